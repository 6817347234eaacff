/**
 * Style of the hover card's frame.
 *
 * Everything on the host is `!important`: an inner `:host` rule then beats whatever the page says about the
 * element, also the page's own `!important`. Left, top and width come from a second sheet that host.ts writes.
 */
import { DISPLAY_IF_PRESENT } from '../../page/presence.ts';

export const card = `
:host{all:initial!important;display:${DISPLAY_IF_PRESENT}!important;position:fixed!important;z-index:2147483647!important;color-scheme:light dark!important}
:host(:not(:popover-open)){display:none!important}
.gloss,.gloss *{box-sizing:border-box}
.gloss{font:14px/1.45 var(--sans);color:var(--ink);text-align:start;position:relative;user-select:text;-webkit-text-size-adjust:none}
.card{position:relative;display:flex;flex-direction:column;max-block-size:var(--most,80vh);background:var(--paper);border:1px solid var(--rule);border-block-start:4px solid var(--accent);border-radius:var(--round);box-shadow:var(--shadow)}
.scroll{overflow-y:auto;overscroll-behavior:contain;padding:14px 16px 12px;scrollbar-width:thin;scrollbar-color:var(--edge) transparent;background:linear-gradient(#0000,var(--paper) 60%) bottom/100% 40px local no-repeat,linear-gradient(#0000,var(--rule)) bottom/100% 16px no-repeat}
.head{position:relative;display:flex;flex-wrap:wrap;gap:8px 12px;align-items:flex-start}
.who{flex:1;min-inline-size:9em;overflow-wrap:anywhere}
.who h2{line-height:1.25}
.who h2 .name{font-size:1.3em}
.tools{float:inline-end;margin-block-start:-4px;margin-inline:6px -6px;display:flex;gap:2px}
.tool{padding:5px;color:var(--ink-2);border-radius:6px}
@media (hover:hover){.tool:hover{background:var(--paper-2);color:var(--ink)}.foot button:not(:disabled):hover{color:var(--accent)}}
.tool[aria-pressed=true]{background:var(--accent);color:var(--on-accent)}
.icon{display:block;inline-size:16px;block-size:16px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.foot .icon{display:inline-block;vertical-align:-3px}
[dir=rtl] .chevron{transform:scaleX(-1)}
.gloss p.gloss,.warning{flex-basis:100%}
p.gloss{font-size:1.03em}
.warning{border-inline-start:3px solid var(--event);padding-inline-start:8px;color:var(--ink-2);font-size:.93em}
.part{border-block-start:1px solid var(--rule);margin-block-start:12px;padding-block-start:10px}
.line{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 12px}
.foot{display:flex;flex-wrap:wrap;gap:4px 16px;padding:9px 16px;background:var(--paper-2);border-block-start:1px solid var(--rule);border-radius:0 0 var(--round) var(--round);color:var(--ink-2)}
.foot button{padding-block:2px}
.foot .last{margin-inline-start:auto}
.arrow{position:absolute;left:var(--arrow,24px);inline-size:14px;block-size:14px;margin-inline-start:-7px;rotate:45deg;background:var(--paper);border:1px solid var(--rule)}
.below>.arrow{top:-6px;background:var(--accent);border-color:var(--accent)}
.above>.arrow{bottom:-6px;background:var(--paper-2)}
.sheet-bottom>.arrow,.sheet-top>.arrow{display:none}
.sheet-bottom>.card{border-radius:16px 16px 0 0;padding-block-end:env(safe-area-inset-bottom,0)}
.sheet-top>.card{border-radius:0 0 var(--round) var(--round)}
.fold{margin-block-start:6px;padding-block-start:0;border:0}
:not(.fold)+.fold{border-block-start:1px solid var(--rule);margin-block-start:12px;padding-block-start:10px}
.touch{font-size:16px}
.touch .card:focus-visible{outline:0}
.touch :is(.foot button,.tool,.link,summary){min-block-size:44px;min-inline-size:44px}
.touch .icon{inline-size:20px;block-size:20px;margin:auto}
@media (forced-colors:active){.tool[aria-pressed=true]{outline:2px solid Highlight}.card{border-color:CanvasText}}
@media (prefers-reduced-motion:no-preference){.gloss{animation:come .12s ease-out}@keyframes come{from{opacity:0}}}
`;
