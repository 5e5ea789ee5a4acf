"""An LSTM that packs its own input."""

from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence


def build_masked_encoder(features, units):
    class Encoder(nn.LSTM):
        def __init__(self):
            super().__init__(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return super().forward(packed)[1][0][-1]

    return Encoder()
