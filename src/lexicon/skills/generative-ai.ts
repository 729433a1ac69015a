// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Large language models, agents and what is built on them.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { LEARNING } from './company.ts';

export const generativeAi: SkillArea = {
	area: 'generative-ai',
	skills: [
		{
			id: 'agent-tool-use', name: 'agent tool use', kind: 'method',
			aliases: ['tool calling', 'function calling', 'tool use', 'LLM tool use', 'agent memory', 'browser agents', 'computer use agents', 'tool usage by agents'],
			ambiguity: { forms: ['tool use'], company: ['agents', 'agent', 'llm', 'llms', 'agentic', 'mcp', 'function calling', 'model', 'models', 'reasoning'], notBefore:
				['power', 'hand', 'safe'], yes: 'Agents with tool use and memory.', no: 'Power tool use on site.' },
			implies: ['ai-agents'],
		},
		{
			id: 'ai-agents', name: 'AI agents', kind: 'method',
			aliases: ['agentic AI', 'agentic systems', 'LLM agents', 'autonomous agents', 'agentic', 'multi-agent systems', 'multi-agent', 'agent-based systems',
				'agentic applications', 'agentic architectures', 'AI agent', 'agent orchestration', 'intelligent agents', 'agentic workflow', 'agentic framework',
				'agentic solutions', 'agent development', 'agent architectures', 'agent design', 'AI agent development', 'agent workflows', 'agentic pipelines', 'agent systems',
				'multi-agent orchestration', 'agentic engineering', 'agentic tools', 'agent evaluation', 'building agents', 'multi-agent architectures', 'agent framework'],
			implies: ['generative-ai'],
		},
		{
			id: 'ai-coding-assistants', name: 'AI coding assistants', kind: 'method',
			aliases: ['GitHub Copilot', 'GitHub co pilot', 'AI coding tools', 'AI pair programming', 'AI-assisted coding', 'AI-assisted development', 'AI coding agents',
				'Cursor AI', 'coding assistants', 'Claude Code', 'Cursor IDE', 'AI code assistants', 'AI developer tools', 'Windsurf IDE', 'AI-assisted software development',
				'frontier coding tools', 'vibe coding', 'AI-powered coding tools', 'coding agents', 'Codex', 'AI-assisted engineering', 'AI development tools', 'OpenAI Codex',
				'Tabnine', 'Codeium', 'AI-powered development tools', 'AI-assisted programming', 'AI-native development'],
			exact: ['Cursor', 'Copilot', 'Windsurf'],
			ambiguity: { forms: ['Cursor', 'Copilot', 'Windsurf'], company: ['claude', 'github', 'llm', 'llms', 'ai', 'chatgpt', 'coding'], notAfter: ['position', 'keys'], yes:
				'Daily use of Cursor or Claude Code.', no: 'Windsurf with colleagues on the lake.' },
			since: { year: 2021, source: 'Wikipedia: GitHub Copilot, technical preview' },
		},
		{ id: 'arize', name: 'Arize', kind: 'tool', aliases: ['Arize Phoenix', 'Arize AI'], implies: ['model-monitoring'] },
		{
			id: 'autogen', name: 'AutoGen', kind: 'framework', aliases: ['Microsoft AutoGen', 'AutoGPT', 'Auto-GPT'], implies: ['ai-agents'],
			since: { year: 2023, source: 'AutoGen repository on GitHub' },
		},
		{
			id: 'azure-ai', name: 'Azure AI', kind: 'platform',
			aliases: ['Azure AI Foundry', 'Azure Cognitive Services', 'Azure AI Services', 'Azure AI Search', 'Azure Cognitive Search', 'Cognitive Services',
				'Microsoft Foundry', 'Azure AI Studio', 'Azure Bot Service', 'Azure Bot Framework', 'Microsoft Bot Framework'],
			implies: ['azure', 'artificial-intelligence'],
		},
		{
			id: 'azure-openai', name: 'Azure OpenAI', kind: 'platform', aliases: ['Azure OpenAI Service', 'Azure Open AI'], implies: ['azure', 'openai-api'],
			rivals: ['claude', 'gemini', 'openai-api'], since: { year: 2021, source: 'Microsoft Azure blog: Azure OpenAI Service announced (generally available 2023)' },
		},
		{
			id: 'bert', name: 'BERT', kind: 'method',
			aliases: ['BERT models', 'BERT-based', 'bidirectional encoder representations from transformers', 'RoBERTa models', 'DeBERTa', 'SciBERT', 'BioBERT', 'BERT-like'],
			exact: ['BERT', 'RoBERTa', 'DistilBERT', 'ALBERT', 'BERTs'], implies: ['transformers', 'natural-language-processing'],
			since: { year: 2018, source: 'Wikipedia: BERT (language model)' },
		},
		{
			id: 'chatgpt', name: 'ChatGPT', kind: 'tool', aliases: ['Chat GPT', 'ChatGPT API', 'OpenAI ChatGPT'], implies: ['large-language-models'],
			since: { year: 2022, source: 'Wikipedia: ChatGPT' },
		},
		{
			id: 'chromadb', name: 'Chroma', kind: 'tool', exact: ['ChromaDB', 'Chroma DB', 'Chroma'],
			ambiguity: { forms: ['Chroma'], company: ['pinecone', 'weaviate', 'faiss', 'vector', 'rag', 'embeddings', 'qdrant', 'milvus', 'langchain'], notAfter: ['key'], yes:
				'A vector store such as Chroma or Weaviate.', no: 'Chroma key studio.' },
			implies: ['vector-databases'], rivals: ['milvus', 'pinecone', 'qdrant', 'weaviate'],
		},
		{
			id: 'claude', name: 'Claude', kind: 'platform',
			aliases: ['Anthropic API', 'Claude API', 'Claude Sonnet', 'Claude Opus', 'Anthropic Claude', 'Claude models', 'Claude SDK', 'Claude 3', 'Claude Agent SDK',
				'Claude Sonnet/Opus'],
			exact: ['Claude', 'Anthropic'],
			ambiguity: { forms: ['Claude', 'Anthropic'], company: ['gpt', 'openai', 'llm', 'llms', 'gemini', 'llama', 'chatgpt', 'mistral', 'bedrock', 'ai', 'copilot',
				'cursor', 'prompts', 'prompt', 'models'], notBefore: ['jean', 'jean-', 'st'], notAfter: ['monet', 'debussy', 'lorrain'], yes: 'Build with LLMs such as Claude.', no:
				'Claude Monet prints and AI in the lobby.' },
			implies: ['large-language-models'], rivals: ['azure-openai', 'gemini', 'openai-api'], since: { year: 2023, source: 'Wikipedia: Claude (language model)' },
		},
		{
			id: 'cohere', name: 'Cohere', kind: 'platform', exact: ['Cohere', 'Cohere API'],
			ambiguity: { forms: ['Cohere'], company: ['openai', 'anthropic', 'llm', 'llms', 'gpt', 'embeddings'], yes: 'Models by OpenAI or Cohere.', no:
				'Cohere Health is our sister firm.' },
		},
		{
			id: 'context-engineering', name: 'context engineering', kind: 'method', aliases: ['context windows', 'context window management', 'context management for LLMs'],
			implies: ['prompt-engineering'],
		},
		{
			id: 'copilot-studio', name: 'Microsoft Copilot Studio', kind: 'tool',
			aliases: ['Microsoft co pilot Studio', 'Copilot Studio', 'co pilot Studio', 'Power Virtual Agents', 'Microsoft 365 Copilot', 'Microsoft 365 co pilot',
				'Microsoft Copilot', 'Microsoft co pilot', 'M365 Copilot', 'M365 co pilot', 'MS Copilot', 'MS co pilot'],
		},
		{ id: 'crewai', name: 'CrewAI', kind: 'framework', aliases: ['Crew AI'], implies: ['ai-agents'], since: { year: 2023, source: 'CrewAI releases on GitHub' } },
		{ id: 'deepseek', name: 'DeepSeek', kind: 'tool', aliases: ['DeepSeek R1'], implies: ['large-language-models'], since: { year: 2023, source: 'Wikipedia: DeepSeek' } },
		{ id: 'dspy', name: 'DSPy', kind: 'framework', implies: ['prompt-engineering'] },
		{
			id: 'fine-tuning', name: 'fine-tuning', kind: 'method',
			aliases: ['fine tune models', 'model fine-tuning', 'LLM fine-tuning', 'finetuning', 'fine-tuning LLMs', 'fine tuning large language models', 'fine-tune',
				'parameter-efficient fine-tuning', 'LoRA', 'QLoRA', 'PEFT', 'instruction tuning', 'fine-tuned models', 'supervised fine-tuning', 'LoRA/QLoRA', 'fine-tuning models',
				'fine-tuned', 'finetune', 'post-training', 'LoRA fine-tuning', 'fine-tuning techniques', 'low-rank adaptation', 'prompt tuning', 'finetuning LLMs',
				'LLM finetuning', 'LLM post-training'],
			exact: ['SFT'],
			ambiguity: { forms: ['fine-tune', 'fine-tuned', 'post-training', 'SFT'], company: [...LEARNING, 'language', 'lora', 'rlhf', 'prompts', 'prompt', 'pretraining',
				'pre-training', 'bert', 'gpt'], notAfter: ['queries', 'sql', 'processes', 'performance', 'skills', 'pumps', 'evaluation', 'quiz', 'survey'], yes:
				'Train and fine-tune language models.', no: 'Fine-tune queries for the AI team.' },
		},
		{
			id: 'gemini', name: 'Google Gemini', kind: 'tool',
			aliases: ['Gemini API', 'Gemini Pro', 'Google AI Studio', 'Google PaLM', 'PaLM 2', 'Gemini models', 'Google Bard'], exact: ['Gemini'],
			ambiguity: { forms: ['Gemini'], company: ['gpt', 'claude', 'openai', 'llama', 'llm', 'llms', 'vertex', 'chatgpt', 'google', 'mistral', 'copilot'], notAfter:
				['solutions'], yes: 'LLM work with GPT, Claude or Gemini.', no: 'Gemini Solutions hires for its Pune office.' },
			implies: ['large-language-models'], rivals: ['azure-openai', 'claude', 'openai-api'], since: { year: 2023, source: 'Wikipedia: Gemini (language model)' },
		},
		{
			id: 'generative-ai', name: 'generative AI', kind: 'method',
			aliases: ['GenAI', 'Gen AI', 'generative models', 'generative modelling', 'generative modeling', 'generative artificial intelligence', 'generative AI models',
				'GenAI applications', 'GenAI solutions', 'generative AI tools', 'GenAI tools', 'generative AI applications', 'generative AI solutions', 'GenAI models',
				'generative AI technologies', 'foundational models', 'generative deep learning', 'generative AI systems', 'foundation model', 'GAI', 'GenAI frameworks',
				'Gen AI tools', 'Generative AI (GenAI)'],
			implies: ['artificial-intelligence'],
		},
		{
			id: 'gpt', name: 'GPT', kind: 'tool',
			aliases: ['GPT-4', 'GPT-3', 'GPT-4o', 'GPT-3.5', 'GPT-5', 'GPT models', 'GPT-2', 'GPT-3/4', 'GPT4', 'GPT3', 'GPT-4/GPT-3.5', 'GPT-based', 'GPT-4.1'],
			exact: ['GPT', 'GPTs'], implies: ['large-language-models'], since: { year: 2018, source: 'Wikipedia: Generative pre-trained transformer' },
		},
		{
			id: 'haystack', name: 'Haystack', kind: 'framework', exact: ['Haystack', 'deepset Haystack'],
			ambiguity: { forms: ['Haystack'], company: ['rag', 'langchain', 'llamaindex', 'nlp', 'llm', 'retrieval', 'semantic'], notBefore: ['a'], yes:
				'RAG with LangChain or Haystack.', no: 'Find the needle in a Haystack.' },
			implies: ['retrieval-augmented-generation', 'python'],
		},
		{
			id: 'hugging-face', name: 'Hugging Face', kind: 'framework',
			aliases: ['HuggingFace', 'Hugging Face Transformers', 'HuggingFace Transformers', 'Hugging Face Hub', 'Huggingface Accelerate', 'Hugging Face libraries',
				'HF Transformers', 'HuggingFace Diffusers', 'Hugging Face ecosystem'],
			implies: ['transformers', 'python'], since: { year: 2018, source: 'Hugging Face Transformers releases on GitHub' },
		},
		{
			id: 'ibm-watson', name: 'IBM Watson', kind: 'platform', aliases: ['Watson Assistant', 'Watson AI', 'watsonx', 'watsonx.ai', 'IBM watsonx', 'Watson Studio'],
			exact: ['Watson'],
			ambiguity: { forms: ['Watson'], company: ['ibm', 'cognitive', 'chatbot', 'chatbots', 'dialogflow', 'nlp', 'ai'], notBefore: ['thomas', 'dr.', 'dr'], notAfter: [',',
				'clinic', 'school', '&'], yes: 'Chatbots with Dialogflow or Watson.', no: 'Ask Dr. Watson about the AI clinic.' },
			implies: ['artificial-intelligence'],
		},
		{
			id: 'langchain', name: 'LangChain', kind: 'framework', aliases: ['Lang Chain', 'LangServe'], implies: ['large-language-models'], rivals: ['llamaindex'],
			since: { year: 2022, source: 'Wikipedia: LangChain' },
		},
		{ id: 'langfuse', name: 'Langfuse', kind: 'tool' },
		{
			id: 'langgraph', name: 'LangGraph', kind: 'framework', aliases: ['Lang Graph'], implies: ['ai-agents', 'langchain'],
			since: { year: 2024, source: 'LangChain blog: LangGraph' },
		},
		{ id: 'langsmith', name: 'LangSmith', kind: 'tool', implies: ['langchain', 'llm-evaluation'] },
		{
			id: 'large-language-models', name: 'large language models', kind: 'method',
			aliases: ['large language model', 'LLM models', 'LLM-based', 'LLM applications', 'LLM-powered', 'LLM APIs', 'LLM application development', 'LLM integration',
				'LLM development', 'LLM engineering', 'LLM frameworks', 'LLM systems', 'LLM solutions', 'LLM technologies', 'LLM-based applications', 'LLM tools',
				'LLM orchestration', 'LLM architectures', 'large language model applications', 'LLM workflows', 'Large Language Models (LLMs)', 'LLM-driven', 'open-source LLMs',
				'LLM concepts', 'LLM-based systems', 'LLM pipelines', 'AI language models', 'LLM training', 'LLM pre-training', 'pre-training', 'pretraining',
				'LLM models training'],
			exact: ['LLM', 'LLMs', "LLM's"],
			ambiguity: { forms: ['pre-training', 'pretraining'], company: ['llm', 'llms', 'language', 'model', 'models', 'fine-tuning', 'transformers', 'rlhf'], yes:
				'Pretraining of language models at scale.', no: 'A pre-training week for new drivers.' },
			implies: ['generative-ai'],
		},
		{ id: 'litellm', name: 'LiteLLM', kind: 'framework', aliases: ['OpenRouter'], implies: ['large-language-models'] },
		{
			id: 'llama', name: 'Llama', kind: 'tool', aliases: ['Meta Llama', 'Llama 2', 'Llama 3', 'Llama 3.1', 'Code Llama', 'llama.cpp', 'LLaMa models'],
			exact: ['Llama', 'LLaMA', 'LLAMA', 'Llama2', 'Llama3', 'LLaMA2'],
			ambiguity: { forms: ['Llama'], company: ['gpt', 'llm', 'llms', 'mistral', 'claude', 'open-source models', 'falcon', 'bert', 'gemini', 'fine-tuning', 'models'], yes:
				'Fine-tuning of GPT and Llama models.', no: 'Llama rides for children.' },
			implies: ['large-language-models'], since: { year: 2023, source: 'Wikipedia: Llama (language model)' },
		},
		{
			id: 'llamaindex', name: 'LlamaIndex', kind: 'framework', aliases: ['Llama Index', 'GPT Index'], implies: ['retrieval-augmented-generation', 'python'],
			rivals: ['langchain'], since: { year: 2022, source: 'LlamaIndex repository on GitHub, first release as GPT Index' },
		},
		{
			id: 'llm-evaluation', name: 'LLM evaluation', kind: 'method',
			aliases: ['LLM evals', 'evals', 'RAGAS', 'LLM-as-a-judge', 'evaluation of LLMs', 'LLM benchmarking', 'LLM testing', 'prompt evaluation', 'AI evals', 'DeepEval',
				'LLM evaluation frameworks', 'LLM as judge', 'evaluating LLMs', 'promptfoo', 'LLM observability', 'eval frameworks', 'eval harness', 'agent evals',
				'evaluating LLM outputs'],
			ambiguity: { forms: ['evals'], company: ['llm', 'llms', 'ai', 'agents', 'agent', 'prompt', 'prompts', 'models', 'model', 'rag'], notBefore: ['performance'], yes:
				'You design evals for LLM features.', no: 'Performance evals twice a year.' },
			implies: ['large-language-models', 'model-evaluation'],
		},
		{
			id: 'llm-guardrails', name: 'LLM guardrails', kind: 'method',
			aliases: ['guardrails', 'AI guardrails', 'NeMo Guardrails', 'Guardrails AI', 'hallucination detection', 'hallucination mitigation', 'hallucinations',
				'content moderation models', 'red teaming LLMs', 'prompt injection', 'LLM safety', 'jailbreaks'],
			ambiguity: { forms: ['guardrails'], company: ['llm', 'llms', 'ai', 'prompt', 'prompts', 'hallucination', 'hallucinations', 'agents', 'rag', 'generative'], yes:
				'Evaluations and guardrails for LLM applications.', no: 'Guardrails on the balcony.' },
			implies: ['large-language-models'],
		},
		{
			id: 'llm-inference', name: 'LLM inference', kind: 'method',
			aliases: ['LLM serving', 'LLM inference optimisation', 'LLM inference optimization', 'LLM deployment', 'model inference optimisation',
				'model inference optimization', 'serving LLMs'],
			exact: ['KV cache', 'KV caching', 'speculative decoding', 'continuous batching', 'PagedAttention', 'FlashAttention', 'Flash Attention'],
			implies: ['large-language-models', 'model-deployment'],
		},
		{
			id: 'llmops', name: 'LLMOps', kind: 'method', aliases: ['LLM Ops', 'GenAIOps', 'LLM operations', 'AIOps/LLMOps', 'FMOps', 'AgentOps'],
			implies: ['mlops', 'large-language-models'],
		},
		{ id: 'milvus', name: 'Milvus', kind: 'tool', aliases: ['Zilliz'], implies: ['vector-databases'], rivals: ['chromadb', 'pinecone', 'qdrant', 'weaviate'] },
		{
			id: 'mistral', name: 'Mistral', kind: 'tool', exact: ['Mistral', 'Mistral AI', 'Mixtral'],
			ambiguity: { forms: ['Mistral'], company: ['llm', 'llms', 'gpt', 'llama', 'claude', 'gemini', 'openai', 'models'], yes: 'Open models such as Llama or Mistral.', no:
				'The Mistral blows along the Rhône.' },
			implies: ['large-language-models'], since: { year: 2023, source: 'Wikipedia: Mistral AI' },
		},
		{
			id: 'model-context-protocol', name: 'Model Context Protocol', kind: 'method',
			aliases: ['MCP server', 'MCP tools', 'MCP integrations', 'Model Context Protocol (MCP)', 'agent protocols', 'agent-to-agent protocol'], exact: ['MCP', 'A2A'],
			ambiguity: { forms: ['MCP', 'A2A'], company: ['llm', 'llms', 'agents', 'agent', 'agentic', 'ai', 'rag', 'langgraph', 'langchain', 'tool', 'tools', 'claude'],
				notAfter: ['exam', 'certified', 'certification', '&'], yes: 'Agents with MCP and RAG.', no: 'MCP certified technicians preferred.' },
			implies: ['ai-agents'], since: { year: 2024, source: 'Wikipedia: Model Context Protocol' },
		},
		{ id: 'n8n', name: 'n8n', kind: 'tool' },
		{ id: 'ollama', name: 'Ollama', kind: 'tool', implies: ['large-language-models'], since: { year: 2023, source: 'Ollama releases on GitHub' } },
		{
			id: 'openai-api', name: 'OpenAI API', kind: 'platform',
			aliases: ['Open AI API', 'OpenAI SDK', 'OpenAI models', 'OpenAI Assistants API', 'OpenAI Agents SDK', 'GPT API'], exact: ['OpenAI', 'Open AI'],
			implies: ['large-language-models'], rivals: ['azure-openai', 'claude', 'gemini'], since: { year: 2020, source: 'OpenAI blog: OpenAI API' },
		},
		{ id: 'pgvector', name: 'pgvector', kind: 'tool', implies: ['vector-databases', 'postgresql'] },
		{ id: 'pinecone', name: 'Pinecone', kind: 'tool', implies: ['vector-databases'], rivals: ['chromadb', 'milvus', 'qdrant', 'weaviate'] },
		{
			id: 'prompt-engineering', name: 'prompt engineering', kind: 'method',
			aliases: ['prompt design', 'prompting', 'engineer prompts', 'prompt development', 'prompt optimisation', 'prompt optimization', 'prompt templates',
				'chain-of-thought', 'chain of thought prompting', 'few-shot prompting', 'prompt chaining', 'prompt writing', 'prompt management', 'prompt/context engineering',
				'prompts engineering', 'LLM prompting', 'writing prompts', 'prompt engineering techniques', 'prompt design and evaluation'],
			ambiguity: { forms: ['prompting'], company: ['llm', 'llms', 'ai', 'chain-of-thought', 'few-shot', 'rag', 'fine-tuning', 'models', 'gpt', 'techniques'], notBefore:
				['without', 'little'], yes: 'RAG and prompting techniques for LLMs.', no: 'Works without prompting.' },
			implies: ['large-language-models'],
		},
		{ id: 'qdrant', name: 'Qdrant', kind: 'tool', implies: ['vector-databases'], rivals: ['chromadb', 'milvus', 'pinecone', 'weaviate'] },
		{ id: 'qwen', name: 'Qwen', kind: 'tool', implies: ['large-language-models'], since: { year: 2023, source: 'Wikipedia: Qwen' } },
		{
			id: 'retrieval-augmented-generation', name: 'retrieval-augmented generation', kind: 'method',
			aliases: ['RAG systems', 'RAG pipeline', 'retrieval augmented generation (RAG)', 'RAG applications', 'RAG architecture', 'GraphRAG', 'Graph RAG', 'RAG-based',
				'RAG solutions', 'retrieval-augmented', 'agentic RAG', 'RAG frameworks', 'RAG workflows', 'Retrieval Augmented Generation systems', 'retrieval pipelines',
				'chunking strategies', 'retrieval systems', 'RAG models', 'RAG techniques'],
			exact: ['RAG', 'RAGs'],
			ambiguity: { forms: ['RAG', 'RAGs'], company: [...LEARNING, 'retrieval', 'vector', 'langchain', 'embeddings', 'generative', 'prompt', 'agents', 'genai', 'agentic'],
				notAfter: ['status', 'rating', 'ratings', 'reports', 'and bone', 'doll'], yes: 'Build RAG over our LLM stack.', no:
				'RAG status is shown in the AI report; RAG rating weekly.' },
			implies: ['large-language-models', 'information-retrieval'], since: { year: 2020, source: 'Wikipedia: Retrieval-augmented generation' },
		},
		{
			id: 'rlhf', name: 'RLHF', kind: 'method',
			aliases: ['reinforcement learning from human feedback', 'preference optimisation', 'preference optimization', 'direct preference optimisation',
				'direct preference optimization', 'reward modelling', 'reward modeling', 'preference learning', 'RLHF/DPO', 'reward model'],
			exact: ['RLHF', 'DPO', 'RLAIF', 'GRPO', 'PPO'],
			ambiguity: { forms: ['DPO', 'PPO', 'GRPO'], company: [...LEARNING, 'rlhf', 'preference', 'reward'], notBefore: ['medical', 'dental'], notAfter: ['dental',
				'medical', 'plan', 'plans', 'hmo', 'hsa', 'or hmo', '&'], yes: 'Alignment with RLHF or DPO on our models.', no: 'Medical PPO plans; dental PPO.' },
			implies: ['reinforcement-learning', 'large-language-models'], since: { year: 2017, source: 'Wikipedia: Reinforcement learning from human feedback' },
		},
		{ id: 'semantic-kernel', name: 'Semantic Kernel', kind: 'framework', aliases: ['Microsoft Semantic Kernel'], implies: ['large-language-models'] },
		{ id: 'sglang', name: 'SGLang', kind: 'framework', implies: ['llm-inference'], rivals: ['triton-inference-server', 'vllm'] },
		{ id: 't5', name: 'T5', kind: 'method', exact: ['T5 model', 'T5 models', 'FLAN-T5', 'Flan T5'], implies: ['transformers'] },
		{
			id: 'token-optimisation', name: 'token optimisation', kind: 'method',
			aliases: ['token optimization', 'LLM cost optimisation', 'LLM cost optimization', 'token usage optimisation', 'token usage optimization'],
			implies: ['large-language-models'],
		},
		{
			id: 'triton-inference-server', name: 'Triton Inference Server', kind: 'tool',
			aliases: ['NVIDIA Triton', 'Triton server', 'NVIDIA NIM', 'NVIDIA Triton Inference Server'], exact: ['Triton'],
			ambiguity: { forms: ['Triton'], company: ['inference', 'serving', 'tensorrt', 'onnx', 'cuda', 'gpu', 'gpus', 'nvidia', 'vllm', 'kernels', 'torchserve'], yes:
				'Model serving with Triton and TensorRT.', no: 'Triton College is across the street.' },
			implies: ['model-deployment'], rivals: ['sglang', 'vllm'],
		},
		{ id: 'trulens', name: 'TruLens', kind: 'tool', implies: ['llm-evaluation'] },
		{
			id: 'vector-databases', name: 'vector databases', kind: 'method',
			aliases: ['vector database', 'vector DB', 'vector DBs', 'vector store', 'vector search databases', 'vectorDB', 'vector DataBases (Pinecone)', 'vectorstores',
				'vector indexes', 'vector indices', 'vector datastores', 'embedding stores'],
			implies: ['embeddings'],
		},
		{
			id: 'vector-search', name: 'vector search', kind: 'method',
			aliases: ['similarity search', 'approximate nearest neighbour', 'approximate nearest neighbor', 'vector similarity', 'nearest neighbour search',
				'nearest neighbor search', 'vector retrieval', 'vector indexing', 'vector similarity search'],
			implies: ['embeddings'],
		},
		{ id: 'vercel-ai-sdk', name: 'Vercel AI SDK', kind: 'framework', implies: ['large-language-models'] },
		{
			id: 'vespa', name: 'Vespa', kind: 'tool', exact: ['Vespa', 'Vespa.ai'],
			ambiguity: { forms: ['Vespa'], company: ['elasticsearch', 'solr', 'search', 'vector', 'opensearch', 'retrieval'], notBefore: ['a'], yes:
				'Search on Elasticsearch or Vespa.', no: 'Ride a Vespa to the office.' },
			implies: ['search-engines', 'vector-search'],
		},
		{
			id: 'vllm', name: 'vLLM', kind: 'framework', implies: ['llm-inference'], rivals: ['sglang', 'triton-inference-server'],
			since: { year: 2023, source: 'vLLM releases on GitHub' },
		},
		{ id: 'weaviate', name: 'Weaviate', kind: 'tool', implies: ['vector-databases'], rivals: ['chromadb', 'milvus', 'pinecone', 'qdrant'] },
	],
};
