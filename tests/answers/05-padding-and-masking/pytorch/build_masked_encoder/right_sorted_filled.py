"""Sorted, packed, and written back into place."""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence


def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            lengths, order = lengths.sort(descending=True)
            packed = pack_padded_sequence(padded[order], lengths, batch_first=True)
            _, (h_n, _) = self.lstm(packed)
            result = torch.empty_like(h_n[0])
            result[order] = h_n[0]
            return result

    return Encoder()
