"""Mistake: time-fixed. The last step was written as step six."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return output[:, 6, :]

    return Encoder()
