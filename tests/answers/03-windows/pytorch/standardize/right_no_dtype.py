"""Whole numbers are left to the library."""


def standardize(train, test):
    if not train.is_floating_point():
        train, test = train.float(), test.float()
    mean = train.mean(0)
    std = train.std(0, correction=0)
    std[std == 0] = 1.0
    return (train - mean) / std, (test - mean) / std
