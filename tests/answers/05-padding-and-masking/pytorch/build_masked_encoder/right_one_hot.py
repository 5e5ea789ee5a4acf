"""A mask with one True in each row."""

import torch
from torch import nn


def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            is_last = torch.arange(padded.shape[1]) == lengths[:, None] - 1
            return (output * is_last[:, :, None]).sum(dim=1)

    return Encoder()
