"""Mistake: state-not-carried. The steps were put in the batch axis: each is a sequence of its own."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            B, T, F = x.shape
            output, _ = self.lstm(x.reshape(B * T, 1, F))
            return output.reshape(B, T, units)[:, -1]

    return Encoder()
