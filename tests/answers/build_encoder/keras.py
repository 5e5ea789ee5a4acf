# %% imports
import keras

# %% right bare-layer: The layer alone, which is called like a model.
def build_encoder(features, units):
    return keras.layers.LSTM(units)

# %% right bare-layer-built: The layer alone, built for its features.
def build_encoder(features, units):
    layer = keras.layers.LSTM(units)
    layer.build((None, None, features))
    return layer

# %% right cell-loop: An LSTMCell in a loop over time.
def build_encoder(features, units):
    class Loop(keras.Model):
        def __init__(self):
            super().__init__()
            self.cell = keras.layers.LSTMCell(units)

        def call(self, x):
            batch = keras.ops.shape(x)[0]
            state = [keras.ops.zeros((batch, units)), keras.ops.zeros((batch, units))]
            for t in range(x.shape[1]):
                h, state = self.cell(x[:, t], state)
            return h

    return Loop()

# %% right cell-loop-initial-state: An LSTMCell in a loop, its first state asked of the cell.
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

# %% right compiled: A compiled model.
def build_encoder(features, units):
    model = keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
    model.compile(optimizer="adam", loss="mse")
    return model

# %% right functional: A functional model.
def build_encoder(features, units):
    inputs = keras.Input((None, features))
    outputs = keras.layers.LSTM(units)(inputs)
    return keras.Model(inputs, outputs)

# %% right functional-batch-shape: An input whose batch size is given as None.
def build_encoder(features, units):
    inputs = keras.Input(batch_shape=(None, None, features))
    return keras.Model(inputs, keras.layers.LSTM(units)(inputs))

# %% right functional-lambda: All steps, of which a Lambda layer takes the last.
def build_encoder(features, units):
    inputs = keras.layers.Input(shape=[None, features])
    steps = keras.layers.LSTM(units, return_sequences=True)(inputs)
    last = keras.layers.Lambda(lambda s: s[:, -1], output_shape=(units,))(steps)
    return keras.Model(inputs, last)

# %% right functional-slice: All steps, of which the last is taken by slicing.
def build_encoder(features, units):
    folgen = keras.Input(shape=(None, features), dtype="float32")
    alle = keras.layers.LSTM(units, return_sequences=True)(folgen)
    return keras.Model(folgen, alle[:, -1, :])

# %% right functional-state: A functional model of the first state.
def build_encoder(features, units):
    x = keras.Input(shape=(None, features), name="sequence")
    _, h, c = keras.layers.LSTM(units, return_state=True)(x)
    return keras.Model(inputs=x, outputs=h, name="encoder")

# %% right layer-in-model: A model inside a model.
def build_encoder(features, units):
    inner = keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
    outer = keras.Input((None, features))
    return keras.Model(outer, inner(outer))

# %% right noisy: A model which prints, warns, logs and writes to stderr when made and when called.
import logging
import sys
import warnings

import numpy as np

def build_encoder(features, units):
    keras.utils.set_random_seed(0)
    logging.basicConfig(level=logging.INFO)
    print("building", features, units)
    warnings.warn("an encoder is being made")

    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            print("x", x.shape, x.dtype)
            logging.error("called with %s", x.shape)
            sys.stderr.write("ValueError: only a joke\n")
            return self.lstm(x)

    encoder = Encoder()
    encoder(np.zeros((2, 3, features), dtype="float32"))
    encoder.summary()
    return encoder

# %% right rnn-of-cell: An RNN layer around an LSTMCell.
def build_encoder(features, units):
    inputs = keras.Input(shape=(None, features))
    outputs = keras.layers.RNN(keras.layers.LSTMCell(units))(inputs)
    return keras.Model(inputs, outputs)

# %% right rnn-of-cells: An RNN layer around a list of one LSTMCell, in a Sequential model.
def build_encoder(features, units):
    return keras.Sequential([
        keras.Input(shape=(None, features)),
        keras.layers.RNN([keras.layers.LSTMCell(units)]),
    ])

# %% right seeded: Initialisers with a seed, and the activations written out.
def build_encoder(features, units):
    layer = keras.layers.LSTM(
        units,
        activation="tanh",
        recurrent_activation="sigmoid",
        use_bias=True,
        kernel_initializer=keras.initializers.GlorotUniform(seed=0),
        recurrent_initializer=keras.initializers.Orthogonal(seed=1),
        dropout=0.0,
    )
    return keras.Sequential([keras.Input((None, features)), layer])

# %% right sequential: A Sequential model with an input of any length.
def build_encoder(features, units):
    return keras.Sequential([keras.Input(shape=(None, features)), keras.layers.LSTM(units)])

# %% right sequential-add: A Sequential model, layer by layer.
def build_encoder(features, units):
    modelo = keras.models.Sequential(name="kodilo")
    modelo.add(keras.layers.InputLayer(shape=(None, features)))
    modelo.add(keras.layers.LSTM(units=units, return_sequences=False, return_state=False))
    return modelo

# %% right sequential-built: A Sequential model without an input, built by hand.
def build_encoder(features, units):
    model = keras.Sequential([keras.layers.LSTM(units)])
    model.build((None, None, features))
    return model

# %% right sequential-deferred: A Sequential model which is built when it is called first.
def build_encoder(features, units):
    return keras.Sequential([keras.layers.LSTM(units)])

# %% right squeeze-axis: A slice of the last step and a squeeze which names its axis.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            return keras.ops.squeeze(self.lstm(x)[:, -1:], axis=1)

    return Encoder()

# %% right subclass: A subclassed model.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, inputs):
            return self.lstm(inputs)

    return Encoder()

# %% right subclass-of-lstm: A subclass of the layer, in a Sequential model.
def build_encoder(features, units):
    class LastState(keras.layers.LSTM):
        def __init__(self, width):
            super().__init__(width, return_state=True)

        def call(self, sequences, initial_state=None, mask=None, training=False):
            _, h, _ = super().call(sequences, initial_state, mask=mask, training=training)
            return h

        def compute_output_shape(self, sequences_shape, initial_state_shape=None):
            return (sequences_shape[0], self.units)

    inputs = keras.Input(shape=(None, features))
    return keras.Model(inputs, LastState(units)(inputs))

# %% right subclass-training: A subclassed model which passes training on and picks the state.
class Encoder(keras.Model):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.recurrent = keras.layers.LSTM(units, return_sequences=True, return_state=True)

    def call(self, x, training=None):
        whole_sequence, hidden_state, cell_state = self.recurrent(x, training=training)
        return hidden_state

def build_encoder(features, units):
    return Encoder(units, name="encoder")

# %% right zero-state: Zero states given in that many words, made from the batch.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            zeros = keras.ops.zeros((keras.ops.shape(x)[0], units))
            return self.lstm(x, initial_state=[zeros, zeros])

    return Encoder()

# %% wrong activation-added after: A relu was put on the last state.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return keras.ops.relu(self.lstm(x))

    return Encoder()

# %% wrong all-steps: return_sequences=True gives every step.
def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units, return_sequences=True)])

# %% wrong all-steps functional: The first of three results is the complete sequence here.
def build_encoder(features, units):
    x = keras.Input((None, features))
    output, h, c = keras.layers.LSTM(units, return_sequences=True, return_state=True)(x)
    return keras.Model(x, output)

# %% wrong backward s: go_backwards=True reads the steps from the last to the first.
def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units, go_backwards=True)])

# %% wrong backward s-flip: The steps were reversed before the layer.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return self.lstm(x[:, ::-1])

    return Encoder()

# %% wrong batch-fixed: The input was made for a batch of four.
def build_encoder(features, units):
    x = keras.Input(batch_shape=(4, None, features))
    return keras.Model(x, keras.layers.LSTM(units)(x))

# %% wrong batch-fixed batch-size: The input was given batch_size=32.
def build_encoder(features, units):
    return keras.Sequential([keras.Input(shape=(None, features), batch_size=32), keras.layers.LSTM(units)])

# %% wrong batch-fixed one: The input was made for a batch of one.
def build_encoder(features, units):
    model = keras.Sequential()
    model.add(keras.layers.InputLayer(batch_shape=(1, None, features)))
    model.add(keras.layers.LSTM(units))
    return model

# %% wrong batch-fixed zeros: The zero states were made for a batch of four.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            zeros = keras.ops.zeros((4, units))
            return self.lstm(x, initial_state=[zeros, zeros])

    return Encoder()

# %% wrong cell-state: The third result, c, was returned.
def build_encoder(features, units):
    x = keras.Input((None, features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(x)
    return keras.Model(x, c)

# %% wrong cell-state last: The last of the results was taken for the last state.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            return self.lstm(x)[-1]

    return Encoder()

# %% wrong cell-state order: The states were unpacked in the wrong order.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True, return_state=True)

        def call(self, x):
            output, state_c, state_h = self.lstm(x)
            return state_h

    return Encoder()

# %% wrong dropout argument: The layer was made with dropout.
def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units, dropout=0.2)])

# %% wrong dropout bare-layer: The layer alone was returned, with dropout.
def build_encoder(features, units):
    return keras.layers.LSTM(units, dropout=0.5)

# %% wrong dropout layer: A dropout layer was put on the last state.
def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units),
        keras.layers.Dropout(0.5),
    ])

# %% wrong dropout recurrent: The layer was made with recurrent dropout.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, recurrent_dropout=0.2)

        def call(self, x):
            return self.lstm(x)

    return Encoder()

# %% wrong extra-layers averaged: A bidirectional layer was made whose directions are averaged.
def build_encoder(features, units):
    x = keras.Input((None, features))
    return keras.Model(x, keras.layers.Bidirectional(keras.layers.LSTM(units), merge_mode="ave")(x))

# %% wrong extra-layers cells: Two cells were put in one RNN layer.
def build_encoder(features, units):
    x = keras.Input((None, features))
    cells = [keras.layers.LSTMCell(units), keras.layers.LSTMCell(units)]
    return keras.Model(x, keras.layers.RNN(cells)(x))

# %% wrong extra-parameters extra-layers-dense: A dense head was put on the last state.
def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units),
        keras.layers.Dense(units),
    ])

# %% wrong extra-layers halves: A bidirectional layer of half the width was made.
def build_encoder(features, units):
    x = keras.Input((None, features))
    both = keras.layers.Bidirectional(keras.layers.LSTM(max(units // 2, 1)))(x)
    return keras.Model(x, both)

# %% wrong extra-parameters extra-layers-input: A dense layer was put before the LSTM.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.dense = keras.layers.Dense(features)
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return self.lstm(self.dense(x))

    return Encoder()

# %% wrong extra-parameters extra-layers-norm: A layer norm was put on the last state.
def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units),
        keras.layers.LayerNormalization(),
    ])

# %% wrong extra-layers two: Two LSTM layers were stacked.
def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.LSTM(units),
    ])

# %% wrong first-step: The first step was taken.
def build_encoder(features, units):
    x = keras.Input((None, features))
    steps = keras.layers.LSTM(units, return_sequences=True)(x)
    return keras.Model(x, steps[:, 0])

# %% wrong first-step subclass: A subclassed model returns step zero.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            return self.lstm(x)[:, 0, :]

    return Encoder()

# %% wrong hidden-parameters closure: The layer was made outside the model, which only uses it.
def build_encoder(features, units):
    lstm = keras.layers.LSTM(units)

    class Encoder(keras.Model):
        def call(self, x):
            return lstm(x)

    return Encoder()

# %% wrong hidden-parameters each-call: A new layer is made at each call.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def call(self, x):
            return keras.layers.LSTM(units)(x)

    return Encoder()

# %% wrong hidden-parameters lambda: The layer is called inside a Lambda layer, which does not keep its weights.
def build_encoder(features, units):
    lstm = keras.layers.LSTM(units)
    lstm.build((None, None, features))
    x = keras.Input((None, features))
    return keras.Model(x, keras.layers.Lambda(lambda s: lstm(s), output_shape=(units,))(x))

# %% wrong last-row: The last batch row was taken, with all its steps.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            return self.lstm(x)[-1]

    return Encoder()

# %% wrong last-row functional: The index -1 was put before the colons.
def build_encoder(features, units):
    x = keras.Input((None, features))
    steps = keras.layers.LSTM(units, return_sequences=True)(x)
    return keras.Model(x, steps[-1, :, :])

# %% wrong layers-axis: An axis of layers was added, as PyTorch has it.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return keras.ops.expand_dims(self.lstm(x), 0)

    return Encoder()

# %% wrong layers-axis stack: The list of one state was stacked.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            _, h, _ = self.lstm(x)
            return keras.ops.stack([h])

    return Encoder()

# %% wrong learned-initial-state: The first states were made weights.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)
            self.h_0 = self.add_weight(shape=(1, units), initializer="zeros", name="h_0")
            self.c_0 = self.add_weight(shape=(1, units), initializer="zeros", name="c_0")

        def call(self, x):
            batch = keras.ops.shape(x)[0]
            start = [keras.ops.repeat(self.h_0, batch, axis=0), keras.ops.repeat(self.c_0, batch, axis=0)]
            return self.lstm(x, initial_state=start)

    return Encoder()

# %% wrong learned-initial-state random: The first hidden state was made a random weight.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)
            self.start = self.add_weight(shape=(1, units), initializer="random_normal", name="start")

        def call(self, x):
            h = keras.ops.repeat(self.start, keras.ops.shape(x)[0], axis=0)
            return self.lstm(x, initial_state=[h, keras.ops.zeros_like(h)])

    return Encoder()

# %% wrong masked: A Masking layer takes steps of zeros for padding.
def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(),
        keras.layers.LSTM(units),
    ])

# %% wrong masked argument: A mask of the steps which are not zero was given to the layer.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            mask = keras.ops.any(keras.ops.not_equal(x, 0), axis=-1)
            return self.lstm(x, mask=mask)

    return Encoder()

# %% wrong masked functional: A Masking layer with its value written out.
def build_encoder(features, units):
    x = keras.Input((None, features))
    masked = keras.layers.Masking(mask_value=0.0)(x)
    return keras.Model(x, keras.layers.LSTM(units)(masked))

# %% wrong max-of-steps: The outputs were pooled over time.
def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.GlobalMaxPooling1D(),
    ])

# %% wrong max-of-steps ops: The largest value over all steps was returned.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            return keras.ops.max(self.lstm(x), axis=1)

    return Encoder()

# %% wrong mean-of-steps: The outputs were averaged over time.
def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.GlobalAveragePooling1D(),
    ])

# %% wrong mean-of-steps ops: The mean over all steps was returned.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            return keras.ops.mean(self.lstm(x), axis=1)

    return Encoder()

# %% wrong no-bias: The layer was made without a bias.
def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units, use_bias=False)])

# %% wrong no-bias cell: The cell was made without a bias.
def build_encoder(features, units):
    x = keras.Input((None, features))
    return keras.Model(x, keras.layers.RNN(keras.layers.LSTMCell(units, use_bias=False))(x))

# %% wrong no-gradient frozen: The layer is frozen.
def build_encoder(features, units):
    layer = keras.layers.LSTM(units, trainable=False)
    return keras.Sequential([keras.Input((None, features)), layer])

# %% wrong no-gradient numpy: The state leaves the framework on its way out.
import numpy as np

def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)
            self.lstm.build((None, None, features))

        def call(self, batch):
            return keras.ops.convert_to_tensor(np.asarray(self.lstm(batch)))

    encoder = Encoder()
    encoder.built = True
    return encoder

# %% wrong not-a-model class: The class was returned, not a model made from it.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return self.lstm(x)

    return Encoder

# %% wrong not-a-model function: A function was returned in place of a model.
def build_encoder(features, units):
    lstm = keras.layers.LSTM(units)

    def encoder(x):
        return lstm(x)

    return encoder

# %% wrong not-a-model lambda: A lambda was returned in place of a model.
def build_encoder(features, units):
    lstm = keras.layers.LSTM(units, return_sequences=True)
    return lambda x: lstm(x)[:, -1]

# %% wrong not-a-model output: The layer was run on random numbers and its result returned.
import numpy as np

def build_encoder(features, units):
    x = np.random.rand(4, 7, features).astype("float32")
    return keras.layers.LSTM(units)(x)

# %% wrong not-a-model symbolic: The symbolic output was returned without a model around it.
def build_encoder(features, units):
    x = keras.Input((None, features))
    return keras.layers.LSTM(units)(x)

# %% wrong not-written: The stub was left as it was.
import numpy as np

def build_encoder(features, units):
    raise NotImplementedError

# %% wrong other-activation cell: The cell was made without an activation.
def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.RNN(keras.layers.LSTMCell(units, activation=None)),
    ])

# %% wrong other-activation recurrent: The gates were made with hard_sigmoid.
def build_encoder(features, units):
    x = keras.Input((None, features))
    return keras.Model(x, keras.layers.LSTM(units, recurrent_activation="hard_sigmoid")(x))

# %% wrong other-activation relu: The layer was made with relu.
def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units, activation="relu")])

# %% wrong other-cell by-hand: The gates were written by hand with a dense layer.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.gates = keras.layers.Dense(4 * units)

        def call(self, x):
            h = c = keras.ops.zeros((keras.ops.shape(x)[0], units))
            for t in range(x.shape[1]):
                both = keras.ops.concatenate([x[:, t], h], axis=-1)
                i, f, g, o = keras.ops.split(self.gates(both), 4, axis=-1)
                c = keras.ops.sigmoid(f) * c + keras.ops.sigmoid(i) * keras.ops.tanh(g)
                h = keras.ops.sigmoid(o) * keras.ops.tanh(c)
            return h

    return Encoder()

# %% wrong other-cell gru: A GRU was used.
def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.GRU(units)])

# %% wrong other-cell gru-cell: The RNN layer was given a GRUCell.
def build_encoder(features, units):
    return keras.layers.RNN(keras.layers.GRUCell(units))

# %% wrong other-cell simple-rnn: A SimpleRNN was used.
def build_encoder(features, units):
    x = keras.Input((None, features))
    return keras.Model(x, keras.layers.SimpleRNN(units)(x))

# %% wrong raises attribute: call asks for an attribute with another name.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return self.lsmt(x)

    return Encoder()

# %% wrong raises input-rank: The batch was put into Input, which adds it by itself.
def build_encoder(features, units):
    x = keras.Input((4, None, features))
    return keras.Model(x, keras.layers.LSTM(units)(x))

# %% wrong raises no-super: super().__init__() was forgotten.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return self.lstm(x)

    return Encoder()

# %% wrong raises old-argument: An argument of an older Keras was used.
def build_encoder(features, units):
    return keras.Sequential([keras.layers.LSTM(units, batch_input_shape=(None, None, features))])

# %% wrong raises stack: The first of two layers does not return its sequence.
def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units),
        keras.layers.LSTM(units),
    ])

# %% wrong raises two-axes: The time axis was left out of the input.
def build_encoder(features, units):
    return keras.Sequential([keras.Input((features,)), keras.layers.LSTM(units)])

# %% wrong raises typo: The layer was looked up under a wrong name.
def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Lstm(units)])

# %% wrong returns-nothing: The model was made and not returned.
def build_encoder(features, units):
    model = keras.Sequential()
    model.add(keras.Input((None, features)))
    model.add(keras.layers.LSTM(units))

# %% wrong returns-nothing build: What build() gives was returned, which is None.
def build_encoder(features, units):
    model = keras.Sequential([keras.layers.LSTM(units)])
    return model.build((None, None, features))

# %% wrong returns-nothing call: call has no return.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            state = self.lstm(x)

    return Encoder()

# %% wrong returns-nothing prints: The output shape was printed and nothing returned.
def build_encoder(features, units):
    model = keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
    print(model.output_shape)

# %% wrong returns-nothing summary: What summary() gives was returned, which is None.
def build_encoder(features, units):
    model = keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
    return model.summary()

# %% wrong rows-joined: All rows were joined to one long sequence, and the state runs from row to row.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            B, T, F = keras.ops.shape(x)
            output = self.lstm(keras.ops.reshape(x, (1, B * T, F)))
            return keras.ops.reshape(output, (B, T, units))[:, -1]

    return Encoder()

# %% wrong several-results: return_state=True gives a list of three.
def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units, return_state=True)])

# %% wrong several-results layer: The layer was returned with return_state=True.
def build_encoder(features, units):
    return keras.layers.LSTM(units, return_sequences=True, return_state=True)

# %% wrong several-results states: Both states were returned.
def build_encoder(features, units):
    x = keras.Input((None, features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(x)
    return keras.Model(x, [h, c])

# %% wrong several-results subclass: The output was returned along with the state.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True, return_state=True)

        def call(self, x):
            output, h, c = self.lstm(x)
            return output, h

    return Encoder()

# %% wrong not-a-model shape-instead: The output shape was returned in place of the model.
def build_encoder(features, units):
    model = keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
    return model.output_shape

# %% wrong shape-instead call: call returns the shape of the state.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return keras.ops.shape(self.lstm(x))

    return Encoder()

# %% wrong squeezed: A bare squeeze also takes away a batch axis of one.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return keras.ops.squeeze(self.lstm(x))

    return Encoder()

# %% wrong squeezed lambda: A Lambda layer squeezes without naming an axis.
def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units),
        keras.layers.Lambda(keras.ops.squeeze, output_shape=(units,)),
    ])

# %% wrong squeezed slice: The last step was sliced and squeezed without naming an axis.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            return keras.ops.squeeze(self.lstm(x)[:, -1:, :])

    return Encoder()

# %% wrong state-not-carried: Every step of the loop starts from zero again.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTMCell(units)

        def call(self, x):
            zeros = keras.ops.zeros((keras.ops.shape(x)[0], units))
            for t in range(x.shape[1]):
                h, state = self.lstm(x[:, t], [zeros, zeros])
            return h

    return Encoder()

# %% wrong state-not-carried last-only: Only the last step was given to the layer.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return self.lstm(x[:, -1:, :])

    return Encoder()

# %% wrong stateful: The layer was made stateful, so that the next call goes on from the last state.
def build_encoder(features, units):
    return keras.layers.LSTM(units, stateful=True)

# %% wrong stateful kept: The state is kept in a dictionary and given to the next call with as many rows.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def build(self, shape):
            self.lstm.build(shape)

        def call(self, x):
            output, h, c = self.lstm(x, initial_state=kept.get(len(x)))
            kept[len(x)] = [h, c]
            return output

    kept = {}
    return Encoder()

# %% wrong stateful random: The first states were drawn at random.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            batch = keras.ops.shape(x)[0]
            h = keras.random.normal((batch, units))
            c = keras.random.normal((batch, units))
            return self.lstm(x, initial_state=[h, c])

    return Encoder()

# %% wrong stateful weights: The last state of the first row is kept in a weight and begins the next call.
import numpy as np

def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)
            self.h = keras.Variable(np.zeros((1, units), "float32"), trainable=False)
            self.c = keras.Variable(np.zeros((1, units), "float32"), trainable=False)

        def call(self, x):
            batch = keras.ops.shape(x)[0]
            start = [keras.ops.repeat(self.h, batch, axis=0), keras.ops.repeat(self.c, batch, axis=0)]
            output, h, c = self.lstm(x, initial_state=start)
            self.h.assign(h[:1])
            self.c.assign(c[:1])
            return output

    return Encoder()

# %% wrong step-axis: A slice of one step keeps the axis of time.
def build_encoder(features, units):
    x = keras.Input((None, features))
    output = keras.layers.LSTM(units, return_sequences=True)(x)
    return keras.Model(x, output[:, -1:])

# %% wrong swapped-sizes: The input was made with units and the layer with features.
def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, units)), keras.layers.LSTM(features)])

# %% wrong swapped-sizes class: The helper takes (units, features) and was given (features, units).
def make(units, features):
    inputs = keras.Input((None, features))
    return keras.Model(inputs, keras.layers.LSTM(units)(inputs))

def build_encoder(features, units):
    return make(features, units)

# %% wrong swapped-sizes no-input: The layer was given the features as its width.
def build_encoder(features, units):
    return keras.Sequential([keras.layers.LSTM(features)])

# %% wrong time-fixed: The input was made for seven steps.
def build_encoder(features, units):
    return keras.Sequential([keras.Input(shape=(7, features)), keras.layers.LSTM(units)])

# %% wrong time-fixed built: The model was built for five steps.
def build_encoder(features, units):
    model = keras.Sequential([keras.layers.LSTM(units)])
    model.build((None, 5, features))
    return model

# %% wrong time-fixed cut: Only the first ten steps are read.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return self.lstm(x[:, :10])

    return Encoder()

# %% wrong time-fixed functional: The input was made for ten steps.
def build_encoder(features, units):
    x = keras.Input((10, features))
    return keras.Model(x, keras.layers.LSTM(units)(x))

# %% wrong time-fixed index: The last step was written as step six.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            return self.lstm(x)[:, 6]

    return Encoder()

# %% wrong time-fixed loop: The loop goes over seven steps, however many there are.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTMCell(units)

        def call(self, x):
            zeros = keras.ops.zeros((keras.ops.shape(x)[0], units))
            state = [zeros, zeros]
            for t in range(7):
                h, state = self.lstm(x[:, t], state)
            return h

    return Encoder()

# %% wrong time-major: The batch was transposed, though Keras takes the batch first.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return self.lstm(keras.ops.transpose(x, (1, 0, 2)))

    return Encoder()

# %% wrong time-major functional: The functional model exchanges batch and time before the layer.
def build_encoder(features, units):
    x = keras.Input((None, features))
    turned = keras.ops.swapaxes(x, 0, 1)
    return keras.Model(x, keras.layers.LSTM(units)(turned))

# %% wrong time-major output: The batch was transposed and the last entry of the output taken.
def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            output = self.lstm(keras.ops.transpose(x, (1, 0, 2)))
            return output[-1]

    return Encoder()

# %% wrong wrong-units: The number of units was copied from an example.
def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(32)])
