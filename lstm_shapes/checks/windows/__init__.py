"""Lesson 03, windows: what a right answer is, and which mistakes have names.

One file a task, as each has many known mistakes.
"""

from .dataset import window_dataset
from .scaling import standardize
from .sliding import sliding_windows
from .split import split_in_time
from .targets import windows_and_targets

TASKS = (sliding_windows, windows_and_targets, split_in_time, standardize, window_dataset)
