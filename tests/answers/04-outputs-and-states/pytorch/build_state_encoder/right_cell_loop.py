"""An nn.LSTMCell in a loop over time."""

from torch import nn


def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            h = c = x.new_zeros(x.shape[0], units)
            for step in x.unbind(dim=1):
                h, c = self.cell(step, (h, c))
            return h, c

    return Encoder()
