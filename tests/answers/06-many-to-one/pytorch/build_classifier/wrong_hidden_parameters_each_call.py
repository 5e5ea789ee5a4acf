"""Mistake: hidden-parameters. Layers made at each call."""

import torch
from torch import nn


def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.sizes = features, units, classes

        def forward(self, padded, lengths):
            features, units, classes = self.sizes
            output, _ = nn.LSTM(features, units, batch_first=True)(padded)
            return nn.Linear(units, classes)(output[torch.arange(len(padded)), lengths - 1])

    return Classifier()
