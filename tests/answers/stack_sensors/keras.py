# %% imports
import numpy as np

# %% right concatenate: Every sensor given a last axis of one, then joined there.
def stack_sensors(sensors):
    return np.concatenate([sensor[..., None] for sensor in sensors], axis=-1)

# %% right contiguous: A contiguous copy of the transposed stack.
def stack_sensors(sensors):
    return np.ascontiguousarray(np.rollaxis(np.stack(sensors), 0, 3))

# %% right dstack: NumPy's dstack, made for this.
def stack_sensors(sensors):
    return np.dstack(sensors)

# %% right einsum: An einsum which only renames the axes.
def stack_sensors(sensors):
    return np.einsum("fbt->btf", np.array(sensors))

# %% right fill: An empty array of the right dtype, filled sensor by sensor.
def stack_sensors(sensors):
    batch, time = sensors[0].shape
    block = np.empty((batch, time, len(sensors)), dtype=sensors[0].dtype)
    for feature, sensor in enumerate(sensors):
        block[:, :, feature] = sensor
    return block

# %% right keras-stack: The framework's own stack.
import keras

def stack_sensors(sensors):
    return keras.ops.stack(sensors, axis=-1)

# %% right keras-transpose: The framework's own stack and transpose.
import keras

def stack_sensors(sensors):
    stacked = keras.ops.stack([keras.ops.convert_to_tensor(s) for s in sensors])
    return keras.ops.transpose(stacked, (1, 2, 0))

# %% right moveaxis: An array of all sensors, the sensor axis moved to the end.
def stack_sensors(sensors):
    return np.moveaxis(np.asarray(sensors), 0, -1)

# %% right noisy: A stack which prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def stack_sensors(sensors):
    for k, sensor in enumerate(sensors):
        print(f"sensor {k}: {sensor.shape}")
        logging.critical("sensor %d", k)
    warnings.warn("stacking", DeprecationWarning)
    sys.stderr.write("FAILED stack_sensors\n" * 3)
    return np.stack(sensors, axis=-1)

# %% right reshape-then-transpose: A reshape of the joined sensors, followed by the transpose which it needs.
def stack_sensors(sensors):
    B, T = sensors[0].shape
    return np.concatenate(sensors, axis=0).reshape(len(sensors), B, T).transpose(1, 2, 0)

# %% right rows: Sensors stacked as columns, one batch row after the other.
def stack_sensors(sensors):
    rows = [np.column_stack([s[b] for s in sensors]) for b in range(len(sensors[0]))]
    return np.stack(rows)

# %% right stack-last: NumPy's stack along a new last axis.
def stack_sensors(sensors):
    return np.stack(sensors, axis=-1)

# %% right stack-middle-then-swap: Stacked in the middle and the last two axes exchanged.
def stack_sensors(sensors):
    return np.stack(sensors, axis=1).swapaxes(1, 2)

# %% right stack-two: NumPy's stack with the axis counted from the front.
def stack_sensors(sensors):
    merkmale_zuletzt = np.stack(tuple(sensors), axis=2)
    return merkmale_zuletzt

# %% right tolist: A nested list of Python numbers, made with tolist.
def stack_sensors(sensors):
    return np.stack(sensors, -1).tolist()

# %% right transpose: An array of all sensors, its axes put in order.
def stack_sensors(sensors):
    return np.transpose(np.array(sensors), (1, 2, 0))

# %% right zip: The rows of all sensors zipped, then their steps.
def stack_sensors(sensors):
    return [[list(step) for step in zip(*rows)] for rows in zip(*sensors)]

# %% wrong changes-argument append: A list was returned to the caller one item longer.
def stack_sensors(sensors):
    sensors.append(np.stack(sensors, axis=-1))
    return sensors[-1]

# %% wrong changes-argument elements: The arrays in the caller's list were replaced.
def stack_sensors(sensors):
    for k in range(len(sensors)):
        sensors[k] = sensors[k][..., np.newaxis]
    return np.concatenate(sensors, axis=-1)

# %% wrong changes-argument pop: The caller's list was emptied.
def stack_sensors(sensors):
    features = []
    while sensors:
        features.append(sensors.pop(0))
    return np.stack(features, axis=-1)

# %% wrong changes-argument shape: The shape of every array was set in place.
def stack_sensors(sensors):
    for sensor in sensors:
        sensor.shape = sensor.shape + (1,)
    return np.concatenate(sensors, axis=2)

# %% wrong changes-dtype float32: The stack was made float32.
def stack_sensors(sensors):
    return np.stack(sensors, axis=-1).astype(np.float32)

# %% wrong changes-dtype keras-layer: A Keras layer did the joining and cast float64 to float32.
import keras

def stack_sensors(sensors):
    return keras.layers.Concatenate(axis=-1)([s[..., None] for s in sensors])

# %% wrong changes-dtype zeros: The result was made with np.zeros, which is float64 whatever comes in.
def stack_sensors(sensors):
    B, T = sensors[0].shape
    out = np.zeros((B, T, len(sensors)))
    for k, sensor in enumerate(sensors):
        out[:, :, k] = sensor
    return out

# %% wrong joined concatenated-hstack: hstack joins tables along their second axis.
def stack_sensors(sensors):
    return np.hstack(sensors)

# %% wrong joined concatenated-keras: A Concatenate of the framework joined the sensors along time.
import keras

def stack_sensors(sensors):
    return keras.ops.concatenate(sensors, axis=1)

# %% wrong joined concatenated-rows: The sensors were joined along the batch: (F * B, T).
def stack_sensors(sensors):
    return np.vstack(sensors)

# %% wrong joined concatenated-steps: The sensors were joined along time: (B, F * T).
def stack_sensors(sensors):
    return np.concatenate(sensors, axis=-1)

# %% wrong first-features first-sensor: Only the first sensor was given an axis of features.
def stack_sensors(sensors):
    for sensor in sensors:
        return sensor[:, :, None]

# %% wrong not-written: The stub was left as it was.
def stack_sensors(sensors):
    raise NotImplementedError

# %% wrong raises axis: A stack was asked for along an axis that does not exist.
def stack_sensors(sensors):
    return np.stack(sensors, axis=3)

# %% wrong raises concatenate: Tables with two axes were joined along a third.
def stack_sensors(sensors):
    return np.concatenate(sensors, axis=2)

# %% wrong raises list: A list was asked for its shape.
def stack_sensors(sensors):
    B, T = sensors.shape
    return np.stack(sensors, axis=-1).reshape(B, T, -1)

# %% wrong reshaped stack: The stack was reshaped to the wanted shape, which scrambles the values.
def stack_sensors(sensors):
    batch, time = sensors[0].shape
    return np.stack(sensors).reshape(batch, time, len(sensors))

# %% wrong reshaped stack-array: An array of the list was reshaped.
def stack_sensors(sensors):
    data = np.array(sensors)
    return np.reshape(data, (data.shape[1], data.shape[2], data.shape[0]))

# %% wrong reshaped stack-concatenate-rows: The sensors were joined below each other and reshaped.
def stack_sensors(sensors):
    B, T = sensors[0].shape
    return np.concatenate(sensors).reshape((B, T, len(sensors)))

# %% wrong reshaped stack-concatenate-steps: The sensors were joined side by side and reshaped.
def stack_sensors(sensors):
    B, T = sensors[0].shape
    return np.concatenate(sensors, axis=1).reshape((B, T, len(sensors)))

# %% wrong reshaped stack-keras: The framework's reshape was used for a transpose.
import keras

def stack_sensors(sensors):
    B, T = sensors[0].shape
    return keras.ops.reshape(keras.ops.stack(sensors), (B, T, len(sensors)))

# %% wrong reshaped stack-middle: The stack on axis 1 was reshaped.
def stack_sensors(sensors):
    B, T = sensors[0].shape
    return np.stack(sensors, axis=1).reshape(B, T, -1)

# %% wrong reshaped stack-ravel: All numbers were put in one list and cut again.
def stack_sensors(sensors):
    everything = np.concatenate([s.ravel() for s in sensors])
    return everything.reshape(*sensors[0].shape, len(sensors))

# %% wrong returns-nothing: The return was forgotten.
def stack_sensors(sensors):
    stacked = np.stack(sensors, axis=-1)

# %% wrong returns-nothing append: The value of list.append was returned, which is None.
def stack_sensors(sensors):
    results = []
    return results.append(np.stack(sensors, axis=-1))

# %% wrong returns-nothing prints: The shape was printed and nothing returned.
def stack_sensors(sensors):
    print(np.dstack(sensors).shape)

# %% wrong reversed-features reversed-sensors: The sensors were stacked from the last to the first.
def stack_sensors(sensors):
    return np.stack(sensors[::-1], axis=-1)

# %% wrong reversed-features reversed-sensors-insert: Every sensor was put before the others.
def stack_sensors(sensors):
    features = []
    for sensor in sensors:
        features.insert(0, sensor)
    return np.dstack(features)

# %% wrong reversed-features reversed-sensors-rot: The feature axis was flipped.
def stack_sensors(sensors):
    return np.flip(np.stack(sensors, axis=-1), axis=-1)

# %% wrong several-results: The batch is returned together with its number of sensors.
def stack_sensors(sensors):
    return np.stack(sensors, axis=-1), len(sensors)

# %% wrong shape-instead: The shape was returned instead of the array.
def stack_sensors(sensors):
    return np.stack(sensors, axis=-1).shape

# %% wrong axes-moved stack-transposed: .T turned all axes around: (T, B, F).
def stack_sensors(sensors):
    return np.array(sensors).T

# %% wrong axes-moved stack-transposed-swap: The first and last axes were exchanged: (T, B, F).
def stack_sensors(sensors):
    return np.swapaxes(np.stack(sensors), 0, 2)

# %% wrong axes-moved stacked-first: np.stack was left at its default axis.
def stack_sensors(sensors):
    return np.stack(sensors)

# %% wrong axes-moved stacked-first-array: np.array puts the list first.
def stack_sensors(sensors):
    return np.array(sensors)

# %% wrong axes-moved stacked-first-keras: The framework's stack was left at its default axis.
import keras

def stack_sensors(sensors):
    return keras.ops.stack(sensors)

# %% wrong axes-moved stacked-first-list: The list of sensors was returned unchanged.
def stack_sensors(sensors):
    return list(sensors)

# %% wrong axes-moved stacked-middle: The sensors were stacked on axis 1.
def stack_sensors(sensors):
    return np.stack(sensors, axis=1)

# %% wrong axes-moved stacked-middle-negative: The axis was given as -2.
def stack_sensors(sensors):
    return np.concatenate([s[:, None, :] for s in sensors], axis=-2)

# %% wrong axes-moved stacked-middle-swap: The first two axes of the stack were exchanged; the sensor axis is not last.
def stack_sensors(sensors):
    return np.asarray(sensors).swapaxes(0, 1)
