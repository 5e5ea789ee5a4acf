"""How notebooks are run and graded: asking in the kernel, judging outside, reporting."""
