"""Mistake: extra-layers. A normalisation."""

from torch import nn


def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)
            self.norm = nn.LayerNorm(units)

        def forward(self, x):
            return self.head(self.norm(self.lstm(x)[0]))

    return Tagger()
