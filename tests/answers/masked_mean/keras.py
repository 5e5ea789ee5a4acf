# %% imports
import numpy as np

# %% right count-of-mask: The number of valid steps is counted in the mask.
def masked_mean(outputs, lengths):
    mask = (np.arange(outputs.shape[1])[None] < lengths[:, None])[..., None]
    return (outputs * mask).sum(1) / mask.sum(1)

# %% right einsum: Weights of 1/length for valid steps, as einsum.
def masked_mean(outputs, lengths):
    weights = (np.arange(outputs.shape[1]) < lengths[:, None]) / lengths[:, None]
    return np.einsum("btu,bt->bu", outputs, weights)

# %% right filled: A loop that fills an array of zeros.
def masked_mean(outputs, lengths):
    result = np.zeros((outputs.shape[0], outputs.shape[2]))
    for row, length in enumerate(lengths.tolist()):
        for step in range(length):
            result[row] += outputs[row, step]
        result[row] /= length
    return result

# %% right keras-ops: Keras operations; a Keras tensor comes back.
from keras import ops

def masked_mean(outputs, lengths):
    outputs = ops.cast(outputs, "float32")
    lengths = ops.cast(lengths, "float32")[:, None]
    mask = ops.cast(ops.arange(outputs.shape[1], dtype="float32") < lengths, "float32")
    return ops.sum(outputs * mask[:, :, None], axis=1) / lengths

# %% right loop: A loop over the batch: cut, mean, stack.
def masked_mean(outputs, lengths):
    means = []
    for sequence, length in zip(outputs, lengths):
        means.append(sequence[:length].astype("float32").mean(axis=0))
    return np.stack(means)

# %% right masked-array: NumPy's masked arrays.
def masked_mean(outputs, lengths):
    padding = np.arange(outputs.shape[1])[None, :, None] >= lengths[:, None, None]
    padding = np.broadcast_to(padding, outputs.shape)
    return np.ma.array(outputs, mask=padding).mean(axis=1).filled(0)

# %% right masked-sum: The padding made zero, a sum, and the lengths below the line.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(axis=1) / lengths[:, None]

# %% right nanmean: NaN for padding, and nanmean.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return np.nanmean(np.where(mask[:, :, None], outputs, np.nan), axis=1)

# %% right noisy: Prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def masked_mean(outputs, lengths):
    print("outputs", outputs.shape, "lengths", lengths)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.error("nothing is wrong")
    warnings.warn("only a word")
    print("Traceback: a joke", file=sys.stderr, flush=True)
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(axis=1) / lengths[:, None]

# %% right pooling-layer: Keras's pooling layer, which takes a mask.
import keras

def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return keras.layers.GlobalAveragePooling1D()(outputs.astype("float32"), mask=mask)

# %% right running-sum: A running sum, read at the last valid step.
def masked_mean(outputs, lengths):
    total = outputs.cumsum(axis=1)
    return total[np.arange(len(outputs)), lengths - 1] / lengths[:, None]

# %% right where-argument: NumPy's own mean with a `where`.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return outputs.mean(axis=1, where=mask[:, :, None])

# %% wrong all-steps: Divided before a sum that never comes.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return outputs * mask[:, :, None] / lengths[:, None, None]

# %% wrong all-steps zeroed: Only the mask was applied.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return outputs * mask[:, :, None]

# %% wrong changes-argument: The padding is set to zero in place.
def masked_mean(outputs, lengths):
    outputs.setflags(write=True)
    for row, length in zip(outputs, lengths):
        row[length:] = 0
    return outputs.sum(axis=1) / lengths[:, None]

# %% wrong floor-division cut-off: Divided without remainder.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(axis=1) // lengths[:, None]

# %% wrong floor-division cut-off-rounded: Fractions are floored.
def masked_mean(outputs, lengths):
    means = [np.floor(row[:n].mean(axis=0)) for row, n in zip(outputs, lengths)]
    return np.stack(means).astype(int)

# %% wrong divided-along-units: The lengths have no axis of their own.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(axis=1) / lengths

# %% wrong divided-by-time: The mean of outputs with zeros for padding.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).mean(axis=1)

# %% wrong divided-by-time shape: The number of steps is read from the shape.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(axis=1) / outputs.shape[1]

# %% wrong inverted: The mask is inverted.
def masked_mean(outputs, lengths):
    mask = (np.arange(outputs.shape[1]) >= lengths[:, None])[:, :, None]
    return (outputs * mask).sum(axis=1) / mask.sum(axis=1)

# %% wrong inverted sum: The mask is inverted, the count is right.
def masked_mean(outputs, lengths):
    padding = (np.arange(outputs.shape[1]) >= lengths[:, None])[:, :, None]
    return (outputs * padding).sum(axis=1) / lengths[:, None]

# %% wrong last-valid-step: The last valid step.
def masked_mean(outputs, lengths):
    return outputs[np.arange(len(outputs)), lengths - 1]

# %% wrong maximum: The largest values of the valid steps.
def masked_mean(outputs, lengths):
    return np.stack([row[:n].max(axis=0) for row, n in zip(outputs, lengths)])

# %% wrong mean-over-batch: A boolean index joins the steps of all sequences.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return outputs[mask].mean(axis=0)

# %% wrong mean-over-batch axis: Axis 0 is taken for time.
def masked_mean(outputs, lengths):
    return outputs.mean(axis=0)

# %% wrong mean-over-batch masked: Axis 0 is taken for time, after the mask.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).mean(axis=0)

# %% wrong mean-batch mean-over-batch-twice: The means are averaged.
def masked_mean(outputs, lengths):
    return np.stack([row[:n].mean(0) for row, n in zip(outputs, lengths)]).mean(0)

# %% wrong mean-over-units: The last axis is averaged.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).mean(axis=-1)

# %% wrong mean-units mean-over-units-too: A mean without an axis, for each sequence.
def masked_mean(outputs, lengths):
    return np.stack([row[:n].mean() for row, n in zip(outputs, lengths)])

# %% wrong not-written: Nothing was written.
def masked_mean(outputs, lengths):
    raise NotImplementedError

# %% wrong off-by-one: The slice ends too early.
def masked_mean(outputs, lengths):
    return np.stack([row[: n - 1].mean(axis=0) for row, n in zip(outputs, lengths)])

# %% wrong off-by-one inclusive: The mask ends too late.
def masked_mean(outputs, lengths):
    mask = (np.arange(outputs.shape[1]) <= lengths[:, None])[:, :, None]
    return (outputs * mask).sum(axis=1) / mask.sum(axis=1)

# %% wrong off-by-one mask: The mask ends too early, the count is right.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None] - 1
    return (outputs * mask[:, :, None]).sum(axis=1) / lengths[:, None]

# %% wrong off-by-one sum: The mask ends too late, the count is right.
def masked_mean(outputs, lengths):
    mask = (np.arange(outputs.shape[1]) <= lengths[:, None])[:, :, None]
    return (outputs * mask).sum(axis=1) / lengths[:, None]

# %% wrong one-count: Divided by all valid steps of the batch.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(axis=1) / mask.sum()

# %% wrong one-length one-count-first: All are cut at the first length.
def masked_mean(outputs, lengths):
    return outputs[:, : lengths[0]].mean(axis=1)

# %% wrong one-count longest: Divided by the longest length.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(axis=1) / max(lengths)

# %% wrong one-count mean: Divided by the mean length.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(axis=1) / lengths.mean()

# %% wrong one-length one-count-shortest: All are cut at the shortest.
def masked_mean(outputs, lengths):
    return outputs[:, :lengths.min()].mean(axis=1)

# %% wrong one-number: A mean without an axis.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return outputs[mask].mean()

# %% wrong first-batch one-row: The return stands inside the loop.
def masked_mean(outputs, lengths):
    for row, length in zip(outputs, lengths):
        return row[:length].mean(axis=0)

# %% wrong last-batch one-row-last: The loop overwrites its one result.
def masked_mean(outputs, lengths):
    for row, length in zip(outputs, lengths):
        mean = row[:length].mean(axis=0)
    return mean

# %% wrong padding-included: The mean over all steps.
def masked_mean(outputs, lengths):
    return outputs.mean(axis=1)

# %% wrong padding-included in-sum: All steps are added, then divided by the lengths.
def masked_mean(outputs, lengths):
    return outputs.sum(axis=1) / lengths[:, None]

# %% wrong one-length padding-included-longest: The steps up to the longest.
def masked_mean(outputs, lengths):
    return outputs[:, :lengths.max()].mean(axis=1)

# %% wrong padding-included pooling: The pooling layer gets no mask.
import keras

def masked_mean(outputs, lengths):
    return keras.layers.GlobalAveragePooling1D()(outputs.astype("float32"))

# %% wrong raises no-axes: The mask has no axis for the units.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask).sum(axis=1) / lengths[:, None]

# %% wrong raises slice: A slice ends at several lengths.
def masked_mean(outputs, lengths):
    return outputs[:, :lengths].mean(axis=1)

# %% wrong returns-nothing: The result is printed.
def masked_mean(outputs, lengths):
    print([row[:n].mean(0) for row, n in zip(outputs, lengths)])

# %% wrong several-results: The mask comes back, too.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(axis=1) / lengths[:, None], mask

# %% wrong shape-instead: The shape comes back.
def masked_mean(outputs, lengths):
    return outputs.shape[0], outputs.shape[2]

# %% wrong squeezed: A bare squeeze at the end.
def masked_mean(outputs, lengths):
    mask = (np.arange(outputs.shape[1]) < lengths[:, None])[:, :, None]
    mean = (outputs * mask).sum(axis=1, keepdims=True) / lengths[:, None, None]
    return mean.squeeze()

# %% wrong extra-axis step-axis: The axis of the sum is kept.
def masked_mean(outputs, lengths):
    mask = (np.arange(outputs.shape[1]) < lengths[:, None])[:, :, None]
    return (outputs * mask).sum(axis=1, keepdims=True) / lengths[:, None, None]

# %% wrong sum-of-steps sum: Nothing is divided.
def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(axis=1)

# %% wrong sum-of-steps sum-pooling: Only the padding is left out.
def masked_mean(outputs, lengths):
    return np.stack([np.sum(row[:n], axis=0) for row, n in zip(outputs, lengths)])

# %% wrong axes-moved transposed: Stacked on axis 1.
def masked_mean(outputs, lengths):
    return np.stack([row[:n].mean(0) for row, n in zip(outputs, lengths)], axis=1)

# %% wrong integers whole-numbers-written: Means are written into an array like the outputs.
def masked_mean(outputs, lengths):
    result = np.zeros_like(outputs[:, 0])
    for row, length in enumerate(lengths):
        result[row] = outputs[row, :length].mean(axis=0)
    return result
