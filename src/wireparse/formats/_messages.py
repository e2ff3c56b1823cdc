"""The shared rules as transmitted messages need them: no page is around their stories."""

from ..records import BlockKind
from ._common import SHARED

_ORDER = {BlockKind.PARAGRAPH: -1, BlockKind.TIMESTAMP: 1}
STORY_RULES = tuple(sorted((r for r in SHARED if r.kind is not BlockKind.FURNITURE), key=lambda rule: _ORDER.get(rule.kind, 0)))
"""The rules behind a transport's own: no furniture; the dateline first, which is neither a credit nor a time stamp."""
