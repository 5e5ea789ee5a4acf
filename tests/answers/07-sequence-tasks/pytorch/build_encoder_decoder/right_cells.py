"""Two cells, two loops."""

import torch
from torch import nn


def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTMCell(source_features, units)
            self.decoder = nn.LSTMCell(target_features, units)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            state = None
            for step in source.unbind(1):
                state = self.encoder(step, state)
            results = []
            for step in inputs.unbind(1):
                state = self.decoder(step, state)
                results.append(self.head(state[0]))
            return torch.stack(results, dim=1)

    return EncoderDecoder()
