/** Borders between a place and a person, numbered roads, and words that are no name. */
import { describe, expect, it } from 'vitest';
import { bundledModels } from '../../../src/build/models.ts';
import { annotate } from '../../../src/core/annotate.ts';

const models = await bundledModels();
const namesIn = (text: string): string[] => annotate({ text, lang: 'en' }, { glossaries: [], models }).mentions.filter(({ rule }) => rule === 'name').map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe('names and their neighbours', () => {
  it.each([
    ['The former ambassador to Muscat Nosrat Sheikhani wrote about it.', ['place Muscat', 'person Nosrat Sheikhani']],
    ['Minister of Roads and Urban Development Farhad Mokarri spoke.', ['person Farhad Mokarri']],
    ['The director of Washington National Opera left.', ['organisation Washington National Opera']],
    ['Sen. Marla Stenholt, R-Texas, praised it.', ['person Marla Stenholt', 'place Texas']],
    ['They walked down National Road 25 to the sea.', ['place National Road 25']],
    ['They met at Elland Road 90 minutes later.', ['place Elland Road']],
    ['Lawrence Okellby of the Tyneside Constabulary confirmed it.', ['person Lawrence Okellby', 'organisation Tyneside Constabulary']],
    ['Tributes came from abroad. Former Ecuadorian president Galo Zuritas wrote one.', ['person Galo Zuritas']],
    ['A fee has been agreed with Galatya for Yusuf Demirel, sources say.', ['organisation Galatya', 'person Yusuf Demirel']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});
