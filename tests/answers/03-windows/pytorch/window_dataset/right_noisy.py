"""Prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings

import torch
from torch.utils.data import DataLoader, TensorDataset


def window_dataset(table, length, batch_size):
    print("table", table.shape)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.info("batching")
    warnings.warn("the last batch is smaller", UserWarning)
    print("oops", file=sys.stderr, flush=True)
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[length:, 0]), batch_size=batch_size)
