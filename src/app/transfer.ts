/**
 * Everything the reader's machine remembers, to one file and back.
 * @module
 */
import * as v from 'valibot';
import type { Now } from './ports.ts';

/** A place that is read, checked and replaced as a whole. */
export interface Archive<Contents> {
	read(): Promise<Contents>;
	/** Contents made of data from outside; `null` if any of it is not as it must be. */
	check(data: unknown): Contents | null;
	/** All or nothing. */
	replace(contents: Contents): Promise<void>;
}

export interface TransferPorts<Stores, Settings> {
	readonly stores: Archive<Stores>;
	readonly settings: Archive<Settings>;
}

/** What an export holds, checked and ready to take the place of what is stored. */
export interface Export<Stores, Settings> {
	/** ISO date and time. */
	readonly exportedAt: string;
	readonly stores: Stores;
	readonly settings: Settings;
}

/** Why a file can't be taken in. Each names a message at `ui:transfer.<rule>`. */
export const TRANSFER_PROBLEMS = ['too-large', 'not-an-export', 'newer', 'damaged'] as const;
export type TransferProblem = (typeof TRANSFER_PROBLEMS)[number];
export type ExportRead<Stores, Settings> = ({ readonly ok: true } & Export<Stores, Settings>) | { readonly ok: false; readonly rule: TransferProblem };

/** What is in an export beside its head. */
export interface ExportBody {
	readonly stores: unknown;
	readonly settings: unknown;
}

const FORMAT = 'requisite';
/** One step a version, in order: an export of any earlier version passes through all later ones. A step that was shipped is never changed. */
const MIGRATIONS: readonly ((body: ExportBody) => ExportBody)[] = [];
/** UTF-16 code units. As many long postings as are kept come to a sixth of it; what is longer would only fill the memory. */
export const EXPORT_MAX = 128 * 1024 * 1024;

const head = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const body = v.object({ exportedAt: v.pipe(v.string(), v.isoTimestamp()), stores: v.unknown(), settings: v.unknown() });

/** All stores and settings as JSON text. Changes nothing. */
export async function writeExport<Stores, Settings>({ stores, settings }: TransferPorts<Stores, Settings>, now: Now): Promise<string> {
	return JSON.stringify({ format: FORMAT, version: MIGRATIONS.length + 1, exportedAt: now(), settings: await settings.read(), stores: await stores.read() });
}

/** Reads a file that may hold anything. Changes nothing: what it would replace can be shown first. */
export function readExport<Stores, Settings>(text: string, ports: TransferPorts<Stores, Settings>, migrations = MIGRATIONS): ExportRead<Stores, Settings> {
	if (text.length > EXPORT_MAX) return { ok: false, rule: 'too-large' };
	const data = parse(text);
	const known = v.safeParse(head, data);
	if (!known.success) return { ok: false, rule: 'not-an-export' };
	if (known.output.version > migrations.length + 1) return { ok: false, rule: 'newer' };
	const told = v.safeParse(body, data);
	const held = told.success ? migrate(told.output, migrations.slice(known.output.version - 1)) : null;
	const stores = held && ports.stores.check(held.stores);
	const settings = held && ports.settings.check(held.settings);
	if (!told.success || stores === null || settings === null) return { ok: false, rule: 'damaged' };
	return { ok: true, exportedAt: told.output.exportedAt, stores, settings };
}

/** Puts an export in the place of everything. Stores and settings lie apart, so where the stores refuse, the settings are put back. */
export async function replaceAll<Stores, Settings>(taken: Export<Stores, Settings>, { stores, settings }: TransferPorts<Stores, Settings>): Promise<void> {
	const former = await settings.read();
	await settings.replace(taken.settings);
	try {
		await stores.replace(taken.stores);
	} catch (error) {
		await settings.replace(former);
		throw error;
	}
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** A step that trips has met a file that no release has written. */
function migrate(from: ExportBody, steps: typeof MIGRATIONS): ExportBody | null {
	try {
		return steps.reduce((held, step) => step(held), from);
	} catch {
		return null;
	}
}
