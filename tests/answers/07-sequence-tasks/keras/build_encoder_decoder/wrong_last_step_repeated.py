"""Mistake: last-step-repeated. The last state for every step."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            last = self.decoder(inputs, initial_state=[h, c])
            return self.head(keras.ops.repeat(last[:, None], keras.ops.shape(inputs)[1], axis=1))

    return EncoderDecoder()
