"""An nn.Sequential of the layer and a small selector."""

from torch import nn


def build_encoder(features, units):
    class TakeLastState(nn.Module):
        def forward(self, result):
            output, (h_n, c_n) = result
            return h_n[-1]

    return nn.Sequential(nn.LSTM(features, units, batch_first=True), TakeLastState())
