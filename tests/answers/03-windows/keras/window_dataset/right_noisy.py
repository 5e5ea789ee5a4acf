"""Prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings

import keras


def window_dataset(table, length, batch_size):
    print("table", table.shape)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.info("batching")
    warnings.warn("the last batch is smaller", UserWarning)
    print("oops", file=sys.stderr, flush=True)
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=batch_size
    )
