# %% imports
import numpy as np

# %% right blocks: The six formulas, on four blocks.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% right cell: Keras's own cell with these weights.
import keras

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    cell = keras.layers.LSTMCell(h.shape[1])
    cell.build(x.shape)
    cell.set_weights([kernel, recurrent_kernel, bias])
    _, (h, c) = cell(x, [h, c])
    return h, c

# %% right concatenated: One product for x and h together, reshaped to (batch, 4, units).
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    both = np.concatenate([x, h], axis=1)
    z = both @ np.concatenate([kernel, recurrent_kernel]) + bias
    gates = z.reshape(len(x), 4, -1)
    i, f, o = (sigmoid(gates[:, number]) for number in (0, 1, 3))
    c = f * c + i * np.tanh(gates[:, 2])
    return [o * np.tanh(c), c]

# %% right inline: Without names for the gates.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c

# %% right keras-ops: Keras's own operations.
import keras

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    ops = keras.ops
    z = ops.matmul(x, kernel) + ops.matmul(h, recurrent_kernel) + bias
    i, f, g, o = ops.split(z, 4, axis=-1)
    c = ops.sigmoid(f) * c + ops.sigmoid(i) * ops.tanh(g)
    return ops.sigmoid(o) * ops.tanh(c), c

# %% right loops: Number by number.
import math

def sigmoid(value):
    return 1 / (1 + math.exp(-value))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    units = h.shape[1]
    new_h, new_c = np.zeros(h.shape), np.zeros(c.shape)
    for row in range(len(x)):
        for unit in range(units):
            z = [0.0] * 4
            for gate in range(4):
                column = gate * units + unit
                z[gate] = bias[column]
                for k in range(x.shape[1]):
                    z[gate] += x[row, k] * kernel[k, column]
                for k in range(units):
                    z[gate] += h[row, k] * recurrent_kernel[k, column]
            new_c[row, unit] = sigmoid(z[1]) * c[row, unit] + sigmoid(z[0]) * math.tanh(z[2])
            new_h[row, unit] = sigmoid(z[3]) * math.tanh(new_c[row, unit])
    return new_h, new_c

# %% right noisy: Prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    print("x", x.shape, "h", h, end="")
    warnings.warn("one step")
    logging.error("shape %s", c.shape)
    sys.stderr.write("Error: not really\n")
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=-1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    print("h", h)
    return h, c

# %% right tolist: Plain lists of numbers.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    i, f, g, o = np.hsplit(np.dot(x, kernel) + np.dot(h, recurrent_kernel) + bias, 4)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return (sigmoid(o) * np.tanh(c)).tolist(), c.tolist()

# %% wrong gates-tanh activations-swapped: tanh for the gates, sigmoid for the candidate.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = np.tanh(f) * c + np.tanh(i) * sigmoid(g)
    h = np.tanh(o) * np.tanh(c)
    return h, c

# %% wrong gates-tanh activations-swapped-everywhere: tanh for the gates, sigmoid elsewhere.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = np.tanh(f) * c + np.tanh(i) * sigmoid(g)
    h = np.tanh(o) * sigmoid(c)
    return h, c

# %% wrong bias-lost: The biases were left out.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong candidate-and-output-swapped: Candidate and output changed places.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, o, g = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong candidate-sigmoid: The sigmoid for all four.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * sigmoid(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong cell-not-unpacked: What Keras's cell gives, as it is.
import keras

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    cell = keras.layers.LSTMCell(h.shape[1])
    cell.build(x.shape)
    cell.set_weights([kernel, recurrent_kernel, bias])
    return cell(x, [h, c])

# %% wrong changes-argument: c was changed in place.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c *= sigmoid(f)
    c += sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong changes-argument h: h was written into.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h[:] = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong gates-interleaved: Every fourth column is a gate.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = z[:, 0::4], z[:, 1::4], z[:, 2::4], z[:, 3::4]
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong gates-reordered: Forget before input.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    f, i, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong gates-reordered gates-then-candidate: Forget, input, output, candidate, as in many diagrams.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    f, i, o, g = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong gates-reordered output-first: Output first.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    o, i, f, g = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong gates-reshaped: Reshaped to four blocks across the rows.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = z.reshape(4, len(x), -1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong gates-tanh: tanh for all four.
def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = np.tanh(f) * c + np.tanh(i) * np.tanh(g)
    h = np.tanh(o) * np.tanh(c)
    return h, c

# %% wrong h-for-c: The old h where c belongs.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * h + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong h-twice: h twice, as output and state.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, h

# %% wrong no-candidate-tanh: The candidate as it is.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * g
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong no-forget-gate: c without the forget gate.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong no-input-gate: c without the input gate.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong no-output-tanh: h without tanh.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * c
    return h, c

# %% wrong no-recurrent: h was left out of the sums.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong no-sigmoid: The gates as they are.
def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = f * c + i * np.tanh(g)
    h = o * np.tanh(c)
    return h, c

# %% wrong not-transposed: The kernels were turned.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel.T + h @ recurrent_kernel.T + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong not-transposed dot: np.dot with turned kernels.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = np.dot(x, kernel.T) + np.dot(h, recurrent_kernel.T) + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong not-transposed fits: Turned only where the shape asks for it.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    square = kernel.shape[0] == kernel.shape[1]
    z = x @ (kernel.T if square else kernel) + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong not-transposed ops: Keras's matmul with a turned kernel.
import keras

def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = keras.ops.matmul(x, kernel.T) + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong not-transposed recurrent: Only the recurrent kernel was turned.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel.T + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong other-number not-two-results: Only h.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h

# %% wrong other-number not-two-results-stacked: h and c in one array.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return np.stack([h, c])

# %% wrong other-number not-two-results-three: The output, too.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, h, c

# %% wrong not-written: The stub was left.
def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    raise NotImplementedError

# %% wrong nothing-computed: The state as it was.
def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    return h, c

# %% wrong old-c-returned: The old c was returned.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    new_c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(new_c)
    return h, c

# %% wrong old-state-lost: The old c was dropped.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong output-from-candidate: h from the candidate.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(g)
    return h, c

# %% wrong output-from-old-c: h before c.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    h = sigmoid(o) * np.tanh(c)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return h, c

# %% wrong output-from-old-c new-name: A new name for c, and the old one used.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    new_c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, new_c

# %% wrong output-sigmoid: The sigmoid of c.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * sigmoid(c)
    return h, c

# %% wrong raises: A name that nobody defined.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(state)
    return h, c

# %% wrong returns-nothing: Nothing was returned.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return None

# %% wrong sigmoid-inverted sigmoid-turned-round: The minus sign was forgotten.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(-f) * c + sigmoid(-i) * np.tanh(g)
    h = sigmoid(-o) * np.tanh(c)
    return h, c

# %% wrong softmax-for-sigmoid: A softmax for the gates.
import keras

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = keras.ops.softmax(f) * c + keras.ops.softmax(i) * np.tanh(g)
    h = keras.ops.softmax(o) * np.tanh(c)
    return h, c

# %% wrong split-along-batch: Cut along the batch.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c

# %% wrong states-swapped: c first.
def sigmoid(values):
    return 1 / (1 + np.exp(-values))

def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return c, h
