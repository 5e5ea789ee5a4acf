# %% imports
import torch

# %% right fill: An empty tensor of the right dtype, filled in one assignment.
def rows_as_steps(table):
    out = torch.empty(table.shape[0], 1, table.shape[1], dtype=table.dtype, device=table.device)
    out[:, 0, :] = table
    return out

# %% right from-list: A tensor built again from a list, with its dtype.
def rows_as_steps(table):
    return torch.tensor([[row] for row in table.tolist()], dtype=table.dtype)

# %% right loop: Every row made a table of one row in a loop.
def rows_as_steps(table):
    steps = []
    for row in table:
        steps.append(row.unsqueeze(0))
    return torch.stack(steps, 0)

# %% right movedim: An axis put first and moved after the rows.
def rows_as_steps(table):
    return table[None].movedim(0, 1)

# %% right noisy: An unsqueeze which prints, warns, logs and writes to stderr on the way.
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
    return table.unsqueeze(1)

# %% right none-index: A new middle axis by indexing with None.
def rows_as_steps(table):
    return table[:, None]

# %% right none-index-copy: An index with None and a contiguous copy.
def rows_as_steps(table):
    étapes = table[:, None, :].clone(memory_format=torch.contiguous_format)
    return étapes

# %% right reshape-minus-one: A reshape which lets the framework work out the rows.
def rows_as_steps(table):
    return torch.reshape(table, (-1, 1, table.shape[1]))

# %% right reshape-sizes: A reshape with the sizes read from the argument.
def rows_as_steps(table):
    n_rows, n_columns = table.size()
    return table.reshape(n_rows, 1, n_columns)

# %% right split: The table split into tables of one row.
def rows_as_steps(table):
    return torch.stack(torch.split(table, 1))

# %% right stack-middle: A stack of one tensor along axis 1.
def rows_as_steps(table):
    return torch.stack((table,), dim=1)

# %% right unflatten: The batch axis unflattened to rows and one step.
def rows_as_steps(table):
    return torch.unflatten(table, 0, (-1, 1))

# %% right unfold: Sliding windows of one row, whose axes are put in order.
def rows_as_steps(table):
    return table.unfold(0, 1, 1).transpose(1, 2)

# %% right unsqueeze: A new middle axis with unsqueeze.
def rows_as_steps(table):
    return table.unsqueeze(1)

# %% right unsqueeze-from-behind: The function in place of the method, the axis counted from after.
def rows_as_steps(table):
    return torch.unsqueeze(input=table, dim=-2)

# %% right view: A view, which an axis of one allows for every layout.
def rows_as_steps(table):
    return table.view(len(table), 1, table.shape[-1])

# %% wrong changes-argument resize: The argument was resized in place.
def rows_as_steps(table):
    copy = table.clone()
    table.resize_(table.size(0), 1, table.size(1))
    return copy[:, None, :]

# %% wrong changes-argument unsqueeze: The method with the underscore changes the argument itself.
def rows_as_steps(table):
    table.unsqueeze_(1)
    return table

# %% wrong changes-argument zeros: The argument was overwritten with zeros after it had been copied.
def rows_as_steps(table):
    result = table.unsqueeze(1).clone()
    table.zero_()
    return result

# %% wrong changes-dtype float: .float() turned the numbers into float32.
def rows_as_steps(table):
    return table[:, None, :].float()

# %% wrong changes-dtype ones: The result was made with torch.ones, which is float32 whatever comes in.
def rows_as_steps(table):
    out = torch.ones(table.size(0), 1, table.size(1))
    out[:, 0] = table
    return out

# %% wrong changes-dtype tensor: A new tensor was made from a list without naming the dtype.
def rows_as_steps(table):
    return torch.tensor([[row] for row in table.tolist()])

# %% wrong flattened: The table was flattened to one axis.
def rows_as_steps(table):
    return torch.flatten(table)

# %% wrong flattened row: The whole table became one row: (1, 1, rows * columns).
def rows_as_steps(table):
    return table.reshape(1, 1, -1)

# %% wrong flattened three-axes: Every number became a step of its own.
def rows_as_steps(table):
    return table.reshape(-1, 1, 1)

# %% wrong list-result: A list of tensors was returned.
def rows_as_steps(table):
    return [row[None] for row in table]

# %% wrong not-written: The stub was left as it was.
def rows_as_steps(table):
    raise NotImplementedError()

# %% wrong numpy-result: The tensor was turned into a NumPy array.
def rows_as_steps(table):
    return table.numpy().reshape(table.shape[0], 1, table.shape[1])

# %% wrong one-sequence none: The new axis was put first, so that the rows became steps of one sequence.
def rows_as_steps(table):
    return table[None, ...]

# %% wrong one-sequence unsqueeze: unsqueeze was given axis 0.
def rows_as_steps(table):
    return torch.unsqueeze(table, 0)

# %% wrong one-sequence view: The size one was put first.
def rows_as_steps(table):
    return table.view(1, *table.shape)

# %% wrong other-type: The function gives back what would do the work, not its result.
def rows_as_steps(table):
    return lambda: table[:, None, :]

# %% wrong raises name: A name was used which does not exist.
def rows_as_steps(table):
    return tabel.unsqueeze(1)

# %% wrong raises reshape: The reshape asked for more numbers than there are.
def rows_as_steps(table):
    return table.reshape(1, 1, table.shape[1] + 1)

# %% wrong reversed-rows reordered-last-first: The rows were put in from the last to the first.
def rows_as_steps(table):
    return table.flip(0).unsqueeze(1)

# %% wrong reordered strided: The memory was read as if every table were contiguous.
def rows_as_steps(table):
    rows, columns = table.shape
    return table.as_strided((rows, 1, columns), (columns, columns, 1))

# %% wrong reshaped reordered-transpose: The table was transposed before the reshape, which scrambles the values.
def rows_as_steps(table):
    rows, columns = table.shape
    return table.t().reshape(rows, 1, columns)

# %% wrong returns-nothing: The return was forgotten.
def rows_as_steps(table):
    torch.unsqueeze(table, 1)

# %% wrong returns-nothing print: The result was printed instead of returned.
def rows_as_steps(table):
    print(table[:, None, :])

# %% wrong returns-nothing prints: The wanted shape was printed and nothing returned.
def rows_as_steps(table):
    print("shape:", table.unsqueeze(1).shape)

# %% wrong shape-instead: The shape of the result was returned instead of the result.
def rows_as_steps(table):
    return table.unsqueeze(1).shape

# %% wrong steps-as-sequence none: The new axis was put last with None.
def rows_as_steps(table):
    return table[:, :, None]

# %% wrong steps-as-sequence reshape: The sizes of the reshape were given in the order rows, columns, one.
def rows_as_steps(table):
    return table.reshape(*table.shape, 1)

# %% wrong steps-as-sequence unsqueeze: unsqueeze was given the last axis.
def rows_as_steps(table):
    return table.unsqueeze(-1)

# %% wrong axes-moved transposed: Every column became a step, with the rows as its features.
def rows_as_steps(table):
    return table.T[:, None, :]

# %% wrong unchanged: The result of unsqueeze was thrown away.
def rows_as_steps(table):
    table.unsqueeze(1)
    return table
