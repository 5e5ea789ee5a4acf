"""Mistake: cell-states. The head on c."""

import torch
from torch import nn


def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTMCell(target_features, units)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, (h, c) = self.encoder(source)
            h, c = h[0], c[0]
            results = []
            for step in inputs.unbind(1):
                h, c = self.decoder(step, (h, c))
                results.append(self.head(c))
            return torch.stack(results, dim=1)

    return EncoderDecoder()
