// The errors of projects and their files: each code with the values that its text takes. The texts are in texts/en.
import type { Internal, NoValues } from '#lib/core/errors.ts';

export interface ProjectErrors {
	'example-invalid': Internal;
	'example-missing': { id: string };
	'example-unreachable': NoValues;
	'file-binary': { name: string; at: number };
	'file-encoding': { name: string };
	'file-too-large': { name: string; megabytes: number; limit: number };
	'file-utf16': { name: string };
	'name-control': NoValues;
	'name-empty': NoValues;
	'name-too-long': { max: number };
	'path-absolute': { path: string };
	'path-blank': { path: string };
	'path-character': { path: string; character: string };
	'path-empty': NoValues;
	'path-empty-part': { path: string };
	'path-hidden': { path: string };
	'path-outside': { path: string };
	'path-reserved': { name: string };
	'path-taken': { path: string };
	'path-too-long': { path: string; max: number };
	'project-file-missing': { path: string };
	'project-too-large': { limit: number };
	'too-many-files': { limit: number };
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends ProjectErrors {}
}
