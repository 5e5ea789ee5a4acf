"""A loop that fills an array of the right shape."""

import torch


def last_valid_step(outputs, lengths):
    result = torch.zeros_like(outputs[:, 0])
    for row in range(len(lengths)):
        result[row] = outputs[row, lengths[row] - 1]
    return result
