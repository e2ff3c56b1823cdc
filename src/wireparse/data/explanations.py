"""Why a quotation has its speaker and the speaker a name: what each rule looks at, in a sentence with an example.

The keys are the values of `Quote.rule` and `Speaker.rule`.
"""

ATTRIBUTIONS = {
    "transcript": 'a name in capitals and a colon open the quoted words: "LEE: It is late."',
    "signature": 'a name behind a dash closes the paragraph, or is the line behind it: "It is late." — Ann Lee',
    "behind": 'subject and verb, in either order, or according to and a speaker, stand behind the mark: "It is late," Lee said',
    "before": 'a verb of saying with its subject goes before: Lee said: "It is late."',
    "agent": 'the speaker stands behind a passive and its words: The plan was called "late" by Lee',
    "according": "the speaker stands behind according to",
    "later": 'subject and verb close the sentence: The "late" ferry had left, Lee said',
    "noun": 'who owns a noun of saying, or stands behind it, speaks: Lee\'s claim that it was "late", in the words of Lee',
    "colon": 'a name, or the subject of the clause before a colon, speaks: Ann Lee, chair of the mill: "It is late."',
    "introduced": 'the sentence or the paragraph before tells who is quoted next: Lee was blunt. "It is late."',
    "follows": "the quotation follows, in its paragraph, another that has this speaker, with nothing between",
    "shared": "another quotation behind it in the same sentence has this speaker",
    "run-on": "the quotation of the paragraph before is not closed, and this one goes on with it",
    "continued": "a paragraph that is nothing but a quotation goes on with the speaker of the paragraph before",
    "title": 'nobody says it: capitalised words apart from a word of saying are the title of a work: the film "Late Again"',
    "nickname": 'nobody says it: it stands inside a name: Ann "Bo" Lee',
    "term": 'nobody says it: a few words are only set off behind a verb that does not speak: Lee wants a "late" ferry',
    "attribute": 'nobody says it: it is the value of an attribute in left-over mark-up: alt="late"',
    "stage-direction": 'nobody says it: the marks stand round a remark in brackets: "(Applause.)"',
    "indirect-before": "no marks: subject and verb stand before the words reported: Lee said that it was late",
    "indirect-behind": "no marks: subject and verb, in either order, stand behind the words reported: It was late, Lee said",
    "indirect-inside": "no marks: subject and verb interrupt the words reported: The ferry, Lee said, was late",
    "indirect-according": "no marks: according to and the speaker stand before or behind the words reported",
    "indirect-adjective": "no marks: an adjective tells what the subject holds: Lee was sure that it was late",
}
"""Why words have their speaker, or none."""

NAMES = {
    "written": "the name stands in the mention itself, and the story has no fuller one",
    "surname": "the story has a fuller name with the same last word",
    "first-name": "the story has a fuller name that begins with this one",
    "initials": "the story has a name whose words begin with these letters",
    "office": "the person who bears this title or post in the story, last before the mention or first behind it",
    "apposition": "the name stands in apposition behind the mention: her butler, Crisp",
    "document": "the name stands behind the document that is quoted: a letter from Ann Lee",
    "pronoun": "the later of the last speaker and the last subject outside what is said; else who is introduced right behind",
    "age": "the one person who is as old, else the one of whom is spoken: the 52-year-old",
    "it": "the organisation that was named or mentioned last",
    "noun": "the organisation that the story calls by this noun: the firm, the ministry",
}
"""Why a mention stands for a name."""
