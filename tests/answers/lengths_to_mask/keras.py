# %% imports
import numpy as np

# %% right compared: Steps compared with lengths, broadcast.
def lengths_to_mask(lengths, steps):
    return np.arange(steps) < lengths[:, None]

# %% right fromfunction: One function of row and step.
def lengths_to_mask(lengths, steps):
    return np.fromfunction(lambda row, step: step < lengths[row], (len(lengths), steps), dtype=int)

# %% right inclusive: Steps that are not beyond length - 1.
def lengths_to_mask(lengths, steps):
    positions = np.arange(steps)[None, :]
    return positions <= (lengths - 1)[:, None]

# %% right keras-ops: Keras operations; a Keras tensor comes back.
from keras import ops

def lengths_to_mask(lengths, steps):
    return ops.arange(steps) < ops.expand_dims(ops.cast(lengths, "int32"), 1)

# %% right less-outer: The outer comparison.
def lengths_to_mask(lengths, steps):
    return np.greater.outer(np.asarray(lengths), np.arange(steps))

# %% right loop: A table of False, and a loop that fills the rows.
def lengths_to_mask(lengths, steps):
    mask = np.zeros((len(lengths), steps), dtype=bool)
    for row, length in enumerate(lengths):
        mask[row, :length] = True
    return mask

# %% right noisy: Prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def lengths_to_mask(lengths, steps):
    print("lengths", lengths)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.error("nothing is wrong")
    warnings.warn("only a word")
    print("Traceback: a joke", file=sys.stderr, flush=True)
    return np.arange(steps) < lengths[:, None]

# %% right plain-lists: Lists of lists of booleans.
def lengths_to_mask(lengths, steps):
    return [[step < length for step in range(steps)] for length in lengths.tolist()]

# %% right reshaped-lengths: The lengths as a column.
def lengths_to_mask(lengths, steps):
    return lengths.reshape(-1, 1) > np.arange(steps)

# %% right sequence-mask: TensorFlow's own helper.
import tensorflow as tf

def lengths_to_mask(lengths, steps):
    return tf.sequence_mask(lengths, steps)

# %% wrong padding-included all-true: The mask is never set to False.
def lengths_to_mask(lengths, steps):
    return np.ones((len(lengths), steps), dtype=bool)

# %% wrong nothing-included all-true-false: The loop writes into a copy.
def lengths_to_mask(lengths, steps):
    mask = np.zeros((len(lengths), steps), dtype=bool)
    for row, length in zip(mask, lengths):
        row = np.arange(steps) < length
    return mask

# %% wrong changes-argument: The lengths are counted down in place.
def lengths_to_mask(lengths, steps):
    lengths.setflags(write=True)
    lengths -= 1
    return np.arange(steps) <= lengths[:, None]

# %% wrong extra-axis: An axis for the features is left.
def lengths_to_mask(lengths, steps):
    return (np.arange(steps) < lengths[:, None])[:, :, None]

# %% wrong extra-axis middle: An axis for attention heads is left.
def lengths_to_mask(lengths, steps):
    return np.arange(steps) < lengths[:, None, None]

# %% wrong joined flattened: The rows are joined.
def lengths_to_mask(lengths, steps):
    rows = []
    for length in lengths:
        rows.append(np.arange(steps) < length)
    return np.concatenate(rows)

# %% wrong inverted: True stands for padding.
def lengths_to_mask(lengths, steps):
    return np.arange(steps) >= lengths[:, None]

# %% wrong inverted greater: Steps beyond the length, off by one as well.
def lengths_to_mask(lengths, steps):
    return np.arange(steps) > lengths[:, None]

# %% wrong inverted loop: The loop writes False where data is.
def lengths_to_mask(lengths, steps):
    mask = np.ones((len(lengths), steps), dtype=bool)
    for row, length in enumerate(lengths):
        mask[row, :length] = False
    return mask

# %% wrong last-step-only: Only the last valid step is True.
def lengths_to_mask(lengths, steps):
    return np.arange(steps) == lengths[:, None] - 1

# %% wrong last-step-only equal: Steps equal to the length.
def lengths_to_mask(lengths, steps):
    return np.arange(steps) == lengths[:, None]

# %% wrong last-step-only index: An index where a slice was meant.
def lengths_to_mask(lengths, steps):
    mask = np.zeros((len(lengths), steps), dtype=bool)
    for row, length in enumerate(lengths):
        mask[row, length - 1] = True
    return mask

# %% wrong longer: One step more.
def lengths_to_mask(lengths, steps):
    return np.arange(steps + 1) < lengths[:, None]

# %% wrong not-boolean: Floating ones and zeros.
def lengths_to_mask(lengths, steps):
    return (np.arange(steps) < lengths[:, None]).astype("float32")

# %% wrong not-boolean filled: Ones are written into floating zeros.
def lengths_to_mask(lengths, steps):
    mask = np.zeros((len(lengths), steps))
    for row, length in enumerate(lengths):
        mask[row, :length] = 1
    return mask

# %% wrong not-boolean integers: Whole ones and zeros.
def lengths_to_mask(lengths, steps):
    return (np.arange(steps) < lengths[:, None]) * 1

# %% wrong not-boolean lists: Lists of ones and zeros.
def lengths_to_mask(lengths, steps):
    return np.array([[1] * n + [0] * (steps - n) for n in lengths])

# %% wrong not-boolean sequence-mask: The mask is made floating for the product.
import tensorflow as tf

def lengths_to_mask(lengths, steps):
    return tf.sequence_mask(lengths, steps, dtype="float32")

# %% wrong not-written: Nothing was written.
def lengths_to_mask(lengths, steps):
    raise NotImplementedError

# %% wrong off-by-one: The step `length` counts as data.
def lengths_to_mask(lengths, steps):
    return np.arange(steps) <= lengths[:, None]

# %% wrong off-by-one few: The last valid step is left out.
def lengths_to_mask(lengths, steps):
    return np.arange(steps) < lengths[:, None] - 1

# %% wrong off-by-one from-one: Steps are counted from 1.
def lengths_to_mask(lengths, steps):
    return np.arange(1, steps + 1) < lengths[:, None]

# %% wrong one-length: The loop writes into all rows.
def lengths_to_mask(lengths, steps):
    mask = np.zeros((len(lengths), steps), dtype=bool)
    for length in lengths:
        mask[:] = np.arange(steps) < length
    return mask

# %% wrong one-length all: A slice is set in all rows.
def lengths_to_mask(lengths, steps):
    mask = np.zeros((len(lengths), steps), dtype=bool)
    for length in lengths:
        mask[:, :length] = True
    return mask

# %% wrong first-batch one-length-first: The return stands inside the loop.
def lengths_to_mask(lengths, steps):
    for length in lengths:
        return np.arange(steps) < length

# %% wrong one-length repeated: The first row is repeated.
def lengths_to_mask(lengths, steps):
    return np.stack([np.arange(steps) < lengths[0]] * len(lengths))

# %% wrong other-type: A string of ones and zeros.
def lengths_to_mask(lengths, steps):
    return " ".join("1" * n + "0" * (steps - n) for n in lengths)

# %% wrong pre-padding: True at the end of each row.
def lengths_to_mask(lengths, steps):
    return np.arange(steps) >= steps - lengths[:, None]

# %% wrong pre-padding slice: A negative slice.
def lengths_to_mask(lengths, steps):
    mask = np.zeros((len(lengths), steps), dtype=bool)
    for row, length in enumerate(lengths):
        mask[row, -length:] = True
    return mask

# %% wrong raises argument: A third argument is required.
def lengths_to_mask(lengths, steps, features):
    return np.arange(steps) < lengths[:, None]

# %% wrong reshaped: A (steps, batch) mask is brought into shape.
def lengths_to_mask(lengths, steps):
    mask = np.arange(steps)[:, None] < lengths[None, :]
    return mask.reshape(len(lengths), steps)

# %% wrong returns-nothing: The mask is printed.
def lengths_to_mask(lengths, steps):
    print(np.arange(steps) < lengths[:, None])

# %% wrong same-axis: No axis is added.
def lengths_to_mask(lengths, steps):
    return np.arange(steps) < lengths

# %% wrong several-results: The lengths come back with the mask.
def lengths_to_mask(lengths, steps):
    return np.arange(steps) < lengths[:, None], lengths

# %% wrong shape-instead: The shape comes back.
def lengths_to_mask(lengths, steps):
    return len(lengths), steps

# %% wrong shorter: The longest sequence sets the width.
def lengths_to_mask(lengths, steps):
    return np.arange(max(lengths)) < lengths[:, None]

# %% wrong shorter sequence-mask: `maxlen` is not said.
import tensorflow as tf

def lengths_to_mask(lengths, steps):
    return tf.sequence_mask(lengths)

# %% wrong small-integers: The lengths are kept in bytes.
def lengths_to_mask(lengths, steps):
    return np.arange(steps) < lengths.astype("uint8")[:, None]

# %% wrong sorted: The lengths are sorted first.
def lengths_to_mask(lengths, steps):
    return np.arange(steps) < np.sort(lengths)[:, None]

# %% wrong sorted downward: The longest first, as packing once wanted.
def lengths_to_mask(lengths, steps):
    return np.arange(steps) < np.sort(lengths)[::-1][:, None]

# %% wrong squeezed: A bare squeeze at the end.
def lengths_to_mask(lengths, steps):
    return (np.arange(steps) < lengths[:, None]).squeeze()

# %% wrong axes-moved transposed: The steps get the new axis.
def lengths_to_mask(lengths, steps):
    return np.arange(steps)[:, None] < lengths

# %% wrong axes-moved transposed-stacked: One row for each step.
def lengths_to_mask(lengths, steps):
    return np.stack([step < lengths for step in range(steps)])
