"""Mistake: index-kind. The lengths are made floating."""

import torch


def last_valid_step(outputs, lengths):
    return outputs[torch.arange(len(outputs)), lengths.float() - 1]
