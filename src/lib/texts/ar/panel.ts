// The texts of the simulated board, in Arabic.
import { messages } from '../messages.ts';
import type { panel as english } from '../en/panel.ts';

export const panel = messages<typeof english>('panel', {
	megahertz: '{mega, number} MHz',
	pwr: 'PWR',
	theBoardIsLabel: 'اللوحة {label}',
	reset: 'إعادة ضبط',
	nrst: 'NRST',
	theBoardIsStarting: 'اللوحة تُقلع',
	notWorking: 'لا تعمل',
	nameWaveform: '{name}: الشكل الموجي',
	constant: 'ثابت',
	around: 'حول',
	nameCenterOfTheWaveform: '{name}: مركز الشكل الموجي',
	nameAmplitude: '{name}: السعة',
	every: 'كل',
	namePeriod: '{name}: الدورة',
	showsMessagesPublishedToTopic: 'يعرض الرسائل المرسلة في «{topic}»',
	display: 'الشاشة',
	aNumberFromMinTo: 'عدد من {min} إلى {max}',
	theBoardIsPaused: 'اللوحة متوقفة مؤقتًا.',
	resume: 'استئناف',
	theBoardRunsAtSpeed: 'تعمل اللوحة بنسبة {speed} % من سرعتها.',
	fullSpeed: 'السرعة الكاملة',
	pins: 'الأطراف',
	ledsOn: 'مصابيح LED المضاءة: {lit} من {all}',
	on: 'مضاء',
	off: 'مطفأ',
	part: 'القطعة',
	pin: 'الطرف',
	level: 'المستوى',
	state: 'الحالة',
	pressed: 'مضغوط',
	released: 'متروك',
	theStockSupervisorIsBuilt: 'المشرف الأصلي مبني دون GPIO: لا يستطيع أي برنامج الوصول إلى الأطراف.',
	labelIsOnPinnameWhich:
		'موضع {label} هو <code>{pinName}</code>، وهو غير موجود في جدول منافذ Ocre: يحصل البرنامج على −19 مقابل <code>{alias}</code>.',
	inAProgramPortsCount: 'في البرنامج تُعدّ المنافذ من 0:',
	pinnameIsPortPortPin:
		'الطرف <code>{pinName}</code> هو المنفذ {port}، الطرف {pin}. يضيء {label} عند المستوى {activeLevel}.',
	sensors: 'المستشعرات',
	theStockSupervisorIsBuiltWithout:
		'المشرف الأصلي مبني دون دعم المستشعرات: لا يستطيع أي برنامج قراءة المستشعرات.',
	givesARandomWholeNumber: 'يعطي عددًا صحيحًا عشوائيًا من 0 إلى {max} كلما قُرئ.',
	waitingForPermission: 'في انتظار الإذن.',
	following: 'المتابعة جارية.',
	board: 'اللوحة',
	simulatedBoard: 'لوحة مُحاكاة',
	panelOf: '{title} {name}',
	inAProgram: 'في البرنامج: <code>"{name}"</code>',
	inAProgramChip: 'في البرنامج: <code>"{name}"</code>، شريحة {chip}'
});
