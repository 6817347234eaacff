/** Places that play in an article on sport. All names but those of places are invented. */
import { describe, expect, it } from 'vitest';
import { bundledModels } from '../../../src/build/models.ts';
import { annotate } from '../../../src/core/annotate.ts';

const models = await bundledModels();
const MATCH = 'The referee ended the match early. Coach Oda Quenby praised her goalkeeper and her midfield.';

function placesAndTeams(text: string): string[] {
  const { mentions } = annotate({ text, lang: 'en' }, { glossaries: [], models });
  return mentions.filter(({ kind, rule }) => rule === 'name' && kind !== 'person').map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
}

describe('in a report on sport', () => {
  it.each([
    ['what plays is a team', 'Wales beat Fiji 24-19 on Saturday.', ['organisation Wales', 'organisation Fiji']],
    ['and what has players', 'Fiji’s captain was sent off, and Wales defender Rolf Brix scored.', ['organisation Fiji', 'organisation Wales']],
    ['a town where something is stays a place', 'The game was played in Leeds. Hull drew with Kent.', ['place Leeds', 'organisation Hull', 'place Kent']],
    ['a team is one elsewhere too, unless it stands as a place', 'Hull drew again. Nobody expected it of Hull. Fans came from Hull.', ['organisation Hull', 'organisation Hull', 'place Hull']],
    ['the place in front of the report is none', 'CARDIFF - Wales lost to Samoa.', ['place CARDIFF', 'organisation Wales', 'place Samoa']],
  ])('%s', (_, text, names) => {
    expect(placesAndTeams(`${text} ${MATCH}`)).toEqual(names);
  });
});

it('in other articles countries that win and lose are places', () => {
  expect(placesAndTeams('Wales beat Fiji in the vote on fishing. Fiji lost the support of two members, its minister said. The goal of the talks was a match of rules.')).toEqual(['place Wales', 'place Fiji', 'place Fiji']);
});
