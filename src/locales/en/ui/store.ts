/** Why something could not be stored, by reason. */
export const store = {
	blocked: 'Another Requisite page is still open with an older version. Close it and try again. Nothing was lost.',
	terminated: 'The browser closed the storage while it was in use. Reload this page. What was stored before is still there unless you cleared it.',
	quota: 'There is no room left to store this. What was stored before is unchanged.',
	corrupt: 'The browser cannot read what it stored. Restart it. If that does not help, delete everything in the settings and import your last export.',
	newer: 'A later version of Requisite wrote this data. Update the extension to use it.',
	unavailable: 'The browser does not let anything be stored here, for example in a private window.',
} as const;
