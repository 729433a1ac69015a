/**
 * Text of a Word document that nobody can see: marked as hidden, white on white, or of hardly any size. Straight from its XML, for mammoth tells neither.
 * @module
 */
import { decodeEntities } from './header-text.ts';

const RUN = /<w:r(?:\s[^<>]*)?>|<\/w:r>|<\/w:p>|<w:(vanish|color|sz|shd|highlight)(?:\s([^<>]*))?\/>|<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>/g;
/** Half points. */
const TINY = 6;
/** Somewhere in the document there is a dark ground, on which white is meant to be read. */
const GROUND = /<w:shd\s[^<>]*w:fill="(?!auto|FFFFFF|ffffff)|<w:background|<a:solidFill|fillcolor=/;

/** The hidden texts, run together where they follow one another in a paragraph. Linear. */
export function findHiddenRuns(xml: string): string[] {
	const whiteIsSeen = GROUND.test(xml);
	const found: string[] = [];
	let hidden = false;
	let open = '';
	const close = () => {
		if (open.trim() !== '') found.push(decodeEntities(open).trim());
		open = '';
	};
	for (const [token, property, attributes = '', text] of xml.matchAll(RUN)) {
		if (token === '</w:p>') close();
		else if (token.startsWith('<w:r>') || token.startsWith('<w:r ')) hidden = false;
		else if (property) hidden ||= hides(property, attributes, whiteIsSeen);
		else if (text !== undefined) {
			if (hidden) open += text;
			else close();
		}
	}
	close();
	return found;
}

function hides(property: string, attributes: string, whiteIsSeen: boolean): boolean {
	const value = /w:val="([^"]*)"/.exec(attributes)?.[1] ?? '';
	if (property === 'vanish') return !/^(?:0|false|off)$/.test(value);
	if (property === 'color') return !whiteIsSeen && /^f{3}[ef]f[def]$/i.test(value);
	return property === 'sz' && Number(value) > 0 && Number(value) <= TINY;
}
