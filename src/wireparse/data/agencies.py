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
    OUTLET = "outlet"
    """Papers, broadcasters and institutions whose stories and pictures others credit, where one is spelt in several ways."""


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


_NEWS, _RELEASE, _PICTURE = AgencyKind.NEWS, AgencyKind.RELEASE, AgencyKind.PICTURE
_SELLER, _OUTLET = AgencyKind.SELLER, AgencyKind.OUTLET

AGENCIES = (
    Agency(
        "Reuters",
        "GB",
        _NEWS,
        (
            "Reuter",
            "Thomson Reuters",
            "RTR",
            "RTRS",
            "Reuters Health",
            "Reuters Life!",
            "Reuters Images",
            "Reuters TV",
            "Reuters Connect",
        ),
    ),
    Agency("Reuters Breakingviews", "GB", _NEWS, ("Breakingviews",)),
    Agency("Thomson Reuters Foundation", "GB", _NEWS, ("TRF",)),
    Agency("AP", "US", _NEWS, ("Associated Press", "The Associated Press", "APTN")),
    Agency("AFP", "FR", _NEWS, ("Agence France-Presse", "Agence France Presse", "AFPTV")),
    Agency("dpa", "DE", _NEWS, ("Deutsche Presse-Agentur", "dpa-AFX", "dpa-infocom", "dpa-Zentralbild", "dpa-Bildfunk")),
    Agency("UPI", "US", _NEWS, ("United Press International",)),
    Agency("Xinhua", "CN", _NEWS, ("Xinhuanet", "Xinhua News Agency", "新华社", "新華社")),
    Agency("Kyodo", "JP", _NEWS, ("Kyodo News", "Kyodo News Agency", "共同", "共同通信")),
    Agency("Jiji Press", "JP", _NEWS, ("Jiji", "AFP-Jiji", "時事", "時事通信")),
    Agency("Yonhap", "KR", _NEWS, ("Yonhap News Agency", "연합뉴스")),
    Agency("Newsis", "KR", _NEWS, ("뉴시스",)),
    Agency("News1", "KR", _NEWS, ("뉴스1",)),
    Agency("KCNA", "KP", _NEWS, ("Korean Central News Agency",)),
    Agency("TASS", "RU", _NEWS, ("Itar-Tass", "ТАСС")),
    Agency("Interfax", "RU", _NEWS, ("Interfax-AVN", "Interfax-Ukraine")),
    Agency("RIA Novosti", "RU", _NEWS, ("RIA", "РИА Новости")),
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
    Agency("Ritzau", "DK", _NEWS, ("Ritzau Scanpix", "Scanpix")),
    Agency("PAP", "PL", _NEWS),
    Agency("CTK", "CZ", _NEWS, ("ČTK",)),
    Agency("MTI", "HU", _NEWS),
    Agency("BTA", "BG", _NEWS),
    Agency("Agerpres", "RO", _NEWS),
    Agency("Tanjug", "RS", _NEWS),
    Agency("Ukrinform", "UA", _NEWS),
    Agency("Anadolu", "TR", _NEWS, ("AA", "Anadolu Agency", "Anadolu Ajansı", "Anadolu Images")),
    Agency("SPA", "SA", _NEWS, ("Saudi Press Agency",)),
    Agency("WAM", "AE", _NEWS, ("Emirates News Agency",)),
    Agency("MENA", "EG", _NEWS, ("Middle East News Agency",)),
    Agency("IRNA", "IR", _NEWS),
    Agency("AAP", "AU", _NEWS, ("Australian Associated Press",)),
    Agency("NZPA", "NZ", _NEWS, ("NZN",)),
    Agency("Canadian Press", "CA", _NEWS, ("CP", "The Canadian Press")),
    Agency("PA Media", "GB", _NEWS, ("PA", "Press Association", "Press Association Images")),
    Agency("Bloomberg", "US", _NEWS, ("Bloomberg News",)),
    Agency("Dow Jones", "US", _NEWS, ("DJ", "Dow Jones Newswires")),
    Agency("CNN", "US", _NEWS, ("CNN Business", "CNN/Money", "CNNMoney", "Cable News Network")),
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
    Agency("The New York Times", "US", _NEWS, ("NYT", "New York Times", "The New York Times Company")),
    Agency(
        "PR Newswire", "US", _RELEASE, ("PRNewswire", "PRNewswire-AsiaNet", "PRNewswire-FirstCall", "PRNewswire-USNewswire")
    ),
    Agency("Business Wire", "US", _RELEASE, ("BusinessWire",)),
    Agency("GlobeNewswire", "US", _RELEASE, ("Globe Newswire", "Marketwired", "Marketwire", "PrimeNewswire")),
    Agency("Accesswire", "US", _RELEASE, ("ACCESS Newswire",)),
    Agency("Newsfile", "CA", _RELEASE, ("Newsfile Corp",)),
    Agency("CNW", "CA", _RELEASE, ("CNW Telbec", "Canada NewsWire")),
    Agency(
        "EPA", "DE", _PICTURE, ("EPA-EFE", "EFE/EPA", "EFE-EPA", "European Pressphoto Agency", "European Press Photo Agency")
    ),
    Agency("NurPhoto", "IT", _PICTURE, ("Nur Photo",)),
    Agency("Sipa USA", "US", _PICTURE, ("SipaUSA",)),
    Agency("Sipa", "FR", _PICTURE, ("Sipa Press",)),
    Agency("SOPA Images", "HK", _PICTURE),
    Agency("Abaca", "FR", _PICTURE, ("Abaca Press", "AbacaPress")),
    Agency("Polaris", "US", _PICTURE, ("Polaris Images",)),
    Agency("Magnum Photos", "FR", _PICTURE, ("Magnum",)),
    Agency("VII Photo", "US", _PICTURE),
    Agency("Invision", "US", _PICTURE),
    Agency("FilmMagic", "US", _PICTURE),
    Agency("WireImage", "US", _PICTURE),
    Agency("GC Images", "US", _PICTURE),
    Agency("LightRocket", "TH", _PICTURE),
    Agency("Pacific Press", "US", _PICTURE),
    Agency("CQ Roll Call", "US", _PICTURE, ("CQ-Roll Call", "Roll Call")),
    Agency("MediaNews Group", "US", _PICTURE, ("Digital First Media",)),
    Agency("Tribune News Service", "US", _PICTURE, ("TNS", "MCT", "McClatchy-Tribune")),
    Agency("ZUMA Press", "US", _PICTURE, ("ZUMA", "ZUMA Wire", "ZUMA Press Wire", "ZUMAPRESS.com")),
    Agency("Action Images", "GB", _PICTURE),
    Agency("Icon Sportswire", "US", _PICTURE),
    Agency("Imagn Images", "US", _PICTURE, ("Imagn",)),
    Agency("WENN", "GB", _PICTURE),
    Agency("Splash News", "US", _PICTURE, ("Splash",)),
    Agency("SWNS", "GB", _PICTURE, ("South West News Service",)),
    Agency("Backgrid", "US", _PICTURE),
    Agency("Mondadori", "IT", _PICTURE, ("Mondadori Portfolio",)),
    Agency("Bettmann", "US", _PICTURE, ("Bettmann Archive", "The Bettmann Archive", "Bettman", "Bettman Archive")),
    Agency("Hulton Archive", "GB", _PICTURE, ("Hulton", "Hulton Deutsch")),
    Agency("Universal Images Group", "GB", _PICTURE, ("UIG",)),
    Agency("Future Publishing", "GB", _PICTURE),
    Agency("Visual China Group", "CN", _PICTURE, ("VCG", "China Visual Group")),
    Agency("Imaginechina", "CN", _PICTURE),
    Agency("Hindustan Times", "IN", _PICTURE),
    Agency("Kommersant Photo", "RU", _PICTURE, ("Kommersant",)),
    Agency("WANA", "IR", _PICTURE, ("West Asia News Agency",)),
    Agency("Middle East Images", "FR", _PICTURE),
    Agency("ddp", "DE", _PICTURE, ("ddp images",)),
    Agency("IMAGO", "DE", _PICTURE, ("IMAGO Images",)),
    Agency("Cuartoscuro", "MX", _PICTURE),
    Agency("UN Photo", "", _PICTURE, ("United Nations Photo",)),
    Agency(
        "Getty Images", "US", _SELLER, ("Getty", "Getty Images Europe", "Getty Images North America", "Getty Images AsiaPac")
    ),
    Agency("iStock", "CA", _SELLER, ("iStockphoto", "iStockphoto.com", "iStock.com", "iStock by Getty Images")),
    Agency("Thinkstock", "US", _SELLER, ("ThinkstockPhotos", "Thinkstock.com")),
    Agency("Corbis", "US", _SELLER, ("Corbis Historical",)),
    Agency("Shutterstock", "US", _SELLER, ("Shutterstock.com", "Shutterstock Editorial")),
    Agency("Rex Features", "GB", _SELLER, ("REX", "Rex Shutterstock")),
    Agency("Alamy", "GB", _SELLER, ("Alamy Stock Photo", "Alamy Live News", "Alamy Stock")),
    Agency("Landov", "US", _SELLER, ("Landov Media",)),
    Agency("Barcroft Images", "GB", _SELLER, ("Barcroft", "Barcroft Media", "Barcroft Studios")),
    Agency("Redux", "US", _SELLER, ("Redux Pictures",)),
    Agency("Newscom", "US", _SELLER),
    Agency("Dreamstime", "US", _SELLER, ("Dreamstime.com",)),
    Agency("Adobe Stock", "US", _SELLER, ("AdobeStock", "stock.adobe.com", "Fotolia", "Fotolia.com")),
    Agency("Depositphotos", "US", _SELLER, ("Depositphotos.com",)),
    Agency("Bigstock", "US", _SELLER, ("BigstockPhoto", "Bigstockphoto.com")),
    Agency("123RF", "US", _SELLER, ("123RF.com",)),
    Agency("Unsplash", "CA", _SELLER, ("Unsplash.com",)),
    Agency("Pexels", "DE", _SELLER, ("Pexels.com",)),
    Agency("Pixabay", "DE", _SELLER, ("Pixabay.com",)),
    Agency("picture alliance", "DE", _SELLER, ("picture-alliance",)),
    Agency("Bridgeman Images", "GB", _SELLER, ("Bridgeman",)),
    Agency("Everett Collection", "US", _SELLER),
    Agency("Mary Evans", "GB", _SELLER, ("Mary Evans Picture Library",)),
    Agency("Science Photo Library", "GB", _SELLER, ("SPL", "Science Source")),
    Agency("Flickr", "US", _SELLER, ("Flickr.com",)),
    Agency("Wikimedia Commons", "", _SELLER, ("Wikimedia", "Wikipedia")),
    Agency("YouTube", "US", _SELLER, ("YouTube.com",)),
    Agency("Facebook", "US", _SELLER, ("Facebook.com",)),
    Agency("Instagram", "US", _SELLER),
    Agency("Twitter", "US", _SELLER, ("X/Twitter",)),
    Agency("LinkedIn", "US", _SELLER, ("LinkedIn.com",)),
    Agency("TikTok", "CN", _SELLER),
    Agency("Telegram", "", _SELLER),
    Agency("Google", "US", _SELLER, ("Google Maps", "Google Street View", "Google Earth")),
    Agency(
        "USA TODAY", "US", _OUTLET, ("USA TODAY Sports", "USA TODAY NETWORK", "USAT", "US PRESSWIRE", "USA TODAY Sports Images")
    ),
    Agency("The Washington Post", "US", _OUTLET, ("Washington Post",)),
    Agency("Los Angeles Times", "US", _OUTLET, ("LA Times", "The Los Angeles Times")),
    Agency("The Wall Street Journal", "US", _OUTLET, ("Wall Street Journal", "WSJ")),
    Agency("New York Daily News", "US", _OUTLET, ("NY Daily News", "New York Daily News Archive")),
    Agency("New York Post", "US", _OUTLET, ("NY Post", "NYPost")),
    Agency("Financial Times", "GB", _OUTLET, ("FT",)),
    Agency("The Guardian", "GB", _OUTLET, ("Guardian",)),
    Agency("The Straits Times", "SG", _OUTLET, ("ST", "Straits Times")),
    Agency("BBC", "GB", _OUTLET, ("BBC News", "BBC Sport")),
    Agency("ITV", "GB", _OUTLET, ("ITV News",)),
    Agency("NPR", "US", _OUTLET, ("National Public Radio",)),
    Agency("ABC News", "US", _OUTLET),
    Agency("CBS News", "US", _OUTLET, ("CBS",)),
    Agency("NBC News", "US", _OUTLET, ("NBC",)),
    Agency("CNBC", "US", _OUTLET),
    Agency("Fox News", "US", _OUTLET),
    Agency("CBC", "CA", _OUTLET, ("CBC News",)),
    Agency("Politico", "US", _OUTLET),
    Agency("WIRED", "US", _OUTLET),
    Agency("VOA", "US", _OUTLET, ("Voice of America",)),
    Agency("Mediacorp", "SG", _OUTLET),
    Agency("NASA", "US", _OUTLET),
    Agency("ESA", "", _OUTLET, ("European Space Agency",)),
    Agency("ESO", "", _OUTLET, ("European Southern Observatory",)),
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
