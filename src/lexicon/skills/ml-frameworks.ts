// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Libraries and programs for machine learning and scientific computing.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { LEARNING, OPERATIONS } from './company.ts';

export const mlFrameworks: SkillArea = {
	area: 'ml-frameworks',
	skills: [
		{ id: 'allennlp', name: 'AllenNLP', kind: 'framework', implies: ['pytorch', 'natural-language-processing'] },
		{ id: 'apache-mahout', name: 'Apache Mahout', kind: 'framework', aliases: ['Mahout'] },
		{ id: 'autokeras', name: 'AutoKeras', kind: 'framework', implies: ['keras', 'automl'] },
		{
			id: 'azure-machine-learning', name: 'Azure Machine Learning', kind: 'platform',
			aliases: ['Azure ML', 'AzureML', 'Azure ML Studio', 'Azure Machine Learning Studio', 'Azure Machine Learning Service'], implies: ['azure', 'machine-learning'],
			rivals: ['sagemaker', 'vertex-ai'],
		},
		{ id: 'bokeh', name: 'Bokeh', kind: 'framework', implies: ['python', 'data-visualisation'] },
		{
			id: 'caffe', name: 'Caffe', kind: 'framework', exact: ['Caffe', 'CAFFE', 'Caffe2'],
			ambiguity: { forms: ['Caffe', 'CAFFE'], company: [...LEARNING, 'theano', 'torch', 'mxnet'], notAfter: ['latte', 'nero', 'italiano'], yes:
				'Networks in TensorFlow or Caffe.', no: 'Caffe latte is free at Caffe Nero.' },
			implies: ['deep-learning'],
		},
		{
			id: 'catboost', name: 'CatBoost', kind: 'framework', aliases: ['Cat Boost'], implies: ['gradient-boosting'], rivals: ['lightgbm', 'xgboost'],
			since: { year: 2017, source: 'Wikipedia: CatBoost' },
		},
		{ id: 'chainer', name: 'Chainer', kind: 'framework', implies: ['deep-learning'] },
		{ id: 'cntk', name: 'CNTK', kind: 'framework', aliases: ['Microsoft Cognitive Toolkit'], implies: ['deep-learning'] },
		{ id: 'corenlp', name: 'CoreNLP', kind: 'framework', aliases: ['Stanford CoreNLP', 'Stanford NLP', 'Stanza NLP'], implies: ['natural-language-processing'] },
		{ id: 'cplex', name: 'IBM CPLEX', kind: 'tool', aliases: ['CPLEX', 'ILOG CPLEX'], implies: ['mathematical-optimisation'], rivals: ['gurobi'] },
		{ id: 'cudnn', name: 'cuDNN', kind: 'framework', aliases: ['cuBLAS'], implies: ['cuda', 'deep-learning'] },
		{
			id: 'deepspeed', name: 'DeepSpeed', kind: 'framework', aliases: ['Megatron-LM', 'Megatron', 'NeMo Megatron', 'FSDP', 'DeepSpeed/Megatron'],
			implies: ['distributed-training'],
		},
		{ id: 'detectron2', name: 'Detectron2', kind: 'framework', aliases: ['Detectron', 'MMDetection'], implies: ['object-detection', 'pytorch'] },
		{ id: 'dialogflow', name: 'Dialogflow', kind: 'platform', aliases: ['Google Dialogflow', 'Dialog Flow', 'API.ai'], implies: ['chatbots'] },
		{
			id: 'dvc', name: 'DVC', kind: 'tool', aliases: ['data version control'], exact: ['DVC'],
			ambiguity: { forms: ['DVC'], company: ['mlflow', 'git', 'python', 'pipelines', 'experiment', 'data versioning', 'dagshub', 'wandb', ...LEARNING], yes:
				'Experiments versioned with DVC and MLflow.', no: 'DVC members vote in May.' },
		},
		{ id: 'faiss', name: 'FAISS', kind: 'tool', aliases: ['Facebook AI similarity search', 'ScaNN', 'HNSW'], implies: ['vector-search'] },
		{ id: 'fast-ai', name: 'fast.ai', kind: 'framework', aliases: ['fastai'], implies: ['pytorch', 'deep-learning'] },
		{ id: 'fasttext', name: 'fastText', kind: 'framework', aliases: ['fast text embeddings'] },
		{ id: 'gensim', name: 'Gensim', kind: 'framework', implies: ['natural-language-processing', 'python'] },
		{ id: 'ggplot2', name: 'ggplot2', kind: 'framework', aliases: ['ggplot'], implies: ['r', 'data-visualisation'] },
		{ id: 'google-colab', name: 'Google Colab', kind: 'tool', aliases: ['Colab', 'Google Colaboratory', 'Colaboratory'], implies: ['python'] },
		{ id: 'gurobi', name: 'Gurobi', kind: 'tool', aliases: ['Gurobi Optimizer'], implies: ['mathematical-optimisation'], rivals: ['cplex'] },
		{
			id: 'h2o', name: 'H2O.ai', kind: 'framework', aliases: ['H2O AutoML', 'H2O Driverless AI', 'Driverless AI'], exact: ['H2O'],
			ambiguity: { forms: ['H2O'], company: [...LEARNING, 'automl', 'datarobot', 'r', 'spark'], yes: 'Models trained with H2O in Python.', no:
				'Bring your own H2O bottle.' },
			implies: ['machine-learning'],
		},
		{ id: 'horovod', name: 'Horovod', kind: 'framework', implies: ['distributed-training'] },
		{ id: 'imagenet', name: 'ImageNet', kind: 'tool', aliases: ['COCO dataset', 'COCO data set'] },
		{
			id: 'jax', name: 'JAX', kind: 'framework', aliases: ['Google JAX', 'JAX/Flax', 'JAX/XLA'], exact: ['JAX', 'Jax', 'Flax'],
			ambiguity: { forms: ['Jax'], company: [...LEARNING, 'flax', 'xla'], yes: 'Research code in PyTorch or Jax.', no: 'The Jax office is in Jacksonville.' },
			implies: ['python', 'deep-learning'], rivals: ['pytorch', 'tensorflow'], since: { year: 2018, source: 'JAX repository on GitHub, first public commits' },
		},
		{ id: 'kaggle', name: 'Kaggle', kind: 'platform', aliases: ['Kaggle competitions', 'Kaggle Grandmaster', 'Kaggle Master'] },
		{ id: 'kaldi', name: 'Kaldi', kind: 'framework', aliases: ['ESPnet', 'Kaldi ASR'], implies: ['speech-recognition'] },
		{
			id: 'keras', name: 'Keras', kind: 'framework', aliases: ['tf.keras', 'TensorFlow-Keras'], implies: ['deep-learning', 'python'], rivals: ['pytorch'],
			since: { year: 2015, source: 'Wikipedia: Keras' },
		},
		{
			id: 'lightgbm', name: 'LightGBM', kind: 'framework', aliases: ['Light GBM', 'LGBM'], implies: ['gradient-boosting'], rivals: ['catboost', 'xgboost'],
			since: { year: 2016, source: 'Wikipedia: LightGBM' },
		},
		{ id: 'matplotlib', name: 'Matplotlib', kind: 'framework', aliases: ['Mat plot lib', 'pyplot'], implies: ['python', 'data-visualisation'] },
		{ id: 'mlpack', name: 'mlpack', kind: 'framework' },
		{ id: 'monai', name: 'MONAI', kind: 'framework', implies: ['medical-imaging', 'pytorch'] },
		{ id: 'mxnet', name: 'MXNet', kind: 'framework', aliases: ['Apache MXNet', 'Gluon'], exact: ['MXNet', 'MxNet', 'Mxnet'], implies: ['deep-learning'] },
		{ id: 'nltk', name: 'NLTK', kind: 'framework', aliases: ['natural language toolkit'], implies: ['natural-language-processing', 'python'] },
		{ id: 'numba', name: 'Numba', kind: 'framework', implies: ['python'] },
		{ id: 'numpy', name: 'NumPy', kind: 'framework', aliases: ['Num Py'], implies: ['python'], since: { year: 2006, source: 'Wikipedia: NumPy' } },
		{
			id: 'onnx', name: 'ONNX', kind: 'framework', aliases: ['ONNX Runtime', 'ONNXRuntime'], implies: ['model-deployment'],
			since: { year: 2017, source: 'Wikipedia: Open Neural Network Exchange' },
		},
		{
			id: 'openai-gym', name: 'OpenAI Gym', kind: 'framework',
			aliases: ['Gymnasium RL', 'Stable Baselines', 'OpenAI Gymnasium', 'Isaac Gym', 'RLlib', 'Stable-Baselines3'], implies: ['reinforcement-learning'],
		},
		{
			id: 'opencv', name: 'OpenCV', kind: 'framework', aliases: ['Open CV', 'OpenCV-Python'], implies: ['computer-vision'],
			since: { year: 2000, source: 'Wikipedia: OpenCV' },
		},
		{ id: 'openvino', name: 'OpenVINO', kind: 'framework', implies: ['model-deployment'] },
		{ id: 'or-tools', name: 'OR-Tools', kind: 'framework', aliases: ['Google OR-Tools', 'Pyomo', 'SCIP'], implies: ['mathematical-optimisation'] },
		{ id: 'paddlepaddle', name: 'PaddlePaddle', kind: 'framework', implies: ['deep-learning'] },
		{
			id: 'pandas', name: 'pandas', kind: 'framework', aliases: ['Python pandas', 'Pandas DataFrames'], implies: ['python'], rivals: ['polars'],
			since: { year: 2008, source: 'Wikipedia: pandas (software)' },
		},
		{
			id: 'plotly', name: 'Plotly', kind: 'framework', aliases: ['Plotly Dash', 'Plotly Express', 'Plotly/Dash'], exact: ['Dash'],
			ambiguity: { forms: ['Dash'], company: ['plotly', 'streamlit', 'shiny', 'flask', 'bokeh', 'matplotlib', 'seaborn'], notAfter: ['board', 'of', 'cam'], yes:
				'Apps with Streamlit or Dash.', no: 'A Dash of humour and Flask of coffee.' },
			implies: ['data-visualisation', 'python'], since: { year: 2012, source: 'Wikipedia: Plotly, company founded' },
		},
		{ id: 'pymc', name: 'PyMC', kind: 'framework', aliases: ['PyMC3', 'NumPyro', 'Pyro PPL'], implies: ['bayesian-statistics', 'python'] },
		{
			id: 'pytorch', name: 'PyTorch', kind: 'framework',
			aliases: ['Py Torch', 'PyTorch Lightning', 'TorchVision', 'TorchServe', 'libtorch', 'torchscript', 'LuaTorch', 'PyTorch Geometric', 'Deep Graph Library'],
			exact: ['Torch'], implies: ['deep-learning', 'python'], rivals: ['jax', 'keras', 'tensorflow'], since: { year: 2016, source: 'Wikipedia: PyTorch' },
		},
		{
			id: 'r-shiny', name: 'R Shiny', kind: 'framework', aliases: ['RShiny', 'Shiny app', 'Shiny Server', 'Shiny dashboards'], exact: ['Shiny'],
			ambiguity: { forms: ['Shiny'], company: ['r', 'rstudio', 'plotly', 'ggplot2', 'tidyverse', 'dash', 'rmarkdown'], notBefore: ['new', 'big', 'the'], yes:
				'Dashboards in R with Shiny.', no: 'A Shiny office.' },
			implies: ['r'],
		},
		{
			id: 'rapids', name: 'RAPIDS', kind: 'framework', exact: ['RAPIDS', 'cuDF', 'cuML'],
			ambiguity: { forms: ['RAPIDS'], company: ['cuda', 'gpu', 'nvidia', 'dask', 'python', 'spark'], notBefore: ['grand', 'cedar'], yes:
				'GPU data frames with NVIDIA RAPIDS.', no: 'CEDAR RAPIDS is home to us.' },
			implies: ['gpu-programming'],
		},
		{ id: 'rasa', name: 'Rasa', kind: 'framework', aliases: ['Rasa NLU'], exact: ['Rasa', 'RASA'], implies: ['chatbots'] },
		{
			id: 'ray', name: 'Ray', kind: 'framework', aliases: ['Ray Serve', 'Ray Tune', 'Anyscale', 'Ray Train', 'Ray cluster'], exact: ['Ray'],
			ambiguity: { forms: ['Ray'], company: [...LEARNING, 'dask', 'spark', 'distributed', 'kubeflow', 'anyscale', ...OPERATIONS], notBefore: ['x', 'gamma', 'blu', 'x -',
				'cosmic', 'sting'], notAfter: ['tracing', 'traced', '-tracing', 'ban', '-ban', 'of', 'casting', 'diffraction'], yes: 'Distributed training on Ray.', no:
				'X Ray models and Ray tracing for films.' },
			implies: ['distributed-computing', 'python'], since: { year: 2017, source: 'arXiv 1712.05889, Ray: A Distributed Framework for Emerging AI Applications' },
		},
		{ id: 'scikit-image', name: 'scikit-image', kind: 'framework', aliases: ['skimage'], implies: ['python'] },
		{
			id: 'scikit-learn', name: 'scikit-learn', kind: 'framework',
			aliases: ['sklearn', 'scikit', 'sci-kit learn', 'scikitlearn', 'sci-kit', 'sk-learn', 'scikits learn', 'scikits'], implies: ['machine-learning', 'python'],
			since: { year: 2007, source: 'Wikipedia: scikit-learn, initial release' },
		},
		{ id: 'scipy', name: 'SciPy', kind: 'framework', aliases: ['Sci Py', 'scientific Python', 'SciPy stack'], implies: ['python'] },
		{ id: 'seaborn', name: 'seaborn', kind: 'framework', implies: ['python', 'data-visualisation'] },
		{ id: 'sentence-transformers', name: 'Sentence Transformers', kind: 'framework', aliases: ['SBERT', 'sentence-BERT', 'sentence embeddings'], implies: ['embeddings'] },
		{
			id: 'shap', name: 'SHAP', kind: 'framework', aliases: ['SHAP/LIME', 'SHAP values', 'LIME/SHAP'], exact: ['SHAP', 'LIME'],
			ambiguity: { forms: ['LIME'], company: ['shap', 'explainability', 'interpretability', 'interpretable', 'explainable'], yes: 'Explainability through SHAP and LIME.',
				no: 'LIME scooters at the station.' },
			implies: ['explainable-ai'],
		},
		{
			id: 'spacy', name: 'spaCy', kind: 'framework', aliases: ['Spacy NLP'], implies: ['natural-language-processing', 'python'],
			since: { year: 2015, source: 'Wikipedia: spaCy' },
		},
		{ id: 'stan', name: 'RStan', kind: 'framework', aliases: ['Stan modelling'], exact: ['RStan', 'PyStan', 'CmdStan'], implies: ['bayesian-statistics'] },
		{ id: 'statsmodels', name: 'statsmodels', kind: 'framework', aliases: ['Prophet forecasting', 'Facebook Prophet', 'fbprophet'], implies: ['statistics', 'python'] },
		{ id: 'sympy', name: 'SymPy', kind: 'framework', implies: ['python'] },
		{
			id: 'tensorflow', name: 'TensorFlow', kind: 'framework',
			aliases: ['Tensor Flow', 'TensorFlow 2', 'Google TensorFlow', 'TensorFlow Lite', 'TF Lite', 'TFLite', 'TensorFlow.js', 'TensorFlow Extended', 'TensorFlow 2.0',
				'TensorFlow Probability'],
			exact: ['TF'],
			ambiguity: { forms: ['TF'], company: ['pytorch', 'keras', 'torch', ...LEARNING], notBefore: ['~'], notAfter: ['-idf', 'idf', '/'], yes: 'Models in TF or PyTorch.',
				no: 'Bag of words with TF-IDF in Python.' },
			implies: ['deep-learning', 'python'], rivals: ['jax', 'pytorch'], since: { year: 2015, source: 'Wikipedia: TensorFlow' },
		},
		{ id: 'tensorrt', name: 'TensorRT', kind: 'framework', aliases: ['TensorRT-LLM', 'NVIDIA TensorRT'], implies: ['model-deployment', 'gpu-programming'] },
		{ id: 'tesseract', name: 'Tesseract', kind: 'framework', aliases: ['Tesseract OCR', 'EasyOCR', 'PaddleOCR'], implies: ['ocr'] },
		{ id: 'theano', name: 'Theano', kind: 'framework', implies: ['deep-learning', 'python'] },
		{
			id: 'tidyverse', name: 'tidyverse', kind: 'framework', aliases: ['dplyr', 'tidyr', 'data.table', 'R tidyverse', 'purrr', 'caret package', 'tidymodels'],
			implies: ['r'],
		},
		{ id: 'timm', name: 'timm', kind: 'framework', exact: ['timm'], implies: ['pytorch'] },
		{ id: 'vega', name: 'Vega-Lite', kind: 'framework', exact: ['Altair charts', 'Vega', 'VegaLite'], implies: ['data-visualisation'] },
		{ id: 'vowpal-wabbit', name: 'Vowpal Wabbit', kind: 'framework' },
		{ id: 'weka', name: 'Weka', kind: 'framework', exact: ['Weka', 'WEKA'], implies: ['machine-learning'] },
		{
			id: 'xgboost', name: 'XGBoost', kind: 'framework', aliases: ['XG Boost', 'extreme gradient boosting'], implies: ['gradient-boosting'],
			rivals: ['catboost', 'lightgbm'], since: { year: 2014, source: 'Wikipedia: XGBoost' },
		},
		{
			id: 'yolo', name: 'YOLO', kind: 'framework',
			aliases: ['Ultralytics', 'YOLOv5', 'YOLOv8', 'YOLOv7', 'YOLO/SSD', 'Faster R-CNN', 'Mask R-CNN', 'RCNN', 'YOLOv3', 'YOLOv4'], implies: ['object-detection'],
			since: { year: 2015, source: 'Wikipedia: You Only Look Once' },
		},
	],
};
