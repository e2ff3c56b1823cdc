"""What a user should know of a text and cannot see in the records: that it came misread, cut off, unclosed, or with others.

Nothing is repaired and no record changes. Each look begins with a cheap test that most texts do not pass. Precision goes before
recall: a title, a caption or a list without a full stop is not cut off, and running quotation paragraphs are not unclosed.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from attrs import evolve

from ._messages import split_messages
from ._misread import misread_in
from ._regex import any_of, compile_plain
from ._rules import HEADERS
from ._span import Span, trim
from .data.issues import issue
from .data.unfinished import LEADS_ON, LIMITS, READ_MORE
from .extract.dateline import find_dateline
from .extract.quotes.marks import Stretch, stretches
from .extract.signoff import find_signoff
from .grammar import Format
from .records import Article, BlockKind, Issue, Paragraph


def noted(article: Article, fmt: Format) -> Article:
    """Return `article`, read by `fmt` from the reading copy, with the issues of its story behind those that it has."""
    return _with(article, [*_several(article, fmt), *_unclosed(article), *_cut_off(article)])


def with_undecoded(article: Article) -> Article:
    """Return `article` with the issues of its source: the reading copy leaves out what half of a misread character may be."""
    return _with(article, [*_undecoded(article.source)])


def _with(article: Article, issues: list[Issue]) -> Article:
    return evolve(article, issues=(*article.issues, *issues)) if issues else article


_LOST = "\N{REPLACEMENT CHARACTER}"


def _undecoded(text: str) -> Iterator[Issue]:
    """Say once where misread characters begin and how many there are, and the same of those that are lost."""
    found = misread_in(text)
    if found:
        yield issue("mojibake", found[0], example=found[0].of(text), count=len(found))
    if _LOST in text:
        first = text.index(_LOST)
        yield issue("lost-characters", Span(first, first + 1), count=text.count(_LOST))


# ------------------------------------------------------------------------------------------------------------- several stories

_STORY = (BlockKind.PARAGRAPH, BlockKind.RELATED)
_MESSAGE = (*HEADERS, BlockKind.PARAGRAPH)
_A_STORY = 3
"""So many paragraphs between two sign-offs are a story of their own."""
_HEAD = 100
_IN_CAPITALS = 5
"""So many characters of a town at least, a comma and a blank behind a short one among them."""
_DATELINE_MARKS = frozenset("-–—(/:=|")


def _several(article: Article, fmt: Format) -> Iterator[Issue]:
    """Say where a second message or story begins: once, by the first sign that there is."""
    second = _second_message(article, fmt) or _second_dateline(article, fmt) or _second_signoff(article)
    if second is not None:
        yield second


def _second_message(article: Article, fmt: Format) -> Issue | None:
    """Messages as transmitted, one behind the other: the header of the second stands between paragraphs."""
    kinds = [b.kind for b in article.blocks if b.kind in _MESSAGE] if fmt.transport else []
    runs = [kind for kind, _ in groupby(kinds, key=lambda kind: kind in HEADERS)]
    if runs.count(False) < 2:  # noqa: PLR2004 - one story is what there should be
        return None
    messages = split_messages(article.source)
    sign = f"of the {len(messages)} messages it is the second"
    return issue("several-stories", messages[1], sign=sign) if len(messages) > 1 else None


def _second_dateline(article: Article, fmt: Format) -> Issue | None:
    """A paragraph that opens with another dateline than the story's."""
    own = article.dateline
    if own is None:
        return None
    others = (b for b in article.blocks if b.kind in _STORY and not b.span.holds(own.span) and _may_open(b.text[:_HEAD]))
    found = (find_dateline(article.source, b.span, fmt.dateline) for b in others)
    other = next((dateline for dateline in found if dateline is not None and dateline.text != own.text), None)
    return issue("several-stories", other.span, sign=f"the dateline {other.text!r}") if other is not None else None


def _may_open(head: str) -> bool:
    """Tell whether a dateline may open a paragraph: a word in capitals or a bracket, and one of its marks."""
    is_marked = (head[:_IN_CAPITALS].isupper() or "(" in head) and not _DATELINE_MARKS.isdisjoint(head)
    return is_marked and (") -" in head or not head.isupper())


def _second_signoff(article: Article) -> Issue | None:
    """A sign-off that names people behind a story that stands behind another such sign-off."""
    ends, length = [], 0
    for block in article.blocks if article.signoff is not None else ():
        length += block.kind in _STORY
        if block.kind is BlockKind.SIGNOFF and length >= _A_STORY:
            ends.append(trim(article.source, block.span.start, block.span.end))
            length = 0
    signed = [span for span in ends if _is_signed(article.source, span)] if len(ends) > 1 else []
    return (
        issue("several-stories", signed[1], sign="behind its sign-off stand more paragraphs and this one")
        if signed[1:]
        else None
    )


def _is_signed(text: str, span: Span) -> bool:
    found = find_signoff(text, span)
    return found is not None and bool(found.reporting or found.writing or found.editing or found.initials)


# ------------------------------------------------------------------------------------------------------------- unclosed quotes

_PAIRS = (('"', '"'), ("“", "”"), ("«", "»"), ("「", "」"))
_OPENING = frozenset("\"“«「„'‘`")
_SPOKEN = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.CROSSHEAD)


def _unclosed(article: Article) -> Iterator[Issue]:
    """Yield the quotations that end with their paragraph and without a mark, where the next one does not go on with them."""
    pairs = [(opens, closes) for opens, closes in _PAIRS if opens in article.source]
    if not pairs:
        return
    paragraphs = [p for p in article.paragraphs if p.kind in _SPOKEN]
    for i, paragraph in enumerate(paragraphs):
        if any(_lacks(paragraph.text, *pair) for pair in pairs):
            opened = _left_open(article.source, paragraph.span)
            if opened is not None and not _goes_on(paragraphs, i + 1, pairs):
                yield issue("unclosed-quote", opened, mark=opened.of(article.source)[0])


def _lacks(words: str, one: str, other: str) -> bool:
    """Tell whether there are more of the first mark than of the second; of the same for both, whether they are odd."""
    count = words.count(one)
    return count > 0 and (count % 2 == 1 if one == other else count > words.count(other))


def _left_open(text: str, span: Span) -> Span | None:
    """Where the quotation stands that a paragraph ends in the midst of."""
    found = stretches(text, span, single=False)[-1:]
    return next((s.span for s in found if not s.closed and s.span.end == span.end and _opens(text, s)), None)


def _opens(text: str, stretch: Stretch) -> bool:
    """Tell whether an opening mark is beyond doubt, a word behind it and none before, and no odd pair of marks closes it."""
    start = stretch.span.start
    is_apart = start == 0 or text[start - 1].isspace() or text[start - 1] in "([-–—"
    return is_apart and stretch.inner.start == start + 1 and text[start + 1].isalnum() and "’’" not in stretch.inner.of(text)


def _goes_on(paragraphs: Sequence[Paragraph], first: int, pairs: Sequence[tuple[str, str]]) -> bool:
    """Tell whether the paragraphs from `first` on go on with a quotation: it begins with a mark, or the next mark closes it."""
    if first < len(paragraphs) and paragraphs[first].text[0] in _OPENING:
        return True
    marked = (p.text for p in islice(paragraphs, first, None) if any(mark in p.text for pair in pairs for mark in pair))
    return any(_lacks(text, closes, opens) for text in islice(marked, 1) for opens, closes in pairs)


# ------------------------------------------------------------------------------------------------------------------- cut off

_CUT = compile_plain(r"(?:(?:…|\.{3})\s?)?\[\+\d{1,9} char(?:acter)?s?\]\Z|(?<=\w)\s?\[(?:…|\.{3})\]\Z")
_DOTS = compile_plain(rf"(?<=[\w,])\s?(?:…|\.{{3}})\s*+(?:(?i:{any_of(READ_MORE)})\W{{0,3}})?\Z")
_TAIL = 100
_ENDS = frozenset(".?!:…。！？।؟")
_CLOSING = "\"'”’»」)]* "
_PROSE = (BlockKind.PARAGRAPH, BlockKind.CROSSHEAD)
"""A last line without a full stop looks like a heading."""
_FEWEST_WORDS = 8
_SENTENCE = 12
_OTHERS = 3


def _cut_off(article: Article) -> Iterator[Issue]:
    """Say where the text breaks off, if it does."""
    text, last = article.source, article.paragraphs[-1] if article.paragraphs else None
    end = len(text.rstrip())
    cut = _CUT.search(text, max(0, end - _TAIL), end) if text[end - 1 : end] == "]" else None
    if cut is not None:
        yield issue("truncated", Span(*cut.span()), sign="it says so itself")
    elif last is not None and last.kind in _PROSE and end - last.span.end < _TAIL:
        sign = _sign_of_cut(article, last, end)
        if sign:
            word = last.span.of(text).split()[-1]
            yield issue("truncated", Span(last.span.end - len(word), last.span.end), sign=sign)


def _sign_of_cut(article: Article, last: Paragraph, end: int) -> str:
    """Say by what one sees that a text breaks off in its last paragraph; ``""`` if it does not."""
    text = article.source
    dots = _DOTS.search(text, max(last.span.start, last.span.end - _TAIL), end)
    if dots is not None and dots.start() < last.span.end:
        return "dots stand for the rest"
    return "" if last.text[-1] in _ENDS or last.span.end < end else _sign_of_end(article, last)


def _sign_of_end(article: Article, last: Paragraph) -> str:
    """The same for a paragraph without a full stop that is the last of the text."""
    words = last.text.split()
    word = words[-1]
    if word[-1].isalnum() and _left_open(article.source, last.span) is not None:
        return "in the midst of a quotation"
    if len(words) < _FEWEST_WORDS or word[-1] in _CLOSING:
        return ""
    if word.casefold() in LEADS_ON or word.endswith(","):
        return f"no sentence ends with {word!r}"
    if word.isalpha() and _length(article.source) in LIMITS:
        return "its length is a limit at which texts are cut"
    others = [p.text for p in article.paragraphs[:-1] if p.kind is BlockKind.PARAGRAPH]
    if len(others) >= _OTHERS and len(words) >= _SENTENCE and word.isalpha() and word.islower() and all(map(_is_whole, others)):
        return "its last sentence has no end, all other paragraphs have one"
    return ""


def _is_whole(words: str) -> bool:
    return words.rstrip(_CLOSING)[-1:] in _ENDS


def _length(text: str) -> int:
    """The characters of a text, each line end as one."""
    return len(text) - text.count("\r\n") - text.count("\r\r\n")
