"""NaN for padding, and nanmean."""

import torch


def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return torch.where(mask[:, :, None], outputs.double(), torch.nan).nanmean(dim=1)
