"""Mistake: hidden-parameters. The layer stands in a plain dictionary."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.parts = {"lstm": nn.LSTM(features, units, batch_first=True)}

        def forward(self, x):
            return self.parts["lstm"](x)[0][:, -1]

    return Encoder()
