"""The page of an article: whole, well formed, and nothing but what the source and the records say."""

import hashlib
import re
from base64 import b64encode
from collections import Counter
from html.parser import HTMLParser

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, Article, from_dict, parse, to_dict
from wireparse.data.explanations import ATTRIBUTIONS, NAMES
from wireparse.records import (
    Block,
    BlockKind,
    Caption,
    Copyright,
    DateMention,
    Envelope,
    Excerpt,
    Issue,
    PartialDate,
    Quote,
    QuoteKind,
    Signoff,
    Span,
    Speaker,
)
from wireparse.render import to_html
from wireparse.render._colours import BARS, COLOURS, INKS, LOOKS, TINTS
from wireparse.render._source import KINDS, REACH, SLICE
from wireparse.render._text import MOST, is_full_of_signs, plain, shown
from wireparse.testing import articles

VOID = {"meta", "input", "br", "link"}
STORY = (
    "Goats elect their own mayor\n\n"
    "TUVA BAY, Norway, March 3 (Reuters) - The goats of this island voted on Monday.\n\n"
    '"It was close," said Ida Brekke, a keeper of goats. "The brown one won by a horn."\n\n'
    '"Nobody cheated," she said.\n\n'
    'The film "Goat Without Lamp" was shown. "It was loud," officials said.\n\n'
    "FILE PHOTO: A goat waits in Tuva Bay, Norway March 4, 2030. REUTERS/Bo Lind\n\n"
    "(Reporting by Kim Oto; Editing by Lena Falk)\n"
)


class Page(HTMLParser):
    """What a parser sees of a page: its elements, and the text of the source view without what was put in."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.source = self.scripts = ""
        self.texts: dict[str, str] = {}
        self._open: list[tuple[str, dict[str, str]]] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        assert len(dict(attrs)) == len(attrs)
        element = (tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag):
        assert self._open.pop()[0] == tag

    def handle_data(self, data):
        if self._open and self._open[-1][0] == "script":
            self.scripts += data
        for _, found in self._open:
            if "id" in found:
                self.texts[found["id"]] = self.texts.get(found["id"], "") + data
        classes = [set(found.get("class", "").split()) for _, found in self._open]
        if not any("text" in found for found in classes) or any(found & {"label", "note"} for found in classes):
            return
        title = self._open[-1][1].get("title", "") if "sign" in classes[-1] else ""
        self.source += chr(int(title[2:].split()[0], 16)) if title else data

    def all(self, name: str) -> list[str]:
        """The values of an attribute, in order."""
        return [found[name] for _, found in self.elements if name in found]


def _page(article: Article) -> Page:
    return Page(to_html(article))


def _as_shown(source: str) -> str:
    """The source as the view shows it: each line end is a line feed, as a page has it."""
    return re.sub(r"\r\r?\n|\r", "\n", source)


@pytest.fixture
def article() -> Article:
    """A story with records of most kinds."""
    return parse(STORY, formats=BUILTIN)


TEXTS = st.one_of(
    st.text(st.characters(), max_size=120),
    st.lists(
        st.sampled_from([*"<>&\"'\r\n \u202e\x00\ud800", "</mark>", "<script>", "--", "said", '"No," he said.']), max_size=30
    ).map("".join),
)


@given(TEXTS)
def test_the_text_of_the_view_is_the_source(text: str) -> None:
    assert _page(parse(text, formats=BUILTIN)).source == _as_shown(text)


@given(st.sampled_from(["reuters", "cna", "ap", "wire", "anpa1312"]).flatmap(articles))
def test_stories_are_shown_whole(story: tuple[str, object]) -> None:
    page = _page(parse(story[0], formats=BUILTIN))
    assert page.source == _as_shown(story[0])
    _leads_where_it_says(page)


def _leads_where_it_says(page: Page) -> None:
    ids = Counter(page.all("id"))
    assert [name for name, count in ids.items() if count > 1] == []
    wanted = [link[1:] for link in page.all("href")] + " ".join(page.all("aria-describedby") + page.all("data-r")).split()
    assert [name for name in wanted if name not in ids] == []


def test_what_stands_around_a_story_has_its_rows() -> None:
    source = "z0471 03-01 1509GMT\n(Adds quotes)\nMay 4\n"
    day = PartialDate(text="May 4", span=Span(34, 39), month=5, day=4)
    sent = PartialDate(text="03-01 1509GMT", span=Span(6, 19), year=2031, month=3, day=1, hour=15, minute=9, zone="GMT")
    article = Article(
        source=source,
        format="plain",
        blocks=(Block(kind=BlockKind.UNKNOWN, span=Span(0, len(source)), text=source, rule="hand"),),
        envelope=Envelope(number="0471", word_count=412, sent=sent),
        ednotes=(Excerpt("(Adds quotes)", Span(20, 33)),),
        captions=(Caption(text="May 4", span=Span(34, 39), date=day),),
        copyright=Copyright(text="(c) 2031 ACME", span=Span(0, 5), holder="ACME", year=2031),
        signoff=Signoff(text="ab/cd", span=Span(0, 5), initials=("ab", "cd")),
    )
    page = _page(article)
    rows = ("envelope-number", "envelope-word_count", "envelope-sent", "ednotes-0", "captions-0-date", "copyright", "signoff")
    assert [page.texts[row] for row in rows] == [
        "envelope.numberenvelope: number0471",
        "envelope.word_countenvelope: word count412",
        "envelope.sent03-01 1509GMT2031-03-01T15:091:7",
        "ednotes[0]note to desks(Adds quotes)2:1",
        "captions[0].dateMay 43:1",
        "copyrightcopyright(c) 2031 ACMEholder ACME · year 20311:1",
        "signoffsignoffab/cdinitials ab, cd1:1",
    ]
    _leads_where_it_says(page)


def test_every_link_leads_into_the_page(article: Article) -> None:
    page = _page(article)
    assert all(link.startswith("#") for link in page.all("href"))
    _leads_where_it_says(page)


@given(TEXTS)
def test_a_page_can_be_written_and_is_always_the_same(text: str) -> None:
    article = parse(text, formats=BUILTIN)
    html = to_html(article)
    assert html.encode() == to_html(from_dict(to_dict(article))).encode()
    assert not set(html) & {"\x00", "\x1b", "\u202e", "\u2066", "\ufeff"}


def test_nothing_is_fetched_and_nothing_runs_but_the_script_of_the_page(article: Article) -> None:
    page = _page(article)
    assert page.all("src") == page.all("style") == []
    assert [name for _, found in page.elements for name in found if name.startswith("on")] == []
    policy = next(found["content"] for _, found in page.elements if "http-equiv" in found)
    html = to_html(article)
    for tag, directive in (("script", "script-src"), ("style", "style-src")):
        (text,) = re.findall(f"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
        assert f"{directive} 'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" in policy
    assert policy.startswith("default-src 'none'; ")


HOSTILE = [
    '<script>alert("x")</script>',
    "</style><script>x</script>",
    '"><img src=x onerror=x>',
    "</mark></div>",
    "<!--",
    "]]>",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text_wherever_a_record_holds_it(text: str) -> None:
    span = Span(0, len(text))
    speaker = Speaker(text=text, span=span, name=text, role=text, rule=text)
    quote = Quote(text=text, span=span, kind=QuoteKind.DIRECT, speaker=speaker, rule=text)
    article = Article(
        source=text,
        format=text,
        publisher=text,
        agency=text,
        blocks=(Block(kind=BlockKind.PARAGRAPH, span=span, text=text, rule=text),),
        quotes=(quote,),
        issues=(Issue(code=text, message=text, span=span),),
    )
    harmless = evolve(article, format="x", publisher="x", agency="x", quotes=(evolve(quote, text="x", rule="x"),), issues=())
    page = _page(article)
    assert page.source == text
    assert page.scripts == _page(harmless).scripts
    assert {tag for tag, _ in page.elements} <= {tag for tag, _ in _page(parse(STORY, formats=BUILTIN)).elements} | {"ul", "li"}


def test_a_quotation_tells_its_fields_and_the_rules_that_made_it(article: Article) -> None:
    page, quote = _page(article), article.quotes[1]
    row = page.texts["quotes-1"]
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.text, quote.rule, quote.speaker.rule) == (
        "Ida Brekke",
        "she",
        "behind",
        "pronoun",
    )
    assert all(fact in row for fact in ("quotes[1]", "Ida Brekke", quote.text, "she", "said", "behind", "pronoun", "7:1"))
    assert ATTRIBUTIONS["behind"] in page.texts["records"]
    assert NAMES["pronoun"] in page.texts["records"]


def test_a_quotation_that_nobody_says_tells_why(article: Article) -> None:
    page = _page(article)
    assert "nobody" in page.texts["quotes-2"]
    assert ATTRIBUTIONS["title"] in page.texts["records"]


def _marks(html: str, record: str) -> list[tuple[str, str]]:
    """The runs that belong to a record: their classes and texts."""
    found = re.findall(r'<mark(?: class="([^"]*)")? data-r="([^"]*)"[^>]*>(.*?)</mark>', html)
    return [(classes, text) for classes, records, text in found if record in records.split()]


def test_a_quotation_and_its_speaker_belong_together(article: Article) -> None:
    assert _marks(to_html(article), "quotes-1") == [("m-quoted", "Nobody cheated,"), ("m-speaker", "she"), ("m-cue", "said")]


def test_speaker_and_quotation_bear_one_number_and_the_name_stands_beside(article: Article) -> None:
    html = to_html(article)
    assert re.findall(r'data-n="(\d)">([^<]*)<', html) == [
        ("1", "Ida Brekke"),
        ("1", "The brown one won by a horn."),
        ("1", "Nobody cheated,"),
        ("1", "she"),
        ("2", "It was loud,"),
        ("2", "officials"),
    ]
    assert re.findall(r'class="note"[^>]*><b>(\d)</b> (.*?)</span>', html) == [
        ("1", "<bdi>Ida Brekke</bdi>"),
        ("1", "<bdi>Ida Brekke</bdi>"),
        ("2", "<i><bdi>officials</bdi></i>"),
    ]


def test_every_record_is_reached_by_the_keyboard_once(article: Article) -> None:
    reached = [found for tag, found in _page(article).elements if tag == "mark" and "tabindex" in found]
    told = Counter(record for found in reached for record in found["aria-describedby"].split())
    assert {found["tabindex"] for found in reached} == {"0"}
    assert told["headline"] == told["dateline"] == told["dates-0"] == told["captions-0-credit"] == 1
    assert told["quotes-1"] == 2, "the words, and the speaker"


def test_the_legend_has_what_the_article_has(article: Article) -> None:
    switches = {name.removeprefix("on-") for name in _page(article).all("id") if name.startswith("on-")}
    kinds = {f"k-{block.kind.value}" for block in article.blocks if block.kind is not BlockKind.BLANK}
    assert switches == kinds | {f"m-{name}" for name in "quoted speaker cue dateline place date author credit".split()}


def test_a_label_stands_where_kind_or_rule_changes(article: Article) -> None:
    assert re.findall(r'<div class="label">(.*?)</div>', to_html(article)) == [
        '<b>headline</b><span class="by">context</span>',
        '<b>paragraph</b><span class="by">reuters-lead</span>',
        '<span class="by">context</span>',
        '<b>caption</b><span class="by">labelled-caption</span>',
        "<b>sign-off</b>",  # by the rule of that name
    ]


def test_a_record_tells_its_block_and_the_rule_of_that(article: Article) -> None:
    told = {found["id"]: found.get("data-block") for tag, found in _page(article).elements if tag == "tr" and "id" in found}
    assert told["dateline"] == told["dates-0"] == "paragraph, by the rule reuters-lead"
    assert told["captions-0-credit"] == "caption, by the rule labelled-caption"


def test_a_line_with_very_many_records_is_sliced_and_whole() -> None:
    source = "May " * (SLICE + 1)
    dates = tuple(DateMention(text="May", span=Span(at, at + 3)) for at in range(0, len(source), 4))
    block = Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(source)), text=source, rule="hand")
    page = _page(Article(source=source, format="plain", blocks=(block,), dates=dates))
    assert page.source == source
    assert page.all("class").count("slice") == 3
    _leads_where_it_says(page)


@pytest.mark.parametrize(
    "word",
    ["\u05d0\u05d1 ", "\u05d0\u05d1", "\u05d0\r\n", "May \u05d0 ", "\u0e01\u0e32", "e\u0301"],
    ids=["words", "word", "lines", "mixed", "no-blanks", "accents"],
)
def test_a_long_line_that_is_slow_to_set_is_sliced_and_whole(word) -> None:
    source = word * (2 * REACH)
    dates = (DateMention(text="", span=Span(REACH - 1, 2 * REACH)),)
    block = Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(source)), text="", rule="hand")
    page = _page(Article(source=source, format="plain", blocks=(block,), dates=dates))
    assert page.source == source.replace("\r\n", "\n")
    assert page.all("class").count("slice") >= 2 * len(word)
    _leads_where_it_says(page)


def test_a_blank_before_a_line_end_is_a_place_to_slice_at() -> None:
    source = " \n" + "\u0e01" * 3 * REACH
    block = Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(source)), text=source.strip(), rule="hand")
    page = _page(Article(source=source, format="plain", blocks=(block,)))
    assert page.source == source
    assert page.all("class").count("slice") == 5


def test_any_other_long_line_is_one_element() -> None:
    source = "ab " * REACH
    assert "slice" not in _page(parse(source, formats=BUILTIN)).all("class")


def test_a_record_outside_every_block_is_a_row_all_the_same() -> None:
    article = Article(
        source="a", format="plain", dates=(DateMention(text="May", span=Span(0, 1)), DateMention(text="June", span=Span(7, 9)))
    )
    page = _page(article)
    assert ("May" in page.texts["dates-0"], "June" in page.texts["dates-1"]) == (True, True)
    _leads_where_it_says(page)


def test_a_block_that_goes_on_in_its_line_says_so() -> None:
    blocks = (
        Block(kind=BlockKind.CAPTION, span=Span(0, 2), text="a.", rule="hand"),
        Block(kind=BlockKind.PARAGRAPH, span=Span(2, 4), text="b.", rule="hand"),
    )
    assert to_html(Article(source="a.b.", format="plain", blocks=blocks)).count("block joined") == 1


def test_an_issue_leads_to_its_block(article: Article) -> None:
    start = article.quotes[1].span.start
    page = _page(evolve(article, issues=(Issue(code="odd-code", message="it was odd", span=Span(start, start + 1)),)))
    assert "odd-code" in page.texts["issues-list"]
    assert "line 7" in page.texts["issues-list"]
    _leads_where_it_says(page)


@pytest.mark.parametrize("source", ["", " ", "\n\n", "\x00"])
def test_an_article_with_nothing_in_it_is_a_page(source: str) -> None:
    assert _page(parse(source, formats=BUILTIN)).source == _as_shown(source)


def test_lines_and_columns_are_those_of_an_editor() -> None:
    page = _page(parse('One\r\ntwo\rthree\n"It was late," said Ida Brekke.', formats=BUILTIN))
    assert "4:1" in page.texts["quotes-0"]


@pytest.mark.parametrize(
    ("text", "sign", "said"),
    [
        ("\x00", "‹NUL›", "U+0000 NULL"),
        ("\x1b", "‹ESC›", "U+001B ESCAPE"),
        ("\x7f", "‹DEL›", "U+007F DELETE"),
        ("\x85", "‹0085›", "U+0085 no character of its own"),
        ("\u202e", "‹RLO›", "U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("\u00ad", "‹SHY›", "U+00AD SOFT HYPHEN"),
        ("\ud800", "‹D800›", "U+D800 no character of its own"),
        ("\U000e0041", "‹E0041›", "U+E0041 TAG LATIN CAPITAL LETTER A"),
    ],
)
def test_what_nobody_sees_has_a_sign(text: str, sign: str, said: str) -> None:
    assert shown(f"a{text}b") == f'a<abbr class="sign" title="{said}">{sign}</abbr>b'


@pytest.mark.parametrize("text", ["\t", "\n", "a\u00a0b", "שלום", "👩\u200d🚒", "e\u0301"])
def test_what_is_seen_is_left_alone(text: str) -> None:
    assert shown(text) == text


def test_a_text_full_of_signs_has_them_bare_and_many_alike_in_one() -> None:
    assert not is_full_of_signs("\x00\x01" * (MOST // 2))
    text = "\x00\x01\u202e" * MOST + "\x00" * 12_345 + "a" * 99
    assert is_full_of_signs(text)
    source = _page(parse(text, formats=BUILTIN)).source
    assert source == "‹NUL›‹SOH›‹RLO›" * MOST + "‹NUL × 12,345›" + "a" * 99


def test_line_ends_that_a_page_cannot_show_are_told() -> None:
    told = " · line ends: 1 × CR CR LF, 2 × CR LF, 1 × CR, 3 × LF<"
    assert told in to_html(parse("a\r\r\nb\r\nc\r\nd\re\nf\n\n", formats=BUILTIN))
    assert "line ends" not in to_html(parse("a\n", formats=BUILTIN))


def test_a_sign_in_an_attribute_is_bare() -> None:
    assert plain('"\x00&\u202e') == "&quot;‹NUL›&amp;‹RLO›"


def test_a_page_is_as_long_as_its_text_and_records() -> None:
    empty = len(to_html(parse("", formats=BUILTIN)))
    one_line = parse("a" * 1_000_000, formats=BUILTIN)
    assert len(to_html(one_line)) < 1_000_000 + 2 * empty
    once, twice = (len(to_html(parse('"It was late," said Ida Brekke on Monday.\n' * n, formats=BUILTIN))) for n in (40, 80))
    assert twice - once < 1.2 * (once - empty)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_reckoned_as_the_guidelines_do() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("paper", ["paper", "sheet", *TINTS])
@pytest.mark.parametrize("ink", INKS)
def test_letters_have_contrast_enough(ink: str, paper: str, scheme: int) -> None:
    assert contrast(COLOURS[ink][scheme], COLOURS[paper][scheme]) >= 4.5


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("line", [name for name in COLOURS if name.endswith("-line")])
def test_lines_have_contrast_enough(line: str, scheme: int) -> None:
    assert contrast(COLOURS[line][scheme], COLOURS["paper"][scheme]) >= 3


def test_the_sheet_takes_its_colours_from_the_table() -> None:
    html = to_html(parse("", formats=BUILTIN))
    style = re.findall("<style>(.*?)</style>", html, re.DOTALL)[0]
    named = set(re.findall(r"var\(--([\w-]+)\)", style)) - {
        "book",
        "plain",
        "code",
        "gutter",
        "gap",
        "measure",
        "beside",
        "bar",
    }
    assert named <= set(COLOURS)
    inks = set(re.findall(r"[ {]color: var\(--([\w-]+)\)", style))
    assert inks == set(INKS)
    assert re.findall(r"#[0-9a-f]{3,8}\b", style.split("}", 1)[1]) == []
    assert set(re.findall(r"background: var\(--([\w-]+)\)", style)) <= {"paper", "sheet", *TINTS}


def test_every_kind_has_a_bar_and_a_name() -> None:
    assert set(BARS) == set(KINDS) == set(BlockKind) - {BlockKind.BLANK}
    assert set(BARS.values()) <= set(COLOURS)
    assert {f"m-{mark.value}" for mark in LOOKS} >= {f"m-{tint}" for tint in TINTS}
