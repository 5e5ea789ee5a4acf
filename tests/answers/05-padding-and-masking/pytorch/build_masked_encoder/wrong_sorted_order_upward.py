"""Mistake: sorted-order. Sorted upward and read by index."""

import torch
from torch import nn


def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            order = torch.argsort(lengths)
            output, _ = self.lstm(padded[order])
            return output[torch.arange(len(output)), lengths[order] - 1]

    return Encoder()
