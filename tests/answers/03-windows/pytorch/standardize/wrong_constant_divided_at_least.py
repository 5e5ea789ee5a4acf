"""Mistake: constant-divided. The deviation is at least a small number."""


def standardize(train, test):
    train, test = train.double(), test.double()
    mean, std = train.mean(0), train.std(0, correction=0).clamp(min=1e-7)
    return (train - mean) / std, (test - mean) / std
