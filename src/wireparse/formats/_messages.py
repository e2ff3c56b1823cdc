"""The shared rules as transmitted messages need them: no page is around their stories."""

from ..grammar import CaptionStyle, DatelineStyle
from ..records import BlockKind
from ._common import rules_with

_SHARED = rules_with(DatelineStyle(), CaptionStyle())
STORY_RULES = tuple(
    sorted((r for r in _SHARED if r.kind is not BlockKind.FURNITURE), key=lambda r: r.kind is BlockKind.TIMESTAMP)
)
"""The rules behind a transport's own: no furniture, and time stamps last, as a dateline with its year is none."""
