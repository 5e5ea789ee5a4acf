"""Mistake: stateful. Noise on the state."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            h = h + keras.random.normal(keras.ops.shape(h))
            return self.head(self.decoder(inputs, initial_state=[h, c]))

    return EncoderDecoder()
