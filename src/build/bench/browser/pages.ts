/** Pages of any length to measure on: made of a few sentences of our own, with names of the glossary and invented ones. */

/** Each `@` becomes a name. About one word in fourteen is part of a name, as in news. */
const SENTENCES = [
  '@ told reporters that the harbour would stay open through the winter, and that nobody had asked for anything else.',
  'The talks in Baghdad went on until late in the evening, while the delegation of @ waited in the hall below.',
  '“We have read the draft twice, and we shall read it a third time,” said @, who leads the committee.',
  'Nobody at the table expected an answer before the end of the week, and no answer came.',
  'According to @, the price of grain has risen by a third since the spring, although the harvest was good.',
  'Work on the line between Tehran and the coast should begin once the money has been found.',
  'The report lists eleven reasons for the delay, of which the weather is the shortest and the oldest.',
  '@ and @ met for an hour without their advisers, and neither of them said afterwards what had been agreed.',
];
const GIVEN = ['Mira', 'Tadeo', 'Ilias', 'Wilhelmina', 'Anders', 'Leocadia', 'Bertil', 'Noor'];
const FAMILY = ['Halvorsen', 'Brix', 'Vandermoor', 'Karstensen', 'Quennell', 'Ostrava', 'Tillmans', 'Haddoun'];
const LISTED = ['Mustafa Al-Kazemi', 'Hassan Rouhani', 'Ali Khamenei', 'Muhammad Baqer Qalibaf'];

const SENTENCES_A_PARAGRAPH = 4;

/** The n-th name: every other one is of the glossary. */
const nameOf = (n: number): string => (n % 2 === 0 ? LISTED[(n / 2) % LISTED.length] : `${GIVEN[n % GIVEN.length]} ${FAMILY[(n >> 3) % FAMILY.length]}`) ?? '';

/** Paragraphs of together at least so many words. */
export function paragraphsOf(words: number): string[] {
  const paragraphs: string[] = [];
  let names = 0;
  let written = 0;
  for (let i = 0; written < words; i++) {
    const sentences = Array.from({ length: SENTENCES_A_PARAGRAPH }, (_, j) => SENTENCES[(i * 3 + j) % SENTENCES.length] ?? '');
    const text = sentences.join(' ').replace(/@/g, () => nameOf(names++));
    written += text.split(' ').length;
    paragraphs.push(text);
  }
  return paragraphs;
}

const layout = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>body{font:18px/1.6 serif;margin:24px;max-width:640px;background:#fff;color:#111}</style></head><body>${body}</body></html>`;

const articleBody = (title: string, paragraphs: readonly string[]): string => `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>`;

export const articlePage = (words: number): string => layout('Late talks in the harbour', `<main>${articleBody('Late talks in the harbour', paragraphsOf(words))}</main>`);

/** A shop's list: much on it, and no article. */
export const shopPage = (): string =>
  layout('Lamps', `<main><h1>Lamps</h1>${Array.from({ length: 400 }, (_, i) => `<section><h2><a href="/lamp/${i}">Lamp number ${i}</a></h2><p>From ${20 + i} crowns.</p><button>Buy</button></section>`).join('')}</main>`);

/** Shows one article after the other without a load; `show(n)` is the page's own function. */
export const singlePage = (words: number): string =>
  layout('One', `<main></main><script>
    const paragraphs = ${JSON.stringify(paragraphsOf(words))};
    function show(n) {
      const article = document.createElement('article');
      const heading = document.createElement('h1');
      heading.textContent = document.title = 'Story number ' + n;
      const turned = [...paragraphs.slice(n % 7), ...paragraphs.slice(0, n % 7)];
      article.append(heading, ...turned.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
      document.querySelector('main').replaceChildren(article);
      if (n > 0) history.pushState(null, '', '/single/' + n);
    }
    show(0);
  </script>`);
