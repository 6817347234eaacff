import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestFor, type Manifest } from '../../src/build/extension/manifest.ts';
import { inRoot } from '../../src/build/paths.ts';

const source: Manifest = {
  manifest_version: 3,
  version: '1.2.3',
  minimum_chrome_version: '128',
  action: { default_title: 'Gloss', default_icon: { 16: 'icons/16.png' } },
  background: { service_worker: 'background.js' },
  permissions: ['activeTab', 'sidePanel', 'storage'],
  side_panel: { default_path: 'panel.html' },
  commands: { 'open-card': {} },
  browser_specific_settings: { gecko: { id: 'gloss@gloss.example' } },
};

describe('manifestFor', () => {
  it('leaves Chrome\'s form as it is, without Firefox\'s settings', () => {
    const { browser_specific_settings: _, ...rest } = source;
    expect(manifestFor('chrome', source)).toEqual(rest);
  });

  it('derives Firefox\'s form', () => {
    expect(manifestFor('firefox', source)).toEqual({
      manifest_version: 3,
      version: '1.2.3',
      action: { default_title: 'Gloss', default_icon: { 16: 'icons/16.png' } },
      background: { scripts: ['background.js'] },
      permissions: ['activeTab', 'storage'],
      sidebar_action: { default_panel: 'panel.html', default_title: 'Gloss', default_icon: { 16: 'icons/16.png' }, open_at_install: false },
      commands: { 'open-card': {} },
      browser_specific_settings: { gecko: { id: 'gloss@gloss.example' } },
    });
  });

  it('does not touch what it was given', () => {
    const before = structuredClone(source);
    manifestFor('firefox', source);
    expect(source).toEqual(before);
  });

  it('has no sidebar where there is no side panel', () => {
    const { side_panel: _, ...without } = source;
    expect(manifestFor('firefox', without)).not.toHaveProperty('sidebar_action');
  });

  it('says what is missing when there is no service worker to derive from', () => {
    expect(() => manifestFor('firefox', { ...source, background: {} })).toThrow('background.service_worker');
  });

  it('asks for nothing that browsers warn of at installation', () => {
    const real = JSON.parse(readFileSync(inRoot('manifest.json'), 'utf8')) as Manifest;
    expect(manifestFor('chrome', real).permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel']);
    expect(manifestFor('firefox', real).permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
    expect(real).not.toHaveProperty('host_permissions');
    expect(real).not.toHaveProperty('content_scripts');
    expect(real).not.toHaveProperty('web_accessible_resources');
  });
});
