/** Whole short articles in several registers: every quotation with its speaker, and nothing else. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../src/core/quotes/quotes.ts';
import { openMarked, parseBody } from './marked.ts';

interface Register {
  readonly register: string;
  readonly body: string;
}

const ARTICLES: readonly Register[] = [
  {
    register: 'translated agency',
    body: `
The media office of the [Water Council|org-council] {c1 stated} - in a statement - that {q1i [Samir Haddad|samir] discussed with the delegation the dams on the upper river}.

{s2 [Haddad|samir]} {c2 assured} his guests that {q2i the river belongs to both banks}, {c3 stressing} that {q3i@samir nobody will close it by force}.

{s4 [He|samir pronoun]} {c4 added} that {q4i his country opposes all that could harm the farmers of the delta}.

For his part, {s5 [Karim Nasser|karim]} {c5 pledged} {q5i support to the fishermen of the lower lake}, and {c6 stressed} that {q6i@karim there is a will on both sides to share the floods}.`,
  },
  {
    register: 'agency',
    body: `
LUND, March 3 (Northwire) - {q1i The bridge will be closed for a year}, {s1 the [Ministry of Roads|org-roads]} {c1 said} on Tuesday.

{s2 [Ana Bell|ana], who leads the inquiry}, {c2 told} reporters that {q2i a bolt had been missing since May}.

"{q3d We found it in a drawer}," {s3 [she|ana pronoun]} {c3 said}. "{q3d It was wrapped in the receipt.}"

{q4i The company would pay for the repairs}, {c4 according to} {s4 two people with knowledge of the talks}.`,
  },
  {
    register: 'British newspaper',
    body: `
‘{q1d I never wanted the medal},’ {s1 [Owen Price|owen]} {c1 says}, ‘{q1d I wanted the bicycle that came with it.}’

His sister, [Mair Price|mair], remembers it otherwise. ‘{q3d@mair He slept with that medal under his pillow until he was nine.}’

{s4 [Price|owen]} {c4 admits} {q4i he may have done}.`,
  },
  {
    register: 'court',
    body: `
The jury was {c1 told} by {s1 the prosecutor, [Lena Ortiz|lena]}, that {q1i the violin had never left the house}.

"{q2d It was under the stairs, where it had always been}," {c2 said} {s2 [Ortiz|lena]}.

{s3 [Judge Marek Dole|dole]} {c3 said} {q3m the story had "more strings than the fiddle"}.

{s4 A clerk of the court} {c4 said} {q4i the trial would go on in June}.`,
  },
  {
    register: 'parliament',
    body: `
"{q1d Order! The member will sit down or be carried out}," {c1 said} {s1 the speaker, [Ida Falk|ida]}.

{s2 [Tomas Berg|tomas]} {c2 accused} {q2m the government of "reading the budget by candlelight"}.

{s3 [Falk|ida]} {c3 replied}: "{q3d The lights are the honourable member's department.}"

{s4 The [Green Union|org-green]} {c4 said} {q4i it would vote against the budget}. {s5 [It|org-green pronoun]} {c5 added} that {q5i nobody had asked it}.`,
  },
  {
    register: 'interview',
    body: `
[Tove Lind|tove] keeps four hundred hives above the town.

[Reader|reader]: {q1d@reader When did you know?}

[Lind|tove]: {q2d@tove When they stopped stinging me. It was a Tuesday.}

[Reader|reader]: {q3d@reader And the honey?}

[Lind|tove]: {q4d@tove The honey never stung anybody.}`,
  },
];

const summary = (article: ReturnType<typeof parseBody>, quotes: readonly { start: number; end: number; entity: string | null }[]) => quotes.map(({ start, end, entity }) => `${entity ?? '-'}: ${article.text.slice(start, end)}`);

describe('whole articles', () => {
  it.each(ARTICLES)('reads a $register article', ({ body }) => {
    const article = parseBody(body);
    const read = readQuotes(openMarked(article));
    const found = summary(article, read.quotes.map((quote) => ({ ...quote, entity: quote.speaker?.entity ?? null })));
    const wanted = summary(article, article.quotes.map((quote) => ({ ...quote, entity: quote.speakerEntity })));
    expect(found).toEqual(wanted);
  });

  it.each(ARTICLES)('finds the pronouns that speak in a $register article', ({ body }) => {
    const article = parseBody(body);
    const pronouns = (mentions: readonly { start: number; entity: string }[]) => mentions.map(({ start, entity }) => `${start} ${entity}`);
    const found = readQuotes(openMarked(article)).mentions.filter(({ rule }) => rule === 'pronoun');
    expect(pronouns(found)).toEqual(pronouns(article.mentions.filter(({ form }) => form === 'pronoun')));
  });
});
