"""Modules for both parts, the decoder made first."""

from torch import nn


def build_encoder_decoder(source_features, units, target_features):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(source_features, units, batch_first=True)

        def forward(self, source):
            return self.lstm(source)[1]

    class Decoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, inputs, state):
            hidden, state = self.lstm(inputs, state)
            return self.head(hidden), state

    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.decoder = Decoder()
            self.encoder = Encoder()

        def forward(self, source, decoder_inputs):
            results, _ = self.decoder(decoder_inputs, self.encoder(source))
            return results

    return Both()
