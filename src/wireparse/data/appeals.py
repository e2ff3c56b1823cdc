"""Words of lines that ask something of the reader, by language."""

APPEALS = {
    "any": (
        "newsletter",
        "cookie",
        "subscri",
        "sign up",
        "privacy",
        "datenschutz",
        "abonn",
        "consent",
        "inbox",
        "e-mail",
        "email",
        "advert",
        "whatsapp",
        "facebook",
        "log in",
        "login",
        "account",
        "copyright",
        "©",
    )
}
READERS = {"any": ("you", "your", "sie", "ihre", "ihr", "ihnen", "vous", "votre", "usted", "du", "din", "dig")}
