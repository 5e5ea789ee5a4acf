"""h[-2] is forward's, h[-1] backward's."""

import torch
from torch import nn


def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat((h[-2], h[-1]), dim=-1)

    return Both()
