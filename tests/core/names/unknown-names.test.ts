import { describe, expect, it } from 'vitest';
import { remark } from './marked.ts';

/** Each line is the expectation; its input is the line without marks. */
const check = (lines: readonly string[]): void => {
  it.each(lines)('%s', (marked) => expect(remark(marked)).toBe(marked));
};

describe('borders of people', () => {
  check([
    'On Monday [Lena Ortiz|p1] opened the fair.',
    'The verdict surprised [J. R. Okafor|p1], his sister said.',
    'The trustees thanked [Ludwig van der Berg Jr.|p1] for the loan.',
    'Crowds waited for [Nasser bin Hamad al-Tayer|p1] at the gate.',
    'A letter from [María de la Cruz|p1] arrived late.',
    'The prize went to [Seán O’Donovan|p1] again.',
    'The bench heard [Kim Jae-won|p1] and [Leung Che-wai|p2] in turn.',
    'Critics praised [Jean-Marc Delorme|p1]’s second play.',
    'It was signed by [Rohana Devlin|p1] KC for the defence.',
    'He thanked [Mary Whitlock|p1] and [Tomas Reyes|p2].',
  ]);
});

describe('titles and offices stand outside of the name', () => {
  check([
    'The file went to Dr. [Amina Belkacem|p1] last week.',
    'The order came from Maj. Gen. [Karl Brandeis|p1] himself.',
    'They wrote to Mr [Abernathy|p1] twice.',
    'Police Chief [Dolores Quintana|p1] took questions.',
    'It was spokesman [Omar Haddad|p1] who answered.',
    'Talks with Foreign Minister [Pilar Echeverri|p1] went on.',
    'The guest was King [Thorold|p1], not the prince.',
    'The seat of Sen. [Emmett Trujillo|p1] is open.',
  ]);
});

describe('organisations', () => {
  check([
    'Staff at the [Ministry of Health and Social Care|o1] walked out.',
    'A report by the [University of Eastgate|o1] says so.',
    'Shares of [Brandeis Holdings Inc.|o1] fell.',
    'It asked the [Food and Water Administration|o1] for help.',
    'The [Airport Workers’ Union|o1] called a vote.',
    'It sued [Pellatt & Stroud Ltd.|o1] in March.',
    'The [3rd Mountain Battalion|o1] marched.',
    'The case is before the [Supreme Court|o1] now.',
    'Nurses joined the [Commission on Rural Hospitals|o1].',
  ]);
});

describe('places', () => {
  check([
    'The road from [Mosul|l1] to [Baghdad|l2] was shut.',
    'Snow fell in northern [Karhavan|l1] overnight.',
    'It happened in the town of [Bellmere|l1] at noon.',
    'Rain hit [New Zealand|l1] and the [U.S.|l2] coast.',
    'A bridge over the [Orrin River|l1] fell.',
    'He lives on [Marrow Street|l1] in [Leeds|l2].',
    '[Saudi Arabia|l1]’s port reopened.',
    'DULWICK, [Ohio|l1] is small.'.replace('DULWICK', '[DULWICK|l1]').replace('[Ohio|l1]', '[Ohio|l2]'),
  ]);
});

describe('what is no name', () => {
  check([
    'I’m sure that we’ve met before. Don’t wait.',
    'Iraqi and South Korean officials met on Tuesday.',
    'A Kurdish-led group fired on a Europe-wide convoy.',
    'The DNA test took until May. OK, she said.',
    'On Monday, 3 March, the shops were shut.',
    'Nobody knew. Neither did the vicar. Somebody hoped.',
    'Presidents come and go, and so do Prime Ministers.',
    'The Second World War ended here.',
    'Young voters stayed away. Image quality was poor.',
    'He spoke of the Internet, and of God.',
  ]);
});

describe('nothing in the middle of a longer name', () => {
  check([
    'Lorries queued on [Imam Vahedi Street|l1] all day.',
    'The [Vahedi International Airport|l1] is new.',
    'She studied at the [Ortega Centre for Dance|o1].'.replace(' for Dance|o1]', '|o1] for dance'),
    'The [Bank of England|o1] kept its rate.',
  ]);
});

describe('names beside each other', () => {
  check([
    '[Brandeis Motors|o1] Chief Executive [Ana Castellanos|p2] resigned.',
    'The former prime minister of [Norway|l1] [Kari Holmgren|p2] spoke.',
    'Commander of the [Northern Guard|o1] [Karim Bahrami|p2] denied it.',
    'Defence Ministry Spokesman [Ivo Petkov|p1] denied it.'.replace('Defence Ministry', '[Defence Ministry|o1]').replace('|p1', '|p2'),
    'The [Ministry of Health|o1] Spokesman [Ivo Petkov|p2] denied it.',
    'The [Bank of Eastgate|o1] Chief Executive [Ivo Petkov|p2] denied it.',
    'A [University of Eastgate|o1] Professor, [Ivo Petkov|p2], denied it.',
    'He left the [Office of the Prime Minister|o1] at noon.',
    'Oil Minister [Bader Mutlaq|p1] denied it.',
    'Deputy Minister of Roads [Parviz Barzegar|p1] denied it.',
  ]);
});

describe('headlines', () => {
  it('marks in title case what the article itself or a list knows, and nothing else', () => {
    const article = '[Ortiz|p1] Meets Union Leaders After Stormy Week in [Lisbon|l2]\n\nOn Monday [Lena Ortiz|p1] met them in [Lisbon|l2].';
    expect(remark(article)).toBe(article);
  });

  it('reads capitals throughout', () => {
    const article = '[TRUEBLOOD|p1] VOWS TO QUIT [LONDON|l2] AFTER VOTE\n\nMayor [Edna Trueblood|p1] said she would leave [London|l2].';
    expect(remark(article)).toBe(article);
  });

  it('takes a sentence with names for no headline', () => {
    const line = '[Lena Ortiz|p1] and [Omar Haddad|p2] met [Kari Holmgren|p3].';
    expect(remark(line)).toBe(line);
  });
});

describe('abbreviations that the article introduces', () => {
  it('are the same entity wherever they stand', () => {
    const text = 'The [Global Seed Organisation|o1] ([GSO|o1]) met on Monday. Later the [GSO|o1] voted.';
    expect(remark(text)).toBe(text);
  });

  it.each([
    ['initials before a colon are one who speaks', '[Ingrid Solheim|p1] met [Jonas Vik|p2] in June.\n\n[JV|p2]: Whose fault was it?\n\n[IS|p1]: I promised not to say.'],
    ['initials of two people are nobody’s', '[Ingrid Solheim|p1] met [Ida Strand|p2] in June.\n\n[IS|o3]: I promised not to say.'],
  ])('where %s', (_, text) => expect(remark(text)).toBe(text));

  it('need the letters of the name', () => {
    const text = 'The [Global Seed Organisation|o1] ([XKW|o2]) met on Monday.';
    expect(remark(text)).toBe(text);
  });

  it.each([
    ['a firm keeps its identity without its tail', 'Shares of [Tavuma Bank|o1] rose. The chairman of [Tavuma|o1] left.'],
    ['two firms of one name stay apart from what may be either', 'Shares of [Orvo Energy|o1] rose. Shares of [Orvo Motors|o2] fell. The chairman of [Orvo|o3] left.'],
  ])('and %s', (_, text) => expect(remark(text)).toBe(text));

  it('and a company keeps its identity without its legal form', () => {
    const text = 'Shares of [Quillon Systems Inc.|o1] rose. Analysts like [Quillon Systems|o1].';
    expect(remark(text)).toBe(text);
  });
});

describe('evidence of the whole article', () => {
  it('a word that stands in small letters elsewhere is no name', () => {
    expect(remark('Cholesterol matters. Lower your cholesterol with oats.')).toBe('Cholesterol matters. Lower your cholesterol with oats.');
  });

  it('a title once makes a person everywhere', () => {
    const text = 'Voters like [Brimblecombe|p1]. The speech by Senator [Brimblecombe|p1] was short.';
    expect(remark(text)).toBe(text);
  });

  it('“in Paris” stays the city beside somebody called so', () => {
    const text = '[Adele Paris|p1] sang in [Paris|l2]. Critics adored Ms. [Paris|p1].';
    expect(remark(text)).toBe(text);
  });
});

describe('nobody, though a word that may be a title stands before it', () => {
  check([
    'Most of the buyers are from Gen Z, and Gen Xers rent.',
    'The plug-in opens with Editor V4 from now on.',
  ]);
});
