/**
 * How to tailor the résumé to this posting, by what it is worth: what to do, on which words it rests, and a line to use.
 * @module
 */
import type { TailoringAdvice } from '../../core/tailor/index.ts';
import { FoldRest } from '../parts/fold-rest.tsx';
import { Group } from '../parts/group.tsx';
import { describeTailoring, sayGain } from '../parts/tailor-words.ts';
import { useTranslate } from '../parts/translation.tsx';
import { WithEnglish } from '../parts/with-english.tsx';
import { LineAnew } from './line-anew.tsx';
import { MachineLine } from './machine-line.tsx';
import { AskedQuote, OwnLines } from './own-lines.tsx';
import type { OnDeviceModel } from './types.ts';

const OPEN = 8;

interface TailoringListProps {
	tailoring: readonly TailoringAdvice[];
	model: OnDeviceModel | null;
	onCopy: (text: string) => void;
}

export function TailoringList({ tailoring, ...actions }: TailoringListProps) {
	const translate = useTranslate();
	if (tailoring.length === 0) {
		return (
			<Group title={translate('report:tailoring.title')}>
				<p class="muted">{translate('tailor:none')}</p>
			</Group>
		);
	}
	return (
		<Group title={translate('report:tailoring.title')} count={tailoring.length} note={translate('report:tailoring.note')}>
			{actions.model?.state === 'downloadable' ? <p class="row-note">{translate('report:machine.download')}</p> : null}
			<FoldRest items={tailoring} open={OPEN} nameRest={(count) => translate('report:tailoring.more', { count })}>
				{(shown) => (
					<ol class="rows">
						{shown.map((advice, at) => (
							<TailoringRow
								key={`${advice.rule}:${advice.requirement}:${advice.params.text ?? ''}:${advice.lines[0]?.start}`}
								advice={advice}
								brief={ASKING.has(advice.rule) && shown.slice(0, at).some(({ rule }) => rule === advice.rule)}
								{...actions}
							/>
						))}
					</ol>
				)}
			</FoldRest>
		</Group>
	);
}

interface TailoringRowProps extends Omit<TailoringListProps, 'tailoring'> {
	advice: TailoringAdvice;
	/** The same was said in full above, of something else. */
	brief: boolean;
}

function TailoringRow({ advice, brief, model, onCopy }: TailoringRowProps) {
	const translate = useTranslate();
	const { short, sentence, english } = describeTailoring(translate, advice);
	const gain = sayGain(translate, advice.points);
	const isTip = advice.rule === 'guide-tip';
	const rewritten = advice.rewrite?.line.start;
	const line = advice.lines[0]?.lines[0];
	return (
		<li class="row">
			<div class="row-head">
				<span class="row-name">
					<WithEnglish sentence={short} english={english} />
				</span>
				<span class="tag">{[advice.tier ? translate(`ui:tier.${advice.tier}`) : null, gain].filter((part) => part !== null).join(' · ')}</span>
			</div>
			{isTip ? (
				<p>
					{translate('ui:guides.example')}: <q lang="en">{advice.params.example}</q>
				</p>
			) : null}
			{isTip || brief ? null : (
				<p>
					<WithEnglish sentence={sentence} english={english} />
				</p>
			)}
			{advice.asked ? <AskedQuote asked={advice.asked} /> : null}
			<OwnLines lines={advice.lines.filter(({ start }) => start !== rewritten)} />
			{advice.rewrite ? <LineAnew rewrite={advice.rewrite} onCopy={onCopy} /> : null}
			{model && line !== undefined && REWORDABLE.has(advice.rule) ? <MachineLine line={line} model={model} onCopy={onCopy} /> : null}
		</li>
	);
}

/** What is said in the same words of each gap, and in short in its first line. */
const ASKING: ReadonlySet<TailoringAdvice['rule']> = new Set<TailoringAdvice['rule']>(['open-gap', 'leave-out']);

/** Advice on how one line is worded. What a reader would have to add to, or take out, no machine can word. */
const REWORDABLE: ReadonlySet<TailoringAdvice['rule']> = new Set<TailoringAdvice['rule']>([
	'use-their-term',
	'name-implied',
	'bridge-rival',
	'measure-bullet',
	'measure-bullet-as',
]);
