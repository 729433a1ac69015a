/**
 * A résumé's text without what its reader can be reached by.
 * @module
 */
import type { Resume } from './types.ts';

/**
 * Takes out the lines that hold name, address, telephone, e-mail or links. Lines that say more than that stay, without it.
 * @param resume What was read in the text.
 */
export function withoutContact({ text, contact, lines, sections }: Resume): string {
	const known = [contact.name, contact.email, contact.phone, contact.location, ...contact.links].filter((one) => one !== null && one !== '') as string[];
	let kept = '';
	let at = 0;
	for (const line of lines) {
		const isContact = sections[line.section]?.kind === 'contact' || line.text.trim() === contact.name;
		const left = isContact ? removeAll(line.text, known) : removeAll(line.text, known.slice(contact.name === null ? 0 : 1));
		if (left === line.text) continue;
		kept += text.slice(at, line.start);
		if (/[\p{L}\p{N}]/u.test(left)) kept += left;
		at = line.end;
	}
	return (kept + text.slice(at)).replace(/\n{3,}/g, '\n\n').trimStart();
}

/** The line without the given words, and without the signs that are left between them. */
function removeAll(line: string, words: readonly string[]): string {
	let left = line;
	for (const word of words) left = left.split(word).join('');
	return left === line ? line : left.replace(/(?:\s*[|•·,;/–—-]\s*){2,}/gu, ' · ').replace(/^[\s|•·,;/–—-]+|[\s|•·,;/–—-]+$/gu, '');
}
