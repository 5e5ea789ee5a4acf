"""Mistake: directions-merged. The mean of both directions."""

from torch import nn


def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            ahead, back = output.chunk(2, dim=-1)
            return self.head((ahead + back) / 2)

    return Tagger()
