"""Where a caption ends that other text follows, glued to it or behind a blank.

Archives that lost their line ends run a caption into the story: ``... REUTERS/Ann LeeLUSAKA: The mine ...``.  The caption ends
with its credit, and a credit ends where its last name does: a name is read word by word, up to a sign that something else
begins.
"""

from .._regex import Match, any_of, compile_pattern, compile_plain
from .._span import Span, fold, trim
from ..data.credits import TRAILING_MARKS
from ..grammar import CaptionStyle
from ._caption_shell import COUNTER, NOTES, TAGS, at_sentence_end
from ._credit_front import part_end
from ._credit_names import PERSON, is_person
from ._credit_names_end import AND, BETWEEN, names_end
from ._credit_parts import read_parts
from ._credit_words import known_agency, may_be_known

_REACH = 2000
_BRACKET = r"[(\[](?P<inside>(?:[^()\[\]]|\([^()\r\n]{1,60}\)){2,160}+)[)\]]"
_JOINED_BY = {"/": r"/\s?", "via": r"\svia\s", "for": r"\sfor\s"}
"""How a person is joined to an agency, by the sign that stands in it."""
_ENDED_BY = {
    "/": r"/\s?(?i:handout|pool)\svia\s(?:AP|AFP|Getty\sImages|Reuters)",
    "via": r"\svia\sREUTERS",
    "-USA": r"-USA\sTODAY\sSports",
}
"""What ends a credit whatever stands before it, by the sign that stands in it."""
_WIRE = (
    r"(?P<wire>REUTERS|Reuters|AP\s+Photo|AFP(?:\s+PHOTO)?|EPA(?:-EFE)?|EFE/EPA|Action\s+Images|PA|Xinhua|KYODO|Kyodo|dpa)"
    rf"\s?{_JOINED_BY['/']}(?=\p{{L}})"
)
HANDED = ("handout", "pool", "stringer")
"""Words, in any case, that stand in front of a chain in place of a person."""
_HANDED = f"(?i:{'|'.join(HANDED)})"
_CHAIN = rf"(?P<first>{PERSON}(?:{AND}{PERSON}){{0,2}}+|{_HANDED})\s?(?P<joint>{'|'.join(_JOINED_BY.values())})(?=\p{{L}})"
_VIA = rf"(?P<via>{'|'.join(_ENDED_BY.values())})"
_BAR = r"(?P<bar>(?<=[.!?][\"”’]?)\s\|\s)(?=\p{Lu})"
_NO_CHAIN = "(?P<wire>(?!))|(?P<first>(?!))|(?P<via>(?!))"
_NAME_BEGINS, _OTHER_BEGINS = r"[\p{Lu}\p{Lt}\p{Lo}adehlpsſ]", r"[/\s(\[-]"
_START = compile_pattern(
    rf"(?<![\p{{L}}\p{{N}}/])(?={_NAME_BEGINS})(?:{_WIRE}|{_CHAIN})|(?={_OTHER_BEGINS})(?:{_VIA}|{_BRACKET}|{_BAR})"
)
_SET_OFF = compile_pattern(rf"{_BRACKET}|{_BAR}|{_NO_CHAIN}")
_JOINTS = {
    "/": "/",
    "via": r"\svia\s",
    "-USA": r"-USA\s",
    "for": rf"\sfor\s(?<=(?:[\p{{Lu}}\p{{Lt}}\p{{Lo}}]\S{{0,40}}|{_HANDED})\sfor\s)",
}
"""What joins the names of a chain, by the sign that stands in it."""
_CHAINED = compile_pattern("|".join(_JOINTS.values()))
"""Without one of them a credit can only be set off, by one of these:"""
_SIGN = compile_plain(r"[(\[|]")
_LABEL_RUN = compile_pattern(
    rf"(?:{COUNTER.pattern})?(?:[(\[]?FILES?(?:\s(?:PHOTO|PICTURE|IMAGE)S?)?[)\]]?\s*+[:–—-]?\s*+){{0,3}}+"
)
_NEXT_LABEL = compile_pattern(r"(?<![\p{L}\p{N}/])FILE(?:\sPHOTO|\sPICTURE|\sIMAGE)?(?::|\s[–—-])\s")
_SUFFIX = compile_pattern(
    rf"(?:\s?[/,]\s?(?:{any_of(TRAILING_MARKS)}|Stringer|Staff|HO)(?!\p{{Ll}})|\s(?:via|VIA)\s(?:REUTERS|Reuters|AP|AFP|Getty\sImages))*+\.?"
)
_TAGS = compile_pattern(rf"\s?{TAGS.pattern}")
_JOINT = compile_pattern(r"\s?/\s?(?=\p{L})|(?:\s\([^()\r\n]{2,60}\))?\s(?:via|VIA)\s(?=\p{L})")

_GLUED = compile_pattern(
    r"(?:Reuters|Getty\sImages|Bloomberg|Xinhua|Associated\sPress)(?=\p{Lu})|(?:REUTERS|AFP|AP|EPA)(?=\p{Lu}\p{Lu})"
)
_HEADED = compile_pattern(r"\s*+(?:[Ii]mage\s+)?caption\b")
_FEW = 4


def caption_end(text: str, span: Span, style: CaptionStyle) -> int | None:
    """Return where a caption ends that stands at the start of a stretch and closes with an agency's credit.

    Args:
        text: any text.
        span: a stretch that begins with a caption.
        style: the outlet's habits.

    Returns:
        The offset behind the credit, its marks, its brackets and the notes to editors that follow it; ``None`` where the first
        2,000 code points hold no credit.
    """
    label = _LABEL_RUN.match(text, span.start, span.end)
    labelled = label is not None and label.end() > span.start
    limit = _limit(text, span, label.end() if label else span.start)
    said = text[span.start : limit]
    chained = any(map(said.__contains__, _JOINTS)) and _CHAINED.search(text, span.start, limit) is not None
    if not chained and _SIGN.search(text, span.start, limit) is None:
        return None
    for match in (_START if chained else _SET_OFF).finditer(text, span.start, limit):
        end = _credit_end(text, span, match, style, labelled=labelled)
        if end is not None and _HEADED.match(text, end, span.end):
            return None
        if end is not None:
            end = _repeated(text, Span(match.start(), end), span.end)
            notes = NOTES.match(text, end, span.end)
            return notes.end() if notes else end
    return None


def _repeated(text: str, credit: Span, end: int) -> int:
    """Return where the credit ends that pages put twice: ``toggle caption Ann Lee/AP Ann Lee/AP``."""
    again = trim(text, credit.end, min(end, 2 * credit.end - credit.start + _FEW)).start
    return again + credit.end - credit.start if text.startswith(credit.of(text), again, end) else credit.end


def _limit(text: str, span: Span, body: int) -> int:
    """Return where a credit has to stand before: what follows the next label belongs to another caption."""
    end = min(span.end, span.start + _REACH)
    other = _NEXT_LABEL.search(text, min(body, end), end)
    return other.start() if other else end


def _credit_end(text: str, span: Span, match: Match, style: CaptionStyle, *, labelled: bool) -> int | None:
    # Behind a label there is a credit somewhere; without one it has to stand behind a sentence, and begin with a person.
    limit = match.endpos
    begins = at_sentence_end(text, span.start, match.start())
    if match["inside"] is not None:
        return _bracket_end(text, match, limit, style, firm=labelled or begins)
    if match["via"] is not None:
        return _with_suffix(text, match.end(), limit)
    if match["bar"] is not None:
        end = part_end(text, match.end(), limit, style)
        return _with_suffix(text, end, limit) if end is not None else None
    if match["wire"] is not None:
        end = names_end(text, match.end(), limit, style) if begins or (labelled and match["wire"] == "REUTERS") else None
    else:
        begins = begins or text[span.start : match.start()][-_FEW:].rstrip().endswith(":")
        first = fold(match["first"])
        named = all(map(is_person, BETWEEN.split(first))) or " " not in first
        end = _chain_end(text, match.end(), limit, style) if begins and (labelled or named) else None
    return _with_suffix(text, end, limit) if end is not None else None


def _bracket_end(text: str, match: Match, limit: int, style: CaptionStyle, *, firm: bool) -> int | None:
    if not may_be_known(match["inside"], style):
        return None
    label = _LABEL.match(match["inside"])
    reading = read_parts(match["inside"][label.end() if label else 0 :], style)
    if reading is None or not reading.known:
        return None
    sold = any(p.seller for p in reading.parts)
    if not sold and not ((firm or reading.photographer) and (reading.joined or label)):
        return None
    again = _AGAIN.match(text, match.end(), limit)
    doubled = again is not None and read_parts(_LABEL.sub("", again["inside"]), style) is not None
    stop = _STOP.match(text, again.end() if again and doubled else match.end(), limit)
    end = stop.end() if stop else match.end()
    tags = _TAGS.match(text, end, limit)
    return tags.end() if tags else end


_LABEL = compile_pattern(
    r"(?i)\s*(?:(?:file|pool|handout)?\s?(?:photo|picture|image|photograph|foto|credit)s?\s?(?::|\bby\b)\s*)+"
)
_STOP = compile_pattern(r"(?:\.(?=\s|\Z))?")
_AGAIN = compile_pattern(rf"\s{{0,3}}{_BRACKET}(?!\s?[-–—])")


def _chain_end(text: str, start: int, limit: int, style: CaptionStyle) -> int | None:
    # "Ann Lee/AFP via Getty Images": the parts behind the person are names that a table knows.
    glued = _GLUED.match(text, start, limit)
    if glued:
        return glued.end()
    end = part_end(text, start, limit, style)
    known = False
    while end is not None:
        known = known or known_agency(text[start:end], style) is not None
        joint = _JOINT.match(text, end, limit)
        more = part_end(text, joint.end(), limit, style) if joint else None
        if joint is None or more is None:
            break
        start, end = joint.end(), more
    return end if known else None


def _with_suffix(text: str, end: int, limit: int) -> int:
    suffix = _SUFFIX.match(text, end, limit)
    end = suffix.end() if suffix else end
    tags = _TAGS.match(text, end, limit)
    return tags.end() if tags else end
