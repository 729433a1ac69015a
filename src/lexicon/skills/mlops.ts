// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Running models: platforms, tracking, serving.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';

export const mlops: SkillArea = {
	area: 'mlops',
	skills: [
		{ id: 'bentoml', name: 'BentoML', kind: 'framework', aliases: ['Bento ML'], implies: ['model-deployment'] },
		{ id: 'clearml', name: 'ClearML', kind: 'tool', implies: ['experiment-tracking'] },
		{ id: 'comet-ml', name: 'Comet ML', kind: 'tool', aliases: ['Comet.ml'], implies: ['experiment-tracking'], rivals: ['mlflow', 'neptune-ai', 'weights-and-biases'] },
		{ id: 'dataiku', name: 'Dataiku', kind: 'platform', aliases: ['Dataiku DSS'], implies: ['data-science'] },
		{ id: 'datarobot', name: 'DataRobot', kind: 'platform', aliases: ['Data Robot'], implies: ['automl'] },
		{ id: 'domino-data-lab', name: 'Domino Data Lab', kind: 'platform', exact: ['Domino Data Lab', 'Domino Data Science Platform'] },
		{
			id: 'experiment-tracking', name: 'experiment tracking', kind: 'method',
			aliases: ['model versioning', 'ML experiment tracking', 'experiment management', 'model registry', 'model registries', 'data versioning', 'dataset versioning',
				'data set versioning', 'experiment reproducibility', 'data and model versioning', 'track experiments', 'model version control', 'model tracking',
				'experiments tracking'],
			implies: ['mlops'],
		},
		{ id: 'flyte', name: 'Flyte', kind: 'tool', aliases: ['Union.ai'], implies: ['ml-pipelines'] },
		{
			id: 'gpu-clusters', name: 'GPU clusters', kind: 'method',
			aliases: ['GPU infrastructure', 'GPU computing infrastructure', 'GPU orchestration', 'GPU scheduling', 'GPU cluster', 'GPU servers', 'GPU fleet'],
		},
		{ id: 'kedro', name: 'Kedro', kind: 'framework', implies: ['ml-pipelines', 'python'] },
		{ id: 'kserve', name: 'KServe', kind: 'tool', aliases: ['KFServing', 'Knative Serving'], implies: ['model-deployment', 'kubernetes'] },
		{
			id: 'kubeflow', name: 'Kubeflow', kind: 'tool', aliases: ['Kubeflow Pipelines', 'Kube flow', 'Google Kubeflow'], implies: ['mlops', 'kubernetes'],
			rivals: ['metaflow'], since: { year: 2017, source: 'Wikipedia: Kubeflow, announced (1.0 in 2020)' },
		},
		{ id: 'metaflow', name: 'Metaflow', kind: 'framework', aliases: ['Netflix Metaflow'], implies: ['ml-pipelines', 'python'], rivals: ['kubeflow'] },
		{
			id: 'ml-system-design', name: 'ML system design', kind: 'method',
			aliases: ['machine learning system design', 'ML architecture', 'AI architecture', 'ML solution architecture', 'AI system design', 'machine learning architecture',
				'ML systems design', 'AI solution architecture', 'AI systems architecture'],
			implies: ['machine-learning'],
		},
		{
			id: 'mlflow', name: 'MLflow', kind: 'tool', aliases: ['ML Flow', 'Databricks MLflow'], implies: ['experiment-tracking', 'mlops'],
			rivals: ['comet-ml', 'neptune-ai', 'weights-and-biases'], since: { year: 2018, source: 'Databricks blog: Introducing MLflow' },
		},
		{
			id: 'mlops', name: 'MLOps', kind: 'method',
			aliases: ['ML Ops', 'ML operations', 'machine learning operations', 'MLOps practices', 'MLOps tools', 'MLOps pipelines', 'MLOps best practices', 'ML DevOps',
				'ML dev ops', 'AI operations', 'MLOps principles', 'MLOps frameworks', 'MLOps platform', 'ModelOps', 'MLOps tooling', 'AI Ops',
				'MLOps (Machine Learning Operations)'],
			implies: ['machine-learning'],
		},
		{ id: 'modal-labs', name: 'Modal Labs', kind: 'platform', aliases: ['Modal.com'] },
		{ id: 'neptune-ai', name: 'Neptune.ai', kind: 'tool', aliases: ['NeptuneAI'], implies: ['experiment-tracking'], rivals: ['comet-ml', 'mlflow', 'weights-and-biases'] },
		{ id: 'nvidia-dgx', name: 'NVIDIA DGX', kind: 'platform', aliases: ['DGX', 'NVIDIA H100', 'A100 GPUs', 'H100 GPUs', 'NVIDIA GPUs', 'H100'], implies: ['gpu-clusters'] },
		{ id: 'nvidia-nemo', name: 'NVIDIA NeMo', kind: 'framework', aliases: ['NeMo Framework', 'NVIDIA AI Enterprise', 'NVIDIA Merlin', 'NVIDIA Nemo/Riva', 'NVIDIA Riva'] },
		{ id: 'papermill', name: 'Papermill', kind: 'tool', implies: ['jupyter'] },
		{ id: 'runpod', name: 'RunPod', kind: 'platform' },
		{ id: 'seldon', name: 'Seldon', kind: 'tool', exact: ['Seldon', 'Seldon Core', 'SeldonCore'], implies: ['model-deployment', 'kubernetes'] },
		{ id: 'tensorboard', name: 'TensorBoard', kind: 'tool', aliases: ['Tensor Board'], implies: ['experiment-tracking'] },
		{ id: 'tensorflow-serving', name: 'TensorFlow Serving', kind: 'tool', aliases: ['TF Serving'], implies: ['tensorflow', 'model-deployment'] },
		{ id: 'tfx', name: 'TFX', kind: 'framework', exact: ['TFX', 'TensorFlow Extended (TFX)', 'TensorFlow Data Validation'], implies: ['tensorflow', 'ml-pipelines'] },
		{
			id: 'vertex-ai', name: 'Vertex AI', kind: 'platform',
			aliases: ['GCP Vertex AI', 'Google Vertex AI', 'VertexAI', 'Google Cloud AI Platform', 'Google AI Platform', 'Google Cloud ML Engine', 'AutoML Vision',
				'Google AutoML', 'Vertex AI Pipelines', 'Google Cloud AI', 'Google Vertex', 'Vertex AI Agent Builder', 'GCP AI Platform'],
			exact: ['Vertex'], implies: ['google-cloud', 'machine-learning'], rivals: ['azure-machine-learning', 'sagemaker'],
			since: { year: 2021, source: 'Google Cloud blog: Vertex AI generally available' },
		},
		{
			id: 'weights-and-biases', name: 'Weights & Biases', kind: 'tool', aliases: ['Weights and Biases', 'wandb', 'W&B'], implies: ['experiment-tracking'],
			rivals: ['comet-ml', 'mlflow', 'neptune-ai'], since: { year: 2017, source: 'Wikipedia: Weights & Biases, company founded' },
		},
		{ id: 'zenml', name: 'ZenML', kind: 'tool', implies: ['ml-pipelines'] },
	],
};
