"""Wires that carry press releases somebody paid for."""

from ._agency import Agency, AgencyKind

_RELEASE = AgencyKind.RELEASE

RELEASES = (
    Agency(
        "PR Newswire", "US", _RELEASE, ("PRNewswire", "PRNewswire-AsiaNet", "PRNewswire-FirstCall", "PRNewswire-USNewswire")
    ),
    Agency("Business Wire", "US", _RELEASE, ("BusinessWire",)),
    Agency("GlobeNewswire", "US", _RELEASE, ("Globe Newswire", "Marketwired", "Marketwire", "PrimeNewswire")),
    Agency("Accesswire", "US", _RELEASE, ("ACCESS Newswire",)),
    Agency("Newsfile", "CA", _RELEASE, ("Newsfile Corp",)),
    Agency("CNW", "CA", _RELEASE, ("CNW Telbec", "Canada NewsWire")),
)
