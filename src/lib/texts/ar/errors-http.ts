// What the errors of HTTP and WebSockets mean to a user, and what to do next, in Arabic.
import { messages } from '../messages.ts';
import type { httpErrors as english } from '../en/errors-http.ts';

export const httpErrors = messages<typeof english>('errors.http', {
	'connection-reset': 'قطعت الحاوية الاتصال (reset).',
	'connection-reset.next': 'قد تجد السبب في وحدة تحكمها. حاول مجددًا.',
	'http-bad-request': 'لا يمكن إرسال هذا الطلب.',
	'http-bad-request.next': 'صحّح المسار أو الطريقة أو الترويسات.',
	'http-empty': 'أغلقت الحاوية الاتصال دون جواب.',
	'http-empty.next':
		'قد تجد السبب في وحدة تحكمها؛ فالخادم الذي يخدم عميلًا واحدًا في كل مرة ربما كان مشغولًا.',
	'http-malformed': 'الجواب ليس HTTP.',
	'http-malformed.next':
		'انظر إلى البايتات في TCP، وتحقق من سطر الحالة والترويسات التي يرسلها البرنامج.',
	'http-redirect': 'يعيد الخادم التوجيه إلى مكان لا يمكن فتحه.',
	'http-redirect.next': 'لا يمكن الوصول من هنا إلا إلى الحاوية نفسها.',
	'http-timeout': 'لم تُجب الحاوية في الوقت المحدد.',
	'http-timeout.next': 'ربما تكون مشغولة، أو تنتظر بيانات أخرى. قد تجد السبب في وحدة تحكمها.',
	'http-too-large': 'الجواب كبير جدًا.',
	'http-too-large.next': 'أرسل أقل في كل مرة.',
	'http-truncated': 'الجواب ناقص.',
	'http-truncated.next': 'قارن قيمة Content-Length التي يرسلها البرنامج بحجم المتن.',
	'websocket-protocol': 'أرسلت الحاوية شيئًا ليس رسالة WebSocket.',
	'websocket-protocol.next': 'تحقق من الترويسة المكوّنة من بايتين التي تبدأ بها كل رسالة.',
	'websocket-refused': 'لم تقبل الحاوية اتصال WebSocket.',
	'websocket-refused.next': 'تحقق من المسار ومن جواب البرنامج على المصافحة.',
	'websocket-too-large': 'رسالة WebSocket كبيرة جدًا.',
	'websocket-too-large.next': 'أرسل أقل في كل مرة.'
});
