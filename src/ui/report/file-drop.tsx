/**
 * A place to drop a text file, with a button that opens the file picker: dragging is never the only way.
 * @module
 */
import { useRef, useState } from 'preact/hooks';
import { useTranslate } from '../parts/translation.tsx';

const ACCEPT = '.txt,.md,.markdown,text/plain,text/markdown';

export function FileDrop({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
	const translate = useTranslate();
	const input = useRef<HTMLInputElement>(null);
	const [over, setOver] = useState(false);
	function take(files: FileList | null | undefined): void {
		const file = files?.[0];
		if (file && !busy) onFile(file);
	}
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same.
		<div
			class={over ? 'drop drop-over' : 'drop'}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault();
				setOver(false);
				take(event.dataTransfer?.files);
			}}
		>
			<p>{translate(busy ? 'ui:resume.reading-file' : 'ui:resume.drop')}</p>
			<button type="button" class="button" disabled={busy} onClick={() => input.current?.click()}>
				{translate('ui:resume.choose-file')}
			</button>
			<input
				ref={input}
				type="file"
				accept={ACCEPT}
				hidden
				aria-label={translate('ui:resume.choose-file')}
				onChange={(event) => {
					take(event.currentTarget.files);
					// The same file can be chosen again after a change.
					event.currentTarget.value = '';
				}}
			/>
		</div>
	);
}
