"""A function that calls itself."""

import torch


def generate(cell, head, first, steps):
    def rest(x, state, left):
        if left == 0:
            return []
        h, c = cell(x, state)
        y = head(h)
        return [y] + rest(y, (h, c), left - 1)

    return torch.stack(rest(first, None, steps), dim=1)
