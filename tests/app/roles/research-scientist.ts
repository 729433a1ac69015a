/**
 * A research posting that wants papers and products by the same dates, and the résumé of somebody finishing a doctorate.
 * @module
 */
import type { RoleSample } from './report-of.ts';

export const researchScientist: RoleSample = {
	title: 'Research Scientist, Speech',
	location: 'Cambridge, MA',
	text: `About us
Auricle builds hearing aids that understand who you want to listen to. The research group is eight people. It sits next to the firmware team, and its work is in half a million ears. We keep a listening room, forty acoustic heads, and a panel of three hundred people who tell us the truth about our sound.

The position
We seek a Research Scientist to invent methods for separating voices in noise, and to bring them into the product within each release cycle.

Responsibilities
- Conduct original research in speech enhancement and source separation
- Publish at Interspeech, ICASSP and NeurIPS
- Design and run experiments on large audio corpora
- Implement new architectures in PyTorch
- Deploy models to our embedded runtime and own their performance in production
- Support customer releases with bug fixes and on-call duty
- Mentor PhD interns

Qualifications
- PhD in machine learning, signal processing or a related field
- First-author publications at top conferences
- Deep learning for audio or speech
- Strong PyTorch and Python
- C++ for embedded targets
- Solid mathematics: probability, linear algebra, optimization

Preferred
- Experience with self-supervised learning
- Distributed training on multiple GPUs
- Model compression and quantization

Compensation
The base salary range is $170,000 to $210,000 a year, plus a bonus. We cover relocation and conference travel, and everybody works in the Cambridge lab at least three days a week.

Auricle considers all applicants without regard to age, disability, race or veteran status.`,
	resume: `Mei-Ling Castellanos
Boston, MA · meiling.castellanos@example.com

Education
PhD candidate, Electrical Engineering, Charles River University, 2021 - 2026 (expected)
Thesis: Separating overlapping speakers with self-supervised representations
MSc Signal Processing, Charles River University, 2021

Experience
Research Assistant, Charles River University, 09/2021 - present
- Developed a source-separation network in PyTorch that gains 1.8 dB SI-SDR over the best published method on LibriMix
- Trained self-supervised audio encoders on 60,000 hours of speech with 16 GPUs
- Ran ablations on noise types and published code and checkpoints, 900 stars on GitHub
- Supervised three master's students

Research Intern, Larkspur Audio, 06/2024 - 09/2024
- Pruned and quantized a denoiser to a quarter of its size with a loss of 0.1 dB
- Presented the results to the product team

Publications
Castellanos, M. and Roy, A. Whose Voice Is It? Interspeech 2025
Castellanos, M., Roy, A. and Ito, K. Learning to Separate Without Labels. ICASSP 2024
Castellanos, M. A Note on Permutation Losses. NeurIPS workshop 2023

Skills
Python, PyTorch, torchaudio, NumPy, MATLAB, LaTeX, Linux, Git, Slurm
`,
};
