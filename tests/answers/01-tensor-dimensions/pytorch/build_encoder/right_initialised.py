"""The weights set by hand: orthogonal recurrent ones, and a forget bias of one."""

import torch
from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            nn.init.xavier_uniform_(self.lstm.weight_ih_l0)
            nn.init.orthogonal_(self.lstm.weight_hh_l0)
            with torch.no_grad():
                self.lstm.bias_ih_l0[units:2 * units] = 1.0

        def forward(self, x):
            return self.lstm(x)[1][0].flatten(0, 1)

    return Encoder()
