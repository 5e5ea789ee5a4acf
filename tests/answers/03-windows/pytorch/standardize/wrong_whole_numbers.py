"""Mistake: whole-numbers. Written into arrays like the given ones."""


def standardize(train, test):
    mean, std = train.double().mean(0), train.double().std(0, correction=0)
    std[std == 0] = 1
    return ((train - mean) / std).to(train.dtype), ((test - mean) / std).to(test.dtype)
