import { describe, expect, it } from 'vitest';
import type { Sender } from '../../src/platform/rpc.ts';
import { admitBackground, admitPage, admitUi } from '../../src/platform/senders.ts';
import { EXTENSION } from './fake-browser.ts';

const { id, origin } = EXTENSION;
const page: Sender = { id, url: 'https://news.example/story', origin: 'https://news.example', frameId: 0, tab: { id: 7, incognito: false } };
const popup: Sender = { id, url: `${origin}popup.html`, origin: origin.slice(0, -1) };
const optionsTab: Sender = { ...popup, url: `${origin}options.html?from=popup#about`, frameId: 0, tab: { id: 8 } };
const background: Sender = { id };

describe('content scripts', () => {
  it('are known by the tab that the browser names', () => {
    expect(admitPage(page, EXTENSION)).toEqual({ tabId: 7, url: 'https://news.example/story', host: 'news.example', incognito: false });
  });

  it.each<[string, Sender]>([
    ['another extension', { ...page, id: 'other' }],
    ['no id', { ...page, id: undefined }],
    ['an inner frame', { ...page, frameId: 3 }],
    ['a frame that is not named', { ...page, frameId: undefined }],
    ['no tab', { ...page, tab: undefined }],
    ['a tab that is none (devtools)', { ...page, tab: { id: -1 } }],
    ['one of our pages in a tab', optionsTab],
    ['another extension’s page with our id', { ...page, url: 'moz-extension://0a1b/x.html' }],
  ])('are not: %s', (_, sender) => {
    expect(admitPage(sender, EXTENSION)).toBeNull();
  });

  it('are nobody to an extension that has gone', () => {
    expect(admitPage({ ...page, id: undefined }, { id: null, origin })).toBeNull();
  });
});

describe('our own pages', () => {
  it.each<[string, Sender, string]>([
    ['the popup', popup, 'popup.html'],
    ['the options in a tab', optionsTab, 'options.html'],
  ])('%s', (_, sender, name) => {
    expect(admitUi(sender, EXTENSION)).toEqual({ page: name });
  });

  it.each<[string, Sender]>([
    ['a content script', page],
    ['an address that only looks like ours', { ...popup, url: `https://evil.example/?${origin}popup.html` }],
    ['another origin than the address', { ...popup, origin: 'https://evil.example' }],
    ['our page in a frame of a web page', { ...optionsTab, frameId: 4 }],
    ['another extension', { ...popup, id: 'other' }],
    ['no address', { ...popup, url: undefined }],
  ])('are not: %s', (_, sender) => {
    expect(admitUi(sender, EXTENSION)).toBeNull();
  });
});

describe('the background', () => {
  it('is ours and no tab', () => {
    expect(admitBackground(background, EXTENSION)).toBe(true);
    expect(admitBackground(optionsTab, EXTENSION)).toBeNull();
    expect(admitBackground({ id: 'other' }, EXTENSION)).toBeNull();
  });
});
