"""What invented stories are made of: people, towns and small events.  People and events are made up, the towns are real."""

from attrs import frozen


@frozen
class Person:
    """Somebody who may be quoted, take pictures or write."""

    first: str
    last: str
    pronoun: str
    """``"he"`` or ``"she"``."""
    role: str
    """What a reporter calls the person: ``"a retired pump attendant"``."""

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first} {self.last}"


@frozen
class Town:
    """A town as datelines and captions write it."""

    name: str
    country: str
    region: str | None = None
    """What follows the name in a dateline, if it is not the country: ``"Ore."``."""
    is_famous: bool = True
    """Whether the name alone tells readers that it is a town."""


@frozen
class Topic:
    """A small event: enough for one story.

    Lead and facts are whole sentences without quotations, names of people and dates.  The sayings are sentences without their
    last mark, so that a comma or a full stop can follow.
    """

    headline: str
    lead: str
    facts: tuple[str, ...]
    sayings: tuple[str, ...]
    scene: str
    """What a picture shows, without place and date."""


SPEAKERS = (
    Person("Agnes", "Mwansa", "she", "a retired pump attendant"),
    Person("Henrik", "Solberg", "he", "a ferry captain"),
    Person("Clara", "Whitlow", "she", "a teacher at the village school"),
    Person("Joseph", "Barata", "he", "a night watchman"),
    Person("Ingrid", "Halvorsen", "she", "a clerk at the harbour office"),
    Person("Peter", "Okonjo", "he", "a market trader"),
    Person("Maria", "Ferrante", "she", "a lawyer for the fishermen"),
    Person("Thomas", "Kessler", "he", "a carpenter"),
    Person("Grace", "Tembo", "she", "a nurse"),
    Person("Samuel", "Brightwater", "he", "a farmer"),
)
"""People who may be quoted; no two share a name."""

FIRST_NAMES = {
    "she": ("Odile", "Marta", "Siobhan", "Wanjiru", "Lucía", "Anne-Marie", "Zeynep"),
    "he": ("Anders", "Tomasz", "Kofi", "Rodrigo", "Björn", "Jean-Luc", "Edwin"),
}
"""First names by the pronoun that their bearers go by."""
LAST_NAMES = (
    *("Abara", "Lindgren", "Okafor", "Petrov", "Quiroga", "Sandoval", "Thorne", "Whitcombe", "O'Leary", "McBride", "Núñez"),
    *("Garnier-Roux", "Şahin", "Mbeki-Lund"),
)
"""Surnames of many shapes."""

STAFF = (
    Person("Liam", "Hathersage", "he", "a reporter"),
    Person("Noor", "Rahimian", "she", "a photographer"),
    Person("Oskar", "Lindqvist", "he", "an editor"),
    Person("Ruth", "Abernathy", "she", "an editor"),
    Person("Diego", "Valdemar", "he", "a photographer"),
    Person("Yuki", "Tanemura", "she", "a reporter"),
)
"""People who write, edit and take pictures; none of them is quoted."""

PHOTOGRAPHERS = (
    *STAFF,
    Person("Ann", "Lee", "she", "a photographer"),
    Person("Bo", "Karlsson", "he", "a photographer"),
    Person("Jean-Luc", "Morel", "he", "a photographer"),
    Person("Ana María", "Quiroz", "she", "a photographer"),
    Person("Sean", "O'Neil", "he", "a photographer"),
    Person("Piet", "van der Meer", "he", "a photographer"),
    Person("Wen", "Li", "she", "a photographer"),
    Person("Thabo S.", "Nkosi", "he", "a photographer"),
)
"""People who take pictures, with names of all shapes."""

OWNERS = (
    *("The Daily Heron", "Mesa Valley Gazette", "Ndola Copper Museum", "Ministry of Ferries", "Lier Harbour Authority"),
    *("City of Lier", "Solberg Airlines", "Pumps & Valves Holdings", "Umbrella Library"),
)
"""Papers, firms and institutions that no table knows and whose names are no person's."""

TOWNS = (
    Town("Ndola", "Zambia", is_famous=False),
    Town("Tokyo", "Japan"),
    Town("Lusaka", "Zambia"),
    Town("Oslo", "Norway"),
    Town("Jakarta", "Indonesia"),
    Town("Nairobi", "Kenya"),
    Town("Buenos Aires", "Argentina"),
    Town("Kuala Lumpur", "Malaysia"),
    Town("Portland", "U.S.", "Ore."),
    Town("Anchorage", "U.S.", "Alaska"),
)

WIDER_TOWNS = (
    Town("St. Louis", "U.S.", "Missouri"),
    Town("McCook", "U.S.", "Neb."),
    Town("Winston-Salem", "U.S.", "N.C."),
    Town("Fort Lauderdale", "U.S.", "FL"),
    Town("St. John's", "Canada", "Newfoundland and Labrador"),
    Town("Medicine Hat", "Canada", "Alta."),
    Town("Sana'a", "Yemen"),
    Town("L'Aquila", "Italy"),
    Town("Port-au-Prince", "Haiti"),
    Town("Stratford-upon-Avon", "U.K.", "England"),
    Town("Dar es Salaam", "Tanzania"),
    Town("São Paulo", "Brazil"),
    Town("Łódź", "Poland"),
    Town("Xai-Xai", "Mozambique"),
    Town("Lae", "Papua New Guinea"),
)
"""Towns whose names have more than letters and blanks, or that few know: they prove no dateline where nothing else does."""

NATIVE_TOWNS = {
    "共同": ("東京", "大阪"),
    "時事": ("東京", "大阪"),
    "HANGUL": ("서울", "부산"),
    "CJK": ("北京", "拉萨"),
    "ARABIC": ("القاهرة", "الدوحة"),
    ":bg": ("София", "Пловдив"),
    "CYRILLIC": ("Омск", "Москва"),
}
"""Towns in the scripts of templates, by what such a template holds: words, or letters of a script as Unicode calls it."""

TOPICS = (
    Topic(
        "Heron moves into pumping station and stops the water",
        "A heron that nests in the main pump of the waterworks has left half of the town without running water for a week.",
        (
            "The bird came with a mate and has laid two eggs on the pressure valve.",
            "Engineers tried a rattle, a mirror and a recorded fox before giving up.",
            "Tank lorries now bring water to the upper districts twice a day.",
            "The waterworks was built for 40,000 people and serves nearly twice as many.",
            "A cage for the valve would cost about as much as a small fire engine.",
            "Schools have sent children home early because the kitchens cannot cook.",
        ),
        (
            "The heron was here first and it knows it",
            "We carried buckets up the hill until our arms gave out",
            "Nobody told us that a bird could own a pump",
            "I have asked it politely and I have asked it loudly",
            "The eggs will hatch and then we will talk again",
        ),
        "A heron sits on the main valve of a pumping station",
    ),
    Topic(
        "Ferry stuck on sandbank for ninth day as band plays on",
        "A ferry with a wedding party on board has been stuck on a sandbank for nine days with a band, a cake and no bread.",
        (
            "The ship left port with 120 guests, a brass band and food for one evening.",
            "Fishing boats have taken bread and dry socks to the passengers.",
            "A tug pulled for two hours before its rope broke.",
            "The sandbank is on no chart and may have formed behind the new pier.",
            "The shipping company has printed a voucher for another crossing for each guest.",
            "Divers found the hull undamaged and the propeller wrapped in a fishing net.",
        ),
        (
            "The band knows eleven songs and we have heard them all",
            "We were promised the tide and the tide did not come",
            "My shoes are somewhere under that sand",
            "The cake is finished and so is our patience",
            "I would marry here again but not for nine days",
        ),
        "Passengers wave from a ferry that ran onto a sandbank",
    ),
    Topic(
        "Town clock that runs backwards divides council",
        "A town clock that has run backwards since a repair will stay as it is for now, after councillors failed to agree.",
        (
            "The clock was cleaned and oiled and has turned to the left ever since.",
            "Visitors now come by bus to have their pictures taken below it.",
            "The clockmaker has moved away and left neither an address nor a key.",
            "A new set of gears would have to be cast in one piece.",
            "Two bakeries sell cakes that are iced from right to left.",
            "The railway has covered the dial with a sheet.",
        ),
        (
            "I missed one bus and caught the one before it",
            "A clock like this makes a town look careless",
            "My children learn the time on it and nobody can correct them",
            "We lose an hour and then we gain it back",
            "It is right twice a day and that is enough for most of us",
        ),
        "People look up at the clock of a town hall",
    ),
    Topic(
        "Goats reopen copper mine that engineers gave up",
        "A flock of goats has found a way into a copper mine that engineers had given up after a flood.",
        (
            "The shaft was closed with boards and filled with rubble.",
            "Herders followed the sound of bells and came upon a dry gallery.",
            "The company sent a camera down and saw green walls and a sleeping kid.",
            "Ore worth several million dollars may lie behind the gallery.",
            "The goats have been given a fence, a trough and a contract.",
            "Shares of the owner rose by a tenth in early trading.",
        ),
        (
            "The goats did in a week what we could not do in a year",
            "We heard the bells under our feet and thought of ghosts",
            "Copper does not care who finds it",
            "I will not send my animals down there without a lamp",
            "The price is good and the grass is poor",
        ),
        "Goats stand at the entrance of a copper mine",
    ),
    Topic(
        "Library lends umbrellas, waits for rain",
        "A library that lends umbrellas in place of overdue books has had no rain since it opened a desk for them upstairs.",
        (
            "The desk holds 300 umbrellas, sorted by size and temper.",
            "Readers pay nothing if they bring back one that closes.",
            "Only four have gone out, three of them as sunshades.",
            "The weather office expects a dry season with a dry one behind it.",
            "A second branch across the river plans to lend ladders and lamps.",
            "The shelves were paid for by a maker of raincoats.",
        ),
        (
            "We have everything that a wet person needs except the wet",
            "A book can get lost but an umbrella always does",
            "The children open them indoors and we let them",
            "I borrowed the red one and I am not giving it back",
            "Rain will come and then they will see",
        ),
        "Umbrellas hang above the desk of a library",
    ),
)

# fmt: off
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)
# fmt: on
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
