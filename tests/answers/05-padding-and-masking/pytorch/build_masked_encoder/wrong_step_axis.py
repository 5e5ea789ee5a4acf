"""Mistake: step-axis. The gathered step stays an axis."""

from torch import nn


def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            last = (lengths - 1)[:, None, None].expand(-1, 1, units)
            return output.gather(1, last)

    return Encoder()
