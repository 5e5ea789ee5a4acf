"""Mistake: threshold. The label's logit above zero."""

import numpy as np


def accuracy(logits, labels):
    own = logits[np.arange(len(labels)), labels]
    return float(np.mean(own > 0))
