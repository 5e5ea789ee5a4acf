"""Mistake: shape-instead. The shape comes back."""


def masked_mean(outputs, lengths):
    return outputs.shape[0], outputs.shape[2]
