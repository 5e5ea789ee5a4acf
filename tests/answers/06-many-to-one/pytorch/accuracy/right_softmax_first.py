"""The softmax changes no order."""

import torch


def accuracy(logits, labels):
    return (torch.softmax(logits, dim=-1).argmax(dim=-1) == labels).double().mean().item()
