/**
 * What the use cases need from outside, as they need it.
 * @module
 */
import type { TruthAnswer } from '../core/match/truth.ts';
import type { Posting } from '../core/posting.ts';
import type { Profile } from '../core/profile.ts';
import type { Reading } from '../core/reading.ts';
import type { Correction } from '../core/resume/corrections.ts';

/** A stored résumé. */
export interface ResumeText {
	readonly id: string;
	readonly name: string;
	readonly text: string;
	/** ISO date and time. */
	readonly savedAt: string;
	readonly corrections?: readonly Correction[];
}

/** A posting with what it was found to say. */
export interface SeenPosting {
	readonly key: string;
	readonly posting: Posting;
	readonly reading: Reading;
	/** ISO date and time. */
	readonly seenAt: string;
}

/** What is remembered on the reader's machine. */
export interface Memory {
	activeResume(): Promise<ResumeText | null>;
	/** All résumés, the latest first. */
	listResumes(): Promise<readonly ResumeText[]>;
	getProfile(): Promise<Profile>;
	listAnswers(): Promise<readonly TruthAnswer[]>;
	getPosting(key: string): Promise<SeenPosting | null>;
	rememberPosting(seen: SeenPosting): Promise<void>;
}

/** The toolbar button of one tab. */
export interface Badge {
	/** `null` takes the badge away. */
	show(tabId: number, content: { readonly text: string; readonly title: string } | null): Promise<void>;
}

/** The present, as ISO date and time. */
export type Now = () => string;

/** A message of the catalogues in the reader's language. */
export type Translate = (key: string, params?: Readonly<Record<string, string | number>>) => string;
