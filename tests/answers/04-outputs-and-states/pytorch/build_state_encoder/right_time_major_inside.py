"""Time first, and the batch transposed before the layer."""

from torch import nn


def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, x):
            _, (h, c) = self.lstm(x.transpose(0, 1))
            return h[0], c[0]

    return Encoder()
