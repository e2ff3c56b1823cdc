"""Which words behind the last sentence are a credit though neither label nor brackets say so."""

from .._regex import compile_pattern
from ..data.cities import is_city
from ..data.credits import COURTESY, FILE, JOBS, MARKS, SCREENGRAB
from ..grammar import CaptionStyle
from ._credit_found import JOINT, credits_alone, is_wired
from ._credit_names import has_owner_word, is_outlet
from ._credit_parts import Reading
from ._credit_words import PartKind

_FEW_WORDS = 4


def is_name(words: str, style: CaptionStyle, *, lenient: bool) -> bool:
    """Tell whether words that no sign joins may be a credit: an agency's name or a mark; in a caption any few words."""
    if words.count(" ") >= _FEW_WORDS or words.endswith(("?", "!")):
        return False
    last = words.rpartition(", ")[2]
    return lenient or credits_alone(last, style) or words.strip(" .").casefold() in MARKS


def has_sign(words: str) -> bool:
    """Tell whether something stands among `words` that joins the parts of credits, or a word that prose seldom has."""
    if "/" in words or "—" in words or "-USA " in words:
        return True
    tokens = words.casefold().split()
    return not SIGNS.isdisjoint(tokens) or ("for" in tokens and _FOR.search(words) is not None)


SIGNS = frozenset("via | file files file. files. (file) file, courtesy courtesy: screenshot screengrab".split())
"""Words, in small letters, that prose seldom has."""
_FOR = compile_pattern(r"\bfor\s(?:[Tt]he\s)?\p{Lu}")
_USUAL = 3


def is_firm(reading: Reading, words: str, *, lenient: bool, ended: bool) -> bool:
    """Tell whether words of two parts or more that nothing marks as a credit are one.

    Args:
        reading: what they would say.
        words: the words.
        lenient: whether they close a caption.
        ended: whether a sentence ends before them.

    Returns:
        ``True`` where prose has no such words.
    """
    if COURTESY in reading.marks:
        return lenient or words.lstrip("/ ")[:1].isupper()
    if not JOINT.search(words):
        return (ended and SCREENGRAB in reading.marks) or _without_joint(reading, words, lenient=lenient)
    if reading.has(PartKind.AGENCY):
        return lenient or is_wired(reading)
    return _unknown_chain(reading, ended=ended) and ("|" not in words or bool(reading.marks))


def _without_joint(reading: Reading, words: str, *, lenient: bool) -> bool:
    # "AP File", "Mesa Gazette file photo", "Ann Lee for The Gazette"
    owner = reading.agency or ""
    named = _FOR.search(words) is not None
    if reading.has(PartKind.AGENCY):
        return bool((FILE in reading.marks and not words.islower()) or (reading.photographer and (lenient or named)))
    if reading.photographer is None:
        owned = bool(owner) and (words.isupper() or has_owner_word(owner))
        return owned and FILE in reading.marks and "photo" in words.casefold()
    return named and bool(owner) and " " not in owner and is_outlet(owner)


def _unknown_chain(reading: Reading, *, ended: bool) -> bool:
    # "Ann Lee/Mesa Gazette": two parts, a person's name of usual length and an owner's; "Ann Lee/Staff", "Screenshot / Acme".
    kinds = [p.kind for p in reading.parts if p.name]
    name, owner = reading.photographer or "", reading.agency or ""
    if [p.kind for p in reading.parts] == [PartKind.OWNER, PartKind.MARK, PartKind.PERSON]:
        return ended  # "GAZETTE PHOTO/ANN LEE"
    usual = 1 < len(name.split()) <= _USUAL and (ended or not name.isupper())
    if kinds == [PartKind.PERSON] or (kinds[:1] == [PartKind.PERSON] and not owner and reading.marks):
        return usual
    if name == "":
        return ended and reading.parts[0].kind is PartKind.MARK and reading.marks != () and len(owner.split()) <= _USUAL
    return (
        kinds == [PartKind.PERSON, PartKind.OWNER]
        and usual
        and owner not in JOBS
        and not is_city(owner)
        and "." not in owner
        and (" " not in owner or has_owner_word(owner))
    )
