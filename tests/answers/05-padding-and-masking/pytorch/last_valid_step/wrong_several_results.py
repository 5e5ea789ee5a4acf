"""Mistake: several-results. The lengths come back, too."""

import torch


def last_valid_step(outputs, lengths):
    return outputs[torch.arange(len(outputs)), lengths - 1], lengths
