# %% imports
import numpy as np

# %% right column-stack: Columns side by side.
def shift_right(targets, start):
    return np.column_stack([np.full(len(targets), start), targets[:, :-1]])

# %% right concatenate: A column of starts in front of all but the last.
def shift_right(targets, start):
    first = np.full((len(targets), 1), start)
    return np.concatenate([first, targets[:, :-1]], axis=1)

# %% right filled: An empty array that is filled.
def shift_right(targets, start):
    inputs = np.empty_like(targets)
    inputs[:, 0] = start
    inputs[:, 1:] = targets[:, :-1]
    return inputs

# %% right insert: A column inserted.
def shift_right(targets, start):
    return np.insert(targets, 0, start, axis=1)[:, :-1]

# %% right lists: Row by row, with lists.
def shift_right(targets, start):
    return [[start] + row[:-1] for row in targets.tolist()]

# %% right loop: Every id by itself.
def shift_right(targets, start):
    batch, time = targets.shape
    inputs = np.zeros((batch, time), dtype=int)
    for b in range(batch):
        for t in range(time):
            inputs[b, t] = start if t == 0 else targets[b, t - 1]
    return inputs

# %% right noisy: Prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

def shift_right(targets, start):
    print(targets, start)
    warnings.warn("shifting")
    logging.error("shift of %s", targets.shape)
    sys.stderr.write("IndexError: only a joke\n")
    return np.hstack([np.full((len(targets), 1), start), targets[:, :-1]])

# %% right ops: With keras.ops.
import keras

def shift_right(targets, start):
    first = keras.ops.full((targets.shape[0], 1), start, dtype=targets.dtype)
    return keras.ops.concatenate([first, targets[:, :-1]], axis=1)

# %% right padded: Padded on the left.
def shift_right(targets, start):
    return np.pad(targets, ((0, 0), (1, 0)), constant_values=start)[:, :-1]

# %% right rolled: Rolled, and the first column written over.
def shift_right(targets, start):
    inputs = np.roll(targets, 1, axis=1)
    inputs[:, 0] = start
    return inputs

# %% right rolled-flat: Rolled as a whole, and the first column written over.
def shift_right(targets, start):
    inputs = np.roll(targets, 1)
    inputs[:, 0] = start
    return inputs

# %% wrong along-batch: The wrong axis.
def shift_right(targets, start):
    first = np.full((1, targets.shape[1]), start)
    return np.concatenate([first, targets[:-1]], axis=0)

# %% wrong along-batch rolled: Rolled along the wrong axis.
def shift_right(targets, start):
    return np.roll(targets, 1, axis=0)

# %% wrong along-batch rolled-and-start: Rolled along the wrong axis, start in the first column.
def shift_right(targets, start):
    inputs = np.roll(targets, 1, axis=0)
    inputs[:, 0] = start
    return inputs

# %% wrong along-batch rolled-row: Rolled along the wrong axis, start in the first row.
def shift_right(targets, start):
    inputs = np.roll(targets, 1, axis=0)
    inputs[0] = start
    return inputs

# %% wrong backward s: Reversed.
def shift_right(targets, start):
    first = np.full((len(targets), 1), start)
    return np.concatenate([first, targets[:, ::-1][:, :-1]], axis=1)

# %% wrong changes-argument: The targets themselves are shifted.
def shift_right(targets, start):
    shifted = np.copy(targets)
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
    shifted = np.concatenate([[start], flat[:-1]])
    return shifted.reshape(targets.shape)

# %% wrong flattened rolled: Rolled without an axis.
def shift_right(targets, start):
    return np.roll(targets, 1)

# %% wrong flattened rolled-first: Rolled without an axis, the very first written over.
def shift_right(targets, start):
    inputs = np.roll(targets, 1)
    inputs[0, 0] = start
    return inputs

# %% wrong not-shifted: Start over the first id.
def shift_right(targets, start):
    inputs = np.copy(targets)
    inputs[:, 0] = start
    return inputs

# %% wrong not-shifted joined: All but the first after start.
def shift_right(targets, start):
    first = np.full((len(targets), 1), start)
    return np.concatenate([first, targets[:, 1:]], axis=1)

# %% wrong not-shifted unchanged: The targets themselves.
def shift_right(targets, start):
    return targets

# %% wrong not-integers not-whole-numbers: Zeros are floats.
def shift_right(targets, start):
    inputs = np.zeros(targets.shape)
    inputs[:, 0] = start
    inputs[:, 1:] = targets[:, :-1]
    return inputs

# %% wrong not-integers not-whole-numbers-ones: Ones are floats.
def shift_right(targets, start):
    return np.concatenate([np.ones((len(targets), 1)) * start, targets[:, :-1]], axis=1)

# %% wrong not-written: The stub.
def shift_right(targets, start):
    raise NotImplementedError

# %% wrong one-longer: Start in front of everything.
def shift_right(targets, start):
    first = np.full((len(targets), 1), start)
    return np.concatenate([first, targets], axis=1)

# %% wrong one-longer pad: Padded, not cut.
def shift_right(targets, start):
    return np.pad(targets, ((0, 0), (1, 0)), constant_values=start)

# %% wrong one-shorter: The last is left out, and no start.
def shift_right(targets, start):
    return targets[:, :-1]

# %% wrong raises length: A range one too long.
def shift_right(targets, start):
    inputs = np.copy(targets)
    inputs[:, 0] = start
    for t in range(targets.shape[1]):
        inputs[:, t + 1] = targets[:, t]
    return inputs

# %% wrong raises one-axis: The starts have one axis.
def shift_right(targets, start):
    return np.concatenate([np.full(len(targets), start), targets[:, :-1]], axis=1)

# %% wrong raises scalar: A single number is joined.
def shift_right(targets, start):
    return np.concatenate([start, targets[:, :-1]], axis=1)

# %% wrong returns-nothing: The result is printed.
def shift_right(targets, start):
    first = np.full((len(targets), 1), start)
    print(np.concatenate([first, targets[:, :-1]], axis=1))

# %% wrong several-results: Inputs and targets.
def shift_right(targets, start):
    first = np.full((len(targets), 1), start)
    return np.concatenate([first, targets[:, :-1]], axis=1), targets

# %% wrong shape-instead: The shape.
def shift_right(targets, start):
    return targets.shape

# %% wrong shifted-by-two: Two starts.
def shift_right(targets, start):
    first = np.full((len(targets), 1), start)
    return np.concatenate([first, first, targets[:, :-2]], axis=1)[:, : targets.shape[1]]

# %% wrong shifted-left: The ids move to the front.
def shift_right(targets, start):
    first = np.full((len(targets), 1), start)
    return np.concatenate([targets[:, 1:], first], axis=1)

# %% wrong shifted-left rolled: Rolled to the wrong side.
def shift_right(targets, start):
    return np.roll(targets, -1, axis=1)

# %% wrong shifted-left rolled-and-start: Rolled to the wrong side, start at the end.
def shift_right(targets, start):
    inputs = np.roll(targets, -1, axis=1)
    inputs[:, -1] = start
    return inputs

# %% wrong start-everywhere smeared: Each id copied from the array that is filled.
def shift_right(targets, start):
    inputs = np.copy(targets)
    inputs[:, 0] = start
    for t in range(1, targets.shape[1]):
        inputs[:, t] = inputs[:, t - 1]
    return inputs

# %% wrong start-everywhere smeared-full: Only the start, in the right shape.
def shift_right(targets, start):
    return np.full(targets.shape, start)

# %% wrong start-at-the-end: Start after the rest.
def shift_right(targets, start):
    first = np.full((len(targets), 1), start)
    return np.concatenate([targets[:, :-1], first], axis=1)

# %% wrong start-at-the-end copied: The last id written over.
def shift_right(targets, start):
    inputs = np.copy(targets)
    inputs[:, -1] = start
    return inputs

# %% wrong start-ignored: A zero in front.
def shift_right(targets, start):
    inputs = np.zeros_like(targets)
    inputs[:, 1:] = targets[:, :-1]
    return inputs

# %% wrong start-ignored first-twice: The first id in front.
def shift_right(targets, start):
    return np.concatenate([targets[:, :1], targets[:, :-1]], axis=1)

# %% wrong start-only: What the decoder begins with.
def shift_right(targets, start):
    first = np.full((len(targets), 1), start)
    return first

# %% wrong axes-moved time-major: Steps first.
def shift_right(targets, start):
    first = np.full((len(targets), 1), start)
    return np.concatenate([first, targets[:, :-1]], axis=1).T

# %% wrong wraps-around: Rolled, without a start.
def shift_right(targets, start):
    return np.roll(targets, 1, axis=1)

# %% wrong wraps-around joined: The last id in front.
def shift_right(targets, start):
    return np.concatenate([targets[:, -1:], targets[:, :-1]], axis=1)
