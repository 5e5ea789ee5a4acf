"""Lists of lists of booleans."""


def lengths_to_mask(lengths, steps):
    return [[step < length for step in range(steps)] for length in lengths.tolist()]
