"""Mistake: output-instead-of-state. The first of the pair is indexed twice."""

from torch import nn


def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, state = self.lstm(x)
            return output[:, -1], state[0][-1]

    return Encoder()
