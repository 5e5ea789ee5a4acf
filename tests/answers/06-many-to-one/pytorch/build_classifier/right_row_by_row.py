"""Each row alone, cut to its length."""

import torch
from torch import nn


def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            rows = [self.lstm(row[None, :length])[1][0][-1] for row, length in zip(padded, lengths)]
            return self.head(torch.cat(rows))

    return Classifier()
