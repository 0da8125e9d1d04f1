// The fields of workshop.yaml: what its parser takes.
import type { FieldTable } from '#lib/project/field-table.ts';

export const WORKSHOP_FIELDS = {
	/** The version of the format. */
	format: { example: 'format: 1' },
	/** What the workshop is called. */
	title: { example: 'title: Light and sound' },
	/** What it is about, as Markdown. */
	about: { example: 'about: Bring a cable.' },
	/** The language of the page, as BCP 47 tag. */
	language: { example: 'language: de' },
	/** Id of a board profile. */
	board: { example: 'board: b_u585i_iot02a' },
	/** `ours`, unless it says `stock`. */
	firmware: { example: 'firmware: ours' },
	/** `faithful`, unless it says `documented`. */
	mode: { example: 'mode: faithful' },
	/** `light` or `dark`. */
	theme: { example: 'theme: dark' },
	/** Of code and console. */
	'text-size': { example: 'text-size: large' },
	/** Folders with a lesson.yaml, or ids of lessons of the page. */
	lessons: { example: 'lessons: [lessons/lamp, blink]' },
	/** Folders with a build.yaml, each with a name if it has one. */
	projects: { example: 'projects: [{ folder: projects/lamp, name: Lamp }]' },
	/** Files with an image. */
	images: { example: 'images: [images/lamp.tar]' },
	/** SHA-256 of each file. Packing writes it. */
	checksums: { example: 'checksums: {}' }
} as const satisfies FieldTable;
