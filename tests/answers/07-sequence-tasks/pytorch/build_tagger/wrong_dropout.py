"""Mistake: dropout. Dropout before the head."""

from torch import nn


def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)
            self.dropout = nn.Dropout(0.3)

        def forward(self, x):
            return self.head(self.dropout(self.lstm(x)[0]))

    return Tagger()
