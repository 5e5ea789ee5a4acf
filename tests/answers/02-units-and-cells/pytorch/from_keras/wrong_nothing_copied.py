"""Mistake: nothing-copied. The layer as it was."""


def from_keras(lstm, kernel, recurrent_kernel, bias):
    return lstm
