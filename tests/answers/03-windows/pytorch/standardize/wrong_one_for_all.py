"""Mistake: one-for-all. No axis at all."""


def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.mean()
    std = train.std(correction=0)
    return (train - mean) / std, (test - mean) / std
