/**
 * A place to drop a file, with a button that opens the file picker: dragging is never the only way.
 * @module
 */
import { useRef, useState } from 'preact/hooks';
import { useTranslate } from '../parts/translation.tsx';

const ACCEPT =
	'.pdf,.docx,.html,.htm,.json,.txt,.md,.markdown,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/html,application/json,text/plain,text/markdown';

interface FileDropProps {
	busy: boolean;
	/** Pages read of all; `null` where it isn't known. */
	progress: { done: number; total: number } | null;
	onFile: (file: File) => void;
}

export function FileDrop({ busy, progress, onFile }: FileDropProps) {
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
			<p>{busy && progress && progress.total > 1 ? translate('ui:resume.reading-pages', progress) : translate(busy ? 'ui:resume.reading-file' : 'ui:resume.drop')}</p>
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
