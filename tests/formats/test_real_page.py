"""A real page, which not everybody has: as it stands, with other line ends, on one line, with references and with curly quotes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from wireparse import BUILTIN, Article, parse
from wireparse.records import BlockKind, Quote
from wireparse.testing import check_article

KUROGI, MATSUNO = "Keiichi Kurogi", "Hirokazu Matsuno"
SAID = [
    # how it begins, who says it, the mention holds
    ("international legion", None, None),
    ("When I saw", KUROGI, "he"),
    ("wanting to fight", None, "spokesperson"),
    ("Any candidates", "Ukrainian Embassy", "it"),
    ("The Japanese foreign ministry", MATSUNO, "he"),
    ("We are communicating", MATSUNO, None),
    ("I'm from a generation", KUROGI, "he"),
    ("It's not that I want", KUROGI, "he"),
]
PARAGRAPHS = 17


def curly(text: str) -> str:
    marks = iter("“”" * text.count('"'))
    return "".join(next(marks) if char == '"' else char for char in text)


FORMS: dict[str, Callable[[str], str]] = {
    "as-it-stands": lambda text: text,
    "cr-lf": lambda text: text.replace("\n", "\r\n"),
    "references": lambda text: text.replace("&", "&amp;").replace('"', "&quot;").replace("'", "&#39;"),
    "curly": curly,
    "one-line": lambda text: text.replace("\n", " "),
    "glued": lambda text: text.replace("\n", ""),
}
BY_LINE = [name for name in FORMS if name not in ("one-line", "glued")]


@pytest.fixture(scope="module")
def page(shared: Path) -> str:
    path = shared / "corpora" / "cna-seed.txt"
    if not path.is_file():
        pytest.skip("the folder `shared` does not hold the page")
    return path.read_bytes().decode("utf-8").replace("\r\n", "\n")


@pytest.fixture(scope="module", params=FORMS)
def article(request: pytest.FixtureRequest, page: str) -> Article:
    return parse(FORMS[request.param](page), formats=BUILTIN)


def straight(text: str) -> str:
    return text.replace("“", '"').replace("”", '"')


def test_it_keeps_the_laws(article: Article) -> None:
    check_article(article)


def test_it_is_a_page_of_cna_with_copy_of_reuters(article: Article) -> None:
    assert (article.format, article.publisher, article.agency) == ("cna", "CNA", "Reuters")


def test_headline_section_and_dateline(article: Article, page: str) -> None:
    assert str(article.headline) == page.strip().split("\n")[0].strip()
    assert str(article.section) == "Asia"
    assert article.dateline is not None
    assert [place.name for place in article.dateline.places] == ["TOKYO"]


def test_the_caption_is_taken_apart(article: Article) -> None:
    (caption,) = article.captions
    assert caption.is_file_photo
    assert caption.credit is not None
    assert (caption.credit.agency, caption.credit.photographer) == ("Reuters", "Viacheslav Ratynskyi")
    assert caption.date is not None
    assert (caption.date.year, caption.date.month, caption.date.day) == (2022, 3, 1)
    assert [(place.name, place.country) for place in caption.places] == [("Zhytomyr", "Ukraine")]
    assert not caption.description.startswith("FILE")
    assert caption.description.endswith("March 1, 2022.")


def test_the_story_is_whole_and_nothing_else_is_in_it(article: Article, page: str) -> None:
    """The story's lines stand together on the page, from the dateline on."""
    lines = [line.strip() for line in page.split("\n")]
    first = next(i for i, line in enumerate(lines) if line.startswith("TOKYO:"))
    story = " ".join(" ".join(lines[first:]).split()[1:])
    story = story[: story.index(" Advertisement")]
    assert " ".join(straight(article.body).split()) == story
    assert story.count(" he said.") > 1


@pytest.mark.parametrize("form", BY_LINE)
def test_it_has_its_paragraphs(page: str, form: str) -> None:
    article = parse(FORMS[form](page), formats=BUILTIN)
    assert len(article.paragraphs) == PARAGRAPHS
    assert {paragraph.kind for paragraph in article.paragraphs} == {BlockKind.PARAGRAPH}


def test_every_quoted_stretch_has_its_speaker(article: Article) -> None:
    quoted = [(part.text, quote) for quote in article.quotes if quote.kind != "indirect" for part in quote.parts]
    assert len(quoted) == len(SAID)
    for (text, quote), (start, name, mention) in zip(quoted, SAID, strict=True):
        assert text.startswith(start)
        assert_speaker(quote, name, mention)


def assert_speaker(quote: Quote, name: str | None, mention: str | None) -> None:
    if name is None and mention is None:
        assert quote.speaker is None
        return
    assert quote.speaker is not None
    assert (quote.speaker.name or "").casefold() == (name or "").casefold()
    assert mention is None or mention in quote.speaker.text.casefold()


def test_the_quotation_that_runs_on_has_no_words_of_attribution(article: Article) -> None:
    (quote,) = (q for q in article.quotes if q.parts[-1].text.startswith("We are communicating"))
    if len(quote.parts) == 1:
        assert quote.cue is None


def test_days_are_told_from_the_page_alone(article: Article) -> None:
    days = {(mention.text, mention.value) for mention in article.dates}
    assert {("Monday (Feb 28)", "2022-02-28"), ("Tuesday", "2022-03-01"), ("Wednesday", "2022-03-02")} <= days


def test_the_copyright_has_holder_and_year(article: Article) -> None:
    assert article.copyright is not None
    assert (article.copyright.holder, article.copyright.year) == ("Mediacorp", 2022)
