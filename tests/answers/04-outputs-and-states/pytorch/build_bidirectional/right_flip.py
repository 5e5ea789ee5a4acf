"""Two LSTMs, and the second reads a flipped batch."""

import torch
from torch import nn


def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forwards = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (forward, _) = self.forwards(x)
            _, (backward, _) = self.backwards(torch.flip(x, dims=[1]))
            return torch.cat([forward[-1], backward[-1]], dim=-1)

    return Both()
