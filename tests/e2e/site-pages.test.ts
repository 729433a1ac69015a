import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EmptyState } from '../../src/core/tab-view.ts';
import { ui } from '../../src/locales/en/ui.ts';
import type { FixtureFile } from '../fixtures/pages/index.ts';
import { finish } from './finish.ts';
import { createFixtureDesk, JOB_SITE_FILES } from './fixture-pages.ts';
import type { ExtensionBrowser } from './harness/browser.ts';
import { BROWSERS, launch, locateTestBuild } from './harness/launch.ts';
import { readWords } from './harness/reader.ts';
import { countHosts, NO_MARKS, paintedIn, readPill } from './marks.ts';

interface Marked {
	readonly must: readonly string[];
	readonly nice?: readonly string[];
	readonly flag?: readonly string[];
}

const GUEST: Marked = { must: ['At least 4 years', 'Python', 'SQL'], nice: ['PostGIS', 'Terraform'] };
const SDUI: Marked = { must: ['5+ years', 'Python', 'PyTorch', 'Docker'] };
const INDEED: Marked = { must: ['two years', 'time series'], nice: ['Kafka', 'Flink'] };
const INDEED_FORMER: Marked = { must: ['Python', 'OpenCV'] };

/** What is marked on each page with a posting, in the order of the page and perhaps with more between. */
const MARKED: ReadonlyMap<FixtureFile, Marked> = new Map([
	[
		'linkedin-sdui-demo.xhtml',
		{
			must: ['4+ years', 'Python', 'PyTorch', 'TensorFlow', 'SQL', 'Docker', 'Kubernetes', 'MLflow', 'A degree'],
			nice: ['XGBoost', 'Terraform', 'Spark'],
			flag: ['$125,000 to $200,000', 'evenings and weekends'],
		},
	],
	['linkedin-guest-view.html', GUEST],
	['linkedin-guest-search.html', GUEST],
	['linkedin-sdui-view.xhtml', SDUI],
	['linkedin-sdui-closed.xhtml', SDUI],
	['linkedin-sdui-search-results.html', { must: ['MSc', 'Python', 'pandas', 'scikit-learn'] }],
	['linkedin-classic-collections.xhtml', { must: ['Three years', 'SQL', 'dbt', 'Snowflake'], nice: ['Looker', 'Metabase'] }],
	['linkedin-classic-search.html', { must: ['Terraform', 'AWS', 'Go', 'Python'], flag: ['Outside IR35'] }],
	['linkedin-frame.html', { must: ['Three years', 'SQL', 'dbt', 'Snowflake'], nice: ['Looker', 'Metabase'] }],
	['indeed-viewjob.html', INDEED],
	['indeed-search.html', INDEED],
	['indeed-home-feed.html', INDEED],
	['indeed-mobile.html', INDEED],
	['indeed-viewjob-former.html', INDEED_FORMER],
	['indeed-search-former.html', INDEED_FORMER],
]);

/** What every page without one is said to be. */
const EMPTY: ReadonlyMap<FixtureFile, EmptyState> = new Map([
	['linkedin-guest-list.html', 'list-only'],
	['linkedin-wall.html', 'sign-in'],
	['linkedin-feed.html', 'no-posting'],
	['linkedin-sdui-skeleton.html', 'loading'],
	['linkedin-sdui-list.html', 'list-only'],
	['linkedin-classic-skeleton.xhtml', 'loading'],
	['linkedin-classic-stale.xhtml', 'stale'],
	['linkedin-classic-list.html', 'list-only'],
	['linkedin-frame-content.xhtml', 'no-posting'],
	['indeed-list.html', 'list-only'],
	['indeed-search-former-skeleton.html', 'loading'],
]);

test('each page of the job sites is seen to be one or the other', () => {
	expect([...MARKED.keys(), ...EMPTY.keys()].sort()).toEqual([...JOB_SITE_FILES].sort());
});

describe.each(BROWSERS)('in %s', (name) => {
	const desk = createFixtureDesk();
	let browser: ExtensionBrowser;
	beforeAll(async () => {
		browser = await launch(name, { pages: desk.pages, extension: locateTestBuild(name) });
	});
	afterAll(() => finish(browser));

	test.each([...MARKED])('%s is marked', async (file, { must, nice = [], flag = [] }) => {
		const tab = await desk.open(browser, file);
		const shown = async () => {
			const painted = await paintedIn(tab);
			return { must: keep(painted.must, must), nice: keep(painted.nice, nice), flag: painted.flag };
		};
		await expect.poll(shown).toEqual({ must, nice, flag });
		expect(await readPill(tab)).toMatch(/^\d+ must/);
		expect(await countHosts(tab)).toBe(1);
		await tab.close();
	});

	test.each([...EMPTY])('%s is left unmarked and called %s', async (file, state) => {
		const tab = await desk.open(browser, file);
		const popup = await browser.openPopup(tab);
		await expect.poll(() => readWords(popup)).toContain(ui.empty[state].title);
		expect(await paintedIn(tab)).toEqual(NO_MARKS);
		expect(await countHosts(tab)).toBe(0);
		await tab.close();
	});
});

/** The texts that are wanted, in the order found, each as often as it was found. */
function keep(found: readonly string[], wanted: readonly string[]): readonly string[] {
	return found.filter((text) => wanted.includes(text));
}
