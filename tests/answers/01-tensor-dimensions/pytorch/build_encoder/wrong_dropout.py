"""Mistake: dropout. A dropout was put on the last state."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.dropout = nn.Dropout(0.5)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return self.dropout(h_n[-1])

    return Encoder()
