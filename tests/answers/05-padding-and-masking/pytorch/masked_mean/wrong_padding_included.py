"""Mistake: padding-included. The mean over all steps."""


def masked_mean(outputs, lengths):
    return outputs.double().mean(dim=1)
