# %% imports
import numpy as np

# %% right boolean: A boolean table with one True in each row.
def last_valid_step(outputs, lengths):
    is_last = np.arange(outputs.shape[1]) == lengths[:, None] - 1
    return outputs[is_last]

# %% right einsum: A one-hot table and a sum over the steps, as einsum.
def last_valid_step(outputs, lengths):
    one_hot = np.eye(outputs.shape[1])[lengths - 1]
    return np.einsum("btu,bt->bu", outputs, one_hot)

# %% right filled: A loop that fills an array of the right shape.
def last_valid_step(outputs, lengths):
    result = np.zeros_like(outputs[:, 0])
    for row in range(len(lengths)):
        result[row] = outputs[row, lengths[row] - 1]
    return result

# %% right flat: Batch and time as one axis, and the places in it.
def last_valid_step(outputs, lengths):
    rows, steps, units = outputs.shape
    places = np.arange(rows) * steps + lengths - 1
    return outputs.reshape(rows * steps, units)[places]

# %% right gather-nd: TensorFlow's gather, row by row.
import tensorflow as tf

def last_valid_step(outputs, lengths):
    return tf.gather(tf.constant(outputs), lengths - 1, axis=1, batch_dims=1)

# %% right index: Row and step by their numbers.
def last_valid_step(outputs, lengths):
    return outputs[np.arange(len(outputs)), lengths - 1]

# %% right keras-ops: Keras's take_along_axis; a Keras tensor comes back.
from keras import ops

def last_valid_step(outputs, lengths):
    places = ops.reshape(ops.cast(lengths, "int32") - 1, (-1, 1, 1))
    return ops.squeeze(ops.take_along_axis(outputs, places, axis=1), axis=1)

# %% right list: A list of rows.
def last_valid_step(outputs, lengths):
    return [row[n - 1] for row, n in zip(outputs, lengths)]

# %% right loop: A loop over the batch, and a stack.
def last_valid_step(outputs, lengths):
    last = []
    for sequence, length in zip(outputs, lengths):
        last.append(sequence[:length][-1])
    return np.stack(last)

# %% right noisy: Prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def last_valid_step(outputs, lengths):
    print("outputs", outputs.shape, "lengths", lengths)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.error("nothing is wrong")
    warnings.warn("only a word")
    print("Traceback: a joke", file=sys.stderr, flush=True)
    return outputs[np.arange(len(outputs)), lengths - 1]

# %% right one-hot: A product with a one-hot table, and a sum over the steps.
def last_valid_step(outputs, lengths):
    one_hot = np.arange(outputs.shape[1]) == lengths[:, None] - 1
    return (outputs * one_hot[:, :, None]).sum(axis=1)

# %% right range: A range for the rows.
def last_valid_step(outputs, lengths):
    rows = range(outputs.shape[0])
    return outputs[rows, lengths - 1, :]

# %% right take-along-axis: NumPy's take_along_axis, and the step's axis taken out.
def last_valid_step(outputs, lengths):
    places = (lengths - 1)[:, None, None]
    return np.take_along_axis(outputs, places, axis=1)[:, 0]

# %% wrong all-steps: The mask makes zeros, and nothing is picked.
def last_valid_step(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return outputs * mask[:, :, None]

# %% wrong all-steps unchanged: The outputs come back.
def last_valid_step(outputs, lengths):
    return outputs

# %% wrong changes-argument: The lengths are counted down in place.
def last_valid_step(outputs, lengths):
    lengths.setflags(write=True)
    lengths -= 1
    return outputs[np.arange(len(outputs)), lengths]

# %% wrong changes-argument outputs: The padding is set to zero in place.
def last_valid_step(outputs, lengths):
    outputs.setflags(write=True)
    for row, length in zip(outputs, lengths):
        row[length:] = 0
    return outputs[np.arange(len(outputs)), lengths - 1]

# %% wrong truncated cut-off: Written into an array of whole numbers.
def last_valid_step(outputs, lengths):
    result = np.zeros((outputs.shape[0], outputs.shape[2]), dtype=int)
    for row, length in enumerate(lengths):
        result[row] = outputs[row, length - 1]
    return result

# %% wrong first-row: The first row is left over from trying.
def last_valid_step(outputs, lengths):
    return np.stack([outputs[0, n - 1] for n in lengths])

# %% wrong first-row flat: Batch and time are joined, and where a row begins is forgotten.
def last_valid_step(outputs, lengths):
    steps = outputs.reshape(-1, outputs.shape[-1])
    return steps[lengths - 1]

# %% wrong first-step: The first step.
def last_valid_step(outputs, lengths):
    return outputs[:, 0]

# %% wrong first-step slice: The wrong end of a slice.
def last_valid_step(outputs, lengths):
    return np.stack([row[:n][0] for row, n in zip(outputs, lengths)])

# %% wrong from-the-end: Counted from the end of the batch.
def last_valid_step(outputs, lengths):
    return outputs[np.arange(len(outputs)), -lengths]

# %% wrong from-the-end loop: As if the padding stood in front.
def last_valid_step(outputs, lengths):
    steps = outputs.shape[1]
    return np.stack([row[steps - n] for row, n in zip(outputs, lengths)])

# %% wrong joined: The steps are joined end to end.
def last_valid_step(outputs, lengths):
    return np.concatenate([row[n - 1] for row, n in zip(outputs, lengths)])

# %% wrong last-step: The last step of the batch.
def last_valid_step(outputs, lengths):
    return outputs[:, -1]

# %% wrong last-step loop: The last step of each padded row.
def last_valid_step(outputs, lengths):
    return np.stack([row[-1] for row in outputs])

# %% wrong masked-last-step: The mask makes zeros, and the last step is read.
def last_valid_step(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None])[:, -1]

# %% wrong mean-of-steps: The mean of the valid steps.
def last_valid_step(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(axis=1) / lengths[:, None]

# %% wrong not-written: Nothing was written.
def last_valid_step(outputs, lengths):
    raise NotImplementedError

# %% wrong first-batch one-row: The return stands inside the loop.
def last_valid_step(outputs, lengths):
    for row, length in zip(outputs, lengths):
        return row[length - 1]

# %% wrong last-batch one-row-last: The loop overwrites its one result.
def last_valid_step(outputs, lengths):
    for row, length in zip(outputs, lengths):
        last = row[length - 1]
    return last

# %% wrong one-length one-step-for-all: The longest sequence's last step.
def last_valid_step(outputs, lengths):
    return outputs[:, lengths.max() - 1]

# %% wrong one-length one-step-for-all-first: The first length.
def last_valid_step(outputs, lengths):
    return outputs[:, lengths[0] - 1]

# %% wrong one-length one-step-for-all-last: The last length, as the loop leaves it.
def last_valid_step(outputs, lengths):
    for length in lengths:
        last = outputs[:, length - 1]
    return last

# %% wrong one-length one-step-for-all-shortest: The shortest sequence's last step.
def last_valid_step(outputs, lengths):
    return outputs[:, lengths.min() - 1]

# %% wrong first-units one-unit-take-along-axis: The index has one place for all units.
def last_valid_step(outputs, lengths):
    places = (lengths - 1)[:, None, None]
    return np.take_along_axis(outputs, places, axis=1)[:, :, 0]

# %% wrong raises gather: A method of another framework.
def last_valid_step(outputs, lengths):
    return outputs.gather(1, lengths - 1)

# %% wrong raises slice: A slice ends at several lengths.
def last_valid_step(outputs, lengths):
    return outputs[:, : lengths - 1]

# %% wrong returns-nothing: The result is printed.
def last_valid_step(outputs, lengths):
    print(outputs[np.arange(len(outputs)), lengths - 1])

# %% wrong rows-mixed: A slice for the rows and an array for the steps.
def last_valid_step(outputs, lengths):
    return outputs[:, lengths - 1]

# %% wrong rows-mixed all: The slices are written out.
def last_valid_step(outputs, lengths):
    return outputs[:, lengths - 1, :]

# %% wrong rows-mixed batch: The first axis is indexed.
def last_valid_step(outputs, lengths):
    return outputs[lengths - 1]

# %% wrong rows-mixed take: np.take knows no rows.
def last_valid_step(outputs, lengths):
    return np.take(outputs, lengths - 1, axis=1)

# %% wrong several-results: The lengths come back, too.
def last_valid_step(outputs, lengths):
    return outputs[np.arange(len(outputs)), lengths - 1], lengths

# %% wrong shape-instead: The shape comes back.
def last_valid_step(outputs, lengths):
    return outputs.shape[0], outputs.shape[2]

# %% wrong sorted: The rows are sorted by length.
def last_valid_step(outputs, lengths):
    order = np.argsort(-lengths, kind="stable")
    return outputs[order, lengths[order] - 1]

# %% wrong sorted upward: The rows are sorted by length, upward.
def last_valid_step(outputs, lengths):
    order = np.argsort(lengths, kind="stable")
    return np.stack([outputs[i, lengths[i] - 1] for i in order])

# %% wrong squeezed: A bare squeeze takes out more than the step.
def last_valid_step(outputs, lengths):
    return np.stack([row[n - 1 : n] for row, n in zip(outputs, lengths)]).squeeze()

# %% wrong step-after: The length is taken for the step.
def last_valid_step(outputs, lengths):
    return outputs[np.arange(len(outputs)), lengths]

# %% wrong step-after clipped: The length is the step, but for full rows.
def last_valid_step(outputs, lengths):
    steps = lengths.clip(max=outputs.shape[1] - 1)
    return outputs[np.arange(len(outputs)), steps]

# %% wrong step-after modulo: The length is the step, and goes round.
def last_valid_step(outputs, lengths):
    steps = outputs.shape[1]
    return np.stack([row[n % steps] for row, n in zip(outputs, lengths)])

# %% wrong step-after padded: The length is the step, and a step of zeros makes room.
def last_valid_step(outputs, lengths):
    longer = np.concatenate([outputs, outputs[:, :1] * 0], axis=1)
    return longer[np.arange(len(outputs)), lengths]

# %% wrong extra-axis step-axis: A slice of one step.
def last_valid_step(outputs, lengths):
    return np.stack([row[n - 1 : n] for row, n in zip(outputs, lengths)])

# %% wrong extra-axis step-axis-take-along-axis: The axis of one stays.
def last_valid_step(outputs, lengths):
    return np.take_along_axis(outputs, (lengths - 1)[:, None, None], axis=1)

# %% wrong step-before: One too many is taken away.
def last_valid_step(outputs, lengths):
    return outputs[np.arange(len(outputs)), lengths - 2]

# %% wrong step-before slice: The last step of a slice that ends too early.
def last_valid_step(outputs, lengths):
    return np.stack([row[max(n - 2, 0)] for row, n in zip(outputs, lengths.tolist())])

# %% wrong sum-of-steps: The valid steps are added up.
def last_valid_step(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(axis=1)

# %% wrong axes-moved transposed: Stacked on axis 1.
def last_valid_step(outputs, lengths):
    return np.stack([row[n - 1] for row, n in zip(outputs, lengths)], axis=1)
