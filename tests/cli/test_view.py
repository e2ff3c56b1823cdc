"""The terminal view: what a person sees of an article, with colours and without, at any width."""

import io
from collections.abc import Callable
from itertools import accumulate, pairwise

import pytest
from attrs import evolve
from rich.console import Console

from wireparse.cli._layout import THEME
from wireparse.cli._view import show_story
from wireparse.records import (
    Article,
    Block,
    BlockKind,
    Caption,
    Credit,
    Dateline,
    DateMention,
    Excerpt,
    Issue,
    Paragraph,
    PartialDate,
    Place,
    Quote,
    QuoteKind,
    Span,
    Speaker,
)

LINES = [
    (BlockKind.HEADLINE, "Goats elect their own mayor"),
    (BlockKind.BLANK, ""),
    (BlockKind.FURNITURE, "Subscribe"),
    (BlockKind.FURNITURE, "Log in"),
    (BlockKind.CAPTION, "FILE PHOTO: A goat in Tuva Bay, Norway. ACME/Bo Lind"),
    (
        BlockKind.PARAGRAPH,
        "TUVA BAY: The goats of this island, wild and tame and neither, voted on Monday, whoever counted the hooves.",
    ),
    (BlockKind.PARAGRAPH, '"It was close," said Ida Brekke. A clerk called it "loud".'),
    (BlockKind.TABLE, "Billy      14   3"),
    (BlockKind.SIGNOFF, "(Reporting by Kim Oto)"),
]


def _span(source: str, words: str) -> Span:
    return Span(source.index(words), source.index(words) + len(words))


def _quote(source: str, words: str, speaker: str, name: str | None) -> Quote:
    span = _span(source, words)
    said_by = Speaker(text=speaker, span=_span(source, speaker), name=name)
    return Quote(text=words, span=span, kind=QuoteKind.DIRECT, parts=(Excerpt(words, span),), speaker=said_by)


@pytest.fixture
def article() -> Article:
    """A small story made by hand, with one of each that the view shows."""
    source = "".join(text + "\n" for _, text in LINES)
    offsets = [0, *accumulate(len(text) + 1 for _, text in LINES)]
    blocks = [
        Block(kind=kind, span=Span(*place), text=text, rule="hand")
        for (kind, text), place in zip(LINES, pairwise(offsets), strict=True)
    ]
    caption = Caption(
        text=blocks[4].text,
        span=blocks[4].span,
        description="A goat in Tuva Bay, Norway.",
        credit=Credit(text="ACME/Bo Lind", span=_span(source, "ACME/Bo Lind"), agency="ACME", photographer="Bo Lind"),
        is_file_photo=True,
        places=(Place(name="Tuva Bay", country="Norway", span=_span(source, "Tuva Bay, Norway")),),
        date=PartialDate(text="May 4", month=5, day=4, span=Span(0, 0)),
    )
    return Article(
        source=source,
        format="cna",
        publisher="CNA",
        agency="Reuters",
        blocks=tuple(blocks),
        dateline=Dateline(text="TUVA BAY", span=_span(source, "TUVA BAY")),
        paragraphs=tuple(Paragraph(text=b.text, span=b.span) for b in blocks[5:7]),
        captions=(caption,),
        quotes=(
            _quote(source, "It was close,", "Ida Brekke", "Ida Brekke"),
            _quote(source, "loud", "A clerk", None),
        ),
        dates=(DateMention(text="Monday", span=_span(source, "Monday"), value="2031-03-03"),),
        issues=(Issue(code="format-tie", message="two formats apply equally", span=Span(0, 1)),),
    )


def _seen(article: Article, width: int, *, full: bool = False, terminal: bool = False) -> str:
    out = io.StringIO()
    colours = "standard" if terminal else None
    console = Console(file=out, theme=THEME, width=width, highlight=False, force_terminal=terminal, color_system=colours)
    show_story(console, article, full=full)
    return out.getvalue()


def _line_with(text: str, words: str) -> str:
    return next(line for line in text.split("\n") if words in line)


def _words(text: str) -> list[str]:
    return text.split()


@pytest.mark.parametrize(
    ("words", "margin"),
    [
        ("Goats elect", "headline"),
        ("Subscribe", "page"),
        ("A goat in Tuva Bay", "file photo"),
        ("TUVA BAY:", "dateline"),
        ('"It was close,"', "Ida Brekke"),
        ("(Reporting by", "sign-off"),
        ("two formats apply", "format-tie"),
        ("CNA · Reuters copy · read as cna", "wireparse"),
    ],
)
def test_the_margin_says_what_it_is(article: Article, words: str, margin: str) -> None:
    assert _line_with(_seen(article, 80), words).startswith(margin.rjust(20) + "  ")


def test_a_second_speaker_and_a_date_stand_below_the_first_note(article: Article) -> None:
    seen = _seen(article, 80)
    assert "\n             A clerk\n" in seen
    assert "2031-03-03" in seen


def test_a_note_stands_beside_the_line_that_it_belongs_to(article: Article) -> None:
    assert _line_with(_seen(article, 68), "the hooves").startswith(" " * 22)
    assert _line_with(_seen(article, 68), "voted on Monday").startswith("2031-03-03".rjust(20))


def test_a_speaker_who_goes_on_is_named_once(article: Article) -> None:
    twice = (article.quotes[0], evolve(article.quotes[0], parts=article.quotes[1].parts))
    assert _seen(evolve(article, quotes=twice), 80).count("Ida Brekke  ") == 1


def test_a_caption_shows_its_credit_place_and_date(article: Article) -> None:
    assert "Bo Lind / ACME · Tuva Bay, Norway · May 4\n" in _seen(article, 80)


def test_a_caption_without_a_credit_is_its_words(article: Article) -> None:
    caption = evolve(article.captions[0], credit=None, description="", places=(), date=None, is_file_photo=False)
    seen = _seen(evolve(article, captions=(caption,)), 120)
    assert _line_with(seen, "FILE PHOTO: A goat").startswith("photo".rjust(20))


def test_a_credit_that_names_nobody_is_shown_as_written(article: Article) -> None:
    credit = Credit(text="Handout", span=Span(0, 0))
    assert "Handout ·" in _seen(evolve(article, captions=(evolve(article.captions[0], credit=credit),)), 80)


def test_notes_stand_below_where_there_is_no_room_for_a_margin(article: Article) -> None:
    seen = _seen(article, 40)
    assert "\n  — Ida Brekke · A clerk\n" in seen
    assert "\nheadline: Goats elect their own mayor\n" in seen


def test_a_table_keeps_its_columns(article: Article) -> None:
    assert "Billy      14   3\n" in _seen(article, 80)


@pytest.mark.parametrize("width", [1, 20, 33, 67, 68, 80, 200])
def test_no_line_is_wider_than_the_terminal_or_ends_in_blanks(article: Article, width: int) -> None:
    lines = _seen(article, width).split("\n")
    assert max(map(len, lines)) <= max(width, 20)
    assert [line for line in lines if line != line.rstrip()] == []


@pytest.mark.parametrize("width", [30, 80])
def test_the_story_is_shown_whole(article: Article, width: int) -> None:
    narrow = evolve(article, quotes=(), dates=(), dateline=None)
    seen = " ".join(_words(_seen(narrow, width)))
    assert all(" ".join(_words(paragraph.text)) in seen for paragraph in article.paragraphs)


def test_no_colour_on_a_page_that_has_none(article: Article) -> None:
    assert "\x1b" not in _seen(article, 80)


def test_colours_on_a_terminal(article: Article) -> None:
    seen = _seen(article, 80, terminal=True)
    assert "\x1b[32mIt was close,\x1b[0m" in seen
    assert "\x1b[1;36mTUVA BAY\x1b[0m" in seen
    assert "\x1b[2mSubscribe\x1b[0m" in seen


def _page_of(lines: int) -> Article:
    source = "".join(f"menu {n:02}\n" for n in range(lines))
    blocks = [
        Block(kind=BlockKind.FURNITURE, span=Span(n * 8, n * 8 + 8), text=f"menu {n:02}", rule="hand") for n in range(lines)
    ]
    return Article(source=source, format="plain", blocks=tuple(blocks))


def test_much_furniture_is_cut_short() -> None:
    seen = _seen(_page_of(30), 80)
    assert "menu 07" in seen
    assert "menu 08" not in seen
    assert "… and 22 more" in seen
    assert "30 lines set aside" in seen


def test_all_furniture_is_shown_where_asked_for() -> None:
    seen = _seen(_page_of(30), 80, full=True)
    assert "menu 29" in seen
    assert "more" not in seen


def test_an_article_with_nothing_in_it() -> None:
    assert "read as plain" in _seen(Article(source="", format="plain"), 80)


def test_a_text_cannot_command_the_terminal(show: Callable[[str], str]) -> None:
    seen = show("Headline\n\nA line with \x1b[31mred\x1b[0m, a bell\x07, a \x9b and a \x7f in it, and an end of its own.\n")
    assert set(seen) & {"\x1b", "\x07", "\x9b", "\x7f"} == set()
    assert "␛[31mred" in seen


@pytest.fixture
def show() -> Callable[[str], str]:
    """Show a text that is one paragraph."""

    def shown(text: str) -> str:
        block = Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(text)), text=" ".join(text.split()), rule="hand")
        return _seen(Article(source=text, format="plain", blocks=(block,)), 80)

    return shown


def test_wide_letters_take_two_columns(show: Callable[[str], str]) -> None:
    assert show("首" * 40).count("首") == 40


def test_square_brackets_are_no_markup(show: Callable[[str], str]) -> None:
    assert "[bold]not bold[/bold] :smile:" in show("[bold]not bold[/bold] :smile:")


def test_a_lone_surrogate_does_not_stop_the_view(show: Callable[[str], str]) -> None:
    assert "\ud800" in show("a \ud800 b")
