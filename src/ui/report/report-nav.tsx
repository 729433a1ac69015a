/**
 * The pages of the report, as links.
 * @module
 */
import { useTranslate } from '../parts/translation.tsx';
import { REPORT_ROUTES, type ReportRoute } from './types.ts';

export function ReportNav({ route, onRoute }: { route: ReportRoute; onRoute: (route: ReportRoute) => void }) {
	const translate = useTranslate();
	return (
		<header class="report-top">
			<span class="wordmark">Requisite</span>
			<nav aria-label={translate('ui:nav.label')}>
				<ul class="report-nav">
					{REPORT_ROUTES.map((name) => (
						<li key={name}>
							<a
								href={`#${name}`}
								aria-current={name === route ? 'page' : undefined}
								onClick={(event) => {
									if (event.ctrlKey || event.metaKey || event.shiftKey) return;
									event.preventDefault();
									onRoute(name);
								}}
							>
								{translate(`ui:nav.${name}`)}
							</a>
						</li>
					))}
				</ul>
			</nav>
		</header>
	);
}
