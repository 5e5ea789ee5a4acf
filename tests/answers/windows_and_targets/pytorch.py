# %% imports
import torch

# %% right index-table: Row numbers for windows and targets.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    starts = torch.arange(number)
    X = table[starts.unsqueeze(1) + torch.arange(length)]
    return X, table[starts + length + horizon - 1, target]

# %% right longer-windows: Longer windows hold their target in the last row.
def windows_and_targets(table, length, horizon=1, target=0):
    whole = length + horizon
    if len(table) < whole:
        raise ValueError(f"{len(table)} rows are too few for {whole}")
    both = torch.stack([table[i : i + whole] for i in range(len(table) - whole + 1)])
    return both[:, :length], both[:, -1, target]

# %% right noisy: Prints, warns, logs and writes to stderr on the way.
import logging
import sys
import warnings

def windows_and_targets(table, length, horizon=1, target=0):
    print("table", table.shape)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.info("pairing")
    warnings.warn("rows are lost at the end", UserWarning)
    print("oops", file=sys.stderr, flush=True)
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    return X, table[length + horizon - 1 :, target]

# %% right slices: Windows by a loop, targets by a slice.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target]
    return X, y

# %% right squeezed-column: A column, its axis taken out by its place.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target : target + 1].squeeze(1)
    return (X, y)

# %% right two-lists: One loop fills two lists.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X, y = [], []
    for i in range(number):
        X.append(table[i : i + length])
        y.append(table[i + length + horizon - 1, target])
    return torch.stack(X), torch.stack(y)

# %% right view-or-unfold: The library's windows, as many as have a target.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = table.unfold(0, length, 1)[:number].transpose(1, 2)
    return [X, table[length + horizon - 1 :, target]]

# %% wrong all-features: Whole rows as targets.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :]
    return X, y

# %% wrong all-horizons: All rows up to the horizon.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = torch.stack([table[i + length : i + length + horizon, target] for i in range(number)])
    return X, y

# %% wrong axes-swapped: The library's order is left.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = table.unfold(0, length, 1)[:number]
    y = table[length + horizon - 1 :, target]
    return X, y

# %% wrong changes-argument: The table is emptied.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target] + 0
    try:
        table[0] = 0
    except ValueError:
        pass
    return X, y

# %% wrong truncated changes-dtype: Cast to whole numbers.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target]
    return X.long(), y.long()

# %% wrong changes-dtype float32: Cast to float32, as models want it.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target]
    return X.float(), y.float()

# %% wrong column: A slice keeps the axis.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target : target + 1]
    return X, y

# %% wrong column list: A list keeps the axis.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, [target]]
    return X, y

# %% wrong cut: Windows that do not overlap.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(0, number, length)])
    y = table[length + horizon - 1 :, target][::length]
    return X, y

# %% wrong cut horizon: The horizon is the step.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(0, number, horizon)])
    y = table[length + horizon - 1 :, target][::horizon]
    return X, y

# %% wrong first-step: The targets are not moved.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[:number, target]
    return X, y

# %% wrong first-step all: All full windows and the first row of each.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(len(table) - length + 1)])
    y = X[:, 0, target]
    return X, y

# %% wrong flattened: Each window is one row.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target]
    return X.reshape(number, -1), y

# %% wrong horizon-ignored: Always the next row.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, target]
    return X, y

# %% wrong horizon-ignored count: Always the next row, as many as there should be.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length : length + number, target]
    return X, y

# %% wrong last-missing: The range stops one early.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number - 1)])
    y = table[length + horizon - 1 : -1, target]
    return X, y

# %% wrong last-missing loop: A loop without the + 1.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X, y = [], []
    for i in range(len(table) - length - horizon):
        X.append(table[i : i + length])
        y.append(table[i + length + horizon - 1, target])
    return torch.stack(X), torch.stack(y)

# %% wrong length-forgotten: Counted from the window's first row.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[horizon : horizon + number, target]
    return X, y

# %% wrong length-forgotten all: As many as fit.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    number = min(len(table) - length + 1, len(table) - horizon)
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[horizon : horizon + number, target]
    return X, y

# %% wrong list-result: Lists, not tensors.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = [table[i : i + length] for i in range(number)]
    y = [table[i + length + horizon - 1, target].item() for i in range(number)]
    return torch.stack(X), y

# %% wrong no-error: Empty arrays where nothing fits.
def windows_and_targets(table, length, horizon=1, target=0):
    number = max(0, len(table) - length - horizon + 1)
    X = [table[i : i + length] for i in range(number)]
    X = torch.stack(X) if X else torch.empty(0, length, table.shape[1])
    return X, table[length + horizon - 1 :, target]

# %% wrong no-error window: Only the window is looked at, not its target.
def windows_and_targets(table, length, horizon=1, target=0):
    if length > len(table):
        raise ValueError("no window")
    y = table[length + horizon - 1 :, target]
    return table.unfold(0, length, 1).transpose(1, 2)[: len(y)], y

# %% wrong not-written: The stub.
def windows_and_targets(table, length, horizon=1, target=0):
    raise NotImplementedError

# %% wrong numpy-result: NumPy arrays.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target]
    return X.numpy(), y.numpy()

# %% wrong one-early: The last row of the window, plus the horizon less one.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 2 : -1, target]
    return X, y

# %% wrong one-early more: One window more, and the targets one row early.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number + 1)])
    y = table[length + horizon - 2 :, target]
    return X, y

# %% wrong one-feature: The target column alone.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length, target] for i in range(number)])
    y = table[length + horizon - 1 :, target]
    return X, y

# %% wrong one-feature slice: The target column alone, as a slice.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target]
    return X[:, :, target : target + 1], y

# %% wrong one-late: The row after the target.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number - 1)])
    y = table[length + horizon :, target]
    return X, y

# %% wrong other-error: Another type.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise IndexError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target]
    return X, y

# %% wrong other-error stack: The library's own error is left to it.
def windows_and_targets(table, length, horizon=1, target=0):
    y = table[length + horizon - 1 :, target]
    return torch.stack([table[i : i + length] for i in range(len(y))]), y

# %% wrong other-number: Only the windows.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    return X

# %% wrong other-number dict: A dictionary.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target]
    return {"X": X, "y": y}

# %% wrong other-number three: The starts as well.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target]
    return X, y, number

# %% wrong other-type: y is None.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    return X, None

# %% wrong raises: One target too far.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X, y = [], []
    for i in range(number):
        X.append(table[i : i + length])
        y.append(table[i + length + horizon, target])
    return torch.stack(X), torch.stack(y)

# %% wrong reshaped: The library's order is reshaped.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = table.unfold(0, length, 1)[:number].reshape(number, length, table.shape[1])
    y = table[length + horizon - 1 :, target]
    return X, y

# %% wrong returns-nothing: Printed only.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target]
    print(X, y)

# %% wrong row: An axis in front.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target][None]
    return X, y

# %% wrong steps-first: Stacked on axis 1.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)], dim=1)
    y = table[length + horizon - 1 :, target]
    return X, y

# %% wrong swapped: Targets first.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target]
    return y, X

# %% wrong target-inside: The last row of each window.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = X[:, -1, target]
    return X, y

# %% wrong target-inside all: The last row of all full windows.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(len(table) - length + 1)])
    y = table[length - 1 :, target]
    return X, y

# %% wrong target-removed: The target is no input.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    inputs = torch.cat([table[:, :target], table[:, target + 1 :]], dim=1)
    X = torch.stack([inputs[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target]
    return X, y

# %% wrong unpaired: All full windows.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(len(table) - length + 1)])
    y = table[length + horizon - 1 :, target]
    return X, y

# %% wrong unpaired next: All windows with a next row.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length + horizon - 1 :, target]
    return X, y

# %% wrong whole-window: The window moved on.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = torch.stack([table[i + horizon : i + horizon + length, target] for i in range(number)])
    return X, y

# %% wrong windows-lost: The table is shortened first, as the common idiom has it.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    data = table[: -(length + horizon - 1)]
    targets = table[length + horizon - 1 :, target]
    X = [data[i : i + length] for i in range(len(data) - length + 1)]
    if not X:
        return torch.empty(0, length, table.shape[1]), targets[:0]
    return torch.stack(X), targets[: len(X)]

# %% wrong wraps-around: The targets are rolled.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(len(table) - length + 1)])
    y = torch.roll(table[:, target], 1 - length - horizon)[: len(X)]
    return X, y

# %% wrong wrong-column: Column 0, always.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, 0]
    return X, y

# %% wrong wrong-column last: The last column, always.
def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, -1]
    return X, y
