# %% right column-by-column: One feature at a time.
import torch

def standardize(train, test):
    parts = []
    for column, later in zip(train.double().T, test.double().T):
        mean, std = column.mean(), column.std(correction=0)
        if len(column.unique()) == 1:
            std = 1.0
        parts.append(((column - mean) / std, (later - mean) / std))
    return torch.stack([a for a, b in parts], dim=1), torch.stack([b for a, b in parts], dim=1)

# %% right float32: All in float32.
def standardize(train, test):
    train, test = train.float(), test.float()
    mean = train.mean(0)
    std = ((train - mean) ** 2).mean(0).sqrt()
    std[(train == train[0]).all(0)] = 1
    return (train - mean) / std, (test - mean) / std

# %% right isclose: Close to zero counts as zero.
import torch

def standardize(train, test):
    train = train.to(torch.float64)
    std, mean = torch.std_mean(train, dim=0, correction=0)
    std = torch.where(torch.isclose(std, torch.zeros_like(std)), 1, std)

    def scale(rows):
        return (rows.to(torch.float64) - mean) / std

    return [scale(train), scale(test)]

# %% right max-equals-min: A feature is constant where its largest value equals its smallest.
import torch

def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.mean(0)
    std = train.std(0, correction=0)
    same = train.max(0).values == train.min(0).values
    std = torch.where(same, torch.ones_like(std), std)
    return (train - mean) / std, (test - mean) / std

# %% right no-dtype: Whole numbers are left to the library.
def standardize(train, test):
    if not train.is_floating_point():
        train, test = train.float(), test.float()
    mean = train.mean(0)
    std = train.std(0, correction=0)
    std[std == 0] = 1.0
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
    train = train.double()
    mean = train.mean(dim=0)
    std = train.std(dim=0, correction=0)
    print("deviation", std)
    constant = train.amax(dim=0) - train.amin(dim=0) == 0
    std[constant] = 1
    return (train - mean) / std, (test - mean) / std

# %% right threshold: A tiny deviation counts as none.
import torch

def standardize(train, test):
    mean = train.double().mean(dim=0, keepdim=True)
    std = train.double().std(dim=0, unbiased=False, keepdim=True)
    std = torch.where(std < 1e-10, 1.0, std)
    return ((train - mean) / std).float(), ((test - mean) / std).float()

# %% wrong changes-argument: In place.
def standardize(train, test):
    if not train.is_floating_point():
        train, test = train.double(), test.double()
    mean, std = train.mean(0), train.std(0, correction=0)
    std[std == 0] = 1
    train.sub_(mean).div_(std)
    test.sub_(mean).div_(std)
    return train, test

# %% wrong constant-divided: A small number is added.
def standardize(train, test):
    train, test = train.double(), test.double()
    mean, std = train.mean(0), train.std(0, correction=0) + 1e-8
    return (train - mean) / std, (test - mean) / std

# %% wrong constant-divided at-least: The deviation is at least a small number.
def standardize(train, test):
    train, test = train.double(), test.double()
    mean, std = train.mean(0), train.std(0, correction=0).clamp(min=1e-7)
    return (train - mean) / std, (test - mean) / std

# %% wrong constant-nan: No care for zero.
def standardize(train, test):
    train, test = train.float(), test.float()
    mean, std = train.mean(0), train.std(0, correction=0)
    return (train - mean) / std, (test - mean) / std

# %% wrong constant-other: Left as they were.
def standardize(train, test):
    train, test = train.double(), test.double()
    mean, std = train.mean(0), train.std(0, correction=0)
    std[std == 0] = 2
    return (train - mean) / std, (test - mean) / std

# %% wrong constant-rounding: Compared with zero.
import torch

def standardize(train, test):
    train, test = train.double(), test.double()
    mean = sum(train) / len(train)
    std = ((train - mean) ** 2).mean(0).sqrt()
    std = torch.where(std == 0, 1, std)
    return (train - mean) / std, (test - mean) / std

# %% wrong constant-zeroed: NaN and infinity become zero.
import torch

def standardize(train, test):
    train, test = train.double(), test.double()
    mean, std = train.mean(0), train.std(0, correction=0)
    std[std == 0] = torch.inf
    return (train - mean) / std, (test - mean) / std

# %% wrong min-max: Between 0 and 1.
import torch

def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.amin(0)
    std = train.amax(0) - train.amin(0)
    same = train.max(0).values == train.min(0).values
    std = torch.where(same, torch.ones_like(std), std)
    return (train - mean) / std, (test - mean) / std

# %% wrong min-max range: By the range.
import torch

def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.mean(0)
    std = train.amax(0) - train.amin(0)
    same = train.max(0).values == train.min(0).values
    std = torch.where(same, torch.ones_like(std), std)
    return (train - mean) / std, (test - mean) / std

# %% wrong not-centered divided: Divided only.
import torch

def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.mean(0)
    std = train.std(0, correction=0)
    same = train.max(0).values == train.min(0).values
    std = torch.where(same, torch.ones_like(std), std)
    return train / std, test / std

# %% wrong not-divided: Shifted only.
import torch

def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.mean(0)
    std = train.std(0, correction=0)
    same = train.max(0).values == train.min(0).values
    std = torch.where(same, torch.ones_like(std), std)
    return train - mean, test - mean

# %% wrong not-written: The stub.
def standardize(train, test):
    raise NotImplementedError

# %% wrong numpy-result: NumPy arrays.
import numpy as np

def standardize(train, test):
    train, test = train.numpy(), test.numpy()
    mean = train.mean(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1, train.std(axis=0))
    return (train - mean) / std, (test - mean) / std

# %% wrong one-for-all: No axis at all.
def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.mean()
    std = train.std(correction=0)
    return (train - mean) / std, (test - mean) / std

# %% wrong one-for-all deviation: No axis at the deviation.
def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.mean(0)
    std = train.std(correction=0)
    return (train - mean) / std, (test - mean) / std

# %% wrong one-for-all mean: No axis at the mean.
import torch

def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.mean()
    std = train.std(0, correction=0)
    same = train.max(0).values == train.min(0).values
    std = torch.where(same, torch.ones_like(std), std)
    return (train - mean) / std, (test - mean) / std

# %% wrong other-number: In one array.
import torch

def standardize(train, test):
    train, test = train.double(), test.double()
    mean, std = train.mean(0), train.std(0, correction=0)
    return torch.cat([(train - mean) / std, (test - mean) / std])

# %% wrong other-number statistics: With the statistics.
def standardize(train, test):
    train, test = train.double(), test.double()
    mean, std = train.mean(0), train.std(0, correction=0)
    return (train - mean) / std, (test - mean) / std, mean, std

# %% wrong own-statistics: Each part by its own.
def standardize(train, test):
    def scale(rows):
        rows = rows.double()
        std = rows.std(0, correction=0)
        std[std == 0] = 1
        return (rows - rows.mean(0)) / std

    return scale(train), scale(test)

# %% wrong own-statistics bare: Each part by its own, and no care for zero.
def standardize(train, test):
    def scale(rows):
        rows = rows.float()
        return (rows - rows.mean(0)) / rows.std(0, unbiased=False)

    return scale(train), scale(test)

# %% wrong own-statistics sample: Each part by its own and a sample's deviation.
def standardize(train, test):
    def scale(rows):
        rows = rows.float()
        return (rows - rows.mean(0)) / rows.std(0)

    return scale(train), scale(test)

# %% wrong per-row: Axis 1.
def standardize(train, test):
    def scale(rows):
        rows = rows.double()
        std = rows.std(1, keepdim=True, correction=0)
        std[std == 0] = 1
        return (rows - rows.mean(1, keepdim=True)) / std

    return scale(train), scale(test)

# %% wrong per-row bare: Axis 1 and no care for zero.
def standardize(train, test):
    def scale(rows):
        rows = rows.double()
        return (rows - rows.mean(1, keepdim=True)) / rows.std(1, keepdim=True, correction=0)

    return scale(train), scale(test)

# %% wrong raises: The test is taken for as long as the training part.
def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.mean(0).repeat(len(train), 1)
    std = train.std(0, correction=0)
    std[train.amax(0) == train.amin(0)] = 1
    std = std.repeat(len(train), 1)
    return (train - mean) / std, (test - mean) / std

# %% wrong returns-nothing: Nothing comes back.
def standardize(train, test):
    train = (train - train.double().mean(0))
    test = test - train.mean(0)

# %% wrong sample-deviation: One row less below the line.
import torch

def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.mean(0)
    std = train.std(0)
    same = train.max(0).values == train.min(0).values
    std = torch.where(same, torch.ones_like(std), std)
    return (train - mean) / std, (test - mean) / std

# %% wrong sample-deviation spelt: Written out with rows - 1.
import torch

def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.mean(0)
    std = torch.std(train, dim=0, unbiased=True)
    same = train.max(0).values == train.min(0).values
    std = torch.where(same, torch.ones_like(std), std)
    return (train - mean) / std, (test - mean) / std

# %% wrong statistics-of-both: All rows.
import torch

def standardize(train, test):
    rows = torch.cat([train, test]).double()
    mean, std = rows.mean(0), rows.std(0, correction=0)
    std[std == 0] = 1
    return (train - mean) / std, (test - mean) / std

# %% wrong statistics-of-both sample: All rows, and a sample's deviation.
import torch

def standardize(train, test):
    rows = torch.cat([train, test]).double()
    mean, std = rows.mean(0), rows.std(0)
    return (train - mean) / std, (test - mean) / std

# %% wrong swapped: Test first.
def standardize(train, test):
    mean, std = train.double().mean(0), train.double().std(0, correction=0)
    std[std == 0] = 1
    return (test - mean) / std, (train - mean) / std

# %% wrong test-statistics: The test rows' statistics.
import torch

def standardize(train, test):
    mean, std = test.double().mean(0), test.double().std(0, correction=0)
    std = torch.where(std < 1e-9, 1, std)
    return (train - mean) / std, (test - mean) / std

# %% wrong test-statistics bare: The test rows' statistics, no care for zero.
def standardize(train, test):
    mean, std = test.double().mean(0), test.double().std(0, correction=0)
    return (train - mean) / std, (test - mean) / std

# %% wrong test-unchanged: The test is left.
import torch

def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.mean(0)
    std = train.std(0, correction=0)
    same = train.max(0).values == train.min(0).values
    std = torch.where(same, torch.ones_like(std), std)
    return (train - mean) / std, test

# %% wrong test-unchanged overwritten: The training table is overwritten first.
def standardize(train, test):
    train, test = train.double(), test.double()
    train = (train - train.mean(0)) / train.std(0, correction=0).clamp(min=1e-9)
    test = (test - train.mean(0)) / train.std(0, correction=0).clamp(min=1e-9)
    return train, test

# %% wrong test-unchanged shifted: The test is shifted only.
import torch

def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.mean(0)
    std = train.std(0, correction=0)
    same = train.max(0).values == train.min(0).values
    std = torch.where(same, torch.ones_like(std), std)
    return (train - mean) / std, test - mean

# %% wrong unchanged: Nothing is done.
def standardize(train, test):
    return train, test

# %% wrong variance: var for std.
import torch

def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.mean(0)
    std = train.var(0, correction=0)
    same = train.max(0).values == train.min(0).values
    std = torch.where(same, torch.ones_like(std), std)
    return (train - mean) / std, (test - mean) / std

# %% wrong integers whole-numbers: Written into arrays like the given ones.
def standardize(train, test):
    mean, std = train.double().mean(0), train.double().std(0, correction=0)
    std[std == 0] = 1
    return ((train - mean) / std).to(train.dtype), ((test - mean) / std).to(test.dtype)

# %% wrong integers whole-numbers-refused: The library refuses them.
def standardize(train, test):
    mean, std = train.mean(0), train.std(0, correction=0)
    std[std == 0] = 1
    return (train - mean) / std, (test - mean) / std
