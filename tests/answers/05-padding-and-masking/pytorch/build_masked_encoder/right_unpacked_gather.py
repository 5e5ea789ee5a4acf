"""Packed, unpacked, gathered."""

from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence


def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            output, _ = self.lstm(packed)
            output, sizes = pad_packed_sequence(output, batch_first=True)
            last = (sizes - 1).view(-1, 1, 1).expand(-1, 1, units)
            return output.gather(1, last).squeeze(1)

    return Encoder()
