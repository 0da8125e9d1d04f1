// What the errors of flashing mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { flashErrors as english } from '../en/errors-flash.ts';

export const flashErrors = messages<typeof english>('errors.flash', {
	'flash-cancelled':
		'El flasheo se canceló cuando la flash de la placa ya se había borrado o escrito en parte.',
	'flash-cancelled.next': 'La placa sigue en su bootloader: vuelva a flashearla antes de usarla.',
	'flash-device-lost': 'La placa desapareció mientras se le escribía el firmware.',
	'flash-device-lost.next':
		'Compruebe su cable, llévela de nuevo a su bootloader y flashéela otra vez.',
	'firmware-manifest-bad': 'La lista de firmware no se puede usar ({where}: {reason}).',
	'firmware-manifest-bad.next':
		'No se escribió nada. Avise a quienes hicieron la lista; hasta entonces, elija un archivo de firmware propio.',
	'firmware-file-damaged': '«{name}» no es el archivo que describe la lista de firmware.',
	'firmware-file-damaged.next':
		'No se escribió nada. Inténtelo de nuevo; si vuelve a ocurrir, avise a quienes hicieron la lista.',
	'firmware-file-unreachable': 'No se pudo cargar «{name}».',
	'firmware-file-unreachable.next': 'Compruebe la conexión e inténtelo de nuevo.',
	'firmware-file-missing': '«{name}» no se entregó junto con la lista de firmware.',
	'firmware-file-missing.next': 'Elija a la vez la lista y los archivos que nombra.',
	'firmware-file-kind':
		'«{name}» no es un archivo del tipo {kind}, como dice la lista de firmware.',
	'firmware-file-kind.next': 'No se escribió nada. Avise a quienes hicieron la lista.',
	'firmware-build-empty': 'La lista de firmware no nombra ningún archivo para esta compilación.',
	'firmware-build-empty.next': 'Elija otra compilación o un archivo de firmware propio.',
	'firmware-list-unreachable': 'No se pudo cargar la lista de firmware de este sitio.',
	'firmware-list-unreachable.next':
		'Compruebe la conexión e inténtelo de nuevo. Un archivo de firmware propio funciona sin ella.',

	// Files.
	'flash-address': 'Esta no es una dirección de la que se pueda obtener firmware.',
	'flash-address.next':
		'Escriba una dirección https:// completa, sin nombre de usuario ni contraseña.',
	'flash-download': 'No se pudo descargar el firmware.',
	'flash-download.next':
		'Compruebe la dirección. Muchos servidores no permiten que otras páginas lean sus archivos: descargue el archivo por separado y elíjalo aquí.',
	'flash-elf-unsupported': 'El archivo ELF no es un programa para un microcontrolador de 32 bits.',
	'flash-elf-unsupported.next': 'Elija el .elf, .hex, .bin o .uf2 que se compiló para la placa.',
	'flash-file-damaged':
		'El archivo de firmware está dañado: su contenido no concuerda con su propio formato.',
	'flash-file-damaged.next': 'No se escribió nada. Descargue o compile el archivo de nuevo.',
	'flash-file-empty': 'El archivo no contiene firmware.',
	'flash-file-empty.next': 'No se escribió nada. Elija otro archivo.',
	'flash-file-overlap':
		'El archivo de firmware tiene dos contenidos distintos para la misma dirección.',
	'flash-file-overlap.next':
		'No se escribió nada. Si se combinó a partir de varios archivos, combine los que van juntos.',
	'flash-file-scattered': 'El archivo de firmware está en más trozos que cualquier firmware real.',
	'flash-file-scattered.next': 'No se escribió nada. Compile el archivo de nuevo o use su .bin.',
	'flash-file-too-large': 'El firmware ocupa más de {limit} MiB.',
	'flash-file-too-large.next':
		'No se escribió nada. Elija el archivo que se compiló para la placa.',
	'flash-hex-damaged': 'La línea {line} del archivo HEX está dañada.',
	'flash-hex-damaged.next': 'No se escribió nada. Descargue o compile el archivo de nuevo.',
	'flash-mcuboot-digest': 'La imagen está dañada: su SHA-256 no es el que lleva dentro.',
	'flash-mcuboot-digest.next': 'No se escribió nada. Descargue o firme la imagen de nuevo.',

	// Plans.
	'flash-plan-bootloader': 'El archivo sobrescribiría el bootloader de {board} en {address}.',
	'flash-plan-bootloader.next':
		'Esta página nunca escribe bootloaders. Elija un archivo que contenga solo la aplicación.',
	'flash-plan-family': 'Este archivo UF2 no es para {board}: su familia es otra.',
	'flash-plan-family.next':
		'No se escribió nada. Elija el archivo UF2 que se compiló para esta placa.',
	'flash-plan-linked-elsewhere':
		'El programa no encaja en {board}: se enlazó para usar la dirección {address}.',
	'flash-plan-linked-elsewhere.next':
		'No se escribió nada. Elija el archivo que se compiló para esta placa y para este lugar de su flash.',
	'flash-plan-mcuboot': 'El archivo es una imagen para MCUboot, y {board} no lo tiene.',
	'flash-plan-mcuboot.next': 'No se escribió nada. Elija el firmware sin la cabecera de MCUboot.',
	'flash-plan-not-mcuboot': '{board} solo admite imágenes hechas para MCUboot.',
	'flash-plan-not-mcuboot.next': 'No se escribió nada. Elija la imagen firmada (….signed.bin).',
	'flash-plan-not-program': 'El archivo no empieza como un programa para {board}.',
	'flash-plan-not-program.next':
		'No se escribió nada. Elija el .bin, .hex, .elf o .uf2 de una compilación.',
	'flash-plan-outside':
		'{board} no tiene flash en la dirección {address}, donde escribiría el archivo.',
	'flash-plan-outside.next':
		'No se escribió nada. Elija el archivo que se compiló para esta placa.',
	'flash-plan-way': '{board} no se puede flashear de esta manera.',
	'flash-plan-way.next': 'Elija una de las maneras que la página ofrece para ella.',
	'flash-plan-way-range':
		'La parte del archivo en {address} va en una memoria de {board} a la que no se llega de esta manera.',
	'flash-plan-way-range.next':
		'No se escribió nada. Elija un archivo sin esa parte o escríbala con la herramienta del fabricante.',
	'flash-plan-wrong-chip': 'El firmware es para {chip}, no para {board}.',
	'flash-plan-wrong-chip.next':
		'No se escribió nada. Elija el archivo que se compiló para esta placa.',

	// Drives.
	'flash-drive-denied': 'El navegador no puede escribir en la unidad.',
	'flash-drive-denied.next': 'Elija la unidad de nuevo y permita que esta página la modifique.',
	'flash-drive-failed': 'No se pudo usar la unidad.',
	'flash-drive-failed.next':
		'Desenchufe la placa, llévela de nuevo a su bootloader y elija otra vez su unidad.',
	'flash-drive-full': 'La unidad dice que está llena.',
	'flash-drive-full.next':
		'Desenchufe la placa, vuelva a enchufarla y repita. La unidad de una placa está vacía después de cada arranque.',
	'flash-drive-gone': 'La unidad desapareció antes de que todo estuviera escrito.',
	'flash-drive-gone.next':
		'Compruebe el cable, lleve la placa de nuevo a su bootloader y flashéela otra vez.',
	'flash-drive-hung': 'La unidad ya no responde.',
	'flash-drive-hung.next':
		'Desenchufe la placa, llévela de nuevo a su bootloader y flashéela otra vez.',
	'flash-drive-ignored': 'La unidad recibió el archivo, pero la placa no se reinició con él.',
	'flash-drive-ignored.next':
		'La placa sigue en su bootloader. Compruebe que el firmware se compiló para ella y vuelva a flashearla.',
	'flash-drive-not-one': 'Esta carpeta no es la unidad de una placa.',
	'flash-drive-not-one.next':
		'Elija la unidad misma que apareció al enchufar la placa, no una carpeta de dentro ni de al lado.',
	'flash-drive-read-only': 'La unidad es de solo lectura.',
	'flash-drive-read-only.next':
		'Desenchufe la placa y vuelva a enchufarla. Si el equipo monta las unidades como solo lectura, su administrador tiene que permitir la escritura.',
	'flash-drive-refused':
		'El programador de la placa rechazó el firmware con las palabras «{reason}».',
	'flash-drive-refused.next':
		'Desenchufe la placa, vuelva a enchufarla y repita. Si no sirve, actualice el firmware del propio programador.',
	'flash-drive-unproven':
		'Todo se escribió en la unidad, pero nada indica que la placa lo haya recibido.',
	'flash-drive-unproven.next':
		'Conecte la placa para ver qué firmware ejecuta. Si no es el nuevo, flashéela de nuevo.',
	'flash-drive-wrong-board': 'Esta es la unidad de otra placa: dice «{found}», no {board}.',
	'flash-drive-wrong-board.next': 'No se escribió nada. Elija la unidad de la placa correcta.',

	// Over a serial port
	'flash-answer-wrong': 'La placa dio una respuesta que no puede ser correcta.',
	'flash-answer-wrong.next': 'Inténtelo de nuevo. Si ocurre a menudo, compruebe el cable.',
	'flash-failed': 'El flasheo falló.',
	'flash-failed.next': 'El motivo está en el log. Inténtelo de nuevo.',
	'flash-silent': 'La placa no responde.',
	'flash-silent.next':
		'Compruebe su cable y si otro programa tiene abierto el puerto. Si la placa tiene un botón para su bootloader, manténgalo pulsado mientras pulsa reset e inténtelo de nuevo.',
	'flash-stuck': 'La placa perdió una y otra vez su posición en la subida.',
	'flash-stuck.next':
		'Reinicie la placa e inténtelo de nuevo. Si vuelve a ocurrir, compruebe el cable.',

	// Images of MCUboot
	'image-damaged': 'Lo que hay en la flash de la placa no es lo que se envió.',
	'image-damaged.next':
		'El firmware anterior sigue funcionando. Inténtelo de nuevo, si es posible con otro cable.',
	'image-flash-failed': 'La placa no pudo escribir su flash.',
	'image-flash-failed.next':
		'Reinicie la placa e inténtelo de nuevo. Si vuelve a fallar, puede que su flash esté desgastada.',
	'image-in-pieces': 'Una imagen para MCUboot es de una sola pieza, y este archivo tiene varias.',
	'image-in-pieces.next': 'Use la imagen firmada, que a menudo se llama zephyr.signed.bin.',
	'image-not-back': 'La placa no respondió después de reiniciarse.',
	'image-not-back.next':
		'Pulse su botón de reset: si el firmware nuevo no funciona, el bootloader recupera el anterior.',
	'image-not-booted': 'La placa se reinició con el firmware anterior.',
	'image-not-booted.next':
		'Su bootloader rechazó la imagen nueva: puede que esté firmada con otra clave o compilada para otra placa.',
	'image-not-confirmed': 'El firmware nuevo se ejecuta, pero no se pudo confirmar.',
	'image-not-confirmed.next':
		'El próximo reinicio recupera el firmware anterior. Confirme la imagen o flashéela de nuevo.',
	'image-not-for-board': 'La placa no admite este archivo como imagen.',
	'image-not-for-board.next': 'Compruebe que es una imagen firmada y compilada para esta placa.',
	'image-not-restarted': 'La placa no se reinició.',
	'image-not-restarted.next': 'Pulse su botón de reset: entonces probará el firmware nuevo.',
	'image-older': 'La placa solo admite imágenes más nuevas que la que ejecuta.',
	'image-older.next': 'Compile la imagen con una versión superior.',
	'image-on-trial':
		'El firmware que se ejecuta está a prueba, y el anterior se conserva para el próximo reinicio.',
	'image-on-trial.next':
		'Confírmelo o reinicie la placa para volver atrás. Después, flashee de nuevo.',
	'image-over-slot': 'La imagen es demasiado grande para el slot de la placa.',
	'image-over-slot.next': 'Compile una imagen más pequeña o un bootloader con slots más grandes.',
	'image-refused': 'La placa rechazó la imagen (SMP {number}).',
	'image-refused.next':
		'Puede que el motivo esté en la consola de la placa. Inténtelo de nuevo después de un reinicio.',
	'image-slot-taken': 'Otra imagen espera el próximo reinicio de la placa.',
	'image-slot-taken.next': 'Reinicie la placa y flashee de nuevo.',
	'image-too-large': 'La imagen tiene {size} bytes, y hay espacio para {room}.',
	'image-too-large.next': 'Compile una imagen más pequeña o elija una placa con más flash.',
	'image-unsupported': 'El firmware de la placa no admite imágenes.',
	'image-unsupported.next':
		'Use el bootloader de la placa, o flashee antes un firmware con MCUboot y gestión de imágenes.',

	// Serial recovery of MCUboot
	'recovery-image-invalid': 'El bootloader no acepta como imagen lo que se escribió.',
	'recovery-image-invalid.next':
		'Compruebe que la imagen está firmada con la clave de este bootloader y flashéela de nuevo.',
	'recovery-missing': 'No responde ningún MCUboot en recuperación serie.',
	'recovery-missing.next':
		'Lleve la placa a la recuperación: mantenga pulsado el botón que su bootloader consulta mientras pulsa reset.',

	// ROM loader of an ESP32
	'esp-flash-failed': 'El chip no pudo escribir su flash.',
	'esp-flash-failed.next':
		'Flashéelo de nuevo. Si vuelve a fallar, compruebe la alimentación y el cable.',
	'esp-flash-unknown': 'No se pudo leer el tamaño de la flash.',
	'esp-flash-unknown.next': 'Compruebe que el módulo tiene su flash e inténtelo de nuevo.',
	'esp-md5-wrong': 'Lo que hay en la flash del chip no es lo que se envió.',
	'esp-md5-wrong.next': 'Flashéelo de nuevo, si es posible con otro cable.',
	'esp-misaligned': 'Una parte del firmware no empieza en un sector de la flash.',
	'esp-misaligned.next': 'Dele una dirección que sea múltiplo de 4096.',
	'esp-no-sync': 'No responde ningún ESP32 en su bootloader.',
	'esp-no-sync.next':
		'Mantenga pulsado BOOT, pulse y suelte EN o RESET, suelte BOOT e inténtelo de nuevo.',
	'esp-too-small': 'El firmware rebasa los {size} bytes de flash que tiene este {chip}.',
	'esp-too-small.next': 'Compílelo para una flash más pequeña.',
	'esp-unknown-chip': 'Este chip no se conoce.',
	'esp-unknown-chip.next': 'Use para él las herramientas de su fabricante.',
	'esp-wrong-chip': 'El firmware es para un chip distinto de este {chip}.',
	'esp-wrong-chip.next': 'Elija el firmware que se compiló para él.',

	'flash-device-silent': 'El bootloader de la placa dejó de responder.',
	'flash-device-silent.next':
		'Desenchufe la placa, llévela de nuevo a su bootloader y flashéela otra vez.',
	'flash-dfu-address': 'El bootloader de la placa rechaza una dirección de este firmware.',
	'flash-dfu-address.next':
		'Compruebe que el firmware se compiló para esta placa y para el lugar de la flash en el que su bootloader lo arranca.',
	'flash-dfu-choose-again':
		'La placa se reinició en su bootloader, y el navegador pide elegirla de nuevo.',
	'flash-dfu-choose-again.next':
		'Elija la placa otra vez: como bootloader es otro dispositivo USB.',
	'flash-dfu-layout':
		'El bootloader de la placa no describe su memoria de un modo que se pueda entender.',
	'flash-dfu-layout.next':
		'No se cambió nada. Flashee esta placa con el programa de su fabricante o de otra manera.',
	'flash-dfu-no-download': 'Este dispositivo USB no acepta firmware por DFU.',
	'flash-dfu-no-download.next': 'Lleve la placa a su bootloader y elíjala de nuevo.',
	'flash-dfu-protected': 'La flash de la placa está protegida contra lectura o escritura.',
	'flash-dfu-protected.next':
		'Quitar la protección borra todo el chip, así que aquí no se hace. Use para ello el programa del fabricante del chip (STM32CubeProgrammer) y flashee de nuevo.',
	'flash-dfu-refused': 'El bootloader de la placa comunica un error (estado DFU {status}).',
	'flash-dfu-refused.next':
		'Desenchufe la placa, llévela de nuevo a su bootloader y flashéela otra vez. Los detalles dicen lo que comunicó.',
	'flash-dfu-rejected-file': 'El bootloader de la placa rechaza este firmware.',
	'flash-dfu-rejected-file.next':
		'Compruebe que el archivo se compiló y, si hace falta, se firmó para esta placa.',
	'flash-dfu-scattered':
		'Este bootloader admite el firmware en una sola pieza, y el archivo tiene varias con huecos entre ellas.',
	'flash-dfu-scattered.next': 'Use el binario simple (.bin) que la compilación genera para DFU.',
	'flash-dfu-slow': 'El bootloader de la placa tarda más de lo que debería tardar cualquier placa.',
	'flash-dfu-slow.next':
		'Desenchufe la placa, llévela de nuevo a su bootloader y flashéela otra vez.',
	'flash-dfu-write-failed': 'La flash de la placa no se pudo borrar o escribir.',
	'flash-dfu-write-failed.next':
		'Puede que una parte esté protegida contra escritura: compruebe sus option bytes con el programa del fabricante del chip. Si vuelve a ocurrir, puede que la flash esté desgastada.',
	'flash-not-restarted':
		'El firmware está en la placa y se comprobó, pero la placa no se reinició.',
	'flash-not-restarted.next': 'Pulse su botón de reset, o desenchúfela y vuelva a enchufarla.',
	'flash-picoboot-interleaved': 'Otro programa escribió al mismo tiempo en la unidad de la placa.',
	'flash-picoboot-interleaved.next':
		'Cierre lo que esté usando la unidad del bootloader y flashee de nuevo.',
	'flash-picoboot-not-permitted': 'El chip no permite que se cambie esta parte de su flash.',
	'flash-picoboot-not-permitted.next':
		'La protegen su tabla de particiones o sus ajustes de un solo uso. Compruébelos con picotool.',
	'flash-picoboot-refused': 'La ROM de arranque del chip rechaza un comando (estado {status}).',
	'flash-picoboot-refused.next':
		'Desenchufe la placa, vuelva a enchufarla con BOOTSEL pulsado y flashéela otra vez. Los detalles dicen lo que comunicó.',
	'flash-picoboot-wrong-chip': 'Esta placa tiene un {found}, y el firmware es para un {wanted}.',
	'flash-picoboot-wrong-chip.next':
		'No se cambió nada. Elija la otra placa o un firmware para esta.',
	'flash-readback-differs': 'Lo que hay ahora en la placa difiere del firmware en {address}.',
	'flash-readback-differs.next':
		'Flashéela de nuevo. Si ocurre en la misma dirección, esa parte de la flash está protegida o desgastada.',
	'flash-usb-denied': 'El sistema operativo no permite que el navegador use este dispositivo USB.',
	'flash-usb-denied.next':
		'En Linux, ponga esta línea en /etc/udev/rules.d/60-boards.rules y vuelva a enchufar la placa: {rule} — En Windows, el dispositivo necesita el controlador WinUSB, que instala el programa Zadig.',
	'flash-usb-failed': 'No se pudo usar el dispositivo USB.',
	'flash-usb-failed.next':
		'Desenchufe la placa, llévela de nuevo a su bootloader e inténtelo otra vez.',
	'flash-usb-held': 'Otro programa u otra pestaña está usando este dispositivo USB.',
	'flash-usb-held.next':
		'Ciérrelo allí (picotool, dfu-util, STM32CubeProgrammer, otra pestaña) e inténtelo de nuevo.',
	'flash-usb-not-flash':
		'Este firmware va a {address}, donde esta placa no tiene flash que se pueda escribir.',
	'flash-usb-not-flash.next':
		'No se cambió nada. Compruebe que el firmware se compiló para esta placa.',
	'flash-usb-outside':
		'También habría que borrar la flash en {address}, con lo que podría perderse otra cosa que hubiera allí.',
	'flash-usb-outside.next':
		'No se cambió nada. Compile el firmware de modo que llene páginas enteras de flash, o para otro lugar.',
	'flash-usb-protocol': 'El dispositivo USB no se comporta como debería un bootloader de su tipo.',
	'flash-usb-protocol.next':
		'Desenchufe la placa, llévela de nuevo a su bootloader e inténtelo otra vez. Si sigue igual, use el programa de su fabricante.',
	'flash-usb-two-boards':
		'Varias placas de este tipo están en su bootloader y no se pueden distinguir.',
	'flash-usb-two-boards.next': 'Desenchufe todas menos la que quiera flashear y elíjala de nuevo.',
	'flash-usb-wrong-board':
		'Este dispositivo USB es el bootloader de una placa distinta de {board}.',
	'flash-usb-wrong-board.next':
		'No se cambió nada. Elija el dispositivo de la otra placa, o elija la placa a la que pertenece.',
	'flash-usb-wrong-device': 'Este dispositivo USB no tiene ningún bootloader que aquí se conozca.',
	'flash-usb-wrong-device.next': 'Lleve la placa a su bootloader y elíjala de nuevo.'
});
