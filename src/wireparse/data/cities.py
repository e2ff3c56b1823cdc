"""Cities that datelines name without a region: the stylebooks' lists, the capitals, and what the wires most often file from.

The list proves a dateline where its shape alone would not; a town that is missing here is a town all the same.
"""

from ._keys import letters_of

_STAND_ALONE = """
Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Adelaide|Ahmedabad|Albany|Algiers|Almaty|Alor Setar|Amman|Amritsar|Amsterdam|
Anchorage|Ankara|Annapolis|Antananarivo|Antwerp|Apia|Ashgabat|Asmara|Astana|Asuncion|Athens|Atlanta|Atlantic City|Auckland|Austin|
Baghdad|Bahrain|Baku|Baltimore|Bamako|Banda Aceh|Bandar Seri Begawan|Bandung|Bangalore|Bangkok|Bangui|Banjul|Barcelona|Basel|Basra|
Batam|Baton Rouge|Beijing|Beirut|Belfast|Belgrade|Belmopan|Bengaluru|Berlin|Berne|Bern|Birmingham|Bishkek|Bissau|Blantyre|Bogota|
Boise|Bombay|Bonn|Boston|Brasilia|Bratislava|Brazzaville|Bridgetown|Brisbane|Brussels|Bucharest|Budapest|Buenos Aires|Buffalo|
Bujumbura|Bulawayo|Busan|Cairo|Calcutta|Calgary|Canberra|Cape Town|Caracas|Cardiff|Casablanca|Cebu|Charlottetown|Chennai|Chiang Mai|
Chicago|Chisinau|Christchurch|Cincinnati|Cleveland|Cologne|Colombo|Columbus|Conakry|Copenhagen|Cyberjaya|Dakar|Dallas|Damascus|
Dar es Salaam|Darwin|Davao|Davos|Delhi|Denpasar|Denver|Des Moines|Detroit|Dhaka|Dili|Djibouti|Doha|Dubai|Dublin|Durban|Dushanbe|
Dusseldorf|Edinburgh|Edmonton|El Paso|Entebbe|Erbil|Fort Worth|Frankfurt|Fredericton|Freetown|Fukuoka|Gaborone|Gatineau|Gaza|
Gaza City|Geneva|George Town|Georgetown|Gibraltar|Glasgow|Guatemala City|Guangzhou|Guayaquil|Halifax|Hamburg|Hamilton|Hanoi|Harare|
Harrisburg|Hartford|Havana|Helsinki|Hiroshima|Ho Chi Minh City|Hobart|Hong Kong|Honiara|Honolulu|Houston|Hyderabad|Indianapolis|Ipoh|
Iqaluit|Islamabad|Istanbul|Izmir|Jacksonville|Jakarta|Jeddah|Jerusalem|Johannesburg|Johor Bahru|Juba|Kabul|Kampala|Kandahar|Kano|
Kansas City|Karachi|Kathmandu|Kharkiv|Khartoum|Kiev|Kigali|Kingston|Kinshasa|Kolkata|Kota Bharu|Kota Kinabalu|Kuala Lumpur|
Kuala Terengganu|Kuantan|Kuching|Kuwait|Kuwait City|Kyiv|Kyoto|La Paz|Lagos|Lahore|Las Vegas|Leipzig|Leningrad|Libreville|Lilongwe|
Lima|Lisbon|Liverpool|Ljubljana|Lome|London|Los Angeles|Louisville|Luanda|Lucknow|Lusaka|Luxembourg|Lviv|Lyon|Macao|Macau|Madras|
Madrid|Malabo|Malacca|Male|Managua|Manama|Manchester|Manila|Maputo|Marseille|Maseru|Mbabane|Mecca|Medan|Melaka|Melbourne|Memphis|
Mexico City|Miami|Milan|Milwaukee|Minneapolis|Minsk|Mogadishu|Mombasa|Monaco|Monrovia|Montevideo|Montreal|Moscow|Mosul|Mumbai|Munich|
Muscat|N'Djamena|Nagoya|Nairobi|Nanjing|Naples|Nashville|Nassau|Naypyitaw|New Delhi|New Orleans|New York|New York City|Niamey|Nicosia|
Nouakchott|Nuku'alofa|Odesa|Odessa|Oklahoma City|Omaha|Orlando|Osaka|Oslo|Ottawa|Ouagadougou|Panama City|Paramaribo|Paris|Peking|
Penang|Perth|Peshawar|Petaling Jaya|Philadelphia|Phnom Penh|Phoenix|Phuket|Pittsburgh|Podgorica|Port Louis|Port Moresby|
Port of Spain|Port-au-Prince|Portland|Porto Novo|Prague|Praia|Pretoria|Pristina|Providence|Putrajaya|Pyongyang|Quebec|Quebec City|
Quito|Rabat|Raleigh|Ramallah|Rangoon|Regina|Reykjavik|Richmond|Riga|Rio de Janeiro|Riyadh|Rome|Rotterdam|Sacramento|Saigon|San Antonio|
San Diego|San Francisco|San Jose|San Juan|San Marino|San Salvador|Sanaa|Santiago|Santo Domingo|Sao Paulo|São Paulo|Sarajevo|Saskatoon|
Seattle|Seoul|Sepang|Seville|Shah Alam|Shanghai|Sharjah|Shenzhen|Singapore|Skopje|Sofia|Srinagar|St. John's|St. Louis|St. Petersburg|
Stockholm|Strasbourg|Stuttgart|Surabaya|Suva|Sydney|Taipei|Tallahassee|Tallinn|Tampa|Tashkent|Tbilisi|Tegucigalpa|Tehran|Tel Aviv|
The Hague|Thimphu|Tirana|Tokyo|Toronto|Trenton|Tripoli|Tucson|Tunis|Turin|Ulaanbaatar|United Nations|Vaduz|Valencia|Valletta|Vancouver|
Vatican|Vatican City|Victoria|Vienna|Vientiane|Vilnius|Warsaw|Washington|Wellington|Whitehorse|Windhoek|Winnipeg|Wuhan|Yangon|Yaounde|
Yellowknife|Yerevan|Yokohama|Zagreb|Zurich
"""

# Other towns from which much is filed, some of them in their own language's spelling.
_OTHERS = """
Aachen|Aalborg|Aarhus|Acapulco|Adana|Agra|Aleppo|Alexandria|Algeciras|Alicante|Andijan|Ankara|Antalya|Arequipa|Arusha|Asansol|Aswan|
Augsburg|Avignon|Bangalore|Banja Luka|Bari|Barranquilla|Beira|Belem|Belém|Belo Horizonte|Benghazi|Benin City|Bergen|Bhopal|Bilbao|
Bloemfontein|Bochum|Bologna|Bordeaux|Braunschweig|Bremen|Brno|Bruges|Brussel|Bruxelles|Brüssel|Bukavu|Bukhara|Bursa|Busan|Calais|
Canton|Caracas|Cartagena|Catania|Cebu City|Chandigarh|Chengdu|Chittagong|Chongqing|Ciudad Juarez|Cluj|Cluj-Napoca|Cochabamba|Cordoba|
Coimbatore|Constantine|Cuzco|Dalian|Da Nang|Davao City|Debrecen|Dijon|Dnipro|Dodoma|Donetsk|Dortmund|Dresden|Duisburg|Düsseldorf|
East London|Eindhoven|Ekaterinburg|Eldoret|Enugu|Erfurt|Erlangen|Essen|Faisalabad|Fortaleza|Freiburg|Fuzhou|Gaziantep|Gdansk|Gdynia|
Genf|Genève|Genoa|Genova|Ghent|Goma|Gothenburg|Göttingen|Granada|Graz|Grenoble|Groningen|Grozny|Guadalajara|Guwahati|Gwangju|Haifa|
Haikou|Hangzhou|Hannover|Hanover|Harbin|Hebron|Heidelberg|Herat|Hermosillo|Homs|Hue|Ibadan|Incheon|Indore|Innsbruck|Irkutsk|Isfahan|
Jaffna|Jaipur|Jalalabad|Jammu|Jena|Kaduna|Kaohsiung|Karbala|Karlsruhe|Kassel|Kazan|Kherson|Khabarovsk|Kiel|Kirkuk|Kisangani|Kisumu|
Kitwe|Kobe|Kochi|Köln|Konya|Kosice|Krakow|Kraków|Kramatorsk|Kumasi|Kunming|København|Lausanne|Le Havre|Leeds|Leiden|Leuven|Lhasa|
Liège|Lille|Limassol|Linz|Lisboa|Livingstone|Lodz|Łódź|Lubumbashi|Lucerne|Ludhiana|Luxor|Luzern|Maastricht|Magdeburg|Maiduguri|Mainz|
Makassar|Makhachkala|Malaga|Málaga|Malmo|Malmö|Manado|Manaus|Mandalay|Mannheim|Maputo|Maracaibo|Mariupol|Marrakech|Marrakesh|Marseilles|
Mashhad|Mazar-i-Sharif|Medellin|Medellín|Medina|Mendoza|Milano|Misrata|Monterrey|Montpellier|Mostar|Multan|München|Murmansk|Muzaffarabad|
Mwanza|Mysore|Nablus|Nagasaki|Nagpur|Naha|Najaf|Nakuru|Nantes|Napoli|Nashik|Natal|Ndola|New York|Newcastle|Nizhny Novgorod|Novi Sad|
Novosibirsk|Nuremberg|Nürnberg|Odense|Omsk|Oran|Osh|Ostrava|Palermo|Patna|Peking|Perm|Plovdiv|Pointe-Noire|Polokwane|Port Elizabeth|
Port Harcourt|Port Said|Port Sudan|Porto|Porto Alegre|Potsdam|Poznan|Pune|Puebla|Pyeongchang|Qingdao|Quetta|Rawalpindi|Recife|
Regensburg|Rennes|Rijeka|Roma|Rosario|Rostock|Rostov-on-Don|Saarbrücken|Salvador|Salzburg|Samara|Samarkand|San'a|Sana'a|San Sebastian|
Santa Cruz|Santander|Santiago de Compostela|Sapporo|Saratov|Semarang|Sendai|Sevastopol|Sevilla|Sfax|Sheffield|Shenyang|Shillong|Shiraz|
Siem Reap|Simferopol|Sochi|Soweto|Stavanger|Stavropol|Strassburg|Surat|Suzhou|Szczecin|Tabriz|Taichung|Tamale|Tampere|Tangier|Tarragona|
Tartu|Tbilisi|Thessaloniki|Thiruvananthapuram|Tianjin|Tijuana|Timisoara|Torino|Torreon|Toulouse|Trieste|Trondheim|Tromso|Tübingen|Turku|
Udaipur|Ufa|Ulm|Uppsala|Urumqi|Utrecht|Valparaiso|Varanasi|Varna|Venezia|Venice|Veracruz|Vladivostok|Volgograd|Wien|Wiesbaden|
Wolfsburg|Wroclaw|Wuppertal|Würzburg|Xiamen|Xian|Xi'an|Zamboanga|Zaporizhzhia|Zaragoza|Zhengzhou|Zürich|
Ciudad de México|Ciudad de Guatemala|Ciudad de Panamá|La Habana|San José|Río de Janeiro|Nueva York|Nueva Delhi|Londres|París|Moscú|Pekín|
Bruselas|Ginebra|Viena|Berlín|Lisboa|Tokio|Estambul|Jerusalén|El Cairo|Teherán|Bagdad|Naciones Unidas|Bogotá|Asunción|Brasília|Genebra|
Moscou|Pékin|Le Caire|Alger|Varsovie|Vienne|Athènes|Lisbonne|Bucarest|Montréal|Québec|Londra|Parigi|Mosca|Berlino|Pechino|Vienna|Ginevra|
Nova York|Nova Iorque|Moscovo|Pequim|Bruxelas|Londen|Parijs|Moskau|Kairo|Teheran|Athen|Warschau|Prag|Rom|Mailand|Lissabon|Kiew|Straßburg
"""


_NAMES = (*_STAND_ALONE.split("|"), *_OTHERS.split("|"))
_KEYS = frozenset(map(letters_of, _NAMES))

CITY_WORDS = frozenset(word for name in _NAMES for word in name.casefold().split())
"""The words of their names, in lower case."""

SPECIAL = (
    "ABOARD",
    "ON BOARD",
    "NEAR",
    "OUTSIDE",
    "EN ROUTE",
    "WITH THE",
    "OFF THE",
    "IN THE",
    "SOMEWHERE",
    "JOINT BASE",
    "FORT",
    "CAMP",
    "U.S.-MEXICO",
)
"""Words that open what stands for a town in a dateline: ``ABOARD AIR FORCE ONE``."""


def is_city(name: str) -> bool:
    """Tell whether `name` is a city that stands alone in datelines; case, stops and hyphens do not count."""
    return letters_of(name) in _KEYS
