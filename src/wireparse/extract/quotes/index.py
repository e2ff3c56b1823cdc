"""The names of a story by their parts: what a short form, an office or a noun such as "the firm" is called in full."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import chain, pairwise

from attrs import define, field

from ..._regex import compile_pattern
from ..._span import Span, fold
from ...data.titles import (
    COMMON_PEOPLE,
    COMPANIES,
    COMPANY_FORMS,
    FAMILIES_FIRST,
    GIVEN_GENDERS,
    INSTITUTIONS,
    OFFICIAL_KINDS,
    PRONOUN_NOUNS,
    THINGS,
)
from .forms import INNER, bare, is_land, key_of
from .likeness import (
    is_newspaper,
    is_place,
    is_same,
    is_titled,
    lengthens,
    office_form,
    says_organisation,
    start_of,
    without_form,
)
from .names import Name, is_subject, names_in
from .words import stops

MOST_USES = 120
"""How many uses of a name, or names before a place, are looked at."""
_FEW = 8
"""How many longer names of one short form are kept."""
_OFTENER = 3
"""So many times as often as any other organisation is the one named that "the firm" stands for."""
_GIVEN_AND_FAMILY = 2
_NEWSPAPERS = frozenset(("newspaper", "paper", "daily"))
_INTRODUCED = compile_pattern(r",\s++(?:\d{1,3}\b|who\b|an?\b)")
"""What stands behind a person's name alone."""
_GREAT = compile_pattern(r"\p{Lu}\p{L}*+")
"""A word with a capital; no other is asked for in small letters."""


@define
class Index:
    """The names of a story, and the names they stand for."""

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
    _by_head: dict[str, list[Name]] = field(factory=dict, init=False)
    _by_initials: dict[str, Name] = field(factory=dict, init=False)
    _by_office: dict[str, list[Name]] = field(factory=dict, init=False)
    _genders: dict[str, str] = field(factory=dict, init=False)
    _kinds: dict[str, str | None] = field(factory=dict, init=False)
    _fulls: dict[tuple[object, ...], Name] = field(factory=dict, init=False)
    _uses: dict[str, list[Name]] = field(factory=dict, init=False)
    _mentions: dict[Span, list[Name]] = field(factory=dict, init=False)
    _subjects: dict[int, bool] = field(factory=dict, init=False)
    _small: frozenset[str] | None = field(default=None, init=False)
    _roles: dict[int, str | None] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        """Index the names."""
        for name in chain(self.names, self.others):
            if name.words:
                self._index(name)
        for name in chain(self.names, self.others):
            if name.gender and name.words:
                self._genders.setdefault(self._longest(name).full, name.gender)

    def _index(self, name: Name) -> None:
        self._by_key.setdefault(name.key, []).append(name)
        for word in name.title.split():
            self._by_office.setdefault(office_form(word), []).append(name)
        if name.is_person:
            self._persons.setdefault(name.key, name)
        if len(name.words) == 1:
            return
        if not INNER.isdisjoint(name.words):
            head = next(k for k, word in enumerate(name.words) if word in INNER)
            _keep(self._by_head.setdefault(bare(name.words[head - 1]), []), name)
        if "of" not in name.words:
            _keep(self._longer.setdefault(name.key, []), name)
        self._by_initials.setdefault("".join(w[0] for w in name.words if w[0].isupper()), name)
        if name.is_person or says_organisation(name):
            _keep(self._by_first.setdefault(bare(name.words[0]), []), name)

    def writes_small(self, word: str) -> bool:
        """Tell whether the story has a word, which begins a sentence with a capital, in small letters too."""
        if self._small is None:
            self._small = _written_small(self.text)
        return word in self._small

    def within(self, span: Span) -> list[Name]:
        """Return the names in a mention; they are looked for once."""
        if span not in self._mentions:
            self._mentions[span] = list(names_in(self.text, span))
        return self._mentions[span]

    def uses(self, full: str) -> Sequence[Name]:
        """Return the first uses of the name `full` and of its last word alone, in order; they are looked for once."""
        if full not in self._uses:
            named = self._by_key.get(key_of(full.split()), ())[:MOST_USES]
            self._uses[full] = [use for use in named if self._longest(use).full == full]
        return self._uses[full]

    def full(self, name: Name) -> str | None:
        """Return the fullest name in the story for one use of a name."""
        if name.words:
            return self._longest(name).full
        return self.holder(name.title.split(), name.start) or self._named_like(name)

    def _named_like(self, office: Name) -> str | None:
        """Return the person whose family name an office is: "King said", behind "Ann King"."""
        determined = self.text[max(0, office.start - len("the ")) : office.start].lower().split()[-1:]
        longer = self._longer.get(bare(office.title), ())
        return longer[0].full if longer and longer[0].is_person and determined not in (["the"], ["a"]) else None

    def _longest(self, name: Name) -> Name:
        """Return the use of the fullest name in the story for one use of a name; it is looked for once."""
        form = (name.words, name.gender, name.is_person, name.title == "")
        known = self._fulls.get(form)
        if known is None:
            known = self._fulls[form] = self._cleanest(self._lengthened(name) if len(name.words) == 1 else name)
        return known

    def _lengthened(self, name: Name) -> Name:
        word = name.words[0]
        if word.isupper() and len(word) > 1 and (word in self._by_initials or name.key not in self._longer):
            return self._by_initials.get(word, name)
        return self._ended_by(name) or self._begun_by(name) or name

    def _ended_by(self, name: Name) -> Name | None:
        """Return the longer name that ends with this one; of several the one that a form of address leaves."""
        longer = self._matching(self._longer.get(name.key, ()), name)
        if not name.gender or len(longer) < _GIVEN_AND_FAMILY or all(is_same(longer[0], other) for other in longer):
            return longer[0] if longer else None
        told = [n for n in longer if self._gender(n) == name.gender]
        return told[0] if told and all(is_same(told[0], other) for other in told) else None

    def _begun_by(self, name: Name) -> Name | None:
        """Return the one longer name that begins with this one: an organisation's, or a person's that the story shortens."""
        begun = self._by_first.get(name.key, [])
        longer = next(iter(self._matching(begun, name)), None)
        if longer is None or not longer.is_person:
            return longer
        shortened = name.title or len(longer.words) > _GIVEN_AND_FAMILY or len(self._by_key[longer.key]) > 1
        return longer if len(begun) == 1 and (shortened or self._is_introduced(longer)) else None

    def _is_introduced(self, name: Name) -> bool:
        """Tell whether a name is certainly a person's whose first word may stand for it."""
        if bare(name.words[0]) in FAMILIES_FIRST:
            return True
        if is_land(name.words[0]):
            return False
        aged = self.text[max(0, name.start - len("-old ")) : name.start].rstrip().endswith("-old")
        return aged or bool(name.title) or _INTRODUCED.match(self.text, name.end) is not None

    def _cleanest(self, name: Name) -> Name:
        """Return a use of the name with more words between first and last, or without words before it that are no name."""
        if len(name.words) == 1:
            return name
        for other in self._by_key.get(name.key, ())[:MOST_USES]:
            ends_it = 1 < len(other.words) < len(name.words) and name.words[-len(other.words) :] == other.words
            fuller = name.is_person and len(other.words) > len(name.words) and other.words[0] == name.words[0]
            if fuller or (ends_it and other.is_person) or lengthens(name, other):
                return other
        return name

    def _matching(self, names: Sequence[Name], short: Name) -> list[Name]:
        """Return those of the names that the form of address of the short one does not rule out."""
        return [n for n in names if not short.gender or self._gender(n) in ("", short.gender)]

    def _gender(self, name: Name) -> str:
        """Return the gender that a form of address or a pronoun told, or that the given name tells; ``""`` if none did."""
        given = GIVEN_GENDERS.get(bare(name.words[0]), "") if len(name.words) > 1 else ""
        return name.gender or self._genders.get(name.full) or given

    def holder(self, title: Sequence[str], at: int) -> str | None:
        """Return who "the foreign minister" is: the last person before `at` with that title, else the first in the story."""
        wanted = [office_form(w) for w in title]
        titled = [n for n in self._by_office.get(wanted[-1], ())[:MOST_USES] if n.words and is_titled(n, wanted)]
        before = bisect_left(titled, at, key=start_of)
        return self.full(titled[max(0, before - 1)]) if titled else None

    def kind(self, noun: str, qualifier: Name | None) -> str | None:
        """Return what "the embassy" or, with a `qualifier`, "the Zambian embassy" is called in full."""
        named = [n for n in self._by_key.get(noun, ())[:MOST_USES] if len(n.words) > 1]
        if qualifier is not None:
            return next((n.full for n in named if qualifier.words[-1:] == n.words[-2:-1]), None)
        named += self._by_head.get(noun, ())
        if named:
            return named[0].full if len({without_form(n) for n in named}) == 1 else None
        if noun not in self._kinds:
            self._kinds[noun] = self._kind(noun)
        return self._kinds[noun]

    def role(self, use: Name, read: Callable[[str, Name, int], str | None]) -> str | None:
        """Return the role that `read` finds where a name is used; it is looked for once."""
        if use.start not in self._roles:
            self._roles[use.start] = read(self.text, use, use.start)
        return self._roles[use.start]

    def _kind(self, noun: str) -> str | None:
        """Look for a name right before the noun, and for "the firm" and "the agency" take the only one that may be meant."""
        pattern = rf"\b[Tt]he\s+(\p{{Lu}}[\p{{L}}\-]+)\s+(?:\p{{Ll}}+\s+)?({noun})\b"
        found = compile_pattern(pattern).search(self.text)
        if found is not None and not is_place(found.group(1)):
            return fold(f"{found.group(1)} {noun}") if noun in INSTITUTIONS else found.group(1)
        if noun in _NEWSPAPERS:
            return self._only(is_newspaper)
        if noun in COMPANIES:
            says_firm = any(n.words and n.words[-1] in COMPANY_FORMS for n in self.names)
            return self._only(self._is_firm if says_firm else self._is_body)
        return self._only(self._is_public) if noun in OFFICIAL_KINDS else None

    def _only(self, fits: Callable[[Name], bool]) -> str | None:
        """Return the one organisation among the subjects that fits; ``None`` if others are named nearly as often."""
        named = (n for n in chain(self.names, self.others) if n.words and self._is_subject(n))
        fitting = [n for n in named if any(map(fits, (n, *self._longer.get(n.key, ())[:1])))]
        first, second = [*Counter(n.key for n in fitting).most_common(2), ("", 0), ("", 0)][:2]
        if first[1] == 0 or first[1] < _OFTENER * second[1]:
            return None
        return self.full(next(n for n in fitting if n.key == first[0]))

    def _is_subject(self, name: Name) -> bool:
        known = self._subjects.get(name.start)
        if known is None:
            known = self._subjects[name.start] = is_subject(self.text, name)
        return known

    def _is_person(self, name: Name) -> bool:
        return name.is_person or name.key in self._persons

    def _is_body(self, name: Name) -> bool:
        last = name.words[-1]
        low = bare(last)
        if (
            self._is_person(name)
            or any(c.isdigit() for c in last)
            or low in THINGS
            or low in COMMON_PEOPLE
            or low in PRONOUN_NOUNS
            or low.endswith("ly")
        ):
            return False
        return not is_place(name.full)

    def _is_firm(self, name: Name) -> bool:
        """Tell whether the name says that it is an organisation's, by its last word or in capitals."""
        return self._is_body(name) and (says_organisation(name) or name.words[-1].isupper())

    def _is_public(self, name: Name) -> bool:
        acronym = len(name.words) == 1 and name.words[0].isupper()
        return self._is_body(name) and (acronym or any(bare(w) in INSTITUTIONS | OFFICIAL_KINDS for w in name.words))


def _keep(names: list[Name], name: Name) -> None:
    """Add a name that is not among the first few."""
    if len(names) < _FEW and all(other.words != name.words for other in names):
        names.append(name)


def _written_small(text: str) -> frozenset[str]:
    """Return the words of a text that it has with a capital and in small letters, looked through piece by piece."""
    great = frozenset(low for word in _GREAT.finditer(text) if (low := word[0].lower()).islower())
    found: set[str] = set()
    for start, end in pairwise((0, *stops(text, 0, len(text)))):
        found.update(great.intersection(text[start:end].split()))
    return frozenset(found)
