"""Both directions' last states, packed."""

import torch
from torch import nn


def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(2 * units, classes)

        def forward(self, padded, lengths):
            packed = nn.utils.rnn.pack_padded_sequence(
                padded, lengths, batch_first=True, enforce_sorted=False
            )
            _, (h_n, _) = self.lstm(packed)
            return self.head(torch.cat([h_n[0], h_n[1]], dim=-1))

    return Classifier()
