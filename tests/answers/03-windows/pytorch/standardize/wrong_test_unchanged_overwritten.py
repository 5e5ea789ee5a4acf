"""Mistake: test-unchanged. The training table is overwritten first."""


def standardize(train, test):
    train, test = train.double(), test.double()
    train = (train - train.mean(0)) / train.std(0, correction=0).clamp(min=1e-9)
    test = (test - train.mean(0)) / train.std(0, correction=0).clamp(min=1e-9)
    return train, test
