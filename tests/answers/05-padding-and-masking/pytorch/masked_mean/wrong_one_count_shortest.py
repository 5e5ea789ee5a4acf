"""Mistake: one-count. All are cut at the shortest."""


def masked_mean(outputs, lengths):
    return outputs[:, :int(lengths.min())].double().mean(dim=1)
