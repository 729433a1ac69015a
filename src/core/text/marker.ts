/**
 * Bullets and numbers at the start of a line.
 * @module
 */

/** Signs that are bullets wherever a line starts with them. The last ones are what Word's symbol fonts leave behind. */
const GLYPH = /^[•●○◦▪▫■□◆◇‣⁃∙⦁·➢➤►▶▸→»✓✔✅☑★☆👉🔹🔸\uf0b7\uf0a7\uf0d8§]\ufe0f?[ \t\u00a0]*/u;
/** Signs that are bullets only with a space behind them: a hyphen may belong to a word, an asterisk to a footnote or to bold Markdown. */
const SPACED = /^(?:[-–—*+~_>=]|--|=>|->|\(?\d{1,2}[.)]|[a-z]\))[ \t\u00a0]+(?=\S)/u;
/** Word's round second-level bullet comes out as the letter o. */
const LETTER_O = /^o[ \t\u00a0]+(?=\p{Lu})/u;

/** Number of code units that the bullet or number takes at the start of a trimmed line, the space behind it included; 0 if there is none. */
export function markerLength(line: string): number {
	const found = GLYPH.exec(line) ?? SPACED.exec(line) ?? LETTER_O.exec(line);
	return found && found[0].length < line.length ? found[0].length : 0;
}
