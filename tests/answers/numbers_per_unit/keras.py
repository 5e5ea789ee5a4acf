# %% right counted: Counted one by one.
def numbers_per_unit(features, units):
    received = ["feature"] * features + ["hidden"] * units
    given = {"h": 1, "c": 1}
    held = [unit for unit in range(units)]
    return len(received), sum(given.values()), len(held)

# %% right floats: NumPy numbers of type float.
import numpy as np

def numbers_per_unit(features, units):
    return np.float64(features + units), np.float64(2), np.float64(units)

# %% right layer: What a layer that was built says.
import keras
import numpy as np

def numbers_per_unit(features, units):
    layer = keras.layers.LSTM(units, return_state=True, return_sequences=True)
    sequences, h, c = layer(np.zeros((1, 2, features), "float32"))
    inputs = sum(weight.shape[0] for weight in layer.weights[:2])
    return inputs, len([h, c]), sequences.shape[-1]

# %% right list: A list, with names.
def numbers_per_unit(features, units):
    inputs = features + units
    states = len(['h', 'c'])
    return [inputs, states, units]

# %% right noisy: Prints, warns and writes to stderr on the way.
import logging
import sys
import warnings

def numbers_per_unit(features, units):
    print("features", features, "units", units)
    warnings.warn("counting")
    logging.error("a unit")
    sys.stderr.write("Error: not really\n")
    return features + units, 2, units

# %% right tuple: The three numbers, one after the other.
def numbers_per_unit(features, units):
    return features + units, 2, units

# %% wrong bias-counted: The bias was counted as an input.
def numbers_per_unit(features, units):
    return features + units + 1, 2, units

# %% wrong both-states-held: The output was thought to hold h and c.
def numbers_per_unit(features, units):
    return features + units, 2, 2 * units

# %% wrong cell-state-counted: c was counted as an input.
def numbers_per_unit(features, units):
    return features + 2 * units, 2, units

# %% wrong features-only: Only the features were counted.
def numbers_per_unit(features, units):
    return features, 2, units

# %% wrong features-only and-one: Only the features were counted, and c was forgotten.
def numbers_per_unit(features, units):
    return features, 1, units

# %% wrong gates-counted: The inputs of all four gates were added.
def numbers_per_unit(features, units):
    return 4 * (features + units), 2, units

# %% wrong gates-for-inputs: The width of the kernel was taken for the inputs.
def numbers_per_unit(features, units):
    return 4 * units, 2, units

# %% wrong gates-given: The four gates were counted as what a unit gives.
def numbers_per_unit(features, units):
    return features + units, 4, units

# %% wrong gates-held: The output was thought to hold the four gates.
def numbers_per_unit(features, units):
    return features + units, 2, 4 * units

# %% wrong layer-for-unit: What all units give was counted.
def numbers_per_unit(features, units):
    return features + units, units, units

# %% wrong other-number not-three-numbers: One of the three was left out.
def numbers_per_unit(features, units):
    return features + units, units

# %% wrong other-number not-three-numbers-array: One array of three numbers.
import numpy as np

def numbers_per_unit(features, units):
    return np.array([features + units, 2, units])

# %% wrong other-number not-three-numbers-dict: Numbers with names.
def numbers_per_unit(features, units):
    return {"inputs": features + units, "given": 2, "held": units}

# %% wrong other-number not-three-numbers-sum: The three were added.
def numbers_per_unit(features, units):
    return features + units + 2 + units

# %% wrong other-number not-three-numbers-text: A sentence instead of numbers.
def numbers_per_unit(features, units):
    return f"{features + units}, 2, {units}"

# %% wrong not-written: The stub was left.
def numbers_per_unit(features, units):
    raise NotImplementedError

# %% wrong one-number-given: Only h was counted.
def numbers_per_unit(features, units):
    return features + units, 1, units

# %% wrong one-number-held: The output of a single unit was counted.
def numbers_per_unit(features, units):
    return features + units, 2, 1

# %% wrong only-the-example: The numbers of the example.
def numbers_per_unit(features, units):
    return 8, 2, 5

# %% wrong other-order: The three numbers in reverse order.
def numbers_per_unit(features, units):
    return units, 2, features + units

# %% wrong own-state-only: A unit is thought to read its own h alone.
def numbers_per_unit(features, units):
    return features + 1, 2, units

# %% wrong raises: A name that nobody defined.
def numbers_per_unit(features, units):
    return features + units, 2, hidden_size

# %% wrong returns-nothing: The numbers were printed.
def numbers_per_unit(features, units):
    print(features + units, 2, units)

# %% wrong units-only: The features were forgotten.
def numbers_per_unit(features, units):
    return units, 2, units
