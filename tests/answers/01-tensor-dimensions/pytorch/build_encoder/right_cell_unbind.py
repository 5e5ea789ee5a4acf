"""An nn.LSTMCell over the unbound steps, the first state left to the framework."""

from torch import nn


def build_encoder(features, units):
    class Loop(nn.Module):
        def __init__(self):
            super().__init__()
            self.step = nn.LSTMCell(features, units)

        def forward(self, sequence):
            state = None
            for step in sequence.unbind(dim=1):
                state = self.step(step, state)
            return state[0]

    return Loop()
