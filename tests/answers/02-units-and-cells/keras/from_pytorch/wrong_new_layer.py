"""Mistake: new-layer. A new layer was made."""

import keras


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    new = keras.layers.LSTM(layer.units, return_sequences=True, return_state=True)
    new.build((None, None, weight_ih.shape[1]))
    new.set_weights([weight_ih.T, weight_hh.T, bias_ih + bias_hh])
    return new
