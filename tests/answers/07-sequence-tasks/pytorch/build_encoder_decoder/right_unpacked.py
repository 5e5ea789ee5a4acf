"""h and c by their names."""

from torch import nn


def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.LSTM(source_features, units, batch_first=True)
            self.decoder = nn.LSTM(target_features, units, batch_first=True)
            self.head = nn.Linear(units, target_features)

        def forward(self, source, inputs):
            output, (h_n, c_n) = self.encoder(source)
            output, (h_n, c_n) = self.decoder(inputs, (h_n, c_n))
            return self.head(output)

    return EncoderDecoder()
