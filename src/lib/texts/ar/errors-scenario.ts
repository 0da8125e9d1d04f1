// What the errors of scenarios mean to a user, and what to do next, in Arabic.
import { messages } from '../messages.ts';
import type { scenarioErrors as english } from '../en/errors-scenario.ts';

export const scenarioErrors = messages<typeof english>('errors.scenario', {
	'scenario-no-such-button': 'ليس في اللوحة زر {name}. المتوفر: {known}.',
	'scenario-no-such-button.next': 'اذكر واحدًا من هذه في السيناريو.',
	'scenario-no-such-channel': 'يحتاج المستشعر {name} إلى قناة. المتوفر: {known}.',
	'scenario-no-such-channel.next': 'اذكر واحدة من هذه في السيناريو.',
	'scenario-no-such-pin': 'ليس في اللوحة مصباح LED أو طرف باسم {name}. المتوفر: {known}.',
	'scenario-no-such-pin.next': 'اذكر واحدًا من هذه في السيناريو.',
	'scenario-no-such-sensor': 'ليس في اللوحة مستشعر {name}. المتوفر: {known}.',
	'scenario-no-such-sensor.next': 'اذكر واحدًا من هذه في السيناريو.',
	'scenario-needs-panel': 'يحتاج هذا السيناريو إلى لوحة مُحاكاة.',
	'scenario-needs-panel.next':
		'بعض خطواته تضغط أزرارًا أو تنظر إلى مصابيح LED أو أطراف أو مستشعرات أو رسائل أو شاشة، وهذا لا توفره إلا لوحة مُحاكاة. اختر واحدة في شريط التشغيل، أو احذف تلك الخطوات.',
	'scenario-needs-simulator': 'يحتاج هذا السيناريو إلى لوحة مُحاكاة.',
	'scenario-needs-simulator.next':
		'إنه يطلب الوضع الموثّق، وهو غير موجود في أي لوحة حقيقية. اختر لوحة مُحاكاة في شريط التشغيل، أو احذف «mode».',
	'scenario-needs-reset': 'لا يمكن إعادة ضبط اللوحة من هنا.',
	'scenario-needs-reset.next':
		'في السيناريو خطوة تعيد ضبطها، وليس لسطر أوامر اللوحة أمر لذلك. اختر لوحة أخرى، أو احذف تلك الخطوة.'
});
