"""The people and organisations of a story, and which of them "he", "it" or "the firm" stands for at a place."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from attrs import define, field

from ..._regex import compile_pattern
from ..._span import Span, fold
from ...data.cities import is_city
from ...data.titles import (
    COMMON_PEOPLE,
    COMPANIES,
    COMPANY_FORMS,
    INSTITUTIONS,
    KINDS,
    OFFICES,
    OFFICIAL_KINDS,
    ORGANISATION_WORDS,
    PEOPLE,
    RANKS,
    THINGS,
)
from .forms import bare, is_land, key_of
from .names import Name, is_subject

_BACK = 120
"""How many names back a pronoun looks."""
_NEAR = 800
"""How far back "it" looks for a noun like "the firm"."""
_FEW = 8
"""How many longer names of one short form are kept."""
_OFTENER = 3
"""So many times as often as any other organisation is the one named that "the firm" stands for."""
_GIVEN_AND_FAMILY = 2
_PERSONS = "|".join(sorted(w for w in COMMON_PEOPLE | OFFICES | PEOPLE.keys() if w.isalpha()))
_STRANGER = compile_pattern(rf"(?:[.?!]|\n)[\"”’]?\s+An?\s+(?:[\p{{L}}\-]+\s+){{0,4}}?({_PERSONS}|\p{{Ll}}+(?:man|woman))\b")
"""Somebody without a name who opens a sentence: ``A union official``."""
_NOUN = compile_pattern(r"\b[Tt]he\s+(" + "|".join(sorted(INSTITUTIONS | KINDS)) + r")\b")


class Identity(NamedTuple):
    """Who somebody is."""

    name: str | None
    """The fullest name in the story; ``None`` if it gives none."""
    rule: str | None = None
    """How it was found; ``None`` without a name."""


UNNAMED = Identity(None)


class Stranger(NamedTuple):
    """Somebody without a name who spoke."""

    start: int
    """Where the mention stands."""
    gender: str
    """``"m"``, ``"f"`` or ``""``."""


@define
class Story:
    """The names of a story, and the speakers met so far."""

    text: str
    """The whole source."""
    names: Sequence[Name]
    """The reporter's own uses of names, in order."""
    others: Sequence[Name] = ()
    """Uses inside quotations and beside the story, which only lengthen names."""
    _by_key: dict[str, list[Name]] = field(factory=dict, init=False)
    _longer: dict[str, list[Name]] = field(factory=dict, init=False)
    _persons: dict[str, Name] = field(factory=dict, init=False)
    _by_first: dict[str, list[Name]] = field(factory=dict, init=False)
    _by_initials: dict[str, Name] = field(factory=dict, init=False)
    _by_office: dict[str, list[Name]] = field(factory=dict, init=False)
    _genders: dict[str, str] = field(factory=dict, init=False)
    _kinds: dict[str, str | None] = field(factory=dict, init=False)
    _people: list[Name] = field(factory=list, init=False)
    _bodies: list[Name] | None = field(default=None, init=False)
    _subjects: dict[int, bool] = field(factory=dict, init=False)
    _roles: dict[int, str | None] = field(factory=dict, init=False)
    _speaker: Name | None = field(default=None, init=False)
    _spoken: int = field(default=-1, init=False)
    _stranger: Stranger | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        """Index the names."""
        for name in (*self.names, *self.others):
            if name.words:
                self._index(name)
        self._people = [n for n in self.names if n.words and self._is_person(n)]

    def _index(self, name: Name) -> None:
        self._by_key.setdefault(name.key, []).append(name)
        for word in name.title.split():
            self._by_office.setdefault(bare(word), []).append(name)
        if name.gender:
            self._genders.setdefault(name.key, name.gender)
        if name.is_person:
            self._persons.setdefault(name.key, name)
        if len(name.words) > 1:
            if "of" not in name.words:
                _keep(self._longer.setdefault(name.key, []), name)
            self._by_initials.setdefault("".join(w[0] for w in name.words if w[0].isupper()), name)
            if name.is_person or says_organisation(name):
                _keep(self._by_first.setdefault(bare(name.words[0]), []), name)

    def uses(self, full: str) -> Sequence[Name]:
        """Return the uses of the name `full` and of its last word alone, in order."""
        return self._by_key.get(key_of(full.split()), ())

    def full(self, name: Name) -> str | None:
        """Return the fullest name in the story for one use of a name."""
        if not name.words:
            return self.holder(name.title.split(), name.start)
        if len(name.words) > 1:
            return self._cleanest(name).full
        word = name.words[0]
        if word.isupper() and len(word) > 1 and (word in self._by_initials or name.key not in self._longer):
            return self._by_initials.get(word, name).full
        ended = _matching(self._longer.get(name.key, ()), name)
        return self._cleanest(ended or self._begun_by(name) or name).full

    def _begun_by(self, name: Name) -> Name | None:
        """Return the one longer name that begins with this one: an organisation's, or a person's that the story shortens."""
        begun = self._by_first.get(name.key, [])
        longer = _matching(begun, name)
        if longer is None or not longer.is_person:
            return longer
        shortened = name.title or len(longer.words) > _GIVEN_AND_FAMILY or len(self._by_key[longer.key]) > 1
        return longer if shortened and len(begun) == 1 else None

    def _cleanest(self, name: Name) -> Name:
        """Return a use of the name with more words between first and last, or without words before it that are no name."""
        for other in self._by_key.get(name.key, ())[:_BACK]:
            ends_it = 1 < len(other.words) < len(name.words) and name.words[-len(other.words) :] == other.words
            fuller = name.is_person and len(other.words) > len(name.words) and other.words[0] == name.words[0]
            if fuller or (ends_it and other.is_person):
                return other
        return name

    def holder(self, title: Sequence[str], at: int) -> str | None:
        """Return who "the foreign minister" is: the last person before `at` with that title, else the first in the story."""
        wanted = [bare(w) for w in title]
        titled = [n for n in self._by_office.get(wanted[-1], ())[:_BACK] if n.words and _is_titled(n, wanted)]
        before = bisect_left(titled, at, key=_start)
        return self.full(titled[max(0, before - 1)]) if titled else None

    def person(self, at: int, gender: str) -> str | None:
        """Return who "he" or "she" is at `at`: the later of the speaker before and the last person that is a subject."""
        spoken = self._spoken if self._speaker is not None and self._fits(self._speaker, gender) else -1
        best = self._last(self._people, at, lambda n: self._fits(n, gender) and self._is_subject(n))
        if self._is_stranger(max(spoken, best.start if best is not None else -1), at, gender):
            return None
        if best is None or best.start < spoken:
            best = self._speaker if spoken >= 0 else self._last(self._people, at, lambda n: self._fits(n, gender))
        if best is None:
            return None
        self._genders.setdefault(best.key, gender)
        return self.full(best)

    def _is_stranger(self, named: int, at: int, gender: str) -> bool:
        """Tell whether "he" or "she" at `at` is somebody unnamed who came behind `named`: "A miner came. He said"."""
        if self._stranger is not None and self._stranger.start > named and self._stranger.gender in ("", gender):
            return True
        opened = _STRANGER.finditer(self.text, max(0, named, at - _NEAR), at)
        return any(gender_of(match.group(1)) in ("", gender) for match in opened)

    def organisation(self, at: int) -> str | None:
        """Return what "it" is at `at`: the organisation that was named or mentioned last."""
        if self._bodies is None:
            self._bodies = [n for n in self.names if n.words and self._is_body(n)]
        best = self._last(self._bodies, at, self._is_subject) or self._last(self._bodies, at, says_organisation)
        nouns = list(_NOUN.finditer(self.text, max(0, at - _NEAR), at))
        if nouns and (best is None or nouns[-1].start() > best.start):
            return self.kind(nouns[-1].group(1).lower(), None)
        return self.full(best) if best is not None else None

    def kind(self, noun: str, qualifier: Name | None) -> str | None:
        """Return what "the embassy" or, with a `qualifier`, "the Zambian embassy" is called in full."""
        named = [n for n in self._by_key.get(noun, ())[:_BACK] if len(n.words) > 1]
        if qualifier is not None:
            return next((n.full for n in named if qualifier.words[-1:] == n.words[-2:-1]), None)
        if named:
            return named[0].full if len({n.words for n in named}) == 1 else None
        if noun not in self._kinds:
            self._kinds[noun] = self._kind(noun)
        return self._kinds[noun]

    def role(self, use: Name, read: Callable[[str, Name, int], str | None]) -> str | None:
        """Return the role that `read` finds where a name is used; it is looked for once."""
        if use.start not in self._roles:
            self._roles[use.start] = read(self.text, use, use.start)
        return self._roles[use.start]

    def heard(self, name: str | None, at: int) -> None:
        """Note that the person called `name` spoke at `at`."""
        person = self._persons.get(key_of(name.split())) if name else None
        if person is not None:
            self._speaker, self._spoken = person, at

    def strange(self, gender: str, at: int) -> None:
        """Note that a person without a name spoke at `at`, of this gender if not ``""``."""
        self._stranger = Stranger(at, gender)

    def _kind(self, noun: str) -> str | None:
        """Look for a name right before the noun, and for "the firm" and "the agency" take the only one that may be meant."""
        pattern = rf"\b[Tt]he\s+(\p{{Lu}}[\p{{L}}\-]+)\s+(?:\p{{Ll}}+\s+)?({noun})\b"
        found = compile_pattern(pattern).search(self.text)
        if found is not None and not is_place(found.group(1)):
            return fold(f"{found.group(1)} {noun}") if noun in INSTITUTIONS else found.group(1)
        if noun in COMPANIES:
            says_firm = any(n.words and n.words[-1] in COMPANY_FORMS for n in self.names)
            return self._only(self._is_firm if says_firm else self._is_body)
        return self._only(self._is_public) if noun in OFFICIAL_KINDS else None

    def _only(self, fits: Callable[[Name], bool]) -> str | None:
        """Return the one organisation among the subjects that fits; ``None`` if others are named nearly as often."""
        named = [n for n in (*self.names, *self.others) if n.words and self._is_subject(n)]
        fitting = [n for n in named if any(map(fits, (n, *self._longer.get(n.key, ())[:1])))]
        first, second = [*Counter(n.key for n in fitting).most_common(2), ("", 0), ("", 0)][:2]
        if first[1] == 0 or first[1] < _OFTENER * second[1]:
            return None
        return self.full(next(n for n in fitting if n.key == first[0]))

    def _last(self, names: list[Name], at: int, fits: Callable[[Name], bool]) -> Name | None:
        """Return the last of the `names` before `at` that fits."""
        end = bisect_left(names, at, key=_start)
        return next((name for name in reversed(names[max(0, end - _BACK) : end]) if fits(name)), None)

    def _is_subject(self, name: Name) -> bool:
        known = self._subjects.get(name.start)
        if known is None:
            known = self._subjects[name.start] = is_subject(self.text, name)
        return known

    def _is_person(self, name: Name) -> bool:
        return name.is_person or name.key in self._persons

    def _is_body(self, name: Name) -> bool:
        last = name.words[-1]
        if self._is_person(name) or any(c.isdigit() for c in last) or bare(last) in THINGS:
            return False
        return not is_place(name.full)

    def _is_firm(self, name: Name) -> bool:
        """Tell whether the name says that it is an organisation's, by its last word or in capitals."""
        return self._is_body(name) and (says_organisation(name) or name.words[-1].isupper())

    def _is_public(self, name: Name) -> bool:
        acronym = len(name.words) == 1 and name.words[0].isupper()
        return self._is_body(name) and (acronym or any(bare(w) in INSTITUTIONS | OFFICIAL_KINDS for w in name.words))

    def _fits(self, name: Name, gender: str) -> bool:
        return self._genders.get(name.key, gender) == gender


def _start(name: Name) -> int:
    return name.start


def says_organisation(name: Name) -> bool:
    """Tell whether the last word of a name is one of an organisation's: ``Norvik AS``, ``Hollin Ferries``."""
    return name.words[-1] in COMPANY_FORMS or bare(name.words[-1]) in ORGANISATION_WORDS


def is_place(word: str) -> bool:
    """Tell whether a name is that of a country, a region or a city, or the adjective of one."""
    return is_land(word) or is_city(word)


def gender_of(noun: str) -> str:
    """Return the gender that a noun for a person tells: ``"f"`` of "spokeswoman"."""
    if noun in PEOPLE or noun.endswith("woman"):
        return PEOPLE.get(noun, "f")
    return "m" if noun.endswith("man") else ""


def _keep(names: list[Name], name: Name) -> None:
    """Add a name that is not among the first few."""
    if len(names) < _FEW and all(other.words != name.words for other in names):
        names.append(name)


def _matching(names: Sequence[Name], short: Name) -> Name | None:
    """Return the first of the names that the form of address of the short one does not rule out."""
    return next((n for n in names if not (n.gender and short.gender and n.gender != short.gender)), None)


def _is_titled(name: Name, wanted: list[str]) -> bool:
    """Tell whether the name's title ends with the words `wanted`: "the minister" is no prime minister."""
    title = [bare(w) for w in name.title.split()]
    before = title[: -len(wanted)]
    return title[-len(wanted) :] == wanted and not (before and before[-1] in RANKS)


def story_of(text: str, names: Sequence[Name], context: Sequence[Name], quoted: Sequence[Span]) -> Story:
    """Return the story with these names; those inside the `quoted` stretches, which are in order, go behind the others."""
    starts = [span.start for span in quoted]
    own: list[Name] = []
    others: list[Name] = []
    for name in names:
        k = bisect_left(starts, name.start + 1) - 1
        inside = k >= 0 and name.start < quoted[k].end
        (others if inside else own).append(name._replace(is_quoted=True) if inside else name)
    return Story(text, own, (*others, *context))
