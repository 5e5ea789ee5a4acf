"""Mistake: nothing-computed. The state as it was."""


def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    return h, c
