"""A layer with the cell's weights."""

import keras


def unroll(cell, batch):
    layer = keras.layers.LSTM(cell.units, return_sequences=True)
    layer.build(batch.shape)
    layer.set_weights(cell.get_weights())
    return layer(batch)
