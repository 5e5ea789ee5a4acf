# %% imports
import numpy as np

# %% right by-hand: The gates by hand, from the weights.
def generate(cell, head, first, steps):
    kernel, recurrent, bias = cell.get_weights()
    matrix, offset = head.get_weights()
    sigmoid = lambda z: 1 / (1 + np.exp(-z))
    h = c = np.zeros((len(first), recurrent.shape[0]))
    x, outputs = first, []
    for _ in range(steps):
        i, f, g, o = np.split(x @ kernel + h @ recurrent + bias, 4, axis=1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        x = h @ matrix + offset
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% right filled: An array that is filled.
def generate(cell, head, first, steps):
    batch, features = first.shape
    result = np.zeros((batch, steps, features), "float32")
    h, c = np.zeros((batch, cell.units), "float32"), np.zeros((batch, cell.units), "float32")
    x = first
    for t in range(steps):
        _, [h, c] = cell(x, [h, c])
        result[:, t] = x = np.asarray(head(h))
    return result

# %% right first-then-dropped: The first step is kept and dropped at the end.
def generate(cell, head, first, steps):
    steps_so_far = [first]
    h = c = np.zeros((len(first), cell.units), "float32")
    for _ in range(steps):
        h, (_, c) = cell(steps_so_far[-1], (h, c))
        steps_so_far.append(head(h))
    return np.stack(steps_so_far[1:], axis=1)

# %% right initial-state: The cell's own initial state.
import keras

def generate(cell, head, first, steps):
    state = cell.get_initial_state(batch_size=len(first))
    x = keras.ops.convert_to_tensor(first)
    outputs = []
    for _ in range(steps):
        h, state = cell(x, state)
        x = head(h)
        outputs.append(x[:, None])
    return keras.ops.concatenate(outputs, axis=1)

# %% right loop: The loop.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% right noisy: Prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

def generate(cell, head, first, steps):
    print("from", first.shape)
    warnings.warn("writing")
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
        logging.error("a step")
        sys.stderr.write("NaN, only a joke")
    return np.stack(outputs, axis=1)

# %% right recursion: A function that calls itself.
def generate(cell, head, first, steps):
    def rest(x, state, left):
        if left == 0:
            return []
        h, state = cell(x, state)
        y = head(h)
        return [y] + rest(y, state, left - 1)

    zeros = np.zeros((len(first), cell.units), "float32")
    return np.stack(rest(first, [zeros, zeros], steps), axis=1)

# %% right rnn-layer: The cell in a layer, one step at a time.
import keras

def generate(cell, head, first, steps):
    layer = keras.layers.RNN(cell, return_state=True)
    x, state, outputs = np.array(first)[:, None], None, []
    for _ in range(steps):
        output, *state = layer(x, initial_state=state)
        x = keras.ops.expand_dims(head(output), 1)
        outputs.append(x)
    return keras.ops.concatenate(outputs, axis=1)

# %% right state-list: The state stays in one list.
import keras

def generate(cell, head, first, steps):
    state = [np.zeros((first.shape[0], cell.units), dtype="float32") for _ in range(2)]
    step, written = first, []
    while len(written) < steps:
        hidden, state = cell(step, state)
        step = head(hidden)
        written.append(step)
    return keras.ops.stack(written, axis=1)

# %% right swapped: Stacked first, then swapped.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs).swapaxes(0, 1)

# %% wrong activation softmax: A softmax on each output.
import keras

def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = keras.ops.softmax(head(output))
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong activation tanh: tanh of each output.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = np.tanh(head(output))
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong added-to-input: The head gives the change.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = x + head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong reversed-steps backwards: Each output in front.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.insert(0, x)
    return np.stack(outputs, axis=1)

# %% wrong cell-unpacked-wrong: Two things, as in PyTorch.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, [h, c])
        x = head(h)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong changes-argument: The outputs are written into first.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
        if first.flags.writeable:
            first[...] = x
    return np.stack(outputs, axis=1)

# %% wrong concatenated: Joined along the features.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.concatenate(outputs, axis=1)

# %% wrong first-included: The result begins with first.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    outputs.append(x)
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong first-included one-step-fewer: One step fewer, after first.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    outputs.append(x)
    for _ in range(steps - 1):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong first-repeated: Every step reads first.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(first, [h, c])
        outputs.append(head(output))
    return np.stack(outputs, axis=1)

# %% wrong first-repeated not-fed-back: The output is kept, not fed back.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        h, [_, c] = cell(x, [h, c])
        outputs.append(head(h))
    return np.stack(outputs, axis=1)

# %% wrong head-on-step: The head on what goes in.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(head(x), [h, c])
        x = output
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong head-reads-c: The head on c.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(c)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong head-skipped: The hidden state is fed back.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        x, [h, c] = cell(x, [h, c])
        outputs.append(head(x))
    return np.stack(outputs, axis=1)

# %% wrong head-skipped kept: No head at all.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        x, [h, c] = cell(x, [h, c])
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong hidden-states: The hidden states are kept.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        h, [_, c] = cell(x, [h, c])
        x = head(h)
        outputs.append(h)
    return np.stack(outputs, axis=1)

# %% wrong last-steps last-step: The last output.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return x

# %% wrong last-steps last-step-axis: The last output, with an axis.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return x[:, None]

# %% wrong last-step-repeated: The same array filled again and again.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    buffer = np.zeros(first.shape)
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = np.asarray(head(output))
        buffer[...] = x
        outputs.append(buffer)
    return np.stack(outputs, axis=1)

# %% wrong not-written: The stub.
def generate(cell, head, first, steps):
    raise NotImplementedError

# %% wrong one-step-more: One step too many.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps + 1):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong ones-at-first: Ones at first.
def generate(cell, head, first, steps):
    h = c = np.ones((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong only-c-carried: h is made anew.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [_, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong only-h-carried: c is made anew.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
        c = np.zeros_like(c)
    return np.stack(outputs, axis=1)

# %% wrong raises name: A size under another name.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.hidden_size), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong returns-nothing: The steps are printed.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    print(np.stack(outputs, axis=1))

# %% wrong several-results: The steps and the state.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1), [h, c]

# %% wrong shape-instead: The shape.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1).shape

# %% wrong stacked-and-reshaped: Stacked on axis 0 and reshaped.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs).reshape(len(first), steps, -1)

# %% wrong stacked-and-reshaped joined: Joined end to end and reshaped.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.concatenate(outputs).reshape(len(first), steps, first.shape[1])

# %% wrong axes-moved stacked-last: Stacked on the last axis.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=-1)

# %% wrong state-arguments: Three arguments.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, h, c)
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong state-arguments none: No state at all.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x)
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong state-from-row-to-row: The state is made once, before the loop over sequences.
def generate(cell, head, first, steps):
    h = c = np.zeros((1, cell.units), "float32")
    row = 0
    outputs = []
    for _ in range(len(first)):
        x, written = first[row : row + 1], []
        for _ in range(steps):
            output, [h, c] = cell(x, [h, c])
            x = head(output)
            written.append(x)
        outputs.append(np.concatenate(written))
        row += 1
    return np.stack(outputs)

# %% wrong state-of-another-shape: The state as wide as a step.
def generate(cell, head, first, steps):
    h = c = np.zeros(first.shape, "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong state-of-another-shape batch: A state for a batch of four.
def generate(cell, head, first, steps):
    h = c = np.zeros((4, cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong state-reset: Zeros at every step.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        h = c = np.zeros((len(first), cell.units), "float32")
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong state-reset not-kept: The new state is not kept.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, _ = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong states-swapped: c, h.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [c, h] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong step-missing: One step too few.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps - 1):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong step-missing first: The first output is not kept.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    _, [h, c] = cell(x, [h, c])
    x = head(h)
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)

# %% wrong axes-moved time-major: Stacked on axis 0.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs)

# %% wrong axes-moved time-major-list: A list of steps.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return outputs

# %% wrong zeros-fed: Zeros after the first step.
def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
        x = np.zeros_like(first)
    return np.stack(outputs, axis=1)
