/**
 * A posting for language-model applications that never says how it knows an answer is good, and the résumé of a backend developer who built one.
 * @module
 */
import type { RoleSample } from './report-of.ts';

export const aiEngineer: RoleSample = {
	title: 'AI Engineer (LLM Applications)',
	location: 'Austin, TX',
	text: `Who we are
Docketly turns piles of lease contracts into answers for property managers. 300 customers, 26 people, profitable since last spring. Our customers ask when a lease ends, who pays for the roof, and what happens if nobody answers the letter. Today a search box helps them; next year an assistant should, with the page of the contract beside every answer.

What you will do
- Build retrieval-augmented generation over millions of contract pages
- Design prompts and tool calls for our contract assistant
- Develop agents that fill in renewal forms from a contract
- Expose it all through Python APIs that our web team builds on
- Keep token cost and response time in check as usage grows
- Work with lawyers and product managers on what the assistant should and shouldn't say

What we are looking for
- 3+ years of software engineering, at least one of them with LLMs
- Strong Python
- Experience with LangChain, LlamaIndex or a similar framework
- A vector database such as Pinecone or pgvector
- Experience with the OpenAI or Anthropic API
- REST APIs with FastAPI
- Docker

Nice to have
- Fine-tuning of open models
- TypeScript
- Kubernetes
- A background in legal tech

Benefits
$160,000 - $195,000, health, dental and vision for your family, and 20 days of paid leave that people do take.

Interview process
1. Thirty minutes with our head of engineering
2. A pairing session on a small retrieval problem
3. Meet the team

Docketly is an equal opportunity employer.`,
	resume: `Grace Lindqvist
Austin, TX · grace.lindqvist@example.com

Experience
Software Engineer, Parcelhub, Austin, 02/2021 - present
- Built a support assistant with retrieval-augmented generation over 12,000 help pages; it answers 41 % of tickets by itself
- Wrote prompts and tool calls for GPT-4 through the OpenAI API
- Cut token cost by half by caching answers and routing easy questions to a smaller model
- Set up an evaluation set of 300 questions that runs on every change of a prompt
- Built FastAPI services behind the tracking page
- Sat down with support leads every week to decide what the assistant may say

Backend Developer, Quillon Software, 06/2018 - 01/2021
- Developed REST APIs in Django for a print shop
- Maintained the payment integration

Projects
Recipe finder, 2024
- Side project that finds recipes by what is in the fridge, with embeddings in pgvector

Skills
Python, FastAPI, Django, OpenAI API, pgvector, PostgreSQL, Docker, Git

Education
BSc Computer Science, Texas State University, 2018
`,
};
