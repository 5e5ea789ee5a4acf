"""Mistake: lengths-from-zeros. Steps that are not zero are counted."""

import torch
from torch import nn


def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            lengths = padded.any(dim=2).sum(dim=1)
            return output[torch.arange(len(output)), lengths - 1]

    return Encoder()
