"""The words of captions that tell where and when a picture was taken, or that it was not there and then."""

EVENT_CUES = frozenset(
    "that who which whose where when targeted scheduled planned due since until till by before from starting beginning expected will "
    "would detected discovered founded born killed died kidnapped abducted passed released launched signed elected ahead".split()
)
"""Words before a date of the story behind the picture, not of the picture."""

WORKS = frozenset("movie movies film films song album book novel series drama documentary comedy thriller musical play".split())
"""Words behind a year that dates a work and not the picture."""

PAST_EVENTS = frozenset(
    "attack attacks committee panel commission riot riots insurrection massacre siege assault coup uprising revolution invasion bombing "
    "bombings earthquake quake tsunami disaster crash memorial deadline ceasefire movement movements election elections referendum vote "
    "anniversary terror terrorist".split()
)
"""Words behind a day that names an event: a picture that tells of ``the May 5 revolution`` need not be of that day."""

STATEMENTS = frozenset("declared named ranked said called announced reported accounted estimated listed valued".split())
"""Verbs of what somebody said in a year, of which there is no picture."""

FIGURES = frozenset(
    "spot sales orders production output deliveries revenue revenues profit profits earnings growth exports imports shipments spending demand "
    "forecast forecasts percent prices rankings ranking target targets".split()
)
"""Words of business before a year that the figure is of, not the picture."""

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

NO_NOUNS = frozenset(
    "a about after against ahead along amid among an and are around as at before behind between but by did during early east following for from "
    "had has have he her his in inside into is it its late later near north northeast northwest not of off on or outside over she since south "
    "southeast southwest than that the their they this through to today toward towards under until was were west when where which while who will "
    "with within yesterday".split()
)
"""Lower-case words behind a name of which the name is no attribute."""
