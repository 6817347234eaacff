/** The first source of the glossary, as a page, where its text lies beside the project; the text is not part of it. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articlePage } from '../../src/build/browsers/loopback.ts';
import { waitFor } from '../../src/build/browsers/session.ts';
import { inRoot } from '../../src/build/paths.ts';
import { textOf, type Lab } from './lab.ts';

const FILE = inRoot('../shared/seeds/000_cf2dca9934893808.txt');

const seedPage = (): string =>
  articlePage({ title: 'The second day', published: '2020-07-22', lang: 'en', paragraphs: readFileSync(FILE, 'utf8').split(/\n\s*\n/).filter((text) => text.trim() !== '') });

export function seedJourneys(lab: () => Lab): void {
  describe.skipIf(!existsSync(FILE))('the seed document', () => {
    it('shows the right card for a spelling and for an office, and what each person said', async () => {
      const page = await lab().open({ body: seedPage() });
      const { popup, state } = await lab().read(page);
      // Of the three, the document quotes two; the speaker of parliament is only met.
      for (const [name, office, isQuoted] of [['Ali Khamenei', 'Supreme Leader of Iran', true], ['Hassan Rouhani', 'President of Iran', true], ['Muhammad Baqer Qalibaf', 'Head of the Islamic Shura Council', false]] as const) {
        const person = state.digest?.cast.find((one) => one.name === name);
        expect({ name, office: person?.office?.title, isQuoted: (person?.quotes.length ?? 0) > 0 }).toEqual({ name, office, isQuoted });
        await waitFor(async () => (await textOf(popup)).includes(name), `${name} in the popup`);
      }
      await lab().session.closePopup();
      await lab().painted(page);
      for (const [words, name] of [['Al-Kazimi', 'Mustafa Al-Kazemi'], ['The guide', 'Ali Khamenei']] as const) {
        await lab().hover(page, words);
        await waitFor(async () => (await lab().cardName(page)) === name, `the card of ${name}`);
        await page.mouse.move(2, 2);
        await waitFor(async () => (await lab().cardName(page)) === null, 'the card to go');
      }
      await page.close();
    });
  });
}
