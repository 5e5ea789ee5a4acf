"""Mistake: wrong-units. LSTMs as wide as the target."""

from torch import nn


def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, target_features, batch_first=True)
            self.decoder = nn.LSTM(target_features, target_features, batch_first=True)

        def forward(self, source, inputs):
            _, state = self.encoder(source)
            hidden, _ = self.decoder(inputs, state)
            return hidden

    return EncoderDecoder()
