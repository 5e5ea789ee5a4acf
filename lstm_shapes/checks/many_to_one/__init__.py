"""Lesson 06, many to one: what a right answer is, and which mistakes have names.

One file a task. The classifier and the trained speaker recogniser are judged by
relations between their answers, as there any weights and any way of reading a
sequence out are right.
"""

from .classifier import build_classifier
from .numbers_of_merit import accuracy, regression_loss
from .speakers import train_speaker_classifier

TASKS = (accuracy, regression_loss, build_classifier, train_speaker_classifier)
