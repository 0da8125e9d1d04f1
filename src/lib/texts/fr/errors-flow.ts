// What the errors of what the page and the commands do with all engines mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { flowErrors as english } from '../en/errors-flow.ts';

export const flowErrors = messages<typeof english>('errors.flow', {
	'aot-not-simulated':
		'{file} est du code machine pour un seul type de carte : il ne peut être ni examiné ni simulé.',
	'aot-not-simulated.next': 'Importez le module dont il a été tiré (.wasm).',
	'board-unplugged': 'La carte est débranchée.',
	'board-unplugged.next': 'Rebranchez-la : la page la retrouve d’elle-même. Puis réessayez.',
	'browser-storage-full':
		'Le stockage du navigateur est plein : cette modification n’est pas enregistrée.',
	'browser-storage-full.next':
		'Votre travail est en sécurité tant que cet onglet est ouvert. Exportez-le, ou supprimez des projets dont vous n’avez pas besoin : l’enregistrement est réessayé.',
	'build-file-invalid': 'build.yaml contient des erreurs.',
	'build-file-invalid.next':
		'Elles sont listées sous « Problèmes ». Corrigez-les et appuyez de nouveau sur « Exécuter ».',
	'build-file-missing': 'Le projet n’a pas de build.yaml.',
	'build-file-missing.next':
		'Ajoutez un fichier nommé build.yaml : il donne son nom à l’image et dit ce que le conteneur a le droit de faire.',
	'compile-failed': 'Le programme contient des erreurs.',
	'compile-failed.next': 'Elles sont listées sous « Problèmes ».',
	'container-still-runs': 'Le conteneur a reçu l’ordre de s’arrêter, mais s’exécute encore.',
	'container-still-runs.next':
		'Une vraie carte n’y met fin que lorsqu’il revient d’un appel tel qu’un long sleep. Vérifiez de nouveau dans un instant ; une réinitialisation y met toujours fin.',
	'follow-denied': 'Le navigateur ne laisse plus cette page lire le dossier.',
	'follow-denied.next':
		'Appuyez sur « Suivre de nouveau » et autorisez-le, ou choisissez de nouveau le dossier.',
	'follow-gone': 'Le dossier a disparu : il a été déplacé, renommé ou supprimé.',
	'follow-gone.next':
		'Il est suivi de nouveau dès qu’il revient. Ce qui s’exécute sur la carte continue. S’il est maintenant ailleurs, choisissez-le de nouveau.',
	'follow-too-large': '« {name} » dépasse {limit} Ko.',
	'follow-too-large.next':
		'Aucune carte n’accepte un module de cette taille. Compilez-le en version release, sans informations de débogage.',
	'follow-unsupported': 'Ce navigateur ne peut pas suivre de dossiers.',
	'follow-unsupported.next':
		'Déposez plutôt chaque nouveau module sur l’onglet « Suivi », ou utilisez une version actuelle de Chrome ou d’Edge.',
	'grading-too-long': 'Les contrôles ne se sont pas terminés en {seconds, number} secondes.',
	'grading-too-long.next':
		'Le programme est sans doute bloqué. Regardez sa source, ou exécutez de nouveau les contrôles.',
	'image-changed': 'Une image n’est pas celle qui s’exécutait avant.',
	'image-changed.next':
		'Les autres conteneurs ont été démarrés. Exécutez de nouveau le projet pour démarrer celui-ci.',
	'image-gone': 'L’image n’est plus dans la bibliothèque.',
	'image-gone.next':
		'Elle a été supprimée, peut-être dans un autre onglet. Importez-la de nouveau.',
	'image-name-missing': '« {name} » ne donne pas de nom pour une image.',
	'image-name-missing.next':
		'Renommez le fichier : un nom se compose de lettres, de chiffres, de « . », « _ » et « - ».',
	'import-crashed': 'La lecture du fichier s’est arrêtée de façon inattendue.',
	'import-crashed.next':
		'Rien n’a été changé. Il demande peut-être plus de mémoire que le navigateur n’en a : importez un fichier plus petit.',
	'import-elsewhere': 'Les fichiers n’ont pas été ajoutés : un autre projet est maintenant ouvert.',
	'import-elsewhere.next': 'Ouvrez le projet auquel ils appartiennent, et importez-les de nouveau.',
	'import-timeout': 'La lecture du fichier a pris trop de temps et a été arrêtée.',
	'import-timeout.next':
		'Rien n’a été changé. Décompressez-le vous-même et importez les fichiers dont vous avez besoin.',
	'import-too-large': 'Le fichier est trop grand pour être importé.',
	'import-too-large.next': 'Au plus 128 Mo peuvent être lus, compressés ou décompressés.',
	'library-busy': 'Autre chose est en cours.',
	'library-busy.next': 'Attendez que ce soit terminé, ou annulez.',
	'no-led': 'La carte n’a pas clignoté : son firmware ne donne pas aux programmes l’accès aux LED.',
	'no-led.next':
		'Le superviseur d’origine n’a pas de broches pour les programmes. Cherchez la carte dont la console affiche quelque chose, ou donnez des noms à vos cartes.',
	'marks-invalid': 'Ce fichier ne contient pas de notes de cette page.',
	'marks-invalid.next':
		'Rien n’a été changé. Les fichiers de notes se terminent par « .ocre-marks.json ».',
	'no-video': 'Le navigateur n’a pas pu enregistrer la vidéo.',
	'no-video.next': 'Enregistrez une photo à la place, ou essayez un autre navigateur.',
	'no-project': 'Aucun projet n’est ouvert.',
	'no-project.next': 'Il a peut-être été supprimé dans un autre onglet. Ouvrez-en ou créez-en un.',
	'page-framed':
		'Les conteneurs ne peuvent pas s’exécuter tant que cette page est intégrée dans une autre.',
	'page-framed.next':
		'Ce navigateur ne les exécute qu’en mémoire partagée, que la page qui intègre n’autorise pas. Ouvrez le Playground dans son propre onglet.',
	'page-insecure': 'Les conteneurs ne peuvent pas s’exécuter sur une page chargée en simple http.',
	'page-insecure.next':
		'Ce navigateur ne les exécute qu’en mémoire partagée, que les pages n’obtiennent qu’en https ou depuis localhost. Ouvrez cette page en https.',
	'recording-empty': 'Rien n’a été enregistré.',
	'recording-empty.next':
		'Un enregistrement ne contient que les conteneurs qui démarrent pendant qu’il a lieu : appuyez sur « Enregistrer », puis sur « Exécuter ».',
	'reset-failed': 'La carte n’a pas été réinitialisée.',
	'reset-failed.next':
		'Appuyez sur son bouton de réinitialisation, ou débranchez-la et rebranchez-la ; puis appuyez de nouveau sur « Exécuter ».',
	'run-under-way': 'Une exécution est en cours.',
	'run-under-way.next':
		'Attendez que son conteneur ait démarré, ou annulez-la, puis exécutez de nouveau le scénario.',
	'scenario-board': 'Le scénario demande une carte qui n’existe pas ici.',
	'scenario-board.next':
		'Donnez dans son champ « board » l’identifiant d’un profil de carte, ou omettez ce champ.',
	'scenario-invalid': 'Le scénario contient des erreurs.',
	'scenario-invalid.next':
		'Elles sont listées sous « Problèmes ». Corrigez-les et exécutez-le de nouveau.',
	'scenario-missing': 'Le fichier du scénario a disparu.',
	'scenario-missing.next': 'Choisissez-en un autre, ou créez-en un nouveau.',
	'scenario-project-missing': 'Aucun projet ni exemple ne s’appelle « {name} ».',
	'scenario-project-missing.next': 'Corrigez le nom dans le scénario.',
	'serial-unsupported': 'Ce navigateur ne prend pas en charge les ports série.',
	'serial-unsupported.next':
		'Pour connecter une carte, ouvrez cette page en https dans un navigateur avec Web Serial : sur un ordinateur, les versions actuelles de Chrome, Edge et Firefox l’ont. Tout le reste fonctionne ici : la carte simulée, les images, les fichiers.',
	'shared-memory-missing': 'Ce navigateur ne peut pas exécuter de conteneurs.',
	'shared-memory-missing.next':
		'Ils demandent de la mémoire partagée (SharedArrayBuffer), qui lui manque ou qu’il a désactivée. Les versions actuelles de Chrome, Edge, Firefox et Safari la prennent en charge.',
	'sources-missing': 'L’image ne contient pas de sources.',
	'sources-missing.next':
		'Les images construites sur cette page en contiennent, sauf si elles ont été omises.',
	'too-many-boards': '32 cartes sont connectées, ce qui est le maximum.',
	'too-many-boards.next': 'Déconnectez d’abord l’une d’elles.',
	'tray-no-console':
		'La carte est flashée, mais n’a pas répondu sur sa console : elle n’a ni nom ni programme.',
	'tray-no-console.next':
		'Vérifiez que sa console est branchée et que cette page peut utiliser son port, puis appuyez sur « Répéter » pour cette carte.',
	'uname-unheard': 'La réponse de la carte n’était pas complète.',
	'uname-unheard.next':
		'Un autre conteneur a peut-être affiché quelque chose entre-temps. Réessayez, ou arrêtez d’abord ce conteneur.',
	'will-not-run': 'Le programme ne fonctionnerait pas sur cette carte.',
	'will-not-run.next':
		'Affichez cette carte et appuyez sur « Exécuter » : la page dit ce qui ne va pas et propose d’y remédier.'
});
