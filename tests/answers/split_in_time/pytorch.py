# %% right copy: Copies, as a list.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return [table[:n].clone(), table[n:].clone()]

# %% right floor: Math.floor, and rows by number.
import math

def split_in_time(table, train_fraction):
    rows = table.shape[0]
    first = math.floor(rows * train_fraction)
    numbers = list(range(rows))
    return table[numbers[:first]], table[numbers[first:]]

# %% right from-the-end: The end worked out, so that zero does no harm.
def split_in_time(table, train_fraction):
    test_rows = len(table) - int(train_fraction * len(table))
    border = len(table) - test_rows
    return table[:border, :], table[border:, :]

# %% right mask: A mask over the rows.
import torch

def split_in_time(table, train_fraction):
    early = torch.arange(len(table)) < int(len(table) * train_fraction)
    return table[early], table[~early]

# %% right narrow: Narrow.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table.narrow(0, 0, n), table.narrow(0, n, len(table) - n)

# %% right noisy: Prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def split_in_time(table, train_fraction):
    print("rows", len(table))
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.info("splitting")
    warnings.warn("no shuffle", UserWarning)
    print("oops", file=sys.stderr, flush=True)
    n = int(len(table) * train_fraction)
    print("training rows", n)
    return table[:n], table[n:]

# %% right slices: Two slices.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n], table[n:]

# %% right split: The library's split.
import torch

def split_in_time(table, train_fraction):
    n = int(table.shape[0] * train_fraction)
    return torch.split(table, [n, len(table) - n])

# %% wrong backward s: Both parts flipped.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n].flip(0), table[n:].flip(0)

# %% wrong backward s-test: The test part flipped.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n], table[n:].flip(0)

# %% wrong changes-argument: Sorted in place on the way.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    train, test = table[:n].clone(), table[n:].clone()
    table.zero_()
    return train, test

# %% wrong truncated changes-dtype: Cast to whole numbers.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n].long(), table[n:].long()

# %% wrong changes-dtype float32: Cast to float32.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    table = table.float()
    return table[:n], table[n:]

# %% wrong fraction-of-test: The share of the test.
def split_in_time(table, train_fraction):
    n = int(len(table) * (1 - train_fraction))
    return table[:n], table[n:]

# %% wrong last-rows-train: The training rows from the end.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    border = len(table) - n
    return table[border:], table[:border]

# %% wrong list-result: Lists.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n].tolist(), table[n:].tolist()

# %% wrong minus-zero: Both slices count from the end.
def split_in_time(table, train_fraction):
    behind = len(table) - int(len(table) * train_fraction)
    return table[:-behind], table[-behind:]

# %% wrong rounded-up minus-zero-fraction: The number of test rows is worked out.
def split_in_time(table, train_fraction):
    behind = int(len(table) * (1 - train_fraction))
    return table[:-behind], table[-behind:]

# %% wrong minus-zero test: The test rows count from the end.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n], table[-(len(table) - n) :]

# %% wrong not-written: The stub.
def split_in_time(table, train_fraction):
    raise NotImplementedError

# %% wrong numpy-result: NumPy arrays.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n].numpy(), table[n:].numpy()

# %% wrong numpy-result subsets: random_split makes subsets.
import torch

def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return torch.utils.data.random_split(table, [n, len(table) - n])

# %% wrong one-row-fewer: One row is left out for safety.
def split_in_time(table, train_fraction):
    n = max(0, int(len(table) * train_fraction) - 1)
    return table[:n], table[n:]

# %% wrong one-row-more: The end is taken for excluded twice.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction) + 1
    return table[:n], table[n:]

# %% wrong other-number: Two in one array.
import torch

def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return torch.cat([table[:n], table[n:]])

# %% wrong other-number train: The training rows alone.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n]

# %% wrong overlapping: The last training row again.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n], table[max(0, n - 1) :]

# %% wrong overlapping all-test: The test is everything.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n], table

# %% wrong overlapping all-train: The training is everything.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table, table[n:]

# %% wrong overlapping train: The first test row is trained on.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[: n + 1], table[n:]

# %% wrong raises: A float as an index.
def split_in_time(table, train_fraction):
    n = len(table) * train_fraction
    return table[:n], table[n:]

# %% wrong returns-nothing: No return.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    train, test = table[:n], table[n:]

# %% wrong rounded: round.
def split_in_time(table, train_fraction):
    n = round(len(table) * train_fraction)
    return table[:n], table[n:]

# %% wrong rounded-up: math.ceil.
def split_in_time(table, train_fraction):
    n = -int(-len(table) * train_fraction // 1)
    return table[:n], table[n:]

# %% wrong rounded-up test: The test rows are rounded down.
def split_in_time(table, train_fraction):
    n = len(table) - int(len(table) * (1 - train_fraction))
    return table[:n], table[n:]

# %% wrong row-lost: A gap of one row.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n], table[n + 1 :]

# %% wrong row-lost both: Both numbers are rounded down.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    m = int(len(table) * (1 - train_fraction))
    return table[:n], table[len(table) - m :]

# %% wrong shuffled: A random order.
import torch

def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    order = torch.randperm(len(table))
    return table[order[:n]], table[order[n:]]

# %% wrong shuffled seeded: A seeded order.
import torch

def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    torch.manual_seed(0)
    mixed = table[torch.randperm(len(table))]
    return mixed[:n], mixed[n:]

# %% wrong shuffled sorted: Drawn at random, then sorted.
import torch

def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    order = torch.randperm(len(table))
    return table[order[:n].sort().values], table[order[n:].sort().values]

# %% wrong split-by-columns: The second axis.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:, :n], table[:, n:]

# %% wrong split-by-columns count: The second axis and its length.
def split_in_time(table, train_fraction):
    n = int(table.shape[1] * train_fraction)
    return table[:, :n], table[:, n:]

# %% wrong swapped: Test first.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[n:], table[:n]
