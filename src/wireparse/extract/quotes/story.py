"""Who "he", "she" or "it" is at a place of a story, by who is the subject and who has spoken."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from attrs import define, field

from ..._regex import compile_pattern, compile_plain
from ..._span import Span
from ...data.titles import COMMON_PEOPLE, HEADS, INSTITUTIONS, KINDS, OFFICES, PEOPLE, SHARED_OFFICES
from .forms import bare
from .index import MOST_USES, Index
from .likeness import office_form, says_organisation, start_of
from .names import Name

_NEAR = 800
"""How far back "it" looks for a noun like "the firm"."""
_SOON, _SHORT, _FEW = 300, 60, 4
"""How far behind a pronoun, and how far behind the beginning of a sentence, a person is introduced, and among how many."""
_PERSONS = "|".join(sorted(w for w in COMMON_PEOPLE | OFFICES | PEOPLE.keys() if w.isalpha()))
_STRANGER = compile_pattern(rf"(?:[.?!]|\n)[\"”’]?\s+An?\s+(?:[\p{{L}}\-]+\s+){{0,4}}?({_PERSONS}|\p{{Ll}}+(?:man|woman))\b")
"""Somebody without a name who opens a sentence: ``A union official``."""
_ANYBODY = compile_pattern(rf"\b(?:{_PERSONS}|\p{{Ll}}+(?:man|woman))\b")
_OPENED = compile_pattern(r"(?:[.?!]|\n|\A)[\"”’]?\s*+(?:The\s(?:[\p{Ll}\-]++\s?){1,3}+,\s|(?:She|He)\sis\s)?+\Z")
"""What stands before a person who is introduced: nothing, a noun, "She is"."""
_PERCEIVES = compile_plain(
    r"\s+(?:(?:has|had)\s+(?:long\s+)?(?:seen|heard|felt|known|thought|said)|says|said|thinks|believes|knows|recalls)\b"
)
_POST = rf"(?:[\p{{L}}\-]++\s){{0,4}}?(?:{'|'.join(sorted(HEADS))})(?:\s(?:executive|officer|director|manager))*+"
_POST_BEHIND = compile_pattern(
    rf"(?i:,?+\s++(?:(?:is|was|became)\s)?+(?:the\s|its\s)?+{_POST}\s(?:of|at|for)\s(?:the\s)?+(?:[\p{{L}}\-]++\s){{0,2}}+)"
)
"""What stands between a person and the organisation: ``Ann Lee, chief executive of Norvik``."""
_POST_BEFORE = compile_pattern(rf"(?i:(?:['’]s?)?+\s{_POST},?+\s)")
"""What stands between the organisation and a person: ``Norvik chief executive Ann Lee``."""
_LONGEST_POST = 100
_NOUN = compile_plain(r"\b[Tt]he\s+(" + "|".join(sorted(INSTITUTIONS | KINDS)) + r")\b")


class Identity(NamedTuple):
    """Who somebody is."""

    name: str | None
    """The fullest name in the story; ``None`` if it gives none."""
    rule: str | None = None
    """How it was found; ``None`` without a name."""


UNNAMED = Identity(None)


class Stranger(NamedTuple):
    """Somebody without a name who spoke."""

    end: int
    """Where what they said ends."""
    gender: str
    """``"m"``, ``"f"`` or ``""``."""


@define
class Story(Index):
    """The names of a story, and the speakers met so far."""

    _people: list[Name] = field(factory=list, init=False)
    _bodies: list[Name] | None = field(default=None, init=False)
    _speaker: Name | None = field(default=None, init=False)
    _spoken: int = field(default=-1, init=False)
    _ages: dict[str, set[str]] | None = field(default=None, init=False)
    _stranger: Stranger | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        """Index the names, and the people among them."""
        super().__attrs_post_init__()
        self._people = [n for n in self.names if n.words and self._is_person(n)]

    def person(self, at: int, gender: str) -> str | None:
        """Return who "he" or "she" is at `at`: the later of the speaker before and the last person that is a subject."""
        best = self._current(at, gender)
        if best is None:
            return None
        full = self._longest(best).full
        if gender:
            self._genders.setdefault(full, gender)
        return full

    def aged(self, at: int, years: str) -> str | None:
        """Return who "the 52-year-old" is at `at`: the one person who is said to be as old, else of whom is spoken."""
        if self._ages is None:
            self._ages = {}
            for name in self._people:
                age = _AGE.match(self.text, name.end)
                if age is not None:
                    self._ages.setdefault(age.group(1), set()).add(self._longest(name).full)
        told = self._ages.get(years, set())
        return next(iter(told)) if len(told) == 1 else self.person(at, "")

    def officer(self, title: Sequence[str], at: int) -> str | None:
        """Return who "the mayor" is at `at`; "the senator" is one only who was named or spoke last."""
        found = self.holder(title, at)
        if found is None or len(title) > 1 or office_form(title[0]) not in SHARED_OFFICES:
            return found
        last = self._current(at, "")
        return found if last is not None and self._longest(last).full == found else None

    def _current(self, at: int, gender: str) -> Name | None:
        """Return the person of a gender, ``""`` for any, of whom is spoken at `at`."""
        spoken = self._spoken if self._speaker is not None and self._fits(self._speaker, gender) else -1
        best = self._last(self._people, at, lambda n: self._fits(n, gender) and self._is_subject(n))
        if self._is_stranger(max(spoken, best.start if best is not None else -1), at, gender):
            return None
        if best is None or best.start < spoken:
            best = self._speaker if spoken >= 0 else self._last(self._people, at, lambda n: self._fits(n, gender))
        return best or self._surname(at) or self._next(at)

    def _surname(self, at: int) -> Name | None:
        """Return the last name of one word before `at` that speaks or perceives, where no full name stands."""
        return self._last(self.names, at, lambda n: self._is_surname(n) and _PERCEIVES.match(self.text, n.end) is not None)

    def _is_surname(self, name: Name) -> bool:
        if len(name.words) != 1 or not self._is_subject(name) or not name.key.isalpha() or name.words[0].isupper():
            return False
        return len(self._longest(name).words) == 1 and self._is_body(name)

    def _next(self, at: int) -> Name | None:
        """Return the person whom the paragraph or the sentence behind introduces, where none is mentioned before `at`."""
        near = [n for n in self._people[:_FEW] if n.start < at + _SOON and len(n.words) > 1]
        if not near or self._people[0].start < at or _ANYBODY.search(self.text, max(0, at - _NEAR), at) is not None:
            return None
        return next((n for n in near if _OPENED.search(self.text, max(0, n.start - _SHORT), n.start) is not None), None)

    def _is_stranger(self, named: int, at: int, gender: str) -> bool:
        """Tell whether "he" or "she" at `at` is somebody unnamed who came behind `named`: "A miner came. He said"."""
        if self._stranger is not None and self._stranger.end > named and self._stranger.gender in ("", gender):
            return True
        opened = _STRANGER.finditer(self.text, max(0, named, at - _NEAR), at)
        return any(gender_of(match.group(1)) in ("", gender) for match in opened)

    def leader(self, organisation: Name, noun: str) -> str | None:
        """Return who "the Norvik chief" is: the one person with such a post there, or the one whose post has that `noun`."""
        held = [post for use in self.uses(organisation.full) for post in self._posts(use)]
        titled = [n for n in self._by_office.get(organisation.key, ())[:MOST_USES] if HEADS & {*map(bare, n.title.split())}]
        held += [(self._longest(n).full, n.title.lower()) for n in titled if n.words]
        people = {person for person, _ in held}
        named = people if len(people) == 1 else {person for person, post in held if noun in post}
        return named.pop() if len(named) == 1 else None

    def _posts(self, use: Name) -> Iterator[tuple[str, str]]:
        """Yield who has a post in an organisation, as told beside one use of its name or with it in a title, and the words."""
        k = bisect_left(self._people, use.start, key=start_of)
        for person in self._people[max(0, k - 1) : k + 1]:
            words = self.text[person.end : use.start] if person.start < use.start else self.text[use.end : person.start]
            post = _POST_BEHIND if person.start < use.start else _POST_BEFORE
            if len(words) < _LONGEST_POST and post.fullmatch(words) is not None:
                yield self._longest(person).full, words.lower()

    def organisation(self, at: int) -> str | None:
        """Return what "it" is at `at`: the organisation that was named or mentioned last."""
        if self._bodies is None:
            self._bodies = [n for n in self.names if n.words and self._is_body(n)]
        best = self._last(self._bodies, at, self._is_subject) or self._last(self._bodies, at, says_organisation)
        nouns = list(_NOUN.finditer(self.text, max(0, at - _NEAR), at))
        if nouns and (best is None or nouns[-1].start() > best.start):
            return self.kind(nouns[-1].group(1).lower(), None)
        return self.full(best) if best is not None else None

    def heard(self, name: str | None, start: int, end: int) -> None:
        """Note that the person called `name` spoke, and that what was said ends at `end`: nobody in it is who "he" is."""
        person = next((use for use in self.uses(name) if self._is_person(use)), None) if name else None
        if person is not None and start >= self._spoken:
            self._speaker, self._spoken = person, end

    def strange(self, gender: str, at: int) -> None:
        """Note that a person without a name spoke up to `at`, of this gender if not ``""``."""
        self._stranger = Stranger(at, gender)

    def _last(self, names: Sequence[Name], at: int, fits: Callable[[Name], bool]) -> Name | None:
        """Return the last of the `names` before `at` that fits."""
        end = bisect_left(names, at, key=start_of)
        return next((name for name in reversed(names[max(0, end - MOST_USES) : end]) if fits(name)), None)

    def _fits(self, name: Name, gender: str) -> bool:
        return not gender or self._gender(self._longest(name)) in ("", gender)


def gender_of(noun: str) -> str:
    """Return the gender that a noun for a person tells: ``"f"`` of "spokeswoman"."""
    if noun in PEOPLE or noun.endswith("woman"):
        return PEOPLE.get(noun, "f")
    return "m" if noun.endswith("man") else ""


_AGE = compile_plain(r",\s(\d{1,3})\b")
OCCUPATIONS = ("er", "or", "ist", "smith")
"""How nouns end that are a person's where a name is in apposition to them."""


def is_person_noun(noun: str) -> bool:
    """Tell whether a noun is one for a person: an office, a gender or an occupation."""
    return noun in OFFICES or noun in COMMON_PEOPLE or noun in PEOPLE or gender_of(noun) != ""


def story_of(text: str, names: Iterable[Name], context: Sequence[Name], quoted: Sequence[Span]) -> Story:
    """Return the story with these names; those inside the `quoted` stretches, which are in order, go behind the others."""
    starts = [span.start for span in quoted]
    own: list[Name] = []
    others: list[Name] = []
    for name in names:
        k = bisect_left(starts, name.start + 1) - 1
        inside = k >= 0 and name.start < quoted[k].end
        (others if inside else own).append(name._replace(is_quoted=True) if inside else name)
    return Story(text, own, (*others, *context))
