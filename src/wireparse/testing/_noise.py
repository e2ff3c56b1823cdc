"""Wire copy put together at random: what a parser must take without complaint, whatever it makes of it."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

# fmt: off
FRAGMENTS = (
    *('"', "“", "”", "''", "``", "'", "‘", "’", "«", "»", "„", "(", ")", "[", "]", "/", " - ", " -- ", ": ", "; ", ", ", ". "),
    *(" ", "   ", "\t", "\n", "\n\n", "\r\n", "\r", "\r\r\n", "\x85", "\x1e", "\x0b", "\x0c", "\u2028", "\xa0", "\u200b"),
    *("\x00", "\x01", "\x02", "\x03", "\x04", "\x08", "\x10", "\x11", "\x12", "\x13", "\x14", "\x16", "\x1a", "\x1b"),
    *("\x1f", "\x7f", "\x9b"),
    *("\ud800", "\udfff", "\ufeff", "\xad", "é", "日本", "💧", "İ", "ﬁ"),
    *("&quot;", "&amp;", "&amp;quot;", "&#8220;", "&#x201d;", "&#0;", "&nbsp;", "&nosuch;", "&lt;p&gt;", "&"),
    *("<p>", "</p>", "<br/>", "<BR>", "<b>", "</b>", '<a href="/x">', "</a>"),
    *("\u200e", "\u202a", "\u202f", "Ã©", "â€œ", "\ufffd", "[+99 chars]"),
    *("LUSAKA", "LUSAKA: ", "LUSAKA (Reuters) - ", "NDOLA, Zambia, March 1 (Reuters) - ", "March 1 (Reuters) - "),
    *("PORTLAND, Ore. (AP) — ", "OSLO, Jan. 4 (Xinhua) -- ", "WASHINGTON: A HISTORY", "REUTERS: ", "() - ", "(Reuters) -"),
    *("FILE PHOTO: ", "REUTERS/", "REUTERS/Ann Lee", "(AP Photo/Ann Lee)", "Photo: AFP/Ann Lee", "Getty Images", "/File Photo"),
    *("A heron sits on a pump in Ndola, Zambia March 1, 2031. ", "Handout", "Courtesy of ", "Image caption "),
    *("/Pool", " via REUTERS", " via Getty Images", " for The Daily Heron", ", File)", "Handout / ", "(Photo: ", "(Photo by "),
    *("© ", "[File: ", "[Ann Lee/AFP]", "Image copyright ", "Image source, ", "(FILES) TOPSHOT - ", "FILE - ", "[1/5]"),
    *("1 of 4 ", "Credit... ", "NDOLA, ZAMBIA - MARCH 01: ", "Picture taken March 1, 2031. ", "Mandatory Credit: "),
    *("(ZAMBIA - Tags: BUSINESS)", "epa12345678 ", " NO RESALES. NO ARCHIVES.", " ATTENTION EDITORS - ", "JAPAN OUT. "),
    *("Hide caption Previous Next", "(AP Photo/", "Ann LEE / AFP"),
    *("By Ann Lee", "By Ann Lee and Bo Karlsson", "by ", "(Reporting by Ann Lee; Editing by Bo Karlsson)", "(Reporting by "),
    *("(Adds details)", "Adds share price", "Keywords: MINE", "Our Standards: The Thomson Reuters Trust Principles."),
    *("Source: Reuters/st", "Source: CNA/ab(cd)", "-30-", "ENDS", "REUTER\x03", "# # #", "___", "((a.lee@example.com;))"),
    *("Copyright© Mediacorp 2031. All rights reserved.", "© 2031", "Copyright 2031 ", "(c) "),
    *("Advertisement", "Main navigation", "Follow our news", "Read more: ", "Sign up for our newsletter", "* ", "• ", "1. "),
    *("he said", " said ", " said Lee", "Lee said: ", "told Reuters", "according to ", "a spokesman", "Ann Lee", "Mr Lee"),
    *("The dam was closed. ", "Copper rose. ", "We will stay,", "the pump is ours ", "he", "she", "it"),
    *("Monday", "Monday (Feb 28)", "March 1", "2031", "2031-03-01", "last week", "1 p.m. GMT", "02 Mar 2031 10:14PM"),
    *("\x16\x16\x01a0123\x1f-----\r\n", "r a\x13\x11 BC-HeronPump 1stLd   03-01 0416\r\n", "\x02^BC-Heron Pump,416< \r\n"),
    *("^Heron stops the pump<\r\n", "^By ANN LEE=\r\n", "^Eds: ADDS two eggs.<\n", "^", "<", "=", "\t   "),
    *("\x08^Town\x10\x1f\x1e 73\x1e", "\x03AP-WF-03-01-31 1509GMT<\r\n", "AP-NR-03-01-31 2358EST\n", "\x0c\r\n\x04"),
    *("\x01abc0012 4 pol 350  abc 061\r\n\r\n", "Zambia/pump/\r\n\x02", " =\r\n", "\x03131137 GMT Mar 31\r\n\x7f\n\x7f\x04"),
    *("ZCZC AAP\r\n", "ZCZC", "#Heron\r\n", "$Heron stops pump\r\n", ":Heron\r\n", "*07000000\r\n", "@NSW\r\n", "NNNN"),
    *("03-01 0416", "b f BC-HERON-PUMP   03-09 0095\n", "r a PM-HeronPump 03-01 1073\n", "PM-Heron Pump,1100\n"),
    *("Eds: ADDS details. ", "EDITOR'S NOTE _ ", "(more)", "(END)", "Enditem", "-0-", "EMBARGOED UNTIL 0001 GMT", "KILL KILL"),
    *("/PRNewswire/ -- ", "--(BUSINESS WIRE)--", "/TASS/. ", "(ANSA) - ROMA, 1 MAR - ", "SOURCE Heron Inc", "((", "))", " _ "),
    *("ABCD.N", "<ABCD.N>", "(ABC.L)", ".DJI", "9", "1.5", "$3 million", "A", "a", "aaaaaaaaaa", "AAAAAAAAAA"),
)
# fmt: on
"""Pieces of wire copy, of its oddities and of what travels with it."""


def wire_noise(max_pieces: int = 60) -> SearchStrategy[str]:
    """Return a strategy for texts made of fragments of wire copy in any order.

    Args:
        max_pieces: how many fragments a text has at most.
    """
    return st.lists(st.sampled_from(FRAGMENTS), max_size=max_pieces).map("".join)
