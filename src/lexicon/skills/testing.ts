// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Testing of software: methods, frameworks and tools.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { TEST_TOOLS } from './company.ts';

export const testing: SkillArea = {
	area: 'testing',
	skills: [
		{
			id: 'acceptance-testing', name: 'acceptance testing', kind: 'method',
			aliases: ['user acceptance testing', 'UAT testing', 'acceptance tests', 'user acceptance tests', 'user acceptance', 'acceptance criteria', 'UAT support'],
			exact: ['UAT'],
		},
		{
			id: 'api-testing', name: 'API testing', kind: 'method',
			aliases: ['API test automation', 'API automation testing', 'service testing', 'contract testing', 'Pact testing', 'backend testing', 'back end testing',
				'API automation', 'API tests'],
		},
		{
			id: 'appium', name: 'Appium', kind: 'tool',
			aliases: ['Espresso/Appium', 'XCUITest', 'Detox testing', 'mobile testing', 'mobile app testing', 'mobile automation testing'], implies: ['test-automation'],
		},
		{
			id: 'bdd', name: 'BDD', kind: 'method',
			aliases: ['behaviour-driven development', 'behavior driven development', 'behaviour driven', 'behavior driven', 'BDD framework', 'Behave BDD', 'Specflow',
				'BDD Cucumber'],
			exact: ['BDD'],
		},
		{ id: 'browserstack', name: 'BrowserStack', kind: 'tool', aliases: ['Sauce Labs', 'SauceLabs', 'LambdaTest'], implies: ['test-automation'] },
		{
			id: 'bug-tracking', name: 'bug tracking', kind: 'method',
			aliases: ['defect tracking', 'defect management', 'Bugzilla', 'bug reporting', 'bug reports', 'issue tracking', 'issue tracking systems', 'bug tracking tools',
				'defect reporting', 'bug triage', 'bug tracking systems', 'defect tracking tools', 'issue tracking tools', 'MantisBT'],
		},
		{
			id: 'chai', name: 'Chai', kind: 'framework', exact: ['Chai', 'Chai.js', 'Sinon.js'],
			ambiguity: { forms: ['Chai'], company: ['mocha', 'jest', 'jasmine', 'cypress', 'sinon'], notAfter: ['tea', 'latte'], yes: 'Assertions with Mocha and Chai.', no:
				'Chai tea at four.' },
			implies: ['unit-testing', 'javascript'],
		},
		{ id: 'code-coverage', name: 'code coverage', kind: 'method', aliases: ['test coverage', 'coverage analysis', 'JaCoCo', 'Istanbul coverage'] },
		{
			id: 'cucumber', name: 'Cucumber', kind: 'tool', aliases: ['CucumberJS'], exact: ['Cucumber', 'Cucumber.js'],
			ambiguity: { forms: ['Cucumber'], company: [...TEST_TOOLS, 'gherkin', 'bdd', 'specflow', 'java', 'ruby', 'appium'], notAfter: ['salad', 'water', 'sandwich'], yes:
				'Acceptance tests in Cucumber and Selenium.', no: 'Cucumber salad at lunch.' },
			implies: ['bdd'],
		},
		{
			id: 'cypress', name: 'Cypress', kind: 'tool', aliases: ['Cypress.io', 'Cypress testing', 'Cypress automation'], exact: ['Cypress'],
			ambiguity: { forms: ['Cypress'], company: [...TEST_TOOLS, 'jest', 'mocha', 'webdriver', 'cucumber', 'typescript', 'react', 'appium'], notAfter: [',',
				'semiconductor', 'ca', 'tx', 'california', 'texas', 'creek', 'trees'], yes: 'End-to-end automation in Cypress and Playwright.', no:
				'The office in Cypress, Texas tests water.' },
			rivals: ['playwright', 'selenium'],
		},
		{
			id: 'data-testing', name: 'data testing', kind: 'method',
			aliases: ['data testing frameworks', 'database testing', 'data warehouse testing', 'datawarehouse testing', 'backend data testing', 'back end data testing',
				'ETL test automation'],
		},
		{
			id: 'end-to-end-testing', name: 'end-to-end testing', kind: 'method',
			aliases: ['E2E testing', 'E2E tests', 'end to end test', 'system testing', 'functional testing', 'functional test', 'black-box testing', 'blackbox testing',
				'UI testing', 'system test', 'functional and regression testing', 'sanity testing', 'E2E automation', 'functional and non-functional testing', 'smoke testing',
				'smoke tests', 'system integration testing', 'non-functional testing', 'white-box testing', 'whitebox testing'],
		},
		{ id: 'exploratory-testing', name: 'exploratory testing', kind: 'method', aliases: ['ad-hoc testing', 'usability tests of builds'] },
		{ id: 'gatling', name: 'Gatling', kind: 'tool', exact: ['Gatling'], implies: ['performance-testing'] },
		{ id: 'google-test', name: 'Google Test', kind: 'framework', aliases: ['GoogleTest', 'CppUnit', 'Catch2'], exact: ['GTest', 'gtest', 'gmock'], implies: ['unit-testing'] },
		{
			id: 'hardware-in-the-loop', name: 'hardware-in-the-loop', kind: 'method',
			aliases: ['embedded testing', 'HIL testing', 'HIL/SIL', 'software-in-the-loop', 'hardware in the loop testing', 'hardware testing', 'HIL simulation'],
			exact: ['HIL', 'SIL'],
			ambiguity: { forms: ['HIL', 'SIL'], company: ['simulation', 'simulink', 'embedded', 'hardware', 'dspace', 'testing', 'controls', 'software', 'test'], yes:
				'Embedded testing on HIL benches.', no: 'HIL Street.' },
		},
		{ id: 'hp-alm', name: 'HP ALM', kind: 'tool', aliases: ['HP Quality Center', 'HPQC', 'HP ALM/QC', 'Micro Focus ALM', 'OpenText ALM', 'ALM Octane'] },
		{
			id: 'integration-testing', name: 'integration testing', kind: 'method',
			aliases: ['integration test', 'unit and integration testing', 'unit and integration tests', 'integration and unit tests', 'unit/integration testing',
				'unit/integration tests', 'component testing', 'integration & system testing', 'Testcontainers', 'SIT testing'],
		},
		{
			id: 'jasmine', name: 'Jasmine', kind: 'framework', exact: ['Jasmine'],
			ambiguity: { forms: ['Jasmine'], company: [...TEST_TOOLS, 'jest', 'mocha', 'angular', 'protractor', 'typescript'], notBefore: ['good', 'bad'], notAfter: ['rice',
				'tea', 'credit'], yes: 'Angular unit tests with Jasmine and Karma.', no: 'A cup of Jasmine tea.' },
			implies: ['unit-testing', 'javascript'], rivals: ['jest', 'mocha', 'vitest'],
		},
		{
			id: 'jest', name: 'Jest', kind: 'framework', aliases: ['JestJS', 'React Testing Library', 'Jest/Enzyme', 'Testing Library', 'Enzyme testing'],
			exact: ['Jest', 'JEST'],
			ambiguity: { forms: ['Jest', 'JEST'], company: [...TEST_TOOLS, 'mocha', 'chai', 'react', 'enzyme', 'cypress', 'typescript', 'node', 'jasmine', 'vitest'], notBefore:
				['in'], yes: 'Unit tests with Jest for React.', no: 'Said in Jest.' },
			implies: ['unit-testing', 'javascript'], rivals: ['jasmine', 'mocha', 'vitest'], since: { year: 2014, source: 'Jest blog and repository on GitHub' },
		},
		{ id: 'jmeter', name: 'JMeter', kind: 'tool', aliases: ['Apache JMeter', 'J-Meter'], implies: ['performance-testing'] },
		{ id: 'junit', name: 'JUnit', kind: 'framework', aliases: ['JUnit 5', 'JUnit5'], implies: ['unit-testing', 'java'], rivals: ['testng'] },
		{ id: 'k6', name: 'K6', kind: 'tool', aliases: ['Grafana k6', 'k6.io'], exact: ['K6', 'k6'], implies: ['performance-testing'] },
		{
			id: 'karma', name: 'Karma', kind: 'framework', exact: ['Karma'],
			ambiguity: { company: ['jasmine', 'jest', 'mocha', 'angular', 'protractor', 'javascript'], notBefore: ['good', 'bad'], notAfter: ['credit'], yes:
				'Angular tests with Jasmine and Karma.', no: 'Good Karma returns.' },
			implies: ['unit-testing', 'javascript'],
		},
		{ id: 'katalon', name: 'Katalon', kind: 'tool', aliases: ['Katalon Studio'], implies: ['test-automation'] },
		{
			id: 'loadrunner', name: 'LoadRunner', kind: 'tool', aliases: ['HP LoadRunner', 'Load Runner', 'NeoLoad', 'BlazeMeter', 'Micro Focus LoadRunner'],
			implies: ['performance-testing'],
		},
		{
			id: 'locust', name: 'Locust', kind: 'tool', exact: ['Locust'],
			ambiguity: { forms: ['Locust'], company: ['jmeter', 'gatling', 'load', 'k6', 'loadrunner'], notAfter: ['street', 'st', 'grove'], yes:
				'Load tests with JMeter or Locust.', no: '12 Locust Street.' },
			implies: ['performance-testing'],
		},
		{
			id: 'manual-testing', name: 'manual testing', kind: 'method',
			aliases: ['manual QA', 'manual test cases', 'manual and automated testing', 'manual & automated testing', 'manual test', 'manual software testing'],
		},
		{
			id: 'mocha', name: 'Mocha', kind: 'framework', exact: ['Mocha', 'Mocha.js'],
			ambiguity: { forms: ['Mocha'], company: [...TEST_TOOLS, 'jest', 'jasmine', 'node', 'nodejs', 'react', 'cypress'], notBefore: ['a'], notAfter: ['latte', 'tea'], yes:
				'Tests in Mocha and Chai for Node services.', no: 'A Mocha after the tests.' },
			implies: ['unit-testing', 'javascript'], rivals: ['jasmine', 'jest', 'vitest'],
		},
		{ id: 'mockito', name: 'Mockito', kind: 'framework', aliases: ['PowerMock'], implies: ['unit-testing', 'java'] },
		{ id: 'mutation-testing', name: 'mutation testing', kind: 'method', aliases: ['property-based testing', 'Hypothesis testing library'] },
		{ id: 'nunit', name: 'NUnit', kind: 'framework', aliases: ['xUnit', 'MSTest', 'xUnit/NUnit', 'Moq', 'xUnit.net'], implies: ['unit-testing', 'dotnet'] },
		{
			id: 'performance-testing', name: 'performance testing', kind: 'method',
			aliases: ['load testing', 'stress testing of systems', 'load tests', 'scalability testing', 'performance/load testing', 'load and performance testing',
				'load and stress testing', 'performance test', 'performance benchmarking', 'performance testing tools', 'volume testing'],
		},
		{ id: 'phpunit', name: 'PHPUnit', kind: 'framework', aliases: ['Codeception', 'PHP Unit'], implies: ['unit-testing', 'php'] },
		{
			id: 'playwright', name: 'Playwright', kind: 'tool', exact: ['Playwright', 'playwright'],
			ambiguity: { forms: ['Playwright', 'playwright'], company: [...TEST_TOOLS, 'cypress', 'puppeteer', 'typescript', 'webdriver', 'appium'], notBefore: ['a', 'the'],
				yes: 'Browser automation in Playwright or Cypress.', no: 'A Playwright writes a test of courage.' },
			implies: ['test-automation'], rivals: ['cypress', 'selenium'], since: { year: 2020, source: 'Wikipedia: Playwright (software)' },
		},
		{
			id: 'puppeteer', name: 'Puppeteer', kind: 'tool', exact: ['Puppeteer'],
			ambiguity: { company: [...TEST_TOOLS, 'playwright', 'cypress', 'headless', 'chrome', 'scraping', 'node', 'nodejs'], notBefore: ['a'], yes:
				'Headless Chrome driven by Puppeteer.', no: 'A Puppeteer for our theatre.' },
			implies: ['test-automation'],
		},
		{
			id: 'pytest', name: 'pytest', kind: 'framework', aliases: ['py.test', 'Python unittest', 'PyUnit', 'pytest-bdd', 'unittest', 'Pytest/Unittest'],
			implies: ['unit-testing', 'python'],
		},
		{ id: 'qtest', name: 'qTest', kind: 'tool' },
		{
			id: 'quality-assurance', name: 'QA', kind: 'method',
			aliases: ['quality assurance', 'software quality assurance', 'QA testing', 'QA processes', 'QA methodologies', 'quality assurance testing', 'QA/QC',
				'QA automation', 'quality engineering', 'software quality', 'QA best practices', 'software QA', 'SQA', 'QA practices', 'QA methodologies and tools',
				'software QA methodologies'],
			exact: ['QA', 'Q.A.'],
			ambiguity: { forms: ['QA', 'Q.A.'], company: ['testing', 'test', 'automation', 'software', 'selenium', 'processes', 'methodologies', 'agile', 'quality', 'release'],
				notBefore: ['&', 'and'], notAfter: ['engineer', 'engineers', 'tester', 'testers', 'analyst', 'team', 'teams', 'lead', 'manager', 'department'], yes:
				'Solid testing and QA habits for each release.', no: 'You will sit beside the QA team.' },
		},
		{
			id: 'quality-management', name: 'quality management', kind: 'method',
			aliases: ['quality control', 'ISO 9001', 'total quality management', 'quality standards', 'quality systems', 'quality inspection', 'ISO9001', 'ISO 9001:2015',
				'quality processes', 'statistical process control', 'root cause corrective action', 'quality management system', 'CAPA'],
			exact: ['QMS', 'SPC', 'TQM', 'CAPA'],
		},
		{ id: 'ranorex', name: 'Ranorex', kind: 'tool', implies: ['test-automation'] },
		{
			id: 'regression-testing', name: 'regression testing', kind: 'method',
			aliases: ['regression test', 'automated regression', 'regression suite', 'regression test suite'],
		},
		{ id: 'rest-assured', name: 'REST Assured', kind: 'framework', aliases: ['RestAssured'], implies: ['api-testing'] },
		{ id: 'robot-framework', name: 'Robot Framework', kind: 'framework', aliases: ['RobotFramework'], implies: ['test-automation', 'python'] },
		{
			id: 'selenium', name: 'Selenium', kind: 'tool',
			aliases: ['Selenium WebDriver', 'Selenium Grid', 'Selenium IDE', 'WebDriver', 'WebdriverIO', 'Protractor', 'Selenium/WebDriver', 'Selenium automation',
				'Selenium with Java', 'WebDriver.io'],
			implies: ['test-automation'], rivals: ['cypress', 'playwright'], since: { year: 2004, source: 'Wikipedia: Selenium (software)' },
		},
		{ id: 'soapui', name: 'SoapUI', kind: 'tool', aliases: ['Soap UI', 'ReadyAPI'], implies: ['api-testing'] },
		{
			id: 'software-testing', name: 'software testing', kind: 'method',
			aliases: ['test strategies', 'testing methodologies', 'testing frameworks', 'test strategy', 'testing practices', 'software test', 'testing software',
				'testing techniques', 'software testing methodologies', 'test methodologies', 'QA testing methodologies', 'testing strategies', 'ISTQB', 'testing tools',
				'test engineering', 'test methods', 'software verification', 'test processes', 'testing principles', 'software testing tools', 'code testing', 'test code',
				'test procedures', 'testing best practices'],
		},
		{
			id: 'tdd', name: 'TDD', kind: 'method', aliases: ['test-driven development', 'test driven', 'test-first development', 'test driven design', 'TDD practices'],
			exact: ['TDD'], implies: ['unit-testing'],
		},
		{
			id: 'test-automation', name: 'test automation', kind: 'method',
			aliases: ['automated testing', 'automation testing', 'automated test', 'test automation framework', 'automation framework', 'automated test frameworks',
				'automated testing frameworks', 'testing automation', 'automated software testing', 'test automation tools', 'automated testing tools', 'automation test',
				'QA test automation', 'automated test scripts', 'automated unit tests', 'test scripts', 'automation scripts', 'automated test suites', 'continuous testing'],
		},
		{
			id: 'test-planning', name: 'test planning', kind: 'method',
			aliases: ['test plan', 'test case design', 'test case', 'test case development', 'test design', 'test documentation', 'test scenarios', 'writing test cases',
				'test data management', 'test management', 'test execution', 'test reporting', 'test plan development'],
		},
		{ id: 'testcomplete', name: 'TestComplete', kind: 'tool', aliases: ['Test Complete'], implies: ['test-automation'] },
		{
			id: 'testing', name: 'testing', kind: 'method',
			ambiguity: { company: ['debugging', 'debug', 'unit', 'integration', 'deployment', 'qa', 'code', 'coding', 'software', 'design', 'develop', 'development',
				'documentation', 'automation', 'sql', 'systems', 'application', 'applications'], notBefore: ['drug', 'covid', 'covid-19', 'genetic', 'aptitude', 'skills', 'blood',
				'diagnostic', 'laboratory', 'lab', 'a/b', 'soil', 'clinical', 'ab', 'hypothesis', 'significance', 'statistical', 'multivariate', 'drug and alcohol', 'usability',
				'user', 'concept', 'material', 'materials', 'psychological'], notAfter: ['center', 'centre', 'site', 'sites', 'services', 'kits', 'laboratory', 'lab', 'ground'],
				yes: 'Coding, testing and deployment of services.', no: 'Drug testing before you start software work.' },
		},
		{ id: 'testng', name: 'TestNG', kind: 'framework', implies: ['unit-testing', 'java'], rivals: ['junit'] },
		{ id: 'testrail', name: 'TestRail', kind: 'tool', aliases: ['Test Rail', 'Xray/Jira', 'ALM/Quality Center'] },
		{
			id: 'tosca', name: 'Tosca', kind: 'tool', exact: ['Tosca', 'TOSCA', 'Tricentis Tosca', 'Tricentis'],
			ambiguity: { forms: ['Tosca'], company: [...TEST_TOOLS, 'tricentis', 'uft', 'katalon'], yes: 'Test automation with Tosca.', no: "Puccini's Tosca on Sunday." },
			implies: ['test-automation'],
		},
		{
			id: 'uft', name: 'UFT', kind: 'tool', aliases: ['HP UFT', 'HP QTP', 'Micro Focus UFT', 'Unified Functional Testing'], exact: ['UFT', 'QTP', 'UFT One'],
			implies: ['test-automation'],
		},
		{
			id: 'unit-testing', name: 'unit testing', kind: 'method',
			aliases: ['unit test', 'unit testing frameworks', 'unit/functional testing', 'unit test cases', 'unit test framework', 'unit test automation'],
		},
		{
			id: 'usability-testing', name: 'usability testing', kind: 'method',
			aliases: ['user testing', 'usability studies', 'usability test', 'user tests', 'UX testing', 'usability analysis', 'usability tests'],
		},
		{
			id: 'verification-and-validation', name: 'verification and validation', kind: 'method',
			aliases: ['V&V', 'verification & validation', 'IV&V', 'validation and verification', 'software validation', 'design verification', 'IQ/OQ/PQ',
				'computer system validation', 'CSV validation', 'product validation'],
		},
		{ id: 'vitest', name: 'Vitest', kind: 'framework', implies: ['unit-testing'], rivals: ['jasmine', 'jest', 'mocha'] },
		{
			id: 'zephyr', name: 'Zephyr', kind: 'tool', exact: ['Zephyr', 'Zephyr Scale', 'Zephyr Squad'],
			ambiguity: { forms: ['Zephyr'], company: ['jira', 'testrail', 'xray', 'test', 'qtest', 'alm'], notBefore: ['west'], notAfter: ['rtos'], yes:
				'Test cases in Zephyr and Jira.', no: 'A gentle Zephyr wind.' },
		},
	],
};
