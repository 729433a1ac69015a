/**
 * Headings that lost the line break behind them: "EXPERIENCEData Analyst".
 * @module
 */
import { nameSection } from '../core/resume/section-names.ts';

const MAX_HEADING_CHARS = 40;
const GLUED = /^[\p{Lu}&/ ]{3,}(?=\p{Lu}\p{Ll})/u;

/** Gives each glued heading a line of its own, if it is the name of a section. */
export function repairGluedHeadings(text: string): string {
	return text
		.split('\n')
		.map((line) => {
			const capitals = GLUED.exec(line.slice(0, MAX_HEADING_CHARS))?.[0];
			if (!capitals || capitals.endsWith(' ') || !nameSection(capitals)) return line;
			return `\n${capitals}\n${line.slice(capitals.length)}`;
		})
		.join('\n');
}
