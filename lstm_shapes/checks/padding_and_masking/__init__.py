"""Lesson 05, padding and masking: what a right answer is, and which mistakes have names.

One file a task, as each has many known mistakes.
"""

from .last_step import last_valid_step
from .masked_encoder import build_masked_encoder
from .masks import lengths_to_mask
from .mean import masked_mean
from .padding import pad

TASKS = (pad, lengths_to_mask, last_valid_step, masked_mean, build_masked_encoder)
