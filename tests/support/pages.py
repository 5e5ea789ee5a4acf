"""The course's pages and claims, for tests of what they say."""

from lstm_shapes.lint.problem import CHAPTERS, LESSON

LESSONS = sorted(CHAPTERS.glob(LESSON))
PAGES = sorted(CHAPTERS.glob("*.md"))


def messages(problems):
    """The messages of problems, to compare with."""
    return [problem.message for problem in problems]
