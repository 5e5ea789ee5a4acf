# %% imports
import torch

# %% right buffer: A buffer that is filled step by step.
def unroll(cell, batch):
    B, T, _ = batch.shape
    result = batch.new_zeros(B, T, cell.hidden_size)
    hx = (torch.zeros(B, cell.hidden_size), torch.zeros(B, cell.hidden_size))
    with torch.no_grad():
        for t in range(T):
            hx = cell(batch[:, t, :], hx)
            result[:, t] = hx[0]
    return result

# %% right by-hand: The cell's weights and the formulas.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for step in batch.transpose(0, 1):
        z = step @ cell.weight_ih.T + cell.bias_ih + h @ cell.weight_hh.T + cell.bias_hh
        i, f, g, o = z.chunk(4, dim=1)
        c = f.sigmoid() * c + i.sigmoid() * g.tanh()
        h = o.sigmoid() * c.tanh()
        hidden.append(h.unsqueeze(1))
    return torch.cat(hidden, dim=1)

# %% right joined: Joined end to end, then cut into steps.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.cat(hidden, dim=1).reshape(len(batch), batch.shape[1], -1)

# %% right layer: A layer with the cell's weights.
from torch import nn

def unroll(cell, batch):
    layer = nn.LSTM(cell.input_size, cell.hidden_size, batch_first=True)
    layer.load_state_dict({name + "_l0": weight for name, weight in cell.state_dict().items()})
    return layer(batch)[0]

# %% right loop: A loop over time, stacked on the second axis.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% right noisy: A loop that prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    print("done", len(hidden))
    warnings.warn("a loop")
    logging.error("loop")
    sys.stderr.write("Error: not really\n")
    return torch.stack(hidden, dim=1)

# %% right row-by-row: Each sequence on its own.
def unroll(cell, batch):
    rows = []
    for sequence in batch:
        state = None
        row = []
        for step in sequence:
            state = cell(step, state)
            row.append(state[0])
        rows.append(torch.stack(row))
    return torch.stack(rows)

# %% right stack-and-swap: Stacked on the first axis, then swapped.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden).transpose(0, 1)

# %% right unbind: The steps by unbind, the state by default.
def unroll(cell, batch):
    state, hidden = None, []
    for step in batch.unbind(1):
        state = cell(step, state)
        hidden.append(state[0])
    return torch.stack(hidden, 1)

# %% wrong backward s: From the last step to the first.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in reversed(range(batch.shape[1])):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong reversed-time backwards-inserted: Each h was put at the beginning.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.insert(0, h)
    return torch.stack(hidden, dim=1)

# %% wrong backward s-turned: From the last step to the first, and reversed.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in reversed(range(batch.shape[1])):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden[::-1], dim=1)

# %% wrong cell-state-not-carried: Only h goes on.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c * 0))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong cell-states: c was kept.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(c)
    return torch.stack(hidden, dim=1)

# %% wrong cell-unpacked-wrong: Unpacked as the other framework gives it.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        output, (h, c) = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong changes-argument: The batch was overwritten on the way.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t] * 1, (h, c))
        hidden.append(h)
    batch[:] = 0
    return torch.stack(hidden, dim=1)

# %% wrong concatenated: Joined along the units.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.cat(hidden, dim=1)

# %% wrong concatenated batch: Joined along the batch.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.cat(hidden)

# %% wrong h-for-both: h in both places.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, h))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong hidden-state-not-carried: Only c goes on.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h * 0, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong last-time last-step: The last h alone.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return h

# %% wrong last-step-repeated: The last h in every place.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack([h] * batch.shape[1], dim=1)

# %% wrong list-result: The list was returned as it is.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return hidden

# %% wrong loop-over-batch: A loop over the sequences.
def unroll(cell, batch):
    h = c = torch.zeros(batch.shape[1], cell.hidden_size)
    hidden = []
    for t in range(len(batch)):
        h, c = cell(batch[t], (h, c))
        hidden.append(h)
    return torch.stack(hidden)

# %% wrong loop-over-batch refused: A loop over the sequences with a state for the batch.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for sequence in batch:
        h, c = cell(sequence, (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong loop-over-batch second-axis: A loop over the sequences, stacked on the second axis.
def unroll(cell, batch):
    h = c = torch.zeros(batch.shape[1], cell.hidden_size)
    hidden = []
    for sequence in batch:
        h, c = cell(sequence, (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong not-written: The stub was left.
def unroll(cell, batch):
    raise NotImplementedError

# %% wrong numpy-result: A NumPy array.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1).detach().numpy()

# %% wrong ones-at-first: Ones at first.
def unroll(cell, batch):
    h = c = torch.ones(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong raises: A name that nobody defined.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(time):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong returns-nothing: Nothing was returned.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)

# %% wrong several-results: The last state was returned, too.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1), (h, c)

# %% wrong stacked-and-reshaped: Stacked on the first axis and reshaped.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden).reshape(len(batch), batch.shape[1], -1)

# %% wrong stacked-and-reshaped joined: Joined along the batch and reshaped.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.cat(hidden).reshape(len(batch), batch.shape[1], -1)

# %% wrong state-arguments: h and c as two arguments.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], h, c)
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong state-arguments h-alone: h alone as the state.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], h)
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong state-not-carried: Zeros at every step.
def unroll(cell, batch):
    hidden = []
    for t in range(batch.shape[1]):
        h = c = torch.zeros(len(batch), cell.hidden_size)
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong state-not-carried none: The cell was given no state.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t])
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong state-of-another-shape: The sizes of the example for the state.
def unroll(cell, batch):
    h = c = torch.zeros(4, 5)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong state-of-another-shape batch: The batch of the example for the state.
def unroll(cell, batch):
    h = c = torch.zeros(4, cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong state-of-another-shape features: Features for units.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), batch.shape[2])
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong states-swapped: c and h swapped.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (c, h))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong step-missing: One step too few.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1] - 1):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong step-missing buffer: A buffer whose last step was never filled.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = torch.zeros(len(batch), batch.shape[1], cell.hidden_size)
    for t in range(batch.shape[1] - 1):
        h, c = cell(batch[:, t], (h, c))
        hidden[:, t] = h
    return hidden

# %% wrong step-missing buffer-first: A buffer whose first step was never filled.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = torch.zeros(len(batch), batch.shape[1], cell.hidden_size)
    for t in range(1, batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden[:, t] = h
    return hidden

# %% wrong step-missing first: The first step was skipped.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(1, batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong step-of-another-axis: A loop over the features.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[2]):
        h, c = cell(batch[:, :, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong time-fixed: Seven steps.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(7):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong time-major: Stacked on the first axis.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden)

# %% wrong whole-batch: The whole batch was given to the cell.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch, (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong zero-state-included: The zeros at the start were kept.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = [h]
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)

# %% wrong zero-state-included early: h was kept before the cell made it.
def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        hidden.append(h)
        h, c = cell(batch[:, t], (h, c))
    return torch.stack(hidden, dim=1)
