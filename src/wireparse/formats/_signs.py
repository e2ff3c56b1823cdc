"""The sign that most agencies share: their tag behind a place and a date.

Whether a format applies is asked of every text, so signs are made to be dismissed fast: the tag is looked for first, and only
where it stands what is before it.
"""

from ..extract.dateline import dates
from ..grammar import Evidence, Signature, Where

_WORD = (
    r"(?:[\p{Lu}\p{Lt}\p{Lo}\d][\p{L}\p{M}\d.'’-]{0,25}|\([\p{L}. ]{2,24}\)|\[[\p{L} ]{2,24}\]"
    r"|(?<=\d\.?\s)\p{Ll}{3,10}\.?|\p{Ll}{1,3})"
)
HEAD = rf"(?:{_WORD}[\s,/]{{1,3}}){{0,10}}"
"""Towns, regions and a date, each with the blank or mark behind it; of lower-case words only months and short particles."""

LINE = r"(?:\A|\n)[^\S\n]{0,60}"
"""Where a line begins, its indent included: for what looks back from a tag."""

LAST = r"(?<=\A|\n\s{0,8}|[.!?\"”’»)]\s{1,3})"
"""Where an end mark may begin: on a line of its own, or behind the last sentence."""

LINE_END = r"(?![^\S\n]*+\S)"
"""Where nothing follows on the line."""

ANY_DASH = dates.DASH
"""Any dash, as datelines have it."""

NOT_ON = r"(?!\s?(?!(?:de|di|von|van|bin|al)\s)\p{Ll}++\s)"
"""Where no sentence goes on behind a dash: ``(SPA) - the panel - met``."""

DASH = rf"\s?[,.]?\s?{ANY_DASH}++{NOT_ON}"
"""What parts most datelines from the sentence."""

DASH_OR_COLON = rf"\s?[,.]?\s?(?:{ANY_DASH}++{NOT_ON}|[:=])"
"""The same where some write a colon, or the sign of equality of old wires."""


def dateline(  # noqa: PLR0913 - a sign has so many parts
    tag: str,
    example: str,
    *,
    marks: tuple[str, ...],
    behind: str = DASH,
    evidence: Evidence = Evidence.CERTAIN,
    seen_back: str | None = None,
) -> Signature:
    r"""Return the sign of an agency's dateline where a line begins.

    Args:
        tag: a pattern for the tag with its marks, ``r"\(AP\)"``.
        example: such a dateline.
        marks: strings one of which is in every such tag.
        behind: a pattern for what follows the tag.
        evidence: how sure such a dateline makes us.
        seen_back: a shorter pattern that matches the tag, for looking back over it; ``None`` takes `tag`.
    """
    return Signature(
        pattern=rf"{tag}(?<={LINE}{HEAD}{seen_back or tag}){behind}",
        evidence=evidence,
        where=Where.ANYWHERE,
        example=example,
        marks=marks,
    )


def glued(tag: str, example: str, *, marks: tuple[str, ...], behind: str = DASH) -> Signature:
    """Return the same sign for texts that lost their line ends: a name or a date stands right before it.

    Args:
        tag: a pattern for the tag with its marks.
        example: such a dateline behind other text.
        marks: strings one of which is in every such tag.
        behind: a pattern for what follows the tag.
    """
    before = r"(?:\p{Lu}[\p{L}.]{1,20}[,.]?\s{1,2}|\d,?\s{1,2}|\d\.?\s\p{Ll}{3,10}\.?,?\s{1,2})"
    return Signature(
        pattern=rf"{tag}(?<={before}{tag}){behind}",
        evidence=Evidence.LIKELY,
        where=Where.ANYWHERE,
        example=example,
        marks=marks,
    )
