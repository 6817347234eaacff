/** The parameters that popup, panel, options and first-run page send, checked in the background. */
import { array, boolean, check, maxLength, nullable, object, picklist, pipe, string } from 'valibot';
import type { FromUi } from '../messages.ts';
import type { Parsers } from '../rpc.ts';
import { isHost } from '../hosts.ts';
import { SITE_RULES } from '../settings-schema.ts';
import { article, index } from './article.ts';
import { by } from './parse.ts';

const LONGEST_ID = 500;
/** UTF-16 units of one string on paper, and how many people fit. */
const LONGEST_PRINTED = 2_000;
const MOST_PRINTED = 1_000;
const MOST_LINES = 4;
const printed = pipe(string(), maxLength(LONGEST_PRINTED));
const sheet = object({ heading: printed, note: printed, lang: printed, direction: picklist(['ltr', 'rtl']), people: pipe(array(object({ called: printed, about: pipe(array(printed), maxLength(MOST_LINES)) })), maxLength(MOST_PRINTED)) });
const host = pipe(string(), check(isHost));

export const FROM_UI: Parsers<FromUi> = {
  'ui.open': by(object({ tabId: index, clicked: boolean() })),
  'ui.read': by(object({ article })),
  'ui.card': by(object({ article, entity: index, mark: index })),
  'ui.pausePage': by(object({ tabId: index, paused: boolean() })),
  'ui.setSite': by(object({ tabId: nullable(index), host, rule: nullable(picklist(SITE_RULES)) })),
  'ui.switchSite': by(object({ tabId: nullable(index), host, on: boolean() })),
  'ui.setMode': by(object({ mode: picklist(['click', 'every']) })),
  'ui.setOn': by(object({ on: boolean() })),
  'ui.reveal': by(object({ tabId: index, start: index, end: index })),
  'ui.print': by(object({ tabId: index, sheet })),
  'ui.entity': by(object({ tabId: index, entity: pipe(string(), maxLength(LONGEST_ID)) })),
};
