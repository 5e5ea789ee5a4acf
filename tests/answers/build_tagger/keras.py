# %% imports
import keras

# %% right backward-first: Two LSTMs, the backward one first.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.head = keras.layers.Dense(classes)
            self.backward = keras.layers.LSTM(units, return_sequences=True)
            self.ahead = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            backward = keras.ops.flip(self.backward(keras.ops.flip(x, axis=1)), axis=1)
            return self.head(keras.ops.concatenate([backward, self.ahead(x)], axis=-1))

    return Tagger()

# %% right bidirectional: Both directions.
def build_tagger(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True)),
        keras.layers.Dense(classes),
    ])

# %% right bidirectional-by-hand: Two LSTMs, one of them reversed.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    forward = keras.layers.LSTM(units, return_sequences=True)(inputs)
    backward = keras.layers.LSTM(units, return_sequences=True, go_backwards=True)(inputs)
    x = keras.layers.Concatenate()([forward, keras.ops.flip(backward, axis=1)])
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% right functional: The functional way.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% right head-on-rows: The head on all steps as rows, put back in order.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            batch, time = keras.ops.shape(hidden)[0], keras.ops.shape(hidden)[1]
            rows = self.head(keras.ops.reshape(hidden, (-1, units)))
            return keras.ops.reshape(rows, (batch, time, classes))

    return Tagger()

# %% right noisy: Prints, warns, logs and writes to stderr, when made and when called.
import logging
import sys
import warnings

import numpy as np

def build_tagger(features, units, classes):
    print("building", features, units, classes)
    warnings.warn("a tagger")

    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            result = self.head(self.lstm(x))
            print(x.shape, "->", result.shape)
            logging.error("called with %s", x.shape)
            sys.stderr.write("ValueError: only a joke\n")
            return result

    tagger = Tagger()
    print(tagger(np.zeros((2, 3, features), dtype="float32")))
    tagger.summary()
    return tagger

# %% right not-built: A sequential model without an input.
def build_tagger(features, units, classes):
    model = keras.Sequential()
    model.add(keras.layers.LSTM(units, return_sequences=True))
    model.add(keras.layers.Dense(classes, activation=None))
    return model

# %% right rnn-of-cell: An RNN around a cell.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.RNN(keras.layers.LSTMCell(units), return_sequences=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% right sequential: Three lines.
def build_tagger(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.Dense(classes),
    ])

# %% right subclass: A class of its own.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            return self.head(self.lstm(x))

    return Tagger()

# %% right summed-directions: Both directions, added.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True), merge_mode="sum")(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% right time-distributed: The head in a TimeDistributed.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.TimeDistributed(keras.layers.Dense(classes))(x)
    return keras.Model(inputs, x)

# %% wrong activation-before-head: A ReLU between.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            return self.head(keras.ops.relu(hidden))

    return Tagger()

# %% wrong activation sigmoid: A sigmoid.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes, activation="sigmoid")(x)
    return keras.Model(inputs, x)

# %% wrong activation softmax: Probabilities.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes, activation="softmax")(x)
    return keras.Model(inputs, x)

# %% wrong activation softmax-over-time: A softmax over the steps.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, keras.layers.Softmax(axis=1)(x))

# %% wrong backward s: From the end.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True, go_backwards=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong backward s-second: The second direction is not turned back.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    forward = keras.layers.LSTM(units, return_sequences=True)(inputs)
    backward = keras.layers.LSTM(units, return_sequences=True, go_backwards=True)(inputs)
    x = keras.layers.Concatenate()([forward, backward])
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong backward s-turned-back: From the end, turned back.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(keras.ops.flip(x, axis=1))
            return self.head(keras.ops.flip(hidden, axis=1))

    return Tagger()

# %% wrong batch-fixed: The batch of the example.
def build_tagger(features, units, classes):
    inputs = keras.Input(batch_shape=(4, None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong both-forward: Nothing is reversed.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    forward = keras.layers.LSTM(units, return_sequences=True)(inputs)
    backward = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Concatenate()([forward, backward])
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong cell-states: The head on c.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.RNN(keras.layers.LSTMCell(units), return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            states = self.lstm.cell.get_initial_state(batch_size=keras.ops.shape(x)[0])
            logits = []
            for t in range(x.shape[1]):
                output, states = self.lstm.cell(x[:, t], states)
                logits.append(self.head(states[1]))
            return keras.ops.stack(logits, axis=1)

    return Tagger()

# %% wrong axes-moved classes-before-time: As the loss wants it.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            return keras.ops.swapaxes(self.head(hidden), 1, 2)

    return Tagger()

# %% wrong classes-before-time reshaped: Reshaped as the loss wants it.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            return keras.ops.reshape(self.head(hidden), (keras.ops.shape(x)[0], classes, keras.ops.shape(x)[1]))

    return Tagger()

# %% wrong classes-not-logits: The class itself.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            return keras.ops.argmax(self.head(hidden), axis=-1)

    return Tagger()

# %% wrong directions-merged ave: The mean of both directions.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True), merge_mode="ave")(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong directions-merged mul: The product of both directions.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True), merge_mode="mul")(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong dropout: Dropout before the head.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dropout(0.3)(x)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong extra-parameters extra-layers-dense: A dense layer between.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(units, activation="relu")(x)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong extra-layers stack: Two LSTMs, one on the other.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.LSTM(units, return_sequences=True)(x)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong first-step-only: The first step.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            return self.head(hidden[:, 0])

    return Tagger()

# %% wrong joined flattened: All steps of all sequences as rows.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            return self.head(keras.ops.reshape(hidden, (-1, units)))

    return Tagger()

# %% wrong joined flattened-row: All logits of a sequence in a row.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            return keras.ops.reshape(self.head(hidden), (keras.ops.shape(x)[0], -1))

    return Tagger()

# %% wrong head-of-other-width: A head as wide as the LSTM.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(units)(x)
    return keras.Model(inputs, x)

# %% wrong head-without-bias: A head without a bias.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes, use_bias=False)(x)
    return keras.Model(inputs, x)

# %% wrong hidden-parameters outside: The layers are kept outside the model.
def build_tagger(features, units, classes):
    lstm = keras.layers.LSTM(units, return_sequences=True)
    head = keras.layers.Dense(classes)

    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            pass

        def call(self, x):
            return head(lstm(x))

    return Tagger()

# %% wrong hidden-parameters each-call: The LSTM is made at each call.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            return self.head(keras.layers.LSTM(units, return_sequences=True)(x))

    return Tagger()

# %% wrong hidden-head hidden-parameters-head: The head is made at each call.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            return keras.layers.Dense(classes)(self.lstm(x))

    return Tagger()

# %% wrong last-step-only: Without return_sequences.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong last-step-only axis: The last step, with its axis.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            return self.head(self.lstm(x)[:, -1:])

    return Tagger()

# %% wrong last-step-only bidirectional: Both directions, without return_sequences.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.Bidirectional(keras.layers.LSTM(units))(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong last-step-repeated: The last state for every step.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            last = self.lstm(x)
            repeated = keras.ops.repeat(keras.ops.expand_dims(last, 1), keras.ops.shape(x)[1], axis=1)
            return self.head(repeated)

    return Tagger()

# %% wrong no-bias: No biases.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True, use_bias=False)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong no-gradient frozen-head: The head is frozen.
def build_tagger(features, units, classes):
    return keras.Sequential(
        [
            keras.Input((None, features)),
            keras.layers.LSTM(units, return_sequences=True),
            keras.layers.Dense(classes, trainable=False),
        ]
    )

# %% wrong no-head: The hidden states.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    return keras.Model(inputs, x)

# %% wrong no-return-state: Unpacked as PyTorch does.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x, (h, c) = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong not-a-model tensor: The logits, not the model.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    return x

# %% wrong not-written: The stub.
def build_tagger(features, units, classes):
    raise NotImplementedError

# %% wrong one-direction-lost: The first of the two.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x, back = keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True), merge_mode=None)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong other-cell dense: No recurrent layer.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.Dense(units, activation="tanh")(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong other-cell gru: A GRU.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.GRU(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong raises argument: An argument of PyTorch's.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True, batch_first=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong raises three-results: Unpacked as PyTorch does.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            output, (h, c) = self.lstm(x)
            return self.head(output)

    return Tagger()

# %% wrong reshaped batch-and-time: Swapped, then reshaped back.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            logits = keras.ops.transpose(self.head(hidden), (1, 0, 2))
            return keras.ops.reshape(logits, (keras.ops.shape(x)[0], keras.ops.shape(x)[1], classes))

    return Tagger()

# %% wrong reshaped classes: Swapped, then reshaped back.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            logits = keras.ops.transpose(self.head(hidden), (0, 2, 1))
            return keras.ops.reshape(logits, (keras.ops.shape(x)[0], keras.ops.shape(x)[1], classes))

    return Tagger()

# %% wrong reshaped time-first: Reshaped to steps first.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            return keras.ops.reshape(self.head(hidden), (keras.ops.shape(x)[1], keras.ops.shape(x)[0], classes))

    return Tagger()

# %% wrong returns-nothing: The model is not returned.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    model = keras.Model(inputs, x)
    model.summary()

# %% wrong several-results: Hidden states and logits.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            return hidden, self.head(hidden)

    return Tagger()

# %% wrong squeezed: Axes of one are removed.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            return keras.ops.squeeze(self.head(hidden))

    return Tagger()

# %% wrong state-not-carried: Every step as a sequence of its own.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.TimeDistributed(keras.layers.LSTM(units))(inputs[:, :, None])
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong stateful random: A random state at first.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            start = [keras.random.normal((keras.ops.shape(x)[0], units)) for _ in range(2)]
            return self.head(self.lstm(x, initial_state=start))

    return Tagger()

# %% wrong steps-averaged: The mean over time.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            return self.head(keras.ops.mean(hidden, axis=1))

    return Tagger()

# %% wrong steps-averaged max: The largest over time.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            return self.head(keras.ops.max(hidden, axis=1))

    return Tagger()

# %% wrong swapped-sizes: Features for units.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(features, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong axes-moved time-first: Steps first.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(x)
            return keras.ops.transpose(self.head(hidden), (1, 0, 2))

    return Tagger()

# %% wrong time-fixed: The steps of the example.
def build_tagger(features, units, classes):
    inputs = keras.Input((7, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)

# %% wrong time-major: Time first, as an older PyTorch example had it.
def build_tagger(features, units, classes):
    class Tagger(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(classes)

        def call(self, x):
            hidden = self.lstm(keras.ops.transpose(x, (1, 0, 2)))
            return keras.ops.transpose(self.head(hidden), (1, 0, 2))

    return Tagger()

# %% wrong wrong-units classes: An LSTM as wide as the classes.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(classes, return_sequences=True)(inputs)
    return keras.Model(inputs, x)

# %% wrong wrong-units half: Half the units in each direction.
def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.Bidirectional(keras.layers.LSTM(units // 2 + 1, return_sequences=True))(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)
