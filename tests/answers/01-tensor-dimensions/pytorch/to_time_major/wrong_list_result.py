"""Mistake: list-result. A list of steps was returned."""

import torch


def to_time_major(batch):
    return [batch[:, t] for t in range(batch.shape[1])]
