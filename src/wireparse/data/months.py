"""Names of months, weekdays and time zones as wires write them."""

_ENGLISH = (
    "January Jan",
    "February Feb",
    "March Mar",
    "April Apr",
    "May",
    "June Jun",
    "July Jul",
    "August Aug",
    "September Sept Sep",
    "October Oct",
    "November Nov",
    "December Dec",
)

# Hands slipped on the old wires: these spellings count in datelines alone.
_SLIPS = {"marc": 3, "mach": 3, "narch": 3, "ferbuary": 2, "febuary": 2, "arpil": 4, "aprl": 4, "abr": 4, "juen": 6}

# The stylebooks write months of so few letters in full: March to July.
_UNCUT = 5

_OTHERS = {
    "de": "Januar Jänner|Februar|März Maerz|April|Mai|Juni|Juli|August|September|Oktober Okt|November|Dezember Dez",
    "fr": "janvier janv|février fevrier fév févr|mars|avril avr|mai|juin|juillet juil|août aout|septembre|octobre|novembre|"
    "décembre decembre déc",
    "es": "enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|diciembre dic",
    "pt": "janeiro|fevereiro fev|março marco|abril abr|maio mai|junho|julho|agosto ago|setembro set|outubro out|novembro|"
    "dezembro dez",
    "it": "gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre|"
    "dicembre dic",
    "nl": "januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober okt|november|december",
    "ms": "Januari|Februari|Mac|April|Mei|Jun|Julai|Ogos|September|Oktober Okt|November|Disember Dis",
    "id": "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus Agu|September|Oktober Okt|November|Desember Des",
}

# How the wires shorten the months; and the months of languages that are met in datelines alone, as they are declined there.
_SHORT = {
    "es": "ene feb mar abr may jun jul ago sep oct nov dic",
    "pt": "jan fev mar abr mai jun jul ago set out nov dez",
    "fr": "jan fév mars avr mai juin juil août sept oct nov déc",
    "it": "gen feb mar apr mag giu lug ago set ott nov dic",
    "de": "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
    "nl": "jan feb mrt apr mei jun jul aug sep okt nov dec",
    "ms": "Jan Feb Mac Apr Mei Jun Jul Ogos Sept Okt Nov Dis",
    "id": "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des",
    "ro": "ian feb mar apr mai iun iul aug sep oct nov dec",
    "ru": "янв фев мар апр мая июн июл авг сен окт ноя дек",
}
_DECLINED = {
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "sk": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "sr": "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
    "hr": "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
}

# The months of languages that are met in the time stamps of pages alone, with their abbreviations.
_STAMPED = {
    "no": "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|"
    "november nov|desember des",
    "da": "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december dec",
    "sv": "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
    "fi": "tammikuuta tammi|helmikuuta helmi|maaliskuuta maalis|huhtikuuta huhti|toukokuuta touko|kesäkuuta kesä|"
    "heinäkuuta heinä|elokuuta elo|syyskuuta syys|lokakuuta loka|marraskuuta marras|joulukuuta joulu",
    "is": "janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember",
    "ca": "gener|febrer|març|abril|maig|juny|juliol jul|agost|setembre|octubre|novembre|desembre",
    "cs": "led leden|úno únor|bře březen|dub duben|kvě květen|čvn červen|čvc červenec|srp srpen|zář|říj říjen|lis listopad|"
    "pro prosinec",
    "pl": "sty styczeń|lut luty|marzec|kwi kwiecień|maj|cze czerwiec|lip lipiec|sie sierpień|wrz wrzesień|paź październik|"
    "lis listopad|gru grudzień",
    "hu": "jan|febr|márc|ápr|máj|jún|júl|aug|szept|okt|nov|dec",
    "ro": "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie",
    "sr": "januar|februar|mart|april|maj|jun|jul|avgust avg|septembar|oktobar|novembar|decembar",
    "sl": "januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december",
    "lt": "sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio",
    "lv": "janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris",
    "et": "jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember",
    "el": "ιανουαρίου ιαν|φεβρουαρίου φεβ|μαρτίου μαρ|απριλίου απρ|μαΐου μαϊ|ιουνίου ιουν|ιουλίου ιουλ|αυγούστου αυγ|"
    "σεπτεμβρίου σεπ|οκτωβρίου οκτ|νοεμβρίου νοε|δεκεμβρίου δεκ",
    "tr": "oca|şub|mar|nis|may|haz|tem|ağu|eyl|eki|kas|ara",
    "ru": "янв|февр|март|апр|май|июн|июл|авг|сент|окт|нояб|дек",
    "hi": "जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर",
    "ar": "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "he": "בינואר|בפברואר|במרץ|באפריל|במאי|ביוני|ביולי|באוגוסט|בספטמבר|באוקטובר|בנובמבר|בדצמבר",
    "zu": "januwari|februwari|mashi|ephreli|meyi|juni|julayi|agasti|septhemba|okthoba|novemba|disemba",
    "sw": "januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba",
    "af": "januarie|februarie|maart|april|mei|junie|julie|augustus|september|oktober|november|desember",
}

MONTHS = {spelling.casefold(): number for number, row in enumerate(_ENGLISH, 1) for spelling in row.split()}
"""English names and abbreviations, in lower case and without stop, with the number of the month."""

FOREIGN_MONTHS = {
    spelling.casefold(): number
    for table in _OTHERS.values()
    for number, row in enumerate(table.split("|"), 1)
    for spelling in row.split()
}
"""Names and abbreviations in the other languages of the wires: words of English are among them (``set``, ``out``, ``mars``)."""

_DATELINE_MONTHS = {
    spelling.casefold(): number
    for table in (_DECLINED, _SHORT)
    for row in table.values()
    for number, spelling in enumerate(row.split(), 1)
}

_STAMP_MONTHS = {
    spelling.casefold(): number
    for table in _STAMPED.values()
    for number, row in enumerate(table.split("|"), 1)
    for spelling in row.split()
}

DATELINE_MONTHS = _SLIPS | _DATELINE_MONTHS | FOREIGN_MONTHS | MONTHS
"""Names and abbreviations that datelines are read with, in lower case, slips of the hand included."""

STAMP_MONTHS = _STAMP_MONTHS | FOREIGN_MONTHS | _DATELINE_MONTHS | MONTHS
"""Names and abbreviations in every language that is known here, in lower case: for lines that are a date and nothing else."""

ORDINAL_MONTHS = {"listopada": 10}
"""Names that mean another month behind a day with a full stop: October in Croatia, November in Poland."""

FULL_MONTHS = frozenset(row.split()[0] for row in _ENGLISH)
"""The English names in full, as written."""

WEEKDAYS = {
    spelling: number
    for number, row in enumerate(
        (
            "monday mon",
            "tuesday tue tues",
            "wednesday wed weds",
            "thursday thu thur thurs",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for spelling in row.split()
}
"""English names and abbreviations, in lower case and without stop; 0 is Monday."""

WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""The English names in full, as written, Monday first."""

_FOREIGN_WEEKDAYS = {"hu": "hétfő kedd szerda csütörtök péntek szombat vasárnap"}
DATELINE_WEEKDAYS = {name: number for row in _FOREIGN_WEEKDAYS.values() for number, name in enumerate(row.split())}
"""Names of other languages that datelines are read with, in lower case."""

_STAMP_WEEKDAYS = {
    "de": "montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sa sonnabend|sonntag so",
    "fr": "lundi lun|mardi|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim",
    "es": "lunes lun|martes|miércoles mié|jueves jue|viernes vie|sábado sáb|domingo dom",
    "pt": "segunda-feira segunda|terça-feira terça|quarta-feira quarta|quinta-feira quinta|sexta-feira sexta|sábado|domingo",
    "it": "lunedì|martedì|mercoledì|giovedì gio|venerdì|sabato sab|domenica",
    "nl": "maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo",
    "no": "mandag man|tirsdag tirs|onsdag ons|torsdag tors|fredag fre|lørdag lør|søndag søn",
    "sv": "måndag mån|tisdag tis|onsdag ons|torsdag tors|fredag fre|lördag lör|söndag sön",
    "fi": "maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai",
    "cs": "pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle",
    "pl": "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
    "tr": "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
    "ru": "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
    "id": "senin|selasa|rabu|kamis|jumat|sabtu|minggu",
    "ms": "isnin|selasa|rabu|khamis|jumaat|sabtu|ahad",
}

STAMP_WEEKDAYS = {
    spelling: number
    for table in _STAMP_WEEKDAYS.values()
    for number, row in enumerate(table.split("|"))
    for spelling in row.split()
} | {name: number for table in (WEEKDAYS, DATELINE_WEEKDAYS) for name, number in table.items()}
"""Names and abbreviations in every language that is known here, in lower case: for lines that are a date and nothing else."""

FULL_WEEKDAYS = frozenset(WEEKDAY_NAMES)
"""The English names in full, as written."""

_ZONES = """
GMT UTC Z BST CET CEST EST EDT ET CST CDT CT MST MDT MT PST PDT PT AST NST IST PKT WIB WITA WIT SGT MYT HKT JST KST
AEST AEDT ACST
AWST NZST NZDT SAST WAT EAT CAT MSK BRT ART GST EET EEST WET MESZ MEZ
"""

ZONES = frozenset(_ZONES.split())
"""Time zones by the letters behind a time of day."""

_COUNTING = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen
twenty
"""

NUMBERS = dict(zip(_COUNTING.split(), range(21), strict=True)) | {"a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50}
"""Counting words up to twenty, and ``a`` for one."""


def month_number(name: str) -> int | None:
    """Return the number of the month that `name` is an English spelling of: ``3`` for ``"Mar."``; ``None`` for other words."""
    return MONTHS.get(name.rstrip(".").casefold())


def dateline_month(name: str) -> int | None:
    """Return the number of the month, read as tolerantly as a dateline needs it: foreign names and slips of the hand count."""
    return DATELINE_MONTHS.get(name.rstrip(".").casefold())


def month_name(number: int, language: str = "en", form: str = "month") -> str:
    """Return the name of a month as wires write it in datelines.

    Args:
        number: 1 to 12.
        language: ISO 639-1.
        form: ``"month"`` for the name in full, ``"mon."`` as AP's stylebook shortens it, ``"mon"`` the same without stops,
            ``"mmm"`` for three letters. Only English tells the last three apart.

    Raises:
        ValueError: The table has no such language or form.
    """
    if language == "en":
        return _english(_ENGLISH[number - 1].split(), form)
    if form == "month" and language in _OTHERS:
        return _OTHERS[language].split("|")[number - 1].split()[0]
    table = _DECLINED if form == "month" else _SHORT
    if language not in table:
        message = f"no such months: {language}, {form}"
        raise ValueError(message)
    return table[language].split()[number - 1] + "." * (form == "mon.")


def _english(spellings: list[str], form: str) -> str:
    if form == "month" or (form != "mmm" and len(spellings[0]) <= _UNCUT):
        return spellings[0]
    return spellings[-1] if form == "mmm" else spellings[min(1, len(spellings) - 1)] + "." * (form == "mon.")


def weekday_number(name: str) -> int | None:
    """Return the number of the weekday that `name` is a spelling of: ``0`` for ``"Mon."``; ``None`` for other words."""
    return WEEKDAYS.get(name.rstrip(".").casefold())


def dateline_weekday(name: str) -> int | None:
    """Return the number of the weekday as `weekday_number` does, of other languages' datelines too."""
    return DATELINE_WEEKDAYS.get(name.casefold(), weekday_number(name))
