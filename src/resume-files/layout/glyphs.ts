/**
 * Single characters: bullets of every shape, ligatures, what icon fonts leave behind.
 * @module
 */

/** What stands for a bullet at the beginning of a line, and means nothing else there. */
const BULLETS = '•◦▪▫‣·●○◉◎►▸▹▶▷➤➢➣➔→⇒⯈✓✔✦✧★☆■□◼◻◾◽◆◇❖⬥⬧⋄❑❒▻⚫⚬∗⁕⁎※∙‧・⦿⦾⁃»›❯\u25fc\u25fb\u2b24\u2b1b\u2bc8\u2022\u00b7';
/** Bullets of Word's symbol fonts (Symbol, Wingdings), which are kept at private code points. */
const PRIVATE_BULLETS = '\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf06e\uf06c\uf0a8\uf071\uf0e8\uf046\uf02d';
const BULLET_START = new RegExp(`^(?:[${BULLETS}${PRIVATE_BULLETS}]\\ufe0e?|o(?=\\s+\\p{Lu})|[*\\u2212\\u2012\\u2013\\u2014-](?=\\s))\\s*`, 'u');
const LONE_BULLET = new RegExp(`^[${BULLETS}${PRIVATE_BULLETS}o*\\u2212\\u2012\\u2013\\u2014-]\\ufe0e?$`, 'u');

const LIGATURES = new Map([
	['\ufb00', 'ff'],
	['\ufb01', 'fi'],
	['\ufb02', 'fl'],
	['\ufb03', 'ffi'],
	['\ufb04', 'ffl'],
	['\ufb05', 'st'],
	['\ufb06', 'st'],
	['\u0132', 'IJ'],
	['\u0133', 'ij'],
]);
/** Of the pieces of a spaced word. */
const MAX_PAIRS = 0.4;
/** Private use, byte-order and object marks, characters of no width, controls but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOTHING = /[\ue000-\uf8ff\u{f0000}-\u{10fffd}\ufffc\ufffd\ufeff\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\u0000-\u0008\u000b-\u001f\u007f]|[\ufe0e\ufe0f\u200d]/gu;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** What fonts of older TeX leave at these codes, where the file does not say what they stand for (Cork encoding; U+0088 is the bullet of TS1). */
const TEX_CODES = new Map([
	['\u0010', '“'],
	['\u0011', '”'],
	['\u0015', '–'],
	['\u0016', '—'],
	['\u001b', 'ff'],
	['\u001c', 'fi'],
	['\u001d', 'fl'],
	['\u001e', 'ffi'],
	['\u001f', 'ffl'],
	['\u0088', '•'],
]);
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const TEX_CODE = /[\u0010\u0011\u0015\u0016\u001b-\u001f\u0088]/g;

/** A run of text of a PDF, its characters of older TeX made plain. */
export function readTexCodes(text: string): string {
	return text.replace(TEX_CODE, (code) => TEX_CODES.get(code) ?? code);
}

/** Accents that older TeX prints in front of their letter: "M¨uller". */
const LOOSE_ACCENT = /([\u00a8\u00b4\u00af\u00b8\u02c6\u02c7\u02cb\u02d8-\u02dd])([\p{L}\u0131])/gu;
const COMBINING = new Map([
	['\u00a8', '\u0308'],
	['\u00b4', '\u0301'],
	['\u00af', '\u0304'],
	['\u00b8', '\u0327'],
	['\u02c6', '\u0302'],
	['\u02c7', '\u030c'],
	['\u02cb', '\u0300'],
	['\u02d8', '\u0306'],
	['\u02d9', '\u0307'],
	['\u02da', '\u030a'],
	['\u02db', '\u0328'],
	['\u02dc', '\u0303'],
	['\u02dd', '\u030b'],
]);

/** Letters with the accents that stand loose in front of them, where there is such a letter. */
export function joinAccents(text: string): string {
	return text.replace(LOOSE_ACCENT, (loose, accent: string, letter: string) => {
		const joined = `${letter === '\u0131' ? 'i' : letter}${COMBINING.get(accent) ?? ''}`.normalize('NFC');
		return joined.length === 1 ? joined : loose;
	});
}

/** How many characters a bullet takes at the beginning of a text, with the space behind it; 0 without one. */
export function measureBullet(text: string): number {
	return BULLET_START.exec(text)?.[0].length ?? 0;
}

/** Whether a run of text is a bullet and no more. */
export function isBullet(text: string): boolean {
	return LONE_BULLET.test(text.trim());
}

/** Whether a text begins with a glyph of an icon font. */
export function isIcon(text: string): boolean {
	return /^\s*[\ue000-\uf8ff]/.test(text);
}

/** One line's text in plain characters. A private glyph before a line's words becomes a bullet if it is a known one, else it goes. */
export function cleanText(text: string): string {
	const bullet = measureBullet(text);
	const rest = text.slice(bullet).replace(/[\ufb00-\ufb06\u0132\u0133]/g, (ligature) => LIGATURES.get(ligature) ?? ligature);
	const plain = rest
		.replace(NOTHING, '')
		.replace(SPACES, ' ')
		.replace(/\u00ad(?!$)/g, '');
	return bullet === 0 ? plain : `${markOf(text)}${plain}`;
}

/** Dashes stay what they are, for they may be more than a bullet. */
function markOf(text: string): string {
	const first = text[0] as string;
	return '-\u2013\u2014\u2212\u2012'.includes(first) ? '- ' : '• ';
}

/**
 * "E X P E R I E N C E" → "EXPERIENCE", in a run of text whose letters were spaced. Words must stand apart by more than one space, or in runs of their own.
 * @param least So many letters in a row are no accident.
 */
export function joinSpacedLetters(text: string, least: number): string {
	const trimmed = text.trim();
	if (!/^[\p{L}&]{1,2}(?: {1,4}[\p{L}&,.:’'-]{1,2})+$/u.test(trimmed)) return text;
	const pieces = trimmed.split(/ +/);
	const pairs = pieces.filter(({ length }) => length > 1);
	// Letters that are kerned together stay together: "C O N TA C T".
	if (pieces.join('').length < least || pairs.length > MAX_PAIRS * pieces.length || pairs.some((pair) => pair !== pair.toUpperCase())) return text;
	return trimmed
		.split(/ {2,}/)
		.map((word) => word.replaceAll(' ', ''))
		.join(' ');
}
