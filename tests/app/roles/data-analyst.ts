/**
 * An analyst's posting with a data scientist's work in it, and the résumé of an analyst who lists duties.
 * @module
 */
import type { RoleSample } from './report-of.ts';

export const dataAnalyst: RoleSample = {
	title: 'Data Analyst',
	location: 'Columbus, OH',
	text: `Position summary
Meadow & Vale sells garden furniture in 80 stores and online. The Data Analyst helps sales and supply chain to decide with numbers. You will be the person who is asked first when a number looks odd, and the one who says kindly when it is the question that is odd. Our busiest time is from March to June, and the reports of that season steer what we buy for the next one.

Essential duties
- Build and maintain Tableau dashboards for sales and supply chain
- Write SQL queries to pull data from our warehouse
- Prepare the monthly sales report for the leadership team
- Track key performance indicators and explain why they move
- Clean and validate data from stores and suppliers
- Develop machine learning models to predict demand
- Gather requirements from stakeholders and turn them into analyses

Minimum qualifications
- Bachelor's degree in business, economics, statistics or a related field
- 2 years of experience in data analysis
- SQL
- Tableau
- Advanced Excel
- Machine learning with Python and TensorFlow
- Clear communication with people outside the data team

Preferred qualifications
- Snowflake
- Retail experience
- Statistics

Compensation and benefits
$62,000 to $74,000 per year. Health insurance, 401(k) with a match, 18 days of PTO, and 30 % off every chair.

Schedule
Monday to Friday, three days in the Columbus office. You report to the Director of Analytics and join a team of five.

Meadow & Vale is an equal opportunity employer.`,
	resume: `Dana Petrov
Columbus, OH · dana.petrov@example.com

Summary
Data analyst with three years in wholesale.

Experience
Data Analyst, Buckeye Wholesale, 03/2022 - present
- Built dashboards in Tableau for the sales team
- Responsible for the monthly revenue report to management
- Queried the warehouse in SQL to answer questions from purchasing
- Cleaned supplier price lists and checked them against invoices
- Found that 9 % of orders were shipped twice, which saved $140,000 a year

Sales Assistant, Garden Depot, 05/2019 - 02/2022
- Helped customers choose plants and furniture
- Responsible for stock counts in Excel

Projects
Bike counts of Columbus, 2023
- Mapped two years of counts in Tableau Public, with 1,200 views

Skills
SQL, Tableau, Excel, Power Query, PowerPoint, Python (pandas)

Education
BA Economics, Ohio University, 2019
`,
};
