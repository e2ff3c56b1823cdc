"""Years and months alone: whether four figures are a year, and a word the month, is told by what stands around them."""

from .._regex import BLANK as _B
from .._regex import compile_pattern
from ..data.months import FULL_MONTHS

_NO_YEAR_BEFORE = compile_pattern(
    rf"\d[.,:/]\Z|[\p{{L}}\d]/\Z|(?<!\d)\d{{3}}[- ]\Z|\p{{L}}(?<!\b(?:post|pre|mid|early|late))-\Z|"
    r"(?:[$€£¥₹#@&]|\b(?i:no|nos|than|some|nearly|almost|approximately|least|exactly|only|flight|highway|route|interstate|room|"
    r"resolution|section|page|windows|office|area|code|local|box|us|rs|nt|hk|falcon|roughly|version|verse|chapter|article|item|lot|"
    r"suite|apartment|gate|channel|asteroid|extension|phone|boeing|airbus|peugeot|volvo|renault|fiat|audi|nokia|eur|usd|gbp|chf|sgd)\.?)"
    rf"{_B}*+\Z"
)
_NO_YEAR_BEHIND = compile_pattern(
    rf"%|-\p{{L}}|/\d|\.\d|{_B}++\p{{Lu}}\p{{Ll}}++{_B}++(?:Street|St|Avenue|Ave|Road|Rd|Drive|Boulevard|Blvd|Lane|Way)\b|"
    rf"{_B}*+(?:[$€£¥]|(?:GMT|UTC|EST|EDT|PST|PDT|BST|CET|hrs)\b|"
    rf"(?i:per{_B}?cent|pct|percentage|people|persons|men|women|children|students|troops|soldiers|members|"
    r"workers|employees|jobs|miles|km|kms|kilometers|kilometres|meters|metres|feet|ft|inches|acres|hectares|tons|tonnes|pounds|"
    r"lbs|kg|grams|gallons|barrels|liters|litres|mw|megawatts|hours|points|votes|dollars|dlrs|mln|million|"
    r"billion|bln|trillion|yen|euros|rupees|shares|seats|homes|houses|stores|locations|pages|copies|rpm|hp|block|degrees|"
    r"pence|cents|francs|marks|pesos|"
    r"or so|or more|in all|in total)\b)"
)
_PREPOSITION = compile_pattern(
    rf"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Bb]etween|[Dd]uring|[Aa]fter|[Bb]efore|[Oo]f|[Tt]hrough|[Tt]o|[Ee]arly|[Ll]ate|[Mm]id|"
    rf"[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Ff]or|[Ee]very|[Cc]oming|[Ff]ollowing|[Bb]ack|[Tt]ill|[Aa]nd|[Oo]r|[Ee]ach|[Uu]pcoming)(?:{_B}++|-)\Z"
)
_THE = compile_pattern(rf"\b(?:[Tt]he|[Ii]ts|a){_B}++\Z")
_NOUN = compile_pattern(rf"{_B}++\p{{Ll}}(?!n\b|f\b|o\b|or\b|rom\b|hrough\b|gainst\b|y\b|t\b|nd\b|as\b|s\b)")
_BEHIND_NAME = compile_pattern(rf"{_B}++\p{{Lu}}\p{{Ll}}")
_SPAN_OF_YEARS = compile_pattern(r"[-–](?:1[5-9]|20)\d\d(?![\w-])")
_MODERN = range(1900, 2040)
_REACH = 24


def is_year(text: str, start: int, stop: int, end: int) -> bool:
    """Tell whether the four figures from `start` to `stop` are a year: no number, price or measure.

    Far years need more than modern ones: a preposition, or another year behind a hyphen.
    """
    if _NO_YEAR_BEFORE.search(text, max(0, start - _REACH), start) or _NO_YEAR_BEHIND.match(text, stop, end):
        return False
    return (
        int(text[start:stop]) in _MODERN
        or _SPAN_OF_YEARS.match(text, stop, end) is not None
        or _PREPOSITION.search(text, max(0, start - _REACH), start) is not None
    )


def is_month(text: str, start: int, stop: int, end: int) -> bool:
    """Tell a month, the word from `start` to `stop`, from the verbs, adjectives and first names that are spelled like one."""
    word = text[start:stop]
    if word.capitalize() not in FULL_MONTHS:
        return False
    if _PREPOSITION.search(text, max(0, start - _REACH), start):
        return True
    if _THE.search(text, max(0, start - _REACH), start):
        return _NOUN.match(text, stop, end) is not None
    return word not in _OTHER_WORDS and not _BEHIND_NAME.match(text, stop, end)


_OTHER_WORDS = frozenset({"May", "March", "August", "MAY", "MARCH", "AUGUST"})
"""Months that are other words too."""
