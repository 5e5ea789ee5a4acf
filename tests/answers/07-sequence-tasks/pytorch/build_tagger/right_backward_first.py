"""Two LSTMs, the backward one first."""

import torch
from torch import nn


def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.head = nn.Linear(units * 2, classes)
            self.back = nn.LSTM(features, units, batch_first=True)
            self.ahead = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            back, _ = self.back(torch.flip(x, [1]))
            ahead, _ = self.ahead(x)
            return self.head(torch.cat([torch.flip(back, [1]), ahead], dim=2))

    return Tagger()
