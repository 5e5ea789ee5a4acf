"""Mistake: mean-over-batch. Axis 0 is taken for time."""


def masked_mean(outputs, lengths):
    return outputs.double().mean(dim=0)
