# %% imports
import numpy as np

# %% right accumulate: itertools.accumulate over the pieces.
import itertools

def run_in_pieces(lstm, batch, piece):
    parts = (batch[:, i : i + piece] for i in range(0, batch.shape[1], piece))
    start = (None, None, None)
    runs = itertools.accumulate(
        parts, lambda run, part: lstm(part, initial_state=run[1:] if run[1] is not None else None), initial=start
    )
    return np.concatenate([output for output, _, _ in runs if output is not None], axis=1)

# %% right divmod: Full pieces, and the rest after.
def run_in_pieces(lstm, batch, piece):
    full, rest = divmod(batch.shape[1], piece)
    outputs, state = [], None
    for number in range(full):
        output, *state = lstm(batch[:, number * piece : (number + 1) * piece], initial_state=state)
        outputs.append(output)
    if rest:
        output, *state = lstm(batch[:, -rest:], initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% right filled: A result that is filled piece by piece.
def run_in_pieces(lstm, batch, piece):
    rows, steps, _ = batch.shape
    result = np.empty((rows, steps, lstm.units), dtype="float32")
    state = None
    for number in range(-(-steps // piece)):
        where = slice(number * piece, (number + 1) * piece)
        result[:, where], *state = lstm(batch[:, where], initial_state=state)
    return result

# %% right first-piece-apart: The first piece is read without a state.
def run_in_pieces(lstm, batch, piece):
    output, h, c = lstm(batch[:, :piece])
    outputs = [output]
    start = piece
    while start < batch.shape[1]:
        output, h, c = lstm(batch[:, start : start + piece], initial_state=[h, c])
        outputs.append(output)
        start += piece
    return np.concatenate([np.asarray(output) for output in outputs], axis=1)

# %% right functional-model: A functional model of the layer and its two states reads each piece.
import keras

def run_in_pieces(lstm, batch, piece):
    x = keras.Input((None, batch.shape[-1]))
    h, c = keras.Input((lstm.units,)), keras.Input((lstm.units,))
    model = keras.Model([x, h, c], lstm(x, initial_state=[h, c]))
    states = [keras.ops.zeros((len(batch), lstm.units)) for _ in range(2)]
    outputs = []
    for first in range(0, batch.shape[1], piece):
        part = keras.ops.convert_to_tensor(batch[:, first : first + piece])
        output, *states = model([part, *states])
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% right generator: A generator gives the outputs.
def run_in_pieces(lstm, batch, piece):
    def outputs():
        state = None
        for first in range(0, batch.shape[1], piece):
            output, *state = lstm(batch[:, first : min(first + piece, batch.shape[1])], initial_state=state)
            yield np.array(output)

    return np.concatenate(list(outputs()), axis=1)

# %% right noisy: A loop which prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

def run_in_pieces(lstm, batch, piece):
    warnings.warn("in pieces")
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        print("piece", first, part.shape)
        output, *state = lstm(part, initial_state=state)
        logging.error("output %s", output.shape)
        sys.stderr.write("ValueError: only a joke\n")
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% right numpy-split: np.split at the pieces' borders.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in np.split(batch, range(piece, batch.shape[1], piece), axis=1):
        output, h, c = lstm(part, initial_state=state)
        state = (h, c)
        outputs.append(output)
    return np.concatenate(outputs, 1)

# %% right one-step-at-a-time: Pieces of one step are never too long.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for t in range(batch.shape[1]):
        output, *state = lstm(batch[:, t : t + 1], initial_state=state)
        outputs.append(output[:, 0])
    return np.stack(outputs, axis=1)

# %% right range-loop: A loop over the pieces' first steps.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% right range-loop-ops: The pieces' outputs are joined by Keras.
import keras

def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, h, c = lstm(part, initial_state=state)
        state = [h, c]
        outputs.append(output)
    return keras.ops.concatenate(outputs, axis=1)

# %% right recursion: The rest is given to the function's own helper.
def run_in_pieces(lstm, batch, piece):
    def run(rest, state):
        output, *state = lstm(rest[:, :piece], initial_state=state)
        if rest.shape[1] <= piece:
            return [output]
        return [output] + run(rest[:, piece:], state)

    return np.concatenate(run(batch, None), axis=1)

# %% right while-rest: The rest is cut until nothing is left.
import keras

def run_in_pieces(lstm, batch, piece):
    outputs, state, rest = [], None, batch
    while rest.shape[1]:
        head, rest = rest[:, :piece], rest[:, piece:]
        output, *state = lstm(head, initial_state=state)
        outputs.append(output)
    return keras.layers.concatenate(outputs, axis=1)

# %% right zero-state: The first state is written out.
def run_in_pieces(lstm, batch, piece):
    h = c = np.zeros((batch.shape[0], lstm.units), dtype="float32")
    outputs = []
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, h, c = lstm(part, initial_state=[h, c])
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong changes-argument: Steps that were read are set to zero.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
        batch[:, first : first + piece] = 0
    return np.concatenate(outputs, axis=1)

# %% wrong first-piece-only: The return is inside the loop.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
        return np.concatenate(outputs, axis=1)

# %% wrong first-state-kept: Every later piece starts from the first one's state.
def run_in_pieces(lstm, batch, piece):
    output, *state = lstm(batch[:, :piece])
    outputs = [output]
    for first in range(piece, batch.shape[1], piece):
        output, h, c = lstm(batch[:, first : first + piece], initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong joined-along-batch: np.concatenate without an axis.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs)

# %% wrong joined-along-batch vstack: np.vstack.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.vstack(outputs)

# %% wrong joined-along-units: Joined along the units.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=-1)

# %% wrong joined-along-units dstack: np.dstack.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.dstack(outputs)

# %% wrong last-piece-lost: Only full pieces are counted.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(batch.shape[1] // piece):
        part = batch[:, first * piece : (first + 1) * piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong last-piece-lost break: A shorter piece ends the loop.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        if part.shape[1] < piece:
            break
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong last-piece-lost stop: The range ends a piece too early.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1] - piece, piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong last-piece-lost stop-plus-one: The range ends where no full piece fits.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1] - piece + 1, piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong last-piece-lost zeros: The steps after the last full piece stay zero.
def run_in_pieces(lstm, batch, piece):
    result = np.zeros((*batch.shape[:2], lstm.units), dtype="float32")
    state = None
    for number in range(batch.shape[1] // piece):
        where = slice(number * piece, (number + 1) * piece)
        result[:, where], *state = lstm(batch[:, where], initial_state=state)
    return result

# %% wrong last-piece-only: Only the last output is kept.
import keras

def run_in_pieces(lstm, batch, piece):
    state = None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
    return output

# %% wrong last-piece-only list: The list is made anew in each turn.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        outputs = []
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong last-time last-state-only: h is returned.
import keras

def run_in_pieces(lstm, batch, piece):
    state = None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, h, c = lstm(part, initial_state=state)
        state = [h, c]
    return h

# %% wrong last-time last-state-only-last-step: The last step is returned.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)[:, -1]

# %% wrong not-written: The stub was left as it was.
def run_in_pieces(lstm, batch, piece):
    raise NotImplementedError

# %% wrong only-c-carried: h starts from zeros.
import keras

def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, h, c = lstm(part, initial_state=state)
        state = [keras.ops.zeros_like(h), c]
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong only-c-carried twice: c is given in place of h, too.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, h, c = lstm(part, initial_state=state)
        state = [c, c]
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong only-h-carried: c starts from zeros.
import keras

def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, h, c = lstm(part, initial_state=state)
        state = [h, keras.ops.zeros_like(c)]
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong only-h-carried output: The last step of the output is given as both.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, h, c = lstm(part, initial_state=state)
        state = [output[:, -1], output[:, -1]]
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong only-h-carried twice: h is given in place of c, too.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, h, c = lstm(part, initial_state=state)
        state = [h, h]
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong order-reversed: Each output is put in front.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.insert(0, output)
    return np.concatenate(outputs, axis=1)

# %% wrong order-reversed reversed: The outputs are reversed before they are joined.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs[::-1], axis=1)

# %% wrong overlapping: The pieces begin one step apart.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1] - piece + 1):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong padded-tail: The batch is padded to full pieces, and the padding's outputs are kept.
def run_in_pieces(lstm, batch, piece):
    missing = -batch.shape[1] % piece
    padded = np.pad(batch, ((0, 0), (0, missing), (0, 0)))
    outputs, state = [], None
    for first in range(0, padded.shape[1], piece):
        output, *state = lstm(padded[:, first : first + piece], initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong pieces-reversed: The pieces are read from the end, and joined in the order of time.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in reversed(range(0, batch.shape[1], piece)):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.insert(0, output)
    return np.concatenate(outputs, axis=1)

# %% wrong raises pytorch-call: The state is given as PyTorch gets it.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, state = lstm(part, state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong raises slice-end: The slice ends at piece.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first:piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong raises stack: Pieces of different lengths are stacked.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.stack(outputs, axis=1).reshape(batch.shape[0], -1, lstm.units)

# %% wrong raises two-of-three: Two names for three results.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong returns-nothing: The return is missing.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    np.concatenate(outputs, axis=1)

# %% wrong several-results layer: The layer's results on the last piece.
import keras

def run_in_pieces(lstm, batch, piece):
    state = None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        results = lstm(part, initial_state=state)
        state = results[1:]
    return results

# %% wrong several-results list: The list of outputs.
import keras

def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return outputs

# %% wrong several-results state: The last state besides.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1), state

# %% wrong shape-instead: The shape is returned.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1).shape

# %% wrong state-reset: No state is handed on.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, h, c = lstm(part)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong state-reset never-updated: The state is given but never set.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, h, c = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong state-reset zeros: Zeros are made in the loop.
def run_in_pieces(lstm, batch, piece):
    outputs = []
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        zeros = np.zeros((len(batch), lstm.units), dtype="float32")
        output, h, c = lstm(part, initial_state=[zeros, zeros])
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong states-of-pieces: h of every piece is kept, not its output.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, h, c = lstm(part, initial_state=state)
        state = [h, c]
        outputs.append(h)
    return np.stack(outputs, axis=1)

# %% wrong states-swapped: c comes before h.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, h, c = lstm(part, initial_state=state)
        state = [c, h]
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong states-swapped unpacked: c is unpacked before h.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, c, h = lstm(part, initial_state=state)
        state = [h, c]
        outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong axes-moved time-major: The steps are stacked in front.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for t in range(batch.shape[1]):
        output, *state = lstm(batch[:, t : t + 1], initial_state=state)
        outputs.append(output[:, 0])
    return np.stack(outputs)

# %% wrong whole-at-once: The layer reads everything.
import keras

def run_in_pieces(lstm, batch, piece):
    output, h, c = lstm(batch)
    return output

# %% wrong whole-at-once batch-cut: The batch is cut into groups of rows.
def run_in_pieces(lstm, batch, piece):
    outputs = []
    for first in range(0, len(batch), piece):
        part = batch[first : first + piece]
        outputs.append(lstm(part)[0])
    return np.concatenate(outputs, axis=0)

# %% wrong whole-at-once cut-after: The whole output is cut, and joined again.
def run_in_pieces(lstm, batch, piece):
    output = np.asarray(lstm(batch)[0])
    parts = [output[:, i : i + piece] for i in range(0, batch.shape[1], piece)]
    return np.concatenate(parts, axis=1)

# %% wrong whole-at-once growing: Each piece begins at the first step.
import keras

def run_in_pieces(lstm, batch, piece):
    for first in range(0, batch.shape[1], piece):
        part = batch[:, : first + piece]
        output = lstm(part)[0]
    return output

# %% wrong whole-at-once piece-as-number: piece is taken for the number of pieces.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in np.array_split(batch, piece, axis=1):
        if part.shape[1]:
            output, *state = lstm(part, initial_state=state)
            outputs.append(output)
    return np.concatenate(outputs, axis=1)

# %% wrong whole-at-once predict: A model of the layer reads everything.
import keras

def run_in_pieces(lstm, batch, piece):
    inputs = keras.Input(batch.shape[1:])
    model = keras.Model(inputs, lstm(inputs)[0])
    return model.predict(batch, verbose=0)
