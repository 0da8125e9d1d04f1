// The help with connecting: topics and their steps, in Arabic.
import { messages } from '../messages.ts';
import type { connectTopics as english } from '../en/connect-topics.ts';

export const connectTopics = messages<typeof english>('connectTopics', {
	theBoardIsNotIn: 'اللوحة ليست في القائمة',
	manyUsbCablesCarryPower: 'كابلات USB كثيرة تنقل الطاقة فقط. جرّب كابلًا سبق أن نسخت به ملفات.',
	onBoardsWithTwoUsb:
		'على اللوحات ذات منفذي USB، استخدم منفذ مسبار التصحيح (ST-LINK)، لا منفذ التطبيق.',
	plugItStraightIntoThe: 'صِلها بالحاسوب مباشرة، لا بموزّع ولا بشاشة، وانتظر بضع ثوانٍ.',
	chooseConnectAnySerialPort:
		'اختر «الاتصال بأي منفذ تسلسلي…»: لا تعرض القائمة الأخرى إلا شرائح USB للوحات المعروف أنها تشغّل Ocre.',
	aBoardWithoutFirmwareThat:
		'اللوحة التي ليس عليها برنامج ثابت يوفر وحدة تحكم تسلسلية ليس لها منفذ. يشرح توثيقها كيفية تثبيته.',
	linuxThePortIsListed: 'في Linux: المنفذ ظاهر في القائمة، لكن لا يمكن فتحه',
	serialPortsBelongToA:
		'تتبع المنافذ التسلسلية مجموعةً: dialout في Debian وUbuntu وFedora، وuucp في Arch. أضف نفسك إليها بالأمر «sudo usermod -aG dialout $USER»، ثم سجّل الخروج وادخل من جديد.',
	orGiveAccessToThe:
		'أو امنح الوصول للمستخدم الذي سجّل الدخول: احفظ القواعد أدناه بصلاحية root، ثم نفّذ «sudo udevadm control --reload && sudo udevadm trigger»، وصِل اللوحة من جديد.',
	aBrowserInstalledAsA:
		'المتصفح المثبّت بصيغة Snap أو Flatpak قد لا يرى أي منفذ: استخدم حزمة توزيعتك.',
	modemmanagerMayOccupyANew: 'قد يشغل ModemManager المنفذ الجديد نصف دقيقة: انتظر، أو عطّله.',
	udevRules: 'قواعد udev',
	windowsNoPortIsListed: 'في Windows: لا يظهر أي منفذ',
	lookAtTheDeviceManager:
		'انظر في إدارة الأجهزة، تحت «Ports (COM & LPT)». الجهاز الذي عليه علامة تعجب ينقصه التعريف.',
	driversStLinkNeedsStsw:
		'التعريفات: يحتاج ST-LINK إلى STSW-LINK009 من ST، وCP210x إلى تعريف Silicon Labs، وCH340 إلى تعريف WCH. أما تعريفات FTDI فتأتي مع Windows Update.',
	boardsWithNativeUsbRaspberry:
		'اللوحات التي فيها USB مدمج (Raspberry Pi وArduino وZephyr) لا تحتاج إلى تعريف في Windows 10 وما بعده.',
	macosNoPortIsListed: 'في macOS: لا يظهر أي منفذ',
	newerMacsAskWhetherAn:
		'تسأل أجهزة Mac الأحدث عما إذا كان يجوز توصيل الملحق: اسمح بذلك، أو انظر «الخصوصية والأمن» في الإعدادات.',
	ofTwoEntriesForOne: 'إذا ظهر للوحة واحدة مدخلان، فخذ الذي يبدأ بـ «cu.».',
	olderVersionsNeedTheVendors: 'تحتاج الإصدارات الأقدم إلى تعريف الصانع لشرائح CP210x وCH340.',
	anotherProgramIsUsingThe: 'برنامج آخر يستخدم المنفذ',
	onlyOneProgramCanUse:
		'لا يستطيع استخدام المنفذ إلا برنامج واحد. أغلق برامج المراقبة التسلسلية والطرفيات: minicom أو screen أو picocom أو PuTTY أو بيئة تطوير.',
	anotherTabOrWindowOf:
		'قد تستخدمه علامة تبويب أو نافذة أخرى من هذه الصفحة أو من صفحة أخرى: اقطع الاتصال هناك.',
	onLinuxSudoFuserV: 'في Linux يخبرك الأمر «sudo fuser -v /dev/ttyACM0» أي برنامج هو.',
	atASchoolOrCompany: 'في مدرسة أو شركة: المتصفح يحظر المنافذ',
	theBrowsersAdministratorCanAllow:
		'يستطيع مسؤول المتصفح السماح باللوحات لهذه الصفحة بالسياسة أدناه. عندئذ لا يعود المتصفح يسأل.',
	serialallowallportsforurlsAllowsAllPortsDefaultserialguardsetting:
		'تسمح السياسة SerialAllowAllPortsForUrls بكل المنافذ، وتتيح القيمة 3 للسياسة DefaultSerialGuardSetting للصفحات أن تسأل.',
	whetherAPolicyIsSet: 'لمعرفة ما إذا كانت هناك سياسة مضبوطة، افتح chrome://policy.',
	policy: 'السياسة',
	theBoardIsConnectedBut: 'اللوحة متصلة، لكنها لا تستجيب',
	theBoardMayStillBe: 'ربما لا تزال اللوحة قيد الإقلاع، وقد يستغرق ذلك حتى عشر ثوانٍ.',
	aContainerThatRunsIn:
		'الحاوية التي تعمل في المقدمة أو تعذّر بدؤها تحجب وحدة التحكم: أعد ضبط اللوحة.',
	theBoardMayRunOther:
		'ربما تشغّل اللوحة برنامجًا ثابتًا آخر، أو تستخدم سرعة لم تُجرَّب. تبقى مخرجاتها ظاهرة في وحدة التحكم.'
});
