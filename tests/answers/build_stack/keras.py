# %% imports
import keras

# %% right cells-by-hand: All cells go one step at a time.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.cells = [keras.layers.LSTMCell(width) for width in units]

        def call(self, x):
            rows = keras.ops.shape(x)[0]
            states = [[keras.ops.zeros((rows, width))] * 2 for width in units]
            for t in range(x.shape[1]):
                step = x[:, t]
                for number, cell in enumerate(self.cells):
                    step, states[number] = cell(step, states[number])
            return step

    return Stack()

# %% right copy-popped: A copy of the list is emptied.
def build_stack(features, units):
    left = list(units)
    inputs = x = keras.Input((None, features))
    while left:
        x = keras.layers.LSTM(left.pop(0), return_sequences=len(left) > 0)(x)
    return keras.Model(inputs, x)

# %% right functional: A functional model, the last layer after the loop.
def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    for width in units[:-1]:
        x = keras.layers.LSTM(width, return_sequences=True)(x)
    return keras.Model(inputs, keras.layers.LSTM(units[-1])(x))

# %% right functional-last-step: All layers give sequences, and the last step is sliced.
def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    for width in units:
        x = keras.layers.LSTM(width, return_sequences=True)(x)
    return keras.Model(inputs, x[:, -1, :])

# %% right functional-state: The last h that came out of the loop.
def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    for width in units:
        x, h, c = keras.layers.LSTM(width, return_sequences=True, return_state=True)(x)
    return keras.Model(inputs=inputs, outputs=h)

# %% right nested-models: A model in a model in a model.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units:
        layer = keras.layers.LSTM(width, return_sequences=True)
        model = keras.Sequential([keras.Input((None, features)), model, layer])
    last = keras.layers.Lambda(lambda x: x[:, -1])
    return keras.Sequential([keras.Input((None, features)), model, last])

# %% right noisy: A model which prints, warns, logs and writes to stderr when made and when called.
import logging
import sys
import warnings

import numpy as np

def build_stack(features, units):
    warnings.warn("a stack is being made")
    model = keras.Sequential([keras.Input((None, features))])
    for number, width in enumerate(units):
        print("layer", number, "of width", width)
        model.add(keras.layers.LSTM(width, return_sequences=number < len(units) - 1))
        logging.error("added %d", number)
        sys.stderr.write("ValueError: only a joke\n")
    model.summary()
    print(model(np.zeros((2, 3, features), dtype="float32")))
    return model

# %% right recursion: A function that stacks the rest of the list on what it is given.
def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    def stack(x, first, *rest):
        x = keras.layers.LSTM(first, return_sequences=bool(rest))(x)
        return stack(x, *rest) if rest else x

    return keras.Model(inputs, stack(x, *units))

# %% right sequential-add: Layers added one by one; all but the last give sequences.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number, width in enumerate(units):
        model.add(keras.layers.LSTM(width, return_sequences=number < len(units) - 1))
    return model

# %% right sequential-star: One Sequential expression.
def build_stack(features, units):
    *below, top = units
    return keras.Sequential([
        keras.Input((None, features)),
        *[keras.layers.LSTM(width, return_sequences=True) for width in below],
        keras.layers.LSTM(top),
    ])

# %% right stacked-cells: RNN around a list of cells.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    model.add(keras.layers.RNN([keras.layers.LSTMCell(width) for width in units]))
    return model

# %% right subclass: A subclass with a list of layers, which Keras tracks.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

        def call(self, x):
            for lstm in self.lstms:
                x = lstm(x)
            return x[:, -1]

    return Stack()

# %% wrong activation-added activation-after-relu: relu after the last layer.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

        def call(self, x):
            for lstm in self.lstms:
                x = lstm(x)
            return keras.ops.relu(x[:, -1])

    return Stack()

# %% wrong activation-between: relu between the layers.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

        def call(self, x):
            for lstm in self.lstms[:-1]:
                x = keras.ops.relu(lstm(x))
            return self.lstms[-1](x)[:, -1]

    return Stack()

# %% wrong activation-between tanh: tanh between the layers.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units[:-1]:
        model.add(keras.layers.LSTM(width, return_sequences=True))
        model.add(keras.layers.Activation("tanh"))
    model.add(keras.layers.LSTM(units[-1]))
    return model

# %% wrong all-steps: The last layer gives sequences, too.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units:
        model.add(keras.layers.LSTM(width, return_sequences=True))
    return model

# %% wrong batch-fixed: The batch size of the example.
def build_stack(features, units):
    model = keras.Sequential([keras.Input(batch_shape=(4, None, features))])
    for number, width in enumerate(units):
        model.add(keras.layers.LSTM(width, return_sequences=number < len(units) - 1))
    return model

# %% wrong cell-state: c of the last layer.
def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    for width in units:
        x, h, c = keras.layers.LSTM(width, return_sequences=True, return_state=True)(x)
    return keras.Model(inputs, c)

# %% wrong changes-argument pop: The learner's list is emptied.
def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    while units:
        x = keras.layers.LSTM(units.pop(0), return_sequences=bool(units))(x)
    return keras.Model(inputs, x)

# %% wrong dropout: Dropout between the layers.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units[:-1]:
        model.add(keras.layers.LSTM(width, return_sequences=True))
        model.add(keras.layers.Dropout(0.3))
    model.add(keras.layers.LSTM(units[-1]))
    return model

# %% wrong extra-layers bidirectional: The layers are bidirectional, and summed.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number, width in enumerate(units):
        lstm = keras.layers.LSTM(width, return_sequences=number < len(units) - 1)
        model.add(keras.layers.Bidirectional(lstm, merge_mode="sum"))
    return model

# %% wrong extra-layers bottom: A further layer below the stack.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    model.add(keras.layers.LSTM(units[0], return_sequences=True))
    for width in units[:-1]:
        model.add(keras.layers.LSTM(width, return_sequences=True))
    model.add(keras.layers.LSTM(units[-1]))
    return model

# %% wrong extra-parameters extra-layers-dense: A Dense layer after each LSTM.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units[:-1]:
        model.add(keras.layers.LSTM(width, return_sequences=True))
        model.add(keras.layers.Dense(width))
    model.add(keras.layers.LSTM(units[-1]))
    return model

# %% wrong first-layer: The first layer's state is returned.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

        def call(self, x):
            outputs = []
            for lstm in self.lstms:
                x = lstm(x)
                outputs.append(x)
            return outputs[0][:, -1]

    return Stack()

# %% wrong first-layer cells: The first cell's state is taken after the loop.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.rnn = keras.layers.RNN([keras.layers.LSTMCell(width) for width in units], return_state=True)

        def call(self, x):
            output, *states = self.rnn(x)
            return states[0][0]

    return Stack()

# %% wrong first-step: The first step is taken.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

        def call(self, x):
            for lstm in self.lstms:
                x = lstm(x)
            return x[:, 0]

    return Stack()

# %% wrong hidden-parameters closure: The layers are kept outside the model.
def build_stack(features, units):
    lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

    class Stack(keras.Model):
        def call(self, x):
            for lstm in lstms:
                x = lstm(x)
            return x[:, -1]

    return Stack()

# %% wrong last-row: The last row of the batch is taken, of all steps.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

        def call(self, x):
            for lstm in self.lstms:
                x = lstm(x)
            return x[-1]

    return Stack()

# %% wrong layers-axis: A layers' axis in front, as PyTorch has it.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

        def call(self, x):
            for lstm in self.lstms:
                x = lstm(x)
            return x[None, :, -1]

    return Stack()

# %% wrong list-as-number: The list is given as a number of units.
def build_stack(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])

# %% wrong list-as-number range: The list is counted to.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number in range(units - 1):
        model.add(keras.layers.LSTM(units, return_sequences=True))
    model.add(keras.layers.LSTM(units))
    return model

# %% wrong max-of-steps: The maximum over time is taken.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units:
        model.add(keras.layers.LSTM(width, return_sequences=True))
    model.add(keras.layers.GlobalMaxPooling1D())
    return model

# %% wrong mean-of-steps: The mean over time is taken.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units:
        model.add(keras.layers.LSTM(width, return_sequences=True))
    model.add(keras.layers.GlobalAveragePooling1D())
    return model

# %% wrong missing-layers first: Only the first entry is used.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    model.add(keras.layers.LSTM(units[0]))
    return model

# %% wrong missing-layers first-forgotten: The loop begins with the second entry.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units[1:-1]:
        model.add(keras.layers.LSTM(width, return_sequences=True))
    model.add(keras.layers.LSTM(units[-1]))
    return model

# %% wrong missing-layers functional: Each layer reads the input anew, so only the last one is in the model.
def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    for number, width in enumerate(units):
        x = keras.layers.LSTM(width)(inputs)
    return keras.Model(inputs, x)

# %% wrong missing-layers two-only: Two layers, whatever the list holds.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    model.add(keras.layers.LSTM(units[0], return_sequences=True))
    model.add(keras.layers.LSTM(units[1]))
    return model

# %% wrong no-bias: No biases.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number, width in enumerate(units):
        model.add(keras.layers.LSTM(width, use_bias=False, return_sequences=number < len(units) - 1))
    return model

# %% wrong no-gradient between: Each layer is cut off from the one below.
def build_stack(features, units):
    batch = x = keras.Input((None, features))
    for width in units[:-1]:
        x = keras.ops.stop_gradient(keras.layers.LSTM(width, return_sequences=True)(x))
    return keras.Model(batch, keras.layers.LSTM(units[-1])(x))

# %% wrong no-sequences: No layer gives sequences.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units:
        model.add(keras.layers.LSTM(width))
    return model

# %% wrong no-sequences functional: No layer gives sequences.
def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    for width in units:
        x = keras.layers.LSTM(width)(x)
    return keras.Model(inputs, x)

# %% wrong no-sequences subclass: No layer gives sequences.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width) for width in units]

        def call(self, x):
            for lstm in self.lstms:
                x = lstm(x)
            return x

    return Stack()

# %% wrong not-a-model layers: The list of layers.
def build_stack(features, units):
    return [keras.layers.LSTM(width, return_sequences=True) for width in units]

# %% wrong not-chained: Each layer reads the input; the last one's result is returned.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width) for width in units]

        def call(self, x):
            for lstm in self.lstms:
                h = lstm(x)
            return h

    return Stack()

# %% wrong not-written: The stub was left as it was.
def build_stack(features, units):
    raise NotImplementedError

# %% wrong one-step-between: The last state is handed on as a sequence of one step.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width) for width in units]

        def call(self, x):
            for lstm in self.lstms[:-1]:
                x = keras.ops.expand_dims(lstm(x), axis=1)
            return self.lstms[-1](x)

    return Stack()

# %% wrong other-activation relu: The layers have relu instead of tanh.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number, width in enumerate(units):
        model.add(keras.layers.LSTM(width, activation="relu", return_sequences=number < len(units) - 1))
    return model

# %% wrong other-cell gru: GRUs.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number, width in enumerate(units):
        model.add(keras.layers.GRU(width, return_sequences=number < len(units) - 1))
    return model

# %% wrong raises index-error: The next width is asked for after the last.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number in range(len(units)):
        if units[number + 1]:
            model.add(keras.layers.LSTM(units[number], return_sequences=True))
    return model

# %% wrong raises state-passed-up: A layer starts from the state of the one below, whatever its width.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True, return_state=True) for width in units]

        def call(self, x):
            state = None
            for lstm in self.lstms:
                x, *state = lstm(x, initial_state=state)
            return state[0]

    return Stack()

# %% wrong repeated-between: The last state is handed on at every step, as in an autoencoder.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width) for width in units]

        def call(self, x):
            steps = x.shape[1]
            for lstm in self.lstms[:-1]:
                x = keras.ops.repeat(lstm(x)[:, None], steps, axis=1)
            return self.lstms[-1](x)

    return Stack()

# %% wrong residual: The input is added where it fits.
def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    for width in units:
        y = keras.layers.LSTM(width, return_sequences=True)(x)
        x = keras.layers.Add()([x, y]) if x.shape[-1] == width else y
    return keras.Model(inputs, x[:, -1])

# %% wrong residual between: The input is added in front of a layer, not after the last.
def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    for number, width in enumerate(units):
        y = keras.layers.LSTM(width, return_sequences=True)(x)
        if number < len(units) - 1 and x.shape[-1] == width:
            y = y + x
        x = y
    return keras.Model(inputs, x[:, -1])

# %% wrong returns-nothing: The return is missing.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number, width in enumerate(units):
        model.add(keras.layers.LSTM(width, return_sequences=number < len(units) - 1))
    model.summary()

# %% wrong several-results: The states of all layers.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

        def call(self, x):
            states = []
            for lstm in self.lstms:
                x = lstm(x)
                states.append(x[:, -1])
            return states

    return Stack()

# %% wrong squeezed: A bare squeeze.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

        def call(self, x):
            for lstm in self.lstms:
                x = lstm(x)
            return keras.ops.squeeze(x[:, -1:, :])

    return Stack()

# %% wrong state-passed-up: A layer starts from the state of the one below where that fits.
def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    state = None
    for width in units:
        fits = state is not None and state[0].shape[-1] == width
        lstm = keras.layers.LSTM(width, return_sequences=True, return_state=True)
        x, *state = lstm(x, initial_state=state if fits else None)
    return keras.Model(inputs, state[0])

# %% wrong stateful random: Every layer starts from a random state.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

        def call(self, x):
            rows = keras.ops.shape(x)[0]
            for lstm, width in zip(self.lstms, units):
                x = lstm(x, initial_state=[keras.random.normal((rows, width)) for _ in range(2)])
            return x[:, -1]

    return Stack()

# %% wrong step-axis: The last step keeps its axis.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

        def call(self, x):
            for lstm in self.lstms:
                x = lstm(x)
            return x[:, -1:]

    return Stack()

# %% wrong time-fixed: The steps of the example.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((7, features))])
    for number, width in enumerate(units):
        model.add(keras.layers.LSTM(width, return_sequences=number < len(units) - 1))
    return model

# %% wrong time-fixed index: The seventh step is taken.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

        def call(self, x):
            for lstm in self.lstms:
                x = lstm(x)
            return x[:, 6]

    return Stack()

# %% wrong time-major: Time is put first.
def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    x = keras.ops.transpose(x, (1, 0, 2))
    for width in units:
        x = keras.layers.LSTM(width, return_sequences=True)(x)
    return keras.Model(inputs, x[:, -1])

# %% wrong time-major output: Time is put first, and the last of the first axis read.
def build_stack(features, units):
    class Stack(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstms = [keras.layers.LSTM(width, return_sequences=True) for width in units]

        def call(self, x):
            x = keras.ops.swapaxes(x, 0, 1)
            for lstm in self.lstms:
                x = lstm(x)
            return x[-1]

    return Stack()

# %% wrong units-reversed: The widths are taken from the end.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units[:0:-1]:
        model.add(keras.layers.LSTM(width, return_sequences=True))
    model.add(keras.layers.LSTM(units[0]))
    return model

# %% wrong wrong-units first: Every layer is as wide as the first.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number in range(len(units)):
        model.add(keras.layers.LSTM(units[0], return_sequences=number < len(units) - 1))
    return model

# %% wrong wrong-units last: Every layer is as wide as the last.
def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number in range(len(units)):
        model.add(keras.layers.LSTM(units[-1], return_sequences=number < len(units) - 1))
    return model
