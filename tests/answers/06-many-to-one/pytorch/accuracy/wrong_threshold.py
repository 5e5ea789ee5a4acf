"""Mistake: threshold. The label's logit above zero."""

import torch


def accuracy(logits, labels):
    own = logits[torch.arange(len(labels)), labels.long()]
    return (own > 0).double().mean().item()
