"""Mistake: backwards. The second direction is not turned back."""

import torch
from torch import nn


def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.head = nn.Linear(2 * units, classes)
            self.ahead = nn.LSTM(features, units, batch_first=True)
            self.back = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            ahead, _ = self.ahead(x)
            back, _ = self.back(x.flip(1))
            return self.head(torch.cat([ahead, back], dim=-1))

    return Tagger()
