"""An LSTMCell in a loop, its first state asked of the cell."""

import keras


def build_encoder(features, units):
    class Loop(keras.layers.Layer):
        def __init__(self):
            super().__init__()
            self.step = keras.layers.LSTMCell(units)

        def call(self, x):
            state = self.step.get_initial_state(batch_size=keras.ops.shape(x)[0])
            for step in keras.ops.unstack(x, axis=1):
                _, state = self.step(step, state)
            return state[0]

    return Loop()
