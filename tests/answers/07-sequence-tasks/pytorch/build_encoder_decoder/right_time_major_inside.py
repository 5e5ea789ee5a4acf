"""Time first inside."""

from torch import nn


def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units)
            self.decoder = nn.LSTM(target_features, units)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            _, state = self.encoder(source.transpose(0, 1))
            hidden, _ = self.decoder(inputs.transpose(0, 1), state)
            return self.head(hidden).transpose(0, 1)

    return EncoderDecoder()
