"""Mistake: time-major-output. batch_first=False was written out and the last step of the output taken."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(features, units, num_layers=1, batch_first=False)

        def forward(self, x):
            out, hidden = self.encoder(x)
            last = out[:, -1, :]
            return last

    return Encoder()
