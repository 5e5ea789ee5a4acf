"""The head on all steps as rows, put back in order."""

from torch import nn


def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            output, _ = self.lstm(x)
            batch, time, width = output.shape
            return self.head(output.reshape(batch * time, width)).view(batch, time, -1)

    return Tagger()
