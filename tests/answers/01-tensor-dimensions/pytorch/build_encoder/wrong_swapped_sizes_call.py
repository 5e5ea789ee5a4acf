"""Mistake: swapped-sizes. The class takes (units, features) and was given (features, units)."""

from torch import nn


class Encoder(nn.Module):
    def __init__(self, units, features):
        super().__init__()
        self.lstm = nn.LSTM(input_size=features, hidden_size=units, batch_first=True)

    def forward(self, x):
        return self.lstm(x)[0][:, -1]


def build_encoder(features, units):
    return Encoder(features, units)
