"""Mistake: changes-argument. In place."""


def standardize(train, test):
    if not train.is_floating_point():
        train, test = train.double(), test.double()
    mean, std = train.mean(0), train.std(0, correction=0)
    std[std == 0] = 1
    train.sub_(mean).div_(std)
    test.sub_(mean).div_(std)
    return train, test
