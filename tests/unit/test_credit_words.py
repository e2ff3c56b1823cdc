"""What the words of a credit may be, one function after the other: names, agencies, marks, and how they come apart."""

import pytest

from wireparse.extract._credit_firm import has_sign, is_name
from wireparse.extract._credit_found import credits_alone
from wireparse.extract._credit_names import (
    has_owner_word,
    has_surname,
    is_domain,
    is_handle,
    is_outlet,
    is_owner,
    is_owner_before_by,
    is_person,
)
from wireparse.extract._credit_names_end import names_end
from wireparse.extract._credit_parts import read_parts
from wireparse.extract._credit_words import known_agency, known_part, may_be_known, read_piece
from wireparse.grammar import CaptionStyle

STYLE = CaptionStyle()


@pytest.mark.parametrize(
    ("tells", "yes", "no"),
    [
        (is_person, ["Ann Lee", "Sgt. Ann Lee", "Ann Star", "Ann van der Lee", "A. Lee"], ["Lee", "Sgt. Lee", "The Lee", "A Lee", "An Lee", "Ann's Lee", "Ann Lee’s", "Ann Mill Gazette", "Mesa Star", "ann lee"]),
        (has_surname, ["Ann Star"], ["Mesa Star", "Ann Lee", "Austin Post", "Ann"]),
        (is_handle, ["temp-64GTX", "DigitalPen", "digital", "mill2", "MillPond"], ["Digital", "mill.com", "DeLay", "McKay", "two words", "_a", "a1"]),
        (is_outlet, ["The Gazette", "Mesa Gazette", "TIME", "ProPublica"], ["Ann McLee", "Acme", "Time"]),
        (is_domain, ["ga.gov", "www.ga.co.uk"], ["ga gov.com", "ga.mill"]),
        (is_owner, ["Acme", "Acme of Mesa", "Acme (Mesa)", "A B C D E F G H I J", "ga.gov", "Lee family"], ["of", "acme", "", "Acme (Mesa", "A B C D E F G H I J K", "#", "the 7", "7"]),
        (is_owner_before_by, ["Mesa Army"], ["A Mill", "An Owl", "Mill 7", "mill"]),
        (has_owner_word, ["the mill", "Mesa-Gazette", "Gazette"], ["Ann Lee", "Ann The"]),
        (has_sign, ["a/b", "a—b", "Lee-USA TODAY", "a Via b", "for Mesa", "for the Mesa", "File", "files.", "(file)", "| a", "courtesy:", "screengrab"], ["Lee-USA", "for mesa", "foR Mesa", "profile", "Ann Lee"]),
        (lambda words: is_name(words, STYLE, lenient=False), ["AP", "Mill, AP", "File photo", "file photo."], ["Ann Lee", "AP?", "AP!", "a b c d AP", "b c d AP", "Acme"]),
        (lambda words: is_name(words, STYLE, lenient=True), ["AP", "Ann Lee", "b c d AP"], ["AP?", "AP!", "a b c d AP"]),
        (lambda words: credits_alone(words, STYLE), ["AP", "Reuters", "2031 Reuters", "dpa", "AP.", "/AP", "CNA"], ["Acme", "BBC", "Facebook", "PR Newswire", "reuters"]),
        (lambda words: credits_alone(words, STYLE, lenient=True), ["BBC", "Facebook", "AP"], ["PR Newswire", "reuters", "Acme"]),
        (lambda words: may_be_known(words, STYLE), ["AP", "A.P.", "Ann Lee/Getty", "courtesyMill", "Source:mill", "A\N{ZERO WIDTH SPACE}P", "agence france-presse"], ["the mill", "Gettys", "Ann Lee"]),
    ],
)  # fmt: skip
def test_what_words_may_be(tells, yes, no):
    assert [words for words in yes if not tells(words)] == []
    assert [words for words in no if tells(words)] == []


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("AP", "AP"),
        ("The AP", "AP"),
        ("the AP", "AP"),
        ("AP Photo", "AP"),
        ("AP images", "AP"),
        ("AFP or licensors", "AFP"),
        ("Kyodo News-Mesa City", "Kyodo"),
        ("Efe", "EFE"),
        ("PA", "PA Media"),
        ("Getty", "Getty Images"),
        ("ap", None),
        ("Ap", None),
        ("pa", None),
        ("AP-Mesa", None),
        ("AP mill", None),
        ("St", None),
    ],
)
def test_names_of_agencies(words, name):
    part = known_agency(words, STYLE)
    assert (part and part.name) == name
    assert part is None or part.seller == (name == "Getty Images")


def test_marks_of_the_style_say_nothing():
    style = CaptionStyle(marks=("Millshot",), owners=("Mill Post",))
    assert known_part("(millshot).", style).name == ""
    assert known_part("Millshot", STYLE) is None
    assert known_part("Mill Post", style).name == "Mill Post"
    assert may_be_known("by the post of Lier", style)
    assert may_be_known("by the M.I.L.L. of Lier", CaptionStyle(owners=("M.I.L.L. by A",)))
    assert may_be_known("by the mill of Lier", CaptionStyle(owners=("Zed Mill",)))
    assert not may_be_known("by the mill of Lier", style)


@pytest.mark.parametrize(
    ("piece", "parts"),
    [
        ("Ann Lee", "PERSON Ann Lee"),
        ("Ann Lee und Bo Berg", "PERSON Ann Lee, PERSON Bo Berg"),
        ("Ann Lee, Bo Berg", "PERSON Ann Lee, PERSON Bo Berg"),
        ("Ann Lee, Bo Berg, Cy Dahl", "PERSON Ann Lee, PERSON Bo Berg, PERSON Cy Dahl"),
        ("Ann Lee, AP", "PERSON Ann Lee, AGENCY AP"),
        ("Ann Lee, Acme", "PERSON Ann Lee, OWNER Acme"),
        ("The Gazette, Ann Lee", "OWNER The Gazette, PERSON Ann Lee"),
        ("Ann Lee-Pool", "PERSON Ann Lee, MARK Pool"),
        ("AP-Ann Lee", "AGENCY AP, PERSON Ann Lee"),
        ("AP-Yonhap", "AGENCY AP, AGENCY Yonhap"),
        ("Ann Lee-Mesa", "PERSON Ann Lee-Mesa"),
        ("Ann Lee-Mesa-AP", "PERSON Ann Lee-Mesa, AGENCY AP"),
        ("AP: Ann Lee", "AGENCY AP, PERSON Ann Lee"),
        ("Acme: Ann Lee", None),
        ("Ann Lee for Acme", "PERSON Ann Lee, OWNER Acme"),
        ("AP for Acme", "AGENCY AP"),
        ("Acme for AP", "OWNER Acme, AGENCY AP"),
        ("Acme for Mill", "OWNER Acme for Mill"),
        ("AP file photo", "AGENCY AP, MARK File Photo"),
        ("AP Photo: Ann Lee", "AGENCY AP, PERSON Ann Lee"),
        ("Mesa Army photo by Ann Lee", "OWNER Mesa Army, PERSON Ann Lee"),
        ("Mesa Army photo by: Ann Lee", "OWNER Mesa Army, PERSON Ann Lee"),
        ("the mill, Ann Lee", None),
        ("Mesa Army illustration by Ann Lee", "OWNER Mesa Army, MARK Illustration, PERSON Ann Lee"),
        ("Pool Ann Lee", "MARK Pool, PERSON Ann Lee"),
        ("Pool Photo by Ann Lee", "MARK Pool, PERSON Ann Lee"),
        ("Ann Lee FILE PHOTO", "PERSON Ann Lee, MARK File Photo"),
        ("Ann Lee, File", "PERSON Ann Lee, MARK File Photo"),
        ("Ann Lee (AP)", "PERSON Ann Lee, AGENCY AP"),
        ("Ann Lee (Acme)", "OWNER Ann Lee (Acme)"),
        ("ANN LEEANN LEE", "PERSON ANN LEE"),
        ("mill2", "HANDLE mill2"),
        ("@mill", "OWNER @mill"),
        ("the Acme", "OWNER Acme"),
        ("(File).", "MARK File Photo"),
        ("CC BY-SA 4.0", "MARK "),
        ("STR", "MARK "),
        ("acme mill", None),
    ],
)
def test_how_words_come_apart(piece, parts):
    read = read_piece(piece, STYLE)
    assert (read and ", ".join(f"{part.kind.name} {part.name}" for part in read)) == parts


@pytest.mark.parametrize(
    ("words", "agency", "photographer", "via", "marks"),
    [
        ("Ann Lee/AP", "AP", "Ann Lee", None, ()),
        ("Ann Lee/Acme/AP", "AP", "Ann Lee", None, ()),
        ("Ann Lee/Bo Berg", "Bo Berg", "Ann Lee", None, ()),
        ("Ann Lee via AP", "AP", "Ann Lee", None, ()),
        ("Acme via Ann Lee", "Acme", None, "Ann Lee", ()),
        ("Ann Lee/Acme via AP", "Acme", "Ann Lee", "AP", ()),
        ("AP via AP", "AP", None, None, ()),
        ("via AP", "AP", None, None, ()),
        ("AFP/Getty Images", "AFP", None, "Getty Images", ()),
        ("Getty Images/AFP", "AFP", None, None, ()),
        ("Getty Images/Ann Lee", "Getty Images", "Ann Lee", None, ()),
        ("AFP/AP", "AP", None, None, ()),
        ("AP/Acme/Handout", "Acme", None, None, ("Handout",)),
        ("Acme/AP/Handout", "AP", None, None, ("Handout",)),
        ("AP/AFP/Acme/Handout", "AFP", None, None, ("Handout",)),
        ("Handout", None, None, None, ("Handout",)),
        ("Ann Lee/File/File Photo", None, "Ann Lee", None, ("File Photo",)),
        ("Ann Lee/STR", None, "Ann Lee", None, ()),
        ("STR", None, None, None, ()),
        ("mill2/Shutterstock", "Shutterstock", "mill2", None, ()),
        ("Ann Lee/mill2/Shutterstock", "mill2", "Ann Lee", "Shutterstock", ()),
        ("mill2/AP", "AP", "mill2", None, ()),
        ("Courtesy Ann Lee", None, "Ann Lee", None, ("Courtesy",)),
        ("Courtesy of Ann Lee", "Ann Lee", None, None, ("Courtesy",)),
        ("Courtesy of the Acme", "Acme", None, None, ("Courtesy",)),
        ("Courtesy of the artist", None, None, None, ("Courtesy",)),
        ("Courtesy of mill2", "mill2", None, None, ("Courtesy",)),
        ("Courtesy artist's mill", None, None, None, None),
        ("temp-64GTX/AP", None, None, None, None),
        ("Courtesy of the artist's", None, None, None, None),
        ("Photo courtesy: Acme", "Acme", None, None, ("Courtesy",)),
        ("Courtesy of Ann Lee/File", "Ann Lee", None, None, ("Courtesy", "File Photo")),
        ("Courtesy of Ann Lee/AP", "AP", "Ann Lee", None, ("Courtesy",)),
        ("Ann Lee/Acme Inc.", "Acme Inc.", "Ann Lee", None, ()),
        ("Ann Lee/Acme.", "Acme", "Ann Lee", None, ()),
        ("Ann Lee (Acme)", "Acme", "Ann Lee", None, ()),
        ("Acme (Ann Lee)", "Acme (Ann Lee)", None, None, ()),
        ("Ann Lee/AP © AFP via Alamy", "AP", "Ann Lee", "Alamy", ()),
        ("Ann Lee/AP © acme mill", None, None, None, None),
        ("Ann Lee/AP//", None, None, None, None),
        ("www.mill.com/AP", None, None, None, None),
        ("a b c d e f g AP", None, None, None, None),
        ("", None, None, None, None),
        ("/", None, None, None, None),
    ],
)
def test_what_a_chain_says(words, agency, photographer, via, marks):
    read = read_parts(words, STYLE)
    said = read and (read.agency, read.photographer, read.via, read.marks)
    assert said == (None if (agency, photographer, via, marks or None) == (None,) * 4 else (agency, photographer, via, marks))


def test_no_more_than_240_characters_are_a_credit():
    longest = "Ann Lee/Acme " + "M" * 227
    assert len(longest) == 240
    assert read_parts(longest, STYLE) is not None
    assert read_parts(f"{longest}M", STYLE) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lee", "Ann Lee"),
        ("Ann", None),
        ("Ann Lee and Bo Berg", "Ann Lee and Bo Berg"),
        ("Ann Lee and Bo", "Ann Lee"),
        ("Ann Lee, Bo Berg sat", "Ann Lee, Bo Berg"),
        ("Ann LeeLUSAKA: It", "Ann Lee"),
        ("Ann LeeThe mill", "Ann Lee"),
        ("Ann McKay sat", "Ann McKay"),
        ("Ann Lee LUSAKA: It", "Ann Lee"),
        ("ANN LEE LUSAKA: It", "ANN LEE"),
        ("Ann Lee March 3", "Ann Lee"),
        ("Ann Lee Ferry sat", "Ann Lee"),
        ("Ann Lee Ferry", "Ann Lee Ferry"),
        ("Ann B. Lee Ferry sat", "Ann B. Lee"),
        ("Ann Mary Jane Lee Berg", "Ann Mary"),
        ("Ann van der Lee sat", "Ann van der Lee"),
        ("Ann\nLee sat", "Ann\nLee"),
        ("Ann Lee\nBerg sat", "Ann Lee"),
        ("A. B. C. D. Lee sat", "A. B. C. D. Lee"),
        ("Ann Lee Moe March 3", "Ann Lee Moe"),
        ("Ann Lee Moe The mill", "Ann Lee Moe"),
        ("Ann Lee Moe UN", "Ann Lee Moe"),
        ("Ann Lee\nBerg", "Ann Lee"),
        ("Handout/AP", "Handout"),
    ],
)
def test_where_names_end(text, names):
    end = names_end(text, 0, len(text), STYLE)
    assert (end and text[:end]) == names
    for behind in (" Lee", "s", " sat", ", Cy Dahl", " 3"):
        assert names_end(text + behind, 0, len(text), STYLE) == end
        assert names_end(f"AP {text}{behind}", 3, 3 + len(text), STYLE) == (end and end + 3)


@pytest.mark.parametrize("text", ["ANN LEE LUSAKA", "Stringer"])
def test_names_that_end_with_the_text(text):
    assert names_end(text, 0, len(text), STYLE) == len(text)
