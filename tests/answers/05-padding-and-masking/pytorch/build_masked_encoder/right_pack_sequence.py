"""The sequences are cut and packed from a list."""

from torch import nn
from torch.nn.utils.rnn import pack_sequence


def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            rows = [row[:n] for row, n in zip(padded, lengths.tolist())]
            _, (h_n, _) = self.lstm(pack_sequence(rows, enforce_sorted=False))
            return h_n[0]

    return Encoder()
