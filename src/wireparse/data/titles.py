"""Words around names: offices and honorifics before them, and what an organisation calls itself.

All in lower case and without full stops.
"""

HONORIFICS = {
    "mr": "m",
    "messrs": "m",
    "sir": "m",
    "lord": "m",
    "king": "m",
    "prince": "m",
    "pope": "m",
    "father": "m",
    "brother": "m",
    "sheikh": "m",
    "mrs": "f",
    "ms": "f",
    "miss": "f",
    "madam": "f",
    "mme": "f",
    "lady": "f",
    "dame": "f",
    "queen": "f",
    "princess": "f",
    "sister": "f",
    "baroness": "f",
    "duchess": "f",
    "dr": "",
    "prof": "",
    "rev": "",
    "reverend": "",
    "hon": "",
}
"""Forms of address, with the gender that they tell: ``"m"``, ``"f"`` or ``""``."""

KEPT = frozenset("pope king queen prince princess saint st sheikh emperor empress ayatollah".split())
"""Titles that belong to the name where one word follows: ``Pope Francis``."""

OFFICES = frozenset(
    """
    president vice premier minister ministers chancellor secretary undersecretary deputy senator sen senators sens representative rep
    reps congressman congresswoman governor gov mayor councilman councilwoman councillor councilor alderman lawmaker speaker
    leader whip chairman chairwoman chair chairperson chief head director manager officer executive ceo cfo coo cto boss founder
    cofounder co-founder owner partner editor reporter correspondent columnist anchor host analyst economist strategist
    spokesman spokeswoman spokesperson adviser advisor aide counsel attorney lawyer prosecutor solicitor judge justice
    magistrate sheriff constable detective inspector superintendent commissioner commissar ambassador consul envoy
    diplomat general gen admiral adm colonel col major maj captain capt lieutenant lt commander cmdr sergeant sgt corporal cpl
    private brigadier marshal professor dean provost rector lecturer teacher scientist researcher doctor nurse surgeon
    archbishop bishop cardinal pastor reverend rabbi imam monsignor deacon priest
    coach captain striker midfielder goalkeeper defender forward trainer referee champion
    actor actress singer author writer director producer photographer artist designer comedian
    attorney-general pm dpm mp mep msp
    treasurer comptroller auditor registrar clerk delegate assemblyman assemblywoman lawmaker lord lady baron
    emperor crown emir sultan sheikh tsar first former ex acting then-president late interim incoming outgoing
    democrat republican democratic republicans democrats gop conservative labour
    candidate nominee rival frontrunner front-runner running-mate president-elect billionaire businessman businesswoman
    tycoon mogul pollster activist organizer
    rear staff national-security security state foreign prime cabinet finance defence defense interior justice-minister
    """.split()
)
"""Words that make up titles before names: everything up to the last of them is the title."""

THINGS = frozenset(
    """
    agreement act deal treaty accord partnership plan bill law report award awards prize cup games olympics festival day week month
    street avenue road boulevard square park river lake sea ocean island islands mountain mountains valley bay beach
    county city state province region district town village states kingdom republic union war revolution crisis conference summit
    north south east west northern southern eastern western central new york america american africa african europe european
    asia asian china chinese japan japanese russia russian ukraine britain british france french germany german india indian
    israel iran iraq syria australia canada mexico korea hampshire jersey carolina virginia dakota california texas florida
    amendment constitution code index average stock bible christmas easter ramadan
    facebook twitter instagram youtube google world sun
    """.split()
)
"""Words in names of places, laws and other things that nobody could take for a person."""

FAMILY_NAMES = frozenset(
    """
    king prince pope lord baron bishop pastor cardinal priest deacon dean rector provost abbot major marshal constable judge
    justice singer coach champion chancellor page knight sheriff
    """.split()
)
"""Titles that are family names as well."""

GIVEN_NAMES = frozenset("jan april may june august will".split())
"""Months and auxiliaries that are given names as well."""

PUBLIC_OFFICES = frozenset(
    """
    minister secretary undersecretary mayor governor premier president ambassador commissioner archbishop bishop chancellor king
    queen prince princess emir sultan duke sheikh
    """.split()
)
"""Offices with a place or a field behind "of", whatever it is called."""

DOMAINS = THINGS | frozenset(
    """
    state health human services education interior defense defence war peace foreign affairs finance justice labor labour commerce
    energy transport transportation agriculture treasury homeland security veterans housing urban development trade industry
    industries tourism culture sport sports youth science technology environment water forests fisheries mines petroleum works
    public home external internal social welfare information communications planning police staff operations research marketing
    sales engineering production human resources naval army parliament congress the
    """.split()
)
"""Words for what an office with "of" or "for" has to do with: Secretary of State."""

ORGANISATION_WORDS = frozenset(
    """
    ministry department office bureau agency administration authority authorities commission committee council board court
    parliament senate congress house assembly government embassy consulate mission police force forces army navy guard service
    services bank banks university college school institute institution academy hospital clinic museum library foundation fund
    trust society association federation confederation union league club party movement front alliance coalition organisation
    organization group company corporation corp inc ltd plc llc co gmbh holdings partners capital securities
    management investments investment industries international technologies systems networks network media news times post
    journal herald tribune globe telegraph gazette press television tv radio broadcasting channel airlines airways air motors
    motor energy oil petroleum gas electric power steel mining bancorp financial insurance pharmaceuticals laboratories labs
    center centre project initiative campaign caucus conference church brigade corps command nations exchange reserve
    foods ferries rubber tire chemical paper sons lines shipping mines minerals metals logistics software pharma biotech hotels resorts markets brands
    beverages breweries chemicals textiles railroad fisheries airport products resources properties estates solutions ventures
    enterprises brothers works engineering semiconductors robotics dynamics aerospace aviation telecom mobile games wireless
    treasury chamber tribunal regiment station studio studios records entertainment airport railway railways
    """.split()
)
"""Words that end, or stand in, names of organisations."""

COMPANY_FORMS = frozenset(
    "Inc Corp Co Ltd LLC Plc GmbH AS ASA AB AG NV SA SE SpA SAS Oy Oyj BV KK KG PT Bhd Pte Pty LLP LP PLC SRL SARL".split()
)
"""What a company's name ends with, as written; in other letters they may be words or names."""

INSTITUTIONS = frozenset(
    """
    embassy consulate ministry department office bureau government parliament senate court council committee commission board
    union university college hospital party army navy treasury foundation federation association authority administration
    museum police church club regulator
    """.split()
)
"""Nouns that carry the name of an organisation with what stands before them: ``the Zambian embassy``."""

KINDS = frozenset(
    """
    firm company agency airline carrier group bank gang newspaper paper magazine outlet broadcaster network station website site
    automaker carmaker retailer lender insurer manufacturer maker startup chain giant developer drugmaker chipmaker operator
    utility brokerage exchange publisher studio platform app organization organisation charity watchdog body think-tank militia
    conglomerate shipper miner producer supplier
    """.split()
)
"""Nouns that say what kind of organisation a name is: ``the firm``, ``the Norvik mining group``."""

COMPANIES = frozenset(
    """
    firm company airline carrier bank automaker carmaker retailer lender insurer manufacturer maker startup chain giant developer
    drugmaker chipmaker operator utility brokerage broadcaster conglomerate shipper miner producer supplier
    """.split()
)
"""Of the kinds, those that a story has one of: ``the airline``."""

OFFICIAL_KINDS = frozenset("agency regulator watchdog body".split())
"""Of the kinds, those that a public office is: ``the agency``."""

RANKS = frozenset("prime vice deputy former ex acting assistant under junior shadow co first late then-prime".split())
"""Words before an office that make another of it: "the minister" is not the prime minister."""

DEMONYMS = frozenset(
    """
    french dutch swiss greek czech thai danish irish welsh british english scottish spanish turkish israeli iraqi saudi emirati
    slovene dane swede finn pole turk spaniard scot briton englishman frenchman dutchman irishman german kenyan texan mexican
    kuwaiti qatari bahraini omani yemeni pakistani bangladeshi nepali afghan kazakh uzbek kyrgyz tajik turkmen uk u.s us eu
    """.split()
)
"""Adjectives of countries that do not end in one of `DEMONYM_ENDINGS`."""

PRONOUN_NOUNS = frozenset("nobody everybody somebody anybody everyone someone anyone police data media".split())
"""Words that open a sentence as a name would and name nobody."""

DEMONYM_ENDINGS = ("ian", "ean", "ish", "ese", "ican", "uan")
"""How most adjectives of countries end."""

UNSPEAKING = frozenset(
    """
    reaction reactions response responses point points highlight highlights excerpt excerpts quote quotes comment comments remark
    remarks fact facts factbox key question questions answer answers statement statements here there this these those that it what
    text transcript summary timeline update analysis background note notes result results list following example examples
    view views message messages opinion opinions verdict headline headlines conclusion conclusions tally caption heading title
    """.split()
)
"""Nouns and pronouns that announce what is said and do not say it: ``Reaction to the vote:``."""

COMMON_PEOPLE = frozenset(
    """
    spokesman spokeswoman spokesperson spokespeople official officials source sources analyst analysts expert experts aide aides
    strategist strategists lawyer lawyers critic critics supporter supporters resident residents witness witnesses
    officer officers police authorities people lawmakers voters investigators prosecutors doctors economists traders
    """.split()
)
"""Nouns for speakers whom the text does not name."""

DOCUMENTS = frozenset(
    """
    statement report letter note memo email e-mail post tweet message text document filing lawsuit complaint suit affidavit
    indictment ruling order decision study survey poll review article editorial story advert advertisement ad video recording
    transcript release bulletin notice sign banner placard poster sticker slogan caption resolution communique draft bill law
    book film website list
    """.split()
)
"""Nouns that say something and are nobody: what is "he" or "she" is not one of them."""

PEOPLE = {
    noun: gender
    for gender, nouns in {
        "m": "man boy father son brother husband widower uncle nephew grandfather grandson gentleman fisherman",
        "f": "woman girl mother daughter sister wife widow aunt niece grandmother granddaughter",
        "": """
            farmer fisher locksmith blacksmith goldsmith miner driver pilot sailor worker employee neighbour neighbor survivor passenger student pupil villager trader
            shopkeeper protester demonstrator soldier guard volunteer refugee migrant tourist customer veteran member insider
            negotiator child teenager friend relative cousin colleague parent baker butcher carpenter mechanic engineer technician
            geologist biologist physicist historian economist sociologist psychologist journalist novelist poet painter sculptor
            musician pianist conductor violinist architect builder electrician plumber gardener hunter shepherd trucker courier
            cook chef waiter waitress cleaner librarian curator archivist keeper master mate skipper helmsman diver climber swimmer
            runner cyclist boxer wrestler golfer jockey drummer guitarist rapper dancer model blogger youtuber gamer collector
            dealer broker banker accountant auditor planner consultant contractor landlord tenant buyer seller grower breeder
            rancher herder logger activist campaigner environmentalist unionist organiser vet veterinarian paramedic midwife
            pharmacist dentist psychiatrist virologist epidemiologist meteorologist seismologist astronomer chemist
            """,
    }.items()
    for noun in nouns.split()
}
"""Other nouns for one person, with the gender that they tell."""

FAMILIES_FIRST = frozenset(
    """
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin luo zheng liang xie tang feng deng cao peng zeng xiao
    tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao tan liao zou xiong jin shi hou meng qin xue qiu hao
    gong kong shao wan qian dai chang tsai tsang leung cheung chan wong lam ng lau chow
    kim lee park choi jung jeong kang cho yoon jang lim han shin suh kwon hwang ahn song hong moon son bae baek
    nguyen tran pham hoang phan vu vo dang bui ho ngo duong
    """.split()
)
"""Family names that stand before the given name."""

NEWSPAPERS = frozenset(
    """
    times post journal herald tribune globe telegraph gazette courier chronicle guardian observer mirror examiner bulletin ledger
    register star inquirer dispatch advertiser argus echo mail news standard express
    """.split()
)
"""Last words of newspapers' names."""

GIVEN_GENDERS = {
    name: gender
    for gender, names in {
        "m": """
            james john robert michael william david richard joseph thomas charles daniel matthew anthony mark donald steven paul
            andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
            stephen larry justin scott brandon benjamin samuel gregory frank patrick raymond jack dennis jerry peter henry carl
            walter arthur albert joe bill bob jim tom mike dan ted ben sam tim jeff greg rick rob steve matt nick tony josh ken
            hugh ian neil colin nigel graham simon philip phillip hans karl klaus jürgen wolfgang sven lars olaf erik nils bo
            pierre jean-pierre michel françois jacques luis carlos juan josé pedro miguel antonio jorge fernando diego javier
            giovanni mario giuseppe marco paolo ivan vladimir sergei igor dmitry boris mikhail ahmed mohammed muhammad mohamed
            omar hassan hussein ibrahim mustafa abdullah khalid bernard roger ralph keith lloyd sean bruce craig douglas adam
            alan allan barry brad chad cory derek doug duncan edwin ernest eugene fred gerald glenn harold harry howard jimmy
            kyle leonard louis lewis malcolm martin mitch nathan norman oliver oscar oswald otto ross russell stanley stuart
            todd trevor vincent warren wayne zachary barack
            """,
        "f": """
            mary patricia jennifer linda elizabeth barbara susan jessica sarah sara karen lisa nancy betty margaret sandra
            kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura cynthia kathleen amy angela
            shirley anna brenda pamela emma nicole helen samantha katherine christine rachel carolyn janet catherine maria heather
            diane ruth julie olivia joyce virginia victoria christina evelyn judith hannah martha clara hillary melania ann
            anne jane alice rose ida claire caroline charlotte fiona nora ingrid ursula marie sophie isabelle camille juana lucia
            giulia francesca olga natalia svetlana irina elena fatima aisha abigail agnes alexandra allison annette audrey
            beatrice bridget cecilia cheryl colleen crystal cindy debbie denise diana doris dorothy edith eleanor ellen esther
            eva florence gail gloria grace heidi irene jacqueline janice jill joanna judy kate kathy katie kelly-ann kirsten kristen
            lauren lillian lois louise lucy lydia marilyn marsha megan miranda monica naomi patty paula peggy phyllis rosemary
            sally sheila sylvia tammy tanya teresa theresa tiffany tina valerie vanessa vera wendy yvonne zoe birgit astrid
            """,
    }.items()
    for name in names.split()
}
"""Given names that tell a gender: they rule a person out for "he", "she", "Mr" or "Mrs", and decide nothing else."""

HEADS = frozenset(
    "chief boss head chair chairman chairwoman chairperson president ceo director leader founder chancellor".split()
)
"""Offices of those who lead an organisation: "the Norvik chief"."""

OFFICE_FORMS = {
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "gen": "general",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "cmdr": "commander",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "adm": "admiral",
    "prof": "professor",
    "dr": "doctor",
    "rev": "reverend",
}
"""Offices that are written in two ways, with the one under which they are looked up."""

SHARED_OFFICES = frozenset(
    "senator representative governor councillor councilman councilwoman general ambassador lawyer".split()
)
"""Offices that several people in one story may have: alone they are said of somebody who was named just before."""
