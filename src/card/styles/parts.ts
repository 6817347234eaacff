/** Style of the views that card, popup and panel share: names, offices, mention bar, quotations, facts. */
export const parts = `
button{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;cursor:pointer;text-align:start}
button:disabled{cursor:default;opacity:.45}
:is(button,summary,a,input,select,[tabindex]):focus-visible{outline:2px solid var(--focus);outline-offset:2px}
h1,h2,h3,p,ul,blockquote{margin:0;padding:0;font:inherit}
ul{list-style:none}
.medallion{display:grid;place-items:center;flex:none;inline-size:2.6em;block-size:2.6em;border:2px solid var(--accent);border-radius:50%;color:var(--accent);font:600 .95em/1 var(--serif);letter-spacing:.02em}
.kind-place>.medallion,.kind-place .head>.medallion{border-radius:50% 50% 50% 6px}
.kind-organisation>.medallion,.kind-organisation .head>.medallion{border-radius:6px}
:is(.kind-event,.kind-office,.kind-topic)>.medallion,:is(.kind-event,.kind-office,.kind-topic) .head>.medallion{border-radius:14px 6px}
.medallion.unknown{border-style:dashed}
.name{font-family:var(--serif);font-weight:600;color:var(--ink)}
.locals{display:inline-block}
.local{display:inline-block;white-space:pre;font-family:var(--serif);font-weight:400;color:var(--ink-2);font-size:.92em}
.office{color:var(--ink)}
.when{color:var(--ink-3);font-size:.93em;white-space:nowrap}
.chip{display:inline-block;border:1px solid var(--rule);border-radius:99px;padding:0 .7em;color:var(--ink-2);font:600 .8em/1.5 var(--serif);white-space:nowrap;vertical-align:.1em}
.quiet,.receipt,.meta,.counts{color:var(--ink-3);font-size:.93em}
.bar{display:block;margin-block:5px 8px;inline-size:100%;block-size:22px;overflow:visible}
.bar *{vector-effect:non-scaling-stroke}
.bar-line{stroke:var(--rule);stroke-width:1.5}
.bar-tick{stroke:var(--accent);stroke-width:2}
.bar-quote{fill:color-mix(in srgb,var(--accent) var(--quote-tint),var(--paper))}
.bar-here{fill:none;stroke:var(--accent);stroke-width:1.5}
[dir=rtl] .bar{transform:scaleX(-1)}
.quotes{display:grid;gap:10px}
.quote{border-inline-start:2px solid var(--accent);padding-inline-start:10px}
.indirect{border-inline-start-style:dotted}
.quote blockquote{font-family:var(--serif);font-size:1.07em;line-height:1.42;overflow-wrap:anywhere}
.direct blockquote::before{content:"\\201C"}
.direct blockquote::after{content:"\\201D"}
.doubt{font-size:.85em}
.link{color:var(--ink-2);text-decoration:underline;text-decoration-color:var(--rule);text-underline-offset:3px}
summary{cursor:pointer;color:var(--ink-2)}
@media (hover:hover){.link:hover{color:var(--accent);text-decoration-color:currentColor}summary:hover{color:var(--ink)}}
details>:not(summary){margin-block-start:6px}
.more{margin-block-start:8px}
h3,.part>summary{color:var(--ink-2);font-size:.86em;letter-spacing:.06em;text-transform:uppercase}
:is([lang|=ar],[lang|=fa]) :is(h3,.part>summary){letter-spacing:0;font-size:.95em}
.facts,.sources,.alternatives{display:grid;gap:6px}
.ties{display:grid;gap:4px;margin-block-start:4px}
.tie-type{color:var(--ink-3)}
.ties button{text-decoration:underline;text-decoration-color:var(--accent);text-underline-offset:3px;text-decoration-thickness:1.5px}
.ties .kind-place{text-decoration-style:dotted}
.ties .kind-organisation{text-decoration-style:dashed}
.ties :is(.kind-event,.kind-office,.kind-topic){text-decoration-style:double}
.block{display:block}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.alternatives p{color:var(--ink-2)}
.did{font-family:var(--serif);line-height:1.42;overflow-wrap:anywhere}
@media (forced-colors:active){.bar-quote{fill:GrayText}}
@media (prefers-reduced-motion:no-preference){.link,summary{transition:color .12s}}
`;
