/**
 * The source as text, for tests of how it is laid out.
 * @module
 */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface SourceFile {
	/** From the repository's folder, with slashes. */
	readonly path: string;
	readonly text: string;
	readonly lines: number;
	/** What it imports; relative imports as paths from the repository's folder. */
	readonly imports: readonly SourceImport[];
}

export interface SourceImport {
	readonly from: string;
	readonly typesOnly: boolean;
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`. */
const IMPORT = /\b(?:(import|export)\s+(type\s)?[^'";]*?\bfrom\s*|import\s*\(?\s*)(['"])([^'"\n]+)\3/g;

/** All files that match, in order. */
export function readSources(pattern: string): readonly SourceFile[] {
	return globSync(pattern, { cwd: ROOT })
		.map((path) => path.replaceAll('\\', '/'))
		.sort()
		.map((path) => {
			const text = readFileSync(ROOT + path, 'utf8');
			return { path, text, lines: text.split('\n').length - 1, imports: findImports(path, removeComments(text)) };
		});
}

/** The text without whole-line comments, which may speak of what code may not do. */
export function removeComments(text: string): string {
	return text.replaceAll(/^\s*\/\*[\s\S]*?\*\//gm, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

function findImports(path: string, code: string): readonly SourceImport[] {
	return [...code.matchAll(IMPORT)].map(([, , type, , specifier]) => ({
		from: specifier!.startsWith('.') ? posix.join(posix.dirname(path), specifier!) : specifier!,
		typesOnly: type !== undefined,
	}));
}
