"""The copyright notice, ``Copyright© Acme Media 2031. Acme Media Pte Ltd. All rights reserved.``: holder and year."""

from .._regex import compile_pattern
from .._span import Span, fold, trim
from ..records import Copyright

_MARK = compile_pattern(
    r"(?:(?:\b(?:Copyright|COPYRIGHT|copyright(?=\s*+(?:©|\(c\)|\d{4})))\b|©|\([cC]\)|&copy;)\s*+){1,3}+"
    r"|(?<![\p{L}\d])c\.\s?(?=(?:19|20)\d\d)"
)
_YEARS = compile_pattern(r"(?:(?:19|20)\d\d)(?:\s*+[-–—,&]\s*+(?P<last>(?:19|20)?\d\d))?+(?!\d)")
_YEAR_FIRST = compile_pattern(
    r"(?:by\s++)?(?P<years>(?:19|20)\d\d(?:\s*+[-–—]\s*+(?:19|20)?\d\d)?+)(?!\d)[\s,.:|-]*+(?:by\s++)?"
)
_HOLDER = compile_pattern(r"(?:by\s++)?(?P<holder>[^\r\n|•]{1,100})")
_HOLDER_END = compile_pattern(
    r"(?i:[\s.,;-]*+\b(?:all|tous|alle|todos)\s++(?:rights|droits|rechte|os direitos|los derechos))"
    r"|\s*+[|•]|\s++[-–—]\s|(?<!\b(?:Inc|Ltd|Co|Corp|St|Bros|Cia|P|A|U\.S|L|S))\.(?=\s|\Z)"
    r"|\s*+(?=\b(?:19|20)\d\d\b)|(?i:[\s.,;(-]*+\bclick for)|[;:]\s|,?\s++a\s++\p{Lu}"
)
_ABBREVIATED = compile_pattern(r"\b(?:Inc|Ltd|Co|Corp|Bros|Cia|plc)\Z")
_SIGN = compile_pattern(r"©|&copy;|(?<=\p{L}\s?)\([cC]\)|\([cC]\)(?=\s*+\p{L})")
_RIGHTS = compile_pattern(r"[\s.,;-]*+(?i:(?:all|tous|alle|todos)\s++(?:rights|droits|rechte|os direitos|los derechos))\b")
_GAP = compile_pattern(r"[\s,.(]*+")
_FIGURES = compile_pattern(r"\d++")
_REACH = 400
_LEADING = 4
_MORE = compile_pattern(
    r"(?:law|laws|holder|holders|infringement|owner|owners|notice|act|protection|material|trolls?|claims?)\b"
)


def find_copyright(text: str, span: Span | None = None) -> Copyright | None:
    """Find the copyright notice in a stretch of text.

    Args:
        text: any text.
        span: the stretch, a line or paragraph; the whole of `text` if ``None``.

    Returns:
        The notice with holder and year as far as it gives them; ``None`` if the stretch holds none.  Without a year the holder
        has to stand behind the sign or before the rights: *Copyright* may begin a name.
    """
    span = trim(text, span.start, span.end) if span is not None else trim(text, 0, len(text))
    for mark in _MARK.finditer(text, span.start, span.end):
        notice = _read(text, mark.end(), min(span.end, mark.end() + _REACH), mark[0])
        if notice is not None and (notice[1] is not None or mark.start() - span.start <= _LEADING):
            holder, year = notice
            return Copyright(text=fold(span.of(text)), span=span, holder=holder, year=year)
    return None


def _read(text: str, start: int, end: int, mark: str) -> tuple[str | None, int | None] | None:
    """Read year and holder, in either order, behind the mark; ``None`` if neither stands there."""
    first = _YEAR_FIRST.match(text, start, end)
    holder = _holder(text, first.end() if first else start, end)
    years = first or _YEARS.match(text, _gap(text, holder.end, end), end) if holder else first
    year = _last_year(years[0]) if years else None
    if year is None and (holder is None or not _stands_without_year(text, mark, holder.end, end)):
        return None
    return (fold(holder.of(text)) if holder else None), year


def _stands_without_year(text: str, mark: str, start: int, end: int) -> bool:
    """Tell whether a holder alone makes a notice: behind the sign, or before the rights; names may begin with the word."""
    return _SIGN.search(mark) is not None or _RIGHTS.match(text, start, end) is not None


def _gap(text: str, start: int, end: int) -> int:
    blank = _GAP.match(text, start, end)
    return blank.end() if blank else start


def _holder(text: str, start: int, end: int) -> Span | None:
    """Return where the holder's name stands: a capital first, up to the sentence's end, the year or the rights."""
    match = _HOLDER.match(text, start, end)
    if match is None:
        return None
    stop = _HOLDER_END.search(text, *match.span("holder"))
    span = trim(text, match.start("holder"), stop.start() if stop else match.end("holder"))
    while span.end > span.start and text[span.end - 1] in ",;-–—(":
        span = trim(text, span.start, span.end - 1)
    if _ABBREVIATED.search(text, span.start, span.end) and text[span.end : span.end + 1] == ".":
        span = Span(span.start, span.end + 1)
    first = text[span.start : span.start + 1]
    return (
        span if span.end > span.start and (first.isupper() or first.isdecimal()) and not _MORE.match(text, span.start) else None
    )


def _last_year(years: str) -> int | None:
    """Return the later year of ``2005-2031`` or ``2005-31``."""
    found = _FIGURES.findall(years)
    if not found:
        return None
    last = found[-1] if len(found[-1]) == len(found[0]) else found[0][:2] + found[-1]
    return int(last)
