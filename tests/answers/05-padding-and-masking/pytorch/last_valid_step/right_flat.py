"""Batch and time as one axis, and the places in it."""

import torch


def last_valid_step(outputs, lengths):
    rows, steps, units = outputs.shape
    places = torch.arange(rows) * steps + lengths - 1
    return outputs.reshape(rows * steps, units)[places]
