"""Mistake: last-step-repeated. The last state for every step."""

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
            _, (h, c) = self.decoder(inputs, state)
            return self.head(h[-1]).unsqueeze(1).repeat(1, inputs.size(1), 1)

    return EncoderDecoder()
