# %% imports
import torch
from torch import nn

# %% right bidirectional-packed: Both directions, packed.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True, bidirectional=True)
        self.head = nn.Linear(2 * units, 9)

    def forward(self, padded, lengths):
        packed = nn.utils.rnn.pack_padded_sequence(
            padded, lengths, batch_first=True, enforce_sorted=False
        )
        _, (h_n, _) = self.lstm(packed)
        return self.head(torch.cat([h_n[0], h_n[1]], dim=-1))

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(10):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% right dropout-and-validation: Dropout in training, and a part of the utterances kept for validation.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)
        self.dropout = nn.Dropout(0.3)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(self.dropout(output[torch.arange(len(padded)), lengths - 1]))

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    train = torch.randperm(len(padded))[54:]
    for epoch in range(25):
        speakers.model.train()
        for rows in train[torch.randperm(len(train))].split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% right last-valid: The last valid step, scaled features, Adam.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(20):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% right least-squares: No network at all: a linear fit to three means.
import numpy as np

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

# %% right method-of-the-module: The module itself has the method.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers(nn.Module):
    def __init__(self, model, mean, deviation):
        super().__init__()
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(20):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% right noisy: An answer that prints, warns, logs and writes to stderr.
import logging
import sys
import warnings

class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        sys.stderr.write("RuntimeError: only a joke\n")
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    warnings.warn("only a warning")
    logging.error("only a log")
    for epoch in range(20):
        print("epoch", epoch)
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% right one-by-one: A list of Python integers, each sequence alone.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        ids = []
        for sequence in sequences:
            padded, lengths = self.pad([sequence])
            ids.append(self.model(padded, lengths).argmax().item())
        return ids

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(20):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% right sorted-and-put-back: Sorted by length, and put back with the inverse.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        padded, lengths = self.pad(sequences)
        order = lengths.argsort(descending=True)
        with torch.no_grad():
            ids = self.model(padded[order], lengths[order]).argmax(dim=-1)
        return ids[order.argsort()].numpy()

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(20):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% wrong a-class: The class.
import numpy as np

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

# %% wrong changes-argument: Scaled in place.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [sequence.sub_(self.mean).div_(self.deviation) for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(20):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% wrong changes-argument sorted: The list is sorted in place.
import numpy as np

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
import numpy as np

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
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1, keepdim=True).squeeze()

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(20):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% wrong ids-from-one: One is added.
import numpy as np

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
import numpy as np

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
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences))

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(1):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% wrong no-method function: predict itself.
import numpy as np

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
import numpy as np

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

# %% wrong no-method module: The module, which has no predict.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(1):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers.model

# %% wrong no-method name: The method has another name.
import numpy as np

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
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)
        self.dropout = nn.Dropout(0.5)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(self.dropout(output[torch.arange(len(padded)), lengths - 1]))

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(8):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% wrong not-trained: No step of the optimiser.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(1):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
    return speakers

# %% wrong not-trained constant: Always the first speaker.
import numpy as np

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

# %% wrong not-trained no-epochs: The model as it was made.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(0):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% wrong not-trained other-model: Another model predicts.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(1):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return Speakers(Reader(), speakers.mean, speakers.deviation)

# %% wrong not-integers not-whole: Floats.
import numpy as np

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
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax()

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(1):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% wrong one-number accuracy: The share of right ones among the training utterances.
import numpy as np

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

# %% wrong order-changed: Sorted by length, and left so.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        sequences = sorted(sequences, key=len, reverse=True)
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(8):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% wrong order-changed reversed: The longest first.
import numpy as np

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
import numpy as np

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
import numpy as np

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
import numpy as np

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
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=0)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(1):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% wrong padding-read: The last step of the padded batch.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[:, -1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(8):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% wrong padding-read mean: The mean over all steps.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output.mean(dim=1))

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(8):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% wrong padding-read scaled-by-itself: Each batch is scaled by its own numbers.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        steps = torch.cat(list(sequences))
        scaled = [(sequence - steps.mean(0)) / steps.std(0) for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(8):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% wrong per-step: An id for each step.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output)

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(1):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits[:, -1], labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% wrong predicts-nothing: Printed.
import numpy as np

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
import numpy as np

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

# %% wrong raises loss: Logits and labels the wrong way round.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(*self.pad(sequences)).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(1):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(labels[rows], logits)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% wrong raises ragged: The sequences are not padded in predict.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(sequences, None).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(1):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% wrong returns-nothing: The object is made and not returned.
import numpy as np

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
import numpy as np

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
import numpy as np

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

# %% wrong unequal-lengths: torch.stack in predict.
class Reader(nn.Module):
    def __init__(self, units=32):
        super().__init__()
        self.lstm = nn.LSTM(12, units, batch_first=True)
        self.head = nn.Linear(units, 9)

    def forward(self, padded, lengths):
        output, _ = self.lstm(padded)
        return self.head(output[torch.arange(len(padded)), lengths - 1])

class Speakers:
    def __init__(self, model, mean, deviation):
        self.model, self.mean, self.deviation = model, mean, deviation

    def pad(self, sequences):
        scaled = [(sequence - self.mean) / self.deviation for sequence in sequences]
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        return nn.utils.rnn.pad_sequence(scaled, batch_first=True), lengths

    def predict(self, sequences):
        self.model.eval()
        with torch.no_grad():
            return self.model(torch.stack(sequences), torch.tensor([len(s) for s in sequences])).argmax(dim=-1)

def train_speaker_classifier(sequences, labels):
    torch.manual_seed(0)
    steps = torch.cat(list(sequences))
    speakers = Speakers(Reader(), steps.mean(dim=0), steps.std(dim=0))
    padded, lengths = speakers.pad(sequences)
    optimiser = torch.optim.Adam(speakers.model.parameters(), lr=0.01)
    for epoch in range(1):
        for rows in torch.randperm(len(padded)).split(32):
            logits = speakers.model(padded[rows], lengths[rows])
            loss = nn.functional.cross_entropy(logits, labels[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return speakers

# %% wrong unequal-lengths array: One array of ragged sequences.
import numpy as np

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
