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

COMPASS = frozenset(
    "north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern "
    "southwestern north-east north-west south-east south-west north-eastern north-western south-eastern south-western central north-central "
    "south-central east-central west-central upper lower far inner outer mainland coastal rural".split()
)
"""Lower-case words that tell which part of a country."""

SETTINGS = COMPASS | frozenset(
    "the a an this that his her their its our and downtown midtown uptown suburban greater nearby historic old new "
    "remote occupied rebel-held government-held capital city town village port suburb district "
    "neighborhood neighbourhood borough quarter province state county region area outskirts streets street lanes city's front center centre "
    "heart middle waters coast coastline shore shores shoreline banks border skies hills mountains island islands isle peninsula of off near on "
    "around outside parts part".split()
)
"""Lower-case words that may stand between a preposition and the name of the place."""

PROVINCES = frozenset(
    "region regions province provinces state district districts county prefecture oblast governorate municipality department territory "
    "peninsula island islands coast desert valley city town village".split()
)
"""Words behind the name of a part of a country: ``Norway's Finnmark region``."""

TOWNS = frozenset("city town village port capital suburb municipality".split())
"""What a town is called: ``the port of Lier``."""

QUARTERS = TOWNS | frozenset(
    "borough area part parts district region quarter neighborhood neighbourhood outskirts streets skyline view shoreline coastline island "
    "province state county".split()
)
"""Words before ``of`` and a place: ``the port of Lier``, ``an area of Lier``."""

PLACE_LINKS = frozenset("of de del la las los du des da do dos the al el es an am der on upon sur".split())
"""Lower-case words inside names of places."""

SITES = frozenset(
    "airport arena avenue base basilica beach boulevard bridge building camp campus capitol castle cathedral cemetery center centre church "
    "city college consulate court courthouse dam department embassy exchange factory field forest garden gardens gate hall "
    "harbor harbour headquarters hill hospital hotel house island lake library lighthouse memorial monument mosque mountain museum office palace "
    "park parliament plant plaza port prison province range reservation resort river road room school sea square stadium station "
    "courts justice statehouse street temple terminal theater theatre tower university valley village zoo district county ave st rd mall lawn border crossing pier wharf rink speedway raceway racetrack racecourse ballpark coliseum "
    "pavilion auditorium casino mansion chapel abbey shrine synagogue pagoda fairgrounds observatory aquarium complex clinic academy institute canal".split()
)
"""Last words, in lower case, of names of places smaller than a town, or of none."""

NO_PLACES = frozenset(
    "festival festivals fest awards award oscars emmys grammys gala biennale fashion marathon prix open masters tournament tournaments rally race "
    "parade ceremony premiere comic-con international expo forum show shows debate hearing trial inquiry primary caucus caucuses campaign war "
    "revolution pageant derby session meeting depression pandemic holocaust convention congress senate parliament round game games series conference week day summit league cup olympics championship championships final "
    "gop nfl nba nhl mlb covid-19 covid english spanish arabic chinese french german russian japanese twitter facebook instagram youtube "
    "mr mrs ms dr president i he she they it democrats republicans association company corp inc "
    "times post news bank party act bill photo picture image".split()
)
"""Words, in lower case, that end names of events, papers and offices; a town may be called so where its land stands behind it."""

NO_NOUNS = frozenset(
    "a about after against ahead along amid among an and are around as at before behind between but by did during early east following for from "
    "had has have he her his in inside into is it its late later near north northeast northwest not of off on or outside over she since south "
    "southeast southwest than that the their they this through to today toward towards under until was were west when where which while who will "
    "with within yesterday".split()
)
"""Lower-case words behind a name of which the name is no attribute."""

VISITS = frozenset(
    "visit visits visited visiting return returns returned returning come comes came arrive arrives arrived arriving arrival welcome welcomes "
    "welcomed welcoming brought brings back entrance".split()
)
"""Words before ``to`` and a place where the people are by then."""

VIEWS = frozenset("seen view views viewed pictured photographed visible shown look looks looking watch watches".split())
"""Words before ``from`` and the place of the camera."""

SKIES = frozenset(
    "smoke sky skies fly flies flying flew soar soars hover hovers hang hangs rise rises rising set sets sun sunset sunrise moon fireworks cloud "
    "clouds fog storm lightning rainbow plane planes helicopter jet jets balloon balloons drone passes pass view".split()
)
"""Words before ``over`` and what lies below."""

JOURNEYS = frozenset(
    "flee flees fled fleeing fly flies flying flew flight flights travel travels traveled travelled traveling travelling trip trips journey route "
    "bound way sail sails sailed sailing head heads headed heading depart departs departed departing leave leaves leaving move moved moving "
    "get gets got bring send sends sent sending ship ships shipped deliver delivers delivered transport transported deport "
    "deported deportation extradite extradited export exports exported import imports ambassador envoy migrate migrated emigrated relocated "
    "evacuated transferred transfer".split()
)
"""Words before ``to`` and a place that lies ahead."""
