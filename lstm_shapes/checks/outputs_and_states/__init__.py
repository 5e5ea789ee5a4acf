"""Lesson 04, outputs and states: what a right answer is, and which mistakes have names.

One file a task, as each has many known mistakes.
"""

from .bidirectional import build_bidirectional
from .pieces import run_in_pieces
from .stack import build_stack
from .state_encoder import build_state_encoder

TASKS = (build_state_encoder, build_stack, build_bidirectional, run_in_pieces)
