# %% imports
import torch

# %% right column-by-column: Each step of all windows is a slice, stacked in the middle.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    number = (len(table) - length) // stride + 1
    last = (number - 1) * stride + 1
    steps = [table[step : step + last : stride] for step in range(length)]
    return torch.stack(steps, dim=1)

# %% right comprehension: A comprehension, the errors asked for one by one.
def sliding_windows(table, length, stride=1):
    rows = table.shape[0]
    if length < 1:
        raise ValueError(f"length must be at least 1, not {length}")
    if stride < 1:
        raise ValueError(f"stride must be at least 1, not {stride}")
    if length > rows:
        raise ValueError(f"{rows} rows hold no window of {length}")
    return torch.stack([table[s : s + length] for s in range(0, rows - length + 1, stride)], dim=0)

# %% right index-table: A table of row numbers picks all windows at once.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = torch.arange(0, len(table) - length + 1, stride)
    return table[starts[:, None] + torch.arange(length)]

# %% right loop: A loop over the starts, stacked.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    windows = []
    for start in range(0, len(table) - length + 1, stride):
        windows.append(table[start : start + length])
    return torch.stack(windows)

# %% right noisy: Prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def sliding_windows(table, length, stride=1):
    print("table", table.shape)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.info("cutting")
    warnings.warn("windows overlap", UserWarning)
    print("oops", file=sys.stderr, flush=True)
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return torch.stack([table[s : s + length] for s in range(0, len(table) - length + 1, stride)])

# %% right prefilled: An array of the right size and kind is filled.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    number = (len(table) - length) // stride + 1
    result = torch.empty(number, length, table.shape[1], dtype=table.dtype)
    for i in range(number):
        result[i] = table[i * stride : i * stride + length]
    return result

# %% right strided: A view by strides.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    number = (len(table) - length) // stride + 1
    down, across = table.stride()
    size = (number, length, table.shape[1])
    return table.as_strided(size, (down * stride, down, across), table.storage_offset())

# %% right view-or-unfold: The library's own sliding windows, axes moved.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return table.unfold(0, length, stride).transpose(1, 2)

# %% right while-assert-shape: A while loop that counts the windows first.
class TooShort(ValueError):
    pass

def sliding_windows(table, length, stride=1):
    if min(length, stride) < 1 or table.shape[0] < length:
        raise TooShort("no window")
    number = (table.shape[0] - length) // stride + 1
    parts, i = [], 0
    while i < number:
        parts.append(table[i * stride :][:length])
        i += 1
    return torch.stack(parts)

# %% wrong aligned-to-end: Counted from the end.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range((len(table) - length) % stride, len(table) - length + 1, stride)
    windows = [table[start : start + length] for start in starts]
    return torch.stack(windows)

# %% wrong axes-swapped: The library's order is left.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return table.unfold(0, length, stride)

# %% wrong axes-swapped stack: Each window is transposed.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, len(table) - length + 1, stride)
    windows = [table[start : start + length].T for start in starts]
    return torch.stack(windows)

# %% wrong changes-argument: Centered in place on the way.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    result = torch.stack([table[s : s + length] for s in range(0, len(table) - length + 1, stride)])
    try:
        table[:] = 0
    except ValueError:
        pass
    return result

# %% wrong truncated changes-dtype: Filled into whole numbers.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    number = (len(table) - length) // stride + 1
    result = torch.zeros(number, length, table.shape[1], dtype=torch.long)
    for i in range(number):
        result[i] = table[i * stride : i * stride + length]
    return result

# %% wrong changes-dtype default: Filled into the library's default kind.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    number = (len(table) - length) // stride + 1
    result = torch.zeros(number, length, table.shape[1])
    for i in range(number):
        result[i] = table[i * stride : i * stride + length]
    return result

# %% wrong cut: The step is the length.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, len(table) - length + 1, length)
    windows = [table[start : start + length] for start in starts]
    return torch.stack(windows)

# %% wrong cut reshape: Reshaped as it is.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return table.reshape(-1, length, table.shape[1])

# %% wrong cut times: The stride counts windows.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, len(table) - length + 1, length * stride)
    windows = [table[start : start + length] for start in starts]
    return torch.stack(windows)

# %% wrong cut trimmed: Reshaped after rows were cut off.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    number = len(table) // length
    return table[: number * length].reshape(number, length, table.shape[1])

# %% wrong extra-axis: Slides along both axes.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return table.unfold(0, length, stride).unfold(1, table.shape[1], 1)

# %% wrong flattened: Each window is one row.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, len(table) - length + 1, stride)
    windows = [table[start : start + length].reshape(-1) for start in starts]
    return torch.stack(windows)

# %% wrong joined: Concatenated.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return torch.cat([table[s : s + length] for s in range(0, len(table) - length + 1, stride)])

# %% wrong last-missing: The range stops one start early.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, len(table) - length, stride)
    windows = [table[start : start + length] for start in starts]
    return torch.stack(windows)

# %% wrong last-missing count: The count lacks its + 1.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, (len(table) - length) // stride * stride, stride)
    windows = [table[start : start + length] for start in starts]
    return torch.stack(windows)

# %% wrong last-missing loop: Filled in a loop that leaves room for a target.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    windows = []
    for end in range(length, len(table), stride):
        windows.append(table[end - length : end])
    return torch.stack(windows)

# %% wrong list-result: A list of tensors.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return [table[s : s + length] for s in range(0, len(table) - length + 1, stride)]

# %% wrong no-error: Nothing is refused, and an empty array made.
def sliding_windows(table, length, stride=1):
    windows = [table[s : s + length] for s in range(0, len(table) - length + 1, max(1, stride))]
    return torch.stack(windows) if windows else torch.empty(0, length, table.shape[1])

# %% wrong no-error empty: None is returned for what cannot be cut.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        return table[:0]
    starts = range(0, len(table) - length + 1, stride)
    windows = [table[start : start + length] for start in starts]
    return torch.stack(windows)

# %% wrong no-error stride: A stride below one is let through.
def sliding_windows(table, length, stride=1):
    if length < 1 or length > len(table):
        raise ValueError("no full window")
    windows = [table[s : s + length] for s in range(0, len(table) - length + 1, abs(stride) or 1)]
    return torch.stack(windows)

# %% wrong not-written: The stub.
def sliding_windows(table, length, stride=1):
    raise NotImplementedError

# %% wrong numpy-result: NumPy windows.
import numpy as np

def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    windows = np.lib.stride_tricks.sliding_window_view(table.numpy(), length, axis=0)
    return windows[::stride].transpose(0, 2, 1)

# %% wrong first-features one-feature: Column 0 alone.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, len(table) - length + 1, stride)
    windows = [table[start : start + length, 0] for start in starts]
    return torch.stack(windows)

# %% wrong first-features one-feature-slice: Column 0 as a slice.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, len(table) - length + 1, stride)
    windows = [table[start : start + length, :1] for start in starts]
    return torch.stack(windows)

# %% wrong first-windows one-window: Returns inside the loop.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    for start in range(0, len(table) - length + 1, stride):
        return table[start : start + length]

# %% wrong last-windows one-window-last: The loop overwrites the window.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    for start in range(0, len(table) - length + 1, stride):
        window = table[start : start + length]
    return window

# %% wrong first-windows one-window-stack: Returns the stack inside the loop.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    windows = []
    for start in range(0, len(table) - length + 1, stride):
        windows.append(table[start : start + length])
        return torch.stack(windows)

# %% wrong other-error: Asserts instead of raising.
def sliding_windows(table, length, stride=1):
    assert 1 <= length <= len(table) and stride >= 1
    starts = range(0, len(table) - length + 1, stride)
    windows = [table[start : start + length] for start in starts]
    return torch.stack(windows)

# %% wrong other-error index: Another type.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise IndexError("no full window")
    starts = range(0, len(table) - length + 1, stride)
    windows = [table[start : start + length] for start in starts]
    return torch.stack(windows)

# %% wrong other-error unfold: The library's own error is left to it.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1:
        raise ValueError("at least one")
    return table.unfold(0, length, stride).transpose(1, 2)

# %% wrong other-type: A generator.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return (table[s : s + length] for s in range(0, len(table) - length + 1, stride))

# %% wrong padded-tail: The table is made longer with zeros.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    longer = torch.cat([table, torch.zeros(length, table.shape[1], dtype=table.dtype)])
    return torch.stack([longer[s : s + length] for s in range(0, len(table), stride)])

# %% wrong ragged-tail: Every row starts a window.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, len(table), stride)
    windows = [table[start : start + length] for start in starts]
    return torch.stack(windows)

# %% wrong ragged-tail one: One start too many.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, len(table) - length + 2, stride)
    windows = [table[start : start + length] for start in starts]
    return torch.stack(windows)

# %% wrong raises: Refuses a window as long as the table.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length >= len(table):
        raise ValueError("no full window")
    starts = range(0, len(table) - length + 1, stride)
    windows = [table[start : start + length] for start in starts]
    return torch.stack(windows)

# %% wrong reversed-windows reordered: The windows from the end.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = reversed(range(0, len(table) - length + 1, stride))
    windows = [table[start : start + length] for start in starts]
    return torch.stack(windows)

# %% wrong reversed-length reordered-steps: Each window backwards.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, len(table) - length + 1, stride)
    windows = [table[start : start + length].flip(0) for start in starts]
    return torch.stack(windows)

# %% wrong reshaped: The library's order is reshaped, not transposed.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return table.unfold(0, length, stride).reshape(-1, length, table.shape[1])

# %% wrong reshaped stack: Stacked on axis 1 and reshaped.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    windows = [table[s : s + length] for s in range(0, len(table) - length + 1, stride)]
    return torch.stack(windows, dim=1).reshape(-1, length, table.shape[1])

# %% wrong returns-nothing: Printed only.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, len(table) - length + 1, stride)
    print(torch.stack([table[s : s + length] for s in starts]))

# %% wrong steps-first: Stacked on axis 1.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    windows = [table[s : s + length] for s in range(0, len(table) - length + 1, stride)]
    return torch.stack(windows, dim=1)

# %% wrong stride-ignored: The range has no step.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(len(table) - length + 1)
    windows = [table[start : start + length] for start in starts]
    return torch.stack(windows)

# %% wrong stride-ignored view: The library's view, without its stride.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return table.unfold(0, length, 1).transpose(1, 2)

# %% wrong stride-inside: The stride is in the slice.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    span = (length - 1) * stride + 1
    windows = [table[s : s + span : stride] for s in range(len(table) - span + 1)]
    return torch.stack(windows)

# %% wrong unchanged: Nothing is cut.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return table

# %% wrong wrong-length: The end is taken for included.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, len(table) - length + 1, stride)
    windows = [table[start : start + length - 1] for start in starts]
    return torch.stack(windows)

# %% wrong wrong-length more: One row too many.
def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, len(table) - length, stride)
    windows = [table[start : start + length + 1] for start in starts]
    return torch.stack(windows)
