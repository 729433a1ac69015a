import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/core/resume/corrections.ts';
import { putRight } from '../../../src/ui/report/put-right.ts';

const noRust: Correction = { what: 'no-skill', line: 'Fought rust on hulls', skill: 'rust' };
const rust: Correction = { ...noRust, what: 'skill' };

describe('one more correction', () => {
	it('stands behind the others', () => {
		expect(putRight([rust], { ...rust, skill: 'go' })).toEqual([rust, { ...rust, skill: 'go' }]);
	});

	it('takes the place of one about the same heading, however that is written', () => {
		const former: Correction = { what: 'section', heading: '**Where I  worked**:', kind: 'other' };
		const next: Correction = { what: 'section', heading: 'Where I worked', kind: 'experience' };
		expect(putRight([former, rust], next)).toEqual([rust, next]);
	});

	it('takes back what it contradicts, and leaves neither', () => {
		expect(putRight([noRust], rust)).toEqual([]);
		expect(putRight([rust], noRust)).toEqual([]);
	});

	it('leaves the same skill on another line alone', () => {
		expect(putRight([noRust], { ...rust, line: 'Wrote Rust' })).toHaveLength(2);
	});

	it('changes the kind of a heading the reader named where it was named', () => {
		const named: Correction = { what: 'heading', line: 'At sea', kind: 'other' };
		expect(putRight([named], { what: 'section', heading: 'At sea', kind: 'projects' })).toEqual([{ ...named, kind: 'projects' }]);
	});
});
