"""A squeeze which names its axis."""

from torch import nn


class Encoder(nn.Module):
    def __init__(self, features, units):
        super(Encoder, self).__init__()
        self.rnn = nn.LSTM(features, units, batch_first=True, bidirectional=False)

    def forward(self, x):
        out, (h, c) = self.rnn(x)
        return h.squeeze(0)


def build_encoder(features, units):
    return Encoder(features, units)
