"""Mistake: mean-over-batch. A boolean index joins the steps of all sequences."""

import torch


def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return outputs[mask].double().mean(dim=0)
