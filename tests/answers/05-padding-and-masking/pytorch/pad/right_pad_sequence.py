"""The helper of PyTorch, with padding at either side."""

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
