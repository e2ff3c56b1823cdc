"""One line of a byline, part by part: people, and behind them the title, affiliation or place that goes for them.

By Ann Lee and Bo Karlsson, Political Editors, Ndola Times, and Cy Dunn in Oslo
   |person|    |- person -|  |---- title ---|  |- house -|      |person|  |place
"""

from collections.abc import Sequence

from attrs import evolve

from .._regex import compile_pattern
from .._span import Span, fold, trim
from ..data.agencies import AgencyKind, agency_of, canonical
from ..data.authors import TITLE_OPENERS, TITLE_WORDS, TOGETHER
from ..data.cities import is_city
from ..data.names import AND, PARTICLES
from ..records import Author
from ._byline_tails import Tail, has_title, is_house, is_title, is_town, key, read_tail
from ._people import author_at, is_desk, is_name, joined_pieces

_TOKEN = compile_pattern(r"\S++")
_PLACED = compile_pattern(r"\s++(?:in|IN|from|FROM|à|aus|em|en|desde|at\s++the)\s++(?P<place>\p{Lu}[\p{L}.'’ -]{1,40})\Z")
_JOINT = compile_pattern(r"\s++(?i:for|of|at)\s++(?=(?:the\s++)?+\p{Lu})")
_EMPLOYERS = (AgencyKind.NEWS, AgencyKind.OUTLET)
_TITLE_LENGTH = 8
_NAME_LENGTH = 5
_FULL_NAME = 2
_RUN = 3


def read_people(text: str, line: Span) -> tuple[Author, ...] | None:
    """Read a line of people; ``()`` where a desk or an agency signs, ``None`` if a part is neither of all these."""
    reader = _Line(text, tuple(joined_pieces(text, line)))
    at = 0
    while at < len(reader.parts):
        used = reader.take(at)
        if not used:
            return None
        at += used
    return tuple(reader.read) if reader.read or reader.signed else None


class _Line:
    """A line as it is read from left to right."""

    def __init__(self, text: str, parts: Sequence[tuple[str, Span]]) -> None:
        self.text = text
        self.parts = parts
        self.read: list[Author] = []
        self.group = 0
        """From which author on a title that follows goes for them."""
        self.is_closed = True
        """Whether the group has title or affiliation, so that the next person opens a new one."""
        self.signed = False

    def take(self, at: int) -> int:
        """Read what begins at a part, and return of how many parts it is made; 0 if it is nothing that a byline holds."""
        joint, part = self.parts[at]
        if not self.read:
            return self._first(part)
        added = key(joint.split()[-1]) if joint else ""
        if added == "en" and is_town(fold(part.of(self.text))):
            return self._give(Tail(place=fold(part.of(self.text))))
        if added in TOGETHER:
            self.is_closed = True
        if added in TOGETHER or added in _ANDS:
            return self._person(part) or self._helper(joint, part)
        return self._tail(at) or (0 if self._is_odd(at) else self._person(part)) or self._last(at)

    def _first(self, part: Span) -> int:
        if self._person(part):
            return 1
        placed = _PLACED.search(self.text, part.start, part.end)
        words = fold(self.text[part.start : placed.start() if placed else part.end])
        self.signed = self.signed or is_house(words) or is_title(words.casefold().removeprefix("the ").title())
        return int(self.signed)

    def _is_odd(self, at: int) -> bool:
        """Whether a part is hardly a person, behind people of two names: one word at the end, or capitals as they have none."""
        words, before = fold(self.parts[at][1].of(self.text)), self.read[-1].name
        ends = at + 1 == len(self.parts)
        return " " in before and ((ends and " " not in words) or (words.isupper() and not before.isupper()))

    def _person(self, part: Span) -> int:
        author = read_person(self.text, part)
        if author is None:
            return 0
        if self.is_closed:
            self.group = len(self.read)
        self.read.append(author)
        if author.title is None:
            self._give(Tail(affiliation=author.affiliation, place=author.place))
        self.is_closed = any((author.title, author.affiliation, author.place))
        return 1

    def _helper(self, joint: str, part: Span) -> int:
        """A desk that wrote with the people, ``Ann Lee and agencies``, or the rest of a title, ``Editor and Publisher``."""
        words = fold(part.of(self.text))
        title = self.read[-1].title
        if title is not None and is_title(words):
            self.read[self.group :] = [evolve(a, title=f"{title} {joint} {words}") for a in self.read[self.group :]]
            return 1
        return int(is_house(words))

    def _tail(self, at: int) -> int:
        """Title, affiliation or place; a title may have an ``and`` inside: ``Food and Drink Editor``."""
        for n in range(1, _RUN + 1):
            run = self.parts[at : at + n]
            if len(run) < n or any(key(joint) not in _ANDS for joint, _ in run[1:]):
                break
            words = fold(self.text[run[0][1].start : run[-1][1].end])
            tail = read_tail(words)
            if tail is not None and (n == 1 or tail.title is not None):
                return self._give(tail, n)
            if n == 1 and key(words.split()[0] if words else "") not in TITLE_OPENERS and _is_full_name(words):
                break
        return 0

    def _give(self, tail: Tail, used: int = 1) -> int:
        self.read[self.group :] = [tail.of(a) for a in self.read[self.group :]]
        self.is_closed = True
        return used

    def _last(self, at: int) -> int:
        """A word that ends the line: the paper of somebody with a title, else the place; what is in capitals is a house."""
        joint, part = self.parts[at]
        words = fold(part.of(self.text))
        if not self._is_odd(at) or not is_name(words):
            return 0
        if joint.startswith("("):
            return 1
        return self._give(Tail(affiliation=words) if self.read[-1].title or words.isupper() else Tail(place=words))


_ANDS = frozenset((*AND, "&"))


def _is_full_name(words: str) -> bool:
    return len(words.split()) >= _FULL_NAME and is_name(words) and not has_title(words)


def read_person(text: str, part: Span) -> Author | None:
    """Read one person, with the title in front, and the place or the tail behind that no comma parts from the name."""
    part, before = _lead(text, part)
    placed = _PLACED.search(text, part.start, part.end)
    if placed is not None and (is_town(placed["place"]) or not _JOINT.search(text, placed.end("place") - 1, part.end)):
        author = _named(text, trim(text, part.start, placed.start()))
        author = evolve(author, place=fold(placed["place"])) if author is not None else None
    else:
        author = _named(text, part)
    return before.of(author) if author is not None else None


def _lead(text: str, part: Span) -> tuple[Span, Tail]:
    """The job in front of a name, ``Xinhua writer Li Wen``, and where the name begins; a job without capital is no title."""
    words = list(_TOKEN.finditer(text, part.start, part.end))[: _TITLE_LENGTH + 1]
    end = next((i for i, w in enumerate(words) if key(w[0]) in TITLE_WORDS), None)
    if end is None or end + 1 >= len(words) or not words[end + 1][0][:1].isupper():
        return part, Tail()
    lead = [w[0] for w in words[: end + 1]]
    houses = next((n for n in (2, 1) if canonical(" ".join(lead[:n])) is not None), 0)
    if not all(key(w) in TITLE_OPENERS or key(w) in TITLE_WORDS for w in lead[houses:]):
        return part, Tail()
    title = " ".join(lead) if lead[-1][:1].isupper() else None
    return trim(text, words[end + 1].start(), part.end), Tail(title, canonical(" ".join(lead[:houses])) if houses else None)


def _named(text: str, part: Span) -> Author | None:
    author = _alone(text, part)
    return author if author is not None else _with_tail(text, part)


def _alone(text: str, part: Span) -> Author | None:
    """Read a person behind whom nothing stands, or a city that the capitals part from the name: ``Ann Lee LOS ANGELES``."""
    author = author_at(text, part)
    if author is None or has_title(author.name) or not (" " in author.name or author.name[:1].isupper()):
        return None
    words = author.name.split()
    for n in range(_FULL_NAME, len(words)):
        town = " ".join(words[n:])
        if town.isupper() and is_city(town) and not words[n - 1].isupper():
            tokens = list(_TOKEN.finditer(text, author.span.start, author.span.end))
            span = Span(author.span.start, tokens[n - 1].end())
            return Author(name=fold(span.of(text)), span=span, place=town)
    return author


def _with_tail(text: str, part: Span) -> Author | None:
    """Read a person behind whom no comma stands, but title or affiliation."""
    joint = _JOINT.search(text, part.start, part.end)
    if joint is not None:
        behind = fold(text[joint.end() : part.end])
        author = _alone(text, Span(part.start, joint.start()))
        tail = read_tail(behind) if is_house(behind) or has_title(behind) else _site(joint[0], behind)
        if author is not None and tail is not None and (" " in author.name or tail.title is not None):
            return tail.of(author)
    words = list(_TOKEN.finditer(text, part.start, part.end))
    if not _FULL_NAME < len(words) <= _NAME_LENGTH + _TITLE_LENGTH:
        return None
    shown = [w[0] for w in words]
    ends = [n for n in range(_FULL_NAME, min(len(words), _NAME_LENGTH + 1)) if _begins_tail(shown[:n], shown[n:])]
    end = ends[0] if ends else _end_of_name(shown)
    tail = read_tail(fold(text[words[end - 1].end() : part.end])) if end < len(words) else None
    author = _alone(text, Span(part.start, words[end - 1].end())) if tail is not None else None
    return tail.of(author) if author is not None and tail is not None and (ends or tail.title is not None) else None


def _site(joint: str, words: str) -> Tail | None:
    """The paper or site that somebody wrote for, though its name shows not that it is one: ``Ann Lee For Dailynews.Com``."""
    is_site = joint.split(maxsplit=1)[0].casefold() == "for" and " " not in words and _CAMEL.search(words) is not None
    return Tail(affiliation=words) if is_site else None


_CAMEL = compile_pattern(r"\p{Ll}(?:\p{Lu}|\.(?i:com|co|org|net|news))")


def _end_of_name(words: Sequence[str]) -> int:
    """Where a usual name ends: a first name, initials and particles, a last name."""
    end = 1
    while end < len(words) - 1 and (words[end].casefold() in PARTICLES or len(words[end].rstrip(".")) == 1):
        end += 1
    return min(end + 1, len(words))


def _begins_tail(name: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether `words` are title or affiliation: by an agency, by their first word, or by the end of the capitals."""
    tail = " ".join(words)
    agency = agency_of(tail)
    if agency is not None:
        return agency.kind in _EMPLOYERS and (len(words) > 1 or words[0] in {agency.name, agency.name.upper()})
    if is_title(tail):
        opens = (
            key(words[0]) in TITLE_OPENERS | TITLE_WORDS
            or is_city(words[0])
            or (words[0].islower() and words[0] not in PARTICLES)
        )
        return opens or any(canonical(" ".join(words[:n])) is not None for n in (3, 2, 1)) or _ends_capitals(name, words)
    if words[0] == "The" and len(words) > 1:
        return is_house(tail)
    return is_desk(tail) and _ends_capitals(name, words)


def _ends_capitals(name: Sequence[str], words: Sequence[str]) -> bool:
    return all(map(str.isupper, name)) and not words[0].isupper()
