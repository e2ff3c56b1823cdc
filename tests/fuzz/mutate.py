"""Other cases of one: what happens to wire copy on its way, done at random, with words of the tables put in."""

from collections.abc import Callable, Sequence
from random import Random

MOST = 1_500
"""How long a text gets."""
BREAKS = (
    *("\n", "\n", "\n\n", " ", "  ", "\t", "\xa0", "", "\u200b", "\xad"),
    *("\x85", "\u2028", "\r\n", "\n   ", "&nbsp;", " \n", "\x00"),
)
MARKS = (*'""\'“”‘’«»„()[]/-–—:;,.|@©*•_<>=^&', " - ", " -- ", "...", "?!", "\u0301", "\u200f", "日", "\udc80")
SHORT, LONG = (1, 12), (20, 400)


def mutated(text: str, other: str, words: Sequence[str], random: Random) -> str:
    """Change a text in one to four ways.

    Args:
        text: what is changed.
        other: another text, of which a stretch may be put in.
        words: words that may be put in.
        random: decides.
    """
    for _ in range(random.randint(1, 4)):
        text = random.choice(WAYS)(text, other, words, random)
    return text[:MOST]


def _stretch(text: str, random: Random, lengths: tuple[int, int] = SHORT) -> tuple[int, int]:
    start = random.randint(0, len(text))
    return start, min(len(text), start + random.randint(*lengths))


def _line(text: str, random: Random) -> tuple[int, int]:
    at = random.randint(0, len(text))
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end + 1


def _put(text: str, start: int, end: int, piece: str) -> str:
    return text[:start] + piece + text[end:]


def _word_in(text: str, _other: str, words: Sequence[str], random: Random) -> str:
    word = random.choice((str, str, str.upper, str.lower, str.title))(random.choice(words))
    at, end = _stretch(text, random)
    space = random.choice(("", "", " "))
    return _put(text, at, random.choice((at, end)), space + word + space)


def _mark_in(text: str, _other: str, _words: Sequence[str], random: Random) -> str:
    at = random.randint(0, len(text))
    return _put(text, at, min(len(text), at + random.randint(0, 1)), random.choice(MARKS))


def _broken(text: str, _other: str, _words: Sequence[str], random: Random) -> str:
    """Another white space for one, or one inside a word."""
    spaces = [i for i, char in enumerate(text) if char.isspace()]
    at = random.choice(spaces) if spaces and random.random() < 0.7 else random.randint(0, len(text))
    return _put(text, at, at + (text[at : at + 1].isspace()), random.choice(BREAKS))


def _line_moved(text: str, _other: str, _words: Sequence[str], random: Random) -> str:
    start, end = _line(text, random)
    line, rest = text[start:end], text[:start] + random.choice(("", text[start:end])) + text[end:]
    at = _line(rest, random)[0]
    return _put(rest, at, at, random.choice((line, line.upper(), line.rstrip("\n"))))


def _cut(text: str, _other: str, _words: Sequence[str], random: Random) -> str:
    start, end = _stretch(text, random, random.choice((SHORT, LONG)))
    return _put(text, start, end, "")


def _cut_short(text: str, _other: str, _words: Sequence[str], random: Random) -> str:
    at = random.randint(0, len(text))
    return random.choice((text[:at], text[at:]))


def _repeated(text: str, _other: str, _words: Sequence[str], random: Random) -> str:
    start, end = _stretch(text, random)
    return _put(text, start, end, text[start:end] * random.choice((2, 3, 8, 60)))


def _other_in(text: str, other: str, _words: Sequence[str], random: Random) -> str:
    start, end = _stretch(other, random, LONG)
    at = random.randint(0, len(text))
    return _put(text, at, random.choice((at, _stretch(text, random)[1], at)), other[start:end])


def _laid_out(text: str, _other: str, _words: Sequence[str], random: Random) -> str:
    """All on one line, blank lines between all, no blank lines, or upper case."""
    return random.choice(
        (" ".join(text.split()), text.replace("\n", "\n\n"), text.replace("\n\n", "\n"), text.upper(), text.replace("\n", ""))
    )


WAYS: tuple[Callable[[str, str, Sequence[str], Random], str], ...] = (
    *(_word_in, _word_in, _word_in, _mark_in, _mark_in, _broken, _broken, _line_moved, _cut, _cut_short, _repeated, _other_in),
    _laid_out,
)
