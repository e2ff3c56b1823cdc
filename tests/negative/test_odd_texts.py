"""Texts of other kinds, and stories with odd lines in them: nobody filed, wrote, signed or sent them, and nothing says so."""

import pytest

from wireparse import BUILTIN, Article, parse
from wireparse.testing import check_article

PROSE = "The pump had been silent since the morning and nobody in the street could say why it was so."
MORE = "By noon the council had sent a clerk with a ladder, and the clerk had sent for a longer ladder and a rope."

TEXTS = {
    "sonnet": (
        "TO A HERON - ON ITS PUMP\n\nWhen I consider how the water went,\nBy night, by pipe, by bird, by all of these,\n"
        "And how the council on its errand sent\nA clerk, a rope, a ladder and a cheese,\n\n"
        "I say: let heron stay and pump be still.\nSo ends the song. -30 degrees it was -\nAnd so the bird sat on against our will\nEditing all our plumbing without cause.\n"
    ),
    "hymn": "1. O PUMP, rejoice!\n2. O HERON, cease - and let the water run;\n3. BY DAY, BY NIGHT,\nWe praise the valve, we praise the morning sun.\n\nAMEN\n",
    "play": (
        "ACT ONE\n\nSCENE: A pump room. Night.\n\nAGNES MWANSA: Who is there?\nHENRIK SOLBERG: A ferry captain, madam, and his rope.\n"
        "AGNES MWANSA (laughing): Then come in - and mind the bird.\nHERON: ...\n[Exit CAPTAIN, pursued by a HERON.]\n"
    ),
    "transcript": (
        "HALVORSEN: Good evening. Is the bird still in there?\nOKONJO: It is - and it looks well.\nHALVORSEN: (Laughter) And the pump?\n"
        "OKONJO: That one does not.\nHALVORSEN: Peter Okonjo, thank you.\n(END VIDEO CLIP)\nUNIDENTIFIED MALE: Hello?\n(COMMERCIAL BREAK)\n"
    ),
    "hearing": (
        "THE CHAIR: The council is in session.\n\nMR. KESSLER: Madam Chair - I move that the heron be heard.\n\nMS. FERRANTE: Seconded.\n\n"
        "THE CHAIR: So ordered. The clerk will note - and the record will show - that the heron said nothing.\n"
    ),
    "timeline": (
        "Timeline of the pump\n\nMarch 1 - The pump stops.\n\nMarch 2 - A heron is found in the valve.\n\nApril 13 - Talks begin.\n\n"
        "April 23 - Talks end. The heron has laid two eggs.\n\nMay 4 - Rain.\n"
    ),
    "almanac": "JAN 3 -- Pump built.\nFEB 14 -- Pump painted.\nMAR 8 -- Heron seen.\nAPR 1 -- Nobody believed it.\n",
    "weather": (
        "Ndola, March 7 - Sunny/28 degrees\nLusaka, March 7 - Cloudy/24 degrees\nOslo, March 7 - Snow/-3 degrees\nTokyo, March 7 - Rain/11 degrees\n"
    ),
    "results": (
        "BOWLS\nNdola 21, Kitwe 18\nLusaka 21, Ndola 3 (retired)\nOslo (A) - Tokyo (B) 4-4\n\nTRANSFERS\nNDOLA (ZL): Recalled P. Okonjo from Kitwe (ZB).\n"
    ),
    "racing": "RACE 1 - THE HERON STAKES 1200m\n1 Slow Water 58.0 (4)\n2 My Valve (NZ) 57.5 (1)\n3 Two Eggs 55.0 (7)\nScr: 4, 9.\nTIME: 18.04 (2)\n",
    "shares": "NDPW.L   PUMPWORKS        12.50   +0.25\nHRNA.L   HERON A           3.10   -0.05\nVLV.L    VALVE (HOLDINGS)  0.90      --\n",
    "menu": "SOUP - of the day\nFISH - grilled, with lemon\nHERON - not served here\nPUMP WATER - free\n",
    "definitions": (
        "PUMP (noun): a thing that moves water.\n\nHERON (noun) - a thing that does not.\n\nLOAN FACILITY (HLFC): The sum that the council owes.\n\nVALVE: see PUMP.\n"
    ),
    "code": 'if (heron) {\n  pump.stop(); // By design\n}\n/* END */\n#define REUTER 1\n<b>^</b> = {"id": "a0123"};\nreturn 0;\n',
    "shell": "$ pump --status\nSTATUS: STOPPED (HERON) - run `pump --wait`\n$ pump --wait\n^C\n",
    "diff": "--- a/pump.txt\n+++ b/pump.txt\n@@ -1,2 +1,2 @@\n-NDOLA (town) - the pump runs\n+NDOLA (town) - the pump stands\n",
    "ini": "[pump]\nname = NDOLA\nby = council\n; Editing by hand is fine\n$level = 3\n:keyword\n*format X\n",
    "chat": "[10:14] <agnes> it is back\n[10:14] <henrik> the pump?\n[10:15] <agnes> by noon, yes\n[10:15] * henrik sighs\n",
    "addresses": "MWANSA, Agnes - 12 Well Street\nSOLBERG, Henrik - The Harbour\nTEMBO, Grace - 4 Pump Lane\n",
    "minutes": "Present: Mwansa, Solberg, Tembo (from 10.15).\nApologies: Heron.\n\n1. The pump. By show of hands, closed.\n2. Any other business: none.\n\nThe meeting ended at 11.\n",
    "exam": "Q1. (a) State where the heron is. [2]\n(b) Why? Give reasons - at most three. [6]\n\nEND OF QUESTIONS\n",
    "postcard": "Dear all,\n\nWeather fine, pump broken, heron well.\n\nLove, Agnes\n\nP.S. By the way - bring a rope.\n",
    "speech": "Mr. President - friends - herons! By this pump I stand, and by this pump, I say to you tonight, I fall.\n\n(Applause)\n\nThank you.\n",
    "contents": "CONTENTS\n\nFOREWORD - by the Mayor ........ 3\nTHE PUMP - A HISTORY ........... 7\nTHE HERON - A LIFE ............ 41\nINDEX ......................... 99\n",
    "telegram": "HERON IN PUMP STOP SEND ROPE STOP SEND CLERK STOP DO NOT SEND COUNCIL STOP MWANSA\n",
    "digits": "1\n2\n3\n\n30\n\n-30\n\n0\n-0\n",
    "dashes": "-\n--\n---\n_\n___\n* * *\n=\n==\n",
    "capitals": "THE PUMP IS NOT TO BE TOUCHED - BY ORDER\n\nTHE COUNCIL\n",
    "numbered": "1) Ndola - the pump\n2) Kitwe - the other pump\n3) Lusaka - no pump\n",
}
"""Invented texts by their kind."""


def read(text: str) -> Article:
    article = parse(text, formats=BUILTIN)
    check_article(article)
    return article


def wrong(line: str, reason: str) -> object:
    """A line that is still taken for what it is not."""
    return pytest.param(line, marks=pytest.mark.xfail(reason=reason, strict=True, raises=AssertionError))


FIELDS = ("dateline", "byline", "envelope", "slugline", "signoff", "agency", "ednotes")


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
@pytest.mark.parametrize("name", TEXTS)
def test_other_kinds_of_text_have_no_heads_and_no_feet(name: str, ending: str) -> None:
    article = read(TEXTS[name].replace("\n", ending))
    assert {field: found for field in FIELDS if (found := getattr(article, field))} == {}


@pytest.mark.parametrize("name", TEXTS)
def test_below_a_heading_and_prose_they_have_none_either(name: str) -> None:
    article = read(f"Heron stops the pump\n\n{PROSE}\n\n{MORE}\n\n{TEXTS[name]}\n{PROSE} {MORE}\n\n{MORE} {PROSE}\n")
    assert {field: found for field in FIELDS if (found := getattr(article, field))} == {}


@pytest.mark.parametrize(
    "opening",
    [
        "AGNES MWANSA: We will not be moved by a bird, and I say so with two buckets in my hands.",
        "BRIEFLY - and it will be brief - the pump has stopped and the bird that stopped it is asleep.",
        "Heron (Ardea) - a bird of the pump room - has been seen in the valve for nine days and nights.",
        "The mayor (left) - who had come by bicycle - and the clerk (right) - who had not - shook hands.",
        "Lindmoor Pumps (LMP.L) - which nobody has heard of - rose by a tenth when the bird was seen.",
        "April - and it was a wet one - brought two eggs, three clerks and the first of four ladders.",
        "12 March - or was it the 13th? - nobody in the street could say when it was that the pump stopped.",
        "WATER, WATER - EVERYWHERE ELSE: what the council said, and what it meant by it, on one page.",
        "In Ndola (Zambia) - as in Oslo (Norway) - a heron may sit where it likes, the lawyers say.",
        'NDOLA - that is where it began," she said, and shut the valve with the heel of her left boot.',
        "PUMP GAZETTE - the paper of record - will not appear until the heron has left the press room.",
        "STEP ONE: open the valve by a quarter of a turn and wait until the water has left the chamber.",
        "MARKET REACTION: STOCKS: Shares in pumps fell by a tenth and shares in herons were not traded.",
        "Score: Ndola 3, Kitwe 1 - and that was before the heron came on as a substitute for the wing.",
        "NDOLA 3 - KITWE 1 was the score when the heron came down on the ball and would not leave it.",
        "I. HERON - its habits, its diet and its view of pumps, with plates by the author of the first.",
        "$12 (about two buckets) - that is what a night's water costs in the street behind the pump house.",
        "/dev/pump/ -- the device is busy, and will stay so until the process named heron has ended.",
        "A/B -- that is how the two valves are marked, and the heron has its nest between the letters.",
        "(Heron) - The word is older than the pump, and the bird, if we may say so, is older than both.",
        "P.S. - The heron has just come in by the window and has asked, by signs, for the other valve.",
        "NOTE TO SELF: buy rope, a ladder and a longer ladder, and do not, on any account, buy a heron.",
        "HERON, n. - One who sits on what others need; a councillor; a bird of the family of the pumps.",
        "No. 4 (PUMP) - The house with the green door, where the heron was seen for the first time.",
    ],
)
def test_no_dateline(opening: str) -> None:
    assert read(f"Heron stops the pump\n\n{opening}\n\n{PROSE}\n\n{MORE}\n").dateline is None
    assert read(f"{opening}\n\n{PROSE}\n\n{MORE}\n").dateline is None


@pytest.mark.parametrize(
    "line",
    [
        "By the numbers",
        "By Rope and by Ladder",
        "By Sea and by Land",
        "BY ORDER OF THE COUNCIL",
        "By appointment to the mayor",
        "by hand, by foot, by boat",
        "Von oben",
        "Por favor",
        "Par exemple",
        "di nuovo",
        "Written in haste",
        "Analysis by numbers",
        "- by bicycle, mostly -",
        "Reporter wanted",
        "The Author",
    ],
)
def test_no_byline(line: str) -> None:
    assert read(f"Heron stops the pump\n\n{line}\n\n{PROSE}\n\n{MORE}\n\n{PROSE}\n").byline is None
    assert read(f"Heron stops the pump\n\n{PROSE}\n\n{MORE}\n\n{PROSE}\n\n{line}\n").byline is None


@pytest.mark.parametrize(
    "line",
    [
        "Reporting for duty, the clerk found the ladder gone.",
        "Writing by candle is bad for the eyes, the lawyer said, and worse for the candle.",
        "Contributing factors: a heron, two eggs, one valve.",
        "The source of the river is a pump, and the source of the pump is a committee.",
        "(They are still there.)",
        "END OF THE LINE, a sign on the pump house says, and the bus turns round in front of it.",
        "The end.",
        "The pump was sold by Lindmoor LMP.L and the valve by a maker of engines in Ndola, Heron HRN.PA.",
        "The council, which reported from the ladder, has nothing to add to what the bird has said.",
    ],
)
def test_no_signoff(line: str) -> None:
    assert read(f"Heron stops the pump\n\n{PROSE}\n\n{MORE}\n\n{PROSE}\n\n{line}\n").signoff is None


@pytest.mark.parametrize(
    "line",
    [
        "(The heron was not asked.)",
        "(Updates are posted on the pump house door.)",
        "Corrections are sold in the town at two for a bucket, and nobody has bought one since March.",
        "Adds up to nine, the clerk said, if the egg that nobody has seen is counted as a whole heron.",
        "Embargoes have been tried before, and the heron has walked through each of them on one leg.",
        "Attention was paid, in the end, to the other valve, which had been running the whole time.",
    ],
)
def test_no_note_to_editors(line: str) -> None:
    assert read(f"Heron stops the pump\n\n{PROSE}\n\n{line}\n\n{MORE}\n\n{PROSE}\n").ednotes == ()


@pytest.mark.parametrize(
    "head",
    [
        "a0123",
        "r a",
        "4 pol 350",
        "BC - before the canal",
        "PM-elect visits pump",
        "u s pumps stand still",
        "ZCZC is not a word",
        "NNNN",
        "f x",
        "b s 03-01 0100",
        "$100",
        ":-)",
        "#heron",
        "^",
        "03-01 0416",
        "AP-art from the heron",
    ],
)
def test_no_envelope(head: str) -> None:
    article = read(f"{head}\n\nHeron stops the pump\n\n{PROSE}\n\n{MORE}\n\n{PROSE}\n")
    assert (article.envelope, article.slugline) == (None, None)
