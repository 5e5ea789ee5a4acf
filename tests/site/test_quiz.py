"""Quizzes: every option explains itself, and an unfinished quiz is named with its question."""

import pytest
from conftest import LINE

GOOD = """question: What is $x_t$ of {shape}`B=4 T=7`?
options:
  - text: "{shape}`B=4`"
    right: true
    why: One step is left.
  - text: An **error**
    why: |
      No error.

      A second paragraph.
"""


def quiz(body):
    return f"```{{quiz}}\n{body}```\n"


def test_every_option_has_a_button_a_label_and_a_reason(lesson):
    built = lesson(quiz(GOOD))
    assert built.warnings == ""
    question = built.soup.select_one("fieldset")
    assert question.legend.select(".shape") and question.legend.select(".math")
    options = question.select(".quiz-option")
    assert len(options) == 2
    for option in options:
        assert option.input["id"] == option.label["for"]
        assert option.select_one(".quiz-why").get_text(strip=True)
    verdicts = {o.select_one(".quiz-verdict").get_text() for o in options}
    assert verdicts == {"Right.", "Not this one."}
    assert built.soup.select_one(".quiz [role=status]")


def test_two_quizzes_do_not_share_their_buttons(lesson):
    soup = lesson(quiz(GOOD) + "\n" + quiz(GOOD)).soup
    names = [i["name"] for i in soup.select(".quiz input")]
    assert names[0] == names[1] != names[2] == names[3]


def test_several_right_options_are_check_boxes(lesson):
    body = "several: true\n" + GOOD.replace("    why: |", "    right: true\n    why: |")
    built = lesson(quiz(body))
    assert built.warnings == ""
    assert {i["type"] for i in built.soup.select(".quiz input")} == {"checkbox"}


@pytest.mark.parametrize(
    "body, sentence",
    [
        (GOOD.replace("    why: One step is left.\n", ""), "option 1 lacks its `why`"),
        (GOOD.replace("    right: true\n", ""), "no option is right"),
        (
            GOOD.replace("    why: |", "    right: true\n    why: |"),
            "more than one option is right",
        ),
        (GOOD.split("options")[0], "it needs a list of at least two options"),
        (GOOD.replace("    why: |", "    because: x\n    why: |"), "option 2 has other keys"),
        ("options: [", "its body is not YAML"),
        ("options: []\n", "it lacks a question"),
    ],
)
def test_an_unfinished_quiz_is_a_warning_with_its_question(lesson, body, sentence):
    built = lesson("Text.\n\n" + quiz(body))
    assert f"lesson.md:{LINE + 2}: WARNING: quiz" in built.warnings
    assert sentence in built.warnings
    if "question" in body:
        assert 'quiz "What is $x_t$ of' in built.warnings
    assert built.warnings.count("WARNING") == 1


def test_options_are_shuffled_and_keep_their_order_from_build_to_build(lesson):
    text = "question: Which?\noptions:\n"
    for number in range(6):
        right = "    right: true\n" if number == 0 else ""
        text += f"  - text: option {number}\n{right}    why: Because.\n"
    orders = [
        [label.get_text() for label in lesson(quiz(text)).soup.select("label")] for _ in range(2)
    ]
    assert orders[0] == orders[1] != sorted(orders[0]) and len(set(orders[0])) == 6
