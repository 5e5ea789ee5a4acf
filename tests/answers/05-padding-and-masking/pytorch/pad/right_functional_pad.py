"""One padding of each sequence, negative where it is cut."""

import torch


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
