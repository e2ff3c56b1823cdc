"""The edges of datelines: a stretch is read by itself, and what is just past a limit is read otherwise than what is within."""

import pytest

from wireparse._span import Span
from wireparse.extract.dateline import find_dateline, first_tag, tagged_dateline
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
