"""Mistake: hidden-parameters. The layer is made at each call."""

import keras


def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.masking = keras.layers.Masking()

        def call(self, batch):
            return keras.layers.LSTM(units)(self.masking(batch))

    return Encoder()
