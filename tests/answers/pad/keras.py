# %% imports
import numpy as np

# %% right concatenated: Blocks of padding, joined to each sequence; a list of arrays comes back.
def pad(sequences, value=0.0, side="post", length=None):
    if side != "post" and side != "pre":
        raise ValueError(side)
    if len(sequences) < 1:
        raise ValueError("empty")
    length = length or max(len(s) for s in sequences)
    batch = []
    for s in sequences:
        filler = np.full((max(length - len(s), 0), s.shape[1]), value, dtype="float64")
        if side == "post":
            batch.append(np.concatenate([s[:length], filler]).astype("float32"))
        else:
            batch.append(np.concatenate([filler, s[-length:]]).astype("float32"))
    return batch

# %% right filled: A full array of the value, and a loop that writes the data in.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post"):
        raise ValueError(f"side must be 'pre' or 'post', not {side!r}")
    if len(sequences) == 0:
        raise ValueError("no sequences")
    if length is None:
        length = max(len(sequence) for sequence in sequences)
    features = sequences[0].shape[1]
    batch = np.full((len(sequences), length, features), value, dtype="float32")
    for i, sequence in enumerate(sequences):
        if side == "post":
            part = sequence[:length]
            batch[i, : len(part)] = part
        else:
            part = sequence[-length:]
            batch[i, length - len(part) :] = part
    return batch

# %% right keras-ops: Keras operations; a Keras tensor comes back.
from keras import ops

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("cannot pad")
    steps = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        s = ops.cast(np.ascontiguousarray(s), "float32")
        s = s[:steps] if side == "post" else s[-steps:]
        missing = steps - s.shape[0]
        ends = [[0, missing], [0, 0]] if side == "post" else [[missing, 0], [0, 0]]
        rows.append(ops.pad(s, ends, constant_values=value))
    return ops.stack(rows)

# %% right mask-assignment: One assignment through a mask of the cells that hold data.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post"):
        raise ValueError("side is 'pre' or 'post'")
    if not sequences:
        raise ValueError("no sequences")
    if length is None:
        length = max(map(len, sequences))
    cut = [s[:length] if side == "post" else s[-length:] for s in sequences]
    lengths = np.array([len(s) for s in cut])
    mask = np.arange(length) < lengths[:, None]
    if side == "pre":
        mask = mask[:, ::-1]
    batch = np.full((len(cut), length, cut[0].shape[1]), value, dtype="float32")
    batch[mask] = np.concatenate(cut)
    return batch

# %% right noisy: Prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def pad(sequences, value=0.0, side="post", length=None):
    print("sequences", [s.shape for s in sequences])
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.error("nothing is wrong")
    warnings.warn("only a word")
    print("Traceback: a joke", file=sys.stderr, flush=True)
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = np.full((len(sequences), length, sequences[0].shape[1]), value, dtype=float)
    for row, s in zip(batch, sequences):
        if side == "post":
            row[: len(s)] = s[:length]
        else:
            row[-len(s) :] = s[-length:]
    return batch

# %% right np-pad: np.pad for each sequence, then a stack.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post"):
        raise ValueError("unknown side")
    if not sequences:
        raise ValueError("no sequences")
    steps = length if length is not None else max(s.shape[0] for s in sequences)
    rows = []
    for s in sequences:
        s = s.astype(float)
        s = s[:steps] if side == "post" else s[max(0, len(s) - steps) :]
        missing = steps - len(s)
        width = (0, missing) if side == "post" else (missing, 0)
        rows.append(np.pad(s, (width, (0, 0)), constant_values=value))
    return np.stack(rows)

# %% right pad-sequences: The helper of Keras, with every option said.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("nothing to pad")
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )

# %% right pad-sequences-double: The helper of Keras in float64, after looking at the arguments.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if side not in {"pre", "post"} or not len(sequences):
        raise ValueError((side, len(sequences)))
    longest = max(map(len, sequences))
    return keras.utils.pad_sequences(
        sequences, maxlen=length or longest, dtype=float, padding=side, truncating=side, value=value
    )

# %% right turned: Padding in front is padding after, with the sequence reversed.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post"):
        raise ValueError(side)
    if side == "pre":
        turned = pad([s[::-1] for s in sequences], value, "post", length)
        return turned[:, ::-1]
    length = max((len(s) for s in sequences)) if length is None else length
    if not sequences:
        raise ValueError("no sequences")
    batch = np.zeros((len(sequences), length, sequences[0].shape[1])) + value
    for row, s in zip(batch, sequences):
        row[: len(s)] = s[:length]
    return batch

# %% wrong changes-argument: The caller's list is filled with the padded sequences.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        filler = np.full((length - len(s), s.shape[1]), value)
        sequences[i] = np.concatenate([s, filler] if side == "post" else [filler, s])
    return np.array(sequences, dtype="float32")

# %% wrong changes-argument sorted: The caller's list is emptied from its front.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    while sequences:
        s = sequences.pop(0)
        s = s[:length] if side == "post" else s[-length:]
        filler = np.full((length - len(s), s.shape[1]), value)
        rows.append(np.concatenate([s, filler] if side == "post" else [filler, s]))
    return np.array(rows, dtype="float32")

# %% wrong axes-moved features-second: Features stand before time.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    batch = keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )
    return np.transpose(batch, (0, 2, 1))

# %% wrong first-length: The first sequence sets the length.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    if length is None:
        length = len(sequences[0])
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )

# %% wrong first-length last: The last sequence sets the length.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    return keras.utils.pad_sequences(
        sequences,
        maxlen=length or sequences[-1].shape[0],
        dtype="float32",
        padding=side,
        truncating=side,
        value=value,
    )

# %% wrong joined: The sequences are concatenated.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    return np.concatenate(sequences).astype("float32")

# %% wrong joined padded: The padded sequences are concatenated.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    rows = keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )
    return np.vstack(list(rows))

# %% wrong length-ignored: The longest sequence sets the length.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    longest = max(len(s) for s in sequences)
    batch = np.full((len(sequences), longest, sequences[0].shape[1]), value, dtype="float32")
    for i, s in enumerate(sequences):
        start = 0 if side == "post" else longest - len(s)
        batch[i, start : start + len(s)] = s
    return batch

# %% wrong no-error: An unknown side counts as "pre".
def pad(sequences, value=0.0, side="post", length=None):
    if len(sequences) == 0:
        raise ValueError("no sequences")
    length = length or max(len(s) for s in sequences)
    batch = np.full((len(sequences), length, sequences[0].shape[1]), value, dtype="float32")
    for i, s in enumerate(sequences):
        if side == "post":
            s = s[:length]
            batch[i, : len(s)] = s
        else:
            s = s[-length:]
            batch[i, length - len(s) :] = s
    return batch

# %% wrong no-error empty: Keras's helper makes an empty batch when a length is given.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )

# %% wrong not-lengthened: Padded to the longest, then cut to the length.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    batch = keras.utils.pad_sequences(sequences, dtype="float32", padding=side, value=value)
    if length is not None:
        batch = batch[:, :length] if side == "post" else batch[:, -length:]
    return batch

# %% wrong not-truncated: The length is only a lower bound.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    longest = max(len(s) for s in sequences)
    if length is None or length < longest:
        length = longest
    batch = np.full((len(sequences), length, sequences[0].shape[1]), value, dtype="float32")
    for i, s in enumerate(sequences):
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch

# %% wrong not-written: Nothing was written.
def pad(sequences, value=0.0, side="post", length=None):
    raise NotImplementedError

# %% wrong first-features one-feature: The sequences are taken for lists of numbers.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = np.full((len(sequences), length), value, dtype="float32")
    for i, s in enumerate(sequences):
        s = s[:length, 0] if side == "post" else s[-length:, 0]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch

# %% wrong first-batch one-sequence: The return stands inside the loop.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    for s in sequences:
        row = np.full((length, s.shape[1]), value, dtype="float32")
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        row[start : start + len(s)] = s
        return row

# %% wrong last-batch one-sequence-last: The loop overwrites its one row.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    for s in sequences:
        batch = np.full((length, s.shape[1]), value, dtype="float32")
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[start : start + len(s)] = s
    return batch

# %% wrong one-step-more: There is room for one step more.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    length = (length or max(len(s) for s in sequences)) + 1
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )

# %% wrong other-error: A dictionary answers an unknown side with a KeyError.
def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    length = length or max(len(s) for s in sequences)
    ends = {"post": lambda missing: (0, missing), "pre": lambda missing: (missing, 0)}[side]
    rows = []
    for s in sequences:
        s = s[:length] if side == "post" else s[-length:]
        rows.append(np.pad(s.astype(float), (ends(length - len(s)), (0, 0)), constant_values=value))
    return np.stack(rows)

# %% wrong other-side: "post" is taken for: the data stands after.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = np.full((len(sequences), length, sequences[0].shape[1]), value, dtype="float32")
    for i, s in enumerate(sequences):
        if side == "post":
            s = s[:length]
            batch[i, -len(s) :] = s
        else:
            s = s[-length:]
            batch[i, : len(s)] = s
    return batch

# %% wrong other-side swapped: The two sides are swapped, for the truncation, too.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    if side not in ("pre", "post"):
        raise ValueError("no such side")
    side = "pre" if side == "post" else "post"
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )

# %% wrong raises negative-pad: Longer sequences are not cut, and np.pad takes no negative width.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        ends = (0, length - len(s)) if side == "post" else (length - len(s), 0)
        rows.append(np.pad(s.astype(float), (ends, (0, 0)), constant_values=value))
    return np.stack(rows)

# %% wrong raises ragged: An array is made of sequences of several lengths.
def pad(sequences, value=0.0, side="post", length=None):
    batch = np.array(sequences, dtype="float32")
    missing = (length or batch.shape[1]) - batch.shape[1]
    return np.pad(batch, ((0, 0), (0, missing), (0, 0)), constant_values=value)

# %% wrong reshaped: A stack on axis 1 is reshaped to the wanted shape.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        row = np.full((length, s.shape[1]), value, dtype="float32")
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        row[start : start + len(s)] = s
        rows.append(row)
    return np.stack(rows, axis=1).reshape(len(sequences), length, -1)

# %% wrong returns-nothing: The batch is printed.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    print(
        keras.utils.pad_sequences(
            sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
        )
    )

# %% wrong several-results: The sequences come back as a list of several lengths.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    return [s[:length] for s in sequences]

# %% wrong several-results lengths: The lengths come back with the batch.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    batch = keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )
    return batch, [len(s) for s in sequences]

# %% wrong shape-instead: The shape comes back.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    return len(sequences), length, sequences[0].shape[1]

# %% wrong shortest: Everything is cut to the shortest sequence.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    if length is None:
        length = min(len(s) for s in sequences)
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )

# %% wrong side-ignored: Padding and truncation are always at the end.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = np.full((len(sequences), length, sequences[0].shape[1]), value, dtype="float32")
    for i, s in enumerate(sequences):
        batch[i, : len(s)] = s[:length]
    return batch

# %% wrong side-ignored both-defaults: The side is not handed on, and Keras does both in front.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    return keras.utils.pad_sequences(sequences, maxlen=length, dtype="float32", value=value)

# %% wrong side-ignored padding-default: Only `truncating` gets the side; Keras pads in front.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", truncating=side, value=value
    )

# %% wrong sorted: The longest sequences come first.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    sequences = sorted(sequences, key=len, reverse=True)
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )

# %% wrong step-repeated: np.pad repeats the edge.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        s = s[:length] if side == "post" else s[-length:]
        missing = length - len(s)
        ends = (0, missing) if side == "post" else (missing, 0)
        rows.append(np.pad(s.astype(float), (ends, (0, 0)), mode="edge"))
    return np.stack(rows)

# %% wrong axes-moved time-major: The rows are stacked on axis 1.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        row = np.full((length, s.shape[1]), value, dtype="float32")
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        row[start : start + len(s)] = s
        rows.append(row)
    return np.stack(rows, axis=1)

# %% wrong truncation-end: `truncating` is not said, and Keras cuts in front.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, value=value
    )

# %% wrong truncation-end always-first-steps: The first steps are kept at both sides.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = np.full((len(sequences), length, sequences[0].shape[1]), value, dtype="float32")
    for i, s in enumerate(sequences):
        s = s[:length]
        if side == "post":
            batch[i, : len(s)] = s
        else:
            batch[i, length - len(s) :] = s
    return batch

# %% wrong truncation-end opposite: "post" is read as: the last steps stay.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    other = {"post": "pre", "pre": "post"}.get(side, side)
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=other, value=value
    )

# %% wrong value-truncated value-cut-off: The value goes through an int.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=int(value)
    )

# %% wrong value-ignored: The padding is zeros.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = np.zeros((len(sequences), length, sequences[0].shape[1]), dtype="float32")
    for i, s in enumerate(sequences):
        if side == "post":
            s = s[:length]
            batch[i, : len(s)] = s
        else:
            s = s[-length:]
            batch[i, length - len(s) :] = s
    return batch

# %% wrong value-ignored helper: `value` is not handed on.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side
    )

# %% wrong integers whole-numbers: `dtype` is not said, and Keras makes int32.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    return keras.utils.pad_sequences(
        sequences, maxlen=length, padding=side, truncating=side, value=value
    )

# %% wrong truncated whole-numbers-cast-after: Floating numbers are made of int32 when the fractions are gone.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    batch = keras.utils.pad_sequences(
        sequences, maxlen=length, padding=side, truncating=side, value=value
    )
    return batch.astype("float32")

# %% wrong integers whole-numbers-kept: The sequences' own dtype is kept.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    first = sequences[0]
    batch = np.full((len(sequences), length, first.shape[1]), value, dtype=first.dtype)
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        batch[i, : len(s)] = s
        if side == "pre":
            batch[i] = np.roll(batch[i], length - len(s), axis=0)
    return batch

# %% wrong zeros-replaced: Padded with zeros, and then every zero becomes the value.
import keras

def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    batch = keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side
    )
    batch[batch == 0] = value
    return batch
