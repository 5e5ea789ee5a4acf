"""keras.layers.RNN around an LSTMCell."""

import keras


def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.RNN(keras.layers.LSTMCell(units)),
        keras.layers.Dense(classes),
    ])
