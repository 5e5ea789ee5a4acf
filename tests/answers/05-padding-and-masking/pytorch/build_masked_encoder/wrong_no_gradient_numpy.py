"""Mistake: no-gradient. The state leaves the framework on its way out."""

import torch
from torch import nn


def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = nn.utils.rnn.pack_padded_sequence(
                padded, lengths, batch_first=True, enforce_sorted=False
            )
            output, (h_n, c_n) = self.lstm(packed)
            return torch.from_numpy(h_n[-1].detach().numpy())

    return Encoder()
