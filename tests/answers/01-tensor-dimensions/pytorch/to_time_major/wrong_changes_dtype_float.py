"""Mistake: changes-dtype. .float() turned the numbers into float32."""

import torch


def to_time_major(batch):
    return batch.transpose(0, 1).float()
