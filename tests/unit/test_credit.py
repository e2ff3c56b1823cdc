"""Credits of photographs: agencies' formulas, papers' labels, chains of sellers, and prose that only looks so."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse._span import Span, fold
from wireparse.extract.credit import find_credit
from wireparse.grammar import CaptionStyle

SENTENCE = "A miner walks past a shaft in Ndola, Zambia, March 1, 2031."

FORMS = [
    ("REUTERS/Ann Lee", "Reuters", "Ann Lee", None),
    ("REUTERS/Ann Lee/File Photo", "Reuters", "Ann Lee", None),
    ("Contoso/Handout via REUTERS", "Contoso", None, "Reuters"),
    ("Contoso via REUTERS", "Contoso", None, "Reuters"),
    ("Handout via REUTERS", "Reuters", None, None),
    ("Ann Lee/Pool via REUTERS", "Reuters", "Ann Lee", None),
    ("REUTERS/Ann Lee/Pool", "Reuters", "Ann Lee", None),
    ("Contoso/Handout via REUTERS/File Photo", "Contoso", None, "Reuters"),
    ("Mandatory Credit: Ann Lee-USA TODAY Sports via Reuters Images", "USA TODAY", "Ann Lee", "Reuters"),
    ("Action Images/Ann Lee", "Action Images", "Ann Lee", None),
    ("Action Images via Reuters/Ann Lee", "Action Images", "Ann Lee", "Reuters"),
    ("REUTERS/Ann Lee/Illustration", "Reuters", "Ann Lee", None),
    ("REUTERS/Stringer", "Reuters", None, None),
    ("REUTERS/Staff", "Reuters", None, None),
    ("REUTERS/Ann Lee (ZAMBIA - Tags: BUSINESS ENVIRONMENT)", "Reuters", "Ann Lee", None),
    ("REUTERS/Ann Lee NO RESALES. NO ARCHIVES.", "Reuters", "Ann Lee", None),
    ("REUTERS/Ann Lee ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.", "Reuters", "Ann Lee", None),
    ("REUTERS/Ann Lee TPX IMAGES OF THE DAY", "Reuters", "Ann Lee", None),
    ("REUTERS/Ann Lee/File Photo Purchase Licensing Rights, opens new tab", "Reuters", "Ann Lee", None),
    ("(AP Photo/Ann Lee)", "AP", "Ann Lee", None),
    ("(AP Photo/Ann Lee, File)", "AP", "Ann Lee", None),
    ("(Contoso via AP)", "Contoso", None, "AP"),
    ("(Ann Lee/Pool via AP)", "AP", "Ann Lee", None),
    ("(Ann Lee/The Daily Name via AP)", "The Daily Name", "Ann Lee", "AP"),
    ("(Ann Lee/Pool Photo via AP)", "AP", "Ann Lee", None),
    ("(AP Photo/Ann Lee, Pool)", "AP", "Ann Lee", None),
    ("(AP Photo)", "AP", None, None),
    ("(Photo by Ann Lee/Invision/AP)", "AP", "Ann Lee", None),
    ("(Ann Lee/Invision/AP, File)", "AP", "Ann Lee", None),
    ("(AP Illustration/Ann Lee)", "AP", "Ann Lee", None),
    ("(AP Video/Ann Lee)", "AP", "Ann Lee", None),
    ("(NASA via AP)", "NASA", None, "AP"),
    ("(KCNA/Korean Central News Agency via AP)", "KCNA", None, "AP"),
    ("AP Photo/Ann Lee", "AP", "Ann Lee", None),
    ("Ann Lee/AP", "AP", "Ann Lee", None),
    ("Ann Lee / AP", "AP", "Ann Lee", None),
    ("AP/Ann Lee", "AP", "Ann Lee", None),
    ("Ann Lee/The Associated Press", "AP", "Ann Lee", None),
    ("(AP Photo/Ann Lee, via Alamy)", "AP", "Ann Lee", "Alamy"),
    ("(Photo by Ann LEE / AFP)", "AFP", "Ann LEE", None),
    ("(Photo by Ann LEE / POOL / AFP)", "AFP", "Ann LEE", None),
    ("(Photo by Handout / Contoso / AFP)", "AFP", None, None),
    ("AFP PHOTO / ANN LEE", "AFP", "ANN LEE", None),
    ("ANN LEE / AFP", "AFP", "ANN LEE", None),
    ("AFP/Ann Lee", "AFP", "Ann Lee", None),
    ("Photo: AFP/Ann Lee", "AFP", "Ann Lee", None),
    ('AFP PHOTO / ANN LEE RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT "AFP PHOTO / Contoso" - NO MARKETING NO ADVERTISING CAMPAIGNS', "AFP", "ANN LEE", None),
    ("(Photo by Ann LEE / AFP) (Photo by ANN LEE/AFP via Getty Images)", "AFP", "Ann LEE", "Getty Images"),
    ("(Photo by Ann Lee/Getty Images)", "Getty Images", "Ann Lee", None),
    ("(Photo by Ann Lee/Getty Images for Contoso)", "Getty Images", "Ann Lee", None),
    ("(Photo by Ann Lee/WireImage)", "WireImage", "Ann Lee", None),
    ("(Photo by Ann Lee/NurPhoto via Getty Images)", "NurPhoto", "Ann Lee", "Getty Images"),
    ("(Photo by Ann Lee/Anadolu via Getty Images)", "Anadolu", "Ann Lee", "Getty Images"),
    ("EPA/ANN LEE", "EPA", "ANN LEE", None),
    ("EPA-EFE/ANN LEE", "EPA", "ANN LEE", None),
    ("EFE/EPA/ANN LEE", "EPA", "ANN LEE", None),
    ("EFE/ Ann Lee", "EFE", "Ann Lee", None),
    ("EPA/ANN LEE / POOL", "EPA", "ANN LEE", None),
    ("Foto: Ann Lee/dpa", "dpa", "Ann Lee", None),
    ("Ann Lee/dpa/Archiv", "dpa", "Ann Lee", None),
    ("Foto: picture alliance/dpa", "dpa", None, None),
    ("Foto: Ann Lee/dpa-Zentralbild/dpa", "dpa", "Ann Lee", None),
    ("Uncredited/AP/dpa", "dpa", None, None),
    ("Foto: Contoso/dpa - ACHTUNG: Nur zur redaktionellen Verwendung", "dpa", None, None),
    ("(Xinhua/Li Wen)", "Xinhua", "Li Wen", None),
    ("(Photo by Li Wen/Xinhua)", "Xinhua", "Li Wen", None),
    ("(Xinhua)", "Xinhua", None, None),
    ("(Kyodo)", "Kyodo", None, None),
    ("KYODO PHOTO", "Kyodo", None, None),
    ("© KYODO", "Kyodo", None, None),
    ("(Ann Lee/PA)", "PA Media", "Ann Lee", None),
    ("Ann Lee/PA Wire", "PA Media", "Ann Lee", None),
    ("PA Archive/Press Association Images", "PA Media", None, None),
    ("(PA)", "PA Media", None, None),
    ("(PTI Photo)", "PTI", None, None),
    ("(Photo/ANI)", "ANI", None, None),
    ("(ANI Photo)", "ANI", None, None),
    ("(PTI Photo/Ann Lee)(PTI05_03_2031_000123B)", "PTI", "Ann Lee", None),
    ("PTI Photo by Ann Lee", "PTI", "Ann Lee", None),
    ("(Photo: AFP/Ann Lee)", "AFP", "Ann Lee", None),
    ("(File photo: Reuters)", "Reuters", None, None),
    ("(Photo: CNA/Ann Lee)", "CNA", "Ann Lee", None),
    ("(Photo: Facebook/Ndola Ferry)", "Facebook", "Ndola Ferry", None),
    ("(Photo: iStock)", "iStock", None, None),
    ("PHOTO: REUTERS", "Reuters", None, None),
    ("ST PHOTO: ANN LEE", "The Straits Times", "ANN LEE", None),
    ("PHOTO: ANN LEE", None, "ANN LEE", None),
    ("PHOTO: EPA-EFE", "EPA", None, None),
    ("PHOTO: LIANHE ZAOBAO", None, "LIANHE ZAOBAO", None),
    ("ST FILE PHOTO", "The Straits Times", None, None),
    ("Ann Lee/TODAY", "TODAY", "Ann Lee", None),
    ("Ann Lee for The New York Times", "The New York Times", "Ann Lee", None),
    ("Ann Lee/The New York Times", "The New York Times", "Ann Lee", None),
    ("Ann Lee—The New York Times", "The New York Times", "Ann Lee", None),
    ("Photograph: Ann Lee/Reuters", "Reuters", "Ann Lee", None),
    ("Photograph: Ann Lee/The Guardian", "The Guardian", "Ann Lee", None),
    ("[Ann Lee/AFP]", "AFP", "Ann Lee", None),
    ("[File: Ann Lee/Reuters]", "Reuters", "Ann Lee", None),
    ("[Contoso/Handout via Reuters]", "Contoso", None, "Reuters"),
    ("Image: Ann Lee/REUTERS", "Reuters", "Ann Lee", None),
    ("Image: Ann Lee/dpa/picture alliance", "dpa", "Ann Lee", "picture alliance"),
    ("© Ann Lee, AFP", "AFP", "Ann Lee", None),
    ("© AFP / Archive", "AFP", None, None),
    ("Photo: Reuters", "Reuters", None, None),
    ("Photo: Ann Lee", None, "Ann Lee", None),
    ("| REUTERS", "Reuters", None, None),
    ("Mandatory Credit: Photo by Ann Lee/Contoso/Shutterstock (12345678ab)", "Contoso", "Ann Lee", "Shutterstock"),
    ("(Credit Image: © Ann Lee/ZUMA Press Wire)", "ZUMA Press", "Ann Lee", None),
    ("Ann Lee/Alamy Live News", "Alamy", "Ann Lee", None),
    ("imago images/Ann Lee", "IMAGO", "Ann Lee", None),
    ("(Ann Lee/Anadolu)", "Anadolu", "Ann Lee", None),
    ("Ann Lee/AA", "Anadolu", "Ann Lee", None),
    ("[ Ann Lee - Anadolu Agency ]", "Anadolu", "Ann Lee", None),
    ("© Ann Lee/TASS", "TASS", "Ann Lee", None),
    ("© Sputnik / Ann Lee", "Sputnik", "Ann Lee", None),
    ("KEYSTONE/Ann Lee", "Keystone-SDA", "Ann Lee", None),
    ("Ann Lee/Keystone via AP", "Keystone-SDA", "Ann Lee", "AP"),
    ("Foto: Ann Lee / NTB", "NTB", "Ann Lee", None),
    ("Foto: Ann Lee/TT", "TT", "Ann Lee", None),
    ("Ann Lee/Ritzau Scanpix", "Ritzau", "Ann Lee", None),
    ("Ann Lee/AFP/Getty", "AFP", "Ann Lee", "Getty Images"),
    ("SN/APA/KEYSTONE/ANN LEE", "Keystone-SDA", "ANN LEE", None),
    ("KCNA/Reuters", "Reuters", None, None),
    ("Harbour Watch (North Sea Watch Group) via REUTERS", "Harbour Watch (North Sea Watch Group)", None, "Reuters"),
    ("Screengrab: Contoso/YouTube", "Contoso", None, "YouTube"),
    ("Supplied: Ann Lee", None, "Ann Lee", None),
    ("@annlee/Instagram", "@annlee", None, "Instagram"),
    ("Photo courtesy: Contoso", "Contoso", None, None),
    ("Photograph by Ann Lee / Redux", "Redux", "Ann Lee", None),
    ("Credit...Ann Lee for The New York Times", "The New York Times", "Ann Lee", None),
    ("Image: Getty Images/iStockphoto", "Getty Images", None, "iStock"),
    ("(Image: PA)", "PA Media", None, None),
    ("(Photo by Handout/Ndola City Council/AFP via Getty Images)", "AFP", None, "Getty Images"),
    ("Photos by Ann Lee and Bo Karlsson/Reuters", "Reuters", "Ann Lee and Bo Karlsson", None),
    ("(Photos: Ann Lee, Bo Karlsson/AP)", "AP", "Ann Lee and Bo Karlsson", None),
    ("(Ann Lee/Los Angeles Times/TNS)", "Tribune News Service", "Ann Lee", None),
    ("Ann Lee/Anglia Press Group/The Fenland Herald via Alamy", "Anglia Press Group", "Ann Lee", "Alamy"),
    ("Bloomberg", "Bloomberg", None, None),
    ("(Ndola Police Department via AP)", "Ndola Police Department", None, "AP"),
    ("(Ann Lee, The Gazette)", "The Gazette", "Ann Lee", None),
    ("(Ann Lee | The Gazette)", "The Gazette", "Ann Lee", None),
    ("Ann Lee | Getty Images", "Getty Images", "Ann Lee", None),
    ("Photo credit: Ann Lee, Contoso", "Contoso", "Ann Lee", None),
    ("Source: Contoso/Handout", "Contoso", None, None),
    ("(Photo by Ann Lee)", None, "Ann Lee", None),
    ("Photo Ann Lee/AP", "AP", "Ann Lee", None),
    ("(Ann Lee/CBC)", "CBC", "Ann Lee", None),
]  # fmt: skip


def parts(credit):
    return (credit.agency, credit.photographer, credit.via) if credit else None


@pytest.mark.parametrize(("tail", "agency", "photographer", "via"), FORMS)
def test_forms_of_credits_behind_a_sentence(tail, agency, photographer, via):
    text = f"{SENTENCE} {tail}"
    credit = find_credit(text)
    assert parts(credit) == (agency, photographer, via)
    assert credit.text == fold(credit.span.of(text))
    assert credit.span.start >= len(SENTENCE)


@pytest.mark.parametrize(("tail", "agency", "photographer", "via"), FORMS)
def test_a_hard_wrapped_credit_reads_the_same(tail, agency, photographer, via):
    text = f"  {SENTENCE} {tail}".replace(" ", "\n   ")
    assert parts(find_credit(text)) == (agency, photographer, via)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ann Lee/AFP", ("AFP", "Ann Lee", None)),
        ("Ann Lee via Getty Images.", ("Getty Images", "Ann Lee", None)),
        ("Ndola Sentinel via Getty Images.", ("Ndola Sentinel", None, "Getty Images")),
        ("Handout/Reuters.", ("Reuters", None, None)),
        ("POOL New/Reuters.", ("Reuters", None, None)),
        ("Ann Lee / Reuters.", ("Reuters", "Ann Lee", None)),
        ("ASSOCIATED PRESS.", ("AP", None, None)),
        ("Getty Images", ("Getty Images", None, None)),
        ("Enlarge this image toggle caption Ann Lee/NPR Ann Lee/NPR", ("NPR", "Ann Lee", None)),
        ("Enlarge this image toggle caption AP AP", ("AP", None, None)),
        ("toggle caption Ann Lee for NPR", ("NPR", "Ann Lee", None)),
        ("Image copyright PA Media/Ann Lee", ("PA Media", "Ann Lee", None)),
        ("Source: minepix / Shutterstock.com", ("Shutterstock", "minepix", None)),
        ("(Courtesy of Ndola Owl and Mushroom Museum)", ("Ndola Owl and Mushroom Museum", None, None)),
    ],
)
def test_a_line_that_is_a_credit_only(line, expected):
    assert parts(find_credit(line)) == expected


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("REUTERS/Ann Lee", "REUTERS/Ann Lee"),
        ("(AP Photo/Ann Lee, File)", "AP Photo/Ann Lee, File"),
        ("Photo: Ann Lee/AFP", "Ann Lee/AFP"),
        ("Credit Credit Ann Lee/The Ndola Times", "Ann Lee/The Ndola Times"),
        ("Photo courtesy of Acme Mills.", "Photo courtesy of Acme Mills"),
        ("Previous Next Pool Photo By Ann Lee/Getty Images", "Pool Photo By Ann Lee/Getty Images"),
        ("Image source: Getty Images.", "Getty Images"),
        ("( Image: Getty Images)", "Getty Images"),
    ],
)
def test_the_credit_is_without_its_label_and_keeps_its_own_words(tail, expected):
    assert find_credit(f"{SENTENCE} {tail}").text == expected


@pytest.mark.parametrize(
    ("tail", "marks"),
    [
        ("REUTERS/Ann Lee/File Photo", ("File Photo",)),
        ("(AP Photo/Ann Lee,File)", ("File Photo",)),
        ("(Ann Lee, File/Associated Press)", ("File Photo",)),
        ("(Photo: ANN LEE / POOL, EPA)", ("Pool",)),
        ("Contoso/Handout via REUTERS/File Photo", ("Handout", "File Photo")),
        ("Image: Acme Handout via RTR", ("Handout",)),
        ("(Handout)", ("Handout",)),
        ("(FILE)", ("File Photo",)),
        ("Courtesy of Acme Mills", ("Courtesy",)),
        ("PHOTO: ST FILE", ("File Photo",)),
        ("REUTERS/Stringer", ()),
    ],
)
def test_marks(tail, marks):
    assert find_credit(f"{SENTENCE} {tail}").marks == marks


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("(Courtesy of Ann Lee)", ("Ann Lee", None)),
        ("(Courtesy of the Karlsson family)", ("Karlsson family", None)),
        ("Credit: Courtesy Ann Lee", (None, "Ann Lee")),
        ("(Courtesy Kafue Library)", ("Kafue Library", None)),
        ("Courtesy of Ann Lee/Bo Karlsson", ("Ann Lee/Bo Karlsson", None)),
        ("(Courtesy of Ann Lee/Handout)", ("Ann Lee", None)),
    ],
)
def test_courtesy_of_names_the_owner_and_courtesy_the_photographer(tail, expected):
    credit = find_credit(f"{SENTENCE} {tail}")
    assert (credit.agency, credit.photographer) == expected


@pytest.mark.parametrize("rest", ["/Pool via REUTERS", "/Handout via AP", " via REUTERS", "/AFP", "/The Gazette via AP"])
@pytest.mark.parametrize("name", ["Ann Lee", "Acme Mills Ltd"])
def test_before_an_agency_a_courtesy_is_a_mark_like_any_other(name, rest):
    given = find_credit(f"{SENTENCE} {name}{rest}")
    courtesy = find_credit(f"{SENTENCE} Courtesy of {name}{rest}")
    assert parts(courtesy) == parts(given)
    assert courtesy.marks == ("Courtesy", *given.marks)


def test_before_a_distributor_a_person_took_the_picture_and_a_firm_owns_it():
    assert parts(find_credit(f"{SENTENCE} Ann Lee/Handout via REUTERS")) == ("Reuters", "Ann Lee", None)
    assert parts(find_credit(f"{SENTENCE} Acme Mills Ltd/Handout via REUTERS")) == ("Acme Mills Ltd", None, "Reuters")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Image copyright AFP Image caption A ferry crosses the Kafue at dawn", ("AFP", None, None)),
        ("Image source, Getty Images Image caption, A ferry crosses the Kafue at dawn", ("Getty Images", None, None)),
        ("Ann Lee/Reuters/File A ferry crosses the Kafue at dawn on the way to town.", ("Reuters", "Ann Lee", None)),
        (
            "Open Photographer: Ann Lee/Bloomberg Ferries cross the Kafue at dawn on the way to town.",
            ("Bloomberg", "Ann Lee", None),
        ),
    ],
)
def test_a_credit_in_front(text, expected):
    assert parts(find_credit(text)) == expected


def test_a_second_credit_adds_who_sold_it():
    text = f"{SENTENCE} (Photo by Ann Lee / NurPhoto/Yonhap) © Yonhap via Alamy"
    assert parts(find_credit(text)) == ("Yonhap", "Ann Lee", "Alamy")


def test_an_owner_of_the_style_is_an_agency():
    style = CaptionStyle(owners=("TODAY",))
    assert parts(find_credit(f"{SENTENCE} (Photo: Ann Lee/TODAY)", style=style)) == ("TODAY", "Ann Lee", None)


def test_only_the_span_is_read():
    text = f"{SENTENCE} REUTERS/Ann Lee\nThe minister said so. (AP Photo/Bo Karlsson)"
    credit = find_credit(text, Span(0, text.index("\n")))
    assert credit.agency == "Reuters"
    assert credit.span.of(text) == "REUTERS/Ann Lee"


@pytest.mark.parametrize(
    "prose",
    [
        "",
        "  \n ",
        SENTENCE,
        "The minister told Reuters that the mine would close.",
        "Terns lost again in a Kafue Tribune/Bloomberg poll on seabirds.",
        "A new Reuters/Ipsos poll showed a dead heat.",
        "It is measured by the Meridian/Xinhua Grain Index",
        "A win for the tortoise: 90/1 For the hare: 3.5%",
        "The post How Mills Make Money appeared first on MillPlace .",
        "Follow the story on Facebook",
        "Join us on Facebook.com/MillTalk.",
        "©2031 Bloomberg L.P.",
        "Copyright © 2031 The Ndola Times, LLC.",
        "Source: Reuters/st",
        "Source: Refinitiv, company reports",
        "By Ann Lee, BBC News",
        "“They stayed away,” wrote the board. Bo Karlsson, Ndola Times",
        "Ann Lee, CNN",
        "By Ann Lee | Reuters",
        "By Ann Lee/Reuters",
        "BY ANN LEE via REUTERS",
        "The rally grew louder, said Rep. Ann Lee (D-Pa.).",
        "The dancers drank for free -- courtesy of the Mill Owners Council.",
        "She won the election on 5 May. (She is the first to do so.)",
        "He spoke to reporters in Ndola on Monday. [NYT]",
        "GBP/USD Technical Indicators",
        "PHOTOS: Carnival Season",
        "https://www.example.com/mine",
        "ACCORDING TO WITNESSES, THE POLICE SEIZED ARMS FOR THE FRONT.",
        "For more details, see a photo by anyone in the village",
        "Credit Suisse said the bank would cut 300 jobs.",
        "The Credit: a story of banks and their clerks",
        "the company, Acme Inc. (ACME) said on Monday",
        "It is the third time this year (AP) has asked.",
    ],
)
def test_prose_has_no_credit(prose):
    assert find_credit(prose) is None


@given(st.text(max_size=200))
def test_any_text_is_read(text):
    credit = find_credit(text)
    assert credit is None or credit.text == fold(credit.span.of(text))


PIECES = ["REUTERS/", "Ann Lee", "/", " via ", "(", ")", "[", "Photo: ", "Photo by ", "AP", "AFP", ", File", "Credit ", "© ", ". ", "\n", "courtesy of ",
          "Image copyright ", "Image caption ", "Getty Images", " hide caption ", "Previous Next ", "A dam in Oslo", "-USA TODAY Sports", ";", "|"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_heap_of_credits_is_read(text):
    credit = find_credit(text)
    assert credit is None or credit.text == fold(credit.span.of(text))


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        "(",
        "()",
        "REUTERS/",
        "(AP Photo/Ann Lee) ",
        "ABC ",
        " ",
        "1",
        "a",
        "A",
        "Previous Next ",
        "... more ",
        "Credit ",
        "|",
    ],
)
def test_long_repetitions_are_read_in_linear_time(unit):
    start = time.process_time()
    find_credit(unit * (100_000 // len(unit)))
    assert time.process_time() - start < 2


def test_lone_surrogates_and_controls_are_text():
    assert find_credit("\ud800\x00 (AP Photo/Ann Lee)\ud800") is None
    assert parts(find_credit("\ud800. (AP Photo/Ann Lee)")) == ("AP", "Ann Lee", None)


@pytest.mark.parametrize("control", ["\x1c", "\x1d", "\x1e", "\x1f", "\x85", "\u2028"])
@pytest.mark.parametrize("label", ["Source:", "Credit:", "Photo by", "©"])
def test_separators_of_any_kind_may_stand_before_a_label(control, label):
    assert find_credit(f"* {control}{label}") is None
    assert parts(find_credit(f"A mole at dusk. {control}{label} Ann Lee/Reuters")) == ("Reuters", "Ann Lee", None)
