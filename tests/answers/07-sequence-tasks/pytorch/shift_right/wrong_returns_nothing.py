"""Mistake: returns-nothing. The result is printed."""

import torch


def shift_right(targets, start):
    first = torch.full((len(targets), 1), start)
    print(torch.cat([first, targets[:, :-1]], dim=1))
