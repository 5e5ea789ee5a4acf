"""An LSTM with a head."""

from torch import nn


def build_tagger(features, units, classes):
    class Tagger(nn.LSTM):
        def __init__(self):
            super().__init__(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = super().forward(x)
            return self.head(output)

    return Tagger()
