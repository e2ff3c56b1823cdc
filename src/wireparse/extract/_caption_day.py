"""The day a picture was taken, as its caption says, told from the days of the story behind the picture."""

from .._regex import any_of, compile_pattern
from .._span import Span
from ..data.scenes import EVENT_CUES, FIGURES, NO_NOUNS, PAST_EVENTS, STATEMENTS, WORKS
from ..records import PartialDate
from ._caption_sentence import first_sentence
from .dates import find_partial_dates

_REACH = 100
_SHORT = 30
_CLAUSE = r"[^.;:!?—]"
_CUE = compile_pattern(rf"(?i:\b{any_of(EVENT_CUES)}\b){_CLAUSE}{{0,70}}\Z")
_SHOWN = compile_pattern(
    rf"(?i:\b(?:taken|picture[ds]?|photo(?:graph)?(?:ed)?|seen|shown|shows?|image|footage|dated?)\b){_CLAUSE}{{0,30}}\Z"
)
_PICTURE_TAKEN = compile_pattern(r"(?:Pictures?|Photos?|Photographs?|Images?)\s+taken\s+(?:on\s+)?\Z")
_UNDATED = compile_pattern(r"(?i:\bundated\s+(?:[\p{L}-]+\s+){0,2}?(?:photo|photograph|picture|image|video|still|handout)\b)")
_ON = compile_pattern(r"\son\s+\Z")
_NAME = r"(?<![\p{L}.])\p{Lu}[\p{L}\p{M}'’-]*+"
_NAMED = rf"(?:\bthe|{_NAME})\s+\Z"
_DECOYS = tuple(
    (kind, compile_pattern(before), compile_pattern(behind))
    for kind, before, behind in (
        ("day", rf"{_NAME}\s+\Z", rf"\s+(?!{any_of(NO_NOUNS)}\b)\p{{Ll}}"),
        ("day", r"\bLong\s+\Z", ""),
        ("day", _NAMED, rf"\s+(?:\p{{Lu}}[\p{{L}}.]*+\s+)?(?i:{any_of(PAST_EVENTS)})\b"),
        ("full", _NAMED, rf",?\s+(?:\p{{Lu}}[\p{{L}}.]*+\s+)?(?i:{any_of(PAST_EVENTS)})\b"),
        ("year", "", rf"\s+[^.,;]{{0,40}}?\b{any_of(WORKS)}\b"),
        ("year", r"\bfor\s+(?:the\s+)?\Z", ""),
        ("year", r"(?<!\b(?:as|while)\s)\b(?:he|she|it|they|we)\s+(?:\p{L}+ly\s+)?(?:\p{L}+ed|won|lost)\s+in\s+\Z", ""),
        ("year", r"\bIn\s+\Z", rf",\s+[^.;:]{{1,60}}?\b{any_of(STATEMENTS)}\b"),
        ("year", rf"(?i:\b{any_of(FIGURES)}\b){_CLAUSE}{{0,40}}\Z", ""),
    )
)
"""Dates that are none of the picture: their kind, what stands before them and what behind.

``Long March 5 rocket``, ``the Jan. 6 riot``, ``the 2031 film``, ``campaigns for the 2031 nomination``, ``a state she won in
2031``, ``In 2031, a magazine declared``, ``output fell in 2031``.
"""


def scene_date(text: str, span: Span) -> PartialDate | None:
    """Return the day the picture was taken.

    The date behind ``Picture taken``; else none where the picture is undated; else the full date of the first sentence, or
    month and day there; else a full date of another; else a coarser date of the first; else month and day in another behind
    ``on``.
    """
    dates = find_partial_dates(text, span)
    first = first_sentence(text, span)
    said = (d for d in dates if d.day and _PICTURE_TAKEN.search(text, max(span.start, d.span.start - _SHORT), d.span.start))
    sure = next(said, None)
    if sure or not dates or _UNDATED.search(text, first.start, first.end):
        return sure
    shown = [d for d in dates if not _is_decoy(text, span, d)]
    near = [d for d in shown if first.holds(d.span)]
    clear = [d for d in near if not _is_told(text, first, d)]
    ranked = (
        [d for d in clear if _kind(d) == "full"],
        [d for d in reversed(near) if _kind(d) == "full"],
        [d for d in clear if _kind(d) == "day"],
        [d for d in shown if _kind(d) == "full"],
        [d for d in clear if d.month or d.year],
        [
            d
            for d in shown
            if d.day and not first.holds(d.span) and _ON.search(text, max(first.end, d.span.start - _SHORT) - 1, d.span.start)
        ],
    )
    return next((group[0] for group in ranked if group), None)


def _kind(date: PartialDate) -> str:
    """Tell how much a date gives: all of it, month and day, the year alone, or something else."""
    if date.day and date.month:
        return "full" if date.year else "day"
    return "year" if date.year and not date.month else "part"


def _is_told(text: str, sentence: Span, date: PartialDate) -> bool:
    # "a troll, abducted on May 3": the story behind the picture.
    start = max(sentence.start, date.span.start - _REACH)
    return not _SHOWN.search(text, start, date.span.start) and _CUE.search(text, start, date.span.start) is not None


def _is_decoy(text: str, stretch: Span, date: PartialDate) -> bool:
    kind, start = _kind(date), max(stretch.start, date.span.start - _REACH)
    return any(
        kind == of and before.search(text, start, date.span.start) and behind.match(text, date.span.end, stretch.end)
        for of, before, behind in _DECOYS
    )
