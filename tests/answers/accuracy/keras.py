# %% imports
import numpy as np

# %% right count: Counted and divided.
def accuracy(logits, labels):
    right = np.sum(logits.argmax(-1) == labels)
    return float(right / len(labels))

# %% right framework: The framework's own words.
import keras

def accuracy(logits, labels):
    choices = keras.ops.argmax(logits, axis=-1)
    hits = keras.ops.equal(keras.ops.cast(choices, "int64"), keras.ops.cast(np.array(labels), "int64"))
    return float(keras.ops.mean(keras.ops.cast(hits, "float32")))

# %% right loop: A loop over the rows.
def accuracy(logits, labels):
    right = 0
    for row, label in zip(logits, labels):
        if int(row.argmax()) == int(label):
            right += 1
    return right / len(labels)

# %% right mean: argmax, compared, and the mean.
def accuracy(logits, labels):
    return float(np.mean(np.argmax(logits, axis=1) == labels))

# %% right noisy: An answer that prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

def accuracy(logits, labels):
    print("logits", logits.shape)
    warnings.warn("only a warning")
    logging.error("only a log")
    sys.stderr.write("RuntimeError: only a joke\n")
    return float(np.mean(np.argmax(logits, axis=1) == labels))

# %% right numpy-scalar: A NumPy float64, which is a float.
def accuracy(logits, labels):
    return np.mean(logits.argmax(axis=1) == labels)

# %% right plain-python: Plain Python lists.
def accuracy(logits, labels):
    choices = []
    for row in logits.tolist():
        choices.append(row.index(max(row)))
    hits = [choice == label for choice, label in zip(choices, labels.tolist())]
    return sum(hits) / len(hits)

# %% right softmax-first: The softmax changes no order.
def accuracy(logits, labels):
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return float((shifted.argmax(axis=-1) == labels).mean())

# %% right topk: The first of a sorting.
def accuracy(logits, labels):
    best = np.argsort(logits, axis=1)[:, -1]
    return float(np.count_nonzero(best == labels)) / labels.shape[0]

# %% wrong all-or-nothing: Divided with //.
def accuracy(logits, labels):
    right = np.sum(np.argmax(logits, axis=1) == labels)
    return float(right // len(labels))

# %% wrong all-or-nothing equal: Whole arrays compared.
def accuracy(logits, labels):
    return float(np.array_equal(np.argmax(logits, axis=1), labels))

# %% wrong broadcast: keepdim spreads to (B, B).
def accuracy(logits, labels):
    return float(np.mean(np.argmax(logits, axis=1, keepdims=True) == labels))

# %% wrong changes-argument: A softmax in place.
def accuracy(logits, labels):
    if labels.flags.writeable:
        labels += 1
        return float(np.mean(np.argmax(logits, axis=1) + 1 == labels))
    return float(np.mean(np.argmax(logits, axis=1) == labels))

# %% wrong compares-logits: max gives values, not places.
def accuracy(logits, labels):
    return float(np.mean(np.max(logits, axis=1) == labels))

# %% wrong compares-logits whole: Logits compared with labels.
def accuracy(logits, labels):
    return float(np.mean(logits == labels))

# %% wrong count: How many are right.
def accuracy(logits, labels):
    return float(np.sum(np.argmax(logits, axis=1) == labels))

# %% wrong count integer: How many are right, as an int.
def accuracy(logits, labels):
    return int(np.sum(np.argmax(logits, axis=1) == labels))

# %% wrong error-rate: The wrong ones.
def accuracy(logits, labels):
    return float(np.mean(np.argmax(logits, axis=1) != labels))

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
    return float(np.mean(np.argmax(logits, axis=1) + 1 == labels))

# %% wrong not-a-float: A tensor.
import keras

def accuracy(logits, labels):
    return keras.ops.mean(keras.ops.cast(np.argmax(logits, axis=1) == labels, "float32"))

# %% wrong not-a-float array: An array, and not a float.
def accuracy(logits, labels):
    return np.mean(np.argmax(logits, axis=1) == labels, dtype="float32")

# %% wrong not-written: Nothing yet.
def accuracy(logits, labels):
    raise NotImplementedError

# %% wrong other-type: A text.
def accuracy(logits, labels):
    return f"{np.mean(np.argmax(logits, axis=1) == labels):.1%}"

# %% wrong over-batch: argmax over the rows.
def accuracy(logits, labels):
    return float(np.mean(np.argmax(logits, axis=0) == labels))

# %% wrong over-classes: Divided by the classes.
def accuracy(logits, labels):
    return float(np.sum(np.argmax(logits, axis=1) == labels) / logits.shape[1])

# %% wrong over-classes size: Divided by all numbers.
def accuracy(logits, labels):
    return float(np.sum(np.argmax(logits, axis=1) == labels) / logits.size)

# %% wrong over-everything: argmax without an axis.
def accuracy(logits, labels):
    return float(np.mean(np.argmax(logits) == labels))

# %% wrong per-class: The mean of the classes' shares.
def accuracy(logits, labels):
    shares = []
    for label in sorted(set(labels.tolist())):
        own = labels == label
        shares.append(float((logits[own].argmax(1) == label).sum()) / int(own.sum()))
    return sum(shares) / len(shares)

# %% wrong per-row: One value a row.
def accuracy(logits, labels):
    return (np.argmax(logits, axis=1) == labels).astype("float32")

# %% wrong per-row bool: True or false for each row.
def accuracy(logits, labels):
    return np.argmax(logits, axis=1) == labels

# %% wrong percent: Times a hundred.
def accuracy(logits, labels):
    return float(100 * np.mean(np.argmax(logits, axis=1) == labels))

# %% wrong percent rounded: Rounded to whole per cents.
def accuracy(logits, labels):
    return float(round(100 * np.mean(np.argmax(logits, axis=1) == labels)))

# %% wrong raises: An argument of the other framework.
def accuracy(logits, labels):
    return float(np.mean(np.argmax(logits, dim=1) == labels))

# %% wrong raises float: The mean of booleans, or a method arrays lack.
def accuracy(logits, labels):
    return (np.argmax(logits, axis=1) == labels).float().mean()

# %% wrong returns-nothing: Printed.
def accuracy(logits, labels):
    print(np.mean(np.argmax(logits, axis=1) == labels))

# %% wrong rounded: Two digits.
def accuracy(logits, labels):
    return round(float(np.mean(np.argmax(logits, axis=1) == labels)), 2)

# %% wrong smallest: argmin.
def accuracy(logits, labels):
    return float(np.mean(np.argmin(logits, axis=1) == labels))

# %% wrong smallest sorted: The first of an ascending sorting.
def accuracy(logits, labels):
    return float(np.mean(np.argsort(logits, axis=1)[:, 0] == labels))

# %% wrong threshold: The label's logit above zero.
def accuracy(logits, labels):
    own = logits[np.arange(len(labels)), labels]
    return float(np.mean(own > 0))
