"""Credits at their edges: what any line has, what only a caption has, and what just is none."""

import pytest

from wireparse._span import Span
from wireparse.extract import find_caption
from wireparse.extract._credit_found import Found
from wireparse.extract.credit import locate
from wireparse.grammar import CaptionStyle

SENTENCE = "A heron sits on the roof of the town hall."
STYLE = CaptionStyle()


def look(line: str, *, lenient: bool) -> Found | None:
    return locate(line, Span(0, len(line)), STYLE, lenient=lenient)


def check_alone(line: str) -> None:
    """A stretch is read as if the text ended with it, wherever a word of it does."""
    for lenient in (False, True):
        for end in (at for at in range(1, len(line)) if not (line[at - 1].isalnum() and line[at].isalnum())):
            stretch = Span(0, end)
            assert locate(line, stretch, STYLE, lenient=lenient) == locate(line[:end], stretch, STYLE, lenient=lenient)


def told(line: str, *, lenient: bool) -> tuple[object, ...] | None:
    """The credit's words, agency, photographer, seller and marks, and what is cut off the caption."""
    found = look(line, lenient=lenient)
    if found is None:
        return None
    credit = found.credit
    assert found.outer.start <= credit.span.start < credit.span.end <= found.outer.end
    return credit.text, credit.agency, credit.photographer, credit.via, credit.marks, found.outer.of(line)


@pytest.mark.parametrize(
    ("line", "words", "agency", "photographer", "via", "marks", "outer"),
    [
        ("toggle caption Acme Acme", "Acme", "Acme", None, None, (), "Acme Acme"),
        ("toggle caption The Gazette", "The Gazette", "The Gazette", None, None, (), "The Gazette"),
        (f"{SENTENCE} Ann Lee/Acme Ann Lee/Acme", "Ann Lee/Acme", "Acme", "Ann Lee", None, (), "Ann Lee/Acme Ann Lee/Acme"),
        (f"{SENTENCE} AP AP", "AP", "AP", None, None, (), "AP AP"),
        (f"{SENTENCE} Ann Lee/AP - Getty Images", "Ann Lee/AP - Getty Images", "AP", "Ann Lee", "Getty Images", (), "Ann Lee/AP - Getty Images"),
        ("A heron in Lier - Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Ann Lee/AP"),
        ("A heron in Lier.—AFP photo", "AFP photo", "AFP", None, None, (), "—AFP photo"),
        ("A heron in Lier.—Ann Lee/AFP", "Ann Lee/AFP", "AFP", "Ann Lee", None, (), "—Ann Lee/AFP"),
        ("A heron in Lier. -- AFP pic", "AFP pic", "AFP", None, None, (), " -- AFP pic"),
        ("A heron in Lier? — AFP pic.", "AFP pic", "AFP", None, None, (), " — AFP pic."),
        ("A heron at Lier Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Ann Lee/AP"),
        ("A heron at Lier, Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Ann Lee/AP"),
        ("A heron at Lier Norway, Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Ann Lee/AP"),
        ("A heron at Lier; Bo Berg Lee/AP", "Bo Berg Lee/AP", "AP", "Bo Berg Lee", None, (), "Bo Berg Lee/AP"),
        ("A heron at Lier: Bo Berg Lee/AP", "Bo Berg Lee/AP", "AP", "Bo Berg Lee", None, (), "Bo Berg Lee/AP"),
        ("A heron in Mesa Foo. Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Ann Lee/AP"),
        ("A heron on the roof, Ann Mary Jane Lee/AP", "Ann Mary Jane Lee/AP", "AP", "Ann Mary Jane Lee", None, (), "Ann Mary Jane Lee/AP"),
        ("A heron sits on the Great Harbour Roof Week Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Ann Lee/AP"),
        ("A heron sits at a Great Harbour Roof Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Ann Lee/AP"),
        ("A heron on the roof Reuters/Ann Lee", "Reuters/Ann Lee", "Reuters", "Ann Lee", None, (), "Reuters/Ann Lee"),
        ("A heron on the roof AP/Reuters", "AP/Reuters", "Reuters", None, None, (), "AP/Reuters"),
        ("A heron on the roof AP/Acme", "AP/Acme", "AP", None, None, (), "AP/Acme"),
        ("A heron on the roof. Photo courtesy Acme", "Photo courtesy Acme", "Acme", None, None, ("Courtesy",), "Photo courtesy Acme"),
        (f"{SENTENCE} File photo.", "File photo", None, None, None, ("File Photo",), "File photo."),
        (f"{SENTENCE} (AP Photo/Ann Lee) (Reuters)", "AP Photo/Ann Lee", "AP", "Ann Lee", None, (), "(AP Photo/Ann Lee) (Reuters)"),
        (f"{SENTENCE} (Photo by Ann Lee) (Photo by Bo Berg via Getty Images)", "Ann Lee", None, "Ann Lee", None, (), "(Photo by Ann Lee) (Photo by Bo Berg via Getty Images)"),
        (f"{SENTENCE} (Photo by Ann Lee/Acme) (Photo by Bo Berg/Acme via Getty Images)", "Ann Lee/Acme", "Acme", "Ann Lee", None, (), "(Photo by Ann Lee/Acme) (Photo by Bo Berg/Acme via Getty Images)"),
        (f"{SENTENCE} (Photo by Ann Lee/Acme) (Photo by ANN LEE/Acme via Getty Images)", "Ann Lee/Acme", "Acme", "Ann Lee", "Getty Images", (), "(Photo by Ann Lee/Acme) (Photo by ANN LEE/Acme via Getty Images)"),
        (f"{SENTENCE} (Photo by Ann Lee/Acme) (Photo by Acme via Getty Images)", "Ann Lee/Acme", "Acme", "Ann Lee", "Getty Images", (), "(Photo by Ann Lee/Acme) (Photo by Acme via Getty Images)"),
        (f"{SENTENCE} (AP) (Copyright 2031 Acme. All rights reserved.)", "AP", "AP", None, None, (), "(AP) (Copyright 2031 Acme. All rights reserved.)"),
        (f"{SENTENCE} (Ann Lee (AP))", "Ann Lee (AP)", "AP", "Ann Lee", None, (), "(Ann Lee (AP))"),
        (f"{SENTENCE} Ann Lee/AP)", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Ann Lee/AP)"),
        (f"{SENTENCE} [Photo: Acme]", "Acme", "Acme", None, None, (), "[Photo: Acme]"),
        (f"{SENTENCE} (Photo: Acme)", "Acme", "Acme", None, None, (), "(Photo: Acme)"),
        (f"{SENTENCE} (Photos: AP)", "AP", "AP", None, None, (), "(Photos: AP)"),
        (f"{SENTENCE} (Photos: Ann Lee)", "Ann Lee", None, "Ann Lee", None, (), "(Photos: Ann Lee)"),
        (f"{SENTENCE} (Ann Lee/Acme)", "Ann Lee/Acme", "Acme", "Ann Lee", None, (), "(Ann Lee/Acme)"),
        (f"{SENTENCE} [Ann Lee/Acme]", "Ann Lee/Acme", "Acme", "Ann Lee", None, (), "[Ann Lee/Acme]"),
        (f"{SENTENCE} [Acme/Handout]", "Acme/Handout", "Acme", None, None, ("Handout",), "[Acme/Handout]"),
        (f"{SENTENCE} (AP/Acme)", "AP/Acme", "AP", None, None, (), "(AP/Acme)"),
        (f"{SENTENCE} (Ann Lee - Acme)", "Ann Lee - Acme", "Acme", "Ann Lee", None, (), "(Ann Lee - Acme)"),
        (f"{SENTENCE} (Facebook: Acme)", "Facebook: Acme", "Acme", None, "Facebook", (), "(Facebook: Acme)"),
        (f"{SENTENCE} (handout)", "handout", None, None, None, ("Handout",), "(handout)"),
        (f"{SENTENCE} (File)", "File", None, None, None, ("File Photo",), "(File)"),
        ("A heron in Lier. By Ann Lee (AP)", "Ann Lee (AP)", "AP", "Ann Lee", None, (), "Ann Lee (AP)"),
        ("A heron in Lier. Ann Lee (AP).", "Ann Lee (AP)", "AP", "Ann Lee", None, (), "Ann Lee (AP)."),
        ("A heron in Lier. Ann Lee | AP", "Ann Lee | AP", "AP", "Ann Lee", None, (), "Ann Lee | AP"),
        ("A heron in Lier. Ann Lee | (AP)", "Ann Lee | (AP)", "AP", "Ann Lee", None, (), "Ann Lee | (AP)"),
        (f"{SENTENCE} （AP）", "AP", "AP", None, None, (), "（AP）"),
        (f"{SENTENCE} (Epa)", "Epa", "EPA", None, None, (), "(Epa)"),
        (f"{SENTENCE} （新华社记者 李文 摄）", "新华社记者 李文", "Xinhua", "李文", None, (), "（新华社记者 李文 摄）"),
        (f"{SENTENCE} 新闻报记者 李文 摄", "新闻报记者 李文", None, "李文", None, (), "新闻报记者 李文 摄"),
        (f"{SENTENCE} 홍길동 제공", "홍길동", "홍길동", None, None, ("Handout",), "홍길동 제공"),
        (f"{SENTENCE} 연합뉴스 제공", "연합뉴스", "Yonhap", None, None, ("Handout",), "연합뉴스 제공"),
        (f"{SENTENCE} 写真提供：山田商店", "山田商店", "山田商店", None, None, (), "写真提供：山田商店"),
        (f"{SENTENCE} 写真＝共同", "共同", "Kyodo", None, None, (), "写真＝共同"),
        (f"{SENTENCE} 写真＝山田 提供", "山田", "山田", None, None, ("Handout",), "写真＝山田 提供"),
        (f"{SENTENCE} （共同）", "共同", "Kyodo", None, None, (), "（共同）"),
        (f"{SENTENCE} ©共同", "共同", "Kyodo", None, None, (), "©共同"),
        (f"{SENTENCE} 共同", "共同", "Kyodo", None, None, (), "共同"),
        (f"{SENTENCE} 李文摄", "李文", None, "李文", None, (), "李文摄"),
        (f"{SENTENCE} 사진=홍길동 기자", "홍길동", "홍길동", None, None, (), "사진=홍길동 기자"),
        ("Image copyright AFP", "AFP", "AFP", None, None, (), "Image copyright AFP"),
        ("Image copyright AFP Image caption A ferry", "AFP", "AFP", None, None, (), "Image copyright AFP Image caption "),
        ("Image copyright Ann Lee Image caption, A ferry", "Ann Lee", None, "Ann Lee", None, (), "Image copyright Ann Lee Image caption, "),
        ("Photo source: AFP Media caption: A ferry", "AFP", "AFP", None, None, (), "Photo source: AFP Media caption: "),
        ("AFP Copyright: AFP A ferry", "AFP", "AFP", None, None, (), "AFP Copyright: AFP"),
        ("AFP Copyright: AFP A ferry lies. Image caption A ferry", "AFP", "AFP", None, None, (), "AFP Copyright: AFP A ferry lies. Image caption "),
        ("Getty   A ferry crosses the bay at dawn.", "Getty", "Getty Images", None, None, (), "Getty   "),
        ("Getty - Contributor A ferry", "Getty", "Getty Images", None, None, (), "Getty - Contributor "),
        ("Ann Lee/AP A ferry crosses the bay at dawn.", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Ann Lee/AP"),
        ("Ann Lee/AP. A ferry crosses the bay at dawn.", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Ann Lee/AP."),
        ("Ann Lee/AP 12 ferries cross the bay at dawn.", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Ann Lee/AP"),
        ("Ann Lee/AP “The ferry” crosses the bay at dawn.", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Ann Lee/AP"),
        ("Ann Lee for The New York Times A ferry crosses the bay at dawn.", "Ann Lee for The New York Times", "The New York Times", "Ann Lee", None, (), "Ann Lee for The New York Times"),
        ("Ann Lee/for The New York Times A ferry crosses the bay at dawn.", "Ann Lee/for The New York Times", "The New York Times", "Ann Lee", None, (), "Ann Lee/for The New York Times"),
        ("Ann Lee/Acme/AP A ferry crosses the bay at dawn.", "Ann Lee/Acme/AP", "AP", "Ann Lee", None, (), "Ann Lee/Acme/AP"),
        ("Ann Lee/AP, File A ferry crosses the bay at dawn.", "Ann Lee/AP, File", "AP", "Ann Lee", None, ("File Photo",), "Ann Lee/AP, File"),
        ("Ann Lee/AFP via Getty Images A ferry crosses the bay at dawn.", "Ann Lee/AFP via Getty Images", "AFP", "Ann Lee", "Getty Images", (), "Ann Lee/AFP via Getty Images"),
        ("Ann Lee/File A ferry crosses the bay at dawn.", "Ann Lee/File", None, "Ann Lee", None, ("File Photo",), "Ann Lee/File"),
        ("Ann Lee/AP; Bo Berg/AFP Two ferries cross the bay at dawn.", "Ann Lee/AP; Bo Berg/AFP", "AP", "Ann Lee", None, (), "Ann Lee/AP; Bo Berg/AFP"),
        ("Ann Lee/AP, Bo Berg/AFP Two ferries cross the bay at dawn.", "Ann Lee/AP, Bo Berg/AFP", "AP", "Ann Lee", None, (), "Ann Lee/AP, Bo Berg/AFP"),
        ("Ann Lee/AP, and Bo Berg/AFP Two ferries cross the bay at dawn.", "Ann Lee/AP, and Bo Berg/AFP", "AP", "Ann Lee", None, (), "Ann Lee/AP, and Bo Berg/AFP"),
        ("Photos, top: Ann Lee/AP; bottom: Bo Berg/AFP Two ferries cross the bay at dawn.", "Ann Lee/AP; bottom: Bo Berg/AFP", "AP", "Ann Lee", None, (), "Photos, top: Ann Lee/AP; bottom: Bo Berg/AFP"),
        ("Photo: Ann Lee/AP A ferry crosses the bay at dawn.", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Photo: Ann Lee/AP"),
        ("Photo by Ann Lee/AP A ferry crosses the bay at dawn.", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Photo by Ann Lee/AP"),
        (f"{SENTENCE} Photo: Acme", "Acme", "Acme", None, None, (), "Photo: Acme"),
        (f"{SENTENCE} PHOTO: Acme", "Acme", "Acme", None, None, (), "PHOTO: Acme"),
        ("A heron, photo by Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee", None, (), "photo by Ann Lee/AP"),
        ("A heron (Photo: Ann Lee", "Ann Lee", None, "Ann Lee", None, (), "(Photo: Ann Lee"),
        ("A heron. (Photo: Ann Lee)", "Ann Lee", None, "Ann Lee", None, (), "(Photo: Ann Lee)"),
        (f"{SENTENCE} Photo: Credit: Ann Lee", "Ann Lee", None, "Ann Lee", None, (), "Photo: Credit: Ann Lee"),
        (f"{SENTENCE} Photo Credit Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Photo Credit Ann Lee/AP"),
        (f"{SENTENCE} Credit Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Credit Ann Lee/AP"),
        (f"{SENTENCE} Credit: Acme", "Acme", "Acme", None, None, (), "Credit: Acme"),
        (f"{SENTENCE} © Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee", None, (), "© Ann Lee/AP"),
        (f"{SENTENCE} Copyright: © Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Copyright: © Ann Lee/AP"),
        ("© Ann Lee/Acme", "Ann Lee/Acme", "Acme", "Ann Lee", None, (), "© Ann Lee/Acme"),
        (f"{SENTENCE} Photo via Acme", "Acme", "Acme", None, None, (), "Photo via Acme"),
        (f"{SENTENCE} Photo via Ann Lee", "Ann Lee", None, "Ann Lee", None, (), "Photo via Ann Lee"),
        ("Photo via Acme", "Acme", "Acme", None, None, (), "Photo via Acme"),
        ("Photo from Ann Lee", "Ann Lee", None, "Ann Lee", None, (), "Photo from Ann Lee"),
        ("Photo from The Gazette", "The Gazette", "The Gazette", None, None, (), "Photo from The Gazette"),
        (f"{SENTENCE} Photo provided by Acme", "Acme", "Acme", None, None, ("Handout",), "Photo provided by Acme"),
        (f"{SENTENCE} Photo / Ann Lee", "Ann Lee", None, "Ann Lee", None, (), "Photo / Ann Lee"),
        (f"{SENTENCE} Photo / Acme", "Acme", "Acme", None, None, (), "Photo / Acme"),
        (f"{SENTENCE} Photo/File", "File", None, None, None, ("File Photo",), "Photo/File"),
        ("Photo/AP", "AP", "AP", None, None, (), "Photo/AP"),
        (f"{SENTENCE} Source: Acme/Handout", "Acme/Handout", "Acme", None, None, ("Handout",), "Source: Acme/Handout"),
        (f"{SENTENCE} Source: Getty Images", "Getty Images", "Getty Images", None, None, (), "Source: Getty Images"),
        ("Source: Getty Images", "Getty Images", "Getty Images", None, None, (), "Source: Getty Images"),
        (f"{SENTENCE} Illustration: Acme", "Acme", "Acme", None, None, ("Illustration",), "Illustration: Acme"),
        (f"{SENTENCE} Image: Acme", "Acme", "Acme", None, None, (), "Image: Acme"),
        (f"{SENTENCE} Image: Ann Lee", "Ann Lee", None, "Ann Lee", None, (), "Image: Ann Lee"),
        (f"{SENTENCE} Courtesy: Acme", "Courtesy: Acme", "Acme", None, None, ("Courtesy",), "Courtesy: Acme"),
        (f"{SENTENCE} Supplied: Acme", "Acme", "Acme", None, None, ("Handout",), "Supplied: Acme"),
        (f"{SENTENCE} File: Acme", "Acme", "Acme", None, None, ("File Photo",), "File: Acme"),
        (f"{SENTENCE} Screengrab: Acme", "Acme", "Acme", None, None, ("Screengrab",), "Screengrab: Acme"),
        (f"{SENTENCE} AP Photo: Ann Lee", "AP Photo: Ann Lee", "AP", "Ann Lee", None, (), "AP Photo: Ann Lee"),
        (f"{SENTENCE} Acme Photo: Ann Lee", "Ann Lee", None, "Ann Lee", None, (), "Photo: Ann Lee"),
        (f"{SENTENCE} Pool photo by Ann Lee", "Ann Lee", None, "Ann Lee", None, ("Pool",), "Pool photo by Ann Lee"),
        (f"{SENTENCE} Staff photo by Ann Lee", "Ann Lee", None, "Ann Lee", None, (), "Staff photo by Ann Lee"),
        (f"{SENTENCE} Mesa Army photo by Ann Lee", "Mesa Army photo by Ann Lee", "Mesa Army", "Ann Lee", None, (), "Mesa Army photo by Ann Lee"),
        (f"{SENTENCE} / Mesa Army photo by Ann Lee", "Mesa Army photo by Ann Lee", "Mesa Army", "Ann Lee", None, (), "Mesa Army photo by Ann Lee"),
        ("A heron of the Mesa Army photo by Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee", None, (), "photo by Ann Lee/AP"),
        ("Mesa: Ann Mary Lee/AP", "Ann Mary Lee/AP", "AP", "Ann Mary Lee", None, (), "Ann Mary Lee/AP"),
        ("A heron in Mesa N.Y. Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Ann Lee/AP"),
        ("A heron at dawn Virginia Lee/AP", "Virginia Lee/AP", "AP", "Virginia Lee", None, (), "Virginia Lee/AP"),
        ("A heron at dawn D.J. Lee/AP", "D.J. Lee/AP", "AP", "D.J. Lee", None, (), "D.J. Lee/AP"),
        ("A heron at dawn Big Mesa AFP/AP", "AFP/AP", "AP", None, None, (), "AFP/AP"),
        (f"{SENTENCE} ANN LEE/File", "ANN LEE/File", None, "ANN LEE", None, ("File Photo",), "ANN LEE/File"),
        (f"{SENTENCE} Ann Mary Lee/File", "Ann Mary Lee/File", None, "Ann Mary Lee", None, ("File Photo",), "Ann Mary Lee/File"),
        (f"{SENTENCE} Ann Mary Lee/Acme", "Ann Mary Lee/Acme", "Acme", "Ann Mary Lee", None, (), "Ann Mary Lee/Acme"),
        (f"{SENTENCE} File/Acme", "File/Acme", "Acme", None, None, ("File Photo",), "File/Acme"),
        (f"{SENTENCE} Ann Lee/Mesa Gazette", "Ann Lee/Mesa Gazette", "Mesa Gazette", "Ann Lee", None, (), "Ann Lee/Mesa Gazette"),
        (f"{SENTENCE} Screenshot/Acme", "Screenshot/Acme", "Acme", None, None, ("Screengrab",), "Screenshot/Acme"),
        (f"{SENTENCE} GAZETTE PHOTO/ANN LEE", "GAZETTE PHOTO/ANN LEE", "GAZETTE", "ANN LEE", None, (), "GAZETTE PHOTO/ANN LEE"),
        (f"{SENTENCE} Mesa Gazette file photo", "Mesa Gazette file photo", "Mesa Gazette", None, None, ("File Photo",), "Mesa Gazette file photo"),
        (f"{SENTENCE} Ann Lee for ProPublica", "Ann Lee for ProPublica", "ProPublica", "Ann Lee", None, (), "Ann Lee for ProPublica"),
        (f"{SENTENCE} Ann Lee for the Gazette", "Ann Lee for the Gazette", "Gazette", "Ann Lee", None, (), "Ann Lee for the Gazette"),
        (f"{SENTENCE} AP file", "AP file", "AP", None, None, ("File Photo",), "AP file"),
        (f"{SENTENCE} Ann Lee for AP", "Ann Lee for AP", "AP", "Ann Lee", None, (), "Ann Lee for AP"),
        (f"{SENTENCE} Ann Lee, File, AP", "Ann Lee, File, AP", "AP", "Ann Lee", None, ("File Photo",), "Ann Lee, File, AP"),
        (f"{SENTENCE} © Ann Lee 2031/AP", "Ann Lee 2031/AP", "AP", "Ann Lee", None, (), "© Ann Lee 2031/AP"),
        (f"{SENTENCE} PHOTO BY ANN LEE", "ANN LEE", None, "ANN LEE", None, (), "PHOTO BY ANN LEE"),
        ("A heron Photo by Ann Lee", "Ann Lee", None, "Ann Lee", None, (), "Photo by Ann Lee"),
        (f"{SENTENCE} Video: AP", "AP", "AP", None, None, (), "Video: AP"),
        (f"{SENTENCE} Graphic: Ann Lee/AP", "Ann Lee/AP", "AP", "Ann Lee", None, (), "Graphic: Ann Lee/AP"),
        ("AP Photo: Ann Lee", "AP Photo: Ann Lee", "AP", "Ann Lee", None, (), "AP Photo: Ann Lee"),
        ("ST PHOTO: ANN LEE", "ST PHOTO: ANN LEE", "The Straits Times", "ANN LEE", None, (), "ST PHOTO: ANN LEE"),
        (f"{SENTENCE} AP, Photo: Ann Lee", "Ann Lee", None, "Ann Lee", None, (), "Photo: Ann Lee"),
        (f"{SENTENCE} Ann Lee/BBC", "Ann Lee/BBC", "BBC", "Ann Lee", None, (), "Ann Lee/BBC"),
        (f"{SENTENCE} Screenshot/The Mesa Gazette", "Screenshot/The Mesa Gazette", "The Mesa Gazette", None, None, ("Screengrab",), "Screenshot/The Mesa Gazette"),
        (f"{SENTENCE} © Photo : Ann Lee", "Ann Lee", None, "Ann Lee", None, (), "© Photo : Ann Lee"),
        ("A heron in Lier. Bo Berg (Ann Lee/AP)", "Ann Lee/AP", "AP", "Ann Lee", None, (), "(Ann Lee/AP)"),
        ("A heron in Lier. Bo Berg (File photo)", "File photo", None, None, None, ("File Photo",), "(File photo)"),
        (f"{SENTENCE} Ann Lee | File", "Ann Lee | File", None, "Ann Lee", None, ("File Photo",), "Ann Lee | File"),
    ],
)  # fmt: skip
def test_what_any_line_has(line, words, agency, photographer, via, marks, outer):
    for lenient in (False, True):
        assert told(line, lenient=lenient) == (words, agency, photographer, via, marks, outer)
    check_alone(line)


@pytest.mark.parametrize(
    ("line", "words", "agency", "photographer", "via", "marks", "outer"),
    [
        ("A heron in Lier.— AFP", "AFP", "AFP", None, None, (), "— AFP"),
        ("A heron in Lier. – AFP", "AFP", "AFP", None, None, (), " – AFP"),
        ("A heron on the roof AP", "AP", "AP", None, None, (), "AP"),
        ("A heron on the roof, courtesy Ann Lee", "courtesy Ann Lee", None, "Ann Lee", None, ("Courtesy",), "courtesy Ann Lee"),
        ("A heron on the roof, photo courtesy of Acme", "photo courtesy of Acme", "Acme", None, None, ("Courtesy",), "photo courtesy of Acme"),
        ("A heron on the roof, courtesy of the Mill", "courtesy of the Mill", "Mill", None, None, ("Courtesy",), "courtesy of the Mill"),
        ("By Ann Lee/AP", "By Ann Lee/AP", "AP", "Ann Lee", None, (), "By Ann Lee/AP"),
        (f"{SENTENCE} Ann Lee AP", "AP", "AP", None, None, (), "AP"),
        (f"{SENTENCE} FILE", "FILE", None, None, None, ("File Photo",), "FILE"),
        (f"{SENTENCE} Handout", "Handout", None, None, None, ("Handout",), "Handout"),
        (f"{SENTENCE} [AP]", "AP", "AP", None, None, (), "[AP]"),
        (f"{SENTENCE} (courtesy)", "courtesy", None, None, None, ("Courtesy",), "(courtesy)"),
        ("A heron in Lier (AP)", "AP", "AP", None, None, (), "(AP)"),
        ("A heron in Lier Ann Lee (AP)", "AP", "AP", None, None, (), "(AP)"),
        ("A heron in Lier. The mill (AP)", "AP", "AP", None, None, (), "(AP)"),
        ("A heron in Lier. Ann Lee [AP Photo]", "Ann Lee [AP Photo]", "AP", "Ann Lee", None, (), "Ann Lee [AP Photo]"),
        (f"{SENTENCE} (Instagram)", "Instagram", "Instagram", None, None, (), "(Instagram)"),
        (f"{SENTENCE} (BBC)", "BBC", "BBC", None, None, (), "(BBC)"),
        ("AFP   A ferry crosses the bay at dawn.", "AFP", "AFP", None, None, (), "AFP   "),
        ("Facebook   A ferry crosses the bay at dawn.", "Facebook", "Facebook", None, None, (), "Facebook   "),
        ("Getty The ferry crosses the bay.", "Getty", "Getty Images", None, None, (), "Getty "),
        ("Getty Images A ferry crosses the bay.", "Getty Images", "Getty Images", None, None, (), "Getty Images "),
        ("Getty Images An owl crosses the bay.", "Getty Images", "Getty Images", None, None, (), "Getty Images "),
        (f"{SENTENCE} © Ann Lee", "Ann Lee", None, "Ann Lee", None, (), "© Ann Lee"),
        ("© Acme", "Acme", "Acme", None, None, (), "© Acme"),
        ("© AP", "AP", "AP", None, None, (), "© AP"),
        ("Image: Acme", "Acme", "Acme", None, None, (), "Image: Acme"),
        ("A heron PHOTO BY ANN LEE", "ANN LEE", None, "ANN LEE", None, (), "PHOTO BY ANN LEE"),
        ("A heron Photo: Acme", "Acme", "Acme", None, None, (), "Photo: Acme"),
        ("A heron sits here. Ann Lee", "Ann Lee", None, "Ann Lee", None, (), "Ann Lee"),
        (f"{SENTENCE} ANN MARY LEE", "ANN MARY LEE", None, "ANN MARY LEE", None, (), "ANN MARY LEE"),
        ("A heron on the roof BBC", "BBC", "BBC", None, None, (), "BBC"),
        ("A heron in Lier. Ann Lee [AP Photo].", "Ann Lee [AP Photo]", "AP", "Ann Lee", None, (), "Ann Lee [AP Photo]."),
        (f"{SENTENCE} courtesy of Acme", "courtesy of Acme", "Acme", None, None, ("Courtesy",), "courtesy of Acme"),
    ],
)  # fmt: skip
def test_what_only_a_caption_has(line, words, agency, photographer, via, marks, outer):
    assert told(line, lenient=False) is None
    assert told(line, lenient=True) == (words, agency, photographer, via, marks, outer)
    check_alone(line)


@pytest.mark.parametrize(
    "line",
    [
        "toggle caption Acme",
        "toggle caption Ann Lee",
        "A heron in Lier. — Ann Lee",
        "A heron in Lier — AFP pic",
        "A heron in Lier. — afp pic",
        "A heron in Lier. — Acme pic",
        "A heron by Ann Lee/AP",
        "A heron of Ann Lee/AP",
        "A heron and Ann Lee/AP",
        "A heron on the roof of AP",
        "A heron on the roof “of” AP",
        "A heron on the roof: AP",
        "A heron on the roof & AP",
        "A heron on the roof via AP",
        "A heron on the roof ap",
        "A heron on the roof, courtesy of the mill",
        f"{SENTENCE} By Ann Lee, AP",
        f"{SENTENCE} file photo",
        f"{SENTENCE} STR",
        f"{SENTENCE} (Copyright 2031 Acme. All rights reserved.)",
        f"{SENTENCE} (Ann Lee/AP))",
        f"{SENTENCE} [Ann Lee]",
        f"{SENTENCE} (Photos: Acme)",
        f"{SENTENCE} (Ann Lee)",
        f"{SENTENCE} [Ann Lee, The Gazette]",
        f"{SENTENCE} (Ann Lee, Acme Mill)",
        f"{SENTENCE} (Acme/Mill)",
        f"{SENTENCE} [AP/Acme]",
        f"{SENTENCE} (Ann Lee: Acme)",
        f"{SENTENCE} (STR)",
        "A heron 홍길동 제공",
        f"{SENTENCE} （山田）",
        "A heron 共同",
        "AFP Copyright: AFPA ferry",
        "AFP Copyright: Reuters A ferry",
        "Image copyright A ferry that goes on and on over the sea and the lake",
        "Getty   A ferry",
        "Getty  a ferry crosses the bay at dawn.",
        "Getty - Contributor a ferry crosses",
        "AFP The ferry crosses the bay.",
        "Getty Images Owls cross the bay.",
        "Acme The ferry crosses the bay.",
        "Ann Lee/AP a ferry crosses the bay at dawn.",
        "Ann Lee/AP A ferry",
        "Ann Lee/AP Editor A ferry crosses the bay at dawn.",
        "Ann Lee for Acme A ferry crosses the bay at dawn.",
        "Ann Lee/Acme A ferry crosses the bay at dawn.",
        "Ann Lee/Acme, File A ferry crosses the bay at dawn.",
        "Ann Lee/AP, Bo Berg/Acme Two ferries cross the bay at dawn.",
        f"{SENTENCE} photo: Acme",
        f"{SENTENCE} photo by Ann Lee",
        f"{SENTENCE} photo: Ann Lee",
        "A heron photo by Ann Lee",
        "A heron Credit: Acme",
        "A heron Credit: AP",
        "Photo from Acme",
        f"{SENTENCE} Photo from Acme",
        "A heron Photo provided by Acme",
        "Photo/Acme",
        f"{SENTENCE} Source: AP",
        "Source: Acme",
        f"{SENTENCE} Source: Ann Lee",
        f"{SENTENCE} Video: Acme",
        f"{SENTENCE} Graphic: Ann Lee",
        f"{SENTENCE} A Mill photo by Ann Lee",
        f"{SENTENCE} An Owl photo by Ann Lee",
        f"{SENTENCE} Mill 7 photo by Ann Lee",
        f"{SENTENCE} Big Old Acme Mill House photo by Ann Lee",
        f"{SENTENCE} The Old Big Mesa Army photo by Ann Lee",
        f"{SENTENCE} The Very Old Big Mesa Army photo by Ann Lee",
        f"{SENTENCE} Mesa Army 7 photo by Ann Lee",
        "A heron on the roof ‘of’ AP",
        "A heron on the roof (of AP",
        "A heron on the roof; AP",
        "A heron on the roof — AP",
        "A heron on the roof/ AP",
        f"{SENTENCE} Ann/File",
        "ANN LEE/File",
        "A heron ANN LEE/Acme",
        f"{SENTENCE} Ann Mary Jane Lee/File",
        f"{SENTENCE} Ann Mary Jane Lee/Acme",
        f"{SENTENCE} Acme/File",
        f"{SENTENCE} Ann Lee/Acme/File",
        f"{SENTENCE} Ann Lee/Acme Mill",
        f"{SENTENCE} Ann Lee/Lima",
        f"{SENTENCE} Ann Lee/mill.com",
        f"{SENTENCE} Ann Lee/Owner",
        "Screenshot/Acme",
        "GAZETTE PHOTO/ANN LEE",
        f"{SENTENCE} Mesa Mill file photo",
        f"{SENTENCE} Mesa Gazette file",
        f"{SENTENCE} Ann Lee for Acme",
        f"{SENTENCE} Ann Lee for Mesa Gazette",
        f"{SENTENCE} ap file",
        f"{SENTENCE} copyright © Acme",
        "A heron sits. Ann Lee",
        f"{SENTENCE} Norway",
        f"{SENTENCE} Ohio",
        f"{SENTENCE} ANN MARY JANE LEE",
        "A heron of AP/Mesa. [Ann Lee, The Gazette]",
        "A heron - of Mesa. [Ann Lee, The Gazette]",
        f"{SENTENCE} mill2/File",
        f"{SENTENCE} Acme file photo",
        f"{SENTENCE} MILL file photo",
    ],
)
def test_just_past_the_edge_there_is_none(line):
    assert look(line, lenient=False) is None
    assert look(line, lenient=True) is None
    check_alone(line)


def test_in_a_caption_a_name_behind_a_comma_makes_sure_of_the_credit():
    line = f"{SENTENCE} Ann Lee, AP."
    assert not look(line, lenient=False).certain
    assert look(line, lenient=True).certain


def test_a_platform_in_brackets_is_a_credit_in_captions_only():
    line = f"{SENTENCE} (YouTube) (AP)"
    assert told(line, lenient=False) == ("AP", "AP", None, None, (), "(AP)")
    assert told(line, lenient=True) == ("YouTube", "YouTube", None, None, (), "(YouTube) (AP)")


@pytest.mark.parametrize("tail", ["Credit Ann Lee", "Credit Acme"])
def test_in_prose_credit_is_a_word_like_any_other(tail):
    assert look(f"{SENTENCE} {tail}", lenient=False) is None


@pytest.mark.parametrize(
    "line",
    [
        "A heron on the roof AP",
        "A heron on the roof, courtesy Ann Lee",
        "A heron in Lier (AP)",
        f"{SENTENCE} Ann Lee",
        f"{SENTENCE} From Acme",
        f"{SENTENCE} FILE",
    ],
)
def test_a_name_alone_makes_no_caption_of_a_line(line):
    assert look(line, lenient=True).certain is False


def test_an_owner_of_the_style_may_close_a_caption_without_a_stop():
    line = "A heron on the roof HG"
    found = locate(line, Span(0, len(line)), CaptionStyle(owners=("HG",)), lenient=True)
    assert found is not None
    assert (found.credit.agency, found.credit.text) == ("HG", "HG")
    assert look(line, lenient=True) is None


# ------------------------------------------------------------------------------------------- guards without which reading fails


@pytest.mark.parametrize(
    ("text", "description", "agency"),
    [
        ("A ferry lies off Naha. Reuters\x1cReuters", "A ferry lies off Naha. Reuters Reuters", None),
        ("A ferry (left) lies off Naha. Photo: Ann Lee (Reuters)", "A ferry (left) lies off Naha.", "Reuters"),
        ("A heron in Oslo. Ann Lee/Z.E.D.", "A heron in Oslo.", "Z.E.D."),
        ("A heron in Oslo.  Quay Mail", "A heron in Oslo.", "Quay Mail"),
        ("A heron in Oslo. — Quay Mail pic", "A heron in Oslo.", "Quay Mail"),
    ],
)
def test_odd_separators_and_an_outlets_own_names(text: str, description: str, agency: str | None) -> None:
    found = find_caption(text, style=CaptionStyle(owners=("Z.E.D.", "Quay Mail")))
    assert (found.description, found.credit and found.credit.agency) == (description, agency)


def test_a_number_behind_a_credit_ends_it() -> None:
    found = find_caption("REUTERS/Ann Lee and 3 others A mill burns in Lier.")
    assert found.credit is not None
    assert (found.credit.agency, found.credit.photographer) == ("Reuters", "Ann Lee")
