"""The words of time stamps by language: published, updated, hours ago, today, minutes to read.

What is parted by bars stands for one thing.  Case does not count; where a colon follows, it is the pattern's business.
"""

PUBLISHED = {
    "en": "published|first published|originally published|published online|publication date|publish date|date published|"
    "posted|first posted|date posted|issued|created|released|uploaded|date",
    "de": "veröffentlicht|erstveröffentlicht|erstmals veröffentlicht|publiziert|erschienen|erstellt|geschrieben|datum",
    "fr": "publié|publiée|mis en ligne|mise en ligne|paru|parution|écrit|article publié|créé",
    "es": "publicado|publicada|fecha de publicación|fecha|creado",
    "ca": "publicat",
    "pt": "publicado em|publicada|publicação|postado|criado",
    "it": "pubblicato|pubblicata|pubblicazione|data pubblicazione",
    "nl": "gepubliceerd|geplaatst|publicatiedatum",
    "no": "publisert|først publisert|lagt ut",
    "da": "publiceret|offentliggjort|udgivet|oprettet",
    "sv": "publicerad|publicerat|först publicerad",
    "fi": "julkaistu",
    "is": "birt|útgefið",
    "cs": "publikováno|zveřejněno|vydáno|vytvořeno",
    "sk": "publikované|zverejnené|vydané",
    "pl": "opublikowano|data publikacji|data dodania|utworzono|dodano",
    "hu": "megjelent|közzétéve|létrehozva|megjelenés",
    "ro": "publicat|data publicării",
    "hr": "objavljeno|datum objave",
    "lt": "paskelbta|publikuota|skelbta",
    "lv": "publicēts",
    "et": "avaldatud|loodud",
    "el": "δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε",
    "tr": "yayınlanma|yayınlanma tarihi|yayın tarihi|yayınlandı|giriş|giriş tarihi|oluşturulma|oluşturulma tarihi|eklenme",
    "ru": "опубликовано|дата публикации|размещено",
    "uk": "опубліковано|дата публікації",
    "bg": "публикувано|публикувана",
    "id": "diterbitkan|dipublikasikan|diunggah|terbit|tayang",
    "ms": "diterbitkan pada|disiarkan",
    "vi": "đăng|ngày đăng|xuất bản",
    "hi": "प्रकाशित",
    "ar": "نشر|نُشر|تاريخ النشر",
    "he": "פורסם",
    "ja": "公開日|公開|掲載日|掲載|配信日|配信|投稿|初版",
    "zh": "发布时间|发布于|发布|发表于|发表|發布時間|發布於|發布|發表|發佈|时间|時間",
    "ko": "기사입력|입력|등록|게시|송고|발행일",
}
"""Words for the day of publication."""

UPDATED = {
    "en": "updated|last updated|update|last update|modified|last modified|date modified|edited|revised|corrected|amended",
    "de": "aktualisiert|zuletzt aktualisiert|letzte aktualisierung|letztes update|aktualisierung|akt.|geändert|zuletzt geändert|"
    "zuletzt bearbeitet|stand",
    "fr": "mis à jour|mise à jour|dernière mise à jour|modifié|modifié le|actualisé",
    "es": "actualizado|actualizada|última actualización|modificado",
    "ca": "actualitzat",
    "pt": "atualizado|atualizada|atualizado em|última atualização|actualizado em",
    "it": "aggiornato|aggiornata|ultimo aggiornamento|aggiornamento|modificato",
    "nl": "bijgewerkt|laatst bijgewerkt|laatste update|gewijzigd|aangepast|laatst gewijzigd",
    "no": "oppdatert|sist oppdatert|endret",
    "da": "opdateret|sidst opdateret|senest opdateret|ændret",
    "sv": "uppdaterad|uppdaterat|senast uppdaterad|ändrad",
    "fi": "päivitetty|muokattu",
    "is": "uppfært|síðast uppfært",
    "cs": "aktualizováno|aktualizace|upraveno|poslední aktualizace",
    "sk": "aktualizované|upravené",
    "pl": "aktualizacja|zaktualizowano|ostatnia aktualizacja|data aktualizacji|zmieniono",
    "hu": "frissítve|frissült|módosítva|utolsó frissítés",
    "ro": "actualizat|data actualizării|ultima actualizare",
    "hr": "ažurirano|zadnja izmjena|posljednja izmjena|izmenjeno",
    "lt": "atnaujinta",
    "lv": "atjaunots|atjaunināts",
    "et": "uuendatud|muudetud",
    "el": "ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση",
    "tr": "güncelleme|güncellenme|güncellendi|son güncelleme|güncelleme tarihi|güncellenme tarihi",
    "ru": "обновлено|изменено",
    "uk": "оновлено",
    "bg": "обновено|обновена|последна промяна",
    "id": "diperbarui|diperbaharui|pembaruan",
    "ms": "dikemaskini|kemas kini",
    "vi": "cập nhật",
    "hi": "अपडेटेड|अपडेट",
    "ar": "آخر تحديث|تحديث|محدث",
    "he": "עודכן",
    "ja": "最終更新日|最終更新|更新日|更新",
    "zh": "最后更新|最後更新|更新时间|更新時間|更新于|更新於",
    "ko": "최종수정|수정|업데이트",
}
"""Words for a later day: that of publication is taken where both are there."""

AGES = {
    "en": ("{} ago", "an?|one|few|sec(?:ond)?s?|min(?:ute)?s?|mins|h|hrs?|hours?|d|days?|wks?|weeks?|mos?|months?|yrs?|years?"),
    "de": (
        "vor {}",
        "einer|einem|wenigen|sek(?:unden?)?|min(?:uten?)?|std|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?",
    ),
    "fr": ("il y a {}", "une?|sec(?:ondes?)?|min(?:utes?)?|h|heures?|jours?|semaines?|mois|ans?"),
    "es": ("hace {}", "una?|seg(?:undos?)?|min(?:utos?)?|h|horas?|días?|semanas?|mes(?:es)?|años?"),
    "pt": ("há {}", "uma?|segundos?|min(?:utos?)?|h|horas?|dias?|semanas?|mês|meses|anos?"),
    "it": ("{} fa", "una?|un'|secondi|min(?:ut[io])?|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]"),
    "nl": ("{} geleden", "een|seconden|min(?:uten|uut)?|uur|uren|dag(?:en)?|weken|week|maand(?:en)?|jaar"),
    "no": ("for {} siden", "en|et|sekunder|min(?:utt(?:er)?)?|timer?|dag(?:er)?|uker?|måned(?:er)?|år"),
    "da": ("for {} siden", "en|et|sekunder|min(?:utter)?|timer?|dage?|uger?|måned(?:er)?|år"),
    "sv": ("för {} sedan", "en|ett|sekunder|min(?:uter|ut)?|timm(?:e|ar)|dag(?:ar)?|veckor|månad(?:er)?|år"),
    "cs": ("před {}", "sekundami|min(?:utami|utou)?|hod(?:inami|inou)?|dny|dnem|týdn(?:y|em)|měsíc(?:i|em)|lety|rokem"),
    "pl": ("{} temu", "sekund[ęy]?|min(?:ut[ęy]?)?|godz(?:in[ęy]?)?|dni|dzień|tydzień|tygodni[ae]?|miesiąc[ea]?|lat[a]?|rok"),
    "tr": ("{} önce", "bir|saniye|dakika|dk|saat|gün|hafta|ay|yıl"),
    "ru": ("{} назад", "секунд[уы]?|минут[уы]?|мин|час(?:а|ов)?|день|дня|дней|недел[юиь]|месяц(?:а|ев)?|года?|лет"),
    "ja": ("{}前", "秒|分|時間|日|週間|か月|ヶ月|年"),
    "zh": ("{}前", "秒|分钟|分鐘|小时|小時|天|周|週|个月|個月|年"),
    "ko": ("{} ?전", "초|분|시간|일|주|개월|년"),
}
"""How an age is written: the phrase with braces for the count and its unit, and the units as a pattern."""

TODAY = {
    "en": "today",
    "de": "heute",
    "fr": "aujourd'hui",
    "es": "hoy",
    "pt": "hoje",
    "it": "oggi",
    "nl": "vandaag",
    "no": "i dag",
    "sv": "idag",
    "fi": "tänään",
    "cs": "dnes",
    "pl": "dzisiaj|dziś",
    "tr": "bugün",
    "ru": "сегодня",
    "uk": "сьогодні",
    "hu": "ma",
    "ja": "今日|本日",
    "zh": "今天",
    "ko": "오늘",
}
"""The day somebody reads the page."""

DAYS = {
    "en": "yesterday|just now|moments ago",
    "de": "gestern|vorgestern|gerade eben|soeben",
    "fr": "hier",
    "es": "ayer",
    "pt": "ontem",
    "it": "ieri",
    "nl": "gisteren",
    "no": "i går",
    "sv": "igår",
    "fi": "eilen",
    "cs": "včera",
    "pl": "wczoraj",
    "tr": "dün",
    "ru": "вчера",
    "uk": "вчора",
    "hu": "tegnap",
    "ja": "昨日",
    "zh": "昨天",
    "ko": "어제",
}
"""Days that count from that one: they tell no day to others."""

THIS_STORY = (
    r"This (?:report|story|article|piece|post|page|content)\b(?: by(?: [\p{Lu}][\p{L}.&'’-]{0,20}){1,4})?"
    r"(?: (?:was|is|has been)(?= (?:first |last |originally )?(?:published|posted|updated|modified)))?"
)
"""How a story speaks of itself before the word of publishing, as a pattern."""

_READ = (
    "read|reading time|listen|watch|de lectura|de lecture|di lettura|de leitura|Lesezeit|Lesedauer|lezen|leestijd|lästid|lesetid|"
    "læsetid|czytania|okuma"
)
_TIME_TO_READ = (
    "reading time|read time|estimated read|time to read|lesezeit|lesedauer|dauer|lesetid|læsetid|lästid|temps de lecture|lecture|"
    "tiempo de lectura|lectura|tempo di lettura|tempo de leitura|leestijd|okuma süresi|czas czytania|время чтения"
)
READING = (
    rf"\d{{1,3}}[ -]?(?:min(?:ute)?s?|mins?)\.?[ -]?(?:to )?(?:{_READ})",
    rf"(?:{_TIME_TO_READ})[: ]{{0,2}}\d{{1,3}} ?(?:min(?:ute|utes|uten|utos|uti|uter|utter)?|dakika|dk|мин)?",
    r"\d{1,3} ?(?:Min|min)\b\.?",
    r"\d{1,4} (?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties|shares?|views?|reads?|aufrufe|vues|visitas)",
    r"(?:page|seite|página|pagina|str\.|стр\.) ?[A-Z]?\d{1,3}",
)
"""How long it takes to read, how many talked of it, where it was printed: patterns, case does not count."""

SMALL = (
    "on at the of and to in from updated am um kl klo a à às al alle ore o v w den der dem le la las los el il ob "
    "by von por par di da av af oleh door på i d de del dia día saat tarihi jam pukul pada m"
)
"""Small words between the parts of a stamp."""


def phrases(table: dict[str, str]) -> list[str]:
    """Return the phrases of a table, each once, with a capital and without: as they stand in titles and behind bars."""
    found = [phrase for row in table.values() for phrase in row.split("|")]
    return list(dict.fromkeys(form for phrase in found for form in (phrase, phrase[0].upper() + phrase[1:])))


OPENERS = tuple(sorted({phrase.casefold() for table in (PUBLISHED, UPDATED) for phrase in phrases(table)}))
"""All words that open a time stamp, in lower case."""
