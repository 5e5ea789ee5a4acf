"""Mistake: raises. The test is taken for as long as the training part."""


def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.mean(0).repeat(len(train), 1)
    std = train.std(0, correction=0)
    std[train.amax(0) == train.amin(0)] = 1
    std = std.repeat(len(train), 1)
    return (train - mean) / std, (test - mean) / std
