"""Mistake: learned-initial-state. The first states were made weights."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)
            self.h_0 = self.add_weight(shape=(1, units), initializer="zeros", name="h_0")
            self.c_0 = self.add_weight(shape=(1, units), initializer="zeros", name="c_0")

        def call(self, x):
            batch = keras.ops.shape(x)[0]
            start = [keras.ops.repeat(self.h_0, batch, axis=0), keras.ops.repeat(self.c_0, batch, axis=0)]
            return self.lstm(x, initial_state=start)

    return Encoder()
