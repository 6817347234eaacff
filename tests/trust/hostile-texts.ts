/** Texts that would do harm wherever text is taken for something else: markup, scripts, formulas, directions. */

const VECTORS: readonly string[] = [
  '<img src=x onerror=hit()>', '<script>hit()</script>', '<svg onload=hit()>', '<iframe srcdoc="<script>hit()</script>">', '<a href="javascript:hit()">x</a>', '<style>*{display:none}</style>',
  '</bdi></h2><b>out</b>', '<!--', ']]>', '<![CDATA[<b>]]>', '<math><mi//xlink:href="data:x,<script>hit()</script>">', '<details open ontoggle=hit()>', '<form action=javascript:hit()><button>', '<template><img src=x></template>',
  '{{constructor.constructor("hit()")()}}', '${hit()}', '`${hit()}`', '#{hit()}', '<%= hit() %>', '=HYPERLINK("http://x","y")', '+cmd|" /C calc"!A0', '@SUM(1)', '-2+3', '\u0000null', '&lt;b&gt;', '&#x3c;b&#x3e;',
  '__proto__', 'constructor', 'toString', 'javascript:hit()', 'data:text/html,<b>', '%3Cscript%3E', '\\u003cb\\u003e', "'; DROP TABLE people; --", '"onmouseover="hit()', "' onfocus='hit()' autofocus='", '../../../etc/passwd', '[x](javascript:hit())', '![x](http://x/y.png)',
];

/** Marks that turn the direction of what follows, break lines, or cannot be seen. */
const SPOILERS: readonly string[] = ['', '\u202e', '\u2066', '\u2067\u2069\u2069', '\u200f', '\u061c', '\u202a\u202b\u202d', '\u2028', '\ufeff', '\u200b\u200d', '\u0301'.repeat(40), '\ud83d\udc69\u200d\ud83d\ude80'];

const SURROUNDINGS: readonly ((text: string) => string)[] = [(text) => text, (text) => `Mira ${text} Halvorsen`, (text) => text.repeat(3)];

/** More than a thousand of them, each different. */
export const hostileTexts = (): string[] => VECTORS.flatMap((vector) => SPOILERS.flatMap((spoiler) => SURROUNDINGS.map((surround) => surround(`${spoiler}${vector}`))));
