"""batch_first left out, with a transpose before and the last step of the output after."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=False)

        def forward(self, x):
            output, _ = self.lstm(x.permute(1, 0, 2).contiguous())
            return output[-1]

    return Encoder()
