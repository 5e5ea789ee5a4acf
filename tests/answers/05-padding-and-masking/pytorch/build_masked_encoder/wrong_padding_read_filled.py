"""Mistake: padding-read. The padding is filled with zeros."""

import torch
from torch import nn


def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            padding = torch.arange(padded.shape[1]) >= lengths[:, None]
            output, _ = self.lstm(padded.masked_fill(padding[:, :, None], 0.0))
            return output[:, -1]

    return Encoder()
