/**
 * A prompt for an assistant of the reader's own: first everything that is in it, then the button that copies it.
 * @module
 */
import { useEffect, useRef } from 'preact/hooks';
import type { Prompt } from '../../core/tailor/index.ts';
import { Group } from '../parts/group.tsx';
import { useTranslate } from '../parts/translation.tsx';

interface PromptCopyProps {
	prompt: Prompt | null;
	onAskPrompt: () => void;
	onCopy: (text: string) => void;
}

export function PromptCopy({ prompt, onAskPrompt, onCopy }: PromptCopyProps) {
	const translate = useTranslate();
	const begin = useRef<HTMLParagraphElement>(null);
	const asked = useRef(false);
	const isThere = prompt !== null;
	useEffect(() => {
		// The button that was pressed is gone: reading goes on where it stood.
		if (isThere && asked.current) begin.current?.focus();
		asked.current = false;
	}, [isThere]);
	const ask = () => {
		asked.current = true;
		onAskPrompt();
	};
	return (
		<Group title={translate('tailor:prompt.copy')}>
			<p class="row-note" ref={begin} tabIndex={-1}>
				{translate('tailor:prompt.intro')}
			</p>
			{prompt === null ? (
				<div class="button-row">
					<button type="button" class="button" onClick={ask}>
						{translate('report:prompt.show')}
					</button>
				</div>
			) : (
				<>
					<ul class="rows">
						{prompt.parts.map(({ part, text }) => (
							<li key={part} class="row">
								<details>
									<summary>{translate(`tailor:promptPart.${part}`)}</summary>
									<pre class="prompt-text">{text}</pre>
								</details>
							</li>
						))}
					</ul>
					<div class="button-row">
						<button type="button" class="button button-primary" onClick={() => onCopy(prompt.text)}>
							{translate('report:prompt.do')}
						</button>
					</div>
				</>
			)}
		</Group>
	);
}
