// Where the bytes of a module are, as rectangles: sections by their size, the code by its functions.
import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import type { Inspection } from '#lib/image/inspect/inspect-module.ts';

export interface Tile {
	key: string;
	label: string;
	/** What the tile is part of. */
	group: 'code' | 'data' | 'other';
	sizeBytes: number;
	/** In percent of the whole. */
	left: number;
	top: number;
	width: number;
	height: number;
}

interface Part {
	key: string;
	label: string;
	group: Tile['group'];
	sizeBytes: number;
}

interface Group {
	parts: Part[];
}

/** Smaller functions are shown together: nobody could tell them apart. */
const MAX_FUNCTIONS = 60;

function functionParts({ functions }: Inspection): Part[] {
	const sorted = [...functions].sort((a, b) => b.sizeBytes - a.sizeBytes);
	const rest = sorted.slice(MAX_FUNCTIONS);
	const parts: Part[] = sorted.slice(0, MAX_FUNCTIONS).map(({ index, name, sizeBytes }) => ({
		key: `f${index}`,
		label: name ?? `function ${index}`,
		group: 'code',
		sizeBytes
	}));
	if (rest.length > 0)
		parts.push({
			key: 'rest',
			label: `${rest.length} smaller functions`,
			group: 'code',
			sizeBytes: rest.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
		});
	return parts;
}

function sectionParts({ sections }: Inspection): Part[] {
	return sections
		.filter(({ name, custom, sizeBytes }) => (custom || name !== 'code') && sizeBytes > 0)
		.map(({ name, custom, sizeBytes, offset }) => ({
			key: `s${offset}`,
			label: custom ? `custom section ${name}` : `${name} section`,
			group: name === 'data' && !custom ? ('data' as const) : ('other' as const),
			sizeBytes
		}));
}

/** Of a box of that shape: width by height. */
export function tilesOf(inspection: Inspection, aspect: number): Tile[] {
	const groups: Group[] = (['code', 'data', 'other'] as const).map((group) => ({
		parts: [...functionParts(inspection), ...sectionParts(inspection)].filter(
			(part) => part.group === group
		)
	}));
	const root = hierarchy<Group | Part | { groups: Group[] }>({ groups }, (node) =>
		'groups' in node ? node.groups : 'parts' in node ? node.parts : []
	)
		.sum((node) => ('sizeBytes' in node ? node.sizeBytes : 0))
		.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
	const laidOut = treemap<Group | Part | { groups: Group[] }>()
		.size([100 * aspect, 100])
		.tile(treemapSquarify)(root);
	return laidOut.leaves().flatMap(({ data, x0, x1, y0, y1 }) =>
		'key' in data
			? [
					{
						...data,
						left: x0 / aspect,
						top: y0,
						width: (x1 - x0) / aspect,
						height: y1 - y0
					}
				]
			: []
	);
}
