"""Where the stretches end that no pattern can measure: each function asks the extractor that reads such a stretch."""

from .._regex import CJK, Pattern, any_of, any_phrase, compile_pattern, compile_plain, escape
from .._span import Span, fold, trim
from ..data.authors import AGENTS
from ..data.furniture import STARTS
from ..data.months import FULL_MONTHS
from ..extract._byline_unmarked import may_be_unmarked
from ..extract._caption_end import caption_end
from ..extract._caption_signs import caption_reach, is_caption
from ..extract._desk_lines import read_desk_line
from ..extract.byline import find_byline, is_author_title
from ..extract.byline import run_in_byline as find_run_in_byline
from ..extract.copyright import find_copyright
from ..extract.dateline import dateline_end, find_dateline
from ..extract.signoff import find_signoff
from ..extract.stamps import is_clock, is_stamp, label_of
from ..grammar import CaptionStyle, DatelineStyle


def caption(style: CaptionStyle, text: str, span: Span) -> int | None:
    return caption_reach(text, span, style)


def labelled_caption(style: CaptionStyle, text: str, span: Span) -> int | None:
    """Up to the credit; without one a short piece is a caption to its end."""
    return caption_end(text, span, style) or (span.end if span.end - span.start <= _LONGEST_CAPTION else None)


_LONGEST_CAPTION = 600


def byline(text: str, span: Span) -> int | None:
    return span.end if find_byline(text, span) is not None else None


def unmarked_byline(text: str, span: Span) -> int | None:
    """A byline without ``By``, told by its place among other lines besides its words."""
    return byline(text, span) if may_be_unmarked(text, span) else None


def author_title(text: str, span: Span) -> int | None:
    """What stands below a byline, or above it: a job, an employer, a town."""
    return span.end if is_author_title(text, span) else None


def run_in_byline(text: str, span: Span) -> int | None:
    found = find_run_in_byline(text, span)
    return found.end if found is not None else None


def lead(style: DatelineStyle, text: str, span: Span) -> int | None:
    dateline = find_dateline(text, span, style)
    if dateline is None:
        return None
    rest = trim(text, dateline_end(text, dateline), span.end)
    is_long = rest.end - rest.start >= _SHORTEST_LEAD or not rest.of(text)
    return span.end if is_long or dateline.agency is not None or dateline.date is not None else None


_SHORTEST_LEAD = 40


def signoff(text: str, span: Span) -> int | None:
    signoff = find_signoff(text, span)
    return signoff.span.end if signoff is not None else None


def trailer(text: str, span: Span) -> int | None:
    """A sign-off without brackets, or with other words than those of the usual one; asked only where some word tells it."""
    said = text[span.start : min(span.end, span.start + _LONGEST_TRAILER)]
    opens = _MAY_OPEN_TRAILER.match(said) is not None and _OPENS_TRAILER.match(said) is not None
    return signoff(text, span) if opens or any(map(said.__contains__, _TELLING)) else None


_LONGEST_TRAILER = 600
_TELLING = (" contributed", "contact ", "With assistance", "reported from", "nputs from")
_OPENINGS = (
    r"With\s|With:|Avec\s|Mit\s|Con\s|Com\s|Inputs?\s|Contribut"
    r"|Write to\s|E-?mail to\s|By\s|Von\s|Kontakt\s|Para\s"
    rf"|(?i:{any_of(tuple(AGENTS))})s?\s?:|(?:Reporting|Editing|Writing) by\s?:|Edited by:? "
)
_MAY_OPEN_TRAILER = compile_plain(rf"[\s(\[*_•–—-]{{0,4}}+(?:{_OPENINGS})")
_OPENS_TRAILER = compile_pattern(rf"{_MAY_OPEN_TRAILER.pattern}(?:(?<!Edited by:? )|(?=\p{{Lu}}[^\n.]{{2,60}}+\Z))")


def desk_line(text: str, span: Span) -> int | None:
    """A line that the desk leaves in place of names."""
    return span.end if read_desk_line(text, span) is not None else None


def desk_line_behind(text: str, span: Span) -> int | None:
    """Such a line behind the last sentence, unless it is the credit of the caption that ends there."""
    return None if desk_line(text, span) is None or _is_credit(text, span) else span.end


def end_mark_behind(text: str, span: Span) -> int | None:
    """The rest of the line, unless it is the credit of the caption that ends there."""
    line_end = _LINE_END.search(text, span.start, span.end)
    mark = trim(text, span.start, line_end.start() if line_end else span.end)
    return None if _is_credit(text, mark) else mark.end


def _is_credit(text: str, mark: Span) -> bool:
    """Whether a mark in brackets ends a caption that begins with its line or its paragraph."""
    if not text.startswith("(", mark.start):
        return False
    before = text[max(0, mark.start - _LONGEST_CAPTION) : mark.start]
    last = {parts[-1] for at in (_LINE, _PARAGRAPH) if len(parts := at.split(before)) > 1 or len(before) == mark.start}
    scenes = (words for words in last if len(fold(words)) >= _SHORTEST_SCENE)
    return any(is_caption(text, Span(mark.start - len(words), mark.end)) for words in scenes)


_SHORTEST_SCENE = 20
_LINE_END = compile_pattern(r"\n")
_LINE = compile_pattern(r"\n++")
_PARAGRAPH = compile_pattern(r"\n[^\S\n]*+\n\s*+")


def notice(text: str, span: Span) -> int | None:
    """A notice with a year, its mark first."""
    reach = Span(span.start, min(span.end, span.start + _NOTICE))
    if _YEAR.search(text, reach.start, reach.end) is None:
        return None
    found = find_copyright(text, reach)
    return span.end if found is not None and found.year is not None else None


_NOTICE = 120
_YEAR = compile_pattern(r"(?:19|20)\d\d")


def timestamp(text: str, span: Span) -> int | None:
    return span.end if is_stamp(text, span) else None


def stamp_label(text: str, span: Span) -> int | None:
    """A word of publishing on a line of its own, the time stamp on the next."""
    line_end = _LINE_END.search(text, span.start, span.end)
    end = line_end.start() if line_end is not None else span.end
    found = _NEXT_LINE.match(text, end, end + _STAMP_REACH) if label_of(text, Span(span.start, end)) is not None else None
    return end if found is not None and is_stamp(text, Span(*found.span("line"))) else None


def stamp_clock(text: str, span: Span) -> int | None:
    """A time of day on a line of its own, the day of the time stamp on the one before."""
    if not is_clock(text, span):
        return None
    found = _LINE_BEFORE.search(text, max(0, span.start - _STAMP_REACH), span.start)
    return span.end if found is not None and is_stamp(text, Span(*found.span("line"))) else None


_STAMP_REACH = 160
_NEXT_LINE = compile_pattern(r"\s*+(?P<line>[^\n]++)")
_LINE_BEFORE = compile_pattern(r"(?P<line>(?<=\n|\A)[^\n]*+)\n\s*+\Z")


def furniture_start(text: str, span: Span) -> int | None:
    """A line that begins with a phrase of the table; of its thousand only those that are there are made patterns."""
    said = _as_compared(fold(text[span.start : min(span.end, span.start + 2 * _LONGEST_PHRASE)]))
    for phrase in _STARTS.get(said[:_INITIALS], ()):
        if said.startswith(_as_compared(phrase)):
            found = _line_of(phrase).match(text, span.start, span.end)
            if found is not None and found.end() == span.end:
                return span.end
    return None


def _as_compared(words: str) -> str:
    return words.lower().replace("’", "'")


WHOLE_WORD = rf"(?:(?<!\w)|(?!\w)|(?<=[{CJK}]))"
"""Behind a phrase: the last word of it goes on no further, if its script has words."""
_PHRASES = [phrase for lines in STARTS.values() for phrase in lines]
_INITIALS = 2
_STARTS: dict[str, list[str]] = {}
"""The phrases by their first letters."""
for _phrase in _PHRASES:
    _STARTS.setdefault(_as_compared(_phrase[:_INITIALS]), []).append(_phrase)
FIRSTS = escape("".join(sorted({phrase[0].upper() for phrase in _PHRASES})))
"""The characters that they begin with, a capital where there is one."""
_LONGEST_PHRASE = max(map(len, _PHRASES))
_REST = 300
LONGEST_START = _LONGEST_PHRASE + _REST
"""How long such a line is at most."""


def _line_of(phrase: str) -> Pattern:
    return compile_pattern(rf"{any_phrase([phrase])}{WHOLE_WORD}[^\n]{{0,{_REST}}}+")


_MONTH = rf"(?:{any_of(sorted(FULL_MONTHS))}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
STAMP_START = (
    rf"(?:\d|{_MONTH}\s\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{{Ll}}{{0,6}},?\s(?:\d|{_MONTH}\s\d)"
    r"|(?i:(?:first\s|last\s)?(?:published|posted|updated)\b))"
)
"""How the time stamp begins that stands behind the names of a byline, as a pattern."""


def dated_byline(text: str, span: Span) -> int | None:
    """A byline with a time stamp in its line: the stamp begins behind the names."""
    behind = _BEHIND_NAMES.search(text, span.start, span.end)
    return span.end if behind is not None and is_stamp(text, Span(behind.start(), span.end)) else None


_BEHIND_NAMES = compile_pattern(STAMP_START)
