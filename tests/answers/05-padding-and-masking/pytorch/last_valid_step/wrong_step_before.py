"""Mistake: step-before. One too many is taken away."""

import torch


def last_valid_step(outputs, lengths):
    return outputs[torch.arange(len(outputs)), lengths - 2]
