"""Mistake: one-count. All are cut at the shortest."""


def masked_mean(outputs, lengths):
    return outputs[:, :lengths.min()].mean(axis=1)
