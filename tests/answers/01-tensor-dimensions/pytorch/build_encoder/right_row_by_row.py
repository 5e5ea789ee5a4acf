"""Every batch row run alone, as an unbatched sequence."""

import torch
from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, x):
            return torch.stack([self.lstm(sequence)[0][-1] for sequence in x])

    return Encoder()
