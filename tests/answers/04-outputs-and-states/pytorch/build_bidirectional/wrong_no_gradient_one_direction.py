"""Mistake: no-gradient. The backward state is detached."""

import torch
from torch import nn


def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, batch):
            output, (h_n, c_n) = self.lstm(batch)
            return torch.cat([h_n[0], h_n[1].detach()], dim=-1)

    return Both()
