"""Mistake: returns-nothing. The shape was printed and nothing returned."""

import torch


def to_time_major(batch):
    print(batch.transpose(0, 1).shape)
