"""The rules that find a quotation's speaker inside its sentence.

Each takes the words of the sentence and the index of the quoted stretch among them, and gives an `Attribution` or ``None``.
"""

from attrs import frozen

from ...data.cues import NOUN_CUES, CueForm, CueVerb, Grade
from ..._regex import compile_pattern
from ..._span import Span
from .cues import ACCORDING, AUXILIARIES, CLAUSES, PREPOSITIONS, PRONOUNS, TIMES, Cue, cue_at, cues_of, is_adverb, is_verb
from .mentions import Mention, behind_comma, is_nickname, main_subject, named_apposition, phrase_from, subject_before
from .words import Sentence, words_of

_SHORT = 6
"""How many words "Ann Lee said." may have behind a quotation that ends with a full stop."""
_PAUSES = frozenset((",", "-", "--", "–", "—", "―"))
_PLAIN_WORDS = 10
"""How many words may stand between subject and verb without a comma."""
_FAR = 45
"""How many words an apposition between subject and verb may hold."""
_BARRIERS = frozenset(("which", "who", "whom", "because", "when", "after", "while", "although", "though", "if", "whether", "where", "whose", "before", ";", ":", "but"))
_NOT_INVERTED = frozenset(("tell", "ask"))
_CLOSING = frozenset(
    "say add write note explain argue report recall warn observe insist declare conclude comment reply respond state tweet".split()
)
"""Verbs that close a quotation inside the reporter's own sentence."""
_RELATIVES = frozenset(("who", "which", "that"))


@frozen
class Attribution:
    """Who said a stretch, and the rule that tells so."""

    rule: str
    """The rule: ``"behind"``."""
    words: Sentence
    """The sentence with the mention."""
    mention: Mention
    """The mention of the speaker."""
    cue: Span | None = None
    """The words of saying."""


def _attribution(rule: str, words: Sentence, mention: Mention | None, cue: Cue | None) -> Attribution | None:
    if mention is None:
        return None
    mention = named_apposition(words, mention) or mention
    return Attribution(rule, words, mention, Span(words[cue.first].start, words[cue.last].end) if cue else None)


def starts_sentence(words: Sentence, q: int) -> bool:
    """Tell whether nothing but punctuation stands before word `q`."""
    return all(not w.is_word and w.stretch is None for w in words[:q])


def says_at(words: Sentence, i: int, *, whole: bool) -> bool:
    """Tell whether "he said" or "said he" begins at word `i`, and, if `whole`, ends a sentence."""
    mention = phrase_from(words, i)
    if mention is not None:
        cue = _cue_behind(words, mention.end)
        return cue is not None and (not whole or _is_whole(words, i, cue))
    return not whole and i < len(words) and words[i].text.islower() and cue_at(words, i) is not None


def _is_whole(words: Sentence, i: int, cue: Cue) -> bool:
    return cue.last - i < _SHORT and cue.verb.grade is Grade.SPEECH and (cue.last + 1 == len(words) or words[cue.last + 1].low == ".")


def behind(words: Sentence, q: int, own: frozenset[str]) -> Attribution | None:
    """``"A," S said`` and ``"A," said S``."""
    i = q + 1
    stretch = words[q].stretch
    paused = stretch is not None and stretch.sign != "" and stretch.sign in ",?!-–—…"
    if i < len(words) and words[i].low in _PAUSES:
        paused, i = True, i + 1
    if i >= len(words) or not (paused or starts_sentence(words, q)):
        return None
    if words[i].low == "as" and i + 1 < len(words):
        i += 1
    cue = cue_at(words, i, own)
    if cue is not None and cue.verb is ACCORDING:
        return _attribution("behind-according", words, phrase_from(words, i + 2), cue)
    if cue is not None and cue.verb.form in (CueForm.PAST, CueForm.PRESENT) and not words[i].is_capital:
        return _inverted(words, q, cue)
    mention = phrase_from(words, i)
    if mention is None:
        return None
    cue = _cue_behind(words, mention.end, own)
    if cue is None:
        cue = _open_verb(words, mention)
    if cue is not None and not starts_sentence(words, q) and not _closes(words, mention, cue):
        return None
    return _attribution("behind", words, mention, cue) if cue is not None else None


def _inverted(words: Sentence, q: int, cue: Cue) -> Attribution | None:
    i = cue.last + 1
    while i < len(words) and is_adverb(words[i]):
        i += 1
    mention = phrase_from(words, i)
    if mention is None:
        return None
    if not starts_sentence(words, q):
        follows = words[mention.end] if mention.end < len(words) else None
        if cue.verb.lemma not in _CLOSING or (follows is not None and (is_verb(words, mention.end) or follows.low == "that")):
            return None
    return _attribution("behind-inverted", words, mention, cue)


def _cue_behind(words: Sentence, i: int, own: frozenset[str] = frozenset()) -> Cue | None:
    """Return the verb of the subject that ends before word `i`, over an apposition or a time."""
    commas = 0
    only_behind_comma = False
    for k in range(i, min(len(words), i + _FAR)):
        word = words[k]
        if word.low in _ASIDE:
            commas += 1
            continue
        inside = commas % 2 == 1 or only_behind_comma
        if word.low in ";:" or (word.stretch is not None and not inside and not is_nickname(words, k)):
            return None
        cue = cue_at(words, k, own)
        if cue is not None and _is_verb_of(words, cue, i, inside=inside):
            return cue
        if not inside and _ends_phrase(words, k, i):
            if commas == 0:
                return None
            only_behind_comma = True
    return None


_ASIDE = frozenset((",", "–", "—", "--", "-", "(", ")"))


def _is_verb_of(words: Sentence, cue: Cue, i: int, *, inside: bool) -> bool:
    """Tell whether the cue can be the verb of the subject before word `i`; `inside` an apposition only behind its comma."""
    if inside:
        k = cue.first - 1
        while k > i and is_adverb(words[k]):
            k -= 1
        return cue.is_finite and k > i and words[k].low in _ASIDE and words[cue.first].text.islower()
    return cue.is_finite or (cue.verb.form is CueForm.BASE and words[cue.first - 1].low != "to")


def _ends_phrase(words: Sentence, k: int, i: int) -> bool:
    """Tell whether word `k` cannot stand between a subject that ends before word `i` and its verb."""
    if k + 1 < len(words) and words[k + 1].low == "by":
        return False
    return words[k].low in CLAUSES or k - i >= _PLAIN_WORDS or (is_verb(words, k) and words[k].low not in AUXILIARIES)


def _closes(words: Sentence, mention: Mention, cue: Cue) -> bool:
    """Tell whether subject and verb belong to the quotation before them though it is part of a longer sentence."""
    named = any(w.is_capital for w in words[mention.first : mention.end]) or words[mention.first].low in PRONOUNS
    plain = cue.verb.lemma in _CLOSING or cue.verb.lemma in _NOT_INVERTED
    return not _has_object(words, cue) and (named or plain)


def _has_object(words: Sentence, cue: Cue) -> bool:
    """Tell whether the verb has an object of its own, so that it does not close the quotation before it."""
    if cue.last + 1 >= len(words) or cue.verb.lemma in _NOT_INVERTED:
        return False
    behind = words[cue.last + 1]
    return behind.is_word and not (behind.low in PREPOSITIONS or behind.low in TIMES or is_adverb(behind) or behind.low in CLAUSES)


def _open_verb(words: Sentence, mention: Mention) -> Cue | None:
    """Take any verb right behind a subject right behind a finished quotation: "he riffed"."""
    k = mention.end
    if k >= len(words) or words[k].is_capital or not words[k].is_word:
        return None
    low = words[k].low
    if (low.endswith("ed") and low not in AUXILIARIES) and words[mention.first].stretch is None:
        return Cue(k, k, CueVerb(low, CueForm.PAST, Grade.THOUGHT))
    return None


def subject_of(words: Sentence, cue: Cue, cues: list[Cue]) -> Mention | None:
    """Return the subject of a cue that stands somewhere in the sentence."""
    if cue.verb is ACCORDING:
        return phrase_from(words, cue.last + 1)
    if cue.is_finite or (cue.verb.form is CueForm.BASE and words[cue.first - 1].low != "to"):
        return _finite_subject(words, cue) or _governing(words, cue, cues)
    if cue.verb.form is CueForm.ING:
        own = _own_subject(words, cue)
        if own is not None:
            return own
    return _governing(words, cue, cues)


def _finite_subject(words: Sentence, cue: Cue) -> Mention | None:
    """Return the subject that stands before a finite verb, or right behind it: ``"A," said Lee``, ``Said Lee: "A"``."""
    if not cue.is_finite:
        return subject_before(words, cue.first) if cue.verb.form is CueForm.BASE and words[cue.first - 1].low != "to" else None
    starts = cue.first == 0 or words[cue.first - 1].stretch is not None
    inverted = phrase_from(words, cue.last + 1) if starts else _parenthetical(words, cue)
    return inverted or subject_before(words, cue.first)


def _parenthetical(words: Sentence, cue: Cue) -> Mention | None:
    """Return the subject behind the verb: ``The paradox, says Lee, is "A"``."""
    if cue.first == 0 or words[cue.first - 1].low != "," or not cue.is_finite:
        return None
    mention = phrase_from(words, cue.last + 1)
    if mention is None or mention.end >= len(words) or words[mention.end].low not in ",.":
        return None
    return mention if words[mention.first].is_capital or words[mention.first].low in ("the", "a", "an", "one") else None


def _own_subject(words: Sentence, cue: Cue) -> Mention | None:
    """Return the name or pronoun right before a participle: "footage of Lee saying"."""
    i = cue.first - 1
    if i < 0:
        return None
    if words[i].low == "as" and i > 0:
        return _quoted(words, i)
    if words[i].low in ("him", "her", "them"):
        return Mention(i, i + 1)
    if words[i].low in ("is", "was", "are", "were", "been"):
        return subject_before(words, cue.first)
    while i > 0 and is_adverb(words[i]):
        i -= 1
    if not words[i].is_word:
        return None
    mention = subject_before(words, cue.first)
    return mention if mention is not None and _is_observed(words, mention) else None


_OBSERVED = frozenset("with as of saw see sees heard hear showing shows showed show quoting quoted quotes caught for video".split())


def _is_observed(words: Sentence, mention: Mention) -> bool:
    """Tell whether the phrase before a participle is its subject: "with crowds shouting", "footage of Lee saying"."""
    return mention.first == 0 or words[mention.first - 1].low in _OBSERVED


def _quoted(words: Sentence, i: int) -> Mention | None:
    """Return who is quoted "as saying", in the active or the passive."""
    for k in range(i - 1, max(-1, i - 12), -1):
        if words[k].low in ("quoted", "cited", "quotes", "cites", "quoting", "citing"):
            passive = k > 0 and words[k - 1].low in ("was", "were", "is", "are", "been", "being")
            return subject_before(words, k) if passive else phrase_from(words, k + 1)
    return None


def _governing(words: Sentence, cue: Cue, cues: list[Cue]) -> Mention | None:
    """Return the subject of the clause that a participle, an infinitive or a second verb hangs on."""
    loose = cue.first > 1 and words[cue.first - 1].low in ("and", "but") and words[cue.first - 2].low == ","
    for other in reversed(cues):
        if other.first >= cue.first or other.verb is ACCORDING:
            continue
        mention = _own_subject(words, other) if other.verb.form is CueForm.ING else _finite_subject(words, other)
        if mention is not None and not (loose and words[mention.first].low in _RELATIVES):
            return mention
    return main_subject(words, cue.first) or _introduction(words, cue)


def _introduction(words: Sentence, cue: Cue) -> Mention | None:
    """Return the subject behind an introduction with the cue: ``Saying that it was "A," Lee left``."""
    if any(w.low == "," for w in words[: cue.first]):
        return None
    return phrase_from(words, behind_comma(words, cue.last, len(words)))


def before(words: Sentence, q: int, cues: list[Cue], *, direct: bool) -> Attribution | None:
    """``S said: "A"``, ``S said that "A"``: the nearest cue of a direct quotation, the outermost of a partial one."""
    left = [c for c in cues if c.last < q and (c.verb is not ACCORDING)]
    best: Attribution | None = None
    edge = q
    for cue in reversed(left):
        if best is not None and (best.mention.first < cue.first or (cue.first == 0 and cue.verb.form is CueForm.ING)):
            continue
        if best is not None and _barred(words, cue.last + 1, edge):
            break
        mention = subject_of(words, cue, left)
        if mention is None or (_is_subordinate(words, mention.first) and (best is not None or _has_comma(words, cue.last + 1, q - 1))):
            continue
        best = _attribution("before", words, mention, cue)
        edge = cue.first
        if direct or (cue.verb.form is CueForm.ING and mention.end == cue.first):
            break
    return best


_SUBORDINATORS = frozenset("when if while as after because although though before since once until whether".split())


def _is_subordinate(words: Sentence, i: int) -> bool:
    """Tell whether the clause whose subject begins at word `i` depends on another: "When Lee accused X, she said"."""
    if i > 0 and words[i - 1].low in PREPOSITIONS:
        return True
    k = i - 1
    while k >= 0 and words[k].low not in (",", ";", ":"):
        if words[k].low in _SUBORDINATORS:
            return True
        k -= 1
    return False


def _has_comma(words: Sentence, first: int, end: int) -> bool:
    return any(words[k].low == "," for k in range(first, end))


def _barred(words: Sentence, first: int, end: int) -> bool:
    return any(words[k].low in _BARRIERS for k in range(first, end))


def according(words: Sentence, q: int, cues: list[Cue]) -> Attribution | None:
    """``according to S, "A"`` and ``"A" ..., according to S``."""
    for cue in cues:
        if cue.verb is ACCORDING:
            return _attribution("according", words, phrase_from(words, cue.last + 1), cue)
    return None


def later(words: Sentence, q: int, cues: list[Cue]) -> Attribution | None:
    """``The "A" of the plan would last, S said``: subject and verb close the sentence."""
    for cue in cues:
        if cue.first <= q or not cue.is_finite:
            continue
        mention = _parenthetical(words, cue)
        if mention is not None:
            return _attribution("later-inverted", words, mention, cue)
        mention = subject_before(words, cue.first)
        if mention is None:
            continue
        start = mention.first - 1
        if start > q and (words[start].low in (",", "as") or (words[start].stretch is not None and words[start].stretch.sign == ",")) and mention.first > q:
            return _attribution("later", words, mention, cue)
    return None


def noun(words: Sentence, q: int) -> Attribution | None:
    """``S's claim that "A"``: a noun of saying behind a possessive, where no verb governs."""
    for i in range(q - 1, max(0, q - 10), -1):
        if words[i].low in NOUN_CUES:
            for k in range(i - 1, max(-1, i - 4), -1):
                if words[k].is_possessive or words[k].low in ("his", "her", "their", "its"):
                    mention = Mention(k, k + 1) if words[k].low in ("his", "her", "their", "its") else _owner(words, k)
                    return Attribution("noun", words, mention, Span(words[i].start, words[i].end))
    return None


def _owner(words: Sentence, k: int) -> Mention:
    first = k
    while first > 0 and (words[first - 1].is_capital or words[first - 1].low in ("the", "former")):
        first -= 1
    return Mention(first, k + 1)


def introduced(words: Sentence, cues: list[Cue]) -> Attribution | None:
    """``S made a plea: ¶ "A"`` and ``S said that it was late. "A"``: the sentence before names the speaker."""
    colon = words[-1].low == ":"
    for cue in cues if not colon else reversed(cues):
        if cue.is_finite and (colon or cue.verb.grade is Grade.SPEECH):
            mention = subject_of(words, cue, cues)
            if mention is not None:
                return _attribution("introduced", words, mention, cue)
    return _attribution("introduced", words, main_subject(words, len(words) - 1), None) if colon else None


def colon(words: Sentence, q: int) -> Attribution | None:
    """``Lee's answer: "A"`` and ``A headline - Ann Lee: "A"``: a colon before the mark makes what precedes it the speaker."""
    if q < 2 or words[q - 1].low != ":":  # noqa: PLR2004
        return None
    dash = next((k for k in range(q - 2, max(-1, q - 8), -1) if words[k].low in ("-", "–", "—", "•", "*")), -1)
    name = words[dash + 1 : q - 1]
    if (dash >= 0 or len(name) < 5) and name and all(w.is_capital or w.low in ("de", "van", "von", "of") for w in name):  # noqa: PLR2004
        return Attribution("colon", words, Mention(dash + 1, q - 1), None)
    return _attribution("colon", words, main_subject(words, q - 1), None)


def signature(words: Sentence, q: int) -> Attribution | None:
    """``"A" – Ann Lee``: a name behind a dash closes the paragraph."""
    i = q + 1
    if i < len(words) and words[i].low in ("(", "["):
        return None
    if i >= len(words) - 1 or words[i].low not in ("-", "--", "–", "—", "―", "~"):
        return None
    return signed(words, i)


def signed_line(words: Sentence) -> Attribution | None:
    """``– Ann Lee, Norvik``: a line of its own that signs the quotation before it."""
    if len(words) > 1 and words[0].low in ("-", "--", "–", "—", "―", "~"):
        return signed(words, 0)
    return None


def signed(words: Sentence, dash: int) -> Attribution | None:
    """Return the attribution to the name behind the dash, if nothing but a name and what follows a comma is there."""
    mention = phrase_from(words, dash + 1)
    if mention is None or not words[mention.first].is_capital or mention.end - mention.first > 5:  # noqa: PLR2004
        return None
    behind = words[mention.end].low if mention.end < len(words) else "."
    return Attribution("signature", words, mention, None) if behind in ",.(" else None


_TURN = compile_pattern(r"((?:\p{Lu}[\p{Lu}.'’\-]++\s?+){1,5}+):")


def transcript(text: str, words: Sentence, q: int) -> Attribution | None:
    """``"LEE: A"``: a transcript in which each turn is quoted with its speaker."""
    stretch = words[q].stretch
    turn = _TURN.match(text, stretch.inner.start, stretch.inner.end) if stretch is not None else None
    if turn is None:
        return None
    name = words_of(text, Span(*turn.span(1)), ())
    return Attribution("transcript", name, Mention(0, len(name)), None)
