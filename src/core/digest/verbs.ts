/**
 * Enough of English verbs to see that a person is the subject of a clause. Closed lists, compiled by us from the
 * verbs that news reports are told with.
 */

/** Past forms that do not end in -ed. */
const IRREGULAR_PAST = new Set(
  (
    'was were had did went came took gave made met held left said told saw won lost began became brought built bought caught chose cut drew drove ' +
    'fell felt fled flew fought found forbade got grew heard hit hid hung hurt kept knew laid led lent let lit meant paid put ran read ' +
    'rose sang sank sat sent set shot shut spent spoke split spread stole stood struck sued swept swore swung taught thought threw tore ' +
    'understood undertook upheld underwent withdrew woke wore wrote overcame overthrew beat bore broke cast sought sold sprang'
  ).split(' '),
);
const AUXILIARIES = new Set('is are was were has have had will would can could may might must shall should did does do been be'.split(' '));
const ADVERBS_BETWEEN = new Set('also later then now still again already not never only just once twice both all'.split(' '));
/** -ed words that are no verbs of a subject. */
const NOT_PAST = new Set('united hundred red bed need indeed speed seed feed wicked sacred naked led-by'.split(' '));
const NOT_PRESENT = new Set('this thus perhaps towards besides always sometimes whereas less unless across'.split(' '));
/** Saying something is listed with the quotations; doing something comes first. */
const SPEECH = new Set(
  (
    'said says say told tells added adds stated states noted notes asked asks replied explained insisted stressed argued claimed warned announced declared ' +
    'remarked commented wrote tweeted posted described called recalled acknowledged admitted affirmed asserted assured believed thought ' +
    'confirmed continued emphasised emphasized expressed hoped indicated maintained mentioned observed pointed predicted quipped reiterated responded revealed suggested testified'
  ).split(' '),
);
/** Deeds that make news. */
const EVENTS = new Set(
  (
    'met received hosted visited arrived left signed agreed pledged promised vowed ordered approved rejected refused resigned quit stepped died killed ' +
    'arrested detained jailed sentenced convicted acquitted charged accused sued appointed named elected sworn won lost beat defeated scored ' +
    'launched opened closed announced unveiled imposed lifted banned suspended sacked dismissed fired replaced succeeded led commanded took ' +
    'postponed cancelled called summoned fled escaped survived rescued injured wounded hospitalised hospitalized treated assassinated attacked struck ' +
    'bought sold acquired merged donated testified pleaded confessed apologised apologized denied threatened withdrew voted passed vetoed ' +
    'founded built broke set finished joined returned travelled flew toured inspected inaugurated awarded'
  ).split(' '),
);
/** Two people in one place. */
const MEETING = new Set('met meets meeting received receives hosted hosts welcomed welcomes visited visits visiting talks hosting receiving greeted'.split(' '));
/** One acts on the other. */
const RELATIONAL = new Set(
  (
    'succeeded replaced appointed named nominated accused thanked praised criticised criticized sued beat defeated married phoned ' +
    'telephoned joined backed supported opposed sacked dismissed fired advised defended killed assassinated arrested challenged endorsed urged warned ' +
    'accompanied represents represented leads led heads headed chairs chaired founded coaches coached owns interviewed invited assured'
  ).split(' '),
);

/** True for a past form: "left", "voted", "was". A participle looks the same. */
export function isPastForm(lower: string): boolean {
  return IRREGULAR_PAST.has(lower) || lower === 'was' || lower === 'were' || (lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower));
}

/** True for a word that right after a person's name is a verb in the present: "flies", "joins". */
export function isPresentForm(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') && !NOT_PRESENT.has(lower);
}

/** True for a word that can be the finite verb right after its subject, as far as form tells. */
export function isFiniteVerb(lower: string): boolean {
  return AUXILIARIES.has(lower) || isPastForm(lower);
}

export function isAuxiliary(lower: string): boolean {
  return AUXILIARIES.has(lower);
}

/** True for a word that may stand between subject and verb: "also", "reportedly". */
export function isAdverb(lower: string): boolean {
  return ADVERBS_BETWEEN.has(lower) || (lower.length > 4 && lower.endsWith('ly'));
}

export function isSpeechVerb(lower: string): boolean {
  return SPEECH.has(lower);
}

export function isEventVerb(lower: string): boolean {
  return EVENTS.has(lower);
}

export function isMeetingVerb(lower: string): boolean {
  return MEETING.has(lower);
}

export function isRelationalVerb(lower: string): boolean {
  return RELATIONAL.has(lower);
}
