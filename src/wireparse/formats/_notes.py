"""The shared rules for notes: from desk to desk, to the reader, about versions, corrections, embargoes and kills.

The rule's name tells the kind of note. Most stand above the story, some between its parts, some below it.
"""

from .._regex import any_of
from ..data.notes import BARE_UPDATES, CORRECTIONS, EDITORS, EMBARGOES, KILLS, MORE, OPTIONAL, UPDATES
from ..grammar import Rule
from ..records import BlockKind

_MONTH_DAY = r"\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?"
_STORY = r"(?:story|item|article|report|version|post|column|feature|piece|copy|dispatch)"
_INSIDE = r"[^()]{0,400}+(?:\([^()]{0,100}+\)[^()]{0,200}+){0,3}"
_CHANGED = (
    r"(?:corrects|corrected|refiled|refilled|clarif\w{2,4}|amended|modified|fixe[sd]|removes|removed|changed|revised|re-?filed)"
)
_DATED = (
    rf"(?:In\s(?:this\s|the\s)?{_MONTH_DAY}|(?:This|The)\s(?:version\sof\s)?(?:(?:the|a)\s)?{_MONTH_DAY}\s{_STORY}"
    rf"|This\s(?:version\sof\s(?:the|a)\s)?{_STORY})"
)
_ATTN = r"(?i:attn|attention(?:\s(?:news\s)?(?:editors|desks))?|eds|editors)\s*+[:,–—-]\s*+"
_WITHDRAW = r"(?i:(?:please\s)?(?:kill|withdraw|disregard|ignore|hold)\b)"
_EARLIER = (
    r"(?i:\b(?:(?:earlier|previous|original)\s(?:\p{L}{1,12}\s)?(?:version|headline|caption|story|article|report|post)s?|originally"
    r"|incorrectly|misstated|misspelled|misidentified|version|corrected|früheren|ursprünglichen|précédente|anterior)\b)"
)
_PUBLISHED = (
    rf"(?:(?:this|the|our|a)\s(?:\p{{L}}{{1,12}}\s){{0,2}}?(?:{_STORY}|headline|caption|graphic|map|chart|list|video|obituary))"
)
"""What newsrooms correct, behind ``An earlier version of``."""
_TO_WHAT = r"(?=[.,;)]|\s(?:to|on|in|at|with|since|after|because|throughout|from|by)\s|\s*+\Z|\s\d)"
_NO_SENTENCE = r"(?!\s(?:are|is|were|was|will|have|has|had|can|may|must|should)\s)"
_ALONE = r"(?:(?=\s*+\Z)|(?<=[^()]{10}\){1,2})(?=\s*+\p{Lu}))"
"""Nothing behind it, or, if it says more than a tag of headlines does, the story."""
_CURRENCY = r"(?:(?:[A-Z]{1,3})?[$€£¥]\s?[\d.,]*+|\d[\d,]{0,6}+\s[\p{L} .]{2,30}+)"
_HELD = ("opinion", "view")
_OPINIONS = rf"(?:{'|'.join(_HELD)})s?\s"
_EXPRESSED = rf"(?i:{_OPINIONS}(?:and\s{_OPINIONS})?(?:expressed(?!\sherein)|here\b|are\s(?:his|her|their|those)))"

NOTES = (
    Rule(
        name="kill",
        kind=BlockKind.EDNOTE,
        pattern=(
            rf"(?:(?:KILL|HOLD|STOP)(?:[\s,!]{{1,2}}(?:KILL|HOLD|STOP)){{1,3}}|{any_of(KILLS)}(?=\s*+(?:[:.!–—-]|\Z))"
            rf"|{_ATTN}{_WITHDRAW})[^\n]{{0,600}}+"
        ),
        examples=(
            "KILL KILL KILL",
            "STORY WITHDRAWN: Please be advised that the tram did stop.",
            "ATTENTION EDITORS: Please kill",
        ),
    ),
    Rule(
        name="embargo",
        kind=BlockKind.EDNOTE,
        pattern=rf"[(*]{{0,3}}(?i:{any_of(EMBARGOES)})(?=[\s:.)*]|\Z)[^\n]{{0,120}}+",
        examples=("EMBARGOED UNTIL 0001 GMT, Friday, March 4", "Sperrfrist: 4. März, 10.00 Uhr", "End Adv for Sunday, March 2"),
    ),
    Rule(
        name="optional-trim",
        kind=BlockKind.EDNOTE,
        pattern=rf"\(\s*+(?i:{any_of(OPTIONAL)})\.?\s*+\)",
        examples=("(Begin optional trim)", "(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)"),
        inside=True,
    ),
    Rule(
        name="correction",
        kind=BlockKind.EDNOTE,
        pattern=(
            rf"\({{1,2}}\s*+(?:(?i:{any_of(CORRECTIONS)})(?=[\s:,;)])|{_DATED}\s[^()]{{0,60}}?\b{_CHANGED}\b|In\s{_MONTH_DAY}\b)"
            rf"{_INSIDE}\){{1,2}}{_ALONE}"
        ),
        examples=(
            "((Corrects name (Lee) in paragraph 3))",
            "(This March 1 story corrects paragraph 3)",
            "(In March 1 story, in second paragraph, corrects firm's name to Acme)",
        ),
        whole=False,
    ),
    Rule(
        name="advisory",
        kind=BlockKind.EDNOTE,
        pattern=(
            rf"\({{1,2}}\s*+(?!(?i:updated)\s*+:?\s*+\d)(?:(?:{_ATTN})?+(?i:{any_of(UPDATES)})(?=[\s:,;)])|{_ATTN}|(?i:this\sstory\s(?:has\sbeen|was)\s)"
            rf"|{_DATED}\b|(?i:story\s(?:has\sbeen|was|is)\s(?:updated|repeated)))"
            rf"{_NO_SENTENCE}{_INSIDE}\){{1,2}}{_ALONE}"
        ),
        examples=("(Adds details, quotes)", "(ATTN: ADDS details in paras 4-5, photos)", "(Previous LUSAKA)"),
        whole=False,
    ),
    Rule(
        name="note-behind-dateline",
        kind=BlockKind.EDNOTE,
        pattern=rf"(?<=\A|[-–—_]\s{{0,2}})\((?:EDS|Eds|ATTN|ADDS|UPDATES|CORRECTS|RECASTS)\b{_INSIDE}\)",
        examples=("(EDS: ADDING DETAILS)",),
        inside=True,
        whole=False,
    ),
    Rule(
        name="bare-advisory",
        kind=BlockKind.EDNOTE,
        pattern=rf"(?:{any_of(BARE_UPDATES)}|Corrects)\s[^.\n]{{3,100}}+",
        examples=("Adds share price, analyst comment",),
    ),
    Rule(
        name="correction-of-story",
        kind=BlockKind.EDNOTE,
        pattern=(
            rf"[(*_—–-]{{0,2}}\s*+(?:(?i:{any_of(CORRECTIONS)})\s*+(?::|\s[–—-]\s|\()[^\n]{{0,160}}?{_EARLIER}"
            r"|(?:An|The)\s(?:earlier|previous|original)\s(?:version|headline)\s(?:of|on|in)\s"
            rf"{_PUBLISHED}\b"
            rf"|(?:This|The)\s(?:\p{{L}}{{1,12}}\s){{0,2}}?{_STORY}\s(?:(?:was|has\sbeen)\s(?:{_CHANGED}|updated){_TO_WHAT}"
            r"|was\s(?:first|originally)\spublished\s[^\n]{3,100}?\b(?:updated|corrected))\b)[^\n]{0,500}+"
        ),
        examples=(
            "Correction: An earlier version of this story gave the wrong number of trams.",
            "This story has been corrected to change the number of trams to nine.",
            "This story was first published on March 1, 2031. It was updated on March 2 to correct the tram's number.",
        ),
    ),
    Rule(
        name="correction-appended",
        kind=BlockKind.EDNOTE,
        pattern=r"[(\[*]{0,2}(?i:(?:correction|clarification|editor['’]s\snote)s?\s(?:is\s)?(?:appended|added))\.?[)\]*]{0,2}",
        examples=("CORRECTION APPENDED.", "Correction Appended"),
    ),
    Rule(
        name="editors-note",
        kind=BlockKind.EDNOTE,
        pattern=rf"[(\[*]{{0,2}}(?i:{any_of(EDITORS)})(?:\s*+(?:[:_—–]|\s-)|(?<=\.)\s)[^\n]{{0,600}}+",
        examples=("Eds: UPDATES with quotes.", "EDITOR'S NOTE: Names were changed.", "EDITOR'S NOTE _ Names were changed."),
    ),
    Rule(
        name="warning",
        kind=BlockKind.EDNOTE,
        pattern=(
            r"\((?i:warning|note(?=:[^()\n]{0,200}?\b(?:contains?|language|graphic|disturb\p{Ll}{1,5}|spoilers?)\b)|caution|content\swarning)"
            r"\s*+:\s[^()\n]{5,240}+\)"
            r"|(?:WARNING: )?(?:SENSITIVE|GRAPHIC|DISTURBING)\s(?:MATERIAL|CONTENT|IMAGES?)\b(?!\s\p{Ll})[^\n]{0,160}+"
        ),
        examples=("(Warning: contains strong language)", "SENSITIVE MATERIAL. THIS IMAGE MAY OFFEND OR DISTURB"),
    ),
    Rule(
        name="disclosure",
        kind=BlockKind.EDNOTE,
        pattern=r"(?:\((?i:(?:full\s)?disclosures?)\s*+:\s|(?i:(?:full\s)?disclosures?)\s*+:\s(?=\p{Lu}))[^\n]{8,500}+",
        examples=("(Disclosure: the writer owns a tram)",),
    ),
    Rule(
        name="opinion",
        kind=BlockKind.EDNOTE,
        pattern=(
            rf"\((?=[^()\n]{{0,400}}?{_EXPRESSED})[^()\n]{{10,600}}+(?:\([^()\n]{{1,60}}+\)[^()\n]{{0,200}}+){{0,2}}\)"
            rf"|(?:The\s)?(?=[^\n]{{0,12}}?{_EXPRESSED})[^\n]{{10,400}}?\b(?:his|her|their|author|writer|own|do\snot)\b[^\n]{{0,200}}+"
        ),
        marks=tuple(form for word in _HELD for form in (word, word.capitalize(), word.upper())),
        examples=(
            "(The opinions expressed here are those of the author, a columnist for the Ndola Times.)",
            "(Ann Lee is a market analyst. The views expressed are her own)",
            "The views expressed in this article are those of the author.",
        ),
    ),
    Rule(
        name="author-note",
        kind=BlockKind.EDNOTE,
        pattern=(
            r"(?:[(\[*_]|[–—-]{1,2})\s*+(?:\p{Lu}[\p{L}.'’-]{0,20}\s){2,4}?(?:is|are|was)\s(?:a|an|the|Reuters|AP)\b[^\n]{1,300}?"
            r"\b(?:columnist|writer|author|editor|correspondent|analyst|fellow|professor|contributor|reporter|strategist|journalist)\b"
            r"[^\n]{0,400}+"
        ),
        examples=("(Ann Lee is a columnist for the Ndola Times)", "— Ann Lee is a writer based in Ndola."),
    ),
    Rule(
        name="exchange-rate",
        kind=BlockKind.EDNOTE,
        pattern=rf"\(\s*+{_CURRENCY}\s*+=\s*+[^()\n]{{1,80}}+\)\.?",
        examples=("($1 = 24.1500 kwacha)", "(1 euro = $1.1234)", "($1=8.12 Kwacha)", "($1 = 0.67 euro = 0.60 pound)"),
    ),
    Rule(
        name="recording-mark",
        kind=BlockKind.EDNOTE,
        pattern=r"\[(?:BEGIN|END)\s(?:(?:VIDEO|LIVE)\s)?(?:RECORDING|EXCERPT|CLIP|VIDEOTAPE)S?\]",
        examples=("[BEGIN RECORDING]", "[END VIDEO CLIP]"),
        whole=False,
        inside=True,
    ),
    Rule(
        name="not-for-publication",
        kind=BlockKind.EDNOTE,
        pattern=(
            r"(?i:the\sfollowing\sinformation\sis\snot\s(?:intended\s)?for\spublication"
            r"|(?:die\s)?folgende\p{L}?\sinformationen\ssind\snicht\szur\sver(?:ö|oe)ffentlichung\sbestimmt)[.:]?(?![^\S\n]*+\S)"
        ),
        examples=(
            "The following information is not intended for publication",
            "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
        ),
        whole=False,
    ),
    Rule(
        name="more-to-come",
        kind=BlockKind.EDNOTE,
        pattern=rf"\((?i:{any_of(MORE)})\)|-\s?(?i:more)\s?-|MORE\sMORE|mtc|mf|(?i:more\sto\s(?:come|follow)|to\sbe\scontinued)\.?",
        examples=("(more)", "-more-", "More to follow."),
    ),
)
"""Notes of every kind."""
