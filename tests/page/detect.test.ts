// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { articleScore } from '../../src/page/article/detect.ts';
import { fullestDocument } from '../../src/page/frames.ts';

it('an image that the browser shows as a document is no article, and no error', () => {
  const image = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><text>The harbour</text></svg>', 'image/svg+xml');
  // Browsers give such a document no body at all.
  Object.defineProperty(image, 'body', { value: null });
  expect(articleScore(fullestDocument(image), 'https://news.example/harbour-map.svg')).toBe(0);
});

it('an image whose text stands in a frame is read in the frame', () => {
  const image = { body: null, querySelectorAll: () => [{ contentDocument: { body: { innerText: 'x'.repeat(600) } } }] };
  expect(fullestDocument(image as unknown as Document).body.innerText).toHaveLength(600);
});
