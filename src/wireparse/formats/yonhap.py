"""Yonhap: the wire and pages in English, and the form of its stories in Korean.

``CITY, Nov. 24 (Yonhap) --``. A line ``(ATTN: ...)`` tells desks what is new; behind the story stand the writer's address and
``(END)``.
"""

from ..grammar import Evidence, Format, Rule, Signature, Where
from ..records import BlockKind
from ._common import FURNITURE, SHARED, house_notice
from ._signs import dateline, glued

_TAG = r"\(Yonhap(?:\sNews)?\)"

FORMAT = Format(
    name="yonhap",
    title="Yonhap",
    spec="en.yna.co.kr and its older pages, 2001 to 2026",
    agency="Yonhap",
    signatures=(
        dateline(_TAG, "SEOUL, Nov. 24 (Yonhap) -- A tram", marks=("(Yonhap",)),
        glued(_TAG, "Tram stops SEOUL, Nov. 24 (Yonhap) -- A tram", marks=("(Yonhap",)),
        Signature(
            pattern=r"=연합뉴스\)(?<=\(\p{Hangul}{2,8}=연합뉴스\))",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="(서울=연합뉴스) 이민호 기자 = 전차가",
            marks=("연합뉴스",),
        ),
        Signature(
            pattern=r"[\w.+-]{2,30}+@yna\.co\.kr",
            evidence=Evidence.CERTAIN,
            where=Where.ANYWHERE,
            example="annlee@yna.co.kr",
            marks=("@yna.co.kr",),
        ),
    ),
    rules=(
        Rule(
            name="address",
            kind=BlockKind.SIGNOFF,
            pattern=r"\(?[\w.+-]{2,30}+@(?:yna\.co\.kr|[a-z]{2,12}\.[a-z]{2,4})\)?",
            examples=("annlee@yna.co.kr",),
        ),
        house_notice(r"Yonhap", "(C) Yonhap News Agency. All Rights Reserved"),
        Rule(
            name="korean-notice",
            kind=BlockKind.COPYRIGHT,
            pattern=r"<저작권자[^<>\n]{5,80}+>",
            examples=("<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>",),
        ),
        *SHARED,
    ),
    furniture=FURNITURE
    | {
        "Article View Option",
        "How can we improve?",
        "Issue Keywords",
        "Keyword",
        "Most Liked",
        "Most Saved",
        "Send Feedback",
        "Thanks for your feedback!",
    },
)
