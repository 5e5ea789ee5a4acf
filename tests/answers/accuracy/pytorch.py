# %% right count: Counted and divided.
def accuracy(logits, labels):
    right = (logits.argmax(-1) == labels).sum().item()
    return right / len(labels)

# %% right framework: The framework's own words.
import torch

def accuracy(logits, labels):
    return torch.eq(torch.max(logits, dim=1).indices, labels).sum().div(labels.numel()).item()

# %% right loop: A loop over the rows.
def accuracy(logits, labels):
    right = 0
    for row, label in zip(logits, labels):
        if int(row.argmax()) == int(label):
            right += 1
    return right / len(labels)

# %% right mean: argmax, compared, and the mean.
def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()

# %% right noisy: An answer that prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

def accuracy(logits, labels):
    print("logits", logits.shape)
    warnings.warn("only a warning")
    logging.error("only a log")
    sys.stderr.write("RuntimeError: only a joke\n")
    return (logits.argmax(dim=1) == labels).float().mean().item()

# %% right numpy-scalar: A NumPy float64, which is a float.
import numpy as np

def accuracy(logits, labels):
    return np.mean(logits.numpy().argmax(axis=1) == labels.numpy())

# %% right plain-python: Plain Python lists.
def accuracy(logits, labels):
    choices = []
    for row in logits.tolist():
        choices.append(row.index(max(row)))
    hits = [choice == label for choice, label in zip(choices, labels.tolist())]
    return sum(hits) / len(hits)

# %% right softmax-first: The softmax changes no order.
import torch

def accuracy(logits, labels):
    return (torch.softmax(logits, dim=-1).argmax(dim=-1) == labels).double().mean().item()

# %% right topk: The first of a sorting.
import torch

def accuracy(logits, labels):
    best = logits.topk(1, dim=1).indices[:, 0]
    return float((best == labels).to(torch.float64).mean())

# %% wrong all-or-nothing: Divided with //.
def accuracy(logits, labels):
    right = (logits.argmax(dim=1) == labels).sum().item()
    return float(right // len(labels))

# %% wrong all-or-nothing equal: Whole arrays compared.
import torch

def accuracy(logits, labels):
    return float(torch.equal(logits.argmax(dim=1), labels.long()))

# %% wrong broadcast: keepdim spreads to (B, B).
def accuracy(logits, labels):
    return (logits.argmax(dim=1, keepdim=True) == labels).double().mean().item()

# %% wrong changes-argument: A softmax in place.
def accuracy(logits, labels):
    logits -= logits.max()
    return (logits.argmax(dim=1) == labels).double().mean().item()

# %% wrong compares-logits: max gives values, not places.
def accuracy(logits, labels):
    return (logits.max(dim=1).values == labels).double().mean().item()

# %% wrong compares-logits whole: Logits compared with labels.
def accuracy(logits, labels):
    return (logits == labels).double().mean().item()

# %% wrong count: How many are right.
def accuracy(logits, labels):
    return float((logits.argmax(dim=1) == labels).sum())

# %% wrong count integer: How many are right, as an int.
def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).sum().item()

# %% wrong error-rate: The wrong ones.
def accuracy(logits, labels):
    return (logits.argmax(dim=1) != labels).double().mean().item()

# %% wrong first-row: return inside the loop.
def accuracy(logits, labels):
    for row, label in zip(logits, labels):
        right = float(row.argmax() == label)
        return right

# %% wrong from-zero: The search begins at zero.
def accuracy(logits, labels):
    right = 0
    for row, label in zip(logits.tolist(), labels.tolist()):
        best, choice = 0, 0
        for k, value in enumerate(row):
            if value > best:
                best, choice = value, k
        right += choice == label
    return right / len(labels)

# %% wrong ids-from-one: Classes counted from one.
def accuracy(logits, labels):
    return (logits.argmax(dim=1) + 1 == labels).double().mean().item()

# %% wrong not-a-float: A tensor.
def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean()

# %% wrong not-a-float array: An array, and not a float.
import numpy as np

def accuracy(logits, labels):
    return np.array([(logits.argmax(dim=1) == labels).double().mean().item()])

# %% wrong not-written: Nothing yet.
def accuracy(logits, labels):
    raise NotImplementedError

# %% wrong other-type: A text.
def accuracy(logits, labels):
    return f"{(logits.argmax(dim=1) == labels).double().mean():.1%}"

# %% wrong over-batch: argmax over the rows.
def accuracy(logits, labels):
    return (logits.argmax(dim=0) == labels).float().mean().item()

# %% wrong over-classes: Divided by the classes.
def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).sum().item() / logits.shape[1]

# %% wrong over-classes size: Divided by all numbers.
def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).sum().item() / logits.numel()

# %% wrong over-everything: argmax without an axis.
def accuracy(logits, labels):
    return (logits.argmax() == labels).double().mean().item()

# %% wrong per-class: The mean of the classes' shares.
def accuracy(logits, labels):
    shares = []
    for label in sorted(set(labels.tolist())):
        own = labels == label
        shares.append(float((logits[own].argmax(1) == label).sum()) / int(own.sum()))
    return sum(shares) / len(shares)

# %% wrong per-row: One value a row.
def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float()

# %% wrong per-row bool: True or false for each row.
def accuracy(logits, labels):
    return logits.argmax(dim=1) == labels

# %% wrong percent: Times a hundred.
def accuracy(logits, labels):
    return 100 * (logits.argmax(dim=1) == labels).double().mean().item()

# %% wrong percent rounded: Rounded to whole per cents.
def accuracy(logits, labels):
    return float(round(100 * (logits.argmax(dim=1) == labels).double().mean().item()))

# %% wrong raises: An argument of the other framework.
def accuracy(logits, labels):
    return (logits.argmax(axes=1) == labels).double().mean().item()

# %% wrong raises float: The mean of booleans, or a method arrays lack.
def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).mean().item()

# %% wrong returns-nothing: Printed.
def accuracy(logits, labels):
    print((logits.argmax(dim=1) == labels).double().mean())

# %% wrong rounded: Two digits.
def accuracy(logits, labels):
    return round((logits.argmax(dim=1) == labels).double().mean().item(), 2)

# %% wrong smallest: argmin.
def accuracy(logits, labels):
    return (logits.argmin(dim=1) == labels).double().mean().item()

# %% wrong smallest sorted: The first of an ascending sorting.
def accuracy(logits, labels):
    return (logits.argsort(dim=1)[:, 0] == labels).double().mean().item()

# %% wrong threshold: The label's logit above zero.
import torch

def accuracy(logits, labels):
    own = logits[torch.arange(len(labels)), labels.long()]
    return (own > 0).double().mean().item()
