# %% imports
import numpy as np

# %% right bidirectional-predict: Both directions, the model's own predict, a list of ids.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - self.mean) / self.deviation
        return padded

    def predict(self, sequences):
        return self.model.predict(self.pad(sequences), verbose=0).argmax(axis=-1).tolist()

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.Bidirectional(keras.layers.LSTM(24)),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    model.fit(speakers.pad(sequences), labels, batch_size=32, epochs=8, verbose=0)
    return speakers

# %% right least-squares: No network at all: a linear fit to three means.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        return (table @ self.weights).argmax(axis=1)

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)

# %% right masked: Masked, fit, and argmax.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - self.mean) / self.deviation
        return padded

    def predict(self, sequences):
        logits = self.model(self.pad(sequences), training=False)
        return np.argmax(logits, axis=-1)

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.LSTM(32),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    model.fit(speakers.pad(sequences), labels, batch_size=32, epochs=12, verbose=0)
    return speakers

# %% right noisy: An answer that prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - self.mean) / self.deviation
        return padded

    def predict(self, sequences):
        logits = self.model(self.pad(sequences), training=False)
        return np.argmax(logits, axis=-1)

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.LSTM(32),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    warnings.warn("only a warning")
    logging.error("only a log")
    sys.stderr.write("RuntimeError: only a joke\n")
    model.summary()
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    model.fit(speakers.pad(sequences), labels, batch_size=32, epochs=12, verbose=2)
    return speakers

# %% right one-hot: One-hot targets, and the complete part of pad_sequences.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        return keras.utils.pad_sequences(scaled, padding="post", dtype="float32")

    def predict(self, sequences):
        logits = self.model(self.pad(sequences), training=False)
        return np.argmax(logits, axis=-1)

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.LSTM(32),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.CategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    model.fit(speakers.pad(sequences), keras.utils.to_categorical(labels, 9), batch_size=32, epochs=12, verbose=0)
    return speakers

# %% right softmax-and-validation: A softmax with its loss, dropout, and a part kept for validation.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - self.mean) / self.deviation
        return padded

    def predict(self, sequences):
        logits = self.model(self.pad(sequences), training=False)
        return np.argmax(logits, axis=-1)

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.LSTM(32),
            keras.layers.Dropout(0.2),
            keras.layers.Dense(9, activation="softmax"),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=False)
    model.compile(keras.optimizers.Adam(0.01), loss)
    model.fit(speakers.pad(sequences), labels, batch_size=32, epochs=14, verbose=0, validation_split=0.2)
    return speakers

# %% wrong a-class: The class.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        return (table @ self.weights).argmax(axis=1)

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    Speakers.weights = weights
    return Speakers

# %% wrong bare-model: The model itself.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - self.mean) / self.deviation
        return padded

    def predict(self, sequences):
        logits = self.model(self.pad(sequences), training=False)
        return np.argmax(logits, axis=-1)

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.LSTM(32),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    model.fit(speakers.pad(sequences), labels, batch_size=32, epochs=1, verbose=0)
    return model

# %% wrong changes-argument sorted: The list is sorted in place.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        return (table @ self.weights).argmax(axis=1)

def train_speaker_classifier(sequences, labels):
    labels = [label for _, label in sorted(zip(map(len, sequences), np.asarray(labels)), key=lambda pair: pair[0])]
    sequences.sort(key=len)
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)

# %% wrong column: A column of ids.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        return (table @ self.weights).argmax(axis=1)[:, None]

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)

# %% wrong fails-alone: A bare squeeze.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - self.mean) / self.deviation
        return padded

    def predict(self, sequences):
        logits = self.model(self.pad(sequences), training=False)
        return np.argmax(logits, axis=-1).squeeze()

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.LSTM(32),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    model.fit(speakers.pad(sequences), labels, batch_size=32, epochs=10, verbose=0)
    return speakers

# %% wrong ids-from-one: One is added.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        return (table @ self.weights).argmax(axis=1) + 1

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)

# %% wrong ignores-its-argument: It predicts the training utterances.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in self.seen])
        return (table @ self.weights).argmax(axis=1)

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    speakers = Speakers(weights)
    speakers.seen = sequences
    return speakers

# %% wrong logits: Nine numbers a row.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - self.mean) / self.deviation
        return padded

    def predict(self, sequences):
        logits = self.model(self.pad(sequences), training=False)
        return np.asarray(logits)

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.LSTM(32),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    return speakers

# %% wrong no-method function: predict itself.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        return (table @ self.weights).argmax(axis=1)

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights).predict

# %% wrong no-method ids: The ids of the training utterances.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        return (table @ self.weights).argmax(axis=1)

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights).predict(sequences)

# %% wrong no-method name: The method has another name.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def classify(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        return (table @ self.weights).argmax(axis=1)

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)

# %% wrong not-repeatable: Dropout is still on.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - self.mean) / self.deviation
        return padded

    def predict(self, sequences):
        logits = self.model(self.pad(sequences), training=True)
        return np.argmax(logits, axis=-1)

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.LSTM(32),
            keras.layers.Dropout(0.7),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    model.fit(speakers.pad(sequences), labels, batch_size=32, epochs=4, verbose=0)
    return speakers

# %% wrong not-trained: No fit.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - self.mean) / self.deviation
        return padded

    def predict(self, sequences):
        logits = self.model(self.pad(sequences), training=False)
        return np.argmax(logits, axis=-1)

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.LSTM(32),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    return speakers

# %% wrong not-trained constant: Always the first speaker.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        return np.zeros(len(sequences), dtype=int)

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)

# %% wrong not-trained constant-labels: The labels are lost.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - self.mean) / self.deviation
        return padded

    def predict(self, sequences):
        logits = self.model(self.pad(sequences), training=False)
        return np.argmax(logits, axis=-1)

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.LSTM(32),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    model.fit(speakers.pad(sequences), np.zeros(len(labels)), batch_size=32, epochs=1, verbose=0)
    return speakers

# %% wrong not-integers not-whole: Floats.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        return (table @ self.weights).argmax(axis=1).astype(float)

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)

# %% wrong not-written: Nothing yet.
def train_speaker_classifier(sequences, labels):
    raise NotImplementedError

# %% wrong one-number: argmax without an axis.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - self.mean) / self.deviation
        return padded

    def predict(self, sequences):
        logits = self.model(self.pad(sequences), training=False)
        return np.argmax(logits)

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.LSTM(32),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    return speakers

# %% wrong one-number accuracy: The share of right ones among the training utterances.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        return self.share

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    speakers = Speakers(weights)
    speakers.share = float(np.mean((table @ weights).argmax(1) == np.asarray(labels)))
    return speakers

# %% wrong order-changed reversed: The longest first.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sorted(sequences, key=lambda one: -len(one))])
        return (table @ self.weights).argmax(axis=1)

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)

# %% wrong order-changed sorted: Sorted by length, the shortest first.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sorted(sequences, key=len)])
        return (table @ self.weights).argmax(axis=1)

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)

# %% wrong order-changed twice: Put back with the order instead of its inverse.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        order = np.argsort([len(sequence) for sequence in sequences], kind="stable")
        table = np.array([summary(sequences[k]) for k in order])
        return (table @ self.weights).argmax(axis=1)[order]

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)

# %% wrong other-ids: The labels of the notebook's own order instead of those that are given.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        return (table @ self.weights).argmax(axis=1)

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[(np.asarray(labels) + 4) % 9], rcond=None)[0]
    return Speakers(weights)

# %% wrong over-batch: argmax over the batch.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - self.mean) / self.deviation
        return padded

    def predict(self, sequences):
        logits = self.model(self.pad(sequences), training=False)
        return np.argmax(logits, axis=0)

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.LSTM(32),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    return speakers

# %% wrong padding-read: No mask.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - self.mean) / self.deviation
        return padded

    def predict(self, sequences):
        logits = self.model(self.pad(sequences), training=False)
        return np.argmax(logits, axis=-1)

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.LSTM(32),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    model.fit(speakers.pad(sequences), labels, batch_size=32, epochs=6, verbose=0)
    return speakers

# %% wrong padding-read scaled-by-itself: Each batch is scaled by its own numbers.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        steps = np.concatenate(sequences)
        mean, deviation = steps.mean(axis=0), steps.std(axis=0)
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - mean) / deviation
        return padded

    def predict(self, sequences):
        logits = self.model(self.pad(sequences), training=False)
        return np.argmax(logits, axis=-1)

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.LSTM(32),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    model.fit(speakers.pad(sequences), labels, batch_size=32, epochs=5, verbose=0)
    return speakers

# %% wrong per-step: An id for each step.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - self.mean) / self.deviation
        return padded

    def predict(self, sequences):
        logits = self.model(self.pad(sequences), training=False)
        return np.argmax(logits, axis=-1)

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.LSTM(32, return_sequences=True),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    return speakers

# %% wrong predicts-nothing: Printed.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        print((table @ self.weights).argmax(axis=1))

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)

# %% wrong raises attribute: A name that was never set.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        return (table @ self.weight).argmax(axis=1)

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)

# %% wrong raises loss: A loss that wants one-hot targets.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - self.mean) / self.deviation
        return padded

    def predict(self, sequences):
        logits = self.model(self.pad(sequences), training=False)
        return np.argmax(logits, axis=-1)

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.LSTM(32),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.CategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    model.fit(speakers.pad(sequences), labels, batch_size=32, epochs=1, verbose=0)
    return speakers

# %% wrong returns-nothing: The object is made and not returned.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        return (table @ self.weights).argmax(axis=1)

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    speakers = Speakers(weights)
    speakers.predict(sequences)

# %% wrong too-few-right: A fit to the first step alone.
def summary(sequence):
    """The first step of an utterance, and a one."""
    return np.append(np.asarray(sequence)[0], 1)

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        return (table @ self.weights).argmax(axis=1)

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)

# %% wrong too-few-right subsample: Trained on a few utterances.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        return (table @ self.weights).argmax(axis=1)

def train_speaker_classifier(sequences, labels):
    sequences, labels = sequences[:45], labels[:45]
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)

# %% wrong unequal-lengths: One array of ragged sequences.
def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])

class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        batch = np.array([np.asarray(sequence) for sequence in sequences])
        return batch.mean(axis=1).argmax(axis=1)

def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)

# %% wrong unequal-lengths predict: The sequences go into the model's predict as they are.
import keras

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        padded = np.zeros((len(sequences), max(map(len, sequences)), 12), "float32")
        for row, sequence in enumerate(sequences):
            padded[row, : len(sequence)] = (sequence - self.mean) / self.deviation
        return padded

    def predict(self, sequences):
        return np.argmax(self.model.predict(np.array(sequences), verbose=0), axis=-1)

def train_speaker_classifier(sequences, labels):
    keras.utils.set_random_seed(0)
    steps = np.concatenate(sequences)
    model = keras.Sequential(
        [
            keras.Input((None, 12)),
            keras.layers.Masking(0.0),
            keras.layers.LSTM(32),
            keras.layers.Dense(9),
        ]
    )
    speakers = Speakers(model, steps.mean(axis=0), steps.std(axis=0))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    return speakers
