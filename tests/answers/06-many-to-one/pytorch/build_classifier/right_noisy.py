"""A module which prints, warns, logs and writes to stderr."""

import torch
from torch import nn
import logging
import sys
import warnings


def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            print("padded", padded.shape, lengths)
            warnings.warn("only a warning")
            logging.error("only a log")
            sys.stderr.write("RuntimeError: only a joke\n")
            output, _ = self.lstm(padded)
            last = output[torch.arange(len(padded)), lengths - 1]
            return self.head(last)

    model = Classifier()
    print(model)
    return model
