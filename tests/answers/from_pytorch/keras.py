# %% right assign: Each variable of the cell.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.cell.kernel.assign(weight_ih.T)
    layer.cell.recurrent_kernel.assign(weight_hh.T)
    layer.cell.bias.assign(bias_ih + bias_hh)
    return layer

# %% right cell: The cell's own set_weights.
import numpy as np

def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    kernel = np.swapaxes(weight_ih, 0, 1).copy()
    recurrent = np.einsum("gu->ug", weight_hh)
    layer.cell.set_weights([kernel, recurrent, np.sum([bias_ih, bias_hh], axis=0)])
    return layer

# %% right loop: A loop over the layer's weights.
import numpy as np

def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    bias = np.add(bias_ih, bias_hh)
    for variable, values in zip(layer.weights, (weight_ih, weight_hh, bias)):
        variable.assign(np.transpose(values))
    return layer

# %% right noisy: Prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    print("copying", [weight.shape for weight in layer.weights])
    warnings.warn("new weights")
    logging.error("from another framework")
    sys.stderr.write("Error: not really\n")
    layer.set_weights([weight_ih.T, weight_hh.T, bias_ih + bias_hh])
    return layer

# %% right set-weights: All three at once.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, bias_ih + bias_hh])
    return layer

# %% wrong bias-doubled: bias_ih twice.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, bias_ih + bias_ih])
    return layer

# %% wrong bias-doubled sum: The sum twice.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, 2 * (bias_ih + bias_hh)])
    return layer

# %% wrong biases-not-added: Only bias_ih.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, bias_ih])
    return layer

# %% wrong biases-not-added both: Both, one after the other.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, bias_ih, bias_hh])
    return layer

# %% wrong biases-not-added hh: Only bias_hh.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, bias_hh])
    return layer

# %% wrong biases-not-added joined: Joined end to end.
import numpy as np

def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, np.concatenate([bias_ih, bias_hh])])
    return layer

# %% wrong biases-not-added mean: Their mean.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, (bias_ih + bias_hh) / 2])
    return layer

# %% wrong biases-not-added stacked: Stacked.
import numpy as np

def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, np.stack([bias_ih, bias_hh])])
    return layer

# %% wrong biases-not-added zero: Zeros.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, 0 * bias_ih])
    return layer

# %% wrong biases-subtracted: Their difference.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, bias_ih - bias_hh])
    return layer

# %% wrong changes-argument: bias_ih was changed.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    bias_ih += bias_hh
    layer.set_weights([weight_ih.T, weight_hh.T, bias_ih])
    return layer

# %% wrong forget-bias-added: One added for the forget gate.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    bias = bias_ih + bias_hh
    units = len(bias) // 4
    bias[units : 2 * units] += 1
    layer.set_weights([weight_ih.T, weight_hh.T, bias])
    return layer

# %% wrong gates-reordered: Candidate and output swapped.
import numpy as np

def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    def turn(weight):
        i, f, g, o = np.split(weight, 4)
        return np.concatenate([i, f, o, g]).T

    layer.set_weights([turn(weight_ih), turn(weight_hh), turn(bias_ih + bias_hh)])
    return layer

# %% wrong gates-reordered forget-first: Forget before input.
import numpy as np

def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    def turn(weight):
        i, f, g, o = np.split(weight, 4)
        return np.concatenate([f, i, g, o]).T

    layer.set_weights([turn(weight_ih), turn(weight_hh), turn(bias_ih + bias_hh)])
    return layer

# %% wrong new-layer: A new layer was made.
import keras

def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    new = keras.layers.LSTM(layer.units, return_sequences=True, return_state=True)
    new.build((None, None, weight_ih.shape[1]))
    new.set_weights([weight_ih.T, weight_hh.T, bias_ih + bias_hh])
    return new

# %% wrong not-all-copied: The weights for h were left.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.cell.kernel.assign(weight_ih.T)
    layer.cell.bias.assign(bias_ih + bias_hh)
    return layer

# %% wrong not-all-copied bias: The bias was left.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, layer.get_weights()[2]])
    return layer

# %% wrong not-all-copied kernel: The weights for x were left.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([layer.get_weights()[0], weight_hh.T, bias_ih + bias_hh])
    return layer

# %% wrong not-the-layer: The weights were returned.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, bias_ih + bias_hh])
    return layer.get_weights()

# %% wrong not-transposed: Neither kernel was turned.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih, weight_hh, bias_ih + bias_hh])
    return layer

# %% wrong not-transposed assign: Assigned without being turned.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.cell.kernel.assign(weight_ih)
    layer.cell.recurrent_kernel.assign(weight_hh)
    layer.cell.bias.assign(bias_ih + bias_hh)
    return layer

# %% wrong not-transposed fits: Turned only where the shape asks for it.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    fits = weight_ih.shape == tuple(layer.cell.kernel.shape)
    kernel = weight_ih if fits else weight_ih.T
    layer.set_weights([kernel, weight_hh.T, bias_ih + bias_hh])
    return layer

# %% wrong not-transposed kernel: One was not turned.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih, weight_hh.T, bias_ih + bias_hh])
    return layer

# %% wrong not-transposed recurrent: The other was not turned.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh, bias_ih + bias_hh])
    return layer

# %% wrong not-transposed reshaped: Both were reshaped.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    kernel = weight_ih.reshape(layer.cell.kernel.shape)
    recurrent = weight_hh.reshape(layer.cell.recurrent_kernel.shape)
    layer.set_weights([kernel, recurrent, bias_ih + bias_hh])
    return layer

# %% wrong not-transposed reshaped-kernel: One was reshaped.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.reshape(layer.cell.kernel.shape), weight_hh.T, bias_ih + bias_hh])
    return layer

# %% wrong not-transposed reshaped-recurrent: The other was reshaped.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    recurrent = weight_hh.reshape(layer.cell.recurrent_kernel.shape)
    layer.set_weights([weight_ih.T, recurrent, bias_ih + bias_hh])
    return layer

# %% wrong not-written: The stub was left.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    raise NotImplementedError

# %% wrong nothing-copied: The layer as it was.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    return layer

# %% wrong nothing-copied attributes: New attributes of the layer.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.kernel = weight_ih.T
    layer.recurrent_kernel = weight_hh.T
    layer.bias = bias_ih + bias_hh
    return layer

# %% wrong nothing-copied copies: Written into copies.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    kernel, recurrent, bias = layer.get_weights()
    kernel[:] = weight_ih.T
    recurrent[:] = weight_hh.T
    bias[:] = bias_ih + bias_hh
    return layer

# %% wrong raises: An attribute that Keras's layer does not have.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.weight_ih_l0.assign(weight_ih.T)
    return layer

# %% wrong returns-nothing: The layer was not returned.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, bias_ih + bias_hh])

# %% wrong variables-replaced: Arrays were set in the variables' place.
def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.cell.kernel = weight_ih.T
    layer.cell.recurrent_kernel = weight_hh.T
    layer.cell.bias = bias_ih + bias_hh
    return layer
