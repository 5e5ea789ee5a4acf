"""Unpacked to the full length, then indexed."""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence


def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            packed, _ = self.lstm(packed)
            output, _ = pad_packed_sequence(packed, batch_first=True, total_length=padded.size(1))
            return output[torch.arange(len(output)), lengths - 1]

    return Encoder()
