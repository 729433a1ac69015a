/**
 * What the reader's machine remembers, for the use cases.
 * @module
 */
import { browser } from 'wxt/browser';
import type { Memory, Now, Translate } from '../app/ports.ts';
import { chooseLanguage, createTranslate } from '../locales/translator.ts';
import { listAnswers } from '../store/answers.ts';
import { withDatabase } from '../store/database.ts';
import { getPosting, rememberPosting } from '../store/postings.ts';
import { getProfile } from '../store/profile.ts';
import { activeResume, listResumes } from '../store/resumes.ts';
import { getSettings } from '../store/settings.ts';

/** The database as the use cases need it. */
export function createMemory(): Memory {
	return {
		activeResume: () => withDatabase(activeResume),
		listResumes: () => withDatabase(listResumes),
		getProfile: () => withDatabase(getProfile),
		listAnswers: () => withDatabase(listAnswers),
		getPosting: (key) => withDatabase((database) => getPosting(database, key)),
		rememberPosting: (seen) => withDatabase((database) => rememberPosting(database, seen)),
	};
}

/** The present. */
export const now: Now = () => new Date().toISOString();

/** Words in the language the reader chose, else the browser's. */
export async function readersTranslate(): Promise<Translate> {
	const { language } = await getSettings();
	return createTranslate(language === 'auto' ? chooseLanguage([browser.i18n.getUILanguage()]) : language);
}
