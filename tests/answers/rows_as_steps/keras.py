# %% imports
import numpy as np

# %% right copy: A deep copy, then a reshape of the copy's own shape.
def rows_as_steps(table):
    mine = np.array(table, copy=True)
    mine.shape = (len(mine), 1, -1)
    return mine

# %% right empty-and-fill: An empty array like the table, filled in one assignment.
def rows_as_steps(table):
    result = np.empty_like(table, shape=(table.shape[0], 1, table.shape[1]))
    result[:, 0, :] = table
    return result

# %% right expand-dims: NumPy's expand_dims at axis 1.
def rows_as_steps(table):
    return np.expand_dims(table, 1)

# %% right expand-dims-from-behind: NumPy's expand_dims with the axis counted from after.
def rows_as_steps(table):
    ligne_par_ligne = np.expand_dims(table, axis=-2)
    return ligne_par_ligne

# %% right keras-expand-dims: The framework's own expand_dims.
import keras

def rows_as_steps(table):
    return keras.ops.expand_dims(table, 1)

# %% right keras-reshape: The framework's own reshape with an unknown row count.
import keras

def rows_as_steps(table):
    return keras.ops.reshape(table, [-1, 1, table.shape[1]])

# %% right list-of-rows: A list of lists of arrays.
def rows_as_steps(table):
    return [[row] for row in table]

# %% right noisy: An indexing which prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def rows_as_steps(table):
    log = logging.getLogger(__name__)
    log.error("rows: %d, columns: %d", *table.shape)
    for number, row in enumerate(table):
        print(number, row)
    warnings.warn("this is only a warning", RuntimeWarning)
    print("Traceback (most recent call last):", file=sys.stderr)
    return table[:, None]

# %% right none-index: A new middle axis by indexing with None.
def rows_as_steps(table):
    return table[:, None, :]

# %% right none-short: A new middle axis, the last one left out of the index.
def rows_as_steps(table):
    return table[:, np.newaxis]

# %% right reshape-minus-one: A reshape which lets NumPy work out the rows.
def rows_as_steps(table):
    return np.reshape(table, (-1, 1, table.shape[-1]))

# %% right reshape-sizes: A reshape with the sizes read from the argument.
def rows_as_steps(table):
    (n, k) = table.shape
    return table.reshape(n, 1, k)

# %% right slices: Slices of length one, which keep their axis.
def rows_as_steps(table):
    return np.stack([table[i:i + 1] for i in range(len(table))])

# %% right split: The table split into tables of one row.
def rows_as_steps(table):
    return np.array(np.vsplit(table, table.shape[0]))

# %% right stack-middle: A stack of one array along axis 1.
def rows_as_steps(table):
    return np.stack((table,), axis=1)

# %% right stack-rows: Every row made a table of one row, then stacked.
def rows_as_steps(table):
    steps = []
    for row in table:
        steps.append(row[np.newaxis, :])
    return np.stack(steps, axis=0)

# %% right swapaxes: An axis put first and exchanged with the rows.
def rows_as_steps(table):
    return np.swapaxes(table[None], 0, 1)

# %% right tolist: A nested list of Python numbers, made with tolist.
def rows_as_steps(table):
    return [[line] for line in table.tolist()]

# %% wrong changes-argument shape: The shape of the argument itself was set.
def rows_as_steps(table):
    table.shape = table.shape[0], 1, table.shape[1]
    return table

# %% wrong changes-argument zeroed: The argument was overwritten with zeros after it had been copied.
def rows_as_steps(table):
    result = table[:, None, :].copy()
    if table.flags.writeable:
        table[:] = 0
    return result

# %% wrong changes-dtype float32: The numbers were turned into float32, as the model expects.
def rows_as_steps(table):
    return np.float32(table).reshape(len(table), 1, -1)

# %% wrong truncated changes-dtype-int: The fractions were cut off.
def rows_as_steps(table):
    return table.astype(int)[:, None, :]

# %% wrong changes-dtype keras-layer: A Keras layer did the reshape and cast float64 to float32.
import keras

def rows_as_steps(table):
    return keras.layers.RepeatVector(1)(table)

# %% wrong changes-dtype ones: The result was made with np.ones, which is float64 whatever comes in.
def rows_as_steps(table):
    out = np.ones((table.shape[0], 1, table.shape[1]))
    out[:, 0] = table
    return out

# %% wrong flattened: The table was flattened to one axis.
def rows_as_steps(table):
    return table.flatten()

# %% wrong flattened row: The whole table became one row: (1, 1, rows * columns).
def rows_as_steps(table):
    return table.reshape(1, 1, -1)

# %% wrong flattened three-axes: Every number became a step of its own.
def rows_as_steps(table):
    return table.reshape(-1, 1, 1)

# %% wrong not-written: The stub was left as it was.
def rows_as_steps(table):
    raise NotImplementedError()

# %% wrong one-sequence expand: expand_dims was given axis 0.
def rows_as_steps(table):
    return np.expand_dims(table, 0)

# %% wrong one-sequence none: The new axis was put first, so that the rows became steps of one sequence.
def rows_as_steps(table):
    return table[None, :, :]

# %% wrong one-sequence reshape: The size one was put first in the reshape.
def rows_as_steps(table):
    return table.reshape(1, table.shape[0], table.shape[1])

# %% wrong other-type: The function gives back what would do the work, not its result.
def rows_as_steps(table):
    return lambda: table[:, None, :]

# %% wrong raises name: A name was used which does not exist.
def rows_as_steps(table):
    return tabel[:, None, :]

# %% wrong raises reshape: The row count was left out of the reshape.
def rows_as_steps(table):
    return table.reshape(1, 1, table.shape[1] + 1)

# %% wrong reshaped reordered-fortran: The values were read column by column and written row by row.
def rows_as_steps(table):
    return table.flatten("F").reshape(table.shape[0], 1, -1)

# %% wrong reversed-rows reordered-last-first: The rows were put in from the last to the first.
def rows_as_steps(table):
    return np.stack([row[None] for row in reversed(table)])

# %% wrong reordered memory: The values were read in the order of memory, which differs for a transposed table.
def rows_as_steps(table):
    return np.ravel(table, order="A").reshape(table.shape[0], 1, table.shape[1])

# %% wrong reshaped reordered-transpose: The table was transposed before the reshape, which scrambles the values.
def rows_as_steps(table):
    rows, columns = table.shape
    return table.transpose().reshape(rows, 1, columns)

# %% wrong returns-nothing: The return was forgotten.
def rows_as_steps(table):
    np.expand_dims(table, 1)

# %% wrong returns-nothing print: The result was printed instead of returned.
def rows_as_steps(table):
    print(table[:, None, :])

# %% wrong returns-nothing prints: The wanted shape was printed and nothing returned.
def rows_as_steps(table):
    print("shape:", np.expand_dims(table, 1).shape)

# %% wrong shape-instead: The shape of the result was returned instead of the result.
def rows_as_steps(table):
    return table[:, None, :].shape

# %% wrong steps-as-sequence expand: expand_dims was given the last axis.
def rows_as_steps(table):
    return np.expand_dims(table, -1)

# %% wrong steps-as-sequence keras: The framework's expand_dims was given axis 2.
import keras

def rows_as_steps(table):
    return keras.ops.expand_dims(table, axis=2)

# %% wrong steps-as-sequence none: The new axis was put last with None.
def rows_as_steps(table):
    return table[:, :, None]

# %% wrong steps-as-sequence reshape: The sizes of the reshape were given in the order rows, columns, one.
def rows_as_steps(table):
    return table.reshape(*table.shape, 1)

# %% wrong axes-moved transposed: Every column became a step, with the rows as its features.
def rows_as_steps(table):
    return table.T[:, None, :]

# %% wrong unchanged: The table was returned with its two axes.
def rows_as_steps(table):
    rows, columns = table.shape
    return table.reshape(rows, columns)
