"""What a notebook shows of an article: the same view, small, that reaches nothing beyond itself."""

import re
import subprocess
import sys
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, Article, parse
from wireparse.data.explanations import ATTRIBUTIONS
from wireparse.render import to_notebook_html
from wireparse.render._colours import COLOURS, TINTS
from wireparse.render._notebook import LONGEST, MOST_ROWS, TINT

STORY = (
    "Goats elect their own mayor\n\n"
    "TUVA BAY, Norway, March 3 (Reuters) - The goats of this island voted on Monday.\n\n"
    '"It was close," said Ida Brekke, a keeper of goats.\n'
)


class View(HTMLParser):
    """The elements of a view, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.elements, self._open = "", [], []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag != "br":
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        self.text += data


@pytest.fixture
def article() -> Article:
    """A story with a quotation."""
    return parse(STORY, formats=BUILTIN)


def test_an_article_shows_itself(article: Article) -> None:
    assert article._repr_html_() == to_notebook_html(article)


def test_the_view_has_the_story_and_who_said_what(article: Article) -> None:
    view = View(to_notebook_html(article))
    assert all(paragraph.text in view.text for paragraph in article.paragraphs)
    assert "Who said what: 1" in view.text


def test_a_mark_tells_the_fields_of_its_record_and_its_rule(article: Article) -> None:
    view = View(to_notebook_html(article))
    told = [found["title"] for tag, found in view.elements if tag == "mark" and found["class"] == "m-quoted"]
    assert len(told) == 1
    assert "speaker Ida Brekke" in told[0]
    assert f"rule behind ({ATTRIBUTIONS['behind']})" in told[0]


def test_it_needs_no_script_and_has_no_names_that_another_view_has_too(article: Article) -> None:
    view = View(to_notebook_html(article))
    assert {tag for tag, _ in view.elements}.isdisjoint({"script", "link", "img", "iframe", "a"})
    assert [found for _, found in view.elements if "id" in found or "style" in found] == []


def test_its_style_reaches_nothing_else(article: Article) -> None:
    style = re.findall("<style>(.*?)</style>", to_notebook_html(article), re.DOTALL)[0]
    selectors = [each for rule in style.split("}")[:-1] for each in re.split(r",(?![^(]*\))", rule.split("{")[0])]
    assert [each for each in selectors if not each.strip().startswith(".wireparse-article")] == []
    assert {f"m-{tint}" for tint in TINTS} <= set(re.findall(r"\.(m-\w+) ", style))


@given(st.text(st.characters(), max_size=200))
def test_any_text_is_shown_and_none_acts(text: str) -> None:
    html = to_notebook_html(parse(text, formats=BUILTIN))
    html.encode()
    assert {tag for tag, _ in View(html).elements} <= set(
        "div style p strong bdi br details summary mark abbr table thead tr th tbody td".split()
    )


def test_a_script_is_text() -> None:
    text = '<script>alert("x")</script>'
    view = View(to_notebook_html(parse(text, formats=BUILTIN)))
    assert text in view.text


def test_a_long_source_is_cut_short_and_says_so() -> None:
    source = "a line of prose " * 20 + "\n"
    html = to_notebook_html(parse(source * 200, formats=BUILTIN))
    assert len(html) < 2 * LONGEST
    assert f"… and {200 * len(source) - LONGEST:,} characters more" in html


def test_a_line_without_end_is_cut_short() -> None:
    assert len(to_notebook_html(parse("a" * 1_000_000, formats=BUILTIN))) < 2 * LONGEST


def test_a_long_quotation_is_told_in_short() -> None:
    html = to_notebook_html(parse(f'"{"It was late on Monday. " * 2000}," said Ida Brekke.', formats=BUILTIN))
    assert len(html) < 40 * LONGEST


def test_many_quotations_are_cut_short_and_say_so() -> None:
    html = to_notebook_html(parse('"It was late," said Ida Brekke.\n' * (MOST_ROWS + 7), formats=BUILTIN))
    assert html.count("<tr>") == MOST_ROWS + 1
    assert "… and 7 more." in html


def _luminance(parts: list[float]) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("paper", "ink"), [("#ffffff", "#212121"), ("#111111", "#e0e0e0"), ("#1e1e1e", "#cccccc")])
@pytest.mark.parametrize("tint", TINTS)
def test_letters_of_a_notebook_are_read_on_each_tint(paper: str, ink: str, tint: str) -> None:
    share = int(TINT, 16) / 255
    colours = [[int(c[at : at + 2], 16) / 255 for at in (1, 3, 5)] for c in (paper, COLOURS[f"{tint}-line"][0], ink)]
    mixed = [below * (1 - share) + above * share for below, above in zip(*colours[:2], strict=True)]
    dark, light = sorted((_luminance(mixed), _luminance(colours[2])))
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_a_parse_does_not_read_what_shows_it() -> None:
    code = "import sys, wireparse; wireparse.parse('x'); print([m for m in sys.modules if m.startswith('wireparse.render')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
