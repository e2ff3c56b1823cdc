"""What a desk leaves below a story in place of names: initials, end marks, whose copy it is.

ab/cde/fg      AAP ab/cd      (dpa/jm)      Source: CNA/co(zl)      XINHUA, REUTERS      -- BERNAMA      Enditem      -30-
|initials|                     |  |initials          |  |initials|
"""

from typing import NamedTuple

from .._regex import Match, compile_pattern, compile_plain
from .._span import Span, fold, trim
from ..data.agencies import AGENCIES, Agency, AgencyKind, agency_of, canonical
from ..data.authors import PSEUDO

_SOURCE = compile_pattern(
    r"\s*+\(?(?i:source|sumber|quelle|fuente|fonte|bron|källa|kilde)\s*+:\s*+(?P<agency>\p{L}[\p{L} .&'’-]{0,40}?)\s*+"
    r"(?:/\s*+(?P<initials>\p{L}{1,4}(?:\(\p{L}{1,4}\))?(?:\s*+/\s*+\p{L}{1,4}(?:\(\p{L}{1,4}\))?){0,5}+)(?![\p{L}\d]))?+\s*+\)?\s*+"
    r"(?:Date\s*+:.{0,40}+)?\Z"
)
_LETTERS_RUN = compile_pattern(r"[\p{L}-]{2,}+")
_LETTERS = compile_pattern(r"\p{L}{1,5}")
_WORD = compile_plain(r"[^\s/,;+()]++")
_END_MARK = compile_pattern(
    r"[\s(]*+(?:[-–—]{1,3}\s?(?:30|0|(?i:ends?))\s?[-–—]{1,3}|#(?:\s?#){2,5}+|(?i:enditem|end\sof\s(?:text|item)|ends?|fin|ende|schluss)"
    r"|ENDIT|完|\./\.|[♦■●◆▪]|\d{3,5}\*\*\d{3,5})\.?[\s)\]]*+\Z|[（(]完[)）]\Z|(?:NNNN|nnnn|nn)\Z"
)
_FORMULA = compile_pattern(
    r"(?:This\sreport\sby|Ce\s(?:reportage|texte)\sde)\s(?P<agency>\p{L}[\p{L} ]{2,30}?)\s"
    r"(?:was\sfirst\spublished|a\sété\spublié)\b"
)
_FORMULA_BEGINS = ("This", "Ce")
_MARKS = " ()[]-–—=./_©"
_PARTS = compile_pattern(r"\s*+(?:/{1,2}|[,;+()])\s*+")
_LOWER = compile_pattern(r"\p{Ll}{1,5}(?:-\p{Ll}{1,4})?")
_UPPER = compile_pattern(r"\p{Lu}{2,5}")
_CAPITALS = compile_pattern(r"\p{Lu}{2,4}(?:/\p{Lu}{2,4}){1,3}")
_LAST_LINE = compile_pattern(r"[^\r\n]++\Z")
_SITE = compile_pattern(r"(?<=\))\s?\((?:https?://|www\.)[^\s()]{3,40}\)\Z")
_PRESS = compile_pattern(r"The \p{Lu}[\p{L} ]{1,20} Press")
_DAY = compile_pattern(r"\d{1,2}\.\d{1,2}\.\d{2,4}|[a-z]{1,2}\d{1,2}|yydd")
_SLASHED = compile_pattern(r"\p{Ll}{2,4}(?:-\p{Ll}{1,4})?/\p{Ll}|/\s?\p{Ll}{2,5}\b")
_SENTENCE_END = tuple('.!?"”’)»]…')
_WORDS = frozenset("and or he she his him her hers they yes no on off we us in out km mg ml per the of for to is as at".split())
_NO_INITIALS = frozenset(("red", "ag", "agenturen", "agencies", "wires", "fim", "enditem", "end", "ends"))
_LONGEST = 80
_FEWEST_INITIALS = 2
_NO_INITIAL = 4
_CAPITALS_BEHIND = ("PTI", "AAP", "Lusa", "IANS")
"""Agencies whose desks sign in capitals: ``PTI ABC DE``."""
_CODES_BEHIND = ("dpa", "EFE", "IANS")
"""Agencies whose last line is codes with blanks between, or initials without a slash: ``dpa ab yydd n1 cd``, ``EFE ab``."""
_SERVICES_BEHIND = ("AAP",)
"""Agencies whose last line may name a service in capitals, then initials without a slash: ``AAP RTV ab``."""
_SOLD = (AgencyKind.NEWS, AgencyKind.OUTLET)


def _is_named_in(mark: str, agency: Agency) -> bool:
    names = " ".join(agency.spellings).casefold().split()
    return any(word in names for word in _LETTERS_RUN.findall(mark))


_END_MARKS = {"reuters": agency_of("Reuters")} | {
    fold(mark).casefold(): a for a in AGENCIES for mark in a.ends if any(map(str.isalpha, mark))
}
_ENDS = {mark: agency.name for mark, agency in _END_MARKS.items() if agency is not None and _is_named_in(mark, agency)}
"""The words with which agencies close their stories and that name them, in lower case."""
_NAMES = (*PSEUDO, *_END_MARKS, *(name for a in AGENCIES for name in a.spellings), "enditem", "schluss")
_KNOWN_WORDS = frozenset(word for name in _NAMES for word in _WORD.findall(fold(name).casefold().replace(".", "")))
_LONG_WORD = compile_plain(r"(?<!\S)[^\W\d_]{6,}(?!\S)")
"""A word of more letters than initials have."""


class DeskLine(NamedTuple):
    """What such a line says."""

    agencies: tuple[str, ...] = ()
    initials: tuple[str, ...] = ()

    @property
    def agency(self) -> str | None:
        """Whose copy it is, where one alone is named."""
        return self.agencies[0] if len(self.agencies) == 1 else None


def read_desk_line(text: str, span: Span) -> DeskLine | None:
    """Read a line that is the desk's from its first word to its last; ``None`` if it is none."""
    if text.find(":", span.start, span.end) >= 0 and (source := _SOURCE.match(text, span.start, span.end)) is not None:
        return _source(source)
    if text.startswith(_FORMULA_BEGINS, span.start) and (formula := _FORMULA.match(text, span.start, span.end)) is not None:
        agency = canonical(formula["agency"])
        return DeskLine((agency,)) if agency is not None else None
    end = min(span.end, span.start + _LONGEST + 1)
    words = fold(text[span.start : end]) if not _is_prose(text, span.start, end) else ""
    if not words or len(words) > _LONGEST:
        return None
    named = _named(_SITE.sub("", words), below=_is_below_sentence(text, span.start)) or _signed_below(words, text, span.start)
    return named or (DeskLine() if _END_MARK.match(text, span.start, span.end) else None)


def _is_prose(text: str, start: int, end: int) -> bool:
    """Tell whether there is a word too long for initials that is in the name of no agency: a quick look."""
    return any(word[0].isalpha() and word[0].casefold() not in _KNOWN_WORDS for word in _LONG_WORD.finditer(text, start, end))


def _signed_below(words: str, text: str, start: int) -> DeskLine | None:
    """Read initials in capitals, ``AB/CD``, which are initials only right below the agency's own end mark."""
    if not _CAPITALS.fullmatch(words):
        return None
    above = trim(text, max(0, start - _NEAR), start)
    row = _LAST_LINE.search(text, above.start, above.end)
    mark = _named(_SITE.sub("", fold(row.group())), below=True) if row and len(row.group()) <= _LONGEST else None
    return DeskLine(initials=tuple(words.split("/"))) if mark is not None and mark.agencies else None


def _source(match: Match) -> DeskLine | None:
    agency = canonical(match["agency"])
    if agency is None and not match["initials"]:
        return None
    return DeskLine((agency,) if agency else (), tuple(_LETTERS.findall(match["initials"] or "")))


def _named(words: str, *, below: bool) -> DeskLine | None:
    """Read agencies and initials; agencies alone count only `below` a sentence, in capitals or with some mark."""
    bare = words.strip(_MARKS)
    if (known := _ENDS.get(words.casefold())) is not None:
        return DeskLine((known,)) if below else None
    agencies: list[str] = []
    initials: list[str] = []
    for part in filter(None, _PARTS.split(bare)):
        if not _take(part, agencies, initials):
            return None
    agencies = list(dict.fromkeys(agencies))
    if _is_led(words, agencies, _CAPITALS_BEHIND) and any(map(str.islower, initials)):
        initials = [word for word in initials if not word.isupper()]
    if initials:
        return DeskLine(tuple(agencies), tuple(initials)) if _are_initials(words, agencies, initials) else None
    if below and bare.isupper() and bare.casefold() in PSEUDO:
        return DeskLine()
    marked = bare != words.rstrip(".") or bare.isupper() or _PRESS.fullmatch(bare) is not None
    return DeskLine(tuple(agencies)) if agencies and marked and below else None


def _take(part: str, agencies: list[str], initials: list[str]) -> bool:
    """Sort a part into agencies and initials; tell whether it was either, or a word or day that goes with them."""
    known = _seller(part, agencies)
    if known is not None:
        agencies.append(known)
        return True
    for word in part.split():
        known = _seller(word.strip(_MARKS), agencies)
        if known is not None:
            agencies.append(known)
        elif _DAY.fullmatch(word) or word.casefold() in _NO_INITIALS:
            continue
        elif _LOWER.fullmatch(word) or _UPPER.fullmatch(word):
            initials.append(word)
        else:
            return False
    return True


def _seller(word: str, before: list[str]) -> str | None:
    """The agency that a word names; few letters in lower case are initials unless the agency itself is written so."""
    known = agency_of(word)
    if known is None or known.kind not in _SOLD:
        return None
    is_code = word.islower() and bool(before) and before[0] in _CODES_BEHIND
    is_short = word.islower() and len(word) < _NO_INITIAL and word not in known.spellings
    return None if is_code or is_short else known.name


def _is_led(words: str, agencies: list[str], known: tuple[str, ...]) -> bool:
    """Whether one of the `known` agencies is the first named, and stands before all else."""
    return bool(agencies) and agencies[0] in known and words.lstrip(_MARKS).startswith(agencies[0])


def _are_initials(words: str, agencies: list[str], initials: list[str]) -> bool:
    said = _WORDS & set(initials)
    if said and not (said < set(initials) and "/" in words and _is_led(words, agencies, _CAPITALS_BEHIND)):
        return False
    if all(map(str.isupper, initials)):
        return " // " in words or _is_led(words, agencies, _CAPITALS_BEHIND)
    if not all(map(str.islower, initials)):
        return False
    if len(agencies) == 1 and _is_led(words, agencies, _CODES_BEHIND):
        return True
    if len(agencies) == 1 and _is_led(words, agencies, _SERVICES_BEHIND) and max(map(len, initials)) < _NO_INITIAL:
        return True
    ended = words.casefold().startswith(("enditem", "end/"))
    return _SLASHED.search(words) is not None and (bool(agencies) or ended or len(initials) >= _FEWEST_INITIALS)


def _is_below_sentence(text: str, start: int) -> bool:
    """Whether what stands above ends like a sentence, or nothing does."""
    above = text[max(0, start - _NEAR) : start].rstrip()
    return not above or above.endswith(_SENTENCE_END)


_NEAR = 200
