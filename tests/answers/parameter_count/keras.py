# %% right float: The formula, as a float.
def parameter_count(features, units):
    return 4.0 * (units * features + units**2 + 1 * units)

# %% right formula: The formula.
def parameter_count(features, units):
    return 4 * units * (features + units + 1)

# %% right layer: A layer is built and counts its own.
import keras

def parameter_count(features, units):
    layer = keras.layers.LSTM(units)
    layer.build((None, None, features))
    return layer.count_params()

# %% right loop: Gate by gate and unit by unit.
def parameter_count(features, units):
    count = 0
    for gate in "ifgo":
        for unit in range(units):
            count += features + units + 1
    return count

# %% right model: A model is built, and its weights are counted.
import keras
import numpy as np

def parameter_count(features, units):
    model = keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
    return sum(np.prod(weight.shape) for weight in model.weights)

# %% right noisy: The formula, which prints, warns and logs.
import logging
import sys
import warnings

def parameter_count(features, units):
    print("0 of 2 points")
    warnings.warn("so many parameters")
    logging.error("counting")
    sys.stderr.write("Error: not really\n")
    return 4 * units * (features + units + 1)

# %% right sum-of-parts: Kernels and biases one by one.
def parameter_count(features, units):
    kernel = features * 4 * units
    recurrent = units * 4 * units
    biases = 1 * 4 * units
    return kernel + recurrent + biases

# %% wrong cell-state-counted: Weights for c as well.
def parameter_count(features, units):
    return 4 * units * (features + units + units + 1)

# %% wrong dense-layer: The count of a dense layer.
def parameter_count(features, units):
    return units * (features + 1)

# %% wrong few-biases: A bias for each gate.
def parameter_count(features, units):
    return 4 * (units * (features + units) + 1)

# %% wrong few-biases one: A bias for the layer.
def parameter_count(features, units):
    return 4 * units * (features + units) + 1

# %% wrong few-biases units: A bias for each unit.
def parameter_count(features, units):
    return 4 * units * (features + units) + 1 * units

# %% wrong no-bias: The biases were forgotten.
def parameter_count(features, units):
    return 4 * (features * units + units * units)

# %% wrong no-recurrent: The weights for h were forgotten.
def parameter_count(features, units):
    return 4 * units * (features + 1)

# %% wrong not-one-number: The parts were not added up.
def parameter_count(features, units):
    return 4 * units * features, 4 * units * units, 1 * 4 * units

# %% wrong not-one-number list: A list of the parts.
def parameter_count(features, units):
    return [4 * units * features, 4 * units * units, 1 * 4 * units]

# %% wrong not-one-number text: A text.
def parameter_count(features, units):
    return str(4 * units * (features + units + 1))

# %% wrong not-written: The stub was left.
def parameter_count(features, units):
    raise NotImplementedError

# %% wrong one-gate: One gate alone.
def parameter_count(features, units):
    return units * (features + units + 1)

# %% wrong one-neuron: A single row of one gate.
def parameter_count(features, units):
    return features + units + 1

# %% wrong one-unit: A single unit.
def parameter_count(features, units):
    return 4 * (features + units + 1)

# %% wrong only-the-example: The number of the example.
def parameter_count(features, units):
    return 180

# %% wrong other-framework: The other framework's count.
def parameter_count(features, units):
    return 4 * units * (features + units + 2)

# %% wrong own-state-only: A unit has one weight for its own h.
def parameter_count(features, units):
    return 4 * units * (features + 1 + 1)

# %% wrong raises: A layer was asked before it was built.
import keras

def parameter_count(features, units):
    return keras.layers.LSTM(units).count_params()

# %% wrong returns-nothing: The number was printed.
def parameter_count(features, units):
    print(4 * units * (features + units + 1))

# %% wrong swapped-sizes: Features and units swapped.
def parameter_count(features, units):
    return 4 * features * (features + units + 1)

# %% wrong three-gates: Three gates, as in a GRU.
def parameter_count(features, units):
    return 3 * units * (features + units + 1)

# %% wrong times-steps: Multiplied by seven steps.
def parameter_count(features, units):
    return 7 * 4 * units * (features + units + 1)
