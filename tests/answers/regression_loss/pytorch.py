# %% right columns: Both as columns.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    error = predictions.reshape(-1, 1) - targets.reshape(-1, 1)
    return (error * error).mean()

# %% right dot: A dot product.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return error @ error / len(error)

# %% right flatten-square: Flattened, and square.
import torch

def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    return torch.square(predictions.flatten() - targets.flatten()).mean()

# %% right framework: The framework's own loss.
from torch import nn

def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    return nn.functional.mse_loss(predictions, targets.to(predictions.dtype))

# %% right loop: A loop over the pairs.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    total = 0.0
    for prediction, target in zip(predictions.flatten(), targets.flatten()):
        total = total + (prediction - target) ** 2
    return total / targets.numel()

# %% right noisy: An answer that prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

def regression_loss(predictions, targets):
    print(predictions.shape, targets.shape)
    warnings.warn("only a warning")
    logging.error("only a log")
    sys.stderr.write("RuntimeError: only a joke\n")
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return (error ** 2).mean()

# %% right reshape: Both flattened.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return (error ** 2).mean()

# %% right targets-like-predictions: The targets take the shape of the predictions.
import torch

def regression_loss(predictions, targets):
    if len(predictions) != len(targets):
        raise ValueError("counts differ")
    return torch.mean((predictions - targets.view_as(predictions) if targets.is_contiguous() else predictions - targets.reshape(predictions.shape)) ** 2)

# %% wrong absolute: Absolute errors.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return error.abs().mean()

# %% wrong broadcast: Subtracted as they come.
def regression_loss(predictions, targets):
    return ((predictions - targets) ** 2).mean()

# %% wrong broadcast checked: Counts are compared, shapes are not.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    return ((predictions - targets) ** 2).mean()

# %% wrong broadcast column: A column and a flat one.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    return ((predictions.reshape(-1, 1) - targets.reshape(-1)) ** 2).mean()

# %% wrong broadcast loss: The framework's loss on what comes, or its own mean.
from torch import nn

def regression_loss(predictions, targets):
    return nn.functional.mse_loss(predictions, targets.to(predictions.dtype))

# %% wrong broadcast predictions: The predictions always get an axis.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    return ((predictions[:, None] - targets) ** 2).mean()

# %% wrong broadcast targets: The targets always get an axis.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    return ((predictions - targets.unsqueeze(1)) ** 2).mean()

# %% wrong changes-argument: Subtracted in place.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions -= targets.reshape(predictions.shape)
    return (predictions ** 2).mean()

# %% wrong half: Half of it.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return 0.5 * (error ** 2).mean()

# %% wrong largest: The largest.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return (error ** 2).max()

# %% wrong median: The median.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return (error ** 2).quantile(0.5)

# %% wrong negative: The wrong sign.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return -(error ** 2).mean()

# %% wrong no-error: Flattened, and the counts not compared.
def regression_loss(predictions, targets):
    error = [p - t for p, t in zip(predictions.flatten(), targets.flatten())]
    return sum(e ** 2 for e in error) / len(error)

# %% wrong no-error broadcast: A single one broadcasts.
def regression_loss(predictions, targets):
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return (error ** 2).mean()

# %% wrong not-squared: Nothing is squared.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return error.mean()

# %% wrong not-written: Nothing yet.
def regression_loss(predictions, targets):
    raise NotImplementedError

# %% wrong numpy-result: A Python number, without a gradient.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return (error ** 2).mean().item()

# %% wrong one-number-in-an-array: A kept axis.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return (error ** 2).mean(dim=0, keepdim=True)

# %% wrong one-number-in-an-array axis: The mean over the rows of a column.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    error = predictions.reshape(-1, 1) - targets.reshape(-1, 1)
    return (error ** 2).mean(dim=0)

# %% wrong other-error: An assertion instead.
def regression_loss(predictions, targets):
    assert predictions.numel() == targets.numel()
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return (error ** 2).mean()

# %% wrong other-error index: A TypeError.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise TypeError("counts differ")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return (error ** 2).mean()

# %% wrong other-type: A function instead of a number.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return lambda: (error ** 2).mean()

# %% wrong per-row: No mean.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return error ** 2

# %% wrong per-row column: A column of squares.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    return (predictions.reshape(-1, 1) - targets.reshape(-1, 1)) ** 2

# %% wrong per-row reduction: The framework's loss for each row.
from torch import nn

def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    return nn.functional.mse_loss(predictions, targets.to(predictions.dtype), reduction="none")

# %% wrong raises squeeze: The axis of one is squeezed, also where there is none.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    return ((predictions[:, 0] - targets.flatten()) ** 2).mean()

# %% wrong raises strict-shapes: Only equal shapes are accepted.
def regression_loss(predictions, targets):
    if predictions.shape != targets.shape:
        raise ValueError("shapes differ")
    return ((predictions - targets) ** 2).mean()

# %% wrong relative: Divided by the targets.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return ((error / targets) ** 2).mean()

# %% wrong returns-nothing: Printed.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    print((error ** 2).mean())

# %% wrong root: The root.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return (error ** 2).mean().sqrt()

# %% wrong root norm: The norm, divided by the root of the count.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return error.norm() / len(error) ** 0.5

# %% wrong sample-mean: Divided by one less.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return (error ** 2).sum() / max(1, len(error) - 1)

# %% wrong squared-mean: First the mean, then the square.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return error.mean() ** 2

# %% wrong sum: The sum.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return (error ** 2).sum()

# %% wrong sum loop: Added up in a loop.
def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    total = 0
    for prediction, target in zip(predictions.flatten(), targets.flatten()):
        total = total + (prediction - target) ** 2
    return total

# %% wrong sum reduction: The framework's sum.
from torch import nn

def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    return nn.functional.mse_loss(predictions, targets.to(predictions.dtype), reduction="sum")
