/**
 * What the columns of a posting's report, and their parts, are made from.
 * @module
 */
import type { Mark } from '../../core/marks.ts';
import type { ReportView } from '../../core/report-view.ts';

/** For what is said of places in the posting. */
export interface PlacedProps {
	/** Of the posting. */
	text: string;
	/** Those that can be shown in the page. */
	marks: readonly Mark[];
	onShow: (markId: string) => void;
}

export interface ColumnProps extends Omit<PlacedProps, 'text'> {
	report: ReportView;
	nameSkill: (id: string) => string;
}
