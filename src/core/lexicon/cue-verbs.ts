/**
 * Verbs that report somebody's words, with what may follow them. Closed list, compiled by us from English grammar
 * (verbs of saying, asking, promising, judging); no corpus list was copied.
 *
 * Frames: `q` quoted words · `c` a clause ("said that …", "said they …") · `t` a clause only with "that" · `i` an infinitive ("pledged to …") · `n` a noun phrase
 * ("praised the deal") · `o` a hearer before the clause or infinitive ("told them that …", "urged them to …") ·
 * `r` a hearer or target whose judgement follows ("accused them of …", "called it a …"), all of which is content ·
 * `s` a thing and, behind "as", quoted words for it ("sees the port as “a ruin”"): without them the verb is no cue ·
 * `w` a thing that is wanted or foretold ("demanded a say", "called for calm"), which is content however short it is.
 * Entries are parted by semicolons. After `>`: prepositions that open the content ("called for …"). `+x`: the verb counts only with this particle.
 * `!`: its forms without -ed are mostly nouns.
 */
export type Frame = 'q' | 'c' | 't' | 'i' | 'n' | 'o' | 'r' | 's' | 'w';
export type Tense = 'base' | 's' | 'past' | 'ing' | 'participle';

export interface CueVerb {
  readonly lemma: string;
  readonly frames: string;
  readonly prepositions: readonly string[];
  readonly particle: string | null;
  /** Base and -s forms are nouns at least as often ("claims"). */
  readonly nounLike: boolean;
}

export interface CueForm {
  readonly verb: CueVerb;
  readonly tense: Tense;
}

const VERBS = `
say qc; add qc; tell qco>about; state qt !; declare qcn; announce qcn; note qcn !; stress qcn !;
emphasize qcn; emphasise qcn; underline qcn; underscore cn; highlight cn !; explain qcn; insist qcw>on;
argue qcw>for,against; claim qci !; assert qc; affirm qcn; confirm qcn; reaffirm qcn; reiterate qcn;
repeat qcn !; contend qc; allege qc; concede qc; acknowledge qcn; admit qc>to; deny qcn; reject n; rebuff n;
dismiss nr; suggest qc; hint qc>at !; imply qc; indicate qc; reveal qcn; disclose qcn; report qcn !;
warn qcow>of,against,about; caution qcow>against,about !; predict qcnw; forecast cnw !; observe qc;
remark qc>on !; comment qc>on !; mention qcn !; recall qcn; remember qt; recount qcn; reply qc; respond qc;
answer qcn !; retort qc !; counter qc !; rejoin q; ask qcow>about,for; inquire qc; enquire qc; wonder qc;
question qtn !; query qn !; request cno !; urge qconow; exhort qo; implore qo; beg qo; beseech qo; instruct co;
advise qcono; recommend qcnw; propose qcinw; advocate nw>for !; promise qcionw !; pledge qcinw !; vow qci !;
swear qci; threaten it; agree qci>with; assure qcor>of; reassure qco>of; inform qcor>of; notify co>of;
remind qcor>of; convince c; persuade o; testify qc>about; attest c; certify c; avow c; profess ci;
confess qci>to; boast qc>of,about !; brag qc>about; complain qc>of,about; lament qcn !; bemoan n; decry n;
deplore n; regret cn !; grumble qc>about !; gripe qc>about !; groan qc !; moan qc !; sigh qc !; snap q !;
bark q !; growl q !; murmur qc !; mutter qc; mumble q !; whisper qc !; shout qc !; yell qc !; scream qc !;
cry q !; exclaim qc; chant q !; sing q; holler q; joke qc>about !; quip qc !; jest q !; muse q !; gush q;
crow qc !; enthuse qc; concur qc; conclude qc; reason qc !; posit qc; opine qc; theorize c; speculate qc>about;
assess c; rumor t !; rumour t !; understand t; clarify qcn; elaborate q>on; find ct; rule t !; estimate ctn !; signal t !; maintain t; learn t;
determine t; challenge o !; appeal qw>for !; demand qcinw !; order io !; continue q !; begin q; think c;
believe c; doubt c !; hope ci !; fear c !; suspect cnw !; expect tinw; worry c>about !; interject q; interrupt q;
proclaim qcn; pronounce qc; preach q; recite qn; read q !; write qc>about; tweet qc>about !; post qc !;
email q !; text qco !; blog q; telegraph qc; cable qc !; stipulate c; specify qc; decree c !; charge c>with !;
accuse r; blame r !; praise nr !; commend nr; applaud nr; laud nr; hail nr !; congratulate nr; welcome n !;
thank nr; condemn nr; denounce nr; criticize nr; criticise nr; blast nr !; slam nr !; rebuke nr !; chide nr;
scold nr; mock nr; ridicule nr !; deride nr; castigate nr; lambast nr; lambaste nr; rip r; fault r !;
assail nr; bash nr; berate nr; dispute cn !; rebut qn; refute n; defend nr; tout n; call qrn>for,on;
brand r !; label r !; dub r !; term r !; describe qr>as; portray r>as; depict r>as; characterize r>as;
characterise r>as; liken r; compare r; deem r; cite n; quote n !; outline n !; detail n !; discuss n;
voice n !; express n !; convey cn; communicate cn; apologize q>for; apologise q>for; plead qtow>for;
protest qc !; object qc>to !; press q !; scoff q>at; sneer q>at; fume qc>at; marvel qc>at; calculate c; venture qc !; volunteer qc !; rage q !; thunder q !; intone q;
deadpan q; chime+in q; point+out qcn; point+to n; allude+to n; refer+to nr; talk+about n; speak+of n;
speak+about n; speak+out n; play+down nr; vent+about n; weigh+in q; lash+out q; hit+back qc; fire+back qc; shoot+back qc;
push+back q; sum+up qn; spell+out cn; lay+out n; set+out n; call+for nw; call+on o; call+out n;
rail+against n; make+clear c; put+it q; put r !; show t !; accept t; hold t !; hear t; assume t; confide qc; intimate c !; grouse qc !; reckon qc; allow t; let+known t; offer i !; feel t; submit t; flag t !; aver qc; envisage n; anticipate tn; guess t !;
attack r !; herald r>as; frame r>as !; paint r>as; cast rs>as !; extol nr; disparage r; belittle r; vilify r; admonish or; upbraid r; skewer r !;
taunt qr !; insult r !; repudiate n; disavow n; renounce n; echo n !; reference n !; invoke n; float n !; guarantee c !; ponder q; foresee c; disagree qc>with; tease q !; bristle q>at; credit r>with !;
see rs; view rs; regard rs; introduce rs; admire rs; bill rs; tag rs
`;

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  cast: ['cast', 'cast'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  read: ['read', 'read'],
  find: ['found', 'found'],
  begin: ['began', 'begun'],
  understand: ['understood', 'understood'],
  think: ['thought', 'thought'],
  learn: ['learned', 'learnt'],
  sing: ['sang', 'sung'],
  forecast: ['forecast', 'forecast'],
  speak: ['spoke', 'spoken'],
  beseech: ['besought', 'besought'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  set: ['set', 'set'],
  put: ['put', 'put'],
  let: ['let', 'let'],
  feel: ['felt', 'felt'],
  lay: ['laid', 'laid'],
  make: ['made', 'made'],
  hold: ['held', 'held'],
  show: ['showed', 'shown'],
  hear: ['heard', 'heard'],
};
/** Verbs that double their last letter. */
const DOUBLING = new Set('tag admit beg brag quip snap rip refer sum blog slam rebut dub aver submit flag'.split(' '));

/** Those that do so in Britain only. */
const BRITISH_DOUBLING = new Set(['signal', 'label']);

const FORMS = new Map<string, CueForm[]>();
for (const entry of VERBS.split(';')) {
  const verb = parseVerb(entry);
  if (verb) addForms(verb);
}

function parseVerb(entry: string): CueVerb | null {
  const match = /^([a-z]+)(?:\+([a-z]+))?\s+([a-z ]*)(?:>([a-z,]+))?\s*(!)?$/.exec(entry.trim());
  if (!match) return null;
  const [, lemma = '', particle, frames = '', prepositions, noun] = match;
  return { lemma, frames: frames.trim(), prepositions: prepositions?.split(',') ?? [], particle: particle ?? null, nounLike: noun !== undefined };
}

function addForms(verb: CueVerb): void {
  const { lemma } = verb;
  const stem = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const regularPast = consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = IRREGULAR[lemma] ?? [regularPast, regularPast];
  if (BRITISH_DOUBLING.has(lemma)) {
    addForm(`${lemma}led`, verb, 'past');
    addForm(`${lemma}ling`, verb, 'ing');
  }
  addForm(lemma, verb, 'base');
  addForm(consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, verb, 's');
  addForm(past, verb, 'past');
  if (participle !== past) addForm(participle, verb, 'participle');
  addForm(`${stem}ing`, verb, 'ing');
}

function addForm(form: string, verb: CueVerb, tense: Tense): void {
  const list = FORMS.get(form);
  if (list) list.push({ verb, tense });
  else FORMS.set(form, [{ verb, tense }]);
}

const NO_FORMS: readonly CueForm[] = [];

/** The cue verbs that a lower-case word can be a form of; most words: none. */
export function cueFormsOf(word: string): readonly CueForm[] {
  return FORMS.get(word) ?? NO_FORMS;
}
