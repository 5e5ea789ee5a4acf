"""Mistake: one-number. argmax without an axis."""

import torch
from torch import nn


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
