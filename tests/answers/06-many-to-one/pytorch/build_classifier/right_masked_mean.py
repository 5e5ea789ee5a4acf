"""The mean over the valid steps."""

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
            mask = torch.arange(padded.shape[1]) < lengths[:, None]
            return self.head((output * mask[:, :, None]).sum(dim=1) / lengths[:, None])

    return Classifier()
