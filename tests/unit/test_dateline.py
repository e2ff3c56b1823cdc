import pytest

from wireparse._span import Span, fold
from wireparse.extract.dateline import dateline_end, find_dateline
from wireparse.grammar import DatelineStyle
from wireparse.testing import grows_evenly

ANY = DatelineStyle(tagless=("-", "--", "–", "—", "―", "_", ":"))
COLON = DatelineStyle(tagless=(":",))


def places(dateline):
    """Towns with (region) and [country]."""
    shown = ([p.name, p.region and f"({p.region})", p.country and f"[{p.country}]"] for p in dateline.places)
    return "/".join(" ".join(filter(None, parts)) for parts in shown)


# text, places, date, agency
VECTORS = [
    ("LUSAKA, March 1 (Reuters) - Copper rose.", "LUSAKA", "March 1", "Reuters"),
    ("April 12 (Reuters) - Fabrikam Inc said.", "", "April 12", "Reuters"),
    ("(Reuters) - A jury on Friday.", "", None, "Reuters"),
    ("(Reuters) -Contoso said.", "", None, "Reuters"),
    ("PARIS/BERLIN, Oct 4 (Reuters) - Two firms.", "PARIS/BERLIN", "Oct 4", "Reuters"),
    ("NDOLA, Zambia/LONDON, May 2 (Reuters) - Two firms.", "NDOLA [Zambia]/LONDON", "May 2", "Reuters"),
    ("WASHINGTON (Reuters) - The agency.", "WASHINGTON", None, "Reuters"),
    ("CHARLOTTE, N.C./NEW YORK  (Reuters) - A bank.", "CHARLOTTE (N.C.)/NEW YORK", None, "Reuters"),
    ("HONG KONG, Aug 26 (Reuters Breakingviews) - A deal.", "HONG KONG", "Aug 26", "Reuters Breakingviews"),
    ("DHAKA, Nov 2 (Thomson Reuters Foundation) - A river.", "DHAKA", "Nov 2", "Thomson Reuters Foundation"),
    ("NEW YORK (LPC/IFR) - A loan.", "NEW YORK", None, "Reuters"),
    ("NEW YORK, March 3 - Acme Mills Corp said.", "NEW YORK", "March 3", None),
    ("Bogota, march 4 - Coffee growers.", "Bogota", "march 4", None),
    ("MANILA, April 1, Reuter - The ministry.", "MANILA", "April 1", "Reuters"),
    ("AMSTERDAM, 2 March - The index.", "AMSTERDAM", "2 March", None),
    ("CEDAR FORK, Wis. (AP) — Voters chose.", "CEDAR FORK (Wis.)", None, "AP"),
    ("MUDLICK, Ky. (AP) _ A bridge fell.", "MUDLICK (Ky.)", None, "AP"),
    ("McALLEN, Texas (AP) -- A gate.", "McALLEN (Texas)", None, "AP"),
    ("Windhoek, Dec 20, 2031 (AFP) - Rains came.", "Windhoek", "Dec 20, 2031", "AFP"),
    ("Dijon, 9 déc 2031 (AFP) - Un train.", "Dijon", "9 déc 2031", "AFP"),
    ("ABALA, Chad, Sept 26 (AFP) -- Two wells.", "ABALA [Chad]", "Sept 26", "AFP"),
    ("LHASA, Sept. 2 (Xinhua) -- A road.", "LHASA", "Sept. 2", "Xinhua"),
    ("Jan. 10 (Xinhua) -- A list.", "", "Jan. 10", "Xinhua"),
    ("Nov. 25 (UPI) -- A comet.", "", "Nov. 25", "UPI"),
    ("BEIRUT, Lebanon, Sept. 20 (UPI) -- A ferry.", "BEIRUT [Lebanon]", "Sept. 20", "UPI"),
    ("Musterstadt (dpa) - Der Rat.", "Musterstadt", None, "dpa"),
    ("San Diego (tca/dpa) - A whale.", "San Diego", None, "dpa"),
    ("NAHA, Okinawa, Dec. 9 Kyodo - A ferry.", "NAHA (Okinawa)", "Dec. 9", "Kyodo"),
    ("Otaru, May 8 (Jiji Press)--The port.", "Otaru", "May 8", "Jiji Press"),
    ("SEOUL, Nov. 24 (Yonhap) -- The port.", "SEOUL", "Nov. 24", "Yonhap"),
    ("Pyongyang, July 14 (KCNA) -- The mill.", "Pyongyang", "July 14", "KCNA"),
    ("Taipei, Aug. 17 (CNA) -- The council.", "Taipei", "Aug. 17", "Central News Agency"),
    ("OMSK, January 21. /TASS/. The plant.", "OMSK", "January 21", "TASS"),
    ("ALMATY. April 2 (Interfax) - The plant.", "ALMATY", "April 2", "Interfax"),
    ("STAVROPOL. Jan 8 (Interfax-AVN) - The base.", "STAVROPOL", "Jan 8", "Interfax"),
    ("Nashik, Apr 25 (PTI) The rains.", "Nashik", "Apr 25", "PTI"),
    ("Surat/New Delhi, Jan 22 (PTI) The rains.", "Surat/New Delhi", "Jan 22", "PTI"),
    ("Kochi [India], May 3 (ANI): The rains.", "Kochi [India]", "May 3", "ANI"),
    ("Bengaluru (Karnataka) [India], June 1 (ANI): The rains.", "Bengaluru (Karnataka) [India]", "June 1", "ANI"),
    ("Patna, Oct 12 (IANS) A dam.", "Patna", "Oct 12", "IANS"),
    ("QUETTA, Aug 11 (APP):The dam.", "QUETTA", "Aug 11", "APP"),
    ("IPOH, Sept 29 (Bernama) -- The dam.", "IPOH", "Sept 29", "Bernama"),
    ("Manado (ANTARA) - The dam.", "Manado", None, "Antara"),
    ("Hue (VNA) – The dam.", "Hue", None, "VNA"),
    ("Cuzco, 21 ene (EFE).- El tren.", "Cuzco", "21 ene", "EFE"),
    ("Panamá (EFE) - El canal.", "Panamá", None, "EFE"),
    ("(ANSA) - UDINE, 01 LUG - Il ponte.", "UDINE", "01 LUG", "ANSA"),
    ("Faro, 11 jun (Lusa) - A ponte.", "Faro", "11 jun", "Lusa"),
    ("AL AIN, 17th April, 2031 (WAM) -- The dam.", "AL AIN", "17th April, 2031", "WAM"),
    ("Abha, February 20, 2031, SPA -- The dam.", "Abha", "February 20, 2031", "SPA"),
    ("Tehran, Oct 21, IRNA -- The dam.", "Tehran", "Oct 21", "IRNA"),
    ("BURSA (AA) – The dam.", "BURSA", None, "Anadolu"),
    ("HOBART, July 1 AAP - The dam.", "HOBART", "July 1", "AAP"),
    ("(Bloomberg) -- Ore prices.", "", None, "Bloomberg"),
    ("PERTH (Dow Jones)--Ore prices.", "PERTH", None, "Dow Jones"),
    ("(CNN)The dam burst.", "", None, "CNN"),
    ("(CBS/AP) A dam burst.", "", None, "CBS News"),
    ("Paris (ats afp) Les rails.", "Paris", None, "Keystone-SDA"),
    ("ZWOLLE (ANP) - De brug.", "ZWOLLE", None, "ANP"),
    ("GOMA, 29 October (IRIN) - The wells.", "GOMA", "29 October", "IRIN"),
    ("AUSTIN, Texas, Feb. 1, 2031 /PRNewswire/ -- Acme today.", "AUSTIN (Texas)", "Feb. 1, 2031", "PR Newswire"),
    ("NEW YORK , Feb. 3, 2031 /PRNewswire/ -- Acme today.", "NEW YORK", "Feb. 3, 2031", "PR Newswire"),
    ("OTTAWA, ON, April 15, 2031 /CNW/ - Acme today.", "OTTAWA (ON)", "April 15, 2031", "CNW"),
    ("NEW YORK / ACCESSWIRE / Oct 5, 2031 / Acme today.", "NEW YORK", "Oct 5, 2031", "Accesswire"),
    ("MESA CITY, Calif.--(BUSINESS WIRE)--Acme today.", "MESA CITY (Calif.)", None, "Business Wire"),
    ("OSLO & HAIFA, Israel--(BUSINESS WIRE)--Acme today.", "OSLO/HAIFA [Israel]", None, "Business Wire"),
    ("SAN FRANCISCO, Dec.  03, 2031  (GLOBE NEWSWIRE) -- Acme today.", "SAN FRANCISCO", "Dec. 03, 2031", "GlobeNewswire"),
    (
        "Vancouver, British Columbia--(Newsfile Corp. - September 11, 2031) - Acme today.",
        "Vancouver (British Columbia)",
        "September 11, 2031",
        "Newsfile",
    ),
    ("GANDER, N.L. — The plane.", "GANDER (N.L.)", None, None),
    ("CHUR, Switzerland: Rescuers.", "CHUR [Switzerland]", None, None),
    ("BRISBANE: Two ferries.", "BRISBANE", None, None),
    ("ATHENS, Aug 27: The port.", "ATHENS", "Aug 27", None),
    (
        "STOCKHOLM, Sweden --(Business Wire)-- Dec. 10, 2031 -- Acme today.",
        "STOCKHOLM [Sweden]",
        "Dec. 10, 2031",
        "Business Wire",
    ),
    ("ANKARA, Dec 15 (A.A) - The port.", "ANKARA", "Dec 15", "Anadolu"),
    ("Guangzhou, October 22 (XINHUA) -- A forum.", "Guangzhou", "October 22", "Xinhua"),
    ("Beijing 10 Nov (Xinhua) -- A forum.", "Beijing", "10 Nov", "Xinhua"),
    ("Los Ángeles (EE.UU.), 20 dic (EFE).- El tren.", "Los Ángeles [EE.UU.]", "20 dic", "EFE"),
    ("BRASILIA, 5 mar (Lusa) -- A ponte.", "BRASILIA", "5 mar", "Lusa"),
    ("ABOARD AIR FORCE ONE (Reuters) - The president.", "ABOARD AIR FORCE ONE", None, "Reuters"),
    ("UNITED NATIONS, May 2 (Reuters) - The council.", "UNITED NATIONS", "May 2", "Reuters"),
    ("LONDON, (Reuters) - The bank.", "LONDON", None, "Reuters"),
    ("WEST FORK, Fla./WASHINGTON (Reuters) - The bank.", "WEST FORK (Fla.)/WASHINGTON", None, "Reuters"),
]


@pytest.mark.parametrize(("text", "where", "when", "agency"), VECTORS)
def test_datelines_of_the_world(text, where, when, agency):
    found = find_dateline(text, style=ANY)
    assert found is not None
    assert (places(found), found.date and found.date.text, found.agency) == (where, when, agency)
    assert fold(found.span.of(text)) == found.text
    assert text[dateline_end(text, found)].isupper()


@pytest.mark.parametrize(
    "text",
    [
        "Contoso Inc. (CTS) said it.",
        "The union (NUW) has agreed.",
        "“The seam is empty,” said Lee.",
        "Moscow, 5 July: The talks.",
        "EXCLUSIVE - The dam burst",
        "FILE PHOTO: A dam in Ndola",
        "VIDEO: The dam burst",
        "ANALYSIS/OPINION:",
        "NDOLA DAILY NEWS - The dam burst",
        "MARA QUILL: We will go.",
        'BROADWAY BEAT—"The dam"',
        "FOOD -- SAID THAT THE DAM HAS BEEN SEIZED AND",
        "NEW YORK, NY - APRIL 16: Ann Lee arrives",
        "Mesa City, April 7 - Sunny/46 degrees",
        "April 13 - Talks began.",
        "It rained until the evening of April 4 - but then stopped.",
        "New York (Reuters) poll shows",
        "The (Reuters) - commissioned survey",
        "Rep. Ann Lee (R-S.C.): We will",
        "MAR8  -- 70",
        "By Ann Lee LUSAKA (Reuters) - Copper",
        "",
        "   ",
        "(",
        "((((((",
        "\ud800 (Reuters) -",
    ],
)
def test_what_only_looks_like_a_dateline_is_none(text):
    assert find_dateline(text, style=ANY) is None


def test_a_colon_ends_a_dateline_only_where_the_outlet_writes_so():
    assert find_dateline("TOKYO: Keen cooks came.") is None
    found = find_dateline("TOKYO: Keen cooks came.", style=COLON)
    assert found is not None
    assert (found.text, found.places[0].name, found.agency) == ("TOKYO", "TOKYO", None)
    assert dateline_end("TOKYO: Keen cooks came.", found) == 7


@pytest.mark.parametrize(
    ("text", "where", "when"),
    [
        ("NDOLA, 18 MAY 90 (EL MOLINO) -- [TEXT] GENERAL LEE", "NDOLA", "18 MAY 90"),
        ("NDOLA (ZAMBIA), 9 JUL 89 (RADIO MILL) -- [TEXT] THE MILL", "NDOLA [ZAMBIA]", "9 JUL 89"),
        ("CLANDESTINE, NO DATE (RADIO MILL) -- [TEXT] THE MILL", "CLANDESTINE", None),
        ("Friday, Nov. 19, 2032 (AP) -- A dam", "", "Friday, Nov. 19, 2032"),
        ("Moline, IL – March 26, 2032 – Acme Mills", "Moline (IL)", "March 26, 2032"),
        ("OSLO, April 2 () - Planes", "OSLO", "April 2"),
    ],
)
def test_rare_shapes(text, where, when):
    found = find_dateline(text)
    assert (found and places(found)) == where
    assert (found and found.date and found.date.text) == when


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("TBILISI, Georgia (Reuters) - A dam", "TBILISI [Georgia]"),
        ("MACON, Georgia (Reuters) - A dam", "MACON (Georgia)"),
        ("PORT OF SPAIN, Trinidad and Tobago (AP) - A dam", "PORT OF SPAIN [Trinidad and Tobago]"),
        ("OSLO and HAIFA, Israel (AP) - A dam", "OSLO/HAIFA [Israel]"),
        ("OSLO, BERNE and HAIFA (AP) - A dam", "OSLO/BERNE/HAIFA"),
        ("FRANKFURT West Germany (AP) - A dam", "FRANKFURT [West Germany]"),
        ("RAFAH, Gaza Strip (AP) - A dam", "RAFAH (Gaza Strip)"),
        ("NEW\n  YORK,\n N.Y. (AP) - A dam", "NEW YORK (N.Y.)"),
        ("**** LUSAKA, March 3 - Copper", "LUSAKA"),
        ("New york, March 3 - Copper rose", "New york"),
    ],
)
def test_places_are_told_from_regions_and_countries(text, where):
    found = find_dateline(text)
    assert found is not None
    assert places(found) == where
    assert all(fold(p.span.of(text)).startswith(p.name) for p in found.places)


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("Jan 0", (None, 1, None)),
        ("Jan 32", (None, 1, None)),
        ("00 Jan", (None, 1, None)),
        ("Jan 31", (None, 1, 31)),
        ("2031-13-04", (2031, None, None)),
        ("2031-12-00", (2031, 12, None)),
        ("2031-12-31", (2031, 12, 31)),
    ],
)
def test_a_day_or_month_that_no_calendar_has_is_not_read(date, expected):
    found = find_dateline(f"OSLO, {date} (AP) — The ship came.")
    assert found is not None
    assert places(found) == "OSLO"
    assert (found.date.year, found.date.month, found.date.day) == expected


def test_only_the_start_of_the_stretch_counts():
    text = "Mills. LUSAKA (Reuters) - Copper. OSLO (AP) - Ore."
    assert find_dateline(text) is None
    found = find_dateline(text, Span(6, len(text)))
    assert found is not None
    assert (found.span, dateline_end(text, found)) == (Span(7, 23), 26)
    assert find_dateline(text, Span(7, 15)) is None


def test_a_dateline_may_stand_alone_on_its_line():
    for text in ("LUSAKA, Zambia (AP) _\n", "LUSAKA (AP) --", "LUSAKA _\n"):
        found = find_dateline(text)
        assert found is not None
        assert dateline_end(text, found) == len(text)


def test_the_sentence_may_begin_on_the_next_line():
    text = "LUSAKA _\nThe mill burnt."
    line = find_dateline(text, Span(0, 8))
    assert line is not None
    assert (line.text, text[dateline_end(text, line) :]) == ("LUSAKA", "The mill burnt.")


def test_an_outlet_has_its_own_tags():
    assert find_dateline("lusaka mills Ndola (Mill Wire) - Copper", style=DatelineStyle(agencies=("Mill Wire",))) is None
    found = find_dateline("Ndola (MILL WIRE) - Copper", style=DatelineStyle(agencies=("Mill Wire",)))
    assert found is not None
    assert found.agency == "Mill Wire"
    assert find_dateline("Ndola (Mill Wire) - Copper") is None


@pytest.mark.parametrize("unit", ["(", "A", "LUSAKA, ", "LUSAKA/", " ", "-", "(Reuters", "1", '"', "\u200b", "LUSAKA ", "a, "])
def test_time_is_linear(unit):
    head, body = "LUSAKA", unit * (100_000 // len(unit))
    assert grows_evenly(lambda text: find_dateline(text, style=ANY), head + body, head + body * 2)
