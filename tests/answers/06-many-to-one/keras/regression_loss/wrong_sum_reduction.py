"""Mistake: sum. The framework's sum."""

import keras


def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    return keras.losses.MeanSquaredError(reduction="sum")(targets[:, None], predictions[:, None])
