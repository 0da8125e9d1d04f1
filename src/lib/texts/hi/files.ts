// The texts of the list of files and their tabs, in Hindi.
import { messages } from '../messages.ts';
import type { files as english } from '../en/files.ts';

export const files = messages<typeof english>('files', {
	readOnly: 'सिर्फ़ पढ़ने के लिए',
	filesOfTheProject: 'प्रोजेक्ट की फ़ाइलें',
	files: 'फ़ाइलें',
	newFile: 'नई फ़ाइल',
	newScenario: 'नया सिनारियो',
	importFiles: 'फ़ाइलें इंपोर्ट करें',
	filesToImport: 'इंपोर्ट करने की फ़ाइलें',
	path: 'पाथ',
	forExampleMainCOr: 'जैसे main.c, या फ़ोल्डर में फ़ाइल के लिए include/led.h।',
	create: 'बनाएँ',
	renameOrMove: 'नाम या जगह बदलें',
	rename: 'नाम बदलें',
	anotherFolderInThePath: 'पाथ में दूसरा फ़ोल्डर लिखने से फ़ाइल वहाँ चली जाती है।',
	theFilesInTheFolder: 'फ़ोल्डर की फ़ाइलें उसके साथ जाती हैं।',
	actionsForName: '{name} के लिए कार्रवाई',
	newFileHere: 'यहाँ नई फ़ाइल…',
	renameOrMoveItem: 'नाम या जगह बदलें…',
	deleteWithItsFiles: 'फ़ाइलों समेत हटाएँ',
	delete: 'हटाएँ',
	errors: '{errors, plural, one{# एरर} other{# एरर}}',
	warnings: '{warnings, plural, one{# चेतावनी} other{# चेतावनियाँ}}',
	openFiles: 'खुली फ़ाइलें',
	changedSinceTheLastRun: 'पिछले रन के बाद बदली गई',
	changedAloud: ', पिछले रन के बाद बदली गई',
	closePath: '{path} बंद करें'
});
