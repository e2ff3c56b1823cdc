"""Rules for speakers that no verb beside the quotation names: a noun, a colon, a transcript, the sentence before."""

from ..._regex import compile_pattern
from ..._span import Span
from ...data.cues import LINKING, NOUN_CUES, REACTIONS, STANCES, Grade
from ...data.names import PARTICLES
from ...data.titles import UNSPEAKING
from .before import subject_of
from .cues import PREPOSITIONS, PRONOUNS, cues_of, is_verb
from .phrases import Mention, is_speaker, phrase_from
from .place import Attribution, Place, attribution
from .subjects import main_subject
from .words import Sentence, words_of

_OWNERS = frozenset("his her their its".split())
_DASHES = frozenset(("-", "–", "—", "•", "*"))
_LINKS = PARTICLES | {"of"}
_TURN = compile_pattern(r"((?:\p{Lu}[\p{Lu}.'’\-]++\s?+){1,5}+):")
_NOUN_FAR, _OWNER_FAR, _HEAD_FAR = 10, 4, 8
_NAME = 4
"""How many words a name before a colon may have."""
_STANCE = 6
"""How many words show a stance at most, the full stop among them."""
_CUES = 12
_VERB_FAR = 60
"""How many cues of the sentence before are looked at."""


def noun(place: Place) -> Attribution | None:
    """``S's claim that "A"``: a noun of saying behind a possessive, where no verb governs."""
    words = place.words
    for i in range(place.at - 1, max(0, place.at - _NOUN_FAR), -1):
        if words[i].low not in NOUN_CUES:
            continue
        owner = next((k for k in range(i - 1, max(-1, i - _OWNER_FAR), -1) if _owns(words, k)), None)
        if owner is not None:
            return Attribution("noun", words, _owner(words, owner), words.span(i, i + 1))
        mention = _author(words, i)
        if mention is not None:
            return attribution("noun", words, mention, words.span(i, i + 1))
    return None


def _author(words: Sentence, i: int) -> Mention | None:
    """Return who stands behind the noun at word `i`: "the comment by Lee that", "in the words of Lee"."""
    link = words[i + 1].low if i + 2 < len(words) else ""
    if link not in ("by", "from") and (words[i].low, link) != ("words", "of"):
        return None
    mention = phrase_from(words, i + 2)
    return mention if mention is not None and is_speaker(words, mention) else None


def colon(place: Place) -> Attribution | None:
    """``Lee's answer: "A"`` and ``A headline - Ann Lee: "A"``: what stands before a colon speaks."""
    words, end = place.words, place.at - 1
    if end < 1 or words[end].low != ":":
        return None
    return attribution("colon", words, _heading(words, end) or _speaking(words, end))


def _heading(words: Sentence, end: int) -> Mention | None:
    """Return the name that stands alone before the colon at `end`, or behind a dash or "from"."""
    first = next((k for k in range(end - 1, max(-1, end - _HEAD_FAR), -1) if words[k].low in _DASHES), -1) + 1
    first += first < end and words[first].low == "from"
    name = words[first:end]
    if name and name[0].low in PREPOSITIONS:
        return None
    if not name or (first == 0 and len(name) > _NAME) or not all(w.is_capital or w.low in _LINKS for w in name):
        return None
    return Mention(first, end) if name[0].low not in UNSPEAKING and name[-1].low not in UNSPEAKING else None


def transcript(place: Place) -> Attribution | None:
    """``"LEE: A"``: a transcript in which each turn is quoted with its speaker."""
    inner = place.stretch.inner
    turn = _TURN.match(place.text, inner.start, inner.end)
    if turn is None:
        return None
    name = words_of(place.text, Span(*turn.span(1)))
    return Attribution("transcript", name, Mention(0, len(name)))


def introduced(words: Sentence) -> Attribution | None:
    """``S made a plea: ¶ "A"`` and ``S said that it was late. "A"``: the sentence before names the speaker."""
    ends_with_colon = words[-1].low == ":"
    cues = cues_of(words)
    cues = cues[-_CUES:] if ends_with_colon else cues[:_CUES]
    for cue in reversed(cues) if ends_with_colon else cues:
        if cue.is_finite and (ends_with_colon or cue.verb.grade is Grade.SPEECH):
            mention = subject_of(words, cue, cues)
            if mention is not None:
                return attribution("introduced", words, mention, cue)
    end = len(words) - 1
    return attribution(
        "introduced", words, (_heading(words, end) or _speaking(words, end)) if ends_with_colon else _reacting(words)
    )


def _reacting(words: Sentence) -> Mention | None:
    """Return who shows a stance in a short sentence: ``Lee was blunt.``, ``The mayor disagreed.``."""
    mention = main_subject(words, len(words))
    if mention is None or len(words) - mention.end > _STANCE or words[mention.first].low in UNSPEAKING:
        return None
    low = [word.low for word in words[mention.end :]]
    speaks = words[mention.first].low in PRONOUNS or words[mention.end - 1].is_capital or is_speaker(words, mention)
    shown = any(w in REACTIONS for w in low) or (low[:1] != [] and low[0] in LINKING and any(w in STANCES for w in low))
    return mention if speaks and shown else None


def _speaking(words: Sentence, end: int) -> Mention | None:
    """Return the subject of the clause before the colon at `end`, if it may speak: a name, or what has a verb behind it."""
    mention = main_subject(words, end)
    if mention is None or words[mention.first].low in UNSPEAKING or words[mention.end - 1].low in UNSPEAKING:
        return None
    is_name = words[mention.end - 1].is_capital and mention.end > mention.first + 1
    speaks = is_name or (mention.end == end and is_speaker(words, mention))
    return mention if speaks or any(is_verb(words, k) for k in range(mention.end, min(end, mention.end + _VERB_FAR))) else None


def _owns(words: Sentence, k: int) -> bool:
    return words[k].is_possessive or words[k].low in _OWNERS


def _owner(words: Sentence, k: int) -> Mention:
    first = k
    while (
        words[k].low not in _OWNERS and first > 0 and (words[first - 1].is_capital or words[first - 1].low in ("the", "former"))
    ):
        first -= 1
    return Mention(first, k + 1)
