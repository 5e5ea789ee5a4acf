# %% imports
import torch

# %% right batched-product: A batched matrix product with the mask.
def masked_mean(outputs, lengths):
    mask = (torch.arange(outputs.shape[1]) < lengths[:, None]).to(torch.float32)
    return torch.bmm(mask[:, None], outputs.to(torch.float32))[:, 0] / lengths[:, None]

# %% right count-of-mask: The number of valid steps is counted in the mask.
def masked_mean(outputs, lengths):
    mask = (torch.arange(outputs.shape[1])[None] < lengths[:, None])[..., None]
    return (outputs * mask).sum(1) / mask.sum(1)

# %% right einsum: Weights of 1/length for valid steps, as einsum.
def masked_mean(outputs, lengths):
    weights = (torch.arange(outputs.shape[1]) < lengths[:, None]).float() / lengths[:, None]
    return torch.einsum("btu,bt->bu", outputs.float(), weights)

# %% right filled: A loop that fills an array of zeros.
def masked_mean(outputs, lengths):
    result = torch.zeros(outputs.shape[0], outputs.shape[2], dtype=torch.float64)
    for row, length in enumerate(lengths.tolist()):
        for step in range(length):
            result[row] += outputs[row, step]
        result[row] /= length
    return result

# %% right loop: A loop over the batch: cut, mean, stack.
def masked_mean(outputs, lengths):
    means = []
    for sequence, length in zip(outputs, lengths):
        means.append(sequence[:length].float().mean(dim=0))
    return torch.stack(means)

# %% right masked-fill: masked_fill and a sum.
def masked_mean(outputs, lengths):
    padding = torch.arange(outputs.size(1)).unsqueeze(0) >= lengths.unsqueeze(1)
    return outputs.masked_fill(padding.unsqueeze(-1), 0).sum(1) / lengths.unsqueeze(1)

# %% right masked-sum: The padding made zero, a sum, and the lengths below the line.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(dim=1) / lengths[:, None]

# %% right nanmean: NaN for padding, and nanmean.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return torch.where(mask[:, :, None], outputs.double(), torch.nan).nanmean(dim=1)

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
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(dim=1) / lengths[:, None]

# %% right running-sum: A running sum, read at the last valid step.
def masked_mean(outputs, lengths):
    total = outputs.double().cumsum(dim=1)
    return total[torch.arange(len(outputs)), lengths - 1] / lengths[:, None]

# %% right unpadded: unpad_sequence, and a mean of each.
from torch.nn.utils.rnn import unpad_sequence

def masked_mean(outputs, lengths):
    sequences = unpad_sequence(outputs, lengths, batch_first=True)
    return torch.stack([sequence.float().mean(0) for sequence in sequences])

# %% wrong all-steps: Divided before a sum that never comes.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return outputs * mask[:, :, None] / lengths[:, None, None]

# %% wrong all-steps zeroed: Only the mask was applied.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return outputs * mask[:, :, None]

# %% wrong changes-argument: The padding is set to zero in place.
def masked_mean(outputs, lengths):
    for row, length in zip(outputs, lengths):
        row[length:] = 0
    return outputs.sum(dim=1) / lengths[:, None]

# %% wrong floor-division cut-off: Divided without remainder.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs.double() * mask[:, :, None]).sum(dim=1) // lengths[:, None]

# %% wrong divided-along-units: The lengths have no axis of their own.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(dim=1) / lengths

# %% wrong divided-along-units count: The count of the mask has no axis of its own.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask.unsqueeze(-1)).sum(1) / mask.sum(1)

# %% wrong divided-by-time: The mean of outputs with zeros for padding.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs.double() * mask[:, :, None]).mean(dim=1)

# %% wrong divided-by-time shape: The number of steps is read from the shape.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(dim=1) / outputs.shape[1]

# %% wrong inverted: The mask is inverted.
def masked_mean(outputs, lengths):
    mask = (torch.arange(outputs.shape[1]) >= lengths[:, None])[:, :, None]
    return (outputs * mask).sum(dim=1) / mask.sum(dim=1)

# %% wrong inverted sum: The mask is inverted, the count is right.
def masked_mean(outputs, lengths):
    padding = (torch.arange(outputs.shape[1]) >= lengths[:, None])[:, :, None]
    return (outputs * padding).sum(dim=1) / lengths[:, None]

# %% wrong last-valid-step: The last valid step.
def masked_mean(outputs, lengths):
    return outputs[torch.arange(len(outputs)), lengths - 1]

# %% wrong list-result: A list of means.
def masked_mean(outputs, lengths):
    return [row[:n].double().mean(dim=0) for row, n in zip(outputs, lengths)]

# %% wrong maximum: The largest values of the valid steps.
def masked_mean(outputs, lengths):
    return torch.stack([row[:n].max(dim=0).values for row, n in zip(outputs, lengths)])

# %% wrong mean-over-batch: A boolean index joins the steps of all sequences.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return outputs[mask].double().mean(dim=0)

# %% wrong mean-over-batch axis: Axis 0 is taken for time.
def masked_mean(outputs, lengths):
    return outputs.double().mean(dim=0)

# %% wrong mean-over-batch masked: Axis 0 is taken for time, after the mask.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs.double() * mask[:, :, None]).mean(dim=0)

# %% wrong mean-batch mean-over-batch-twice: The means are averaged.
def masked_mean(outputs, lengths):
    return torch.stack([row[:n].double().mean(0) for row, n in zip(outputs, lengths)]).mean(0)

# %% wrong mean-over-units: The last axis is averaged.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs.double() * mask[:, :, None]).mean(dim=-1)

# %% wrong mean-units mean-over-units-too: A mean without an axis, for each sequence.
def masked_mean(outputs, lengths):
    return torch.stack([row[:n].double().mean() for row, n in zip(outputs, lengths)])

# %% wrong not-written: Nothing was written.
def masked_mean(outputs, lengths):
    raise NotImplementedError

# %% wrong numpy-result: NumPy computes.
import numpy as np

def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths.numpy()[:, None]
    return outputs.numpy().mean(axis=1, where=mask[:, :, None])

# %% wrong off-by-one: The slice ends too early.
def masked_mean(outputs, lengths):
    return torch.stack([row[: n - 1].double().mean(dim=0) for row, n in zip(outputs, lengths)])

# %% wrong off-by-one inclusive: The mask ends too late.
def masked_mean(outputs, lengths):
    mask = (torch.arange(outputs.shape[1]) <= lengths[:, None])[:, :, None]
    return (outputs * mask).sum(dim=1) / mask.sum(dim=1)

# %% wrong off-by-one mask: The mask ends too early, the count is right.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None] - 1
    return (outputs * mask[:, :, None]).sum(dim=1) / lengths[:, None]

# %% wrong off-by-one sum: The mask ends too late, the count is right.
def masked_mean(outputs, lengths):
    mask = (torch.arange(outputs.shape[1]) <= lengths[:, None])[:, :, None]
    return (outputs * mask).sum(dim=1) / lengths[:, None]

# %% wrong one-count: Divided by all valid steps of the batch.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(dim=1) / mask.sum()

# %% wrong one-length one-count-first: All are cut at the first length.
def masked_mean(outputs, lengths):
    return outputs[:, : lengths[0]].double().mean(dim=1)

# %% wrong one-count longest: Divided by the longest length.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(dim=1) / max(lengths)

# %% wrong one-count mean: Divided by the mean length.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(dim=1) / lengths.double().mean()

# %% wrong one-length one-count-shortest: All are cut at the shortest.
def masked_mean(outputs, lengths):
    return outputs[:, :int(lengths.min())].double().mean(dim=1)

# %% wrong one-number: A mean without an axis.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return outputs[mask].double().mean()

# %% wrong first-batch one-row: The return stands inside the loop.
def masked_mean(outputs, lengths):
    for row, length in zip(outputs, lengths):
        return row[:length].double().mean(dim=0)

# %% wrong last-batch one-row-last: The loop overwrites its one result.
def masked_mean(outputs, lengths):
    for row, length in zip(outputs, lengths):
        mean = row[:length].double().mean(dim=0)
    return mean

# %% wrong padding-included: The mean over all steps.
def masked_mean(outputs, lengths):
    return outputs.double().mean(dim=1)

# %% wrong padding-included in-sum: All steps are added, then divided by the lengths.
def masked_mean(outputs, lengths):
    return outputs.sum(dim=1) / lengths[:, None]

# %% wrong one-length padding-included-longest: The steps up to the longest.
def masked_mean(outputs, lengths):
    return outputs[:, :int(lengths.max())].double().mean(dim=1)

# %% wrong raises no-axes: The mask has no axis for the units.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask).sum(dim=1) / lengths[:, None]

# %% wrong raises slice: A slice ends at several lengths.
def masked_mean(outputs, lengths):
    return outputs[:, :lengths].mean(dim=1)

# %% wrong returns-nothing: The result is printed.
def masked_mean(outputs, lengths):
    print([row[:n].double().mean(0) for row, n in zip(outputs, lengths)])

# %% wrong several-results: The mask comes back, too.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(dim=1) / lengths[:, None], mask

# %% wrong shape-instead: The shape comes back.
def masked_mean(outputs, lengths):
    return outputs.shape[0], outputs.shape[2]

# %% wrong squeezed: A bare squeeze at the end.
def masked_mean(outputs, lengths):
    mask = (torch.arange(outputs.shape[1]) < lengths[:, None])[:, :, None]
    mean = (outputs * mask).sum(dim=1, keepdim=True) / lengths[:, None, None]
    return mean.squeeze()

# %% wrong extra-axis step-axis: The axis of the sum is kept.
def masked_mean(outputs, lengths):
    mask = (torch.arange(outputs.shape[1]) < lengths[:, None])[:, :, None]
    return (outputs * mask).sum(dim=1, keepdim=True) / lengths[:, None, None]

# %% wrong sum-of-steps sum: Nothing is divided.
def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(dim=1)

# %% wrong axes-moved transposed: Stacked on axis 1.
def masked_mean(outputs, lengths):
    return torch.stack([row[:n].double().mean(0) for row, n in zip(outputs, lengths)], dim=1)

# %% wrong integers whole-numbers: `mean` takes no whole numbers.
def masked_mean(outputs, lengths):
    return torch.stack([row[:n].mean(dim=0) for row, n in zip(outputs, lengths)])

# %% wrong integers whole-numbers-written: Means are written into an array like the outputs.
def masked_mean(outputs, lengths):
    result = torch.zeros_like(outputs[:, 0])
    for row, length in enumerate(lengths):
        result[row] = outputs[row, :length].double().mean(dim=0)
    return result
