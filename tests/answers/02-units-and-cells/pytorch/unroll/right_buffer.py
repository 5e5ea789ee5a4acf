"""A buffer that is filled step by step."""

import torch


def unroll(cell, batch):
    B, T, _ = batch.shape
    result = batch.new_zeros(B, T, cell.hidden_size)
    hx = (torch.zeros(B, cell.hidden_size), torch.zeros(B, cell.hidden_size))
    with torch.no_grad():
        for t in range(T):
            hx = cell(batch[:, t, :], hx)
            result[:, t] = hx[0]
    return result
