"""Mistake: extra-layers. A bidirectional layer of half the width was made."""

import torch
from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, max(units // 2, 1), batch_first=True, bidirectional=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return torch.cat([h_n[0], h_n[1]], dim=-1)

    return Encoder()
