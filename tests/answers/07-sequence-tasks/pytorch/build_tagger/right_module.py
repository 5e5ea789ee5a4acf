"""A module."""

from torch import nn


def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            return self.head(output)

    return Tagger()
