/**
 * The last thing that happened to the reader's résumés, to be read out.
 * @module
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../parts/translation.tsx';
import { type ResumeState, tellChange } from './resume-news.ts';

/** Empty until something happens. */
export function useResumeNews({ resumes, openId, draft, corrections }: ResumeState): string {
	const translate = useTranslate();
	const known = useRef<ResumeState | null>(null);
	const [news, setNews] = useState('');
	useEffect(() => {
		const state = { resumes, openId, draft, corrections };
		const told = known.current && tellChange(translate, known.current, state);
		known.current = state;
		if (told !== null) setNews(told);
	}, [translate, resumes, openId, draft, corrections]);
	return news;
}
