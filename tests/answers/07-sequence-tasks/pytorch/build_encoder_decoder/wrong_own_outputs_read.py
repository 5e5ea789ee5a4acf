"""Mistake: own-outputs-read. Each result is fed back."""

import torch
from torch import nn


def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            step, results = inputs[:, :1], []
            for t in range(inputs.size(1)):
                hidden, state = self.decoder(step, state)
                step = self.head(hidden)
                results.append(step)
            return torch.cat(results, dim=1)

    return EncoderDecoder()
