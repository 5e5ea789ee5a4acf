"""Lesson 07, sequence tasks: one file for each graded function."""

LESSON = "07-sequence-tasks"
