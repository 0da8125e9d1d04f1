// What is wrong with the files of a project and with run options, in French.
import { messages } from '../messages.ts';
import type { findings as english } from '../en/findings.ts';

export const findings = messages<typeof english>('findings', {
	'build-file-missing':
		'Le projet n’a pas de {file}. Ajoutez-en un : il définit l’image et ses permissions.',
	'build-file-not-map': 'Des champs comme « name: hello » sont attendus, un par ligne.',
	'build-file-empty': 'Le fichier est vide. Indiquez au moins name et binaries.',
	'run-options-empty': 'Le fichier est vide.',
	'version-missing': 'Ajoutez « {example} », la version du format de ce fichier.',
	'version-not-text': 'Écrivez {version} entre guillemets : c’est une chaîne.',
	'version-unknown': 'Seule la version {version} est connue.',
	'name-empty': 'Le nom est vide.',
	'name-blank': 'Il y a des espaces autour du nom.',
	'name-invalid':
		'Les noms sur une carte ne comportent que a–z, 0–9, « . », « _ » et « - ». Essayez « {better} ».',
	'language-unknown': 'Langage inconnu. Connus : {known}.',
	'language-unknown.meant': 'Langage inconnu. Vouliez-vous dire « {meant} » ?',
	'deploy-unknown':
		'Écrivez « image », pour une seule image, ou « script », pour un moteur qui reste sur la carte.',
	'binary-missing': 'Indiquez l’unique binaire : « {example} ».',
	'binary-many': 'Un conteneur a un seul binaire. Retirez celui-ci.',
	'image-name-invalid':
		'Une carte refuse le nom d’image « {name} » : elle accepte a–z, 0–9, « . », « _ » et « - ». Utilisez « {better} ».',
	'image-name-long': 'Les cartes peuvent refuser les noms d’image de plus de {max} caractères.',
	'image-name-ending': 'Le nom d’une image se termine d’ordinaire par « .wasm ».',
	'environment-character': 'Seul de l’ASCII imprimable sur une ligne peut être envoyé à une carte.',
	'environment-no-value':
		'getenv() ne trouve que des entrées comme NOM=valeur. Vouliez-vous dire « {meant} » ?',
	'listed-twice': '« {name} » figure deux fois.',
	'permission-unknown': 'Permission inconnue, ignorée. Connues : {known}.',
	'permission-unknown.meant': 'Permission inconnue. Vouliez-vous dire « {meant} » ?',
	'field-missing': 'Le champ « {field} » manque, par exemple « {example} ».',
	'field-unknown': 'Champ inconnu, ignoré. Champs connus : {known}.',
	'field-unknown.meant': 'Champ inconnu, ignoré. Vouliez-vous dire « {meant} » ?',
	'entries-of-command-line':
		'Plus de {max} entrées ne tiennent pas sur la ligne de commande d’une carte.',
	'entries-of-list': 'Indiquez au plus {max} entrées.',
	'entries-of-scenario': 'Un scénario a au plus {max} étapes.',
	'yaml-alias':
		'Les alias (« {example} ») ne sont pas pris en charge. Écrivez la valeur en entier.',
	'field-must-be-map': '{field} doit être une table de champs.',
	'field-must-be-list': '{field} doit être une liste.',
	'field-must-be-text': '{field} doit être un texte.',
	'field-must-be-text.quotes': '{field} doit être un texte. Mettez-le entre guillemets.',
	'field-must-be-number': '{field} doit être un nombre.',
	'entry-must-be-map': 'Une entrée de {field} doit être une table de champs.',
	'entry-must-be-text': 'Une entrée de {field} doit être un texte.',
	'entry-must-be-text.quotes':
		'Une entrée de {field} doit être un texte. Mettez-le entre guillemets.',
	'file-must-be-map': 'Le fichier doit être une table de champs.',
	'step-must-be-map': 'Une étape doit être une table de champs.',
	'too-many-characters': 'Le fichier a {n} caractères ; la limite est {max}.',
	'too-many-parts': 'Le fichier a bien plus de parties qu’un tel fichier ne peut en avoir.',
	'too-deep': 'Le fichier est imbriqué trop profondément.',
	'yaml-character': 'Caractère de contrôle {code}.',
	'yaml.TAB_AS_INDENT': 'YAML ne s’indente pas avec des tabulations. Utilisez des espaces.',
	'yaml.DUPLICATE_KEY': 'Ce champ est en double. Retirez l’un des deux.',
	'yaml.MULTIPLE_DOCS': 'Un seul document est attendu : retirez tout ce qui suit « {example} ».',
	'yaml.MISSING_CHAR': 'Il manque ici un guillemet ou un crochet.',
	'yaml.BAD_INDENT': 'L’indentation est fausse, ou un crochet n’est pas fermé.',
	'yaml.BLOCK_AS_IMPLICIT_KEY':
		'Deux champs sur une ligne. Mettez la valeur entre guillemets si elle contient « : ».',
	'more-findings': '{n} autres problèmes ne sont pas affichés.',
	'too-long': 'Utilisez au plus {max} caractères.',
	'container-id':
		'Utilisez des minuscules, des chiffres, « . », « _ » et « - », et ne commencez pas par un point.',
	'ascii-only': 'La console de la carte n’accepte que des caractères ASCII.',
	'variable-form': 'Écrivez-le sous la forme {form}.',
	'path-begin': 'Commencez par « / », par exemple {example}.',
	'path-root': 'Il faut un dossier sous « / », par exemple {example}.',
	'path-end': 'Retirez la « / » à la fin.',
	'path-colon': '« : » sépare les deux côtés d’un montage et ne peut faire partie d’aucun.',
	'path-direct': 'Indiquez le dossier directement, sans « . », « .. » ni « // ».',
	'path-characters': 'Utilisez des lettres, des chiffres, « . », « _ », « - » et « / ».',
	'path-storage': 'Le stockage de la carte est sous {folder}.'
});
