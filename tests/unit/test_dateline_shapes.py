"""Datelines in the shapes that hasty hands, other languages, portals and telexes give them; and what has the shape alone."""

import pytest

from wireparse._span import Span, fold
from wireparse.extract.dateline import dateline_end, find_dateline, first_tag, tagged_dateline
from wireparse.grammar import DatelineStyle

ANY = DatelineStyle(tagless=("-", "--", "–", "—", "―", "_", ":"))


def shown(text, style=ANY):
    """Towns with (region) and [country], the words of the date, the agency."""
    found = find_dateline(text, style=style)
    if found is None:
        return None
    assert fold(found.span.of(text)) == found.text
    towns = "/".join(
        " ".join(filter(None, (p.name, p.region and f"({p.region})", p.country and f"[{p.country}]"))) for p in found.places
    )
    return towns, found.date and found.date.text, found.agency, text[dateline_end(text, found) :]


@pytest.mark.parametrize(
    ("text", "towns", "date", "agency", "lead"),
    [
        ("FORT LAUDERDALE, Fla - The mill burnt.", "FORT LAUDERDALE (Fla)", None, None, "The mill burnt."),
        ("SAN'A, Yemen (AP) _ The mill burnt.", "SAN'A [Yemen]", None, "AP", "The mill burnt."),
        ("bogota, march 4 - Coffee rose.", "bogota", "march 4", None, "Coffee rose."),
        ("March 12, Reuter - Copper rose.", "", "March 12", "Reuters", "Copper rose."),
        ("Budapest, 2031. március 5., hétfő (MTI) - A malom.", "Budapest", "2031. március 5., hétfő", "MTI", "A malom."),
        ("NDOLA (AP) â€” The mill burnt.", "NDOLA", None, "AP", "The mill burnt."),
        ("NDOLA â€“ The mill burnt.", "NDOLA", None, None, "The mill burnt."),
        ("NDOLA, Zambia ― The mill burnt.", "NDOLA [Zambia]", None, None, "The mill burnt."),
        ("100 MILE HOUSE, B.C. - The mill burnt.", "100 MILE HOUSE (B.C.)", None, None, "The mill burnt."),
        ("NEW DELHI, Jan 3.— The mill burnt.", "NEW DELHI", "Jan 3", None, "The mill burnt."),
        ("NEW DELHI, Jan 3.—The mill burnt.", "NEW DELHI", "Jan 3", None, "The mill burnt."),
        ("BUENOS AIRES.- El molino ardió.", "BUENOS AIRES", None, None, "El molino ardió."),
        ("Ndola, 21 ene (EFE).-El molino ardió.", "Ndola", "21 ene", "EFE", "El molino ardió."),
        ("Ndola, 21 ene (EFE).—El molino ardió.", "Ndola", "21 ene", "EFE", "El molino ardió."),
        ("NDOLA 05/03 (BELGA) = Le moulin a brûlé.", "NDOLA", "05/03", "Belga", "Le moulin a brûlé."),
        ("UNDATED (AP) _ The mill burnt.", "", None, "AP", "The mill burnt."),
        ("NEAR NDOLA, Zambia (AP) — The mill burnt.", "NEAR NDOLA [Zambia]", None, "AP", "The mill burnt."),
        ("ABOARD THE USS HERON, March 3 - The mill burnt.", "ABOARD THE USS HERON", "March 3", None, "The mill burnt."),
        ("10 DOWNING STREET (AP) — The mill burnt.", "10 DOWNING STREET", None, "AP", "The mill burnt."),
        ("DALLAS/FORT WORTH, Texas (Reuters) - The mill.", "DALLAS/FORT WORTH (Texas)", None, "Reuters", "The mill."),
        ("COEUR D'ALENE, Idaho (AP) — The mill burnt.", "COEUR D'ALENE (Idaho)", None, "AP", "The mill burnt."),
        ("JOINT BASE ANDREWS, Md. (AP) — The mill burnt.", "JOINT BASE ANDREWS (Md.)", None, "AP", "The mill burnt."),
        ("NDOLA, March 3 (Reuters)- The mill burnt.", "NDOLA", "March 3", "Reuters", "The mill burnt."),
        ("NDOLA, March 3 AFP - The mill burnt.", "NDOLA", "March 3", "AFP", "The mill burnt."),
        ("Tabriz, IRNA – The mill burnt.", "Tabriz", None, "IRNA", "The mill burnt."),
        ("Tamale (N/R), March 5, GNA – The mill burnt.", "Tamale (N/R)", "March 5", "GNA", "The mill burnt."),
        ("GABANE Sept 17 Sapa WELLS RUN DRY", "GABANE", "Sept 17", "SAPA", "WELLS RUN DRY"),
        ("ASTANA. KAZINFORM – The mill burnt.", "ASTANA", None, "Kazinform", "The mill burnt."),
        ("AYDIN, BODRUM, AMASYA Nov 23 (A.A) - The mill.", "AYDIN/BODRUM/AMASYA", "Nov 23", "Anadolu", "The mill."),
        ("(NDOLA, ZM) – The mill burnt.", "NDOLA (ZM)", None, None, "The mill burnt."),
        ("(PORTLAND, ME) – The mill burnt.", "PORTLAND (ME)", None, None, "The mill burnt."),
        ("Oct. 8, 2031 (Boston) -- The mill burnt.", "Boston", "Oct. 8, 2031", None, "The mill burnt."),
        ("OCTOBER 14, 2031 (REUTERS) - LUSAKA -- The mill.", "LUSAKA", "OCTOBER 14, 2031", "Reuters", "The mill."),
        ("Newswise — The mill burnt – again.", "", None, "Newswise", "The mill burnt – again."),
        ("Newswise — SALEM, N.C. – Sept. 8, 2031 – The mill – all", "SALEM (N.C.)", "Sept. 8, 2031", "Newswise", "The mill – all"),
        ("CNN — The mill burnt.", "", None, "CNN", "The mill burnt."),
        ("SINGAPORE - Media OutReach Newswire - 5 March 2031 - The mill.", "SINGAPORE", "5 March 2031", "Media OutReach", "The mill."),
        ("NDOLA (PRWEB) March 05, 2031 The mill burnt.", "NDOLA", "March 05, 2031", "PRWEB", "The mill burnt."),
        ("NEWARK, N.J., and OSLO, Norway, Feb. 1, 2031 /PRNewswire/ -- The", "NEWARK (N.J.)/OSLO [Norway]", "Feb. 1, 2031", "PR Newswire", "The"),
        ("TAIPEI (ROC), 23 NOV 89 (CNA) -- THE MILL", "TAIPEI [ROC]", "23 NOV 89", "Central News Agency", "THE MILL"),
        ("VIENNA (Mill & News Agencies) - The mill burnt.", "VIENNA", None, None, "The mill burnt."),
        ("VIENNA (AFP, dpa) - The mill burnt.", "VIENNA", None, "AFP", "The mill burnt."),
        ("Oslo — The mill burnt.", "Oslo", None, None, "The mill burnt."),
        ("Oslo, Norway: The mill burnt.", "Oslo [Norway]", None, None, "The mill burnt."),
        ("Berlin. Der Rat hat den Bau der Mühle mit knapper Not beschlossen.", "Berlin", None, None, "Der Rat hat den Bau der Mühle mit knapper Not beschlossen."),
        ("Köln. Der Rat - so will es das Amt - hat die Mühle für den Abriss frei.", "Köln", None, None, "Der Rat - so will es das Amt - hat die Mühle für den Abriss frei."),
        ("МОСКВА, 30 ноя - РИА Новости. Мельница сгорела.", "МОСКВА", "30 ноя", "RIA Novosti", "Мельница сгорела."),
        ("القاهرة (رويترز) - احترقت", "القاهرة", None, "Reuters", "احترقت"),
        ("(부산=연합뉴스) 홍길동 기자 = 비가 왔다.", "부산", None, "Yonhap", "비가 왔다."),
        ("【某地共同】雨が降った。", "某地", None, "Kyodo", "雨が降った。"),
        ("新华社某地5月2日电 下雨了。", "某地", "5月2日", "Xinhua", "下雨了。"),
        ("（中央社記者李明台北5日電）下雨了。", "台北", "5日", "Central News Agency", "下雨了。"),
        ("HERNDON, Va., March  5,\n2031 /PRNewswire/ -- The mill\nburnt.", "HERNDON (Va.)", "March 5, 2031", "PR Newswire", "The mill\nburnt."),
        ("NDOLA, March 5, 2031 /Send2Press\nNewswire/ -- The mill.", "NDOLA", "March 5, 2031", "Send2Press", "The mill."),
        ("OSLO, MARCH 9 - THE FOLLOWING RAIN FELL", "OSLO", "MARCH 9", None, "THE FOLLOWING RAIN FELL"),
        ("NDOLA, March 5 Thai News\nAgency - The mill.", "NDOLA", "March 5", "TNA", "The mill."),
        ("NEW\nYORK,\nMarch 3 (Reuters)\n- The mill burnt.", "NEW YORK", "March 3", "Reuters", "The mill burnt."),
    ],
)  # fmt: skip
def test_shapes(text, towns, date, agency, lead):
    assert shown(text) == (towns, date, agency, lead)


@pytest.mark.parametrize(
    ("date", "year", "month", "day", "weekday"),
    [
        ("18 MAY 90", 1990, 5, 18, None),
        ("5 MAR 31", 2031, 3, 5, None),
        ("Juen 3", None, 6, 3, None),
        ("FEb 3", None, 2, 3, None),
        ("April l", None, 4, 1, None),
        ("June 219", None, 6, None, None),
        ("June 19-20", None, 6, 19, None),
        ("March", None, 3, None, None),
        ("March 2031", 2031, 3, None, None),
        ("Friday", None, None, None, 4),
        ("Friday, March 5, 2031", 2031, 3, 5, 4),
        ("FRIDAY, March 5, 2031", 2031, 3, 5, 4),
        ("5th March, 2031", 2031, 3, 5, None),
        ("March 5/2031", 2031, 3, 5, None),
        ("le 5 juin 2031", 2031, 6, 5, None),
        ("5. března", None, 3, 5, None),
        ("5 września", None, 9, 5, None),
        ("2031. március 5", 2031, 3, 5, None),
        ("5 de março de 2031", 2031, 3, 5, None),
        ("5.3.2031", 2031, 3, 5, None),
        ("13 Disember", None, 12, 13, None),
    ],
)
def test_dates(date, year, month, day, weekday):
    found = find_dateline(f"NDOLA, {date} (AP) -- The mill burnt.")
    assert found is not None
    assert [p.name for p in found.places] == ["NDOLA"]
    assert (found.date.text, found.date.year, found.date.month, found.date.day, found.date.weekday) == (
        date,
        year,
        month,
        day,
        weekday,
    )


def test_a_time_may_stand_behind_the_date():
    found = find_dateline("Denver, Colo., Mar 5, 2031 / 04:15 pm (CNA).- The mill burnt.")
    assert found is not None
    assert (found.agency, found.date.day, found.date.hour, found.date.minute) == ("Catholic News Agency", 5, 16, 15)


LEAD = "The mill by the river burnt down on Sunday, and nobody who lives nearby was hurt, the council says."


@pytest.mark.parametrize("head", ["April 13 - ", "April 13, 2031 -- ", "Sept. 3 — "])
def test_a_date_alone_opens_a_sentence(head):
    assert shown(head + LEAD) == ("", head.rstrip(" -—"), None, LEAD)


@pytest.mark.parametrize(
    "text",
    [
        "April 13 - Talks began.",
        f"April 13 - {LEAD}\n\nApril 23 - {LEAD}",
        f"April 13 - {LEAD} April 23 - It was rebuilt.",
        f"April 13 - {LEAD.lower()}",
        f"Talks 13 - {LEAD}",
    ],
)
def test_the_items_of_a_timeline_have_no_datelines(text):
    assert find_dateline(text, style=ANY) is None


def test_the_second_item_of_a_timeline_has_none_either():
    text = f"April 13 - {LEAD}\n\nApril 23 - {LEAD}"
    assert find_dateline(text, Span(text.index("April 23"), len(text))) is None


@pytest.mark.parametrize(
    "text",
    [
        "WASHINGTON: A HISTORY",
        "WASHINGTON - A HISTORY",
        "WARNING - The dam is about to burst",
        "MILL AT NDOLA TO CLOSE MAY 3 - COUNCIL",
        "MILL, MAY 3 - COUNCIL",
        "Q: Where is the mill?",
        "NEW DAM BURSTS NEAR NDOLA - TWO DEAD",
        "JOHN MILLER: We will go.",
        "JOHN MILLER - The man who built the mill",
        "John Miller - The man who built the mill",
        "JOHN MILLER--Of Ndola, passed away on Friday.",
        "LONDON - that is where it began",
        "Oslo - that is where it began",
        "Oslo — and Norway — are quiet",
        "Oslo: A city of mills",
        "London. That is where the mill burnt, and where it was built again.",
        "Ndola, March 7 - Sunny/28 degrees",
        "NDOLA (ZL): Recalled P. Okonjo",
        "Aid Fund of Ndola (AFN) - The mill burnt.",
        "Oct. 5, 2031 (Reuters) poll of millers",
        "Press Trust of Ndola (PTI) The mill burnt.",
        "The Ndola Mill Gazette (Online) - The mill burnt.",
        "The mill burnt (NA) - Nobody was hurt",
        "March 12. Star: The mill burnt",
        "March 2031, Reuter - The mill burnt",
        "MILL, v. - To grind",
        "NDOLA, n. - The mill burnt",
        "MILL, MILL - The wheel turns",
        "Acme Mills (AP) shares rose",
        "Enlarge caption Ann Lee/AP Ann Lee/AP",
        "TIDE TABLE: The mill",
        "HERON WATCH - The mill",
        "(See note) - The mill burnt",
        "(the MILL) - The mill burnt",
        "Business Wire India: The mill",
        "新华社",
        "【",
        "(=연합뉴스)",
    ],
)
def test_what_has_the_shape_alone(text):
    assert find_dateline(text, style=ANY) is None


def test_a_tagged_dateline_names_its_agency():
    assert tagged_dateline("OSLO, March 3 - The mill", Span(0, 24)) is None
    found = tagged_dateline("OSLO, March 3, Reuter - The mill", Span(0, 32))
    assert found is not None
    assert found.agency == "Reuters"


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("By Ann Lee OSLO (Reuters) - The mill", 16),
        ("By Ann Lee OSLO, March 3 AAP - The mill", 25),
        ("By Ann Lee OSLO, March 3 /PRNewswire/ -- The", 25),
        ("By Ann Lee (the miller) of Oslo", None),
    ],
)
def test_where_the_first_tag_stands(text, at):
    assert first_tag(text, Span(0, len(text))) == at


PROSE = "The only ferry of the town stopped on Tuesday after a seal had climbed aboard, the harbour master said."


@pytest.mark.parametrize(
    ("opening", "places", "date", "agency"),
    [
        ("Paris | AFP | ", ["Paris"], None, "AFP"),
        ("LONDON | Reuters | ", ["LONDON"], None, "Reuters"),
        ("PARIS |AFP| - ", ["PARIS"], None, "AFP"),
        ("Paris, March 3 |AFP| - ", ["Paris"], "March 3", "AFP"),
        ("Lagos, Nigeria | AFP | ", ["Lagos"], None, "AFP"),
        ("LONDON: ", ["LONDON"], None, None),
        ("NEW DELHI: ", ["NEW DELHI"], None, None),
        ("BAKU, Azerbaijan, March 3. ", ["BAKU"], "March 3", None),
        ("Beirut (AFP) - al-Harith's seal slept. ", ["Beirut"], None, "AFP"),
    ],
)
def test_bars_colons_and_stops(opening, places, date, agency):
    found = find_dateline(opening + PROSE)
    assert found is not None
    assert [p.name for p in found.places] == places
    assert (found.date and found.date.text, found.agency) == (date, agency)
    assert dateline_end(opening + PROSE, found) == len(opening) or "seal" in opening


@pytest.mark.parametrize(
    "text",
    [
        "LONDON: I have seen the seal, and I will not go aboard before it has left the ferry of its own will.",
        "LONDON: The ferry is late again, as it was on the day before.\n\nHOLT: It is.",
        "LONDON: A HISTORY by Ann Lee tells of ferries, of seals and of the men who ran both of them for two hundred years.",
        "LONDON: Seal stops the ferry",
        "LONDON: SEAL STOPS THE ONLY FERRY OF THE TOWN ON A TUESDAY AND SLEEPS ON.",
        f"HOLT: {PROSE}",
        f"Paris: {PROSE}",
        "Paris | AFP | Ferries | Seals | Harbours | The town",
        "Seals | Reuters | The ferry stopped",
        "Baku, Azerbaijan, March 3. The ferry stopped.",
    ],
)
def test_labels_menus_and_addresses_are_none(text):
    assert find_dateline(text) is None


@pytest.mark.parametrize(
    "words",
    [
        *("MONDAY", "MARCH", "PARIS 1924", "AGE 9", "MR. HOLT", "THE FERRY", "NASA", "FIFA", "ACT ONE", "PART TWO"),
        *("CHAPTER I", "ROUND ONE", "BIRTHS", "FOR SALE", "HELP WANTED", "CHICAGO BULLS", "TAXES", "NOT", "HOMES"),
    ],
)
@pytest.mark.parametrize("dash", [" - ", " — "])
def test_kickers_are_no_towns(words, dash):
    assert find_dateline(f"{words}{dash}{PROSE}") is None


def test_the_story_shows_that_a_word_is_a_town():
    assert find_dateline(f"LINDMOOR — {PROSE}") is None
    assert find_dateline(f"LINDMOOR — {PROSE}\n\nIt is the second seal in Lindmoor this year.") is not None


@pytest.mark.parametrize(
    "text",
    [
        "Ferries (SPA) -- the Seal Protection Act -- was passed by nine votes to three.",
        "Acme (BTA) -- which makes pumps -- was sold to a group of nine donors.",
        "Kenya (GNA) - the airline - has sold nine boats.",
    ],
)
def test_a_tag_behind_a_name_in_the_middle_of_a_sentence_is_a_gloss(text):
    assert find_dateline(text) is None
