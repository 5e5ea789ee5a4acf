"""One assignment through a mask of the cells that hold data."""

import torch


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
