"""Mistake: sorted-order. Sorted for packing, and left so."""

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
            return self.lstm(packed)[1][0][-1]

    return Encoder()
