"""A while loop that counts the windows first."""

import torch


class TooShort(ValueError):
    pass


def sliding_windows(table, length, stride=1):
    if min(length, stride) < 1 or table.shape[0] < length:
        raise TooShort("no window")
    number = (table.shape[0] - length) // stride + 1
    parts, i = [], 0
    while i < number:
        parts.append(table[i * stride :][:length])
        i += 1
    return torch.stack(parts)
