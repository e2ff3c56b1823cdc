"""Any text: what no other format claims, read by the conventions that most newsrooms share."""

from ..grammar import Format
from ._common import FURNITURE, SHARED

FORMAT = Format(
    name="plain",
    title="Any news text",
    spec="The conventions shared by most agencies and papers",
    rules=SHARED,
    furniture=FURNITURE,
)
