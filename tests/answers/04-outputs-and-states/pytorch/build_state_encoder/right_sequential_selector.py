"""A Sequential of the layer and a module that picks."""

from torch import nn


def build_state_encoder(features, units):
    class States(nn.Module):
        def forward(self, results):
            _, (h, c) = results
            return h[-1], c[-1]

    return nn.Sequential(nn.LSTM(features, units, batch_first=True), States())
