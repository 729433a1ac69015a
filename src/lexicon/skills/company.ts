// biome-ignore-all format: lists are filled, a word a line would be hundreds.
/**
 * Words in whose company a doubtful form is the skill or is not, shared by the areas. Lower case, as `Ambiguity` wants them.
 * @module
 */

/** Words of programming at large. */
export const CODING = [
	'programming', 'programming language', 'programming languages', 'languages', 'coding', 'codebase', 'developer', 'developers', 'scripting', 'scripts', 'compiler', 'backend', 'back end', 'microservices',
	'python', 'java', 'javascript', 'typescript', 'sql', 'kotlin', 'golang', 'matlab', 'django', 'software engineer',
];
/** Words of web work. */
export const WEB = ['frontend', 'front end', 'web', 'javascript', 'typescript', 'reactjs', 'angular', 'vuejs', 'html', 'css', 'html5', 'css3', 'framework', 'frameworks', 'nodejs', 'nextjs', 'ui', 'web development', 'mobile'];
/** Words of big data and pipelines. */
export const PIPELINES = [
	'hadoop', 'kafka', 'etl', 'elt', 'big data', 'pipeline', 'pipelines', 'streaming', 'airflow', 'databricks', 'data engineering', 'data engineer', 'pyspark', 'warehouse', 'lakehouse', 'data lake', 'flink', 'hdfs', 'mapreduce',
	'data processing', 'distributed', 'sql', 'scala', 'orchestration', 'batch', 'snowflake', 'bigquery', 'python',
];
/** Words of running systems. */
export const OPERATIONS = [
	'kubernetes', 'docker', 'terraform', 'ansible', 'infrastructure', 'devops', 'jenkins', 'gitlab', 'deployment', 'deployments', 'configuration management', 'provisioning', 'containers', 'aws', 'azure', 'linux', 'monitoring', 'cloud',
	'infrastructure as code', 'cluster', 'clusters',
];
/** Words of machine learning. */
export const LEARNING = ['machine learning', 'deep learning', 'pytorch', 'tensorflow', 'model', 'models', 'neural', 'training', 'inference', 'python', 'ai', 'ml', 'llm', 'llms', 'gpu', 'nlp', 'computer vision', 'keras', 'sklearn'];
/** Words of Amazon's cloud. */
export const AWS_WORDS = ['aws', 'amazon', 'cloud', 'serverless', 's3', 'ec2', 'redshift', 'dynamodb', 'sagemaker', 'cloudformation', 'kinesis', 'cloudwatch', 'step functions', 'api gateway'];
/** Words of office programs. */
export const OFFICE = ['microsoft', 'ms', 'ms office', 'microsoft office', 'office', 'powerpoint', 'spreadsheet', 'spreadsheets', 'sharepoint', 'vba', 'sql'];
/** Words of software testing. */
export const TEST_TOOLS = ['automation', 'test automation', 'testing', 'unit tests', 'tests', 'test', 'selenium', 'webdriver', 'junit', 'pytest', 'qa', 'e2e', 'javascript', 'api testing', 'frameworks', 'framework'];
/** Words of design programs. */
export const DESIGN_TOOLS = ['figma', 'adobe', 'photoshop', 'prototyping', 'wireframes', 'wireframing', 'ux', 'ui', 'design tools', 'mockups', 'motion graphics', 'invision', 'creative suite', 'creative cloud'];
/** Words of databases. */
export const STORES = ['database', 'databases', 'sql', 'nosql', 'postgres', 'postgresql', 'mysql', 'mongodb', 'cassandra', 'redis', 'query', 'queries', 'warehouse', 'elasticsearch'];
/** Words that ask for knowledge of a field. */
export const KNOWLEDGE = ['experience', 'experienced', 'knowledge', 'background', 'expertise', 'familiarity', 'familiar', 'understanding', 'exposure', 'domain', 'knowledgeable', 'versed'];
/** Words directly before a tool that is asked for. */
export const WITH = ['with', 'using', 'in', 'knowledge of', 'experience of', 'proficiency in', 'such as', 'like', 'e.g.', 'e.g', 'including', 'leverage', 'leveraging', 'use', 'of', 'via', 'through'];
/** Words directly before a language that is asked for. */
export const IN_LANGUAGE = ['in', 'with', 'using', 'knowledge of', 'proficiency in', 'such as', 'like', 'e.g.', 'including', 'modern', 'idiomatic', 'code in', 'experience of', 'write', 'writing', 'advanced', 'learn', 'know'];
/** Words of speaking a language. */
export const SPEAKING = [
	'fluent', 'fluency', 'fluently', 'speak', 'speaks', 'speaking', 'spoken', 'bilingual', 'multilingual', 'native', 'language', 'languages', 'written', 'verbal', 'proficiency', 'proficient', 'mother tongue', 'conversational', 'c1', 'b2',
	'c2', 'b1', 'command of', 'read and write', 'knowledge of', 'oral', 'speaker', 'speakers', 'communicate', 'working knowledge', 'business level',
];
/** Words after which a language's name is a people's or a subject's. */
export const NOT_SPEECH = [
	'food', 'cuisine', 'company', 'market', 'government', 'office', 'customers', 'citizens', 'citizen', 'people', 'embassy', 'law', 'holidays', 'team', 'restaurant', 'art', 'literature', 'history', 'studies',
];
/** Words after which a field is the employer's own, a degree or a benefit. */
export const FIRMS = [
	'company', 'companies', 'firm', 'startup', 'leader', 'team', 'teams', 'department', 'degree', 'platform', 'provider', 'group', 'organization', 'major', 'or related', 'or a related', 'institution', 'customers', 'clients', 'partners',
	'association', 'benefits', 'insurance', 'coverage', 'plan', 'plans', 'premiums', 'package', 'savings', 'leave', 'stipend', 'allowance',
];
/** Words before which a field is a degree's or the employer's own. */
export const DEGREES_IN = ['degree in', 'bs in', 'ms in', 'phd in', "bachelor's in", "master's in", 'major in', 'degrees in', 'leading', 'premier', 'our', 'in computer science or'];
/** Words that soften a demand for knowledge of a field. */
export const WISHES = ['preferred', 'plus', 'desired', 'desirable', 'ideally', 'advantage'];
/** Words after which a capitalised noun is a thing, not a product. */
export const ARTICLES = ['the', 'a', 'an', 'our', 'your', 'their', 'its', 'his', 'her', 'my', 'this', 'that', 'each', 'every', 'any', 'another', 'per', 'no', 'some', 'of', 'of the'];
/** Words after which a capitalised verb is the verb. */
export const SUBJECTS = ['to', 'we', 'you', 'they', 'i', 'who', 'that', 'will', 'can', 'must', 'should', 'not', "don't", 'may', 'would', 'us', "let's", 'you will', "you'll"];
/** Words after which a first name is a person's. */
export const BEFORE_PERSONS = [
	'report to', 'reports to', 'reporting to', 'contact', 'meet', 'ask', 'dear', 'hi', 'hello', 'ceo', 'cto', 'founder', 'co-founder', 'manager', 'director', 'president', 'mr', 'ms', 'mrs', 'dr', 'mr.', 'ms.', 'mrs.', 'dr.', 'by', 'named',
	'colleague', 'recruiter', 'boss', 'talk to', 'email', 'st', 'st.', 'saint', 'jean',
];
/** Words before which a first name is a person's. */
export const AFTER_PERSONS = ['leads', 'heads', 'joined', 'founded', 'says', 'said', "'s", '’s', 'started', 'and her', 'and his', 'runs', 'tells', 'will', 'loves'];
