"""Learn which words report what somebody says, thinks or wants: writes the tables of ``wireparse/data/reporting.py``.

    python learn_reporting.py CORPUS > reporting.py

CORPUS is a file of JSON lines, gzipped or not, each with a ``text`` and its ``attributions``: lists of stretches ``source``,
``cue`` and ``content``, as in PolNeAR's training split.  Every word outside quotation marks is counted, and apart from that
those inside a cue; the share is what a table gives.  Words that stand in cues without being verbs are struck.
"""

import gzip
import json
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from wireparse._span import Span
from wireparse.data.cues import NOUNS, CueForm, cue_form, forms_of
from wireparse.extract.quotes.cues import (
    AUXILIARIES,
    CLAUSES,
    DETERMINERS,
    PAST_TENSE,
    PREPOSITIONS,
    PRONOUNS,
    TIMES,
    verb_at,
)
from wireparse.extract.quotes.indirect import feeling_before
from wireparse.extract.quotes.marks import stretches
from wireparse.extract.quotes.words import ADVERBS, Sentence, words_of

FEWEST_USES = 2
"""A word stands in so many cues at least."""
LEAST_SHARE = 25
"""So many of a hundred uses of a word are in cues."""
PRIOR, PRIOR_USES = 0.3, 2
"""Every word is counted as if it had been seen so often more, with this share."""
ADJECTIVES = """
    adamant afraid alarmed amazed angered angry annoyed ashamed aware careful certain concerned confident content convinced
    critical curious determined disappointed dismayed dismissive divided doubtful eager enamored excited frustrated glad
    grateful guilty happy hesitant hopeful horrified impressed inclined interested intrigued irritated keen leery mystified
    nervous offended opposed optimistic outraged pessimistic pleased positive proud puzzled quick rattled reluctant sad scared
    shocked skeptical split startled stunned supportive sure surprised suspicious thankful thrilled torn unaware unconvinced
    unfazed unhappy upset vocal wary willing worried
"""
"""Words that report behind a form of "be" or "feel"."""
STRUCK = frozenset(
    f"""{ADJECTIVES}
    according acquiesced appending arranging circulating covered cracked devoted erupting exasperated filed hammered hitting
    identified identifying impassioned laying lining measured overturned polarized ranged renewed revised rousing sentenced sided
    singled struck trending tying unified unprompted unsubstantiated weighed whipping worded""".split()
)
"""Words that stand in cues but are no verbs, or are verbs of something else."""
ACTIONS = """
    accept address adopt aim appoint attempt author authorize avoid block carry decide deliver display double embrace
    enjoy expose focus forget go heap impose inflate introduce issue kick knock launch lean learn list lobby look mount name negotiate
    nominate paint pass pause persuade plan prescribe present press pressure proceed prohibit promote publish pump push ratify
    release rely resist restrict rethink retweet rip savage see seize share sign spark spar spell spot sue tend tick touch trip
    unleash unsettle unveil veto vote watch withdraw withhold zero understand justify balk bristle cheer deem brand raise
    demonstrate document coin frame foreshadow
"""
"""Verbs of deeds: in news about anything but politics they report nothing."""
ACTED = frozenset(form for lemma in ACTIONS.split() for form, _ in forms_of(lemma)) | frozenset(
    "went saw seen shown withdrew withheld forgot understood ".split()
)
CLOSED = ADVERBS | AUXILIARIES | CLAUSES | DETERMINERS | PREPOSITIONS | PRONOUNS | TIMES
"""Words that stand in many cues and make none."""
IRREGULAR = PAST_TENSE | frozenset("forgot bet sang wrote".split())

HEAD = '''"""Words that report without quotation marks what somebody says, thinks or wants.

Behind each word stands how many of a hundred of its uses do: counted in hand-annotated news attributions by
``tests/tools/learn_reporting.py``, which writes this file; do not edit it by hand.
"""

from typing import NamedTuple

from .cues import CueForm, CueVerb, Grade, cue_form


class Reporting(NamedTuple):
    """One form of a verb that reports."""

    verb: CueVerb
    """The verb and which of its forms it is."""
    share: int
    """How many of a hundred uses report."""

'''
TAIL = '''

def _shares(table: str) -> dict[str, int]:
    words = table.split()
    return dict(zip(words[::2], map(int, words[1::2]), strict=True))


def _verbs() -> dict[str, Reporting]:
    return {
        word: Reporting(cue_form(word) or CueVerb(word, form, Grade.THOUGHT), share)
        for form, table in _VERBS.items()
        for word, share in _shares(table).items()
    }


VERBS = _verbs()
"""Forms of verbs, in lower case."""
ADJECTIVES = _shares(_ADJECTIVES)
"""Words that report behind "be": "is sure that"."""
'''


class Count(NamedTuple):
    """How often words are used, and how often in cues."""

    uses: Counter[str]
    cues: Counter[str]

    def shares(self) -> dict[str, int]:
        """Return the words that are often enough in cues, with how many of a hundred uses are."""
        found = {w: share(n, self.uses[w]) for w, n in sorted(self.cues.items()) if n >= FEWEST_USES}
        return {w: share for w, share in found.items() if share >= LEAST_SHARE}


def share(cues: int, uses: int) -> int:
    """Return how many of a hundred uses are in cues, the fewer uses were seen the nearer to the share of all verbs."""
    return round(100 * (cues + PRIOR * PRIOR_USES) / (uses + PRIOR_USES))


def main() -> None:
    """Print the module."""
    sys.stdout.write(module(rows(Path(sys.argv[1]))))


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Read the stories of a corpus."""
    raw = path.read_bytes()
    text = gzip.decompress(raw) if path.suffix == ".gz" else raw
    return (json.loads(line) for line in text.decode("utf-8").split("\n") if line)


def module(stories: Iterator[dict[str, Any]]) -> str:
    """Return the text of the module."""
    verbs, adjectives = count(stories)
    forms: dict[CueForm, dict[str, int]] = {form: {} for form in CueForm}
    for word, share in verbs.shares().items():
        if looks_like_verb(word) and word not in STRUCK | ACTED | CLOSED:
            forms[form_of(word)][word] = share
    tables = "".join(f'    CueForm.{form.name}: """\n{rows_of(forms[form])}\n    """,\n' for form in CueForm)
    return f'{HEAD}\n_VERBS = {{\n{tables}}}\n_ADJECTIVES = """\n{rows_of(adjectives.shares())}\n"""\n{TAIL}'


def looks_like_verb(word: str) -> bool:
    """Tell whether a word is one of the verbs of the table of cues, or ends or is written as a past tense or a participle is."""
    is_known = any(cue_form(form) for form in (word, word + "s")) or word in IRREGULAR
    return is_known or (word.endswith(("ed", "ing")) and word.isalpha())


def rows_of(table: dict[str, int]) -> str:
    """Return a table's words with their shares, several in a row."""
    pairs = [f"{word}\N{NO-BREAK SPACE}{share}" for word, share in table.items()]
    filled = textwrap.fill("  ".join(pairs), 120, initial_indent=" " * 8, subsequent_indent=" " * 8, break_on_hyphens=False)
    return filled.replace("\N{NO-BREAK SPACE}", " ")


def form_of(word: str) -> CueForm:
    """Return which form of a verb the word is."""
    verb = cue_form(word)
    if verb is not None:
        return verb.form
    if word.endswith("ing"):
        return CueForm.ING
    if word.endswith("ed") or word in IRREGULAR:
        return CueForm.PAST
    return CueForm.PRESENT if word.endswith("s") else CueForm.BASE


def count(stories: Iterator[dict[str, Any]]) -> tuple[Count, Count]:
    """Count all words, and the adjectives behind "be"."""
    verbs, adjectives = Count(Counter(), Counter()), Count(Counter(), Counter())
    for story in stories:
        cues = cued(story["attributions"])
        for words in paragraphs(story["text"]):
            for i, word in enumerate(words):
                is_cue = words.span(i, i + 1).start in cues
                for table in (verbs, *([adjectives] if is_felt(words, i) else [])):
                    table.uses[word.low] += is_cue or may_be_verb(words, i)
                    table.cues[word.low] += is_cue
    return verbs, adjectives


def cued(attributions: list[dict[str, Any]]) -> set[int]:
    """Return the offsets that stand in the cue of an attribution with source and content."""
    spans = (stretch for given in attributions if given["source"] and given["content"] for stretch in given["cue"])
    return {at for start, end in spans for at in range(start, end)}


def paragraphs(text: str) -> Iterator[Sentence]:
    """Give the words of each line; a quoted stretch is one."""
    start = 0
    for line in text.split("\n"):
        span = Span(start, start + len(line))
        start += len(line) + 1
        if line.strip():
            yield words_of(text, span, stretches(text, span, single=False))


def may_be_verb(words: Sentence, i: int) -> bool:
    """Tell whether word `i` is not one that is a noun as often as a verb, or has the neighbours of a verb."""
    verb = words[i].verb
    return words[i].low not in NOUNS or (verb is not None and verb_at(words, i, verb) is not None)


def is_felt(words: Sentence, i: int) -> bool:
    """Tell whether word `i` is an adjective of the list behind "be", if need be with adverbs between."""
    return words[i].low in ADJECTIVES_SET and feeling_before(words, i) is not None


ADJECTIVES_SET = frozenset(ADJECTIVES.split())

if __name__ == "__main__":
    main()
