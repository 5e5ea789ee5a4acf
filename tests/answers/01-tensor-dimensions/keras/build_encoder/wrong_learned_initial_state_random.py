"""Mistake: learned-initial-state. The first hidden state was made a random weight."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)
            self.start = self.add_weight(shape=(1, units), initializer="random_normal", name="start")

        def call(self, x):
            h = keras.ops.repeat(self.start, keras.ops.shape(x)[0], axis=0)
            return self.lstm(x, initial_state=[h, keras.ops.zeros_like(h)])

    return Encoder()
