"""Mistake: test-statistics. The test rows' statistics, no care for zero."""


def standardize(train, test):
    mean, std = test.double().mean(0), test.double().std(0, correction=0)
    return (train - mean) / std, (test - mean) / std
