"""Mistake: several-results. A single LSTM at the end of a Sequential."""

from torch import nn


def build_stack(features, units):
    class Output(nn.Module):
        def forward(self, results):
            return results[0]

    layers = []
    for size, width in zip([features, *units], units):
        layers += [nn.LSTM(size, width, batch_first=True), Output()]
    return nn.Sequential(*layers[:-1])
