"""Mistake: per-row. Axis 1 and no care for zero."""


def standardize(train, test):
    def scale(rows):
        rows = rows.double()
        return (rows - rows.mean(1, keepdim=True)) / rows.std(1, keepdim=True, correction=0)

    return scale(train), scale(test)
