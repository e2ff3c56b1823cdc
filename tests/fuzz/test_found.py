"""Texts that broke a law once: what the search found, made small, and said anew."""

import pytest
from target import data_of, hold

FOUND = {
    "the land behind a second town belongs to the first": "FILE PHOTO: A heron in Grisebu, a suburb of Lier, Norway. REUTERS/Ann Lee",
    "a bracket that opens before the next role names no place": "A heron sits.\n(REPORTING BY GET(Reporting by Ann Lee)\n",
    "nor does one before the end": "REPORTING BY GET(Reporting by",
    "blank lines are counted once where each ends with two returns": (
        "m\nt\nn\nA\n\n        I o a e N c e J s a f m n f a f d b d i .\n\nt\n\n"
        "        s : l B o C h s p r q p a i t e a r t t s t t i a"
    ),
    "line ends below a heading are counted, not their characters": "Contact\n\n\nView original contenthttp://",
    "a word may be two letters": "Contact\n\nCo",
    "two characters that end a line are not read as two line ends": "Quoits\n\n" * 14,
    "nor as the end of a paragraph, which a caption may begin behind": "A STURGEON.\n©THE OWL. (ANI)",
    "nor counted as two characters of a caption": "A HERON.\n©THE OWL. (ANI)",
    "a turn of a transcript gives its speaker to no stretch before it": 'A B C D E F G H I J K L M , N O P ."Q R S " TU"ANN LEE: V | 1',
    "two commas open a quotation and close none": "a N - M 1 q s ,,r q a s ,,",
    "two single marks at the end of a quotation are none of its words": "'Credit... ''",
    "nor is one behind a blank": "'LUSAKA: '",
    "nor one that is written twice": '"It is late,““ he said.',
    "nor one that opens them": "s d ,,Y n w U ,,,,Y ( f t i K",
    "however often": "N Mar1- ,,t,,,,,,,,,,p",
    "marks without words are no quotation": '"““',
    "a paragraph goes on with a turn of a transcript": '"WE:"\n"W',
    "what stands before subject and verb is all of what they report": (
        "4 P - INCLUDING 1 F A H F R S AND ONE G READ R H - D C , T V M N SAID, e Y idUD - H"
    ),
    "a stretch ends with the word that a report begins with": 'm,said"m"According',
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
@pytest.mark.parametrize("fmt", [None, "release"])
@pytest.mark.parametrize("second", range(9))
def test_what_was_found_stays_mended(text, fmt, second):
    hold(data_of(text, fmt, second))
