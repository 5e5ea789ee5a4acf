"""Mistake: test-statistics. The test rows' statistics, no care for zero."""


def standardize(train, test):
    mean, std = test.mean(axis=0), test.std(axis=0)
    return (train - mean) / std, (test - mean) / std
