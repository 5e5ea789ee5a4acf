"""Mistake: changes-argument. The lengths are counted down in place."""

import torch


def last_valid_step(outputs, lengths):
    lengths -= 1
    return outputs[torch.arange(len(outputs)), lengths]
