/**
 * Colours, type and measures of Gloss: paper and ink, one accent a kind. The only place where they stand; the
 * card adopts them in its shadow root, the extension's pages on their document.
 *
 * In the card they hang on `.gloss` and not on `:host`: a page can set custom properties on the host, not inside.
 */
const DARK = `
  --paper:#1b1c1e;--paper-2:#242629;--ink:#eceae6;--ink-2:#b4afa6;--ink-3:#a09b93;--rule:#3a3c41;--edge:#75777d;
  --person:#ff8f80;--place:#5cc8c6;--organisation:#a9b4ff;--event:#e7b95c;--office:#d6a6f2;
  --quote-tint:22%;--focus:#8ab4ff;--on-accent:#1b1c1e;--shadow:0 1px 2px #000,0 8px 28px #000a;`;

export const tokens = `
:root,.gloss{
  color-scheme:light dark;
  --paper:#fbfaf7;--paper-2:#f3f0e9;--ink:#1d1b18;--ink-2:#5f5a52;--ink-3:#6c665f;--rule:#e2ddd2;--edge:#8d877d;
  --person:#a8231b;--place:#0b6467;--organisation:#3b4aa6;--event:#7d5200;--office:#6e3a8c;
  --quote-tint:34%;--focus:#1a5fd0;--on-accent:#fff;
  --serif:"Source Serif 4","Charter","Iowan Old Style",Georgia,"Noto Serif","Noto Naskh Arabic",serif;
  --sans:system-ui,-apple-system,"Segoe UI","Noto Sans",Roboto,"Noto Sans Arabic",sans-serif;
  --round:10px;--shadow:0 1px 2px #0002,0 8px 28px #0000001f;
  --accent:var(--person);
}
@media (prefers-color-scheme:dark){:root,.gloss{${DARK}}}
@media (forced-colors:active){:root,.gloss{
  --paper:Canvas;--paper-2:Canvas;--ink:CanvasText;--ink-2:CanvasText;--ink-3:CanvasText;--rule:CanvasText;--edge:ButtonBorder;
  --person:LinkText;--place:LinkText;--organisation:LinkText;--event:LinkText;--office:LinkText;--focus:Highlight;--on-accent:Canvas;--shadow:none;
}}
.kind-person{--accent:var(--person)}
.kind-place{--accent:var(--place)}
.kind-organisation{--accent:var(--organisation)}
.kind-event,.kind-topic{--accent:var(--event)}
.kind-office{--accent:var(--office)}
`;
