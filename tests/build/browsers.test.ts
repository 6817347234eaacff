import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, needBrowser } from '../../src/build/browsers/find.ts';
import { articlePage, pageOfFile, serveLoopback } from '../../src/build/browsers/loopback.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gloss-find-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('findBrowser', () => {
  it('takes the first executable on the path, by the order of names', () => {
    for (const name of ['google-chrome', 'chromium']) {
      writeFileSync(path.join(folder, name), '');
      chmodSync(path.join(folder, name), 0o755);
    }
    vi.stubEnv('PATH', folder);
    expect(findBrowser('chromium')).toBe(path.join(folder, 'chromium'));
  });

  it('passes over files that cannot be run', () => {
    writeFileSync(path.join(folder, 'firefox'), '');
    chmodSync(path.join(folder, 'firefox'), 0o644);
    vi.stubEnv('PATH', folder);
    expect(findBrowser('firefox')).toBeNull();
  });

  it('takes what the environment names', () => {
    vi.stubEnv('GLOSS_FIREFOX', 'my-firefox');
    expect(findBrowser('firefox')).toBe('my-firefox');
  });

  it('says what to install where nothing can be installed', () => {
    vi.stubEnv('PATH', folder);
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    expect(() => needBrowser('firefox')).toThrow('Install Firefox 142 or newer');
  });
});

describe('loopback pages', () => {
  it('make an article of a plain text, with nothing of it taken for markup', () => {
    const file = path.join(folder, 'note.txt');
    writeFileSync(file, 'First <b>bold</b> & true.\n\nSecond.\n');
    const page = pageOfFile(file);
    expect(page).toContain('<p>First &#60;b&#62;bold&#60;/b&#62; &#38; true.</p>');
    expect(page.match(/<p>/g)).toHaveLength(2);
  });

  it('leave a page as it is', () => {
    const file = path.join(folder, 'page.html');
    writeFileSync(file, '<p>As it is.');
    expect(pageOfFile(file)).toBe('<p>As it is.');
  });

  it('are served at one address and nowhere else', async () => {
    const served = await serveLoopback(articlePage({ title: 'T', published: '2024-01-01', lang: 'en', paragraphs: ['One.'] }));
    const answer = await fetch(served.url);
    expect(await answer.text()).toContain('content="2024-01-01"');
    expect((await fetch(new URL('/other', served.url))).status).toBe(404);
    served.close();
  });
});
