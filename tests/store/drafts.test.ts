import { expect, test } from 'vitest';
import { withDatabase } from '../../src/store/database.ts';
import { deleteDraft, getDraft, saveDraft } from '../../src/store/drafts.ts';
import { startFresh } from './fresh.ts';

startFresh();

test('drafts survive until they are deleted', async () => {
	await withDatabase((database) => saveDraft(database, 'resume', { text: 'half a line' }));
	expect(await withDatabase((database) => getDraft(database, 'resume'))).toEqual({ text: 'half a line' });
	await withDatabase((database) => deleteDraft(database, 'resume'));
	expect(await withDatabase((database) => getDraft(database, 'resume'))).toEqual({});
});
