# %% imports
import keras

# %% right all-steps-encoded: The encoder gives all steps, too; the decoder its states, too.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    outputs, h, c = keras.layers.LSTM(units, return_sequences=True, return_state=True)(source)
    hidden, _, _ = keras.layers.LSTM(units, return_sequences=True, return_state=True)(inputs, initial_state=[h, c])
    results = keras.layers.TimeDistributed(keras.layers.Dense(target_features))(hidden)
    return keras.Model([source, inputs], results)

# %% right decoder-made-first: The decoder is made before the encoder.
def build_encoder_decoder(source_features, units, target_features):
    decoder = keras.layers.LSTM(units, return_sequences=True)
    head = keras.layers.Dense(target_features)
    encoder = keras.layers.LSTM(units, return_state=True)
    source = keras.Input((None, source_features), name="source")
    inputs = keras.Input((None, target_features), name="decoder_inputs")
    state = encoder(source)[1:]
    return keras.Model([source, inputs], head(decoder(inputs, initial_state=state)))

# %% right functional: The functional way.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% right noisy: Prints, warns, logs and writes to stderr, when made and when called.
import logging
import sys
import warnings

import numpy as np

def build_encoder_decoder(source_features, units, target_features):
    print("building", source_features, units, target_features)
    warnings.warn("two LSTMs")

    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])

            result = self.head(hidden)
            print(source.shape, inputs.shape, "->", result.shape)
            logging.error("called with %s", inputs.shape)
            sys.stderr.write("ValueError: only a joke\n")
            return result

    model = EncoderDecoder()
    print(model([np.zeros((2, 3, source_features), "float32"), np.zeros((2, 4, target_features), "float32")]))
    model.summary()
    return model

# %% right rnn-of-cells: RNNs around cells.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    _, h, c = keras.layers.RNN(keras.layers.LSTMCell(units), return_state=True)(source)
    hidden = keras.layers.RNN(keras.layers.LSTMCell(units), return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% right state-list: The state stays in one list.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    _, *state = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=state)
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% right subclass: A class of its own.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])
            return self.head(hidden)

    return EncoderDecoder()

# %% right two-models: An encoder that is a model of its own.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    encoder = keras.Model(source, keras.layers.LSTM(units, return_state=True)(source)[1:])

    first, inputs = keras.Input((None, source_features)), keras.Input((None, target_features))
    h, c = encoder(first)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    return keras.Model([first, inputs], keras.layers.Dense(target_features)(hidden))

# %% wrong activation-before-head: A ReLU between.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])
            return self.head(keras.ops.relu(hidden))

    return EncoderDecoder()

# %% wrong activation sigmoid: A sigmoid.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])
            return keras.ops.sigmoid(self.head(hidden))

    return EncoderDecoder()

# %% wrong activation softmax: Probabilities.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])
            return keras.ops.softmax(self.head(hidden))

    return EncoderDecoder()

# %% wrong batch-fixed: The batch of the example.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input(batch_shape=(4, None, source_features))
    inputs = keras.Input(batch_shape=(4, None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong cell-states: The head on c.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_state=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            results = []
            for t in range(inputs.shape[1]):
                _, h, c = self.decoder(inputs[:, t : t + 1], initial_state=[h, c])
                results.append(self.head(c))
            return keras.ops.stack(results, axis=1)

    return EncoderDecoder()

# %% wrong decoder-backward s: The inputs from their end.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True, go_backwards=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong decoder-reads-source: The decoder reads the source.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(source, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong decoder-reads-source outputs: The decoder reads the encoder's outputs.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    outputs, h, c = keras.layers.LSTM(units, return_sequences=True, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(outputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong decoder-reads-source repeated: The last state at every step, next to the inputs.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            last, h, c = self.encoder(source)
            context = keras.ops.repeat(last[:, None], keras.ops.shape(inputs)[1], axis=1)
            both = keras.ops.concatenate([inputs, context], axis=-1)
            return self.head(self.decoder(both, initial_state=[h, c]))

    return EncoderDecoder()

# %% wrong dropout: Dropout before the head.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(keras.layers.Dropout(0.3)(hidden))
    return keras.Model([source, inputs], results)

# %% wrong encoder-backward s: The source from its end.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True, go_backwards=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong encoder-read-out: The head on the encoder.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_sequences=True, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            outputs, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])
            return self.head(outputs)

    return EncoderDecoder()

# %% wrong extra-layers bidirectional: An encoder that reads both ways.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c, h2, c2 = keras.layers.Bidirectional(keras.layers.LSTM(units, return_state=True))(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong extra-parameters extra-layers-bridge: A dense layer between the states.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    h = keras.layers.Dense(units, activation="tanh")(h)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong axes-moved features-before-time: Features before time.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])
            return keras.ops.transpose(self.head(hidden), (0, 2, 1))

    return EncoderDecoder()

# %% wrong first-state-passed: The state after the first step.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source[:, :1])
            return self.head(self.decoder(inputs, initial_state=[h, c]))

    return EncoderDecoder()

# %% wrong joined flattened: All steps as rows.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])
            return self.head(keras.ops.reshape(hidden, (-1, units)))

    return EncoderDecoder()

# %% wrong head-of-other-width: A head for the source.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(source_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong head-without-bias: A head without a bias.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features, use_bias=False)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong hidden-parameters each-call: The LSTMs are made at each call.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = keras.layers.LSTM(units, return_state=True)(source)
            return self.head(keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c]))

    return EncoderDecoder()

# %% wrong inputs-ignored: Zeros in place of the inputs.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            return self.head(self.decoder(keras.ops.zeros_like(inputs), initial_state=[h, c]))

    return EncoderDecoder()

# %% wrong inputs-shifted: Shifted inside.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            shifted = keras.ops.pad(inputs, ((0, 0), (1, 0), (0, 0)))[:, :-1]
            return self.head(self.decoder(shifted, initial_state=[h, c]))

    return EncoderDecoder()

# %% wrong inputs-swapped: The model's inputs in the other order.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([inputs, source], results)

# %% wrong inputs-swapped subclass: Unpacked in the other order, with layers that take what comes.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            inputs, source = both
            _, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong last-time last-step-only: Without return_sequences.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong last-step-repeated: The last state for every step.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            last = self.decoder(inputs, initial_state=[h, c])
            return self.head(keras.ops.repeat(last[:, None], keras.ops.shape(inputs)[1], axis=1))

    return EncoderDecoder()

# %% wrong lengths-tied: The inputs get the source's steps.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_sequences=True, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            outputs, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])
            return self.head(hidden + 0 * outputs)

    return EncoderDecoder()

# %% wrong lengths-tied joined: Source and inputs side by side.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            return self.head(self.decoder(keras.ops.concatenate([source, inputs], axis=-1), initial_state=[h, c]))

    return EncoderDecoder()

# %% wrong missing-layers: One LSTM for both.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.head = keras.layers.Dense(target_features)
            self.lstm = keras.layers.LSTM(units, return_sequences=True, return_state=True)

        def call(self, both):
            source, inputs = both
            _, h, c = self.lstm(source)
            hidden, _, _ = self.lstm(inputs, initial_state=[h, c])
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong no-bias: A decoder without biases.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True, use_bias=False)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong no-gradient state: The state is handed over without its gradient.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    decoder_inputs = keras.Input((None, target_features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(source)
    state = [keras.ops.stop_gradient(h), keras.ops.stop_gradient(c)]
    hidden = keras.layers.LSTM(units, return_sequences=True)(decoder_inputs, initial_state=state)
    return keras.Model([source, decoder_inputs], keras.layers.Dense(target_features)(hidden))

# %% wrong no-head: The hidden states.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    results = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    return keras.Model([source, inputs], results)

# %% wrong no-return-state: Without return_state.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong not-a-model tensor: The results, not the model.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return results

# %% wrong not-two-inputs: Two arguments, as in PyTorch.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, source, inputs):
            _, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])
            return self.head(hidden)

    return EncoderDecoder()

# %% wrong not-two-inputs source-only: A model of the source alone.
def build_encoder_decoder(source_features, units, target_features):
    return keras.Sequential([
        keras.Input((None, source_features)),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.Dense(target_features),
    ])

# %% wrong not-written: The stub.
def build_encoder_decoder(source_features, units, target_features):
    raise NotImplementedError

# %% wrong only-c-passed: h from zeros.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[keras.ops.zeros_like(h), c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong only-h-passed: c from zeros.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, keras.ops.zeros_like(c)])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong only-h-passed twice: h in place of both.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, h])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong other-cell gru: GRUs.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h = keras.layers.GRU(units, return_state=True)(source)
    hidden = keras.layers.GRU(units, return_sequences=True)(inputs, initial_state=h)
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong own-outputs-read: Each result is fed back.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True, return_state=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            step, results = inputs[:, :1], []
            for t in range(inputs.shape[1]):
                hidden, h, c = self.decoder(step, initial_state=[h, c])
                step = self.head(hidden)
                results.append(step)
            return keras.ops.concatenate(results, axis=1)

    return EncoderDecoder()

# %% wrong raises pair: The state unpacked as PyTorch gives it.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, (h, c) = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong reshaped: Swapped and reshaped back.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])
            results = self.head(hidden)
            return keras.ops.reshape(keras.ops.transpose(results, (1, 0, 2)), keras.ops.shape(results))

    return EncoderDecoder()

# %% wrong returns-nothing: The model is not returned.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    model = keras.Model([source, inputs], results)

# %% wrong rows-mixed last-row: The last sequence's state for all.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            h, c = (keras.ops.broadcast_to(state[-1], keras.ops.shape(state)) for state in (h, c))
            return self.head(self.decoder(inputs, initial_state=[h, c]))

    return EncoderDecoder()

# %% wrong several-results: The hidden states, too.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])
            return self.head(hidden), hidden

    return EncoderDecoder()

# %% wrong source-steps-included: Both outputs, joined along time.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_sequences=True, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            outputs, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])
            return self.head(keras.ops.concatenate([outputs, hidden], axis=1))

    return EncoderDecoder()

# %% wrong squeezed: Axes of one are removed.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])
            return keras.ops.squeeze(self.head(hidden))

    return EncoderDecoder()

# %% wrong state-at-every-step: Each step by itself, from the encoder's state.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            steps = [self.decoder(inputs[:, t : t + 1], initial_state=[h, c]) for t in range(inputs.shape[1])]
            return self.head(keras.ops.concatenate(steps, axis=1))

    return EncoderDecoder()

# %% wrong state-not-passed: No initial state.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            self.encoder(source)
            return self.head(self.decoder(inputs))

    return EncoderDecoder()

# %% wrong state-not-passed zeros: Zeros for both.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            zeros = keras.ops.zeros_like(h)
            return self.head(self.decoder(inputs, initial_state=[zeros, zeros]))

    return EncoderDecoder()

# %% wrong stateful random: Noise on the state.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            h = h + keras.random.normal(keras.ops.shape(h))
            return self.head(self.decoder(inputs, initial_state=[h, c]))

    return EncoderDecoder()

# %% wrong states-swapped: c, then h.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[c, h])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong axes-moved time-first: Steps first.
def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            hidden = self.decoder(inputs, initial_state=[h, c])
            return keras.ops.transpose(self.head(hidden), (1, 0, 2))

    return EncoderDecoder()

# %% wrong time-fixed source: The steps of the example, of the source.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((7, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong time-fixed target: The steps of the example, of the target.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((5, target_features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(source)
    hidden = keras.layers.LSTM(units, return_sequences=True)(inputs, initial_state=[h, c])
    results = keras.layers.Dense(target_features)(hidden)
    return keras.Model([source, inputs], results)

# %% wrong swapped-sizes wrong-units: A decoder as wide as the target.
def build_encoder_decoder(source_features, units, target_features):
    source = keras.Input((None, source_features))
    inputs = keras.Input((None, target_features))
    output, h, c = keras.layers.LSTM(target_features, return_state=True)(source)
    results = keras.layers.LSTM(target_features, return_sequences=True)(inputs, initial_state=[h, c])
    return keras.Model([source, inputs], results)
