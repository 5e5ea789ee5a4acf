"""Mistake: shape-instead. The shape comes back."""


def last_valid_step(outputs, lengths):
    return outputs.shape[0], outputs.shape[2]
