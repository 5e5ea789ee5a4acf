# %% imports
import numpy as np

# %% right by-hand: The cell's weights, in NumPy.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def unroll(cell, batch):
    kernel, recurrent, bias = cell.get_weights()
    B, T, _ = batch.shape
    result = np.empty((B, T, cell.units), "float32")
    h = c = np.zeros((B, cell.units))
    for t in range(T):
        i, f, g, o = np.split(batch[:, t] @ kernel + h @ recurrent + bias, 4, axis=1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        result[:, t] = h
    return result

# %% right initial-state: The state as one list, zeros made by the cell.
import keras

def unroll(cell, batch):
    states = cell.get_initial_state(batch_size=batch.shape[0])
    outputs = []
    for step in np.moveaxis(batch, 1, 0):
        output, states = cell(step, states)
        outputs.append(output)
    return keras.ops.stack(outputs, axis=1)

# %% right joined: Joined end to end, then cut into steps.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.concatenate(hidden, axis=1).reshape(len(batch), batch.shape[1], -1)

# %% right layer: A layer with the cell's weights.
import keras

def unroll(cell, batch):
    layer = keras.layers.LSTM(cell.units, return_sequences=True)
    layer.build(batch.shape)
    layer.set_weights(cell.get_weights())
    return layer(batch)

# %% right loop: A loop over time, stacked on the second axis.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% right noisy: A loop that prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    print("done", len(hidden))
    warnings.warn("a loop")
    logging.error("loop")
    sys.stderr.write("Error: not really\n")
    return np.stack(hidden, axis=1)

# %% right rnn: Keras's own loop over a cell.
import keras

def unroll(cell, batch):
    return keras.layers.RNN(cell, return_sequences=True)(batch)

# %% right row-by-row: Each sequence on its own.
def unroll(cell, batch):
    rows = []
    for sequence in batch:
        h = c = np.zeros((1, cell.units), "float32")
        row = []
        for step in sequence:
            _, (h, c) = cell(step[None], [h, c])
            row.append(h[0])
        rows.append(np.stack(row))
    return np.stack(rows)

# %% right stack-and-swap: Stacked on the first axis, then swapped.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.swapaxes(np.stack(hidden), 0, 1)

# %% wrong backward s: From the last step to the first.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in reversed(range(batch.shape[1])):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong reversed-time backwards-inserted: Each h was put at the beginning.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.insert(0, h)
    return np.stack(hidden, axis=1)

# %% wrong backward s-turned: From the last step to the first, and reversed.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in reversed(range(batch.shape[1])):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden[::-1], axis=1)

# %% wrong cell-state-not-carried: Only h goes on.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c * 0])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong cell-states: c was kept.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(c)
    return np.stack(hidden, axis=1)

# %% wrong cell-unpacked-wrong: Unpacked as the other framework gives it.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong cell-unpacked-wrong three: Three things were expected.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, h, c = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong changes-argument: The batch was overwritten on the way.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t] * 1, [h, c])
        hidden.append(h)
    batch[:] = 0
    return np.stack(hidden, axis=1)

# %% wrong concatenated: Joined along the units.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.concatenate(hidden, axis=1)

# %% wrong concatenated batch: Joined along the batch.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.concatenate(hidden)

# %% wrong h-for-both: h in both places.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, h])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong h-for-both alone: h alone as the state.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        h, _ = cell(batch[:, t], h)
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong hidden-state-not-carried: Only c goes on.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h * 0, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong last-time last-step: The last h alone.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return h

# %% wrong last-step-repeated: The last h in every place.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack([h] * batch.shape[1], axis=1)

# %% wrong loop-over-batch: A loop over the sequences.
def unroll(cell, batch):
    h = c = np.zeros((batch.shape[1], cell.units), "float32")
    hidden = []
    for t in range(len(batch)):
        output, [h, c] = cell(batch[t], [h, c])
        hidden.append(h)
    return np.stack(hidden)

# %% wrong loop-over-batch refused: A loop over the sequences with a state for the batch.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for sequence in batch:
        output, [h, c] = cell(sequence, [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong loop-over-batch second-axis: A loop over the sequences, stacked on the second axis.
def unroll(cell, batch):
    h = c = np.zeros((batch.shape[1], cell.units), "float32")
    hidden = []
    for sequence in batch:
        output, [h, c] = cell(sequence, [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong not-written: The stub was left.
def unroll(cell, batch):
    raise NotImplementedError

# %% wrong ones-at-first: Ones at first.
def unroll(cell, batch):
    h = c = np.ones((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong raises: A name that nobody defined.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(time):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong returns-nothing: Nothing was returned.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)

# %% wrong several-results: The last state was returned, too.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1), (h, c)

# %% wrong stacked-and-reshaped: Stacked on the first axis and reshaped.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden).reshape(len(batch), batch.shape[1], -1)

# %% wrong stacked-and-reshaped joined: Joined along the batch and reshaped.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.concatenate(hidden).reshape(len(batch), batch.shape[1], -1)

# %% wrong state-arguments: h and c as two arguments.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], h, c)
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong state-arguments none: No state was given.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        h, _ = cell(batch[:, t])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong state-not-carried: Zeros at every step.
def unroll(cell, batch):
    hidden = []
    for t in range(batch.shape[1]):
        h = c = np.zeros((len(batch), cell.units), "float32")
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong state-of-another-shape: The sizes of the example for the state.
def unroll(cell, batch):
    h = c = np.zeros((4, 5), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong state-of-another-shape batch: The batch of the example for the state.
def unroll(cell, batch):
    h = c = np.zeros((4, cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong state-of-another-shape features: Features for units.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), batch.shape[2]), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong states-swapped: c and h swapped.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [c, h])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong step-missing: One step too few.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1] - 1):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong step-missing buffer: A buffer whose last step was never filled.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = np.zeros((len(batch), batch.shape[1], cell.units), "float32")
    for t in range(batch.shape[1] - 1):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden[:, t] = h
    return hidden

# %% wrong step-missing buffer-first: A buffer whose first step was never filled.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = np.zeros((len(batch), batch.shape[1], cell.units), "float32")
    for t in range(1, batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden[:, t] = h
    return hidden

# %% wrong step-missing first: The first step was skipped.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(1, batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong step-of-another-axis: A loop over the features.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[2]):
        output, [h, c] = cell(batch[:, :, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong time-fixed: Seven steps.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(7):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong time-major: Stacked on the first axis.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden)

# %% wrong time-major list: The list was returned as it is.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return hidden

# %% wrong whole-batch: The whole batch was given to the cell.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch, [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong zero-state-included: The zeros at the start were kept.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = [h]
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)

# %% wrong zero-state-included early: h was kept before the cell made it.
def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        hidden.append(h)
        output, [h, c] = cell(batch[:, t], [h, c])
    return np.stack(hidden, axis=1)
