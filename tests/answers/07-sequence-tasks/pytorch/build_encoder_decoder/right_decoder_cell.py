"""A layer that reads, a cell that writes."""

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
            h, c = h.squeeze(0), c.squeeze(0)
            results = []
            for t in range(inputs.size(1)):
                h, c = self.decoder(inputs[:, t], (h, c))
                results.append(self.head(h))
            return torch.stack(results, 1)

    return EncoderDecoder()
