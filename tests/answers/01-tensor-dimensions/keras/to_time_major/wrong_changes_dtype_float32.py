"""Mistake: changes-dtype. The result was made float32."""

import numpy as np


def to_time_major(batch):
    return batch.swapaxes(0, 1).astype("float32")
