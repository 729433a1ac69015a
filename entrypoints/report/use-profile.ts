import { useEffect, useMemo, useState } from 'preact/hooks';
import { FLAG_KINDS } from '../../src/app/flag-kinds.ts';
import { spokenLanguages } from '../../src/app/suggestions.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/core/profile.ts';
import type { Translate } from '../../src/locales/translator.ts';
import { callBackground } from '../../src/messaging/client.ts';
import { withDatabase } from '../../src/store/database.ts';
import { getProfile, saveProfile } from '../../src/store/profile.ts';
import { humanise } from '../../src/ui/parts/words.ts';
import type { ProfilePageProps } from '../../src/ui/report/types.ts';
import type { Tell } from './tell.ts';

/** What the reader states of themself, kept as it is typed. `onChange` is called after each change. */
export function useProfile(translate: Translate, tell: Tell, onChange: () => Promise<void>): ProfilePageProps {
	const [profile, setProfile] = useState<Profile>(EMPTY_PROFILE);
	useEffect(() => {
		withDatabase(getProfile).then(setProfile, tell.failure);
	}, [tell]);
	const choices = useMemo(
		() => ({
			languages: spokenLanguages(),
			dealBreakers: FLAG_KINDS.map((kind) => {
				const title = translate(`flags:${kind}.title`);
				// Some titles name a figure of one posting.
				return { kind, title: title.includes('{{') ? humanise(kind) : title };
			}),
		}),
		[translate],
	);
	const change = async (next: Profile) => {
		setProfile(next);
		try {
			await withDatabase((database) => saveProfile(database, next));
			await callBackground('tellChange');
			await onChange();
		} catch (error) {
			tell.failure(error);
		}
	};
	return { profile, ...choices, onChange: change };
}
