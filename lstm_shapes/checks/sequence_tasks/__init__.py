"""Lesson 07, sequence tasks: what a right answer is, and which mistakes have names.

One file a task, as each has many known mistakes.
"""

from .encoder_decoder import build_encoder_decoder
from .generating import generate
from .shapes import target_shape
from .shifting import shift_right
from .tagger import build_tagger

TASKS = (target_shape, build_tagger, shift_right, generate, build_encoder_decoder)
