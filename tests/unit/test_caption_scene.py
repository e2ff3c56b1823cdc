"""The day and the place of a picture, as its caption tells them."""

import pytest

from wireparse._span import fold
from wireparse.extract.caption import find_caption


def ymd(date):
    return (date.year, date.month, date.day) if date else None


def place(caption):
    return [(p.name, p.region, p.country) for p in caption.places]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A ferry in Oslo, Norway, on Oct 17, 2034. REUTERS/Ann Lee", (2034, 10, 17)),
        ("A ferry in Oslo, Friday, Nov. 19, 2034. (AP Photo/Ann Lee)", (2034, 11, 19)),
        ("A ferry in Oslo, 01 March 2031. EPA/ANN LEE", (2031, 3, 1)),
        ("A ferry in Oslo. Picture taken May 2. REUTERS/Ann Lee", (None, 5, 2)),
        ("Ferries met in Oslo. Crews had left the port on Jan. 29. (Photo: Ann Lee/AP)", (None, 1, 29)),
        ("Snow on the orchards of Lier in March 2031. Photographer: Ann Lee/Bloomberg", (2031, 3, None)),
        ("A tram without its driver, Oslo in 2031. Credit Ann Lee/The Harbour Gazette", (2031, None, None)),
        ("Skaters on the mill pond in January. (Photo: Ann Lee)", (None, 1, None)),
        ("Malta week in pictures 27 May 2030 A ferry leaves Gozo AP", (2030, 5, 27)),
        ("A ferry in Oslo, 1.3.2031. Foto: Ann Lee/dpa", (2031, 3, 1)),
        ("FILE - In this Monday, March 1, 2031 file photo, a ferry leaves Oslo. (AP Photo/Ann Lee, File)", (2031, 3, 1)),
        ("(FILES) In this file photo taken on May 6, 2031 a ferry leaves Oslo. (Photo by Ann LEE / AFP)", (2031, 5, 6)),
        ("This photograph taken on May 6, 2031 shows a ferry in Oslo. (Photo by Ann LEE / AFP)", (2031, 5, 6)),
        ("This picture taken on May 6 shows a ferry in Oslo. (Photo by Ann LEE / AFP)", (None, 5, 6)),
        ("A ferry leaves Oslo, Norway, May 4, 2031. Picture taken May 2. REUTERS/Ann Lee", (None, 5, 2)),
        ("A ferry leaves Oslo. Photo taken 2 May 2031. EPA/ANN LEE", (2031, 5, 2)),
        ("Eine Fähre am Montag, 1. März 2031, in Oslo. Foto: Ann Lee/dpa", (2031, 3, 1)),
        ("Un ferry à Oslo, le 1er mars 2031. © Ann Lee, AFP", (2031, 3, 1)),
        ("Un ferry en Oslo el 1 de marzo de 2031. EFE/Ann Lee", (2031, 3, 1)),
        ("Un traghetto a Oslo, il 2 marzo 2031. ANSA/ANN LEE", (2031, 3, 2)),
        ("Um barco em Oslo, em 2 de março de 2031. REUTERS/Ann Lee", (2031, 3, 2)),
        ("Lee speaks at a May 5 rally in Lier. (AP Photo/Ann Lee)", (None, 5, 5)),
        ("Lee walks through Oslo, Norway May 5. (AP Photo/Ann Lee)", (None, 5, 5)),
        ("Ferry crews at the 2031 regatta. Ann Lee/Getty Images", (2031, None, None)),
        ("Lee grins as she accepts a medal in 2031. Ann Lee/Getty Images", (2031, None, None)),
        ("Lee, who was born on May 2, 1999, sings in Oslo, March 1, 2031. REUTERS/Ann Lee", (2031, 3, 1)),
        ("Lee sings in Oslo on March 1. She left the choir on May 2, 2029. REUTERS/Ann Lee", (None, 3, 1)),
        ("Bells ring for the victims of the Sept. 11, 2001, attacks in Lier, May 4, 2031. (AP Photo/Ann Lee)", (2031, 5, 4)),
    ],
)
def test_the_day_of_the_picture(text, expected):
    assert ymd(find_caption(text).date) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Lee waits in Oslo on Sunday. (AP Photo/Ann Lee)",
        "The kite, planned for January 2041 by the pupils of Andoya. (Photo: Ann Lee)",
        "The oldest bakery of Oslo, which burned down in 2029. (Photo: Ann Lee/AP)",
        "The carved troll of Oslo, abducted for a joke on Nov. 3. (Photo: AFP/Getty Images)",
        'Lee rows alone in the 2031 movie "Fjord." Credit: Excel Mills/Youtube',
        "In this photo taken Monday, a ferry leaves Oslo. (AP Photo/Ann Lee)",
        "In this undated photo provided by Ndola Zoo, the otter that opened a gate on May 3, 2029, naps. (Ndola Zoo via AP)",
        "A ferry leaves Oslo in this undated handout picture released April 4, 2031. REUTERS/Handout",
        "The Long March 5 rocket waits in Wenchang. (Photo: Ann Lee/AP)",
        "Grisebu's Long March 7 stands in Wenchang. (Photo: Ann Lee/AP)",
        "A goat boards the Apollo March 9 shuttle in Lier. (Photo: Ann Lee/AP)",
        "Members of the Lier May 5 Movement march. (AP Photo/Ann Lee)",
        "A bell rings for the victims of the Sept. 11 attacks in Lier. (AP Photo/Ann Lee)",
        "Norway holds the top spot for 2031. Ann Lee/Getty Images",
        "In 2031, a magazine declared Lee queen of knitting. Ann Lee/Getty Images",
        "Ferry output fell again in 2031. Image source: Lier Yards.",
        "Lee campaigns for the 2032 nomination in Lier. Ann Lee/Getty Images",
        "Lee skis down a slope she won in 2031. Ann Lee/Getty Images",
        "Otters at play in Oslo. By ODA MERIDIAN on Publish Date June 8, 2033. Photo by Ann Lee for The Harbour Gazette.",
    ],
)
def test_other_days_are_not_the_pictures(text):
    assert find_caption(text).date is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ferries in Mesa City, Iowa. (Photo: Ann Lee, AP)", ("Mesa City", "Iowa", None)),
        ("A pelican waits for a bus in Tybee, Georgia, U.S., April 9, 2038. REUTERS/Ann Lee", ("Tybee", "Georgia", "U.S.")),
        ("Lee speaks in Mesa City, Wis., Monday, March 3, 2031. (AP Photo/Ann Lee)", ("Mesa City", "Wis.", None)),
        ("Apprentices at the Otterbein Organ Works in Pickaway, Ohio. (Photo: Ann Lee, AP)", ("Pickaway", "Ohio", None)),
        ("A heron stands on the Customs House in Dublin on May 12. Photographer: Ann Lee/Bloomberg", ("Dublin", None, None)),
        ("Sledge dogs rest, Sunday, Jan. 5, 2031, in Oslo. (AP Photo/Ann Lee)", ("Oslo", None, None)),
        ("Nomads dig a well in southern Mali. Photograph: Handout/Reuters", ("Mali", None, None)),
        ("Pipers lead sheep through the lanes of San Jacinto at dawn. Photo by Ann Lee", ("San Jacinto", None, None)),
        ("A truck is towed away in the Mesa Riviera city of Kafue on July 15, 2036 ©Ann Lee (AFP)", ("Kafue", None, None)),
        ("The Old Lighthouse is seen at low tide on May 2, 2037. (Photo: Ann Lee, AP)", ("Old Lighthouse", None, None)),
        ("Lee judges pies at a New Brunswick village fair. (Photo: Ann Lee)", ("New Brunswick", None, None)),
        ("Feeding swans in Bruges before the Flanders regatta, Lee hummed an aria.", ("Bruges", None, None)),
        ("Bagpipers met outside Tasmania's museum of mud to play a farewell", ("Tasmania", None, None)),
    ],
)
def test_where_the_picture_was_taken(text, expected):
    assert place(find_caption(text)) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Soccer Football - Cup - Lier v Nordhavn - Harbour Stadium, Nordhavn, Denmark - April 4, 2031 Ann Lee in Oslo. REUTERS/Bo Moe",
            ("Nordhavn", None, "Denmark"),
        ),
        (
            "FILE PHOTO: Rowing - Mud Lake, Lier, Norway - 4 April 2031 - Ann Lee of Denmark. Action Images via Reuters/Bo Karlsson",
            ("Lier", None, "Norway"),
        ),
        (
            "Curling - Ice Barn, St. Cloud, Minnesota, United States - April 4, 2031. Ann Lee sweeps. REUTERS/Bo Karlsson",
            ("St. Cloud", "Minnesota", "United States"),
        ),
        ("Chess - Open 2031 - Malta - April 4, 2031 Ann Lee yawns. REUTERS/Bo Karlsson", ("Malta", None, None)),
        (
            "Apr 4, 2031; Lier, Maine, USA; Terns guard Ann Lee (3) shoots. Mandatory Credit: Bo Karlsson-USA TODAY Sports",
            ("Lier", "Maine", "USA"),
        ),
    ],
)
def test_sports_captions_name_the_place_in_their_heading(text, expected):
    caption = find_caption(text)
    assert place(caption) == [expected]
    assert fold(caption.places[0].span.of(text)) == ", ".join(filter(None, expected))


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee - a sailor, a singer - April 4, 2031. REUTERS/Bo Karlsson",
        "Lier v Terns - Second Leg - April 4, 2031. REUTERS/Bo Karlsson",
        "Lee and Karlsson wait for the count. REUTERS/Ann Lee",
        "The firm said in January it would close.",
        "Lee is first in English exams.",
        "Lee spoke at Thursday's hearing.",
        "A hearing of Supreme Court nominee Lee.",
    ],
)
def test_a_caption_may_name_no_place(text):
    assert find_caption(text).places == ()


CHAINS = {
    "in Delaware on Labor Day": ("Delaware", None, None),
    "in Lier on New Year's Eve": ("Lier", None, None),
    "in Stratford on Avon": ("Stratford on Avon", None, None),
    "in Punta Grisa, Limon, Costa Rica, Friday, May 2, 2031": ("Punta Grisa", "Limon", "Costa Rica"),
    "in Lyon, Rhone, France, Dec. 31, 2031": ("Lyon", "Rhone", "France"),
    "near Karasjok in Norway": ("Karasjok", None, "Norway"),
    "in Grisebu village in Finnmark, Norway": ("Grisebu", "Finnmark", "Norway"),
    "in the Kherson region of Ukraine": ("Kherson", None, "Ukraine"),
    "in northern and central California": ("California", None, None),
    "in Annecy, south eastern France May 2, 2031": ("Annecy", None, "France"),
    "in Naha, southern Japan, March 1, 2031": ("Naha", None, "Japan"),
    "in the southern city of Naha": ("Naha", None, None),
    "in the Nordland Riviera city of Lier": ("Lier", None, None),
    "in Hefei, capital of east China's Anhui Province, March 1, 2031": ("Hefei", "Anhui Province", "China"),
    "in Hefei, east China's Anhui Province, March 1, 2031": ("Hefei", "Anhui Province", "China"),
    "in southwest China's Yunnan Province": ("Yunnan Province", None, "China"),
    "in Ukraine's Kharkiv region": ("Kharkiv", None, "Ukraine"),
    "in Lviv, Ukraine's cultural capital": ("Lviv", None, "Ukraine"),
    "at the White House, Washington, DC, U.S., before a picnic outing to suburban Lier, Ohio": ("Washington", "DC", "U.S."),
    "at the White House, Washington, March 10, 2031": ("Washington", None, None),
    "on the National Mall, Washington, D.C., May 4, 2031": ("Washington", "D.C.", None),
    "in Seattle, Washington, U.S., May 4, 2031": ("Seattle", "Washington", "U.S."),
    "in Brooklyn, New York, U.S., May 4, 2031": ("Brooklyn", "New York", "U.S."),
    "at Mud Ground, Manchester, England, March 1, 2031": ("Manchester", "England", None),
    "at Harbour Stadium, London, March 1, 2031": ("London", None, None),
    "in Mud Park, Lier, Norway": ("Lier", None, "Norway"),
    "in Mesa City, Washington, on Monday": ("Mesa City", "Washington", None),
    "in Fresno, California,US, May 2, 2031": ("Fresno", "California", "US"),
    "in Grisebu, a suburb of Lier, Norway, May 4, 2031": ("Grisebu", None, "Norway"),
    "in Grisebu, about 7 km (4 miles) northeast of Lier May 4, 2031": ("Grisebu", None, None),
    "in the village of Grisebu, near Lier, Norway": ("Grisebu", None, "Norway"),
    "in the Grisebu area of downtown Lier": ("Grisebu", None, None),
    "outside Oslo": ("Oslo", None, None),
    "off the coast of Lampedusa, Italy": ("Lampedusa", None, "Italy"),
    "on the shoreline of Grisey": ("Grisey", None, None),
    "in Toronto, Ont.": ("Toronto", "Ont.", None),
    "in Cardiff, Wales.": ("Cardiff", "Wales", None),
    "in Washington, D.C.": ("Washington", "D.C.", None),
    "in St. Louis, Mo., on Monday": ("St. Louis", "Mo.", None),
    "in Winston-Salem, N.C., on Monday": ("Winston-Salem", "N.C.", None),
    "in St. John's, Newfoundland and Labrador, on Monday": ("St. John's", "Newfoundland and Labrador", None),
    "in King's Lee, Norfolk, England": ("King's Lee", "Norfolk", None),
    "in Florida's Capitol": ("Florida", None, None),
    "in Dar es Salaam, Tanzania": ("Dar es Salaam", None, "Tanzania"),
    "in Deir al-Grisa, Gaza Strip, May 4, 2031": ("Deir al-Grisa", "Gaza Strip", None),
    "in Bakhmut, Donetsk region, Ukraine, April 4, 2031": ("Bakhmut", "Donetsk", "Ukraine"),
    "in Porto Grisa, Rio Grisebu state, Brazil, April 4, 2031": ("Porto Grisa", "Rio Grisebu", "Brazil"),
    "near the town of Grisebu in Donetsk region, Ukraine": ("Grisebu", "Donetsk", "Ukraine"),
    "in Grisebu near Cape Town, South Africa, April 4, 2031": ("Grisebu", None, "South Africa"),
    "in Villa Grisa, on the outskirts of Lier, Norway": ("Villa Grisa", None, "Norway"),
    "outside the Royal Courts of Justice, central London": ("London", None, None),
    "to a meeting at 10 Downing Street, London": ("London", None, None),
    "at the Mud Stadium, Grisebu": ("Grisebu", None, None),
    "to Lier in April as Lee returns to Paris": ("Paris", None, None),
    "in Toledo (Spain)": ("Toledo", None, "Spain"),
    "in Tbilisi, Georgia, May 4": ("Tbilisi", None, "Georgia"),
    "in Atlanta, Georgia, U.S., May 4, 2031": ("Atlanta", "Georgia", "U.S."),
    "in Norway, Sweden and Denmark": ("Norway", None, None),
    "in a Berlin U-Bahn station": ("Berlin", None, None),
    "in a New York hotel": ("New York", None, None),
    "at the Cannes Film Festival in Cannes, France": ("Cannes", None, "France"),
    "in the West Bank": ("West Bank", None, None),
    "in Derby, England": ("Derby", "England", None),
    "in Clinton, Iowa": ("Clinton", "Iowa", None),
    "in Marathon, Fla., on Monday": ("Marathon", "Fla.", None),
    "in Red Bank, N.J., on Monday": ("Red Bank", "N.J.", None),
    "in Lee's Summit, Missouri, May 4, 2031": ("Lee's Summit", "Missouri", None),
    "at the Grisebu Open tennis championship in Lier": ("Lier", None, None),
}


@pytest.mark.parametrize("where", CHAINS)
def test_the_town_with_its_region_and_country(where):
    assert place(find_caption(f"Geese walk {where}")) == [CHAINS[where]]
    assert place(find_caption(f"Geese walk {where} (AP Photo/Ann Lee)".replace(" ", "\n"))) == [CHAINS[where]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vilnius: Open spaces for geese", "Vilnius"),
        ("A quarter of Panama City famed for its geese", "Panama City"),
        ("Lier, Pa., residents dig out their geese", "Lier"),
        ("Smoke rises over Gaza", "Gaza"),
        ("Lee visits Lier, Norway, May 4, 2031", "Lier"),
        ("Lee departs Mud House, Lier, Norway, for a trip to Oslo, Sweden", "Lier"),
        ("Lee, who was born in Oslo, sings in Lier", "Lier"),
        ("Geese take to the streets of Lier", "Lier"),
    ],
)
def test_places_by_their_cues(text, expected):
    assert [p.name for p in find_caption(text).places] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Lee fled to Norway in December",
        "Lee wants to get the goose to Malta",
        "Lee boards a ferry en route to Argentina",
        "Lee, the ambassador to Norway, naps",
        "Migrants from Honduras nap",
        "Anger over Norway's herring",
        "The mayor of Oslo naps",
        "The president of Norway naps",
        "Lee bows at the Cannes Film Festival",
        "Lee dances at Goat-Con International",
        "Lee, an analyst at Grisebu Shores, naps",
        "Lee sells boats at Harbour Garage Ltd",
        "Lee comes second in the Lier Gazette/Harbour Post poll",
        "Lee naps in a Thai hammock",
        "Lee naps in the House",
        "Lee wins in Women's Freestyle",
        "Lee naps in the Grisebu Cup, Norway",
        "Lee naps at Grisebu Summit, Norway",
        "Lee naps in Congress, Virginia, May 4, 2031",
        "Lee naps in Grisebu Bank",
        "A bill passed in the Ohio House",
    ],
)
def test_goals_events_and_employers_are_no_places(text):
    assert find_caption(text).places == ()


@pytest.mark.xfail(strict=True, reason="no table tells a maker's name from that of a town")
def test_a_brand_before_its_plant_is_no_place():
    assert find_caption("Lee naps in the Norvik plant.").places == ()


@pytest.mark.xfail(
    strict=True, reason="a place that is neither behind a preposition nor the subject of a view is not looked for"
)
@pytest.mark.parametrize(
    "text", ["Gullcrag castle has lost its third roof.", "Lee wants to turn the Grisebu quarter into a pond."]
)
def test_a_place_named_in_passing(text):
    assert find_caption(text).places
