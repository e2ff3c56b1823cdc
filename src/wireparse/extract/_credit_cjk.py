"""Credits in Chinese, Japanese and Korean, at the end of a caption: ``（山田太郎撮影）``, ``＝共同``, ``사진=연합뉴스``.

The forms are those of the agencies' client papers; a name is two to five characters beside the word for photographing.
"""

from .._regex import compile_pattern, compile_plain
from .._span import Span
from ..data.credits import HANDOUT
from ..grammar import CaptionStyle
from ._caption_shell import at_sentence_end
from ._credit_found import Found, found
from ._credit_parts import Reading
from ._credit_words import known_agency

_FIRST_LETTER = "\u2e80"
"""Letters of these languages, and no others, stand behind it."""
_ENDS, _REACH = 4, 80

_NAME = r"(?:[\p{Han}\p{Hiragana}\p{Katakana}]{2,8}?|\p{Hangul}{2,4})"
_OWNER = r"[ー・\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Latin}\p{N}]{2,16}+"
_CLOSE = r"\s*+[）)\]】]?[.。]?\Z"
_BEFORE = r"(?:(?<=[、，,／/＝=（(\[【:：。.])|(?<=\s))"
_LABEL = r"(?:写真|写真提供|提供|图片来源|图片|图|圖|摄影|撮影|사진|사진제공|사진\s제공)\s?[=＝:：／/|ㅣ]\s?"
_FORMS = {
    r"[=＝:：／/|ㅣ]": rf"(?:{_LABEL})(?P<owner>{_OWNER})(?:\s?기자|\s?[记記]者)?(?:\s?(?P<given>제공|提供))?",
    "者": (
        rf"(?P<agency>[\p{{Han}}]{{3,5}})?(?:特[约約])?[记記]者\s?(?P<person>{_NAME}(?:[、，,\s]{_NAME}){{0,3}})"
        r"\s?[摄攝](?:影(?:[报報]道)?)?"
    ),
    "[影摄攝]": rf"{_BEFORE}(?P<person>{_NAME})\s?(?:氏|さん|記者|カメラマン)?(?:撮影|[摄攝])",
    "제공": rf"{_BEFORE}(?P<giver>\p{{Hangul}}{{2,10}})\s(?P<given>제공)",
    r"[.。]\s|[＝=（(\[【ⓒ©]": rf"(?:(?<=[.。]\s{{1,3}})|[＝=（(\[【ⓒ©])(?P<known>{_OWNER})",
}
"""The forms, each by a sign, as a pattern, that stands in all that it matches."""
_READERS = tuple(compile_pattern(rf"(?P<outer>[（(\[【]?){form}{_CLOSE}") for form in _FORMS.values())
_SIGNS = compile_plain("|".join(_FORMS))
_NAMED = ("agency", "owner", "giver", "known")
"""The groups of these that may name an agency or an owner."""


def may_be_cjk(said: str) -> bool:
    """Tell whether a stretch may end in such a credit, or in brackets of full width."""
    return max(said[-_ENDS:]) >= _FIRST_LETTER and (
        said.rstrip(".").endswith("）") or _SIGNS.search(said, max(0, len(said) - _REACH)) is not None
    )


def in_cjk(text: str, body: Span, style: CaptionStyle) -> Found | None:
    """Find the credit at the end of a caption in Chinese, Japanese or Korean letters."""
    if not may_be_cjk(body.of(text)):
        return None
    for form in _READERS:
        match = form.search(text, max(body.start, body.end - _REACH), body.end)
        if match is None:
            continue
        said = match.groupdict()
        start = match.start()
        apart = bool(match["outer"]) or (start > body.start and at_sentence_end(text, body.start, start))
        reading = _read(said, style, apart=apart)
        if reading is not None:
            start = next(match.start(g) for g in (*_NAMED, "person") if said.get(g))
            end = max(match.end(g) for g in (*_NAMED, "person") if said.get(g))
            return found(text, Span(start, end), Span(match.start(), body.end), reading, certain=not said.get("known"))
    return None


def _read(said: dict[str, str | None], style: CaptionStyle, *, apart: bool) -> Reading | None:
    named = next((said[g] for g in _NAMED if said.get(g)), None)
    known = known_agency(named, style) if named else None
    if known is None and (said.get("known") or (said.get("giver") and not apart)):
        return None
    person = said.get("person")
    agency = known.name if known else None if person else named
    return Reading(agency, person, None, (HANDOUT,) if said.get("given") else (), ())
