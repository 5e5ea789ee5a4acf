"""Mistake: one-count. All are cut at the first length."""


def masked_mean(outputs, lengths):
    return outputs[:, : lengths[0]].mean(axis=1)
