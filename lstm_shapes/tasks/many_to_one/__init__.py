"""Lesson 06, many to one: one file for each graded function."""

LESSON = "06-many-to-one"
