/**
 * The text of a header of a Word document, straight from its XML.
 * @module
 */

const TOKEN = /<w:(t|tab|br|p)(?:\s[^<>]*)?(\/)?>|<\/w:(t|p)>|<!\[CDATA\[|[^<]+|</g;
const ENTITIES = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
]);
/** "Page 1 of 2", or the number alone. */
const PAGE_NUMBER = /^(?:page|seite)?\s*\d*\s*(?:(?:of|von|\/)\s*\d*)?$/i;

/** Paragraphs of a header that say something; page numbers don't. Linear. */
export function readHeaderText(xml: string): string[] {
	const lines: string[] = [];
	let line = '';
	let inText = false;
	for (const [token, open, closed, close] of xml.matchAll(TOKEN)) {
		if (open === 't') inText = closed === undefined;
		else if (open === 'tab') line += '\t';
		else if (close === 't') inText = false;
		else if (open === 'br' || open === 'p' || close === 'p') {
			lines.push(line.trim());
			line = '';
		} else if (inText && !token.startsWith('<')) line += decodeEntities(token);
	}
	lines.push(line.trim());
	return lines.filter((text) => /\p{L}/u.test(text) && !PAGE_NUMBER.test(text));
}

/** XML's five named characters, and those by number. */
export function decodeEntities(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
		if (name !== undefined) return ENTITIES.get(name) ?? whole;
		const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}
