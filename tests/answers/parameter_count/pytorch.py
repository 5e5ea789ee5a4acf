# %% right float: The formula, as a float.
def parameter_count(features, units):
    return 4.0 * (units * features + units**2 + 2 * units)

# %% right formula: The formula.
def parameter_count(features, units):
    return 4 * units * (features + units + 2)

# %% right layer: A layer counts its own.
from torch import nn

def parameter_count(features, units):
    return sum(parameter.numel() for parameter in nn.LSTM(features, units).parameters())

# %% right loop: Gate by gate and unit by unit.
def parameter_count(features, units):
    count = 0
    for gate in "ifgo":
        for unit in range(units):
            count += features + units + 2
    return count

# %% right noisy: The formula, which prints, warns and logs.
import logging
import sys
import warnings

def parameter_count(features, units):
    print("0 of 2 points")
    warnings.warn("so many parameters")
    logging.error("counting")
    sys.stderr.write("Error: not really\n")
    return 4 * units * (features + units + 2)

# %% right sum-of-parts: Kernels and biases one by one.
def parameter_count(features, units):
    kernel = features * 4 * units
    recurrent = units * 4 * units
    biases = 2 * 4 * units
    return kernel + recurrent + biases

# %% right tensor: A tensor of no axis.
import torch

def parameter_count(features, units):
    return torch.tensor(4 * units * (features + units + 2))

# %% wrong cell-state-counted: Weights for c as well.
def parameter_count(features, units):
    return 4 * units * (features + units + units + 2)

# %% wrong dense-layer: The count of a dense layer.
def parameter_count(features, units):
    return units * (features + 1)

# %% wrong few-biases: A bias for each gate.
def parameter_count(features, units):
    return 4 * (units * (features + units) + 2)

# %% wrong few-biases one: A bias for the layer.
def parameter_count(features, units):
    return 4 * units * (features + units) + 2

# %% wrong few-biases units: A bias for each unit.
def parameter_count(features, units):
    return 4 * units * (features + units) + 2 * units

# %% wrong no-bias: The biases were forgotten.
def parameter_count(features, units):
    return 4 * (features * units + units * units)

# %% wrong no-bias layer: A layer without biases was counted.
from torch import nn

def parameter_count(features, units):
    return sum(p.numel() for p in nn.LSTM(features, units, bias=False).parameters())

# %% wrong no-recurrent: The weights for h were forgotten.
def parameter_count(features, units):
    return 4 * units * (features + 2)

# %% wrong not-one-number: The parts were not added up.
def parameter_count(features, units):
    return 4 * units * features, 4 * units * units, 2 * 4 * units

# %% wrong not-one-number list: A list of the parts.
def parameter_count(features, units):
    return [4 * units * features, 4 * units * units, 2 * 4 * units]

# %% wrong not-one-number text: A text.
def parameter_count(features, units):
    return str(4 * units * (features + units + 2))

# %% wrong not-written: The stub was left.
def parameter_count(features, units):
    raise NotImplementedError

# %% wrong one-gate: One gate alone.
def parameter_count(features, units):
    return units * (features + units + 2)

# %% wrong one-neuron: A single row of one gate.
def parameter_count(features, units):
    return features + units + 2

# %% wrong one-unit: A single unit.
def parameter_count(features, units):
    return 4 * (features + units + 2)

# %% wrong only-the-example: The number of the example.
def parameter_count(features, units):
    return 200

# %% wrong other-framework: The other framework's count.
def parameter_count(features, units):
    return 4 * units * (features + units + 1)

# %% wrong own-state-only: A unit has one weight for its own h.
def parameter_count(features, units):
    return 4 * units * (features + 1 + 2)

# %% wrong raises: A method of Keras was called.
from torch import nn

def parameter_count(features, units):
    return nn.LSTM(features, units).count_params()

# %% wrong returns-nothing: The number was printed.
def parameter_count(features, units):
    print(4 * units * (features + units + 2))

# %% wrong swapped-sizes: Features and units swapped.
def parameter_count(features, units):
    return 4 * features * (features + units + 2)

# %% wrong three-gates: Three gates, as in a GRU.
def parameter_count(features, units):
    return 3 * units * (features + units + 2)

# %% wrong three-gates gru: A GRU was counted.
from torch import nn

def parameter_count(features, units):
    return sum(p.numel() for p in nn.GRU(features, units).parameters())

# %% wrong times-steps: Multiplied by seven steps.
def parameter_count(features, units):
    return 7 * 4 * units * (features + units + 2)
