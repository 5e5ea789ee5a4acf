# %% imports
import torch

# %% right concatenated: Blocks of padding, joined to each sequence.
def pad(sequences, value=0.0, side="post", length=None):
    if side != "post" and side != "pre":
        raise ValueError(side)
    if len(sequences) < 1:
        raise ValueError("empty")
    length = length or max(len(s) for s in sequences)
    batch = []
    for s in sequences:
        s = s.float()
        filler = s.new_full((max(length - len(s), 0), s.shape[1]), value)
        if side == "post":
            batch.append(torch.cat([s[:length], filler]))
        else:
            batch.append(torch.cat([filler, s[-length:]]))
    return torch.stack(batch)

# %% right filled: A full tensor of the value, and a loop that writes the data in.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post"):
        raise ValueError(f"side must be 'pre' or 'post', not {side!r}")
    if len(sequences) == 0:
        raise ValueError("no sequences")
    if length is None:
        length = max(len(sequence) for sequence in sequences)
    features = sequences[0].shape[1]
    batch = torch.full((len(sequences), length, features), float(value))
    for i, sequence in enumerate(sequences):
        if side == "post":
            part = sequence[:length]
            batch[i, : len(part)] = part
        else:
            part = sequence[-length:]
            batch[i, length - len(part) :] = part
    return batch

# %% right functional-pad: One padding of each sequence, negative where it is cut.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError((side, len(sequences)))
    steps = length or max(map(len, sequences))
    rows = []
    for s in sequences:
        missing = steps - len(s)
        ends = (0, 0, 0, missing) if side == "post" else (0, 0, missing, 0)
        rows.append(torch.nn.functional.pad(s.to(torch.float64), ends, value=value))
    return torch.stack(rows)

# %% right mask-assignment: One assignment through a mask of the cells that hold data.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post"):
        raise ValueError("side is 'pre' or 'post'")
    if not sequences:
        raise ValueError("no sequences")
    if length is None:
        length = max(map(len, sequences))
    cut = [s[:length] if side == "post" else s[-length:] for s in sequences]
    lengths = torch.tensor([len(s) for s in cut])
    mask = torch.arange(length) < lengths[:, None]
    if side == "pre":
        mask = mask.flip(1)
    batch = torch.full((len(cut), length, cut[0].shape[1]), float(value), dtype=torch.float64)
    batch[mask] = torch.cat(cut).double()
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
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch

# %% right numpy-inside: NumPy inside, a tensor outside.
import numpy as np

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or len(sequences) == 0:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = np.full((len(sequences), length, sequences[0].shape[1]), value, dtype="float32")
    for row, s in zip(batch, sequences):
        s = s.numpy()[:length] if side == "post" else s.numpy()[-length:]
        row[slice(len(s)) if side == "post" else slice(length - len(s), None)] = s
    return torch.from_numpy(batch)

# %% right pad-sequence: The helper of PyTorch, with padding at either side.
from torch import nn
from torch.nn.utils.rnn import pad_sequence

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post"):
        raise ValueError(side)
    if not sequences:
        raise ValueError("no sequences")
    where = "right" if side == "post" else "left"
    batch = pad_sequence(
        [s.float() for s in sequences], batch_first=True, padding_value=value, padding_side=where
    )
    if length is None:
        return batch
    missing = length - batch.shape[1]
    if side == "post":
        return nn.functional.pad(batch, (0, 0, 0, missing), value=value)
    return nn.functional.pad(batch, (0, 0, missing, 0), value=value)

# %% right turned: Padding in front is padding after, with the sequence reversed.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post"):
        raise ValueError(side)
    if not sequences:
        raise ValueError("no sequences")
    if side == "pre":
        return pad([s.flip(0) for s in sequences], value, "post", length).flip(1)
    length = max((len(s) for s in sequences)) if length is None else length
    batch = torch.zeros(len(sequences), length, sequences[0].shape[1]) + value
    for row, s in zip(batch, sequences):
        row[: len(s)] = s[:length]
    return batch

# %% wrong changes-argument: The caller's list is filled with the padded sequences.
from torch import nn

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    for i, s in enumerate(sequences):
        ends = (0, 0, 0, length - len(s)) if side == "post" else (0, 0, length - len(s), 0)
        sequences[i] = nn.functional.pad(s.float(), ends, value=value)
    return torch.stack(sequences)

# %% wrong changes-argument appended: A sequence that sets the length is put into the caller's list.
from torch.nn.utils.rnn import pad_sequence

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    sequences.append(torch.zeros(length, sequences[0].shape[1]))
    cut = [(s[:length] if side == "post" else s[-length:]).float() for s in sequences]
    where = {"post": "right", "pre": "left"}[side]
    batch = pad_sequence(cut, batch_first=True, padding_value=value, padding_side=where)
    return batch[:-1]

# %% wrong axes-moved features-second: Features stand before time.
from torch import nn

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        ends = (0, length - len(s)) if side == "post" else (length - len(s), 0)
        rows.append(nn.functional.pad(s.float().T, ends, value=value))
    return torch.stack(rows)

# %% wrong first-length: The first sequence sets the length.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or sequences[0].shape[0]
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch

# %% wrong joined: The sequences are concatenated.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    return torch.cat(sequences).float()

# %% wrong joined padded: The padded sequences are concatenated.
from torch import nn

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        ends = (0, 0, 0, length - len(s)) if side == "post" else (0, 0, length - len(s), 0)
        rows.append(nn.functional.pad(s.float(), ends, value=value))
    return torch.cat(rows)

# %% wrong length-ignored: The longest sequence sets the length.
from torch.nn.utils.rnn import pad_sequence

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    where = {"post": "right", "pre": "left"}[side]
    cut = [s.float() for s in sequences]
    return pad_sequence(cut, batch_first=True, padding_value=value, padding_side=where)

# %% wrong list-result: A list of the padded sequences comes back.
from torch import nn

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        ends = (0, 0, 0, length - len(s)) if side == "post" else (0, 0, length - len(s), 0)
        rows.append(nn.functional.pad(s.float(), ends, value=value))
    return rows

# %% wrong no-error: An unknown side counts as "pre".
def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    length = length or max(len(s) for s in sequences)
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch

# %% wrong not-lengthened: Cut to the length, then padded to the longest.
from torch.nn.utils.rnn import pad_sequence

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    where = {"post": "right", "pre": "left"}[side]
    if length is not None:
        sequences = [s[:length] if side == "post" else s[-length:] for s in sequences]
    cut = [s.float() for s in sequences]
    return pad_sequence(cut, batch_first=True, padding_value=value, padding_side=where)

# %% wrong not-truncated: The length is only a lower bound.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = max([len(s) for s in sequences] + [length or 0])
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch

# %% wrong not-written: Nothing was written.
def pad(sequences, value=0.0, side="post", length=None):
    raise NotImplementedError

# %% wrong numpy-result: The batch comes back as a NumPy array.
import numpy as np

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = np.full((len(sequences), length, sequences[0].shape[1]), value, dtype="float32")
    for row, s in zip(batch, sequences):
        s = s.numpy()[:length] if side == "post" else s.numpy()[-length:]
        row[slice(len(s)) if side == "post" else slice(length - len(s), None)] = s
    return batch

# %% wrong first-features one-feature: The sequences are taken for lists of numbers.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = torch.full((len(sequences), length), float(value))
    for i, s in enumerate(sequences):
        s = s[:length, 0] if side == "post" else s[-length:, 0]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch

# %% wrong first-batch one-sequence: The return stands inside the loop.
from torch import nn

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    for s in sequences:
        ends = (0, 0, 0, length - len(s)) if side == "post" else (0, 0, length - len(s), 0)
        return nn.functional.pad(s.float(), ends, value=value)

# %% wrong last-batch one-sequence-last: The loop overwrites its one row.
from torch import nn

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    for s in sequences:
        ends = (0, 0, 0, length - len(s)) if side == "post" else (0, 0, length - len(s), 0)
        batch = nn.functional.pad(s.float(), ends, value=value)
    return batch

# %% wrong one-step-more: There is room for one step more.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = (length or max(len(s) for s in sequences)) + 1
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch

# %% wrong other-error: PyTorch's own errors are left to answer.
from torch.nn.utils.rnn import pad_sequence

def pad(sequences, value=0.0, side="post", length=None):
    where = {"post": "right", "pre": "left"}[side]
    first = sequences[0]
    length = length or max(len(s) for s in sequences)
    cut = [(s[:length] if side == "post" else s[-length:]).float() for s in sequences]
    full = [first.new_zeros(length, first.shape[1]).float(), *cut]
    return pad_sequence(full, batch_first=True, padding_value=value, padding_side=where)[1:]

# %% wrong other-error assert: An assertion looks at the arguments.
def pad(sequences, value=0.0, side="post", length=None):
    assert side in ("pre", "post")
    assert sequences
    length = length or max(len(s) for s in sequences)
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch

# %% wrong other-side: "post" is taken for: the data stands after.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        if side == "post":
            s = s[:length]
            batch[i, -len(s) :] = s
        else:
            s = s[-length:]
            batch[i, : len(s)] = s
    return batch

# %% wrong other-side swapped: The four numbers of `pad` are taken the wrong way round.
from torch import nn

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        missing = length - len(s)
        ends = (0, 0, missing, 0) if side == "post" else (0, 0, 0, missing)
        rows.append(nn.functional.pad(s.float(), ends, value=value))
    return torch.stack(rows)

# %% wrong raises ragged: Sequences of several lengths are stacked.
from torch import nn

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    batch = torch.stack(sequences)
    missing = (length or batch.shape[1]) - batch.shape[1]
    return nn.functional.pad(batch, (0, 0, 0, missing), value=value)

# %% wrong raises too-long: Longer sequences are not cut.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        if side == "post":
            batch[i, : len(s)] = s
        else:
            batch[i, length - len(s) :] = s
    return batch

# %% wrong reshaped: A stack on axis 1 is viewed in the wanted shape.
from torch import nn

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        ends = (0, 0, 0, length - len(s)) if side == "post" else (0, 0, length - len(s), 0)
        rows.append(nn.functional.pad(s.float(), ends, value=value))
    return torch.stack(rows, dim=1).view(len(sequences), length, -1)

# %% wrong returns-nothing: The batch is printed.
from torch.nn.utils.rnn import pad_sequence

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    print(pad_sequence(sequences, batch_first=True, padding_value=value))

# %% wrong shape-instead: The shape comes back.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    return len(sequences), length, sequences[0].shape[1]

# %% wrong shortest: Everything is cut to the shortest sequence.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or min(len(s) for s in sequences)
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch

# %% wrong side-ignored: Padding and truncation are always at the end.
from torch import nn
from torch.nn.utils.rnn import pad_sequence

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    batch = pad_sequence([s.float() for s in sequences], batch_first=True, padding_value=value)
    if length is not None:
        batch = nn.functional.pad(batch, (0, 0, 0, length - batch.shape[1]), value=value)
    return batch

# %% wrong side-ignored cut-only: The side is used for the truncation alone.
from torch import nn
from torch.nn.utils.rnn import pad_sequence

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    cut = [s[:length].float() if side == "post" else s[-length:].float() for s in sequences]
    batch = pad_sequence(cut, batch_first=True, padding_value=value)
    return nn.functional.pad(batch, (0, 0, 0, length - batch.shape[1]), value=value)

# %% wrong side-ignored front: Everything happens in front.
from torch import nn

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        rows.append(nn.functional.pad(s.float(), (0, 0, length - len(s), 0), value=value))
    return torch.stack(rows)

# %% wrong sorted: The longest sequences come first.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    sequences = sorted(sequences, key=len, reverse=True)
    length = length or len(sequences[0])
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch

# %% wrong step-repeated: The nearest step fills the padding.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        s = (s[:length] if side == "post" else s[-length:]).float()
        missing = length - len(s)
        if side == "post":
            rows.append(torch.cat([s, s[-1:].expand(missing, -1)]))
        else:
            rows.append(torch.cat([s[:1].expand(missing, -1), s]))
    return torch.stack(rows)

# %% wrong axes-moved time-major: `batch_first=True` is missing.
from torch import nn
from torch.nn.utils.rnn import pad_sequence

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        ends = (0, 0, 0, length - len(s)) if side == "post" else (0, 0, length - len(s), 0)
        rows.append(nn.functional.pad(s.float(), ends, value=value))
    return pad_sequence(rows)

# %% wrong truncation-end: Longer sequences always lose their first steps.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        s = s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch

# %% wrong truncation-end always-first-steps: The first steps are kept at both sides.
from torch import nn
from torch.nn.utils.rnn import pad_sequence

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    cut = [s[:length].float() for s in sequences]
    where = {"post": "right", "pre": "left"}[side]
    batch = pad_sequence(cut, batch_first=True, padding_value=value, padding_side=where)
    missing = (length or batch.shape[1]) - batch.shape[1]
    ends = (0, 0, 0, missing) if side == "post" else (0, 0, missing, 0)
    return nn.functional.pad(batch, ends, value=value)

# %% wrong truncation-end opposite: "post" is read as: the last steps stay.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        if side == "post":
            s = s[-length:]
            batch[i, : len(s)] = s
        else:
            s = s[:length]
            batch[i, length - len(s) :] = s
    return batch

# %% wrong value-truncated value-cut-off: The value goes through an int.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), int(value)).float()
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch

# %% wrong value-ignored: The padding is zeros.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = torch.zeros(len(sequences), length, sequences[0].shape[1])
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch

# %% wrong integers whole-numbers: The sequences' own dtype is kept.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = torch.zeros(len(sequences), length, sequences[0].shape[1], dtype=sequences[0].dtype)
    batch += int(value) if batch.dtype == torch.int64 else value
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch

# %% wrong truncated whole-numbers-cut: Everything goes through long.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), int(value))
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch.float()

# %% wrong integers whole-numbers-helper: pad_sequence keeps the dtype.
from torch import nn
from torch.nn.utils.rnn import pad_sequence

def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    where = {"post": "right", "pre": "left"}[side]
    batch = pad_sequence(sequences, batch_first=True, padding_value=value, padding_side=where)
    missing = (length or batch.shape[1]) - batch.shape[1]
    ends = (0, 0, 0, missing) if side == "post" else (0, 0, missing, 0)
    return nn.functional.pad(batch, ends, value=value)

# %% wrong zeros-replaced: Padded with zeros, and then every zero becomes the value.
def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = torch.zeros(len(sequences), length, sequences[0].shape[1])
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return torch.where(batch == 0, value, batch)
