"""Lesson 02, units and cells: one file for each graded function."""

LESSON = "02-units-and-cells"
