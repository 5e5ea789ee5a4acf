# %% imports
import numpy as np

# %% right column-by-column: One feature at a time.
def standardize(train, test):
    scaled_train = np.zeros(train.shape)
    scaled_test = np.zeros(test.shape)
    for k in range(train.shape[1]):
        column = train[:, k].astype("float64")
        mean, std = column.mean(), column.std()
        if len(set(column.tolist())) == 1:
            std = 1.0
        scaled_train[:, k] = (column - mean) / std
        scaled_test[:, k] = (test[:, k] - mean) / std
    return scaled_train, scaled_test

# %% right float32: All in float32.
def standardize(train, test):
    train, test = train.astype("float32"), test.astype("float32")
    mean, std = train.mean(0), train.std(0)
    std = np.where(np.ptp(train, axis=0) == 0, np.float32(1), std)
    return (train - mean) / std, (test - mean) / std

# %% right isclose: Close to zero counts as zero.
def standardize(train, test):
    train = train.astype(np.float64)
    mean, std = train.mean(axis=0), train.std(axis=0)
    std = np.where(np.isclose(std, 0), 1, std)

    def scale(rows):
        return (rows - mean) / std

    return [scale(train), scale(test)]

# %% right keras-tensors: Keras tensors, float32.
import keras

def standardize(train, test):
    train = keras.ops.cast(keras.ops.convert_to_tensor(train), "float32")
    test = keras.ops.cast(keras.ops.convert_to_tensor(test), "float32")
    mean = keras.ops.mean(train, axis=0)
    std = keras.ops.std(train, axis=0)
    same = keras.ops.max(train, axis=0) == keras.ops.min(train, axis=0)
    std = keras.ops.where(same, keras.ops.ones_like(std), std)
    return (train - mean) / std, (test - mean) / std

# %% right like-scikit: The bound that scikit-learn's scaler uses.
def standardize(train, test):
    rows = len(train)
    train, test = train.astype("float64"), test.astype("float64")
    mean, variance = train.mean(axis=0), train.var(axis=0)
    eps = np.finfo("float64").eps
    bound = rows * eps * variance + (rows * mean * eps) ** 2
    scale = np.sqrt(variance)
    scale[variance <= bound] = 1.0
    return (train - mean) / scale, (test - mean) / scale

# %% right max-equals-min: A feature is constant where its largest value equals its smallest.
def standardize(train, test):
    train, test = np.asarray(train, "float64"), np.asarray(test, "float64")
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1.0, std)
    return (train - mean) / std, (test - mean) / std

# %% right no-dtype: Whole numbers are left to the library.
def standardize(train, test):
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    std[(train == train[0]).all(axis=0)] = 1.0
    return (train - mean) / std, (test - mean) / std

# %% right noisy: Prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def standardize(train, test):
    print("rows", len(train), len(test))
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.info("scaling")
    warnings.warn("training rows only", UserWarning)
    print("oops", file=sys.stderr, flush=True)
    train = np.array(train, dtype=float)
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    print("deviation", std)
    constant = train.max(axis=0) - train.min(axis=0) == 0
    std[constant] = 1
    return (train - mean) / std, (test - mean) / std

# %% right threshold: A tiny deviation counts as none.
def standardize(train, test):
    mean = np.mean(train, axis=0, dtype="float64")
    std = np.std(train, axis=0, dtype="float64")
    std[std < 1e-10] = 1
    return (train - mean) / std, (test - mean) / std

# %% wrong changes-argument: In place.
def standardize(train, test):
    if train.dtype.kind == "i" or not train.flags.writeable:
        train, test = train.astype("float64"), test.astype("float64")
    mean = train.mean(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1, train.std(axis=0))
    train -= mean
    train /= std
    test = (test - mean) / std
    return train, test

# %% wrong constant-divided: A small number is added.
def standardize(train, test):
    mean, std = train.mean(axis=0), train.std(axis=0) + 1e-8
    return (train - mean) / std, (test - mean) / std

# %% wrong constant-divided at-least: The deviation is at least a small number.
def standardize(train, test):
    mean, std = train.mean(axis=0), np.maximum(train.std(axis=0), 1e-7)
    return (train - mean) / std, (test - mean) / std

# %% wrong constant-nan: No care for zero.
def standardize(train, test):
    mean, std = train.mean(axis=0), train.std(axis=0)
    return (train - mean) / std, (test - mean) / std

# %% wrong constant-other: Left as they were.
def standardize(train, test):
    train, test = train.astype("float64"), test.astype("float64")
    same = np.ptp(train, axis=0) == 0
    mean = train.mean(axis=0)
    std = np.where(same, 2, train.std(axis=0))
    return (train - mean) / std, (test - mean) / std

# %% wrong constant-rounding: Compared with zero.
def standardize(train, test):
    mean, std = train.mean(axis=0), train.std(axis=0)
    std = np.where(std == 0, 1, std)
    return (train - mean) / std, (test - mean) / std

# %% wrong constant-zeroed: NaN and infinity become zero.
def standardize(train, test):
    train, test = train.astype("float64"), test.astype("float64")
    mean = train.mean(axis=0)
    std = np.where(np.ptp(train, axis=0) == 0, np.inf, train.std(axis=0))
    return (train - mean) / std, (test - mean) / std

# %% wrong min-max: Between 0 and 1.
def standardize(train, test):
    train, test = np.asarray(train, "float64"), np.asarray(test, "float64")
    mean = train.min(axis=0)
    std = np.ptp(train, axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1.0, std)
    return (train - mean) / std, (test - mean) / std

# %% wrong min-max range: By the range.
def standardize(train, test):
    train, test = np.asarray(train, "float64"), np.asarray(test, "float64")
    mean = train.mean(axis=0)
    std = train.max(axis=0) - train.min(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1.0, std)
    return (train - mean) / std, (test - mean) / std

# %% wrong not-centered divided: Divided only.
def standardize(train, test):
    train, test = np.asarray(train, "float64"), np.asarray(test, "float64")
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1.0, std)
    return train / std, test / std

# %% wrong not-divided: Shifted only.
def standardize(train, test):
    train, test = np.asarray(train, "float64"), np.asarray(test, "float64")
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1.0, std)
    return train - mean, test - mean

# %% wrong not-written: The stub.
def standardize(train, test):
    raise NotImplementedError

# %% wrong one-for-all: No axis at all.
def standardize(train, test):
    train, test = np.asarray(train, "float64"), np.asarray(test, "float64")
    mean = train.mean()
    std = train.std()
    std = np.where(train.max(axis=0) == train.min(axis=0), 1.0, std)
    return (train - mean) / std, (test - mean) / std

# %% wrong one-for-all deviation: No axis at the deviation.
def standardize(train, test):
    train, test = np.asarray(train, "float64"), np.asarray(test, "float64")
    mean = train.mean(axis=0)
    std = train.std()
    std = np.where(train.max(axis=0) == train.min(axis=0), 1.0, std)
    return (train - mean) / std, (test - mean) / std

# %% wrong one-for-all mean: No axis at the mean.
def standardize(train, test):
    train, test = np.asarray(train, "float64"), np.asarray(test, "float64")
    mean = train.mean()
    std = train.std(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1.0, std)
    return (train - mean) / std, (test - mean) / std

# %% wrong other-number: In one array.
def standardize(train, test):
    mean, std = train.mean(axis=0), train.std(axis=0)
    return np.concatenate([(train - mean) / std, (test - mean) / std])

# %% wrong other-number statistics: With the statistics.
def standardize(train, test):
    mean, std = train.mean(axis=0), train.std(axis=0)
    return (train - mean) / std, (test - mean) / std, mean, std

# %% wrong own-statistics: Each part by its own.
def standardize(train, test):
    def scale(rows):
        rows = rows.astype("float64")
        std = rows.std(axis=0)
        std[np.ptp(rows, axis=0) == 0] = 1
        return (rows - rows.mean(axis=0)) / std

    return scale(train), scale(test)

# %% wrong own-statistics bare: Each part by its own, and no care for zero.
def standardize(train, test):
    def scale(rows):
        return (rows - rows.mean(axis=0)) / rows.std(axis=0)

    return scale(train), scale(test)

# %% wrong per-row: Axis 1.
def standardize(train, test):
    def scale(rows):
        std = rows.std(axis=1, keepdims=True)
        std[std == 0] = 1
        return (rows - rows.mean(axis=1, keepdims=True)) / std

    return scale(train), scale(test)

# %% wrong per-row bare: Axis 1 and no care for zero.
def standardize(train, test):
    def scale(rows):
        return (rows - rows.mean(axis=1, keepdims=True)) / rows.std(axis=1, keepdims=True)

    return scale(train), scale(test)

# %% wrong raises: The test is taken for as long as the training part.
def standardize(train, test):
    mean = np.tile(train.mean(axis=0), (len(train), 1))
    std = train.std(axis=0)
    std[train.max(axis=0) == train.min(axis=0)] = 1
    std = np.tile(std, (len(train), 1))
    return (train - mean) / std, (test - mean) / std

# %% wrong returns-nothing: Nothing comes back.
def standardize(train, test):
    train = (train - train.mean(axis=0)) / train.std(axis=0)
    test = test - train.mean(axis=0)

# %% wrong sample-deviation: One row less below the line.
def standardize(train, test):
    train, test = np.asarray(train, "float64"), np.asarray(test, "float64")
    mean = train.mean(axis=0)
    std = train.std(axis=0, ddof=1)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1.0, std)
    return (train - mean) / std, (test - mean) / std

# %% wrong sample-deviation spelt: Written out with rows - 1.
def standardize(train, test):
    train, test = np.asarray(train, "float64"), np.asarray(test, "float64")
    mean = train.mean(axis=0)
    std = np.sqrt(((train - mean) ** 2).sum(axis=0) / max(1, len(train) - 1))
    std = np.where(train.max(axis=0) == train.min(axis=0), 1.0, std)
    return (train - mean) / std, (test - mean) / std

# %% wrong statistics-of-both: All rows.
def standardize(train, test):
    rows = np.concatenate([train, test]).astype("float64")
    mean, std = rows.mean(axis=0), rows.std(axis=0)
    std = np.where(np.ptp(rows, axis=0) == 0, 1, std)
    return (train - mean) / std, (test - mean) / std

# %% wrong statistics-of-both sample: All rows, and a sample's deviation.
def standardize(train, test):
    rows = np.vstack([train, test]).astype("float64")
    mean, std = rows.mean(axis=0), rows.std(axis=0, ddof=1)
    return (train - mean) / std, (test - mean) / std

# %% wrong swapped: Test first.
def standardize(train, test):
    mean = train.mean(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1, train.std(axis=0))
    return (test - mean) / std, (train - mean) / std

# %% wrong test-statistics: The test rows' statistics.
def standardize(train, test):
    mean, std = test.mean(axis=0), test.std(axis=0)
    std = np.where(std < 1e-9, 1, std)
    return (train - mean) / std, (test - mean) / std

# %% wrong test-statistics bare: The test rows' statistics, no care for zero.
def standardize(train, test):
    mean, std = test.mean(axis=0), test.std(axis=0)
    return (train - mean) / std, (test - mean) / std

# %% wrong test-unchanged: The test is left.
def standardize(train, test):
    train, test = np.asarray(train, "float64"), np.asarray(test, "float64")
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1.0, std)
    return (train - mean) / std, test

# %% wrong test-unchanged overwritten: The training table is overwritten first.
def standardize(train, test):
    train, test = train.astype("float64"), test.astype("float64")
    std = np.where(np.ptp(train, axis=0) == 0, 1, train.std(axis=0))
    train = (train - train.mean(axis=0)) / std
    std = np.where(np.ptp(train, axis=0) == 0, 1, train.std(axis=0))
    test = (test - train.mean(axis=0)) / std
    return train, test

# %% wrong test-unchanged shifted: The test is shifted only.
def standardize(train, test):
    train, test = np.asarray(train, "float64"), np.asarray(test, "float64")
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1.0, std)
    return (train - mean) / std, test - mean

# %% wrong unchanged: Nothing is done.
def standardize(train, test):
    return train, test

# %% wrong variance: var for std.
def standardize(train, test):
    train, test = np.asarray(train, "float64"), np.asarray(test, "float64")
    mean = train.mean(axis=0)
    std = train.var(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1.0, std)
    return (train - mean) / std, (test - mean) / std

# %% wrong integers whole-numbers: Written into arrays like the given ones.
def standardize(train, test):
    mean = train.mean(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1, train.std(axis=0))
    scaled_train, scaled_test = np.zeros_like(train), np.zeros_like(test)
    scaled_train[:] = (train - mean) / std
    scaled_test[:] = (test - mean) / std
    return scaled_train, scaled_test
