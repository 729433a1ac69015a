/**
 * A posting for the only data person of a firm, and the résumé of a data engineer from another cloud.
 * @module
 */
import type { RoleSample } from './report-of.ts';

export const dataEngineer: RoleSample = {
	title: 'Senior Data Engineer',
	location: 'Remote, US',
	text: `Kelp & Co. makes sensors for fish farms. Our data lives in nine systems and one very large spreadsheet. Two hundred farms in Maine, Norway and Chile look at our charts before they feed, and a wrong reading costs real fish. We raised a second round in the spring and are now thirty people.

The role
You will be our first data hire and report to the CTO. You will own the data platform from ingestion to the last chart.

Responsibilities
- Design and build batch and streaming pipelines that ingest sensor data into Snowflake
- Model the warehouse with dbt so that finance and operations can trust one number
- Orchestrate everything in Airflow and fix it when it breaks
- Build the dashboards our customers see in Looker
- Train the models that predict oxygen levels in a pen
- Keep an eye on the cost of the warehouse
- Define what good data quality means and test for it

Requirements
- 5+ years as a data engineer
- Expert SQL and strong Python
- Snowflake
- Airflow
- dbt
- Kafka or Kinesis
- AWS
- Experience with data modelling

Bonus points
- Terraform
- Spark
- Looker
- You have seen a fish farm from the inside

Compensation
$155,000 - $180,000 base, plus equity. Fully remote within the United States, with two trips a year to the coast.

Process
A first call, a conversation about a pipeline you are proud of, a paid half day with the CTO and two engineers, and an offer within a week.

We are committed to a diverse team and consider every qualified applicant without regard to race, religion, gender or age.`,
	resume: `Imani Okafor
Portland, OR · imani.okafor@example.com

Experience
Data Engineer, Trailhead Outfitters, 05/2021 - present
- Built batch pipelines in Airflow that load 4 TB of orders and clicks into BigQuery every night
- Modelled orders, returns and stock as a star schema in dbt; finance closed the month two days sooner
- Moved click events from nightly files to Pub/Sub streams, so that stock is five minutes old instead of a day
- Cut the warehouse bill by 35 % with partitions and clustering
- Added 210 data quality tests and an alert that names the owner of each table
- Wrote Python services that pull data from eleven suppliers

Software Developer, Trailhead Outfitters, 06/2018 - 04/2021
- Built the returns service in Java with PostgreSQL
- Responsible for the nightly export to the accountants

Skills
Languages: SQL, Python, Java
Data: BigQuery, dbt, Airflow, Spark, Pub/Sub
Other: Google Cloud, Docker, Terraform, Git

Education
BSc Information Systems, Portland State University, 2018
`,
};
