// The texts of problems and the report of sizes, in German.
import { messages } from '../messages.ts';
import type { problems as english } from '../en/problems.ts';

export const problems = messages<typeof english>('problems', {
	problems: 'Probleme',
	noProblems: 'Keine Probleme',
	nothingCompiledYet: 'Noch nichts kompiliert',
	theLastBuildHadNo: 'Der letzte Build hatte weder Fehler noch Warnungen.',
	runTheProjectErrorsAnd:
		'Führen Sie das Projekt aus: Fehler und Warnungen werden hier aufgelistet und im Code markiert.',
	fromBeforeYourLastChanges:
		'Von vor Ihren letzten Änderungen: Führen Sie es zum Aktualisieren erneut aus.',
	wholeProject: 'Ganzes Projekt',
	problemsNotShown:
		'{hidden, plural, one{# weiteres Problem wird} other{# weitere Probleme werden}} nicht angezeigt: Beheben Sie die ersten; sie verursachen oft den Rest.',
	errors: '{errors, plural, one{# Fehler} other{# Fehler}}',
	warnings: '{warnings, plural, one{# Warnung} other{# Warnungen}}',
	originCompiled: 'In dieser Seite kompiliert.',
	originKept:
		'Schon früher in dieser Seite aus denselben Dateien kompiliert; dieser Browser hat es aufbewahrt.',
	originSite:
		'Beim Bauen der Website mit der Seite kompiliert. Ihre Änderungen werden hier kompiliert.',
	sizeOfTheImage: 'Größe des Images',
	beforeTheLastChanges: 'vor den letzten Änderungen',
	image: 'Image <b>{imageBytes}</b>',
	partsOfTheImage: 'Teile des Images',
	imageExplained:
		'{functions, plural, one{# Funktion} other{# Funktionen}}, auf dem Board gespeichert und nach jeder Änderung hochgeladen.',
	memoryAtTheStart: 'Arbeitsspeicher beim Start <b>{startBytes}</b>',
	partsOfTheMemory: 'Teile des Arbeitsspeichers',
	memoryShared:
		'{initialPages, plural, one{# Seite} other{# Seiten}} zu 64 KB, von Threads gemeinsam genutzt: Das Board reserviert beim Start das Maximum von {maxBytes}.',
	memoryGrowing:
		'{initialPages, plural, one{# Seite} other{# Seiten}} zu 64 KB; wächst auf bis zu {maxBytes}.',
	roomOnTheBoard: 'Platz auf dem Board',
	onBoard: 'Auf {board}',
	hostImports: 'Host-Importe <b>{count}</b>',
	noneThisProgramCallsNo: 'Keine: Dieses Programm ruft keine Host-Funktionen auf.',
	noImageYet: 'Noch kein Image',
	runTheProjectToSee:
		'Führen Sie das Projekt aus, um seine Größe zu sehen: Code, Daten, Stack und Speicherseiten.',
	counts:
		'{errors, plural, one{# Fehler} other{# Fehler}}, {warnings, plural, one{# Warnung} other{# Warnungen}}',
	severityError: 'Fehler',
	severityWarning: 'Warnung',
	severityNote: 'Hinweis'
});
