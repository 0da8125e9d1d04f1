// The help with connecting: topics and their steps, in Japanese.
import { messages } from '../messages.ts';
import type { connectTopics as english } from '../en/connect-topics.ts';

export const connectTopics = messages<typeof english>('connectTopics', {
	theBoardIsNotIn: 'ボードが一覧にない',
	manyUsbCablesCarryPower:
		'USBケーブルには給電専用のものが多くあります。ファイルのコピーに使ったことのあるケーブルで試してください。',
	onBoardsWithTwoUsb:
		'USBコネクターが2つあるボードでは、アプリケーション用ではなく、デバッグプローブ（ST-LINK）用のコネクターを使ってください。',
	plugItStraightIntoThe: 'ハブやモニターを介さず、パソコンに直接つないで、数秒待ってください。',
	chooseConnectAnySerialPort:
		'「任意のシリアルポートに接続…」を選んでください。もう一方の一覧に出るのは、Ocreが動くことがわかっているボードのUSBチップだけです。',
	aBoardWithoutFirmwareThat:
		'シリアルコンソールを備えたファームウェアがないボードには、ポートがありません。書き込み方法はボードの説明書を参照してください。',
	linuxThePortIsListed: 'Linux：ポートは一覧にあるが、開けない',
	serialPortsBelongToA:
		'シリアルポートはグループに属しています。Debian、Ubuntu、Fedoraではdialout、Archではuucpです。「sudo usermod -aG dialout $USER」で自分を追加し、いったんログアウトしてからログインし直してください。',
	orGiveAccessToThe:
		'または、ログイン中のユーザーにアクセスを許可します。下のルールをrootで保存し、「sudo udevadm control --reload && sudo udevadm trigger」を実行してから、ボードをつなぎ直してください。',
	aBrowserInstalledAsA:
		'SnapやFlatpakでインストールしたブラウザには、ポートがまったく見えないことがあります。ディストリビューションのパッケージを使ってください。',
	modemmanagerMayOccupyANew:
		'ModemManagerが新しいポートを30秒ほど占有することがあります。待つか、無効にしてください。',
	udevRules: 'udevルール',
	windowsNoPortIsListed: 'Windows：ポートが一覧にない',
	lookAtTheDeviceManager:
		'デバイスマネージャーの「ポート (COM と LPT)」を確認してください。感嘆符の付いたデバイスはドライバーが不足しています。',
	driversStLinkNeedsStsw:
		'ドライバー：ST-LINKにはST製のSTSW-LINK009、CP210xにはSilicon Labs製、CH340にはWCH製が必要です。FTDIのドライバーはWindows Updateで入ります。',
	boardsWithNativeUsbRaspberry:
		'USBを直接備えたボード（Raspberry Pi、Arduino、Zephyr）は、Windows 10以降ではドライバー不要です。',
	macosNoPortIsListed: 'macOS：ポートが一覧にない',
	newerMacsAskWhetherAn:
		'新しいMacでは、アクセサリの接続を許可するか尋ねられます。許可するか、設定の「プライバシーとセキュリティ」を確認してください。',
	ofTwoEntriesForOne: '1台のボードに項目が2つあるときは、「cu.」で始まる方を選んでください。',
	olderVersionsNeedTheVendors:
		'古いバージョンでは、CP210xやCH340のチップにメーカーのドライバーが必要です。',
	anotherProgramIsUsingThe: '別のプログラムがポートを使っている',
	onlyOneProgramCanUse:
		'1つのポートを使えるプログラムは1つだけです。シリアルモニターやターミナル（minicom、screen、picocom、PuTTY、IDE）を閉じてください。',
	anotherTabOrWindowOf:
		'このページや別のページを開いている他のタブやウィンドウが使っていることもあります。そちらで切断してください。',
	onLinuxSudoFuserV:
		'Linuxでは「sudo fuser -v /dev/ttyACM0」で、どのプログラムが使っているかわかります。',
	atASchoolOrCompany: '学校や会社で、ブラウザがポートをブロックしている',
	theBrowsersAdministratorCanAllow:
		'ブラウザの管理者は、下のポリシーで、このページにボードの使用を許可できます。設定すると、ブラウザは許可を尋ねなくなります。',
	serialallowallportsforurlsAllowsAllPortsDefaultserialguardsetting:
		'SerialAllowAllPortsForUrlsはすべてのポートを許可し、DefaultSerialGuardSettingを3にするとページが許可を求められるようになります。',
	whetherAPolicyIsSet: 'ポリシーが設定されているかどうかは、chrome://policyで確認できます。',
	policy: 'ポリシー',
	theBoardIsConnectedBut: 'ボードは接続されているが、応答しない',
	theBoardMayStillBe: 'ボードがまだ起動中かもしれません。最大10秒ほどかかります。',
	aContainerThatRunsIn:
		'フォアグラウンドで実行中のコンテナや、起動できなかったコンテナは、コンソールをふさぎます。ボードをリセットしてください。',
	theBoardMayRunOther:
		'別のファームウェアが動いているか、まだ試していないボーレートを使っているかもしれません。その場合も、出力はコンソールで確認できます。'
});
