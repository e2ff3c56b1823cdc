"""What stands for the agency in a dateline, beside the names in the table of agencies, and how such tags are set."""

TAGS = {
    "LPC": "Reuters",
    "RLPC": "Reuters",
    "IFR": "Reuters",
    "Reuters Legal": "Reuters",
    "Reuters Point Carbon": "Reuters",
    "Reuters.com": "Reuters",
    "Thomson Reuters Accelus": "Reuters",
    "Field Level Media": "Field Level Media",
    "The Sports Xchange": "The Sports Xchange",
    "OPTA": "OPTA",
    "Gracenote": "Gracenote",
    "Variety": "Variety",
    "Variety.com": "Variety",
    "Billboard": "Billboard",
    "Hollywood Reporter": "Hollywood Reporter",
    "The Hollywood Reporter": "Hollywood Reporter",
    "AP Sports": "AP",
    "AFP-Relaxnews": "AFP",
    "Relaxnews": "AFP",
    "AFX": "AFX",
    "tca": "tca",
    "Xinhaunet": "Xinhua",
    "Itar Tass": "TASS",
    "INTERFAX.RU": "Interfax",
    "Prime-Tass": "TASS",
    "Rosbalt": "Rosbalt",
    "PPI": "PPI",
    "INP": "INP",
    "NNI": "NNI",
    "BSS": "BSS",
    "UNB": "UNB",
    "TNA": "TNA",
    "AKP": "AKP",
    "KPL": "KPL",
    "Servimedia": "Servimedia",
    "Adnkronos": "Adnkronos",
    "askanews": "askanews",
    "Télam": "Télam",
    "Telam": "Télam",
    "Prensa Latina": "Prensa Latina",
    "ACAN-EFE": "EFE",
    "Andina": "Andina",
    "KUNA": "KUNA",
    "QNA": "QNA",
    "BNA": "BNA",
    "Petra": "Petra",
    "SANA": "SANA",
    "WAFA": "WAFA",
    "SUNA": "SUNA",
    "IHA": "IHA",
    "DHA": "DHA",
    "ISNA": "ISNA",
    "Fars": "Fars",
    "Mehr": "Mehr",
    "Tasnim": "Tasnim",
    "ANA-MPA": "ANA-MPA",
    "Beta": "Beta",
    "FoNet": "FoNet",
    "Hina": "Hina",
    "SRNA": "SRNA",
    "Fena": "Fena",
    "Rompres": "Agerpres",
    "Mediafax": "Mediafax",
    "TASR": "TASR",
    "UNIAN": "UNIAN",
    "BelTA": "BelTA",
    "Kazinform": "Kazinform",
    "Azertac": "Azertac",
    "Armenpress": "Armenpress",
    "ELTA": "ELTA",
    "BNS": "BNS",
    "LETA": "LETA",
    "ENA": "ENA",
    "ANGOP": "ANGOP",
    "PANA": "PANA",
    "Nampa": "Nampa",
    "IRIN": "IRIN",
    "MarketWatch": "MarketWatch",
    "CBS.MW": "MarketWatch",
    "CBS MarketWatch": "MarketWatch",
    "RFE/RL": "RFE/RL",
    "RFA": "RFA",
    "CNS": "CNS",
    "U-WIRE": "U-WIRE",
    "SPACE.com": "SPACE.com",
    "IDG NEWS SERVICE": "IDG News Service",
    "COMPUTERWORLD": "Computerworld",
    "HealthDay News": "HealthDay",
    "HealthDay": "HealthDay",
    "StatePoint": "StatePoint",
    "The Center Square": "The Center Square",
    "Stacker": "Stacker",
    "EQS Newswire": "EQS",
    "EQS-News": "EQS",
    "DGAP-News": "EQS",
    "EIN Presswire": "EIN Presswire",
    "EINPresswire.com": "EIN Presswire",
    "PRWEB": "PRWEB",
    "Media OutReach Newswire": "Media OutReach",
    "JCN Newswire": "JCN Newswire",
    "AETOSWire": "AETOSWire",
    "AsiaNet": "AsiaNet",
    "Kyodo JBN-AsiaNet": "AsiaNet",
    "Send2Press": "Send2Press",
    "Newswise": "Newswise",
}
"""Tags that the table of agencies does not have, with the name that they stand for; case and dots do not count."""

COLLECTIVE = frozenset(("agencies", "news agencies", "agencias", "agences", "agenturen", "wire services", "wires", ""))
"""Tags that name no agency; an empty one is what is left where a page dropped it."""

WITHOUT_SEPARATOR = frozenset(
    ("PTI", "IANS", "UNI", "CNN", "CBS News", "Keystone-SDA", "Prensa Latina", "PRWEB", "Reuters Health")
)
"""Agencies, by the names of the tables, whose bracketed tag may run straight into the sentence."""

SLASHED = frozenset(
    (
        "PR Newswire",
        "CNW",
        "TASS",
        "Accesswire",
        "AsiaNet",
        "EIN Presswire",
        "PRWEB",
        "Business Wire",
        "GlobeNewswire",
        "Newsfile",
        "Media OutReach",
        "Send2Press",
        "SPA",
        "MENA",
    )
)
"""Agencies, by the names of the tables, that stand between slashes."""

BARE = (
    "Kyodo",
    "AAP",
    "NZN",
    "NZPA",
    "SPA",
    "IRNA",
    "GNA",
    "Sapa",
    "Reuters",
    "Reuter",
    "UPI",
    "AP",
    "AFP",
    "Itar-Tass",
    "Xinhua",
)
"""Agencies that stand behind the date without any brackets."""

BEFORE_PLACE = frozenset(("ANSA", "Newswise"))
"""Agencies, by the names of the tables, whose tag stands before the place."""

KICKERS = frozenset(
    """
    ADVISORY ALERT ANALYSIS BREAKING BRIEF BRIEFS CHART CHRONOLOGY COLUMN COMMENT COMMENTARY CORRECTED CORRECTION COVER DETAILS DIARY
    DOLLAR EDITORIAL EMBARGO EMBARGOED ESSAY EXCLUSIVE EXPLAINED EXPLAINER FACT FACTBOX FACTS FEATURE FILE FLASH FOCUS GALLERY
    GRAPHIC GRAPHICS HEADLINES HIGHLIGHTS IMAGE INSIGHT INSTANT INTERVIEW KEYWORDS LATEST LEAD LETTER LISTEN LIVE MARKET MARKETS
    MORE MOVIES NEWSMAKER NOTE NOTES OBITUARY OPINION PHOTO PHOTOS PICTURE PICTURES PODCAST POLL PREVIEW PROFILE QUOTES READ
    REFILE RELATED RELEASE REPEAT REPORT RESULTS REVIEW SCENARIOS SCHEDULE SCORES SEE SERIES SNAP SOURCE SPECIAL STATEMENT STOCKS
    STORY SUMMARY TABLE TAKE TEXT TIMELINE TOP TRANSCRIPT TRENDING UPDATE UPDATED UPDATES URGENT VIDEO VIEWS WATCH WATCHLIST
    WRAPUP
    """.split()
)
"""Words in capitals that open a line and are no place: one of them anywhere makes it a kicker."""

PUBLICATIONS = frozenset(
    ("POST", "TIMES", "NEWS", "JOURNAL", "TRIBUNE", "HERALD", "GAZETTE", "STAR", "MAIL", "TELEGRAPH", "STANDARD")
)
"""Words that end the name of a paper."""
