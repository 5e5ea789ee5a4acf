"""Mistake: returns-nothing. Nothing comes back."""


def standardize(train, test):
    train = (train - train.double().mean(0))
    test = test - train.mean(0)
