"""Mistake: lengths-from-zeros. The last step that is not zero is looked for."""

import torch
from torch import nn


def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            data = padded.ne(0).any(dim=2)
            steps = torch.arange(1, padded.shape[1] + 1)
            lengths = (data * steps).max(dim=1).values
            return output[torch.arange(len(output)), lengths - 1]

    return Encoder()
