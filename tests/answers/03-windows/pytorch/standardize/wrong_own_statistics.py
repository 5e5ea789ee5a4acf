"""Mistake: own-statistics. Each part by its own."""


def standardize(train, test):
    def scale(rows):
        rows = rows.double()
        std = rows.std(0, correction=0)
        std[std == 0] = 1
        return (rows - rows.mean(0)) / std

    return scale(train), scale(test)
