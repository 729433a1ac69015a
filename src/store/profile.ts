/**
 * What the reader states of themselves.
 * @module
 */
import { EMPTY_PROFILE, type Profile } from '../core/profile.ts';
import { getSound } from './quarantine.ts';
import type { Database } from './records.ts';

/** There is one reader, so there is one record. */
export const PROFILE_KEY = 'reader';

/** The profile; as long as nothing was said, the empty one. */
export async function getProfile(database: Database): Promise<Profile> {
	return { ...EMPTY_PROFILE, ...(await getSound(database, 'profile', PROFILE_KEY)) };
}

export async function saveProfile(database: Database, profile: Profile): Promise<void> {
	await database.put('profile', profile, PROFILE_KEY);
}
