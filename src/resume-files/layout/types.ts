/**
 * Text as it lies on a page, before it is read.
 * @module
 */

/** A run of text in one font on one baseline. Lengths are in points, from the page's top left corner, downwards. */
export interface TextItem {
	readonly text: string;
	readonly x: number;
	/** Of the baseline. */
	readonly y: number;
	readonly width: number;
	/** The font's size. */
	readonly size: number;
	/** Name of its font in the file; `''` where unknown. */
	readonly font: string;
	/** Whether the file itself has white space before it. */
	readonly spaceBefore: boolean;
	/** Whether it begins where many lines or cells begin, and not close behind other text: it is a cell of its own, however small the gap. */
	readonly cell?: boolean;
}

export interface TextPage {
	readonly width: number;
	readonly height: number;
	readonly items: readonly TextItem[];
}

/** Items on one baseline, joined. Wide gaps became tabs. */
export interface Line {
	readonly text: string;
	readonly x: number;
	readonly right: number;
	readonly y: number;
	/** Of its largest words. */
	readonly size: number;
	/** Where its words begin: behind its bullet, if it has one. */
	readonly textX: number;
	/** Where what stands behind its last wide gap begins; `textX` without one. */
	readonly tailX: number;
	/** Width of its first word, estimated: it could have stood at the end of the line before, or not. */
	readonly firstWordWidth: number;
	readonly bullet: boolean;
	/** The font all of its words are in; `null` for several. */
	readonly font: string | null;
	/** Whether an icon stands before it: it has a subject of its own. */
	readonly icon: boolean;
	/** Whether its words stand equally far apart. */
	readonly evenGaps: boolean;
	/** Whether a wide gap parts it, as between a title and its dates. */
	readonly gapped: boolean;
}

/** Lines that are read one after the other. */
export type Block = readonly Line[];

/** Lines joined. */
export interface Paragraph {
	readonly text: string;
	readonly first: Line;
	readonly last: Line;
	/** Whether there is a gap above it. */
	readonly apart: boolean;
}
