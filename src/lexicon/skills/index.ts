/**
 * All skills we know, by area. A new area is a file beside this one and a line in each list here.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { bioAndHealth } from './bio-and-health.ts';
import { businessIntelligence } from './business-intelligence.ts';
import { businessTools } from './business-tools.ts';
import { certifications } from './certifications.ts';
import { cloudPlatforms } from './cloud-platforms.ts';
import { dataEngineering } from './data-engineering.ts';
import { dataMethods } from './data-methods.ts';
import { databases } from './databases.ts';
import { design } from './design.ts';
import { devops } from './devops.ts';
import { domains } from './domains.ts';
import { embeddedAndRobotics } from './embedded-and-robotics.ts';
import { enterpriseSuites } from './enterprise-suites.ts';
import { financeAndBusinessMethods } from './finance-and-business-methods.ts';
import { generativeAi } from './generative-ai.ts';
import { geospatial } from './geospatial.ts';
import { googleCloud } from './google-cloud.ts';
import { librariesAndProfilers } from './libraries-and-profilers.ts';
import { machineLearning } from './machine-learning.ts';
import { marketingTools } from './marketing-tools.ts';
import { mlFrameworks } from './ml-frameworks.ts';
import { mlops } from './mlops.ts';
import { mobileAndGames } from './mobile-and-games.ts';
import { paymentsAndBlockchain } from './payments-and-blockchain.ts';
import { productAndProject } from './product-and-project.ts';
import { programmingLanguages } from './programming-languages.ts';
import { security } from './security.ts';
import { simulationAndCad } from './simulation-and-cad.ts';
import { softSkills } from './soft-skills.ts';
import { softwareEngineering } from './software-engineering.ts';
import { spokenLanguages } from './spoken-languages.ts';
import { statisticsAndMaths } from './statistics-and-maths.ts';
import { systemsAndNetworks } from './systems-and-networks.ts';
import { testing } from './testing.ts';
import { webBackend } from './web-backend.ts';
import { webFrontend } from './web-frontend.ts';

export const SKILL_AREAS: readonly SkillArea[] = [
	aws,
	azure,
	bioAndHealth,
	businessIntelligence,
	businessTools,
	certifications,
	cloudPlatforms,
	dataEngineering,
	dataMethods,
	databases,
	design,
	devops,
	domains,
	embeddedAndRobotics,
	enterpriseSuites,
	financeAndBusinessMethods,
	generativeAi,
	geospatial,
	googleCloud,
	librariesAndProfilers,
	machineLearning,
	marketingTools,
	mlFrameworks,
	mlops,
	mobileAndGames,
	paymentsAndBlockchain,
	productAndProject,
	programmingLanguages,
	security,
	simulationAndCad,
	softSkills,
	softwareEngineering,
	spokenLanguages,
	statisticsAndMaths,
	systemsAndNetworks,
	testing,
	webBackend,
	webFrontend,
];
