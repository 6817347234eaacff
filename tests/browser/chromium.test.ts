import { afterAll, beforeAll, describe } from 'vitest';
import { cardJourneys } from './card-journeys.ts';
import { Lab } from './lab.ts';
import { readingJourneys } from './reading-journeys.ts';
import { reloadJourneys } from './reload-journeys.ts';
import { seedJourneys } from './seed-journeys.ts';
import { siteJourneys } from './site-journeys.ts';

describe('chromium', { timeout: 30_000 }, () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await Lab.start('chromium');
  }, 60_000);
  afterAll(() => lab.close());

  readingJourneys(() => lab);
  seedJourneys(() => lab);
  siteJourneys(() => lab);
  cardJourneys(() => lab);
  reloadJourneys(() => lab);
});
