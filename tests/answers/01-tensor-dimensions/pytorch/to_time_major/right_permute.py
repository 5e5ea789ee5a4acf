"""All three axes named in a permutation."""

import torch


def to_time_major(batch):
    ŝtupoj_unue = batch.permute(1, 0, 2)
    return ŝtupoj_unue
