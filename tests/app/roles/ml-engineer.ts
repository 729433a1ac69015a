/**
 * An ML engineer's posting with a team around it, and a résumé from fraud scoring that fits in part.
 * @module
 */
import type { RoleSample } from './report-of.ts';

export const mlEngineer: RoleSample = {
	title: 'Machine Learning Engineer, Substitutions',
	location: 'Chicago, IL',
	text: `About Pantrywise
Pantrywise delivers groceries in eleven cities. When a shelf is empty, a model picks the substitute, forty times a second at peak. The service is small, but everybody notices when it is wrong: a customer who wanted oat milk and got oats tells us, and tells us twice.

The team
You join four data scientists, two data engineers and a product manager. Our data scientists prototype; you make it run. Nobody expects you to publish papers.

What you'll do
- Productionize the substitution and ranking models together with our data scientists
- Build training and serving pipelines on AWS SageMaker
- Serve predictions to the app with a p99 latency under 80 ms, even on Sunday evenings
- Monitor models for drift and data quality, and automate retraining when they slip
- Run A/B tests that compare a new model with the one in production
- Write well-tested Python and review your colleagues' code

What you bring
- 3+ years of building and running machine learning systems in production
- Strong Python, and PyTorch or TensorFlow
- Docker and CI/CD
- Hands-on experience with AWS, ideally SageMaker
- Solid SQL
- A habit of writing tests before the incident, not after it

Nice to have
- Kubeflow or another workflow orchestrator for ML
- A feature store such as Feast
- Experience with LLMs, for search over recipes
- Spark

Pay and benefits
$150,000 to $185,000 a year, depending on experience. 25 days of vacation, a pension plan and a share of next year's tomatoes. Hybrid: two days a week in our Chicago office.

How we hire
A call with the hiring manager, a take-home of two hours, and an afternoon with the team.

Pantrywise is an equal opportunity employer.`,
	resume: `Noor Haddad
Chicago, IL · noor.haddad@example.com

Summary
ML engineer with four years in payments. I like models that are boring to run.

Experience
ML Engineer, Copperline Payments, 03/2022 - present
- Took the card-fraud model from first training in PyTorch to an A/B-tested release; chargebacks fell by 18 %
- Served 3,000 predictions a second at a p99 of 45 ms behind a FastAPI service
- Watched input features for drift and started retraining automatically when precision slipped
- Built training pipelines on Vertex AI that retrain nine models every night
- Paired with two data scientists on moving their prototypes into production
- Reviewed code for a team of five and wrote unit tests in pytest for every scorer

Data Analyst, Copperline Payments, 07/2020 - 02/2022
- Wrote SQL reports on disputes for the operations team
- Trained a first gradient-boosting model in scikit-learn on two years of disputes

Projects
Tramwatch, 2023
- Predicts how late my tram is from open data, as a small web page that 200 neighbours use

Skills
Python, PyTorch, scikit-learn, SQL, Docker, GitHub Actions, Google Cloud, Airflow

Education
BSc Computer Science, Lakeside University, 2020
`,
};
