// What the errors of links, and of places that projects are fetched from, mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { shareErrors as english } from '../en/errors-share.ts';

export const shareErrors = messages<typeof english>('errors.share', {
	'link-bomb':
		'Ce lien se décompresse en une énorme quantité de données, comme le font les liens conçus pour surcharger un ordinateur.',
	'link-bomb.next':
		'Il n’a pas été ouvert. Demandez à l’expéditeur le projet sous forme de fichier.',
	'link-cut':
		'La fin du lien manque. Les messageries et les logiciels de courriel coupent les longs liens.',
	'link-cut.next':
		'Rien n’a été changé. Copiez le lien entier de là où il vient, ou demandez le projet sous forme de fichier.',
	'link-damaged':
		'Le lien a été modifié en route : certains de ses caractères ne sont pas ceux qui ont été envoyés.',
	'link-damaged.next':
		'Rien n’a été changé. Majuscules et minuscules comptent dans un lien. Copiez-le encore une fois, ou demandez le projet sous forme de fichier.',
	'link-empty': 'Le lien contient un projet sans aucun fichier texte.',
	'link-empty.next': 'Demandez à l’expéditeur de partager de nouveau le projet.',
	'link-invalid':
		'Le lien a été décompressé, mais il ne contient pas de projet : « {field} » manque ou est incorrect.',
	'link-invalid.next':
		'Demandez à l’expéditeur de partager de nouveau le projet depuis cette page.',
	'link-newer':
		'Le lien a été créé par une version plus récente de cette page (version de lien {version, number}).',
	'link-newer.next':
		'Rechargez la page pendant que vous êtes en ligne pour obtenir la nouvelle version, puis rouvrez le lien.',
	'link-not-ours': 'Il n’y a pas de projet partagé dans ce lien.',
	'link-not-ours.next': 'Les liens de projets contiennent « #project= ». Copiez le lien entier.',
	'link-too-large': 'Le lien est trop grand : il contient plus de {limit, number} Mo.',
	'link-too-large.next':
		'Il n’a pas été ouvert. Demandez à l’expéditeur le projet sous forme de fichier.',
	'from-address': '« {address} » n’est pas une adresse d’où un projet peut être chargé.',
	'from-address.next':
		'Utilisez l’adresse https d’un fichier, d’un zip, d’un dossier de dépôt ou d’un gist, ou le nom d’une image comme ghcr.io/you/blinky:1.0.',
	'from-blocked':
		'{host} est inaccessible, ou ne laisse pas d’autres pages lire ses fichiers (CORS).',
	'from-blocked.next':
		'Rien n’a été changé. Vérifiez l’adresse. Si elle s’ouvre dans son propre onglet, téléchargez-y le fichier et déposez-le sur cette page.',
	'from-empty': 'Rien qui puisse s’ouvrir ici n’a été trouvé à {place}.',
	'from-empty.next':
		'Un projet a un build.yaml et ses sources. Vérifiez que l’adresse est celle de son dossier.',
	'from-insecure':
		'{host} a été demandé en simple http, d’où une page sécurisée n’a pas le droit de charger.',
	'from-insecure.next':
		'Utilisez l’adresse https, ou téléchargez le fichier et déposez-le sur cette page.',
	'from-limited':
		'{host} ne répond qu’à un nombre limité de requêtes par heure depuis votre réseau.',
	'from-limited.next':
		'Rien n’a été changé. Réessayez dans une heure, ou téléchargez le dossier en zip et déposez-le sur cette page.',
	'from-missing': 'Il n’y a rien à {place}.',
	'from-missing.next':
		'Vérifiez l’adresse : la branche ou le dossier a peut-être été renommé, ou le dépôt est peut-être privé.',
	'from-nothing-inside': 'L’image à {place} ne contient pas de sources.',
	'from-nothing-inside.next':
		'Seules les images construites avec leurs sources peuvent être ouvertes comme projet. Tirez-la dans le panneau « Images » pour l’exécuter.',
	'from-offline': 'Il n’y a pas de réseau : {host} est inaccessible.',
	'from-offline.next': 'Connectez-vous à un réseau, puis réessayez.',
	'from-page': '{host} a répondu par une page web, pas par un fichier.',
	'from-page.next':
		'Utilisez l’adresse du fichier brut, ou du dossier sur GitHub, GitLab ou Codeberg.',
	'from-private': '{place} n’est pas public : son hôte demande une connexion.',
	'from-private.next':
		'Cette page ne demande jamais de mot de passe ici. Téléchargez le projet et déposez-le sur cette page.',
	'from-refused': '{host} a répondu par l’erreur {status, number}.',
	'from-refused.next': 'Rien n’a été changé. Réessayez plus tard, ou vérifiez l’adresse.',
	'from-too-large': 'Ce qui s’y trouve est trop grand : plus de {limit, number} Mo.',
	'from-too-large.next':
		'Utilisez l’adresse du dossier même du projet, ou d’un fichier plus petit.',
	'from-truncated': '{place} a plus de fichiers que son hôte n’en liste à la fois.',
	'from-truncated.next':
		'Utilisez l’adresse du dossier même du projet dans un dépôt plus petit, ou téléchargez-le et déposez-le sur cette page.'
});
