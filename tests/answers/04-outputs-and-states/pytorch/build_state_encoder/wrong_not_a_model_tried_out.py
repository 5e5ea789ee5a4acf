"""Mistake: not-a-model. The states for a batch tried out, instead of the model."""

import torch
from torch import nn


def build_state_encoder(features, units):
    lstm = nn.LSTM(features, units, batch_first=True)
    _, (h, c) = lstm(torch.zeros(4, 7, features))
    return h[-1], c[-1]
