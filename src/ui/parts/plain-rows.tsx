/**
 * Rows that have no mark in the page: gates, good signs, silences, lines that were not scored.
 * @module
 */
import type { AlsoAsked, Gate, GreenFlag, Silence } from '../../core/finding.ts';
import { quoteSpan } from './places.ts';
import { useTranslate } from './translation.tsx';
import { describeGate, describeGreenFlag, describeSilence } from './words.ts';

export function GateRows({ gates, text }: { gates: readonly Gate[]; text: string }) {
	const translate = useTranslate();
	return (
		<ul class="rows">
			{gates.map((gate) => (
				<QuoteRow key={`${gate.kind}:${gate.start}`} {...describeGate(translate, gate)} quote={quoteSpan(text, gate)} />
			))}
		</ul>
	);
}

export function GreenRows({ flags, text }: { flags: readonly GreenFlag[]; text: string }) {
	const translate = useTranslate();
	return (
		<ul class="rows">
			{flags.map((flag) => (
				<QuoteRow key={`${flag.kind}:${flag.start}`} {...describeGreenFlag(translate, flag)} quote={quoteSpan(text, flag)} />
			))}
		</ul>
	);
}

export function SilenceRows({ silences }: { silences: readonly Silence[] }) {
	const translate = useTranslate();
	return (
		<ul class="rows">
			{silences.map((silence) => {
				const words = describeSilence(translate, silence);
				return (
					<li key={silence.kind} class="row">
						<span class="row-name">{words.title}</span>
						{words.reason ? <p class="row-note">{words.reason}</p> : null}
						{words.question ? <p class="row-note row-question">{translate('ui:ask', { question: words.question })}</p> : null}
					</li>
				);
			})}
		</ul>
	);
}

export function AlsoAskedRows({ lines, text }: { lines: readonly AlsoAsked[]; text: string }) {
	return (
		<ul class="rows">
			{lines.map((line) => (
				<li key={line.start} class="row">
					<q class="quote">{quoteSpan(text, line)}</q>
				</li>
			))}
		</ul>
	);
}

function QuoteRow({ title, reason, quote }: { title: string; reason: string | null; quote: string }) {
	return (
		<li class="row">
			<span class="row-name">{title}</span>
			{quote ? (
				<p class="row-note">
					<q class="quote">{quote}</q>
				</p>
			) : null}
			{reason ? <p class="row-note">{reason}</p> : null}
		</li>
	);
}
