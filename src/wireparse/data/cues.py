"""Cue words: how reporters say that somebody says something.

The verbs were chosen by counting the cues of hand-annotated news attributions; forms are inflected here, irregular ones written
out.  Look a word up with `cue_form`; what is a cue in its sentence is decided where sentences are read.
"""

from enum import IntEnum
from typing import NamedTuple


class CueForm(IntEnum):
    """The forms of a verb, as far as they matter for finding its subject."""

    PAST = 1
    """``said``, ``wrote``: finite, or a participle of the passive."""
    PRESENT = 2
    """``says``: finite, often also the plural of a noun."""
    BASE = 3
    """``say``: finite behind a plural or an auxiliary, else an infinitive; often also a noun."""
    ING = 4
    """``saying``: its subject is that of the clause it hangs on."""


class Grade(IntEnum):
    """How often the verb's uses attribute speech."""

    SPEECH = 1
    """Nearly always: ``say``, ``insist``."""
    USUAL = 2
    """More often than not: ``call``, ``praise``."""
    THOUGHT = 3
    """It reports what somebody holds, wants or shows: enough beside quotation marks, not without them."""


class CueVerb(NamedTuple):
    """One form of a cue verb."""

    lemma: str
    """The base form: ``"say"``."""
    form: CueForm
    """Which form it is."""
    grade: Grade
    """How far it can be trusted."""


_LEMMAS = {
    Grade.SPEECH: """
        say tell write add note argue insist acknowledge announce suggest state reply respond explain warn conclude recall tweet
        declare assert concede complain joke lament interject remark stress urge cite vow boast remind reiterate
        criticize denounce predict emphasize quip muse opine yell shout chant exclaim observe contend maintain
        allege confess testify caution counter retort counsel clarify elaborate speculate summarize recount
        bemoan brag chide scold grumble gush rave vent crow snap sniff snipe thunder bellow scream whisper mutter murmur
        sigh shrug intone drawl bark deadpan holler blurt fume rail gripe grouse huff sneer snarl stammer sob plead
        underscore underline reaffirm affirm proclaim profess pronounce utter venture volunteer avow attest
        emphasise criticise summarise apologise characterise recognise retweet reckon inform
        ponder roar cry beg croon coo jeer heckle hiss riff surmise theorize posit recollect reminisce fret gloat mumble
        rejoin scribble scrawl sputter squeal wail whine intimate interrupt instruct
    """,
    Grade.USUAL: """
        call ask report describe continue claim accuse praise promise question offer mention indicate propose reveal reject dismiss
        deny admit mock blast slam tout repeat echo remember blame admonish assail assure attack applaud advise allude answer
        articulate begin blog bill brand brief challenge characterize charge cheer comment commend compare compliment
        condemn confide confirm congratulate convey credit decry deem demand deride derive detail deplore disclose dispute
        dub email express fault finish forecast hail hint imply imagine interpret invoke label lambaste lampoon lash liken list
        name nickname object order outline parrot pitch pledge point portray post preach press protest push put quote
        react read rebuke rebut recite recommend refer reference reflect refute relate release repudiate request rip
        ridicule rule salute scoff signal sing skewer sound speak swear talk taunt tease term text threaten thank
        trash trumpet tut unload voice welcome wonder worry apologize appeal assess attribute confront contrast exhort extol
        implore lecture mouth narrate paint reassure refuse reprimand disagree disavow declaim demur decline denigrate
        depict discuss rate project herald knock relay quiz deflect invite distance downplay endorse notify go shoot chime
    """,
    Grade.THOUGHT: """
        think believe know see feel hope fear expect want find show support favor favour oppose seek
        doubt understand learn hear guess estimate assume suppose determine decide realize realise recognize
        suspect envision foresee anticipate prefer agree mean seem defend laud dislike
        focus highlight tag style rank diagnose champion advocate embrace plan consider view regard study title entitle
    """,
}

_IRREGULAR = {
    "say": ("said", "says", "saying"),
    "label": ("labeled labelled", "labels", "labeling labelling"),
    "signal": ("signaled signalled", "signals", "signaling signalling"),
    "tell": ("told", "tells", "telling"),
    "write": ("wrote written", "writes", "writing"),
    "speak": ("spoke spoken", "speaks", "speaking"),
    "think": ("thought", "thinks", "thinking"),
    "know": ("knew known", "knows", "knowing"),
    "see": ("saw seen", "sees", "seeing"),
    "feel": ("felt", "feels", "feeling"),
    "find": ("found", "finds", "finding"),
    "show": ("showed shown", "shows", "showing"),
    "seek": ("sought", "seeks", "seeking"),
    "hear": ("heard", "hears", "hearing"),
    "learn": ("learned learnt", "learns", "learning"),
    "mean": ("meant", "means", "meaning"),
    "understand": ("understood", "understands", "understanding"),
    "begin": ("began begun", "begins", "beginning"),
    "put": ("put", "puts", "putting"),
    "read": ("read", "reads", "reading"),
    "sing": ("sang sung", "sings", "singing"),
    "swear": ("swore sworn", "swears", "swearing"),
    "shoot": ("shot", "shoots", "shooting"),
    "go": ("went gone", "goes", "going"),
    "foresee": ("foresaw foreseen", "foresees", "foreseeing"),
    "forecast": ("forecast forecasted", "forecasts", "forecasting"),
    "echo": ("echoed", "echoes", "echoing"),
    "quiz": ("quizzed", "quizzes", "quizzing"),
}
_DOUBLED = frozenset(
    "admit beg blog brag deadpan demur dub extol fret plan prefer quip rebut refer rip shrug slam snap sob tag tut".split()
)
_NEVER_BASE = frozenset(
    "go read put show mean see focus study plan view list sign shoot post press talk text bill term rate project knock".split()
)
"""Lemmas of which only the other forms attribute speech."""
NOUNS = frozenset(
    """claims calls reports plans states hopes fears notes questions attacks terms challenges comments remarks views shows
    charges talks supports demands requests doubts offers promises answers estimates orders lists points posts pitches
    rules signals sounds texts tweets appeals voices names labels quotes details disputes faults
    compliments salutes bills brands forecasts jokes vows studies urges worries wonders references credits
    emails rates projects cries knocks jeers whispers ventures chants shouts screams""".split()
)
"""Forms that are nouns as often as verbs."""
NOUN_CUES = frozenset(
    """claim claims remark remarks answer statement comment comments words argument suggestion assertion message reply response
    warning pledge vow description promise contention complaint declaration insistence criticism rhetoric prediction slogan motto
    tweet view""".split()
)
"""Nouns that attribute behind a possessive: ``Lee's claim that``."""
LINKING = frozenset("was were is are sounded seemed remained appeared looked stayed grew became".split())
"""Verbs between a speaker and a stance: ``Lee was blunt.``"""
STANCES = frozenset(
    """blunt clear frank candid optimistic pessimistic adamant unmoved unimpressed philosophical succinct emphatic dismissive
    sceptical skeptical upbeat cautious defiant categorical direct terse brief sure unsure certain uncertain unequivocal scathing
    critical effusive enthusiastic apologetic unapologetic hopeful confident doubtful wary guarded circumspect ecstatic elated
    delighted thrilled furious livid angry incredulous unconvinced convinced unrepentant contrite remorseful matter-of-fact
    diplomatic coy evasive reflective wistful resigned sanguine bullish bearish outraged shocked stunned sympathetic philosophic
    unfazed undeterred unyielding firm insistent impressed relieved rueful gracious modest humble forthright plain-spoken""".split()
)
"""How somebody is who is quoted next."""
REACTIONS = frozenset(
    "agreed disagreed concurred demurred shrugged laughed nodded sighed bristled chuckled grinned winced".split()
)
"""What somebody did who is quoted next: ``The mayor disagreed.``"""
NAMING = frozenset("call dub nickname label brand chant shout yell term tweet name hashtag slogan style".split())
"""Lemmas behind which capitalised words between marks are speech, not the title of a work."""
BEARING = frozenset("call dub nickname name label term title entitle brand refer know style bill describe".split())
"""Lemmas whose participle, with a name right behind it, tells what the noun before is called."""
WORKS = frozenset(
    """show film movie song book ad ads advert magazine article podcast album titled entitled called novel series play
    documentary painting poem essay column blog programme program hit single track video game sitcom musical opera
    episode miniseries anthem hymn cartoon comedy drama memoir biography pamphlet exhibition sculpture
    sequel franchise segment spot commercial broadcast newsletter known""".split()
)
"""Words before the title of a work."""


def _past(lemma: str) -> str:
    if lemma in _DOUBLED:
        return lemma + lemma[-1] + "ed"
    if lemma.endswith("e"):
        return lemma + "d"
    return lemma[:-1] + "ied" if lemma.endswith("y") and lemma[-2] not in "aeou" else lemma + "ed"


def _present(lemma: str) -> str:
    if lemma.endswith(("s", "sh", "ch", "x", "z")):
        return lemma + "es"
    return lemma[:-1] + "ies" if lemma.endswith("y") and lemma[-2] not in "aeou" else lemma + "s"


def _ing(lemma: str) -> str:
    if lemma in _DOUBLED:
        return lemma + lemma[-1] + "ing"
    return lemma[:-1] + "ing" if lemma.endswith("e") and not lemma.endswith("ee") else lemma + "ing"


def forms_of(lemma: str) -> list[tuple[str, CueForm]]:
    """Return the forms of a verb, each with which one it is."""
    past, present, ing = _IRREGULAR.get(lemma) or (_past(lemma), _present(lemma), _ing(lemma))
    given = ((CueForm.PRESENT, present), (CueForm.ING, ing), (CueForm.PAST, past))
    forms = [(word, form) for form, words in given for word in words.split()]
    return forms if lemma in _NEVER_BASE else [(lemma, CueForm.BASE), *forms]


def _table() -> dict[str, CueVerb]:
    table: dict[str, CueVerb] = {}
    for grade, lemmas in _LEMMAS.items():
        for lemma in lemmas.split():
            for word, form in forms_of(lemma):
                table.setdefault(word, CueVerb(lemma, form, grade))
    return table


_CUES = _table()


def cue_form(word: str) -> CueVerb | None:
    """Return the cue verb of which `word`, in lower case, is a form; ``None`` if it is not in the table."""
    return _CUES.get(word)
