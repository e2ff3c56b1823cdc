"""Xinhua: the wire in English and Spanish, its pages, and what others run of it.

``CITY, Sept. 2 (Xinhua) --``; the story ends with ``Enditem``, on the web with the editor's name.
"""

from ..grammar import Evidence, Format, Rule, Signature
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import dateline, glued

_TAG = r"\((?:Xinhua|XINHUA|Xinhuanet|XINHUANET)\)"

FORMAT = Format(
    name="xinhua",
    title="Xinhua",
    spec="The wire in English, 2001 to 2026; xinhuanet.com and news.cn",
    agency="Xinhua",
    signatures=(
        dateline(_TAG, "LHASA, Sept. 2 (Xinhua) -- A tram", marks=("(Xinhua", "(XINHUA")),
        glued(_TAG, "Tram stops LHASA, Sept. 2 (Xinhua) -- A tram", marks=("(Xinhua", "(XINHUA")),
        Signature(
            pattern=r"新华社\p{Han}{2,8}\d{1,2}月\d{1,2}日电",
            evidence=Evidence.CERTAIN,
            example="新华社拉萨9月2日电 一辆电车",
            marks=("新华社",),
        ),
    ),
    rules=(
        Rule(
            name="web-editor",
            kind=BlockKind.SIGNOFF,
            pattern=(
                r"(?:Editor|Web\s[Ee]ditor|责任编辑|編輯)\s?[:：]\s?[\p{L} ]{2,30}+"
                r"|[\[【(（](?:责任编辑|纠错|編輯)[^\]】)）\n]{0,30}+[\]】)）]"
            ),
            examples=("Editor: huaxia", "【纠错】"),
        ),
        *SHARED,
    ),
    furniture=FURNITURE | {"Explore Xinhuanet", "Xinhuanet", "[Editor: huaxia]"},
)
