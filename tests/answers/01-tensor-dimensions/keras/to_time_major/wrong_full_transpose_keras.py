"""Mistake: full-transpose. The framework's transpose without axes turns all three around."""

import keras


def to_time_major(batch):
    return keras.ops.transpose(batch)
