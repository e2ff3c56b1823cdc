"""News agencies, release wires, picture agencies and sellers: one canonical name each.

Look names up with `canonical`: "Agence France-Presse", "AFP" and "afp" are one agency.
"""

from enum import StrEnum

from attrs import frozen

from .._span import fold


class AgencyKind(StrEnum):
    """What an agency sells."""

    NEWS = "news"
    """Stories, and often pictures."""
    RELEASE = "release"
    """Press releases that somebody paid for."""
    PICTURE = "picture"
    """Pictures of its own."""
    SELLER = "seller"
    """Pictures of others: the last name of a credit, its ``via``."""


@frozen
class Agency:
    """One agency."""

    name: str
    """The canonical name, as its customers write it."""
    country: str
    """ISO 3166-1 alpha-2 of its seat; ``""`` where it has none."""
    kind: AgencyKind
    """What it sells."""
    aliases: tuple[str, ...] = ()
    """Other spellings; case and full stops do not count."""


_NEWS, _RELEASE, _PICTURE, _SELLER = AgencyKind.NEWS, AgencyKind.RELEASE, AgencyKind.PICTURE, AgencyKind.SELLER

AGENCIES = (
    Agency("Reuters", "GB", _NEWS, ("Reuter", "Thomson Reuters", "RTR", "RTRS", "Reuters Health", "Reuters Life!")),
    Agency("Reuters Breakingviews", "GB", _NEWS, ("Breakingviews",)),
    Agency("Thomson Reuters Foundation", "GB", _NEWS, ("TRF",)),
    Agency("AP", "US", _NEWS, ("Associated Press", "The Associated Press", "AP Images", "AP Photo", "APTN")),
    Agency("AFP", "FR", _NEWS, ("Agence France-Presse", "Agence France Presse", "AFP Photo", "AFPTV")),
    Agency("dpa", "DE", _NEWS, ("Deutsche Presse-Agentur", "dpa-AFX", "dpa-infocom")),
    Agency("UPI", "US", _NEWS, ("United Press International",)),
    Agency("Xinhua", "CN", _NEWS, ("Xinhuanet", "Xinhua News Agency")),
    Agency("Kyodo", "JP", _NEWS, ("Kyodo News",)),
    Agency("Jiji Press", "JP", _NEWS, ("Jiji", "AFP-Jiji")),
    Agency("Yonhap", "KR", _NEWS, ("Yonhap News Agency",)),
    Agency("KCNA", "KP", _NEWS, ("Korean Central News Agency",)),
    Agency("TASS", "RU", _NEWS, ("Itar-Tass",)),
    Agency("Interfax", "RU", _NEWS, ("Interfax-AVN", "Interfax-Ukraine")),
    Agency("RIA Novosti", "RU", _NEWS, ("RIA",)),
    Agency("Sputnik", "RU", _NEWS),
    Agency("PTI", "IN", _NEWS, ("Press Trust of India",)),
    Agency("ANI", "IN", _NEWS, ("Asian News International",)),
    Agency("IANS", "IN", _NEWS, ("Indo-Asian News Service",)),
    Agency("UNI", "IN", _NEWS, ("United News of India",)),
    Agency("APP", "PK", _NEWS, ("Associated Press of Pakistan",)),
    Agency("Bernama", "MY", _NEWS),
    Agency("Antara", "ID", _NEWS, ("Antara News",)),
    Agency("VNA", "VN", _NEWS, ("Vietnam News Agency",)),
    Agency("PNA", "PH", _NEWS, ("Philippine News Agency", "Philippines News Agency")),
    Agency("CNA", "SG", _NEWS, ("Channel NewsAsia", "Channel News Asia")),
    Agency("EFE", "ES", _NEWS, ("Agencia EFE",)),
    Agency("Europa Press", "ES", _NEWS),
    Agency("ANSA", "IT", _NEWS),
    Agency("Lusa", "PT", _NEWS),
    Agency("APA", "AT", _NEWS, ("Austria Presse Agentur",)),
    Agency("Keystone-SDA", "CH", _NEWS, ("ats", "sda", "Keystone")),
    Agency("ANP", "NL", _NEWS),
    Agency("Belga", "BE", _NEWS),
    Agency("NTB", "NO", _NEWS),
    Agency("TT", "SE", _NEWS, ("TT Nyhetsbyrån",)),
    Agency("Ritzau", "DK", _NEWS, ("Ritzau Scanpix",)),
    Agency("PAP", "PL", _NEWS),
    Agency("CTK", "CZ", _NEWS, ("ČTK",)),
    Agency("MTI", "HU", _NEWS),
    Agency("BTA", "BG", _NEWS),
    Agency("Agerpres", "RO", _NEWS),
    Agency("Tanjug", "RS", _NEWS),
    Agency("Ukrinform", "UA", _NEWS),
    Agency("Anadolu", "TR", _NEWS, ("AA", "A.A", "Anadolu Agency", "Anadolu Ajansı")),
    Agency("SPA", "SA", _NEWS, ("Saudi Press Agency",)),
    Agency("WAM", "AE", _NEWS, ("Emirates News Agency",)),
    Agency("MENA", "EG", _NEWS, ("Middle East News Agency",)),
    Agency("IRNA", "IR", _NEWS),
    Agency("AAP", "AU", _NEWS, ("Australian Associated Press",)),
    Agency("NZPA", "NZ", _NEWS, ("NZN",)),
    Agency("Canadian Press", "CA", _NEWS, ("CP", "The Canadian Press")),
    Agency("PA Media", "GB", _NEWS, ("PA", "Press Association", "PA Wire", "PA Images", "PA Archive")),
    Agency("Bloomberg", "US", _NEWS, ("Bloomberg News",)),
    Agency("Dow Jones", "US", _NEWS, ("DJ", "Dow Jones Newswires")),
    Agency("CNN", "US", _NEWS, ("CNN Business", "CNN/Money", "CNNMoney")),
    Agency("BBC Monitoring", "GB", _NEWS),
    Agency("IPS", "IT", _NEWS, ("Inter Press Service",)),
    Agency("RNS", "US", _NEWS, ("Religion News Service",)),
    Agency("KHN", "US", _NEWS, ("Kaiser Health News", "KFF Health News")),
    Agency("NAN", "NG", _NEWS),
    Agency("SAPA", "ZA", _NEWS),
    Agency("GNA", "GH", _NEWS),
    Agency("AllAfrica", "US", _NEWS, ("allAfrica.com",)),
    Agency("Notimex", "MX", _NEWS),
    Agency("Agencia Brasil", "BR", _NEWS, ("Agência Brasil",)),
    Agency("The New York Times", "US", _NEWS, ("NYT", "New York Times")),
    Agency("PR Newswire", "US", _RELEASE, ("PRNewswire", "PRNewswire-AsiaNet", "PRNewswire-FirstCall", "PRNewswire-USNewswire")),
    Agency("Business Wire", "US", _RELEASE, ("BusinessWire",)),
    Agency("GlobeNewswire", "US", _RELEASE, ("Globe Newswire", "Marketwired", "Marketwire", "PrimeNewswire")),
    Agency("Accesswire", "US", _RELEASE, ("ACCESS Newswire",)),
    Agency("Newsfile", "CA", _RELEASE, ("Newsfile Corp",)),
    Agency("CNW", "CA", _RELEASE, ("CNW Telbec", "Canada NewsWire")),
    Agency("EPA", "DE", _PICTURE, ("EPA-EFE", "EFE/EPA", "European Pressphoto Agency")),
    Agency("Getty Images", "US", _SELLER, ("Getty", "Getty Images Europe")),
    Agency("Shutterstock", "US", _SELLER, ("Shutterstock.com",)),
    Agency("Alamy", "GB", _SELLER),
)


def _key(name: str) -> str:
    return fold(name).casefold().replace(".", "")


_BY_KEY = {_key(spelling): agency for agency in AGENCIES for spelling in (agency.name, *agency.aliases)}


def agency_of(name: str) -> Agency | None:
    """Return the agency that `name` is a spelling of, or ``None``."""
    return _BY_KEY.get(_key(name))


def canonical(name: str) -> str | None:
    """Return the canonical name of the agency that `name` is a spelling of, or ``None`` if the table does not know it."""
    agency = agency_of(name)
    return agency.name if agency is not None else None
