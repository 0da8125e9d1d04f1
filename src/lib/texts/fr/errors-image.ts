// What the errors of images and registries mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { imageErrors as english } from '../en/errors-image.ts';

export const imageErrors = messages<typeof english>('errors.image', {
	'blob-missing': 'Une partie de l’image manque.',
	'blob-missing.next': 'Récupérez ou exportez de nouveau l’image.',
	'digest-mismatch': 'Le contenu reçu ne correspond pas à son digest.',
	'digest-mismatch.next':
		'Il a été écarté. Récupérez ou exportez de nouveau l’image. Si le problème persiste, l’image a été modifiée.',
	'digest-unsupported':
		'L’image désigne ses parties par un type de digest qui n’est pas pris en charge ici.',
	'digest-unsupported.next': 'Utilisez une image à digests sha256.',
	'docker-archive': '« {file} » ressemble à la sortie de docker save.',
	'docker-archive.next':
		'Copiez-le d’abord dans une archive OCI : skopeo copy docker-archive:FILE oci-archive:FILE.tar',
	'file-unknown': 'Ce type de fichier n’est pas pris en charge.',
	'file-unknown.next':
		'Vous pouvez importer des projets (un .zip ou un dossier avec un build.yaml), des sources et des scénarios (texte UTF-8), des images (un .tar ou un .zip à structure OCI), des modules (.wasm) et des enregistrements (.ocre-recording).',
	'image-invalid': 'L’image est endommagée.',
	'image-invalid.next': 'Récupérez-la ou exportez-la de nouveau.',
	'key-invalid': 'Ce n’est pas une clé publique utilisable.',
	'key-invalid.next':
		'Il faut une clé P-256 au format PEM, telle que l’écrivent openssl et cosign.',
	'layer-digests-differ':
		'L’image se contredit : sa config nomme d’autres couches que son manifeste.',
	'layer-digests-differ.next': 'Construisez-la de nouveau.',
	'media-type-foreign': 'Ce n’est pas une image Ocre.',
	'media-type-foreign.next': 'Les images Ocre ont une seule couche, application/wasm.',
	'module-invalid': 'Ce n’est pas un module WebAssembly valide.',
	'module-invalid.next': 'Recompilez-le ou téléchargez-le de nouveau.',
	'not-ocre-image': 'Ce n’est pas une image Ocre.',
	'not-ocre-image.next':
		'Les images Ocre ont une config wasm et une seule couche, application/wasm.',
	'reference-malformed': '« {given} » n’est pas de la forme REGISTRY/REPOSITORY:TAG.',
	'reference-malformed.next': 'Corrigez-le, par exemple en « registry.example/team/blinky:1.0.0 ».',
	'registry-address-invalid': '« {given} » n’est pas une adresse de registre.',
	'registry-address-invalid.next':
		'Donnez un hôte, avec un port si nécessaire, par exemple « https://registry.example:5000 ».',
	'registry-address-login': 'Une adresse ne doit contenir ni nom d’utilisateur ni mot de passe.',
	'registry-address-login.next': 'Saisissez-les dans leurs propres champs.',
	'registry-busy': 'Le registre limite les requêtes.',
	'registry-busy.next': 'Réessayez dans une minute.',
	'registry-cors': 'Le registre n’a pas répondu à cette page.',
	'registry-cors.next':
		'Soit il ne fonctionne pas à cette adresse, soit il n’autorise pas les requêtes de cette page (CORS). Les réglages nécessaires sont ci-dessous ; ou téléchargez l’image et utilisez la commande skopeo.',
	'registry-denied': 'Vous n’avez pas le droit de faire cela dans le registre.',
	'registry-denied.next':
		'Demandez le droit de pousser ou de supprimer dans ce dépôt, ou choisissez-en un autre.',
	'registry-error': 'Le registre a répondu par une erreur.',
	'registry-error.next':
		'Réessayez dans une minute. Si cela se reproduit, ce que le registre a dit est dans les détails.',
	'registry-headers-hidden': 'Le registre n’expose pas des en-têtes dont cette page a besoin.',
	'registry-headers-hidden.next': 'Il doit citer Location dans Access-Control-Expose-Headers.',
	'registry-login-failed': 'Le registre a rejeté le nom d’utilisateur ou le mot de passe.',
	'registry-login-failed.next':
		'Vérifiez les deux. Certains registres attendent un jeton au lieu du mot de passe.',
	'registry-login-needed': 'Le registre demande un nom d’utilisateur et un mot de passe.',
	'registry-login-needed.next': 'Remplissez les deux champs et réessayez.',
	'registry-mixed-content':
		'Une page chargée en https ne peut pas utiliser un registre en simple http.',
	'registry-mixed-content.next':
		'Utilisez une adresse https, servez cette page depuis l’hôte du registre, ou téléchargez l’image et utilisez la commande skopeo.',
	'registry-not-found': 'Le registre n’a pas cette image.',
	'registry-not-found.next':
		'Vérifiez le dépôt et le tag ; « Lister les tags » montre ce qui existe.',
	'registry-too-large': 'Le registre a envoyé plus que ce que peut contenir une image.',
	'registry-too-large.next':
		'Une image et tout ce qui y est attaché peuvent faire 128 Mo ensemble.',
	'registry-unreachable': 'La connexion au registre a été perdue.',
	'registry-unreachable.next':
		'Vérifiez l’adresse et le réseau, puis réessayez : les parties arrivées ne sont pas renvoyées.',
	'registry-unsupported': 'Le registre ne prend pas cela en charge.',
	'registry-unsupported.next': 'Beaucoup de registres ont désactivé la suppression.',
	'repository-invalid': '« {given} » n’est pas un nom de dépôt valide.',
	'repository-invalid.next':
		'Utilisez a–z, 0–9, « . », « _ » et « - » en parties séparées par « / », le tout en minuscules.',
	'several-manifests': 'L’archive contient plusieurs images.',
	'several-manifests.next':
		'Une archive Ocre en contient une seule. Copiez l’image voulue dans sa propre archive, par exemple avec skopeo.',
	'signature-invalid': 'La signature est endommagée, ou ne porte pas sur une image.',
	'signature-invalid.next': 'Signez de nouveau l’image.',
	'signing-unavailable':
		'En simple http, le navigateur ne peut ni signer ni vérifier des signatures.',
	'signing-unavailable.next':
		'Ouvrez cette page en https. Les digests des images sont tout de même vérifiés.',
	'size-mismatch': 'Le contenu reçu n’a pas la taille annoncée.',
	'size-mismatch.next': 'Il a été écarté. Récupérez ou exportez de nouveau l’image.',
	'sources-invalid': 'Les sources dans cette image sont endommagées.',
	'sources-invalid.next':
		'L’image elle-même peut toujours être exécutée. Construisez-la de nouveau pour en avoir les sources.',
	'tag-invalid': '« {given} » n’est pas un tag valide.',
	'tag-invalid.next':
		'Utilisez des lettres, des chiffres, « . », « _ » et « - », 128 caractères au plus.',
	'tag-taken': 'Le tag pointe déjà vers une autre image.',
	'tag-taken.next':
		'Choisissez un autre tag, ou confirmez le déplacement de celui-ci quand la question est posée.',
	'packing-failed': 'Le zip n’a pas pu être créé.',
	'packing-failed.next':
		'Réessayez. Il demande peut-être plus de mémoire que le navigateur n’en a : exportez en tar, ou moins d’images à la fois.'
});
