"""Mistake: own-statistics. Each part by its own, and no care for zero."""


def standardize(train, test):
    def scale(rows):
        rows = rows.float()
        return (rows - rows.mean(0)) / rows.std(0, unbiased=False)

    return scale(train), scale(test)
