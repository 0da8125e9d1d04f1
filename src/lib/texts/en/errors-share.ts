// What the errors of links, and of places that projects are fetched from, mean to a user, and what to do next.
import { room } from '../room.ts';

export const shareErrors = room('errors.share', {
	'link-bomb':
		'This link unpacks to an enormous amount of data, as links do that are made to overload a computer.',
	'link-bomb.next': 'It was not opened. Ask the sender for the project as a file.',
	'link-cut': 'The end of the link is missing. Messengers and mail programs cut long links.',
	'link-cut.next':
		'Nothing was changed. Copy the whole link from where it came from, or ask for the project as a file.',
	'link-damaged':
		'The link was changed on its way: some of its characters are not those that were sent.',
	'link-damaged.next':
		'Nothing was changed. Upper and lower case count in a link. Copy it again, or ask for the project as a file.',
	'link-empty': 'The link contains a project without any text files.',
	'link-empty.next': 'Ask the sender to share the project again.',
	'link-invalid':
		'The link was unpacked, but it does not contain a project: “{field}” is missing or wrong.',
	'link-invalid.next': 'Ask the sender to share the project again from this page.',
	'link-newer':
		'The link was made by a newer version of this page (link version {version, number}).',
	'link-newer.next':
		'Reload the page while you are online to get the new version, then open the link again.',
	'link-not-ours': 'There is no shared project in this link.',
	'link-not-ours.next': 'Links of projects contain “#project=”. Copy the whole link.',
	'link-too-large': 'The link is too large: it contains more than {limit, number} MB.',
	'link-too-large.next': 'It was not opened. Ask the sender for the project as a file.',
	'from-address': '“{address}” is not an address that a project can be loaded from.',
	'from-address.next':
		'Use an https address of a file, a zip, a folder of a repository or a gist, or the name of an image such as ghcr.io/you/blinky:1.0.',
	'from-blocked': '{host} cannot be reached, or does not let other pages read its files (CORS).',
	'from-blocked.next':
		'Nothing was changed. Check the address. If it opens in a tab of its own, download the file there and drop it on this page.',
	'from-empty': 'Nothing that can be opened here was found at {place}.',
	'from-empty.next':
		'A project has a build.yaml and its sources. Check that the address is that of its folder.',
	'from-insecure': '{host} was asked for over plain http, which a secure page may not load from.',
	'from-insecure.next': 'Use the https address, or download the file and drop it on this page.',
	'from-limited': '{host} answers only a limited number of questions per hour from your network.',
	'from-limited.next':
		'Nothing was changed. Try again in an hour, or download the folder as a zip and drop it on this page.',
	'from-missing': 'Nothing is at {place}.',
	'from-missing.next':
		'Check the address: the branch or the folder may have been renamed, or the repository may be private.',
	'from-nothing-inside': 'The image at {place} contains no sources.',
	'from-nothing-inside.next':
		'Only images that were built with their sources can be opened as a project. Pull it in the panel Images to run it.',
	'from-offline': 'There is no network: {host} cannot be reached.',
	'from-offline.next': 'Connect to a network, then try again.',
	'from-page': '{host} answered with a web page, not with a file.',
	'from-page.next':
		'Use the address of the raw file, or of the folder on GitHub, GitLab or Codeberg.',
	'from-private': '{place} is not public: its host asks for a login.',
	'from-private.next':
		'This page never asks for passwords here. Download the project and drop it on this page.',
	'from-refused': '{host} answered with the error {status, number}.',
	'from-refused.next': 'Nothing was changed. Try again later, or check the address.',
	'from-too-large': 'What is there is too large: more than {limit, number} MB.',
	'from-too-large.next': 'Use the address of the project’s own folder, or of a smaller file.',
	'from-truncated': '{place} has more files than its host lists at once.',
	'from-truncated.next':
		'Use the address of the project’s own folder in a smaller repository, or download it and drop it on this page.'
});
