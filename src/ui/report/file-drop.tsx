/**
 * A place to drop a file, with a button that opens the file picker: dragging is never the only way. While a file is read the button stops that.
 * @module
 */
import { useRef, useState } from 'preact/hooks';
import { useTranslate } from '../parts/translation.tsx';

const ACCEPT =
	'.pdf,.docx,.html,.htm,.json,.txt,.md,.markdown,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/html,application/json,text/plain,text/markdown';

interface FileDropProps {
	busy: boolean;
	/** Pages read of all; `null` where it isn't known. */
	progress: { readonly done: number; readonly total: number } | null;
	onFile: (file: File) => void;
	onCancel: () => void;
}

export function FileDrop({ busy, progress, onFile, onCancel }: FileDropProps) {
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
			onDragLeave={(event) => {
				if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
			}}
			onDrop={(event) => {
				event.preventDefault();
				setOver(false);
				take(event.dataTransfer?.files);
			}}
		>
			{busy ? <ReadingFile progress={progress} /> : <p>{translate('ui:resume.drop')}</p>}
			{/* One button for both, so that the focus stays on it. */}
			<button type="button" class="button" onClick={() => (busy ? onCancel() : input.current?.click())}>
				{translate(busy ? 'resumes:cancel' : 'ui:resume.choose-file')}
			</button>
			<p class="visually-hidden" role="status">
				{busy ? translate('ui:resume.reading-file') : ''}
			</p>
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

/** A file of one page is read before a bar could be seen. */
function ReadingFile({ progress }: Pick<FileDropProps, 'progress'>) {
	const translate = useTranslate();
	if (progress === null || progress.total < 2) return <p>{translate('ui:resume.reading-file')}</p>;
	return (
		<div class="drop-progress">
			<p>{translate('ui:resume.reading-pages', { done: progress.done, total: progress.total })}</p>
			<progress value={progress.done} max={progress.total} aria-label={translate('resumes:progress')} />
		</div>
	);
}
