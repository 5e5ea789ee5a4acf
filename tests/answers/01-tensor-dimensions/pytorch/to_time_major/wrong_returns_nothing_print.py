"""Mistake: returns-nothing. The result was printed instead of returned."""

import torch


def to_time_major(batch):
    print(batch.transpose(0, 1))
