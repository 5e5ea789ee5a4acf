# %% imports
import torch
from torch.utils.data import DataLoader, TensorDataset

# %% right class-or-slices: A data set of its own, or slices of tensors.
from torch.utils.data import DataLoader, Dataset

class Windows(Dataset):
    def __init__(self, table, length):
        self.table, self.length = table, length

    def __len__(self):
        return len(self.table) - self.length

    def __getitem__(self, i):
        return self.table[i : i + self.length], self.table[i + self.length, 0]

def window_dataset(table, length, batch_size):
    return DataLoader(Windows(table, length), batch_size=batch_size, shuffle=False)

# %% right collate: DataLoader's own batch sampler, and a collate of its own.
from torch.utils.data import DataLoader

def window_dataset(table, length, batch_size):
    def gather(starts):
        rows = torch.tensor(starts)
        return table[rows[:, None] + torch.arange(length)], table[rows + length, 0]

    return DataLoader(range(len(table) - length), batch_size, collate_fn=gather)

# %% right float32: In float32, as models are fed.
def window_dataset(table, length, batch_size):
    table = table.float()
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[length:, 0]), batch_size=batch_size)

# %% right generator-inside: A class that starts anew each time.
from torch.utils.data import DataLoader, IterableDataset

class Stream(IterableDataset):
    def __init__(self, table, length):
        self.table, self.length = table, length

    def __iter__(self):
        for i in range(len(self.table) - self.length):
            yield self.table[i : i + self.length], self.table[i + self.length, 0]

def window_dataset(table, length, batch_size):
    return DataLoader(Stream(table, length), batch_size=batch_size)

# %% right list: A list of pairs can be gone through as often as wanted.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0]
    return list(zip(X.split(batch_size), y.split(batch_size)))

# %% right noisy: Prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def window_dataset(table, length, batch_size):
    print("table", table.shape)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.info("batching")
    warnings.warn("the last batch is smaller", UserWarning)
    print("oops", file=sys.stderr, flush=True)
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[length:, 0]), batch_size=batch_size)

# %% right unfold-or-window: Unfold, or the windows of tf.data.
from torch.utils.data import DataLoader

def window_dataset(table, length, batch_size):
    X = table.unfold(0, length, 1).transpose(1, 2)[:-1]
    y = table[length:, 0]
    pairs = [(x, target) for x, target in zip(X, y)]
    return DataLoader(pairs, batch_size=batch_size)

# %% right usual: The library's usual way.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[length:, 0]), batch_size=batch_size)

# %% wrong all-features: Whole rows.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[length:]), batch_size=batch_size)

# %% wrong axes-swapped: The library's order is left.
def window_dataset(table, length, batch_size):
    X = table.unfold(0, length, 1)[:-1]
    return DataLoader(TensorDataset(X, table[length:, 0]), batch_size=batch_size)

# %% wrong batch-size-ignored: All at once.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[length:, 0]), batch_size=len(X))

# %% wrong batch-size-ignored one: Batches of one, or the default.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[length:, 0]))

# %% wrong changes-argument: The table is emptied.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0].clone()
    table.zero_()
    return DataLoader(TensorDataset(X, y), batch_size=batch_size)

# %% wrong column: A slice keeps the axis.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[length:, :1]), batch_size=batch_size)

# %% wrong column list: One number in brackets.
from torch.utils.data import DataLoader

def window_dataset(table, length, batch_size):
    pairs = [(table[i : i + length], table[i + length, [0]]) for i in range(len(table) - length)]
    return DataLoader(pairs, batch_size=batch_size)

# %% wrong cut: Windows that do not overlap.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    X, y = X[::length], table[length:, 0][::length]
    return DataLoader(TensorDataset(X, y), batch_size=batch_size)

# %% wrong cut size: The batch size is the step.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    X, y = X[::batch_size], table[length::batch_size, 0]
    return DataLoader(TensorDataset(X, y), batch_size=batch_size)

# %% wrong endless: Repeated.
class Forever:
    def __init__(self, loader):
        self.loader = loader

    def __iter__(self):
        while True:
            yield from self.loader

def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return Forever(list(DataLoader(TensorDataset(X, table[length:, 0]), batch_size=batch_size)))

# %% wrong first-step: The targets are not moved.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length + 1)])
    return DataLoader(TensorDataset(X, X[:, 0, 0]), batch_size=batch_size)

# %% wrong first-step fewer: The targets are not moved, one window fewer.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, X[:, 0, 0]), batch_size=batch_size)

# %% wrong flattened: Each window is one row.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X.flatten(1), table[length:, 0]), batch_size=batch_size)

# %% wrong last-dropped: The remainder is dropped.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[length:, 0]), batch_size=batch_size, drop_last=True)

# %% wrong last-missing: The data stop one row early.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length - 1)])
    return DataLoader(TensorDataset(X, table[length:-1, 0]), batch_size=batch_size)

# %% wrong length-forgotten: Moved by one row only.
from torch.utils.data import DataLoader

def window_dataset(table, length, batch_size):
    number = min(len(table) - length + 1, len(table) - 1)
    pairs = [(table[i : i + length], table[i + 1, 0]) for i in range(number)]
    return DataLoader(pairs, batch_size=batch_size)

# %% wrong length-forgotten count: Moved by one row, as many as there should be.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[1 : len(X) + 1, 0]), batch_size=batch_size)

# %% wrong list-result: Batches of lists.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0]
    return [
        (X[i : i + batch_size], y[i : i + batch_size].tolist())
        for i in range(0, len(X), batch_size)
    ]

# %% wrong other-number not-a-data-set: A number.
def window_dataset(table, length, batch_size):
    return len(table) - length

# %% wrong other-type not-a-pair: A dictionary a batch.
from torch.utils.data import DataLoader

def window_dataset(table, length, batch_size):
    pairs = [
        {"X": table[i : i + length], "y": table[i + length, 0]} for i in range(len(table) - length)
    ]
    return DataLoader(pairs, batch_size=batch_size)

# %% wrong not-batched: One window at a time.
from torch.utils.data import TensorDataset

def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return TensorDataset(X, table[length:, 0])

# %% wrong not-batched pairs: DataLoader without batches.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[length:, 0]), batch_size=None)

# %% wrong not-batches: The arrays themselves.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return X, table[length:, 0]

# %% wrong not-written: The stub.
def window_dataset(table, length, batch_size):
    raise NotImplementedError

# %% wrong numpy-result: Batches of NumPy arrays.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    X, y = X.numpy(), table[length:, 0].numpy()
    return [(X[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(X), batch_size)]

# %% wrong one-feature: The target column as a slice.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X[:, :, :1], table[length:, 0]), batch_size=batch_size)

# %% wrong one-feature flat: The target column.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X[:, :, 0], table[length:, 0]), batch_size=batch_size)

# %% wrong one-late: One row is skipped.
from torch.utils.data import DataLoader

def window_dataset(table, length, batch_size):
    pairs = [
        (table[i : i + length], table[i + length + 1, 0]) for i in range(len(table) - length - 1)
    ]
    return DataLoader(pairs, batch_size=batch_size) if pairs else []

# %% wrong only-once: A generator.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0]
    for i in range(0, len(X), batch_size):
        yield X[i : i + batch_size], y[i : i + batch_size]

# %% wrong only-once iter: An iterator.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    data = DataLoader(TensorDataset(X, table[length:, 0]), batch_size=batch_size)
    return iter(data)

# %% wrong raises: Inputs and targets of several lengths.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[:, 0]), batch_size=batch_size)

# %% wrong reshaped: The library's order is reshaped.
def window_dataset(table, length, batch_size):
    X = table.unfold(0, length, 1)[:-1].reshape(-1, length, table.shape[1])
    return DataLoader(TensorDataset(X, table[length:, 0]), batch_size=batch_size)

# %% wrong returns-nothing: Nothing comes back.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    data = DataLoader(TensorDataset(X, table[length:, 0]), batch_size=batch_size)

# %% wrong shuffled: The library shuffles.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[length:, 0]), batch_size=batch_size, shuffle=True)

# %% wrong shuffled before: Shuffled beforehand.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    order = torch.randperm(len(X))
    data = TensorDataset(X[order], table[length:, 0][order])
    return DataLoader(data, batch_size=batch_size)

# %% wrong swapped: Targets first.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(table[length:, 0], X), batch_size=batch_size)

# %% wrong target-inside: The last row of each window.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length + 1)])
    return DataLoader(TensorDataset(X, X[:, -1, 0]), batch_size=batch_size)

# %% wrong target-inside fewer: The last row of each window that has a next one.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, X[:, -1, 0]), batch_size=batch_size)

# %% wrong targets-missing: No targets.
from torch.utils.data import DataLoader

def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(X, batch_size=batch_size)

# %% wrong targets-missing list: A data set of windows alone.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X), batch_size=batch_size)

# %% wrong time-major: Time comes first.
from torch.utils.data import DataLoader

def window_dataset(table, length, batch_size):
    pairs = [(table[i : i + length], table[i + length, 0]) for i in range(len(table) - length)]

    def collate(batch):
        return torch.stack([x for x, y in batch], dim=1), torch.stack([y for x, y in batch])

    return DataLoader(pairs, batch_size=batch_size, collate_fn=collate)

# %% wrong integers whole-numbers: Cast to whole numbers.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X.long(), table[length:, 0].long()), batch_size=batch_size)

# %% wrong windows-lost: The common idiom loses windows.
def window_dataset(table, length, batch_size):
    data, targets = table[:-length], table[length:, 0]
    X = [data[i : i + length] for i in range(len(data) - length + 1)]
    if not X:
        return []
    X = torch.stack(X)
    return DataLoader(TensorDataset(X, targets[: len(X)]), batch_size=batch_size)

# %% wrong windows-lost one: The common idiom, one window fewer.
from torch.utils.data import DataLoader

def window_dataset(table, length, batch_size):
    data, targets = table[:-length], table[length:, 0]
    pairs = [(data[i : i + length], targets[i]) for i in range(len(data) - length)]
    return DataLoader(pairs, batch_size) if pairs else []

# %% wrong wrong-column: The last column.
def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[length:, -1]), batch_size=batch_size)
