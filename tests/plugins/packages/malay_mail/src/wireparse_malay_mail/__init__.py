"""How Malay Mail (malaymail.com, Malaysia, in English) sets its pages: data only, which wireparse reads."""

from wireparse import BUILTIN
from wireparse.grammar import CaptionStyle, DatelineStyle, Evidence, Format, Rule, Signature, Where
from wireparse.records import BlockKind

__all__ = ["FORMAT"]

_SHARED = BUILTIN["plain"]

FORMAT = Format(
    name="malay-mail",
    title="Malay Mail",
    spec="Pages of malaymail.com, 2024",
    publisher="Malay Mail",
    signatures=(
        Signature(
            pattern=r"©\s\d{4},\sMalay\sMail,\sAll\sRights\sReserved",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="© 2031, Malay Mail, All Rights Reserved.",
        ),
        Signature(
            pattern=r"\p{Lu}\p{Ll}{5,8}+,\s\d\d?\s\p{Lu}\p{Ll}\p{Ll}\s\d{4}\s\d\d?:\d\d\s[AP]M\sMYT\b",
            evidence=Evidence.LIKELY,
            example="Wednesday, 05 Mar 2031 6:05 PM MYT",
            marks=("MYT",),
        ),
        Signature(
            pattern=r"—\s(?:Pictures?\sby\s\p{Lu}|Malay\sMail\s(?:file\s)?pic\b)",
            evidence=Evidence.LIKELY,
            where=Where.ANYWHERE,
            example="A heron in Muar. — Picture by Hafizah Lingam",
        ),
    ),
    rules=(
        Rule(
            name="age-of-link",
            kind=BlockKind.RELATED,
            pattern=r"(?:\p{Lu}[\p{L}/-]{3,20}+\s/\s)?\d{1,2}+\s[mhd]\sago",
            examples=("Malaysia / 5 h ago", "20 m ago"),
        ),
        Rule(
            name="credit-at-end",
            kind=BlockKind.SIGNOFF,
            pattern=r"—\s(?:Malay\sMail|TODAY|ETX\sStudio)",
            examples=("— TODAY", "— ETX Studio"),
            inside=True,
        ),
        *_SHARED.rules,
    ),
    furniture=_SHARED.furniture | {"Eat/Drink", "Tech/Gadgets", "What You Think", "精彩大马", "Enter a word", "Just In"},
    dateline=DatelineStyle(tagless=("—",)),
    caption=CaptionStyle(
        credit_labels=("Pictures",),
        owners=("Malay Mail", "ETX Studio"),
    ),
)
