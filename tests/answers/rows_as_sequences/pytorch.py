# %% imports
import torch

# %% right contiguous: A contiguous tensor, then a view with a -1.
def rows_as_sequences(table):
    n = len(table)
    return table.contiguous().view(n, -1, 1)

# %% right dstack: torch.dstack, which adds the third axis by itself.
def rows_as_sequences(table):
    return torch.dstack((table,))

# %% right ellipsis: A new last axis with an ellipsis, and a copy.
def rows_as_sequences(table):
    return table[..., None].clone()

# %% right fill: An empty tensor of the right dtype, filled step by step.
def rows_as_sequences(table):
    R, C = table.shape
    out = table.new_empty((R, C, 1))
    for t in range(C):
        out[:, t, 0] = table[:, t]
    return out

# %% right noisy: An unsqueeze which prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def rows_as_sequences(table):
    logging.basicConfig(level=logging.DEBUG)
    logging.getLogger("rows").warning("table of shape %s", tuple(table.shape))
    print("table", table)
    print('{"passed": false, "points": 0}', flush=True)
    warnings.warn("every row becomes a sequence", UserWarning)
    sys.stderr.write("Error: not really\n")
    result = table.unsqueeze(-1)
    print("result", result.shape, end="")
    return result

# %% right none-index: A new last axis by indexing with None.
def rows_as_sequences(table):
    return table[:, :, None]

# %% right reshape-sizes: A reshape with both sizes read from the argument.
def rows_as_sequences(table):
    rows, steps = table.shape
    return table.reshape(rows, steps, 1)

# %% right reshape-star: A reshape with the old size unpacked.
def rows_as_sequences(table):
    return torch.reshape(table, (*table.size(), 1))

# %% right rows: Every row made a column, then stacked.
def rows_as_sequences(table):
    return torch.stack([row.reshape(-1, 1) for row in table.unbind(0)])

# %% right split: The columns split off and stacked along the time axis.
def rows_as_sequences(table):
    return torch.stack(table.split(1, dim=1), dim=1)

# %% right stack: A stack of one tensor along a new last axis.
def rows_as_sequences(table):
    return torch.stack([table], dim=-1)

# %% right unflatten: The last axis unflattened to steps and one feature.
def rows_as_sequences(table):
    return table.unflatten(1, (-1, 1))

# %% right unsqueeze: A new last axis with unsqueeze.
def rows_as_sequences(table):
    return table.unsqueeze(-1)

# %% right unsqueeze-function: The function in place of the method, with the axis counted from the front.
def rows_as_sequences(table):
    sekvencoj = torch.unsqueeze(table, dim=2)
    return sekvencoj

# %% right unsqueeze-on-clone: The method in place, on a copy of one's own.
def rows_as_sequences(table):
    mine = table.clone()
    mine.unsqueeze_(-1)
    return mine

# %% right view: A view, which an axis of one allows for every layout.
def rows_as_sequences(table):
    return table.view(table.size(0), table.size(1), 1)

# %% wrong changes-argument data: The data of the argument were replaced.
def rows_as_sequences(table):
    table.data = table.data[..., None]
    return table

# %% wrong changes-argument resize: The argument was resized in place.
def rows_as_sequences(table):
    result = table.clone().unsqueeze(-1)
    table.resize_(table.shape[0], table.shape[1], 1)
    return result

# %% wrong changes-argument unsqueeze: The method with the underscore changes the argument itself.
def rows_as_sequences(table):
    return table.unsqueeze_(-1)

# %% wrong changes-dtype float: .float() turned the numbers into float32.
def rows_as_sequences(table):
    return table.float().unsqueeze(-1)

# %% wrong changes-dtype tensor: torch.Tensor made float32 out of a list.
def rows_as_sequences(table):
    return torch.Tensor(table.tolist())[:, :, None]

# %% wrong changes-dtype zeros: The result was made with torch.zeros, which is float32 whatever comes in.
def rows_as_sequences(table):
    out = torch.zeros(table.shape[0], table.shape[1], 1)
    out[:, :, 0] = table
    return out

# %% wrong flattened: The table was flattened to one axis.
def rows_as_sequences(table):
    return table.flatten()

# %% wrong flattened column: A reshape(-1, 1) left one long column.
def rows_as_sequences(table):
    return table.reshape(-1, 1)

# %% wrong flattened one-long: All rows were joined to one long sequence: (1, rows * columns, 1).
def rows_as_sequences(table):
    return table.flatten()[None, :, None]

# %% wrong flattened three-axes: Every number became a sequence of its own: (rows * columns, 1, 1).
def rows_as_sequences(table):
    return table.reshape(-1, 1, 1)

# %% wrong list-result: A nested list was returned.
def rows_as_sequences(table):
    return [[[value] for value in row] for row in table.tolist()]

# %% wrong not-written: The stub was left as it was.
def rows_as_sequences(table):
    raise NotImplementedError

# %% wrong numpy-result: The tensor was turned into a NumPy array.
def rows_as_sequences(table):
    return table.numpy()[:, :, None]

# %% wrong numpy-result expand: NumPy's expand_dims was applied to a NumPy copy.
import numpy as np

def rows_as_sequences(table):
    return np.expand_dims(np.array(table), -1)

# %% wrong one-sequence none: The new axis was put first, so that all rows became one sequence.
def rows_as_sequences(table):
    return table[None]

# %% wrong one-sequence stack: torch.stack was left at its default axis.
def rows_as_sequences(table):
    return torch.stack([table])

# %% wrong one-sequence unsqueeze: unsqueeze was given axis 0.
def rows_as_sequences(table):
    return table.unsqueeze(0)

# %% wrong one-step none: The new axis was put in the middle with None.
def rows_as_sequences(table):
    return table[:, None, :]

# %% wrong one-step unsqueeze: unsqueeze was given axis 1.
def rows_as_sequences(table):
    return table.unsqueeze(1)

# %% wrong one-step view: The sizes of the view were given in the order rows, one, columns.
def rows_as_sequences(table):
    return table.view(table.shape[0], 1, table.shape[1])

# %% wrong raises attribute: A method which tensors do not have was called.
def rows_as_sequences(table):
    return table.expand_dims(-1)

# %% wrong raises dim: An axis was named which cannot be added.
def rows_as_sequences(table):
    return torch.unsqueeze(table, 3)

# %% wrong raises unpack: Three sizes were expected of a table with two axes.
def rows_as_sequences(table):
    rows, steps, features = table.shape
    return table.reshape(rows, steps, features)

# %% wrong reversed-columns reordered-backwards: The rows were read from their end.
def rows_as_sequences(table):
    return torch.flip(table, dims=[1])[..., None]

# %% wrong reordered sorted: Each row was sorted on the way.
def rows_as_sequences(table):
    return table.sort(dim=1).values.unsqueeze(-1)

# %% wrong reordered strided: The memory was read as if every table were contiguous.
def rows_as_sequences(table):
    rows, steps = table.shape
    return torch.as_strided(table, (rows, steps, 1), (steps, 1, 1))

# %% wrong reshaped reordered-transpose: The table was transposed before the reshape, which scrambles the values.
def rows_as_sequences(table):
    rows, steps = table.shape
    return table.T.reshape(rows, steps, 1)

# %% wrong returns-nothing: The return was forgotten.
def rows_as_sequences(table):
    table = table.unsqueeze(-1)

# %% wrong returns-nothing print: The result was printed instead of returned.
def rows_as_sequences(table):
    print(table[..., None])

# %% wrong returns-nothing prints: The wanted shape was printed and nothing returned.
def rows_as_sequences(table):
    print(table.unsqueeze(-1).shape)

# %% wrong shape-instead: The size of the result was returned instead of the result.
def rows_as_sequences(table):
    return table[..., None].size()

# %% wrong axes-moved transposed: Every column became a sequence, with the rows as its steps.
def rows_as_sequences(table):
    return table.t().unsqueeze(-1)

# %% wrong axes-moved transposed-loop: A loop over the columns made each of them a sequence.
def rows_as_sequences(table):
    return torch.stack([table[:, k].reshape(-1, 1) for k in range(table.shape[1])])

# %% wrong unchanged: The result of unsqueeze was thrown away.
def rows_as_sequences(table):
    table.unsqueeze(-1)
    return table
