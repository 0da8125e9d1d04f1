// What lists of projects show of one project, without its files.

export interface ProjectSummary {
	id: string;
	name: string;
	/** Milliseconds since the epoch. */
	changedAt: number;
	fileCount: number;
	/** Title of the example it came from; null: nothing to reset to. */
	exampleTitle: string | null;
}
