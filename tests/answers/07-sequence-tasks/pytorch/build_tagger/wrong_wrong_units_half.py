"""Mistake: wrong-units. Half the units in each direction."""

from torch import nn


def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units // 2 + 1, batch_first=True, bidirectional=True)
            self.head = nn.Linear(2 * (units // 2 + 1), classes)

        def forward(self, x):
            return self.head(self.lstm(x)[0])

    return Tagger()
