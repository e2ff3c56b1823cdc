"""Credits of photographs: agencies' formulas, papers' labels, chains of sellers, and prose that only looks so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse._span import Span, fold
from wireparse.data.agencies import agency_of
from wireparse.data.credits import MARKS
from wireparse.extract.caption import find_caption
from wireparse.extract.credit import find_credit, locate
from wireparse.formats import BUILTIN
from wireparse.grammar import CaptionStyle
from wireparse.testing import grows_evenly

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
    ("Ann Lee / AFP - Getty Images", "AFP", "Ann Lee", "Getty Images"),
    ("AP Photo | Ann Lee", "AP", "Ann Lee", None),
    ("(AP Photo/The Gazette, Ann Lee)", "AP", "Ann Lee", None),
    ("(Photo by Ann Lee-Pool/Getty Images)", "Getty Images", "Ann Lee", None),
    ("(Photo credit should read ANN LEE/AFP/Getty Images)", "AFP", "ANN LEE", "Getty Images"),
    ("(AP Photo/Ann Lee, File) (Copyright 2031 The Associated Press. All rights reserved.)", "AP", "Ann Lee", None),
    ("(AP-Yonhap)", "Yonhap", None, None),
    ("(Reuters: Ann Lee)", "Reuters", "Ann Lee", None),
    ("(Facebook: Contoso)", "Contoso", None, "Facebook"),
    ("Credit: PA:Press Association", "PA Media", None, None),
    ("Credit: AFP or licensors", "AFP", None, None),
    ("Picture: Ann LeeSource:AAP", "AAP", "Ann Lee", None),
    ("(2031 Getty Images)", "Getty Images", None, None),
    ("© AFP 2031 / ANN LEE", "AFP", "ANN LEE", None),
    ("© Photo : Ann Lee", None, "Ann Lee", None),
    ("(Centers for Harbour Control and Safety via AP)", "Centers for Harbour Control and Safety", None, "AP"),
    ("PHOTO: ANN LEE FOR THE WALL STREET JOURNAL", "The Wall Street Journal", "ANN LEE", None),
    ("Ann Lee/Special to The Gazette", "The Gazette", "Ann Lee", None),
    ("(Ann Lee for ProPublica)", "ProPublica", "Ann Lee", None),
    ("Courtesy Acme Mills Inc.", "Acme Mills Inc.", None, None),
    ("(Petty Officer 3rd Class Ann Lee/Acme Navy via AP)", "Acme Navy", "Petty Officer 3rd Class Ann Lee", "AP"),
    ("Mesa Army photo by Staff Sgt. Ann Lee", "Mesa Army", "Staff Sgt. Ann Lee", None),
    ("(Express Photo by Ann Lee)", "Express", "Ann Lee", None),
    ("GAZETTE PHOTO/ANN LEE", "GAZETTE", "ANN LEE", None),
    ("ANN LEE / MESA VALLEY TIMES", "MESA VALLEY TIMES", "ANN LEE", None),
    ("Mesa Gazette file photo", "Mesa Gazette", None, None),
    ("Photo by Ann Lee/Flickr, CC BY 2.0", "Flickr", "Ann Lee", None),
    ("Ann Lee, CC BY-SA 4.0, via Wikimedia Commons", "Wikimedia Commons", "Ann Lee", None),
    ("Photo by Ann Lee on Unsplash", "Unsplash", "Ann Lee", None),
    ("Photo / Ann Lee", None, "Ann Lee", None),
    ("Photo provided by Contoso", "Contoso", None, None),
    ("[Photo provided to Mesa Daily]", "Mesa Daily", None, None),
    ("(Submitted by Ann Lee)", None, "Ann Lee", None),
    ("(Photo via Contoso)", "Contoso", None, None),
    ("[Photo/IC]", "IC", None, None),
    ("[Photo/Li Wen]", None, "Li Wen", None),
    ("Urs Keller (Keystone)", "Keystone-SDA", "Urs Keller", None),
    ("REUERS/Ann Lee", "Reuters", "Ann Lee", None),
    ("Reuetrs/Ann Lee", "Reuters", "Ann Lee", None),
    ("— Bernama pic", "Bernama", None, None),
    ("Ann Lee/Staff", None, "Ann Lee", None),
    ("Ann Lee, AP", "AP", "Ann Lee", None),
    ("(PA).", "PA Media", None, None),
    ("Ann Lee (REUTERS).", "Reuters", "Ann Lee", None),
    ("Credit AFP via Getty Images", "AFP", None, "Getty Images"),
    ("Photo: Ann Lee for millpond.com", "millpond.com", "Ann Lee", None),
    ("Ann Lee/ats", "Keystone-SDA", "Ann Lee", None),
    ("Photo credit: Ann Lee, Piet van der Meer/AP", "AP", "Ann Lee and Piet van der Meer", None),
    ("(Staff file photo by Ann Lee)", None, "Ann Lee", None),
    ("Credit: From Contoso", "Contoso", None, None),
    ("AFP PHOTO/ANN LEEANN LEE/AFP/Getty Images", "AFP", "ANN LEE", "Getty Images"),
    ("Ann Lee hide caption toggle caption Ann Lee", None, "Ann Lee", None),
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


LABEL_LEFT = "(Photo credit should read ANN LEE/AFP/Getty Images)"
"""Its bracket and label stay with the caption."""


@pytest.mark.parametrize("tail", [form[0] for form in FORMS if form[0] != LABEL_LEFT])
def test_a_caption_is_left_without_its_credit(tail):
    found = find_caption(f"{SENTENCE} {tail}")
    assert found.description == SENTENCE
    assert found.credit == find_credit(f"{SENTENCE} {tail}")


@pytest.mark.xfail(strict=True, reason="the first label of a bracket is passed over, the one inside it is taken")
def test_a_label_of_many_words_in_brackets_is_no_part_of_the_caption():
    assert find_caption(f"{SENTENCE} {LABEL_LEFT}").description == SENTENCE


AROUND = [
    ("A dam.\n\n", "\n\nA dam."),
    ("(AP) Photo: ", "/AP (Ann Lee/AFP) via Getty Images"),
    ("REUTERS/", "/Bo Berg, File. Ann Lee."),
    ("Ann Lee/AFP. ", " Image caption A dam (Reuters)"),
]


@pytest.mark.parametrize("lenient", [False, True])
@pytest.mark.parametrize("tail", [form[0] for form in FORMS])
def test_what_stands_around_a_caption_does_not_matter(moved, tail, lenient):
    text, style = f"{SENTENCE} {tail}", CaptionStyle()
    alone = locate(text, Span(0, len(text)), style, lenient=lenient)
    assert alone is not None
    for before, behind in AROUND:
        span = Span(len(before), len(before) + len(text))
        assert locate(before + text + behind, span, style, lenient=lenient) == moved(alone, len(before))


NAMES_ALONE = frozenset(
    (
        *("(AP Photo)", "(Xinhua)", "(Kyodo)", "KYODO PHOTO", "(PA)", "(PA).", "(PTI Photo)", "(ANI Photo)", "| REUTERS"),
        *("Bloomberg", "(2031 Getty Images)", "Urs Keller (Keystone)", "Ann Lee (REUTERS).", "Ann Lee, AP"),
    )
)


@pytest.mark.parametrize("tail", [*(form[0] for form in FORMS), "File photo", "Provided photo", "＝共同", "연합뉴스", "(File)"])
def test_a_name_alone_does_not_make_a_caption_of_a_line(tail):
    text = f"{SENTENCE} {tail}"
    alone = {*NAMES_ALONE, "File photo", "Provided photo", "＝共同", "연합뉴스"}
    assert locate(text, Span(0, len(text)), CaptionStyle()).certain == (tail not in alone)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ann Lee/AFP", ("AFP", "Ann Lee", None)),
        ("Ann Lee (AP)", ("AP", "Ann Lee", None)),
        ("Ann Lee (Keystone)", ("Keystone-SDA", "Ann Lee", None)),
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
        ("Image via Ann Lee", (None, "Ann Lee", None)),
        ("[Image via Ann's Tumblr.]", ("Ann's Tumblr", None, None)),
        ("toggle caption mills.ga.gov", ("mills.ga.gov", None, None)),
        ("Enlarge this image toggle caption ga.gov ga.gov", ("ga.gov", None, None)),
        ("Enlarge this image toggle caption Ann Lee Ann Lee", (None, "Ann Lee", None)),
        ("Getty - Contributor", ("Getty Images", None, None)),
        ("Ann Lee/Staff/File", (None, "Ann Lee", None)),
    ],
)
def test_a_line_that_is_a_credit_only(moved, line, expected):
    assert parts(find_credit(line)) == expected
    for before, behind in AROUND:
        span = Span(len(before), len(before) + len(line))
        assert find_credit(before + line + behind, span) == moved(find_credit(line), len(before))


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
        ("AFP PHOTO / STR", ()),
        ("(Photo by -STR / AFP)", ()),
        ("REUTERS/XXSTRINGERXX", ()),
        ("Uncredited/AP", ()),
        ("Ann Lee / AP file", ("File Photo",)),
        ("Acme Mills Archive/Acme via Getty Images", ("Archive",)),
        ("Photo / File", ("File Photo",)),
        ("File photo", ("File Photo",)),
        ("Provided photo", ("Handout",)),
        ("(Courtesy)", ("Courtesy",)),
        ("(YouTube screenshot)", ("Screengrab",)),
        ("Screenshot from YouTube", ("Screengrab",)),
        ("(Representative image)", ("Illustration",)),
        ("Ann Lee/Staff/File", ("File Photo",)),
        ("(File photo: Reuters)", ("File Photo",)),
        ("[File: Ann Lee/Reuters]", ("File Photo",)),
        ("(Illustration: Ann Lee)", ("Illustration",)),
        ("(AP Illustration/Ann Lee)", ("Illustration",)),
        ("(Screengrab: Acme Mills)", ("Screengrab",)),
        ("(Photo courtesy: Acme Mills)", ("Courtesy",)),
        ("(File photo).", ("File Photo",)),
    ],
)
def test_marks(tail, marks):
    assert find_credit(f"{SENTENCE} {tail}").marks == marks


@pytest.mark.parametrize(
    "tail",
    [
        "Top: Ann Lee/AP; Bottom: Bo Berg/AFP",
        "Clockwise from top left: Ann Lee/Associated Press, Bo Berg/Reuters, Cy Dahl/Agence France-Presse — Getty Images",
        "Credit... Clockwise from top left: Ann Lee/Associated Press, Bo Berg/Agence France-Presse — Getty Images",
        "Credit... Ann Lee/Associated Press, Bo Berg/Reuters",
        "Ann Lee/AP; Bo Berg/AFP/Getty",
        "(Ann Lee/AP, Bo Berg/Reuters)",
        "(Ann Lee/AP, left; Bo Berg/AFP, right)",
        "(Left: Ann Lee/AP, right: Bo Berg/AFP)",
        "(Left, Ann Lee/AP; right, Bo Berg/AFP)",
        "(From left: AP Photo/Ann Lee; REUTERS/Bo Berg)",
        "Photo: Ann Lee/AP (left), Bo Berg/Reuters (right)",
        "Credit: Left: Ann Lee/AP. Right: Bo Berg/AFP",
        "Photos by Ann Lee/AP and Bo Berg/Reuters",
        "(Ann Lee/AP) (Bo Berg/AFP via Getty Images)",
    ],
)
def test_of_several_credits_the_first_counts_and_the_words_keep_all(tail):
    credit = find_credit(f"{SENTENCE} {tail}")
    assert parts(credit) == ("AP", "Ann Lee", None)
    assert "Bo Berg" in credit.text or tail.startswith("(Ann Lee/AP) ")
    assert find_caption(f"{SENTENCE} {tail}").description == SENTENCE


@pytest.mark.parametrize(
    "tail", ["Ann Lee and Bo Berg/AP", "Ann Lee, Bo Berg/AP", "(Photo by Ann Lee & Bo Berg/AP)", "AP/Ann Lee, Bo Berg"]
)
def test_several_photographers_of_one_agency_stay_together(tail):
    assert parts(find_credit(f"{SENTENCE} {tail}")) == ("AP", "Ann Lee and Bo Berg", None)


@pytest.mark.parametrize("handle", ["LagoonB", "rafalego", "temp-64QX", "Amsel1", "m.classen", "g-millpond", "DigitalHeron"])
@pytest.mark.parametrize(
    ("form", "house"), [("Source: {} / Shutterstock.com", "Shutterstock"), ("(Photo: {}/Dreamstime)", "Dreamstime"), ("Image: iStock.com/{}", "iStock")]
)  # fmt: skip
def test_one_odd_word_beside_a_stock_house_is_the_photographer(form, house, handle):
    assert parts(find_credit(form.format(handle))) == (house, handle, None)


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("Photo: MillaManche", ("MillaManche", None, None)),
        ("Credit: MillPond.com", ("MillPond.com", None, None)),
        ("Photo: KCNA/Getty", ("KCNA", None, "Getty Images")),
        ("NASA/Getty Images", ("NASA", None, "Getty Images")),
        ("Contoso/Shutterstock", ("Contoso", None, "Shutterstock")),
        ("SpaceX/Shutterstock", ("SpaceX", None, "Shutterstock")),
        ("MillPond via Getty Images", ("MillPond", None, "Getty Images")),
        ("(Photo: Ann Lee/MillPond/Shutterstock)", ("MillPond", "Ann Lee", "Shutterstock")),
    ],
)
def test_firms_in_one_word_are_owners(tail, expected):
    assert parts(find_credit(f"{SENTENCE} {tail}")) == expected


@pytest.mark.parametrize(
    ("tail", "owner"),
    [
        ("REUTERS/NASA/Handout", "NASA"),
        ("REUTERS/Contoso/Handout", "Contoso"),
        ("REUTERS/Ministry of Mills/Handout", "Ministry of Mills"),
        ("AFP PHOTO / CONTOSO / HANDOUT", "CONTOSO"),
    ],
)
def test_a_handout_is_its_owners(tail, owner):
    credit = find_credit(f"{SENTENCE} {tail}")
    assert parts(credit) == (owner, None, None)
    assert credit.marks == ("Handout",)


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("（山田太郎撮影）", (None, "山田太郎", None)),
        ("（10月、東京都内で、山田太郎撮影）", (None, "山田太郎", None)),
        ("＝共同", ("Kyodo", None, None)),
        ("写真：ロイター", ("Reuters", None, None)),
        ("연합뉴스", ("Yonhap", None, None)),
        ("사진=연합뉴스", ("Yonhap", None, None)),
        ("홍길동 제공", ("홍길동", None, None)),
        ("（홍길동 제공）", ("홍길동", None, None)),
        ("新华社记者 李文 摄", ("Xinhua", "李文", None)),
        ("（新华社记者李文摄）", ("Xinhua", "李文", None)),
        ("图片来源：新华社", ("Xinhua", None, None)),
    ],
)
def test_chinese_japanese_and_korean_forms(tail, expected):
    credit = find_credit(f"{SENTENCE} {tail}")
    assert parts(credit) == expected
    assert credit.text == fold(credit.span.of(f"{SENTENCE} {tail}"))
    left = find_caption(f"{SENTENCE} {tail}").description
    assert left == SENTENCE or "10月" in tail  # day and place before the name stay


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
        ("Getty   Attack of the moles: the keepers say that it was very odd", ("Getty Images", None, None)),
        ("Getty - Contributor Ann and Bo are proud of their mill in Lier", ("Getty Images", None, None)),
        ("AFP Copyright: AFP A ferry crosses the Kafue Image caption: A ferry crosses the Kafue", ("AFP", None, None)),
        ("Ann Lee/Staff/File A ferry crosses the Kafue at dawn on Aug. 29, 2031.", (None, "Ann Lee", None)),
        ("Ann Lee/Staff A ferry crosses the Kafue at dawn on Aug. 29, 2031.", (None, "Ann Lee", None)),
        ("Ann Lee/The Mesa Gazette/File A ferry crosses the Kafue at dawn.", ("The Mesa Gazette", "Ann Lee", None)),
        ("Ann Lee/Harbourpress/Reuters Norway's ferry crosses the Kafue at dawn.", ("Reuters", "Ann Lee", None)),
        ("Ann Lee/Bloomberg Nevada, Arizona and Utah share the water.", ("Bloomberg", "Ann Lee", None)),
        ("Top: Ann Lee/AP; Bottom: Bo Berg/AFP Two ferries cross the Kafue at dawn.", ("AP", "Ann Lee", None)),
    ],
)
def test_a_credit_in_front(moved, text, expected):
    assert parts(find_credit(text)) == expected
    for before, behind in AROUND:
        span = Span(len(before), len(before) + len(text))
        assert find_credit(before + text + behind, span) == moved(find_credit(text), len(before))


def test_a_second_credit_adds_who_sold_it():
    text = f"{SENTENCE} (Photo by Ann Lee / NurPhoto/Yonhap) © Yonhap via Alamy"
    assert parts(find_credit(text)) == ("Yonhap", "Ann Lee", "Alamy")


def test_an_owner_of_the_style_is_an_agency():
    style = CaptionStyle(owners=("TODAY",))
    assert parts(find_credit(f"{SENTENCE} (Photo: Ann Lee/TODAY)", style=style)) == ("TODAY", "Ann Lee", None)


def test_an_owner_of_the_style_stands_alone_as_an_agency_does():
    style = CaptionStyle(owners=("HG",))
    assert parts(find_credit(f"{SENTENCE} (HG)", style=style)) == ("HG", None, None)
    assert parts(find_credit(f"{SENTENCE} HG", style=style)) == ("HG", None, None)
    assert find_credit(f"{SENTENCE} (HG)") is None


def test_the_table_names_an_agency_for_every_style():
    style = CaptionStyle(owners=("ST",))
    assert parts(find_credit(f"{SENTENCE} ST PHOTO: ANN LEE", style=style)) == ("The Straits Times", "ANN LEE", None)


@pytest.mark.parametrize("name", sorted({owner.name for form in BUILTIN for owner in form.caption.owners}))
def test_owners_of_formats_are_names_that_the_table_does_not_know(name):
    assert agency_of(name) is None


@pytest.mark.parametrize("rest", ["St Mary", "Ap Moller", "Pa Berg"])
def test_two_letters_are_an_agency_in_capitals_only(rest):
    text = f"{SENTENCE} Ann Lee/{rest}"
    credit = find_credit(text)
    assert credit is None or credit.agency == rest
    assert parts(find_credit(f"{SENTENCE} Ann Lee/Efe")) == ("EFE", "Ann Lee", None)


@pytest.mark.parametrize("agency", ["Reuters", "AFP", "Getty Images", "dapd"])
@pytest.mark.parametrize(
    ("mark", "said"),
    [("Contributor", ()), ("Photographer", ()), ("Staff", ()), ("Handout", ("Handout",)), ("handout", ("Handout",))],
)
def test_a_mark_glued_to_an_agency_leaves_the_agency(agency, mark, said):
    credit = find_credit(f"{SENTENCE} Ann Lee/{agency} {mark}")
    assert (*parts(credit), credit.marks) == (agency, "Ann Lee", None, said)
    assert parts(find_credit(f"{SENTENCE} ({agency} {mark})")) == (agency, None, None)


@pytest.mark.parametrize("word", MARKS)
def test_a_mark_behind_a_person_is_no_owner(word):
    credit = find_credit(f"{SENTENCE} Photo: Ann Lee/{word.title()}")
    assert (*parts(credit), credit.marks) == (None, "Ann Lee", None, (MARKS[word],) if MARKS[word] else ())


@pytest.mark.parametrize("form", ["{}/Reuters", "REUTERS/{}", "(Photo by {} / Reuters)", "THE CANADIAN PRESS/Reuters-{}"])
@pytest.mark.parametrize("name", ["Ann Star", "Tom Garden", "Anna Palace", "JOE BANK", "Ruth White", "Oda White"])
def test_behind_a_given_name_an_owners_word_is_a_surname(form, name):
    credit = find_credit(f"{SENTENCE} {form.format(name)}")
    assert (*parts(credit), credit.marks) == ("Reuters", name, None, ())
    assert find_credit(f"{SENTENCE} Joe Pool/Reuters").photographer == "Joe Pool"


@pytest.mark.parametrize(
    "owner", ["White House", "Mesa Star", "Austin Post", "Georgia Star", "Anna Gazette", "Ann Garden Trust"]
)
def test_other_owners_keep_their_words(owner):
    assert parts(find_credit(f"{SENTENCE} ({owner} via AP)")) == (owner, None, "AP")
    assert find_credit(f"{SENTENCE} {owner}/AP").photographer is None


@pytest.mark.xfail(strict=True, reason="without a given name that the table knows, an owner's word is an owner's")
def test_a_surname_that_is_an_owners_word_behind_an_unknown_given_name():
    assert parts(find_credit(f"{SENTENCE} Oda Garden/Reuters")) == ("Reuters", "Oda Garden", None)


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
        "Getty White moles are made of two kinds and live in the park.",
        "Getty Images said on Monday that it would buy the archive of a rival.",
        "Getty - Contributor is a word that he never used on a Monday.",
        "Reuters  Lier",
        "AFP   The minister said on Monday that the mill would be closed.",
        "Ann Lee/Staff Writer The town council met on Monday about the mill.",
        "She founded the firm. Ann Lee/Owner",
        "The talks ended.—AFP",
        "The talks ended. — Reuters",
        "Photos from Carnival",
        "Photo from Monday",
        "Image via satellite",
        "Photo/Video",
        "Vote on Monday. Ann Lee for Governor",
        "The ticket is set. Berg/Lee",
        "Graphic: How the mill works",
        "Contributing: Ann Lee, The Associated Press",
        "Source: the Twitter platform",
        "He told the agency EFE",
        "Watch it live on CNN",
        "“We cannot stay,” he said. “It is the end of our mill/",
        "It pays 40/1 at Acme Bets",
        "(Disclosure: Acme has shares in The Gazette.)",
        "The vote was close. Provided photo ID",
        "The film is out. Courtesy of the artist",
        "Copyright © ANTARA 2031",
        "Provided by Ann Lee",
        "경찰이 조사했다. 홍길동 기자",
        "これは文である。共同",
        "It is the third time this year (AP) has asked.",
        "Privacy Notice | Do Not Share My Data | LR Notice | Terms of Service",
        "Ann Lee | Mesa Gazette",
        "Ann Lee Moe | Bruselas",
        "Ann Lee/Bruselas",
        "Directive EU 2031/417",
        "The vote was close. Verordnung EU 2031/417",
        "새로운 소식 모아보기 제공",
        "서비스 제공",
    ],
)
def test_prose_has_no_credit(prose):
    assert find_credit(prose) is None
    for before, behind in AROUND:
        assert find_credit(before + prose + behind, Span(len(before), len(before) + len(prose))) is None


@given(st.text(max_size=200))
def test_any_text_is_read(text):
    credit = find_credit(text)
    assert credit is None or credit.text == fold(credit.span.of(text))


PIECES = ["REUTERS/", "Ann Lee", "/", " via ", "(", ")", "[", "Photo: ", "Photo by ", "AP", "AFP", ", File", "Credit ", "© ", ". ", "\n", "courtesy of ",
          "Image copyright ", "Image caption ", "Getty Images", " hide caption ", "Previous Next ", "A dam in Oslo", "-USA TODAY Sports", ";", "|", "Top: ", "(left)", "toggle caption ", "Photo/", "— ", "＝共同", "李文摄", "제공", "Getty   ", "REUTERS/Acme/Handout"]  # fmt: skip


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
        "Top: ",
        "top, left ",
        "Ann Lee, ",
        "Ann Lee/Acme Gazette/",
        "Photo/",
        "Photo via ",
        "X Copyright: X ",
        "Getty - Contributor ",
        "photo by ",
        "— AFP ",
        "新华社记者",
        "＝共同",
    ],
)
def test_long_repetitions_are_read_in_linear_time(unit):
    assert grows_evenly(find_credit, unit * (50_000 // len(unit)))


def test_lone_surrogates_and_controls_are_text():
    assert find_credit("\ud800\x00 (AP Photo/Ann Lee)\ud800") is None
    assert parts(find_credit("\ud800. (AP Photo/Ann Lee)")) == ("AP", "Ann Lee", None)


@pytest.mark.parametrize("control", ["\x1c", "\x1d", "\x1e", "\x1f", "\x85", "\u2028"])
@pytest.mark.parametrize("label", ["Source:", "Credit:", "Photo by", "©"])
def test_separators_of_any_kind_may_stand_before_a_label(control, label):
    assert find_credit(f"* {control}{label}") is None
    assert parts(find_credit(f"A mole at dusk. {control}{label} Ann Lee/Reuters")) == ("Reuters", "Ann Lee", None)


@pytest.mark.parametrize("label", ["File Photo", "File photo", "FILE PHOTO", "Pool Photo", "Photo", "Archive Photo"])
def test_a_bracket_that_a_long_label_opens_is_the_credits(label):
    """Not only the end of the label: ``Photo: `` in ``(File Photo: ...)``."""
    text = f"A heron sits on a valve in Ndola. ({label}: Ann Lee/dpa-Bildfunk)"
    found = find_caption(text)
    assert found is not None
    assert found.description == "A heron sits on a valve in Ndola."
    assert (found.credit.text, found.credit.agency, found.credit.photographer) == ("Ann Lee/dpa-Bildfunk", "dpa", "Ann Lee")
