"""Mistake: not-a-model. The layer was run on random numbers and its result returned."""

import torch
from torch import nn


def build_encoder(features, units):
    lstm = nn.LSTM(features, units, batch_first=True)
    x = torch.randn(4, 7, features)
    output, (h_n, c_n) = lstm(x)
    return h_n[-1]
