# %% imports
import numpy as np

# %% right copy: A contiguous copy of the transposed array.
def to_time_major(batch):
    return np.ascontiguousarray(np.swapaxes(batch, -3, -2))

# %% right einsum: An einsum which exchanges two letters.
def to_time_major(batch):
    return np.einsum("btf->tbf", batch)

# %% right fancy-index: Two index arrays which broadcast to (T, B).
def to_time_major(batch):
    B, T, _ = batch.shape
    return batch[np.arange(B)[None, :], np.arange(T)[:, None]]

# %% right flip-twice: A rotation with the flip which it brings taken back.
def to_time_major(batch):
    return np.flip(np.rot90(batch), axis=0)

# %% right keras-swapaxes: The framework's own swapaxes, turned back into NumPy.
import keras

def to_time_major(batch):
    return np.asarray(keras.ops.swapaxes(batch, 0, 1))

# %% right keras-transpose: The framework's own transpose.
import keras

def to_time_major(batch):
    return keras.ops.transpose(batch, (1, 0, 2))

# %% right loops: An empty array, filled by three loops.
def to_time_major(batch):
    B, T, F = batch.shape
    out = np.empty((T, B, F), batch.dtype)
    for b in range(B):
        for t in range(T):
            for f in range(F):
                out[t, b, f] = batch[b, t, f]
    return out

# %% right moveaxis: The time axis moved to the front.
def to_time_major(batch):
    return np.moveaxis(batch, 1, 0)

# %% right noisy: A swapaxes which prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def to_time_major(batch):
    print("before", batch.shape)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.info("swapping")
    warnings.warn("time first", FutureWarning)
    print("oops", file=sys.stderr, flush=True)
    turned = batch.swapaxes(0, 1)
    print("after", turned.shape)
    return turned

# %% right reshape-fortran: The features taken apart and each of them transposed.
def to_time_major(batch):
    return np.stack([batch[..., f].T for f in range(batch.shape[-1])], axis=-1)

# %% right rollaxis: The time axis rolled to the front.
def to_time_major(batch):
    return np.rollaxis(batch, 1)

# %% right stack-rows: The batch rows stacked along the second axis.
def to_time_major(batch):
    return np.stack(list(batch), axis=1)

# %% right stack-steps: The steps stacked along the first axis.
def to_time_major(batch):
    return np.stack([batch[:, t] for t in range(batch.shape[1])])

# %% right swapaxes: The first two axes exchanged with swapaxes.
def to_time_major(batch):
    return batch.swapaxes(0, 1)

# %% right tolist: A nested list of Python numbers, made with tolist.
def to_time_major(batch):
    return batch.swapaxes(0, 1).tolist()

# %% right transpose: All three axes named in a transpose.
def to_time_major(batch):
    return np.transpose(batch, axes=(1, 0, 2))

# %% right transpose-method: The transpose as a method, with unusual names.
def to_time_major(batch):
    ŝtupoj_unue = batch.transpose(1, 0, 2)
    return ŝtupoj_unue

# %% right zip: The rows zipped, which gives a list of steps.
def to_time_major(batch):
    return [list(step) for step in zip(*batch)]

# %% wrong changes-argument buffer: The result was written into the memory of the argument.
def to_time_major(batch):
    B, T, F = batch.shape
    if not batch.flags.writeable or not batch.flags.c_contiguous:
        return batch.swapaxes(0, 1)
    turned = batch.swapaxes(0, 1).copy()
    memory = batch.reshape(T, B, F)
    memory[:] = turned
    return memory

# %% wrong changes-argument shape: The argument's own shape was set after the values had been copied.
def to_time_major(batch):
    turned = batch.swapaxes(0, 1).copy()
    batch.shape = (batch.shape[0], -1)
    return turned

# %% wrong changes-dtype cast: The framework cast the batch to its default float.
import keras

def to_time_major(batch):
    x = keras.ops.cast(batch, keras.config.floatx())
    return keras.ops.swapaxes(x, 0, 1)

# %% wrong changes-dtype float32: The result was made float32.
def to_time_major(batch):
    return batch.swapaxes(0, 1).astype("float32")

# %% wrong changes-dtype zeros: The result was made with np.zeros, which is float64 whatever comes in.
def to_time_major(batch):
    B, T, F = batch.shape
    out = np.zeros((T, B, F))
    for t in range(T):
        out[t] = batch[:, t]
    return out

# %% wrong reversed-time flipped-time: The steps were reversed before the axes were exchanged.
def to_time_major(batch):
    return batch[:, ::-1].swapaxes(0, 1)

# %% wrong reversed-time flipped-time-loop: Every step was put before the others.
def to_time_major(batch):
    steps = []
    for t in range(batch.shape[1]):
        steps.insert(0, batch[:, t])
    return np.stack(steps)

# %% wrong reversed-time flipped-time-rot90: A rotation also turns time around.
def to_time_major(batch):
    return np.rot90(batch)

# %% wrong axes-moved full-transpose: .T turns all three axes around.
def to_time_major(batch):
    return batch.T

# %% wrong axes-moved full-transpose-call: np.transpose without axes turns all three around.
def to_time_major(batch):
    return np.transpose(batch)

# %% wrong axes-moved full-transpose-keras: The framework's transpose without axes turns all three around.
import keras

def to_time_major(batch):
    return keras.ops.transpose(batch)

# %% wrong axes-moved full-transpose-swap: The first and the last axes were exchanged.
def to_time_major(batch):
    return batch.swapaxes(0, 2)

# %% wrong not-written: The stub was left as it was.
def to_time_major(batch):
    raise NotImplementedError

# %% wrong axes-moved other-order: The batch axis was moved to the very end: (T, F, B).
def to_time_major(batch):
    return np.moveaxis(batch, 0, -1)

# %% wrong axes-moved other-order-features-first: The feature axis was moved to the front: (F, B, T).
def to_time_major(batch):
    return np.transpose(batch, (2, 0, 1))

# %% wrong other-type generator: A generator was left unconsumed.
def to_time_major(batch):
    return (batch[:, step] for step in range(batch.shape[1]))

# %% wrong raises axes: Only two of three axes were named.
def to_time_major(batch):
    return batch.transpose(1, 0)

# %% wrong raises forgotten-import: A module was used which had not been imported.
def to_time_major(batch):
    return tf.transpose(batch, [1, 0, 2])

# %% wrong raises permute: A method which arrays do not have was called.
def to_time_major(batch):
    return batch.permute(1, 0, 2)

# %% wrong reshaped: A reshape was used for a transpose: right shape, scrambled values.
def to_time_major(batch):
    B, T, F = batch.shape
    return batch.reshape(T, B, F)

# %% wrong reshaped fortran: A reshape in Fortran order scrambles the values as well.
def to_time_major(batch):
    B, T, F = batch.shape
    return batch.reshape((T, B, F), order="F")

# %% wrong reshaped keras: The framework's reshape was used for a transpose.
import keras

def to_time_major(batch):
    B, T, F = batch.shape
    return keras.ops.reshape(batch, (T, B, F))

# %% wrong reshaped minus-one: The same with a -1 and np.reshape.
def to_time_major(batch):
    return np.reshape(batch, (batch.shape[1], -1, batch.shape[2]))

# %% wrong reshaped ravel: The batch was flattened and filled into the new shape.
def to_time_major(batch):
    B, T, F = batch.shape
    out = np.empty((T, B, F), batch.dtype)
    out.flat = batch.ravel()
    return out

# %% wrong returns-nothing: The return was forgotten.
def to_time_major(batch):
    batch = np.swapaxes(batch, 0, 1)

# %% wrong returns-nothing print: The result was printed instead of returned.
def to_time_major(batch):
    print(np.swapaxes(batch, 0, 1))

# %% wrong returns-nothing prints: The shape was printed and nothing returned.
def to_time_major(batch):
    B, T, F = batch.shape
    print((T, B, F))

# %% wrong shape-instead: The shape was returned instead of the array.
def to_time_major(batch):
    B, T, F = batch.shape
    return T, B, F

# %% wrong axes-moved swapped-wrong: The last two axes were exchanged.
def to_time_major(batch):
    return batch.swapaxes(1, 2)

# %% wrong axes-moved swapped-wrong-rows: Every row was transposed, which exchanges time and features.
def to_time_major(batch):
    return np.array([row.T for row in batch])

# %% wrong axes-moved swapped-wrong-transpose: The axes of the transpose were given as (0, 2, 1).
def to_time_major(batch):
    return batch.transpose(0, 2, 1)

# %% wrong unchanged: The batch was returned unchanged.
def to_time_major(batch):
    return batch

# %% wrong unchanged lost: The transposed array was thrown away.
def to_time_major(batch):
    batch.swapaxes(0, 1)
    return batch

# %% wrong unchanged twice: The axes were exchanged twice.
def to_time_major(batch):
    turned = batch.swapaxes(0, 1)
    return turned.transpose(1, 0, 2)
