"""One name for each agency, however it is spelt."""

from collections import Counter
from datetime import date
from itertools import product

import pytest

from wireparse.data import agencies
from wireparse.data.agencies import AGENCIES, AgencyKind, TagMark, agency_of, canonical, opening, read_opening, tagged
from wireparse.extract.dateline import dateline_end, find_dateline
from wireparse.grammar import DatelineStyle


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Agence France-Presse", "AFP"),
        ("afp", "AFP"),
        ("The Associated Press", "AP"),
        ("REUTERS", "Reuters"),
        ("RTR", "Reuters"),
        ("EPA-EFE", "EPA"),
        ("European Pressphoto Agency", "EPA"),
        ("DPA", "dpa"),
        ("Getty", "Getty Images"),
        ("Getty Images Europe", "Getty Images"),
        ("shutterstock.com", "Shutterstock"),
        ("Youtube", "YouTube"),
        ("USA TODAY Sports", "USA TODAY"),
        ("A.A.", "Anadolu"),
        ("Anadolu\n   Agency", "Anadolu"),
        ("iStockphoto.com", "iStock"),
        ("Eso", "ESO"),
    ],
)
def test_spellings_have_one_name(spelling, name):
    assert canonical(spelling) == name


@pytest.mark.parametrize("words", ["", " ", "Acme Mills", "the", "Reuters/Ipsos", "AP Photo/Ann Lee"])
def test_other_words_are_no_agency(words):
    assert canonical(words) is None
    assert agency_of(words) is None


def test_no_spelling_stands_twice():
    keys = Counter(agencies.key(spelling) for agency in AGENCIES for spelling in agency.spellings)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_name_is_its_own_canonical_name():
    assert [a.name for a in AGENCIES if canonical(a.name) != a.name] == []


def test_every_spelling_is_found_in_capitals():
    assert [s for a in AGENCIES for s in a.aliases if s.isascii() and canonical(s.upper()) != a.name] == []


@pytest.mark.parametrize("name", ["Getty Images", "Landov", "Barcroft Images", "Shutterstock", "Alamy", "YouTube"])
def test_who_sells_the_pictures_of_others_is_marked_so(name):
    agency = agency_of(name)
    assert agency is not None
    assert agency.kind is AgencyKind.SELLER


@pytest.mark.parametrize("name", ["AP", "AFP", "Reuters", "Xinhua", "EPA", "NurPhoto", "SOPA Images", "Sipa USA"])
def test_who_makes_pictures_is_no_seller(name):
    agency = agency_of(name)
    assert agency is not None
    assert agency.kind in {AgencyKind.NEWS, AgencyKind.PICTURE}


def test_countries_are_those_of_iso_3166():
    countries = set(
        "AE AF AL AM AO AR AT AU AZ BA BD BE BG BH BO BR BT BY CA CH CI CN CO CU CY CZ DE DK DZ EE EG ES ET FI FR GB GE GH GN GR HK HR HU "
        "ID IE IL IN IQ IR IT JO JP KE KG KH KP KR KW KZ LA LB LK LT LV LY MA MD ME MK MM MN MX MY MZ NA NG NL NO NP NZ OM PE PH PK PL PS "
        "PT QA RO RS RU SA SD SE SG SI SK SL SN SY TH TM TN TR TW UA US UZ VE VN YE ZA".split()
    )
    assert {a.country for a in AGENCIES} - countries == {""}


def test_languages_are_those_of_iso_639():
    languages = set(
        "af am ar az be bg bn bs ca cs da de el en es et fa fi fr gl hi hr hu hy id it ja ka kk km ko ku ky lo lt lv mk mn ms my ne nl no pl "
        "ps pt ro ru si sk sl sq sr sv sw ta th tk tl tr uk ur uz vi zh".split()
    )
    assert {language for a in AGENCIES for language in a.languages} <= languages
    assert [a.name for a in AGENCIES if len(set(a.languages)) < len(a.languages)] == []


WRITERS = [a for a in AGENCIES if a.kind in {AgencyKind.NEWS, AgencyKind.RELEASE}]


def test_who_writes_has_a_language():
    assert [a.name for a in WRITERS if not a.languages] == []


def test_who_writes_has_datelines_or_is_known_to_have_none():
    without = {
        *(
            "BBC Monitoring",
            "Stacker",
            "PA Media",
            "TT",
            "Ritzau",
            "STT",
            "UNIAN",
            "Interpressnews",
            "UzA",
            "Turkmen State News Agency",
        ),
        *("Lankapuvath", "Creators Syndicate", "Estadão Conteúdo", "Agência O Globo", "Regulatory News Service", "TDnet"),
    }
    assert {a.name for a in WRITERS if not a.datelines} == without


def test_a_tag_of_several_agencies_is_told_by_the_town():
    owners = {}
    for agency in AGENCIES:
        for tag in agency.tags:
            owners.setdefault(agencies.key(tag), []).append(agency)
    shared = {tag: of for tag, of in owners.items() if len(of) > 1 or (of[0].towns and agency_of(tag) is not None)}
    assert set(shared) == {"cna", "cns", "bna", "mna", "aps", "ana", "apa", "pna"}
    for of in shared.values():
        assert sum(not a.towns for a in of) <= 1
        towns = [town for a in of for town in a.towns]
        assert len(towns) == len(set(towns))
    assert {town for a in AGENCIES for town in a.towns if town != town.casefold()} == set()


@pytest.mark.parametrize(
    ("tag", "town", "name"),
    [
        ("CNA", "Taipei", "Central News Agency"),
        ("CNA", "", "Central News Agency"),
        ("CNA", "NICOSIA", "Cyprus News Agency"),
        ("CNA", "Vatican City", "Catholic News Agency"),
        ("APA", "Wien", "APA"),
        ("APA", "BAKU", "Azeri Press Agency"),
        ("MNA", "TEHRAN", "Mehr News Agency"),
        ("MNA", "Yangon", "Myanmar News Agency"),
        ("APS", "ALGIERS", "Algérie Presse Service"),
        ("APS", "Dakar", "Agence de Presse Sénégalaise"),
        ("BNA", "Manama", "BNA"),
        ("BNA", "Kabul", "Bakhtar"),
        ("PNA", "MANILA", "PNA"),
        ("PNA", "RAMALLAH", "WAFA"),
        ("ANA", "ATHENS", "ANA-MPA"),
        ("ANA", "Cape Town", "African News Agency"),
        ("CNS", "ROME", "Catholic News Service"),
        ("CNS", "BEIJING", "China News Service"),
        ("Reuters", "CNA", "Reuters"),
        ("Acme Mills", "Oslo", None),
    ],
)
def test_whom_a_tag_stands_for(tag, town, name):
    found = tagged(tag, town)
    assert (found and found.name) == name


def test_a_tag_is_no_name_outside_datelines():
    assert canonical("CNA") == "CNA"
    assert [
        tag for tag in ("Online", "Trend", "Context", "Ticker", "MAP", "Beta", "NA", "Petra", "Fox") if canonical(tag)
    ] == []


# The name in the table, and what stands for it in datelines.
TOKENS = """
Reuters: Reuters, REUTERS, Reuter, RTRS, Thomson Reuters, Reuters Life!, Reuters Health, Reuters Sports Schedule, LPC, IFR, LPC/IFR, رويترز, ロイター, 路透社
Reuters Breakingviews: Reuters Breakingviews, BREAKINGVIEWS
Thomson Reuters Foundation: Thomson Reuters Foundation, TRF, Context, AlertNet, Openly
OPTA: OPTA
Gracenote: Gracenote
Variety: Variety.com
Billboard: Billboard
Hollywood Reporter: Hollywood Reporter
TheWrap: The Wrap
Field Level Media: Field Level Media
The Sports Xchange: The Sports Xchange
AP: AP, Associated Press, The Associated Press, AP Sports, APTN, 美联社
AFP: AFP, AFP-JIJI, AFP-Relaxnews, afp, AFPTV, 法新社, أ ف ب, فرانس برس
dpa: dpa, DPA, dpa/tmn, dpa-AFX, dpa-infocom, lsw, lby, lnw, lhe, lni, lno, lth, lsn, bb, lbn
AFX: AFX, AFX-Asia
Xinhua: Xinhua, XINHUA, Xinhuanet, Xinhaunet, NCNA, 新华社, 新華社
China News Service: ECNS, 中新社, 中新网, ZTS
Central News Agency: CNA, Focus Taiwan, 中央社
Kyodo: Kyodo, KYODO, Kyodo News, 共同, 共同通信
Jiji Press: Jiji, Jiji Press, JIJI, 時事
Yonhap: Yonhap, Yonhap News Agency, 연합뉴스
Newsis: Newsis, 뉴시스
News1: News1, 뉴스1
KCNA: KCNA, 조선중앙통신
Montsame: MONTSAME
TASS: TASS, Itar-Tass, ITAR-TASS, ТАСС, Prime-Tass
Interfax: Interfax, INTERFAX, INTERFAX.RU, Interfax-Ukraine, Interfax-AVN, Interfax-Kazakhstan, Интерфакс
RIA Novosti: RIA Novosti, RIA, Rossiya Segodnya, РИА Новости
Sputnik: Sputnik
Prime News Agency: Prime
Rosbalt: Rosbalt
PTI: PTI, Press Trust of India, Bhasha, PTI-Bhasha, भाषा
ANI: ANI, Asian News International, एएनआई
IANS: IANS, Indo-Asian News Service, India Abroad News Service
UNI: UNI, United News of India, Univarta, वार्ता
APP: APP, Associated Press of Pakistan
PPI: PPI
INP: INP
NNI: NNI
Online International News Network: Online
Press Information Department: PID
BSS: BSS
UNB: UNB
Rastriya Samachar Samiti: RSS
Lankapuvath: Lankapuvath
Bakhtar: Bakhtar
Kuensel: Kuensel
Bernama: Bernama, BERNAMA, BERNAMA-Media OutReach
Antara: Antara, ANTARA, ANTARA News
VNA: VNA, TTXVN, VNS, VNP
PNA: PNA, Philippine News Agency, Philippines News Agency
TNA: TNA
AKP: AKP
KPL: KPL
Myanmar News Agency: GNLM
EFE: EFE, Efe, EFEverde, ACAN-EFE
Europa Press: EUROPA PRESS, EP
Servimedia: Servimedia
Colpisa: Colpisa
Lusa: Lusa, LUSA
ANSA: ANSA, ANSAmed
Adnkronos: Adnkronos, AKI
AGI: AGI
askanews: askanews, TMNews
LaPresse: LaPresse
Italpress: Italpress
Radiocor: Radiocor
Télam: Télam, Telam
Noticias Argentinas: NA
DyN: DyN
Notimex: Notimex, NTX
Prensa Latina: Prensa Latina, PL
Agencia Venezolana de Noticias: AVN
Agencia Boliviana de Información: ABI
Andina: Andina
Colprensa: Colprensa
Agencia Brasil: Agência Brasil, ABr, EBC
Folhapress: Folhapress
Estadão Conteúdo: Estadão Conteúdo
Agência O Globo: Agência O Globo
SPA: SPA, واس, Saudi Press Agency
WAM: WAM, وام, Emirates News Agency
KUNA: KUNA, كونا
QNA: QNA, قنا
BNA: BNA, بنا
ONA: ONA
Petra News Agency: Petra
SANA: SANA
MENA: MENA, أ ش أ
NNA: NNA
WAFA: WAFA
Maghreb Arabe Presse: MAP
Tunis Afrique Presse: TAP
Algérie Presse Service: APS
Libyan News Agency: LANA
SUNA: SUNA
Iraqi News Agency: INA
Saba News Agency: Saba
Anadolu: AA, A.A, Anadolu, Anadolu Agency
DHA: DHA
IHA: İHA, IHA
ANKA: ANKA
IRNA: IRNA
ISNA: ISNA
Mehr News Agency: MNA
Fars News Agency: Fars, FNA
Tasnim: Tasnim
Press TV: Press TV
ANA-MPA: ANA-MPA, ANA, AMNA, ΑΠΕ-ΜΠΕ
Cyprus News Agency: ΚΥΠΕ
Tanjug: Tanjug
Beta News Agency: Beta
FoNet: FoNet
Hina: Hina
STA: STA
SRNA: SRNA
Fena: Fena
ONASA: ONASA
Media Information Agency: MIA
Albanian Telegraphic Agency: ATA
MINA News Agency: MINA
BTA: BTA, БТА
Agerpres: Agerpres, AGERPRES, Rompres
Mediafax: Mediafax
MTI: MTI
PAP: PAP
CTK: CTK, ČTK
TASR: TASR
SITA Slovakia: SITA
Ukrinform: Ukrinform, UKRINFORM, Укрінформ
UNIAN: UNIAN
BelTA: BelTA, БелТА
Moldpres: Moldpres
Infotag: Infotag
Kazinform: Kazinform
KazTAG: KazTAG
Kabar: Kabar
UzA: UzA
Azertac: Azertac
Trend News Agency: Trend
Armenpress: Armenpress
Interpressnews: Interpressnews
ELTA: ELTA
BNS: BNS
LETA: LETA
PA Media: PA, Press Association, PA Media, PA Wire, PA Images
AAP: AAP, Australian Associated Press, AAPNewswire
NZPA: NZPA, NZN, NZ Newswire
Canadian Press: CP, Canadian Press, The Canadian Press, La Presse Canadienne, PC, Presse Canadienne
ANP: ANP
Novum: Novum
GPD: GPD
Belga: Belga, BELGA
APA: APA
Keystone-SDA: ats, SDA, Keystone-SDA, awp
NTB: NTB, ntb
TT: TT, TT Nyhetsbyrån
Ritzau: Ritzau, Scanpix, RB
STT: STT, Lehtikuva, STT-Lehtikuva, FNB
NAN: NAN
GNA: GNA
SLENA: SLENA
SAPA: SAPA, Sapa
African News Agency: African News Agency
ENA: ENA, Ethiopian News Agency
ANGOP: ANGOP, Angop
PANA: PANA, PANAPRESS
Agência de Informação de Moçambique: AIM
Nampa: Nampa
KNA: KNA
Agence Guinéenne de Presse: AGP
Agence Ivoirienne de Presse: AIP
AllAfrica: allAfrica.com
Bloomberg: Bloomberg, BN
Dow Jones: Dow Jones, DJ, DJN, Dow Jones Newswires, DowJonesAP
MarketWatch: MarketWatch, CBS.MW, CBS MarketWatch
CNN: CNN, CNN Business, CNN/Money, CNNMoney, CNN en Español
UPI: UPI, United Press International
CBS News: CBS
NBC News: NBC
ABC News: ABC
Fox News: Fox
VOA: VOA
RFE/RL: RFE/RL
RFA: RFA
BBC: BBC
BBC Monitoring: BBC Mon, BBCM
Sports Network: Sports Network
SportsTicker: Ticker
Sports Wire: SW
U-WIRE: U-WIRE
Catholic News Service: CNS
Catholic News Agency: ACI Prensa
RNS: RNS
IPS: IPS, IPS News, Inter Press Service
IRIN: IRIN, TNH, The New Humanitarian
KHN: KHN, Kaiser Health News, KFF Health News
States Newsroom: States Newsroom, Stateline
SPACE.com: SPACE.com
IDG News Service: IDG NEWS SERVICE
Computerworld: COMPUTERWORLD
newratings.com: newratings.com
The New York Times: N.Y. Times News Service, New York Times
Tribune News Service: Tribune News Service, TNS, McClatchy, MCT, KRT
Washington Post-Bloomberg: WP-Bloomberg
Creators Syndicate: Creators
PR Newswire: PRNewswire, PR Newswire, PRNewswire-AsiaNet, PRNewswire-FirstCall, PRNewswire-USNewswire, PRNewswire-PRWeb
Business Wire: BUSINESS WIRE
GlobeNewswire: GLOBE NEWSWIRE, GlobeNewswire, Marketwired, Marketwire, PrimeNewswire
Accesswire: ACCESSWIRE, ACCESS Newswire
EQS: EQS Newswire, EQS-News, EQS-Ad-hoc, DGAP-News, DGAP
Newsfile: Newsfile Corp.
CNW: CNW, CNW Telbec, Canada NewsWire
EIN Presswire: EIN Presswire, EINPresswire.com
PRWEB: PRWEB
Media OutReach: Media OutReach Newswire
JCN Newswire: JCN Newswire
AETOSWire: AETOSWire
AsiaNet: AsiaNet, Kyodo JBN-AsiaNet
Send2Press: Send2Press
NewsVoir: NewsVoir
Newswise: Newswise
TDnet: TDnet
"""
EXPECTED = dict(line.split(": ", 1) for line in TOKENS.strip().splitlines())


@pytest.mark.parametrize(("name", "tokens"), EXPECTED.items(), ids=list(EXPECTED))
def test_every_token_of_the_wires_has_its_agency(name, tokens):
    assert canonical(name) == name
    assert {token: (found := tagged(token)) and found.name for token in tokens.split(", ")} == dict.fromkeys(
        tokens.split(", "), name
    )


def test_the_table_is_of_the_whole_world():
    assert len(WRITERS) >= 200
    assert len({a.country for a in WRITERS}) >= 90


OUTLET = DatelineStyle(tagless=("-", "--", "–", "—", "―", "_", ":"))
DAYS = (date(2031, 1, 12), date(2031, 5, 31), date(2031, 9, 5), date(2031, 12, 1))
UNITS = ("year", "month", "day")
SENTENCE = "The old bridge fell into the river on Monday, and the council will not build a new one."


@pytest.mark.parametrize("agency", [a for a in AGENCIES if a.datelines], ids=lambda a: a.name)
def test_its_datelines_are_read_back(agency):
    for template, day, (region, country) in product(agency.datelines, DAYS, ((None, None), ("Ohio", None), (None, "Zambia"))):
        told = read_opening(template)
        for town in map(str.title, agency.towns or (("Ndola", "Port of Spain", "Nizhny Tagil") if told.tag else ("Ndola",))):
            text = opening(template, town, region, country, day) + SENTENCE
            found = find_dateline(text, style=OUTLET)
            assert found is not None, text
            places = [(town, region if "region" in told.shows else None, country if "country" in told.shows else None)]
            assert [_folded(p.name, p.region, p.country) for p in found.places] == [
                _folded(*p) for p in places if "town" in told.shows
            ]
            assert found.agency == (agency.name if told.tag else None)
            expected = {unit: getattr(day, unit) for unit in UNITS if unit in told.shows}
            assert {
                unit: getattr(found.date, unit) for unit in UNITS if getattr(found.date, unit, None) is not None
            } == expected
            assert text[dateline_end(text, found) :] == SENTENCE


def _folded(*names):
    return [name and name.casefold() for name in names]


@pytest.mark.parametrize(
    ("template", "line"),
    [
        ("{PLACE}, {Mon. D} (X) -- ", "NDOLA, Zambia, Sept. 5 (X) -- "),
        ("{Place}, {Mon D} (X) - ", "Ndola, Zambia, Sept 5 (X) - "),
        ("{City}{ [Country]}, {Month D} (X): ", "Ndola [Zambia], September 5 (X): "),
        ("{City}{ (Region)}, {Mmm D} (X) ", "Ndola, Sep 5 (X) "),
        ("{CITY}{, COUNTRY}, {Dth Month, YYYY} (X) -- ", "NDOLA, ZAMBIA, 5th September, 2031 (X) -- "),
        ("(X) - {CITY}, {DD MON:it} - ", "(X) - NDOLA, 05 SET - "),
        ("{City}, {D mon:es} (X).- ", "Ndola, 5 sep (X).- "),
        ("{City}, {D mon YYYY:fr} (X) - ", "Ndola, 5 sept 2031 (X) - "),
        ("{CITY} {DD/MM} (X) = ", "NDOLA 05/09 (X) = "),
        ("{City}, {D. Month YYYY:de} - ", "Ndola, 5. September 2031 - "),
        ("{CITY}, {D month:ru}. /X/. ", "NDOLA, 5 сентября. /X/. "),
        ("{WEEKDAY, Mon. D, YYYY} (X) -- ", "FRIDAY, Sept. 5, 2031 (X) -- "),
    ],
)
def test_a_template_is_filled_in(template, line):
    assert opening(template, "Ndola", None, "Zambia", date(2031, 9, 5)) == line


@pytest.mark.parametrize("template", ["{Town}, {D} - ", "{D month:xx} - ", "{D mon:cs} - ", "{place} - "])
def test_a_slot_without_meaning_is_an_error(template):
    with pytest.raises(ValueError, match="no such"):
        opening(template, "Ndola", None, None, date(2031, 9, 5))


@pytest.mark.parametrize(
    ("template", "tag", "mark", "is_first", "separator", "shows"),
    [
        ("{PLACE}, {Mon. D} (Xinhua) -- ", "Xinhua", TagMark.BRACKETS, False, " -- ", "town region country month day"),
        ("(ANSA) - {CITY}, {DD MMM:it} - ", "ANSA", TagMark.BRACKETS, True, " - ", "town month day"),
        ("{CITY}, {Month D}. /TASS/. ", "TASS", TagMark.SLASHES, False, ". ", "town month day"),
        ("{CITY}, {Mon D} AAP - ", "AAP", TagMark.NONE, False, " - ", "town month day"),
        ("{City}, {Mmm D} (PTI) ", "PTI", TagMark.BRACKETS, False, " ", "town month day"),
        ("{CITY} — ", None, TagMark.NONE, False, " — ", "town"),
        (
            "{City}--(Newsfile Corp. - {Month D, YYYY}) - ",
            "Newsfile Corp.",
            TagMark.BRACKETS,
            False,
            " - ",
            "town month day year",
        ),
    ],
)
def test_a_template_tells_an_agencys_ways(template, tag, mark, is_first, separator, shows):
    told = read_opening(template)
    assert (told.tag, told.mark, told.is_first, told.separator, told.shows) == (
        tag,
        mark,
        is_first,
        separator,
        frozenset(shows.split()),
    )


@pytest.mark.parametrize(
    ("town", "name"),
    [("San Diego", "City News Service"), ("LOS ANGELES", "City News Service"), ("Ndola", "Catholic News Service")],
)
def test_cns_is_the_citys_where_it_reports_and_the_churchs_elsewhere(town, name):
    found = find_dateline(f"{town} (CNS) - {SENTENCE}")
    assert found is not None
    assert found.agency == name
