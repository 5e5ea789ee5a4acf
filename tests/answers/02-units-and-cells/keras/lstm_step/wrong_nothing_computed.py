"""Mistake: nothing-computed. The state as it was."""


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    return h, c
