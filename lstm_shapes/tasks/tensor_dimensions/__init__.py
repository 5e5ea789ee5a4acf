"""Lesson 01, tensor dimensions: one file for each graded function."""

LESSON = "01-tensor-dimensions"
