"""Whole lines of pages that are never part of a story: what is inside and around it.

Words that stories use stand here only where no heading, kicker or row of a story is made of them alone.
"""

ADVERTS: dict[str, tuple[str, ...]] = {
    "en": (
        "Ad", "Ad choices", "Ad feedback", "AdChoices", "Advert", "Advertisement", "Advertisement - Scroll to continue",
        "Advertisement 1", "Advertisement 2", "Advertisement 3", "Advertisement SKIP ADVERTISEMENT",
        "Advertisement · Scroll to continue", "Advertising", "Advertorial", "ADVT", "Article content",
        "Article continues after ad", "Article continues after this advertisement", "Article continues below",
        "Article continues below advertisement", "Branded content", "Content continues below", "Continue reading below",
        "Paid content", "Partner content", "Promoted", "Promoted content", "Promoted stories", "Remove ads",
        "Scroll to continue", "Scroll to continue with content", "Skip advertisement", "Sponsor message", "Sponsored",
        "Sponsored content", "Sponsored links", "Story continued below", "Story continues",
        "Story continues after advertisement", "Story continues below", "Story continues below advertisement",
        "Story continues below this ad", "Why am I seeing this ad?",
    ),
    "de": (
        "Advertorial Anzeige", "Anzeige", "Anzeigen", "Artikel wird nach der Anzeige fortgesetzt", "Ende der Anzeige",
        "Ende der Werbung", "Gesponsert", "Nach der Anzeige weiterlesen", "Weiterlesen nach der Anzeige", "Werbung",
        "Werbung ausblenden",
    ),
    "fr": (
        "Contenu sponsorisé", "L'article continue après la publicité", "La suite après cette publicité",
        "La suite après la publicité", "La suite de l'article après la publicité", "Publicité", "Sponsorisé",
    ),
    "es": (
        "Contenido patrocinado", "Continúa leyendo después de la publicidad", "La nota continúa después del anuncio",
        "La noticia continúa después de la publicidad", "Patrocinado", "Publicidad",
    ),
    "it": (
        "Annuncio pubblicitario", "Contenuto sponsorizzato", "Continua dopo la pubblicità",
        "L'articolo continua dopo la pubblicità", "Pubblicità", "Sponsorizzato",
    ),
    "pt": (
        "Conteúdo patrocinado", "Continua após a publicidade", "Continua após publicidade", "Continua depois da publicidade",
        "Publicidade",
    ),
    "nl": (
        "Advertentie", "De tekst gaat verder onder de advertentie", "Gesponsord", "Lees verder onder de advertentie",
        "Tekst gaat verder onder de advertentie",
    ),
    "sv": ("Annons", "Artikeln fortsätter under annonsen", "Sponsrat innehåll"),
    "no": (
        "Annonse", "Annonsørinnhold", "Artikkelen fortsetter etter annonsen", "Artikkelen fortsetter under annonsen",
        "Saken fortsetter under annonsen",
    ),
    "da": ("Annonce", "Annoncørbetalt indhold", "Artiklen fortsætter efter annoncen", "Artiklen fortsætter under annoncen"),
    "fi": ("Artikkeli jatkuu mainoksen alla", "Juttu jatkuu mainoksen jälkeen", "Mainos"),
    "cs": ("Reklama", "Článek pokračuje pod reklamou"),
    "pl": ("Dalsza część artykułu pod reklamą", "Dalszy ciąg artykułu pod reklamą"),
    "tr": ("Reklam", "Reklamı geç"),
    "ru": ("Материал продолжается после рекламы", "На правах рекламы", "Реклама"),
    "uk": ("Продовження після реклами",),
    "ja": ("【広告】", "スポンサーリンク", "広告"),
    "zh": ("广告", "廣告", "請繼續往下閱讀"),
    "ko": ("광고",),
    "id": ("Artikel dilanjutkan setelah iklan", "Iklan"),
}  # fmt: skip
"""Marks of advertising, and of where a story goes on behind it."""

ACCOUNTS: dict[str, tuple[str, ...]] = {
    "en": (
        "after newsletter promotion", "Already a member?", "Already a subscriber?", "Already a subscriber? Log in",
        "Already a subscriber? Sign in", "Already have an account?", "Already have an account? Log in",
        "Already have an account? Sign in", "Become a member", "Create a free account", "Create account", "Create an account",
        "Create an account or sign in", "Create an account or sign in to continue with your reading experience.",
        "Create free account", "Daily newsletter", "Don't have an account?", "Donate", "Donate now", "Download our app",
        "Download the app", "Email address", "Enjoy additional articles per month", "Enter your email",
        "Enter your email address", "Follow our news", "For subscribers only", "Forgot password?", "Forgot your password?",
        "Get our newsletter", "Get the app", "Get the newsletter", "Invalid email", "Join now", "Log in",
        "Log in to continue", "Login", "My account", "Newsletter", "Newsletter sign-up", "Newsletter signup", "Newsletters",
        "Not a subscriber?", "Our newsletters", "Please enter a valid email address", "Register", "Register / Sign in",
        "Register for free", "Register now", "Sign in", "Sign in or create an account", "Sign in to continue", "Sign up",
        "Sign up for free", "Sign up for our newsletter", "Sign up for our newsletters", "Sign up here", "Sign up here.",
        "Sign up now", "Sign up to our newsletter", "Sign up today", "skip past newsletter promotion", "Subscribe",
        "Subscribe now", "Subscribe to continue reading", "Subscribe to our newsletter", "Subscribe to read",
        "Subscribe today", "Subscriber only", "Subscribers only", "Support local journalism", "Support our journalism",
        "Support our work", "Support us", "Thank you for signing up!", "Thank you for subscribing!", "Thanks for signing up!",
        "This article is for subscribers only", "This is a subscriber-only article", "Unlock unlimited access",
        "Your email address", "Your subscription could not be saved. Please try again.",
        "Your subscription has been successful.",
    ),
    "de": (
        "Abmelden", "Abo", "Abo abschließen", "Abo testen", "Abonnieren", "Anmelden", "Artikel freischalten",
        "Bereits Abonnent?", "Bereits registriert?", "E-Mail-Adresse", "E-Mail-Adresse eingeben", "Einloggen",
        "Empfohlener redaktioneller Inhalt", "Exklusiv für Abonnenten", "Externe Inhalte anzeigen",
        "Externen Inhalt akzeptieren", "Externen Inhalt anzeigen", "Externen Inhalt laden", "Externer Inhalt",
        "Hier anmelden", "Ihre E-Mail-Adresse", "Jetzt abonnieren", "Jetzt anmelden", "Jetzt bestellen",
        "Jetzt kostenlos testen", "Jetzt lesen", "Jetzt registrieren", "Jetzt spenden", "Jetzt testen", "Jetzt unterstützen",
        "Jetzt weiterlesen", "Kostenlos registrieren", "Mein Konto", "Newsletter abonnieren", "Newsletter bestellen",
        "Noch kein Abo?", "Nur für Abonnenten", "Passwort vergessen?", "Plus kaufen", "Plus testen", "Registrieren",
        "Schon Abonnent?", "Sie haben bereits ein Abo?", "Sie haben noch kein Konto?", "Sie sind bereits Kunde?",
        "Weiterlesen mit",
    ),
    "fr": (
        "Abonnez-vous", "Adresse e-mail", "Article réservé aux abonnés", "Cet article est réservé aux abonnés",
        "Créer un compte", "Déjà abonné ?", "Déjà abonné ? Connectez-vous", "Déjà un compte ?", "Faire un don",
        "Inscrivez-vous à notre newsletter", "Je découvre les offres", "Je fais un don", "Je m'abonne", "Je m'inscris",
        "Lire la suite", "Mot de passe oublié ?", "Recevoir la newsletter", "Réservé aux abonnés", "S'abonner", "S'inscrire",
        "Se connecter", "Votre adresse e-mail",
    ),
    "es": (
        "Apúntate a nuestra newsletter", "Boletines", "Boletín", "Cerrar sesión", "Contenido exclusivo para suscriptores",
        "Continuar leyendo", "Crear cuenta", "Inicia sesión", "Iniciar sesión", "Mi cuenta", "Recibe la newsletter",
        "Registrarse", "Regístrate", "Seguir leyendo", "Sigue leyendo", "Solo para suscriptores", "Suscribirme",
        "Suscribirse", "Suscríbase", "Suscríbete", "¿Olvidaste tu contraseña?", "¿Ya eres suscriptor?", "¿Ya estás suscrito?",
        "¿Ya tienes cuenta?",
    ),
    "it": (
        "Abbonati", "Abbonati ora", "Accedi", "Contenuto riservato agli abbonati", "Continua a leggere",
        "Hai già un account?", "Il mio account", "Iscriviti", "Iscriviti alla newsletter", "Password dimenticata?",
        "Registrati", "Riservato agli abbonati", "Sei già abbonato?", "Sei già registrato?",
    ),
    "pt": (
        "Assine", "Assine a newsletter", "Assine agora", "Assine já", "Assine nossa newsletter", "Cadastre-se",
        "Conteúdo exclusivo para assinantes", "Continuar a ler", "Continuar lendo", "Continue lendo", "Entrar",
        "Esqueceu a senha?", "Exclusivo para assinantes", "Fazer login", "Faça login", "Iniciar sessão", "Já é assinante?",
        "Já é assinante? Faça login", "Já é assinante? Inicie sessão",
    ),
    "nl": (
        "Abonneer", "Abonneer nu", "Abonneren", "Al abonnee?", "Al abonnee? Log in", "Al een account?",
        "Alleen voor abonnees", "Inloggen", "Log in of registreer", "Maak een account aan",
        "Meld je aan voor onze nieuwsbrief", "Nieuwsbrief", "Nieuwsbrieven", "Nog geen account?", "Schrijf je in",
        "Wachtwoord vergeten?", "Word abonnee", "Word lid",
    ),
    "sv": (
        "Bli medlem", "Bli prenumerant", "Glömt lösenordet?", "Har du redan ett konto?", "Logga in", "Logga ut", "Läs vidare",
        "Nyhetsbrev", "Prenumerera", "Prenumerera nu", "Redan prenumerant?", "Redan prenumerant? Logga in", "Skapa konto",
    ),
    "no": (
        "Allerede abonnent?", "Allerede abonnent? Logg inn", "Bli abonnent", "Er du allerede abonnent?", "For abonnenter",
        "Glemt passord?", "Kjøp abonnement", "Logg inn", "Logg ut", "Nyhetsbrever", "Opprett konto",
    ),
    "da": (
        "Allerede abonnent? Log ind", "Bliv abonnent", "Bliv medlem", "Glemt adgangskode?", "Har du allerede abonnement?",
        "Køb abonnement", "Log ind", "Log ud", "Nyhedsbrev", "Nyhedsbreve", "Opret bruger", "Opret konto",
        "Tilmeld nyhedsbrev",
    ),
    "fi": (
        "Kirjaudu", "Kirjaudu sisään", "Luo tunnus", "Oletko jo tilaaja?", "Oletko jo tilaaja? Kirjaudu", "Tilaa nyt",
        "Uutiskirje", "Uutiskirjeet", "Vain tilaajille",
    ),
    "cs": (
        "Máte předplatné?", "Odebírat newsletter", "Pouze pro předplatitele", "Předplatit", "Přihlásit se", "Přihlášení",
        "Registrovat se", "Už jste předplatitel?", "Zapomenuté heslo",
    ),
    "pl": (
        "Dla prenumeratorów", "Masz już konto?", "Masz już konto? Zaloguj się", "Masz już prenumeratę?", "Nie masz konta?",
        "Nie pamiętasz hasła?", "Prenumerata", "Subskrybuj", "Tylko dla subskrybentów", "Zaloguj", "Zaloguj się",
        "Zapisz się na newsletter", "Zarejestruj się", "Załóż konto",
    ),
    "tr": (
        "Abone ol", "Bültene abone ol", "E-bülten", "E-posta adresiniz", "Giriş yap", "Hemen abone ol", "Kayıt ol",
        "Üye girişi", "Üye ol", "Şifremi unuttum",
    ),
    "ru": (
        "Войти", "Забыли пароль?", "Зарегистрироваться", "Оформить подписку", "Поддержать нас", "Подписаться",
        "Подписаться на рассылку", "Подпишитесь на нас", "Рассылка", "Рассылки", "Регистрация", "Только для подписчиков",
        "Уже есть аккаунт?", "Уже есть подписка?",
    ),
    "uk": (
        "Вже маєте акаунт?", "Забули пароль?", "Зареєструватися", "Підписатись", "Підписатися", "Підтримати нас",
        "Реєстрація", "Розсилка", "Увійти",
    ),
    "ja": (
        "お申し込み", "この記事は有料会員限定です", "この記事は有料記事です", "パスワードを忘れた方", "メールマガジン", "ログイン", "ログインする", "今すぐ登録", "会員登録", "会員限定", "会員限定記事",
        "新規会員登録", "新規登録", "有料会員限定", "有料会員限定記事", "有料記事", "無料で登録", "無料会員登録", "続きを読む", "続きを読むには",
    ),
    "zh": (
        "会员登录", "展开全文", "忘記密碼", "忘记密码", "會員登入", "电子报", "登入", "登录", "立即訂閱", "立即订阅", "繼續閱讀", "继续阅读", "訂閱", "订阅", "閱讀全文", "阅读全文",
        "電子報",
    ),
    "ko": ("구독하기", "기사 구독", "뉴스레터", "뉴스레터 구독", "뉴스레터 신청", "로그인", "비밀번호 찾기", "이미 회원이신가요?", "회원가입", "후원하기"),
    "id": ("Berlangganan", "Langganan sekarang", "Lupa kata sandi?", "Sudah berlangganan?", "Sudah punya akun?"),
}  # fmt: skip
"""Buttons and headings that offer a subscription, an account or a newsletter."""

PLAYERS: dict[str, tuple[str, ...]] = {
    "en": (
        "(opens in a new window)", "(opens in new tab)", "Audio of this article", "Back to video", "Click to enlarge",
        "Click to expand", "Enlarge image", "Error loading", "Image gallery", "Listen", "Listen now", "Listen to article",
        "Listen to story", "Listen to this article", "Listen to this story", "Loading video", "Loading...", "Loading…",
        "Media playback is unsupported on your device", "New tab", "Next slide", "Now playing", "Open image in gallery",
        "Open this photo in gallery:", "Opens in new tab", "Opens in new window", "opens new tab", "Photo gallery",
        "Photogallery", "Play audio", "Play video", "Previous slide", "This video can not be played",
        "This video cannot be played", "This video file cannot be played.", "This video is not available", "Video player",
        "View gallery", "View image gallery", "View image in fullscreen", "Watch live", "Watch now", "Watch the video",
        "Watch this video", "Watch video", "We apologize, but this video has failed to load.",
        "Your browser does not support HTML5 video.", "Your browser does not support the audio element.",
        "Your browser does not support the video tag.",
    ),
    "de": (
        "Anhören", "Artikel anhören", "Artikel vorlesen", "Audio anhören", "Beitrag anhören", "Bild vergrößern",
        "Bilder vergrößern", "Bildergalerie", "Bilderstrecke", "Bilderstrecke öffnen", "Den Podcast beenden?",
        "Diesen Artikel anhören", "Dieses Video ist nicht verfügbar", "Jetzt anhören", "Pfeil links", "Pfeil rechts",
        "Podcast beenden", "Text vorlesen", "Video abspielen", "Video ansehen", "Vollbild", "Vorlesen", "Zum Audio",
        "Zum Video", "Zur Bildergalerie", "Zur Fotostrecke",
    ),
    "fr": (
        "Agrandir l'image", "Diaporama", "Ecouter l'article", "Lire la vidéo", "Voir la galerie", "Voir la vidéo",
        "Écouter cet article", "Écouter l'article",
    ),
    "es": (
        "Ampliar imagen", "Escucha este artículo", "Escuchar artículo", "Reproducir video", "Reproducir vídeo", "Ver galería",
        "Ver video", "Ver vídeo",
    ),
    "it": (
        "Ascolta l'articolo", "Ascolta questo articolo", "Guarda il video", "Ingrandisci immagine", "Riproduci video",
        "Vai alla gallery",
    ),
    "pt": ("Ampliar imagem", "Assista ao vídeo", "Ouvir notícia", "Ouça este artigo", "Ouça este conteúdo", "Ver galeria"),
    "nl": ("Bekijk de video", "Bekijk foto's", "Bekijk video", "Beluister dit artikel", "Luister naar dit artikel"),
    "sv": ("Lyssna", "Lyssna på artikel", "Lyssna på artikeln", "Spela upp", "Visa bild i fullskärm", "Visa video"),
    "no": ("Lytt til artikkelen", "Lytt til saken", "Se video", "Spill av", "Vis bilde i fullskjerm"),
    "da": ("Afspil", "Lyt til artikel", "Lyt til artiklen", "Vis større billede"),
    "fi": ("Katso video", "Kuuntele artikkeli", "Kuuntele juttu"),
    "cs": ("Fotogalerie", "Poslechnout článek", "Přehrát video", "Spustit video", "Zobrazit galerii"),
    "pl": ("Odtwórz wideo", "Posłuchaj artykułu", "Zobacz galerię", "Zobacz wideo"),
    "tr": ("Galeriyi gör", "Haberi dinle", "Videoyu izle"),
    "ru": ("Воспроизвести видео", "Открыть галерею", "Прослушать статью", "Смотреть видео"),
    "uk": ("Дивитися відео", "Прослухати статтю"),
    "ja": ("この記事を聞く", "写真を拡大する", "写真を見る", "写真一覧", "動画を再生する", "動画を見る", "拡大する", "画像を拡大", "画像を拡大する", "音声で聞く"),
    "zh": ("图集", "播放影片", "播放视频", "放大圖片", "点击查看大图"),
    "ko": ("기사 듣기", "뉴스 듣기", "동영상 보기", "사진 확대", "음성으로 듣기", "이미지 확대", "이미지 확대보기"),
    "id": ("Dengarkan", "Perbesar", "Putar video"),
}  # fmt: skip
"""Buttons of players and galleries."""
