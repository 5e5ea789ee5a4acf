"""Mistake: changes-argument. The method with the underscore changes the argument itself."""

import torch


def to_time_major(batch):
    return batch.transpose_(0, 1)
