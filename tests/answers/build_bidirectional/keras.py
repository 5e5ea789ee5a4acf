# %% imports
import keras

# %% right bare-layer: The Bidirectional layer alone.
def build_bidirectional(features, units):
    return keras.layers.Bidirectional(keras.layers.LSTM(units))

# %% right cell-loops: Two cells in a loop.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.cells = [keras.layers.LSTMCell(units), keras.layers.LSTMCell(units)]

        def call(self, x):
            results = []
            for cell, order in zip(self.cells, (range(x.shape[1]), reversed(range(x.shape[1])))):
                states = [keras.ops.zeros((keras.ops.shape(x)[0], units))] * 2
                for t in order:
                    h, states = cell(x[:, t], states)
                results.append(h)
            return keras.ops.concatenate(results, axis=-1)

    return Both()

# %% right flip: Two LSTMs, and the second reads a flipped batch.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units)

        def call(self, x):
            forward, backward = self.forward(x), self.backward(keras.ops.flip(x, axis=1))
            return keras.ops.concatenate([forward, backward], axis=-1)

    return Both()

# %% right functional-two: Two LSTMs, one of which goes backwards.
def build_bidirectional(features, units):
    inputs = keras.Input((None, features))
    forward = keras.layers.LSTM(units)(inputs)
    backward = keras.layers.LSTM(units, go_backwards=True)(inputs)
    return keras.Model(inputs, keras.layers.Concatenate()([forward, backward]))

# %% right go-backwards-sequences: The backward layer's steps come in the order they were read.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.a = keras.layers.LSTM(units, return_sequences=True)
            self.b = keras.layers.LSTM(units, return_sequences=True, go_backwards=True)

        def call(self, x):
            return keras.ops.concatenate([self.a(x)[:, -1], self.b(x)[:, -1]], axis=-1)

    return Both()

# %% right merge-mode-none: merge_mode=None gives the two, joined by hand.
def build_bidirectional(features, units):
    inputs = keras.Input((None, features))
    forward, backward = keras.layers.Bidirectional(keras.layers.LSTM(units), merge_mode=None)(inputs)
    return keras.Model(inputs, keras.ops.concatenate([forward, backward], axis=1))

# %% right noisy: A model which prints, warns, logs and writes to stderr when made and when called.
import logging
import sys
import warnings

import numpy as np

def build_bidirectional(features, units):
    print("building", features, units)
    warnings.warn("both ways")

    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units))

        def call(self, x):
            result = self.both(x)
            print(x.shape, "->", result.shape)
            logging.error("called with %s", x.shape)
            sys.stderr.write("ValueError: only a joke\n")
            return result

    both = Both()
    print(both(np.zeros((2, 3, features), dtype="float32")))
    both.summary()
    return both

# %% right rnn-of-cells: RNN around two cells, one backwards.
def build_bidirectional(features, units):
    inputs = keras.Input((None, features))
    halves = [
        keras.layers.RNN(keras.layers.LSTMCell(units), go_backwards=backwards)(inputs)
        for backwards in (False, True)
    ]
    return keras.Model(inputs, keras.layers.Concatenate(axis=-1)(halves))

# %% right sequential: The Bidirectional layer, which concatenates by default.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units))])

# %% right slice: Two LSTMs, and the second reads x[:, ::-1].
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units)

        def call(self, x):
            return keras.ops.concatenate([self.forward(x), self.backward(x[:, ::-1])], axis=-1)

    return Both()

# %% right states: The hidden states of Bidirectional with return_state.
def build_bidirectional(features, units):
    inputs = keras.Input((None, features))
    both = keras.layers.Bidirectional(keras.layers.LSTM(units, return_state=True))
    output, forward_h, forward_c, backward_h, backward_c = both(inputs)
    return keras.Model(inputs, keras.layers.concatenate([forward_h, backward_h]))

# %% right steps-sliced: Both directions' steps, read at opposite ends.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True))

        def call(self, x):
            steps = self.both(x)
            return keras.ops.concatenate([steps[:, -1, :units], steps[:, 0, units:]], axis=-1)

    return Both()

# %% wrong all-steps: Every step.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True))])

# %% wrong averaged: merge_mode ave.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units), merge_mode="ave")])

# %% wrong backward-only: Only the backward state.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units, return_state=True))

        def call(self, x):
            return self.both(x)[3]

    return Both()

# %% wrong batch-fixed: The batch size of the example.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input(batch_shape=(4, None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units))])

# %% wrong both-backward: The batch is flipped before both.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units)

        def call(self, x):
            x = x[:, ::-1]
            return keras.ops.concatenate([self.forward(x), self.backward(x)], axis=-1)

    return Both()

# %% wrong both-forward: Nothing goes backwards.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units)

        def call(self, x):
            return keras.ops.concatenate([self.forward(x), self.backward(x)], axis=-1)

    return Both()

# %% wrong cell-state: The cell states.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units, return_state=True))

        def call(self, x):
            output, forward_h, forward_c, backward_h, backward_c = self.both(x)
            return keras.ops.concatenate([forward_c, backward_c], axis=-1)

    return Both()

# %% wrong directions-swapped: Backward comes first.
def build_bidirectional(features, units):
    inputs = keras.Input((None, features))
    forward = keras.layers.LSTM(units)(inputs)
    backward = keras.layers.LSTM(units, go_backwards=True)(inputs)
    return keras.Model(inputs, keras.layers.Concatenate()([backward, forward]))

# %% wrong dropout: Dropout in the layer.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units, dropout=0.3))])

# %% wrong extra-layers stack: Two bidirectional layers.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True)), keras.layers.Bidirectional(keras.layers.LSTM(units))])

# %% wrong first-step of-both: The first step of both.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True))

        def call(self, x):
            return self.both(x)[:, 0]

    return Both()

# %% wrong flipped-axis all: flip without an axis flips everything.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units)

        def call(self, x):
            return keras.ops.concatenate([self.forward(x), self.backward(keras.ops.flip(x))], axis=-1)

    return Both()

# %% wrong flipped-axis batch: x[::-1] flips the batch.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units)

        def call(self, x):
            return keras.ops.concatenate([self.forward(x), self.backward(x[::-1])], axis=-1)

    return Both()

# %% wrong flipped-output: Not the input is flipped but the output, whose last is then the first.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units, return_sequences=True)
            self.backward = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            forward, backward = self.forward(x), keras.ops.flip(self.backward(x), axis=1)
            return keras.ops.concatenate([forward, backward], axis=-1)[:, -1]

    return Both()

# %% wrong forward-only: Only the forward state of five results.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units, return_state=True))

        def call(self, x):
            output, h, c, _, _ = self.both(x)
            return h

    return Both()

# %% wrong hidden-and-cell: The two states of the forward direction, taken for those of both.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units, return_state=True))

        def call(self, x):
            output, h1, h2, _, _ = self.both(x)
            return keras.ops.concatenate([h1, h2], axis=-1)

    return Both()

# %% wrong hidden-parameters each-call: New layers at each call.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def call(self, x):
            return keras.layers.Bidirectional(keras.layers.LSTM(units))(x)

    return Both()

# %% wrong interleaved: The units of both directions alternate.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units, go_backwards=True)

        def call(self, x):
            states = keras.ops.stack([self.forward(x), self.backward(x)], axis=-1)
            return keras.ops.reshape(states, (-1, 2 * units))

    return Both()

# %% wrong joined-along-batch: Joined along the batch.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units, go_backwards=True)

        def call(self, x):
            return keras.ops.concatenate([self.forward(x), self.backward(x)], axis=0)

    return Both()

# %% wrong last-step of-both: The last step of both.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True))

        def call(self, x):
            return self.both(x)[:, -1]

    return Both()

# %% wrong last-step of-both-go-backwards: The backward steps are thought to be in order of time.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.a = keras.layers.LSTM(units, return_sequences=True)
            self.b = keras.layers.LSTM(units, return_sequences=True, go_backwards=True)

        def call(self, x):
            return keras.ops.concatenate([self.a(x)[:, -1], self.b(x)[:, 0]], axis=-1)

    return Both()

# %% wrong max-of-steps: The maximum over time.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True)), keras.layers.GlobalMaxPooling1D()])

# %% wrong mean-of-steps: The mean over time.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True)), keras.layers.GlobalAveragePooling1D()])

# %% wrong missing-layers shared: One LSTM reads both ways.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return keras.ops.concatenate([self.lstm(x), self.lstm(x[:, ::-1])], axis=-1)

    return Both()

# %% wrong missing-layers twice-the-units: One LSTM with twice the units.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(2 * units)])

# %% wrong multiplied: merge_mode mul.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units), merge_mode="mul")])

# %% wrong no-bias: No biases.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units, use_bias=False))])

# %% wrong no-gradient one-direction: The backward direction is frozen.
def build_bidirectional(features, units):
    backward = keras.layers.LSTM(units, go_backwards=True, trainable=False)
    layer = keras.layers.Bidirectional(keras.layers.LSTM(units), backward_layer=backward)
    model = keras.Sequential([keras.Input((None, features)), layer])
    layer.backward_layer.trainable = False
    return model

# %% wrong not-a-model function: A function.
def build_bidirectional(features, units):
    both = keras.layers.Bidirectional(keras.layers.LSTM(units))
    return lambda x: both(x)

# %% wrong not-written: The stub was left as it was.
def build_bidirectional(features, units):
    raise NotImplementedError

# %% wrong other-cell gru: GRUs.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.GRU(units))])

# %% wrong raises argument: PyTorch's argument.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units, bidirectional=True)])

# %% wrong reshaped-states: The stack of states is reshaped.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units, go_backwards=True)

        def call(self, x):
            states = keras.ops.stack([self.forward(x), self.backward(x)])
            return keras.ops.reshape(states, (-1, 2 * units))

    return Both()

# %% wrong returns-nothing: The return is missing.
def build_bidirectional(features, units):
    both = keras.Sequential([keras.layers.Bidirectional(keras.layers.LSTM(units))])

# %% wrong several-results list: merge_mode None.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units), merge_mode=None)])

# %% wrong several-results pair: The pair of states.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units, go_backwards=True)

        def call(self, x):
            return self.forward(x), self.backward(x)

    return Both()

# %% wrong squeezed: A bare squeeze.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units))

        def call(self, x):
            return keras.ops.squeeze(self.both(x))

    return Both()

# %% wrong stacked-states: The states are stacked.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units, go_backwards=True)

        def call(self, x):
            return keras.ops.stack([self.forward(x), self.backward(x)])

    return Both()

# %% wrong stacked-states middle: The directions have the middle axis.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units, go_backwards=True)

        def call(self, x):
            return keras.ops.stack([self.forward(x), self.backward(x)], axis=1)

    return Both()

# %% wrong stateful random: Random initial states.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units))

        def call(self, x):
            rows = keras.ops.shape(x)[0]
            return self.both(x, initial_state=[keras.random.normal((rows, units)) for _ in range(4)])

    return Both()

# %% wrong step-axis: An axis for a step.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units, go_backwards=True)

        def call(self, x):
            return keras.ops.expand_dims(keras.ops.concatenate([self.forward(x), self.backward(x)], axis=-1), axis=1)

    return Both()

# %% wrong summed: merge_mode sum.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units), merge_mode="sum")])

# %% wrong time-fixed: The steps of the example.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((7, features)), keras.layers.Bidirectional(keras.layers.LSTM(units))])

# %% wrong time-fixed index: The seventh step is the last.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True))

        def call(self, x):
            steps = self.both(x)
            return keras.ops.concatenate([steps[:, 6, :units], steps[:, 0, units:]], axis=-1)

    return Both()

# %% wrong time-major: Time is put first.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units))

        def call(self, x):
            return self.both(keras.ops.transpose(x, (1, 0, 2)))

    return Both()

# %% wrong first-step wrong-ends: The ends are swapped: forward at the first step, backward at the last.
def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True))

        def call(self, x):
            steps = self.both(x)
            return keras.ops.concatenate([steps[:, 0, :units], steps[:, -1, units:]], axis=-1)

    return Both()

# %% wrong wrong-units half: Half the units for each direction.
def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(max(1, units // 2)))])
