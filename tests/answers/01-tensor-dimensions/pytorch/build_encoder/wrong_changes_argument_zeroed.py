"""Mistake: changes-argument. The batch was emptied after it had been read."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            h = self.lstm(x)[1][0][-1]
            x.zero_()
            return h

    return Encoder()
