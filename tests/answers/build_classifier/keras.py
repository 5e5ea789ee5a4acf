# %% imports
import keras

# %% right bidirectional: Both directions, masked.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.Bidirectional(keras.layers.LSTM(units)),
        keras.layers.Dense(classes),
    ])

# %% right functional: Functional.
def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    state = layers.LSTM(units)(masked)
    return keras.Model(x, layers.Dense(classes)(state))

# %% right masked-max: The maximum over the valid steps.
def build_classifier(features, units, classes):
    x = keras.Input((None, features))
    valid = keras.ops.any(x != 0, axis=-1, keepdims=True)
    output = keras.layers.LSTM(units, return_sequences=True)(x)
    output = keras.ops.where(valid, output, -1e9)
    return keras.Model(x, keras.layers.Dense(classes)(keras.ops.max(output, axis=1)))

# %% right masked-mean: GlobalAveragePooling1D takes the mask into account.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.GlobalAveragePooling1D(),
        keras.layers.Dense(classes),
    ])

# %% right noisy: A model which prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

def build_classifier(features, units, classes):
    class Classifier(keras.Model):
        def __init__(self):
            super().__init__()
            print("a classifier is made")
            self.masking = keras.layers.Masking()
            self.lstm = keras.layers.LSTM(units)
            self.head = keras.layers.Dense(classes)

        def call(self, padded):
            print("called with", padded.shape)
            warnings.warn("only a warning")
            logging.error("only a log")
            sys.stderr.write("RuntimeError: only a joke\n")
            return self.head(self.lstm(self.masking(padded)))

    return Classifier()

# %% right own-mask: The mask is computed and given to the LSTM.
def build_classifier(features, units, classes):
    x = keras.Input((None, features))
    mask = keras.ops.any(keras.ops.not_equal(x, 0.0), axis=-1)
    state = keras.layers.LSTM(units)(x, mask=mask)
    return keras.Model(x, keras.layers.Dense(classes)(state))

# %% right rnn-of-cell: keras.layers.RNN around an LSTMCell.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.RNN(keras.layers.LSTMCell(units)),
        keras.layers.Dense(classes),
    ])

# %% right sequential: A Sequential with a mask.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units),
        keras.layers.Dense(classes),
    ])

# %% right softmax-free-linear: activation='linear' said aloud.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units),
        keras.layers.Dense(classes, activation="linear"),
    ])

# %% right stacked: Two layers of LSTM.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.LSTM(units),
        keras.layers.Dense(classes),
    ])

# %% right state: The state h of return_state.
def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    output, h, c = layers.LSTM(units, return_state=True)(masked)
    return keras.Model(x, layers.Dense(classes)(h))

# %% right subclass: A subclassed model.
def build_classifier(features, units, classes):
    class Classifier(keras.Model):
        def __init__(self):
            super().__init__()
            self.masking = keras.layers.Masking()
            self.lstm = keras.layers.LSTM(units)
            self.head = keras.layers.Dense(classes)

        def call(self, padded):
            return self.head(self.lstm(self.masking(padded)))

    return Classifier()

# %% right two-layer-head: A head of two layers.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(),
        keras.layers.LSTM(units),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(classes),
    ])

# %% wrong activation: relu in the head.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units),
        keras.layers.Dense(classes, activation="relu"),
    ])

# %% wrong activation tanh: tanh in the head.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units),
        keras.layers.Dense(classes, activation="tanh"),
    ])

# %% wrong argmax-applied: The class instead of logits.
def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    logits = layers.Dense(classes)(layers.LSTM(units)(masked))
    return keras.Model(x, keras.ops.argmax(logits, axis=-1))

# %% wrong batch-fixed: The batch size is fixed in the input.
def build_classifier(features, units, classes):
    x = keras.Input(batch_shape=(4, None, features))
    state = keras.layers.LSTM(units)(keras.layers.Masking()(x))
    return keras.Model(x, keras.layers.Dense(classes)(state))

# %% wrong dropout: Dropout before the head.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units),
        keras.layers.Dropout(0.5),
        keras.layers.Dense(classes),
    ])

# %% wrong dropout batch-norm: Batch normalization before the head.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units),
        keras.layers.BatchNormalization(),
        keras.layers.Dense(classes),
    ])

# %% wrong end-unread: The output at the first step.
def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    output = layers.LSTM(units, return_sequences=True)(masked)
    return keras.Model(x, layers.Dense(classes)(output[:, 0]))

# %% wrong hidden-parameters: Layers made at each call.
def build_classifier(features, units, classes):
    class Classifier(keras.Model):
        def call(self, padded):
            state = keras.layers.LSTM(units)(keras.layers.Masking()(padded))
            return keras.layers.Dense(classes)(state)

    return Classifier()

# %% wrong mixes-rows: The mean of the batch is taken away.
def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    state = layers.LSTM(units)(masked)
    state = state - keras.ops.mean(state, axis=0, keepdims=True)
    return keras.Model(x, layers.Dense(classes)(state))

# %% wrong mixes-rows flip: The batch is flipped, not time.
def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    both = [layers.LSTM(units)(masked), keras.ops.flip(layers.LSTM(units)(masked), axis=0)]
    return keras.Model(x, layers.Dense(classes)(keras.ops.concatenate(both, axis=-1)))

# %% wrong no-bias: use_bias=False.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units, use_bias=False),
        keras.layers.Dense(classes),
    ])

# %% wrong no-gradient stopped: The head alone can be trained.
def build_classifier(features, units, classes):
    batch = keras.Input((None, features))
    state = keras.layers.LSTM(units)(keras.layers.Masking(0.0)(batch))
    return keras.Model(batch, keras.layers.Dense(classes)(keras.ops.stop_gradient(state)))

# %% wrong no-head: An LSTM with a unit for each class.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(classes),
    ])

# %% wrong no-head second: A second LSTM instead of a head.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.LSTM(classes),
    ])

# %% wrong not-a-model function: A function instead of a model.
def build_classifier(features, units, classes):
    lstm, head = keras.layers.LSTM(units), keras.layers.Dense(classes)
    return lambda padded: head(lstm(keras.layers.Masking()(padded)))

# %% wrong not-a-model tensor: The symbolic output instead of the model.
def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    return layers.Dense(classes)(layers.LSTM(units)(masked))

# %% wrong not-written: Nothing yet.
def build_classifier(features, units, classes):
    raise NotImplementedError

# %% wrong one-class-more: One class too many, as if ids began at one.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units),
        keras.layers.Dense(classes + 1),
    ])

# %% wrong one-logit: One number, as for a regression.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units),
        keras.layers.Dense(1),
    ])

# %% wrong other-cell: A GRU.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.GRU(units),
        keras.layers.Dense(classes),
    ])

# %% wrong padding-read: No mask.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units),
        keras.layers.Dense(classes),
    ])

# %% wrong padding-read after: The mask comes after the LSTM.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.Masking(0.0),
        keras.layers.GlobalAveragePooling1D(),
        keras.layers.Dense(classes),
    ])

# %% wrong padding-read backward: The backward direction gets no mask.
def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    forward = layers.LSTM(units)(masked)
    backward = layers.LSTM(units, go_backwards=True)(x)
    return keras.Model(x, layers.Dense(classes)(keras.ops.concatenate([forward, backward], axis=-1)))

# %% wrong padding-read mask-lost: The mask is lost by flipping.
def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    backward = layers.LSTM(units)(keras.ops.flip(masked, axis=1))
    return keras.Model(x, layers.Dense(classes)(backward))

# %% wrong padding-read max-bidirectional: The maximum of a masked Bidirectional: zeros where it is padded.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True)),
        keras.layers.GlobalMaxPooling1D(),
        keras.layers.Dense(classes),
    ])

# %% wrong padding-read max-over-zeros: The padded outputs are made zero, and the maximum taken.
def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    valid = keras.ops.any(x != 0, axis=-1, keepdims=True)
    output = layers.LSTM(units, return_sequences=True)(x)
    output = output * keras.ops.cast(valid, "float32")
    return keras.Model(x, layers.Dense(classes)(keras.ops.max(output, axis=1)))

# %% wrong padding-read mean: A mean of one's own over all steps.
def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    output = layers.LSTM(units, return_sequences=True)(masked)
    return keras.Model(x, layers.Dense(classes)(keras.ops.mean(output, axis=1)))

# %% wrong padding-read mean-unmasked: The mean layer without a mask.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.GlobalAveragePooling1D(),
        keras.layers.Dense(classes),
    ])

# %% wrong padding-read value: Another value is masked.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(-1.0),
        keras.layers.LSTM(units),
        keras.layers.Dense(classes),
    ])

# %% wrong per-step: The head at every step.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.Dense(classes),
    ])

# %% wrong per-step time-distributed: A TimeDistributed head.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.TimeDistributed(keras.layers.Dense(classes)),
    ])

# %% wrong raises: The layers' arguments as PyTorch has them.
def build_classifier(features, units, classes):
    return keras.Sequential([keras.layers.Masking(), keras.layers.LSTM(features, units), keras.layers.Dense(classes)])

# %% wrong raises flatten: Flatten needs a known number of steps.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.Flatten(),
        keras.layers.Dense(classes),
    ])

# %% wrong returns-nothing: The model is made and not returned.
def build_classifier(features, units, classes):
    model = keras.Sequential([keras.layers.Masking(), keras.layers.LSTM(units), keras.layers.Dense(classes)])
    model.summary()

# %% wrong several-results: Logits and state.
def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    state = layers.LSTM(units)(masked)
    return keras.Model(x, [layers.Dense(classes)(state), state])

# %% wrong sigmoid: A sigmoid in the head.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units),
        keras.layers.Dense(classes, activation="sigmoid"),
    ])

# %% wrong softmax: A softmax in the head.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units),
        keras.layers.Dense(classes, activation="softmax"),
    ])

# %% wrong softmax layer: A Softmax layer.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units),
        keras.layers.Dense(classes),
        keras.layers.Softmax(),
    ])

# %% wrong softmax over-batch: A softmax over the batch.
def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    logits = layers.Dense(classes)(layers.LSTM(units)(masked))
    return keras.Model(x, keras.ops.softmax(logits, axis=0))

# %% wrong squeezed: A bare squeeze in a subclass.
def build_classifier(features, units, classes):
    class Classifier(keras.Model):
        def __init__(self):
            super().__init__()
            self.masking = keras.layers.Masking()
            self.lstm = keras.layers.LSTM(units)
            self.head = keras.layers.Dense(classes)

        def call(self, padded):
            return keras.ops.squeeze(self.head(self.lstm(self.masking(padded))))

    return Classifier()

# %% wrong start-unread: A dense layer on the last step alone, as one of the LSTM's.
def build_classifier(features, units, classes):
    x = keras.Input((None, features))
    valid = keras.ops.sum(keras.ops.cast(keras.ops.any(x != 0, axis=-1), "int32"), axis=1)
    last = keras.ops.take_along_axis(x, keras.ops.reshape(valid - 1, (-1, 1, 1)), axis=1)
    return keras.Model(x, keras.layers.Dense(classes)(keras.layers.LSTM(units)(last)))

# %% wrong step-axis: A step with its axis.
def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    output = layers.LSTM(units, return_sequences=True)(masked)
    return keras.Model(x, layers.Dense(classes)(output[:, -1:]))

# %% wrong swapped-sizes: features units in the LSTM.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(features),
        keras.layers.Dense(classes),
    ])

# %% wrong time-fixed: The input is fixed at seven steps.
def build_classifier(features, units, classes):
    return keras.Sequential([keras.Input((7, features)), keras.layers.Masking(), keras.layers.LSTM(units), keras.layers.Dense(classes)])

# %% wrong units-as-classes: No head.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units),
    ])

# %% wrong units-as-classes dense: A head of units.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units),
        keras.layers.Dense(units),
    ])

# %% wrong units-per-step: No read-out, and no head.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units, return_sequences=True),
    ])

# %% wrong wrong-units: Always 64 units.
def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(64),
        keras.layers.Dense(classes),
    ])
