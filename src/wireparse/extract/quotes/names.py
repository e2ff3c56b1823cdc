"""The names of a story: who and what is named where, cleaned of titles, articles and possessives."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from ..._regex import compile_pattern
from ..._span import Span
from ...data.cues import CueForm, cue_form
from ...data.titles import HONORIFICS, KEPT, OFFICES, ORGANISATION_WORDS, THINGS
from .cues import AUXILIARIES, CLAUSES, DETERMINERS, PAST_TENSE, PREPOSITIONS, PRONOUNS, TIMES

_WORD = (
    r"(?:(?:\p{Lu}\.){1,4}+|\p{Lu}[\p{L}\p{M}\p{N}]*+(?:['’\-&][\p{L}\p{N}]++)*+(?:(?<=s)['’](?=\s))?+"
    r"(?:(?<=\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gov|Sen|Rep|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Adm|St|Jr|Sr|Sens|Reps|Messrs))\.)?+)"
)
_LINK = r"(?:of|for|and|the|de|da|di|del|della|der|den|du|dos|van|von|bin|ibn|al|el|la|le|&)"
_RUN = compile_pattern(rf"(?<![\p{{L}}\p{{N}}'’\-]){_WORD}(?:\s{{1,3}}(?:{_LINK}\s{{1,3}}){{0,2}}{_WORD}){{0,11}}")
_NEXT = compile_pattern(r"\s*+([,(]?)\s*+([\p{L}\p{N}'’\-]*+)")
_BEFORE = compile_pattern(r"(\p{L}++)\s*+\Z")
_OPENERS = frozenset('.?!:"“”»')
"""Signs behind which a sentence begins."""
_PARTICLES = frozenset("de da di del della der den du dos van von bin ibn al el la le".split())
_MOST = 5
"""No person's name has as many words."""
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_STOP = (
    DETERMINERS
    | PREPOSITIONS
    | CLAUSES
    | PRONOUNS
    | AUXILIARIES
    | TIMES
    | frozenset(
        """there here yes no not only even still however meanwhile instead also then now perhaps maybe just mr's asked speaking
    according saying one two three four five six seven eight nine ten both many most some such well today let
    follow read reporting editing photo file image updated published source related""".split()
    )
)


@frozen
class Name:
    """One use of a name."""

    words: tuple[str, ...]
    """The name without titles: ``("Ann", "Lee")``; ``()`` where the text gives a title alone."""
    span: Span
    """Where it stands, title included."""
    title: str = ""
    """The words before it that are titles: ``"Chief Cabinet Secretary"``."""
    is_person: bool = False
    """Whether it looks like a person's."""
    is_subject: bool = False
    """Whether a verb follows."""
    is_quoted: bool = False
    """Whether it stands inside a quotation."""

    @property
    def full(self) -> str:
        """The name as one string."""
        return " ".join(self.words)

    @property
    def gender(self) -> str:
        """What the forms of address before it tell: ``"m"``, ``"f"`` or ``""``."""
        return next((HONORIFICS[w] for w in _lows(self.title) if HONORIFICS.get(w)), "")


def names_in(text: str, span: Span) -> Iterator[Name]:
    """Yield the names in a stretch of the text, in order."""
    for match in _RUN.finditer(text, span.start, span.end):
        opens = match.start() == span.start or text[max(0, match.start() - 3) : match.start()].rstrip()[-1:] in _OPENERS
        yield from _names_of_run(text, match.start(), match.group(), opens=opens)


def surname(words: Sequence[str]) -> str:
    """Return the last word that is no suffix, in lower case: ``"lee"`` of ``Ann Lee Jr.``."""
    bare = [w for w in words if _low(w) not in _SUFFIXES] or list(words)
    return _low(bare[-1])


def _low(word: str) -> str:
    return word.lower().replace("’", "'").rstrip(".")


def _lows(words: str) -> list[str]:
    return [_low(w) for w in words.split()]


def _names_of_run(text: str, start: int, run: str, *, opens: bool) -> Iterator[Name]:
    """Take a run of capitalised words apart: at possessives, and at "and", "of" or "for" between names."""
    piece: list[tuple[str, int]] = []
    at = start
    for word in run.split():
        at = text.index(word, at)
        low = _low(word)
        if low.endswith("'s") or low.endswith("s'"):
            piece.append((word[: word.rindex("'" if "'" in word else "’")], at))
            yield from _name(text, piece, opens=opens, possessive=True)
            piece = []
        elif low in ("and", "for", "of", "the", "&") and word.islower() and not _joins(piece, low):
            yield from _name(text, piece, opens=opens)
            piece = []
        else:
            piece.append((word, at))
        at += len(word)
    yield from _name(text, piece, opens=opens)


def _joins(piece: list[tuple[str, int]], link: str) -> bool:
    """Tell whether "of", "for" or "and" may stand inside the name that `piece` begins: "Bank of Norvik"."""
    lows = [_low(w) for w, _ in piece]
    if link == "the":
        return bool(lows) and lows[-1] in ("of", "for")
    if link == "of":
        return any(w in ORGANISATION_WORDS for w in lows[-2:])
    return (
        any(w in ORGANISATION_WORDS for w in lows)
        and link != "and"
        or link == "&"
        or (link == "and" and bool(lows) and lows[-1] in ("securities", "food", "health", "arts", "trade"))
    )


def _name(text: str, piece: list[tuple[str, int]], *, opens: bool, possessive: bool = False) -> Iterator[Name]:
    while piece and (_low(piece[0][0]) in _STOP or piece[0][0].islower()):
        piece = piece[1:]
    while piece and (piece[-1][0].islower() or _low(piece[-1][0]) in TIMES):
        piece = piece[:-1]
    if not piece:
        return
    words = [w for w, _ in piece]
    cut = _title_end(words)
    title, name = words[:cut], words[cut:]
    if len(name) == 1 and title and _low(title[-1]) in KEPT:
        name = title[-1:] + name
    span = Span(piece[0][1], piece[-1][1] + len(piece[-1][0]))
    is_subject = not possessive and _is_subject(text, span, opens=opens)
    yield Name(tuple(name), span, " ".join(title), _is_person(text, span, title, name), is_subject)


def _title_end(words: list[str]) -> int:
    """Return where the title ends: behind the last word of an office, if no name of an organisation is in the way."""
    lows = [_low(w) for w in words]
    if lows[-1] in ORGANISATION_WORDS and lows[-1] not in OFFICES:
        return 0
    ends = [i + 1 for i, w in enumerate(lows) if w in OFFICES or w in HONORIFICS]
    return ends[-1] if ends else 0


def _is_person(text: str, span: Span, title: list[str], name: list[str]) -> bool:
    lows = [_low(w) for w in name]
    if not lows or any(w in ORGANISATION_WORDS or w in THINGS or w in ("of", "for", "and", "&") for w in lows):
        return False
    if title:
        return True
    if len(name) > 1:
        return len(name) < _MOST and not _article_before(text, span.start) and not all(w.isupper() and len(w) > 1 for w in name)
    return False


def _article_before(text: str, start: int) -> bool:
    return text[max(0, start - 4) : start].lower().split()[-1:] == ["the"]


def _is_subject(text: str, span: Span, *, opens: bool) -> bool:
    """Tell whether a verb follows, or an apposition where the name opens its sentence."""
    behind = _NEXT.match(text, span.end)
    low = behind.group(2).lower() if behind else ""
    if behind and behind.group(1):
        return low in ("who", "he", "she") or (opens and low[:1].isalnum())
    before = _BEFORE.search(text, max(0, span.start - 12), span.start)
    if before is not None and before.group(1).lower() in PREPOSITIONS:
        return False
    if low in AUXILIARIES or low in PAST_TENSE or low.endswith(("ed", "ly")):
        return True
    verb = cue_form(low)
    return (
        verb is not None
        and verb.form in (CueForm.PAST, CueForm.PRESENT)
        or low in ("also", "then", "who", "himself", "herself")
    )
