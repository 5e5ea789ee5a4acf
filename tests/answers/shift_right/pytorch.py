# %% imports
import torch

# %% right cat: A column of starts in front of all but the last.
def shift_right(targets, start):
    first = torch.full((len(targets), 1), start)
    return torch.cat([first, targets[:, :-1]], dim=1)

# %% right filled: An empty tensor that is filled.
def shift_right(targets, start):
    inputs = torch.empty_like(targets)
    inputs[:, 0] = start
    inputs[:, 1:] = targets[:, :-1]
    return inputs

# %% right loop: Every id by itself.
def shift_right(targets, start):
    inputs = torch.zeros(targets.shape, dtype=torch.long)
    for b in range(targets.shape[0]):
        for t in range(targets.shape[1]):
            inputs[b, t] = start if t == 0 else targets[b, t - 1]
    return inputs

# %% right new-zeros: Zeros of the same kind, filled and cloned.
def shift_right(targets, start):
    shifted = targets.new_zeros(targets.shape)
    shifted[:, 1:] = targets[:, :-1].clone()
    shifted[:, 0] = start
    return shifted

# %% right noisy: Prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

def shift_right(targets, start):
    print(targets, start)
    warnings.warn("shifting")
    logging.error("shift of %s", targets.shape)
    sys.stderr.write("IndexError: only a joke\n")
    return torch.hstack([targets.new_full((len(targets), 1), start), targets[:, :-1]])

# %% right padded: Padded on the left.
import torch.nn.functional as F

def shift_right(targets, start):
    return F.pad(targets, (1, 0), value=start)[:, :-1]

# %% right padded-and-cut: Padded on the left, cut on the right by padding.
import torch.nn.functional as F

def shift_right(targets, start):
    return F.pad(targets, (1, -1), value=start)

# %% right rolled: Rolled, and the first column written over.
def shift_right(targets, start):
    inputs = targets.roll(1, dims=1)
    inputs[:, 0] = start
    return inputs

# %% right rolled-flat: Rolled as a whole, and the first column written over.
def shift_right(targets, start):
    inputs = torch.roll(targets, 1)
    inputs[:, 0] = start
    return inputs

# %% right stack: Steps, stacked.
def shift_right(targets, start):
    steps = [torch.full_like(targets[:, 0], start), *targets.unbind(1)[:-1]]
    return torch.stack(steps, dim=1)

# %% right tensor-of-lists: Row by row, with lists.
def shift_right(targets, start):
    return torch.tensor([[start] + row[:-1] for row in targets.tolist()])

# %% wrong along-batch: The wrong axis.
def shift_right(targets, start):
    first = torch.full((1, targets.shape[1]), start)
    return torch.cat([first, targets[:-1]], dim=0)

# %% wrong along-batch rolled: Rolled along the wrong axis.
def shift_right(targets, start):
    return torch.roll(targets, 1, dims=0)

# %% wrong along-batch rolled-and-start: Rolled along the wrong axis, start in the first column.
def shift_right(targets, start):
    inputs = torch.roll(targets, 1, dims=0)
    inputs[:, 0] = start
    return inputs

# %% wrong along-batch rolled-row: Rolled along the wrong axis, start in the first row.
def shift_right(targets, start):
    inputs = torch.roll(targets, 1, dims=0)
    inputs[0] = start
    return inputs

# %% wrong backward s: Reversed.
def shift_right(targets, start):
    first = torch.full((len(targets), 1), start)
    return torch.cat([first, targets.flip(1)[:, :-1]], dim=1)

# %% wrong changes-argument: The targets themselves are shifted.
def shift_right(targets, start):
    shifted = targets.clone()
    targets[:, 1:] = shifted[:, :-1]
    targets[:, 0] = start
    return targets

# %% wrong changes-argument overlapping: The targets are shifted onto themselves.
def shift_right(targets, start):
    targets[:, 1:] = targets[:, :-1]
    targets[:, 0] = start
    return targets

# %% wrong flattened: Shifted over the flattened batch.
def shift_right(targets, start):
    flat = targets.reshape(-1)
    shifted = torch.cat([torch.tensor([start]), flat[:-1]])
    return shifted.reshape(targets.shape)

# %% wrong flattened rolled: Rolled without an axis.
def shift_right(targets, start):
    return torch.roll(targets, 1)

# %% wrong flattened rolled-first: Rolled without an axis, the very first written over.
def shift_right(targets, start):
    inputs = torch.roll(targets, 1)
    inputs[0, 0] = start
    return inputs

# %% wrong list-result: A list of rows.
def shift_right(targets, start):
    return [[start] + row[:-1] for row in targets.tolist()]

# %% wrong not-shifted: Start over the first id.
def shift_right(targets, start):
    inputs = targets.clone()
    inputs[:, 0] = start
    return inputs

# %% wrong not-shifted joined: All but the first after start.
def shift_right(targets, start):
    first = torch.full((len(targets), 1), start)
    return torch.cat([first, targets[:, 1:]], dim=1)

# %% wrong not-shifted unchanged: The targets themselves.
def shift_right(targets, start):
    return targets

# %% wrong not-integers not-whole-numbers: Zeros are floats.
def shift_right(targets, start):
    inputs = torch.zeros(targets.shape)
    inputs[:, 0] = start
    inputs[:, 1:] = targets[:, :-1]
    return inputs

# %% wrong not-integers not-whole-numbers-ones: Ones are floats.
def shift_right(targets, start):
    return torch.cat([torch.ones(len(targets), 1) * start, targets[:, :-1]], dim=1)

# %% wrong not-written: The stub.
def shift_right(targets, start):
    raise NotImplementedError

# %% wrong numpy-result: A NumPy array.
import numpy as np

def shift_right(targets, start):
    return np.concatenate([np.full((len(targets), 1), start), targets.numpy()[:, :-1]], axis=1)

# %% wrong one-longer: Start in front of everything.
def shift_right(targets, start):
    first = torch.full((len(targets), 1), start)
    return torch.cat([first, targets], dim=1)

# %% wrong one-longer pad: Padded, not cut.
import torch.nn.functional as F

def shift_right(targets, start):
    return F.pad(targets, (1, 0), value=start)

# %% wrong one-shorter: The last is left out, and no start.
def shift_right(targets, start):
    return targets[:, :-1]

# %% wrong raises length: A range one too long.
def shift_right(targets, start):
    inputs = targets.clone()
    inputs[:, 0] = start
    for t in range(targets.shape[1]):
        inputs[:, t + 1] = targets[:, t]
    return inputs

# %% wrong raises one-axis: The starts have one axis.
def shift_right(targets, start):
    return torch.cat([torch.full((len(targets),), start), targets[:, :-1]], dim=1)

# %% wrong raises scalar: A single number is joined.
def shift_right(targets, start):
    return torch.cat([start, targets[:, :-1]], dim=1)

# %% wrong returns-nothing: The result is printed.
def shift_right(targets, start):
    first = torch.full((len(targets), 1), start)
    print(torch.cat([first, targets[:, :-1]], dim=1))

# %% wrong several-results: Inputs and targets.
def shift_right(targets, start):
    first = torch.full((len(targets), 1), start)
    return torch.cat([first, targets[:, :-1]], dim=1), targets

# %% wrong shape-instead: The shape.
def shift_right(targets, start):
    return targets.shape

# %% wrong shifted-by-two: Two starts.
def shift_right(targets, start):
    first = torch.full((len(targets), 1), start)
    return torch.cat([first, first, targets[:, :-2]], dim=1)[:, : targets.shape[1]]

# %% wrong shifted-left: The ids move to the front.
def shift_right(targets, start):
    first = torch.full((len(targets), 1), start)
    return torch.cat([targets[:, 1:], first], dim=1)

# %% wrong shifted-left rolled: Rolled to the wrong side.
def shift_right(targets, start):
    return torch.roll(targets, -1, dims=1)

# %% wrong shifted-left rolled-and-start: Rolled to the wrong side, start at the end.
def shift_right(targets, start):
    inputs = torch.roll(targets, -1, dims=1)
    inputs[:, -1] = start
    return inputs

# %% wrong start-everywhere smeared: Each id copied from the array that is filled.
def shift_right(targets, start):
    inputs = targets.clone()
    inputs[:, 0] = start
    for t in range(1, targets.shape[1]):
        inputs[:, t] = inputs[:, t - 1]
    return inputs

# %% wrong start-everywhere smeared-full: Only the start, in the right shape.
def shift_right(targets, start):
    return torch.full(targets.shape, start)

# %% wrong start-at-the-end: Start after the rest.
def shift_right(targets, start):
    first = torch.full((len(targets), 1), start)
    return torch.cat([targets[:, :-1], first], dim=1)

# %% wrong start-at-the-end copied: The last id written over.
def shift_right(targets, start):
    inputs = targets.clone()
    inputs[:, -1] = start
    return inputs

# %% wrong start-ignored: A zero in front.
def shift_right(targets, start):
    inputs = torch.zeros_like(targets)
    inputs[:, 1:] = targets[:, :-1]
    return inputs

# %% wrong start-ignored first-twice: The first id in front.
def shift_right(targets, start):
    return torch.cat([targets[:, :1], targets[:, :-1]], dim=1)

# %% wrong start-only: What the decoder begins with.
def shift_right(targets, start):
    first = torch.full((len(targets), 1), start)
    return first

# %% wrong axes-moved time-major: Steps first.
def shift_right(targets, start):
    first = torch.full((len(targets), 1), start)
    return torch.cat([first, targets[:, :-1]], dim=1).T

# %% wrong wraps-around: Rolled, without a start.
def shift_right(targets, start):
    return torch.roll(targets, 1, dims=1)

# %% wrong wraps-around joined: The last id in front.
def shift_right(targets, start):
    return torch.cat([targets[:, -1:], targets[:, :-1]], dim=1)
