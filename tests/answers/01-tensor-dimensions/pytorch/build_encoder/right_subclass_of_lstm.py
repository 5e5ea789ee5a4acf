"""A subclass of nn.LSTM whose forward gives less."""

from torch import nn


def build_encoder(features, units):
    class LastState(nn.LSTM):
        def forward(self, x):
            return super().forward(x)[1][0][-1]

    return LastState(features, units, batch_first=True)
