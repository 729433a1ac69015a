import { describe, expect, it } from 'vitest';
import { findRole } from '../../../src/core/facts/role/index.ts';
import { contextOf } from '../posting-of.ts';

const role = (title: string, text = 'We build maps for cyclists.') => findRole(contextOf(text, { title })).value;

describe('by the title', () => {
	it.each([
		['Machine Learning Engineer', 'ml-engineer'],
		['Senior ML Engineer - Search', 'ml-engineer'],
		['Software Engineer, Machine Learning', 'ml-engineer'],
		['Founding ML/Data Engineer', 'ml-engineer'],
		['Computer Vision Engineer', 'ml-engineer'],
		['NLP Engineer', 'ml-engineer'],
		['Associate Machine Learning Engineer / Data Scientist', 'ml-engineer'],
		['Deep Learning Engineer (Perception)', 'ml-engineer'],
		['Data Scientist', 'data-scientist'],
		['Data Scientist - NLP', 'data-scientist'],
		['NLP Data Scientist', 'data-scientist'],
		['AI/ML Data Scientist', 'data-scientist'],
		['Senior Data Scientist, Growth', 'data-scientist'],
		['Data Analytics Scientist', 'data-scientist'],
		['Decision Scientist', 'data-scientist'],
		['Data Engineer', 'data-engineer'],
		['Senior Azure Data Engineer', 'data-engineer'],
		['Analytics Engineer', 'data-engineer'],
		['ETL Developer', 'data-engineer'],
		['Big Data Engineer (Spark)', 'data-engineer'],
		['Data Architect', 'data-engineer'],
		['Data Analyst', 'data-analyst'],
		['Junior Data Analyst / Engineer', 'data-analyst'],
		['Data Visualization Engineer', 'data-analyst'],
		['Business Intelligence Analyst', 'data-analyst'],
		['Business Intelligence and Insights Analyst', 'data-analyst'],
		['BI Analyst', 'data-analyst'],
		['Product Analyst', 'data-analyst'],
		['Power BI Developer', 'data-analyst'],
		['Data Solutions Analyst/Developer', 'data-analyst'],
		['MLOps Engineer', 'mlops-engineer'],
		['Machine Learning Platform Engineer', 'mlops-engineer'],
		['ML Infrastructure Engineer', 'mlops-engineer'],
		['Research Scientist, Speech', 'research-scientist'],
		['Machine Learning Researcher', 'research-scientist'],
		['Applied Scientist II', 'research-scientist'],
		['AI Research Engineer', 'research-scientist'],
		['Staff Scientist', 'research-scientist'],
		['Generative AI Engineer', 'ai-engineer'],
		['LLM Engineer', 'ai-engineer'],
		['Senior AI Engineer', 'ai-engineer'],
		['Prompt Engineer', 'ai-engineer'],
		['Python Engineer, Generative AI', 'ai-engineer'],
		['Backend Engineer', 'backend'],
		['Senior Java Developer', 'backend'],
		['Python Developer', 'backend'],
		['.NET Developer', 'backend'],
		['Software Engineer (Backend)', 'backend'],
		['Golang Engineer', 'backend'],
		['Senior Front-end Software Engineer (ReactJS)', 'frontend'],
		['React Developer', 'frontend'],
		['Full Stack Engineer', 'full-stack'],
		['Java Full Stack Developer', 'full-stack'],
		['Full-Stack Developer (React/Node)', 'full-stack'],
		['iOS Engineer', 'mobile'],
		['React Native Developer', 'mobile'],
		['DevOps Engineer', 'devops-sre'],
		['Site Reliability Engineer', 'devops-sre'],
		['SRE', 'devops-sre'],
		['Platform Engineer', 'devops-sre'],
		['Cloud Infrastructure Engineer', 'devops-sre'],
		['Security Engineer', 'security'],
		['Cybersecurity Analyst', 'security'],
		['QA Automation Engineer', 'qa'],
		['SDET', 'qa'],
		['Senior AQA Engineer', 'qa'],
		['Embedded Software Engineer', 'embedded'],
		['Firmware Engineer', 'embedded'],
		['Software Engineer', 'software-engineer'],
		['Software Development Engineer II', 'software-engineer'],
		['Product Manager, AI Platform', 'product-manager'],
		['Senior Product Owner', 'product-manager'],
		['Technical Program Manager', 'project-manager'],
		['Scrum Master', 'project-manager'],
		['Product Designer', 'designer'],
		['UX/UI Designer', 'designer'],
		['Engineering Manager, Machine Learning', 'engineering-manager'],
		['Software Engineering Manager', 'engineering-manager'],
		['Eng Manager, Storage', 'engineering-manager'],
		['Sr Mgr, Software Engineering', 'engineering-manager'],
		['Software Engineering Mgr', 'engineering-manager'],
		['Product Mgr', 'product-manager'],
		['Sr. Project Mgr', 'project-manager'],
		['Data Eng II', 'data-engineer'],
		['Office Mgr', 'other'],
		['VP of Engineering', 'engineering-manager'],
		['Data Science Instructor', 'instructor'],
		['Adjunct Professor of Statistics', 'instructor'],
		['Statistical Programmer', 'other'],
		['Sales Engineer, AI', 'other'],
		['Data Management Analyst', 'other'],
		['Account Executive', 'other'],
		['Data Center Engineer', 'other'],
		['Systems Engineer', 'software-engineer'],
		['Registered Nurse', 'other'],
	])('%s', (title, expected) => {
		expect(role(title)).toBe(expected);
	});

	it('tells the AI in "AI/ML" by the text', () => {
		expect(role('AI/ML Engineer', 'You build RAG pipelines on LLMs with LangChain.')).toBe('ai-engineer');
		expect(role('AI/ML Engineer', 'You train gradient-boosted trees for churn.')).toBe('ml-engineer');
	});
	it('reads "AI Engineer" as machine learning where no language model is in sight', () => {
		expect(role('AI Engineer', 'You train machine learning models on satellite images.')).toBe('ml-engineer');
	});
	it('takes an analyst who queries and charts for a data analyst', () => {
		expect(role('Business Analyst', 'You write SQL, build dashboards in Tableau and present them.')).toBe('data-analyst');
		expect(role('Business Analyst', 'You gather requirements from stakeholders.')).toBe('other');
	});
});

describe('by the text', () => {
	it('narrows a plain engineer', () => {
		expect(role('Software Engineer', 'As a Backend Engineer you design APIs.')).toBe('backend');
	});
	it('names the role where there is no title', () => {
		expect(role('', 'We sell tea in nine countries and like it.\nWe are looking for a Data Engineer who likes it too.')).toBe('data-engineer');
	});
	it('is not misled by colleagues', () => {
		expect(role('Data Engineer', 'You work with data scientists and a product manager.')).toBe('data-engineer');
	});
	it('admits it does not know', () => {
		expect(findRole(contextOf('We sell tea.', { title: '' }))).toEqual({ value: 'other', rule: 'role-unknown', span: null });
	});
});
