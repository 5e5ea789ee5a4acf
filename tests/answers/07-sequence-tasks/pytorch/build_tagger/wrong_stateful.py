"""Mistake: stateful. The state is kept from call to call."""

from torch import nn


def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)
            self.kept = {}

        def forward(self, x):
            output, self.kept[len(x)] = self.lstm(x, self.kept.get(len(x)))
            return self.head(output)

    return Tagger()
