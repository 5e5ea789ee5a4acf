"""Mistake: raises. A list is made of one tensor."""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence


def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            output, (h_n, c_n) = self.lstm(packed)
            return torch.cat([h_n[-1][n - 1] for n in lengths]).view(len(lengths), units)

    return Encoder()
