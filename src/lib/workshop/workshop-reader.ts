// The fields of a workshop.yaml → a Workshop, with a finding at each that is wrong.
import { isMap, isScalar, type Node } from 'yaml';
import { BOARD_MODES, DEFAULT_MODE, isBoardMode, type BoardMode } from '#lib/abi/board-mode.ts';
import { findProfile, type FirmwareKind } from '#lib/abi/board-profiles.ts';
import { AppError } from '#lib/core/errors.ts';
import { isLessonId } from '#lib/lesson/progress.ts';
import { LESSON_FILE } from '#lib/lesson/lesson.ts';
import { decodeFile } from '#lib/project/binary-file.ts';
import { checkFiles } from '#lib/project/edit-project.ts';
import type { FindingList, Span } from '#lib/project/finding.ts';
import { checkPath } from '#lib/project/path.ts';
import { BUILD_FILE, type Project } from '#lib/project/project.ts';
import { toProjectName } from '#lib/project/project-name.ts';
import { spanOf } from '#lib/project/read-yaml.ts';
import { parseRunOptions, RUN_OPTIONS_FILE } from '#lib/project/run-options-file.ts';
import type { RunOptions } from '#lib/project/run-options.ts';
import type { Field, Text, YamlFields } from '#lib/project/yaml-fields.ts';
import type { WorkshopFiles } from './read-workshop.ts';
import {
	MAX_WORKSHOP_ABOUT,
	MAX_WORKSHOP_ENTRIES,
	MAX_WORKSHOP_TITLE,
	WORKSHOP_TEXT_SIZES,
	WORKSHOP_THEMES,
	type Workshop,
	type WorkshopBoard,
	type WorkshopImage,
	type WorkshopLesson,
	type WorkshopProject
} from './workshop.ts';

const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

export class WorkshopReader {
	readonly #fields: ReadonlyMap<string, Field>;
	readonly #files: WorkshopFiles;
	readonly #findings: FindingList;
	readonly #yaml: YamlFields;

	constructor(
		fields: ReadonlyMap<string, Field>,
		files: WorkshopFiles,
		findings: FindingList,
		yaml: YamlFields
	) {
		this.#fields = fields;
		this.#files = files;
		this.#findings = findings;
		this.#yaml = yaml;
	}

	read(isChecked: boolean): Workshop {
		return {
			title: this.#title(),
			about: this.#text('about', MAX_WORKSHOP_ABOUT)?.text ?? '',
			language: this.#language(),
			board: this.#board(),
			settings: {
				theme: this.#choice('theme', WORKSHOP_THEMES),
				textSize: this.#choice('text-size', WORKSHOP_TEXT_SIZES)
			},
			lessons: this.#entries('lessons').flatMap((entry) => this.#lesson(entry) ?? []),
			projects: this.#items('projects').flatMap((item) => this.#project(item) ?? []),
			images: this.#entries('images').flatMap((entry) => this.#image(entry) ?? []),
			isChecked
		};
	}

	#text(key: string, length: number): Text | null {
		const field = this.#fields.get(key);
		const text = field && this.#yaml.text(field.node, field.span, key)?.trim();
		if (!field || text === undefined) return null;
		if (text.length > length)
			this.#findings.error('text-long', field.span, `${key} has ${length} characters at most.`);
		return { text, span: field.span };
	}

	#title(): string {
		const title = this.#text('title', MAX_WORKSHOP_TITLE);
		if (title && title.text !== '') return title.text.replace(/\s+/g, ' ');
		this.#findings.error('field-missing', title?.span ?? [0, 1], 'Give the workshop a title.');
		return '';
	}

	#language(): string | null {
		const language = this.#text('language', 30);
		if (!language) return null;
		if (LANGUAGE.test(language.text)) return language.text;
		this.#findings.error('workshop-language', language.span, 'Give a tag such as de or pt-BR.');
		return null;
	}

	#choice<Value extends string>(key: string, values: readonly Value[]): Value | null {
		const given = this.#text(key, 30);
		if (!given) return null;
		const found = values.find((value) => value === given.text);
		if (found === undefined)
			this.#findings.error('workshop-value', given.span, `${key} is one of ${values.join(', ')}.`);
		return found ?? null;
	}

	#board(): WorkshopBoard | null {
		const board = this.#text('board', 60);
		if (!board) return null;
		const firmware: FirmwareKind = this.#choice('firmware', ['ours', 'stock'] as const) ?? 'ours';
		if (!findProfile(board.text, firmware))
			this.#findings.error('workshop-board', board.span, `No board profile is called so.`);
		return { id: board.text, firmware, mode: this.#mode() };
	}

	#mode(): BoardMode {
		const mode = this.#choice('mode', BOARD_MODES);
		return mode !== null && isBoardMode(mode) ? mode : DEFAULT_MODE;
	}

	#items(key: string): { node: Node | null; span: Span }[] {
		const field = this.#fields.get(key);
		const items = field ? (this.#yaml.items(field, key) ?? []) : [];
		if (field && items.length > MAX_WORKSHOP_ENTRIES) {
			const message = `A workshop has ${MAX_WORKSHOP_ENTRIES} ${key} at most.`;
			this.#findings.error('too-many-entries', field.keySpan, message);
			return [];
		}
		return items.map((node) => ({ node, span: spanOf(node, field?.span ?? [0, 1]) }));
	}

	#entries(key: string): Text[] {
		return this.#items(key).flatMap(({ node, span }) => {
			const text = this.#yaml.text(node, span, `An entry of ${key}`);
			return text === undefined ? [] : [{ text, span }];
		});
	}

	/** A folder of the workshop, or else a lesson of the page. */
	#lesson({ text, span }: Text): WorkshopLesson | null {
		if (this.#files.has(`${text}/${LESSON_FILE}`)) {
			const files = this.#folder({ text, span });
			return files && { kind: 'own', folder: text, files };
		}
		const isId: boolean = isLessonId(text);
		if (isId) return { kind: 'page', id: text };
		const message = `There is no ${text}/${LESSON_FILE}, and no lesson can have that id.`;
		this.#findings.error('workshop-lesson', span, message);
		return null;
	}

	#project({ node, span }: { node: Node | null; span: Span }): WorkshopProject | null {
		const entry = this.#folderEntry(node, span);
		if (!entry) return null;
		const files = this.#folder(entry.folder);
		if (!files) return null;
		if (!Object.hasOwn(files, BUILD_FILE)) {
			const message = `There is no ${entry.folder.text}/${BUILD_FILE}.`;
			this.#findings.error('workshop-project', entry.folder.span, message);
			return null;
		}
		const { [RUN_OPTIONS_FILE]: options, ...rest } = files;
		const last = entry.folder.text.split('/').at(-1) ?? '';
		return {
			folder: entry.folder.text,
			name: toProjectName(entry.name ?? last, 'Project'),
			files: rest,
			run: options === undefined ? null : this.#run(options, entry.folder)
		};
	}

	#run(source: string, { text, span }: Text): RunOptions | null {
		const result = parseRunOptions(source);
		if (result.ok) return result.run;
		const { line, message } = result.finding;
		this.#findings.error('workshop-run', span, `${text}/${RUN_OPTIONS_FILE}:${line}: ${message}`);
		return null;
	}

	/** `projects/lamp`, or `{ folder: projects/lamp, name: Lamp }`. */
	#folderEntry(node: Node | null, span: Span): { folder: Text; name: string | null } | null {
		if (!isMap(node)) {
			const text = this.#yaml.text(node, span, 'An entry of projects');
			return text === undefined ? null : { folder: { text, span }, name: null };
		}
		const fields = this.#yaml.fields(node, ['folder', 'name'], span);
		const [folder, name] = [fields.get('folder'), fields.get('name')];
		const text = folder && this.#yaml.text(folder.node, folder.span, 'folder');
		if (!folder || text === undefined) {
			this.#findings.error('field-missing', span, 'Name the folder of the project.');
			return null;
		}
		const given = isScalar(name?.node) ? name.node.value : null;
		return {
			folder: { text, span: folder.span },
			name: typeof given === 'string' || typeof given === 'number' ? String(given) : null
		};
	}

	/** Files below a folder, as a project keeps them; what is wrong with one is said at the entry. */
	#folder({ text, span }: Text): Project['files'] | null {
		const prefix = `${text}/`;
		try {
			const found = [...this.#files]
				.filter(([path]) => path.startsWith(prefix))
				.map(([path, bytes]) => [checkPath(path.slice(prefix.length)), bytes] as const);
			return checkFiles(
				Object.fromEntries(found.map(([path, bytes]) => [path, decodeFile(bytes, path)]))
			);
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
			this.#findings.error('workshop-folder', span, `${text}: ${error.message} (${error.code}).`);
			return null;
		}
	}

	#image({ text, span }: Text): WorkshopImage | null {
		const bytes = this.#files.get(text);
		if (bytes) return { path: text, bytes };
		this.#findings.error('workshop-image', span, `There is no file ${text}.`);
		return null;
	}
}
