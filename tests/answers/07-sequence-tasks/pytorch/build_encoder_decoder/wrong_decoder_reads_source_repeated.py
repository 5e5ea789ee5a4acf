"""Mistake: decoder-reads-source. The last state at every step beside the inputs."""

import torch
from torch import nn


def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features + units, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, (h, c) = self.encoder(source)
            context = h[-1].unsqueeze(1).expand(-1, inputs.size(1), -1)
            hidden, _ = self.decoder(torch.cat([inputs, context], dim=-1), (h, c))
            return self.head(hidden)

    return EncoderDecoder()
