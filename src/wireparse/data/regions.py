"""Countries of the world and the parts of countries that datelines and captions name.

A name may be both: ``Georgia`` is a state in ``ATLANTA, Georgia`` and a country in ``TBILISI, Georgia``.
"""

from ._keys import letters_of

_COUNTRIES = """
Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Antigua & Barbuda|Antigua|Argentina|Armenia|Australia|
Austria|Azerbaijan|Bahamas|The Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Byelorussia|Belgium|Belize|Benin|Dahomey|
Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia & Herzegovina|Botswana|Brazil|Brunei|
Brunei Darussalam|Bulgaria|Burkina Faso|Burkina|Upper Volta|Burundi|Cambodia|Kampuchea|Cameroon|Cameroun|Canada|
Cape Verde|Cabo Verde|Central African Republic|Central Africa|CAR|Chad|Chile|China|People's Republic of China|
Mainland China|Red China|Colombia|Comoros|Congo|Republic of Congo|Republic of the Congo|Congo Republic|
Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC|Congo-Brazzaville|Congo-Kinshasa|Zaire|
Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Czechoslovakia|Denmark|Djibouti|Dominica|Dominican Republic|
East Timor|Timor-Leste|Timor Leste|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Swaziland|
Ethiopia|Fiji|Finland|France|Gabon|Gambia|The Gambia|Georgia|Germany|West Germany|East Germany|
Federal Republic of Germany|German Democratic Republic|GDR|Ghana|Greece|Grenada|Guatemala|Guinea|Guinea-Bissau|
Guinea Bissau|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Republic of Ireland|
Irish Republic|Israel|Italy|Ivory Coast|Côte d'Ivoire|Cote d'Ivoire|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|
North Korea|South Korea|Korea|N. Korea|S. Korea|Democratic People's Republic of Korea|Republic of Korea|DPRK|ROK|ROC|PRC|FRG|Kosovo|
Kuwait|Kyrgyzstan|Kirghizstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Luxemburg|
Macedonia|North Macedonia|Former Yugoslav Republic of Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|
Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia|Federated States of Micronesia|Moldova|Moldavia|Monaco|Mongolia|
Montenegro|Morocco|Mozambique|Myanmar|Burma|Namibia|South West Africa|Nauru|Nepal|Netherlands|The Netherlands|Holland|
New Zealand|NZ|Nicaragua|Niger|Nigeria|Norway|Oman|Pakistan|Palau|Palestine|Palestinian Territories|
Palestinian Territory|Panama|Papua New Guinea|PNG|Paraguay|Peru|Philippines|The Philippines|Poland|Portugal|Qatar|
Romania|Rumania|Roumania|Russia|Russian Federation|Soviet Union|USSR|Rwanda|Saint Kitts and Nevis|St. Kitts and Nevis|
St. Kitts|Saint Lucia|St. Lucia|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St. Vincent|Samoa|
Western Samoa|San Marino|São Tomé and Príncipe|Sao Tome and Principe|Sao Tome|Saudi Arabia|Senegal|Serbia|
Serbia and Montenegro|Seychelles|Sierra Leone|Singapore|Slovakia|Slovak Republic|Slovenia|Solomon Islands|Somalia|
South Africa|South Sudan|South Yemen|North Yemen|South Vietnam|North Vietnam|Spain|Sri Lanka|Ceylon|Sudan|Suriname|
Surinam|Sweden|Switzerland|Syria|Syrian Arab Republic|Taiwan|Republic of China|Tajikistan|Tadzhikistan|Tanzania|
Tanganyika|Thailand|Siam|Togo|Tonga|Trinidad and Tobago|Trinidad & Tobago|Trinidad|Tobago|Tunisia|Turkey|Türkiye|
Turkiye|Turkmenistan|Tuvalu|Uganda|Ukraine|United Arab Emirates|UAE|U.A.E.|United Kingdom|UK|U.K.|Britain|Great Britain|
United States|United States of America|US|U.S.|USA|U.S.A.|Uruguay|Uzbekistan|Vanuatu|Vatican|Vatican City|Holy See|
Venezuela|Vietnam|Viet Nam|Yemen|Yugoslavia|Zambia|Zimbabwe|Rhodesia|Abyssinia|Persia|Basutoland|Bechuanaland
"""

# As datelines in other languages write them.
_ABROAD = """
EE.UU.|EEUU|Estados Unidos|España|Espanha|Francia|França|Alemania|Alemanha|Reino Unido|Brasil|México|Perú|Panamá|Haití|
República Dominicana|Italia|Itália|Japón|Japão|Rusia|Rússia|Suiza|Suíça|Bélgica|Países Bajos|Países Baixos|Grecia|Grécia|
Turquía|Turquia|Ucrania|Ucrânia|Marruecos|Marrocos|Argelia|Egipto|Egito|Sudáfrica|África do Sul|Corea del Sur|Moçambique|
États-Unis|Etats-Unis|Espagne|Allemagne|Italie|Royaume-Uni|Suisse|Belgique|Pays-Bas|Grèce|Turquie|Russie|Chine|Japon|
Maroc|Algérie|Tunisie|Égypte|Sénégal|Liban|Syrie|Irak|Brésil|Mexique|Pérou|Afrique du Sud|Corée du Sud|Roumanie|Pologne|
Deutschland|Österreich|Schweiz|Frankreich|Italien|Spanien|Großbritannien|Griechenland|Türkei|Russland|Belgien|Niederlande|
Polen|Rumänien|Ungarn|Tschechien|Slowakei|Schweden|Norwegen|Dänemark|Finnland|USA|Stati Uniti|Germania|Spagna|Svizzera|
Regno Unito|Olanda|België|Nederland|Duitsland|Frankrijk
"""

_US_STATES = """
Alabama,Ala.,AL|Alaska,AK,Alas.|Arizona,Ariz.,AZ|Arkansas,Ark.,AR|California,Calif.,Cal.,CA|Colorado,Colo.,Col.,CO|
Connecticut,Conn.,CT|Delaware,Del.,DE|District of Columbia,D.C.,DC|Florida,Fla.,Flor.,FL|Georgia,Ga.,GA|
Hawaii,HI,Hawai'i|Idaho,ID,Ida.|Illinois,Ill.,Ills.,IL|Indiana,Ind.,IN|Iowa,IA,Ia.|Kansas,Kan.,Kans.,KS|
Kentucky,Ky.,Ken.,KY|Louisiana,La.,LA|Maine,ME|Maryland,Md.,MD|Massachusetts,Mass.,MA|Michigan,Mich.,MI|
Minnesota,Minn.,MN|Mississippi,Miss.,MS|Missouri,Mo.,MO|Montana,Mont.,MT|Nebraska,Neb.,Nebr.,NE|Nevada,Nev.,NV|
New Hampshire,N.H.,NH|New Jersey,N.J.,NJ|New Mexico,N.M.,N. Mex.,New Mex.,NM|New York,N.Y.,NY|
North Carolina,N.C.,N. Car.,NC|North Dakota,N.D.,N. Dak.,ND|Ohio,OH,O.|Oklahoma,Okla.,OK|Oregon,Ore.,Oreg.,OR|
Pennsylvania,Pa.,Penn.,Penna.,PA|Rhode Island,R.I.,RI|South Carolina,S.C.,S. Car.,SC|South Dakota,S.D.,S. Dak.,SD|
Tennessee,Tenn.,TN|Texas,Tex.,TX|Utah,UT,Ut.|Vermont,Vt.,VT|Virginia,Va.,VA|Washington,Washington State,Wash.,WA|
West Virginia,W.Va.,W. Virg.,WV|Wisconsin,Wis.,Wisc.,WI|Wyoming,Wyo.,WY
"""

_US_TERRITORIES = """
Puerto Rico,P.R.,PR|Guam,GU|U.S. Virgin Islands,US Virgin Islands,Virgin Islands,V.I.,VI|American Samoa,AS|
Northern Mariana Islands,Northern Marianas,MP
"""

_CANADA = """
Alberta,Alta.,AB|British Columbia,B.C.,BC|Manitoba,Man.,MB|New Brunswick,N.B.,NB|
Newfoundland and Labrador,Newfoundland & Labrador,Newfoundland,Labrador,N.L.,Nfld.,NL,NF|Nova Scotia,N.S.,NS|
Ontario,Ont.,ON|Prince Edward Island,P.E.I.,PE,PEI|Quebec,Québec,Que.,Qué.,QC,P.Q.|Saskatchewan,Sask.,SK|
Northwest Territories,N.W.T.,NT|Yukon,Yukon Territory,Y.T.,YT|Nunavut,NU
"""

_AUSTRALIA = """
New South Wales,N.S.W.,NSW|Victoria,Vic.,VIC|Queensland,Qld.,QLD|Western Australia,W.A.,WA|South Australia,S.A.,SA|
Tasmania,Tas.,TAS|Northern Territory,N.T.,NT|Australian Capital Territory,A.C.T.,ACT
"""

_BRITAIN = """
England|Scotland|Wales|Northern Ireland,N. Ireland,N.I.|Isle of Man|Jersey|Guernsey|Channel Islands|Isle of Wight|
Cornwall|Devon|Dorset|Kent|Essex|Sussex|Surrey|Norfolk|Suffolk|Yorkshire|Lancashire|Cumbria|Hampshire|Shetland|Orkney
"""

_OTHERS = """
West Bank|Occupied West Bank|Israeli-occupied West Bank|Occupied Gaza Strip|Gaza Strip|East Jerusalem|Gaza|Golan Heights|Sinai|Indian-controlled Kashmir|
Indian Kashmir|Pakistani Kashmir|Kashmir|Jammu and Kashmir|Crimea|Western Sahara|Greenland|Faroe Islands|Faeroe Islands|
Svalbard|Sicily|Sardinia|Crete|Corsica|Canary Islands|Balearic Islands|Majorca|Mallorca|Azores|Madeira|Bermuda|Aruba|
Curacao|Curaçao|Cayman Islands|Netherlands Antilles|Neth. Antilles|British Virgin Islands|British West Indies|
Turks and Caicos Islands|Martinique|Guadeloupe|French Guiana|French Polynesia|Tahiti|New Caledonia|Reunion|Réunion|
Mayotte|Falkland Islands|Falklands|Gibraltar|Hong Kong|Macau|Macao|Tibet|Xinjiang|Inner Mongolia|Guangdong|Guangxi|
Sichuan|Yunnan|Hainan|Hebei|Henan|Hubei|Hunan|Shandong|Shanxi|Shaanxi|Zhejiang|Jiangsu|Jiangxi|Fujian|Anhui|Liaoning|
Jilin|Heilongjiang|Guizhou|Gansu|Qinghai|Ningxia|Chechnya|Dagestan|Ingushetia|Tatarstan|North Ossetia|South Ossetia|
Abkhazia|Nagorno-Karabakh|Transdniestria|Kurdistan|Iraqi Kurdistan|Puntland|Somaliland|Zanzibar|Darfur|Transvaal|Natal|
KwaZulu-Natal|Ciskei|Transkei|Bophuthatswana|Bavaria|Saxony|Lower Saxony|Hesse|Basque Country|Catalonia|Galicia|
Andalusia|Brittany|Normandy|Provence|Tuscany|Lombardy|Friuli|Flanders|Wallonia|Transylvania|Vojvodina|Republika Srpska|
Donbas|Donetsk|Aceh|West Papua|Papua|Irian Jaya|East Java|West Java|Bali|Sabah|Sarawak|Penang|Johor|Selangor|Mindanao|
Okinawa|Hokkaido|Kerala|Tamil Nadu|Andhra Pradesh|Karnataka|Maharashtra|Gujarat|Punjab|Haryana|Bihar|Assam|Odisha|
Orissa|Rajasthan|Uttar Pradesh|Madhya Pradesh|West Bengal|Telangana|Jharkhand|Chhattisgarh|Uttarakhand|Himachal Pradesh|
Goa|Manipur|Nagaland|Sindh|Balochistan|Baluchistan|Khyber Pakhtunkhwa|Baja California|Chiapas|Sinaloa|Guerrero|
Michoacan|Michoacán|Oaxaca|Veracruz|Chihuahua|Tamaulipas|Nuevo Leon|Nuevo León|Jalisco|Sonora|Yucatan|Quintana Roo
"""


def _rows(table: str) -> list[str]:
    return [name for row in table.replace("\n", "").split("|") for name in row.split(",") if row]


def _names(table: str) -> frozenset[str]:
    return frozenset(map(letters_of, _rows(table)))


_COUNTRY_KEYS = _names(_COUNTRIES) | _names(_ABROAD)
_REGION_KEYS = frozenset().union(*map(_names, (_US_STATES, _US_TERRITORIES, _CANADA, _AUSTRALIA, _BRITAIN, _OTHERS)))

_ABBREVIATIONS = frozenset(
    name
    for table in (_US_STATES, _US_TERRITORIES, _CANADA, _AUSTRALIA, _BRITAIN)
    for name in _rows(table)
    if name.endswith(".")
)

GEORGIAN_TOWNS = frozenset({"TBILISI", "BATUMI", "KUTAISI", "GORI", "SUKHUMI", "POTI", "RUSTAVI", "ZUGDIDI", "TSKHINVALI"})
"""Towns before which ``Georgia`` is the country."""

_POSTAL_LENGTH = 2


def _is_word(name: str) -> bool:
    # "in", "or", "me" and "us" are words; "IN", "Pa." and "US" are places.
    return len(name) <= _POSTAL_LENGTH and name.islower()


_TABLES = (_COUNTRIES, _ABROAD, _US_STATES, _US_TERRITORIES, _CANADA, _AUSTRALIA, _BRITAIN, _OTHERS)
REGION_WORDS = frozenset(
    word for table in _TABLES for name in map(str.casefold, _rows(table)) if not _is_word(name) for word in name.split()
)
"""The words of all their names, in lower case, less those that mean none in lower case."""


def is_country(name: str) -> bool:
    """Tell whether `name` is a country, of today or of the past, in a usual spelling; case and dots do not count."""
    return not _is_word(name) and letters_of(name) in _COUNTRY_KEYS


def is_region(name: str) -> bool:
    """Tell whether `name` is a part of a country: a state in its full, AP, postal or older spelling, a province, an island.

    Case and dots do not count, but two letters in lower case are a word: ``"in"`` is no region, ``"IN"`` is.
    """
    return not _is_word(name) and letters_of(name) in _REGION_KEYS


def is_abbreviation(name: str) -> bool:
    """Tell whether `name`, with its stop, is a shortened name of a region: ``"Ind."`` is, ``"Iowa."`` at a sentence's end is not."""
    return name in _ABBREVIATIONS
