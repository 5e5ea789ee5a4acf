"""Mistake: batch-fixed. The states were viewed as (1, U), which is a batch of one."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            return h_n.view(1, units)

    return Encoder()
