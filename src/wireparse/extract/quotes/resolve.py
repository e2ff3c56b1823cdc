"""From a mention to the fullest name that it stands for in the story, and to what the text calls the speaker."""

from collections import Counter
from collections.abc import Iterator

from attrs import define, field

from ..._regex import compile_pattern
from ..._span import Span, fold
from ...data.cues import cue_form
from ...data.titles import COMMON_PEOPLE, COMPANIES, INSTITUTIONS, KINDS, OFFICES, OFFICIAL_KINDS, ORGANISATION_WORDS, THINGS
from .cues import AUXILIARIES, CLAUSES, DETERMINERS, PREPOSITIONS
from .phrases import Mention
from .subjects import antecedent
from .names import Name, names_in, surname
from .words import Sentence

_NEAR = 800
"""How far back "it" looks for a noun like "the firm"."""
_HE = {"he": "m", "him": "m", "she": "f", "her": "f"}
_PREPOSITION = compile_pattern(r"\s(?:of|for|at|from|in|with|to|on|by|including|close|familiar)\s")
_APPOSITION = compile_pattern(r",\s++(?:\d{1,3},\s++)?+([^,;.?!\"“”()–—\r\n]{3,120}+|(?:[^,;.?!\"“”()–—]|\s){3,120}+)")
_RELATIVE = compile_pattern(r"\s(?:who|which|whose|that|told|said|says)\b")


@define
class Story:
    """The names of a story and the speakers met so far."""

    text: str
    names: list[Name]
    persons: dict[str, list[Name]] = field(factory=dict, init=False)
    speaker: Name | None = field(default=None, init=False)
    spoken_at: int = field(default=-1, init=False)
    genders: dict[str, str] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        for name in self.names:
            if name.words:
                self.persons.setdefault(surname(name.words), []).append(name)
            if name.gender and name.words:
                self.genders.setdefault(surname(name.words), name.gender)

    def name_of(self, words: Sentence, mention: Mention, at: int) -> str | None:
        """Return the fullest name of `mention`, which belongs to a quotation at `at`; ``None`` if it is unnamed."""
        low = words[mention.first].low
        if mention.end - mention.first == 1:
            if low in _HE:
                return self._person(min(at, mention.span(words).start), _HE[low])
            if low == "it":
                return self._organisation(min(at, mention.span(words).start))
            if low in ("who", "which", "that"):
                before = antecedent(words, mention.first)
                return self.name_of(words, before, at) if before is not None else None
            if low in ("they", "we", "i", "you", "them"):
                return None
        return self._named(mention.span(words), words[mention.first].low)

    def _named(self, span: Span, first: str) -> str | None:
        """Resolve a noun phrase: by the name that ends its head, or by its head noun."""
        cut = self._head_end(span)
        head = Span(span.start, cut)
        uses = list(names_in(self.text, head))
        noun = self.text[head.start : head.end].split()[-1].lower() if head.end > head.start else ""
        if uses and uses[-1].span.end >= head.end - 1:
            return self._full(uses[-1], first)
        if noun in COMMON_PEOPLE or first in ("a", "an", "some"):
            return None
        if uses and noun in KINDS:
            return self._full(uses[-1], first)
        if noun in INSTITUTIONS or noun in KINDS:
            return self._institution(head, noun, uses)
        if noun in OFFICES and first in ("the", noun):
            return self._office(noun, span.start)
        return None

    def _head_end(self, span: Span) -> int:
        """Return where the head of the phrase ends: before its first preposition that is not inside a name."""
        for name in names_in(self.text, span):
            inside = name.span
            match = _PREPOSITION.search(self.text, span.start, inside.start + 1)
            if match is not None:
                return match.start()
            if inside.end < span.end and _PREPOSITION.match(self.text, inside.end, span.end) is not None:
                return inside.end
        match = _PREPOSITION.search(self.text, span.start, span.end)
        inner = [n for n in names_in(self.text, span) if match and n.span.start < match.start() < n.span.end]
        return match.start() if match is not None and not inner else span.end

    def _full(self, name: Name, first: str) -> str | None:
        """Return the fullest name in the story for one use of a name."""
        if not name.words:
            return self._office(name.title.split()[-1].lower().rstrip("."), name.span.start)
        if len(name.words) == 1 and name.words[0].isupper() and len(name.words[0]) > 1:
            return self._spelled_out(name.words[0]) or name.full
        if len(name.words) == 1:
            return self._longer(name) or name.full
        same = [
            n
            for n in self.persons.get(surname(name.words), ())
            if len(n.words) > len(name.words) and n.words[0] == name.words[0]
        ]
        return same[0].full if same else name.full

    def _longer(self, name: Name) -> str | None:
        """Return the first full name of the story that ends in the name, or else the first that begins with it."""
        low = surname(name.words)
        for other in self.persons.get(low, ()):
            if len(other.words) > 1 and not any(w in ("of", "for", "and") for w in other.words):
                return other.full
        for other in self.names:
            if (
                len(other.words) > 1
                and other.words[0].lower() == low
                and (other.is_person or other.words[-1].lower() in ORGANISATION_WORDS)
            ):
                return other.full
        return None

    def _spelled_out(self, acronym: str) -> str | None:
        """Return the name whose initials spell `acronym`."""
        for name in self.names:
            initials = "".join(w[0] for w in name.words if w[0].isupper())
            if len(name.words) > 1 and initials == acronym:
                return name.full
        return None

    def _institution(self, head: Span, noun: str, uses: list[Name]) -> str | None:
        """Resolve "the embassy", "the Zambian embassy": by a name that ends in the noun, else by what stands before it."""
        near = None
        for name in self.names:
            if name.words and name.words[-1].lower() == noun and len(name.words) > 1:
                if not uses or uses[-1].words[-1:] == name.words[-2:-1]:
                    near = name
                    break
        if near is not None:
            return near.full
        if uses and noun in INSTITUTIONS:
            return fold(self.text[uses[-1].span.start : head.end])
        found = compile_pattern(rf"\b[Tt]he\s+(\p{{Lu}}[\p{{L}}\-]+\s+{noun})\b").search(self.text)
        if found is not None:
            return fold(found.group(1))
        return self._kind(noun)

    def _kind(self, noun: str) -> str | None:
        """Resolve "the firm", "the agency", "the group": by the commonest name that may be one, or a name before the noun."""
        if noun in COMPANIES:
            return self._commonest(public=False)
        if noun in OFFICIAL_KINDS:
            return self._commonest(public=True)
        found = compile_pattern(rf"\b[Tt]he\s+(\p{{Lu}}[\p{{L}}\-]+)(?:\s+\p{{Ll}}+)?\s+{noun}\b").search(self.text)
        return found.group(1) if found is not None else None

    def _commonest(self, *, public: bool) -> str | None:
        """Return the organisation that most often is a subject; a `public` one is known by its words or its initials."""
        fitting = [n for n in self.names if n.words and n.is_subject and self._is_company(n) and (not public or _is_public(n))]
        best = Counter(n.words[-1] for n in fitting).most_common(1)
        return self._full(next(n for n in fitting if n.words[-1] == best[0][0]), "") if best else None

    def _is_company(self, name: Name) -> bool:
        last = name.words[-1]
        return not self._is_person(name) and not any(c.isdigit() for c in last) and last.lower() not in THINGS

    def _office(self, noun: str, at: int) -> str | None:
        """Resolve "the president": the last person before with that title, else the first behind."""
        titled = [n for n in self.names if n.words and noun in n.title.lower().replace(".", "").split()]
        before = [n for n in titled if n.span.start < at]
        chosen = before[-1] if before else titled[0] if titled else None
        return self._full(chosen, "") if chosen is not None else None

    def _person(self, at: int, gender: str) -> str | None:
        """Resolve he and she: the later of the speaker before and the last person that is a subject."""
        spoken = self.spoken_at if self.speaker is not None and self._fits(self.speaker, gender) else -1
        best = next((n for n in self._before(at) if n.is_subject and self._may_be(n, gender)), None)
        if best is None or best.span.start < spoken:
            best = self.speaker if spoken >= 0 else next((n for n in self._before(at) if self._may_be(n, gender)), None)
        if best is None:
            return None
        self.genders.setdefault(surname(best.words), gender)
        return self._full(best, "")

    def _before(self, at: int) -> Iterator[Name]:
        """Yield the reporter's own uses of names before `at`, the last first."""
        return (n for n in reversed(self.names) if n.span.start < at and n.words and not n.is_quoted)

    def _may_be(self, name: Name, gender: str) -> bool:
        return self._is_person(name) and self._fits(name, gender)

    def _is_person(self, name: Name) -> bool:
        return name.is_person or any(n.is_person for n in self.persons.get(surname(name.words), ()))

    def _fits(self, name: Name, gender: str) -> bool:
        return self.genders.get(surname(name.words), gender) == gender

    def _organisation(self, at: int) -> str | None:
        """Resolve "it" and "the firm": the organisation named or mentioned last."""
        best = next((n for n in self._before(at) if self._is_organisation(n)), None)
        nouns = list(_NOUN.finditer(self.text, max(0, at - _NEAR), at))
        if nouns and (best is None or nouns[-1].start() > best.span.start):
            return self._institution(Span(nouns[-1].start(), nouns[-1].end()), nouns[-1].group(1).lower(), [])
        return self._full(best, "") if best is not None else None

    def _is_organisation(self, name: Name) -> bool:
        return self._is_company(name) and (name.is_subject or name.words[-1].lower() in ORGANISATION_WORDS)

    def spoke(self, name: str | None, at: int) -> None:
        """Note that the speaker `name` was heard at `at`."""
        if name is None:
            return
        words = name.split()
        found = next((n for n in self.persons.get(surname(words), ()) if self._is_person(n)), None)
        if found is not None:
            self.speaker, self.spoken_at = found, at

    def role_of(self, span: Span, name: str | None) -> str | None:
        """Return what the text calls the speaker, beside the mention or where the name is introduced."""
        uses = [n for n in names_in(self.text, span) if n.words]
        own = _role(self.text, uses[-1]) if uses else None
        if own is not None or name is None:
            return own
        last = surname(name.split())
        for use in self.persons.get(last, ()):
            role = _role(self.text, use)
            if role is not None:
                return role
        return None


def _is_public(name: Name) -> bool:
    return (len(name.words) == 1 and name.full.isupper()) or any(w.lower() in INSTITUTIONS | OFFICIAL_KINDS for w in name.words)


_NOUN = compile_pattern(r"\b[Tt]he\s+(" + "|".join(sorted(INSTITUTIONS | KINDS)) + r")\b")


def _role(text: str, use: Name) -> str | None:
    """Return the title before a name or the apposition behind it."""
    if use.title and use.title.split()[-1].lower().rstrip(".") in OFFICES:
        return use.title
    match = _APPOSITION.match(text, use.span.end)
    if match is None:
        return None
    words = fold(match.group(1))
    cut = _RELATIVE.search(words)
    words = words[: cut.start()] if cut else words
    first = words.split()[0].lower() if words.split() else ""
    ing = (
        first.endswith("ing")
        or cue_form(first) is not None
        or first in AUXILIARIES
        or first in CLAUSES
        or first in PREPOSITIONS
    )
    if not words or ing or first in ("he", "she", "they", "it", "who", "which", "we", "i", "whose", "his", "her"):
        return None
    return words if len(words.split()) <= 16 and (first in DETERMINERS or first in OFFICES or words[0].islower()) else None
