/**
 * Everything in the database at once, to be taken elsewhere and brought back.
 * @module
 */
import * as v from 'valibot';
import type { TruthAnswer } from '../core/match/truth.ts';
import type { Profile } from '../core/profile.ts';
import { withOneActive } from './active.ts';
import { POSTINGS_MAX } from './postings.ts';
import { PROFILE_KEY } from './profile.ts';
import { describeDamaged } from './quarantine.ts';
import type { Database, Draft, ReadTransaction, Schema, SeenPosting, SetAside, StoredResume, StoredVersion, StoreName } from './records.ts';
import { isSound, SHAPES } from './shapes/index.ts';
import { readFrom, writeTo } from './transaction.ts';
import { VERSIONS_MAX } from './versions.ts';

/** Ids that the database gives mean nothing in another one and stay behind; the order of the records says the same. */
const GIVEN_ID = ['id'] as const;

const records = v.object({
	resumes: v.array(SHAPES.resumes),
	versions: v.array(v.omit(SHAPES.versions, GIVEN_ID)),
	profile: v.nullable(SHAPES.profile),
	answers: v.array(SHAPES.answers),
	postings: v.pipe(v.array(SHAPES.postings), v.maxLength(POSTINGS_MAX)),
	drafts: v.array(SHAPES.drafts),
	quarantine: v.array(v.omit(SHAPES.quarantine, GIVEN_ID)),
});

/** All records, store by store, plain enough for JSON. */
export interface Contents {
	readonly resumes: readonly StoredResume[];
	/** Oldest first. */
	readonly versions: readonly Omit<StoredVersion, 'id'>[];
	readonly profile: Profile | null;
	readonly answers: readonly TruthAnswer[];
	readonly postings: readonly SeenPosting[];
	readonly drafts: readonly Draft[];
	readonly quarantine: readonly Omit<SetAside, 'id'>[];
}

const shape: v.GenericSchema<unknown, Contents> = v.pipe(records, v.check(isConsistent, 'Keys are unique, one résumé is active, every version belongs to a résumé'));

/** Contents made of data from outside, or `null` if it isn't sound as a whole. Fields that no record has are left out. */
export function checkContents(data: unknown): Contents | null {
	const checked = v.safeParse(shape, data);
	return checked.success ? checked.output : null;
}

/** All that is stored, as it is at one moment. Damaged records stand among those set aside. Writes nothing, so that it works on a full disk. */
export async function readContents(database: Database): Promise<Contents> {
	return readFrom(database, [...database.objectStoreNames], async (transaction) => {
		const damaged: Omit<SetAside, 'id'>[] = [];
		const read = async <Name extends StoreName>(store: Name, isKept: (record: Schema[Name]['value']) => boolean = () => true) => {
			const kept: Schema[Name]['value'][] = [];
			for (const [key, record] of await entriesOf(transaction, store)) {
				if (isSound(store, record) && isKept(record)) kept.push(record);
				else damaged.push(describeDamaged(store, key, record));
			}
			return kept;
		};
		const resumes = withOneActive(await read('resumes'));
		const known = new Set(resumes.map(({ id }) => id));
		const versions = await read('versions', ({ resumeId }) => known.has(resumeId));
		const [profile = null] = await read('profile');
		const [answers, postings, drafts] = [await read('answers'), await read('postings'), await read('drafts')];
		const aside = await read('quarantine');
		return { resumes, versions: versions.map(withoutId), profile, answers, postings, drafts, quarantine: [...aside.map(withoutId), ...damaged] };
	});
}

/** Puts these contents in the place of all that is stored, all or nothing. */
export async function replaceContents(database: Database, contents: Contents): Promise<void> {
	await writeTo(database, [...database.objectStoreNames], async (transaction) => {
		for (const name of transaction.objectStoreNames) await transaction.objectStore(name).clear();
		for (const resume of contents.resumes) await transaction.objectStore('resumes').put(resume);
		for (const answer of contents.answers) await transaction.objectStore('answers').put(answer);
		for (const seen of contents.postings) await transaction.objectStore('postings').put(seen);
		for (const draft of contents.drafts) await transaction.objectStore('drafts').put(draft);
		if (contents.profile) await transaction.objectStore('profile').put(contents.profile, PROFILE_KEY);
		// The database gives the ids.
		for (const version of contents.versions) await transaction.objectStore('versions').add(version as StoredVersion);
		for (const aside of contents.quarantine) await transaction.objectStore('quarantine').add(aside as SetAside);
	});
}

function isConsistent({ resumes, versions, answers, postings, drafts }: v.InferOutput<typeof records>): boolean {
	const ids = new Set(resumes.map(({ id }) => id));
	const perResume = new Map<string, number>();
	for (const { resumeId } of versions) perResume.set(resumeId, (perResume.get(resumeId) ?? 0) + 1);
	return (
		ids.size === resumes.length &&
		areUnique(answers.map(({ skill }) => skill)) &&
		areUnique(postings.map(({ key }) => key)) &&
		areUnique(drafts.map(({ form }) => form)) &&
		resumes.filter(({ active }) => active === 1).length === Math.min(resumes.length, 1) &&
		[...perResume].every(([id, count]) => ids.has(id) && count <= VERSIONS_MAX)
	);
}

function areUnique(keys: readonly string[]): boolean {
	return new Set(keys).size === keys.length;
}

/** Pairs of key and record, in the order of the keys. */
async function entriesOf(transaction: ReadTransaction, name: StoreName): Promise<(readonly [string | number, unknown])[]> {
	const store = transaction.objectStore(name);
	const records: readonly unknown[] = await store.getAll();
	return (await store.getAllKeys()).map((key, i) => [key, records[i]] as const);
}

function withoutId<Kept extends { readonly id: number }>({ id, ...rest }: Kept): Omit<Kept, 'id'> {
	return rest;
}
