import { chooseLanguage, createPageTranslate } from '../../src/locales/page-translator.ts';
import type { MarkWords } from '../../src/messaging/protocol.ts';
import type { PageWords } from '../../src/page/page-view.ts';

/** The page's words: its own few from the catalogue, those of the marks as they came with them. */
export function pageWords(marks: ReadonlyMap<string, MarkWords>): PageWords & { explain(reason: string, language: string): string } {
	const language = chooseLanguage(navigator.languages);
	const translate = createPageTranslate(language);
	const describe: PageWords['describe'] = ({ id, subject }) => marks.get(id) ?? { label: '', subject, reason: '', section: null, details: [] };
	return {
		language,
		label: translate('page:label'),
		pill: {
			count: (kind, count) => translate(`page:pill.${kind}`, { count }),
			none: translate('page:pill.none'),
			open: translate('page:pill.open'),
			dismiss: translate('page:pill.dismiss'),
		},
		describe,
		announce(mark, index, total) {
			const { label, subject, reason } = describe(mark);
			return translate('page:announce', { label, subject, reason, index, total });
		},
		explain: (reason, code) => translate(`page:not-rated.${reason}`, { language: languageName(code, language) }),
	};
}

function languageName(code: string, inLanguage: string): string {
	return code === 'und' ? code : (new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code);
}
