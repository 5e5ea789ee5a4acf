"""Reading times: the main path and what is folded, with one framework's code."""

from lstm_shapes.site import reading_time

CELL = "```{code-cell} python3\n%s\n```\n\n"
LINES = "\n".join(["x = 1"] * 30)
WORDS = "word " * 180


def cell(tags, code=LINES):
    return CELL % f":tags: [{tags}]\n{code}"


def test_words_and_one_frameworks_code_are_counted():
    text = f"{WORDS}\n\n{cell('keras')}{cell('pytorch')}{cell('remove-cell')}"
    assert reading_time.of_page(text).main == 1 + 30 / reading_time.CODE_LINES_A_MINUTE


def test_what_is_folded_is_counted_apart():
    folded = "```{going-further-start} More\n```\n\n" + CELL % LINES
    text = f"{WORDS}\n\n{folded}```{{going-further-end}}\n```\n\n{WORDS}\n"
    time = reading_time.of_page(text)
    assert time.main == 2 and 2 <= time.further < 2.1
    assert str(time) == "about 2 minutes with its code, and 3 more to go further"


def test_a_lesson_says_its_time_and_other_pages_do_not(book):
    built = book({"01-one": f"# One\n\n{WORDS}\n", "names": f"# Names\n\n{WORDS}\n"})
    assert "about 2 minutes" in built.page("01-one").select_one(".reading-time").get_text()
    assert not built.page("names").select(".reading-time")


def test_the_table_lists_the_lessons_in_order_with_their_sum(book):
    pages = {"02-two": f"# Two\n\n{WORDS}\n", "01-one": f"# One\n\n{WORDS * 2}\n"}
    built = book(pages | {"start": "# Start\n\n```{reading-times}\n```\n"})
    rows = [row.get_text(" ", strip=True) for row in built.page("start").select("tbody tr")]
    assert rows == ["One 3 min 0 min", "Two 2 min 0 min", "Together 0.1 h 0.0 h"]
