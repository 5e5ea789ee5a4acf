"""Mistake: returns-nothing. Printed."""

import numpy as np


def accuracy(logits, labels):
    print(np.mean(np.argmax(logits, axis=1) == labels))
