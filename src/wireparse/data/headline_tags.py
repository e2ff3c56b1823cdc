"""What stands in front of headlines, or behind them, to say which version or kind of item follows; and names of series."""

WIRE_TAGS = (
    "ADVISORY", "ALERT", "BRIEF", "BULLETIN", "CHRONOLOGY", "CORRECT", "CORRECTED", "CORRECTED-(OFFICIAL)", "CORRECTION", "DEALTALK",
    "EXCLUSIVE", "EXPLAINER", "FACTBOX", "FLASH", "INSTANT VIEW", "KILL", "NEWSMAKER", "PRESS DIGEST", "REFILE", "REFILED", "REPEAT",
    "RESEARCH ALERT", "RPT", "SCENARIOS", "SNAPSHOT", "SPECIAL REPORT", "STORY WITHDRAWN", "TAKE A LOOK", "TIMELINE", "UPDATE",
    "URGENT", "WITHDRAWN", "WRAPUP",
)  # fmt: skip
"""Tags of the terminal, with or without a number: ``UPDATE 2-``; also ``FACTBOX - `` and ``UPDATE: ``."""

NOUN_TAGS = (
    "ANALYSIS", "BACKSTORY", "BREAKINGVIEWS", "COLUMN", "COMMENTARY", "DIARY", "FEATURE", "FOCUS", "HIGHLIGHTS", "INSIGHT",
    "INTERVIEW", "LIVE MARKETS", "MEDIA", "POLL", "PREVIEW", "PROFILE", "QUOTES", "TABLE", "TEXT", "WITNESS",
)  # fmt: skip
"""Tags that are words of the language: a hyphen behind them makes no tag in a headline in capitals (``POLL-TAX``)."""

COLON_TAGS = (
    "Across China", "ADVISORY", "Analysis", "Analyst view", "AP Exclusive", "AP Explains", "AP FACT CHECK", "AP Photos", "AP Source",
    "AP Sources", "AP Was There", "APNewsBreak", "BREAKING NEWS", "China Focus", "CNA Explains", "Column", "Commentary", "Corrected",
    "Correction", "CP NewsAlert", "DealTalk", "Economic Watch", "EXPLAINER", "Explainer", "Factbox", "Feature", "FOCUS", "Highlights",
    "IN FOCUS", "Insight", "Instant View", "Interview", "Live", "MARKET TALK", "MEDIA ALERT", "NewsAlert", "News Analysis", "Newsmaker",
    "PTI Exclusive", "Profile", "Q&A", "Quotebox", "REPEAT", "Review", "ROUNDUP", "Roundup", "Scenarios", "Smart Money",
    "Snap analysis", "Snap Insight", "Special Report", "Spotlight", "Text", "The Big Read", "The Latest", "Timeline", "Update", "Urgent",
    "Watch", "WSJ", "Xinhua Headlines", "Exclusive", "EILMELDUNG", "KORREKTUR", "ZUSAMMENFASSUNG",
)  # fmt: skip
"""Tags before a colon, on the web in small letters too: ``Factbox: ``, ``The Latest: ``."""

BRACKET_TAGS = (
    "LEAD", "LD", "URGENT", "UPDATE", "CORRECTED", "News Focus", "Yonhap Feature", "EXCLUSIVE", "AMPLIA", "AMP", "PICTURE", "VIDEO",
)  # fmt: skip
"""Tags in brackets in front, some with an ordinal: ``(2nd LD) ``."""

SERIES = (
    "AUSTRALIA STOCKS", "CANADA STOCKS", "EMERGING MARKETS", "EURO GOVT", "FOREX", "GLOBAL MARKETS", "GOLD", "GRAINS", "METALS",
    "MIDEAST STOCKS", "OIL", "PRECIOUS", "SOFTS", "STOCKS", "TREASURIES", "US STOCKS",
)  # fmt: skip
"""Series of market reports: ``OIL-``; of two words and more any in capitals is one."""

SPORTS = (
    "Athletics", "Baseball", "Basketball", "Boxing", "Cricket", "Cycling", "Golf", "Gymnastics", "Horse racing", "Ice hockey", "MLB",
    "Motor racing", "NBA", "NFL", "NHL", "Olympics", "Paralympics", "Rowing", "Rugby", "Sailing", "Skiing", "Snooker", "Soccer",
    "Swimming", "Tennis",
)  # fmt: skip
"""Sports as kickers: ``Soccer-``."""

KICKERS = frozenset({
    "analysis", "big read", "breaking", "breaking news", "column", "comment", "commentary", "editorial", "exclusive", "explainer",
    "factbox", "feature", "in focus", "insight", "interview", "investigation", "news analysis", "news focus", "opinion", "perspective",
    "profile", "special report", "the big read", "timeline", "viewpoint",
})  # fmt: skip
"""Lines of their own above a headline that say what kind of item follows, in small letters."""
