# %% imports
import keras

# %% right cell-loop: An LSTMCell in a loop over time.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.cell = keras.layers.LSTMCell(units)

        def call(self, x):
            h = c = keras.ops.zeros((keras.ops.shape(x)[0], units))
            for t in range(x.shape[1]):
                _, (h, c) = self.cell(x[:, t], [h, c])
            return h, c

    return Encoder()

# %% right functional: A functional model with two outputs.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs, [h, c])

# %% right functional-output-and-c: A functional model that gives the output, which is h, and c.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs, (output, c))

# %% right functional-slice: A functional model of the layer's results but the first.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    results = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs=inputs, outputs=results[1:])

# %% right inner-model: A model around a model with three outputs.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            inputs = keras.Input((None, features))
            lstm = keras.layers.LSTM(units, return_sequences=True, return_state=True)
            self.inner = keras.Model(inputs, lstm(inputs))

        def call(self, x):
            steps, h, c = self.inner(x)
            return h, c

    return Encoder()

# %% right layer: A subclass of Layer with a build and a training argument.
def build_state_encoder(features, units):
    class StateEncoder(keras.layers.Layer):
        def __init__(self, units, **options):
            super().__init__(**options)
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def build(self, shape):
            self.lstm.build(shape)
            self.built = True

        def call(self, x, training=False):
            _, h, c = self.lstm(x, training=training)
            return h, c

    return StateEncoder(units)

# %% right named-tuple: A named tuple of the two states.
from collections import namedtuple

States = namedtuple("States", "h c")

def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            return States(*self.lstm(x)[1:])

    return Encoder()

# %% right noisy: A model which prints, warns, logs and writes to stderr when made and when called.
import logging
import sys
import warnings

import numpy as np

def build_state_encoder(features, units):
    print("building", features, units)
    warnings.warn("an encoder is being made")

    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            output, h, c = self.lstm(x)
            print("x", x.shape, "h", h.shape, "c", c.shape)
            logging.error("called with %s", x.shape)
            sys.stderr.write("ValueError: only a joke\n")
            return h, c

    encoder = Encoder()
    print(encoder(np.zeros((2, 3, features), dtype="float32")))
    encoder.summary()
    return encoder

# %% right rnn-of-cell: RNN around an LSTMCell.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    rnn = keras.layers.RNN(keras.layers.LSTMCell(units), return_state=True)
    output, h, c = rnn(inputs)
    return keras.Model(inputs, [h, c])

# %% right sequences-last-step: All steps are returned, and h is read from the last one.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True, return_state=True)

        def call(self, x):
            output, _, c = self.lstm(x)
            return output[:, -1, :], c

    return Encoder()

# %% right subclass: A subclass of Model that gives a tuple.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            output, h, c = self.lstm(x)
            return h, c

    return Encoder()

# %% right subclass-of-lstm: A subclass of LSTM that leaves its first result out.
def build_state_encoder(features, units):
    class StateLSTM(keras.layers.LSTM):
        def call(self, sequences, initial_state=None, mask=None, training=False):
            return super().call(sequences, initial_state, mask, training)[1:]

    return StateLSTM(units, return_state=True)

# %% right subclass-star: A subclass of Model that gives the list of states as unpacking makes it.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            output, *states = self.lstm(x)
            return states

    return Encoder()

# %% right zero-state: The zero states are written out.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            zeros = keras.ops.zeros((keras.ops.shape(x)[0], units))
            output, h, c = self.lstm(x, initial_state=[zeros, zeros])
            return [h, c]

    return Encoder()

# %% wrong all-steps and-c: The output of every step, and c.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    lstm = keras.layers.LSTM(units, return_sequences=True, return_state=True)
    output, h, c = lstm(inputs)
    return keras.Model(inputs, [output, c])

# %% wrong all-steps first-two: The first two of three results are taken, and the first holds every step.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True, return_state=True)

        def call(self, x):
            results = self.lstm(x)
            return results[0], results[1]

    return Encoder()

# %% wrong all-steps instead-of-c: h, and the complete output in place of c.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True, return_state=True)

        def call(self, x):
            output, h, c = self.lstm(x)
            return h, output

    return Encoder()

# %% wrong batch-fixed: The batch size is that of the example.
def build_state_encoder(features, units):
    inputs = keras.Input(batch_shape=(4, None, features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs, [h, c])

# %% wrong batch-fixed zeros: Zero states for a batch of four.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            zeros = keras.ops.zeros((4, units))
            _, h, c = self.lstm(x, initial_state=[zeros, zeros])
            return h, c

    return Encoder()

# %% wrong dropout: The layer drops a part of its inputs.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, dropout=0.5, return_state=True)

        def call(self, x):
            return self.lstm(x)[1:]

    return Encoder()

# %% wrong dropout functional: A Dropout layer after h.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(inputs)
    h = keras.layers.Dropout(0.4)(h)
    return keras.Model(inputs, [h, c])

# %% wrong extra-layers bidirectional: A bidirectional layer, of which the forward states are taken.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    layer = keras.layers.Bidirectional(keras.layers.LSTM(units, return_state=True))
    _, h, c, _, _ = layer(inputs)
    return keras.Model(inputs, [h, c])

# %% wrong extra-parameters extra-layers-dense: A Dense layer makes a new h.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs, [keras.layers.Dense(units)(h), c])

# %% wrong extra-layers two: Two LSTMs, one for h and one for c.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    _, h, _ = keras.layers.LSTM(units, return_state=True)(inputs)
    _, _, c = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs, [h, c])

# %% wrong hidden-parameters closure: The layer is kept outside the model.
def build_state_encoder(features, units):
    lstm = keras.layers.LSTM(units, return_state=True)

    class Encoder(keras.Model):
        def call(self, x):
            return lstm(x)[1:]

    return Encoder()

# %% wrong hidden-parameters each-call: A new layer is made at each call.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def call(self, x):
            _, h, c = keras.layers.LSTM(units, return_state=True)(x)
            return h, c

    return Encoder()

# %% wrong last-row: The index of the layer axis, which Keras does not have.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            _, h, c = self.lstm(x)
            return h[-1], c[-1]

    return Encoder()

# %% wrong layers-axis: A layers' axis is put before both, as in PyTorch.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            _, h, c = self.lstm(x)
            return keras.ops.expand_dims(h, 0), keras.ops.expand_dims(c, 0)

    return Encoder()

# %% wrong learned-initial-state: The initial state is a weight.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)
            self.h0 = self.add_weight(shape=(1, units), name="h0")
            self.c0 = self.add_weight(shape=(1, units), name="c0")

        def call(self, x):
            rows = keras.ops.shape(x)[0]
            start = [keras.ops.repeat(self.h0, rows, axis=0), keras.ops.repeat(self.c0, rows, axis=0)]
            _, h, c = self.lstm(x, initial_state=start)
            return h, c

    return Encoder()

# %% wrong no-bias: The biases are switched off.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, use_bias=False, return_state=True)

        def call(self, x):
            return self.lstm(x)[1:]

    return Encoder()

# %% wrong no-gradient stopped: Both states are cut off from their gradient.
def build_state_encoder(features, units):
    batch = keras.Input((None, features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(batch)
    return keras.Model(batch, [keras.ops.stop_gradient(h), keras.ops.stop_gradient(c)])

# %% wrong no-return-state: return_state was left out, and three things are unpacked.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    _, h, c = keras.layers.LSTM(units)(inputs)
    return keras.Model(inputs, [h, c])

# %% wrong not-a-model function: A function that calls the layer.
def build_state_encoder(features, units):
    lstm = keras.layers.LSTM(units, return_state=True)

    def encoder(x):
        output, h, c = lstm(x)
        return h, c

    return encoder

# %% wrong not-a-model pair: The pair of symbolic states instead of a model.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(inputs)
    return h, c

# %% wrong not-a-model symbolic: The two symbolic states instead of a model.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(inputs)
    return {"h": h, "c": c}

# %% wrong other-type not-two-results-all-steps-only: All steps of h, and no c.
def build_state_encoder(features, units):
    return keras.Sequential([keras.layers.LSTM(units, return_sequences=True)])

# %% wrong other-type not-two-results-bare-layer: The layer alone gives all three.
def build_state_encoder(features, units):
    return keras.layers.LSTM(units, return_state=True)

# %% wrong other-type not-two-results-dict: The states come in a dictionary.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs, {"h": h, "c": c})

# %% wrong other-type not-two-results-h-only: return_state was left out.
def build_state_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])

# %% wrong other-type not-two-results-joined: h and c are one array.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            _, h, c = self.lstm(x)
            return keras.ops.concatenate([h, c], axis=-1)

    return Encoder()

# %% wrong other-type not-two-results-nested: The output, and after it the pair of states.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            output, h, c = self.lstm(x)
            return output, (h, c)

    return Encoder()

# %% wrong other-type not-two-results-sequential: A Sequential model gives all three.
def build_state_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units, return_state=True)])

# %% wrong other-type not-two-results-stacked: h and c are stacked.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            return keras.ops.stack(self.lstm(x)[1:])

    return Encoder()

# %% wrong other-type not-two-results-three: The layer's three results are handed on.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    return keras.Model(inputs, keras.layers.LSTM(units, return_state=True)(inputs))

# %% wrong not-written: The stub was left as it was.
def build_state_encoder(features, units):
    raise NotImplementedError

# %% wrong only-cell-state: Both are c.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            _, h, c = self.lstm(x)
            return c, c

    return Encoder()

# %% wrong only-cell-state last-index: The last of the results is taken twice.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    results = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs, [results[-1], results[2]])

# %% wrong other-cell gru: A GRU, whose state is given twice.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.gru = keras.layers.GRU(units, return_state=True)

        def call(self, x):
            output, h = self.gru(x)
            return h, output

    return Encoder()

# %% wrong output-instead-of-state first-two: The first two of three results are taken for h and c.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            h, c, _ = self.lstm(x)
            return h, c

    return Encoder()

# %% wrong output-instead-of-state functional: The first two of three results are taken.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    results = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs, results[:2])

# %% wrong output-instead-of-state last-step: c was taken to be the last step of the output.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True, return_state=True)

        def call(self, x):
            output, h, _ = self.lstm(x)
            return h, output[:, -1]

    return Encoder()

# %% wrong raises pytorch-unpacking: The results are unpacked as in PyTorch.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            output, (h, c) = self.lstm(x)
            return h, c

    return Encoder()

# %% wrong raises two-of-three: Two names for three results.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            h, c = self.lstm(x)
            return h, c

    return Encoder()

# %% wrong returns-nothing: The return is missing.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(inputs)
    model = keras.Model(inputs, [h, c])
    model.summary()

# %% wrong squeezed: A bare squeeze.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            _, h, c = self.lstm(x)
            return keras.ops.squeeze(h), keras.ops.squeeze(c)

    return Encoder()

# %% wrong stateful kept: The state is kept and given to the next call with as many rows.
def build_state_encoder(features, units):
    kept = {}

    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def build(self, shape):
            self.lstm.build(shape)

        def call(self, x):
            _, h, c = self.lstm(x, initial_state=kept.get(len(x)))
            kept[len(x)] = [h, c]
            return h, c

    return Encoder()

# %% wrong stateful random: The initial state is random.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            start = [keras.random.normal((keras.ops.shape(x)[0], units)) for _ in range(2)]
            _, h, c = self.lstm(x, initial_state=start)
            return h, c

    return Encoder()

# %% wrong step-axis: Both states stand as a sequence of one step.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            _, h, c = self.lstm(x)
            return h[:, None], c[:, None]

    return Encoder()

# %% wrong swapped: c comes before h.
def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    _, c, h = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs, [h, c])

# %% wrong swapped-sizes: The LSTM has as many units as features.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(features, return_state=True)

        def call(self, x):
            _, h, c = self.lstm(x)
            return h, c

    return Encoder()

# %% wrong swapped subclass: c comes before h.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            _, h, c = self.lstm(x)
            return c, h

    return Encoder()

# %% wrong time-fixed: The number of steps is that of the example.
def build_state_encoder(features, units):
    inputs = keras.Input((7, features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs, [h, c])

# %% wrong time-fixed loop: A cell runs over seven steps, however many there are.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.cell = keras.layers.LSTMCell(units)

        def call(self, x):
            h = c = keras.ops.zeros((keras.ops.shape(x)[0], units))
            for t in range(7):
                _, (h, c) = self.cell(x[:, t], [h, c])
            return h, c

    return Encoder()

# %% wrong time-major: Time is put first, as an old tutorial did it.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            _, h, c = self.lstm(keras.ops.transpose(x, (1, 0, 2)))
            return h, c

    return Encoder()

# %% wrong wrong-units: The two states are taken to share the units.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(2 * units, return_state=True)

        def call(self, x):
            _, h, c = self.lstm(x)
            return h[:, :units], c[:, :units]

    return Encoder()

# %% wrong wrong-units fixed: The number of units is that of the example.
def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(64, return_state=True)

        def call(self, x):
            _, h, c = self.lstm(x)
            return h, c

    return Encoder()
