"""Mistake: not-written. The stub was left."""


def from_keras(lstm, kernel, recurrent_kernel, bias):
    raise NotImplementedError
