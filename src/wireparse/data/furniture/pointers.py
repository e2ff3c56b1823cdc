"""How lines begin that point to another story, and what else tells of the page rather than of the news."""

RELATED: dict[str, tuple[str, ...]] = {
    "en": (
        "Also read:", "Also see:", "Don't miss:", "Explore more:", "Full story:", "ICYMI:", "In case you missed it:",
        "Listen to this:", "More on this story:", "More on this:", "More:", "Must read:", "Must-read:", "Read also:",
        "Read here:", "Read more about", "Read more from", "Read more here", "Read more in", "Read more on", "Read more:",
        "Read next:", "Read our full", "Read the full article", "Read the full story", "Read this:", "Read:",
        "Recommended reading:", "Recommended:", "Related article:", "Related articles:", "Related content:", "Related news:",
        "Related stories:", "Related story:", "Related:", "See also:", "Up next:", "Watch live:", "Watch more:", "Watch now:",
        "Watch:", "You may also like:",
    ),
    "de": (
        "Auch interessant:", "Auch spannend:", "Das könnte dich auch interessieren:", "Das könnte Sie auch interessieren:",
        "Fotostrecke:", "Lesen Sie auch", "Lesen Sie außerdem", "Lesen Sie dazu", "Lesen Sie hier", "Lesen Sie mehr",
        "Lesen Sie weiter", "Lesen Sie zum Thema", "Lies auch", "Mehr dazu:", "Mehr lesen über", "Mehr lesen:",
        "Mehr zum Thema", "Passend dazu:", "Passend zum Thema:", "Sehen Sie auch:", "Siehe auch:", "Weiterlesen:",
        "Zum Thema:", "Zum Weiterlesen:",
    ),
    "fr": (
        "A lire :", "A lire aussi", "A lire également", "Lire :", "Lire aussi", "Lire également :", "Pour aller plus loin :",
        "Relire :", "Retrouvez aussi :", "Sur le même sujet :", "Voir aussi :", "À découvrir également", "À lire :",
        "À lire aussi", "À lire également", "À voir aussi", "Écouter aussi :",
    ),
    "es": (
        "Le puede interesar:", "Lea además", "Lea aquí:", "Lea más:", "Lea también", "Lee más:", "Lee también", "Leer más:",
        "Leer también:", "Mira también:", "Más información:", "No te pierdas:", "Noticia relacionada:",
        "Noticias relacionadas:", "Puede interesarle:", "También te puede interesar:", "Te puede interesar:", "Vea también:",
        "Ver también:",
    ),
    "it": (
        "Guarda anche:", "Leggi anche:", "Leggi qui:", "Leggi tutto:", "Per approfondire:", "Potrebbe interessarti:",
        "Ti potrebbe interessare:", "Vedi anche:",
    ),
    "pt": (
        "Assista também:", "Confira também:", "Leia mais:", "Leia também", "Ler mais:", "Ler também:", "Saiba mais:",
        "Veja mais:", "Veja também:",
    ),
    "nl": (
        "Bekijk ook:", "Lees meer:", "Lees ook:", "Lees verder:", "Luister ook:", "Meer lezen?", "Ook interessant:",
        "Zie ook:",
    ),
    "sv": ("Lyssna också:", "Läs mer", "Läs också", "Läs vidare:", "Läs även", "Mer om ämnet:", "Se också:", "Se även:"),
    "no": ("Hør også:", "Les hele saken:", "Les mer:", "Les også", "Les saken:", "Se også:", "Se video:"),
    "da": ("Læs artiklen:", "Læs mere:", "Læs også"),
    "fi": ("Katso myös:", "Kuuntele myös:", "Lue lisää:", "Lue myös"),
    "cs": (
        "Mohlo by vás zajímat:", "Podívejte se:", "Přečtěte si také", "Přečtěte si:", "Související:", "Čtěte i:",
        "Čtěte také", "Čtěte více",
    ),
    "pl": (
        "Czytaj również", "Czytaj także", "Czytaj też", "Czytaj więcej", "Polecamy:", "Przeczytaj również",
        "Przeczytaj także", "Przeczytaj też", "Sprawdź też:", "Warto przeczytać:", "Zobacz również", "Zobacz także",
        "Zobacz też",
    ),
    "tr": ("Ayrıca oku:", "Ayrıca okuyun:", "Bunu da oku:", "Haberin detayı için:", "İlgili haber:", "Okuyun:"),
    "ru": (
        "Материал по теме:", "По теме:", "Подробнее:", "См. также:", "Смотрите также", "Читайте далее", "Читайте подробнее",
        "Читайте также", "Читать также",
    ),
    "uk": (
        "Більше за темою:", "Детальніше:", "Дивіться також", "За темою:", "Матеріал за темою:", "Читайте також",
        "Читати також",
    ),
    "ja": ("■関連記事", "▶関連記事", "【あわせて読みたい】", "【あわせて読む】", "【関連】", "【関連記事】", "あわせて読みたい：", "関連ニュース：", "関連記事:", "関連記事：", "＜関連記事＞"),
    "zh": (
        "延伸閱讀》", "延伸閱讀：", "延伸阅读：", "推荐阅读：", "推薦閱讀：", "更多新聞：", "更多阅读：", "相关报道：", "相关新闻：", "相关阅读:", "相关阅读：", "相關新聞：", "相關閱讀：",
        "看更多：",
    ),
    "ko": ("[관련 기사]", "[관련기사]", "[추천기사]", "▶ 관련기사", "▶관련기사", "관련 기사:", "관련기사 :", "관련기사:", "함께 보면 좋은 기사:"),
    "id": (
        "Baca juga", "Baca lagi:", "Baca selengkapnya", "Baca:", "Berita terkait:", "Lihat juga:", "Simak juga",
        "Tonton juga",
    ),
}  # fmt: skip
"""How lines begin that point to another story; a colon at the end stands for a bar too, since sites write either."""

OUTLETS: dict[str, tuple[str, ...]] = {
    "Al Jazeera": ("Click here to share on social media", "End of list"),
    "BBC": (
        "Around the BBC", "Elsewhere on the BBC", "Related internet links",
        "The BBC is not responsible for the content of external sites.", "Top stories from the BBC",
    ),
    "Fox News": ("CLICK HERE TO GET THE FOX NEWS APP", "NEWYou can now listen to Fox News articles!"),
    "Inquirer": ("Follow INQUIRER.net", "Subscribe to our daily newsletter", "Your subscription could not be saved."),
    "Jakarta Post": (
        "Change Size", "Thank you for sharing your thoughts", "to Read Full Story SUBSCRIBE NOW", "Your Opinion Matters",
    ),
    "MSN": ('Show full articles without "Continue Reading" button',),
    "NDTV": ("Featured Video Of The Day", "Listen to the latest songs, only on JioSaavn.com"),
    "New York Times": (
        "Continue reading the main story", "Supported by", "Want all of The Times? Subscribe",
        "Want all of The Times? Subscribe.",
    ),
    "SCMP": ("Why you can trust SCMP",),
    "Yahoo": (
        "Oops, something went wrong", "Powered by Yahoo Scout", "Sign in to access your portfolio", "Why you can trust us",
    ),
}  # fmt: skip
"""Whole lines by outlet, for outlets that have no format of their own: their pages run the stories of the agencies."""
