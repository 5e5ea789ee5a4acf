"""Mistake: mean-over-batch. The means are averaged."""

import torch


def masked_mean(outputs, lengths):
    return torch.stack([row[:n].double().mean(0) for row, n in zip(outputs, lengths)]).mean(0)
