"""Mistake: order-changed. Sorted by length, and left so."""

import torch
from torch import nn


def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            lengths, order = lengths.sort(descending=True)
            packed = nn.utils.rnn.pack_padded_sequence(padded[order], lengths, batch_first=True)
            _, (h_n, _) = self.lstm(packed)
            return self.head(h_n[-1])

    return Classifier()
