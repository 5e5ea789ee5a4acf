"""Mistake: changes-argument. The input is scaled in place."""

from torch import nn


def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            x -= x.mean()
            return self.head(self.lstm(x)[0])

    return Tagger()
