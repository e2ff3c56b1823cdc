"""CNN: its pages.

``City (CNN) --`` to 2014, then ``(CNN)`` with a blank or nothing before the sentence, since 2020 ``CNN —``. Highlights may
stand above the story; below it who contributed, and a notice of trade mark and copyright.
"""

from ..grammar import Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import DASH, dateline, glued

_TAG = r"\((?<!News\sNetwork\s\()(?:CNN(?:\s(?:\p{Lu}\p{L}+\s?){1,2})?|CNN/Money|CNNMoney(?:\.com)?)\)"
_BEHIND = rf"(?:{DASH}|\s{{0,2}}[\p{{Lu}}\d\"“‘'$£€])"
_TRADE_MARK = r"™\s(?:&|and)\s©\s\d{4}\s(?:A\s)?(?:Cable\sNews\sNetwork|CNN)"

FORMAT = Format(
    name="cnn",
    title="CNN",
    spec="cnn.com, 1996 to 2026",
    publisher="CNN",
    agency="CNN",
    signatures=(
        dateline(_TAG, "Fargo, North Dakota (CNN) -- A tram", marks=("(CNN",), behind=_BEHIND),
        dateline(r"CNN", "CNN —", marks=("CNN",), behind=r"\s—"),
        glued(_TAG, "Tram stops Fargo, North Dakota (CNN) -- A tram", marks=("(CNN",)),
        Signature(
            pattern=_TRADE_MARK,
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="™ & © 2031 Cable News Network, Inc.",
            marks=("™",),
        ),
    ),
    rules=(
        Rule(
            name="trade-mark",
            kind=BlockKind.COPYRIGHT,
            pattern=r"(?:The-CNN-Wire\s)?™\s(?:&|and)",
            examples=("The-CNN-Wire ™ &",),
        ),
        *SHARED,
    ),
    furniture=FURNITURE
    | {
        "CNN values your feedback",
        "CNN Store",
        "CNN Underscored",
        "Did you encounter any technical issues?",
        "How relevant is this ad to you?",
        "Facebook Tweet Email Link",
        "JUST WATCHED",
        "Link Copied!",
        "Live TV",
        "More from CNN",
        "MUST WATCH",
        "Replay",
        "Story highlights",
        "Video Ad Feedback",
        "Watch Live TV",
        "Your effort and contribution in providing this feedback is much appreciated.",
    },
)
