import { describe, expect, it } from 'vitest';
import { officeOf, read } from '../names/marked.ts';

const check = (rows: readonly (readonly [text: string, surname: string, office: string | null])[]): void => {
  it.each(rows)('%s', (text, surname, office) => expect(officeOf(read(text), surname)).toBe(office));
};

describe('before the name', () => {
  check([
    ['Iraqi Prime Minister Samir Daoud arrived.', 'Daoud', 'current Prime Minister of Iraq'],
    ['They saw the head of the River Council (Parliament) Samir Daoud leave.', 'Daoud', 'current Head of the River Council'],
    ['The former commander of the Iranian River Force Samir Daoud died.', 'Daoud', 'former Commander of the Iranian River Force'],
    ['Last week the Iranian Foreign Minister, Samir Daoud, flew home.', 'Daoud', 'current Foreign Minister of Iran'],
    ['Kenya’s President-elect Wanjiru Kamau waved.', 'Kamau', 'designate President of Kenya'],
    ['Acting Justice Minister Tom Brandeis agreed.', 'Brandeis', 'acting Justice Minister'],
    ['The late mayor of Leeds Tom Brandeis had built it.', 'Brandeis', 'late Mayor of Leeds'],
    ['Kenyan Secretary of State Tom Brandeis agreed.', 'Brandeis', 'current Secretary of State of Kenya'],
    ['He met spokesman Tom Brandeis there.', 'Brandeis', 'current Spokesman'],
    ['He wrote to Sen. Tom Brandeis of Ohio.', 'Brandeis', 'current Senator of Ohio'],
    ['Deputy Minister of Roads Tom Brandeis said no.', 'Brandeis', 'current Deputy Minister of Roads'],
    ['The chair, Sir Tom Brandeis, rose.', 'Brandeis', 'current Chair'],
  ]);
});

describe('after the name', () => {
  check([
    ['Tom Brandeis, head of the Reef Trust, said so.', 'Brandeis', 'current Head of the Reef Trust'],
    ['Tom Brandeis, the mayor of Leeds, said so.', 'Brandeis', 'current Mayor of Leeds'],
    ['Tom Brandeis, then finance minister, signed it.', 'Brandeis', 'former Finance Minister'],
    ['Tom Brandeis, 43, a former ambassador to Kenya, signed it.', 'Brandeis', 'former Ambassador to Kenya'],
    ['Tom Brandeis, who heads the Reef Trust, said so.', 'Brandeis', 'current Head of the Reef Trust'],
    ['Tom Brandeis, who chairs the traffic inquiry, said so.', 'Brandeis', 'current Chair of the Traffic Inquiry'],
    ['Tom Brandeis, who was appointed foreign minister in May, said so.', 'Brandeis', 'current Foreign Minister'],
    ['Tom Brandeis, Japan’s ambassador, abstained.', 'Brandeis', 'current Ambassador of Japan'],
    ['Tom Brandeis, minister of trade and industry, abstained.', 'Brandeis', 'current Minister of Trade and Industry'],
    ['Tom Brandeis, director of the Reef Trust for nearly two decades, agreed.', 'Brandeis', 'current Director of the Reef Trust'],
  ]);
});

describe('an owner that is pointed at', () => {
  check([
    ['The Reef Trust is small. Its director, Tom Brandeis, said so.', 'Brandeis', 'current Director of the Reef Trust'],
    ['The Electoral Commission met. Tom Brandeis, the commission’s chair, said so.', 'Brandeis', 'current Chair of the Electoral Commission'],
    ['Fire broke out in Bellmere in Kent. The town’s mayor, Tom Brandeis, said so.', 'Brandeis', 'current Mayor of Bellmere'],
    ['Nobody owns it. Its director, Tom Brandeis, said so.', 'Brandeis', 'current Director'],
  ]);
});

describe('no office', () => {
  check([
    ['In talks with the Iraqi Prime Minister, Tom Brandeis praised the plan.', 'Brandeis', null],
    ['Tom Brandeis, Iranian President Samir Daoud and others met.', 'Brandeis', null],
    ['The Iranian poet Tom Brandeis read aloud.', 'Brandeis', null],
    ['Dr. Tom Brandeis fell.', 'Brandeis', null],
    ['It was Tom Brandeis, not the mayor.', 'Brandeis', null],
    ['Princess Mathilde Brandeis smiled.', 'Brandeis', null],
    ['Tom Brandeis, tired and hungry, went home.', 'Brandeis', null],
    ['Ministers and Tom Brandeis went home.', 'Brandeis', null],
    ['Tom Brandeis, who was arrested in May, went home.', 'Brandeis', null],
  ]);
});

describe('several statements', () => {
  it('an office that is held wins over one that was', () => {
    expect(officeOf(read('Former mayor Tom Brandeis rose. Tom Brandeis, head of the Reef Trust, spoke.'), 'Brandeis')).toBe('current Head of the Reef Trust');
  });

  it('the fuller statement wins over the bare one', () => {
    expect(officeOf(read('Minister Tom Brandeis rose. “No,” said Foreign Minister Tom Brandeis.'), 'Brandeis')).toBe('current Foreign Minister');
  });
});

describe('receipt and date', () => {
  const text = 'Yesterday Iraqi Prime Minister Samir Daoud arrived in Iraq.';

  it('are the words of the article and its day', () => {
    const reading = read(text, [], { published: '2031-02-03T10:00:00Z' });
    const office = reading.entities.find(({ kind }) => kind === 'person')?.office;
    expect(office?.asOf).toBe('2031-02-03');
    expect(office?.receipt).toEqual({ source: 'article', start: text.indexOf('Iraqi'), end: text.indexOf(' Samir') });
    expect(reading.entities.find(({ id }) => id === office?.of)?.name).toBe('Iraq');
  });

  it('without a date there is none', () => {
    expect(read(text).entities.find(({ kind }) => kind === 'person')?.office?.asOf).toBeNull();
  });

  it('an owner that the article does not name has no id', () => {
    const office = read('Iraqi Prime Minister Samir Daoud arrived.').entities[0]?.office;
    expect(office).toMatchObject({ title: 'Prime Minister of Iraq', of: null });
  });
});
