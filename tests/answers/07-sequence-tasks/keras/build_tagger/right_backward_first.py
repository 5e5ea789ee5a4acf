"""Two LSTMs, the backward one first."""

import keras


def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.head = keras.layers.Dense(classes)
            self.backward = keras.layers.LSTM(units, return_sequences=True)
            self.ahead = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            backward = keras.ops.flip(self.backward(keras.ops.flip(x, axis=1)), axis=1)
            return self.head(keras.ops.concatenate([backward, self.ahead(x)], axis=-1))

    return Tagger()
