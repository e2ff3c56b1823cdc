"""The words of photo captions: labels, marks, what makes a part of a credit an owner, notes to editors, page furniture.

Phrases are written as on the page.  Where a table's case counts, it says so.
"""

FILE, HANDOUT, POOL, ILLUSTRATION = "File Photo", "Handout", "Pool", "Illustration"
COURTESY, SCREENGRAB, ARCHIVE = "Courtesy", "Screengrab", "Archive"

_MARK_WORDS = {
    FILE: (
        "file|file photo|file photos|file photograph|file picture|file pic|file image|files|filephoto|file foto|photo file|"
        "archive photo|archive image|archive picture|archivbild|archivfoto|foto de archivo|foto d'archivio|photo d'archives|arkivfoto"
    ),
    HANDOUT: (
        "handout|handouts|handout photo|handout image|handout picture|ho|hand out|hand-out|supplied|supplied photo|provided|"
        "contributed|submitted|submitted photo|contributed photo|pr|dr|zvg|privat"
    ),
    POOL: "pool|pool photo|pool new|pool image|pool picture|press pool|pool via|pool photograph|via pool",
    ILLUSTRATION: "illustration|photo illustration|illustrations|graphic|artwork|rendering|composite|ai-generated image|collage|symbolbild",
    SCREENGRAB: "screengrab|screen grab|screenshot|screen shot|screencap|video grab|frame grab|framegrab|video|video still|tv grab|still image|screenshots",
    ARCHIVE: "archive|archives|archiv|archivo|archivio|arquivo",
    COURTESY: "courtesy|courtesy photo|courtesy image|courtesy picture",
    "": (
        "stringer|str|stf|staff|staff photo|staff photographer|photographer|reuters photographer|contributor|afp contributor|"
        "uncredited|xxstringerxx|reuters staff|-str|via|photo|photos|image|images|picture|getty images contributor|-|contributing photographer|"
        "special to|freelance|third party|reuters handout|all rights reserved|copyright|dapd|source|bildfunk|tags"
    ),
}
MARKS = {word: mark for mark, words in _MARK_WORDS.items() for word in words.split("|")}
"""What a part of a credit that is no name says of the picture, by its words in lower case; ``""`` where it says nothing of it."""

TRAILING_MARKS = (
    "File Photo",
    "File",
    "FILE",
    "Handout",
    "HANDOUT",
    "Archive",
    "Archives",
    "Pool",
    "POOL",
    "Staff",
    "STAFF",
    "Illustration",
)
"""Marks glued by a blank to the name before them, case as written: ``Acme Mills Handout``, ``Herald FILE``."""

LEADING_MARKS = ("Pool", "POOL", "Handout", "Staff", "Illustration", "Screengrab", "Screenshot", "Supplied", "Courtesy")
"""Marks in front of a name, with ``by``, ``from``, ``of`` or a colon or nothing between: ``Pool Photo By Ann Lee``."""

LABELS = (
    "Photo", "Photo/Video", "Photo/Illustration", "Photograph", "Photographer", "Photographers", "Photography", "Photo credit", "Photo credits",
    "Photo source", "Photo illustration", "File", "Picture", "Picture credit", "Pic", "Pix", "File photo", "File picture",
    "File image", "File pic", "Image credit", "Image credits", "Image source", "Image courtesy", "Photo courtesy", "Picture courtesy",
    "Credit Image", "Mandatory Credit", "Mandatory credit", "Staff photo", "Pool photo", "Handout photo", "Foto", "Bild",
    "Bildquelle", "Fotograf", "Fotografía", "Fotografia", "Imagen", "Crédit photo", "Crédits photo", "Photo d'illustration",
    "Photo Credit",
)  # fmt: skip
"""Words before the colon or the ``by`` of a credit; all capitals count too."""

WEAK_LABELS = (
    "Image", "Images", "Credit", "Credits", "Credit line", "Source", "Sources", "Crédit", "Crédits", "Crédito", "Quelle", "Video", "Graphic", "Art", "Still",
    "Photos", "Photographs", "Pictures", "Pics", "Fotos", "Bilder", "Illustration", "Illustrations", "Composite", "Screengrab", "Screenshot",
    "Supplied", "Copyright",
)  # fmt: skip
"""Labels that are ordinary words as well: they need a colon and more than a bare name behind it."""

SOCIAL = frozenset(
    {"Facebook", "Instagram", "Twitter", "YouTube", "TikTok", "Telegram", "Google", "Flickr", "LinkedIn", "Wikimedia Commons"}
)
"""Sellers whose name alone at the end of a line is no credit but a button or the end of a sentence."""

NO_CREDIT_AFTER = frozenset(
    "a an the of by in on at to near outside inside for from with and or as told says said say via than is was are were be has had have its his her their our "
    "my your this that about against between into like per quoting citing using called named joined left near not no but if when while where "
    "who which new latest recent former some any more most other report reports reported poll polls".split()
)
"""Words after which an agency's name belongs to the sentence."""

OWNER_WORDS = frozenset(
    "times post news journal daily herald dispatch sentinel courier tribune gazette chronicle star globe examiner register observer "
    "press-telegram telegraph telegram mirror express mail guardian independent record bulletin inquirer enquirer "
    "leader review today weekly magazine press media newspapers newspaper publications publishing digital group agency network networks "
    "wire images image photo photos photography pictures picture pics stock archive archives library museum gallery collection studio "
    "studios films film movies entertainment productions records music television tv radio broadcasting channel zoo garden gardens clinic "
    "hospital health medical medicine society sciences science institute institution foundation trust fund center centre council "
    "committee commission association union federation club league university college school schools academy department ministry "
    "office bureau service services administration authority police sheriff sheriff's fire army navy force forces command government "
    "parliament congress senate palace court district county city town state national federal international global world "
    "company co corp corporation inc ltd llc plc gmbh ag group holdings airlines airways aviation motors bank industries technologies systems "
    "solutions energy partners capital ventures properties realty family estate sports team fc website site app blog twitter facebook "
    "instagram youtube google tiktok space nasa white party campaign diocese embassy consulate mission republic kingdom "
    "heritage historical history parks works labs lab laboratory observatory research intelligence security defense defence".split()
)
"""Words, in lower case, that make a part of a credit an owner and no person."""

PARTICLES = frozenset(
    "de da do dos das del della di du des la le van von der den ter ten te zu zum al el bin ben ibn abu y e und af av mac st".split()
)
"""Lower-case words inside names of persons."""

OWNER_LINKS = frozenset("of the and for in at on de del der des du la le et und y e da do di von &".split())
"""Lower-case words inside names of owners."""

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
    "STOCK PHOTO", "STOCK IMAGE", "REFILE", "POOL PHOTO", "AERIAL VIEW",
)  # fmt: skip
"""Other labels in front of captions, read as `FILE_LABELS` are."""

COVER_LABELS = (
    "Cover", "Cover image", "Cover photo", "Header image", "Header photo", "Featured image", "Feature image", "Lead image", "Main image",
    "Top image", "Top photo", "Banner image", "Thumbnail", "Thumbnail image", "Image caption", "Photo caption", "Caption", "Artwork", "Image",
    "Photo", "Picture", "Pictured", "PICTURED", "In this photo", "Above", "Slide",
)  # fmt: skip
"""Labels in front of captions that need a colon, in any case."""

SHELL_BEFORE = (
    r"Facebook Twitter Pinterest(?: Email)?",
    r"(?:Click|Tap) to (?:expand|enlarge)(?: (?:the )?[Ii]mage)?",
    r"(?:Enlarge|View|Open)(?: this)? [Ii]mage(?: in (?:full ?screen|gallery))?(?: toggle caption)?",
    r"(?:Hide|hide|Toggle|toggle|Show|show) caption",
    r"(?:Image|Photo|Media|image|media|Video) caption[,:]?",
    r"(?:Slide|Image|Photo|Picture)? ?:? ?\d{1,3} ?(?:/|of|/ of) ?\d{1,3}(?: ?\. ?Caption:)?(?= )",
    r"Open(?= (?:Photograph|Photo|Credit))",
    r"Close(?= (?:Photograph|Photo|Credit))",
    r"epa\d{6,10}",
    r"¶",
    r"[•▲▼◀►●■]",
)
"""What pages put in front of captions: buttons, counters, numbers; a blank stands for any white space, case counts."""

SHELL_BEHIND = (
    r"Watch in \w+ Video(?: »)?",
    r"\d{1,3} of \d{1,3}(?: i)?(?: View slideshow)?",
    r"View slideshow",
    r"Previous Next",
    r"(?:Hide|hide|toggle|Toggle|show|Show) caption",
    r"(?:Purchase|Acquire) Licensing Rights(?: ?, opens new tab| Read more)?",
    r", opens new tab",
    r"(?:\.\.\.|…) ?(?:more|less|More|Less)",
    r"(?<=[.!?)…\]\"”’] )(?:more|less|More|Less|MORE)",
    r"\[Copy link\]",
    r"Share (?:this|on) \w+",
    r"Vis mer",
    r"»",
)
"""What pages put behind captions; read as `SHELL_BEFORE` is."""

LEGAL = (
    "ATTENTION EDITORS", "EDITORIAL USE ONLY", "FOR EDITORIAL USE ONLY", "NO RESALES", "NO ARCHIVES", "NO ARCHIVE", "NO SALES", "NO COMMERCIAL",
    "NOT FOR SALE FOR MARKETING", "NO USE AFTER", "MUST CREDIT", "NO THIRD PARTY SALES", "NOT FOR USE BY REUTERS", "NO MARKETING",
    "ONE TIME USE ONLY", "DISTRIBUTED AS A SERVICE TO CLIENTS", "RESTRICTED TO EDITORIAL USE", "TPX IMAGES OF THE DAY", "BEST QUALITY AVAILABLE",
    "QUALITY FROM SOURCE", "TO GO WITH STORY", "STANDALONE PHOTO", "SENSITIVE MATERIAL", "PUBLICATION EMBARGOED", "THIS IMAGE HAS BEEN SUPPLIED",
    "THIS PICTURE IS DISTRIBUTED", "THIS PICTURE WAS PROVIDED", "IMAGES OF THE DAY", "MAGS OUT", "INTERNET OUT", "TV OUT", "TELEVISION OUT",
    "ACHTUNG: Nur", 'MANDATORY CREDIT "', "MANDATORY CREDIT.", "OUT. NO COMMERCIAL",
)  # fmt: skip
"""Beginnings of notes to editors behind a caption; case counts."""

EVENT_CUES = frozenset(
    "that who which whose where when targeted scheduled planned due since until till by before from starting beginning expected will "
    "would detected discovered founded born killed died kidnapped abducted passed released launched signed elected ahead".split()
)
"""Words before a date of the story behind the picture, not of the picture."""

WORKS = frozenset("movie movies film films song album book novel series drama documentary comedy thriller musical play".split())
"""Words behind a year that dates a work and not the picture."""

SETTINGS = frozenset(
    "the a an this that his her their its our central downtown midtown uptown inner outer suburban rural greater nearby historic old new "
    "north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern "
    "southwestern upper lower far remote occupied rebel-held government-held capital coastal city town village port suburb district "
    "neighborhood neighbourhood province state county region area area outskirts streets street lanes city's front center centre heart middle "
    "waters coast shore banks border skies hills mountains island islands peninsula of off near on around outside parts part the".split()
)
"""Lower-case words that may stand between a preposition and the name of the place."""

PLACE_LINKS = frozenset("of de del la las los du des da do dos the al el an am on upon sur".split())
"""Lower-case words inside names of places."""

SITES = frozenset(
    "airport arena avenue base basilica beach boulevard bridge building camp campus capitol castle cathedral cemetery center centre church "
    "city college consulate convention court courthouse dam department embassy exchange factory field forest garden gardens gate hall "
    "harbor harbour headquarters hill hospital hotel house island lake library lighthouse memorial monument mosque mountain museum office palace "
    "park parliament plant plaza port prison province range reservation resort river road room school sea square stadium station "
    "statehouse street temple terminal theater theatre tower university valley village zoo district county square ave st rd".split()
)
"""Last words, in lower case, of names of places smaller than a town, or of none."""

NO_PLACES = frozenset(
    "congress senate parliament round game games series conference week day summit league cup olympics championship championships final "
    "gop nfl nba nhl mlb covid-19 covid english spanish arabic chinese french german russian japanese twitter facebook instagram youtube "
    "trump biden obama clinton mr mrs ms dr president i he she they it democrats republicans association company corp inc "
    "times post news bank party act bill photo picture image".split()
)
"""Words, in lower case, that no name of a place ends in."""

OPENERS = frozenset(
    "The A An In On It He She They We You I But And As At For By After When While If This That These Those There Its His Her Their Our "
    "With From To Not No More Most Two Three Four Five One Some Many All Both What Why How Who Where Here Source Reporting Related "
    "Advertisement Read See Follow Also Share Copyright Updated Published Last Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)
"""Words that begin what stands behind a credit and never end a name, as written."""

SPLIT_NAMES = frozenset(
    "Mc Mac De La Le Di Da Du Van Von Fitz Del Des San El Al O Lo Mac Vande Ap Saint Abd Abu Ben Bin Jean Mary".split()
)
"""Beginnings of names that go on with a capital: ``McKay``, ``DeLay``."""

NO_NOUNS = frozenset(
    "a about after against ahead along amid among an and are around as at before behind between but by did during early east following for from "
    "had has have he her his in inside into is it its late later near north northeast northwest not of off on or outside over she since south "
    "southeast southwest than that the their they this through to today toward towards under until was were west when where which while who will "
    "with within yesterday".split()
)
"""Lower-case words behind a name of which the name is no attribute."""
