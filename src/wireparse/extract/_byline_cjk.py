"""Bylines in Chinese, Japanese and Korean: the reporter's word stands beside names without blanks.

记者李文、赵辉      文／李文      홍길동 기자      記者 山田太郎
|--| |- names -|                 |name|  |--|

The forms are known from client papers, not from a handbook, so a line has to be nothing else.
"""

from .._regex import compile_pattern
from .._span import Span
from ..records import Author

_HAN = r"(?!会見|会$|クラブ)\p{Han}[\p{Han}\p{Hiragana}\p{Katakana}]{1,4}"
_HANGUL = r"\p{Hangul}{2,4}"
_JOINT = r"(?:\s*+[、,，·・]\s*+|\s++)"
_LINE = compile_pattern(
    rf"[（(【]?\s*+(?:本报|本報)?(?:记者|記者|撰文|文)(?:(?<=[记記]者)|(?=\s*+[／/:：]))\s*+[／/:：]?\s*+(?P<names>{_HAN}(?:{_JOINT}{_HAN}){{0,4}}+)"
    rf"\s*+[）)】]?|(?P<names>{_HANGUL}(?:{_JOINT}{_HANGUL}){{0,3}}?)\s*+(?:기자|특파원)"
    rf"|(?:{_HANGUL}{_JOINT}){{0,3}}(?P<names>{_HANGUL})\s*+(?:기자|특파원)\s[\w.+-]{{1,40}}@[\w.-]{{3,60}}"
)
_NAME = compile_pattern(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]{2,5}")


def read_cjk(text: str, line: Span) -> tuple[Author, ...]:
    """Read a line that is such a byline as a whole; ``()`` if it is none."""
    match = _LINE.fullmatch(text, line.start, line.end)
    if match is None:
        return ()
    names = _NAME.finditer(text, *match.span("names"))
    return tuple(Author(name=name[0], span=Span(*name.span())) for name in names)
