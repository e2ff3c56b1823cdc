"""Which of the lines around a page's headline say who wrote the story.

A page breaks its byline over lines: ``By``, the name, what the person is, a comma, the next name.  Or the name stands alone,
and what is beside it signs it: a time stamp, a job, an address, the same name again.  A name that nothing signs is none: it
may be a subject's, a caption or an entry of a menu.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import NamedTuple

from ._regex import any_of, compile_pattern
from ._units import Unit
from .data.authors import AUTHOR_LABELS, BY, FOREIGN_BY, NO_AUTHORS, REPORTERS
from .data.cities import is_city
from .data.names import AND, PARTICLES
from .data.regions import is_country, is_region
from .data.stamps import OPENERS
from .records import BlockKind


def author_lines(units: Sequence[Unit], joints: Container[int], title: int, first: int, last: int) -> Iterator[range]:
    """Yield where the lines of authors stand among the blocks of a page.

    Args:
        units: the lines of the page.
        joints: which of the blocks between them are a comma or the like alone.
        title: the place of its headline.
        first: the place of the story's first line.
        last: the place behind its last.
    """
    page = _Page(units, joints, title, first, last)
    place, end = max(0, title - _ABOVE), min(len(units), max(first, title) + _BELOW)
    while place < end:
        place = place if place < title + _FAR else max(place, first - _FAR)
        run = page.opened(place) or (page.signed(place) if page.may_stand(place) else 0)
        if run:
            yield range(units[place].index, units[place + run - 1].index + 1)
        place += run or 1


_ABOVE, _BELOW, _FAR = 6, 12, 60
"""How far from headline and story their lines may stand; a menu may be between."""


class _Page(NamedTuple):
    """The lines of a page, and where its headline and story stand among them."""

    units: Sequence[Unit]
    joints: Container[int]
    title: int
    first: int
    last: int

    def may_stand(self, place: int) -> bool:
        """Whether a name that no ``By`` opens may stand there: between headline and story, or below a summary above it."""
        return self.title < place < max(self.first, self.title) + _SUMMARY

    def opened(self, place: int) -> int:
        """How many lines a byline takes whose ``By`` is a line of its own; 0 if none begins there."""
        unit = self.units[place]
        if not (unit.is_open and is_opener(unit)) and not (_is_byline(unit) and self._goes_on(place)):
            return int(unit.is_open and _is_opened(unit))
        length, jointed, joints = 1, True, 0
        for unit in self.units[place + 1 : place + _MOST]:
            if is_names(unit, single=length == 1):
                jointed = (
                    jointed or joints > 0 or self._is_jointed(place + length) or _GOES_ON.match(unit.block.text) is not None
                )
                if not (jointed or self._may_add(place + length)):
                    break
            elif not is_job(unit) and not (length > 1 and (_is_joint(unit) or _is_house(unit))) and not _is_byline(unit):
                break
            jointed = _is_joint(unit) or _RUNS_ON.search(unit.block.text) is not None
            joints += jointed or self._is_jointed(place + length)
            length += 1
        return self._trimmed(place, length) if length > 1 else 0

    def _is_jointed(self, place: int) -> bool:
        """Whether a comma stands alone between a line and the one before it."""
        return any(i in self.joints for i in range(self.units[place - 1].index + 1, self.units[place].index))

    def _goes_on(self, place: int) -> bool:
        """Whether a byline that a rule knows goes on in the next line, behind a comma."""
        return any(
            _is_joint(u) or (is_names(u) and (_GOES_ON.match(u.block.text) or self._is_jointed(place + 1)))
            for u in self.units[place + 1 : place + 2]
        )

    def _may_add(self, place: int) -> bool:
        """Whether a name that nothing joins to the one before it is one more author: with jobs, time stamp or story behind."""
        behind = next((u for u in self.units[place + 1 : place + _MOST] if not is_names(u)), None)
        return behind is not None and (is_job(behind) or is_stamp(behind) or behind.is_prose or behind.words >= _LEAD)

    def _trimmed(self, place: int, length: int) -> int:
        while length > 1 and _is_joint(self.units[place + length - 1]):
            length -= 1
        return length

    def signed(self, place: int) -> int:
        """How many lines are names of authors by what stands beside them; 0 if none begins there."""
        length = 0
        for unit in self.units[place : place + _MOST]:
            if not (is_names(unit) or (length and (is_job(unit) or _is_joint(unit) or _is_house(unit)))):
                break
            length += 1
        length = self._trimmed(place, length)
        run = self.units[place : place + length]
        return length if length and self._is_signed(place, run) else 0

    def _is_signed(self, place: int, run: Sequence[Unit]) -> bool:
        before, behind = self.units[place - 1], self.units[place + len(run)] if place + len(run) < len(self.units) else None
        if all(u.block.text.isupper() for u in run):
            return False
        if any(map(is_job, run[1:])) or any(map(_ends_with_job, run)):
            return True
        if behind is None:
            return False
        signs = any(map(_is_stamped, run)) or _HANDLE.match(behind.block.text) is not None or is_stamp(behind)
        signs = signs or (is_stamp(before) and (_READING.match(behind.block.text) is not None or behind.words >= _LEAD))
        return not self._is_told_of(run) if signs else self._is_presented(run[0])

    def _is_told_of(self, run: Iterable[Unit]) -> bool:
        """Whether the story names one of the people, as it names those who stand in headlines and captions."""
        names = [_family_name(_bare(u.block.text).split()) for u in run if is_names(u)]
        story = self.units[self.first : self.last]
        return any(name in unit.block.text and unit.is_prose and not _is_about(unit) for name in names for unit in story)

    def _is_presented(self, unit: Unit) -> bool:
        """Whether the page says below the story who the person is, or has a box for the author."""
        name = _bare(unit.block.text)
        if not is_names(unit):
            return False
        lines = zip(self.units[self.last - 1 :], self.units[self.last :], strict=False)
        return any(name in below.block.text and _presents(above, below, name) for above, below in lines)


def _presents(above: Unit, unit: Unit, name: str) -> bool:
    """Whether a line says who the person is, or is the name below what opens a box for the author."""
    text = _bare(unit.block.text)
    return (text == name and is_opener(above)) or (text.startswith(name) and _PRESENTS.match(text, len(name)) is not None)


_SUMMARY = 8
"""How many lines the summary may be that looks like the first lines of the story."""
_MOST = 14
_LEAD = 12
"""How many words a line behind authors has at least that is no name."""


def is_opener(unit: Unit) -> bool:
    """Tell whether a line says that the author follows, and no more: ``By``, ``Author of the article:``."""
    return len(unit.block.text) <= _LONGEST_OPENER and _OPENER.fullmatch(unit.block.text) is not None


_LONGEST_OPENER = 40
_OPENER = compile_pattern(rf"[|•·*]?\s?(?:{any_of((*BY, *FOREIGN_BY))}|(?i:{any_of(AUTHOR_LABELS)}))\s?:?")


def is_names(unit: Unit, *, single: bool = False) -> bool:
    """Tell whether a line can be the name of a person, or of several, what they are behind it; one word only if `single`."""
    if unit.block.kind not in _MAY_NAME or len(unit.block.text) > _LONGEST_STAMP:
        return False
    if not _begins_as_names(unit.block.text, single=single):
        return False
    text = _bare(unit.block.text)
    if _NAMES.fullmatch(text) is None and not (single and _ONE_NAME.fullmatch(text)):
        return False
    words = text.casefold().split()
    is_place = is_city(text) or is_country(text) or is_region(text)
    return not is_place and words[0] not in NO_AUTHORS and words[-1] not in NO_AUTHORS


def _begins_as_names(text: str, *, single: bool) -> bool:
    """Whether a capital is first behind the bullet, and a name of two words unless one is enough: most lines end here."""
    bullet = _BULLET.match(text)
    at = bullet.end() if bullet else 0
    return text[at : at + 1].isupper() and (single or _FIRST_NAMES.match(text, at) is not None)


_MAY_NAME = frozenset((BlockKind.UNKNOWN, BlockKind.BYLINE))
_WORD = r"\p{Lu}[\p{L}\p{M}'’.‑-]{0,25}+"
_NEXT = rf"\s(?:{any_of(sorted(PARTICLES))}\s){{0,2}}?{_WORD}"
_PERSON = rf"{_WORD}(?:{_NEXT}){{1,6}}"
_FIRST_NAMES = compile_pattern(f"{_WORD}{_NEXT}")
_JOINT_WORDS = (*AND, "with")
_BETWEEN = rf"(?:\s?[,;&|·•/]\s?|\s{any_of(_JOINT_WORDS)}\s|,\s{any_of(_JOINT_WORDS)}\s)"
_NAMES = compile_pattern(
    rf"{_PERSON}(?:{_BETWEEN}{_PERSON}){{0,5}}"
    rf"(?:\s?[,|·•-]\s\p{{Lu}}[\p{{L}}.’' ()-]{{1,50}}|\s(?:[\p{{L}}&-]{{1,20}}\s){{0,4}}?(?i:{any_of(sorted(REPORTERS))}))?"
)
_ONE_NAME = compile_pattern(r"\p{Lu}[\p{L}'’-]{2,20}")
_GOES_ON = compile_pattern(rf"[,;&|·•/]\s?|{any_of(_JOINT_WORDS)}\s")
_BULLET = compile_pattern(rf"(?:[*+•▪◦|·–—-]|\d{{1,2}}\.)\s|{_GOES_ON.pattern}")
_STAMPED = compile_pattern(
    rf"(?:\s*+[|·•,–—-]\s?+|\s++)(?:(?i:{any_of(OPENERS)})\b.*+|\d{{1,3}}\s(?i:min(?:ute)?s?\b).{{0,12}}+|@\w{{2,30}}+)\Z|(?<=\p{{L}})@\w{{2,30}}+\Z"
)
_LONGEST_STAMP = 200
_FOOT = compile_pattern(rf"(?:,?\s{any_of(_JOINT_WORDS)}|\s*+(?:\d{{1,2}}|[,;&|·•/…–—-])?+(?:\s*+[,;&|·•/…–—-])?)\Z")
_RUNS_ON = compile_pattern(rf"(?:[,;&]|\s{any_of(_JOINT_WORDS)})\Z")


def _bare(text: str) -> str:
    """The words of a line without the bullet before them and what joins them to the next line."""
    bullet = _BULLET.match(text)
    text = text[bullet.end() if bullet else 0 :][:_LONGEST_STAMP]
    stamp = _STAMPED.search(text)
    text = text[: stamp.start()] if stamp else text
    foot = _FOOT.search(text, max(0, len(text) - _LONGEST_FOOT))
    return text[: foot.start()] if foot else text


_LONGEST_FOOT = 8


def is_job(unit: Unit) -> bool:
    """Tell whether a line says what the person above it is: ``News Reporter``, ``, Redakteurin``."""
    return unit.block.kind in _MAY_NAME and unit.words <= _JOB_WORDS and _JOB.fullmatch(unit.block.text) is not None


_JOB_WORDS = 7
_JOB = compile_pattern(
    rf"[,|·–-]?\s?(?:[\p{{Lu}}\p{{Ll}}][\p{{L}}&'’-]*+\s){{0,5}}?(?i:{any_of(sorted(REPORTERS))})"
    r"(?:\s?\([\p{L} ]{2,30}\)|\s(?:in|für|for|at|of|en|de)\s[\p{L}][\p{L} &'’.-]{1,40}|,\s\p{Lu}[\p{L} .-]{1,30})?"
)


def _ends_with_job(unit: Unit) -> bool:
    """Whether a job stands behind the names of the line: ``Ann Lee Political Correspondent``."""
    words = _bare(unit.block.text).split()
    return len(words) > _FULL_NAME and words[-1].casefold() in REPORTERS and words[0].casefold() not in NO_AUTHORS


_FULL_NAME = 2


def _is_joint(unit: Unit) -> bool:
    return unit.words <= _FULL_NAME and _JOINT.fullmatch(unit.block.text) is not None


_JOINT = compile_pattern(rf"[\d\W]{{1,4}}|{any_of(_JOINT_WORDS)}")


def _is_house(unit: Unit) -> bool:
    text = unit.block.text
    return _is_byline(unit) or (unit.block.kind in _MAY_NAME and (_HOUSE.fullmatch(text) is not None or is_city(text)))


_HOUSE = compile_pattern(r"[|·,-]\s?\p{Lu}[\p{L}.-]{1,20}(?:\s\p{Lu}[\p{L}.-]{1,20}){0,3}|The(?:\s\p{Lu}[\p{L}.]{1,20}){1,3}")


def _is_byline(unit: Unit) -> bool:
    return unit.block.kind is BlockKind.BYLINE


def _is_opened(unit: Unit) -> bool:
    """Whether names stand behind a bullet and ``By``."""
    opening = _OPENING.match(unit.block.text)
    return opening is not None and _NAMES.fullmatch(_bare(unit.block.text[opening.end() :])) is not None


_OPENING = compile_pattern(rf"[*•+]\s{any_of((*BY, *FOREIGN_BY))}(?:\s*+:)?+\s++")


def _is_stamped(unit: Unit) -> bool:
    """Whether a time stamp or an address stands behind the names of the line."""
    return _STAMPED.search(unit.block.text[:_LONGEST_STAMP]) is not None


def _family_name(words: Sequence[str]) -> str:
    """The second of the words that is neither a particle nor an initial."""
    return next((w for w in words[1:] if w not in PARTICLES and len(w) > _FULL_NAME), words[-1])


def is_stamp(unit: Unit) -> bool:
    """Tell whether a line is a time stamp."""
    return unit.block.kind is BlockKind.TIMESTAMP


_READING = compile_pattern(r"\d{1,3}\s?(?i:min)")
_HANDLE = compile_pattern(r"@\w{2,30}|[\w.+-]{1,40}@[\w-]{1,40}\.")
_PRESENTS = compile_pattern(
    r",?\s(?:is an?|is the|covers|writes|reports|joined|has been|works|was born|ist|schreibt|berichtet|arbeitet|est|écrit"
    r"|es|escribe|è|é|scrive|er|är|skriver)\s"
)


def _is_about(unit: Unit) -> bool:
    return _PRESENTED.match(unit.block.text) is not None


_PRESENTED = compile_pattern(rf"(?:{_PERSON}){_PRESENTS.pattern}(?:[\p{{L}}-]+\s){{0,4}}?(?i:{any_of(sorted(REPORTERS))})\b")
