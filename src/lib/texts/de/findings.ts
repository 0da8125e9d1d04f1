// What is wrong with the files of a project and with run options, in German.
import { messages } from '../messages.ts';
import type { findings as english } from '../en/findings.ts';

export const findings = messages<typeof english>('findings', {
	'build-file-missing':
		'Das Projekt hat keine {file}. Fügen Sie eine hinzu: Sie legt das Image und seine Berechtigungen fest.',
	'build-file-not-map': 'Hier werden Felder wie „name: hello“ erwartet, eines pro Zeile.',
	'build-file-empty': 'Die Datei ist leer. Geben Sie mindestens name und binaries an.',
	'run-options-empty': 'Die Datei ist leer.',
	'version-missing': 'Ergänzen Sie „{example}“, die Version des Formats dieser Datei.',
	'version-not-text': 'Schreiben Sie {version} in Anführungszeichen: Es ist ein String.',
	'version-unknown': 'Nur die Version {version} ist bekannt.',
	'name-empty': 'Der Name ist leer.',
	'name-blank': 'Um den Namen stehen Leerzeichen.',
	'name-invalid':
		'Namen auf einem Board bestehen nur aus a–z, 0–9, „.“, „_“ und „-“. Versuchen Sie „{better}“.',
	'language-unknown': 'Unbekannte Sprache. Bekannt sind: {known}.',
	'language-unknown.meant': 'Unbekannte Sprache. Meinten Sie „{meant}“?',
	'deploy-unknown':
		'Schreiben Sie „image“ für ein einzelnes Image oder „script“ für eine Engine, die auf dem Board bleibt.',
	'binary-missing': 'Nennen Sie die eine Binärdatei: „{example}“.',
	'binary-many': 'Ein Container hat eine einzige Binärdatei. Entfernen Sie diese.',
	'image-name-invalid':
		'Ein Board lehnt den Image-Namen „{name}“ ab: Erlaubt sind a–z, 0–9, „.“, „_“ und „-“. Verwenden Sie „{better}“.',
	'image-name-long': 'Boards lehnen Image-Namen mit mehr als {max} Zeichen möglicherweise ab.',
	'image-name-ending': 'Der Name eines Images endet üblicherweise auf „.wasm“.',
	'environment-character': 'An ein Board kann nur druckbares ASCII in einer Zeile gesendet werden.',
	'environment-no-value': 'getenv() findet nur Einträge der Form NAME=Wert. Meinten Sie „{meant}“?',
	'listed-twice': '„{name}“ ist doppelt aufgeführt.',
	'permission-unknown': 'Unbekannte Berechtigung, wird ignoriert. Bekannt sind: {known}.',
	'permission-unknown.meant': 'Unbekannte Berechtigung. Meinten Sie „{meant}“?',
	'field-missing': 'Das Feld „{field}“ fehlt, zum Beispiel „{example}“.',
	'field-unknown': 'Unbekanntes Feld, wird ignoriert. Bekannte Felder: {known}.',
	'field-unknown.meant': 'Unbekanntes Feld, wird ignoriert. Meinten Sie „{meant}“?',
	'entries-of-command-line':
		'Mehr als {max} Einträge passen nicht auf die Befehlszeile eines Boards.',
	'entries-of-list': 'Geben Sie höchstens {max} Einträge an.',
	'entries-of-scenario': 'Ein Szenario hat höchstens {max} Schritte.',
	'yaml-alias': 'Aliasse („{example}“) werden nicht unterstützt. Schreiben Sie den Wert aus.',
	'field-must-be-map': '{field} muss eine Zuordnung sein.',
	'field-must-be-list': '{field} muss eine Liste sein.',
	'field-must-be-text': '{field} muss ein Text sein.',
	'field-must-be-text.quotes':
		'{field} muss ein Text sein. Setzen Sie den Wert in Anführungszeichen.',
	'field-must-be-number': '{field} muss eine Zahl sein.',
	'entry-must-be-map': 'Ein Eintrag von {field} muss eine Zuordnung sein.',
	'entry-must-be-text': 'Ein Eintrag von {field} muss ein Text sein.',
	'entry-must-be-text.quotes':
		'Ein Eintrag von {field} muss ein Text sein. Setzen Sie den Wert in Anführungszeichen.',
	'file-must-be-map': 'Die Datei muss eine Zuordnung sein.',
	'step-must-be-map': 'Ein Schritt muss eine Zuordnung sein.',
	'too-many-characters': 'Die Datei hat {n} Zeichen; die Grenze liegt bei {max}.',
	'too-many-parts': 'Die Datei hat weit mehr Teile, als eine solche Datei haben kann.',
	'too-deep': 'Die Datei ist zu tief verschachtelt.',
	'yaml-character': 'Steuerzeichen {code}.',
	'yaml.TAB_AS_INDENT':
		'YAML lässt sich nicht mit Tabulatoren einrücken. Verwenden Sie Leerzeichen.',
	'yaml.DUPLICATE_KEY': 'Dieses Feld ist doppelt. Entfernen Sie eines der beiden.',
	'yaml.MULTIPLE_DOCS': 'Es wird nur ein Dokument erwartet: Entfernen Sie alles nach „{example}“.',
	'yaml.MISSING_CHAR': 'Hier fehlt ein Anführungszeichen oder eine Klammer.',
	'yaml.BAD_INDENT': 'Die Einrückung stimmt nicht, oder eine Klammer ist nicht geschlossen.',
	'yaml.BLOCK_AS_IMPLICIT_KEY':
		'Zwei Felder in einer Zeile. Setzen Sie den Wert in Anführungszeichen, wenn er „: “ enthält.',
	'more-findings': '{n} weitere Meldungen werden nicht angezeigt.',
	'too-long': 'Verwenden Sie höchstens {max} Zeichen.',
	'container-id':
		'Verwenden Sie Kleinbuchstaben, Ziffern, „.“, „_“ und „-“, und beginnen Sie nicht mit einem Punkt.',
	'ascii-only': 'Die Konsole des Boards nimmt nur ASCII-Zeichen an.',
	'variable-form': 'Schreiben Sie es in der Form {form}.',
	'path-begin': 'Beginnen Sie mit „/“, zum Beispiel {example}.',
	'path-root': 'Nötig ist ein Ordner unterhalb von „/“, zum Beispiel {example}.',
	'path-end': 'Entfernen Sie das „/“ am Ende.',
	'path-colon': '„:“ trennt die beiden Seiten eines Mounts und kann in keiner davon stehen.',
	'path-direct': 'Nennen Sie den Ordner direkt, ohne „.“, „..“ oder „//“.',
	'path-characters': 'Verwenden Sie Buchstaben, Ziffern, „.“, „_“, „-“ und „/“.',
	'path-storage': 'Der Dateispeicher des Boards liegt unter {folder}.'
});
