# %% imports
import torch

# %% right einsum: An einsum which exchanges two letters.
def to_time_major(batch):
    return torch.einsum("btf->tbf", batch)

# %% right fancy-index: Two index tensors which broadcast to (T, B).
def to_time_major(batch):
    rows = torch.arange(batch.size(0))
    steps = torch.arange(batch.size(1))
    return batch[rows.unsqueeze(0), steps.unsqueeze(1)]

# %% right features: The features taken apart and each of them transposed.
def to_time_major(batch):
    return torch.stack([batch[:, :, f].t() for f in range(batch.size(2))], dim=-1)

# %% right in-place-on-copy: The method in place, on a copy of one's own.
def to_time_major(batch):
    own = batch.clone()
    return own.transpose_(0, 1)

# %% right loop: An empty tensor, filled step by step.
def to_time_major(batch):
    B, T, F = batch.shape
    out = batch.new_empty((T, B, F))
    for t in range(T):
        out[t] = batch[:, t, :]
    return out

# %% right movedim: The time axis moved to the front.
def to_time_major(batch):
    return batch.movedim(1, 0)

# %% right noisy: A transpose which prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def to_time_major(batch):
    print("before", batch.shape)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.info("swapping")
    warnings.warn("time first", FutureWarning)
    print("oops", file=sys.stderr, flush=True)
    turned = batch.transpose(0, 1)
    print("after", turned.shape)
    return turned

# %% right permute: All three axes named in a permutation.
def to_time_major(batch):
    ŝtupoj_unue = batch.permute(1, 0, 2)
    return ŝtupoj_unue

# %% right permute-function: The function in place of the method, with a contiguous copy.
def to_time_major(batch):
    return torch.permute(batch, dims=(1, 0, 2)).contiguous()

# %% right stack-rows: The batch rows stacked along the second axis.
def to_time_major(batch):
    return torch.stack(list(batch), dim=1)

# %% right swapaxes: The alias which NumPy's users know.
def to_time_major(batch):
    return torch.swapaxes(batch, 0, 1)

# %% right swapdims: The other alias, with axes from after.
def to_time_major(batch):
    return batch.swapdims(-3, -2).clone()

# %% right transpose: The first two axes exchanged with transpose.
def to_time_major(batch):
    return batch.transpose(0, 1)

# %% right turn-around: Strides worked out by hand.
def to_time_major(batch):
    B, T, F = batch.size()
    b, t, f = batch.stride()
    return batch.as_strided((T, B, F), (t, b, f))

# %% right unbind: The steps unbound and stacked along the first axis.
def to_time_major(batch):
    return torch.stack(batch.unbind(dim=1))

# %% wrong changes-argument resize: The argument was resized in place.
def to_time_major(batch):
    turned = batch.transpose(0, 1).clone()
    batch.resize_(turned.shape)
    return turned

# %% wrong changes-argument swapaxes: The argument was transposed in place before it was copied.
def to_time_major(batch):
    batch.swapaxes_(0, 1)
    return batch.clone()

# %% wrong changes-argument transpose: The method with the underscore changes the argument itself.
def to_time_major(batch):
    return batch.transpose_(0, 1)

# %% wrong changes-dtype double: The result was made float64.
def to_time_major(batch):
    return batch.to(torch.float64).permute(1, 0, 2)

# %% wrong changes-dtype float: .float() turned the numbers into float32.
def to_time_major(batch):
    return batch.transpose(0, 1).float()

# %% wrong changes-dtype zeros: The result was made with torch.zeros, which is float32 whatever comes in.
def to_time_major(batch):
    B, T, F = batch.shape
    out = torch.zeros(T, B, F)
    for t in range(T):
        out[t] = batch[:, t]
    return out

# %% wrong reversed-time flipped-time: The steps were reversed before the axes were exchanged.
def to_time_major(batch):
    return batch.flip(1).transpose(0, 1)

# %% wrong reversed-time flipped-time-loop: The loop goes from the last step to the first.
def to_time_major(batch):
    return torch.stack([batch[:, -t] for t in range(1, batch.shape[1] + 1)])

# %% wrong reversed-time flipped-time-rot90: A rotation also turns time around.
def to_time_major(batch):
    return torch.rot90(batch, 1, (0, 1))

# %% wrong axes-moved full-transpose: All three axes were turned around.
def to_time_major(batch):
    return batch.permute(2, 1, 0)

# %% wrong axes-moved full-transpose-swap: The first and the last axes were exchanged.
def to_time_major(batch):
    return batch.transpose(0, -1)

# %% wrong axes-moved full-transpose-t: .T turns all three axes around.
def to_time_major(batch):
    return batch.T

# %% wrong list-result: A list of steps was returned.
def to_time_major(batch):
    return [batch[:, t] for t in range(batch.shape[1])]

# %% wrong not-written: The stub was left as it was.
def to_time_major(batch):
    raise NotImplementedError

# %% wrong numpy-result: NumPy's swapaxes was used.
import numpy as np

def to_time_major(batch):
    return np.swapaxes(batch.numpy(), 0, 1)

# %% wrong numpy-result end: The tensor was turned into a NumPy array at the end.
def to_time_major(batch):
    return batch.transpose(0, 1).numpy()

# %% wrong axes-moved other-order: The batch axis was moved to the very end: (T, F, B).
def to_time_major(batch):
    return batch.permute(1, 2, 0)

# %% wrong axes-moved other-order-features-first: The feature axis was moved to the front: (F, B, T).
def to_time_major(batch):
    return batch.movedim(-1, 0)

# %% wrong other-type generator: A generator was left unconsumed.
def to_time_major(batch):
    return (batch[:, step] for step in range(batch.shape[1]))

# %% wrong raises axes: NumPy's way of naming three axes was used on transpose.
def to_time_major(batch):
    return batch.transpose(1, 0, 2)

# %% wrong raises t: .t() takes tables with two axes only.
def to_time_major(batch):
    return batch.t()

# %% wrong raises view: A transposed tensor was viewed, which its layout does not allow.
def to_time_major(batch):
    B, T, F = batch.shape
    return batch.transpose(0, 1).view(T * B * F).view(T, B, F)

# %% wrong reshaped: A reshape was used for a transpose: right shape, scrambled values.
def to_time_major(batch):
    B, T, F = batch.shape
    return batch.reshape(T, B, F)

# %% wrong reshaped flatten: The batch was flattened and unflattened to the new shape.
def to_time_major(batch):
    return batch.flatten(0, 1).unflatten(0, (batch.size(1), batch.size(0)))

# %% wrong reshaped minus-one: The same with a -1 and torch.reshape.
def to_time_major(batch):
    return torch.reshape(batch, (batch.shape[1], -1, batch.shape[2]))

# %% wrong reshaped view: A view was used for a transpose.
def to_time_major(batch):
    B, T, F = batch.size()
    return batch.contiguous().view(T, B, F)

# %% wrong returns-nothing: The return was forgotten.
def to_time_major(batch):
    batch = batch.transpose(0, 1)

# %% wrong returns-nothing print: The result was printed instead of returned.
def to_time_major(batch):
    print(batch.transpose(0, 1))

# %% wrong returns-nothing prints: The shape was printed and nothing returned.
def to_time_major(batch):
    print(batch.transpose(0, 1).shape)

# %% wrong shape-instead: The shape was returned instead of the tensor.
def to_time_major(batch):
    B, T, F = batch.shape
    return torch.Size([T, B, F])

# %% wrong axes-moved swapped-wrong: The last two axes were exchanged.
def to_time_major(batch):
    return batch.transpose(1, 2)

# %% wrong axes-moved swapped-wrong-mt: .mT exchanges the last two axes.
def to_time_major(batch):
    return batch.mT

# %% wrong axes-moved swapped-wrong-permute: The axes of the permutation were given as (0, 2, 1).
def to_time_major(batch):
    return batch.permute(0, 2, 1)

# %% wrong unchanged: The batch was returned unchanged.
def to_time_major(batch):
    return batch

# %% wrong unchanged lost: The transposed tensor was thrown away.
def to_time_major(batch):
    batch.transpose(0, 1)
    return batch.contiguous()

# %% wrong unchanged permute: The permutation names the axes in their old order.
def to_time_major(batch):
    return batch.permute(0, 1, 2)
