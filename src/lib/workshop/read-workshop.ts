// The files of a workshop, from a zip or a folder → a Workshop, or findings at their lines. Nothing of it is trusted.
import { sha256 } from '@noble/hashes/sha2.js';
import { isMap, isScalar, type Node, type Pair } from 'yaml';
import type { ArchiveFile } from '#lib/archive/archive-entry.ts';
import { hex } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { fieldNames } from '#lib/project/field-table.ts';
import { FindingList, type Finding } from '#lib/project/finding.ts';
import { readYaml, spanOf, type YamlSubject } from '#lib/project/read-yaml.ts';
import { YamlFields, type Field } from '#lib/project/yaml-fields.ts';
import { decodeTextFile } from '#lib/project/text-file.ts';
import { WorkshopReader } from './workshop-reader.ts';
import { WORKSHOP_FIELDS } from './workshop-fields.ts';
import { WORKSHOP_FILE, WORKSHOP_FORMAT, type Workshop } from './workshop.ts';

export type WorkshopResult =
	| { ok: true; workshop: Workshop; findings: readonly Finding[] }
	| { ok: false; findings: readonly Finding[] };

export type WorkshopFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const SUBJECT: YamlSubject = {
	code: 'workshop',
	empty: 'The file is empty. Give at least format, title and lessons.'
};
const MAX_FILES = 600;
const DIGEST = /^[0-9a-f]{64}$/;
/** What a desktop adds. */
const CLUTTER = /(^|\/)(\.DS_Store|Thumbs\.db|__MACOSX\/.*)$/;

/** Whether there is a workshop in it; a zip of a folder has everything below that folder. */
export function isWorkshop(files: readonly Pick<ArchiveFile, 'path'>[]): boolean {
	return topOf(files) !== null;
}

/** The folder that everything is below, with its slash; empty: none is. Null: it is no workshop. */
function topOf(files: readonly Pick<ArchiveFile, 'path'>[]): string | null {
	if (files.some(({ path }) => path === WORKSHOP_FILE)) return '';
	const found = files.find(({ path }) => /^[^/]+\/workshop\.yaml$/.test(path));
	return found ? found.path.slice(0, -WORKSHOP_FILE.length) : null;
}

/** Throws `workshop-not-ours`, `workshop-damaged`, `workshop-newer`. */
export function readWorkshop(given: readonly ArchiveFile[]): WorkshopResult {
	const wanted = given.filter(({ path }) => !CLUTTER.test(path));
	const top = topOf(wanted);
	if (top === null) throw new AppError('workshop-not-ours', 'there is no workshop.yaml');
	const files: WorkshopFiles = new Map(
		wanted
			.filter(({ path }) => path.startsWith(top))
			.map(({ path, bytes }) => [path.slice(top.length), bytes])
	);
	return parseWorkshop(files);
}

/** The first error, for who cannot correct it. */
export function failureOf({ findings }: { findings: readonly Finding[] }): AppError {
	const first = findings.find(({ severity }) => severity === 'error');
	const { line, message } = first ?? { line: 1, message: '' };
	return new AppError('workshop-invalid', `${WORKSHOP_FILE}:${line}: ${message}`, {
		values: { line, problem: message }
	});
}

function parseWorkshop(files: WorkshopFiles): WorkshopResult {
	const source = decodeTextFile(files.get(WORKSHOP_FILE)!, WORKSHOP_FILE);
	const findings = new FindingList(source);
	const yaml = new YamlFields(findings, MAX_FILES, {
		message: `Give at most ${MAX_FILES} entries.`,
		key: 'entries-of-list',
		values: { max: MAX_FILES }
	});
	const root = readYaml(source, findings, SUBJECT);
	const fields = root && fieldsOf(root, yaml);
	if (fields) checkFormat(fields.get('format'), findings);
	const isChecked = fields ? compare(fields.get('checksums'), files, findings, yaml) : false;
	const workshop = fields && new WorkshopReader(fields, files, findings, yaml).read(isChecked);
	if (!workshop || findings.failed) return { ok: false, findings: findings.toArray() };
	return { ok: true, workshop, findings: findings.toArray() };
}

function fieldsOf(root: Node, yaml: YamlFields): Map<string, Field> | null {
	const span = spanOf(root, [0, 1]);
	if (!yaml.expectMap(root, span, 'A workshop')) return null;
	return yaml.fields(root, fieldNames(WORKSHOP_FIELDS), span);
}

function checkFormat(field: Field | undefined, findings: FindingList): void {
	const version = isScalar(field?.node) ? field.node.value : undefined;
	if (version === WORKSHOP_FORMAT) return;
	if (typeof version === 'number' && version > WORKSHOP_FORMAT)
		throw new AppError('workshop-newer', `format ${version}`, { values: { version } });
	findings.error('workshop-format', field?.span ?? [0, 1], 'Give “format: 1”.');
}

/** False where there are no checksums. Where there are some, each file has one. */
function compare(
	field: Field | undefined,
	files: WorkshopFiles,
	findings: FindingList,
	yaml: YamlFields
): boolean {
	if (!field) return false;
	if (!yaml.expectMap(field.node, field.span, 'checksums')) return false;
	const known = checksumsOf(field, findings);
	for (const [path, bytes] of files)
		if (path !== WORKSHOP_FILE && known.get(path) !== hex(sha256(bytes))) throw damaged(path);
	for (const path of known.keys()) if (!files.has(path)) throw damaged(path);
	return true;
}

function checksumsOf({ node, span }: Field, findings: FindingList): ReadonlyMap<string, string> {
	const known = new Map<string, string>();
	if (!isMap(node)) return known;
	for (const { key, value } of node.items as Pair<Node | null, Node | null>[]) {
		const path = isScalar(key) ? String(key.value) : '';
		const digest = isScalar(value) && typeof value.value === 'string' ? value.value : '';
		if (DIGEST.test(digest)) known.set(path, digest);
		else findings.error('workshop-checksum', spanOf(key, span), 'Expected 64 hexadecimal digits.');
	}
	return known;
}

function damaged(path: string): AppError {
	return new AppError('workshop-damaged', `the checksum of ${path}`, {
		values: { path: path.slice(0, 120) }
	});
}
