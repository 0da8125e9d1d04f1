// What the errors of projects and their files mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { projectErrors as english } from '../en/errors-project.ts';

export const projectErrors = messages<typeof english>('errors.project', {
	'example-missing': 'Es gibt kein Beispiel „{id}“.',
	'example-missing.next': 'Wählen Sie eines aus der Liste der Beispiele.',
	'example-unreachable': 'Die Dateien dieses Beispiels konnten nicht geladen werden.',
	'example-unreachable.next':
		'Ihre Arbeit ist gespeichert. Prüfen Sie die Netzwerkverbindung und wählen Sie das Beispiel erneut aus.',
	'file-binary':
		'{name} ist keine UTF-8-Textdatei: Byte {at, number} ist null, wie in einer Binärdatei.',
	'file-binary.next': 'Ein Projekt enthält nur Text. Wählen Sie eine andere Datei.',
	'file-encoding': '{name} ist keine UTF-8-Textdatei: Sie hat eine andere Kodierung.',
	'file-encoding.next': 'Speichern Sie sie als UTF-8 und fügen Sie sie erneut hinzu.',
	'file-too-large': '{name} hat {megabytes, number} MB; die Grenze liegt bei {limit, number} MB.',
	'file-too-large.next': 'Teilen Sie die Datei auf, oder lassen Sie sie weg.',
	'file-utf16': '{name} ist keine UTF-8-Textdatei: Sie ist in UTF-16.',
	'file-utf16.next': 'Speichern Sie sie als UTF-8 und fügen Sie sie erneut hinzu.',
	'name-control': 'Der Name eines Projekts darf keine Steuerzeichen enthalten.',
	'name-control.next': 'Tippen Sie den Namen, statt ihn einzufügen.',
	'name-empty': 'Ein Projekt braucht einen Namen.',
	'name-empty.next': 'Geben Sie einen ein.',
	'name-too-long': 'Der Name eines Projekts kann höchstens {max, number} Zeichen haben.',
	'name-too-long.next': 'Wählen Sie einen kürzeren Namen.',
	'path-absolute': '„{path}“ ist absolut.',
	'path-absolute.next': 'Geben Sie den Pfad relativ zum Projekt an, etwa „lib/morse.h“.',
	'path-blank':
		'Ein Name in „{path}“ beginnt oder endet mit einem Leerzeichen oder endet mit einem Punkt.',
	'path-blank.next': 'Lassen Sie das Leerzeichen oder den Punkt weg.',
	'path-character': '„{path}“ enthält „{character}“.',
	'path-character.next': 'Lassen Sie es weg.',
	'path-empty': 'Eine Datei braucht einen Namen.',
	'path-empty.next': 'Geben Sie einen ein, etwa „lib/morse.h“.',
	'path-empty-part': '„{path}“ hat einen leeren Ordner- oder Dateinamen.',
	'path-empty-part.next': 'Entfernen Sie den überzähligen „/“.',
	'path-hidden': '„{path}“ enthält ein Steuerzeichen oder ein unsichtbares Zeichen.',
	'path-hidden.next': 'Tippen Sie den Namen, statt ihn einzufügen.',
	'path-outside': '„{path}“ darf „.“ oder „..“ nicht als Ordner enthalten.',
	'path-outside.next': 'Geben Sie den Pfad ab dem Ordner des Projekts an.',
	'path-reserved': '„{name}“ ist ein reservierter Name.',
	'path-reserved.next': 'Wählen Sie einen anderen.',
	'path-taken': '„{path}“ gibt es schon.',
	'path-taken.next': 'Wählen Sie einen anderen Namen.',
	'path-too-long': '„{path}“ ist länger als {max, number} Zeichen.',
	'path-too-long.next': 'Wählen Sie einen kürzeren Namen.',
	'project-file-missing': '„{path}“ gibt es nicht.',
	'project-file-missing.next':
		'Vielleicht wurde die Datei umbenannt oder gelöscht. Sehen Sie in der Dateiliste nach.',
	'project-too-large':
		'Die Dateien eines Projekts können zusammen höchstens {limit, number} MB haben.',
	'project-too-large.next': 'Lassen Sie einige davon weg.',
	'too-many-files': 'Ein Projekt kann höchstens {limit, number} Dateien haben.',
	'too-many-files.next': 'Lassen Sie einige davon weg.'
});
