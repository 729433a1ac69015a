/**
 * The ML engineer.
 * @module
 */
import type { Guide } from '../../core/guide/types.ts';

export const mlEngineer: Guide = {
	role: 'ml-engineer',
	name: 'ML engineer',
	asOf: '2026-11',
	summary:
		'An ML engineer puts models to work and keeps them working: training and serving pipelines, deployment, monitoring, retraining, and the software around them. The role stands between software engineering and data science. Python, sound engineering habits and one cloud are taken for granted; what sets good postings apart is how plainly they say what runs in production and who looks after it.',
	neighbours: [
		{
			role: 'data-scientist',
			name: 'data scientist',
			difference: 'Asks the question, explores the data and judges which model answers it. The ML engineer takes that model, makes it fast, tested and observable, and answers for it in production.',
		},
		{
			role: 'data-engineer',
			name: 'data engineer',
			difference: 'Moves and shapes data for everyone in the company. The ML engineer starts where features, training sets and model inputs begin.',
		},
		{
			role: 'research-scientist',
			name: 'research scientist',
			difference: 'Is measured by new methods and papers. The ML engineer is measured by what runs.',
		},
		{
			role: 'mlops-engineer',
			name: 'MLOps engineer',
			difference: 'Builds the platform on which many teams train and serve. The ML engineer uses one to ship particular models, and knows those models from the inside.',
		},
		{
			role: 'ai-engineer',
			name: 'AI engineer',
			difference: 'Builds applications on models that others trained, mostly language models. The ML engineer trains, tunes and serves models of the company’s own.',
		},
	],
	mustHaves: [
		{ id: 'python', text: 'Python with PyTorch or TensorFlow, and scikit-learn', anyOf: ['python', 'pytorch', 'tensorflow', 'scikit-learn'] },
		{
			id: 'fundamentals',
			text: 'ML fundamentals: training, evaluating and improving models',
			anyOf: ['machine-learning', 'model-training', 'model-evaluation', 'feature-engineering'],
		},
		{
			id: 'mlops-tools',
			text: 'MLOps tools such as MLflow, Kubeflow or SageMaker',
			anyOf: ['mlops', 'mlflow', 'kubeflow', 'sagemaker', 'weights-and-biases', 'experiment-tracking', 'ml-pipelines'],
		},
		{ id: 'containers', text: 'Docker, and models served from containers', anyOf: ['docker', 'containers', 'model-deployment'], phrases: ['model serving', 'serve models', 'serving models'] },
		{ id: 'cloud-ml', text: 'a cloud and its ML services: SageMaker, Vertex AI or Azure ML', anyOf: ['sagemaker', 'vertex-ai', 'azure-machine-learning', 'aws', 'google-cloud', 'azure'] },
		{
			id: 'engineering',
			text: 'software-engineering practice: tests, CI/CD, code review',
			anyOf: ['ci-cd', 'code-review', 'unit-testing', 'software-testing', 'git', 'software-design', 'software-development'],
			phrases: ['software engineering', 'production quality code', 'clean code'],
		},
	],
	niceToHaves: [
		{ id: 'llm', text: 'fine-tuning of language models and prompt engineering', anyOf: ['fine-tuning', 'prompt-engineering', 'large-language-models', 'retrieval-augmented-generation'] },
		{ id: 'feature-stores', text: 'feature stores such as Feast or Tecton', anyOf: ['feature-store', 'feast', 'tecton', 'sagemaker-feature-store'] },
		{
			id: 'real-time',
			text: 'serving in real time: Triton, TorchServe, Ray Serve',
			anyOf: ['triton-inference-server', 'torchserve', 'ray-serve', 'kserve', 'bentoml', 'seldon', 'tensorrt'],
			phrases: ['real time inference', 'low latency inference', 'online inference', 'real time serving'],
		},
		{ id: 'spark', text: 'Spark for training data that fits no single machine', anyOf: ['spark', 'pyspark'] },
		{ id: 'transformers', text: 'how transformers work', anyOf: ['transformers', 'hugging-face', 'large-language-models'] },
		{ id: 'kubernetes', text: 'Kubernetes for ML workloads', anyOf: ['kubernetes', 'kubeflow', 'kserve'] },
	],
	duties: [
		{
			id: 'build-and-deploy',
			text: 'train and evaluate models, and bring them into production',
			area: 'modelling',
			phrases: [
				'train models', 'training models', 'train machine learning models', 'build machine learning models', 'develop machine learning models', 'build ml models', 'deploy ml models',
				'deploy machine learning models', 'deploy models', 'deploying models', 'models to production', 'models into production', 'productionize models', 'productionise models',
				'productionizing models', 'productionize machine learning', 'production models', 'end to end ml', 'end to end machine learning',
			],
			skills: ['model-training', 'model-evaluation', 'model-deployment', 'machine-learning'],
			outcome: 'models released, time from a trained model to one in use, what the model changed for the business',
		},
		{
			id: 'pipelines',
			text: 'design and keep feature stores, training pipelines and serving infrastructure',
			area: 'mlops',
			phrases: [
				'training pipeline', 'training and serving', 'feature pipeline', 'feature store', 'ml pipeline', 'machine learning pipeline', 'model pipeline', 'serving infrastructure',
				'ml infrastructure', 'machine learning infrastructure', 'ml platform', 'machine learning platform', 'retraining pipeline', 'inference pipeline', 'serving pipeline',
			],
			skills: ['feature-store', 'ml-pipelines', 'kubeflow', 'sagemaker', 'mlflow'],
			outcome: 'runs a day, share that need no hand, hours from new data to a retrained model',
		},
		{
			id: 'monitoring',
			text: 'watch models in production for drift, decay and bad data',
			area: 'mlops',
			phrases: [
				'monitor models', 'model monitoring', 'monitoring models', 'data drift', 'model drift', 'concept drift', 'drift detection', 'model performance in production', 'performance degradation',
				'models stay performant', 'retrain models', 'model reliability', 'model quality in production', 'monitor model',
			],
			skills: ['model-monitoring', 'evidently-ai', 'observability', 'data-quality'],
			outcome: 'time until a decaying model is noticed, incidents a quarter, models under watch',
		},
		{
			id: 'production-code',
			text: 'write Python that holds up in production',
			area: 'software',
			phrases: [
				'production quality code', 'production grade code', 'production ready code', 'write clean', 'maintainable code', 'well tested code', 'code review', 'software engineering best practices',
				'best practices in software', 'write production', 'high quality code', 'unit tests',
			],
			skills: ['python', 'unit-testing', 'code-review', 'ci-cd'],
			outcome: 'test coverage, review turnaround, defects that reached production',
		},
		{
			id: 'with-scientists',
			text: 'work with data scientists on what the model is and how it improves',
			area: 'modelling',
			phrases: [
				'with data scientists', 'with data science', 'partner with data scientists', 'work with data scientists', 'collaborate with data scientists', 'data science team', 'research team',
				'model architecture', 'model architectures', 'optimize models', 'optimise models', 'improve model performance', 'hyperparameter',
			],
			outcome: 'prototypes that became products, gain over the model before',
		},
		{
			id: 'scale-inference',
			text: 'serve predictions fast and many at a time',
			area: 'mlops',
			phrases: [
				'low latency', 'high throughput', 'scale inference', 'inference at scale', 'model inference', 'real time inference', 'serve predictions', 'serving predictions', 'model serving', 'optimize inference',
				'inference performance', 'inference latency', 'inference services', 'scale models', 'models at scale',
			],
			skills: ['triton-inference-server', 'torchserve', 'ray-serve', 'tensorrt', 'onnx'],
			outcome: 'predictions a second, p99 latency, cost of a thousand predictions',
		},
		{
			id: 'ab-tests',
			text: 'build what compares one model with another in live use',
			area: 'analytics',
			phrases: ['a/b test', 'a/b testing', 'ab testing', 'online experiment', 'experimentation platform', 'experimentation framework', 'compare models', 'shadow deployment', 'champion challenger', 'online evaluation'],
			skills: ['ab-testing', 'experimental-design'],
			outcome: 'experiments run, lift that held up',
		},
	],
	levels: [
		{
			level: 'junior',
			name: 'junior ML engineer',
			years: { min: 0, max: 2 },
			does: 'Trains models under guidance, supports pipelines, prepares data.',
			signs: ['under the guidance', 'under guidance', 'assist in', 'assist with', 'support the team', 'learn from', 'mentored by', 'support senior'],
			pay: [
				{ country: 'US', currency: 'USD', period: 'year', min: 100_000, max: 145_000, source: 'seed' },
				{ country: 'IN', currency: 'INR', period: 'year', min: 1_200_000, max: 2_500_000, source: 'seed' },
			],
		},
		{
			level: 'mid',
			name: 'ML engineer II',
			years: { min: 2, max: 5 },
			does: 'Takes a model from data to deployment and owns how it runs.',
			signs: ['end to end', 'own the deployment', 'take ownership of', 'own features', 'deliver independently', 'work independently'],
			pay: [
				{ country: 'US', currency: 'USD', period: 'year', min: 145_000, max: 210_000, source: 'seed' },
				{ country: 'IN', currency: 'INR', period: 'year', min: 2_500_000, max: 5_500_000, source: 'seed' },
			],
		},
		{
			level: 'senior',
			name: 'senior ML engineer',
			years: { min: 5, max: 8 },
			does: 'Designs the platform, works with research, makes it scale.',
			signs: ['design the architecture', 'architect', 'lead the design', 'technical leadership', 'mentor junior', 'mentor other engineers', 'mentor engineers', 'drive technical decisions', 'lead projects'],
			pay: [
				{ country: 'US', currency: 'USD', period: 'year', min: 210_000, max: 300_000, source: 'seed' },
				{ country: 'IN', currency: 'INR', period: 'year', min: 5_500_000, max: 10_000_000, source: 'seed' },
			],
		},
		{
			level: 'staff',
			name: 'staff ML engineer',
			years: { min: 8, max: null },
			does: 'Sets the direction of the ML platform for the whole organisation.',
			signs: ['technical strategy', 'ml strategy', 'across the organization', 'across the organisation', 'across teams', 'set technical direction', 'define the roadmap', 'technical vision', 'company wide', 'org wide'],
			pay: [
				{ country: 'US', currency: 'USD', period: 'year', min: 300_000, max: 450_000, open: true, source: 'seed' },
				{ country: 'IN', currency: 'INR', period: 'year', min: 10_000_000, max: 18_000_000, open: true, source: 'seed' },
			],
		},
	],
	keywords: [
		'machine learning', 'Python', 'PyTorch', 'TensorFlow', 'scikit-learn', 'MLOps', 'MLflow', 'Kubeflow', 'SageMaker', 'Vertex AI', 'Azure ML', 'Docker', 'Kubernetes', 'CI/CD', 'AWS', 'model serving',
		'model deployment', 'model monitoring', 'feature store', 'training pipelines', 'real-time inference', 'A/B testing', 'deep learning', 'LLM', 'fine-tuning', 'RAG', 'Spark', 'FastAPI', 'Airflow', 'distributed training',
	],
	warnings: [
		{
			id: 'research-and-production',
			severity: 'medium',
			title: 'Original research and production engineering in one job',
			why: 'Each is a full job with a clock of its own. On the same timeline one of them is dropped, and it is rarely the outage.',
			benign: 'A small applied group may publish now and then about what it ships anyway.',
			question: 'How is a normal month split between research and production, and which of the two is my review about?',
			when: { any: [{ flag: 'research-and-production' }, { all: [{ area: 'research', share: 0.25 }, { any: [{ area: 'mlops', share: 0.25 }, { area: 'software', share: 0.4 }] }] }] },
			covers: ['research-and-production'],
		},
		{
			id: 'no-data-team',
			severity: 'medium',
			title: 'No data scientists or data team in sight',
			why: 'Without one you do the research as well, and nobody has built what it would run on.',
			benign: 'In a young company you may be hired to start the team.',
			question: 'Who defines the models today, and who owns the data they are trained on?',
			when: { silence: 'data-team' },
			covers: ['data-team'],
		},
		{
			id: 'ten-frameworks',
			severity: 'medium',
			title: 'Ten frameworks of one field',
			why: 'Nobody runs ten. The list was copied together and says little about the stack you would work with.',
			benign: 'A consultancy may really see them all, one client at a time.',
			question: 'Which of these run in production today?',
			when: { names: { kinds: ['framework', 'tool', 'platform'], areas: ['machine-learning', 'ml-frameworks', 'mlops', 'generative-ai'] }, atLeast: 10 },
			covers: ['tool-laundry-list'],
		},
		{
			id: 'no-monitoring',
			severity: 'medium',
			title: 'No word on monitoring or reliability in production',
			why: 'Models drift. If nobody is named who watches, either nobody does or it will be you, unplanned.',
			benign: 'Another team may run what you build, or the posting is short.',
			question: 'Who notices when a model gets worse, how soon, and who is paged?',
			when: { silence: 'monitoring' },
			covers: ['monitoring'],
		},
		{
			id: 'no-production',
			severity: 'medium',
			title: 'Nothing here reaches production',
			why: 'A posting for this role that names neither deployment nor serving may mean analysis under another title.',
			benign: 'The models may be new and the step to production still ahead.',
			question: 'Which models are live, and what do they decide?',
			when: { silence: 'production' },
			covers: ['production'],
		},
		{
			id: 'mostly-analytics',
			severity: 'low',
			title: 'Mostly reports and dashboards',
			why: 'When analysis makes up most of the duties, the title promises more modelling than the job holds.',
			benign: 'Some reporting goes with every model in use.',
			question: 'How much of the first year is dashboards and ad-hoc analysis?',
			when: { area: 'analytics', share: 0.5 },
		},
	],
	tips: [
		{
			id: 'end-to-end',
			text: 'Show one model you took the whole way: from training to a deployment whose effect was measured.',
			example: 'Took the … model from first training to an A/B-tested release; … rose by … %.',
			done: { all: [{ says: ['deployed', 'released', 'shipped', 'launched', 'put into production', 'in production', 'to production', 'into production', 'rolled out'], in: 'bullets' }, { says: ['trained', 'built', 'developed', 'designed'], in: 'bullets' }] },
		},
		{
			id: 'latency',
			text: 'Say how fast and how much: requests a second, and latency at the 99th percentile.',
			example: 'Served … predictions a second at a p99 of … ms.',
			when: { says: ['latency', 'throughput', 'real time', 'inference', 'serving', 'scale'] },
			done: { says: ['latency', 'throughput', 'p99', 'p95', 'requests per second', 'predictions per second', 'qps', 'rps', 'requests a second', 'predictions a second'], in: 'bullets' },
		},
		{
			id: 'business-effect',
			text: 'Put the model’s effect in the business’s own figures, not in AUC alone.',
			example: 'The … model raised click-through by … % over the rule it replaced.',
			done: { not: { outcomes: { atMost: 0.25 } } },
		},
		{
			id: 'stack',
			text: 'Name the MLOps stack you have used, also where it only partly matches: a tracker, a registry, an orchestrator, a way of serving.',
			example: 'Tracked and registered … models in MLflow; trained nightly on …; served from … containers.',
			done: { shows: ['mlops', 'mlflow', 'kubeflow', 'sagemaker', 'airflow', 'vertex-ai', 'azure-machine-learning', 'weights-and-biases', 'bentoml', 'kserve'], in: 'bullets', atLeast: 2 },
		},
		{
			id: 'discipline',
			text: 'Show the engineering around the model: tests, reviews, CI/CD. Notebooks alone say little.',
			example: 'Moved … notebooks into a tested package with CI; releases went from … to … a week.',
			done: { any: [{ shows: ['ci-cd', 'code-review', 'unit-testing', 'software-testing', 'test-automation'], in: 'bullets' }, { says: ['code review', 'unit tests', 'test coverage', 'ci pipeline'], in: 'bullets' }] },
		},
		{
			id: 'drift',
			text: 'Say how you knew that a model was still good: what you watched and what you did when it slipped.',
			example: 'Watched … features for drift; retraining started by itself when … fell below ….',
			when: { says: ['monitoring', 'drift', 'reliability', 'retraining', 'production'] },
			done: { any: [{ shows: ['model-monitoring', 'evidently-ai'], in: 'bullets' }, { says: ['drift', 'retrained', 'retraining', 'monitored', 'alerting', 'monitoring'], in: 'bullets' }] },
		},
	],
	mistakes: [
		{
			id: 'research-only',
			title: 'Research without production',
			why: 'Papers and prototypes don’t show that something of yours has run for real users.',
			fix: 'Name what went live, even if it was small or internal, and what kept it running.',
			when: {
				all: [
					{ says: ['research', 'paper', 'publication', 'published', 'thesis', 'novel', 'state of the art'] },
					{ not: { says: ['production', 'deployed', 'deploy', 'deployment', 'served', 'serving', 'released', 'shipped', 'launched', 'live'], in: 'bullets' } },
				],
			},
			about: { says: ['research', 'paper', 'publication', 'published', 'thesis', 'novel', 'state of the art'] },
		},
		{
			id: 'notebooks-only',
			title: 'Notebooks and no deployed model',
			why: 'Notebooks show that you know the theory; the job is what comes after them.',
			fix: 'Say which of them became a service, a job or a package; or deploy one and say so.',
			when: { all: [{ any: [{ shows: ['jupyter'] }, { says: ['notebook', 'kaggle', 'colab'] }] }, { not: { says: ['production', 'deployed', 'deploy', 'deployment', 'served', 'serving', 'api', 'released'], in: 'bullets' } }] },
			about: { says: ['notebook', 'kaggle', 'colab'], shows: ['jupyter'] },
		},
		{
			id: 'no-engineering',
			title: 'No sign of software engineering',
			why: 'An ML engineer is read as an engineer first: code that works once is not enough.',
			fix: 'Add what is true of tests, reviews, version control, CI/CD, packaging.',
			when: {
				not: {
					any: [
						{ shows: ['ci-cd', 'code-review', 'unit-testing', 'software-testing', 'test-automation', 'git', 'docker', 'github-actions', 'jenkins', 'pytest'] },
						{ says: ['code review', 'unit tests', 'refactored', 'tested package', 'test coverage'] },
					],
				},
			},
		},
		{
			id: 'no-figures',
			title: 'Hardly any figure',
			why: 'Without numbers a reader can’t tell a model that mattered from an exercise.',
			fix: 'Give the size before and after: money, time, share, users, error.',
			when: { outcomes: { atMost: 0.2 } },
		},
		{
			id: 'no-mlops',
			title: 'No MLOps',
			why: 'Tracking, serving, monitoring and retraining are what tells this role from a data scientist’s.',
			fix: 'Name each of them that you have done, with the tool, in the job where you did it.',
			when: {
				not: {
					any: [
						{ shows: ['mlops', 'mlflow', 'kubeflow', 'sagemaker', 'vertex-ai', 'azure-machine-learning', 'model-deployment', 'model-monitoring', 'experiment-tracking', 'ml-pipelines', 'airflow', 'kserve', 'bentoml', 'weights-and-biases'] },
						{ says: ['model serving', 'served models', 'model registry', 'retraining', 'drift'] },
					],
				},
			},
		},
	],
	questions: [
		{
			id: 'vs-data-scientist',
			question: 'How does an ML engineer differ from a data scientist?',
			answer: 'The data scientist explores, experiments and explains. The ML engineer builds what serves the model, watches it, retrains it and makes it scale. Many postings mix the two: look at the duties, not at the title.',
			raisedBy: { any: [{ says: ['data scientist', 'data scientists', 'data science'] }, { area: 'analytics', share: 0.3 }] },
		},
		{
			id: 'deep-learning',
			question: 'Do I need deep learning?',
			answer: 'For vision and language, yes. For ranking, recommendation or fraud, classical models and strong engineering usually weigh more.',
			raisedBy: { asks: ['deep-learning', 'computer-vision', 'natural-language-processing', 'pytorch', 'tensorflow'] },
		},
		{
			id: 'which-mlops',
			question: 'Which MLOps skill counts most?',
			answer: 'Experiment tracking and model serving are asked for most. MLflow for the one and FastAPI with Docker for the other carry over to nearly every stack; of the cloud services SageMaker is named most.',
			raisedBy: { asks: ['mlops', 'mlflow', 'kubeflow', 'sagemaker', 'model-deployment', 'experiment-tracking', 'fastapi'] },
		},
		{
			id: 'without-data-science',
			question: 'Can I come from software engineering?',
			answer: 'Yes. Strong Python and the fundamentals, from a course and real projects, are enough for many teams; the engineering is often the harder part to find.',
			raisedBy: { says: ['software engineer', 'software engineers', 'software engineering'] },
		},
		{
			id: 'llm-weight',
			question: 'How much do LLM skills weigh?',
			answer: 'More each year. Fine-tuning, retrieval and prompt engineering were the fastest-growing demands of 2025, mostly as nice-to-haves beside classical production work.',
			raisedBy: { asks: ['large-language-models', 'generative-ai', 'fine-tuning', 'retrieval-augmented-generation', 'prompt-engineering'] },
		},
		{
			id: 'who-is-paged',
			question: 'Will I be on call?',
			answer: 'If you own models in production, someone is. Ask how often, whether it is paid, and what has woken people up lately.',
			raisedBy: { says: ['on call', 'production support', 'on call rotation', 'incident'] },
		},
	],
	sources: [{ id: 'seed', title: 'ML Engineer Job Description Guide, the article Requisite grew from', date: '2025' }],
};
