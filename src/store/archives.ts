/**
 * What is stored, as export and import want it: read as a whole, checked as a whole, replaced as a whole.
 * @module
 */
import { checkContents, readContents, replaceContents } from './contents.ts';
import { withDatabase } from './database.ts';
import { checkSettings, getSettings, saveSettings } from './settings.ts';

/** The database. */
export const contentsArchive = {
	read: () => withDatabase(readContents),
	check: checkContents,
	replace: (contents: NonNullable<ReturnType<typeof checkContents>>) => withDatabase((database) => replaceContents(database, contents)),
};

/** The settings. */
export const settingsArchive = { read: getSettings, check: checkSettings, replace: saveSettings };
