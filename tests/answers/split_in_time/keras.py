# %% right copy: Copies, as a list.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return [table[:n].copy(), table[n:].copy()]

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

# %% right keras-tensors: Keras tensors.
import keras

def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    table = keras.ops.convert_to_tensor(table)
    return table[:n], table[n:]

# %% right mask: A mask over the rows.
import numpy as np

def split_in_time(table, train_fraction):
    early = np.arange(len(table)) < int(len(table) * train_fraction)
    return table[early], table[~early]

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
import numpy as np

def split_in_time(table, train_fraction):
    n = int(table.shape[0] * train_fraction)
    train, test = np.split(table, [n])
    return train, test

# %% wrong backward s: Both parts flipped.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n][::-1], table[n:][::-1]

# %% wrong backward s-test: The test part flipped.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n], table[n:][::-1]

# %% wrong changes-argument: Sorted in place on the way.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    train, test = table[:n].copy(), table[n:].copy()
    try:
        table.sort(axis=0)
    except ValueError:
        pass
    return train, test

# %% wrong truncated changes-dtype: Cast to whole numbers.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n].astype(int), table[n:].astype(int)

# %% wrong changes-dtype float32: Cast to float32.
import numpy as np

def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    table = table.astype(np.float32)
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

# %% wrong one-row-fewer: One row is left out for safety.
def split_in_time(table, train_fraction):
    n = max(0, int(len(table) * train_fraction) - 1)
    return table[:n], table[n:]

# %% wrong one-row-more: The end is taken for excluded twice.
def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction) + 1
    return table[:n], table[n:]

# %% wrong other-number: Two in one array.
import numpy as np

def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return np.concatenate([table[:n], table[n:]])

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
import numpy as np

def split_in_time(table, train_fraction):
    n = int(np.ceil(len(table) * train_fraction))
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
import numpy as np

def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    order = np.random.permutation(len(table))
    return table[order[:n]], table[order[n:]]

# %% wrong shuffled seeded: A seeded order.
import numpy as np

def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    mixed = np.random.default_rng(0).permutation(table)
    return mixed[:n], mixed[n:]

# %% wrong shuffled sorted: Drawn at random, then sorted.
import numpy as np

def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    chosen = np.sort(np.random.choice(len(table), n, replace=False))
    return table[chosen], np.delete(table, chosen, axis=0)

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
