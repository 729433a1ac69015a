/**
 * The guide of the posting's role in a few lines: what the duties are, what level and pay say, the gravest warning.
 * @module
 */
import type { RedFlag } from '../../core/finding.ts';
import type { GuideReading } from '../../core/guide/index.ts';
import { Group } from '../parts/group.tsx';
import { capitalise, gravestWarning, isGrave, sayStatement } from '../parts/guide-words.ts';
import { useTranslate } from '../parts/translation.tsx';

interface PopupGuideProps {
	guide: GuideReading | null;
	redFlags: readonly RedFlag[];
}

export function PopupGuide({ guide, redFlags }: PopupGuideProps) {
	const translate = useTranslate();
	if (!guide) return null;
	const warning = gravestWarning(guide, redFlags);
	const [level] = guide.level.statements;
	// What the pay says of the level is said of the pay already.
	const pay = level?.rule.startsWith('level-pay-') ? undefined : guide.pay?.statements[0];
	const statements = [guide.shapeSays, level, pay].filter((one) => one !== null && one !== undefined);
	if (statements.length === 0 && !warning) return null;
	return (
		<Group title={translate('report:guide.beside')}>
			<ul class="popup-lines">
				{statements.length === 0 ? <li lang="en">{capitalise(guide.name)}</li> : null}
				{statements.map((statement) => (
					<li key={statement.rule}>
						{statement === pay ? `${translate('guide:head.pay')}: ` : null}
						{sayStatement(translate, statement)}
					</li>
				))}
				{warning ? (
					<li class="row-head">
						<span lang="en">{warning.warning.title}</span>
						<span class={isGrave(warning.severity) ? 'tag tag-strong' : 'tag'}>{translate(`ui:severity.${warning.severity}`)}</span>
					</li>
				) : null}
			</ul>
		</Group>
	);
}
