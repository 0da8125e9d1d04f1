// The help with connecting: topics and their steps, in Spanish.
import { messages } from '../messages.ts';
import type { connectTopics as english } from '../en/connect-topics.ts';

export const connectTopics = messages<typeof english>('connectTopics', {
	theBoardIsNotIn: 'La placa no está en la lista',
	manyUsbCablesCarryPower:
		'Muchos cables USB solo llevan alimentación. Pruebe uno con el que se hayan copiado archivos.',
	onBoardsWithTwoUsb:
		'En las placas con dos conectores USB, use el de la sonda de depuración (ST-LINK), no el de la aplicación.',
	plugItStraightIntoThe:
		'Enchúfela directamente al equipo, no a un hub ni a un monitor, y espere unos segundos.',
	chooseConnectAnySerialPort:
		'Elija «Conectar cualquier puerto serie…»: la otra lista solo muestra los chips USB de las placas que se sabe que funcionan con Ocre.',
	aBoardWithoutFirmwareThat:
		'Una placa sin un firmware que ofrezca una consola serie no tiene puerto. Su documentación explica cómo flashearla.',
	linuxThePortIsListed: 'Linux: el puerto está en la lista, pero no se puede abrir',
	serialPortsBelongToA:
		'Los puertos serie pertenecen a un grupo: dialout en Debian, Ubuntu y Fedora, uucp en Arch. Añada su usuario con «sudo usermod -aG dialout $USER», cierre la sesión y vuelva a iniciarla.',
	orGiveAccessToThe:
		'O dé acceso al usuario que tiene la sesión abierta: guarde como root las reglas de abajo, ejecute «sudo udevadm control --reload && sudo udevadm trigger» y vuelva a enchufar la placa.',
	aBrowserInstalledAsA:
		'Un navegador instalado como Snap o Flatpak puede no ver ningún puerto: use el paquete de la distribución.',
	modemmanagerMayOccupyANew:
		'ModemManager puede ocupar un puerto nuevo durante medio minuto: espere o desactívelo.',
	udevRules: 'Reglas de udev',
	windowsNoPortIsListed: 'Windows: no aparece ningún puerto',
	lookAtTheDeviceManager:
		'Mire en el Administrador de dispositivos, en «Puertos (COM y LPT)». A un dispositivo con un signo de exclamación le falta un controlador.',
	driversStLinkNeedsStsw:
		'Controladores: ST-LINK necesita STSW-LINK009 de ST; CP210x, el de Silicon Labs; CH340, el de WCH. Los de FTDI llegan con Windows Update.',
	boardsWithNativeUsbRaspberry:
		'Las placas con USB nativo (Raspberry Pi, Arduino, Zephyr) no necesitan controlador en Windows 10 y posteriores.',
	macosNoPortIsListed: 'macOS: no aparece ningún puerto',
	newerMacsAskWhetherAn:
		'Los Mac recientes preguntan si un accesorio puede conectarse: permítalo, o mire «Privacidad y seguridad» en los ajustes.',
	ofTwoEntriesForOne: 'De dos entradas para una misma placa, elija la que empieza por «cu.».',
	olderVersionsNeedTheVendors:
		'Las versiones anteriores necesitan el controlador del fabricante para los chips CP210x y CH340.',
	anotherProgramIsUsingThe: 'Otro programa está usando el puerto',
	onlyOneProgramCanUse:
		'Solo un programa puede usar un puerto. Cierre monitores serie y terminales: minicom, screen, picocom, PuTTY, un IDE.',
	anotherTabOrWindowOf:
		'Puede que lo esté usando otra pestaña o ventana de esta página, o de otra página: desconéctelo allí.',
	onLinuxSudoFuserV: 'En Linux, «sudo fuser -v /dev/ttyACM0» dice qué programa es.',
	atASchoolOrCompany: 'En una escuela o empresa: el navegador bloquea los puertos',
	theBrowsersAdministratorCanAllow:
		'El administrador del navegador puede permitir las placas para esta página con la política de abajo. A partir de entonces, el navegador ya no pregunta.',
	serialallowallportsforurlsAllowsAllPortsDefaultserialguardsetting:
		'SerialAllowAllPortsForUrls permite todos los puertos; DefaultSerialGuardSetting 3 deja que las páginas pregunten.',
	whetherAPolicyIsSet: 'En chrome://policy se ve si hay una política establecida.',
	policy: 'Política',
	theBoardIsConnectedBut: 'La placa está conectada, pero no responde',
	theBoardMayStillBe:
		'Puede que la placa todavía esté arrancando, lo que tarda hasta diez segundos.',
	aContainerThatRunsIn:
		'Un contenedor que se ejecuta en primer plano o que no pudo iniciarse bloquea la consola: reinicie la placa.',
	theBoardMayRunOther:
		'Puede que la placa tenga otro firmware o use una velocidad que no se probó. De todos modos, su salida está en la consola.'
});
