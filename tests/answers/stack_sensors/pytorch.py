# %% imports
import torch

# %% right cat: Every sensor given a last axis of one, then joined there.
def stack_sensors(sensors):
    return torch.cat([sensor.unsqueeze(-1) for sensor in sensors], dim=-1)

# %% right dstack: torch.dstack, made for this.
def stack_sensors(sensors):
    return torch.dstack(sensors)

# %% right einsum: An einsum which only renames the axes.
def stack_sensors(sensors):
    return torch.einsum("fbt->btf", torch.stack(sensors))

# %% right fill: An empty tensor of the right dtype, filled sensor by sensor.
def stack_sensors(sensors):
    batch, time = sensors[0].shape
    block = sensors[0].new_empty(batch, time, len(sensors))
    for feature, sensor in enumerate(sensors):
        block[:, :, feature] = sensor
    return block

# %% right grow: A batch which grows by one feature at a time.
def stack_sensors(sensors):
    grown = sensors[0][..., None]
    for s in sensors[1:]:
        grown = torch.cat((grown, s[..., None]), dim=2)
    return grown

# %% right movedim: A stack on the first axis, moved to the end.
def stack_sensors(sensors):
    return torch.movedim(torch.stack(sensors), 0, -1)

# %% right nested-list: A tensor from nested lists, with its dtype.
def stack_sensors(sensors):
    lists = [s.tolist() for s in sensors]
    steps = [[list(step) for step in zip(*rows)] for rows in zip(*lists)]
    return torch.tensor(steps, dtype=sensors[0].dtype)

# %% right noisy: A stack which prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def stack_sensors(sensors):
    for k, sensor in enumerate(sensors):
        print(f"sensor {k}: {sensor.shape}")
        logging.critical("sensor %d", k)
    warnings.warn("stacking", DeprecationWarning)
    sys.stderr.write("FAILED stack_sensors\n" * 3)
    return torch.stack(sensors, dim=-1)

# %% right permute: A stack on the first axis, its axes put in order.
def stack_sensors(sensors):
    return torch.stack(sensors).permute(1, 2, 0)

# %% right permute-copy: The same with a contiguous copy.
def stack_sensors(sensors):
    return torch.stack(sensors, 0).permute(1, 2, 0).contiguous()

# %% right rows: Sensors stacked as columns, one batch row after the other.
def stack_sensors(sensors):
    rows = []
    for b in range(sensors[0].size(0)):
        rows.append(torch.column_stack([s[b] for s in sensors]))
    return torch.stack(rows)

# %% right stack-last: torch.stack along a new last axis.
def stack_sensors(sensors):
    return torch.stack(sensors, dim=-1)

# %% right stack-middle-then-swap: Stacked in the middle and the last two axes exchanged.
def stack_sensors(sensors):
    return torch.stack(sensors, dim=1).transpose(1, 2)

# %% right stack-two: torch.stack with the axis counted from the front, on a tuple.
def stack_sensors(sensors):
    merkmale_zuletzt = torch.stack(tuple(sensors), 2)
    return merkmale_zuletzt

# %% right view-then-permute: A view of the joined sensors, followed by the permutation which it needs.
def stack_sensors(sensors):
    B, T = sensors[0].shape
    return torch.cat(sensors, dim=0).view(len(sensors), B, T).permute(1, 2, 0)

# %% wrong changes-argument elements: The tensors in the caller's list were replaced.
def stack_sensors(sensors):
    for k, sensor in enumerate(sensors):
        sensors[k] = sensor.unsqueeze(-1)
    return torch.cat(sensors, dim=-1)

# %% wrong changes-argument pop: The caller's list was emptied.
def stack_sensors(sensors):
    result = sensors.pop(0)[..., None]
    while len(sensors) > 0:
        result = torch.cat([result, sensors.pop(0)[..., None]], dim=-1)
    return result

# %% wrong changes-argument reverse: The caller's list was reversed and the result flipped back.
def stack_sensors(sensors):
    sensors.reverse()
    return torch.stack(sensors, dim=-1).flip(-1)

# %% wrong changes-argument unsqueeze: Every tensor of the caller was given an axis in place.
def stack_sensors(sensors):
    return torch.cat([s.unsqueeze_(-1) for s in sensors], dim=-1)

# %% wrong changes-dtype empty-cat: Joining to an empty float tensor made integers floats.
def stack_sensors(sensors):
    B, T = sensors[0].shape
    out = torch.empty(B, T, 0)
    for s in sensors:
        out = torch.cat([out, s[..., None]], dim=-1)
    return out

# %% wrong changes-dtype float: .float() turned the numbers into float32.
def stack_sensors(sensors):
    return torch.stack([s.float() for s in sensors], dim=-1)

# %% wrong changes-dtype zeros: The result was made with torch.zeros, which is float32 whatever comes in.
def stack_sensors(sensors):
    B, T = sensors[0].shape
    out = torch.zeros(B, T, len(sensors))
    for k, sensor in enumerate(sensors):
        out[:, :, k] = sensor
    return out

# %% wrong joined concatenated-hstack: hstack joins tables along their second axis.
def stack_sensors(sensors):
    return torch.hstack(sensors)

# %% wrong joined concatenated-rows: torch.cat was left at its default axis: (F * B, T).
def stack_sensors(sensors):
    return torch.cat(sensors)

# %% wrong joined concatenated-steps: The sensors were joined along time: (B, F * T).
def stack_sensors(sensors):
    return torch.cat(sensors, dim=-1)

# %% wrong first-features first-sensor: Only the first sensor was given an axis of features.
def stack_sensors(sensors):
    for sensor in sensors:
        return sensor.unsqueeze(-1)

# %% wrong list-result: A list of tensors (B, T, 1) was returned.
def stack_sensors(sensors):
    return [s.unsqueeze(-1) for s in sensors]

# %% wrong not-written: The stub was left as it was.
def stack_sensors(sensors):
    raise NotImplementedError

# %% wrong numpy-result: NumPy's stack was used on the tensors.
import numpy as np

def stack_sensors(sensors):
    return np.stack([s.numpy() for s in sensors], axis=-1)

# %% wrong numpy-result end: The tensor was turned into a NumPy array at the end.
def stack_sensors(sensors):
    return torch.stack(sensors, dim=-1).detach().cpu().numpy()

# %% wrong raises axis: A stack was asked for along an axis that does not exist.
def stack_sensors(sensors):
    return torch.stack(sensors, dim=3)

# %% wrong raises list: A list was asked for its shape.
def stack_sensors(sensors):
    F, B, T = sensors.shape
    return sensors.permute(1, 2, 0)

# %% wrong raises noncontiguous: view refuses sensors which are column slices or transposes.
def stack_sensors(sensors):
    B, T = sensors[0].shape
    columns = [s.view(B * T) for s in sensors]
    return torch.stack(columns, dim=-1).view(B, T, len(sensors))

# %% wrong raises tensor: torch.tensor was given a list of tensors.
def stack_sensors(sensors):
    return torch.tensor(sensors).permute(1, 2, 0)

# %% wrong reshaped stack: The stack was reshaped to the wanted shape, which scrambles the values.
def stack_sensors(sensors):
    batch, time = sensors[0].shape
    return torch.stack(sensors).reshape(batch, time, len(sensors))

# %% wrong reshaped stack-cat-rows: The sensors were joined below each other and reshaped.
def stack_sensors(sensors):
    return torch.cat(sensors).reshape(*sensors[0].shape, len(sensors))

# %% wrong reshaped stack-cat-steps: The sensors were joined side by side and reshaped.
def stack_sensors(sensors):
    B, T = sensors[0].shape
    return torch.cat(sensors, dim=1).reshape(B, T, len(sensors))

# %% wrong reshaped stack-flatten: All numbers were put in one row and cut again.
def stack_sensors(sensors):
    everything = torch.cat([s.flatten() for s in sensors])
    return everything.reshape(sensors[0].shape[0], -1, len(sensors))

# %% wrong reshaped stack-hstack: The sensors were joined with hstack and the last axis was unflattened.
def stack_sensors(sensors):
    return torch.hstack(sensors).unflatten(1, (sensors[0].shape[1], len(sensors)))

# %% wrong reshaped stack-middle: The stack on axis 1 was viewed with the wanted shape.
def stack_sensors(sensors):
    B, T = sensors[0].shape
    return torch.stack(sensors, dim=1).view(B, T, -1)

# %% wrong reshaped stack-view: The stack was viewed with the wanted shape.
def stack_sensors(sensors):
    data = torch.stack(sensors, dim=0)
    features, batch, time = data.shape
    return data.view(batch, time, features)

# %% wrong returns-nothing: The return was forgotten.
def stack_sensors(sensors):
    stacked = torch.stack(sensors, dim=-1)

# %% wrong returns-nothing print: The result was printed instead of returned.
def stack_sensors(sensors):
    print(torch.stack(sensors, dim=-1))

# %% wrong returns-nothing prints: The shape was printed and nothing returned.
def stack_sensors(sensors):
    print(torch.stack(sensors, dim=-1).shape)

# %% wrong reversed-features reversed-sensors: The sensors were stacked from the last to the first.
def stack_sensors(sensors):
    return torch.stack(sensors[::-1], dim=-1)

# %% wrong reversed-features reversed-sensors-flip: The feature axis was flipped.
def stack_sensors(sensors):
    return torch.stack(sensors, -1).flip(-1)

# %% wrong reversed-features reversed-sensors-grow: Every sensor was joined before the others.
def stack_sensors(sensors):
    grown = sensors[0].unsqueeze(-1)
    for sensor in sensors[1:]:
        grown = torch.cat([sensor.unsqueeze(-1), grown], dim=-1)
    return grown

# %% wrong shape-instead: The shape was returned instead of the tensor.
def stack_sensors(sensors):
    return torch.dstack(sensors).shape

# %% wrong axes-moved stack-transposed: The first and last axes were exchanged: (T, B, F).
def stack_sensors(sensors):
    return torch.stack(sensors).transpose(0, 2)

# %% wrong axes-moved stack-transposed-permute: The permutation turned all axes around: (T, B, F).
def stack_sensors(sensors):
    return torch.stack(sensors).permute(2, 1, 0)

# %% wrong axes-moved stacked-first: torch.stack was left at its default axis.
def stack_sensors(sensors):
    return torch.stack(sensors)

# %% wrong axes-moved stacked-first-array: A tensor was made of the list of lists.
def stack_sensors(sensors):
    return torch.tensor([s.tolist() for s in sensors], dtype=sensors[0].dtype)

# %% wrong axes-moved stacked-first-cat: Every sensor was given a first axis and joined there.
def stack_sensors(sensors):
    return torch.cat([s[None] for s in sensors])

# %% wrong axes-moved stacked-middle: The sensors were stacked on axis 1.
def stack_sensors(sensors):
    return torch.stack(sensors, dim=1)

# %% wrong axes-moved stacked-middle-negative: The axis was given as -2.
def stack_sensors(sensors):
    return torch.stack(sensors, -2)

# %% wrong axes-moved stacked-middle-transpose: The first two axes of the stack were exchanged; the sensor axis is not last.
def stack_sensors(sensors):
    return torch.stack(sensors).transpose(0, 1)
