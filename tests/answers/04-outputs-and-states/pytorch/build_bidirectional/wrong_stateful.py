"""Mistake: stateful. The state is kept from call to call."""

import torch
from torch import nn


def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.states = {}

        def forward(self, x):
            _, state = self.lstm(x, self.states.get(len(x)))
            self.states[len(x)] = state
            return torch.cat([state[0][0], state[0][1]], dim=1)

    return Both()
