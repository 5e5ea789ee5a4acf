"""Mistake: returns-nothing. Nothing comes back."""


def standardize(train, test):
    train = (train - train.mean(axis=0)) / train.std(axis=0)
    test = test - train.mean(axis=0)
