# %% imports
import torch

# %% right copy: Copied under no_grad.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.zero_()
    return lstm

# %% right data: The parameters' data.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih_l0.data = kernel.t().contiguous()
    lstm.weight_hh_l0.data = recurrent_kernel.t().contiguous()
    lstm.bias_ih_l0.data.copy_(bias)
    lstm.bias_hh_l0.data.fill_(0)
    return lstm

# %% right halves: The bias in two halves.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(bias / 2)
        lstm.bias_hh_l0.copy_(bias / 2)
    return lstm

# %% right in-place-index: Index assignment, in a loop.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    values = kernel.T, recurrent_kernel.T, bias, torch.zeros(len(bias))
    with torch.no_grad():
        for parameter, value in zip(lstm.parameters(), values):
            parameter[:] = value
    return lstm

# %% right new-parameters: New parameters under the same names.
from torch import nn

def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih_l0 = nn.Parameter(kernel.T.clone())
    lstm.weight_hh_l0 = nn.Parameter(recurrent_kernel.T.clone())
    lstm.bias_ih_l0 = nn.Parameter(bias.clone())
    lstm.bias_hh_l0 = nn.Parameter(torch.zeros_like(bias))
    return lstm

# %% right noisy: Prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def from_keras(lstm, kernel, recurrent_kernel, bias):
    print("copying", lstm)
    warnings.warn("new weights")
    logging.error("from another framework")
    sys.stderr.write("Error: not really\n")
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm

# %% right second-place: The bias in the second place.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(0 * bias)
        lstm.bias_hh_l0.copy_(bias)
    return lstm

# %% right state-dict: A state_dict.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.load_state_dict(
        {
            "weight_ih_l0": kernel.T,
            "weight_hh_l0": recurrent_kernel.T,
            "bias_ih_l0": bias,
            "bias_hh_l0": torch.zeros_like(bias),
        }
    )
    return lstm

# %% right views: The turned views themselves.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih_l0.data = kernel.T
    lstm.weight_hh_l0.data = recurrent_kernel.T
    lstm.bias_ih_l0.data = bias
    lstm.bias_hh_l0.data = torch.zeros_like(bias)
    return lstm

# %% wrong bias-doubled: The bias in both places.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(bias)
    return lstm

# %% wrong bias-lost: Both biases are zero.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(0 * bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm

# %% wrong changes-argument: The kernels were turned in place.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    kernel.t_()
    recurrent_kernel.t_()
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel)
        lstm.weight_hh_l0.copy_(recurrent_kernel)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm

# %% wrong changes-argument bias: The bias was halved in place.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    bias /= 2
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(bias)
    return lstm

# %% wrong forget-bias-added: One added for the forget gate.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    units = len(bias) // 4
    bias = bias.clone()
    bias[units : 2 * units] += 1
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm

# %% wrong gates-reordered: Candidate and output swapped.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    def turn(weight):
        i, f, g, o = weight.t().chunk(4)
        return torch.cat([i, f, o, g])

    with torch.no_grad():
        lstm.weight_ih_l0.copy_(turn(kernel))
        lstm.weight_hh_l0.copy_(turn(recurrent_kernel))
        lstm.bias_ih_l0.copy_(turn(bias))
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm

# %% wrong gates-reordered forget-first: Forget before input.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    def turn(weight):
        i, f, g, o = weight.t().chunk(4)
        return torch.cat([f, i, g, o])

    with torch.no_grad():
        lstm.weight_ih_l0.copy_(turn(kernel))
        lstm.weight_hh_l0.copy_(turn(recurrent_kernel))
        lstm.bias_ih_l0.copy_(turn(bias))
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm

# %% wrong new-layer: A new layer was made.
from torch import nn

def from_keras(lstm, kernel, recurrent_kernel, bias):
    new = nn.LSTM(len(kernel), len(bias) // 4, batch_first=True)
    with torch.no_grad():
        new.weight_ih_l0.copy_(kernel.T)
        new.weight_hh_l0.copy_(recurrent_kernel.T)
        new.bias_ih_l0.copy_(bias)
        new.bias_hh_l0.copy_(torch.zeros_like(bias))
    return new

# %% wrong no-grad: Copied while gradients are recorded.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih_l0.copy_(kernel.T)
    lstm.weight_hh_l0.copy_(recurrent_kernel.T)
    lstm.bias_ih_l0.copy_(bias)
    lstm.bias_hh_l0.zero_()
    return lstm

# %% wrong not-a-parameter: A tensor in a parameter's place.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih_l0 = kernel.T
    lstm.weight_hh_l0 = recurrent_kernel.T
    return lstm

# %% wrong not-all-copied: The weights for h were left.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm

# %% wrong not-all-copied bias: The biases were left.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
    return lstm

# %% wrong not-all-copied kernel: The weights for x were left.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm

# %% wrong not-the-layer: The weights were returned.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm.state_dict()

# %% wrong not-transposed: Neither kernel was turned.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel)
        lstm.weight_hh_l0.copy_(recurrent_kernel)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm

# %% wrong not-transposed data: The data without turning, which PyTorch takes.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih_l0.data = kernel
    lstm.weight_hh_l0.data = recurrent_kernel
    lstm.bias_ih_l0.data = bias
    lstm.bias_hh_l0.data = 0 * bias
    return lstm

# %% wrong not-transposed fits: Turned only where the shape asks for it.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel if kernel.shape == lstm.weight_ih_l0.shape else kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm

# %% wrong not-transposed index: Index assignment without turning.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih_l0.data[:] = kernel
    lstm.weight_hh_l0.data[:] = recurrent_kernel
    lstm.bias_ih_l0.data[:] = bias
    lstm.bias_hh_l0.data[:] = 0
    return lstm

# %% wrong not-transposed kernel: One was not turned.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm

# %% wrong not-transposed parameters: New parameters without turning.
from torch import nn

def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih_l0 = nn.Parameter(kernel)
    lstm.weight_hh_l0 = nn.Parameter(recurrent_kernel)
    lstm.bias_ih_l0 = nn.Parameter(bias)
    lstm.bias_hh_l0 = nn.Parameter(0 * bias)
    return lstm

# %% wrong not-transposed recurrent: The other was not turned.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm

# %% wrong not-transposed reshaped: Both were reshaped.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.reshape(lstm.weight_ih_l0.shape))
        lstm.weight_hh_l0.copy_(recurrent_kernel.reshape(lstm.weight_hh_l0.shape))
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm

# %% wrong not-transposed reshaped-kernel: One was reshaped.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.reshape(lstm.weight_ih_l0.shape))
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm

# %% wrong not-transposed reshaped-recurrent: The other was reshaped.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.reshape(lstm.weight_hh_l0.shape))
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm

# %% wrong not-transposed state-dict: A state_dict without turning.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.load_state_dict(
        {
            "weight_ih_l0": kernel,
            "weight_hh_l0": recurrent_kernel,
            "bias_ih_l0": bias,
            "bias_hh_l0": 0 * bias,
        }
    )
    return lstm

# %% wrong not-written: The stub was left.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    raise NotImplementedError

# %% wrong nothing-copied: The layer as it was.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    return lstm

# %% wrong nothing-copied attributes: Tensors under other names.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.kernel = kernel.T
    lstm.recurrent_kernel = recurrent_kernel.T
    lstm.bias_ih = bias
    return lstm

# %% wrong nothing-copied clones: Copied into clones.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.clone().copy_(kernel.T)
        lstm.weight_hh_l0.clone().copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.clone().copy_(bias)
        lstm.bias_hh_l0.clone().zero_()
    return lstm

# %% wrong old-bias-left: bias_hh_l0 was left.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(bias)
    return lstm

# %% wrong old-bias-left ih: bias_ih_l0 was left.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_hh_l0.copy_(bias)
    return lstm

# %% wrong other-names: Parameters without the name's ending.
from torch import nn

def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih = nn.Parameter(kernel.T)
    lstm.weight_hh = nn.Parameter(recurrent_kernel.T)
    lstm.bias_ih = nn.Parameter(bias)
    lstm.bias_hh = nn.Parameter(0 * bias)
    return lstm

# %% wrong other-names state-dict: A state_dict with the names of a cell.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.load_state_dict(
        {
            "weight_ih": kernel.T,
            "weight_hh": recurrent_kernel.T,
            "bias_ih": bias,
            "bias_hh": 0 * bias,
        }
    )
    return lstm

# %% wrong raises: A method of Keras was called.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.set_weights([kernel, recurrent_kernel, bias])
    return lstm

# %% wrong returns-nothing: The layer was not returned.
def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
