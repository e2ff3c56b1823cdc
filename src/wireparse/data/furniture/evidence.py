"""What speaks for a line's being no part of the story, or for the story's being over: evidence, no verdict."""

TAILS: dict[str, tuple[str, ...]] = {
    "en": (
        "About the author", "About the authors", "Add a comment", "Author of the article:", "Breaking news", "Comments",
        "Comments are closed", "Comments are closed.", "Comments have been closed", "Connect with us", "End of article",
        "Filed under", "Filed under:", "Follow us", "Follow us on", "Follow us on Facebook", "Follow us on Instagram",
        "Follow us on social", "Follow us on social media", "Follow us on Twitter", "Follow us on:", "Follow us:",
        "Join the conversation", "Join the discussion", "Latest headlines", "Latest news", "Latest videos", "Leave a comment",
        "Leave a reply", "Load comments", "More headlines", "More top stories", "Most commented", "Most discussed",
        "Most popular", "Most read", "Most recent", "Most shared", "Most viewed", "Newest comments", "Our standards",
        "Partner stories", "Please read our comment policy before commenting.", "Popular stories", "Post a comment",
        "Post comment", "Read comments", "Read the comments", "Report this comment", "Share this article",
        "Share this article in your social network", "Share this story", "Share this Story :", "Share your thoughts",
        "Share your thoughts and join the conversation in the comments", "Show comments", "Sort by", "Start the conversation",
        "Tags", "Tags:", "Thank you for reading", "Thanks for reading", "Top comments", "Top news", "Top stories",
        "Top videos", "Topics", "Topics mentioned in this article", "Topics:", "Trending", "Trending now", "Trending stories",
        "Up next", "View all comments", "View comments", "What's trending",
        "You must be logged in to join the discussion or read more comments.", "You must be logged in to post a comment.",
    ),
    "de": (
        "Aktuelle Nachrichten", "Alle Kommentare", "Alle Kommentare anzeigen", "Am meisten gelesen", "Artikel kommentieren",
        "Die neuesten Nachrichten", "Dieses Thema im Programm:", "Diskutieren Sie mit", "Folge uns", "Folge uns auf",
        "Folgen Sie uns", "Folgen Sie uns auf", "Folgen Sie uns auf:", "Ihre Meinung", "Jetzt im Fokus", "Kommentar abgeben",
        "Kommentar schreiben", "Kommentar verfassen", "Kommentare", "Kommentare ansehen", "Kommentare anzeigen",
        "Kommentare lesen", "Kommentarfunktion geschlossen", "Kommentieren", "Leserkommentare", "Mehr zum Thema",
        "Meist gelesen", "Meistgeklickt", "Meistgelesen", "Meistgelesene", "Meistgelesene Artikel", "Meistkommentiert",
        "Neueste Nachrichten", "Newsticker", "Schlagworte", "Schlagwörter", "Schlagzeilen", "Themen", "Themen des Artikels",
        "Themen in diesem Artikel", "Themen:", "Top-Themen", "Topthemen", "Zur Startseite", "Über den Autor",
        "Über die Autorin",
    ),
    "fr": (
        "Commentaires", "Commenter", "Dernières actualités", "Dernières infos", "En continu", "L'info en continu",
        "Laisser un commentaire", "Le fil info", "Les + lus", "Les plus commentés", "Les plus lues", "Les plus lus",
        "Lire les commentaires", "Mots-clés", "Nos dernières vidéos", "Réagir", "Réagissez", "Suivez-nous", "Suivez-nous sur",
        "Sur ce sujet", "Thématiques", "Voir les commentaires", "À la une", "À propos de l'auteur", "Écrire un commentaire",
    ),
    "es": (
        "Archivado en", "Archivado en:", "Comentar", "Comentarios", "Deja tu comentario", "Deja un comentario",
        "Escribe un comentario", "Etiquetas", "Lo más leído", "Lo más visto", "Lo último", "Los más leídos", "Sobre el autor",
        "Sobre la firma", "Síguenos", "Síguenos en", "Te contamos más", "Temas", "Ver comentarios", "Últimas noticias",
        "Únete a la conversación",
    ),
    "it": (
        "Argomenti", "Argomenti:", "Commenti", "I più letti", "Lascia un commento", "Le più lette",
        "Partecipa alla discussione", "Più lette", "Più letti", "Più visti", "Scrivi un commento", "Seguici", "Seguici su",
        "Ultim'ora", "Ultima ora", "Ultime notizie", "Vedi i commenti",
    ),
    "pt": (
        "As mais lidas", "Assuntos relacionados", "Comente", "Comentários", "Deixe seu comentário", "Deixe um comentário",
        "Mais lidas", "Mais lidos", "Mais populares", "Mais vistos", "Outras notícias", "Siga-nos", "Siga-nos nas redes",
        "Tópicos", "Ver comentários", "Últimas notícias",
    ),
    "nl": (
        "Bekijk reacties", "Geef een reactie", "Het laatste nieuws", "Laatste nieuws", "Meest bekeken", "Meest gelezen",
        "Net binnen", "Onderwerpen", "Over de auteur", "Plaats een reactie", "Reageer", "Volg ons", "Volg ons op",
    ),
    "sv": (
        "Följ oss", "Följ ämnen", "Kommentarer", "Kommentera", "Läs kommentarer", "Mest läst", "Mest läst just nu",
        "Mest lästa", "Senaste nyheterna", "Senaste nytt", "Ämnen", "Ämnen i artikeln",
    ),
    "no": ("Emner", "Følg oss", "Mest lest", "Mest lest nå", "Mest leste", "Siste nyheter", "Vis kommentarer"),
    "da": (
        "Følg os", "Læs flere artikler om", "Mest læst", "Mest læste", "Seneste nyheder", "Seneste nyt", "Skriv en kommentar",
    ),
    "fi": (
        "Aiheet", "Keskustelu", "Kommentit", "Kommentoi", "Luetuimmat", "Luetuimmat uutiset", "Seuraa meitä", "Tuoreimmat",
        "Uusimmat",
    ),
    "cs": (
        "Komentáře", "Nejnovější zprávy", "Nejčtenější", "Nejčtenější články", "Přidat komentář", "Sledujte nás", "Témata",
        "Témata:", "Vstoupit do diskuse", "Zprávy dne", "Štítky", "Štítky:",
    ),
    "pl": (
        "Dodaj komentarz", "Komentarze", "Najczęściej czytane", "Najnowsze", "Najnowsze wiadomości", "Najpopularniejsze",
        "Obserwuj nas", "Skomentuj", "Tagi", "Tagi:", "Tematy",
    ),
    "tr": (
        "Bizi takip edin", "En çok okunan haberler", "En çok okunanlar", "Etiketler", "Etiketler:", "Son dakika",
        "Son dakika haberleri", "Son haberler", "Yorum gönder", "Yorum yap", "Yorum yaz", "Yorumlar", "Çok okunanlar",
    ),
    "ru": (
        "Главные новости", "Добавить комментарий", "Ещё по теме", "Комментарии", "Комментировать", "Лента новостей",
        "Новости партнеров", "Новости партнёров", "Оставить комментарий", "По теме", "Подписывайтесь на нас", "Популярное",
        "Последние новости", "Самое популярное", "Самое читаемое", "Теги", "Теги:", "Темы", "Темы:",
    ),
    "uk": (
        "Головні новини", "Додати коментар", "Залишити коментар", "Коментарі", "Найпопулярніше", "Найчитаніше",
        "Новини партнерів", "Останні новини", "Популярні новини", "Підписуйтесь на нас", "Реклама:", "Стрічка новин", "Теми",
        "Теми:",
    ),
    "ja": (
        "この記事をシェア", "この記事をシェアする", "この記事を書いた人", "もっと見る", "アクセスランキング", "コメントする", "コメントを書く", "コメントを見る", "フォロー", "フォローする", "人気記事",
        "人気記事ランキング", "新着ニュース", "新着記事", "最新ニュース", "最新記事", "注目の記事", "記事ランキング",
    ),
    "zh": (
        "关注我们", "发表评论", "最新新聞", "最新新闻", "最新消息", "最热新闻", "标签", "标签：", "標籤", "热点新闻", "热门文章", "热门新闻", "热门评论", "熱門文章", "熱門新聞",
        "發表評論", "责任编辑", "關注我們",
    ),
    "ko": (
        "가장 많이 본 뉴스", "댓글", "댓글 쓰기", "댓글쓰기", "많이 본 기사", "많이 본 뉴스", "실시간 뉴스", "인기 기사", "인기기사", "인기뉴스", "전체 댓글", "주요 뉴스",
        "주요뉴스", "최신기사", "최신뉴스", "헤드라인",
    ),
    "id": ("Berita terbaru", "Berita terpopuler", "Ikuti kami", "Komentar", "Terpopuler", "Topik terkait", "Tulis komentar"),
}  # fmt: skip
"""Whole lines that stand where a story is over; inside it they are furniture like others."""

APPEALS: dict[str, tuple[str, ...]] = {
    "en": (
        "newsletter", "your inbox", "unsubscribe", "email address", "e-mail address", "sign up for", "sign up to",
        "signing up", "sign up here", "sign in", "log in", "logged in", "subscribe now", "subscribe to", "subscriber-only",
        "our subscribers", "your subscription", "already a subscriber", "your account", "create an account", "free account",
        "privacy policy", "cookie policy", "terms of use", "terms of service", "your personal data", "your consent",
        "you consent", "you agree to", "affiliate link", "affiliate commission", "earn a commission", "earn commission",
        "independently select", "independently review", "at no extra cost", "your browser", "javascript", "failed to load",
        "not loaded yet", "ad blocker", "back to video", "article limit", "free articles", "articles per month",
        "unlimited access", "unlimited digital", "support our journalism", "local journalism", "gift this article",
        "junk folder", "spam folder", "our app", "the app store", "google play", "push notifications", "news alerts",
        "email updates", "follow us", "join the conversation", "comment policy", "community guidelines",
        "community standards", "comments section", "leave a comment", "post a comment", "report an error", "confidential tip",
        "got a tip", "have a tip", "all rights reserved", "may not be reproduced", "may not be published",
        "without permission", "ai-generated", "generated by ai", "help of ai", "originally appeared", "originally published",
        "first appeared", "first published", "preferred source", "whatsapp channel", "telegram channel", "our podcast",
        "click here", "tap here", "opens in a new", "opens new tab", "read more", "this website", "our website", "this site",
        "third parties", "recaptcha", "in association with", "promo code", "discount code", "voucher code", "we use cookies",
        "use of cookies", "uses cookies", "about cookies", "cookie settings", "comments are moderated",
        "this article contains", "reading this article", "sharing this article", "share this article", "save this article",
    ),
    "de": (
        "newsletter", "posteingang", "e-mail-adresse", "abbestellen", "abonnent", "mein konto", "ihr konto", "ihrem konto",
        "jetzt testen", "kostenlos testen", "probemonat", "digitalabo", "plus-artikel", "e-paper", "cookies",
        "personenbezogene", "drittplattform", "externer inhalt", "externen inhalt", "externe inhalte",
        "redaktioneller inhalt", "ihr browser", "javascript", "maschinelle übersetzung", "maschinell übersetzt",
        "künstlich erzeugt", "künstlicher intelligenz erstellt", "ki erstellt", "mit hilfe von ki", "fehler gefunden",
        "fehler entdeckt", "diskutieren sie", "kommentarfunktion", "netiquette", "folgen sie uns", "unsere app",
        "push-nachricht", "whatsapp-kanal", "whatsapp-channel", "mehr zum thema", "weiterlesen", "impressum",
        "alle rechte vorbehalten", "diese seite", "diese website", "unsere redaktion", "ihr feedback",
        "unabhängigen journalismus", "newsletter abonnieren", "jetzt abonnieren", "hier anmelden", "jetzt anmelden",
        "datenschutzerkl", "datenschutzhinw", "diesen artikel", "lesen sie auch", "lesen sie mehr", "zum newsletter",
    ),
    "fr": (
        "newsletter", "infolettre", "adresse e-mail", "adresse email", "boîte mail", "désabonner", "se désinscrire",
        "s'abonner", "abonnez-vous", "réservé aux abonnés", "connectez-vous", "créer un compte", "votre compte", "cookies",
        "politique de confidentialité", "nos partenaires", "liens affiliés", "liens d'affiliation", "votre navigateur",
        "javascript", "cet article à lire", "à lire aussi", "lire aussi", "tous droits réservés", "notre application",
        "suivez-nous", "notre chaîne whatsapp", "intelligence artificielle générative", "offre d'abonnement",
        "sans engagement", "cliquez ici", "la suite de cet article", "contenu réservé", "déjà abonné",
    ),
    "es": (
        "newsletter", "tu correo", "suscríb", "suscriptor", "iniciar sesión", "inicia sesión", "tu cuenta",
        "crear una cuenta", "regístr", "cookies", "política de privacidad", "nuestros socios", "enlaces de afiliad",
        "tu navegador", "javascript", "todos los derechos reservados", "nuestra app", "síguenos", "canal de whatsapp",
        "lee también", "te puede interesar", "haz clic", "pincha aquí", "normas de la comunidad", "boletín de noticias",
        "política de cookies",
    ),
    "it": (
        "newsletter", "indirizzo email", "indirizzo e-mail", "iscriviti", "registrati", "il tuo account", "cookie",
        "informativa sulla privacy", "nostri partner", "link di affiliazione", "javascript", "tuo browser",
        "riproduzione riservata", "tutti i diritti riservati", "nostra app", "seguici", "canale whatsapp", "leggi anche",
        "clicca qui",
    ),
    "pt": (
        "newsletter", "endereço de e-mail", "seu e-mail", "assinante", "faça login", "iniciar sessão", "sua conta",
        "cadastre-se", "cookies", "política de privacidade", "nossos parceiros", "links afiliados", "javascript",
        "seu navegador", "todos os direitos reservados", "nosso aplicativo", "siga-nos", "canal do whatsapp", "leia também",
        "leia mais", "clique aqui",
    ),
    "nl": (
        "nieuwsbrief", "e-mailadres", "abonnee", "inloggen", "log in", "jouw account", "uw account", "cookies",
        "privacybeleid", "privacyverklaring", "onze partners", "affiliate", "javascript", "je browser", "uw browser",
        "alle rechten voorbehouden", "onze app", "volg ons", "whatsapp-kanaal", "lees ook", "lees verder", "klik hier",
    ),
    "sv": (
        "nyhetsbrev", "e-postadress", "mejladress", "prenumerera", "prenumerant", "logga in", "skapa konto", "ditt konto",
        "cookies", "integritetspolicy", "affiliatelänk", "annonslänk", "din webbläsare", "vår app", "följ oss", "läs mer",
        "läs också", "klicka här",
    ),
    "no": (
        "e-postadresse", "abonnent", "logg inn", "din konto", "informasjonskapsler", "nettleser", "appen vår", "følg oss",
        "les også", "les mer", "klikk her", "laget av kunstig", "laget av ai", "ai-verktøy", "vær varsom-plakaten",
    ),
    "da": (
        "nyhedsbrev", "e-mailadresse", "mailadresse", "log ind", "din konto", "privatlivspolitik", "din browser", "vores app",
        "følg os", "læs også", "læs mere", "klik her",
    ),
    "fi": ("uutiskirje", "tilaa nyt", "kirjaudu", "evästei", "tietosuoja", "selaime", "lue myös", "lue lisää"),
    "cs": (
        "newsletter", "e-mailovou adresu", "předplatitel", "váš účet", "soubory cookie", "souhlas se zpracováním",
        "prohlížeč", "čtěte také", "sledujte nás", "všechna práva vyhrazena",
    ),
    "pl": (
        "newsletter", "adres e-mail", "subskryb", "zaloguj", "zarejestruj", "pliki cookie", "plików cookie",
        "polityka prywatności", "polityki prywatności", "przeglądark", "naszą aplikację", "obserwuj nas", "czytaj także",
        "czytaj też", "kliknij", "wszelkie prawa zastrzeżone",
    ),
    "tr": (
        "bülten", "abone ol", "giriş yap", "üye ol", "çerez", "gizlilik politika", "aydınlatma metni", "açık rıza",
        "uygulamamız", "takip edin", "tıklayın", "tüm hakları saklıdır",
    ),
    "ru": (
        "рассылк", "подпиш", "личный кабинет", "файлы cookie", "наш телеграм", "telegram-канал", "наше приложение",
        "читайте также", "нажмите", "все права защищены", "ctrl", "политика конфиденциальности",
        "политикой конфиденциальности", "политики конфиденциальности", "подписывайтесь", "оформите подписку",
    ),
    "uk": (
        "розсилк", "підпиш", "файли cookie", "telegram-канал", "наш додаток", "читайте також", "натисніть",
        "всі права захищено", "ctrl", "політика конфіденційності", "політикою конфіденційності", "підписуйтесь",
    ),
    "ja": (
        "メールマガジン", "メルマガ", "ニュースレター", "会員登録", "会員限定", "有料会員", "無料会員", "有料記事", "続きを読", "cookie", "プライバシーポリシー", "個人情報の", "利用規約",
        "javascript", "無断転載", "無断複製", "著作権は", "関連記事", "ログインして", "購読する", "会員になる",
    ),
    "zh": (
        "电子报", "電子報", "隐私政策", "隱私權", "cookie", "版权所有", "版權所有", "下载app", "下載app", "扫描二维码", "关注我们", "追蹤我們", "相关阅读", "延伸閱讀",
        "延伸阅读", "责任编辑", "订阅我们", "訂閱電子報", "注册会员", "加入會員", "请登录", "請登入", "转载请", "轉載請",
    ),
    "ko": ("뉴스레터", "회원가입", "무단전재", "무단 전재", "저작권자", "제보하기", "관련기사", "앱에서", "구독하기", "구독신청", "로그인하"),
    "id": (
        "akun anda", "kebijakan privasi", "baca juga", "unduh aplikasi", "ikuti kami", "klik di sini", "dilarang mengambil",
        "surat elektronik anda", "berlangganan sekarang",
    ),
}  # fmt: skip
"""Words anywhere in a line that addresses the reader; small letters, so that they are looked for in a folded line."""

READERS: dict[str, tuple[str, ...]] = {
    "en": ("you", "your"),
    "de": ("Sie", "Ihr", "Ihre", "Ihnen"),
    "fr": ("vous", "votre", "vos"),
    "es": ("usted", "ustedes", "tu"),
    "it": ("tuo", "tua"),
    "nl": ("je", "jouw", "uw"),
    "nordic": ("du", "din", "ditt", "dig", "deg"),
}
"""Words that speak to the reader, as stories do outside what somebody says but now and then."""
