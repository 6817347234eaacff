import { afterAll, beforeAll, describe } from 'vitest';
import { Lab } from '../browser/lab.ts';
import { liveJourneys, printJourney } from './live-journeys.ts';
import { faultJourneys } from './fault-journeys.ts';
import { hostileJourneys } from './hostile-journeys.ts';
import { secrecyJourneys } from './secrecy-journeys.ts';
import { integrityJourneys } from './integrity-journeys.ts';

describe('trust in chromium', { timeout: 60_000 }, () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await Lab.start('chromium', { everySite: true });
  }, 60_000);
  afterAll(() => lab?.close());

  integrityJourneys(() => lab);
  hostileJourneys(() => lab);
  liveJourneys(() => lab);
  faultJourneys(() => lab);
  secrecyJourneys(() => lab);
  printJourney(() => lab);
});
