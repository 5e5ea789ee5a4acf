"""The pages in a browser, opened from a folder: tabs, quizzes, answers, phones, light and dark."""

from urllib.parse import quote

import pytest
from axe_playwright_python.sync_playwright import Axe

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}


def addresses(site):
    """Every page of a site but those that only send the reader on."""
    found = sorted(p for p in site.rglob("*.html") if "_static" not in p.parts)
    return [p.as_uri() for p in found if 'http-equiv="refresh"' not in p.read_text()]


@pytest.fixture(params=["demo", "real"])
def site(request):
    return request.getfixturevalue(request.param)


@pytest.fixture
def tab(browser):
    """tab(**settings) opens a browser tab of its own; it forgets all when the test ends."""
    contexts = []

    def opened(**settings):
        contexts.append(browser.new_context(**{"viewport": DESK, **settings}))
        return contexts[-1].new_page()

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def first(demo):
    return (demo / "chapters" / "01-demo-lesson.html").as_uri()


@pytest.fixture
def second(demo):
    return (demo / "chapters" / "02-second-lesson.html").as_uri()


def shown(page):
    """The framework whose cells can be seen, by the last set of the page."""
    panels = page.locator(".frameworks").last.locator("> .sd-tab-content")
    return ["keras", "pytorch"][[panels.nth(i).is_visible() for i in range(2)].index(True)]


def test_pages_ask_nobody_and_report_no_error(tab, site):
    page = tab()
    asked, errors = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda m: errors.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("requestfailed", lambda request: errors.append(f"{request.url} failed"))
    for address in addresses(site):
        page.goto(address)
        page.wait_for_load_state("networkidle")
    elsewhere = [u for u in asked if not u.startswith((site.as_uri() + "/", "data:"))]
    assert elsewhere == [] and errors == []


def test_no_page_is_wider_than_a_phone(tab, site):
    page = tab(viewport=PHONE)
    for address in addresses(site):
        page.goto(address)
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= PHONE["width"], f"{address} is {wide} pixels wide"
        # Nothing may be cut off either: what is wider scrolls inside its own box.
        cut = page.evaluate(
            """() => {
              const scrolls = e => ['auto', 'scroll'].includes(getComputedStyle(e).overflowX);
              const boxed = e => e.parentElement && (scrolls(e.parentElement) || boxed(e.parentElement));
              return [...document.querySelectorAll('article :is(p, table, svg, pre)')]
                .filter(e => e.getClientRects().length && !boxed(e))
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                .map(e => e.outerHTML.slice(0, 80));
            }"""  # noqa: E501
        )
        assert cut == [], address


@pytest.mark.parametrize(
    "scheme, viewport",
    [("light", DESK), ("dark", DESK), ("light", PHONE)],
    ids=["light", "dark", "phone"],
)
def test_axe_finds_no_violation(tab, site, scheme, viewport):
    page = tab(color_scheme=scheme, viewport=viewport)
    found = []
    for address in addresses(site):
        page.goto(address)
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        # What is fading in has its contrast only at the end.
        page.evaluate("Promise.all(document.getAnimations().map(a => a.finished))")
        for violation in Axe().run(page).response["violations"]:
            node = violation["nodes"][0]
            found.append(
                f"{address}: {violation['id']}: {node['html'][:120]} {node['failureSummary']}"
            )
    assert found == []


def test_a_chosen_framework_stays_chosen(tab, first, second):
    page = tab()
    page.goto(first)
    assert shown(page) == "keras"
    page.locator(".frameworks").last.get_by_text("PyTorch", exact=True).click()
    for framework in page.locator(".frameworks > input:checked + label").all():
        assert framework.text_content().strip() == "PyTorch"
    page.goto(second)
    assert shown(page) == "pytorch"
    page.reload()
    assert shown(page) == "pytorch"


def test_a_link_chooses_the_framework(tab, first, second):
    page = tab()
    page.goto(first + "?framework=pytorch")
    assert shown(page) == "pytorch"
    page.goto(second)
    assert shown(page) == "pytorch"
    page.goto(second + "?framework=keras")
    assert shown(page) == "keras"


def test_tabs_answer_to_the_keyboard(tab, second):
    page = tab()
    page.goto(second)
    page.locator("main a, main button").last.wait_for()
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.frameworks > input')"):
            break
    else:
        pytest.fail("the Tab key never reaches the framework tabs")
    outline = page.evaluate(
        "getComputedStyle(document.activeElement.nextElementSibling).outlineStyle"
    )
    assert outline != "none"
    page.keyboard.press("ArrowRight")
    assert shown(page) == "pytorch"
    page.reload()
    assert shown(page) == "pytorch"


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_quiz_explains_every_option(tab, first, scripts):
    page = tab(java_script_enabled=scripts)
    page.goto(first)
    for option in page.locator(".quiz-option").all():
        assert not option.locator(".quiz-why").is_visible()
        option.locator("label").click()
        why = option.locator(".quiz-why")
        assert why.is_visible()
        right = "quiz-right" in option.get_attribute("class")
        assert why.inner_text().strip().startswith("Right." if right else "Not this one.")


def test_a_quiz_is_answered_by_keyboard_and_said_aloud(tab, first):
    page = tab()
    page.goto(first)
    quiz = page.locator(".quiz").first
    # The build shuffles the options: each has its own verdict on the page.
    verdicts = quiz.locator(".quiz-verdict").all_text_contents()
    assert sorted(set(verdicts)) == ["Not this one.", "Right."]
    quiz.locator("input").first.focus()
    page.keyboard.press("Space")
    for verdict in verdicts:
        assert quiz.get_by_role("status").text_content().startswith(verdict)
        assert quiz.locator(".quiz-why:visible").count() == 1
        page.keyboard.press("ArrowDown")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_an_answer_waits_until_it_is_asked_for(tab, first, scripts):
    page = tab(java_script_enabled=scripts)
    page.goto(first)
    box = page.locator(".box-predict").first
    assert not box.locator(".cell:visible").count()
    box.get_by_text("Show the answer").focus()
    page.keyboard.press("Enter")
    assert box.locator(".cell:visible").count() == 1
    box.get_by_text("Show the answer").click()
    assert not box.locator(".cell:visible").count()


def test_without_scripts_both_frameworks_can_be_read(tab, second):
    page = tab(java_script_enabled=False)
    page.goto(second)
    assert shown(page) == "keras"
    page.get_by_text("PyTorch", exact=True).click()
    assert shown(page) == "pytorch"


def test_paper_shows_everything(tab, first):
    """Both frameworks with their names, every answer and every explanation."""
    page = tab()
    page.goto(first)
    page.emulate_media(media="print")
    for words in (".sd-tab-label", ".frameworks > .sd-tab-content", ".quiz-why", ".answer .cell"):
        found = page.locator(words)
        assert found.count() and all(one.is_visible() for one in found.all()), words


def test_a_link_to_a_claim_shows_it(tab, first):
    page = tab()
    page.goto(first + "#claim-demo-claim")
    box = page.locator("#claim-demo-claim").bounding_box()
    assert 0 <= box["y"] < DESK["height"]


def test_dark_is_kept_from_page_to_page(tab, first, second):
    page = tab(color_scheme="light")
    page.goto(first)
    for _ in range(3):
        if page.evaluate("document.documentElement.dataset.theme") == "dark":
            break
        page.locator(".theme-switch-button:visible").first.click()
    page.goto(second)
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_search_finds_the_landing_page(tab, demo):
    page = tab()
    page.goto((demo / "search.html").as_uri() + "?q=question")
    page.locator("#search-results li a").first.wait_for()
    page.locator("#search-results li a").first.click()
    page.wait_for_url((demo / "index.html").as_uri() + "*")
    assert page.get_by_text("Which question brought you here?").is_visible()


def test_code_of_80_characters_fits(tab, first):
    page = tab()
    page.goto(first)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    spare = page.evaluate(
        """() => [...document.querySelectorAll('article .cell_input pre')]
        .filter(block => block.clientWidth)
        .map(block => {
          const style = getComputedStyle(block);
          const sides = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
          const line = document.createElement('span');
          line.textContent = '0'.repeat(80);
          block.append(line);
          return block.clientWidth - sides - line.getBoundingClientRect().width;
        })"""
    )
    assert len(spare) > 4 and min(spare) >= 0


@pytest.mark.parametrize(
    "words, page",
    [
        ("units number of cells time steps", "02-units-and-cells"),
        ("150 cells units", "02-units-and-cells"),
        ("time step or feature", "01-tensor-dimensions"),
        ("input_shape batch size", "01-tensor-dimensions"),
        ("batch_first h_n", "04-outputs-and-states"),
        ("output or h_n", "04-outputs-and-states"),
        ("bidirectional last step", "04-outputs-and-states"),
        ("output[:, -1] padded", "05-padding-and-masking"),
        ("pre or post padding", "05-padding-and-masking"),
        ("mask loss next layer", "05-padding-and-masking"),
        ("return_sequences stacked", "04-outputs-and-states"),
        ("sort lengths pack", "05-padding-and-masking"),
        ("smaller last batch hidden state", "error-atlas-pytorch"),
        ("two biases gate order", "02-units-and-cells"),
        ("reshape or transpose", "01-tensor-dimensions"),
        ("stateful reset_states", "04-outputs-and-states"),
        ("which axis is the batch in a tutorial", "names-and-conventions"),
        ("batch of windows axis", "03-windows"),
        ("how many outputs task", "07-sequence-tasks"),
    ],
)
def test_a_question_finds_its_page(tab, real, words, page):
    """The most repeated questions, in the askers' own words, find the page that answers them."""
    shown = tab()
    shown.goto(f"{(real / 'search.html').as_uri()}?q={quote(words)}")
    shown.wait_for_selector("#search-results ul.search li a")
    shown.wait_for_function(
        "!/Searching/.test(document.querySelector('#search-results').innerText)"
    )
    found = [link.get_attribute("href") for link in shown.query_selector_all("ul.search li > a")]
    assert any(page in address for address in found[:8]), found
