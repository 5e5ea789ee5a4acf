"""Mistake: changes-dtype. .float() turned the numbers into float32."""

import torch


def rows_as_sequences(table):
    return table.float().unsqueeze(-1)
