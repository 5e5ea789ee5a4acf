"""masked_fill and a sum."""

import torch


def masked_mean(outputs, lengths):
    padding = torch.arange(outputs.size(1)).unsqueeze(0) >= lengths.unsqueeze(1)
    return outputs.masked_fill(padding.unsqueeze(-1), 0).sum(1) / lengths.unsqueeze(1)
