"""Papers, broadcasters and institutions that others credit."""

from ._agency import Agency, AgencyKind

_OUTLET = AgencyKind.OUTLET

OUTLETS = (
    Agency(
        "USA TODAY", "US", _OUTLET, ("USA TODAY Sports", "USA TODAY NETWORK", "USAT", "US PRESSWIRE", "USA TODAY Sports Images")
    ),
    Agency("The Washington Post", "US", _OUTLET, ("Washington Post",)),
    Agency("Los Angeles Times", "US", _OUTLET, ("LA Times", "The Los Angeles Times")),
    Agency("The Wall Street Journal", "US", _OUTLET, ("Wall Street Journal", "WSJ")),
    Agency("New York Daily News", "US", _OUTLET, ("NY Daily News",)),
    Agency("New York Post", "US", _OUTLET, ("NY Post", "NYPost")),
    Agency("The Christian Science Monitor", "US", _OUTLET, ("Christian Science Monitor",)),
    Agency("Financial Times", "GB", _OUTLET, ("FT",)),
    Agency("The Guardian", "GB", _OUTLET, ("Guardian",)),
    Agency("The Straits Times", "SG", _OUTLET, ("ST", "Straits Times")),
    Agency("BBC", "GB", _OUTLET, ("BBC News", "BBC Sport")),
    Agency("ITV", "GB", _OUTLET, ("ITV News",)),
    Agency("NPR", "US", _OUTLET, ("National Public Radio",)),
    Agency("ABC News", "US", _OUTLET, tags=("ABC",)),
    Agency("CBS News", "US", _OUTLET, ("CBS",), datelines=("{PLACE} (CBS) ", "(CBS/AP) ")),
    Agency("NBC News", "US", _OUTLET, ("NBC",)),
    Agency("CNBC", "US", _OUTLET),
    Agency("Fox News", "US", _OUTLET, tags=("Fox",)),
    Agency("CBC", "CA", _OUTLET, ("CBC News",)),
    Agency("Politico", "US", _OUTLET),
    Agency("WIRED", "US", _OUTLET),
    Agency("VOA", "US", _OUTLET, ("Voice of America",), datelines=("{PLACE} — ",)),
    Agency("RFE/RL", "CZ", _OUTLET, ("RFERL", "Radio Free Europe/Radio Liberty")),
    Agency("RFA", "US", _OUTLET, ("Radio Free Asia",)),
    Agency("Press TV", "IR", _OUTLET),
    Agency("Kuensel", "BT", _OUTLET),
    Agency("Variety", "US", _OUTLET, ("Variety.com",), datelines=("{PLACE} (Variety.com) - ",)),
    Agency("Billboard", "US", _OUTLET, datelines=("{PLACE} (Billboard) - ",)),
    Agency("Hollywood Reporter", "US", _OUTLET, ("The Hollywood Reporter",), datelines=("{PLACE} (Hollywood Reporter) - ",)),
    Agency("TheWrap", "US", _OUTLET, ("The Wrap", "TheWrap.com"), datelines=("{PLACE} (TheWrap.com) - ",)),
    Agency("SPACE.com", "US", _OUTLET),
    Agency("Computerworld", "US", _OUTLET, datelines=("{MONTH D, YYYY} (COMPUTERWORLD) - ",)),
    Agency("newratings.com", "US", _OUTLET, datelines=("{CITY} (newratings.com) - ",)),
    Agency("Mediacorp", "SG", _OUTLET),
    Agency("NASA", "US", _OUTLET),
    Agency("ESA", "", _OUTLET, ("European Space Agency",)),
    Agency("ESO", "", _OUTLET, ("European Southern Observatory",)),
)
