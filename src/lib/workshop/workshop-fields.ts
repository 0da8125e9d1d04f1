// The fields of workshop.yaml: what its parser takes, and what is said of them.
import type { FieldTable } from '#lib/project/field-table.ts';

export const WORKSHOP_FIELDS = {
	format: { text: 'The version of the format.', example: 'format: 1' },
	title: { text: 'What the workshop is called.', example: 'title: Light and sound' },
	about: { text: 'What it is about, as Markdown.', example: 'about: Bring a cable.' },
	language: { text: 'The language of the page, as BCP 47 tag.', example: 'language: de' },
	board: { text: 'Id of a board profile.', example: 'board: b_u585i_iot02a' },
	firmware: { text: '`ours`, unless it says `stock`.', example: 'firmware: ours' },
	mode: { text: '`faithful`, unless it says `documented`.', example: 'mode: faithful' },
	theme: { text: '`light` or `dark`.', example: 'theme: dark' },
	'text-size': { text: 'Of code and console.', example: 'text-size: large' },
	lessons: {
		text: 'Folders with a lesson.yaml, or ids of lessons of the page.',
		example: 'lessons: [lessons/lamp, blink]'
	},
	projects: {
		text: 'Folders with a build.yaml, each with a name if it has one.',
		example: 'projects: [{ folder: projects/lamp, name: Lamp }]'
	},
	images: { text: 'Files with an image.', example: 'images: [images/lamp.tar]' },
	checksums: { text: 'SHA-256 of each file. Packing writes it.', example: 'checksums: {}' }
} as const satisfies FieldTable;
