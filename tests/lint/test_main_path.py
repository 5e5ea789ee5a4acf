"""The limits of a main path, and quizzes that their form gives away."""

from pathlib import Path

from lstm_shapes.lint import main_path, quiz_form

PAGE = Path("page.md")
CELL = "```{code-cell} python3\n%s\n```\n\n"


def messages(text):
    return [problem.message for problem in main_path.check(PAGE, text)]


def experiments(number):
    return "".join(CELL % "1 + 1" + "Words.\n\n" for _ in range(number))


def test_more_than_twelve_experiments_are_named_unless_they_are_folded():
    assert not messages(experiments(12))
    assert "at most 12 experiments on the main path, got 13" in messages(experiments(13))[0]
    folded = "```{going-further-start} More\n```\n\n" + experiments(9)
    assert not messages(experiments(12) + folded + "```{going-further-end}\n```\n")


def test_cells_in_a_row_are_one_experiment_and_removed_ones_none():
    tabs = CELL % ":tags: [keras]\n1" + CELL % ":tags: [pytorch]\n1" + "Words.\n\n"
    assert not messages(tabs * 12 + CELL % ":tags: [remove-cell]\n1")


def test_a_long_cell_is_named_and_a_hidden_one_is_not():
    code = "\n".join(["1"] * 23)
    assert messages(CELL % code) == ["expected at most 22 lines in a cell, got 23"]
    assert not messages(CELL % f":tags: [hide-input]\n{code}")


def test_a_page_to_look_things_up_may_be_long_but_not_its_cells():
    text = experiments(13) + CELL % "\n".join(["1"] * 23)
    (problem,) = main_path.check_cells(PAGE, text)
    assert problem.message == "expected at most 22 lines in a cell, got 23"


def test_a_long_page_is_named_with_its_minutes():
    assert "at most 25 minutes, got 30" in messages("word " * 180 * 30)[0]


def course(tmp_path, options):
    """Check forty quizzes; options: (number of a quiz) -> its options, the right one first."""
    quizzes = []
    for number in range(40):
        right, *wrong = options(number)
        lines = [f"  - text: {right}", "    right: true", "    why: So."]
        lines += [line for text in wrong for line in (f"  - text: {text}", "    why: Not so.")]
        body = "\n".join([f"question: Question {number}?", "options:", *lines])
        quizzes.append(f"```{{quiz}}\n{body}\n```\n")
    path = tmp_path / "page.md"
    path.write_text("\n".join(quizzes))
    return [problem.message for problem in quiz_form.check_course([path])]


def test_right_options_of_equal_length_pass(tmp_path):
    assert not course(tmp_path, lambda number: ["aaa", "bbb", "ccc", "ddd"])


def test_right_options_that_are_mostly_the_longest_are_named(tmp_path):
    (message,) = course(tmp_path, lambda number: ["aaaa" if number < 20 else "aaa", "bbb", "ccc"])
    assert "got 20 of 40" in message


def test_right_options_that_are_mostly_first_are_named(tmp_path, monkeypatch):
    monkeypatch.setattr(quiz_form, "shuffled", lambda question, options: options)
    (message,) = course(tmp_path, lambda number: ["aaa", "bbb", "ccc", "ddd"])
    assert "places that look like chance" in message
