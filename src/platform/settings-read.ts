/** What lies in storage → settings that can be relied on: upgraded, checked part by part. Pure. */
import { array, boolean, check, finite, maxValue, minValue, number, object, picklist, pipe, record, safeParse, string, type GenericSchema } from 'valibot';
import { isHost } from './hosts.ts';
import { DEFAULT_SETTINGS, DENSITIES, INTERFACE_LANGUAGES, PALETTES, SETTINGS_VERSION, SITE_RULES, type Settings } from './settings-schema.ts';

/** Settings of one version → the next. Gets a complete object of its version; says nothing of `version` itself. */
export type Migration = (old: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Migration `n` upgrades from version n + 1. */
export const MIGRATIONS: readonly Migration[] = [];

/** The settings, and the names of the parts that were damaged and now have their defaults. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly damaged: readonly (keyof Settings)[];
}

/** Milliseconds: a card that waits longer seems broken. */
const LONGEST_DELAY = 10_000;
const delay = pipe(number(), finite(), minValue(0), maxValue(LONGEST_DELAY));

type Parts = Omit<Settings, 'version'>;
const SCHEMAS: { readonly [K in keyof Parts]: GenericSchema<unknown, Parts[K]> } = {
  on: boolean(),
  mode: picklist(['click', 'every']),
  sites: record(pipe(string(), check(isHost)), picklist(SITE_RULES)),
  alwaysBefore: array(pipe(string(), check(isHost))),
  density: picklist(DENSITIES),
  kinds: object({ person: boolean(), place: boolean(), organisation: boolean(), event: boolean(), office: boolean(), topic: boolean(), quote: boolean() }),
  palette: picklist(PALETTES),
  delays: object({ show: delay, hide: delay }),
  cards: boolean(),
  language: picklist(INTERFACE_LANGUAGES),
};

/**
 * Reads stored settings.
 *
 * A part that is missing gets its default; one that is damaged too, and is named in `damaged`; the sound parts
 * stay as they are. Settings of a newer version are read for what this version knows.
 *
 * @param stored whatever lies in storage; undefined for a fresh install
 */
export function readSettings(stored: unknown, migrations: readonly Migration[] = MIGRATIONS): SettingsReading {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, damaged: [] };
  if (!isRecord(stored)) return { settings: DEFAULT_SETTINGS, damaged: PART_NAMES };
  const current = upgrade(stored, migrations);
  const damaged: (keyof Settings)[] = [];
  const part = <K extends keyof Parts>(name: K): Parts[K] => {
    if (current[name] === undefined) return DEFAULT_SETTINGS[name];
    const schema: GenericSchema<unknown, Parts[K]> = SCHEMAS[name];
    const parsed = safeParse(schema, current[name]);
    if (parsed.success) return parsed.output;
    damaged.push(name);
    return name === 'sites' ? (soundSites(current[name]) as Parts[K]) : DEFAULT_SETTINGS[name];
  };
  const settings: Settings = {
    version: SETTINGS_VERSION,
    on: part('on'),
    mode: part('mode'),
    sites: part('sites'),
    alwaysBefore: part('alwaysBefore'),
    density: part('density'),
    kinds: part('kinds'),
    palette: part('palette'),
    delays: part('delays'),
    cards: part('cards'),
    language: part('language'),
  };
  return { settings, damaged };
}

const PART_NAMES = Object.keys(SCHEMAS) as (keyof Parts)[];

/** The rules of sites are many small decisions of the reader: one damaged entry must not cost the others. */
function soundSites(value: unknown): Settings['sites'] {
  if (!isRecord(value)) return {};
  const schema = SCHEMAS.sites;
  return Object.fromEntries(Object.entries(value).flatMap(([host, rule]) => Object.entries(parsedOr(schema, { [host]: rule }))));
}

function parsedOr(schema: GenericSchema<unknown, Settings['sites']>, value: unknown): Settings['sites'] {
  const parsed = safeParse(schema, value);
  return parsed.success ? parsed.output : {};
}

/** Runs the migrations that lie between the stored version and this one. A missing version counts as the first. */
function upgrade(stored: Readonly<Record<string, unknown>>, migrations: readonly Migration[]): Readonly<Record<string, unknown>> {
  const version = Number.isInteger(stored['version']) ? Number(stored['version']) : 1;
  return migrations.slice(Math.max(0, version - 1)).reduce<Readonly<Record<string, unknown>>>((old, migration) => migration(old), stored);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
