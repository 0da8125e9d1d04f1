// The texts of Run, its menu and the compiler’s state, in Arabic.
import { messages } from '../messages.ts';
import type { run as english } from '../en/run.ts';

export const run = messages<typeof english>('run', {
	cancel: 'إلغاء',
	stop: 'إيقاف',
	loading: 'جارٍ التحميل…',
	compiling: 'جارٍ التصريف…',
	uploading: 'جارٍ الرفع…',
	starting: 'جارٍ البدء…',
	compile: 'تصريف',
	runAgain: 'تشغيل مجددًا',
	run: 'تشغيل',
	aRunIsInProgress: 'هناك تشغيل جارٍ.',
	thisProjectIsNotRunning: 'هذا المشروع لا يعمل.',
	runOnSelectedChooseWhere: 'التشغيل على {selected}: اختيار مكان التشغيل',
	choose: 'اختيار',
	runOn: 'التشغيل على',
	onACable: 'موصولة بكابل',
	runOptions: 'خيارات التشغيل…',
	deployCheck: 'فحص النشر',
	compileAndCompareWithThe: 'تصريف ومقارنة مع اللوحة، دون تشغيل',
	thisIsAProgramFor:
		'هذا برنامج لمتحكم دقيق. اضغط <b>تشغيل</b> لتصريفه هنا ورؤيته يعمل على اللوحة.',
	stopFetchingTheCompiler: 'إيقاف جلب المصرِّف',
	fetchTheCompilerNow: 'جلب المصرِّف الآن',
	fetchNow: 'جلب الآن',
	yourBrowserSavesData: 'متصفحك يوفّر البيانات',
	yourConnectionMayBeMetered: 'قد يكون اتصالك محدود البيانات',
	yourConnectionIsSlow: 'اتصالك بطيء',
	compilerReady: 'المصرِّف جاهز',
	builtWithThePage: 'بُني مع الصفحة؛ تعديلاتك تُصرَّف هنا',
	preparingTheCompiler: 'تحضير المصرِّف',
	fetchingTheCompilerPercent: 'جلب المصرِّف: {percent} %',
	compilerNotFetchedBy: 'لم يُجلب المصرِّف: {by}',
	compilerNotFetched: 'لم يُجلب المصرِّف',
	theCompilerCouldNotBe: 'تعذّر جلب المصرِّف',
	runOnLabelChooseWhere: 'التشغيل على {label}: اختيار مكان التشغيل',
	hideThisLine: 'إخفاء هذا السطر'
});
