# %% imports
import keras

# %% right class-or-slices: A data set of its own, or slices of tensors.
import numpy as np
import tensorflow as tf

def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0]
    return tf.data.Dataset.from_tensor_slices((X, y)).batch(batch_size)

# %% right float32: In float32, as models are fed.
import numpy as np

def window_dataset(table, length, batch_size):
    table = np.asarray(table, dtype="float32")
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=batch_size
    )

# %% right generator-inside: A class that starts anew each time.
import numpy as np

class Batches:
    def __init__(self, table, length, batch_size):
        self.table, self.length, self.batch_size = table, length, batch_size

    def __iter__(self):
        number = len(self.table) - self.length
        for first in range(0, number, self.batch_size):
            starts = range(first, min(first + self.batch_size, number))
            X = np.array([self.table[i : i + self.length] for i in starts])
            yield X, np.array([self.table[i + self.length, 0] for i in starts])

def window_dataset(table, length, batch_size):
    return Batches(table, length, batch_size)

# %% right list: A list of pairs can be gone through as often as wanted.
import numpy as np

def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0]
    return [(X[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(X), batch_size)]

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
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=batch_size
    )

# %% right py-dataset: A Keras PyDataset.
import numpy as np

class Windows(keras.utils.PyDataset):
    def __init__(self, table, length, batch_size):
        super().__init__()
        self.table, self.length, self.batch_size = table, length, batch_size

    def __len__(self):
        return -(-(len(self.table) - self.length) // self.batch_size)

    def __getitem__(self, number):
        first = number * self.batch_size
        starts = range(first, min(first + self.batch_size, len(self.table) - self.length))
        X = np.stack([self.table[i : i + self.length] for i in starts])
        return X, np.array([self.table[i + self.length, 0] for i in starts])

def window_dataset(table, length, batch_size):
    return Windows(table, length, batch_size)

# %% right unfold-or-window: Unfold, or the windows of tf.data.
import numpy as np
import tensorflow as tf

def window_dataset(table, length, batch_size):
    rows = tf.data.Dataset.from_tensor_slices(np.ascontiguousarray(table))
    windows = rows.window(length + 1, shift=1, drop_remainder=True)
    windows = windows.flat_map(lambda window: window.batch(length + 1))
    pairs = windows.map(lambda window: (window[:-1], window[-1, 0]))
    return pairs.batch(batch_size).prefetch(1)

# %% right usual: The library's usual way.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=batch_size
    )

# %% wrong all-features: Whole rows.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:], sequence_length=length, batch_size=batch_size
    )

# %% wrong axes-swapped: The library's order is left.
import numpy as np

def window_dataset(table, length, batch_size):
    X = np.lib.stride_tricks.sliding_window_view(table, length, axis=0)[:-1]
    y = table[length:, 0]
    return [(X[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(X), batch_size)]

# %% wrong batch-size-ignored: All at once.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=10_000
    )

# %% wrong batch-size-ignored one: Batches of one, or the default.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=1
    )

# %% wrong changes-argument: The table is emptied.
import numpy as np

def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0].copy()
    if table.flags.writeable:
        table[:] = 0
    return [(X[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(X), batch_size)]

# %% wrong column: A slice keeps the axis.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:, :1], sequence_length=length, batch_size=batch_size
    )

# %% wrong column list: One number in brackets.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:, [0]], sequence_length=length, batch_size=batch_size
    )

# %% wrong cut: Windows that do not overlap.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=batch_size,
        sequence_stride=length,
    )

# %% wrong cut size: The batch size is the step.
import numpy as np

def window_dataset(table, length, batch_size):
    starts = range(0, len(table) - length, batch_size)
    X = np.stack([table[i : i + length] for i in starts])
    y = table[length::batch_size, 0]
    return [(X[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(X), batch_size)]

# %% wrong endless: Repeated.
def window_dataset(table, length, batch_size):
    data = keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=batch_size
    )
    return data.repeat()

# %% wrong first-step: The targets are not moved.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[:, 0], sequence_length=length, batch_size=batch_size
    )

# %% wrong first-step fewer: The targets are not moved, one window fewer.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table[:-1], table[:-1, 0], sequence_length=length, batch_size=batch_size
    )

# %% wrong flattened: Each window is one row.
import numpy as np

def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    X, y = X.reshape(len(X), -1), table[length:, 0]
    return [(X[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(X), batch_size)]

# %% wrong last-dropped: The remainder is dropped.
import numpy as np

def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0]
    ends = range(batch_size, len(X) + 1, batch_size)
    return [(X[end - batch_size : end], y[end - batch_size : end]) for end in ends]

# %% wrong last-dropped tf: tf.data drops the remainder.
def window_dataset(table, length, batch_size):
    data = keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=1
    )
    return data.unbatch().batch(batch_size, drop_remainder=True)

# %% wrong last-missing: The data stop one row early.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:-1, 0], sequence_length=length, batch_size=batch_size
    )

# %% wrong length-forgotten: Moved by one row only.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[1:, 0], sequence_length=length, batch_size=batch_size
    )

# %% wrong length-forgotten count: Moved by one row, as many as there should be.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table,
        table[1 : len(table) - length + 1, 0],
        sequence_length=length, batch_size=batch_size
    )

# %% wrong other-number not-a-data-set: A number.
def window_dataset(table, length, batch_size):
    return len(table) - length

# %% wrong other-type not-a-pair: A dictionary a batch.
def window_dataset(table, length, batch_size):
    data = keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=batch_size
    )
    return data.map(lambda X, y: {"X": X, "y": y})

# %% wrong not-batched: One window at a time.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=None
    )

# %% wrong not-batched pairs: DataLoader without batches.
import numpy as np

def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    return list(zip(X, table[length:, 0]))

# %% wrong not-batches: The arrays themselves.
import numpy as np

def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    return X, table[length:, 0]

# %% wrong not-written: The stub.
def window_dataset(table, length, batch_size):
    raise NotImplementedError

# %% wrong one-feature: The target column as a slice.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table[:, :1], table[length:, 0], sequence_length=length, batch_size=batch_size
    )

# %% wrong one-feature flat: The target column.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table[:, 0], table[length:, 0], sequence_length=length, batch_size=batch_size
    )

# %% wrong one-late: One row is skipped.
import numpy as np

def window_dataset(table, length, batch_size):
    number = len(table) - length - 1
    pairs = [(table[i : i + length], table[i + length + 1, 0]) for i in range(number)]
    batches = [pairs[k : k + batch_size] for k in range(0, len(pairs), batch_size)]
    return [(np.stack([x for x, t in b]), np.stack([t for x, t in b])) for b in batches]

# %% wrong only-once: A generator.
import numpy as np

def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0]
    for i in range(0, len(X), batch_size):
        yield X[i : i + batch_size], y[i : i + batch_size]

# %% wrong only-once iter: An iterator.
def window_dataset(table, length, batch_size):
    data = keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=batch_size
    )
    return iter(data)

# %% wrong raises: Inputs and targets of several lengths.
import numpy as np

def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table))])
    return [(X, table[length:, 0])]

# %% wrong reshaped: The library's order is reshaped.
import numpy as np

def window_dataset(table, length, batch_size):
    X = np.lib.stride_tricks.sliding_window_view(table, length, axis=0)[:-1]
    X = X.reshape(len(X), length, -1)
    y = table[length:, 0]
    return [(X[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(X), batch_size)]

# %% wrong returns-nothing: Nothing comes back.
def window_dataset(table, length, batch_size):
    data = keras.utils.timeseries_dataset_from_array(table, table[length:, 0], length)

# %% wrong shuffled: The library shuffles.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=batch_size, shuffle=True
    )

# %% wrong shuffled before: Shuffled beforehand.
import numpy as np

def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0]
    order = np.random.default_rng(0).permutation(len(X))
    X, y = X[order], y[order]
    return [(X[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(X), batch_size)]

# %% wrong swapped: Targets first.
def window_dataset(table, length, batch_size):
    data = keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=batch_size
    )
    return data.map(lambda X, y: (y, X))

# %% wrong target-inside: The last row of each window.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[length - 1 :, 0], sequence_length=length, batch_size=batch_size
    )

# %% wrong target-inside fewer: The last row of each window that has a next one.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[length - 1 : -1, 0], sequence_length=length, batch_size=batch_size
    )

# %% wrong targets-missing: No targets.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table[:-1], None, sequence_length=length, batch_size=batch_size
    )

# %% wrong targets-missing list: A data set of windows alone.
import numpy as np

def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    return [X[i : i + batch_size] for i in range(0, len(X), batch_size)]

# %% wrong time-major: Time comes first.
import numpy as np

def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0]
    batches = [slice(i, i + batch_size) for i in range(0, len(X), batch_size)]
    return [(X[part].swapaxes(0, 1), y[part]) for part in batches]

# %% wrong integers whole-numbers: Cast to whole numbers.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table.astype(int),
        table[length:, 0].astype(int),
        sequence_length=length, batch_size=batch_size
    )

# %% wrong windows-lost: The common idiom loses windows.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table[:-length], table[length:, 0], sequence_length=length, batch_size=batch_size
    )

# %% wrong windows-lost one: The common idiom, one window fewer.
import numpy as np

def window_dataset(table, length, batch_size):
    pairs = []
    data, targets = table[:-length], table[length:, 0]
    for i in range(0, len(data) - length, batch_size):
        starts = range(i, min(i + batch_size, len(data) - length))
        pairs.append((np.stack([data[k : k + length] for k in starts]), targets[starts]))
    return pairs

# %% wrong wrong-column: The last column.
def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:, -1], sequence_length=length, batch_size=batch_size
    )
