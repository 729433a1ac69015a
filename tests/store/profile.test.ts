import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../src/core/profile.ts';
import { withDatabase } from '../../src/store/database.ts';
import { getProfile, PROFILE_KEY, saveProfile } from '../../src/store/profile.ts';
import { startFresh } from './fresh.ts';

startFresh();

test('nothing was said until it is said', async () => {
	expect(await withDatabase(getProfile)).toEqual(EMPTY_PROFILE);
	const said = { ...EMPTY_PROFILE, years: 6, mayWorkIn: ['DE', 'FR'], payFloor: { amount: 70_000, currency: 'EUR', period: 'year' as const } };
	await withDatabase((database) => saveProfile(database, said));
	expect(await withDatabase(getProfile)).toEqual(said);
});

test('a profile from before a field was asked for has not said it', async () => {
	const { dealBreakers, ...earlier } = EMPTY_PROFILE;
	await withDatabase((database) => database.put('profile', { ...earlier, years: 3 } as never, PROFILE_KEY));
	expect(await withDatabase(getProfile)).toEqual({ ...EMPTY_PROFILE, years: 3 });
});
