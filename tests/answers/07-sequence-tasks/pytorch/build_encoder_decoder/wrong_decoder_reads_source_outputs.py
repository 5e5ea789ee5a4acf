"""Mistake: decoder-reads-source. The decoder reads the encoder's outputs."""

from torch import nn


def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(units, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            outputs, state = self.encoder(source)
            return self.head(self.decoder(outputs, state)[0])

    return EncoderDecoder()
