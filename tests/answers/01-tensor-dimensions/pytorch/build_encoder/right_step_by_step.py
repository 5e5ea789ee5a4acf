"""nn.LSTM fed one step at a time, the state carried."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            state = None
            for t in range(x.size(1)):
                output, state = self.lstm(x[:, t:t + 1], state)
            return output[:, 0]

    return Encoder()
