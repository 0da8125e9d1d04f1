// What the errors of flashing mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { flashErrors as english } from '../en/errors-flash.ts';

export const flashErrors = messages<typeof english>('errors.flash', {
	'flash-cancelled':
		'Le flashage a été annulé alors que la flash de la carte était déjà en partie effacée ou écrite.',
	'flash-cancelled.next':
		'La carte est encore dans son bootloader : flashez-la de nouveau avant de l’utiliser.',
	'flash-device-lost': 'La carte a disparu pendant l’écriture du firmware.',
	'flash-device-lost.next':
		'Vérifiez son câble, remettez-la dans son bootloader et flashez-la encore une fois.',
	'firmware-manifest-bad': 'La liste de firmwares est inutilisable ({where} : {reason}).',
	'firmware-manifest-bad.next':
		'Rien n’a été écrit. Signalez-le aux auteurs de la liste ; d’ici là, choisissez un fichier de firmware à vous.',
	'firmware-file-damaged': '« {name} » n’est pas le fichier que décrit la liste de firmwares.',
	'firmware-file-damaged.next':
		'Rien n’a été écrit. Réessayez ; si cela se reproduit, signalez-le aux auteurs de la liste.',
	'firmware-file-unreachable': '« {name} » n’a pas pu être chargé.',
	'firmware-file-unreachable.next': 'Vérifiez votre connexion, puis réessayez.',
	'firmware-file-missing': '« {name} » n’a pas été fourni avec la liste de firmwares.',
	'firmware-file-missing.next': 'Choisissez en une fois la liste et les fichiers qu’elle nomme.',
	'firmware-file-kind':
		'« {name} » n’est pas un fichier du type {kind}, contrairement à ce que dit la liste de firmwares.',
	'firmware-file-kind.next': 'Rien n’a été écrit. Signalez-le aux auteurs de la liste.',
	'firmware-build-empty': 'La liste de firmwares ne nomme aucun fichier pour ce build.',
	'firmware-build-empty.next': 'Choisissez un autre build, ou un fichier de firmware à vous.',
	'firmware-list-unreachable': 'La liste de firmwares de ce site n’a pas pu être chargée.',
	'firmware-list-unreachable.next':
		'Vérifiez votre connexion, puis réessayez. Un fichier de firmware à vous fonctionne aussi sans elle.',

	// Files.
	'flash-address': 'Aucun firmware ne peut être récupéré à cette adresse.',
	'flash-address.next':
		'Saisissez une adresse https:// complète, sans nom d’utilisateur ni mot de passe.',
	'flash-download': 'Le firmware n’a pas pu être téléchargé.',
	'flash-download.next':
		'Vérifiez l’adresse. Beaucoup de serveurs ne laissent pas d’autres pages lire leurs fichiers : téléchargez le fichier vous-même, puis choisissez-le ici.',
	'flash-elf-unsupported': 'Le fichier ELF n’est pas un programme pour microcontrôleur 32 bits.',
	'flash-elf-unsupported.next': 'Choisissez le .elf, .hex, .bin ou .uf2 compilé pour la carte.',
	'flash-file-damaged':
		'Le fichier de firmware est endommagé : son contenu ne correspond pas à son propre format.',
	'flash-file-damaged.next': 'Rien n’a été écrit. Téléchargez ou recompilez le fichier.',
	'flash-file-empty': 'Le fichier ne contient pas de firmware.',
	'flash-file-empty.next': 'Rien n’a été écrit. Choisissez un autre fichier.',
	'flash-file-overlap': 'Le fichier de firmware a deux contenus différents pour la même adresse.',
	'flash-file-overlap.next':
		'Rien n’a été écrit. S’il a été assemblé à partir de plusieurs fichiers, assemblez ceux qui vont ensemble.',
	'flash-file-scattered': 'Le fichier de firmware est en plus de morceaux qu’aucun vrai firmware.',
	'flash-file-scattered.next': 'Rien n’a été écrit. Recompilez le fichier, ou utilisez son .bin.',
	'flash-file-too-large': 'Le firmware dépasse {limit} Mio.',
	'flash-file-too-large.next': 'Rien n’a été écrit. Choisissez le fichier compilé pour la carte.',
	'flash-hex-damaged': 'La ligne {line} du fichier HEX est endommagée.',
	'flash-hex-damaged.next': 'Rien n’a été écrit. Téléchargez ou recompilez le fichier.',
	'flash-mcuboot-digest': 'L’image est endommagée : son SHA-256 n’est pas celui qu’elle contient.',
	'flash-mcuboot-digest.next': 'Rien n’a été écrit. Téléchargez ou signez de nouveau l’image.',

	// Plans.
	'flash-plan-bootloader': 'Le fichier écraserait le bootloader de {board} à l’adresse {address}.',
	'flash-plan-bootloader.next':
		'Cette page n’écrit jamais de bootloader. Choisissez un fichier qui ne contient que l’application.',
	'flash-plan-family': 'Ce fichier UF2 n’est pas pour {board} : il appartient à une autre famille.',
	'flash-plan-family.next':
		'Rien n’a été écrit. Choisissez le fichier UF2 compilé pour cette carte.',
	'flash-plan-linked-elsewhere':
		'Le programme ne va pas sur {board} : il a été lié pour l’adresse {address}.',
	'flash-plan-linked-elsewhere.next':
		'Rien n’a été écrit. Choisissez le fichier compilé pour cette carte et pour cet endroit de sa flash.',
	'flash-plan-mcuboot': 'Le fichier est une image pour MCUboot, que {board} n’a pas.',
	'flash-plan-mcuboot.next':
		'Rien n’a été écrit. Choisissez le firmware sans l’en-tête de MCUboot.',
	'flash-plan-not-mcuboot': '{board} n’accepte que des images faites pour MCUboot.',
	'flash-plan-not-mcuboot.next': 'Rien n’a été écrit. Choisissez l’image signée (….signed.bin).',
	'flash-plan-not-program': 'Le fichier ne commence pas comme un programme pour {board}.',
	'flash-plan-not-program.next':
		'Rien n’a été écrit. Choisissez le .bin, .hex, .elf ou .uf2 d’un build.',
	'flash-plan-outside': '{board} n’a pas de flash à l’adresse {address}, où le fichier écrirait.',
	'flash-plan-outside.next': 'Rien n’a été écrit. Choisissez le fichier compilé pour cette carte.',
	'flash-plan-way': '{board} ne peut pas être flashée de cette façon.',
	'flash-plan-way.next': 'Choisissez l’une des façons que la page propose pour elle.',
	'flash-plan-way-range':
		'La partie du fichier à l’adresse {address} va dans une mémoire de {board} inaccessible de cette façon.',
	'flash-plan-way-range.next':
		'Rien n’a été écrit. Choisissez un fichier sans cette partie, ou écrivez-le avec l’outil du fabricant.',
	'flash-plan-wrong-chip': 'Le firmware est pour {chip}, pas pour {board}.',
	'flash-plan-wrong-chip.next':
		'Rien n’a été écrit. Choisissez le fichier compilé pour cette carte.',

	// Drives.
	'flash-drive-denied': 'Le navigateur n’a pas le droit d’écrire sur le lecteur.',
	'flash-drive-denied.next':
		'Choisissez de nouveau le lecteur et autorisez cette page à le modifier.',
	'flash-drive-failed': 'Le lecteur n’a pas pu être utilisé.',
	'flash-drive-failed.next':
		'Débranchez la carte, remettez-la dans son bootloader et choisissez encore une fois son lecteur.',
	'flash-drive-full': 'Le lecteur annonce qu’il est plein.',
	'flash-drive-full.next':
		'Débranchez la carte, rebranchez-la et recommencez. Le lecteur d’une carte est vide après chaque démarrage.',
	'flash-drive-gone': 'Le lecteur a disparu avant que tout soit écrit.',
	'flash-drive-gone.next':
		'Vérifiez le câble, remettez la carte dans son bootloader et flashez-la encore une fois.',
	'flash-drive-hung': 'Le lecteur ne répond plus.',
	'flash-drive-hung.next':
		'Débranchez la carte, remettez-la dans son bootloader et flashez-la encore une fois.',
	'flash-drive-ignored': 'Le lecteur a pris le fichier, mais la carte n’a pas redémarré avec lui.',
	'flash-drive-ignored.next':
		'La carte est encore dans son bootloader. Vérifiez que le firmware a été compilé pour elle, puis flashez-la de nouveau.',
	'flash-drive-not-one': 'Ce dossier n’est pas le lecteur d’une carte.',
	'flash-drive-not-one.next':
		'Choisissez le lecteur même qui est apparu au branchement de la carte, pas un dossier dedans ou à côté.',
	'flash-drive-read-only': 'Le lecteur est en lecture seule.',
	'flash-drive-read-only.next':
		'Débranchez la carte et rebranchez-la. Si votre ordinateur monte les lecteurs en lecture seule, son administrateur doit autoriser l’écriture.',
	'flash-drive-refused':
		'Le programmateur de la carte a refusé le firmware, en ces termes : « {reason} ».',
	'flash-drive-refused.next':
		'Débranchez la carte, rebranchez-la et recommencez. Si cela ne suffit pas, mettez à jour le firmware du programmateur.',
	'flash-drive-unproven':
		'Tout a été écrit sur le lecteur, mais rien ne montre que la carte l’a pris.',
	'flash-drive-unproven.next':
		'Connectez-vous à la carte pour voir quel firmware elle exécute. Si ce n’est pas le nouveau, flashez-la de nouveau.',
	'flash-drive-wrong-board':
		'C’est le lecteur d’une autre carte : il annonce « {found} », pas {board}.',
	'flash-drive-wrong-board.next': 'Rien n’a été écrit. Choisissez le lecteur de la bonne carte.',

	// Over a serial port
	'flash-answer-wrong': 'La carte a donné une réponse qui ne peut pas être juste.',
	'flash-answer-wrong.next': 'Réessayez. Si cela se produit souvent, vérifiez le câble.',
	'flash-failed': 'Le flashage a échoué.',
	'flash-failed.next': 'La raison est dans le journal. Réessayez.',
	'flash-silent': 'La carte ne répond pas.',
	'flash-silent.next':
		'Vérifiez son câble, et si un autre programme a ouvert le port. Si la carte a un bouton pour son bootloader, maintenez-le pendant que vous appuyez sur la réinitialisation, et réessayez.',
	'flash-stuck': 'La carte a perdu sans cesse le fil du téléversement.',
	'flash-stuck.next':
		'Réinitialisez la carte et réessayez. Si cela se reproduit, vérifiez le câble.',

	// Images of MCUboot
	'image-damaged': 'Le contenu de la flash de la carte n’est pas ce qui a été envoyé.',
	'image-damaged.next':
		'L’ancien firmware fonctionne toujours. Réessayez, si possible avec un autre câble.',
	'image-flash-failed': 'La carte n’a pas pu écrire dans sa flash.',
	'image-flash-failed.next':
		'Réinitialisez la carte et réessayez. Si l’échec se répète, sa flash est peut-être usée.',
	'image-in-pieces': 'Une image pour MCUboot est d’un seul morceau, et ce fichier en a plusieurs.',
	'image-in-pieces.next': 'Prenez l’image signée, souvent nommée zephyr.signed.bin.',
	'image-not-back': 'La carte n’a pas répondu après son redémarrage.',
	'image-not-back.next':
		'Appuyez sur son bouton de réinitialisation : si le nouveau firmware ne fonctionne pas, le bootloader remet l’ancien.',
	'image-not-booted': 'La carte a redémarré avec l’ancien firmware.',
	'image-not-booted.next':
		'Son bootloader a refusé la nouvelle image : elle est peut-être signée avec une autre clé, ou compilée pour une autre carte.',
	'image-not-confirmed': 'Le nouveau firmware fonctionne, mais n’a pas pu être confirmé.',
	'image-not-confirmed.next':
		'La prochaine réinitialisation remet l’ancien firmware. Confirmez l’image, ou flashez-la de nouveau.',
	'image-not-for-board': 'La carte n’accepte pas ce fichier comme image.',
	'image-not-for-board.next': 'Vérifiez que c’est une image signée, compilée pour cette carte.',
	'image-not-restarted': 'La carte n’a pas redémarré.',
	'image-not-restarted.next':
		'Appuyez sur son bouton de réinitialisation : elle essaiera alors le nouveau firmware.',
	'image-older': 'La carte n’accepte que des images plus récentes que celle en cours.',
	'image-older.next': 'Construisez l’image avec une version plus élevée.',
	'image-on-trial':
		'Le firmware en cours est à l’essai, et l’ancien est gardé pour la prochaine réinitialisation.',
	'image-on-trial.next':
		'Confirmez-le, ou réinitialisez la carte pour revenir à l’ancien. Puis flashez de nouveau.',
	'image-over-slot': 'L’image est trop grande pour le slot de la carte.',
	'image-over-slot.next':
		'Construisez une image plus petite, ou un bootloader aux slots plus grands.',
	'image-refused': 'La carte a refusé l’image (SMP {number}).',
	'image-refused.next':
		'La console de la carte en donne peut-être la raison. Réessayez après une réinitialisation.',
	'image-slot-taken': 'Une autre image attend la prochaine réinitialisation de la carte.',
	'image-slot-taken.next': 'Réinitialisez la carte, puis flashez de nouveau.',
	'image-too-large': 'L’image fait {size} octets, et il y a de la place pour {room}.',
	'image-too-large.next':
		'Construisez une image plus petite, ou choisissez une carte avec plus de flash.',
	'image-unsupported': 'Le firmware de la carte n’accepte pas d’images.',
	'image-unsupported.next':
		'Utilisez le bootloader de la carte, ou flashez d’abord un firmware avec MCUboot et gestion des images.',

	// Serial recovery of MCUboot
	'recovery-image-invalid': 'Le bootloader n’accepte pas comme image ce qui a été écrit.',
	'recovery-image-invalid.next':
		'Vérifiez que l’image est signée avec la clé de ce bootloader, puis flashez-la de nouveau.',
	'recovery-missing': 'Aucun MCUboot en récupération série ne répond.',
	'recovery-missing.next':
		'Mettez la carte en récupération : maintenez le bouton que son bootloader surveille pendant que vous appuyez sur la réinitialisation.',

	// ROM loader of an ESP32
	'esp-flash-failed': 'La puce n’a pas pu écrire dans sa flash.',
	'esp-flash-failed.next':
		'Flashez-la de nouveau. Si l’échec se répète, vérifiez l’alimentation et le câble.',
	'esp-flash-unknown': 'La taille de la flash n’a pas pu être lue.',
	'esp-flash-unknown.next': 'Vérifiez que le module a bien sa flash, et réessayez.',
	'esp-md5-wrong': 'Le contenu de la flash de la puce n’est pas ce qui a été envoyé.',
	'esp-md5-wrong.next': 'Flashez-la de nouveau, si possible avec un autre câble.',
	'esp-misaligned': 'Une partie du firmware ne commence pas à un secteur de la flash.',
	'esp-misaligned.next': 'Donnez-lui une adresse multiple de 4096.',
	'esp-no-sync': 'Aucun ESP32 dans son bootloader ne répond.',
	'esp-no-sync.next':
		'Maintenez BOOT, appuyez brièvement sur EN ou RESET, relâchez BOOT, et réessayez.',
	'esp-too-small': 'Le firmware dépasse les {size} octets de flash de cette puce {chip}.',
	'esp-too-small.next': 'Compilez-le pour une flash plus petite.',
	'esp-unknown-chip': 'Cette puce n’est pas connue.',
	'esp-unknown-chip.next': 'Utilisez pour elle les outils de son fabricant.',
	'esp-wrong-chip': 'Le firmware est pour une autre puce que cette puce {chip}.',
	'esp-wrong-chip.next': 'Choisissez le firmware compilé pour elle.',

	'flash-device-silent': 'Le bootloader de la carte a cessé de répondre.',
	'flash-device-silent.next':
		'Débranchez la carte, remettez-la dans son bootloader et flashez-la encore une fois.',
	'flash-dfu-address': 'Le bootloader de la carte refuse une adresse de ce firmware.',
	'flash-dfu-address.next':
		'Vérifiez que le firmware a été compilé pour cette carte, et pour l’endroit de la flash où son bootloader le démarre.',
	'flash-dfu-choose-again':
		'La carte a redémarré dans son bootloader, et le navigateur vous demande de la choisir de nouveau.',
	'flash-dfu-choose-again.next':
		'Choisissez encore une fois la carte : en tant que bootloader, c’est un autre appareil USB.',
	'flash-dfu-layout': 'Le bootloader de la carte décrit sa mémoire d’une façon incompréhensible.',
	'flash-dfu-layout.next':
		'Rien n’a été changé. Flashez cette carte avec le programme de son fabricant, ou d’une autre façon.',
	'flash-dfu-no-download': 'Cet appareil USB n’accepte pas de firmware par DFU.',
	'flash-dfu-no-download.next':
		'Mettez la carte dans son bootloader, puis choisissez-la de nouveau.',
	'flash-dfu-protected': 'La flash de la carte est protégée contre la lecture ou l’écriture.',
	'flash-dfu-protected.next':
		'Lever la protection efface toute la puce ; cela ne se fait donc pas ici. Utilisez pour cela le programme du fabricant de la puce (STM32CubeProgrammer), puis flashez de nouveau.',
	'flash-dfu-refused': 'Le bootloader de la carte signale une erreur (état DFU {status}).',
	'flash-dfu-refused.next':
		'Débranchez la carte, remettez-la dans son bootloader et flashez-la encore une fois. Ce qu’il a signalé est dans les détails.',
	'flash-dfu-rejected-file': 'Le bootloader de la carte rejette ce firmware.',
	'flash-dfu-rejected-file.next':
		'Vérifiez que le fichier a été compilé et, s’il le faut, signé pour cette carte.',
	'flash-dfu-scattered':
		'Ce bootloader prend un firmware d’un seul morceau, et le fichier en a plusieurs, séparés par des trous.',
	'flash-dfu-scattered.next': 'Utilisez le simple binaire (.bin) que votre build produit pour DFU.',
	'flash-dfu-slow': 'Le bootloader de la carte prend plus de temps qu’aucune carte ne devrait.',
	'flash-dfu-slow.next':
		'Débranchez la carte, remettez-la dans son bootloader et flashez-la encore une fois.',
	'flash-dfu-write-failed': 'La flash de la carte n’a pas pu être effacée ou écrite.',
	'flash-dfu-write-failed.next':
		'Une partie en est peut-être protégée en écriture : vérifiez ses octets d’option avec le programme du fabricant de la puce. Si cela se reproduit, la flash est peut-être usée.',
	'flash-not-restarted':
		'Le firmware est sur la carte et a été vérifié, mais la carte n’a pas redémarré.',
	'flash-not-restarted.next':
		'Appuyez sur son bouton de réinitialisation, ou débranchez-la et rebranchez-la.',
	'flash-picoboot-interleaved':
		'Un autre programme a écrit en même temps sur le lecteur de la carte.',
	'flash-picoboot-interleaved.next':
		'Fermez ce qui utilise le lecteur du bootloader, puis flashez de nouveau.',
	'flash-picoboot-not-permitted': 'La puce ne permet pas de modifier cette partie de sa flash.',
	'flash-picoboot-not-permitted.next':
		'Sa table de partitions ou ses réglages à écriture unique la protègent. Vérifiez-les avec picotool.',
	'flash-picoboot-refused': 'La ROM de démarrage de la puce refuse une commande (état {status}).',
	'flash-picoboot-refused.next':
		'Débranchez la carte, rebranchez-la en maintenant BOOTSEL et flashez-la encore une fois. Ce qu’elle a signalé est dans les détails.',
	'flash-picoboot-wrong-chip': 'Cette carte a un {found}, et le firmware est pour un {wanted}.',
	'flash-picoboot-wrong-chip.next':
		'Rien n’a été changé. Choisissez l’autre carte, ou un firmware pour celle-ci.',
	'flash-readback-differs':
		'Ce qui est maintenant sur la carte diffère du firmware à l’adresse {address}.',
	'flash-readback-differs.next':
		'Flashez-la de nouveau. Si cela se produit à la même adresse, cette partie de la flash est protégée ou usée.',
	'flash-usb-denied':
		'Le système d’exploitation ne laisse pas le navigateur utiliser cet appareil USB.',
	'flash-usb-denied.next':
		'Sous Linux, mettez cette ligne dans /etc/udev/rules.d/60-boards.rules, puis rebranchez la carte : {rule} — Sous Windows, l’appareil demande le pilote WinUSB, que le programme Zadig installe.',
	'flash-usb-failed': 'L’appareil USB n’a pas pu être utilisé.',
	'flash-usb-failed.next':
		'Débranchez la carte, remettez-la dans son bootloader et réessayez encore une fois.',
	'flash-usb-held': 'Un autre programme ou un autre onglet utilise cet appareil USB.',
	'flash-usb-held.next':
		'Fermez-le là-bas (picotool, dfu-util, STM32CubeProgrammer, un autre onglet), puis réessayez.',
	'flash-usb-not-flash':
		'Ce firmware va à l’adresse {address}, où cette carte n’a pas de flash inscriptible.',
	'flash-usb-not-flash.next':
		'Rien n’a été changé. Vérifiez que le firmware a été compilé pour cette carte.',
	'flash-usb-outside':
		'La flash à l’adresse {address} devrait être effacée aussi, au risque de perdre ce qui s’y trouve d’autre.',
	'flash-usb-outside.next':
		'Rien n’a été changé. Compilez le firmware de façon qu’il remplisse des pages entières de flash, ou pour un autre endroit.',
	'flash-usb-protocol':
		'L’appareil USB ne se comporte pas comme un bootloader de ce type le devrait.',
	'flash-usb-protocol.next':
		'Débranchez la carte, remettez-la dans son bootloader et réessayez encore une fois. Si cela persiste, utilisez le programme de son fabricant.',
	'flash-usb-two-boards':
		'Plusieurs cartes de ce type sont dans leur bootloader, et rien ne permet de les distinguer.',
	'flash-usb-two-boards.next':
		'Débranchez-les toutes sauf celle à flasher, puis choisissez-la de nouveau.',
	'flash-usb-wrong-board': 'Cet appareil USB est le bootloader d’une autre carte que {board}.',
	'flash-usb-wrong-board.next':
		'Rien n’a été changé. Choisissez l’appareil de l’autre carte, ou choisissez la carte à laquelle il appartient.',
	'flash-usb-wrong-device': 'Cet appareil USB n’a pas de bootloader connu ici.',
	'flash-usb-wrong-device.next':
		'Mettez la carte dans son bootloader, puis choisissez-la de nouveau.'
});
