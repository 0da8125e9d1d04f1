// What the errors of images and registries mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { imageErrors as english } from '../en/errors-image.ts';

export const imageErrors = messages<typeof english>('errors.image', {
	'blob-missing': 'Ein Teil des Images fehlt.',
	'blob-missing.next': 'Laden oder exportieren Sie das Image noch einmal.',
	'digest-mismatch': 'Der empfangene Inhalt passt nicht zu seinem Digest.',
	'digest-mismatch.next':
		'Er wurde verworfen. Laden oder exportieren Sie das Image noch einmal. Bleibt das Problem, wurde das Image verändert.',
	'digest-unsupported':
		'Das Image bezeichnet seine Teile mit einer Art von Digest, die hier nicht unterstützt wird.',
	'digest-unsupported.next': 'Verwenden Sie ein Image mit sha256-Digests.',
	'docker-archive': '„{file}“ sieht aus wie die Ausgabe von docker save.',
	'docker-archive.next':
		'Kopieren Sie es zuerst in ein OCI-Archiv: skopeo copy docker-archive:FILE oci-archive:FILE.tar',
	'file-unknown': 'Dieser Dateityp wird nicht unterstützt.',
	'file-unknown.next':
		'Importieren lassen sich Projekte (eine .zip-Datei oder ein Ordner mit einer build.yaml), Quelldateien und Szenarien (UTF-8-Text), Images (.tar oder .zip mit OCI-Layout), Module (.wasm) und Aufzeichnungen (.ocre-recording).',
	'image-invalid': 'Das Image ist beschädigt.',
	'image-invalid.next': 'Laden oder exportieren Sie es noch einmal.',
	'key-invalid': 'Das ist kein brauchbarer öffentlicher Schlüssel.',
	'key-invalid.next':
		'Es muss ein P-256-Schlüssel im PEM-Format sein, wie openssl und cosign ihn schreiben.',
	'layer-digests-differ':
		'Das Image widerspricht sich: Seine Config nennt andere Layer als sein Manifest.',
	'layer-digests-differ.next': 'Bauen Sie es neu.',
	'media-type-foreign': 'Das ist kein Ocre-Image.',
	'media-type-foreign.next': 'Ocre-Images haben einen Layer vom Typ application/wasm.',
	'module-invalid': 'Das ist kein gültiges WebAssembly-Modul.',
	'module-invalid.next': 'Bauen oder laden Sie es neu.',
	'not-ocre-image': 'Das ist kein Ocre-Image.',
	'not-ocre-image.next':
		'Ocre-Images haben eine wasm-Config und einen Layer vom Typ application/wasm.',
	'reference-malformed': '„{given}“ hat nicht die Form REGISTRY/REPOSITORY:TAG.',
	'reference-malformed.next':
		'Berichtigen Sie es, zum Beispiel zu „registry.example/team/blinky:1.0.0“.',
	'registry-address-invalid': '„{given}“ ist keine Registry-Adresse.',
	'registry-address-invalid.next':
		'Geben Sie einen Host an, bei Bedarf mit Port, etwa „https://registry.example:5000“.',
	'registry-address-login': 'Eine Adresse darf weder Benutzernamen noch Passwort enthalten.',
	'registry-address-login.next': 'Geben Sie beides in die Felder dafür ein.',
	'registry-busy': 'Die Registry begrenzt die Zahl der Anfragen.',
	'registry-busy.next': 'Versuchen Sie es in einer Minute erneut.',
	'registry-cors': 'Die Registry hat dieser Seite nicht geantwortet.',
	'registry-cors.next':
		'Entweder läuft sie nicht unter dieser Adresse, oder sie erlaubt keine Anfragen von dieser Seite (CORS). Die nötigen Einstellungen stehen unten; oder laden Sie das Image herunter und verwenden Sie den skopeo-Befehl.',
	'registry-denied': 'Ihnen fehlt in der Registry die Berechtigung dafür.',
	'registry-denied.next':
		'Bitten Sie um die Berechtigung, in diesem Repository zu pushen oder zu löschen, oder wählen Sie ein anderes.',
	'registry-error': 'Die Registry hat mit einem Fehler geantwortet.',
	'registry-error.next':
		'Versuchen Sie es in einer Minute erneut. Passiert es wieder, steht in den Details, was die Registry gemeldet hat.',
	'registry-headers-hidden': 'Die Registry gibt Header nicht frei, die diese Seite braucht.',
	'registry-headers-hidden.next': 'Sie muss Location in Access-Control-Expose-Headers aufführen.',
	'registry-login-failed': 'Die Registry hat Benutzernamen oder Passwort abgelehnt.',
	'registry-login-failed.next':
		'Prüfen Sie beides. Manche Registrys erwarten ein Token statt des Passworts.',
	'registry-login-needed': 'Die Registry verlangt Benutzernamen und Passwort.',
	'registry-login-needed.next': 'Füllen Sie beide Felder aus und versuchen Sie es erneut.',
	'registry-mixed-content':
		'Eine über https geladene Seite kann keine Registry über einfaches http verwenden.',
	'registry-mixed-content.next':
		'Verwenden Sie eine https-Adresse, stellen Sie diese Seite auf dem Host der Registry bereit, oder laden Sie das Image herunter und verwenden Sie den skopeo-Befehl.',
	'registry-not-found': 'Die Registry hat kein solches Image.',
	'registry-not-found.next': 'Prüfen Sie Repository und Tag; „Tags auflisten“ zeigt, was da ist.',
	'registry-too-large': 'Die Registry hat mehr gesendet, als ein Image haben darf.',
	'registry-too-large.next': 'Ein Image und alles, was daran hängt, dürfen zusammen 128 MB haben.',
	'registry-unreachable': 'Die Verbindung zur Registry ist abgebrochen.',
	'registry-unreachable.next':
		'Prüfen Sie Adresse und Netzwerk und versuchen Sie es dann erneut: Angekommene Teile werden nicht noch einmal gesendet.',
	'registry-unsupported': 'Die Registry unterstützt das nicht.',
	'registry-unsupported.next': 'Viele Registrys haben das Löschen abgeschaltet.',
	'repository-invalid': '„{given}“ ist kein gültiger Repository-Name.',
	'repository-invalid.next':
		'Verwenden Sie a–z, 0–9, „.“, „_“ und „-“ in Teilen, die durch „/“ verbunden sind, alles in Kleinbuchstaben.',
	'several-manifests': 'Das Archiv enthält mehrere Images.',
	'several-manifests.next':
		'Ein Ocre-Archiv enthält eines. Kopieren Sie das gewünschte Image in ein eigenes Archiv, zum Beispiel mit skopeo.',
	'signature-invalid': 'Die Signatur ist beschädigt oder gilt nicht einem Image.',
	'signature-invalid.next': 'Signieren Sie das Image neu.',
	'signing-unavailable':
		'Über einfaches http kann der Browser Signaturen weder erstellen noch prüfen.',
	'signing-unavailable.next':
		'Öffnen Sie diese Seite über https. Die Digests von Images werden trotzdem geprüft.',
	'size-mismatch': 'Der empfangene Inhalt hat nicht die angekündigte Größe.',
	'size-mismatch.next': 'Er wurde verworfen. Laden oder exportieren Sie das Image noch einmal.',
	'sources-invalid': 'Die Quelltexte in diesem Image sind beschädigt.',
	'sources-invalid.next':
		'Das Image selbst lässt sich trotzdem ausführen. Bauen Sie es neu, um die Quelltexte zu haben.',
	'tag-invalid': '„{given}“ ist kein gültiges Tag.',
	'tag-invalid.next': 'Verwenden Sie Buchstaben, Ziffern, „.“, „_“ und „-“, höchstens 128 Zeichen.',
	'tag-taken': 'Das Tag zeigt schon auf ein anderes Image.',
	'tag-taken.next':
		'Wählen Sie ein anderes Tag, oder bestätigen Sie auf Nachfrage, dass dieses versetzt wird.',
	'packing-failed': 'Die Zip-Datei konnte nicht gepackt werden.',
	'packing-failed.next':
		'Versuchen Sie es erneut. Vielleicht braucht sie mehr Arbeitsspeicher, als der Browser hat: Exportieren Sie als tar oder weniger Images auf einmal.'
});
