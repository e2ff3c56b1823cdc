"""Whole lines of the site around the story: sharing, other stories, navigation, the foot."""

SHARING: dict[str, tuple[str, ...]] = {
    "en": (
        "A A A", "Add to reading list", "Bluesky", "Bookmark", "Bookmark this article", "Change text size", "Click to share",
        "Close dialog", "Copied to clipboard", "Copy link", "Copy this link", "Copy URL", "Email", "Email article",
        "Email icon", "Email this", "Email this article", "Facebook", "Facebook icon", "Facebook Twitter", "Flipboard",
        "Font size", "Gift article", "Gift this article", "Instagram", "Link copied", "Link copied to clipboard", "LinkedIn",
        "LinkedIn icon", "Messenger", "Open sharing options", "Pinterest", "Print", "Print article", "Print this",
        "Print this article", "Read aloud", "Reddit", "Resize text", "Save", "Save article", "Save for later", "Save story",
        "Save this story", "Share", "Share full article", "Share icon", "Share on Facebook", "Share on LinkedIn",
        "Share on Reddit", "Share on Twitter", "Share on WhatsApp", "Share on X", "Share options", "Share this",
        "Share this page", "Share this post", "Share this via", "Share to Facebook", "Share via", "Share via email",
        "Share with friends", "Social sharing", "Story saved", "Telegram", "Text size", "Thanks for sharing!", "TikTok",
        "Tumblr", "Tweet", "Tweet this", "Twitter", "Twitter icon", "WhatsApp", "X (Twitter)", "YouTube",
    ),
    "de": (
        "Artikel drucken", "Artikel merken", "Artikel teilen", "Artikel verschenken", "Auf Facebook teilen",
        "Auf Twitter teilen", "Auf X teilen", "Beitrag teilen", "Diesen Artikel teilen", "Drucken", "Lesezeichen",
        "Link kopieren", "Link kopiert", "Link wurde kopiert", "Merken", "Merkliste", "Per E-Mail teilen", "Per Mail teilen",
        "Per Mail versenden", "Per WhatsApp teilen", "Schriftgröße", "Seite teilen", "Teilen", "Twittern", "Verschenken",
        "Vorlesen lassen", "Zur Merkliste hinzufügen",
    ),
    "fr": (
        "Copier le lien", "Enregistrer l'article", "Imprimer l'article", "Lien copié", "Offrir cet article",
        "Offrir l'article", "Partager", "Partager cet article", "Partager l'article", "Partager par e-mail",
        "Partager sur Facebook", "Partager sur Twitter", "Sauvegarder l'article",
    ),
    "es": (
        "Comparte", "Comparte este artículo", "Compartir", "Compartir artículo", "Compartir en Facebook",
        "Compartir en Twitter", "Compartir en WhatsApp", "Compartir en X", "Compartir esta noticia", "Copiar enlace",
        "Copiar link", "Enlace copiado", "Guardar artículo", "Imprimir artículo", "Regalar artículo",
    ),
    "it": (
        "Condividi", "Condividi articolo", "Condividi questo articolo", "Condividi su Facebook", "Copia il link",
        "Copia link", "Link copiato", "Regala articolo", "Stampa articolo",
    ),
    "pt": (
        "Compartilhar", "Compartilhar no Facebook", "Compartilhar no WhatsApp", "Compartilhe", "Compartilhe esta notícia",
        "Copiar link de partilha", "Link copiado!", "Partilhar", "Partilhe este artigo",
    ),
    "nl": (
        "Bewaar artikel", "Deel artikel", "Deel dit artikel", "Deel via Facebook", "Deel via WhatsApp", "Delen",
        "Geef artikel cadeau", "Kopieer link", "Link gekopieerd",
    ),
    "sv": ("Dela", "Dela artikel", "Dela artikeln", "Dela på Facebook", "Kopiera länk", "Länk kopierad", "Spara artikeln"),
    "no": ("Del artikkel", "Del artikkelen", "Del på Facebook", "Del saken", "Kopier lenke", "Lenke kopiert"),
    "da": ("Del artikel", "Del artiklen", "Del denne artikel", "Gem artikel", "Kopier link"),
    "fi": ("Jaa artikkeli", "Jaa Facebookissa", "Kopioi linkki", "Tallenna juttu"),
    "cs": ("Kopírovat odkaz", "Sdílejte článek", "Sdílet", "Sdílet na Facebooku", "Sdílet článek"),
    "pl": ("Kopiuj link", "Link skopiowany", "Skopiuj link", "Udostępnij", "Udostępnij artykuł", "Udostępnij na Facebooku"),
    "tr": ("Bağlantıyı kopyala", "Facebook'ta paylaş", "Haberi paylaş", "Twitter'da paylaş", "WhatsApp'ta paylaş"),
    "ru": ("Поделиться", "Поделиться в соцсетях", "Скопировать ссылку", "Ссылка скопирована"),
    "uk": ("Копіювати посилання", "Поділитись", "Поділитися", "Скопіювати посилання"),
    "ja": (
        "Facebookで共有する", "LINEで共有する", "LINEで送る", "Xで共有する", "はてなブックマーク", "はてなブックマークで共有する", "シェア", "シェアする", "ツイート", "メールで送る",
        "リンクをコピー", "リンクをコピーする", "印刷する", "文字の大きさ", "文字サイズ",
    ),
    "zh": ("分享", "分享到", "复制链接", "字号", "字體大小", "扫码分享", "複製連結"),
    "ko": ("URL 복사", "URL복사", "공유", "공유하기", "글자 크기", "글자크기", "글자크기 조절", "기사 공유", "주소 복사", "카카오톡", "트위터", "페이스북", "프린트"),
    "id": ("Bagikan", "Bagikan artikel", "Salin link", "Salin tautan"),
}  # fmt: skip
"""Buttons that send, save or print."""

POINTERS: dict[str, tuple[str, ...]] = {
    "en": (
        "Also read", "Also worth reading", "Around the web", "Continue reading", "Don't miss", "Editor's picks",
        "Editors' picks", "Explore more", "Explore more on these topics", "Featured articles", "Featured stories",
        "From around the web", "From our network", "In this article", "In this article:", "Latest from this section",
        "Latest stories", "More for you", "More from this author", "More from this section", "More like this", "More news",
        "More on this", "More on this story", "More on this topic", "More stories", "More to read", "Next article",
        "Next in this series", "Next story", "Popular now", "Previous article", "Previous story", "Read also",
        "Read full article", "Read full story", "Read later", "Read more", "Read more about this", "Read next",
        "Read the full story", "Recommended", "Recommended articles", "Recommended for you", "Recommended reading",
        "Recommended stories", "Recommended videos", "Related", "Related article", "Related articles", "Related content",
        "Related coverage", "Related links", "Related news", "Related posts", "Related stories", "Related story",
        "Related topics", "Related videos", "See more", "See more stories", "Show full article", "Suggested reading",
        "Suggested topics", "Suggested topics:", "What to read next", "You may also like", "You may like",
        "You might also like", "You might be interested in",
    ),
    "de": (
        "Auch interessant", "Auch interessant:", "Das könnte dich auch interessieren", "Das könnte Sie auch interessieren",
        "Das könnte Sie auch interessieren:", "Die Redaktion empfiehlt", "Empfehlungen der Redaktion", "Für Sie empfohlen",
        "Lesen Sie auch", "Lesen Sie auch:", "Lesen Sie mehr zum Thema", "Mehr anzeigen", "Mehr laden", "Mehr lesen",
        "Mehr lesen über", "Mehr zu diesem Thema", "Mehr zum Thema:", "Neueste Artikel", "Passend dazu", "Passend zum Thema",
        "Unsere Empfehlungen", "Verwandte Artikel", "Verwandte Themen", "Weitere Artikel", "Weitere Meldungen",
        "Weitere Nachrichten", "Weitere Themen", "Weitere Videos", "Weiterlesen", "Weiterlesen:", "Zum Weiterlesen",
        "Ähnliche Artikel",
    ),
    "fr": (
        "A lire aussi", "Articles associés", "Articles liés", "Dans cet article", "Dans la même rubrique",
        "La rédaction vous recommande", "Les articles à ne pas manquer", "Lire aussi", "Lire aussi :", "Lire plus tard",
        "Nos lecteurs ont lu ensuite", "Plus d'articles", "Recommandé pour vous", "Sur le même sujet", "Sur le même thème",
        "Vous aimerez aussi", "À découvrir également", "À lire aussi", "À lire aussi :", "À lire également",
        "À ne pas manquer", "À voir aussi",
    ),
    "es": (
        "Artículos relacionados", "Contenido relacionado", "Le puede interesar", "Lea además", "Lea también", "Lee más",
        "Lee también", "Leer más", "Leer también", "Más información", "Más noticias", "Más sobre este tema", "Más temas",
        "No te pierdas", "Noticia relacionada", "Noticias relacionadas", "Puede interesarte", "Recomendado para ti",
        "Recomendados", "También te puede interesar", "Te puede interesar", "Te recomendamos", "Temas relacionados",
    ),
    "it": (
        "Articoli correlati", "Consigliati per te", "Contenuti correlati", "Da non perdere", "Leggi anche", "Leggi anche:",
        "Leggi di più", "Leggi tutto", "Notizie correlate", "Per approfondire", "Potrebbe interessarti",
        "Potrebbe interessarti anche", "Potrebbero interessarti", "Ti potrebbe interessare",
    ),
    "pt": (
        "Artigos relacionados", "Conteúdo relacionado", "Leia mais", "Leia mais:", "Leia também", "Leia também:", "Ler mais",
        "Mais notícias", "Mais sobre este assunto", "Notícias relacionadas", "Recomendadas para você",
        "Recomendados para você", "Saiba mais", "Saiba mais:", "Sugestões para você", "Veja mais", "Veja também",
        "Veja também:",
    ),
    "nl": (
        "Aanbevolen artikelen", "Bekijk ook", "Bekijk ook:", "Gerelateerd", "Gerelateerde artikelen", "Lees meer",
        "Lees meer over", "Lees ook", "Lees ook:", "Lees verder", "Meer nieuws", "Meer over dit onderwerp", "Ook interessant",
    ),
    "sv": (
        "Fler artiklar", "Läs mer", "Läs mer om", "Läs mer:", "Läs också", "Läs också:", "Läs även", "Läs även:",
        "Mer om ämnet", "Missa inte", "Rekommenderad läsning", "Relaterade artiklar", "Relaterat",
    ),
    "no": (
        "Anbefalte saker", "Flere saker", "Les mer", "Les mer:", "Les også", "Les også:", "Relaterte artikler",
        "Relaterte emner", "Relaterte saker", "Se også", "Se også:", "Siste nytt",
    ),
    "da": (
        "Anbefalede artikler", "Flere artikler", "Læs mere", "Læs mere:", "Læs også", "Læs også:", "Mere om emnet",
        "Relaterede artikler",
    ),
    "fi": ("Aiheesta lisää", "Lue lisää", "Lue myös", "Lue myös:", "Lue seuraavaksi"),
    "cs": (
        "Další články", "Doporučujeme", "Mohlo by vás zajímat", "Přečtěte si", "Přečtěte si také", "Související",
        "Související témata", "Související články", "Zobrazit více", "Čtěte také", "Čtěte také:", "Číst dál",
    ),
    "pl": (
        "Czytaj dalej", "Czytaj także", "Czytaj także:", "Czytaj też", "Czytaj też:", "Czytaj więcej", "Polecamy",
        "Polecane artykuły", "Powiązane artykuły", "Przeczytaj także", "Warto przeczytać", "Zobacz także", "Zobacz też",
        "Zobacz więcej",
    ),
    "tr": (
        "Benzer haberler", "Bunlar da ilginizi çekebilir", "Daha fazla haber", "Devamını oku", "Diğer haberler",
        "İlgili haber", "İlgili haberler", "İlgili konular", "İlgili konular :", "Okumaya devam et", "Önerilen haberler",
    ),
    "ru": (
        "Вам может быть интересно", "Другие новости", "Материалы по теме", "Новости по теме", "Показать еще", "Показать ещё",
        "Рекомендуем", "Смотрите также", "Смотрите также:", "Статьи по теме", "Читайте также", "Читайте также:",
        "Читать далее", "Читать полностью",
    ),
    "uk": (
        "Більше за темою", "Більше новин", "Вас може зацікавити", "Дивіться також", "Матеріали за темою", "Матеріали по темі",
        "Рекомендуємо", "Читайте також", "Читайте також:", "Читати далі", "Інші новини",
    ),
    "ja": (
        "【関連記事】", "あわせて読みたい", "あわせて読みたい記事", "おすすめの記事", "おすすめ情報", "おすすめ記事", "こちらもおすすめ", "この記事の関連ニュース", "こんな記事も読まれています",
        "もっとみる", "もっと読む", "一覧を見る", "前の記事", "合わせて読みたい", "次の記事", "関連キーワード", "関連トピックス", "関連ニュース", "関連リンク", "関連企業", "関連動画",
        "関連記事",
    ),
    "zh": (
        "你可能也喜歡", "你可能感兴趣", "延伸閱讀", "延伸阅读", "推荐阅读", "推薦閱讀", "更多新聞", "更多新闻", "更多阅读", "查看更多", "為您推薦", "猜你喜欢", "相关报道", "相关推荐",
        "相关文章", "相关新闻", "相关阅读", "相關文章", "相關新聞", "相關閱讀", "看更多",
    ),
    "ko": (
        "[관련기사]", "관련 기사", "관련 뉴스", "관련기사", "다음 기사", "많이 찾은 뉴스", "이 기사도 읽어보세요", "이전 기사", "추천 기사", "추천기사", "추천뉴스",
        "함께 보면 좋은 기사",
    ),
    "id": (
        "Artikel terkait", "Baca juga", "Baca juga:", "Baca selengkapnya", "Berita terkait", "Lihat juga", "Pilihan editor",
        "Rekomendasi untuk Anda",
    ),
}  # fmt: skip
"""Headings of other stories, beside or inside this one, and buttons that lead to the rest of it."""

NAVIGATION: dict[str, tuple[str, ...]] = {
    "en": (
        "[embedded content]", "All topics", "Back to homepage", "Back to top", "Close menu", "Home", "Jump to main content",
        "Jump to navigation", "Load more", "Load more stories", "Main menu", "Main navigation", "Menu", "Open menu",
        "Open navigation menu", "Read less", "Return to homepage", "Return to top", "Search", "Search icon", "See all",
        "See all topics", "Show less", "Show more", "Show search", "Skip next section", "Skip to content", "Skip to footer",
        "Skip to main content", "Skip to navigation", "Skip to search", "Submit search",
        "This browser is no longer supported", "Toggle menu", "Toggle navigation", "View all", "View more",
    ),
    "de": (
        "Alle anzeigen", "Alle Themen", "Direkt zum Inhalt", "Hauptmenü", "Hauptnavigation", "Mehr Artikel", "Menü",
        "Menü schließen", "Menü öffnen", "Nach oben", "Seitennavigation", "Sie befinden sich hier:", "Startseite",
        "Suchbegriff", "Suche öffnen", "Themenübersicht", "Zum Hauptinhalt springen", "Zum Inhalt springen",
        "Zum Seitenanfang", "Zur Hauptnavigation springen", "Zur Navigation springen", "Zurück zur Startseite",
    ),
    "fr": (
        "Afficher plus", "Aller au contenu", "Aller au contenu principal", "Fermer", "Haut de page", "Retour en haut",
        "Retour à l'accueil", "Voir plus", "Voir tout",
    ),
    "es": (
        "Buscar", "Cargar más", "Cerrar", "Ir a la portada", "Ir al contenido", "Menú", "Mostrar más", "Saltar al contenido",
        "Ver todas", "Ver todo", "Volver arriba",
    ),
}  # fmt: skip
"""What leads about the site."""

LEGAL: dict[str, tuple[str, ...]] = {
    "en": (
        "About us", "Accept all", "Accept all cookies", "Accept and continue", "Accept cookies", "Accessibility statement",
        "Advertise with us", "All rights reserved", "All rights reserved.", "California privacy rights", "Code of conduct",
        "Comment policy", "Community guidelines", "Community standards", "Contact us", "Cookie notice", "Cookie policy",
        "Cookie preferences", "Cookie settings", "Corrections and clarifications", "Customer service",
        "Do not sell my personal information", "Do not sell or share my personal information", "Editorial standards",
        "Got a tip?", "Help center", "Help centre", "Manage cookies", "Manage preferences", "Privacy notice",
        "Privacy policy", "Privacy settings", "Reject all", "Report a mistake", "Report a typo", "Report an error",
        "Reprints & permissions", "Reprints and permissions", "Reuse this content", "RSS", "RSS feed", "RSS feeds",
        "Send us a tip", "Send us feedback", "Submit a tip", "Terms & conditions", "Terms and conditions", "Terms of service",
        "Terms of use", "Your privacy choices", "Your privacy rights",
    ),
    "de": (
        "Abo kündigen", "AGB", "AGBs", "Akzeptieren und weiter", "Alle akzeptieren", "Alle Rechte vorbehalten",
        "Alle Rechte vorbehalten.", "Allgemeine Geschäftsbedingungen", "Cookie-Einstellungen", "Cookies & Tracking",
        "Cookies verwalten", "Datenschutz", "Datenschutz-Einstellungen", "Datenschutzeinstellungen", "Datenschutzerklärung",
        "Datenschutzhinweise", "Einstellungen verwalten", "Erklärung zur Barrierefreiheit", "Fehler gefunden?",
        "Fehler im Text gefunden?", "Fehler melden", "Ihr Feedback", "Impressum", "Netiquette", "Nutzungsbedingungen",
        "Privatsphäre-Einstellungen", "Sie haben einen Fehler gefunden?", "Verträge hier kündigen", "Widerrufsbelehrung",
        "Über uns",
    ),
    "fr": (
        "CGU", "CGV", "Conditions générales", "Conditions générales d'utilisation", "Contactez-nous",
        "Continuer sans accepter", "Gestion des cookies", "Gérer les cookies", "Mentions légales", "Nous contacter",
        "Paramétrer les cookies", "Politique de confidentialité", "Qui sommes-nous ?", "Signaler une erreur",
        "Tous droits réservés", "Tout accepter", "Tout refuser", "À propos",
    ),
    "es": (
        "Aceptar todo", "Aceptar y continuar", "Aviso legal", "Condiciones de uso", "Configuración de cookies", "Contáctanos",
        "Política de cookies", "Política de privacidad", "Quiénes somos", "Reportar un error",
        "Todos los derechos reservados", "Términos de uso", "Términos y condiciones",
    ),
    "it": (
        "Accetta tutti", "Chi siamo", "Gestisci cookie", "Impostazioni cookie", "Informativa sulla privacy", "Note legali",
        "Preferenze cookie", "Riproduzione riservata", "Tutti i diritti riservati",
    ),
}  # fmt: skip
"""The foot of the site, and what asks for consent."""

MACHINES: dict[str, tuple[str, ...]] = {
    "en": (
        "AI summary", "AI-generated summary", "Generated by AI", "Summary generated by AI", "This audio is AI-generated.",
        "This audio is generated by an automated voice.", "This summary was generated by AI.", "{{#choiceCards}}",
        "{{#ticker}}", "{{/choiceCards}}", "{{/ticker}}",
    ),
    "de": (
        "Diese Zusammenfassung wurde künstlich erzeugt.", "KI-Zusammenfassung", "Maschinelle Übersetzung", "Mit KI erstellt",
        "Zusammenfassung anzeigen",
    ),
    "fr": ("Résumé généré par IA", "Traduction automatique"),
    "es": ("Resumen generado por IA", "Traducción automática"),
    "it": ("Riassunto generato dall'IA", "Traduzione automatica"),
    "no": ("Sammendraget er laget av kunstig intelligens",),
}  # fmt: skip
"""Notes on what a machine has made, and marks of templates."""
