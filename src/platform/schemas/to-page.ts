/**
 * The parameters that the background sends to a content script, checked there.
 *
 * By hand: in a content script each kilobyte is loaded with every article, and the sender is our own background.
 */
import { KINDS } from '../../core/annotation.ts';
import { PAGE_COMMANDS } from '../commands.ts';
import type { PagePreferences, ToPage } from '../messages.ts';
import type { Parse, Parsers } from '../rpc.ts';
import { DENSITIES, PALETTES } from '../settings-schema.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isAmount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isOneOf = (list: readonly string[], value: unknown): boolean => list.includes(value as string);

/** A check for objects; the type is promised by the caller's `holds`. */
const fieldsThat =
  <P>(holds: (fields: Fields) => boolean): Parse<P> =>
  (value) =>
    isFields(value) && holds(value) ? { value: value as P } : null;

function arePreferences(value: unknown): value is PagePreferences {
  if (!isFields(value)) return false;
  const { density, kinds, palette, delays, cards, strings, lang, direction } = value;
  return (
    isOneOf(DENSITIES, density) &&
    isFields(kinds) &&
    [...KINDS, 'quote'].every((kind) => typeof kinds[kind] === 'boolean') &&
    isOneOf(PALETTES, palette) &&
    isFields(delays) &&
    isAmount(delays['show']) &&
    isAmount(delays['hide']) &&
    typeof cards === 'boolean' &&
    isFields(strings) &&
    Object.values(strings).every((text) => typeof text === 'string') &&
    typeof lang === 'string' &&
    isOneOf(['ltr', 'rtl'], direction)
  );
}

export const TO_PAGE: Parsers<ToPage> = {
  'tab.ping': fieldsThat(() => true),
  'tab.start': fieldsThat(({ preferences }) => arePreferences(preferences)),
  'tab.stop': fieldsThat(() => true),
  'tab.preferences': fieldsThat(({ preferences }) => arePreferences(preferences)),
  'tab.reveal': fieldsThat(({ start, end }) => isAmount(start) && isAmount(end)),
  'tab.command': fieldsThat(({ command }) => isOneOf(PAGE_COMMANDS, command)),
};
