"""A subclass of nn.LSTM with a head."""

import torch
from torch import nn


class Reader(nn.LSTM):
    def forward(self, padded, lengths):
        output, _ = super().forward(padded)
        return self.head(output[torch.arange(len(output)), lengths - 1])


def build_classifier(features, units, classes):
    reader = Reader(features, units, batch_first=True)
    reader.head = nn.Linear(units, classes)
    return reader
