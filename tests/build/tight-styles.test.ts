import { describe, expect, it } from 'vitest';
import { withTightStyles } from '../../src/build/extension/tight-styles.ts';

describe('tight styles', () => {
  it('lose breaks, indents and last semicolons, and nothing inside a rule', () => {
    expect(withTightStyles('/** Why. */\nexport const a = `\np{margin:0 2px;\n  content:"\\\\201C";}\nq{${DARK}}\n`;\n')).toBe('/** Why. */\nexport const a = `p{margin:0 2px;content:"\\\\201C"}q{${DARK}}`;\n');
  });
});
