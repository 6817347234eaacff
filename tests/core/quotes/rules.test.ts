/** Every rule that an attribution can name, with the certainty that it earns. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../src/core/quotes/quotes.ts';
import { openMarked, parseBody } from './marked.ts';

interface Case {
  readonly rule: string;
  readonly certainty: 'sure' | 'likely' | 'unknown';
  readonly body: string;
  /** Whose words they are; '-' for nobody. */
  readonly entity: string;
}

const CASES: readonly Case[] = [
  { rule: 'subject-before-cue', certainty: 'sure', entity: 'ana', body: '“We sail at dawn,” [Ana Bell|ana] said.' },
  { rule: 'subject-after-cue', certainty: 'sure', entity: 'ana', body: '“We sail at dawn,” said [Ana Bell|ana].' },
  { rule: 'according-to', certainty: 'sure', entity: 'ana', body: 'The boats sail at dawn, according to [Ana Bell|ana].' },
  { rule: 'participle-of-speaker', certainty: 'likely', entity: 'ana', body: '[Ana Bell|ana] left the hall, saying that the boats sail at dawn.' },
  { rule: 'coordinated-cue', certainty: 'sure', entity: 'ana', body: '[Ana Bell|ana] opened the hall and said that the boats sail at dawn.' },
  { rule: 'carried-coordinated', certainty: 'likely', entity: 'ana', body: '[Ana Bell|ana] said the hall was open. Which calls for care, and stressed that the boats sail at dawn.' },
  { rule: 'passive-by', certainty: 'sure', entity: 'ana', body: 'The crews were told by [Ana Bell|ana] that the boats sail at dawn.' },
  { rule: 'passive-unnamed', certainty: 'unknown', entity: '-', body: 'The crews were told that the boats sail at dawn.' },
  { rule: 'infinitive-of-subject', certainty: 'likely', entity: 'ana', body: '[Ana Bell|ana] rose to say that the boats sail at dawn.' },
  { rule: 'possessor-of-noun', certainty: 'likely', entity: 'ana', body: 'Few heard [Ana Bell|ana]’s warning that the boats sail at dawn.' },
  { rule: 'carried-runs-on', certainty: 'sure', entity: 'ana', body: '“We sail at dawn,” [Ana Bell|ana] said. “The tide is with us then.\n\n“It will not be with us at noon.”' },
  { rule: 'carried-back', certainty: 'sure', entity: 'bo', body: '“We sail at dawn,” [Ana Bell|ana] said.\n\n“The tide is with us then.\n\n“It will not be with us at noon,” said [Bo Hale|bo].' },
  { rule: 'carried-same-statement', certainty: 'sure', entity: 'ana', body: '“We sail at dawn,” [Ana Bell|ana] said of people whose boats were lost, “But nobody in this town sleeps before.”' },
  { rule: 'carried-same-paragraph', certainty: 'sure', entity: 'ana', body: '“We sail at dawn,” [Ana Bell|ana] said. “Nobody sleeps before.”' },
  { rule: 'carried-into-statement', certainty: 'likely', entity: 'ana', body: '“We sail at dawn,” [Ana Bell|ana] said. By noon the wind “would have torn the sails off every one of us”.' },
  { rule: 'carried-next-paragraph', certainty: 'likely', entity: 'ana', body: '“We sail at dawn,” [Ana Bell|ana] said.\n\n“Nobody in this town sleeps before that.”' },
  { rule: 'colon-introduction', certainty: 'likely', entity: 'ana', body: '[Ana Bell|ana] had a short answer: “We sail at dawn, whatever it costs.”' },
  { rule: 'subject-of-statement', certainty: 'likely', entity: 'ana', body: '[Ana Bell|ana] smiled as if “a whole winter had been lifted off the roof of the hall”.' },
  { rule: 'subject-before', certainty: 'likely', entity: 'ana', body: '[Ana Bell|ana] nodded. “We sail at dawn, whatever it costs.”' },
  { rule: 'no-speaker', certainty: 'unknown', entity: '-', body: '“We sail at dawn, whatever it costs the town.”' },
  { rule: 'transcript-label', certainty: 'sure', entity: 'ana', body: '[BELL|ana]: We sail at dawn.\n\n[HALE|hale]: Who is we?\n\n[BELL|ana]: All who can row.' },
  { rule: 'headline-colon', certainty: 'likely', entity: 'ana', body: '[Bell|ana]: ‘We sail at dawn tomorrow’\n\nThe town waits for [Bell|ana].' },
  { rule: 'headline-dash', certainty: 'likely', entity: 'ana', body: '‘We sail at dawn tomorrow’ – [Bell|ana]\n\nThe town waits for [Bell|ana].' },
];

describe('the rules of attribution', () => {
  it.each(CASES)('$rule is $certainty', ({ rule, certainty, body, entity }) => {
    const quotes = readQuotes(openMarked(parseBody(body))).quotes.filter((quote) => quote.rule === rule);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes[0]).toMatchObject({ certainty, speaker: entity === '-' ? null : { entity } });
  });

  it('each stand here once', () => {
    expect(new Set(CASES.map(({ rule }) => rule)).size).toBe(CASES.length);
  });
});
