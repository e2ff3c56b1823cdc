"""What pages hold besides the story, by class and language.

Whole lines, starts of lines and pointers are verdicts: what they match is never part of a story, so a word that stories use
stands here only bound to a whole line or to a longer phrase.  Tails and appeals are evidence for those who ask where the story is.
The phrases of an outlet are in its format; those of outlets without one are here.
"""

from .evidence import APPEALS, READERS, TAILS
from .lines import ACCOUNTS, ADVERTS, PLAYERS
from .pointers import OUTLETS, RELATED
from .site import LEGAL, MACHINES, NAVIGATION, POINTERS, SHARING
from .starts import STARTS

__all__ = ["APPEALS", "LINES", "OUTLETS", "READERS", "RELATED", "STARTS", "TAILS"]

LINES: dict[str, dict[str, tuple[str, ...]]] = {
    "account": ACCOUNTS,
    "advert": ADVERTS,
    "legal": LEGAL,
    "machine": MACHINES,
    "navigation": NAVIGATION,
    "outlet": OUTLETS,
    "player": PLAYERS,
    "pointer": POINTERS,
    "sharing": SHARING,
    "tail": TAILS,
}
"""Whole lines by class, in each by language (those of outlets by outlet).  Case and white space do not count."""
