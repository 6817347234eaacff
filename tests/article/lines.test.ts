/** The line filter: what stands between two paragraphs of an article, and why it is skipped. */
import { expect, test } from 'vitest';
import { readBlocks } from '../../src/article/blocks.ts';
import { proseWeight } from '../../src/article/body.ts';
import { filterLines } from '../../src/article/lines.ts';
import { parseDocument } from '../../src/build/html-article.ts';
import { scanBlocks } from '../../src/page/article/scan.ts';

const PROSE = '<p>The harbour master said that the boats would sail at dawn, whatever the weather did.</p>';

/** Why the line between two paragraphs is skipped; null when it is kept. */
function reasonBetween(line: string): string | null | undefined {
  const blocks = readBlocks(scanBlocks(parseDocument(`<body>${PROSE}${line}${PROSE}</body>`).body));
  return filterLines(blocks.map((block) => ({ block, region: block.region, weight: proseWeight(block) })), 'Boats sail at dawn')[1];
}

test('a table of contents that repeats the title is not where the article begins', () => {
  const toc = '<div class="toc"><p>Boats sail at dawn</p></div>';
  const blocks = readBlocks(scanBlocks(parseDocument(`<body>${PROSE}${toc}${PROSE.repeat(6)}</body>`).body));
  expect(filterLines(blocks.map((block) => ({ block, region: block.region, weight: block.region ? 0 : proseWeight(block) })), 'Boats sail at dawn')).toEqual([null, 'widget', null, null, null, null, null, null]);
});

test('a table at the end is of the article, links in its cells too; links under it are not', () => {
  const table = '<table><tr><th>Boat</th><th>Miles</th></tr><tr><td><a href="/o">Osprey</a></td><td>216</td></tr></table>';
  const blocks = readBlocks(scanBlocks(parseDocument(`<body>${PROSE}${table}<div><a href="/x">Ten stations</a></div></body>`).body));
  expect(filterLines(blocks.map((block) => ({ block, region: block.region, weight: proseWeight(block) })), null)).toEqual([null, null, null, null, null, 'teaser']);
});

test.each([
  ['<p>Advertisement</p>', 'widget'],
  ['<p>Share this article</p>', 'widget'],
  ['<p>Sign up to our newsletter</p>', 'widget'],
  ['<p>Photo: Dana Holt / Northwater</p>', 'credit'],
  ['<p>(Credit: Dana Holt / Northwater)</p>', 'credit'],
  ['<div class="box disclosure_1-0">The readers pay for the harbour page.</div>', 'legal'],
  ['<p>© 2024 Northwater Wire</p>', 'legal'],
  ['<p>Updated on 3 May 2024 at 10:15</p>', 'byline'],
  ['<p>March 11, 2024</p>', 'byline'],
  ['<p><a href="/x">Read more: Ten stations that time forgot</a></p>', 'teaser'],
  ['<p class="wp-caption-text">The quay in the snow</p>', 'caption'],
  ['<div class="image left"><p>The quay in the snow, seen from the bridge.</p></div>', 'caption'],
  ['<div class="image-story"><p>The quay lay in the snow for a week.</p></div>', null],
  ['<div class="newsletter-box">Every morning in your inbox.</div>', 'promotion'],
  ['<p>***</p>', 'widget'],
  ['<p>Advert</p>', 'widget'],
  ['<p>Find the Northwater Wire on Facebook and Telegram.</p>', 'promotion'],
  ['<p>For news of the harbour download our free apps for phone and tablet.</p>', 'promotion'],
  ['<p>To see the whole story, please subscribe to the Northwater Wire.</p>', 'promotion'],
  ['<p>Get the harbour news straight to your inbox, free.</p>', 'promotion'],
  ['<p>Send us your letter about the quay through the form below.</p>', 'promotion'],
  ['<p>You must be logged in to comment.</p>', 'promotion'],
  ['<p>Du musst angemeldet sein, um Kommentare zu schreiben!</p>', 'promotion'],
  ['<p>Page 2 of 9</p>', 'widget'],
  ['<div class="w-form-done"><div>Thank you! The harbour office has your message.</div></div>', 'widget'],
  ['<p>The pilots log every trip, and their captains comment on it.</p>', null],
  ['<p>You need to get letters to your phone, the guard told them.</p>', null],
  ['<p>This story was first published by the Northwater Wire.</p>', null],
  ['<p>(Reporting by Dana Holt in Selby Quay; Editing by Juno Abara)</p>', 'credit'],
  ['<p>Dana Holt contributed reporting from Selby Quay.</p>', 'credit'],
  ['<p>We may earn a small commission when you buy through our links.</p>', 'legal'],
  ['<p>The Wire is not responsible for the opinions of its readers.</p>', 'legal'],
  ['<ul><li><h3><a href="/x">Ten stations that time forgot</a></h3></li></ul>', 'links'],
  ['<h3><a href="#x">Ten stations that time forgot</a></h3>', null],
  ['<figure><span>1 of 6</span></figure>', 'caption'],
  ['<figure><blockquote>Nobody asked us.</blockquote></figure>', null],
  ['<div class="article-share">Send it to a friend, she said.</div>', 'widget'],
  ['<div class="related entry-content">The pilots were not asked.</div>', null],
  ['<div class="related-content">The pilots were not asked.</div>', 'related'],
  ['<table><tr class="player-row"><td class="caption-cell">Oakes</td></tr></table>', null],
  ['<p>They follow the pilots on foot, and find them on the quay.</p>', null],
  ['<p>The strike contributed to this boom in bicycles.</p>', null],
  ['<p>Sharing a boat is like sharing a bed, he said.</p>', null],
  ['<p>“By no means,” said Oakes.</p>', null],
  ['<h2>A line that nobody wanted</h2>', null],
  ['<p>Nobody answered.</p>', null],
])('%s', (line, reason) => expect(reasonBetween(line)).toBe(reason));
