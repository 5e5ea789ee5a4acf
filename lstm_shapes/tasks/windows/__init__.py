"""Lesson 03, windows: one file for each graded function."""

LESSON = "03-windows"
