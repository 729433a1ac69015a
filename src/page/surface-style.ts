/**
 * How our own surfaces look: the card and the pill, in the closed shadow tree.
 * @module
 */
import { lineOf } from './highlight-style.ts';

const LIGHT =
	'--ground: #fff; --ink: #1d2129; --muted: #5a6270; --edge: rgb(20 28 45 / 0.14); --hover: #f1f3f7; --shadow: 0 1px 2px rgb(20 28 45 / 0.08), 0 6px 20px rgb(20 28 45 / 0.14);';
const DARK =
	'--ground: #23272f; --ink: #e9ebef; --muted: #a9b0bc; --edge: rgb(255 255 255 / 0.16); --hover: #2f343e; --shadow: 0 1px 2px rgb(0 0 0 / 0.4), 0 6px 24px rgb(0 0 0 / 0.5);';

const KINDS = ['must', 'nice', 'flag'] as const;

/**
 * `!important` on `:host` wins over everything the page says of the element, its own `!important` included: for important declarations the inner tree goes first.
 * Sizes are pixels because `rem` would be the page's.
 */
export const SURFACE_STYLE = `
:host { all: initial !important; position: fixed !important; left: 0 !important; top: 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483647 !important; }
@media print { :host { display: none !important; } }
.layer { ${LIGHT} color: var(--ink); font: 13px/1.45 system-ui, sans-serif; text-align: start; -webkit-font-smoothing: antialiased; }
.layer.dark { ${DARK} color-scheme: dark; }
${KINDS.map((kind) => `.line-${kind} { ${lineOf(kind, false)} } .dark .line-${kind} { ${lineOf(kind, true)} }`).join('\n')}
[hidden] { display: none !important; }
.unseen { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.card { position: fixed; inset: auto; margin: 0; box-sizing: border-box; width: max-content; max-width: min(340px, 100vw - 16px); padding: 11px 14px 13px; overflow: auto;
	color: inherit; font: inherit; background: var(--ground); border: 1px solid var(--edge); border-radius: 10px; box-shadow: var(--shadow); overflow-wrap: anywhere; }
.card p, .card h2, .card dl, .card dd, .card dt { margin: 0; padding: 0; font: inherit; }
.card .kicker { display: flex; justify-content: space-between; gap: 16px; margin-bottom: 5px; font-size: 12px; }
.card .label { padding: 0 2px; font-weight: 600; white-space: nowrap; }
.card .section { color: var(--muted); text-align: end; }
.card .subject { font-size: 15px; font-weight: 650; line-height: 1.35; }
.card .reason { margin-top: 3px; }
.card dl { margin-top: 9px; padding-top: 9px; border-top: 1px solid var(--edge); }
.card dt { color: var(--muted); font-size: 12px; }
.card dd + dt { margin-top: 7px; }

.pill { position: fixed; right: 16px; bottom: 72px; display: flex; align-items: center; max-width: calc(100vw - 32px); box-sizing: border-box; padding: 2px;
	background: var(--ground); border: 1px solid var(--edge); border-radius: 999px; box-shadow: var(--shadow); }
.pill button { box-sizing: border-box; min-width: 28px; min-height: 28px; margin: 0; padding: 0 8px; color: inherit; font: inherit; font-size: 12.5px; background: transparent; border: 0; border-radius: 999px; cursor: pointer; }
.pill button:hover { background: var(--hover); }
.pill button:focus-visible { outline: 2px solid currentColor; outline-offset: 1px; }
.pill .open { padding: 3px 6px 5px 12px; text-align: start; }
.pill .count { padding: 0 1px; font-weight: 600; white-space: nowrap; }
.pill .dot { margin: 0 6px; color: var(--muted); }
.pill .dismiss { color: var(--muted); font-size: 15px; line-height: 1; }

@media (prefers-reduced-motion: no-preference) {
	.card, .pill { animation: appear 120ms ease-out; }
	@keyframes appear { from { opacity: 0; } }
}
@media (forced-colors: active) {
	.line-must, .line-nice, .line-flag { text-decoration-color: CanvasText !important; background-color: transparent !important; }
	.card, .pill { border-color: CanvasText; }
}
`;
