"""A batch which grows by one feature at a time."""

import torch


def stack_sensors(sensors):
    grown = sensors[0][..., None]
    for s in sensors[1:]:
        grown = torch.cat((grown, s[..., None]), dim=2)
    return grown
