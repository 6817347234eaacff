/** Where a post is filled, fields that look like bodies, and bodies that the article introduces or describes. */
import { describe, expect, it } from 'vitest';
import { bundledModels } from '../../../src/build/models.ts';
import { annotate } from '../../../src/core/annotate.ts';
import { officeOf } from '../names/marked.ts';
import { check } from './check.ts';

describe('where the post is filled', () => {
  check([
    ['The representative of the FAO in Syria, Tom Brandeis, came.', 'current Representative of the FAO in Syria'],
    ['Tom Brandeis, floor leader of the opposition Liberal League in the Senate, came.', 'current Floor Leader of the Liberal League in the Senate'],
    ['Tom Brandeis, the director of the Reef Museum in Leeds, came.', 'current Director of the Reef Museum'],
    ['Tom Brandeis, spokesman for the Liberal League in the Senate, came.', 'current Spokesman for the Liberal League'],
  ]);
});

describe('fields and persons before a body', () => {
  check([
    ['Tom Brandeis, secretary general of Bandawe’s River Party, came. Peter Bandawe did not.', 'current Secretary General of the River Party'],
  ]);
});

describe('bodies by another word', () => {
  check([
    ['Tom Brandeis, acting leader of the former ruling party, the National Union, came.', 'acting Leader of the National Union'],
    ['The fire began in Ashby, a town south of Bellmere. Bellmere sent boats. Bellmere has boats. Tom Brandeis, the town’s mayor, came.', 'current Mayor of Ashby'],
    ['Opposition Leader Tom Brandeis of Fair Shore Union came.', 'current Opposition Leader'],
    ['Tom Brandeis, the senior senator from Ohio, came.', 'current Senator of Ohio'],
  ]);
});

describe('posts that a clause tells', () => {
  check([
    ['Tom Brandeis, who speaks for the Reef Workers Union, came.', 'current Spokesperson for the Reef Workers Union'],
    ['Tom Brandeis, who speaks for many, came.', null],
    ['The Reef Office, whose chair is the independent Tom Brandeis, reports in July.', 'current Chair of the Reef Office'],
    ['Tom Brandeis was promoted to interim head coach of the Reef Lions.', 'acting Head Coach of the Reef Lions'],
    ['Tom Brandeis, a baker, will take over as press secretary of the Reef Trust.', 'designate Press Secretary of the Reef Trust'],
    ['The Reef Lions, whose coach is the brother of Tom Brandeis, lost.', null],
    ['Tom Brandeis will take over as chief executive of Reef Air if shareholders agree.', 'designate Chief Executive of Reef Air'],
    ['Tom Brandeis was promoted to assistant coach of the Reef Lions in 2019 and resigned in 2030.', 'former Assistant Coach of the Reef Lions'],
    ['Reps. Ana Madan, D-Mich., and Tom Brandeis, R-Texas, left the room.', 'current Representative'],
  ]);
});

describe('what is over', () => {
  check([
    ['Tom Brandeis was named chief executive of the Reef Trust in May and dismissed two directors.', 'current Chief Executive of the Reef Trust'],
    ['Tom Brandeis was named chief executive of the Reef Trust in 2029 but was sacked a year later.', 'former Chief Executive of the Reef Trust'],
    ['Out went Finance Minister Tom Brandeis to meet the crowd.', 'current Finance Minister'],
    ['Out goes Tom Brandeis, finance minister since the spring.', 'former Finance Minister'],
  ]);
});

const models = await bundledModels();

describe('with the names that the tagger finds', () => {
  it.each([
    ['Deputy Health and Human Services Secretary Tom Brandeis pledged to issue a rule. The Department of Health and Human Services had promised it.', 'current Deputy Health and Human Services Secretary'],
    ['Lund won the seat in 2026 by defeating then-Rep. Tom Brandeis. Brandeis, the old congressman, has sent a check.', 'former Representative'],
  ])('%s', (text, office) => expect(officeOf(annotate({ text, published: '2031-06-15' }, { glossaries: [], models }), 'Brandeis')).toBe(office));
});

describe('a company that the article does not put first', () => {
  check([['Glow Labs fell. Glow Labs had no cash. The talks went on. The town waited. Halley, maker of phones, came to look; Ivo Lund, head of Halley, left. Tom Brandeis, the chief executive, wept. Halley is old.', 'current Chief Executive']]);
});
