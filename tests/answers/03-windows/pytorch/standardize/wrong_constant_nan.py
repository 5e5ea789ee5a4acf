"""Mistake: constant-nan. No care for zero."""


def standardize(train, test):
    train, test = train.float(), test.float()
    mean, std = train.mean(0), train.std(0, correction=0)
    return (train - mean) / std, (test - mean) / std
