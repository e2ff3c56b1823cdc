"""The page of an article in a real browser: it loads in silence, switches, tells, and runs nothing that a text holds."""

import pytest

HOSTILE = (
    "<script>window.pwned = 1</script><img src=x onerror='window.pwned = 1'> & more\r\n\r\n"
    "OSLO, March 3 (Reuters) - A \u202egnitteg\u202c bird <b>came</b> home on Monday.\r\n"
    '"</mark><script>window.pwned = 1</script> it was \x00 late\u200b," said \u2067Ida\u2069 Brekke</script>.\r\n'
    "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd abc \ud800 x\x1b[31m.</div></main></html>\n"
)
WIDTHS = [320, 390, 768, 1000, 1190, 1360, 1920]
QUOTED = "#source mark.m-quoted"

CONTRAST = """
const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
const luminance = (colour) => {
  const [r, g, b] = channels(colour).slice(0, 3).map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const paper = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor, alpha = channels(colour)[3];
    if (alpha === undefined || alpha === 1) return colour;
    if (alpha !== 0) throw new Error("a paper that is seen through: " + colour);
  }
  throw new Error("no paper");
};
const found = new Map();
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const element = node.parentElement;
  if (!node.data.trim() || !element.getClientRects().length) continue;
  for (const part of [null, "::before", "::after"]) {
    const ink = luminance(getComputedStyle(element, part).color), below = luminance(paper(element));
    const ratio = (Math.max(ink, below) + 0.05) / (Math.min(ink, below) + 0.05);
    const name = element.tagName + "." + element.className + (part || "");
    found.set(name, Math.min(ratio, found.get(name) || 21));
  }
}
return [...found];
"""


def _one(page, selector: str):
    return page.find_element("css selector", selector)


def _all(page, selector: str):
    return page.find_elements("css selector", selector)


def _style(page, selector: str, name: str, part: str = "") -> str:
    return page.execute_script(
        "return getComputedStyle(document.querySelector(arguments[0]), arguments[2])[arguments[1]]", selector, name, part
    )


def _touch(page, selector: str, number: int = 0) -> None:
    """Move the pointer on an element."""
    from selenium.webdriver import ActionChains  # noqa: PLC0415 - it is there where there is a page

    ActionChains(page).move_to_element(_all(page, selector)[number]).perform()


def _press(page, *keys: str) -> None:
    from selenium.webdriver import ActionChains, Keys  # noqa: PLC0415 - it is there where there is a page

    ActionChains(page).send_keys(*(getattr(Keys, key) for key in keys)).perform()


def _lit(page) -> list[str]:
    return [mark.text for mark in _all(page, "#source mark.lit")]


@pytest.mark.parametrize("text", ["", HOSTILE, "demo"], ids=["empty", "hostile", "demo"])
def test_it_loads_without_a_word_on_the_console_and_fetches_nothing(opened, demo, text) -> None:
    page = opened(demo if text == "demo" else text)
    assert page.get_log("browser") == []
    assert page.execute_script("return performance.getEntriesByType('resource').length") == 0


def test_the_text_on_the_screen_is_the_source(opened, demo) -> None:
    page = opened(demo)
    for aside in (".label", ".note"):
        page.execute_script("for (const each of document.querySelectorAll(arguments[0])) each.remove()", f"#source {aside}")
    assert (
        page.execute_script("return [...document.querySelectorAll('#source .text')].map((e) => e.textContent).join('')") == demo
    )


def test_nothing_that_a_text_holds_is_run(opened) -> None:
    page = opened(HOSTILE)
    assert page.execute_script("return window.pwned") is None
    assert [len(_all(page, tag)) for tag in ("script", "img", "b:not(.label b, .note b)")] == [1, 0, 0]
    assert "<script>window.pwned = 1</script>" in _one(page, "#source").text


def test_a_sign_is_in_one_piece_amid_writing_from_right_to_left(opened) -> None:
    page = opened("\u05d0\u05d1\u05d2 \u202e\u05d3\u202c \u05d4\u05d5 abc \u2067\u05d6.\n")
    measure = "return [...document.querySelectorAll('.sign')].map((e) => [e.textContent, e.getClientRects().length])"
    assert page.execute_script(measure) == [["‹RLO›", 1], ["‹PDF›", 1], ["‹RLI›", 1]]


def test_a_script_that_got_in_would_not_run(opened) -> None:
    page = opened(HOSTILE)
    page.execute_script(
        """const made = document.createElement("script");
        try { made.textContent = "window.pwned = 1"; } catch { made.append("window.pwned = 1"); }
        document.body.append(made);"""
    )
    assert page.execute_script("return window.pwned") is None
    assert "will not be executed" in str(page.get_log("browser"))


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without"])
def test_switches_take_a_mark_off_and_fold_blocks(opened, demo, script) -> None:
    page = opened(demo, script=script)
    if not script:
        _one(page, "#legend summary").click()
    tint = _style(page, QUOTED, "backgroundColor")
    _one(page, "#on-m-quoted").click()
    assert _style(page, QUOTED, "backgroundColor") == "rgba(0, 0, 0, 0)" != tint
    assert _style(page, "#source mark.m-date", "backgroundColor") != "rgba(0, 0, 0, 0)"
    _one(page, "#on-k-furniture").click()
    assert not any(block.is_displayed() for block in _all(page, ".k-furniture > .block"))
    assert _style(page, ".group.k-furniture", "content", "::before") == '"furniture × 2"'
    assert _one(page, ".group.k-paragraph > .block").is_displayed()
    _one(page, "#legend button").click()
    assert _style(page, QUOTED, "backgroundColor") == tint
    assert _one(page, ".k-furniture > .block").is_displayed()


def test_a_mark_that_is_switched_off_is_passed_over(opened, demo) -> None:
    page = opened(demo)
    assert _one(page, QUOTED).get_attribute("tabindex") == "0"
    _one(page, "#on-m-quoted").click()
    assert _one(page, QUOTED).get_attribute("tabindex") == "-1"
    _touch(page, QUOTED)
    assert _lit(page) == []
    _one(page, "#legend button").click()
    _touch(page, QUOTED)
    assert _one(page, QUOTED).get_attribute("tabindex") == "0"
    assert _lit(page) != []


@pytest.mark.parametrize("part", ["quoted", "speaker"])
def test_the_pointer_joins_speaker_and_quotation_and_tells_fields_and_rules(opened, demo, part) -> None:
    page = opened(demo)
    _touch(page, f'#source mark.m-{part}[data-r~="quotes-1"]')
    assert [text.rstrip("1") for text in _lit(page)] == [_one(page, QUOTED).text, "he", "said"]
    told = _one(page, "#record").text
    assert all(
        fact in told
        for fact in (
            "Quotation",
            "Isamu Hoshigaki",
            "a 61-year-old net mender",
            "behind\nsubject and verb, in either order",
            "pronoun\nthe later of the last speaker",
            "paragraph, by the rule context",
            "article.quotes[1]",
        )
    )


def test_a_click_holds_a_record_and_escape_lets_it_go(opened, demo) -> None:
    page = opened(demo)
    _all(page, QUOTED)[0].click()
    _touch(page, "#source mark.m-date", 2)
    assert "article.quotes[1]" in _one(page, "#record").text
    _press(page, "ESCAPE")
    assert _one(page, "#record").text.startswith("Point at a marked word")
    _touch(page, "#source mark.m-place")
    assert "article.captions[0].places[0]" in _one(page, "#record").text


def test_tab_goes_from_record_to_record(opened, demo) -> None:
    page = opened(demo)
    page.execute_script("document.querySelector('#source mark[tabindex]').focus()")
    seen = [_one(page, "#record > section:first-child > code").text]
    for _ in range(4):
        _press(page, "TAB")
        seen.append(_one(page, "#record > section:first-child > code").text)
    assert seen == [
        "article.headline",
        "article.section",
        "article.captions[0]",
        "article.captions[0].places[0]",
        "article.captions[0].date",
    ]


def test_the_first_tabs_lead_past_the_legend(opened, demo) -> None:
    page = opened(demo)
    _press(page, "TAB", "ENTER", "TAB")
    assert page.switch_to.active_element.tag_name == "mark"


def test_a_screen_reader_is_told_what_a_mark_is(opened, demo) -> None:
    page = opened(demo)
    page.execute_cdp_cmd("DOM.enable", {})
    root = page.execute_cdp_cmd("DOM.getDocument", {})["root"]["nodeId"]
    node = page.execute_cdp_cmd("DOM.querySelector", {"nodeId": root, "selector": QUOTED})["nodeId"]
    tree = page.execute_cdp_cmd("Accessibility.getPartialAXTree", {"nodeId": node, "fetchRelatives": False})["nodes"][0]
    assert tree["role"]["value"] == "mark"
    assert all(fact in tree["description"]["value"] for fact in ("Isamu Hoshigaki", "direct", "behind", "pronoun"))
    boxes = _all(page, "#legend input[type=checkbox]")
    assert [box.aria_role for box in boxes] == ["checkbox"] * len(boxes)
    assert [box.accessible_name.split()[0] for box in boxes][:3] == ["quoted", "reported", "speaker"]


def test_accessibility_rules_find_nothing(opened, seen, demo) -> None:
    axe = pytest.importorskip(
        "axe_core_python.selenium", reason="axe-core-python is not installed: pip install 'wireparse[browser]'"
    )
    page = opened(demo)
    for width in (390, 1360):
        seen(page, "light", width)
        found = axe.Axe().run(page)
        assert [(rule["id"], node["html"]) for rule in found["violations"] for node in rule["nodes"]] == []


@pytest.mark.parametrize("width", [390, 1360])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("text", ["demo", HOSTILE], ids=["demo", "hostile"])
def test_every_letter_has_contrast_enough(opened, seen, demo, text, scheme, width) -> None:
    page = opened(demo if text == "demo" else text)
    seen(page, scheme, width)
    page.execute_script("document.querySelector('#source mark[tabindex]').focus()")
    found = dict(page.execute_script(CONTRAST))
    assert len(found) > 30
    assert {name: ratio for name, ratio in found.items() if ratio < 4.5} == {}


def test_light_and_dark_can_be_chosen(opened, demo) -> None:
    page = opened(demo)
    light = _style(page, "html", "backgroundColor")
    _one(page, "#paper-dark").click()
    dark = _style(page, "html", "backgroundColor")
    _one(page, "#paper-light").click()
    assert _style(page, "html", "backgroundColor") == light != dark


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("text", ["demo", HOSTILE, "a" * 3000 + "\u202e" * 300], ids=["demo", "hostile", "one-word"])
def test_nothing_is_wider_than_the_window(opened, seen, demo, text, width) -> None:
    page = opened(demo if text == "demo" else text)
    seen(page, "light", width)
    assert page.execute_script("return document.documentElement.scrollWidth") <= width


def test_the_panel_of_a_narrow_window_can_be_closed(opened, seen, demo) -> None:
    page = opened(demo)
    seen(page, "light", 390)
    panel = _one(page, "#panel")
    assert not panel.is_displayed()
    _all(page, QUOTED)[0].click()
    assert panel.is_displayed()
    _one(page, "#panel .close").click()
    assert not panel.is_displayed()


def test_a_row_leads_to_its_place_without_a_script(opened, demo) -> None:
    page = opened(demo, script=False)
    _one(page, "#quotes-9 .place").click()
    assert page.execute_script("return document.querySelector(':target').textContent").startswith("The parade takes place")
    _one(page, "#quotes-9 .rule").click()
    assert page.execute_script("return document.querySelector(':target').textContent").startswith("behind")


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "\u05d0\u05d1 " * 333_333,
        "\u0e01\u0e32" * 300_000,
        "\u0301" * 200_000,
        '"' * 100_000,
        "<" * 1_000_000,
        "\x00" * 1_000_000,
        "\x00\u202e" * 50_000,
    ],
    ids=["word", "right-to-left", "no-blanks", "accents", "marks", "tags", "nul", "signs"],
)
def test_a_megabyte_on_one_line_is_shown(opened, text) -> None:
    page = opened(text)
    assert len(page.execute_script("return document.querySelector('#source').textContent")) > min(len(text), 20)
    assert page.execute_script("return document.querySelectorAll('*').length") < 1000
    assert page.get_log("browser") == []


def test_a_long_line_with_many_records_can_be_used(opened) -> None:
    page = opened('"It was late," said Ida Brekke on Monday. ' * 1500)
    page.execute_script("[...document.querySelectorAll(arguments[0])].at(-1).focus()", QUOTED)
    assert "article.quotes[1499]" in _one(page, "#record").text


def test_a_notebook_view_runs_nothing_and_is_read(browser, tmp_path, demo) -> None:
    from wireparse import BUILTIN, parse  # noqa: PLC0415 - only this test needs them

    file = tmp_path / "view.html"
    views = [parse(text, formats=BUILTIN)._repr_html_() for text in (demo, HOSTILE)]
    file.write_bytes(f"<!DOCTYPE html><meta charset=utf-8><title>x</title>{''.join(views)}".encode())
    browser.get(file.as_uri())
    assert browser.get_log("browser") == []
    assert browser.execute_script("return window.pwned") is None
    assert _one(browser, ".source").size["height"] <= 24 * 16 + 2
    assert "speaker Isamu Hoshigaki" in _one(browser, "mark.m-quoted").get_attribute("title")
