"""Mistake: padding-included. All steps are added, then divided by the lengths."""


def masked_mean(outputs, lengths):
    return outputs.sum(dim=1) / lengths[:, None]
