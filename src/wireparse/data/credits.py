"""The words of credits: labels, marks, what makes a part of a credit an owner, where the names in it end.

Phrases are written as on the page.  Where a table's case counts, it says so.
"""

FILE, HANDOUT, POOL, ILLUSTRATION = "File Photo", "Handout", "Pool", "Illustration"
COURTESY, SCREENGRAB, ARCHIVE = "Courtesy", "Screengrab", "Archive"

_MARK_WORDS = {
    FILE: (
        "file|file photo|file photos|archives photo|file photograph|file picture|file pic|file image|files|filephoto|file foto|photo file|"
        "archive photo|archive image|archive picture|archivbild|archivfoto|foto de archivo|foto d'archivio|photo d'archives|arkivfoto"
    ),
    HANDOUT: (
        "handout|handouts|handout photo|handout image|handout picture|ho|hand out|hand-out|supplied|supplied photo|provided|"
        "contributed|submitted|submitted photo|contributed photo|provided photo|photo provided|photo submitted|photo supplied|pr|dr|zvg|privat"
    ),
    POOL: "pool|pool photo|pool new|pool image|pool picture|press pool|pool via|pool photograph|via pool",
    ILLUSTRATION: "illustration|photo illustration|illustrations|graphic|artwork|rendering|composite|ai-generated image|collage|symbolbild|"
    "symbolfoto|representative image|representational image|representative photo|illustrative image|illustrative photo|stock image|stock photo",
    SCREENGRAB: "screengrab|screen grab|screenshot|screen shot|screencap|screen capture|video grab|frame grab|framegrab|video|video still|tv grab|still image|screenshots|skjermdump|skärmdump|captura de pantalla|capture d'écran",
    ARCHIVE: "archive|archives|archiv|archivo|archivio|arquivo",
    COURTESY: "courtesy|courtesy photo|courtesy image|courtesy picture",
    "": (
        "stringer|str|stf|staff|staff photo|staff photographer|photographer|contributor|"
        "uncredited|xxstringerxx|-str|via|photo|photos|image|images|picture|"
        "special to|freelance|contributing photographer|third party|all rights reserved|copyright|source|bildfunk|tags"
    ),
}
MARKS = {word: mark for mark, words in _MARK_WORDS.items() for word in words.split("|")}
"""What a part of a credit that is no name says of the picture, by its words in lower case; ``""`` where it says nothing of it."""

LABEL_MARKS = {
    "file": FILE,
    "archive": FILE,
    "archivfoto": FILE,
    "archivbild": FILE,
    "symbolfoto": ILLUSTRATION,
    "symbolbild": ILLUSTRATION,
    "illustration": ILLUSTRATION,
    "illustrations": ILLUSTRATION,
    "illustrative": ILLUSTRATION,
    "d'illustration": ILLUSTRATION,
    "screengrab": SCREENGRAB,
    "screenshot": SCREENGRAB,
    "screen": SCREENGRAB,
    "courtesy": COURTESY,
    "handout": HANDOUT,
    "supplied": HANDOUT,
    "provided": HANDOUT,
    "submitted": HANDOUT,
    "contributed": HANDOUT,
    "pool": POOL,
}
"""What a label says of the picture, by one of its words in lower case: ``File photo: ``."""

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
    "Contributor",
    "Photographer",
    "Illustration",
)
"""Marks glued by a blank to the name before them, case as written: ``Acme Mills Handout``, ``Herald FILE``."""

GLUED_MARKS = (
    "file photo", "file picture", "file image", "file", "File photo", "FILE PHOTO", "handout", "screenshot", "Screenshot", "screengrab",
    "Screengrab", "screen grab", "video", "courtesy photo", "photo", "PHOTO",
)  # fmt: skip
"""More of these, which are ordinary words too and count only where nothing else stands in the part: ``Mesa Gazette file photo``."""

LEADING_MARKS = ("Pool", "POOL", "Handout", "Staff", "Illustration", "Screengrab", "Screenshot", "Supplied", "Courtesy")
"""Marks in front of a name, with ``by``, ``from``, ``of`` or a colon or nothing between: ``Pool Photo By Ann Lee``."""

LABELS = (
    "Photo", "Photo/Video", "Photo/Illustration", "Photograph", "Photographer", "Photographers", "Photography", "Photo credit", "Photo credits",
    "Photo source", "Photo illustration", "File", "Picture", "Picture credit", "Pic", "Pix", "File photo", "File picture",
    "File image", "File pic", "Image credit", "Image credits", "Image source", "Image courtesy", "Photo courtesy", "Picture courtesy",
    "Credit Image", "Mandatory Credit", "Mandatory credit", "Archive photo", "Archive picture", "Staff photo", "Pool photo", "Handout photo", "Foto", "Bild",
    "Bildquelle", "Bildrechte", "Bildnachweis", "Symbolfoto", "Symbolbild", "Archivfoto", "Archivbild", "Fotograf", "Fotoğraf", "Fotografía", "Fotografia", "Imagen", "Crédit photo", "Crédits photo", "Photo d'illustration",
    "Photo Credit", "Photo Source", "Image Credit", "Image Source", "Picture Credit",
)  # fmt: skip
"""Words before the colon or the ``by`` of a credit; all capitals count too."""

WEAK_LABELS = (
    "Image", "Images", "Credit", "Credits", "Credit line", "Source", "Sources", "Crédit", "Crédits", "Crédito", "Quelle", "Video", "Graphic", "Art", "Still",
    "Photos", "Photographs", "Pictures", "Pics", "Fotos", "Bilder", "Illustration", "Illustrations", "Composite", "Screengrab", "Screenshot",
    "Supplied", "Copyright",
)  # fmt: skip
"""Labels that are ordinary words as well: they need a colon and more than a bare name behind it."""

INSIDE_LABELS = (
    "Submitted", "Provided", "Contributed", "Illustrative", "Illustrative photo", "Illustrative image", "Source photo", "Screen capture",
    "Screen grab", "Photo credit should read",
)  # fmt: skip
"""Labels that count inside brackets alone; elsewhere stories are given by somebody too."""

SOCIAL = frozenset(
    {"Facebook", "Instagram", "Twitter", "YouTube", "TikTok", "Telegram", "Google", "Flickr", "LinkedIn", "Wikimedia Commons"}
)
"""Sellers whose name alone at the end of a line is no credit but a button or the end of a sentence."""

WIRES = frozenset({"AP", "Reuters", "AFP", "EPA", "PA Media", "Xinhua", "dpa", "Getty Images", "Kyodo", "TASS", "EFE", "AAP"})
"""Agencies that may stand behind a photographer and a comma with nothing else to tell that it is a credit."""

SOLD_ALONE = frozenset(
    {
        "Getty",
        "Shutterstock",
        "iStock",
        "iStockphoto",
        "Alamy",
        "Dreamstime",
        "Unsplash",
        "Pixabay",
        "Depositphotos",
        "NurPhoto",
    }
)
"""Sellers of one word that stand alone on a line for nothing but a credit."""

NO_CREDIT_AFTER = frozenset(
    "a an the of by in on at to through near outside inside for from with and or as told says said say via than is was are were be has had have its his her their our "
    "my your this that about against between into like per quoting citing using called named joined left not no but if when while where "
    "who which new latest recent former some any more most other report reports reported poll polls".split()
)
"""Words after which an agency's name belongs to the sentence."""

OWNER_WORDS = frozenset(
    "times post news journal daily herald dispatch sentinel courier tribune gazette chronicle star globe examiner register observer "
    "telegraph telegram mirror express mail guardian independent record bulletin inquirer enquirer "
    "leader review today weekly magazine press media newspapers newspaper publications publishing digital agency network networks "
    "wire images image photo photos photography pictures picture pics stock archive archives library museum gallery collection studio "
    "studios films film movies entertainment productions records music television tv radio broadcasting channel zoo garden gardens clinic "
    "hospital health medical medicine society sciences science institute institution foundation trust fund center centre council "
    "committee commission association union federation club league university college school schools academy department ministry "
    "office bureau service services administration authority police sheriff sheriff's fire army navy force forces command government "
    "parliament congress senate palace court district county city town state national federal international global world "
    "company co corp corporation inc ltd llc plc gmbh ag group holdings airlines airways aviation motors bank industries technologies systems "
    "solutions energy partners capital ventures properties realty family estate sports team fc website site app blog twitter facebook "
    "instagram youtube google tiktok tumblr reddit weibo space nasa house party campaign diocese embassy consulate mission republic kingdom "
    "heritage historical history parks works labs lab laboratory observatory research intelligence security defense defence".split()
)
"""Words, in lower case, that make a part of a credit an owner and no person."""

SURNAMES = frozenset("bank court garden gardens palace parks pool post sheriff star".split())
"""Those of them, and of the marks, that behind a given name are a surname: ``Ann Garden``."""

JOBS = frozenset(
    "Writer writer Reporter reporter Correspondent correspondent Editor editor Columnist Author Owner Founder Director President Chairman "
    "Manager Producer CEO Coach".split()
)
"""What people are, behind their names and a slash: no owners of pictures."""

RANKS = (
    "Pvt.", "Pfc.", "Spc.", "Cpl.", "Lance Cpl.", "Sgt.", "Staff Sgt.", "Tech. Sgt.", "Master Sgt.", "Senior Master Sgt.", "Sgt. 1st Class",
    "Gunnery Sgt.", "First Sgt.", "Sgt. Maj.", "Airman", "Airman 1st Class", "Senior Airman", "Seaman", "Seaman Apprentice", "Petty Officer",
    "Petty Officer 1st Class", "Petty Officer 2nd Class", "Petty Officer 3rd Class", "Chief Petty Officer", "Mass Communication Specialist",
    "Mass Communication Specialist 1st Class", "Mass Communication Specialist 2nd Class", "Mass Communication Specialist 3rd Class",
    "Lt.", "1st Lt.", "2nd Lt.", "Lt. Cmdr.", "Lt. Col.", "Capt.", "Maj.", "Col.", "Ensign",
)  # fmt: skip
"""Ranks before the names of those who take an army's pictures."""

STOCK_HOUSES = frozenset(
    {"Shutterstock", "Dreamstime", "iStock", "Thinkstock", "Adobe Stock", "Depositphotos", "Bigstock", "123RF", "Unsplash", "Pexels", "Pixabay", "Flickr"}
)  # fmt: skip
"""Sellers whose photographers go by handles: one odd word beside them is a person."""

FIRMS_IN_ONE_WORD = frozenset(
    "SpaceX PayPal FedEx eBay WikiLeaks BuzzFeed DreamWorks AstraZeneca BioNTech GlaxoSmithKline ExxonMobil ConocoPhillips PetroChina JetBlue "
    "EasyJet easyJet AirAsia BlackBerry BlackRock MasterCard WhatsApp SnapChat TripAdvisor HarperCollins PepsiCo UnitedHealth WeWork AccuWeather "
    "OpenAI DeepMind GitHub MediaPunch StarPix PhotoAlto iHeartMedia iHeartRadio iRobot GoPro TikTok DoorDash AirBnB".split()
)
"""Firms that are written as handles are."""

AGENCY_WORDS = frozenset({"photo", "photos", "images", "wire", "pictures", "pic", "pix", "news", "agency", "video", "tv"})
"""Words, in lower case, that may stand behind an agency's name."""

PICTURE_POSITIONS = (
    "clockwise", "counterclockwise", "counter-clockwise", "anticlockwise", "anti-clockwise", "top", "bottom", "left", "right", "center", "centre",
    "middle", "upper", "lower", "far", "above", "below", "main", "inset", "first", "second", "third", "fourth", "front", "back", "rear", "row",
    "photo", "photos", "image", "images", "picture", "pictures", "panel", "panels", "l", "r",
)  # fmt: skip
"""Words that tell pictures side by side apart, in any case."""

POSITION_LINKS = ("from", "to", "and", "at", "in", "on", "the", "of")
"""Words between these."""

OWNER_LINKS = frozenset("of the and for in at on de del der des du la le et und y e da do di von &".split())
"""Lower-case words inside names of owners."""

OPENERS = frozenset(
    "The A An In On It He She They We You I But And As At For By After When While If This That These Those There Its His Her Their Our "
    "With From To Not No More Most Two Three Four Five One Some Many All Both What Why How Who Where Here Source Reporting Related "
    "Advertisement Read See Follow Also Share Copyright Updated Published Last Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)
"""Words that begin what stands behind a credit and never end a name, as written."""

SPLIT_NAMES = frozenset(
    "Mc De La Le Di Da Du Van Von Fitz Del Des San El Al O Lo Mac Vande Ap Saint Abd Abu Ben Bin Jean Mary".split()
)
"""Beginnings of names that go on with a capital: ``McKay``, ``DeLay``."""
