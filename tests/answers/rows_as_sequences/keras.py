# %% imports
import numpy as np

# %% right atleast-3d: NumPy's atleast_3d, which puts the new axis last for two axes.
def rows_as_sequences(table):
    return np.atleast_3d(table)

# %% right contiguous-copy: A contiguous copy in place of a view.
def rows_as_sequences(table):
    return np.ascontiguousarray(table)[:, :, np.newaxis].copy()

# %% right dstack: NumPy's dstack, which adds the third axis by itself.
def rows_as_sequences(table):
    return np.dstack((table,))

# %% right ellipsis-newaxis: A new last axis with an ellipsis and np.newaxis.
def rows_as_sequences(table):
    return table[..., np.newaxis]

# %% right empty-and-fill: An empty array of the right dtype, filled step by step.
def rows_as_sequences(table):
    R, C = np.shape(table)
    out = np.empty((R, C, 1), dtype=table.dtype)
    for t in range(C):
        out[:, t, 0] = table[:, t]
    return out

# %% right expand-dims: NumPy's expand_dims at the last axis.
def rows_as_sequences(table):
    return np.expand_dims(table, axis=-1)

# %% right expand-dims-axis-two: NumPy's expand_dims with the axis counted from the front, under a name of its own.
def rows_as_sequences(table):
    Zeitreihen = np.expand_dims(table, 2)
    return Zeitreihen

# %% right keras-expand-dims: The framework's own expand_dims, which gives a Keras tensor.
import keras

def rows_as_sequences(table):
    return keras.ops.expand_dims(table, axis=-1)

# %% right keras-reshape: The framework's own reshape, turned back into a NumPy array.
import keras

def rows_as_sequences(table):
    number_of_rows, number_of_steps = table.shape
    tensor = keras.ops.reshape(table, (number_of_rows, number_of_steps, 1))
    return keras.ops.convert_to_numpy(tensor)

# %% right nested-comprehension: A nested list of NumPy scalars, made by a comprehension.
def rows_as_sequences(table):
    return [[[value] for value in row] for row in table]

# %% right noisy: A plain reshape which prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def rows_as_sequences(table):
    logging.basicConfig(level=logging.DEBUG)
    logging.getLogger("rows").warning("table of shape %s", table.shape)
    print("table", table)
    print('{"passed": false, "points": 0}', flush=True)
    warnings.warn("every row becomes a sequence", UserWarning)
    sys.stderr.write("Error: not really\n")
    result = table[..., None]
    print("result", result.shape, end="")
    return result

# %% right none-index: A new last axis by indexing with None.
def rows_as_sequences(table):
    return table[:, :, None]

# %% right reshape-fortran: A reshape in Fortran order, which moves nothing when the new axis is the last one.
def rows_as_sequences(table):
    return table.reshape(table.shape + (1,), order="F")

# %% right reshape-minus-one: A reshape which lets NumPy work out the rows.
def rows_as_sequences(table):
    return table.reshape((-1, table.shape[1], 1))

# %% right reshape-sizes: A reshape with both sizes read from the argument, checked with an assertion.
def rows_as_sequences(table):
    rows, steps = table.shape
    answer = table.reshape(rows, steps, 1)
    assert answer.ndim == 3
    return answer

# %% right reshape-star: A reshape with the old shape unpacked.
def rows_as_sequences(table):
    return np.reshape(table, (*table.shape, 1))

# %% right split: The columns split off and stacked again along the time axis.
def rows_as_sequences(table):
    columns = np.split(table, table.shape[1], axis=1)
    return np.stack(columns, axis=1)

# %% right stack-one: A stack of one array along a new last axis.
def rows_as_sequences(table):
    return np.stack([table], axis=2)

# %% right stack-rows: Every row made a column of its own, then stacked.
def rows_as_sequences(table):
    return np.stack([row.reshape(-1, 1) for row in table])

# %% right tolist: A nested list of Python numbers, made with tolist.
def rows_as_sequences(table):
    return table[:, :, None].tolist()

# %% wrong changes-argument resize: The argument was resized in place before it was copied.
def rows_as_sequences(table):
    table.resize(table.shape + (1,), refcheck=False)
    return table.copy()

# %% wrong changes-argument shape: The shape of the argument itself was set.
def rows_as_sequences(table):
    rows, steps = table.shape
    table.shape = (rows, steps, 1)
    return table

# %% wrong changes-dtype float32: The numbers were turned into float32.
def rows_as_sequences(table):
    return table.astype("float32")[..., None]

# %% wrong changes-dtype keras-layer: A Keras layer did the reshape and cast float64 to float32.
import keras

def rows_as_sequences(table):
    return keras.layers.Reshape((table.shape[1], 1))(table)

# %% wrong changes-dtype object: The values were stored as Python objects.
def rows_as_sequences(table):
    return np.array(table, dtype=object)[..., None]

# %% wrong changes-dtype zeros: The result was made with np.zeros, which is float64 whatever comes in.
def rows_as_sequences(table):
    out = np.zeros(table.shape + (1,))
    out[:, :, 0] = table
    return out

# %% wrong flattened column: A reshape(-1, 1) left one long column.
def rows_as_sequences(table):
    return table.reshape(-1, 1)

# %% wrong flattened one-long: All rows were joined to one long sequence: (1, rows * columns, 1).
def rows_as_sequences(table):
    return np.reshape(table, (1, -1, 1))

# %% wrong flattened ravel: The table was flattened to one axis.
def rows_as_sequences(table):
    return table.ravel()

# %% wrong flattened three-axes: Every number became a sequence of its own: (rows * columns, 1, 1).
def rows_as_sequences(table):
    return table.reshape(-1, 1, 1)

# %% wrong not-written: The stub was left as it was.
def rows_as_sequences(table):
    raise NotImplementedError

# %% wrong one-sequence array: The table was put in a list and made an array again.
def rows_as_sequences(table):
    return np.array([table])

# %% wrong one-sequence none: The new axis was put first, so that all rows became one sequence.
def rows_as_sequences(table):
    return table[None]

# %% wrong one-sequence reshape: A reshape to (1, rows, columns) made the complete table one sequence.
def rows_as_sequences(table):
    return table.reshape((1,) + table.shape)

# %% wrong one-step expand: expand_dims was given axis 1.
def rows_as_sequences(table):
    return np.expand_dims(table, axis=1)

# %% wrong one-step keras: The framework's expand_dims was given axis -2.
import keras

def rows_as_sequences(table):
    return keras.ops.expand_dims(table, axis=-2)

# %% wrong one-step list: Every row was wrapped in a list, which makes it one step.
def rows_as_sequences(table):
    return [[row] for row in table]

# %% wrong one-step none: The new axis was put in the middle with None.
def rows_as_sequences(table):
    return table[:, None, :]

# %% wrong one-step reshape: The sizes of a reshape were given in the order rows, one, columns.
def rows_as_sequences(table):
    rows, columns = table.shape
    return table.reshape(rows, 1, columns)

# %% wrong raises attribute: A method which arrays do not have was called.
def rows_as_sequences(table):
    return table.unsqueeze(-1)

# %% wrong raises fixed-sizes: The sizes of one example were written into the reshape.
def rows_as_sequences(table):
    return table.reshape(53, 97, 1)

# %% wrong raises unpack: Three sizes were expected of a table with two axes.
def rows_as_sequences(table):
    rows, steps, features = table.shape
    return table.reshape(rows, steps, features)

# %% wrong reversed-columns reordered-backwards: The rows were read from their end.
def rows_as_sequences(table):
    return table[:, ::-1, None]

# %% wrong reshaped reordered-fortran: The values were read column by column and written row by row.
def rows_as_sequences(table):
    return table.ravel(order="F").reshape(table.shape[0], table.shape[1], 1)

# %% wrong reordered memory: The values were read in the order of memory, which differs for a transposed table.
def rows_as_sequences(table):
    return table.ravel(order="K").reshape(*table.shape, 1)

# %% wrong reordered sorted: Each row was sorted on the way.
def rows_as_sequences(table):
    return np.sort(table, axis=1)[..., None]

# %% wrong reshaped reordered-transpose: The table was transposed before the reshape, which scrambles the values.
def rows_as_sequences(table):
    rows, steps = table.shape
    return table.T.reshape(rows, steps, 1)

# %% wrong returns-nothing: The return was forgotten.
def rows_as_sequences(table):
    result = table[..., None]

# %% wrong returns-nothing print: The result was printed instead of returned.
def rows_as_sequences(table):
    print(table.reshape(table.shape[0], table.shape[1], 1))

# %% wrong returns-nothing prints: The wanted shape was printed and nothing returned.
def rows_as_sequences(table):
    print(table[..., None].shape)

# %% wrong shape-instead: The shape of the result was returned instead of the result.
def rows_as_sequences(table):
    return (table.shape[0], table.shape[1], 1)

# %% wrong axes-moved transposed: Every column became a sequence, with the rows as its steps.
def rows_as_sequences(table):
    return table.T[..., None]

# %% wrong axes-moved transposed-loop: A loop over the columns made each of them a sequence.
def rows_as_sequences(table):
    return np.stack([table[:, k].reshape(-1, 1) for k in range(table.shape[1])])

# %% wrong unchanged: The table was returned unchanged.
def rows_as_sequences(table):
    np.expand_dims(table, -1)
    return table
