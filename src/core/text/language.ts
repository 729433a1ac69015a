/**
 * Tells the language of a text by its function words.
 * @module
 */
import type { Words } from './words.ts';

/** This many words tell a language; more would only cost time. */
const SAMPLE_WORDS = 600;
/** A text with fewer function words than this, of every twenty words one, is a list of names. */
const SHARE_MIN = 0.05;
const COUNT_MIN = 5;
/** With more than this share, and so many of them, there is no doubt. */
const SHARE_SURE = 0.25;
const COUNT_SURE = 50;

/** ISO 639-1 code of the language most of the function words belong to, or `und`. */
export function tellLanguage(words: Words, languages: readonly { readonly code: string; readonly words: ReadonlySet<string> }[]): string {
	const sample: string[] = [];
	for (let i = 0; i < words.count && sample.length < SAMPLE_WORDS; i++) if (words.isWord[i]) sample.push(words.lower[i] as string);
	let best = { code: 'und', count: Math.max(COUNT_MIN, sample.length * SHARE_MIN) - 1 };
	for (const { code, words: known } of languages) {
		const count = sample.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0);
		// No two languages share so many: the others need not be counted.
		if (count > sample.length * SHARE_SURE && count > COUNT_SURE) return code;
		if (count > best.count) best = { code, count };
	}
	if (best.code !== 'und') return best.code;
	// Scripts that need no words to be told apart.
	const text = sample.slice(0, 100).join('');
	if (/[\u3040-\u30ff]/.test(text)) return 'ja';
	if (/[\uac00-\ud7af]/.test(text)) return 'ko';
	if (/[\u4e00-\u9fff]/.test(text)) return 'zh';
	if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
	if (/\p{Script=Hebrew}/u.test(text)) return 'he';
	return 'und';
}
