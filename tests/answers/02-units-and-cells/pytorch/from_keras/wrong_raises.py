"""Mistake: raises. A method of Keras was called."""


def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.set_weights([kernel, recurrent_kernel, bias])
    return lstm
