"""Words that report without quotation marks what somebody says, thinks or wants.

Behind each word stands how many of a hundred of its uses do: counted in hand-annotated news attributions by
``tests/tools/learn_reporting.py``, which writes this file; do not edit it by hand.
"""

from attrs import frozen

from .cues import CueForm, CueVerb, Grade, cue_form


@frozen
class Reporting:
    """One form of a verb that reports."""

    verb: CueVerb
    """The verb and which of its forms it is."""
    share: int
    """How many of a hundred uses report."""


_VERBS = {
    CueForm.PAST: """
        accused 67  acknowledged 89  added 85  addressed 35  admitted 66  adopted 27  advocated 44  agitated 100
        agreed 68  aimed 28  alluded 100  announced 76  answered 57  anticipated 29  apologized 55  applauded 54
        appointed 33  argued 89  articulated 80  asked 46  assailed 86  asserted 92  assured 76  attacked 69
        attempted 33  attributed 27  authored 100  authorized 27  avoided 45  backed 40  balked 83  barked 100
        belittled 100  bemoaned 100  blamed 78  blasted 100  blocked 33  boasted 77  boomed 100  bragged 100
        bristled 50  brushed 67  called 61  cautioned 88  challenged 41  championed 55  chanted 78  characterized 60
        charged 26  cheered 27  chided 100  cited 86  claimed 87  clarified 100  co-sponsored 50  coined 60
        commented 83  complained 89  conceded 92  concluded 81  condemned 85  confirmed 61  congratulated 50
        considered 27  contended 67  continued 60  contradicted 100  contrasted 50  countered 50  credited 80  cried 67
        criticised 100  criticized 72  decided 40  declared 69  declined 79  decried 100  deemed 35  defended 95
        delivered 26  demanded 33  demonstrated 25  denied 68  denounced 84  derided 67  described 80  disavowed 50
        disclosed 33  discussed 75  disliked 60  dismissed 71  displayed 43  disputed 38  disregarded 100  distanced 100
        documented 67  doubled 30  downplayed 75  dubbed 50  dwelled 100  echoed 71  elaborated 100  emailed 60
        embraced 38  emphasized 90  encouraged 83  endorsed 76  enjoyed 25  envisioned 75  estimated 38  exclaimed 100
        explained 94  exposed 33  expressed 86  favored 28  feared 40  felt 26  floated 50  focused 30  foreshadowed 100
        forgot 100  found 46  framed 33  hailed 100  heralded 100  highlighted 67  hinted 60  hoped 55  ignored 26
        imagined 67  implied 67  imposed 33  indicated 79  informed 38  insisted 91  insulted 100  interjected 83
        interpreted 40  intimated 100  invoked 67  issued 47  joked 92  knew 32  knocked 56  labeled 29  lambasted 50
        lamented 100  lashed 100  lauded 67  learned 53  lectured 50  liked 40  likened 75  listed 50  lobbied 29
        marveled 100  mentioned 55  mocked 68  mounted 50  mused 75  named 41  negotiated 50  nominated 43  noted 95
        noticed 50  observed 75  offered 60  opined 100  opted 44  ordered 81  outlined 50  passed 36  paused 40
        persuaded 44  pivoted 75  pleaded 67  pledged 29  pointed 81  portrayed 56  posted 51  praised 87  predicted 81
        preferred 42  presented 40  pressed 27  pressured 67  proceeded 40  proclaimed 80  projected 38  promised 83
        promoted 33  pronounced 60  proposed 52  protested 40  pushed 48  questioned 77  quipped 100  quoted 64
        railed 91  reacted 50  read 31  reaffirmed 100  realized 71  rebuffed 38  rebuked 100  recalled 89
        recommended 54  recounted 83  referenced 100  referred 60  refused 79  reiterated 94  rejected 81  relished 100
        remarked 100  remembered 67  reminded 92  repeated 43  replied 87  reported 73  reprimanded 100  requested 35
        resisted 50  resonated 43  responded 71  retweeted 67  revealed 67  revered 67  reviled 67  ripped 43  ruled 50
        said 96  saw 25  scolded 100  shared 35  shouted 89  showed 64  shown 37  shrugged 100  signaled 89  signed 29
        slammed 71  sought 55  sounded 53  sparked 25  sparred 67  speculated 100  spoke 36  spoken 26  spotted 29
        stated 85  stressed 85  sued 27  suggested 90  supported 54  surmised 100  suspected 30  talked 74  tended 50
        testified 50  thanked 90  threatened 53  ticked 60  told 89  touched 29  touted 82  tweeted 88  underscored 38
        understood 31  unleashed 43  unsettled 50  unveiled 56  urged 91  uttered 60  vented 100  vetoed 67  voiced 79
        voted 43  vouched 100  vowed 92  wanted 36  warned 88  watched 25  welcomed 47  went 28  withdrew 100
        wondered 86  written 31  wrote 93  yelled 83
    """,
    CueForm.PRESENT: """
        accuses 75  acknowledges 75  adds 60  admits 100  agrees 42  aims 33  alleges 100  announces 100  apologizes 100
        argues 91  asks 77  assails 67  believes 41  blames 100  blasts 100  boasts 67  brags 100  calculates 100
        calls 48  champions 67  chants 40  cites 88  claims 39  concludes 83  considers 62  contends 100  counts 67
        criticizes 100  declares 80  defends 75  demands 33  demonstrates 100  denies 60  describes 91  dismisses 100
        doubts 25  embraces 67  emphasizes 67  endorses 88  enjoys 30  estimates 42  explains 80  finds 76  focuses 50
        follows 32  highlights 40  hints 64  hopes 55  illustrates 67  indicates 67  insists 88  introduces 67  jokes 38
        knows 65  laments 100  leans 40  lists 39  loves 67  mentions 62  mocks 100  notes 75  opposes 35  orders 29
        paints 75  pegs 100  pitches 75  pledges 56  praises 100  preaches 100  predicts 100  prefers 100  prohibits 67
        promises 42  promotes 100  proposes 75  pushes 40  puts 29  quotes 30  rails 67  reads 69  recites 67
        recognizes 50  recounts 100  references 29  refers 67  refuses 88  remembers 80  reminds 50  responds 50
        reveals 75  rips 67  says 96  seeks 60  sees 53  shows 61  signals 29  slams 100  suggests 76  supports 40
        talks 35  tells 100  thinks 57  threatens 40  touts 100  underscores 43  urges 100  vows 100  wants 38
        warns 100  worries 35  writes 83
    """,
    CueForm.BASE: """
        accuse 100  acknowledge 64  admire 33  admit 50  advocate 30  affirm 43  agree 39  aim 40  announce 60
        apologize 38  applaud 67  argue 90  ask 35  assail 100  assert 50  assume 29  assure 25  believe 50  blame 50
        blast 75  boast 100  call 28  cast 32  characterize 100  cheer 42  cite 80  claim 41  clarify 50  compare 25
        complain 67  concede 75  concern 39  conclude 80  condemn 25  confirm 30  contemplate 75  contradict 29
        convey 100  convince 41  criticize 43  critique 33  decide 29  declare 64  defend 32  define 33  deflect 50
        demonstrate 25  denounce 67  describe 43  desire 29  differ 33  disagree 50  disavow 50  disclose 38  discuss 57
        dislike 50  dispute 27  distinguish 67  diverge 100  doubt 46  echo 33  empathize 67  emphasize 71  encourage 35
        endorse 39  enjoy 33  envision 100  estimate 33  expect 57  explain 61  exploit 30  explore 50  express 62
        favor 33  fear 38  feel 42  forecast 55  foresee 100  guess 33  highlight 27  hope 41  horrify 100  ignore 25
        indicate 73  inflate 100  insist 81  intend 67  interpret 67  introduce 29  justify 33  know 39  laugh 25
        lean 25  learn 27  mention 70  mock 38  nominate 25  note 33  offer 32  oppose 52  paint 50  persuade 41
        pledge 26  portray 78  praise 44  predict 42  prefer 48  prohibit 67  promise 29  promote 57  quip 67  quote 25
        ratify 67  realize 33  rebuke 40  rebut 80  recite 100  recognize 45  recommend 38  refer 50  reference 29
        refuse 50  refute 100  regret 33  remember 48  remind 50  repeat 57  repudiate 50  resist 60  respond 38
        reveal 53  ridicule 67  say 77  see 31  seize 29  shout 100  show 35  slam 40  speculate 75  spell 100  sue 30
        suggest 82  tell 52  think 44  threaten 57  tout 100  underscore 50  understand 27  urge 50  view 27  vow 50
        want 36  warn 86  wish 38  withheld 33  wonder 50  worry 55  write 33
    """,
    CueForm.ING: """
        accepting 25  accusing 71  acknowledging 54  adding 74  admitting 27  aiming 57  alleging 54  alluding 80
        announcing 65  answering 33  applauding 67  arguing 88  asking 70  asserting 33  attacking 28  attempting 30
        backing 36  believing 56  blaming 100  blasting 86  bragging 50  calling 71  chanting 67  chiding 100  citing 94
        claiming 60  commenting 100  comparing 27  conceding 60  condemning 57  confirming 100  congratulating 75
        considering 36  contrasting 43  crediting 100  criticizing 70  deciding 44  declaring 71  decrying 100
        defending 50  delivering 53  demanding 25  denouncing 69  describing 94  detailing 56  determining 27
        discussing 50  dismissing 75  displaying 50  echoing 45  emphasizing 62  endorsing 44  expecting 57
        explaining 78  expressing 57  fearing 100  focusing 31  hailing 50  highlighting 44  hinting 100  hoping 75
        implying 62  informing 67  insisting 89  introducing 44  invoking 40  joking 40  labeling 50  lamenting 100
        launching 33  listing 30  looking 34  mentioning 86  mocking 50  mounting 33  mulling 100  naming 29  noting 89
        offering 32  ordering 100  outlining 57  painting 27  persuading 40  planning 29  pledging 100  pointing 62
        portraying 67  praising 64  predicting 67  prescribing 100  presenting 50  pressing 36  promising 67
        proposing 58  protesting 43  publishing 25  pushing 40  questioning 64  quoting 75  railing 50  re-tweeting 100
        recalling 87  recognizing 60  referencing 44  referring 65  refusing 60  reiterating 100  rejecting 57
        releasing 28  relying 33  remarking 75  reminding 67  repeating 73  restricting 75  rethinking 100  revealing 67
        savaging 100  saying 82  seeking 37  seizing 40  shouting 25  showing 31  slamming 67  stating 77  stressing 100
        suggesting 72  supporting 36  talking 55  telling 61  thanking 100  threatening 50  touting 88  trumpeting 100
        tweeting 81  underscoring 29  understanding 25  urging 54  vouching 100  vowing 78  wanting 29  warning 52
        wondering 100  worrying 43  writing 44  yelling 67  zeroing 50
    """,
}
_ADJECTIVES = """
        adamant 75  angry 30  aware 46  careful 30  concerned 36  confident 50  convinced 83  critical 53  determined 33
        divided 33  eager 83  glad 75  happy 38  hopeful 67  impressed 56  inclined 75  interested 27  intrigued 100
        optimistic 43  outraged 60  proud 50  quick 69  reluctant 80  scared 43  shocked 50  skeptical 47  split 27
        startled 100  sure 27  unhappy 67  upset 100  vocal 50  wary 100  worried 69
"""
_NOUNS = """
        argument 31  assertion 62  assessment 25  assurances 100  attacks 34  calls 43  claim 39  claims 31  concern 40
        contention 50  criticism 31  critique 43  demands 50  desire 43  fear 75  hope 33  hopes 56  insistence 50
        opposition 28  passion 67  pledge 38  promise 50  reluctance 50  statement 27  suggestion 50  unwillingness 33
        view 47  vow 50  warning 67
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
NOUNS = _shares(_NOUNS)
"""Words that report behind a possessive: "his call for"."""
