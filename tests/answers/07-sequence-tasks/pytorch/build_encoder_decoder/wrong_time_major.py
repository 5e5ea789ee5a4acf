"""Mistake: time-major. Neither layer has the batch first."""

from torch import nn


def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units)
            self.decoder = nn.LSTM(target_features, units)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return self.head(hidden)

    return EncoderDecoder()
