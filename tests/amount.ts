/** How much is tried: `npm test` takes the short form of a test, `npm run test:long` the full one. */
export const isLong = process.env['GLOSS_LONG'] === '1';

export const amount = (short: number, full: number): number => (isLong ? full : short);

/** A folder with pages of others, for `npm run test:long -- --pages DIR`; null without. */
export const pagesFolder: string | null = process.env['GLOSS_PAGES'] ?? null;
