import { expect, test } from 'vitest';
import { deleteAnswer, listAnswers, saveAnswer } from '../../src/store/answers.ts';
import { withDatabase } from '../../src/store/database.ts';
import { at, startFresh } from './fresh.ts';

startFresh();

test('the last word on a skill counts, and can be taken back', async () => {
	await withDatabase(async (database) => {
		await saveAnswer(database, { skill: 'kafka', truth: 'no', where: '', saidAt: at(1) });
		await saveAnswer(database, { skill: 'unlisted:__proto__', truth: 'learning', where: 'a course', saidAt: at(2) });
		await saveAnswer(database, { skill: 'kafka', truth: 'have', where: 'at Quillwater', saidAt: at(3) });
		expect(await listAnswers(database)).toEqual([
			{ skill: 'kafka', truth: 'have', where: 'at Quillwater', saidAt: at(3) },
			{ skill: 'unlisted:__proto__', truth: 'learning', where: 'a course', saidAt: at(2) },
		]);
		await deleteAnswer(database, 'kafka');
		expect((await listAnswers(database)).map(({ skill }) => skill)).toEqual(['unlisted:__proto__']);
	});
});
