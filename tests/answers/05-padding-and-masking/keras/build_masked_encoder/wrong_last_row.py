"""Mistake: last-row. The state is indexed as PyTorch's."""

import keras


def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.masking = keras.layers.Masking()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, batch):
            _, h, _ = self.lstm(self.masking(batch))
            return h[-1]

    return Encoder()
