"""Lesson 04, outputs and states: one file for each graded function."""

LESSON = "04-outputs-and-states"
