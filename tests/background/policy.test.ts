import { describe, expect, it } from 'vitest';
import { isCovered, offReason, planScripts, readsByItself, samePlan } from '../../src/background/policy.ts';
import { EVERY_SITE, hostOf, isHost, isRestricted, originsOf } from '../../src/platform/hosts.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/platform/settings-schema.ts';

const settings = (changes: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...changes });

describe('whether a page is left alone', () => {
  const page = { host: 'news.example', paused: false, privateSites: {} };

  it.each([
    ['by default, nothing stands against it', settings({}), page, null],
    ['off everywhere', settings({ on: false }), page, 'off-everywhere'],
    ['off on this site', settings({ sites: { 'news.example': 'never' } }), page, 'off-site'],
    ['off on another site', settings({ sites: { 'shop.example': 'never' } }), page, null],
    ['off on this site in private windows', settings({}), { ...page, privateSites: { 'news.example': false } }, 'off-site'],
    ['on in private windows, off on this site elsewhere', settings({ sites: { 'news.example': 'never' } }), { ...page, privateSites: { 'news.example': true } }, null],
    ['off on this page', settings({}), { ...page, paused: true }, 'off-page'],
    ['the widest reason comes first', settings({ on: false, sites: { 'news.example': 'never' } }), { ...page, paused: true }, 'off-everywhere'],
    ['always here, but off on this page', settings({ sites: { 'news.example': 'always' } }), { ...page, paused: true }, 'off-page'],
    ['a page without a host', settings({}), { ...page, host: null }, null],
    ['a host that is called like a method', settings({}), { ...page, host: 'constructor' }, null],
  ] as const)('%s', (_, given, circumstances, reason) => {
    expect(offReason(given, circumstances)).toBe(reason);
  });

  it.each([
    ['click', 'news.example', false],
    ['click', 'always.example', true],
    ['every', 'news.example', true],
    ['every', null, true],
    ['click', null, false],
  ] as const)('is read without a click: mode %s, host %s: %s', (mode, host, expected) => {
    expect(readsByItself(settings({ mode, sites: { 'always.example': 'always' } }), host)).toBe(expected);
  });
});

describe('where the detector is registered', () => {
  const all = () => true;
  const none = () => false;
  const sites = { 'b.example': 'always', 'a.example': 'always', 'c.example': 'never' } as const;
  const only = (...origins: readonly string[]) => (origin: string) => origins.includes(origin);

  it('is nowhere on a fresh install', () => {
    expect(planScripts(DEFAULT_SETTINGS, all)).toBeNull();
  });

  it('is on the sites with "always", without those with "never"', () => {
    expect(planScripts(settings({ sites }), all)).toEqual({
      id: 'gloss-detector',
      matches: ['http://a.example/*', 'https://a.example/*', 'http://b.example/*', 'https://b.example/*'],
      excludeMatches: ['http://c.example/*', 'https://c.example/*'],
    });
  });

  it('is on every site but those with "never"', () => {
    expect(planScripts(settings({ mode: 'every', sites }), all)).toMatchObject({ matches: EVERY_SITE, excludeMatches: ['http://c.example/*', 'https://c.example/*'] });
  });

  it.each([
    ['nothing was granted', settings({ sites }), none],
    ['everything is off', settings({ on: false, mode: 'every', sites }), all],
    ['the permission for every site was taken back', settings({ mode: 'every' }), none],
  ])('is nowhere when %s', (_, given, mayRunOn) => {
    expect(planScripts(given, mayRunOn)).toBeNull();
  });

  it('falls back to single sites when the permission for every site is missing', () => {
    expect(planScripts(settings({ mode: 'every', sites }), only(...originsOf('a.example')))?.matches).toEqual(originsOf('a.example'));
  });

  it('is registered anew only when something differs', () => {
    const plan = planScripts(settings({ sites }), all);
    const shuffled = plan && { ...plan, matches: [...plan.matches].reverse() };
    expect(samePlan(plan, shuffled)).toBe(true);
    expect(samePlan(plan, plan && { ...plan, excludeMatches: [] })).toBe(false);
    expect(samePlan(plan, null)).toBe(false);
    expect(samePlan(null, null)).toBe(true);
  });
});

describe('match patterns that were granted', () => {
  it.each([
    ['https://a.example/*', ['https://a.example/*'], true],
    ['https://a.example/*', ['http://a.example/*'], false],
    ['https://a.example/*', ['*://a.example/*'], true],
    ['https://a.example/*', ['https://*/*'], true],
    ['https://a.example/*', ['<all_urls>'], true],
    ['https://www.a.example/*', ['https://*.a.example/*'], true],
    ['https://a.example/*', ['https://*.a.example/*'], true],
    ['https://bada.example/*', ['https://*.a.example/*'], false],
    ['https://a.example/*', [], false],
    ['https://*/*', ['https://a.example/*'], false],
    ['https://*/*', ['https://*/*'], true],
  ])('%s under %j: %s', (origin, granted, expected) => {
    expect(isCovered(origin, granted)).toBe(expected);
  });
});

describe('addresses', () => {
  it.each([
    ['https://news.example:8080/a?b#c', 'news.example'],
    ['http://127.0.0.1/x', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['file:///home/a.html', null],
    ['about:blank', null],
    ['not an address', null],
    [null, null],
  ])('host of %s is %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  it.each([
    ['news.example', true],
    ['[::1]', true],
    ['news.example:80', false],
    ['news.example/a', false],
    ['News.Example', false],
    ['*', false],
    ['a b', false],
    ['', false],
    ['user@news.example', false],
  ])('%s as a host: %s', (value, expected) => {
    expect(isHost(value)).toBe(expected);
  });

  it.each([
    ['chrome://settings/', true],
    ['about:addons', true],
    ['view-source:https://news.example/', true],
    ['https://addons.mozilla.org/en-GB/firefox/', true],
    ['https://chromewebstore.google.com/detail/x', true],
    ['https://news.example/', false],
    ['file:///home/a.html', false],
  ])('%s is closed to extensions: %s', (address, expected) => {
    expect(isRestricted(address)).toBe(expected);
  });
});
