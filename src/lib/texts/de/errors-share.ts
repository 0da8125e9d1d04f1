// What the errors of links, and of places that projects are fetched from, mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { shareErrors as english } from '../en/errors-share.ts';

export const shareErrors = messages<typeof english>('errors.share', {
	'link-bomb':
		'Dieser Link entpackt sich zu einer riesigen Datenmenge, wie Links, die einen Computer überlasten sollen.',
	'link-bomb.next': 'Er wurde nicht geöffnet. Bitten Sie den Absender um das Projekt als Datei.',
	'link-cut': 'Das Ende des Links fehlt. Messenger und Mailprogramme schneiden lange Links ab.',
	'link-cut.next':
		'Es wurde nichts geändert. Kopieren Sie den ganzen Link von dort, woher er kam, oder bitten Sie um das Projekt als Datei.',
	'link-damaged':
		'Der Link wurde unterwegs verändert: Einige seiner Zeichen sind nicht die, die gesendet wurden.',
	'link-damaged.next':
		'Es wurde nichts geändert. Groß- und Kleinschreibung zählen in einem Link. Kopieren Sie ihn noch einmal, oder bitten Sie um das Projekt als Datei.',
	'link-empty': 'Der Link enthält ein Projekt ohne eine einzige Textdatei.',
	'link-empty.next': 'Bitten Sie den Absender, das Projekt noch einmal zu teilen.',
	'link-invalid':
		'Der Link wurde entpackt, enthält aber kein Projekt: „{field}“ fehlt oder ist falsch.',
	'link-invalid.next':
		'Bitten Sie den Absender, das Projekt noch einmal von dieser Seite aus zu teilen.',
	'link-newer':
		'Der Link wurde mit einer neueren Version dieser Seite erstellt (Linkversion {version, number}).',
	'link-newer.next':
		'Laden Sie die Seite neu, während Sie online sind, um die neue Version zu bekommen, und öffnen Sie den Link dann noch einmal.',
	'link-not-ours': 'In diesem Link steckt kein geteiltes Projekt.',
	'link-not-ours.next': 'Links von Projekten enthalten „#project=“. Kopieren Sie den ganzen Link.',
	'link-too-large': 'Der Link ist zu groß: Er enthält mehr als {limit, number} MB.',
	'link-too-large.next':
		'Er wurde nicht geöffnet. Bitten Sie den Absender um das Projekt als Datei.',
	'from-address': 'Von der Adresse „{address}“ lässt sich kein Projekt laden.',
	'from-address.next':
		'Verwenden Sie die https-Adresse einer Datei, einer Zip-Datei, eines Ordners in einem Repository oder eines Gists oder den Namen eines Images wie ghcr.io/you/blinky:1.0.',
	'from-blocked':
		'{host} ist nicht erreichbar oder lässt andere Seiten seine Dateien nicht lesen (CORS).',
	'from-blocked.next':
		'Es wurde nichts geändert. Prüfen Sie die Adresse. Lässt sie sich in einem eigenen Tab öffnen, laden Sie die Datei dort herunter und legen Sie sie auf dieser Seite ab.',
	'from-empty': 'Unter {place} wurde nichts gefunden, was sich hier öffnen lässt.',
	'from-empty.next':
		'Ein Projekt hat eine build.yaml und seine Quelldateien. Prüfen Sie, ob die Adresse die seines Ordners ist.',
	'from-insecure':
		'{host} wurde über einfaches http angefragt; davon darf eine sichere Seite nichts laden.',
	'from-insecure.next':
		'Verwenden Sie die https-Adresse, oder laden Sie die Datei herunter und legen Sie sie auf dieser Seite ab.',
	'from-limited':
		'{host} beantwortet aus Ihrem Netzwerk nur eine begrenzte Zahl von Anfragen pro Stunde.',
	'from-limited.next':
		'Es wurde nichts geändert. Versuchen Sie es in einer Stunde erneut, oder laden Sie den Ordner als Zip-Datei herunter und legen Sie sie auf dieser Seite ab.',
	'from-missing': 'Unter {place} ist nichts.',
	'from-missing.next':
		'Prüfen Sie die Adresse: Vielleicht wurde der Branch oder der Ordner umbenannt, oder das Repository ist privat.',
	'from-nothing-inside': 'Das Image unter {place} enthält keine Quelltexte.',
	'from-nothing-inside.next':
		'Nur Images, die mit ihren Quelltexten gebaut wurden, lassen sich als Projekt öffnen. Um es auszuführen, pullen Sie es im Panel „Images“.',
	'from-offline': 'Es gibt kein Netzwerk: {host} ist nicht erreichbar.',
	'from-offline.next': 'Verbinden Sie sich mit einem Netzwerk und versuchen Sie es dann erneut.',
	'from-page': '{host} hat mit einer Webseite geantwortet, nicht mit einer Datei.',
	'from-page.next':
		'Verwenden Sie die Adresse der Rohdatei oder des Ordners auf GitHub, GitLab oder Codeberg.',
	'from-private': '{place} ist nicht öffentlich: Der Host verlangt eine Anmeldung.',
	'from-private.next':
		'Diese Seite fragt hier niemals nach Passwörtern. Laden Sie das Projekt herunter und legen Sie es auf dieser Seite ab.',
	'from-refused': '{host} hat mit dem Fehler {status, number} geantwortet.',
	'from-refused.next':
		'Es wurde nichts geändert. Versuchen Sie es später erneut, oder prüfen Sie die Adresse.',
	'from-too-large': 'Was dort liegt, ist zu groß: mehr als {limit, number} MB.',
	'from-too-large.next':
		'Verwenden Sie die Adresse des Projektordners selbst oder die einer kleineren Datei.',
	'from-truncated': '{place} hat mehr Dateien, als der Host auf einmal auflistet.',
	'from-truncated.next':
		'Verwenden Sie die Adresse des Projektordners selbst in einem kleineren Repository, oder laden Sie es herunter und legen Sie es auf dieser Seite ab.'
});
