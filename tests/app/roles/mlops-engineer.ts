/**
 * A platform posting with a rota and no word on what it pays, and the résumé of a DevOps engineer who has hardly met a model.
 * @module
 */
import type { RoleSample } from './report-of.ts';

export const mlopsEngineer: RoleSample = {
	title: 'MLOps Engineer',
	location: 'Berlin, Germany',
	text: `Your mission
Windrow forecasts the output of wind farms. Nine data scientists train about forty models; today each of them ships in its own way. You will give them one way. You work in a team of four with two platform engineers, and you decide together with the data scientists what that way looks like. When it works, a new forecast is in use on the day it is finished.

Your tasks
- Build and operate our ML platform on Kubernetes
- Set up CI/CD for models: from a commit to a tested, versioned release
- Run experiment tracking and the model registry in MLflow
- Automate training pipelines with Kubeflow or Argo Workflows
- Monitor models and infrastructure, and alert before the traders do
- Manage our cloud infrastructure with Terraform
- Help data scientists to package and deploy their models
- Take part in the on-call rotation, one week in five

Your profile
- 4+ years in MLOps, DevOps or platform engineering
- Kubernetes and Docker in production
- Terraform
- Python
- CI/CD with GitLab or GitHub Actions
- MLflow or a similar tracking tool
- AWS or Azure
- Prometheus and Grafana
- Fluent English; German is a plus

Nice to have
- Kubeflow
- A feature store
- GPU scheduling
- KServe or Seldon

What we offer
Permanent contract, 30 days of vacation, and flexible hours. Remote work within Germany is possible, with one week a quarter in Berlin.

Apply
Send your CV to Jana, our recruiter. Two talks and a half-day with the team.`,
	resume: `Emre Vogel
Hamburg · emre.vogel@example.com

Experience
DevOps Engineer, Seeblick Logistik, Hamburg, 04/2019 - present
- Run eleven Kubernetes clusters for 60 developers; deploys went from weekly to forty a day
- Wrote Terraform modules for all AWS accounts
- Built CI/CD pipelines in GitLab for 90 services
- Set up Prometheus and Grafana and cut the time to notice an outage from 25 to 3 minutes
- Packaged two forecasting models of the planning team in Docker and deployed them behind an API
- Take part in the on-call rotation for the cargo platform

System Administrator, Hafenwerk GmbH, 08/2016 - 03/2019
- Responsible for 140 Linux servers and their backups
- Automated patching with Ansible

Skills
Kubernetes, Docker, Helm, Terraform, Ansible, AWS, GitLab CI, Prometheus, Grafana, Bash, Python, Linux

Certifications
Certified Kubernetes Administrator

Languages
German (native), English (C1), Turkish

Education
Fachinformatiker für Systemintegration, Hamburg, 2016
`,
};
