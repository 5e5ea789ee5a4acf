# %% imports
import keras

# %% right cell-loop: A loop over the cell; steps of padding keep the state.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.cell = keras.layers.LSTMCell(units)

        def call(self, batch):
            data = ops.any(ops.not_equal(batch, 0), axis=-1)
            h = c = ops.zeros((ops.shape(batch)[0], units))
            for step in range(batch.shape[1]):
                _, (new_h, new_c) = self.cell(batch[:, step], [h, c])
                keep = data[:, step, None]
                h, c = ops.where(keep, new_h, h), ops.where(keep, new_c, c)
            return h

    return Encoder()

# %% right functional: The functional way.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    return keras.Model(batch, keras.layers.LSTM(units)(masked))

# %% right functional-own-mask: The mask is made by hand, in the functional way.
from keras import ops

def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    mask = ops.sum(ops.abs(batch), axis=-1) > 0
    return keras.Model(batch, keras.layers.LSTM(units)(batch, mask=mask))

# %% right gathered: No mask: the outputs are read at the last step that is data.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, batch):
            outputs = self.lstm(batch)
            data = ops.any(ops.not_equal(batch, 0), axis=-1)
            lengths = ops.sum(ops.cast(data, "int32"), axis=1)
            last = ops.reshape(lengths - 1, (-1, 1, 1))
            return ops.squeeze(ops.take_along_axis(outputs, last, axis=1), axis=1)

    return Encoder()

# %% right noisy: Prints, warns, logs and writes to stderr when made.
import logging
import sys
import warnings

def build_masked_encoder(features, units):
    print("features", features, "units", units)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.error("nothing is wrong")
    warnings.warn("only a word")
    print("Traceback: a joke", file=sys.stderr, flush=True)
    model = keras.Sequential(
        [keras.Input((None, features)), keras.layers.Masking(), keras.layers.LSTM(units)]
    )
    model.summary()
    return model

# %% right one-hot: No mask: a one-hot table picks the last step that is data.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, batch):
            data = ops.cast(ops.any(ops.not_equal(batch, 0), axis=-1), "float32")
            behind = ops.concatenate([data[:, 1:], ops.zeros_like(data[:, :1])], axis=1)
            return ops.sum(self.lstm(batch) * (data - behind)[:, :, None], axis=1)

    return Encoder()

# %% right own-mask: The mask is made by hand and handed to the layer.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            mask = ops.any(ops.not_equal(batch, 0.0), axis=-1)
            return self.lstm(batch, mask=mask)

    return Encoder()

# %% right rnn-of-cell: A recurrent layer made of a cell.
def build_masked_encoder(features, units):
    layers = [keras.layers.Masking(), keras.layers.RNN(keras.layers.LSTMCell(units))]
    return keras.Sequential([keras.Input((None, features)), *layers])

# %% right row-by-row: Each sequence is cut and read by itself.
import numpy as np
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            rows = []
            for row in np.asarray(batch):
                length = int((row != 0).any(axis=-1).sum())
                rows.append(self.lstm(row[None, :length]))
            return ops.concatenate(rows, axis=0)

    return Encoder()

# %% right sequences-last-step: All steps are returned: a masked layer repeats its last valid output.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    outputs = keras.layers.LSTM(units, return_sequences=True)(masked)
    return keras.Model(batch, outputs[:, -1])

# %% right sequential: Masking and an LSTM, one after the other.
def build_masked_encoder(features, units):
    return keras.Sequential(
        [
            keras.Input((None, features)),
            keras.layers.Masking(mask_value=0.0),
            keras.layers.LSTM(units),
        ]
    )

# %% right state: The state is returned and picked.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking(0.0)(batch)
    _, h, _ = keras.layers.LSTM(units, return_state=True)(masked)
    return keras.Model(batch, h)

# %% right subclass: A model of two layers.
def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.masking = keras.layers.Masking()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            return self.lstm(self.masking(batch))

    return Encoder()

# %% right subclass-of-lstm: An LSTM that masks its own input.
from keras import ops

def build_masked_encoder(features, units):
    class Masked(keras.layers.LSTM):
        def call(self, sequences, initial_state=None, mask=None, training=False):
            mask = ops.any(ops.not_equal(sequences, 0), axis=-1)
            return super().call(sequences, initial_state, mask, training)

    return Masked(units)

# %% wrong all-steps: All steps are returned.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    return keras.Model(batch, keras.layers.LSTM(units, return_sequences=True)(masked))

# %% wrong all-steps no-mask: All steps are returned, and there is no mask.
def build_masked_encoder(features, units):
    lstm = keras.layers.LSTM(units, return_sequences=True)
    return keras.Sequential([keras.Input((None, features)), lstm])

# %% wrong all-steps zeros: All steps are returned, with zeros for padding.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    lstm = keras.layers.LSTM(units, return_sequences=True, zero_output_for_mask=True)
    return keras.Model(batch, lstm(masked))

# %% wrong any-feature: Data is where all features are not zero.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            mask = ops.all(ops.not_equal(batch, 0), axis=-1)
            return self.lstm(batch, mask=mask)

    return Encoder()

# %% wrong any-feature min: The smallest absolute value tells.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            mask = ops.min(ops.abs(batch), axis=-1) > 0
            return self.lstm(batch, mask=mask)

    return Encoder()

# %% wrong any-feature product: The product of the features tells.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            mask = ops.prod(batch, axis=-1) != 0
            return self.lstm(batch, mask=mask)

    return Encoder()

# %% wrong backward s: go_backwards, with the mask.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    return keras.Model(batch, keras.layers.LSTM(units, go_backwards=True)(masked))

# %% wrong backward s-no-mask: The batch is reversed, and there is no mask.
from keras import ops

def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    turned = ops.flip(batch, axis=1)
    return keras.Model(batch, keras.layers.LSTM(units)(turned))

# %% wrong batch-fixed: The batch of the example is written in.
def build_masked_encoder(features, units):
    batch = keras.Input(batch_shape=(4, None, features))
    return keras.Model(batch, keras.layers.LSTM(units)(keras.layers.Masking()(batch)))

# %% wrong cell-state: The last of three results.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    *_, c = keras.layers.LSTM(units, return_state=True)(masked)
    return keras.Model(batch, c)

# %% wrong dropout: Dropout was added.
def build_masked_encoder(features, units):
    layers = [keras.layers.Masking(), keras.layers.LSTM(units, dropout=0.5)]
    return keras.Sequential([keras.Input((None, features)), *layers])

# %% wrong extra-layers bidirectional: Both directions.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    both = keras.layers.Bidirectional(keras.layers.LSTM(units), merge_mode="sum")
    return keras.Model(batch, both(masked))

# %% wrong extra-parameters extra-layers-dense: A Dense layer after.
def build_masked_encoder(features, units):
    return keras.Sequential(
        [
            keras.Input((None, features)),
            keras.layers.Masking(),
            keras.layers.LSTM(units),
            keras.layers.Dense(units),
        ]
    )

# %% wrong first-feature: The first feature tells.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            mask = ops.not_equal(batch[:, :, 0], 0)
            return self.lstm(batch, mask=mask)

    return Encoder()

# %% wrong first-feature last: The last feature tells.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            mask = ops.not_equal(batch[..., -1], 0)
            return self.lstm(batch, mask=mask)

    return Encoder()

# %% wrong first-step: The first step is read.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    outputs = keras.layers.LSTM(units, return_sequences=True)(masked)
    return keras.Model(batch, outputs[:, 0])

# %% wrong hidden-parameters each-call: The layer is made at each call.
def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.masking = keras.layers.Masking()

        def call(self, batch):
            return keras.layers.LSTM(units)(self.masking(batch))

    return Encoder()

# %% wrong last-batch last-row: The state is indexed as PyTorch's.
def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.masking = keras.layers.Masking()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, batch):
            _, h, _ = self.lstm(self.masking(batch))
            return h[-1]

    return Encoder()

# %% wrong inverted mask-inverted: True stands for padding.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            mask = ops.all(ops.equal(batch, 0), axis=-1)
            return self.lstm(batch, mask=mask)

    return Encoder()

# %% wrong inverted mask-inverted-not: The mask is inverted.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            mask = ops.logical_not(ops.any(batch != 0, axis=-1))
            return self.lstm(batch, mask=mask)

    return Encoder()

# %% wrong max-of-steps: The pooling layer takes the maximum.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    outputs = keras.layers.LSTM(units, return_sequences=True)(masked)
    return keras.Model(batch, keras.layers.GlobalMaxPooling1D()(outputs))

# %% wrong max-of-steps zeros: The maximum goes over the padding's zeros, too.
from keras import ops

def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    lstm = keras.layers.LSTM(units, return_sequences=True, zero_output_for_mask=True)
    return keras.Model(batch, ops.max(lstm(masked), axis=1))

# %% wrong mean-of-steps: The pooling layer gets the mask.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    outputs = keras.layers.LSTM(units, return_sequences=True)(masked)
    return keras.Model(batch, keras.layers.GlobalAveragePooling1D()(outputs))

# %% wrong mean-of-steps all: The mean of all steps, without a mask.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    outputs = keras.layers.LSTM(units, return_sequences=True)(batch)
    return keras.Model(batch, keras.layers.GlobalAveragePooling1D()(outputs))

# %% wrong no-bias: Without biases.
def build_masked_encoder(features, units):
    lstm = keras.layers.LSTM(units, use_bias=False)
    return keras.Sequential([keras.Input((None, features)), keras.layers.Masking(), lstm])

# %% wrong no-gradient frozen: The model is frozen.
def build_masked_encoder(features, units):
    model = keras.Sequential(
        [keras.Input((None, features)), keras.layers.Masking(0.0), keras.layers.LSTM(units)]
    )
    model.trainable = False
    return model

# %% wrong not-a-model function: A function is returned.
def build_masked_encoder(features, units):
    masking, lstm = keras.layers.Masking(), keras.layers.LSTM(units)
    return lambda batch: lstm(masking(batch))

# %% wrong not-a-model symbolic: The symbolic output is returned.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    return keras.layers.LSTM(units)(keras.layers.Masking()(batch))

# %% wrong not-written: Nothing was written.
def build_masked_encoder(features, units):
    raise NotImplementedError

# %% wrong one-length: The batch is cut to its longest sequence.
import numpy as np

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            longest = int((np.asarray(batch) != 0).any(axis=-1).sum(axis=1).max())
            return self.lstm(batch[:, :longest])

    return Encoder()

# %% wrong one-length first: The first sequence's mask is used for all.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            mask = ops.any(ops.not_equal(batch[:1], 0), axis=-1)
            mask = ops.repeat(mask, ops.shape(batch)[0], axis=0)
            return self.lstm(batch, mask=mask)

    return Encoder()

# %% wrong one-length shortest: The batch is cut to its shortest sequence.
import numpy as np

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            shortest = int((np.asarray(batch) != 0).any(axis=-1).sum(axis=1).min())
            return self.lstm(batch[:, :shortest])

    return Encoder()

# %% wrong other-cell gru: A GRU.
def build_masked_encoder(features, units):
    layers = [keras.layers.Masking(), keras.layers.GRU(units)]
    return keras.Sequential([keras.Input((None, features)), *layers])

# %% wrong padding-read: There is no mask.
def build_masked_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])

# %% wrong padding-read mask-lost: The masked batch goes through NumPy on its way.
import numpy as np

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.masking = keras.layers.Masking()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            masked = np.asarray(self.masking(batch))
            return self.lstm(masked)

    return Encoder()

# %% wrong padding-read masked-after: The mask comes after the LSTM.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    outputs = keras.layers.LSTM(units, return_sequences=True)(batch)
    masked = keras.layers.Masking()(outputs)
    return keras.Model(batch, masked[:, -1])

# %% wrong padding-read multiplied: The batch is multiplied by the mask.
from keras import ops

def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    mask = ops.cast(ops.any(ops.not_equal(batch, 0), axis=-1, keepdims=True), "float32")
    return keras.Model(batch, keras.layers.LSTM(units)(batch * mask))

# %% wrong padding-read not-used: The result of the masking is thrown away.
def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.masking = keras.layers.Masking()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            self.masking(batch)
            return self.lstm(batch)

    return Encoder()

# %% wrong padding-read other-value: The mask looks for another value than the padding has.
def build_masked_encoder(features, units):
    return keras.Sequential(
        [keras.Input((None, features)), keras.layers.Masking(-1.0), keras.layers.LSTM(units)]
    )

# %% wrong positive-only: Any positive number tells.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            mask = ops.any(batch > 0, axis=-1)
            return self.lstm(batch, mask=mask)

    return Encoder()

# %% wrong positive-only max: The largest feature tells.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            mask = ops.max(batch, axis=-1) > 0
            return self.lstm(batch, mask=mask)

    return Encoder()

# %% wrong positive-only sum: A positive sum tells.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            mask = ops.sum(batch, axis=-1) > 0
            return self.lstm(batch, mask=mask)

    return Encoder()

# %% wrong raises argument: An argument that Masking has not.
def build_masked_encoder(features, units):
    masking = keras.layers.Masking(value=0.0)
    return keras.Sequential([keras.Input((None, features)), masking, keras.layers.LSTM(units)])

# %% wrong raises mask-shape: The mask keeps the axis of the features.
from keras import ops

def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    mask = ops.not_equal(batch, 0)
    return keras.Model(batch, keras.layers.LSTM(units)(batch, mask=mask))

# %% wrong returns-nothing: The model is not returned.
def build_masked_encoder(features, units):
    layers = [keras.layers.Masking(), keras.layers.LSTM(units)]
    model = keras.Sequential([keras.Input((None, features)), *layers])
    model.summary()

# %% wrong several-results: The state comes back with it.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    lstm = keras.layers.LSTM(units, return_state=True)
    return keras.Model(batch, lstm(keras.layers.Masking()(batch)))

# %% wrong squeezed: A bare squeeze after the gathering.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, batch):
            outputs = self.lstm(batch)
            lengths = ops.sum(ops.cast(ops.any(ops.not_equal(batch, 0), axis=-1), "int32"), axis=1)
            return ops.squeeze(ops.take_along_axis(outputs, (lengths - 1)[:, None, None], axis=1))

    return Encoder()

# %% wrong stateful: The state is kept and given to the next call with as many rows.
def build_masked_encoder(features, units):
    kept = {}

    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.masking = keras.layers.Masking()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def build(self, shape):
            self.lstm.build(shape)

        def call(self, batch):
            start = kept.get(len(batch))
            _, h, c = self.lstm(self.masking(batch), initial_state=start)
            kept[len(batch)] = [h, c]
            return h

    return Encoder()

# %% wrong off-by-one step-after: The outputs are read at step `length`, or the last one.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, batch):
            outputs = self.lstm(batch)
            lengths = ops.sum(ops.cast(ops.any(ops.not_equal(batch, 0), axis=-1), "int32"), axis=1)
            steps = ops.minimum(lengths, batch.shape[1] - 1)
            return ops.take_along_axis(outputs, steps[:, None, None], axis=1)[:, 0]

    return Encoder()

# %% wrong raises step-after-index: The outputs are read at step `length`.
import numpy as np

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, batch):
            outputs = np.asarray(self.lstm(batch))
            lengths = (np.asarray(batch) != 0).any(axis=-1).sum(axis=1)
            return outputs[np.arange(len(outputs)), lengths]

    return Encoder()

# %% wrong step-axis: A slice of one step.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    outputs = keras.layers.LSTM(units, return_sequences=True)(masked)
    return keras.Model(batch, outputs[:, -1:])

# %% wrong step-before: One step too many is taken away.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, batch):
            outputs = self.lstm(batch)
            lengths = ops.sum(ops.cast(ops.any(ops.not_equal(batch, 0), axis=-1), "int32"), axis=1)
            steps = ops.maximum(lengths - 2, 0)
            return ops.take_along_axis(outputs, steps[:, None, None], axis=1)[:, 0]

    return Encoder()

# %% wrong step-before index: One step too many is taken away, with an index.
import numpy as np

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, batch):
            outputs = np.asarray(self.lstm(batch))
            lengths = (np.asarray(batch) != 0).any(axis=-1).sum(axis=1)
            return outputs[np.arange(len(outputs)), lengths - 2]

    return Encoder()

# %% wrong off-by-one step-before-mask: The mask ends one step too early.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            data = ops.any(ops.not_equal(batch, 0), axis=-1)
            mask = ops.concatenate([data[:, 1:], ops.zeros_like(data[:, :1])], axis=1)
            return self.lstm(batch, mask=mask)

    return Encoder()

# %% wrong sum-of-features: The sum of the features tells.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            mask = ops.not_equal(ops.sum(batch, axis=-1), 0)
            return self.lstm(batch, mask=mask)

    return Encoder()

# %% wrong sum-of-features mean: The mean of the features tells.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            mask = ops.mean(batch, axis=-1) != 0
            return self.lstm(batch, mask=mask)

    return Encoder()

# %% wrong sum-of-steps: The valid steps are added up.
from keras import ops

def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    lstm = keras.layers.LSTM(units, return_sequences=True, zero_output_for_mask=True)
    return keras.Model(batch, ops.sum(lstm(masked), axis=1))

# %% wrong swapped-sizes: features for units.
def build_masked_encoder(features, units):
    return keras.Sequential([keras.layers.Masking(), keras.layers.LSTM(features)])

# %% wrong time-fixed: The steps of the example are written in.
def build_masked_encoder(features, units):
    batch = keras.Input((7, features))
    return keras.Model(batch, keras.layers.LSTM(units)(keras.layers.Masking()(batch)))

# %% wrong expects-lengths wants-lengths: The model has a second input.
from keras import ops

def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    lengths = keras.Input((), dtype="int32")
    steps = ops.cumsum(ops.ones_like(batch[:, :, 0], dtype="int32"), axis=1)
    mask = steps <= lengths[:, None]
    return keras.Model([batch, lengths], keras.layers.LSTM(units)(batch, mask=mask))

# %% wrong expects-lengths call: `call` has a second argument.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch, lengths):
            mask = ops.arange(batch.shape[1])[None] < lengths[:, None]
            return self.lstm(batch, mask=mask)

    return Encoder()

# %% wrong wrong-units: A fixed number of units.
def build_masked_encoder(features, units):
    layers = [keras.layers.Masking(), keras.layers.LSTM(64)]
    return keras.Sequential([keras.Input((None, features)), *layers])

# %% wrong zeros-read: Masked outputs are made zero, and the last one is read.
def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    lstm = keras.layers.LSTM(units, return_sequences=True, zero_output_for_mask=True)
    return keras.Model(batch, lstm(masked)[:, -1])

# %% wrong zeros-read multiplied: The outputs are multiplied by the mask, and the last one is read.
from keras import ops

def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, batch):
            mask = ops.cast(ops.any(ops.not_equal(batch, 0), axis=-1), "float32")
            return (self.lstm(batch) * mask[:, :, None])[:, -1]

    return Encoder()
