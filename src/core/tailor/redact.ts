/**
 * Text made fit to leave the machine by the reader's own hand: without what says how to reach them, and without signs nobody can see.
 * @module
 */
import { indexOfName } from '../match/literal.ts';
import type { ResumeContact } from '../resume/types.ts';
import { lowerKeepingLength } from '../text/offsets.ts';

const ADDRESS =
	/(?:https?:\/\/|www\.)[^\s<>()]{1,300}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<![\w@.])(?:[\w-]{1,40}\.){0,3}(?:linkedin\.com|github\.com|gitlab\.com)\/[^\s<>()]{1,200}/giu;
/** With a country code, or in the North American form; any other row of digits may be a figure of the work. */
const PHONE = /(?:\+|(?<!\d)00)\d[\d\s()./-]{6,18}\d|(?<!\d)\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)/gu;
const NAME_CHARS_MIN = 3;
/** Controls, and formatting signs such as those that turn text around or take no room. Tabs and line breaks stay. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;
const KEPT = new Set(['\n', '\t']);

/** Puts `instead` in place of contact data: addresses and telephone numbers of any form, and the reader's own as the résumé has them. */
export function redactContact(text: string, contact: ResumeContact, instead: string): string {
	let redacted = text.replace(ADDRESS, () => instead).replace(PHONE, () => instead);
	for (const known of [contact.name, contact.email, contact.phone, contact.location, ...contact.links]) {
		if (known && known.trim().length >= NAME_CHARS_MIN) redacted = replaceAll(redacted, known.trim(), instead);
	}
	return redacted;
}

/** Takes out what can't be seen: in text that a machine reads, it could say what the reader never saw. */
export function removeUnseen(text: string): string {
	return text.replaceAll('\r\n', '\n').replace(UNSEEN, (sign) => (KEPT.has(sign) ? sign : ''));
}

function replaceAll(text: string, known: string, instead: string): string {
	const wanted = lowerKeepingLength(known);
	const lower = lowerKeepingLength(text);
	let result = '';
	let from = 0;
	for (let at = indexOfName(lower, wanted); at !== -1; at = indexOfName(lower, wanted, from)) {
		result += text.slice(from, at) + instead;
		from = at + wanted.length;
	}
	return result + text.slice(from);
}
