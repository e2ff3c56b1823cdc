"""The edges of datelines: a stretch is read by itself, and what is just past a limit is read otherwise than what is within."""

import pytest

from wireparse._span import Span
from wireparse.extract.dateline import dateline_end, find_dateline, first_tag, tagged_dateline
from wireparse.extract.dateline.tags import is_gloss
from wireparse.grammar import DatelineStyle

ANY = DatelineStyle(tagless=("-", "--", "–", "—", "―", "_", ":"))
PROSE = "The only ferry of the town stopped on Tuesday after a seal had climbed aboard, the harbour master said."

OPENINGS = [
    "LUSAKA, March 1 (Reuters) - Copper rose.",
    "April 12 (Reuters) - Fabrikam Inc said.",
    "(Reuters) - A jury on Friday.",
    "OSLO (AP) --",
    "OSLO, April 2 () - Planes",
    "PARIS/BERLIN, Oct 4 (Reuters) - Two firms.",
    "Nashik, Apr 25 (PTI) The rains.",
    "Nashik (PTI) The rains.",
    "(CNN)The dam burst.",
    "(ANSA) - UDINE, 01 LUG - Il ponte.",
    "(ANSA) - Il ponte.",
    "(ANSA) - UDINE",
    "MANILA, April 1, Reuter - The ministry.",
    "GABANE Sept 17 Sapa WELLS RUN DRY",
    "GABANE Sept 17 Sapa",
    "Tabriz, IRNA – The mill burnt.",
    "March 12, Reuter - Copper rose.",
    "NEW YORK, March 3 - Acme Mills Corp said.",
    "NEW DELHI, Jan 3.—The mill burnt.",
    "GANDER, N.L. — The plane.",
    "CHUR, Switzerland: Rescuers.",
    "LUSAKA _",
    "Oslo — The mill burnt.",
    "Oslo, Norway: The mill burnt.",
    "OMSK, January 21. /TASS/. The plant.",
    "AUSTIN, Texas, Feb. 1, 2031 /PRNewswire/ -- Acme today.",
    "NEW YORK / ACCESSWIRE / Oct 5, 2031 / Acme today.",
    "NEW YORK / ACCESSWIRE / Acme today",
    "MESA CITY, Calif.--(BUSINESS WIRE)--Acme today.",
    "STOCKHOLM, Sweden --(Business Wire)-- Dec. 10, 2031 -- Acme today.",
    "NDOLA (PRWEB) March 05, 2031 The mill burnt.",
    "Vancouver, British Columbia--(Newsfile Corp. - September 11, 2031) - Acme today.",
    "OCTOBER 14, 2031 (REUTERS) - LUSAKA -- The mill.",
    "OCTOBER 14, 2031 (REUTERS) - LUSAKA",
    "Newswise — The mill burnt – again.",
    "Newswise — SALEM, N.C. – Sept. 8, 2031 – The mill – all",
    "CNN — The mill burnt.",
    "SINGAPORE - Media OutReach Newswire - 5 March 2031 - The mill.",
    "Moline, IL – March 26, 2032 – Acme Mills",
    "(NDOLA, ZM) – The mill burnt.",
    "Oct. 8, 2031 (Boston) -- The mill burnt.",
    "Paris | AFP | The ferry stopped",
    "PARIS |AFP| - The ferry stopped",
    "Paris, March 3 |AFP|",
    "Berlin. Der Rat hat den Bau der Mühle mit knapper Not beschlossen.",
    "BAKU, Azerbaijan, March 3. The ferry stopped.",
    "МОСКВА, 30 ноя - РИА Новости. Мельница сгорела.",
    "(부산=연합뉴스) 홍길동 기자 = 비가 왔다.",
    "【某地共同】雨が降った。",
    "新华社某地5月2日电 下雨了。",
    "（中央社記者李明台北5日電）下雨了。",
    "Friday, Nov. 19, 2032 (AP) -- A dam",
    "NDOLA, Friday (AP) -- A dam",
    "Denver, Colo., Mar 5, 2031 / 04:15 pm (CNA).- The mill burnt.",
    f"LONDON: {PROSE}",
    f"April 13 - {PROSE}",
    f"LINDMOOR — {PROSE} It is the second seal in Lindmoor.",
]
AROUND = [
    ("It rained.\n\n", "\n\nIt rained."),
    ("OSLO, May 2 (AP) - ", " - 9 May 2041 - LIMA, 7 May (AFP) - "),
    ("1 | ", " | AFP | LIMA | "),
    ("(AFP) ", " /TASS/ May 9, 2041 / Lima: He"),
]


@pytest.mark.parametrize(("before", "behind"), AROUND)
@pytest.mark.parametrize("text", OPENINGS)
def test_what_stands_around_a_stretch_does_not_matter(moved, text, before, behind):
    whole, span = before + text + behind, Span(len(before), len(before) + len(text))
    alone = find_dateline(text, style=ANY)
    assert alone is not None
    assert find_dateline(whole, span, ANY) == moved(alone, len(before))
    tagged = tagged_dateline(text, Span(0, len(text)), ANY)
    assert tagged_dateline(whole, span, ANY) == moved(tagged, len(before))
    at = first_tag(text, Span(0, len(text)), ANY)
    assert first_tag(whole, span, ANY) == (None if at is None else at + len(before))


@pytest.mark.parametrize("text", OPENINGS)
def test_a_stretch_is_read_as_if_the_text_ended_with_it(text):
    for end in range(1, len(text)):
        if not text[:end].rstrip().endswith((":", "-", "—")):  # behind a mark it is looked at how the text goes on
            assert find_dateline(text, Span(0, end), ANY) == find_dateline(text[:end], style=ANY)


def told(text, style=ANY):
    """The phrase, its towns, the words of its date, its agency, and how the sentence begins; or nothing."""
    found = find_dateline(text, style=style)
    if found is None:
        return None
    towns = [" ".join(filter(None, (p.name, p.region, p.country))) for p in found.places]
    return found.text, "/".join(towns), found.date and found.date.text, found.agency, text[dateline_end(text, found) :][:9]


@pytest.mark.parametrize(
    ("text", "phrase", "towns", "date", "agency", "rest"),
    [
        ("【某地＝共同】雨が降った。", "【某地＝共同】", "某地", None, "Kyodo", "雨が降った。"),
        ("[某地共同]雨が降った。", "[某地共同]", "某地", None, "Kyodo", "雨が降った。"),
        ("NEW DELHI, Jan 3.— The mill burnt.", "NEW DELHI, Jan 3", "NEW DELHI", "Jan 3", None, "The mill "),
        ("NEW DELHI, Jan. — The mill burnt.", "NEW DELHI, Jan.", "NEW DELHI", "Jan.", None, "The mill "),
        ("AUSTIN, Tex. — The mill burnt.", "AUSTIN, Tex.", "AUSTIN Tex.", None, None, "The mill "),
        ("BUENOS AIRES.- El molino ardió.", "BUENOS AIRES", "BUENOS AIRES", None, None, "El molino"),
        ("Mill Ford (PTI) The rains", "Mill Ford (PTI)", "Mill Ford", None, "PTI", "The rains"),
        ("Mill Ford Town, May 3 (PTI) The rains", "Mill Ford Town, May 3 (PTI)", "Mill Ford Town", "May 3", "PTI", "The rains"),
        ("Mill Ford Town, India (PTI) The rains", "Mill Ford Town, India (PTI)", "Mill Ford Town India", None, "PTI", "The rains"),
        ("(PTI) The rains", "(PTI)", "", None, "PTI", "The rains"),
        ("Nashik (PTI)", "Nashik (PTI)", "Nashik", None, "PTI", ""),
        ("(ANSA) UDINE, 01 LUG - Il ponte.", "(ANSA) UDINE, 01 LUG", "UDINE", "01 LUG", "ANSA", "Il ponte."),
        ("(ANSA) - Udine, 01 LUG - Il ponte.", "(ANSA) - Udine, 01 LUG", "Udine", "01 LUG", "ANSA", "Il ponte."),
        ("(ANSA) - UDINE - Il ponte.", "(ANSA) - UDINE", "UDINE", None, "ANSA", "Il ponte."),
        ("(ANSA) - Udine - Il ponte.", "(ANSA)", "", None, "ANSA", "Udine - I"),
        ("(ANSA) - UDINE, 01 LUG Il ponte.", "(ANSA)", "", None, "ANSA", "UDINE, 01"),
        ("UDINE (ANSA) - 01 LUG - Il ponte.", "UDINE (ANSA) - 01 LUG", "UDINE", "01 LUG", "ANSA", "Il ponte."),
        ("NEW YORK/ACCESSWIRE/Oct 5, 2031/ Acme", "NEW YORK/ACCESSWIRE/Oct 5, 2031/", "NEW YORK", "Oct 5, 2031", "Accesswire", "Acme"),
        ("NEW YORK /TASS/. The plant", "NEW YORK /TASS/", "NEW YORK", None, "TASS", "The plant"),
        ("OMSK, May 1 /CNW/ May 2, 2031 /- The", "OMSK, May 1 /CNW/ May 2, 2031 /", "OMSK", "May 1", "CNW", "The"),
        ("OMSK /CNW/ The rains / - The", "OMSK /CNW/", "OMSK", None, "CNW", "The rains"),
        ("OSLO/BERGEN /TASS/. The plant", "OSLO/BERGEN /TASS/", "OSLO/BERGEN", None, "TASS", "The plant"),
        ("PARIS/LONDON, Oct 4, 2031 /CNW/ - The", "PARIS/LONDON, Oct 4, 2031 /CNW/", "PARIS/LONDON", "Oct 4, 2031", "CNW", "The"),
        ("Omsk/TASS/ The rains", "Omsk/TASS/", "Omsk", None, "TASS", "The rains"),
        ("Millford, May 3 | AFP | The ferry", "Millford, May 3 | AFP |", "Millford", "May 3", "AFP", "The ferry"),
        ("MILLFORD | AFP | The ferry", "MILLFORD | AFP |", "MILLFORD", None, "AFP", "The ferry"),
        ("March 12, CNN - The mill burnt", "March 12, CNN", "", "March 12", "CNN", "The mill "),
        ("NDOLA, March 12 (Reuter) - The mill", "NDOLA, March 12 (Reuter)", "NDOLA", "March 12", "Reuters", "The mill"),
        ("NDOLA March 12 Reuter) - The mill", "NDOLA March 12 Reuter)", "NDOLA", "March 12", "Reuters", "The mill"),
        ("MAY 4, 2031 (REUTERS) - LUSAKA -- The mill", "MAY 4, 2031 (REUTERS) - LUSAKA", "LUSAKA", "MAY 4, 2031", "Reuters", "The mill"),
        ("MAY 4, 2031 (REUTERS) - LUSAKA", "MAY 4, 2031 (REUTERS)", "", "MAY 4, 2031", "Reuters", "LUSAKA"),
        ("MAY 4, 2031 (REUTERS) - Lusaka -- The mill", "MAY 4, 2031 (REUTERS)", "", "MAY 4, 2031", "Reuters", "Lusaka --"),
        ("MAY 4, 2031 (REUTERS) - EXCLUSIVE -- The mill", "MAY 4, 2031 (REUTERS)", "", "MAY 4, 2031", "Reuters", "EXCLUSIVE"),
        ("MAY 4 (REUTERS) - LUSAKA -- The mill", "MAY 4 (REUTERS)", "", "MAY 4", "Reuters", "LUSAKA --"),
        ("(REUTERS) - LUSAKA -- The mill", "(REUTERS)", "", None, "Reuters", "LUSAKA --"),
        ("Acme (BTA) -- Which makes", "Acme (BTA)", "Acme", None, "BTA", "Which mak"),
        ("Acme (BTA) - al-Harith", "Acme (BTA)", "Acme", None, "BTA", "al-Harith"),
        ("ACME (BTA) - which makes", "ACME (BTA)", "ACME", None, "BTA", "which mak"),
        ("NDOLA (Mill Wire) - The", "NDOLA (Mill Wire)", "NDOLA", None, None, "The"),
        ("NDOLA, May 2, 2031 (Mill Wire): The", "NDOLA, May 2, 2031 (Mill Wire)", "NDOLA", "May 2, 2031", None, "The"),
        ("MILLFORD, May 2, 2031 (Mill Wire) - The", "MILLFORD, May 2, 2031 (Mill Wire)", "MILLFORD", "May 2, 2031", None, "The"),
        ("MILLFORD, NO DATE (Mill Wire) - The", "MILLFORD, NO DATE (Mill Wire)", "MILLFORD", None, None, "The"),
        ("Oslo (Agencies) - The", "Oslo (Agencies)", "Oslo", None, None, "The"),
        ("MESA CITY, May 2 (Newsfile Corp. - May 11, 2031) - A", "MESA CITY, May 2 (Newsfile Corp. - May 11, 2031)", "MESA CITY", "May 2", "Newsfile", "A"),
        ("MESA CITY (PRWEB) March 05 The mill", "MESA CITY (PRWEB)", "MESA CITY", None, "PRWEB", "March 05 "),
        ("MESA CITY (AP) - March 05, 2031 - The", "MESA CITY (AP) - March 05, 2031", "MESA CITY", "March 05, 2031", "AP", "The"),
        ("MESA CITY (AP) - March 05 The mill", "MESA CITY (AP)", "MESA CITY", None, "AP", "March 05 "),
        ("(NDOLA, Zambia, May 2) – The mill", "(NDOLA, Zambia, May 2)", "NDOLA Zambia", "May 2", None, "The mill"),
        ("Oct. 8 (Boston) -- The mill", "Oct. 8 (Boston)", "Boston", "Oct. 8", None, "The mill"),
        ("NEW YORK, March 3 -The firm", "NEW YORK, March 3", "NEW YORK", "March 3", None, "The firm"),
        ("NEW YORK, March 3--The firm", "NEW YORK, March 3", "NEW YORK", "March 3", None, "The firm"),
        ("NEW YORK, March 3 -“The firm", "NEW YORK, March 3", "NEW YORK", "March 3", None, "“The firm"),
        ("NEW YORK, March 3 - AAP: The firm", "NEW YORK, March 3 - AAP", "NEW YORK", "March 3", "AAP", "The firm"),
        ("New York, March 3 - AAP: The firm", "New York, March 3 - AAP", "New York", "March 3", "AAP", "The firm"),
        ("MILLFORD - AAP: The firm", "MILLFORD - AAP", "MILLFORD", None, "AAP", "The firm"),
        ("Oslo - AAP: The firm", "Oslo", "Oslo", None, None, "AAP: The "),
        ("LINDMOOR: The ferry", "LINDMOOR", "LINDMOOR", None, None, "The ferry"),
        ("PORTLAND, Maine/PORTLAND, Ore. — The ferry", "PORTLAND, Maine/PORTLAND, Ore.", "PORTLAND Maine/PORTLAND Ore.", None, None, "The ferry"),
        ("LUSAKA, Zambia--The mill", "LUSAKA, Zambia", "LUSAKA Zambia", None, None, "The mill"),
        ("LUSAKA, Zambia—The mill", "LUSAKA, Zambia", "LUSAKA Zambia", None, None, "The mill"),
        ("LUSAKA, Zambia– The mill", "LUSAKA, Zambia", "LUSAKA Zambia", None, None, "The mill"),
        ("LUSAKA, Zambia –The mill", "LUSAKA, Zambia", "LUSAKA Zambia", None, None, "The mill"),
        ("LUSAKA, Zambia -", "LUSAKA, Zambia", "LUSAKA Zambia", None, None, ""),
        ("LUSAKA, Zambia:", "LUSAKA, Zambia", "LUSAKA Zambia", None, None, ""),
        ("Millford, March 3 - Mill to close", "Millford, March 3", "Millford", "March 3", None, "Mill to c"),
        ("OSLO, March 3 - MILL TO CLOSE", "OSLO, March 3", "OSLO", "March 3", None, "MILL TO C"),
        (f"MILLFORD, March 3 - {PROSE.upper()}", "MILLFORD, March 3", "MILLFORD", "March 3", None, "THE ONLY "),
        ("Oslo -- The mill", "Oslo", "Oslo", None, None, "The mill"),
        ("Oslo/Bergen — The mill", "Oslo/Bergen", "Oslo/Bergen", None, None, "The mill"),
        ("OSLO NO DATE (AP) -- The", "OSLO NO DATE (AP)", "OSLO", None, "AP", "The"),
        ("OSLO. May 3 (AP) -- The", "OSLO. May 3 (AP)", "OSLO", "May 3", "AP", "The"),
        ("Oslo. (AP) -- The", "Oslo. (AP)", "Oslo", None, "AP", "The"),
        ("NIZHNY MOOR TOWN HILL. (AP) -- The", "NIZHNY MOOR TOWN HILL. (AP)", "NIZHNY MOOR TOWN HILL", None, "AP", "The"),
        ("Nizhny Moor Town. (Interfax) -- The", "Nizhny Moor Town. (Interfax)", "Nizhny Moor Town", None, "Interfax", "The"),
        ("Nizhny Moor Town Hill. Jan 3 (AP) - The", "Nizhny Moor Town Hill. Jan 3 (AP)", "Nizhny Moor Town Hill", "Jan 3", "AP", "The"),
        ("OSLO - May 3 (AP) -- The", "OSLO - May 3 (AP)", "OSLO", "May 3", "AP", "The"),
        ("AUSTIN, TEX. May 3 (AP) -- The", "AUSTIN, TEX. May 3 (AP)", "AUSTIN TEX.", "May 3", "AP", "The"),
        ("undated (AP) -- The", "undated (AP)", "", None, "AP", "The"),
        ("UNDATED, May 3 (AP) -- The", "UNDATED, May 3 (AP)", "", "May 3", "AP", "The"),
        ("LONDON, May 3: The ferry", "LONDON, May 3", "LONDON", "May 3", None, "The ferry"),
    ],
)  # fmt: skip
def test_where_a_dateline_ends_and_what_it_says(text, phrase, towns, date, agency, rest):
    assert told(text) == (phrase, towns, date, agency, rest)
    assert find_dateline(text, style=ANY).span.of(text) == phrase


@pytest.mark.parametrize(
    "text",
    [
        "Nashik (PTI) THE RAINS CAME DOWN ON THE CITY",
        "Nashik (PTI) the rains",
        "Nashik (AFP) The rains",
        "Mill Ford Town (PTI) The rains",
        "NEW YORK /Acme/ -- Acme today",
        "NEW YORK, May 3 /Acme/ -- Acme today",
        "NEW YORK, May 2 /AFP/ -- The plant",
        "Paris | AFP | the ferry",
        f"Paris | AFP | {PROSE.upper()}",
        "Millford | AFP | The ferry",
        "PARIS | Mill | The ferry",
        "PARIS | Agencies | The ferry",
        "PARIS | AFP/dpa | The ferry",
        "Lyon | Mill | PARIS | AFP | The ferry",
        "March 12. AFP: The mill burnt",
        "March 12, Reuter. The mill burnt",
        "March 12, Star - The mill",
        "March 12, TODAY - The mill",
        "NDOLA, March 12, Star - The mill",
        "Acme (BTA): which makes",
        "Oslo (AP) which makes",
        "Association of Millers (AM) - The",
        "Ndola (Mill Wire) - The",
        "NDOLA (Mill Wire): The",
        "NDOLA (Mill Wire) The",
        "MILLFORD, May 2 (Mill Wire) - The",
        "Oslo (Agencies) The",
        "(Agencies) - The",
        "MESA CITY (AP) March 05, 2031 The mill",
        "(NDOLA) – The mill burnt.",
        "(Ndola, Zambia) – The mill burnt.",
        "Oct. 8, 2031 (MILLFORD) -- The mill burnt.",
        "Oct. 8 (Boston) The mill",
        "NEW YORK, March 3-The firm",
        "MILLFORD, March 3 - MILL TO CLOSE",
        "OSLO 3 - Kitwe won",
        "P.S. - The mill",
        "Oslo -The mill",
        "Oslo- The mill",
        "Oslo—The mill",
        "LUSAKA, Zambia- The mill",
        "LUSAKA, Zambia -The mill",
        "LUSAKA, Zambia:The mill",
        "LUSAKA, Zambia–The mill",
        "LUSAKA, Zambia-",
        "BUENOS AIRES.-El molino",
        "Oslo— The mill",
        "Oslo —The mill",
        "Oslo — the mill",
        "Oslo, Norway: the mill",
        "Oslo, May 3: The mill",
        "Millford, Norway: The mill",
        "Oslo (ZL): The mill",
        "Oslo/Millford — The mill",
        f"LINDMOOR — “{PROSE} It is in Lindmoor.",
        f"LINDMOOR —{PROSE} It is in Lindmoor.",
        f'LINDMOOR — "{PROSE} It is in Lindmoor.',
        "PORTLAND/PORTLAND — The ferry",
        f"LIND MOOR HILL — {PROSE} It is in Lind Moor Hill.",
        f"LIND MOOR: {PROSE} It is in Lind Moor.",
        "Berlin. Der Rat und die Mühle.",
        "Millford. Der Rat hat den Bau der Mühle und das Amt.",
        "BAKU, Azerbaijan, March 3. the ferry",
        "BAKU, Azerbaijan, March 2031. The ferry",
        "MILLFORD, March 3. The ferry",
        "BAKU, Azerbaijan. The ferry",
        "OSLO, Monday 2031 (AP) -- The",
        "OSLO, millet (AP) -- The",
        "OSLO, Millet 3 (AP) -- The",
        "OSLO, 2031. march 5, Millday (AP) -- The",
        "UNDATED — The mill",
        ", (AP) -- The",
        "April 13 - The only ferry of the town stopped on day.",
        f"April 32 - {PROSE}",
        f"April - {PROSE}",
        f"April 13— {PROSE}",
        f"April 13 -{PROSE}",
    ],
)
def test_just_past_the_edge_there_is_none(text):
    assert find_dateline(text, style=ANY) is None


def test_where_the_story_names_the_town_decides_for_unknown_ones():
    style = DatelineStyle()
    assert told(f"LINDMOOR — {PROSE} It is Lindmoor.", style) is None
    assert told(f"LINDMOOR/MILLFORD — {PROSE} It is in Lindmoor.", style) is None
    for near in ("in", "near", "outside", "around", "from", "to", "at", "of"):
        assert told(f"LINDMOOR — {PROSE} It is {near} Lindmoor.", style) == ("LINDMOOR", "LINDMOOR", None, None, "The only ")
    assert told(f"LIND MOOR — {PROSE} It is in Lind\nMoor.", style) == ("LIND MOOR", "LIND MOOR", None, None, "The only ")
    assert told(f"LINDMOOR — {PROSE}{' More.' * 400} It is in Lindmoor.", style) is None


@pytest.mark.parametrize(
    ("figures", "month", "day"),
    [
        ("1月1日", 1, 1),
        ("12月31日", 12, 31),
        ("13月2日", None, 2),
        ("0月0日", None, None),
        ("5月32日", 5, None),
        ("5日", None, 5),
    ],
)
def test_dates_in_chinese(figures, month, day):
    found = find_dateline(f"新华社某地{figures}电 下雨了。")
    assert found is not None
    assert (found.date.text, found.date.month, found.date.day) == (figures, month, day)
    assert found.date.span == Span(5, 5 + len(figures))
    assert (found.places[0].name, found.places[0].span) == ("某地", Span(3, 5))


@pytest.mark.parametrize(
    ("date", "read"),
    [
        ("May 3 / 12:15 am", (None, 5, 3, None, 0, 15)),
        ("May 3 / 12:15 pm", (None, 5, 3, None, 12, 15)),
        ("May 3 / 11:05 a.m.", (None, 5, 3, None, 11, 5)),
        ("May 3 / 1:00 p.m.", (None, 5, 3, None, 13, 0)),
        ("May 3 / 13:05 pm", (None, 5, 3, None, None, 5)),
        ("May 3 / 0:05 pm", (None, 5, 3, None, None, 5)),
        ("3 May 50", (1950, 5, 3, None, None, None)),
        ("3 May 49", (2049, 5, 3, None, None, None)),
        ("3 May 00", (2000, 5, 3, None, None, None)),
        ("3 May 1949", (1949, 5, 3, None, None, None)),
        ("Mon., May 3", (None, 5, 3, 0, None, None)),
        ("Monday May 31", (None, 5, 31, 0, None, None)),
        ("Sunday, May 1", (None, 5, 1, 6, None, None)),
        ("2031-12-01", (2031, 12, 1, None, None, None)),
        ("31/12/2031", (2031, 12, 31, None, None, None)),
        ("31.13.2031", (2031, None, None, None, None, None)),
        ("2031. march 5, friday", (2031, 3, 5, 4, None, None)),
        ("3 de mayo de 2031", (2031, 5, 3, None, None, None)),
        ("l May", (None, 5, 1, None, None, None)),
        ("May 0", (None, 5, None, None, None, None)),
    ],
)
@pytest.mark.parametrize("mark", ["", ",", ";"])
def test_each_part_of_a_date(date, read, mark):
    found = find_dateline(f"OSLO, {date}{mark} (AP) -- The mill burnt.")
    assert found is not None
    assert (found.places[0].name, found.date.text, found.date.span) == ("OSLO", date, Span(6, 6 + len(date)))
    assert (found.date.year, found.date.month, found.date.day, found.date.weekday, found.date.hour, found.date.minute) == read


def test_a_dateline_without_an_agency_is_not_tagged():
    text = "OSLO, April 2 () - Planes"
    assert find_dateline(text) is not None
    assert tagged_dateline(text, Span(0, len(text))) is None


def test_a_weekday_alone_is_a_date_with_its_place():
    found = find_dateline("NDOLA, Friday (AP) -- A dam")
    assert found is not None
    assert (found.date.text, found.date.span, found.date.weekday, found.date.day) == ("Friday", Span(7, 13), 4, None)


def test_a_dot_in_the_name_of_an_own_agency_does_not_count():
    for name, tag in (("M.W.", "MW"), ("MW", "M.W."), ("M.W.", "m.w.")):
        found = find_dateline(f"Ndola ({tag}) - Copper", style=DatelineStyle(agencies=(name,)))
        assert found is not None
        assert found.agency == name


def test_behind_a_town_and_a_colon_a_sentence_of_ten_words_follows():
    assert find_dateline("LONDON: A seal stops the ferry of the town, says he.") is not None
    assert find_dateline("LONDON: A seal stops the ferry of the town, says.") is None


def test_labels_before_a_town_and_a_colon_make_a_label_of_it():
    text = f"HOLT: It is late.\n\nLONDON: {PROSE}"
    start = text.index("LONDON")
    assert find_dateline(text, Span(start, len(text))) is None
    assert find_dateline(text.replace("HOLT: It", "Holt, it"), Span(start, len(text))) is not None


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("By Ann Lee OSLO/BERGEN /PRNewswire/ -- The", 23),
        ("By Ann Lee OSLO (AFP, dpa) - The", 16),
        ("OSLO (mill (AP) - The", 11),
        ("OSLO (AP) - The (AP) mill", 5),
        ("OSLO, May 3 AAP - The, May 4 AAP - The", 12),
        ("OSLO, March 3 Mill AAP - The", None),
    ],
)
def test_where_the_first_of_several_tags_stands(text, at):
    assert first_tag(text, Span(0, len(text))) == at


@pytest.mark.parametrize(
    ("name", "tag", "gloss"),
    [
        ("Aid Fund of Ndola", "AFN", True),
        ("Aid Fund of Ndola", "AFON", False),
        ("Ndola Mill", " nm ", True),
        ("Ndola Mill", "DI", False),
        ("Ndola", "N", False),
    ],
)
def test_a_gloss_is_the_initials_of_two_words_or_more(name, tag, gloss):
    assert is_gloss(name, tag) is gloss


def test_an_agency_of_the_table_is_one_beside_an_outlets_own():
    found = find_dateline("OSLO (Reuters) - A ferry ran aground.", style=DatelineStyle(agencies=("Mill Wire",)))
    assert (found.agency, found.places[0].name) == ("Reuters", "OSLO")


def test_what_is_no_place_behind_a_dash_adds_none():
    found = find_dateline("OCTOBER 14, 2031 (REUTERS) - the ferry, was - sold")
    assert (found.text, found.places, found.agency) == ("OCTOBER 14, 2031 (REUTERS)", (), "Reuters")
