"""Lesson 02, units and cells: what a right answer is, and which mistakes have names.

One file a task, as each has many known mistakes.
"""

from .copied_weights import from_keras, from_pytorch
from .counts import numbers_per_unit, parameter_count
from .loop_over_cell import unroll
from .one_step import lstm_step

TASKS = (numbers_per_unit, parameter_count, lstm_step, unroll, from_pytorch, from_keras)
