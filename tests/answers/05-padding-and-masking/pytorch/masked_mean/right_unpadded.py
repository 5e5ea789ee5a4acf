"""unpad_sequence, and a mean of each."""

import torch
from torch.nn.utils.rnn import unpad_sequence


def masked_mean(outputs, lengths):
    sequences = unpad_sequence(outputs, lengths, batch_first=True)
    return torch.stack([sequence.float().mean(0) for sequence in sequences])
