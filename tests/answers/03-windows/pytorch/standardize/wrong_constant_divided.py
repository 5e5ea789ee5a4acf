"""Mistake: constant-divided. A small number is added."""


def standardize(train, test):
    train, test = train.double(), test.double()
    mean, std = train.mean(0), train.std(0, correction=0) + 1e-8
    return (train - mean) / std, (test - mean) / std
