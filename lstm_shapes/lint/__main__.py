"""`python -m lstm_shapes.lint`: the command, without the imports that only graders need."""

from .command import lint

lint(prog_name="lstm-shapes lint")
