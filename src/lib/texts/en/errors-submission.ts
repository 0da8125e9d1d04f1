// What the errors of submissions mean to a user, and what to do next.
import { room } from '../room.ts';

export const submissionErrors = room('errors.submission', {
	'submission-damaged': 'The submission was changed or cut on its way: its checksum is wrong.',
	'submission-damaged.next': 'It was not taken. Ask the student to hand it in again.',
	'submission-invalid': 'The submission cannot be read: “{field}” is missing or wrong.',
	'submission-invalid.next':
		'It was not taken. Ask the student to hand it in again from this page.',
	'submission-newer':
		'The submission was made by a newer version of this page (submission version {version, number}).',
	'submission-newer.next':
		'Reload the page while you are online to get the new version, then add the submission again.',
	'submission-not-ours': 'This file is not a submission.',
	'submission-not-ours.next':
		'Submissions end in “.ocre-submission”. Folders and zip files with them can be added, too.',
	'submission-too-large': 'The submission is larger than {limit, number} MB.',
	'submission-too-large.next': 'It was not taken. Ask the student for a smaller project.',
	'submissions-too-many': 'There are more than {limit, number} submissions.',
	'submissions-too-many.next':
		'Those that are in the list stay. Remove some of them, or look at one class at a time.'
});
