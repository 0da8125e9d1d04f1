// What the errors of workshop files mean to a user, and what to do next.
import { room } from '../room.ts';

export const workshopErrors = room('errors.workshop', {
	'workshop-damaged': 'The workshop file was changed or damaged: the checksum of {path} is wrong.',
	'workshop-damaged.next': 'It was not opened. Load the file again from where it came from.',
	'workshop-invalid': 'The workshop file has an error in line {line, number} of workshop.yaml.',
	'workshop-invalid.next':
		'{problem} It was not opened. Tell its author, or correct the file and open it again.',
	'workshop-missing': 'This workshop is not kept in this browser.',
	'workshop-missing.next': 'Open its file or its link again.',
	'workshop-newer':
		'The workshop file needs a newer version of this page (format {version, number}).',
	'workshop-newer.next':
		'Reload the page while you are online to get the new version, then open the file again.',
	'workshop-not-ours': 'This is not a workshop file: it has no workshop.yaml.',
	'workshop-not-ours.next': 'Workshop files end in “.ocre-workshop”.'
});
