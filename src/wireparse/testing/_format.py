"""What a format must hold before it is given to others."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from attrs import frozen
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from .. import BUILTIN, detect, parse, to_dict
from ..data.agencies import agency_of, opening
from ..extract import find_dateline
from ..grammar import Format, Formats
from ..records import Article
from ._growth import grows_evenly
from ._laws import check_article
from ._noise import wire_noise
from ._samples import Sample, mismatches


def check_format(
    format: Format,  # noqa: A002 - as the library calls it everywhere
    samples: Iterable[Sample],
    *,
    against: Formats | None = None,
) -> None:
    """Check that `format` is fit to be used beside others.

    Its agency has its canonical name, what it refines is there, and the datelines of its own agencies are read.  Each sample is
    detected as of this format, read as expected, and keeps the laws.  Each rule fires in a sample or gives its kind to one of
    its own examples.  The format claims no text by which another one is recognised.  Arbitrary text, wire copy put together at
    random and the samples' lines in any order keep the laws.  Samples and examples, repeated to twice the length, take about
    twice the time, and so do the pieces of examples where the format is looked for.

    Args:
        format: the format.
        samples: texts in it with what they hold; at least one.
        against: the formats that it must live with; ``None`` takes the built-in ones.

    Raises:
        TypeError: if a sample is not a `Sample`.
        AssertionError: if something does not hold; the message lists all that was found, a line each.
    """
    samples = (samples,) if isinstance(samples, Sample) else tuple(samples)
    if not all(isinstance(sample, Sample) for sample in samples):
        msg = f"samples: give a list of wireparse.testing.Sample, not {samples!r}"
        raise TypeError(msg)
    check = _Check(format, samples, (BUILTIN if against is None else against).with_(format))
    found = [finding for step in _STEPS for finding in _findings(step, check)]
    if found:
        msg = "\n  - ".join([f"the format {format.name!r} is not ready:", *found])
        raise AssertionError(msg)


def _findings(step: "_Step", check: "_Check") -> Iterator[str]:
    """What a step finds; what the format's own functions raise is a finding too."""
    try:
        yield from step(check)
    except Exception as error:  # noqa: BLE001 - whatever a stranger's function raises
        yield "; ".join([f"{type(error).__name__}: {error}", *getattr(error, "__notes__", ())])


@frozen
class _Check:
    """What is checked, beside what."""

    format: Format
    samples: tuple[Sample, ...]
    formats: Formats

    def parse(self, text: str) -> Article:
        return parse(text, format=self.format, formats=self.formats)

    def detected(self, text: str) -> str:
        return detect(text, formats=self.formats)[0].format.name


def _metadata(check: _Check) -> Iterator[str]:
    """Names of others: the agency's, and that of the format which this one refines."""
    fmt = check.format
    own = {row.name for row in fmt.dateline.agencies}
    known = agency_of(fmt.agency) if fmt.agency is not None else None
    if known is not None and known.name != fmt.agency and fmt.agency not in own:
        yield f"metadata: the agency {fmt.agency!r} is called {known.name!r} everywhere else"
    if fmt.replaces != (fmt.name in BUILTIN.names) and fmt not in BUILTIN:
        wrong = (
            "which it does not say; say replaces=True, or call it otherwise" if not fmt.replaces else "but none is called so"
        )
        yield f"metadata: it stands in the place of a built-in format, {wrong}"
    if fmt.refines is not None and fmt.refines not in check.formats.names:
        yield f"metadata: it refines {fmt.refines!r}, which is none of {', '.join(check.formats.names)}"


def _own_datelines(check: _Check) -> Iterator[str]:
    """Datelines that its own agencies are said to write, and that are not read so."""
    style = check.format.dateline
    for row in style.agencies:
        for template in row.datelines:
            town = next(iter(row.towns), "Oslo").title()
            line = opening(template, town, None, None if row.towns else "Norway", date(2031, 3, 1))
            found = find_dateline(f"{line}{_LEAD}", style=style)
            if found is None or found.agency != row.name:
                yield f"agency {row.name!r}: its dateline {line!r}, filled in from {template!r}, is not read as its own"


_LEAD: Final = "The harbour clock struck thirteen at noon, the council said."


def _sample_names(check: _Check) -> Iterator[str]:
    if not check.samples:
        yield "samples: there is none"
    names = [sample.name for sample in check.samples]
    yield from (f"samples: two are called {name!r}" for name in sorted({n for n in names if names.count(n) > 1}))


def _sample_findings(check: _Check) -> Iterator[str]:
    """A format without signatures is used only by those who ask for it, so it need not be detected."""
    for sample in check.samples:
        name = check.detected(sample.text)
        if name != check.format.name and check.format.signatures:
            yield f"sample {sample.name!r}: is detected as {name!r}"
        article = check.parse(sample.text)
        yield from (f"sample {sample.name!r}: {line}" for line in mismatches(sample.expected, to_dict(article)))
        yield from (f"sample {sample.name!r}: {line}" for line in _law_findings(article, check.format))


def _law_findings(article: Article, fmt: Format) -> Iterator[str]:
    try:
        check_article(article, format=fmt)
    except AssertionError as error:
        yield str(error)


def _dead_rules(check: _Check) -> Iterator[str]:
    """Rules that never claim anything, because rules before them take all that they match for something else."""
    fired = {block.rule for sample in check.samples for block in check.parse(sample.text).blocks}
    for rule in check.format.rules:
        taken = [block for example in rule.examples for block in check.parse(example).blocks]
        if rule.name not in fired and rule.kind not in {block.kind for block in taken}:
            takers = sorted({block.rule for block in taken} - {"blank"})
            yield f"rule {rule.name!r}: never fires; its examples go to {', '.join(map(repr, takers))}"


def _claims(check: _Check) -> Iterator[str]:
    """Texts by which other formats are recognised, and which this one takes all the same."""
    for other in check.formats:
        if other == check.format or check.format.refines == other.name:
            continue
        for signature in other.signatures:
            if check.detected(signature.example) == check.format.name:
                yield f"claims {signature.example!r}, by which {other.name!r} is recognised"


# -------------------------------------------------------------------------------------------------------------- any text at all

_EXAMPLES: Final = 40


def _any_text(check: _Check) -> Iterator[str]:
    lines = sorted({line for sample in check.samples for line in sample.text.split("\n")}) or [""]
    shuffled = st.lists(st.sampled_from(lines), max_size=30).map("\n".join)

    @settings(
        max_examples=_EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.explicit, Phase.generate),
    )
    @given(st.text() | wire_noise() | shuffled)
    def keeps_the_laws(text: str) -> None:
        try:
            check_article(check.parse(text), format=check.format)
        except Exception as error:
            msg = f"the text {text[:200]!r}: {type(error).__name__}: {error}"
            raise AssertionError(msg) from error

    try:
        keeps_the_laws()
    except AssertionError as error:
        yield str(error)


# ----------------------------------------------------------------------------------------------------------------------- growth

_SIZE: Final = 8_000
"""How long the shorter of two texts is at least, in code points."""
_HOSTILE: Final = ('"', "(", ")", "REUTERS/", "A", "a", " ", "\n", "9", ". ", "By ")


def _growth(check: _Check) -> Iterator[str]:
    """The rules that most formats share are measured once, with the format ``plain``."""
    texts = [s.text for s in check.samples]
    shared = {rule for rule in BUILTIN["plain"].rules if check.format.name != "plain"}
    own = [rule for rule in check.format.rules if rule not in shared]
    examples = [e for rule in own for e in rule.examples] + [s.example for s in check.format.signatures]
    for piece in dict.fromkeys([*texts, *examples, *_HOSTILE]):
        if piece and not grows_evenly(check.parse, _repeated(piece)):
            yield f"growth: twice the length of {piece[:60]!r}, repeated, takes far more than twice the time"


def _growth_of_the_search(check: _Check) -> Iterator[str]:
    """A sign is looked for in every text, so what begins or ends like it must not make that slow."""
    signs = dict.fromkeys(sign.example for sign in check.format.signatures)
    for piece in dict.fromkeys(piece for sign in signs for piece in _beginnings_and_ends(sign)):
        if not grows_evenly(check.format.sign_in, _repeated(piece)):
            yield f"growth: its signs, looked for in {piece[:60]!r}, repeated, take far more than twice the time in twice of it"


def _beginnings_and_ends(example: str) -> Iterator[str]:
    cuts = [at for at in range(1, len(example)) if example[at - 1].isalnum() != example[at].isalnum()]
    yield from (piece for cut in cuts[:_CUTS] for piece in (example[:cut], example[cut:]))


_CUTS: Final = 8


def _repeated(piece: str) -> str:
    return piece * (_SIZE // len(piece) + 1)


_Step = Callable[[_Check], Iterator[str]]
_STEPS: Sequence[_Step] = (
    _metadata,
    _own_datelines,
    _sample_names,
    _sample_findings,
    _dead_rules,
    _claims,
    _any_text,
    _growth,
    _growth_of_the_search,
)
