"""Furniture as data: the tables are in order, what they name is set aside, and stories that look like it are not."""

from collections import Counter

import pytest

from wireparse import BUILTIN, parse
from wireparse.data.furniture import APPEALS, LINES, RELATED, STARTS, TAILS
from wireparse.formats._common import FURNITURE
from wireparse.grammar import phrase_key
from wireparse.records import BlockKind

PROSE = "The pump at Halvorsen mill had been silent since the morning and nobody in the street could say why it was so."

LISTS = {
    **{f"{name}-{tongue}": lines for name, tongues in LINES.items() for tongue, lines in tongues.items()},
    **{f"start-{tongue}": lines for tongue, lines in STARTS.items()},
    **{f"related-{tongue}": lines for tongue, lines in RELATED.items()},
    **{f"appeal-{tongue}": words for tongue, words in APPEALS.items()},
}


def claimed(line, name="plain"):
    """The kind and rule of a line that stands between two paragraphs."""
    article = parse(f"{PROSE}\n\n{line}\n\n{PROSE}\n", format=BUILTIN[name], formats=BUILTIN)
    block = next(b for b in article.blocks if b.text == " ".join(line.split()))
    return block.kind, block.rule


# ------------------------------------------------------------------------------------------------------------- the tables


@pytest.mark.parametrize("phrases", LISTS.values(), ids=LISTS.keys())
def test_a_list_is_trimmed_and_names_nothing_twice(phrases):
    keys = [phrase_key(p) for p in phrases]
    assert all(p == " ".join(p.split()) and p for p in phrases)
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("tables", [LINES.values(), [STARTS], [RELATED]], ids=["lines", "starts", "related"])
def test_no_phrase_stands_in_two_classes_or_languages(tables):
    count = Counter(phrase_key(p) for tongues in tables for lines in tongues.values() for p in lines)
    assert [p for p, times in count.items() if times > 1] == []


@pytest.mark.parametrize("name", [n for n in LISTS if not n.startswith("appeal")])
def test_a_list_is_sorted(name):
    keys = [phrase_key(p) for p in LISTS[name]]
    assert keys == sorted(keys)


def test_no_start_is_covered_by_a_shorter_one():
    starts = {phrase_key(p) for lines in STARTS.values() for p in lines}
    assert [s for s in starts if any(" ".join(s.split()[:n]) in starts for n in range(1, len(s.split())))] == []


def test_appeals_are_folded_as_the_lines_that_they_are_looked_for_in():
    assert [w for words in APPEALS.values() for w in words if w != phrase_key(w)] == []


def test_tails_are_whole_lines_like_others():
    assert {p for lines in TAILS.values() for p in lines} <= FURNITURE


# --------------------------------------------------------------------------------------------------------- what is claimed


@pytest.mark.parametrize("name", LINES)
def test_a_whole_line_is_furniture_in_any_case(name):
    lines = [line for tongue in LINES[name].values() for line in tongue]
    page = "\n\n".join([PROSE, *lines, PROSE, *map(str.swapcase, lines), PROSE])
    found = Counter(phrase_key(b.text) for b in parse(page, formats=BUILTIN).blocks if b.rule == "furniture")
    assert [line for line in lines if found[phrase_key(line)] != 1 + (phrase_key(line.swapcase()) == phrase_key(line))] == []


@pytest.mark.parametrize("tongue", STARTS)
def test_a_start_claims_the_line(tongue):
    lines = [f"{start} Ndola 4711" for start in STARTS[tongue]]
    blocks = parse("\n\n".join([PROSE, *lines, PROSE]), format="plain", formats=BUILTIN).blocks
    assert [b.text for b in blocks if b.kind is BlockKind.FURNITURE and b.rule != "context"] == lines


@pytest.mark.parametrize("tongue", RELATED)
def test_a_pointer_claims_the_line(tongue):
    lines = [f"{start} Ndola 4711" for start in RELATED[tongue]]
    blocks = parse("\n\n".join([PROSE, *lines, PROSE]), format="plain", formats=BUILTIN).blocks
    assert [b.text for b in blocks if b.kind is BlockKind.RELATED and b.rule != "context"] == lines


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("SIGN UP FOR OUR MILL LETTER", BlockKind.FURNITURE),
        ("Sign Up For Daily Mills", BlockKind.FURNITURE),
        ("Download the Ndola Times app for the latest news", BlockKind.FURNITURE),
        ("Get our app", BlockKind.FURNITURE),
        ("4 min read", BlockKind.FURNITURE),
        ("Reading Time:3 minutes", BlockKind.FURNITURE),
        ("Lesezeit: 4 Minuten", BlockKind.FURNITURE),
        ("list 1 of 3", BlockKind.FURNITURE),
        ("Item 1 of 3", BlockKind.FURNITURE),
        ("{{#choiceCards}} {{/choiceCards}}", BlockKind.FURNITURE),
        ("[+3397 chars]", BlockKind.FURNITURE),
        ("WATCH | Mill town takes to the water", BlockKind.RELATED),
        ("» Lesen Sie auch: Mühle steht still", BlockKind.RELATED),
        ("▶ 관련기사: 방앗간", BlockKind.RELATED),
        ("LEGGI ANCHE: Il mulino è fermo", BlockKind.RELATED),
        ("À lire aussi : Le moulin", BlockKind.RELATED),
        ("【関連記事】製粉所", BlockKind.RELATED),
    ],
)
def test_forms_of_furniture(line, kind):
    assert claimed(line)[0] is kind


# ----------------------------------------------------------------------------------------------------- what only looks like it

STORY = (
    "Sign language is spoken by one miller in ten.",
    "Subscribers can now grind their own flour, Fabrikam said.",
    "By clicking on a link in the letter, the clerk opened the mill's books to strangers.",
    "By signing up for the pact, the town gave away its weir.",
    "Download speeds at the mill fell by half.",
    "Download the plans, change them, build the mill: that was all they had to do.",
    "Get the app makers to pay, the council said.",
    "Read aloud, the will ran to four minutes.",
    "Read: they could not.",
    "Watch: the heron moves.",
    "More: the miller wants to sell.",
    "More on the weir than in the mill, she found her calm.",
    "Watchmen at the mill heard nothing.",
    "Share prices fell by a third on Monday.",
    "Comments by the minister angered the millers.",
    "Comments on the plan are due by May 3.",
    "Advertisement revenue fell by a tenth.",
    "Related charges were dropped in June.",
    "Related story lines meet at the weir.",
    "Recommended by her teacher, Ann Lee went to the mill.",
    "Save for a broken window, the mill was whole.",
    "Log into the river and pull, he told them.",
    "Menus in the town are printed at the mill.",
    "Start your day with a walk to the weir, the doctor says.",
    "Unlimited access to the weir was the promise.",
    "Stay up to date with your tetanus shots, the nurse told the millers.",
    "The next issue of the Mill Courier is the last.",
    "This audio is the only proof, the judge said.",
    "Four minutes read like four hours in the log.",
    "Item 1 of the agenda was the weir.",
    "Mit der Anmeldung der Insolvenz endet die Geschichte der Mühle.",
    "Mit einem Klick auf die Karte öffnet sich das Wehr.",
    "Sie haben bereits ein Haus am Wehr.",
    "Sie sind bereits auf dem Weg zur Mühle.",
    "Bitte melden Sie sich bei der Polizei, sagte der Müller.",
    "Die Themen des Abends waren Wehr und Wasser.",
    "Mehr Wasser fließt nicht durch das Wehr.",
    "Externe Gutachter prüfen das Wehr.",
    "Il vous reste trois jours pour sauver le moulin.",
    "Lire en plein air, voilà le plaisir du meunier.",
    "En cliquant sur le lien, le meunier a tout perdu.",
    "Puede seguir a la venta el molino, dijo el juez.",
    "Compartir el agua fue la idea de los molineros.",
    "Leggi anche più severe non salveranno il mulino.",
    "Abbonati a un corso di tango, i mugnai ballano.",
    "Ler também é trabalho, diz o moleiro.",
    "Als abonnee van de molen krijgt zij brood.",
    "Del mulino non resta nulla.",
    "Läsare minns kvarnen.",
    "Annonsen i tidningen gav kvarnen nytt liv.",
    "Reklama młyna trwa minutę.",
    "Нашли ошибку в чертежах плотины, сообщил мельник.",
    "Реклама мельницы вышла в июне.",
    "このサイトでは昔、粉をひいていた。",
    "登录月球的计划被推迟。",
    "구독자가 늘었다고 방앗간은 밝혔다.",
)


@pytest.mark.parametrize("line", STORY)
def test_a_sentence_that_looks_like_furniture_is_the_story_s(line):
    kind, rule = claimed(line)
    assert rule in {"context", "lead"}
    assert kind not in {BlockKind.FURNITURE, BlockKind.RELATED} or rule == "context"


def test_no_shared_rule_for_furniture_begins_inside_a_sentence():
    text = f"{PROSE} They read more: mills, weirs and the like, and Share Fabrikam said so. {PROSE}"
    article = parse(f"NDOLA, Zambia - {text}\n", formats=BUILTIN)
    assert len(article.paragraphs) == 1


# ------------------------------------------------------------------------------------------------------------- the outlets

OWN = {fmt.name: sorted(fmt.furniture - BUILTIN["plain"].furniture) for fmt in BUILTIN}


@pytest.mark.parametrize("name", [name for name, phrases in OWN.items() if phrases])
def test_an_outlet_s_own_phrases_are_furniture_on_its_pages(name):
    page = "\n\n".join([PROSE, *OWN[name], PROSE])
    blocks = parse(page, format=BUILTIN[name], formats=BUILTIN).blocks
    assert [phrase_key(b.text) for b in blocks if b.rule == "furniture"] == OWN[name]


@pytest.mark.parametrize("name", ["ansa", "ap", "bloomberg", "cna", "cnn", "reuters", "straits-times", "xinhua", "yonhap"])
def test_an_outlet_with_pages_has_phrases_of_its_own(name):
    assert OWN[name]


def test_an_outlet_s_own_phrases_do_not_stand_in_the_story():
    page = (
        "Pump falls silent\n\nNDOLA, March 1 (Reuters) - " + PROSE + "\n\nAcquire Licensing Rights\n\n" + PROSE + "\n\n"
        "The Reuters Pump Watch newsletter is your daily guide to pumps.\n\n" + PROSE + "\n\n"
        "Our Standards: The Thomson Reuters Trust Principles.\n\nInformation you can trust\n"
    )
    article = parse(page, formats=BUILTIN)
    assert article.format == "reuters"
    assert article.body == f"{PROSE}\n\n{PROSE}\n\n{PROSE}"


# --------------------------------------------------------------------------------------------------------- hostile repetitions


@pytest.mark.parametrize("piece", ["Sign up ", "Read more: ", "This article ", "Lesen Sie ", "{{x}} ", "Share ", "S", "【"])
def test_repeated_phrases_are_one_line_and_end(piece):
    article = parse(piece * 2_000, formats=BUILTIN)
    assert "".join(article.source[b.span.start : b.span.end] for b in article.blocks) == piece * 2_000
