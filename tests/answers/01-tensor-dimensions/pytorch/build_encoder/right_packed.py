"""A packed sequence of full lengths, which changes nothing."""

import torch
from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            lengths = torch.full((x.shape[0],), x.shape[1], dtype=torch.long)
            packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True)
            _, (h_n, _) = self.lstm(packed)
            return h_n[-1]

    return Encoder()
