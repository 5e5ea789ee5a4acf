"""A subclassed model which passes training on and picks the state."""

import keras


class Encoder(keras.Model):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.recurrent = keras.layers.LSTM(units, return_sequences=True, return_state=True)

    def call(self, x, training=None):
        whole_sequence, hidden_state, cell_state = self.recurrent(x, training=training)
        return hidden_state


def build_encoder(features, units):
    return Encoder(units, name="encoder")
