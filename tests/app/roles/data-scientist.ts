/**
 * A data scientist's posting whose duties are mostly an analyst's, and the résumé of somebody who models.
 * @module
 */
import type { RoleSample } from './report-of.ts';

export const dataScientist: RoleSample = {
	title: 'Data Scientist',
	location: 'Leeds, United Kingdom',
	text: `About the role
Brightlane runs sixty gyms in the north of England. We are looking for a Data Scientist to help us understand why members stay and why they leave. We have four years of visits, classes and cancellations in one warehouse, and a lot of opinions. You would sit with the regional managers, find out what they need to know each week, and bring them an answer they can use on Monday morning.

Key responsibilities
- Build and maintain Power BI dashboards for the regional managers
- Produce the weekly membership report for the board
- Answer ad hoc questions from marketing and finance with SQL
- Analyse visit data to find trends in member behaviour
- Design A/B tests of our joining offers and report on their results
- Build a churn model that tells us who is about to leave
- Present findings to people who don't love numbers as much as you do

Requirements
- 2+ years of experience in a data science or analytics role
- Advanced SQL
- Python or R for data analysis
- Good knowledge of statistics: hypothesis tests, regression
- Power BI or Tableau
- A degree in a quantitative subject

Desirable
- Experience with causal inference
- scikit-learn or another machine learning library
- dbt

What we offer
£38,000 to £45,000 per year, a free membership for two, and 28 days of holiday. We work from the Leeds office three days a week.

How to apply
Send us a CV and a few lines about an analysis that changed somebody's mind. Interviews are in two rounds: a talk with Priya, who leads the data team of three, and a small case that we walk through together.`,
	resume: `Tomasz Wilk
Leeds · tomasz.wilk@example.com · github.com/example-twilk

Profile
Data scientist with three years in energy retail.

Experience
Data Scientist, Fenwick Energy, Leeds, 09/2022 - present
- Built a churn model in scikit-learn that flagged customers a month before they left; the save team kept 11 % more of them
- Ran A/B tests of three tariff letters and reported the results to the pricing board
- Trained gradient-boosted forecasts of daily demand for 140,000 meters
- Wrote SQL against a warehouse of smart-meter readings
- Explained model results to the call-centre managers every month

Junior Analyst, Fenwick Energy, 08/2021 - 08/2022
- Built a Tableau dashboard of complaints for the service leads
- Answered questions from finance with SQL queries

Projects
Survival analysis of bike-share subscriptions, 2023
- Kaggle notebook with a Cox model in R, top 6 % of 900 entries

Skills
Python, R, SQL, scikit-learn, XGBoost, Tableau, Git

Education
MSc Statistics, University of Sheffield, 2021
BSc Mathematics, University of Sheffield, 2020
`,
};
