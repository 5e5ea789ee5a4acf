"""Mistake: returns-nothing. The result is printed."""

import torch


def last_valid_step(outputs, lengths):
    print(outputs[torch.arange(len(outputs)), lengths - 1])
