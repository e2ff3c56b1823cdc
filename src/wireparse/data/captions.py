"""The words around captions: labels in front of them, buttons and counters of pages, notes to editors.

Phrases are written as on the page.  Where a table's case counts, it says so.
"""

FILE_LABELS = (
    "FILE PHOTO", "FILE PHOTOS", "FILE PICTURE", "FILE PICTURES", "FILE IMAGE", "FILE IMAGES", "FILE PIC", "FILE PHOTOGRAPH", "FILE VIDEO",
    "FILE", "(FILE PHOTO)", "(FILE)", "(FILES)", "FILES", "ARCHIVE PHOTO", "ARCHIVE PICTURE", "ARCHIVE IMAGE", "ARCHIVBILD", "ARCHIVFOTO",
    "FOTO DE ARCHIVO", "IMAGEN DE ARCHIVO", "FOTO D'ARCHIVIO", "FOTO DE ARQUIVO", "PHOTO D'ARCHIVES", "(ARCHIVO)", "ARKIVFOTO", "ARCHIEFFOTO",
    "[FILE PHOTO]", "[FILE]", "STOCK PHOTO FILE",
)  # fmt: skip
"""Labels that say the picture is from the archive; before a colon or dash in any case, else in capitals."""

PICTURE_LABELS = (
    "TOPSHOT", "TOPSHOTS", "HANDOUT", "HANDOUT PHOTO", "HANDOUT IMAGE", "HANDOUT PICTURE", "UNDATED PHOTO", "UNDATED HANDOUT", "COMBO",
    "COMBO PHOTO", "COMBINATION PHOTO", "COMBINATION PICTURE", "COMBINATION", "ILLUSTRATION", "PHOTO ILLUSTRATION", "ILLUSTRATION PHOTO",
    "REPRESENTATIVE IMAGE", "REPRESENTATIONAL IMAGE", "ILLUSTRATIVE IMAGE", "SYMBOLBILD", "SYMBOLFOTO", "SCREENGRAB", "SCREENSHOT",
    "IN PHOTOS", "IN PICTURES", "STOCK PHOTO", "STOCK IMAGE", "POOL PHOTO", "AERIAL VIEW",
)  # fmt: skip
"""Other labels in front of captions, read as `FILE_LABELS` are."""

COVER_LABELS = (
    "Cover", "Cover image", "Cover photo", "Header image", "Header photo", "Featured image", "Feature image", "Lead image", "Main image",
    "Top image", "Top photo", "Banner image", "Thumbnail", "Thumbnail image", "Image caption", "Photo caption", "Caption", "Artwork", "Image",
    "Photo", "Photos", "Picture", "Pictures", "Pic", "Pics", "Pictured", "PICTURED", "In this photo", "Above", "Slide",
)  # fmt: skip
"""Labels in front of captions that need a colon, in any case."""

BUTTONS = (
    "Image caption", "image caption", "Media caption", "media caption", "Photo caption", "Video caption", "Hide caption", "toggle caption",
    "Media playback is unsupported on your device", "Enlarge this image", "Image copyright", "Media copyright", "Image source",
)  # fmt: skip
"""Buttons and headings of pages that stand nowhere but in front of captions and credits, as written."""

BRACKETED_COUNTERS = (r"[\[(]\d{1,3} ?(?:/|of) ?\d{1,3}[\])]",)
COUNTERS = (
    r"(?:(?:Slide|Image|Photo|Picture) ?:? ?)?\d{1,3} ?(?:/|of|/ of) ?\d{1,3}(?: ?\. ?Caption)?(?: ?[:|](?= )|(?= ))",
    *BRACKETED_COUNTERS,
)
"""Which picture of how many; a blank stands for any white space, case counts; words may be glued to brackets."""

SHOWING = (
    r"(?:is|are) seen(?! (?:as|by|to|unchanged|higher|lower|flat|up|down|raising|falling|rising|cutting|growing|slowing|easing|gaining|losing)\b)",
    r"can be seen",
    r"(?:is|are) (?:pictured|photographed)(?! (?:as|by)\b)",
    r"(?:seen|shown) here",
    r"This (?:photo|picture|photograph|image)",
    r"In this (?:file |undated )?(?:photo|picture|photograph|image)",
)
"""Patterns for what captions say of the picture; stories say some of it too, but hardly with a place and a full date behind."""

PICTURED = {
    r", (?:pictured|seen here|shown here)\b(?! (?:as|by|in (?:every|all|the))\b)": ("pictured", "seen here", "shown here"),
    r"\(pictured\)": ("pictured",),
    r"(?:\A|[.!?] )Pictured, ": ("pictured",),
    (
        r"\A(?:This (?:photo|picture|image|photograph) (?:shows|taken|from|provided|released)\b"
        r"|In this (?:file |undated )?(?:photo|picture|image)\b)"
    ): ("photo", "picture", "image"),
    (
        r"(?<!\b(?:had|has|have|he|she|they|I|who) )\b(?:is |are )?pictured (?:above|below|left|right|here|together|at|with|outside|during)\b"
    ): ("pictured",),
    r"\b(?:is|are) pictured\b(?! (?:as|by|on the)\b)": ("pictured",),
    r"\b(?:from left(?: to right)?|second left|second right|far left|far right)[,:]? \p{Lu}": ("left", "right"),
    r"\p{Lu}\p{Ll}+, (?:left|right|second left|second right|far left|far right|centre|center), ": ("left", "right", "cent"),
}
"""Patterns for what nothing but captions says of a picture; of each, strings in small letters one of which stands in all of it."""

STANDING = tuple(
    "cheers cheer gestures gesture greets greet hugs hug kneels kneel laughs laugh listens listen looks look marches march poses pose prays pray "
    "reacts react shakes shake sits sit smiles smile smoulders speaks speak stands stand waits wait walks walk watches watch waves wave wears "
    "wear".split()
)
"""Verbs in which captions tell, in the present tense, what people do in the picture."""

OPENINGS = (
    (
        r"(?:(?:This|The|An?|In this|Undated|File|Aerial|Handout|Combo)\s)?(?:(?:undated|file|handout|combo|aerial)\s)?"
        r"(?:[Pp]hoto|[Pp]icture|[Ii]mage|[Pp]hotograph)s?,?\s(?:taken|shot|provided|released|supplied|captured|shows?)\b"
    ),
    r"(?:File|Undated|Handout)\s(?:photo|picture|image)s?\sof\b",
)
"""Patterns for how sentences begin that say they are of a picture."""

TOLD = tuple(
    "was were had did has have will would said says told beat became began came caught died fell felt fought found gave got grew held kept knew "
    "led left lost made met paid ran rose sank saw sent shot shut sold spent spoke stood stole struck swore taught thought threw took went won "
    "wore wrote".split()
)
"""Verbs of stories, which no caption without a credit has in its sentence."""

TELLING = (
    rf"(?<!\()\b(?:{'|'.join(TOLD)})\b"
    r"|(?<!\b(?:is|are|being|be|a|an|the|and|of|his|her|their|its|by|with|newly|badly|heavily)\s)\b\p{Ll}{2,20}ed\b"
    r"(?!\s(?:in|at|by|with|on|from|near|outside|as|to|during)\b)"
)
"""A pattern for the verbs that tell what was said or done; participles behind ``is`` or ``a``, or before ``by``, are none."""

TEASERS = frozenset(
    "read more related watch listen see also click get keep write follow sign subscribe interested skip share full video photo gallery "
    "advertisement continue join download visit contact email story up next just must want timeline".split()
)
"""Words, in lower case, that open links to other pages."""

PEOPLE_POSITIONS = ("left", "right", "center", "centre", "second left", "second right", "far left", "far right")
"""Where in the picture somebody is, as said in brackets behind a name."""

SHELL_BEFORE = {
    r"Facebook Twitter Pinterest(?: Email)?": ("facebook",),
    r"(?:Click|Tap) to (?:expand|enlarge)(?: (?:the )?[Ii]mage)?": ("click", "tap"),
    r"(?:Enlarge|View|Open)(?: this)? [Ii]mage(?: in (?:full ?screen|gallery))?(?: toggle caption)?": (
        "enlarge",
        "view",
        "open",
    ),
    r"(?:Hide|hide|Toggle|toggle|Show|show) caption": ("hide", "toggle", "show"),
    r"(?:Image|Photo|Media|image|media|Video) caption[,:]?": ("image", "photo", "media", "video"),
    r"Media playback is (?:unsupported|not supported) on (?:your|this) device": ("media",),
    r"Related [Vv]ideo": ("related",),
    r"Image(?= \p{Lu}[^\r\n]{0,600}Credit)": ("image",),
    **dict.fromkeys(COUNTERS, ("slide", "image", "photo", "picture", "(", "[")),
    r"Open(?= (?:Photograph|Photo|Credit))": ("open",),
    r"Close(?= (?:Photograph|Photo|Credit))": ("close",),
    r"epa\d{6,10}": (),
    r"¶": ("¶",),
    r"[•▲▼◀►●■]": tuple("•▲▼◀►●■"),
}
"""What pages put in front of captions: buttons, counters, numbers; a blank stands for any white space, case counts.

With each, the words in small letters and the signs one of which it begins with, if with no figure nor a word that holds one.
"""

SHELL_BEHIND = {
    r"Watch in \w+ Video(?: »)?": "video",
    r"\d{1,3} of \d{1,3}(?: i)?(?: View slideshow)?": "of",
    r"View slideshow": "slideshow",
    r"Previous Next": "next",
    r"(?:Hide|hide|toggle|Toggle|show|Show) caption": "caption",
    r"(?:Purchase|Acquire) Licensing Rights(?: ?, opens new tab| Read more)?": "licensing",
    r", opens new tab": "tab",
    r"(?:\.\.\.|…) ?(?:more|More)": "more",
    r"(?:\.\.\.|…) ?(?:less|Less)": "less",
    r"(?<=[.!?)…\]\"”’] )(?:more|More|MORE)": "more",
    r"(?<=[.!?)…\]\"”’] )(?:less|Less)": "less",
    r"(?<=/ ?\p{Lu}[\p{L}.’' -]{1,40} )more": "more",
    r"(?<=/ ?\p{Lu}[\p{L}.’' -]{1,40} )less": "less",
    r"ORG XMIT: ?\w{4,12}(?: ORIG FILE ID: ?\w{4,12})?": "org",
    r"\[Copy link\]": "link]",
    r"Share (?:this|on) \w+": "share",
    r"Vis mer": "mer",
    r"»": "»",
}
"""What pages put behind captions, read as `SHELL_BEFORE` is, and a word of it in small letters; only the last may be glued."""

SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec")
SHORT_TITLES = (
    "Gov", "Sen", "Sens", "Rep", "Reps", "Mr", "Mrs", "Ms", "Dr", "St", "Gen", "Col", "Lt", "Sgt", "Capt", "Maj", "Adm", "Rev", "Prof", "Mt", "Ft",
    "No", "vs",
)  # fmt: skip
"""Words whose stop ends no sentence: months before a day, titles before a name."""

LEGAL = (
    "ATTENTION EDITORS", "EDITORIAL USE ONLY", "FOR EDITORIAL USE ONLY", "NO RESALES", "NO ARCHIVES", "NO ARCHIVE", "NO SALES", "NO COMMERCIAL",
    "NOT FOR SALE FOR MARKETING", "NO USE AFTER", "MUST CREDIT", "NO THIRD PARTY SALES", "NOT FOR USE BY REUTERS", "NO MARKETING",
    "ONE TIME USE ONLY", "DISTRIBUTED AS A SERVICE TO CLIENTS", "RESTRICTED TO EDITORIAL USE", "TPX IMAGES OF THE DAY", "BEST QUALITY AVAILABLE",
    "QUALITY FROM SOURCE", "TO GO WITH STORY", "STANDALONE PHOTO", "SENSITIVE MATERIAL", "PUBLICATION EMBARGOED", "THIS IMAGE HAS BEEN SUPPLIED",
    "THIS PICTURE IS DISTRIBUTED", "THIS PICTURE WAS PROVIDED", "IMAGES OF THE DAY", "MAGS OUT", "INTERNET OUT", "TV OUT", "TELEVISION OUT",
    "ACHTUNG: Nur", 'MANDATORY CREDIT "', "MANDATORY CREDIT.", "*MANDATORY CREDIT",
)  # fmt: skip
"""Beginnings of notes to editors behind a caption; case counts."""
