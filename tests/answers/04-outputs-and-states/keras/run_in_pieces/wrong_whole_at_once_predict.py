"""Mistake: whole-at-once. A model of the layer reads everything."""

import keras


def run_in_pieces(lstm, batch, piece):
    inputs = keras.Input(batch.shape[1:])
    model = keras.Model(inputs, lstm(inputs)[0])
    return model.predict(batch, verbose=0)
