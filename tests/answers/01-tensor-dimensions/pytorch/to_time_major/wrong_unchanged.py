"""Mistake: unchanged. The batch was returned as it came."""

import torch


def to_time_major(batch):
    return batch
