# %% imports
import torch

# %% right compared: Steps compared with lengths, broadcast.
def lengths_to_mask(lengths, steps):
    return torch.arange(steps) < lengths[:, None]

# %% right cumulated: One step more than ones are left: a running sum of ones.
def lengths_to_mask(lengths, steps):
    ones = torch.ones(lengths.size(0), steps, dtype=torch.long)
    return ones.cumsum(dim=1).le(lengths.unsqueeze(1))

# %% right expanded: Steps expanded to the batch.
def lengths_to_mask(lengths, steps):
    positions = torch.arange(steps).expand(len(lengths), -1)
    return torch.lt(positions, lengths.view(-1, 1).expand_as(positions))

# %% right inclusive: Steps that are not beyond length - 1.
def lengths_to_mask(lengths, steps):
    positions = torch.arange(steps)[None, :]
    return positions <= (lengths - 1)[:, None]

# %% right lists: A tensor of lists of booleans.
def lengths_to_mask(lengths, steps):
    return torch.tensor([[step < n for step in range(steps)] for n in lengths.tolist()])

# %% right loop: A table of False, and a loop that fills the rows.
def lengths_to_mask(lengths, steps):
    mask = torch.zeros(len(lengths), steps, dtype=torch.bool)
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
    return torch.arange(steps) < lengths[:, None]

# %% right padded-ones: Rows of ones, padded.
from torch.nn.utils.rnn import pad_sequence

def lengths_to_mask(lengths, steps):
    rows = [torch.ones(int(n), dtype=torch.bool) for n in lengths]
    mask = pad_sequence(rows, batch_first=True)
    return torch.nn.functional.pad(mask, (0, steps - mask.shape[1]))

# %% right reshaped-lengths: The lengths as a column.
def lengths_to_mask(lengths, steps):
    return lengths.reshape(-1, 1) > torch.arange(steps)

# %% wrong padding-included all-true: The mask is never set to False.
def lengths_to_mask(lengths, steps):
    return torch.ones(len(lengths), steps, dtype=torch.bool)

# %% wrong nothing-included all-true-false: The loop writes into a copy.
def lengths_to_mask(lengths, steps):
    mask = torch.zeros(len(lengths), steps, dtype=torch.bool)
    for row, length in zip(mask, lengths):
        row = torch.arange(steps) < length
    return mask

# %% wrong changes-argument: The lengths are counted down in place.
def lengths_to_mask(lengths, steps):
    lengths -= 1
    return torch.arange(steps) <= lengths[:, None]

# %% wrong extra-axis: An axis for the features is left.
def lengths_to_mask(lengths, steps):
    return (torch.arange(steps) < lengths[:, None])[:, :, None]

# %% wrong extra-axis middle: An axis for attention heads is left.
def lengths_to_mask(lengths, steps):
    return torch.arange(steps) < lengths[:, None, None]

# %% wrong joined flattened: The rows are joined.
def lengths_to_mask(lengths, steps):
    rows = []
    for length in lengths:
        rows.append(torch.arange(steps) < length)
    return torch.cat(rows)

# %% wrong inverted: True stands for padding.
def lengths_to_mask(lengths, steps):
    return torch.arange(steps) >= lengths[:, None]

# %% wrong inverted greater: Steps beyond the length, off by one as well.
def lengths_to_mask(lengths, steps):
    return torch.arange(steps) > lengths[:, None]

# %% wrong inverted loop: The loop writes False where data is.
def lengths_to_mask(lengths, steps):
    mask = torch.ones(len(lengths), steps, dtype=torch.bool)
    for row, length in enumerate(lengths):
        mask[row, :length] = False
    return mask

# %% wrong last-step-only: Only the last valid step is True.
def lengths_to_mask(lengths, steps):
    return torch.arange(steps) == lengths[:, None] - 1

# %% wrong last-step-only equal: Steps equal to the length.
def lengths_to_mask(lengths, steps):
    return torch.arange(steps) == lengths[:, None]

# %% wrong last-step-only index: An index where a slice was meant.
def lengths_to_mask(lengths, steps):
    mask = torch.zeros(len(lengths), steps, dtype=torch.bool)
    for row, length in enumerate(lengths):
        mask[row, length - 1] = True
    return mask

# %% wrong list-result: A list of rows comes back.
def lengths_to_mask(lengths, steps):
    return [torch.arange(steps) < n for n in lengths]

# %% wrong list-result plain: Lists of lists of booleans.
def lengths_to_mask(lengths, steps):
    return [[step < n for step in range(steps)] for n in lengths.tolist()]

# %% wrong longer: One step more.
def lengths_to_mask(lengths, steps):
    return torch.arange(steps + 1) < lengths[:, None]

# %% wrong not-boolean: Floating ones and zeros.
def lengths_to_mask(lengths, steps):
    return (torch.arange(steps) < lengths[:, None]).float()

# %% wrong not-boolean filled: Ones are written into floating zeros.
def lengths_to_mask(lengths, steps):
    mask = torch.zeros(len(lengths), steps)
    for row, length in enumerate(lengths):
        mask[row, :length] = 1
    return mask

# %% wrong not-boolean integers: Whole ones and zeros.
def lengths_to_mask(lengths, steps):
    return (torch.arange(steps) < lengths[:, None]) * 1

# %% wrong not-written: Nothing was written.
def lengths_to_mask(lengths, steps):
    raise NotImplementedError

# %% wrong numpy-result: NumPy compares.
import numpy as np

def lengths_to_mask(lengths, steps):
    return np.arange(steps) < lengths.numpy()[:, None]

# %% wrong off-by-one: The step `length` counts as data.
def lengths_to_mask(lengths, steps):
    return torch.arange(steps) <= lengths[:, None]

# %% wrong off-by-one few: The last valid step is left out.
def lengths_to_mask(lengths, steps):
    return torch.arange(steps) < lengths[:, None] - 1

# %% wrong off-by-one from-one: Steps are counted from 1.
def lengths_to_mask(lengths, steps):
    return torch.arange(1, steps + 1) < lengths[:, None]

# %% wrong one-length: The loop writes into all rows.
def lengths_to_mask(lengths, steps):
    mask = torch.zeros(len(lengths), steps, dtype=torch.bool)
    for length in lengths:
        mask[:] = torch.arange(steps) < length
    return mask

# %% wrong one-length all: A slice is set in all rows.
def lengths_to_mask(lengths, steps):
    mask = torch.zeros(len(lengths), steps, dtype=torch.bool)
    for length in lengths:
        mask[:, :length] = True
    return mask

# %% wrong first-batch one-length-first: The return stands inside the loop.
def lengths_to_mask(lengths, steps):
    for length in lengths:
        return torch.arange(steps) < length

# %% wrong one-length repeated: The first row is repeated.
def lengths_to_mask(lengths, steps):
    return torch.stack([torch.arange(steps) < lengths[0]] * len(lengths))

# %% wrong other-type: A string of ones and zeros.
def lengths_to_mask(lengths, steps):
    return " ".join("1" * n + "0" * (steps - n) for n in lengths)

# %% wrong pre-padding: True at the end of each row.
def lengths_to_mask(lengths, steps):
    return torch.arange(steps) >= steps - lengths[:, None]

# %% wrong pre-padding slice: A negative slice.
def lengths_to_mask(lengths, steps):
    mask = torch.zeros(len(lengths), steps, dtype=torch.bool)
    for row, length in enumerate(lengths):
        mask[row, -length:] = True
    return mask

# %% wrong raises argument: A third argument is required.
def lengths_to_mask(lengths, steps, features):
    return torch.arange(steps) < lengths[:, None]

# %% wrong reshaped: A (steps, batch) mask is brought into shape.
def lengths_to_mask(lengths, steps):
    mask = torch.arange(steps)[:, None] < lengths[None, :]
    return mask.reshape(len(lengths), steps)

# %% wrong returns-nothing: The mask is printed.
def lengths_to_mask(lengths, steps):
    print(torch.arange(steps) < lengths[:, None])

# %% wrong same-axis: No axis is added.
def lengths_to_mask(lengths, steps):
    return torch.arange(steps) < lengths

# %% wrong several-results: The lengths come back with the mask.
def lengths_to_mask(lengths, steps):
    return torch.arange(steps) < lengths[:, None], lengths

# %% wrong shape-instead: The shape comes back.
def lengths_to_mask(lengths, steps):
    return len(lengths), steps

# %% wrong shorter: The longest sequence sets the width.
def lengths_to_mask(lengths, steps):
    return torch.arange(lengths.max()) < lengths[:, None]

# %% wrong shorter padded: Rows of ones are padded to the longest.
from torch.nn.utils.rnn import pad_sequence

def lengths_to_mask(lengths, steps):
    return pad_sequence([torch.ones(int(n)) for n in lengths], batch_first=True).bool()

# %% wrong small-integers: The lengths are kept in bytes.
def lengths_to_mask(lengths, steps):
    return torch.arange(steps) < lengths.to(torch.uint8)[:, None]

# %% wrong sorted: The lengths are sorted first.
def lengths_to_mask(lengths, steps):
    return torch.arange(steps) < lengths.sort().values[:, None]

# %% wrong sorted downward: The longest first, as packing once wanted.
def lengths_to_mask(lengths, steps):
    return torch.arange(steps) < lengths.sort(descending=True).values[:, None]

# %% wrong squeezed: A bare squeeze at the end.
def lengths_to_mask(lengths, steps):
    return (torch.arange(steps) < lengths[:, None]).squeeze()

# %% wrong axes-moved transposed: The steps get the new axis.
def lengths_to_mask(lengths, steps):
    return torch.arange(steps)[:, None] < lengths

# %% wrong axes-moved transposed-stacked: One row for each step.
def lengths_to_mask(lengths, steps):
    return torch.stack([step < lengths for step in range(steps)])
