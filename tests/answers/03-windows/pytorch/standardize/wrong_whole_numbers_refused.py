"""Mistake: whole-numbers. The library refuses them."""


def standardize(train, test):
    mean, std = train.mean(0), train.std(0, correction=0)
    std[std == 0] = 1
    return (train - mean) / std, (test - mean) / std
