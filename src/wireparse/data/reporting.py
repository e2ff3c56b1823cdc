"""Words that report without quotation marks what somebody says, thinks or wants.

Behind each word stands how many of a hundred of its uses do: counted in hand-annotated news attributions by
``tests/tools/learn_reporting.py``, which writes this file; do not edit it by hand.
"""

from typing import NamedTuple

from .cues import CueForm, CueVerb, Grade, cue_form


class Reporting(NamedTuple):
    """One form of a verb that reports."""

    verb: CueVerb
    """The verb and which of its forms it is."""
    share: int
    """How many of a hundred uses report."""


_VERBS = {
    CueForm.PAST: """
        accused 66  acknowledged 87  added 84  admitted 63  advocated 42  agitated 65  agreed 67  alluded 65
        announced 75  answered 54  anticipated 29  apologized 51  applauded 51  argued 87  articulated 66  asked 45
        assailed 73  asserted 84  assured 72  attacked 67  attributed 27  backed 40  barked 65  belittled 65
        bemoaned 82  blamed 74  blasted 94  boasted 71  boomed 65  bragged 72  brushed 57  called 61  cautioned 76
        challenged 42  championed 51  chanted 69  characterized 51  charged 26  chided 72  cited 84  claimed 85
        clarified 72  commented 70  complained 84  conceded 83  concluded 79  condemned 77  confirmed 59
        congratulated 46  considered 27  contended 52  continued 60  contradicted 72  contrasted 43  countered 43
        credited 66  cried 52  criticised 65  criticized 71  declared 68  declined 78  decried 88  defended 92
        demanded 33  denied 66  denounced 80  derided 57  described 79  disavowed 45  disclosed 33  discussed 71
        disliked 51  dismissed 69  disputed 36  disregarded 65  distanced 80  downplayed 60  dubbed 45  dwelled 72
        echoed 68  elaborated 72  emailed 56  emphasized 80  encouraged 76  endorsed 75  envisioned 60  estimated 37
        exclaimed 65  explained 92  expressed 84  favored 28  feared 37  felt 26  floated 43  found 46  hailed 77
        heralded 65  highlighted 62  hinted 51  hoped 53  ignored 26  imagined 57  implied 60  indicated 76  informed 36
        insisted 88  insulted 72  interjected 70  interpreted 37  intimated 65  invoked 60  joked 83  knew 32
        labeled 29  lambasted 45  lamented 86  lashed 80  lauded 52  lectured 43  liked 37  likened 66  marveled 65
        mentioned 54  mocked 65  mused 60  noted 94  noticed 47  observed 60  offered 59  opined 72  opted 42
        ordered 77  outlined 46  pivoted 60  pleaded 61  pledged 29  pointed 80  portrayed 53  posted 50  praised 84
        predicted 78  preferred 41  proclaimed 66  projected 37  promised 80  pronounced 51  proposed 52  protested 37
        questioned 75  quipped 65  quoted 58  railed 82  reacted 46  read 31  reaffirmed 72  realized 62  rebuffed 36
        rebuked 80  recalled 86  recommended 51  recounted 70  referenced 84  referred 58  refused 77  reiterated 87
        rejected 78  relished 65  remarked 87  remembered 60  reminded 83  repeated 42  replied 83  reported 73
        reprimanded 65  requested 35  resonated 40  responded 70  revealed 65  revered 52  reviled 52  ruled 48  said 96
        scolded 65  shouted 78  showed 64  shrugged 72  signaled 78  slammed 66  sought 54  sounded 51  sparred 57
        speculated 80  spoke 36  spoken 26  spotted 29  stated 82  stressed 77  suggested 89  supported 53  surmised 65
        suspected 30  talked 72  testified 47  thanked 80  threatened 51  told 89  touted 74  tweeted 87  underscored 36
        urged 88  uttered 51  vented 65  voiced 72  vouched 72  vowed 89  wanted 36  warned 86  welcomed 45  wondered 73
        written 31  wrote 92  yelled 70
    """,
    CueForm.PRESENT: """
        accuses 69  acknowledges 60  adds 56  admits 82  agrees 40  alleges 77  announces 80  apologizes 65  appeals 29
        argues 82  asks 71  assails 52  attacks 41  believes 40  blames 77  blasts 82  boasts 57  brags 65  calls 66
        champions 52  chants 77  charges 30  cites 76  claims 76  comments 50  concludes 70  considers 56  contends 77
        criticizes 72  declares 66  defends 60  demands 73  denies 51  describes 82  details 51  dismisses 77
        disputes 37  doubts 77  emphasizes 52  endorses 76  estimates 66  explains 72  fears 33  finds 72  highlights 37
        hints 58  hopes 75  indicates 57  insists 76  jokes 60  knows 62  laments 72  mentions 56  mocks 65  notes 88
        offers 39  opposes 35  orders 52  pitches 72  pledges 51  points 28  posts 51  praises 86  preaches 65
        predicts 72  prefers 77  promises 69  proposes 60  puts 29  questions 55  quotes 51  rails 52  reads 64
        recites 52  recognizes 45  recounts 65  references 43  refers 57  refuses 76  remarks 37  remembers 66
        reminds 43  reports 46  responds 47  reveals 66  says 96  seeks 57  shows 73  signals 37  slams 87  suggests 73
        supports 42  talks 66  tells 96  thinks 56  threatens 37  touts 72  underscores 40  urges 72  views 52  vows 87
        wants 38  warns 65  worries 47  writes 80
    """,
    CueForm.BASE: """
        accuse 72  acknowledge 61  admit 47  advocate 30  affirm 40  agree 39  announce 56  apologize 36  applaud 52
        argue 87  ask 35  assail 65  assert 43  assume 29  assure 26  believe 50  blame 48  blast 60  boast 72  call 28
        characterize 65  cite 66  claim 41  clarify 43  compare 26  complain 57  concede 60  conclude 66  condemn 26
        confirm 30  convey 65  criticize 41  declare 58  defend 32  deflect 43  denounce 52  describe 42  disagree 46
        disavow 46  disclose 36  discuss 55  dislike 46  dispute 27  doubt 45  echo 32  emphasize 62  endorse 38
        envision 72  estimate 32  expect 55  explain 58  express 59  favor 33  fear 38  feel 41  forecast 51  foresee 72
        guess 33  highlight 27  hope 41  indicate 66  insist 77  interpret 52  know 39  mention 68  mock 36  note 33
        offer 32  oppose 50  pledge 26  portray 69  praise 43  predict 43  prefer 46  promise 29  quip 52  quote 26
        realize 32  rebuke 37  rebut 66  recite 65  recognize 44  recommend 36  refer 43  reference 29  refuse 47
        refute 65  remember 46  remind 43  repeat 51  reply 40  repudiate 43  respond 38  reveal 51  ridicule 52  say 77
        see 31  shout 65  show 35  slam 37  speculate 60  suggest 79  tell 51  think 43  threaten 51  tout 72
        underscore 45  urge 43  view 27  vow 46  want 36  warn 73  wonder 47  worry 53  write 33
    """,
    CueForm.ING: """
        accusing 66  acknowledging 51  adding 73  admitting 28  alleging 51  alluding 66  announcing 61  answering 33
        applauding 52  arguing 85  asking 68  asserting 32  attacking 28  backing 36  believing 51  blaming 80
        blasting 73  bragging 43  calling 70  challenging 25  chanting 57  chiding 72  citing 90  claiming 58
        commenting 72  comparing 28  conceding 51  condemning 51  confirming 72  congratulating 60  considering 36
        contrasting 40  crediting 72  criticizing 66  declaring 66  decrying 72  defending 48  demanding 26
        denouncing 64  describing 87  detailing 51  determining 28  discussing 48  dismissing 66  echoing 43
        emphasizing 56  endorsing 43  expecting 54  explaining 73  expressing 51  fearing 77  hailing 43
        highlighting 42  hinting 65  hoping 72  implying 56  informing 52  insisting 78  invoking 37  joking 37
        labeling 43  lamenting 72  mentioning 73  mocking 47  mulling 72  noting 86  offering 32  ordering 65
        outlining 51  pledging 82  pointing 60  portraying 57  praising 58  predicting 66  promising 64  proposing 54
        protesting 40  questioning 61  quoting 60  railing 43  recalling 80  recognizing 51  referencing 42
        referring 64  refusing 56  reiterating 65  rejecting 51  remarking 66  reminding 60  repeating 66  revealing 52
        saying 81  seeking 37  shouting 26  showing 31  slamming 60  stating 71  stressing 72  suggesting 70
        supporting 36  talking 54  telling 60  thanking 82  threatening 47  touting 76  trumpeting 72  tweeting 76
        underscoring 29  urging 52  vouching 65  vowing 69  wanting 29  warning 50  wondering 77  worrying 40
        writing 43  yelling 52
    """,
}
_ADJECTIVES = """
        adamant 60  angry 30  aware 44  careful 36  concerned 37  confident 43  convinced 66  critical 51  determined 32
        divided 33  eager 74  glad 60  happy 29  hopeful 60  impressed 51  inclined 60  intrigued 65  optimistic 45
        outraged 51  proud 43  quick 61  reluctant 66  scared 40  shocked 46  skeptical 54  split 30  startled 65
        sure 27  unhappy 52  upset 77  vocal 51  wary 72  worried 69
"""


def _shares(table: str) -> dict[str, int]:
    words = table.split()
    return dict(zip(words[::2], map(int, words[1::2]), strict=True))


def _verbs() -> dict[str, Reporting]:
    return {
        word: Reporting(cue_form(word) or CueVerb(word, form, Grade.THOUGHT), share)
        for form, table in _VERBS.items()
        for word, share in _shares(table).items()
    }


VERBS = _verbs()
"""Forms of verbs, in lower case."""
ADJECTIVES = _shares(_ADJECTIVES)
"""Words that report behind "be": "is sure that"."""
