"""Mistake: padding-included. The mean over all steps."""


def masked_mean(outputs, lengths):
    return outputs.mean(axis=1)
