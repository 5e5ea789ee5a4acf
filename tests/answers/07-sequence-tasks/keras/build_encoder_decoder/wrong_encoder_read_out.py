"""Mistake: encoder-read-out. The head on the encoder."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_sequences=True, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            outputs, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])
            return self.head(outputs)

    return EncoderDecoder()
