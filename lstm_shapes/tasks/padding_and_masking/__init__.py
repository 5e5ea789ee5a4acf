"""Lesson 05, padding and masking: one file for each graded function."""

LESSON = "05-padding-and-masking"
