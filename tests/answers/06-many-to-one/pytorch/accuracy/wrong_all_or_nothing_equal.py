"""Mistake: all-or-nothing. Whole arrays compared."""

import torch


def accuracy(logits, labels):
    return float(torch.equal(logits.argmax(dim=1), labels.long()))
