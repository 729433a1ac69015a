/**
 * What the open résumé was before: look at the difference, or put it back.
 * @module
 */
import { useState } from 'preact/hooks';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Group } from '../parts/group.tsx';
import { useTranslate } from '../parts/translation.tsx';
import { LineDiff } from './line-diff-rows.tsx';
import type { ResumeVersion } from './resume-types.ts';
import { sayMoment } from './say-when.ts';

interface ResumeVersionsProps {
	versions: readonly ResumeVersion[];
	/** The text as it is now. */
	text: string;
	/** How many corrections there are now. */
	corrections: number;
	onRestore: (versionId: number) => void;
}

export function ResumeVersions({ versions, text, corrections, onRestore }: ResumeVersionsProps) {
	const translate = useTranslate();
	const [compared, setCompared] = useState<number | null>(null);
	if (versions.length === 0) return null;
	return (
		<Group title={translate('resumes:versions')} count={versions.length} note={translate('resumes:versions-note')}>
			<ul class="rows">
				{versions.map((version) => {
					const day = sayMoment(translate, version.savedAt);
					const isCompared = compared === version.id;
					return (
						<li key={version.id} class="row">
							<div class="row-with-button">
								<p>{translate('resumes:version', { day })}</p>
								<div class="button-row">
									<button
										type="button"
										class="button button-quiet"
										aria-expanded={isCompared}
										aria-label={translate('resumes:compare-named', { day })}
										onClick={() => setCompared(isCompared ? null : version.id)}
									>
										{translate('resumes:compare')}
									</button>
									<ConfirmButton
										label={translate('resumes:restore')}
										name={translate('resumes:restore-named', { day })}
										question={translate('resumes:restore-question')}
										confirm={translate('resumes:restore')}
										quiet
										onConfirm={() => onRestore(version.id)}
									/>
								</div>
							</div>
							{isCompared ? (
								<>
									<p class="row-note">
										{translate('resumes:compared-with')}.
										{version.corrections.length === corrections ? null : ` ${translate('resumes:corrections-then', { before: version.corrections.length, now: corrections })}`}
									</p>
									<LineDiff before={version.text} after={text} />
								</>
							) : null}
						</li>
					);
				})}
			</ul>
		</Group>
	);
}
