// What a teacher is given: files, folders, zips of learning platforms, and things that mean no good.
import { describe, expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { packZip } from '#lib/image/archive.ts';
import { sharedFiles } from '#lib/share/shared-project.ts';
import { writeSubmission } from '#lib/submission/submission-file.ts';
import { submissionLink } from '#lib/submission/submission-link.ts';
import type { Submission } from '#lib/submission/submission.ts';
import { readSubmissions } from './read-submissions.ts';

const submission = (student: string): Submission => ({
	...{ student, lesson: null, progress: null, claims: [], handedInAt: null },
	project: sharedFiles('Lamp', { 'build.yaml': 'name: lamp\n', 'main.c': `// ${student}\n` })
});
const bytes = (student: string) => writeSubmission(submission(student));
const file = (name: string, content: Uint8Array<ArrayBuffer>) =>
	readSubmissions({ kind: 'file', name, bytes: content });
const students = ({ handed }: Awaited<ReturnType<typeof file>>) =>
	handed.map((one) => [one.submission.student, one.source]);

describe('a teacher is given', () => {
	test('a file, or a text with a link in it', async () => {
		expect(students(await file('a.ocre-submission', bytes('Ada')))).toEqual([
			['Ada', 'a.ocre-submission']
		]);
		const mail = `Hello,\nhere it is: ${submissionLink('https://x.example/teach', submission('Bob'))}\n`;
		expect(students(await file('mail.txt', utf8(mail)))).toEqual([['Bob', 'mail.txt']]);
	});

	test('a zip of a platform: files in folders, a zip in it, projects, and what is none of these', async () => {
		const inner = packZip([{ path: 'c.ocre-submission', bytes: bytes('Cleo') }]);
		const zip = packZip([
			{ path: 'Ada_1_assignsubmission_file_/work.ocre-submission', bytes: bytes('Ada') },
			{ path: 'Cleo/all.zip', bytes: inner },
			{ path: 'Dan Doe_77_assignsubmission_file_/lamp/build.yaml', bytes: utf8('name: lamp\n') },
			{ path: 'Eve_7_assignsubmission_file_/build.yaml', bytes: utf8('name: lamp\n') },
			{ path: 'Eve_7_assignsubmission_file_/main.c', bytes: utf8('int a;\n') },
			{ path: 'photo.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) },
			{ path: 'Ada_1_assignsubmission_file_/.DS_Store', bytes: utf8('x') }
		]);
		const read = await file('class.zip', zip);
		expect(students(read).map(([student]) => student)).toEqual(
			expect.arrayContaining(['Ada', 'Cleo', 'Eve', 'lamp'])
		);
		expect(read.ignored).toBe(1);
		expect(read.refused).toEqual([]);
	});

	test('one that is broken, and the others are read', async () => {
		const cut = bytes('Cut').slice(0, -30);
		const read = await readSubmissions({
			kind: 'folder',
			name: 'class',
			files: [
				{ path: 'a.ocre-submission', bytes: bytes('Ada') },
				{ path: 'b.ocre-submission', bytes: new Uint8Array(cut) },
				{ path: 'c.zip', bytes: utf8('PK\u0003\u0004 and nothing more') }
			]
		});
		expect(students(read)).toEqual([['Ada', 'class/a.ocre-submission']]);
		expect(read.refused.map(({ source, failure }) => [source, failure.code])).toEqual([
			['class/b.ocre-submission', 'submission-damaged'],
			['class/c.zip', 'archive-damaged']
		]);
	});

	test(
		'a bomb: it is refused, and unpacked no further than the limit',
		{ timeout: 60_000 },
		async () => {
			const zeros = packZip([
				{ path: 'a.ocre-submission', bytes: new Uint8Array(24 * 1024 * 1024) }
			]);
			let unpacked = 0;
			const read = await readSubmissions(
				{ kind: 'file', name: 'bomb.zip', bytes: zeros },
				(sum) => {
					unpacked = sum;
				}
			);
			expect(read.refused[0]?.failure.code).toBe('archive-bomb');
			expect(unpacked).toBeLessThan(18 * 1024 * 1024);
		}
	);

	test('something else altogether', async () => {
		const read = await file('notes.txt', utf8('Nothing of ours.'));
		expect(read.refused[0]?.failure.code).toBe('submission-not-ours');
	});
});
