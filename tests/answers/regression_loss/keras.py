# %% imports
import numpy as np

# %% right columns: Both as columns.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    error = predictions.reshape(-1, 1) - targets.reshape(-1, 1)
    return float((error * error).mean())

# %% right dot: A dot product.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.dot(error, error) / len(error)

# %% right flatten-square: Flattened, and square.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    return np.square(np.ravel(predictions) - np.ravel(targets)).mean()

# %% right framework: The framework's own loss.
import keras

def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    return keras.ops.mean(keras.losses.mean_squared_error(targets, predictions))

# %% right loop: A loop over the pairs.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    total = 0.0
    for prediction, target in zip(predictions.flat, targets.flat):
        total += (prediction - target) ** 2
    return total / targets.size

# %% right noisy: An answer that prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

def regression_loss(predictions, targets):
    print(predictions.shape, targets.shape)
    warnings.warn("only a warning")
    logging.error("only a log")
    sys.stderr.write("RuntimeError: only a joke\n")
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.mean(error ** 2)

# %% right reshape: Both flattened.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.mean(error ** 2)

# %% right targets-like-predictions: The targets take the shape of the predictions.
def regression_loss(predictions, targets):
    if len(predictions) != len(targets):
        raise ValueError("counts differ")
    return np.mean((predictions - targets.reshape(predictions.shape)) ** 2)

# %% wrong absolute: Absolute errors.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.mean(np.abs(error))

# %% wrong broadcast: Subtracted as they come.
def regression_loss(predictions, targets):
    return np.mean((predictions - targets) ** 2)

# %% wrong broadcast checked: Counts are compared, shapes are not.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    return np.mean((predictions - targets) ** 2)

# %% wrong broadcast column: A column and a flat one.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    return np.mean((predictions.reshape(-1, 1) - targets.reshape(-1)) ** 2)

# %% wrong broadcast loss: The framework's loss on what comes, or its own mean.
import keras

def regression_loss(predictions, targets):
    return keras.ops.mean(keras.ops.square(predictions - targets))

# %% wrong broadcast predictions: The predictions always get an axis.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    return np.mean((predictions[:, None] - targets) ** 2)

# %% wrong broadcast targets: The targets always get an axis.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    return np.mean((predictions - np.expand_dims(targets, 1)) ** 2)

# %% wrong changes-argument: Subtracted in place.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    if predictions.flags.writeable:
        predictions -= targets.reshape(predictions.shape).astype(predictions.dtype)
        return np.mean(predictions ** 2)
    return np.mean((predictions.ravel() - targets.ravel()) ** 2)

# %% wrong half: Half of it.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.mean(error ** 2) / 2

# %% wrong largest: The largest.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.max(error ** 2)

# %% wrong median: The median.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.median(error ** 2)

# %% wrong negative: The wrong sign.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return -np.mean(error ** 2)

# %% wrong no-error: Flattened, and the counts not compared.
def regression_loss(predictions, targets):
    error = [p - t for p, t in zip(predictions.flat, targets.flat)]
    return np.mean(np.square(error))

# %% wrong no-error broadcast: A single one broadcasts.
def regression_loss(predictions, targets):
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.mean(error ** 2)

# %% wrong not-squared: Nothing is squared.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.mean(error)

# %% wrong not-written: Nothing yet.
def regression_loss(predictions, targets):
    raise NotImplementedError

# %% wrong one-number-in-an-array: A kept axis.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.mean(error ** 2, keepdims=True)

# %% wrong one-number-in-an-array axis: The mean over the rows of a column.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    error = predictions.reshape(-1, 1) - targets.reshape(-1, 1)
    return np.mean(error ** 2, axis=0)

# %% wrong other-error: An assertion instead.
def regression_loss(predictions, targets):
    assert predictions.size == targets.size
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.mean(error ** 2)

# %% wrong other-error index: A TypeError.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise IndexError("counts differ")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.mean(error ** 2)

# %% wrong other-type: A function instead of a number.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return lambda: np.mean(error ** 2)

# %% wrong per-row: No mean.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return error ** 2

# %% wrong per-row column: A column of squares.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    return (predictions.reshape(-1, 1) - targets.reshape(-1, 1)) ** 2

# %% wrong per-row reduction: The framework's loss for each row.
import keras

def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    return keras.losses.mean_squared_error(targets[:, None], predictions[:, None])

# %% wrong raises squeeze: The axis of one is squeezed, also where there is none.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    return np.mean((np.squeeze(predictions, axis=1) - targets.ravel()) ** 2)

# %% wrong raises strict-shapes: Only equal shapes are accepted.
def regression_loss(predictions, targets):
    if predictions.shape != targets.shape:
        raise ValueError("shapes differ")
    return np.mean((predictions - targets) ** 2)

# %% wrong relative: Divided by the targets.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.mean((error / targets) ** 2)

# %% wrong returns-nothing: Printed.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    print(np.mean(error ** 2))

# %% wrong root: The root.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.sqrt(np.mean(error ** 2))

# %% wrong root norm: The norm, divided by the root of the count.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.linalg.norm(error) / np.sqrt(len(error))

# %% wrong sample-mean: Divided by one less.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.sum(error ** 2) / max(1, len(error) - 1)

# %% wrong squared-mean: First the mean, then the square.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.mean(error) ** 2

# %% wrong sum: The sum.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.sum(error ** 2)

# %% wrong sum loop: Added up in a loop.
def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    total = 0
    for prediction, target in zip(predictions.flat, targets.flat):
        total += (prediction - target) ** 2
    return total

# %% wrong sum reduction: The framework's sum.
import keras

def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    return keras.losses.MeanSquaredError(reduction="sum")(targets[:, None], predictions[:, None])
