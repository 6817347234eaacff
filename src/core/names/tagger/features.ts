/**
 * What the name tagger sees of a token: the word, its neighbours, their shapes and lists, the run of capitals that it
 * stands in, what the rules make of it, and how the same word stands elsewhere in the article.
 */
import { eachInSlices, type Reading, type Sliced } from '../../reading.ts';
import type { Token } from '../../text/tokens.ts';
import { mixFeature, type Features } from '../../sequence/model.ts';
import { isHeadline } from '../headlines.ts';
import { listLabel } from './labels.ts';
import { classesOf, hashOf, shapeOf } from './word-classes.ts';
import type { Stretch } from './stretches.ts';
import { extendWords, LIST_BITS, LONGEST_LISTED, NO_WORDS, type NameLists } from './name-lists.ts';
import { surveyWords } from './survey.ts';

/** What the rules say of each token: 0 outside, else a label of `NAME_LABELS`, and how firmly (0 to 7). */
export interface RuleLabels {
  readonly labels: Uint8Array;
  readonly weights: Uint8Array;
  /** Labels from the lists of names alone. */
  readonly listed: Uint8Array;
}

const NONE = -1;
/** Stretches that are described without a pause. */
const SLICE = 1000;
/** Trades and words of sport are for the rules: the weights were trained without them. */
const PLAIN_NAMES = ~(LIST_BITS.trade | LIST_BITS.sport | LIST_BITS.sportToo);

/** Everything of one article that the features are made from, by token. */
export class TokenTable {
  readonly tokens: readonly Token[];
  readonly words: Int32Array;
  readonly shapes: Int32Array;
  readonly classes: Int32Array;
  /** How the word stands elsewhere, see survey.ts. */
  readonly survey: Int32Array;
  /** By sentence: 1 for others, 2 for a headline; and by token: 1 in a headline. */
  readonly headline: Uint8Array;
  readonly headlineAt: Uint8Array;
  readonly opens: Uint8Array;
  readonly rules: RuleLabels;
  readonly seenLower: Uint8Array;
  readonly seeds: Uint8Array;
  readonly convention: number;
  /** What the large lists say of the word alone, and the longest listed name that it stands in: label of `NAME_LABELS`. */
  readonly lists: Int32Array;
  readonly listNames: Uint8Array;

  /** @param convention by whose idea of a name: each training set has its own; 0 is ours */
  constructor({ tokens, sentences }: Reading, seeds: Uint8Array, rules: RuleLabels, convention: number) {
    this.convention = convention;
    const count = tokens.length;
    this.tokens = tokens;
    this.seeds = seeds;
    this.rules = rules;
    this.words = new Int32Array(count);
    this.shapes = new Int32Array(count);
    this.classes = new Int32Array(count);
    this.survey = new Int32Array(count);
    this.headline = new Uint8Array(sentences.length);
    this.headlineAt = new Uint8Array(count);
    this.opens = new Uint8Array(count);
    this.seenLower = new Uint8Array(count);
    this.lists = new Int32Array(count);
    this.listNames = new Uint8Array(count);
  }

  /** Describes the tokens of the stretches and around them. */
  *fill({ tokens, sentences, paragraphs }: Reading, stretches: readonly Stretch[], lists: NameLists): Sliced<void> {
    const lower = new Set<string>();
    for (const token of tokens) if (token.kind === 'word' && !token.capital) lower.add(token.text);
    let done = 0;
    yield* eachInSlices(stretches, SLICE, ({ first, end, sentence }) => {
      const bounds = sentences[sentence];
      if (bounds && this.headline[sentence] === 0) this.headline[sentence] = isHeadline(tokens, bounds, paragraphs[bounds.paragraph] ?? bounds) ? 2 : 1;
      for (let at = Math.max(done, first - 2); at < Math.min(tokens.length, end + 2); at++) this.describe(at);
      done = Math.max(done, end + 2);
      if (this.headline[sentence] === 2) this.headlineAt.fill(1, first, end);
      for (let at = first; at < end; at++) if (lower.has(tokens[at]?.lower ?? '')) this.seenLower[at] = 1;
      if (bounds) this.opens[bounds.firstToken] = 1;
    });
    yield* eachInSlices(stretches, SLICE, (stretch) => this.lookUp(stretch, lists));
    yield* surveyWords(tokens, stretches, this);
  }

  private lookUp({ first, end }: Stretch, lists: NameLists): void {
    for (let at = Math.max(0, first - 1); at < Math.min(this.tokens.length, end + 1); at++) if (this.tokens[at]?.capital) this.lists[at] = lists.bitsOf(extendWords(NO_WORDS, this.tokens[at]?.lower ?? ''));
    for (let at = first; at < end; at++) {
      if (!this.tokens[at]?.capital) continue;
      let hash = NO_WORDS;
      let length = 0;
      let label = 0;
      for (let next = at; next < Math.min(end, at + LONGEST_LISTED); next++) {
        hash = extendWords(hash, this.tokens[next]?.lower ?? '');
        const bits = next === at ? (this.lists[at] ?? 0) : lists.bitsOf(hash);
        const here = listLabel(bits);
        if (here > 0) [length, label] = [next + 1 - at, here];
        if ((bits & LIST_BITS.opens) === 0) break;
      }
      if (length === 0) continue;
      this.listNames.fill(label + 1, at, at + length);
      this.listNames[at] = label;
      at += length - 1;
    }
  }

  private describe(at: number): void {
    const token = this.tokens[at];
    if (!token) return;
    this.words[at] = token.kind === 'number' ? NONE - token.text.length : hashOf(token.lower);
    this.shapes[at] = shapeOf(token.text);
    this.classes[at] = token.kind === 'word' ? classesOf(token.lower) : 0;
  }
}

/** How many hashes a token has. */
export const FEATURE_WIDTH = 82;
/** Templates below this number name words and their letters: training leaves some of them out, so that unknown words are learned too. */
export const LEXICAL_TEMPLATES = 15;

/**
 * Hashes of the tokens of a stretch.
 *
 * @param room to write them to, `FEATURE_WIDTH` for each token or more; a new array without it
 */
export function featuresOf(table: TokenTable, stretch: Stretch, room?: Int32Array): Features {
  const length = stretch.end - stretch.first;
  const writer = new FeatureWriter(room ?? new Int32Array(length * FEATURE_WIDTH));
  for (let at = stretch.first; at < stretch.end; at++) {
    writer.openToken();
    lexical(table, at, writer);
    shapesAndClasses(table, at, writer);
    rules(table, at, writer);
    runs(table, stretch, at, writer);
    article(table, stretch, at, writer);
    convention(table, at, writer);
    largeLists(table, stretch, at, writer);
  }
  return { hashes: writer.hashes, width: FEATURE_WIDTH, length };
}

/** Writes the hashes of one token after another. */
class FeatureWriter {
  readonly hashes: Int32Array;
  private next = 0;
  private template = 0;

  constructor(hashes: Int32Array) {
    this.hashes = hashes;
  }

  openToken(): void {
    this.template = 0;
  }

  add(one: number, two = 0, three = 0): void {
    this.hashes[this.next++] = mixFeature(this.template++, one, two, three);
  }
}

function lexical({ words, tokens }: TokenTable, at: number, writer: FeatureWriter): void {
  const w = words[at] ?? 0;
  const before = words[at - 1] ?? 0;
  const after = words[at + 1] ?? 0;
  const text = tokens[at]?.lower ?? '';
  writer.add(w);
  writer.add(before, w);
  writer.add(w, after);
  writer.add(hashOf(text, 0, 3));
  writer.add(hashOf(text, 0, 4));
  writer.add(hashOf(text, Math.max(0, text.length - 2)));
  writer.add(hashOf(text, Math.max(0, text.length - 3)));
  writer.add(hashOf(text, Math.max(0, text.length - 4)));
  writer.add(before);
  writer.add(after);
  writer.add(words[at - 2] ?? 0);
  writer.add(words[at + 2] ?? 0);
  writer.add(before, after);
  writer.add(words[at - 2] ?? 0, before);
  writer.add(after, words[at + 2] ?? 0);
}

function shapesAndClasses({ shapes, classes, words }: TokenTable, at: number, writer: FeatureWriter): void {
  const s = shapes[at] ?? 0;
  const sBefore = shapes[at - 1] ?? 0;
  const sAfter = shapes[at + 1] ?? 0;
  const c = classes[at] ?? 0;
  const cBefore = classes[at - 1] ?? 0;
  const cAfter = classes[at + 1] ?? 0;
  writer.add(s);
  writer.add(sBefore, s);
  writer.add(s, sAfter);
  writer.add(sBefore, s, sAfter);
  writer.add(c);
  writer.add(c, s);
  writer.add(cBefore, sBefore);
  writer.add(cAfter, sAfter);
  writer.add(cBefore, c);
  writer.add(c, cAfter);
  writer.add(cBefore, c, cAfter);
  writer.add(classes[at - 2] ?? 0, cBefore);
  writer.add(cAfter, classes[at + 2] ?? 0);
  writer.add(words[at - 1] ?? 0, c, s);
  writer.add(words[at + 1] ?? 0, c, s);
}

function rules({ rules: { labels, weights, listed }, shapes, classes, words }: TokenTable, at: number, writer: FeatureWriter): void {
  const r = labels[at] ?? 0;
  const rBefore = labels[at - 1] ?? 0;
  const rAfter = labels[at + 1] ?? 0;
  const g = listed[at] ?? 0;
  const gBefore = listed[at - 1] ?? 0;
  const gAfter = listed[at + 1] ?? 0;
  const weight = weights[at] ?? 0;
  writer.add(r);
  writer.add(r, weight);
  writer.add(rBefore, r);
  writer.add(r, rAfter);
  writer.add(rBefore, r, rAfter);
  writer.add(r, weight, shapes[at] ?? 0);
  writer.add(r, classes[at] ?? 0);
  writer.add(g);
  writer.add(gBefore, g);
  writer.add(g, gAfter);
  writer.add(r, g, weight);
  writer.add(g, classes[at] ?? 0);
  writer.add(r, words[at - 1] ?? 0);
  writer.add(r, words[at + 1] ?? 0);
}

/** The run of capitals around a token: where it begins and ends, and what stands there. */
function runs({ seeds, words, classes }: TokenTable, { first, end }: Stretch, at: number, writer: FeatureWriter): void {
  let start = at;
  while (start > first && seeds[start - 1] === 1) start--;
  let stop = at + 1;
  while (stop < end && seeds[stop] === 1) stop++;
  const length = Math.min(6, stop - start);
  const position = Math.min(6, at - start);
  const inside = seeds[at] ?? 0;
  writer.add(inside, length, position);
  writer.add(length, position, classes[at] ?? 0);
  writer.add(words[stop - 1] ?? 0, inside);
  writer.add(classes[stop - 1] ?? 0, length, position);
  writer.add(words[start] ?? 0, position);
  writer.add(classes[start] ?? 0, length, position);
  writer.add(words[start - 1] ?? 0, length);
  writer.add(words[stop] ?? 0, length);
  writer.add(classes[start - 1] ?? 0, classes[stop] ?? 0, length);
}

/** How the word stands elsewhere in the article, and whether its capital means anything here. */
function article(table: TokenTable, { sentence }: Stretch, at: number, writer: FeatureWriter): void {
  const { survey, opens, headline, seenLower, rules: { labels }, shapes, classes } = table;
  const standing = (opens[at] ?? 0) + 2 * (headline[sentence] ?? 0) + 8 * (seenLower[at] ?? 0);
  const [seen, kindly] = [(survey[at] ?? 0) & 0b111111111, (survey[at] ?? 0) >> 9];
  writer.add(standing);
  writer.add(standing, shapes[at] ?? 0);
  writer.add(standing, classes[at] ?? 0);
  writer.add(standing, labels[at] ?? 0);
  writer.add(standing, classes[at] ?? 0, classes[at + 1] ?? 0);
  writer.add(opens[at - 1] ?? 0, classes[at - 1] ?? 0, classes[at] ?? 0);
  writer.add(seen);
  writer.add(seen, labels[at] ?? 0);
  // Three bits at a time: whole surveys are rare.
  writer.add(seen & 0b111, 1);
  writer.add(seen & 0b111000, 2);
  writer.add(seen & 0b111000000, 3);
  writer.add(kindly, labels[at] ?? 0);
  writer.add(kindly & 0b111, 1, seen & 0b11);
  writer.add(kindly & 0b111000, 2, seen & 0b11);
  writer.add(kindly & 0b111000000, 3, seen & 0b11);
}

/** What is a name by whose idea: the training sets differ, and what they share is learned apart from that (Daumé 2007). */
function convention({ convention: whose, rules: { labels, weights }, shapes, classes, words }: TokenTable, at: number, writer: FeatureWriter): void {
  writer.add(whose);
  writer.add(whose, labels[at] ?? 0, weights[at] ?? 0);
  writer.add(whose, shapes[at] ?? 0, classes[at] ?? 0);
  writer.add(whose, classes[at] ?? 0);
  writer.add(whose, words[at - 1] ?? 0, labels[at] ?? 0);
}

function largeLists({ lists, listNames, rules: { labels }, opens, shapes }: TokenTable, { first, end }: Stretch, at: number, writer: FeatureWriter): void {
  const inside = (index: number): number => (index >= first && index < end ? (listNames[index] ?? 0) : 0);
  const l = (lists[at] ?? 0) & PLAIN_NAMES;
  const before = (lists[at - 1] ?? 0) & PLAIN_NAMES;
  const after = (lists[at + 1] ?? 0) & PLAIN_NAMES;
  writer.add(l);
  writer.add(before, l);
  writer.add(l, after);
  writer.add(before, l, after);
  writer.add(inside(at), labels[at] ?? 0);
  writer.add(inside(at - 1), inside(at));
  writer.add(inside(at), inside(at + 1));
  writer.add(opens[at] ?? 0, l, after);
  writer.add(l, shapes[at] ?? 0, inside(at));
}
