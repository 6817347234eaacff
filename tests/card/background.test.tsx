// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CardBody } from '../../src/card/views/card-view.tsx';
import type { CardView } from '../../src/core/digest.ts';
import { cardView, cardWords, entity, type TestLanguage } from './fixture.ts';

let root: HTMLElement;
const onGo = vi.fn();
const nothing = (): void => undefined;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  onGo.mockClear();
});

function draw(view: CardView, lang: TestLanguage = 'en'): void {
  render(<CardBody view={view} words={cardWords(lang)} here={10} pinned={false} actions={{ onStep: nothing, onReveal: nothing, onGo, onPin: nothing, onClose: nothing, onPanel: null }} />, root);
}

/** Text without the marks that isolate directions. */
const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\u2068\u2069]/gu, '').replace(/\s+/gu, ' ').trim();
const texts = (selector: string): string[] => [...root.querySelectorAll(selector)].map((one) => plain(one.textContent));
const folds = (): string[] => texts('details > summary');

describe('what stands behind', () => {
  test('every fact and source is named with document, date and paragraph', () => {
    draw(cardView());
    expect(texts('.facts li')[0]).toBe('Signed the harbour treaty. Report on the harbour talks, 14 March 2021, ¶ 4');
    expect(texts('.sources li')).toEqual([
      'Report on the harbour talks, 14 March 2021, ¶ 4',
      'general knowledge',
      'this article, ¶ 2',
      'Chosen because: surname after the full name in ¶ 1',
    ]);
  });

  test('a tie of an unknown type is told by its own word', () => {
    draw(cardView());
    expect(texts('.ties li')).toEqual(['met Femi Olu this article, ¶ 2', 'tide keeper of Norvania Report on the harbour talks, 14 March 2021, ¶ 4']);
  });

  test('ties of one type stand in one line, and the document above is not named again', () => {
    const [tie] = cardView().ties[0]?.ties ?? [];
    if (!tie) throw new Error('The fixture has no tie.');
    const to = (name: string) => ({ ...tie, entity: name, name });
    const met = { type: 'met', ties: [to('Ana'), to('Ben')], sources: [{ kind: 'article', title: null, date: null, paragraphs: [2, 4] }] } as const;
    draw(cardView({ ties: [met, { type: 'same-sentence', ties: [to('Cy')], sources: [{ kind: 'same', title: null, date: null, paragraphs: [7] }] }] }));
    expect(texts('.ties li')).toEqual(['met Ana, Ben this article, ¶ 2, 4', 'named together with Cy ¶ 7']);
  });

  test('a tie leads to the first mention of whom it names; without one it is no button', () => {
    draw(cardView());
    expect([texts('.ties .name'), texts('.ties button')]).toEqual([['Femi Olu', 'Norvania'], ['Femi Olu']]);
    root.querySelector<HTMLElement>('.ties button')?.click();
    expect(onGo.mock.calls).toEqual([[{ start: 60, end: 68, paragraph: 1 }]]);
  });

  test('sources are counted by document', () => {
    const report = { kind: 'document', title: 'Report on the harbour talks', date: '2021-03-14', paragraphs: [4, 9, 10] } as const;
    draw(cardView({ sources: [report, { kind: 'general', title: null, date: null, paragraphs: [] }] }));
    expect(texts('.sources li').slice(0, 2)).toEqual(['Report on the harbour talks, 14 March 2021, ¶ 4, 9, 10', 'general knowledge']);
    expect(folds()).toContain('2 sources');
  });

  test('receipts have the comma of the interface', () => {
    draw(cardView(), 'ar');
    expect(texts('.facts .receipt')).toEqual(['Report on the harbour talks، 14 مارس 2021، ¶ 4']);
  });

  test('"Not this person?" names the runner-up', () => {
    draw(cardView());
    const details = [...root.querySelectorAll('details')].find((one) => plain(one.querySelector('summary')?.textContent) === 'Not this person?');
    expect(plain(details?.textContent).replaceAll(' ', '')).toContain('Jon HalvorsenJudge in EastmarkA judge of the same surname.'.replaceAll(' ', ''));
  });

  test.each(['person', 'place', 'organisation'] as const)('a %s that nobody else could be asks no such question', (kind) => {
    draw(cardView({ entity: entity({ kind }), alternatives: [] }));
    expect(folds()).toEqual(['What is known', '3 sources']);
  });
});
