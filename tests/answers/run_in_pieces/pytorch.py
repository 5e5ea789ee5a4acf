# %% imports
import torch

# %% right detached: The state is detached, as in truncated backpropagation.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, state = lstm(part, state)
        state = tuple(item.detach() for item in state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% right filled: A result that is filled piece by piece.
def run_in_pieces(lstm, batch, piece):
    result = batch.new_empty(batch.shape[0], batch.shape[1], lstm.hidden_size)
    state = None
    for first in range(0, batch.shape[1], piece):
        output, state = lstm(batch[:, first : first + piece], state)
        result[:, first : first + output.shape[1]] = output
    return result

# %% right generator: A generator gives the outputs.
def run_in_pieces(lstm, batch, piece):
    def outputs():
        state = None
        for first in range(0, batch.shape[1], piece):
            output, state = lstm(batch[:, first : first + piece].contiguous(), state)
            yield output

    return torch.cat(list(outputs()), dim=1)

# %% right noisy: A loop which prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

def run_in_pieces(lstm, batch, piece):
    warnings.warn("in pieces")
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        print("piece", part.shape)
        output, state = lstm(part, state)
        logging.error("output %s", output.shape)
        sys.stderr.write("RuntimeError: only a joke\n")
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% right one-step-at-a-time: Pieces of one step are never too long.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for step in batch.unbind(dim=1):
        output, state = lstm(step.unsqueeze(1), state)
        outputs.append(output.squeeze(1))
    return torch.stack(outputs, dim=1)

# %% right range-loop: A loop over the pieces' first steps.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, (h, c) = lstm(part, state)
        state = (h, c)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% right recursion: The rest is given to a helper.
def run_in_pieces(lstm, batch, piece):
    def run(rest, state):
        output, state = lstm(rest[:, :piece], state)
        if rest.size(1) <= piece:
            return output
        return torch.cat((output, run(rest[:, piece:], state)), dim=1)

    return run(batch, None)

# %% right row-by-row: One sequence after the other, each in pieces.
def run_in_pieces(lstm, batch, piece):
    rows = []
    for row in batch:
        outputs, state = [], None
        for part in row.split(piece):
            output, state = lstm(part, state)
            outputs.append(output)
        rows.append(torch.cat(outputs))
    return torch.stack(rows)

# %% right split: torch.split along time.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in torch.split(batch, piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% right split-method: The tensor's own split, under no_grad.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    with torch.no_grad():
        for part in batch.split(piece, 1):
            output, state = lstm(part, state)
            outputs += [output]
    return torch.hstack(outputs)

# %% right weights-in-a-cell: An LSTMCell with the layer's weights goes step by step.
from torch import nn

def run_in_pieces(lstm, batch, piece):
    cell = nn.LSTMCell(lstm.input_size, lstm.hidden_size)
    with torch.no_grad():
        for name, parameter in cell.named_parameters():
            parameter.copy_(getattr(lstm, name + "_l0"))
    state, outputs = None, []
    for step in batch.unbind(1):
        state = cell(step, state)
        outputs.append(state[0])
    return torch.stack(outputs, 1)

# %% right while-narrow: narrow in a while loop.
def run_in_pieces(lstm, batch, piece):
    outputs, state, start = [], None, 0
    while start < batch.size(1):
        length = min(piece, batch.size(1) - start)
        output, state = lstm(batch.narrow(1, start, length), state)
        outputs.append(output)
        start += length
    return torch.concat(outputs, 1)

# %% right zero-state: The first state is written out.
def run_in_pieces(lstm, batch, piece):
    h = c = torch.zeros(1, batch.shape[0], lstm.hidden_size)
    outputs = []
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, (h, c) = lstm(part, (h, c))
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong changes-argument: Steps that were read are set to zero.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
        part.zero_()
    return torch.cat(outputs, dim=1)

# %% wrong changes-argument transposed: The batch is transposed in place.
def run_in_pieces(lstm, batch, piece):
    batch.transpose_(0, 1)
    outputs, state = [], None
    for part in batch.split(piece):
        output, state = lstm(part.transpose(0, 1), state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong first-piece-only: The return is inside the loop.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
        return torch.cat(outputs, dim=1)

# %% wrong first-state-kept: Every later piece starts from the first one's state.
def run_in_pieces(lstm, batch, piece):
    first, *others = batch.split(piece, dim=1)
    output, state = lstm(first)
    outputs = [output] + [lstm(part, state)[0] for part in others]
    return torch.cat(outputs, dim=1)

# %% wrong joined-along-batch: torch.cat without an axis.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs)

# %% wrong joined-along-units: Joined along the units.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=-1)

# %% wrong last-piece-lost: Only full pieces are counted.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(batch.shape[1] // piece):
        part = batch[:, first * piece : (first + 1) * piece]
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong last-piece-lost slice: The last of the pieces is cut off.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1)[:-1]:
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong last-piece-lost stop: The range ends a piece too early.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1] - piece, piece):
        part = batch[:, first : first + piece]
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong last-piece-lost unfold: unfold gives only full pieces.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(batch.unfold(1, piece, piece).shape[1]):
        part = batch.unfold(1, piece, piece)[:, first].transpose(1, 2)
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong last-piece-lost zeros: The steps after the last full piece stay zero.
def run_in_pieces(lstm, batch, piece):
    result = torch.zeros(batch.shape[0], batch.shape[1], lstm.hidden_size)
    state = None
    for number in range(batch.shape[1] // piece):
        where = slice(number * piece, (number + 1) * piece)
        result[:, where], state = lstm(batch[:, where], state)
    return result

# %% wrong last-piece-only: Only the last output is kept.
def run_in_pieces(lstm, batch, piece):
    state = None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
    return output

# %% wrong last-time last-state-only: h is returned.
def run_in_pieces(lstm, batch, piece):
    state = None
    for part in batch.split(piece, dim=1):
        _, state = lstm(part, state)
    return state[0][-1]

# %% wrong last-time last-state-only-layers-axis: h is returned as it comes.
def run_in_pieces(lstm, batch, piece):
    state = None
    for part in batch.split(piece, dim=1):
        _, (h, c) = lstm(part, state)
        state = h, c
    return h

# %% wrong list-result: The list of outputs.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
    return outputs

# %% wrong not-written: The stub was left as it was.
def run_in_pieces(lstm, batch, piece):
    raise NotImplementedError

# %% wrong numpy-result: A NumPy array.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1).detach().numpy()

# %% wrong only-c-carried: h starts from zeros.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, (h, c) = lstm(part, state)
        state = (torch.zeros_like(h), c)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong only-c-carried twice: c is given in place of h, too.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, (h, c) = lstm(part, state)
        state = (c, c)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong only-h-carried: c starts from zeros.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, (h, c) = lstm(part, state)
        state = (h, torch.zeros_like(c))
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong only-h-carried output: The last step of the output is given as both.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, _ = lstm(part, state)
        last = output[:, -1].unsqueeze(0).contiguous()
        state = (last, last)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong only-h-carried twice: h is given in place of c, too.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, (h, c) = lstm(part, state)
        state = (h, h)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong order-reversed: The outputs are reversed before they are joined.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs[::-1], dim=1)

# %% wrong order-reversed front: Each output is put in front.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.insert(0, output)
    return torch.cat(outputs, dim=1)

# %% wrong overlapping: The pieces begin one step apart.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(batch.shape[1] - piece + 1):
        part = batch[:, first : first + piece]
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong padded-tail: The batch is padded to full pieces, and the padding's outputs are kept.
import torch.nn.functional as F

def run_in_pieces(lstm, batch, piece):
    padded = F.pad(batch, (0, 0, 0, -batch.shape[1] % piece))
    outputs, state = [], None
    for part in padded.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong pieces-reversed: The pieces are read from the end, and joined in the order of time.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in reversed(batch.split(piece, dim=1)):
        output, state = lstm(part, state)
        outputs.insert(0, output)
    return torch.cat(outputs, dim=1)

# %% wrong raises keras-argument: Keras's argument.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, initial_state=state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong raises only-h: h alone is given where a pair is expected.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, (h, c) = lstm(part, state)
        state = h
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong raises slice-end: The slice ends at piece.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first:piece]
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong raises stack: Pieces of different lengths are stacked.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.stack(outputs, dim=1).flatten(1, 2)

# %% wrong raises two-axes: The state loses its layers' axis.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, (h, c) = lstm(part, state)
        state = h[-1], c[-1]
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong returns-nothing: The return is missing.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
    torch.cat(outputs, dim=1)

# %% wrong several-results layer: The layer's results on the last piece.
def run_in_pieces(lstm, batch, piece):
    state = None
    for part in batch.split(piece, dim=1):
        results = lstm(part, state)
        state = results[1]
    return results

# %% wrong several-results state: The last state besides.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1), state

# %% wrong shape-instead: The shape is returned.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1).shape

# %% wrong state-reset: No state is handed on.
def run_in_pieces(lstm, batch, piece):
    outputs = []
    for part in batch.split(piece, dim=1):
        output, _ = lstm(part)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong state-reset expression: One expression without a state.
def run_in_pieces(lstm, batch, piece):
    return torch.cat([lstm(part)[0] for part in batch.split(piece, dim=1)], dim=1)

# %% wrong state-reset never-updated: The state is given but never set.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, (h, c) = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong state-reset zeros: Zeros are made in the loop.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        zeros = torch.zeros(1, part.shape[0], lstm.hidden_size)
        output, state = lstm(part, (zeros, zeros))
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong states-of-pieces: h of every piece is kept, not its output.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(state[0][-1])
    return torch.stack(outputs, dim=1)

# %% wrong states-swapped: c comes before h.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, (h, c) = lstm(part, state)
        state = (c, h)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong states-swapped unpacked: c is unpacked before h.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, (c, h) = lstm(part, state)
        state = h, c
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong axes-moved time-major: The steps are stacked in front.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for step in batch.unbind(1):
        output, state = lstm(step[:, None], state)
        outputs.append(output[:, 0])
    return torch.stack(outputs)

# %% wrong whole-at-once: The layer reads everything.
def run_in_pieces(lstm, batch, piece):
    output, _ = lstm(batch)
    return output

# %% wrong whole-at-once chunk: torch.chunk takes the number of pieces.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in torch.chunk(batch, piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong whole-at-once growing: Each piece begins at the first step.
def run_in_pieces(lstm, batch, piece):
    outputs = []
    for first in range(0, batch.shape[1], piece):
        output, _ = lstm(batch[:, : first + piece])
        outputs.append(output[:, first:])
    return torch.cat(outputs, dim=1)

# %% wrong whole-at-once raises: split without an axis cuts the batch, and the state does not fit.
def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece):
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)

# %% wrong whole-at-once split-axis: split without an axis cuts the batch.
def run_in_pieces(lstm, batch, piece):
    return torch.cat([lstm(part)[0] for part in batch.split(piece)], dim=0)
