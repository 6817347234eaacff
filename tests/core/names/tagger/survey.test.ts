/** What the small words beside a name say of it in the whole article: bits of survey.ts. All names are invented. */
import { describe, expect, it } from 'vitest';
import { openReading } from '../../../../src/core/annotate.ts';
import { Evidence } from '../../../../src/core/names/judge.ts';
import { NO_LISTS } from '../../../../src/core/names/tagger/name-lists.ts';
import { SEEN } from '../../../../src/core/names/tagger/survey.ts';
import { prepare } from '../../../../src/core/names/tagger/tag.ts';
import { atOnce } from '../../../../src/core/reading.ts';

const OF_KINDS = ['besideBodyWord', 'besidePlaceNoun', 'opensBody', 'besideScore', 'many', 'inside', 'who', 'which', 'isBody'] as const;

/** What the article says of the kind of "Tharrow". */
function standing(text: string): string[] {
  const reading = openReading({ text }, []);
  const { table } = atOnce(prepare(reading, [], new Evidence([]), NO_LISTS));
  const seen = table.survey[reading.tokens.findIndex(({ text: word }) => word === 'Tharrow')] ?? 0;
  return OF_KINDS.filter((bit) => (seen & SEEN[bit]) !== 0);
}

describe('how a word stands in the article', () => {
  it.each([
    ['Then Tharrow’s founder left.', ['besideBodyWord']],
    ['They bought shares in Tharrow again.', ['besideBodyWord', 'inside']],
    ['So said the mayor of Tharrow again.', ['besidePlaceNoun']],
    ['By then Tharrow Energy plc left.', ['opensBody']],
    ['Then Tharrow 3-1 was played.', ['besideScore']],
    ['On Sunday they beat Tharrow again.', ['besideScore']],
    ['By now Tharrow have the lead.', ['many']],
    ['It was cold at Tharrow again.', ['inside']],
    ['Then Tharrow, who left, came.', ['who']],
    ['Then Tharrow, 34, came.', ['who']],
    ['Then Tharrow, which left, came.', ['which']],
    ['Then Tharrow, a small haulier from Brix, came.', ['isBody']],
    ['Then Tharrow, a man with a haulier, came.', []],
    ['Then Tharrow left. Later the website Tharrow, which left, came.', ['which', 'isBody']],
  ])('%s', (text, bits) => {
    expect(standing(text)).toEqual(bits);
  });
});
