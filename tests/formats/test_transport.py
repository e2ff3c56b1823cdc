"""Messages of the text wires, with their control codes and with the codes dropped: envelope, slug line, headline, tables."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse import BUILTIN, Article, detect, parse
from wireparse.records import BlockKind
from wireparse.testing import check_article

NO_PAGE = {BlockKind.FURNITURE, BlockKind.UNKNOWN}


def read(text: str) -> Article:
    article = parse(text, formats=BUILTIN)
    check_article(article)
    assert "".join(b.span.of(text) for b in article.blocks) == text
    return article


def envelope(article: Article) -> tuple[str | int | None, ...]:
    e = article.envelope
    assert e is not None
    return (e.service, e.number, e.priority, e.category, e.keyword, e.version, e.word_count)


def kinds(article: Article, kind: BlockKind) -> list[str]:
    return [p.text for p in article.paragraphs if p.kind is kind]


# -------------------------------------------------------------------------------------------------------------------- ANPA 1312

AP = (
    "\x16\x16\x01a0712\x1fasian\nr i\x13\x11 BC-AS--Japan-FerryGoat 3rdLd-Writethru   03-01 0310\r\n"
    "\x02^BC-AS--Japan-Ferry Goat, 3rd Ld-Writethru,118<\r\n^Goat boards ferry, refuses to leave=\r\n"
    "^AP Photo TOK101<\r\n^Eds: UPDATES with name of goat.<\r\n^A goat has boarded a ferry.<\r\n"
    "^By KEI ARAMAKI and ANN LEE=\r\n^Associated Press Writers=\r\n"
    "\t   NAHA, Japan (AP) _ A goat has boarded the morning ferry here and refuses to leave it, the crew said Monday.\r\n"
    "\t   ``It likes the bow,'' Capt. Jun Mori said.\r\n\r\n\t   \x03AP-WF-03-01-31 1509GMT<\r\n\r\n\x0c\r\n\x04"
)
STRIPPED = re.sub(r"[\x00-\x08\x0b\x0e-\x1f]", " ", AP).replace("^", "").replace("<", "").replace("=", "")


def test_ap_with_codes():
    article = read(AP)
    assert envelope(article) == ("a", "0712", "r", "i", "BC-AS--Japan-FerryGoat", "3rdLd-Writethru", 310)
    assert (str(article.slugline), str(article.headline)) == (
        "BC-AS--Japan-Ferry Goat, 3rd Ld-Writethru",
        "Goat boards ferry, refuses to leave",
    )
    assert [str(n) for n in article.ednotes] == ["AP Photo TOK101", "Eds: UPDATES with name of goat."]
    assert article.byline is not None
    assert article.byline.text == "By KEI ARAMAKI and ANN LEE"
    assert [(a.name, a.affiliation) for a in article.byline.authors] == [("KEI ARAMAKI", "AP"), ("ANN LEE", "AP")]
    assert (str(article.subheadline), article.agency, len(article.paragraphs)) == ("A goat has boarded a ferry.", "AP", 2)
    assert not NO_PAGE & {b.kind for b in article.blocks}


def test_the_trailer_says_when():
    sent = read(AP).envelope.sent  # type: ignore[union-attr]
    assert sent is not None
    assert (sent.year, sent.month, sent.day, sent.hour, sent.minute, sent.zone) == (2031, 3, 1, 15, 9, "GMT")


def test_a_header_alone_says_the_day():
    sent = read(AP[: AP.index("\x03")]).envelope.sent  # type: ignore[union-attr]
    assert sent is not None
    assert (sent.text, sent.year, sent.month, sent.day, sent.hour) == ("03-01", None, 3, 1, None)


@pytest.mark.parametrize("end", ["\n", "\r", "\r\r\n"])
def test_line_ends_do_not_count(end: str):
    one, other = read(AP), read(AP.replace("\r\n", "\n").replace("\n", end))
    assert envelope(one) == envelope(other)
    assert (one.body, str(one.headline), str(one.slugline)) == (other.body, str(other.headline), str(other.slugline))


@pytest.mark.parametrize("selectors", ["F", "C T", "V RM"])
def test_reuters_with_codes_dropped(selectors: str):
    text = (
        f" \n{selectors}\nf0471reute\nu f BC-/HERON-&lt;HRN>-PUMP   03-01 0092\nHERON <HRN> STOPS PUMP OF MAIN MILL\n"
        "    LUSAKA, March 1 - A heron stopped the main pump of a mill\n"
        "and stayed there until the evening, the owner said.\n    It laid two eggs.\n Reuter\n "
    )
    article = parse(text, formats=BUILTIN)
    assert (article.format, article.agency) == ("anpa1312", "Reuters")
    assert str(article.headline) == "HERON <HRN> STOPS PUMP OF MAIN MILL"
    assert article.envelope is not None
    assert (article.envelope.service, article.envelope.number, article.envelope.word_count) == ("f", "0471", 92)
    assert [p.text.split()[0] for p in article.paragraphs] == ["A", "It"]


def test_ap_with_codes_dropped():
    article = read(STRIPPED)
    assert article.format == "anpa1312"
    assert envelope(article)[2:] == ("r", "i", "BC-AS--Japan-FerryGoat", "3rdLd-Writethru", 310)
    assert article.dateline is not None
    assert (article.dateline.text, article.agency) == ("NAHA, Japan (AP)", "AP")


@pytest.mark.parametrize("cycle", ["BC", "AM", "PM", "bc", "am", "pm"])
@pytest.mark.parametrize("sequence", ["", "f0412reute\n", "\x01f0412\x1freute\n"])
def test_reuters_of_1987(cycle: str, sequence: str):
    article = read(
        f"{sequence}u f {cycle}-SWANS-STOP-LIGHTERS   03-03 0088\nLIGHTERS STOPPED BY SWANS\n"
        "    ROTTERDAM, March 3 - Grain traffic in the inner basin came to\na stop this morning when several hundred swans settled "
        "there.\n    They left at noon.\n REUTER\n"
    )
    assert envelope(article)[2:] == ("u", "f", f"{cycle}-SWANS-STOP-LIGHTERS", None, 88)
    assert (str(article.headline), str(article.slugline)) == ("LIGHTERS STOPPED BY SWANS", f"{cycle}-SWANS-STOP-LIGHTERS")
    assert article.agency == "Reuters"


def test_reuters_headers_are_odd():
    for slug in ("BC-ACME-MILLS-<ACM>-TO", "AM-FERRY-(NEWS-A NALYSIS)", "AM-FERRY ***URGENT", "BC-average-prices"):
        assert (
            read(f"\x16\x16\x01f0001\x1freute\nb f {slug}   03-09 0095\n\x02\nFERRY STUCK\n    It is stuck.\n").envelope
            is not None
        )


def test_the_day_comes_first_where_it_is_kyodos():
    text = "\x16\x16\x01a0105KYODO\x1fkoko-\nu s BC-Otter-Lift 09-12 0344\n\x02Otter takes lift\n   An otter took a lift.\n"
    article = read(text)
    assert article.envelope is not None
    assert article.envelope.sent is not None
    assert (article.envelope.sent.day, article.envelope.sent.month, article.agency) == (9, 12, "Kyodo")


def test_rows_of_tables_stay_rows():
    article = read(
        "\x16\x16\x01s0212\x1f-----\nr s\x14\x12 BC-SKI--SledgeGlance     02-18 \r\n\x02^BC-SKI--Sledge Glance<\r\n^Sledge Glance=\r\n"
        "\x08^\x1f\x1e W\x1e L\r\n\x08Upper\x10 Lom\x1f\x1e 12\x1e 3\r\n\x08Vaga\x1f\x1e 9\x1e 6\r\n\t   Lom 4, Vaga 1\r\n"
        "\t   Skjaak 2, Dovre 0\r\n\t   Lesja at Tynset, 7:10 p.m.\r\n\x03AP-WF-02-18-31 2017GMT<\r\n\x04"
    )
    assert kinds(article, BlockKind.TABLE) == [
        "W L", "Upper Lom 12 3", "Vaga 9 6", "Lom 4, Vaga 1", "Skjaak 2, Dovre 0", "Lesja at Tynset, 7:10 p.m."
    ]  # fmt: skip
    assert len(kinds(article, BlockKind.TABLE)) == len(article.paragraphs)


def test_marked_lines_without_an_end_are_a_list():
    article = read("\x01V0644\x1f-----\nr e\x13\x11 AP-Top-Herons     02-09 0121\r\n\x02^*9006< ^AP-Top-Herons,0176<\r\n"
                   "^AP Top Heron News<\r\n^Heron lays egg\r\n^Heron lays another\r\n\x03AP-WF-02-10-31 0423GMT<\r\n\x04")  # fmt: skip
    assert (str(article.slugline), str(article.headline)) == ("AP-Top-Herons", "AP Top Heron News")
    assert kinds(article, BlockKind.LIST_ITEM) == ["Heron lays egg", "Heron lays another"]


def test_race_results_have_a_header_of_their_own():
    article = read(
        "\x01HARBOUR PARK\x1f1-1\x1fY\x1fN\x1fNSW\x1fMonday\r\n\r\n1. NIGHT HERON: 58.5 4 (A Lee) ($3.00 $4.20).\r\nAAP RESULTS"
    )
    assert envelope(article)[1:5] == ("1-1", None, None, "HARBOUR PARK")
    assert article.agency == "AAP"


# -------------------------------------------------------------------------------------------------------------------- IPTC 7901

DPA = (
    "\x01abc0412 4 pol 210  dpa 061\r\n\r\nGermany/animals/\r\n\x021ST LEAD =\r\nBadgers win in court =\r\nBy Hanna Viebahn, dpa =\r\n\r\n"
    "Kassel (dpa) - A court in Kassel has ruled that a lane may stay closed until the badgers below it have moved out.\r\n\r\n"
    "Nobody appealed.\r\n\r\ndpa hv jb\r\n\x03131137 GMT Mar 31\r\n\x7f\n\x7f\x04"
)


@pytest.mark.parametrize("text", [DPA, re.sub(r"[\x01-\x04\x7f]", "", DPA)], ids=["coded", "dropped"])
def test_dpa(text: str):
    article = read(text)
    assert article.format == "iptc7901"
    assert envelope(article) == ("abc", "0412", "4", "pol", "Germany/animals/", "1ST LEAD", 210)
    assert (str(article.slugline), str(article.headline)) == ("Germany/animals/", "Badgers win in court")
    assert article.byline is not None
    assert article.byline.text == "By Hanna Viebahn, dpa"
    assert [p.text for p in article.paragraphs][-1] == "Nobody appealed."
    assert article.agency == "dpa"
    sent = article.envelope.sent  # type: ignore[union-attr]
    assert sent is not None
    assert (sent.year, sent.month, sent.day, sent.hour, sent.minute, sent.zone) == (2031, 3, 13, 11, 37, "GMT")


def test_months_of_trailers_may_be_foreign():
    sent = read(DPA.replace("131137 GMT Mar 31", "091223 déc 31")).envelope.sent  # type: ignore[union-attr]
    assert sent is not None
    assert (sent.month, sent.day, sent.zone) == (12, 9, None)


# ------------------------------------------------------------------------------------------------------------------------- ZCZC


def test_sigils():
    article = read(
        "ZCZC AAP\r\n%A\r\n#Wombat Bowls\r\n$Wombat digs up green\r\n:1130\r\n&AAPIS\\Leea\r\n*08000000\r\n~AM Service\r\n@VIC\r\n"
        "The green is gone, the club said.\r\n\r\n* There were eleven holes.\r\n\r\nAAP RTV\r\nNNNN"
    )
    assert envelope(article) == ("AAP", None, None, "A", "Wombat Bowls", None, None)
    assert article.envelope is not None
    assert (article.envelope.take, str(article.headline), article.agency) == ("1130", "Wombat digs up green", "AAP")
    assert [p.kind for p in article.paragraphs] == [BlockKind.PARAGRAPH, BlockKind.LIST_ITEM]


def test_one_letter_behind_the_dollar_is_the_category():
    article = read(
        "ZCZC AAP\n%DEPALL DFI\n$J\n:\n:Heron Authority\n*X\nMedia release: Herons rise\n\nHerons rose by 0.6 per cent.\n\nNNNN\n"
    )
    assert envelope(article)[3:5] == ("J", "Heron Authority")
    assert str(article.headline) == "Media release: Herons rise"


def test_betting_is_a_table():
    article = read(
        "ZCZC FMG000\nYY TDR\n:POTTED :Yea Park MARKET DAY\n    YEA, March 3 AAP - Latest betting for Yea Park.-\n\nTrial one - Shire Plate\n"
        "  3.00 Deep Thought\n  4.80 Lawn Ornament\n 11.00 Green Keeper, Bowled Over\n    AAP BETTING\n\nNNNN\n"
    )
    assert envelope(article)[:2] == ("FMG", "000")
    assert "4.80 Lawn Ornament" in kinds(article, BlockKind.TABLE)
    assert not NO_PAGE & {b.kind for b in article.blocks}


def test_a_table_without_prose_has_its_title():
    article = read(
        "ZCZC\n#Burrows\n:Five Burrows\n\nTop Burrows At Close\n\nDeepDig    86,823   +0.031\nClay       76,147   0.00\nNNNN\n"
    )
    assert str(article.headline) == "Top Burrows At Close"
    assert [p.kind for p in article.paragraphs] == [BlockKind.TABLE] * 2


def test_rows_between_bars_are_a_table_anywhere():
    text = "Yea Park, Wednesday\r\nPL|DOG|BOX|RUG|S/P|HP\r\nRace 1|NORTH PUMP|07:12PM|x\r\n1|OLD HERON|4|1|$7.40F||2.25|\r\n2|SEAL|3|6|$9.90||2.25|0.50\r\n"
    assert len(kinds(read(text), BlockKind.TABLE)) == 4


def test_fields_named_by_two_letters():
    article = read(
        "zczc\nAN#0047\nKN#Burrow Bites\nPD#03 March 2031 14:05:00\nBY#By Ann Lee\nKY#BURR\nTI#Tunnel late\nAB#It is late.\nTX#\n"
        "The tunnel is late because of wombats, the company said on Monday.\n"
    )
    assert envelope(article) == ("Burrow Bites", "0047", None, None, "BURR", None, None)
    assert (str(article.headline), str(article.subheadline)) == ("Tunnel late", "It is late.")
    assert article.byline is not None
    assert article.byline.text == "By Ann Lee"


def test_a_release_of_asianet():
    article = read(
        "Source: Acme Oyster\nMEDIA RELEASE PR00471\nAcme Opens Reading Room\n\nNAHA, Feb. 1, 2031 /PRNewswire/ --\n\nIt is open.\n\nSOURCE: Acme Oyster\n"
    )
    assert envelope(article)[:2] == ("Acme Oyster", "PR00471")
    assert (str(article.headline), article.body) == ("Acme Opens Reading Room", "It is open.")
    assert article.dateline is not None


# ---------------------------------------------------------------------------------------------------------------------- neither


@pytest.mark.parametrize(
    "text",
    [
        "The lift stopped at nine.\na b c 01-01\nThen it went on.\n",
        "r a pump 03-01 0412 is what the note said.\n",
        "BC-based firm rises\n\nVANCOUVER (AP) - A firm rose.\n",
        "They typed ZCZC and NNNN at both ends.\n",
        "ZCZC is how a telex begins.\n",
        "abc0412 4 pol 210 is a number.\n\nNothing/else/here\n",
        "The media release PR00471 was late.\n",
    ],
)
def test_prose_is_no_message(text: str):
    assert not any(c.format.transport for c in detect(text, formats=BUILTIN))
    assert read(text).envelope is None


def test_marks_left_in_plain_copy_are_no_part_of_its_words():
    article = read(
        "Ferry stuck off Naha\n\n\x02NAHA (AP) - A ferry with 40 people aboard ran aground on a bank of sand.\x03\n\nIt stayed there.\x19\n"
    )
    assert [p.text for p in article.paragraphs] == [
        "A ferry with 40 people aboard ran aground on a bank of sand.",
        "It stayed there.",
    ]


@given(st.integers(0, len(AP)), st.integers(0, len(AP)))
def test_a_message_may_be_cut_anywhere(start: int, end: int):
    check_article(parse(AP[min(start, end) : max(start, end)], formats=BUILTIN))


@pytest.mark.parametrize("line", ["AAP mh/is", "AAP RTV mh/is"])
def test_the_desks_initials_are_no_line_of_the_story(line):
    article = parse(f"ZCZC AAP\n%A\n#Heron\n$Heron keeps its nest\n:1130\nThe nest is safe, the club said.\n\n{line}\n\nNNNN\n")
    assert article.body == "The nest is safe, the club said."
    assert article.signoff.initials == ("mh", "is")


def test_the_end_mark_names_the_agency_behind_figures_too():
    text = "b f BC-HERON-PUMP   03-09 0095\n    HERON STOPS PUMP\n    OSLO, March 9 - The pump stopped.\n    Shr 9 cts vs 4 cts\n Reuter\n"
    assert parse(text).agency == "Reuters"
