"""Sorted, packed, and sorted back by the inverse."""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence


def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            order = torch.argsort(lengths, descending=True)
            packed = pack_padded_sequence(padded[order], lengths[order], batch_first=True)
            _, (h_n, _) = self.lstm(packed)
            return h_n[-1][torch.argsort(order)]

    return Encoder()
