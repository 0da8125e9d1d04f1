// Pictures of a lesson as data URLs for <img>: nothing in them runs, and nothing is fetched by them. What is no picture, or
// is too large, is none.
import { fileBytes } from '#lib/project/binary-file.ts';
import { fileOf, type Project } from '#lib/project/project.ts';
import { pictureAt } from '#lib/lesson/lesson-files.ts';
import { drawingUrl } from '#lib/ui/markdown-links.ts';

const MAX_BYTES = 1024 * 1024;
const TYPES: Readonly<Record<string, string>> = {
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	webp: 'image/webp',
	gif: 'image/gif'
};

/** `path` in the lesson. */
export function pictureUrl(files: Project['files'], path: string): string | null {
	const text = fileOf({ files }, path);
	if (text === undefined || text.length > 2 * MAX_BYTES) return null;
	const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
	if (ending === 'svg') return drawingUrl(text);
	const type = TYPES[ending];
	if (type === undefined) return null;
	const bytes = fileBytes(path, text);
	if (bytes.length > MAX_BYTES) return null;
	let binary = '';
	for (let at = 0; at < bytes.length; at += 8192)
		binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return `data:${type};base64,${btoa(binary)}`;
}

/** Finds the pictures that a text of the lesson names. */
export function picturesOf(files: Project['files'], text: string): (href: string) => string | null {
	return (href) => pictureUrl(files, pictureAt(text, href));
}
