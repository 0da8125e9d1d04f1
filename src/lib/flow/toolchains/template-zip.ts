// A template → the zip that is downloaded: one folder, ready to be built in.
import { utf8 } from '#lib/core/bytes.ts';
import { packZip } from '#lib/image/archive.ts';
import type { Bytes } from '#lib/image/artifact.ts';
import { TEMPLATE_TEXTS } from './template-texts.ts';
import { templateFiles, type TemplateId } from './templates.ts';

/** Of the folder, and of the zip. */
export function templateName(id: TemplateId): string {
	return `ocre-${id}`;
}

export function templateZip(id: TemplateId): Bytes {
	const files = [...templateFiles(id, TEMPLATE_TEXTS)];
	return packZip(
		files.map(([path, text]) => ({ path: `${templateName(id)}/${path}`, bytes: utf8(text) }))
	);
}
