"""The presentation view: one section at a time, from the same page, by button, link, or key."""

import pytest
from axe_playwright_python.sync_playwright import Axe

PHONE = {"width": 390, "height": 844}
PROJECTOR = {"width": 1280, "height": 720}


@pytest.fixture
def tab(browser):
    """tab(**settings) opens a browser tab of its own."""
    contexts = []

    def opened(**settings):
        contexts.append(browser.new_context(**{"viewport": PROJECTOR, **settings}))
        return contexts[-1].new_page()

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def lesson(demo):
    return (demo / "chapters" / "01-demo-lesson.html").as_uri()


def headings(page):
    """The headings that can be seen, without the lesson's name above a slide."""
    places = "article section:not(.around-slide) > :is(h1, h2, h3):visible"
    found = page.locator(places).all()
    return [one.evaluate("e => e.firstChild.textContent") for one in found]


def keys(page, *names):
    for name in names:
        page.keyboard.press(name)


def test_a_button_presents_a_lesson_and_the_keys_move(tab, lesson):
    page = tab()
    page.goto(lesson)
    every = headings(page)
    page.get_by_role("button", name="Present this lesson").click()
    assert headings(page) == every[:1]
    assert not page.locator(":is(.bd-sidebar-primary, .bd-sidebar-secondary):visible").count()
    seen = [*headings(page)]
    for _ in every[1:]:
        keys(page, "ArrowRight")
        seen += headings(page)
    assert seen == every, "one section at a time, in order"
    assert page.get_by_role("button", name="Next section").is_disabled()
    keys(page, "ArrowLeft")
    assert headings(page) == every[-2:-1]
    keys(page, "Home", "PageDown", "End", "PageUp")
    assert headings(page) == every[-2:-1]
    keys(page, "Escape")
    assert headings(page) == every


@pytest.mark.parametrize("end", ["#slides", "?slides"])
def test_a_link_presents_and_leaving_cleans_the_address(tab, lesson, end):
    page = tab()
    page.goto(lesson + end)
    assert headings(page) == ["Every directive once"]
    keys(page, "ArrowRight", "Escape")
    assert "slides" not in page.url and len(headings(page)) > 1
    page.reload()
    assert len(headings(page)) > 1


def test_a_link_to_a_claim_opens_its_slide(tab, lesson):
    page = tab()
    page.goto(lesson + "?slides#claim-demo-claim")
    assert headings(page) == ["Boxes and tabs"]
    page = tab()
    page.goto(lesson + "#claim-demo-claim")
    page.get_by_role("button", name="Present this lesson").click()
    assert headings(page) == ["Boxes and tabs"]


def test_focus_and_status_tell_where_you_are(tab, lesson):
    page = tab()
    page.goto(lesson + "#slides")
    status = page.get_by_role("navigation", name="Presentation").get_by_role("status")
    assert status.text_content() == "1 of 3"
    keys(page, "ArrowRight")
    assert status.text_content() == "2 of 3"
    assert page.evaluate("document.activeElement.firstChild.textContent") == "Pictures"


def test_tabs_and_quizzes_keep_their_arrow_keys(tab, lesson):
    page = tab()
    page.goto(lesson + "?slides#claim-demo-claim")
    for choice in (".frameworks > input", ".quiz input"):
        page.locator(choice).locator("visible=true").first.focus()
        keys(page, "ArrowRight")
        assert headings(page) == ["Boxes and tabs"]
    page.get_by_role("button", name="Previous section").click()
    assert headings(page) == ["Pictures"]


def test_folded_parts_are_left_out_and_answers_can_be_opened(tab, lesson):
    page = tab()
    page.goto(lesson)
    page.evaluate(
        """document.querySelector(".box-predict").insertAdjacentHTML("afterend",
        "<details class='box box-going-further' open><summary>More</summary>Folded</details>"
        + "<div class='so-far'>So far: three.</div>")"""
    )
    assert page.get_by_text("Folded").is_visible()
    page.get_by_role("button", name="Present this lesson").click()
    keys(page, "End")
    assert not page.get_by_text("Folded").is_visible()
    assert not page.get_by_text("So far: three.").is_visible(), "it gives the answer away"
    page.get_by_text("Show the answer").first.click()
    assert page.locator(".answer .cell").first.is_visible()
    assert page.get_by_text("So far: three.").is_visible()


def test_paper_has_the_complete_lesson(tab, lesson):
    page = tab()
    page.goto(lesson)
    printed = page.locator("article section > *:visible")
    page.emulate_media(media="print")
    every = printed.count()
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Present this lesson").click()
    assert printed.count() < every
    page.emulate_media(media="print")
    assert printed.count() == every
    assert not page.get_by_role("navigation", name="Presentation").is_visible()


@pytest.mark.parametrize("viewport", [PROJECTOR, PHONE], ids=["projector", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_slides_fit_the_window_and_axe_finds_nothing(tab, lesson, viewport, scheme):
    page = tab(viewport=viewport, color_scheme=scheme, reduced_motion="reduce")
    page.goto(lesson + "#slides")
    for _ in range(3):
        assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
        page.wait_for_timeout(600)  # the theme makes wide code focusable a little later
        found = Axe().run(page).response["violations"]
        assert not found, [(one["id"], one["nodes"][0]["html"][:120]) for one in found]
        keys(page, "ArrowRight")


def test_letters_are_larger_and_80_characters_of_code_fit(tab, lesson):
    page = tab()
    page.goto(lesson)
    size = "document.querySelector('article p .shape').getBoundingClientRect().height"
    before = page.evaluate(size)
    page.get_by_role("button", name="Present this lesson").click()
    assert page.evaluate(size) > before
    keys(page, "End")
    code = page.locator(".slide > .frameworks .cell_input pre").locator("visible=true").first
    spare = code.evaluate(
        """block => {
          const style = getComputedStyle(block);
          const line = document.createElement("span");
          line.textContent = "0".repeat(80);
          block.append(line);
          const sides = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
          return block.clientWidth - sides - line.offsetWidth;
        }"""
    )
    assert spare >= 0


def test_other_pages_and_pages_without_scripts_stay_as_they_are(tab, demo, lesson):
    page = tab()
    page.goto((demo / "index.html").as_uri() + "#slides")
    assert not page.locator(".slides").count()
    page = tab(java_script_enabled=False)
    page.goto(lesson + "#slides")
    assert len(headings(page)) == 3 and not page.get_by_text("Present this lesson").count()
