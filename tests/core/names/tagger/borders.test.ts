/** Borders that the words decide, whatever the tagger's weights are: tables are made by hand. All names are invented. */
import { describe, expect, it } from 'vitest';
import { openReading } from '../../../../src/core/annotate.ts';
import type { ClueKind } from '../../../../src/core/names/clues.ts';
import { Evidence } from '../../../../src/core/names/judge.ts';
import { joined, partsOf } from '../../../../src/core/names/tagger/borders.ts';
import type { TokenTable } from '../../../../src/core/names/tagger/features.ts';
import { extendWords, LIST_BITS, NO_LISTS, NO_WORDS, openNameLists, packNameLists, type NameLists } from '../../../../src/core/names/tagger/name-lists.ts';
import { prepare } from '../../../../src/core/names/tagger/tag.ts';
import { atOnce } from '../../../../src/core/reading.ts';

interface Read {
  readonly table: TokenTable;
  readonly span: (words: string) => { first: number; end: number };
  readonly textOf: (span: { first: number; end: number }) => string;
}

function open(text: string, lists: NameLists = NO_LISTS): Read {
  const reading = openReading({ text }, []);
  const { tokens } = reading;
  const { table } = atOnce(prepare(reading, [], new Evidence([]), lists));
  const textOf = ({ first, end }: { first: number; end: number }): string => text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  const span = (words: string): { first: number; end: number } => {
    const start = text.indexOf(words);
    return { first: tokens.findIndex((token) => token.start === start), end: tokens.findIndex((token) => token.end === start + words.length) + 1 };
  };
  return { table, span, textOf };
}

function parted(text: string, words: string, kind: ClueKind, lists?: NameLists): string[] {
  const { table, span, textOf } = open(text, lists);
  return partsOf({ ...span(words), kind }, table).map(textOf);
}

function joinedIn(text: string, names: readonly (readonly [string, ClueKind])[]): string[] {
  const { table, span, textOf } = open(text);
  return joined(names.map(([words, kind]) => ({ ...span(words), kind })), table).map((name) => `${name.kind} ${textOf(name)}`);
}

describe('what parts a name', () => {
  it.each([
    ['They crossed Quarna and Zubbar at night.', 'Quarna and Zubbar', 'organisation', ['Quarna', 'Zubbar']],
    ['The Ministry of Trade and Transport agreed.', 'Ministry of Trade and Transport', 'organisation', ['Ministry of Trade and Transport']],
    ['He founded Reform and Renewal.', 'Reform and Renewal', 'organisation', ['Reform and Renewal']],
    ['They joined Brix Inc. and Tarn Corp. in May.', 'Brix Inc. and Tarn Corp.', 'organisation', ['Brix Inc.', 'Tarn Corp.']],
    ['It ran in Lantern Post on Harbour Radio.', 'Lantern Post on Harbour Radio', 'organisation', ['Lantern Post', 'Harbour Radio']],
    ['The Committee on Ports met.', 'Committee on Ports', 'organisation', ['Committee on Ports']],
    ['The firm is Foo, Tharrow & Partners.', 'Foo, Tharrow & Partners', 'organisation', ['Foo, Tharrow & Partners']],
    ['Brix Metals of Antwerp sold it.', 'Brix Metals of Antwerp', 'organisation', ['Brix Metals', 'Antwerp']],
    ['Brix Aquatic Pty Ltd of Tharrow sold it.', 'Brix Aquatic Pty Ltd of Tharrow', 'organisation', ['Brix Aquatic Pty Ltd', 'Tharrow']],
    ['He met HH the Amir there.', 'HH the Amir', 'organisation', []],
    ['He met HE Tharrow there.', 'HE Tharrow', 'organisation', ['Tharrow']],
    ['It was the Reef Council Under-Secretary-General for Seas.', 'Reef Council Under-Secretary-General for Seas', 'organisation', ['Reef Council']],
    ['It was the Office of the Auditor-General then.', 'Office of the Auditor-General', 'organisation', ['Office of the Auditor-General']],
    ['It was the Reef Surgeon-General Foundation then.', 'Reef Surgeon-General Foundation', 'organisation', ['Reef Surgeon-General Foundation']],
    ['The Bank of Antwerp sold it.', 'Bank of Antwerp', 'organisation', ['Bank of Antwerp']],
    ['The game is Apex Works’ Glide, she said.', 'Apex Works’ Glide', 'organisation', ['Apex Works', 'Glide']],
    ['It was the Armed Command of Field Marshal Tharrow Quenby.', 'Armed Command of Field Marshal Tharrow Quenby', 'organisation', ['Armed Command', 'Tharrow Quenby']],
    ['It was the Department of General Services.', 'Department of General Services', 'organisation', ['Department of General Services']],
    ['They joined Unit 60 and Unit 90.', 'Unit 60 and Unit 90', 'organisation', ['Unit 60', 'Unit 90']],
    ['It was the Ministry of Trade and Industry 2030 plan.', 'Ministry of Trade and Industry', 'organisation', ['Ministry of Trade and Industry']],
    ['It was the Commission on Ports and the Sea.', 'Commission on Ports and the Sea', 'organisation', ['Commission on Ports and the Sea']],
    ['The Works’ Union agreed.', 'Works’ Union', 'organisation', ['Works’ Union']],
    ['A vote for Peter Quill of Harbour Voice.', 'Peter Quill of Harbour Voice', 'organisation', ['Peter Quill', 'Harbour Voice']],
  ] as const)('%s', (text, words, kind, parts) => {
    expect(parted(text, words, kind)).toEqual(parts);
  });
});

describe('what belongs to no name at its edges', () => {
  it.each([
    ['It was the Harbour Command’s boat.', 'Harbour Command’s', 'organisation', ['Harbour Command']],
    ['So said Sayyid Tharrow Quenby.', 'Sayyid Tharrow Quenby', 'person', ['Tharrow Quenby']],
    ['So said Major Tharrow Quenby.', 'Major Tharrow Quenby', 'person', ['Tharrow Quenby']],
    ['So said Mason Quenby.', 'Mason Quenby', 'person', ['Mason Quenby']],
    ['It was put by Oda Quenby SC for the town.', 'Oda Quenby SC', 'person', ['Oda Quenby']],
    ['Leaving Baghdad was hard.', 'Leaving Baghdad', 'place', ['Baghdad']],
    ['So said Secretary of State Tharrow.', 'State Tharrow', 'place', ['Tharrow']],
    ['They found Petty Officer Tharrow.', 'Petty Officer Tharrow', 'organisation', ['Tharrow']],
    ['It was in Security Council Resolution 7.', 'Security Council Resolution', 'organisation', ['Security Council']],
    ['Analysts at Bexhill & others said so.', 'Bexhill &', 'organisation', ['Bexhill']],
    ['They signed the Quarna Accord.', 'Quarna Accord', 'organisation', []],
    ['It ended two to one (Tharrow 67, Brix 80).', 'Tharrow 67', 'place', ['Tharrow']],
    ['It ended two to one (Tharrow 67, Brix 80).', 'Brix 80', 'person', ['Brix']],
    ['They lived in Area 51, she said.', 'Area 51', 'place', ['Area 51']],
    ['So said the Minister for Foreign Affairs.', 'Foreign Affairs', 'organisation', []],
    ['Each AI was tested.', 'AI', 'organisation', []],
    ['The Asylum Institute (AI) was tested.', 'AI', 'organisation', ['AI']],
    ['The rise of Tharrowism was slow.', 'Tharrowism', 'organisation', []],
    ['So said Former Harbour Guard chiefs.', 'Former Harbour Guard', 'organisation', ['Harbour Guard']],
    ['Carmaker Quarna Motor said so.', 'Carmaker Quarna Motor', 'organisation', ['Carmaker Quarna Motor']],
    ['Automaker Quarna Motor said so.', 'Automaker Quarna Motor', 'organisation', ['Quarna Motor']],
    ['The Harbour League High Commissioner met her.', 'Harbour League High', 'organisation', ['Harbour League']],
    ['The former Quarna State Senator met her.', 'Quarna State', 'place', ['Quarna']],
    ['The Quarna State team met her.', 'Quarna State', 'organisation', ['Quarna State']],
    ['Follow the office (@OTharrow) there.', 'OTharrow', 'person', []],
  ] as const)('%s', (text, words, kind, parts) => {
    expect(parted(text, words, kind)).toEqual(parts);
  });
});

describe('headlines', () => {
  it.each([
    ['Harbour Pilot Ana Quenby Marries Tom Brix', 'Ana Quenby Marries Tom Brix', ['Ana Quenby', 'Tom Brix']],
    ['Harbour Icon Ana Quenby Beats Oda Brix', 'Ana Quenby Beats Oda Brix', ['Ana Quenby', 'Oda Brix']],
    ['After This, Quarna Senator Endorsed Brix', 'Endorsed Brix', ['Brix']],
    ['Tharrow Challenger Ana Quenby Slams Plan', 'Tharrow Challenger Ana Quenby', ['Tharrow', 'Ana Quenby']],
  ])('%s', (text, words, parts) => {
    expect(parted(text, words, 'person')).toEqual(parts);
  });

  it('in a sentence a capital is a part of the name', () => {
    expect(parted('So they met Oda Marries Ana Quenby there.', 'Oda Marries Ana Quenby', 'person')).toEqual(['Oda Marries Ana Quenby']);
  });
});

describe('what a maker makes', () => {
  const lists = openNameLists(packNameLists(new Map([[extendWords(NO_WORDS, 'apex'), LIST_BITS.organisation]])));
  it.each([
    ['She wore an Apex Glide Mini 10 at home.', 'Apex Glide Mini', ['Apex']],
    ['She wore an Apex Glide Mini at home.', 'Apex Glide Mini', ['Apex Glide Mini']],
    ['She saw it on Apex News 24 at home.', 'Apex News', ['Apex News']],
    ['She wore a Brix Glide Mini 10 at home.', 'Brix Glide Mini', ['Brix Glide Mini']],
  ])('%s', (text, words, parts) => {
    expect(parted(text, words, 'organisation', lists)).toEqual(parts);
  });
});

describe('what makes one name of two', () => {
  it('founders with what they founded', () => {
    expect(joinedIn('in a case on Dell University a judge', [['Dell', 'person']])).toEqual(['organisation Dell University']);
    expect(joinedIn('in a case on Dell university a judge', [['Dell', 'person']])).toEqual(['person Dell']);
  });

  it('numbered units with their country', () => {
    expect(joinedIn('ships of the U.S. 9th Fleet left', [['U.S.', 'place'], ['9th Fleet', 'organisation']])).toEqual(['organisation U.S. 9th Fleet']);
    expect(joinedIn('the Peru-Kenya Joint Chamber left', [['Peru', 'place'], ['Kenya Joint Chamber', 'organisation']])).toEqual(['organisation Peru-Kenya Joint Chamber']);
    expect(joinedIn('the Peru-Harbour Chamber left', [['Peru', 'place'], ['Harbour Chamber', 'organisation']])).toHaveLength(2);
    expect(joinedIn('men of the 81st Harbour Regiment left', [['Harbour Regiment', 'organisation']])).toEqual(['organisation 81st Harbour Regiment']);
  });

  it('directions with their land, and no direction alone', () => {
    expect(joinedIn('towns in Northern Peru fell', [['Northern', 'place'], ['Peru', 'place']])).toEqual(['place Northern Peru']);
    expect(joinedIn('towns in Northern parts fell', [['Northern', 'place']])).toEqual([]);
  });

  it('firms that are called by their partners', () => {
    expect(joinedIn('a letter by Hoss, Karimi & Lindt came', [['Hoss', 'person'], ['Karimi & Lindt', 'organisation']])).toEqual(['organisation Hoss, Karimi & Lindt']);
    expect(joinedIn('agents at Barlow, Crewe and Partners came', [['Barlow', 'place'], ['Crewe and Partners', 'organisation']])).toEqual(['organisation Barlow, Crewe and Partners']);
    expect(joinedIn('analysts at Bexhill & Dane came', [['Bexhill', 'organisation']])).toEqual(['organisation Bexhill & Dane']);
    expect(joinedIn('sold by Hoss, Karimi Metals said', [['Hoss', 'person'], ['Karimi Metals', 'organisation']])).toEqual(['person Hoss', 'organisation Karimi Metals']);
  });

  it('surnames that are small words elsewhere, and legal forms', () => {
    expect(joinedIn('a seat for James To of the party', [['James', 'person']])).toEqual(['person James To']);
    expect(joinedIn('a seat for James In The Town', [['James', 'person']])).toEqual(['person James']);
    expect(joinedIn('shares of Brix Group plc fell', [['Brix Group', 'organisation']])).toEqual(['organisation Brix Group plc']);
  });
});
