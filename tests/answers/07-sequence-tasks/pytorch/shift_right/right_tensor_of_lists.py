"""Row by row, with lists."""

import torch


def shift_right(targets, start):
    return torch.tensor([[start] + row[:-1] for row in targets.tolist()])
