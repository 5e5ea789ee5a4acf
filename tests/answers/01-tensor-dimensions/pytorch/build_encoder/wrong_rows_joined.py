"""Mistake: rows-joined. All rows were joined to one long sequence, and the state runs from row to row."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            B, T, F = x.shape
            output, _ = self.lstm(x.reshape(1, B * T, F))
            return output.reshape(B, T, units)[:, -1]

    return Encoder()
