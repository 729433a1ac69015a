/**
 * Marks out of five, as dots or stars behind a skill or a language: they say nothing in words, and would be taken for bullets.
 * @module
 */
import type { TextItem } from './types.ts';

const MARKS = /^[●○◉◎◯⬤⚫⚪•◦★☆⭐✩✪✫✭✮✯■□▪▫◼◻◾◽▮▯█▓▒░◆◇⬛⬜🟊\s]+$/u;
const MIN_MARKS = 3;
/** In sizes of the font. */
const MAX_GAP = 1.6;

/** Items without the runs of three and more marks. `rows` hold what shares a baseline, from left to right. */
export function removeRatings(rows: readonly (readonly TextItem[])[]): TextItem[] {
	return rows.flatMap((row) => {
		const gone = new Set<TextItem>();
		let run: TextItem[] = [];
		for (const item of row) {
			const last = run.at(-1);
			const goesOn = MARKS.test(item.text) && (!last || item.x - last.x - last.width <= MAX_GAP * item.size);
			if (goesOn) run.push(item);
			else {
				dropRun(run, gone);
				run = MARKS.test(item.text) ? [item] : [];
			}
		}
		dropRun(run, gone);
		return row.filter((item) => !gone.has(item));
	});
}

function dropRun(run: readonly TextItem[], gone: Set<TextItem>): void {
	const marks = run.reduce((sum, { text }) => sum + [...text.replace(/\s/g, '')].length, 0);
	if (marks >= MIN_MARKS) for (const item of run) gone.add(item);
}
