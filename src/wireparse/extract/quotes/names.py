"""The names of a story: who and what is named where."""

from collections.abc import Iterator
from typing import NamedTuple

from ..._regex import compile_pattern, compile_plain
from ..._span import Span
from ...data.cues import CueForm, cue_form
from ...data.titles import COMPANY_FORMS, GIVEN_NAMES
from .cues import AUXILIARIES, CLAUSES, DETERMINERS, PAST_TENSE, PREPOSITIONS
from .forms import bare, forms_of

_ARTICLE = r"(?:[ae]l|ul|a[drnszt]|ash)[-‑]"
_WORD = (
    rf"(?:(?:\p{{Lu}}\.){{1,4}}+|(?:{_ARTICLE})?+\p{{Lu}}[\p{{L}}\p{{M}}\p{{N}}]*+(?:['’\-&][\p{{L}}\p{{N}}]++)*+(?:(?<=s)['’](?=\s))?+"
    r"(?:(?<=\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gov|Sen|Rep|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Adm|St|Jr|Sr|Sens|Reps|Messrs))\.)?+)"
)
_FIRST = _WORD.replace(rf"(?:{_ARTICLE})?+", "")
_LINK = r"(?:of|for|and|the|on|de|da|di|del|della|der|den|du|dos|van|von|bin|ibn|al|el|la|le|&)"
_RUN = compile_pattern(
    rf"(?<![\p{{L}}\p{{N}}'’])(?<!(?<!-|\b(?:al|el))-){_FIRST}(?:\s{{1,3}}(?:{_LINK}\s{{1,3}}){{0,2}}{_WORD}){{0,11}}"
)
_NEXT = compile_plain(r"\s*+([,(]?)\s*+((?:[^\W_]|['’\-])*+)")
_DATE = compile_plain(r"\b(?:in|since|until|till|during|through|between|last|this|next|early|late|each|every|mid)[\s\-]++\Z")
"""What stands before a month that is no given name."""
_BACK = 12
"""So many characters before a name hold a preposition."""
_OPENING = "([\"'‘“–—-"
_OPENERS = frozenset('.?!:"“”»')
"""Signs behind which a sentence begins."""
_ABBREVIATED = COMPANY_FORMS | {"Jr", "Sr"}
"""Words that may have a full stop behind them in the middle of a sentence."""
_VERBS = (
    AUXILIARIES
    | PAST_TENSE
    | frozenset(
        """then who himself herself also makes owns runs sells operates employs builds wants needs hopes plans lives works knows
        shut quit hit cut felt paid bore bent beat bit bid crept drank fed flung heard lit read rid shot spun split spread stuck
        swept thrust wound withstood sought hired hurt cost burst stank swore""".split()
    )
)


class Name(NamedTuple):
    """One use of a name."""

    words: tuple[str, ...]
    """As `Form.words`; so are `title`, `full`, `key` and `gender`."""
    start: int
    """Where it begins, title included."""
    end: int
    """Where it ends."""
    title: str
    is_person: bool
    """Whether it looks like a person's: no "the" before it."""
    full: str
    key: str
    gender: str
    opens: bool = False
    """Whether it opens its sentence."""
    is_possessive: bool = False
    """Whether an apostrophe and s stand behind it."""
    is_quoted: bool = False
    """Whether it stands between quotation marks."""


def names_in(text: str, span: Span) -> Iterator[Name]:
    """Yield the names in a stretch of the text, in order."""
    for match in _RUN.finditer(text, span.start, span.end):
        at, run = match.start(), match.group()
        forms, is_doubtful = forms_of(run)
        if not forms:
            continue
        opens = at == span.start or text[max(0, at - 3) : at].rstrip()[-1:] in _OPENERS
        if is_doubtful:
            forms, _ = forms_of(_without_months(text, at, run, opens=opens))
        for (words, title, person, full, key, gender), first, last, possessive in forms:
            start = at + first
            is_person = person and (bool(title) or text[max(0, start - 4) : start].lower().split()[-1:] != ["the"])
            yield Name(words, start, at + last, title, is_person, full, key, gender, opens, possessive)


def _without_months(text: str, at: int, run: str, *, opens: bool) -> str:
    """Blank the word at either end of a run that is a month or an auxiliary where it might be a name."""
    end = at + len(run)
    if run.endswith("May") and " " in run and not _stands_alone(text, end):
        run = run[: -len("May")]
    first = run.split(maxsplit=1)[0] if run else ""
    is_question = first == "Will" and opens and not _is_verb(_next(text, end)[1])
    if bare(first) in GIVEN_NAMES and (is_question or _DATE.search(text, max(0, at - _BACK), at) is not None):
        return " " * len(first) + run[len(first) :]
    return run


def _stands_alone(text: str, end: int) -> bool:
    """Tell whether neither a number nor a noun stands behind a run: "May 4", "May sales"."""
    sign, low = _next(text, end)
    return bool(sign) or not low or _is_verb(low) or low in PREPOSITIONS or low in CLAUSES or low in DETERMINERS


def _next(text: str, end: int) -> tuple[str, str]:
    """Return the comma or bracket behind a name, and the word behind that in lower case."""
    behind = _NEXT.match(text, end)
    return (behind.group(1), behind.group(2).lower()) if behind is not None else ("", "")


def _is_verb(low: str) -> bool:
    """Tell whether the word behind a name is its verb, or shows that the name is a subject."""
    if low in _VERBS or low.endswith(("ed", "ly")):
        return True
    verb = cue_form(low)
    return verb is not None and verb.form in (CueForm.PAST, CueForm.PRESENT)


def is_subject(text: str, name: Name) -> bool:
    """Tell whether a verb follows, or an apposition where the name opens its sentence."""
    if name.is_possessive or name.is_quoted:
        return False
    is_abbreviated = text[name.end : name.end + 1] == "." and name.words[-1] in _ABBREVIATED
    sign, low = _next(text, name.end + is_abbreviated)
    if sign:
        apposed = sign == "," and text[max(0, name.start - 2) : name.start].rstrip().endswith(",") and _is_verb(low)
        return apposed or low in ("who", "he", "she") or (name.opens and low[:1].isalnum())
    before = text[max(0, name.start - _BACK) : name.start].lower().split()
    if before and before[-1].lstrip(_OPENING) in PREPOSITIONS:
        return False
    return _is_verb(low)
