"""Mistake: one-length. The batch is cut to the shortest length."""

from torch import nn


def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded[:, : int(lengths.min())])
            return output[:, -1]

    return Encoder()
