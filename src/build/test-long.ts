/**
 * `npm run test:long [-- --pages DIR]`: the tests of trust in their full form, up to an hour. With a folder of HTML
 * pages, these are read too, and must come out unchanged.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { pages: { type: 'string' } } });
process.env['GLOSS_LONG'] = '1';
if (values.pages !== undefined) process.env['GLOSS_PAGES'] = path.resolve(values.pages);
process.argv = [...process.argv.slice(0, 2), 'tests/trust', 'tests/background', 'tests/platform', 'tests/card', 'tests/content', 'tests/page', 'tests/browser'];
await import('./test.ts');
