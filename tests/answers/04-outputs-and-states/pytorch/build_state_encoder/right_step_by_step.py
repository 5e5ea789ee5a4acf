"""The layer is fed one step at a time."""

from torch import nn


def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            state = None
            for t in range(x.size(1)):
                _, state = self.lstm(x[:, t : t + 1], state)
            h, c = state
            return h.squeeze(0), c.squeeze(0)

    return Encoder()
