"""Mistake: shape-instead. The shape comes back."""


def lengths_to_mask(lengths, steps):
    return len(lengths), steps
