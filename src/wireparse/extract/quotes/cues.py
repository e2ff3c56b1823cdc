"""Which words of a sentence say that somebody says something.

A verb of the table is a cue only where its neighbours let it be a verb with a subject: "claims" behind "the" is a noun,
"called" behind "was" is passive.
"""

from typing import NamedTuple

from ..._span import Span
from ...data.cues import BEARING, NOUNS, CueForm, CueVerb, Grade
from .words import ADVERBS, Sentence

DETERMINERS = frozenset(
    """a an the this these those his her its their our my your no any some each every another either both all such
    whose one other many several few most more""".split()
)
RELATIVES = frozenset(("who", "which", "that"))
BE = frozenset("was were is are been be being am isn't wasn't weren't aren't got".split())
AUXILIARIES = BE | frozenset(
    """has have had having do does did will would can could may might must shall should hasn't haven't hadn't don't doesn't
    didn't won't wouldn't can't couldn't cannot n't""".split()
)
PRONOUNS = frozenset("he she they it i we you who".split())
"""Words that can be the subject of a verb alone."""
PREPOSITIONS = frozenset(
    """of for at from in on with to by about into over under against among between through during without within near across
    behind beyond toward towards around upon outside inside above below off out up down via amid despite like including
    alongside regarding concerning throughout versus""".split()
)
CLAUSES = frozenset(
    """that which if when while because although though unless whether where whereas how why what but as than so after before
    since until once lest and or nor plus yet there's here's""".split()
)
"""Words that begin another clause, or join two; none is a subject."""
TIMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sept sep oct nov dec yesterday today tonight tomorrow
    morning afternoon evening night week month year weekend earlier later ago past""".split()
)
PAST_TENSE = frozenset(
    """went came took made gave got left won lost ran met held kept began became brought built bought caught chose cut drew
    drove fell fought flew forgot grew knew led let lay meant paid put rose sat saw sent set sold spent stood struck taught
    threw understood wore broke sank swam rang slept wept hid shook stole tore woke froze blew dealt dug ate fled
    knelt lent rode shone slid sprang swung withdrew overcame undertook""".split()
)
"""Past tenses that do not end in -ed."""
QUOTED_AS = CueVerb("quote as saying", CueForm.PAST, Grade.SPEECH)
ACCORDING = CueVerb("according to", CueForm.ING, Grade.SPEECH)
_OPEN = frozenset("each both all one many few some most several others this another her".split())
"""Determiners that are also subjects or objects."""
_OBJECT_BEHIND = frozenset(
    "that the a an to his her it he she they there their its such how why what this these those him them".split()
)
_PLURALS = frozenset("to and or that which helped let people some others many police men women most few media".split())
"""Words before a base form that do not end in s."""
_BEFORE_TIME = frozenset("on in at late early last this".split())
_MEANS = frozenset("telephone phone email e-mail letter text video fax post mail radio satellite".split()) | TIMES
"""What "by" may have behind it that is no agent."""
_AGENT_FAR = 8
"""How far behind a participle its agent is looked for."""
_NAME = 6
"""How many words a name with its title has."""
_FREE = frozenset("what whom that which who whatever whoever".split())
"""Words that stand for the bearer of a name in a clause with another subject: "what Lee called"."""
_CLAUSE = 10
PERCEIVING = frozenset(
    """saw see sees heard hear hears caught remembers remembered recalls recalled watched watch overheard imagined imagines let
    lets quoting quotes filmed recorded""".split()
)
"""Verbs whose object may do what follows: "remembers Lee telling her", "heard Lee say"."""
_QUOTING = frozenset("quote cite report".split())
"""Verbs whose object speaks: "quoted Lee as saying"."""
_AS_SAYING = 12
"""How far behind such a verb "as saying" may stand."""
_OPENING = frozenset(("(", "[", ":", "—", "–", "-"))


class Cue(NamedTuple):
    """A cue in a sentence."""

    first: int
    """The index of its first word in the sentence."""
    last: int
    """The index of its last word: that of ``to`` in ``according to``."""
    verb: CueVerb
    """What the table says of it."""

    @property
    def is_finite(self) -> bool:
        """Whether it is a verb that has a subject of its own."""
        return self.verb.form in (CueForm.PAST, CueForm.PRESENT)

    def span(self, words: Sentence) -> Span:
        """Return where it stands."""
        return words.span(self.first, self.last + 1)


def cues_of(words: Sentence) -> list[Cue]:
    """Return the cues of the sentence in order."""
    return [cue for i in range(len(words)) if (cue := cue_at(words, i)) is not None]


def cue_at(words: Sentence, i: int) -> Cue | None:
    """Return the cue that begins at word `i`, if one does."""
    word = words[i]
    verb = word.verb
    if verb is None:
        is_according = word.low == "according" and i + 1 < len(words) and words[i + 1].low == "to"
        return Cue(i, i + 1, ACCORDING) if is_according else None
    return verb_at(words, i, verb)


def verb_at(words: Sentence, i: int, verb: CueVerb) -> Cue | None:
    """Return the cue that word `i` is, taken for the `verb`; ``None`` where its neighbours do not let it be one."""
    word = words[i]
    if word.is_capital and i > 0 and not _may_be_capital(words, i):
        return None
    if quotes_at(words, i) and words[i - 1].low in BE | ADVERBS:
        return Cue(i, i, QUOTED_AS)
    if not _may_be_verb(words, i) or _is_passive(words, i, verb):
        return None
    if verb.form is CueForm.BASE and not _is_finite_base(words, i):
        return None
    return Cue(i, i, verb)


def _may_be_capital(words: Sentence, i: int) -> bool:
    """Tell whether a verb at word `i` may begin with a capital: behind words between marks, or in copy in capitals."""
    before = words[i - 1]
    in_capitals = words[i].text.isupper() and before.text.isupper()
    return before.stretch is not None or before.low in _OPENING or in_capitals


def is_verb(words: Sentence, i: int) -> bool:
    """Tell whether word `i` looks like a finite verb."""
    word = words[i]
    low = word.low
    if low in AUXILIARIES or low in PAST_TENSE:
        return True
    if word.is_capital or not word.is_word:
        return False
    if low.endswith("ed") and "-" not in low:
        return i > 0 and words[i - 1].low not in DETERMINERS
    return word.verb is not None and word.verb.form in (CueForm.PAST, CueForm.PRESENT) and _may_be_verb(words, i)


def has_agent(words: Sentence, i: int) -> bool:
    """Tell whether an agent stands behind the participle at word `i`, if need be behind a time: "denied on Monday by Lee"."""
    k, last = i + 1, min(len(words) - 1, i + _AGENT_FAR)
    while k < last and (words[k].is_adverb or words[k].low in TIMES or words[k].is_number or _opens_time(words, k)):
        k += 1
    return k < last and words[k].low == "by" and words[k + 1].low not in _MEANS and not words[k + 1].is_number


def _opens_time(words: Sentence, k: int) -> bool:
    return words[k].low in _BEFORE_TIME and (
        words[k + 1].low in TIMES or words[k + 1].low in _BEFORE_TIME or words[k + 1].is_number
    )


def _may_be_verb(words: Sentence, i: int) -> bool:
    """Tell whether the neighbours of word `i` let it be a verb."""
    if i == 0:
        return True
    before = words[i - 1]
    if before.is_possessive or (before.low in DETERMINERS and before.low not in _OPEN):
        return False
    return words[i].low not in NOUNS or _has_plain_subject(words, i)


def _has_plain_subject(words: Sentence, i: int) -> bool:
    """Tell whether a form that is a noun as often as a verb has a subject in front, or an object behind."""
    before = words[i - 1]
    if before.low in PRONOUNS or before.low in ("which", "that", ",", ")") or before.is_adverb:
        return True
    if not before.is_word or before.low in TIMES or before.low in PREPOSITIONS:
        return False  # whoever points to claims makes them
    behind = words[i + 1] if i + 1 < len(words) else None
    if behind is None or behind.low == "." or behind.low in _OBJECT_BEHIND or behind.stretch is not None:
        return True
    return before.is_capital and (behind.low in ",:" or behind.is_capital or behind.is_adverb or behind.is_number)


def quotes_at(words: Sentence, i: int) -> bool:
    """Tell whether word `i` is a verb whose object, or whose subject in the passive, speaks: "quoted Lee as saying"."""
    verb = words[i].verb
    if i == 0 or verb is None or verb.lemma not in _QUOTING:
        return False
    return any(words[k].low == "as" and words[k + 1].low == "saying" for k in range(i + 1, min(len(words) - 1, i + _AS_SAYING)))


def _is_passive(words: Sentence, i: int, verb: CueVerb) -> bool:
    if verb.form is not CueForm.PAST:
        return False
    if verb.lemma not in ("say", "tell", "begin") and (has_agent(words, i) or _is_named(words, i, verb)):
        return True
    j = i - 1
    while j >= 0 and (words[j].low in ("been", "being") or words[j].is_adverb):
        if words[j].low in ("been", "being"):
            return True
        j -= 1
    return j >= 0 and words[j].low in BE


def _is_named(words: Sentence, i: int, verb: CueVerb) -> bool:
    """Tell whether the noun before a participle bears the name behind it: ``a tax dubbed "the hat levy"``."""
    if verb.lemma not in BEARING or i == 0 or words[i - 1].low in PRONOUNS:
        return False
    k = next((k for k in range(i + 1, min(len(words), i + 4)) if words[k].low not in ("to", "as")), i)
    return words[k].stretch is not None and not any(w.low in _FREE for w in words[max(0, i - _CLAUSE) : i])


def _is_perceived(words: Sentence, j: int) -> bool:
    """Tell whether the name that ends at word `j` is the object of a verb of perception: "heard Mayor Lee say"."""
    k = next((k for k in range(j, max(-1, j - _NAME), -1) if not words[k].is_capital), j)
    return words[k].low in PERCEIVING


def _is_finite_base(words: Sentence, i: int) -> bool:
    """Tell whether a base form has a subject or an auxiliary before it: ``officials say``, ``to say``, ``did not say``."""
    j = i - 1
    while j >= 0 and words[j].is_adverb:
        j -= 1
    if j < 0:
        return False
    before = words[j]
    if before.is_capital and _is_perceived(words, j):
        return True
    if before.low in AUXILIARIES or before.low in PRONOUNS or before.low in _PLURALS:
        return before.low not in BE
    return before.is_word and before.low.endswith("s") and not before.low.endswith(("ss", "us", "is", "'s"))
