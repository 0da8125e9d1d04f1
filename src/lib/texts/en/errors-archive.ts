// What the errors of archives mean to a user, and what to do next.
import { room } from '../room.ts';

export const archiveErrors = room('errors.archive', {
	'archive-bomb':
		'This small file unpacks to an enormous amount of data, as files do that are made to overload a computer.',
	'archive-bomb.next':
		'It was not opened. If you trust it, unpack it yourself and import the files that you need.',
	'archive-damaged': 'The archive is damaged: its content does not match its checksums or lengths.',
	'archive-damaged.next': 'Download or pack it again.',
	'archive-encrypted': 'The archive is encrypted.',
	'archive-encrypted.next':
		'Unpack it with its password and import the files, or pack them again without one.',
	'archive-inconsistent':
		'The archive contradicts itself: its list of files and the files in it do not match.',
	'archive-inconsistent.next':
		'It was not opened, because it may be made to deceive. Pack it again.',
	'archive-too-deep': 'The file contains archives within archives within archives.',
	'archive-too-deep.next':
		'It was not opened. Unpack it yourself and import the innermost archive.',
	'archive-too-large':
		'The archive is too large: it unpacks to more than 128 MB or has more than 4096 files.',
	'archive-too-large.next': 'It was not opened. Pack fewer files.',
	'archive-unsafe':
		'The archive contains a link, a device, two files of one name or a path that leads out of its folder.',
	'archive-unsafe.next': 'It was not opened. Pack it again with plain files and relative paths.',
	'archive-unsupported': 'The archive is packed in a way that cannot be opened here.',
	'archive-unsupported.next': 'Pack it again as a .zip (method Deflate), a .tar or a .tar.gz.'
});
