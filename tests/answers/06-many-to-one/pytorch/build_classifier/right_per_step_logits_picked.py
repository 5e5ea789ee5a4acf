"""The head at every step, and the last valid one of its logits."""

import torch
from torch import nn


def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            logits = self.head(output)
            return torch.stack([row[length - 1] for row, length in zip(logits, lengths)])

    return Classifier()
