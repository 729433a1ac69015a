/**
 * A backend posting that wants the front end too, and the résumé of a Java developer.
 * @module
 */
import type { RoleSample } from './report-of.ts';

export const backend: RoleSample = {
	title: 'Senior Backend Engineer',
	location: 'London, UK',
	text: `About Farebox
Farebox sells train tickets for forty small operators. Two million tickets a month go through one service that we are taking apart. Every operator has rules of its own for fares, refunds and dogs. You would join a team of six backend engineers that owns bookings, payments and the interface our partners build on, and would be there from the first design to the graph that shows it works.

What you'll be doing
- Design, build and run microservices in Go
- Build REST and gRPC APIs for our partners
- Model data in PostgreSQL and keep queries fast
- Publish ticket events to Kafka
- Build screens in React for the operators' back office
- Improve observability, and lead the follow-up of incidents
- Mentor two junior engineers and review their code
- Join the on-call rota, one week in six, paid

What we're looking for
- 5+ years of backend development
- Go, or Java or Kotlin with the will to learn Go
- PostgreSQL or another relational database
- Kafka or RabbitMQ
- Docker and Kubernetes
- AWS
- Automated testing and CI/CD
- React and TypeScript

It would be great if you also had
- gRPC
- Terraform
- Event sourcing
- Payments experience

The package
£80,000 to £95,000, 30 days of holiday, a pension of 8 %, and free rail travel. Hybrid, two days in King's Cross.

The process
A chat with Sam, the engineering manager; a code review exercise, no whiteboard; and a system design talk with two of the team.`,
	resume: `Aoife Brennan
London · aoife.brennan@example.com · github.com/example-abrennan

Experience
Backend Engineer, Ledgerly, London, 01/2021 - present
- Split the billing monolith into six microservices in Java and Spring Boot; releases went from monthly to daily
- Designed REST APIs that 45 partners use, with p95 below 120 ms at 900 requests a second
- Tuned PostgreSQL queries and indexes, which took invoice runs from five hours to 40 minutes
- Published invoice events to Kafka for reporting and fraud checks
- Added tracing and dashboards, and led the review after two outages
- Mentored a graduate engineer through her first year
- Responsible for unit and integration tests of the billing services

Software Developer, Corrib Systems, Galway, 09/2017 - 12/2020
- Developed a booking API in Java for a ferry operator
- Moved nightly jobs from cron to Kubernetes

Skills
Java, Spring Boot, Kotlin, PostgreSQL, Kafka, Docker, Kubernetes, AWS, GitHub Actions, JUnit, Git

Education
BSc Computer Science, University of Galway, 2017
`,
};
