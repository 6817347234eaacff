/** Whose office it is: pointed at, left to the sentence, or written short; and how it is printed. */
import { describe, expect, it } from 'vitest';
import { officeOf, read } from '../names/marked.ts';

const check = (rows: readonly (readonly [text: string, office: string | null])[]): void => {
  it.each(rows)('%s', (text, office) => expect(officeOf(read(text), 'Brandeis')).toBe(office));
};

describe('the town, the region, the country', () => {
  check([
    ['Fire broke out in Bellmere in Kent. The town’s mayor, Tom Brandeis, said so.', 'current Mayor of Bellmere'],
    ['Fire broke out in Leeds, England. The city’s mayor, Tom Brandeis, said so.', 'current Mayor of Leeds'],
    ['Fire broke out in Leeds. The country’s president, Tom Brandeis, said so.', 'current President'],
    ['Envoys came from Kenya. The country’s president, Tom Brandeis, said so.', 'current President of Kenya'],
    ['Envoys left the village of Dorrin. The village’s mayor, Tom Brandeis, said so.', 'current Mayor of Dorrin'],
    ['Nobody was there. The town’s mayor, Tom Brandeis, said so.', 'current Mayor'],
  ]);
});

describe('the body', () => {
  check([
    ['The Reef Trust is small. The charity’s director, Tom Brandeis, said so.', 'current Director of the Reef Trust'],
    ['Arden Rail’s chief executive, Tom Brandeis, said so.', 'current Chief Executive of Arden Rail'],
    ['Shares of Brandeis Holdings fell. Its chairman, Tom Brandeis, left.', 'current Chairman of Brandeis Holdings'],
  ]);
});

describe('the company that the sentence or the one before names', () => {
  check([
    ['Profits at Arden Rail rose. Chief Executive Tom Brandeis said so.', 'current Chief Executive of Arden Rail'],
    ['Arden Rail rose, chief executive Tom Brandeis said.', 'current Chief Executive of Arden Rail'],
    ['Tom Brandeis, chief executive of Arden Rail, said so.', 'current Chief Executive of Arden Rail'],
    ['Arden Rail bought Pellatt Motors. Chief Executive Tom Brandeis said so.', 'current Chief Executive'],
    ['Profits at Arden Rail rose. It rained. Chief Executive Tom Brandeis said so.', 'current Chief Executive'],
    ['The Ministry of Health objected. Chief Executive Tom Brandeis said so.', 'current Chief Executive'],
    ['Profits at Arden Rail rose. Mayor Tom Brandeis said so.', 'current Mayor'],
    ['Chief Executive Tom Brandeis said so.', 'current Chief Executive'],
  ]);
});

describe('short forms are printed in full', () => {
  check([
    ['U.S. President Tom Brandeis slept.', 'current President of the United States'],
    ['U.K. Prime Minister Tom Brandeis slept.', 'current Prime Minister of the United Kingdom'],
    ['A report from the U.S. came. The country’s president, Tom Brandeis, slept.', 'current President of the United States'],
    ['Tom Brandeis, president of the U.S., slept.', 'current President of the United States'],
    ['The Global Seed Organisation (GSO) met. Tom Brandeis, head of the GSO, slept.', 'current Head of the Global Seed Organisation'],
    ['Tom Brandeis, the U.S. ambassador to Iraq, slept.', 'current Ambassador of the United States to Iraq'],
    ['Tom Brandeis, the Kenyan envoy to Iraq, slept.', 'current Envoy of Kenya to Iraq'],
  ]);
});

describe('“the” before the owner', () => {
  check([
    ['The Arden Group rose. Tom Brandeis, head of the Arden Group, slept.', 'current Head of the Arden Group'],
    ['Arden Group rose. Tom Brandeis, Arden Group’s head, slept.', 'current Head of Arden Group'],
    ['The Bank of Leeds rose. Bank of Leeds Chief Executive Tom Brandeis slept.', 'current Chief Executive of the Bank of Leeds'],
    ['Ministry of Health spokesman Tom Brandeis slept.', 'current Spokesman of the Ministry of Health'],
    ['Reef Trust Director Tom Brandeis slept.', 'current Director of the Reef Trust'],
  ]);
});

describe('words that are no part of the office', () => {
  check([
    ['Red-faced Mayor Tom Brandeis slept.', 'current Mayor'],
    ['The silver-haired mayor Tom Brandeis slept.', 'current Mayor'],
    ['Roads Minister Tom Brandeis slept.', 'current Roads Minister'],
    ['The climate envoy Tom Brandeis slept.', 'current Climate Envoy'],
    ['Nobody heard Finance Minister Tom Brandeis.', 'current Finance Minister'],
  ]);
});

describe('trades are no office, and a rank stands in for one', () => {
  check([
    ['Captain Tom Brandeis slept.', 'current Captain'],
    ['Brig. Gen. Tom Brandeis slept.', 'current Brigadier General'],
    ['The striker Tom Brandeis slept.', null],
    ['The lawyer Tom Brandeis slept.', null],
    ['Ayatollah Tom Brandeis slept.', null],
    ['Tom Brandeis, an engineer, slept.', null],
    ['Tom Brandeis, a poet and activist, slept.', null],
    ['Dr. Tom Brandeis slept.', null],
  ]);
});
