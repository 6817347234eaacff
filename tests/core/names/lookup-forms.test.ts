import { describe, expect, it } from 'vitest';
import { cliticVariants } from '../../../src/core/names/clitics.ts';
import { found, glossaryOf, scan } from './listed.ts';

const listed = glossaryOf(
  {
    id: 'tarvand',
    kind: 'person',
    name: "Nadir Ka'bi-Tarvand",
    names: [{ lang: 'fa', text: 'نادر کعبی‌تروند', receipt: 'general' }],
    aliases: { part: ['Tarvand', 'تروند'], never: ['Nadir'] },
  },
  { id: 'sabri', kind: 'person', name: 'Hala as-Sabri', names: [{ lang: 'ar', text: 'هالة الصبري', receipt: 'general' }], aliases: { part: ['as-Sabri', 'الصبري'] } },
  { id: 'oneil', kind: 'person', name: "Dara O'Venn" },
  { id: 'marland', kind: 'place', name: 'Port Marland', names: [{ lang: 'ar', text: 'مارلاند', receipt: 'general' }, { lang: 'fa', text: 'مارلند', receipt: 'general' }], aliases: { cased: ['PM', 'ADEM'] } },
  { id: 'fleet', kind: 'organisation', name: 'Grey-Water Fleet' },
);

describe('hyphens, spaces and apostrophes', () => {
  it.each([
    { text: "Nadir Ka'bi-Tarvand", full: "Nadir Ka'bi-Tarvand" },
    { text: 'Nadir Ka’bi-Tarvand', full: 'Nadir Ka’bi-Tarvand' },
    { text: 'Nadir Ka‘bi Tarvand', full: 'Nadir Ka‘bi Tarvand' },
    { text: 'Nadir Kaʿbi Tarvand', full: 'Nadir Kaʿbi Tarvand' },
    { text: 'Nadir Kabi Tarvand', full: 'Nadir Kabi Tarvand' },
    { text: 'Nadir\u00A0Kabi  Tarvand', full: 'Nadir\u00A0Kabi  Tarvand' },
    { text: 'NADIR KABI-TARVAND', full: 'NADIR KABI-TARVAND' },
    { text: 'Hala as-Sabri', full: 'Hala as-Sabri' },
    { text: 'Hala al-Sabri', full: 'Hala al-Sabri' },
    { text: 'Hala Al Sabri', full: 'Hala Al Sabri' },
    { text: 'Hala Sabri', full: 'Hala Sabri' },
    { text: 'Dara O’Venn', full: 'Dara O’Venn' },
    { text: 'Dara OVenn', full: 'Dara OVenn' },
    { text: 'the Grey Water Fleet', full: 'Grey Water Fleet' },
    { text: 'the Grey-Water-Fleet', full: 'Grey-Water-Fleet' },
    { text: 'Port-Marland', full: 'Port-Marland' },
  ])('$text', ({ text, full }) => {
    const [candidate] = scan(text, listed);
    expect(candidate).toMatchObject({ strength: 'full', rule: 'alias', distance: 0 });
    expect(text.slice(candidate?.start, candidate?.end)).toBe(full);
  });

  it.each([
    { text: 'Nadir, Kabi Tarvand', why: 'a comma parts names', absent: 'full' },
    { text: 'Port (Marland)', why: 'a bracket parts names', absent: 'full' },
    { text: 'Grey. Water Fleet', why: 'a stop parts names', absent: 'full' },
    { text: 'Nadir\nKabi Tarvand', why: 'no name runs over paragraphs', absent: 'full' },
    { text: 'Portmarland', why: 'two words are not one', absent: 'full' },
    { text: 'Port Marlandia', why: 'no match ends inside a word', absent: 'full' },
    { text: 'Airport Marland', why: 'no match begins inside a word', absent: 'full' },
  ])('$text: $why', ({ text, absent }) => {
    expect(scan(text, listed).map(({ strength }) => strength)).not.toContain(absent);
  });
});

describe('Persian', () => {
  it.each([
    { text: 'نادر کعبی‌تروند', expected: 'نادر کعبی‌تروند', why: 'as listed' },
    { text: 'نادر کعبی تروند', expected: 'نادر کعبی تروند', why: 'a space for the ZWNJ' },
    { text: 'نادر کعبیتروند', expected: 'نادر کعبیتروند', why: 'nothing for the ZWNJ' },
    { text: 'نادر كعبي‌تروند', expected: 'نادر كعبي‌تروند', why: 'Arabic kaf and ya' },
    { text: 'نادِر کعبی‌تروند', expected: 'نادِر کعبی‌تروند', why: 'with a vowel sign' },
  ])('$why', ({ text, expected }) => {
    expect(found(`گفت ${text} امروز`, listed)).toContain(`${expected}=tarvand script full`);
  });

  it.each([
    { text: 'مارلند‌ها', why: 'a plural' },
    { text: 'مارلند‌ای', why: 'an ezafe' },
    { text: 'مارلند‌اش', why: 'a pronoun' },
    { text: 'مارلند‌تر', why: 'a comparative' },
  ])('a ZWNJ and $why stay with the name', ({ text }) => {
    expect(found(`در ${text} بود`, listed)).toEqual([`${text}=marland script full`]);
  });

  it('a ZWNJ and another word make another name', () => {
    expect(found('در مارلند‌شهر بود', listed)).toEqual([]);
  });
});

describe('Arabic', () => {
  it.each([
    { text: 'هالة الصبري', why: 'as listed' },
    { text: 'هاله الصبرى', why: 'ha for ta marbuta, alif maqsura for ya' },
    { text: 'هالة صبري', why: 'without the article' },
    { text: 'هَالَة الصَّبْري', why: 'with vowel signs' },
    { text: 'هالة الصبــري', why: 'stretched by tatweel', written: 'هالة الصبري' },
  ])('$why', ({ text, written = text }) => {
    const candidates = scan(`قالت ${text} أمس`, listed);
    expect(candidates[0]).toMatchObject({ entity: { id: 'sabri' }, strength: 'full', rule: 'script', start: 5, end: 5 + written.length });
  });

  it.each([
    { text: 'وهالة الصبري', cut: 1, why: '"and"' },
    { text: 'فهالة الصبري', cut: 1, why: '"so"' },
    { text: 'بهالة الصبري', cut: 1, why: '"with"' },
    { text: 'لهالة الصبري', cut: 1, why: '"for"' },
    { text: 'كهالة الصبري', cut: 1, why: '"as"' },
    { text: 'وبهالة الصبري', cut: 2, why: '"and with"' },
  ])('$why written onto the name is no part of it', ({ text, cut }) => {
    expect(scan(text, listed)[0]).toMatchObject({ entity: { id: 'sabri' }, start: cut, end: text.length, strength: 'full' });
  });

  it.each([
    { text: 'وبلهالة الصبري', why: 'three prefixes are none' },
    { text: 'سهالة الصبري', why: '"will" stands before verbs only' },
    { text: 'ووهالة الصبري', why: 'nobody writes "and" twice' },
  ])('$text: $why', ({ text }) => {
    expect(scan(text, listed).map(({ strength }) => strength)).not.toContain('full');
  });

  it('keeps three letters of what a prefix leaves', () => {
    expect(cliticVariants('وبا')).toEqual([]);
    expect(cliticVariants('وباب').map(({ cut }) => cut)).toEqual([1]);
    expect(cliticVariants('')).toEqual([]);
  });
});

describe('scripts side by side', () => {
  it('each name by its own', () => {
    const text = 'Hala as-Sabri (هالة الصبري) met نادر کعبی‌تروند in Port Marland.';
    const full = scan(text, listed).filter(({ strength }) => strength === 'full').map(({ entity, rule }) => `${entity.id} ${rule}`);
    expect(full).toEqual(['sabri alias', 'sabri script', 'tarvand script', 'marland alias']);
  });

  it('no name runs from one into the other', () => {
    expect(scan('Hala الصبري', listed).map(({ strength }) => strength)).toEqual(['part']);
  });

  it('a letter of another alphabet that looks alike makes another word', () => {
    expect(found('P\u043Ert Marland', listed)).toEqual([]);
  });
});

describe('forms that are cased', () => {
  it.each([
    { text: 'The PM of ADEM said', expected: ['PM=marland alias full', 'ADEM=marland alias full'] },
    { text: 'at 3 pm in Adem', expected: [] },
    { text: 'P.M. and A.D.E.M. agreed', expected: ['P.M.=marland alias full', 'A.D.E.M.=marland alias full'] },
    { text: 'ALL OF ADEM IS LOUD', expected: [] },
    { text: 'ADEM', expected: ['ADEM=marland alias full'] },
    { text: 'ADEM’s fleet', expected: ['ADEM=marland alias full'] },
    { text: 'an ADEM-led fleet', expected: ['ADEM=marland alias full'] },
    { text: 'ADEMS', expected: [] },
  ])('$text', ({ text, expected }) => {
    expect(found(text, listed)).toEqual(expected);
  });
});

describe('strengths', () => {
  it.each([
    { text: 'Then Tarvand left', strength: 'part' },
    { text: 'Then Nadir left', strength: 'never' },
    { text: 'Then Nadeer left', strength: 'never' },
    { text: 'Then Tarwand left', strength: 'part' },
    { text: 'Then Nadir Kabi Tarvand left', strength: 'full' },
    { text: 'قال تروند', strength: 'part' },
  ])('$text: $strength', ({ text, strength }) => {
    expect(scan(text, listed)[0]).toMatchObject({ entity: { id: 'tarvand' }, strength });
  });

  it('the strongest form of one entity stands for it', () => {
    const twice = glossaryOf({ id: 'venn', kind: 'person', name: 'Orla Venn', aliases: { part: ['Orla'], never: ['Orlah'] } });
    expect(found('So Orla left', twice)).toEqual(['Orla=venn alias part']);
    expect(scan('So Orla left', twice)[0]?.others).toEqual([]);
  });
});

describe('two glossaries', () => {
  const first = glossaryOf(
    { id: 'quay', kind: 'place', name: 'Selby Quay', aliases: { full: ['Old Selby'] } },
    { id: 'pact', kind: 'topic', name: 'Quay pact', aliases: { context: ['the quay pact'] }, context: ['quay'] },
  );
  const later = glossaryOf({ id: 'quay', kind: 'organisation', name: 'Selby Quay' });

  it.each([
    { what: 'the later record wins, with its kind', order: [first, later], text: 'in Selby Quay', expected: ['Selby Quay=quay alias full'], kind: 'organisation' },
    { what: 'in the other order the other does', order: [later, first], text: 'in Selby Quay', expected: ['Selby Quay=quay alias full'], kind: 'place' },
    { what: 'forms of the record that lost are gone', order: [first, later], text: 'in Old Selby', expected: [], kind: undefined },
  ])('$what', ({ order, text, expected, kind }) => {
    expect(found(text, ...order)).toEqual(expected);
    expect(scan(text, ...order)[0]?.entity.kind).toBe(kind);
  });

  it('what one names is context for the other', () => {
    expect(found('Of the quay pact: Selby Quay signed.', first, later)).toContain('the quay pact=pact alias full');
    expect(found('Of the quay pact: Old Selby signed.', first, later)).toEqual([]);
    expect(found('Of the quay pact: Old Selby signed.', first)).toContain('the quay pact=pact alias full');
  });

  it('an empty one changes nothing', () => {
    expect(found('in Selby Quay', glossaryOf(), first, glossaryOf())).toEqual(['Selby Quay=quay alias full']);
  });
});
