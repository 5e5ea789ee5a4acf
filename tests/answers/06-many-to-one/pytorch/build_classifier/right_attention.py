"""A learned weight for each valid step."""

import torch
from torch import nn


def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)
            self.score = nn.Linear(units, 1)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            padding = torch.arange(padded.shape[1]) >= lengths[:, None]
            scores = self.score(output).squeeze(-1).masked_fill(padding, float("-inf"))
            weights = scores.softmax(dim=1)
            return self.head((weights[:, :, None] * output).sum(dim=1))

    return Classifier()
