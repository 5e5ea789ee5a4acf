"""A batched matrix product with the mask."""

import torch


def masked_mean(outputs, lengths):
    mask = (torch.arange(outputs.shape[1]) < lengths[:, None]).to(torch.float32)
    return torch.bmm(mask[:, None], outputs.to(torch.float32))[:, 0] / lengths[:, None]
