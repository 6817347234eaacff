/**
 * The pages that the browser tests open. Own prose: the articles retell what the glossary's first source reports;
 * whoever is not in the glossary is invented.
 */
import type { SitePage } from './site.ts';

const PARAGRAPHS = [
  'Iraqi Prime Minister Mustafa Al-Kazemi spent the second day of his visit to Tehran with the head of the Iranian parliament, Muhammad Baqer Qalibaf. The two spoke about closer cooperation between their countries, his media office said in a statement.',
  'Ali Khamenei had received the visitor a day earlier. Iran would not meddle in the affairs of Iraq, the Supreme Leader told Al-Kazimi, according to his office. The guide added that a strong government in Baghdad served both neighbours.',
  'President Hassan Rouhani promised medical equipment against the coronavirus. Rouhani said that trade between the neighbours should grow to 20 billion dollars, and that work on the rail link should be finished soon.',
  '“Everybody in the room wanted something, and nobody could say it aloud,” said Ilias Vandermoor, an analyst at the Delta Institute. He added that the guests had chosen their words with care.',
  'The prime minister was expected in Riyadh before the end of the month. Al-Kazimi has told his cabinet that he wants good terms with all neighbours, and that no country should settle its quarrels with another on Iraqi soil.',
];

const layout = (head: string, body: string, language = 'lang="en"'): string => `<!doctype html><html ${language}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const HEAD = '<title>Two days in Tehran</title><meta property="article:published_time" content="2020-07-22T09:00:00Z"><style>body{font:18px/1.6 serif;margin:24px;max-width:640px;background:#fff;color:#111}</style>';

/** The element around the article has no box of its own, as is usual where frameworks nest: its text is there all the same. */
const articleBody = (paragraphs: readonly string[]): string =>
  `<header><nav><a href="/">Front page</a> <a href="/world">World</a></nav></header><main><div style="display: contents"><article><h1>Two days in Tehran</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></div></main><footer><a href="/imprint">Imprint</a></footer>`;

/** A news article as most sites serve one. */
export const article: SitePage = { body: layout(HEAD, articleBody(PARAGRAPHS)) };

/** The same article with its third paragraph in a dark box, as magazines set them. */
export const boxedArticle: SitePage = {
  body: layout(`${HEAD}<style>p:nth-of-type(3){background:#14233a;color:#f2f2f2;padding:12px}</style>`, articleBody(PARAGRAPHS)),
};

/** The same article under the strictest policy that a site can set: no script, no style but one by hash, no image. */
export const strictArticle: SitePage = {
  body: layout('<title>Two days in Tehran</title>', articleBody(PARAGRAPHS)),
  headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" },
};

/** One page that shows article after article without a load, as single-page sites do. */
export const singlePage: SitePage = {
  body: layout(
    `${HEAD}<script>
      const articles = ${JSON.stringify({ first: PARAGRAPHS, second: [...PARAGRAPHS].reverse() })};
      function show(name) {
        const article = document.createElement('article');
        const heading = document.createElement('h1');
        heading.textContent = document.title = name === 'first' ? 'Two days in Tehran' : 'What the guests said';
        article.append(heading, ...articles[name].map((text) => Object.assign(document.createElement('p'), { textContent: text })));
        document.querySelector('main').replaceChildren(article);
      }
      addEventListener('DOMContentLoaded', () => {
        show('first');
        document.querySelector('#next').addEventListener('click', () => { history.pushState(null, '', '/app/second'); setTimeout(() => show('second'), 50); });
      });
    </script>`,
    '<nav><button id="next">Next article</button></nav><main></main>',
  ),
};

/** An Arabic page: names in Arabic script, written from right to left. Own words. */
export const arabicArticle: SitePage = {
  body: layout(
    '<title>يومان في طهران</title><style>body{font:20px/1.8 sans-serif;margin:24px;max-width:640px;background:#fff;color:#111}</style>',
    `<main><article><h1>يومان في طهران</h1>${[
      'أمضى رئيس الوزراء العراقي مصطفى الكاظمي اليوم الثاني من زيارته إلى طهران في لقاءات مع كبار المسؤولين، وبحث معهم سبل التعاون بين البلدين في التجارة والنقل والصحة، وفق ما جاء في بيان لمكتبه.',
      'وكان علي خامنئي قد استقبل الضيف قبل يوم واحد، وقال إن بلاده لا تريد التدخل في شؤون جارتها، وإن قيام حكومة قوية في بغداد يخدم مصلحة الشعبين معا في هذه الأيام الصعبة.',
      'أما الرئيس حسن روحاني فقد تحدث عن رفع حجم التبادل التجاري وعن إكمال خط السكة الحديد، ووعد بإرسال معدات طبية لمواجهة الوباء الذي أصاب البلدين خلال الأشهر الماضية.',
      'ومن المنتظر أن يسافر الكاظمي إلى الرياض قبل نهاية الشهر، وقد أبلغ أعضاء حكومته أنه يريد علاقات طيبة مع جميع دول الجوار دون استثناء.',
    ].map((text) => `<p>${text}</p>`).join('\n')}</article></main>`,
    'lang="ar" dir="rtl"',
  ),
};

/** A front page: many headlines, no article. */
export const frontPage: SitePage = {
  body: layout(
    '<title>The Selby Courier</title>',
    `<h1>The Selby Courier</h1><main>${['Harbour dues to rise', 'Council meets on Monday', 'Al-Kazemi in Tehran', 'Bakery wins a prize', 'Rain until Friday', 'New timetable for buses', 'School choir on tour', 'Rouhani speaks on trade'].map((title, index) => `<section><h2><a href="/story/${index}">${title}</a></h2><p>Read more in our report.</p></section>`).join('')}</main>`,
  ),
};
