// What the errors of flashing mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { flashErrors as english } from '../en/errors-flash.ts';

export const flashErrors = messages<typeof english>('errors.flash', {
	'flash-cancelled':
		'ボードのフラッシュの一部を消去または書き込んだ後で、書き込みがキャンセルされました。',
	'flash-cancelled.next':
		'ボードはまだブートローダーの状態です。使う前にもう一度書き込んでください。',
	'flash-device-lost': 'ファームウェアの書き込み中に、ボードとの接続が切れました。',
	'flash-device-lost.next':
		'ケーブルを確認し、もう一度ブートローダーの状態にしてから、書き込み直してください。',
	'firmware-manifest-bad': 'ファームウェアの一覧が使えません（{where}：{reason}）。',
	'firmware-manifest-bad.next':
		'何も書き込んでいません。一覧の作成者に連絡してください。それまでは、手元のファームウェアファイルを選んでください。',
	'firmware-file-damaged': '「{name}」は、ファームウェアの一覧に記載されたファイルと異なります。',
	'firmware-file-damaged.next':
		'何も書き込んでいません。もう一度試してください。また起こる場合は、一覧の作成者に連絡してください。',
	'firmware-file-unreachable': '「{name}」を読み込めませんでした。',
	'firmware-file-unreachable.next': '接続を確認してから、もう一度試してください。',
	'firmware-file-missing': '「{name}」が、ファームウェアの一覧と一緒に選ばれていません。',
	'firmware-file-missing.next': '一覧と、そこに記載されたファイルを、すべて同時に選んでください。',
	'firmware-file-kind':
		'「{name}」は、ファームウェアの一覧に記載された種類（{kind}）のファイルではありません。',
	'firmware-file-kind.next': '何も書き込んでいません。一覧の作成者に連絡してください。',
	'firmware-build-empty': 'ファームウェアの一覧に、このビルドのファイルが記載されていません。',
	'firmware-build-empty.next': '別のビルドか、手元のファームウェアファイルを選んでください。',
	'firmware-list-unreachable': 'このサイトのファームウェアの一覧を読み込めませんでした。',
	'firmware-list-unreachable.next':
		'接続を確認してから、もう一度試してください。手元のファームウェアファイルなら、一覧がなくても使えます。',
	'flash-address': 'ファームウェアを取得できるアドレスではありません。',
	'flash-address.next':
		'https://で始まる完全なアドレスを、ユーザー名とパスワードを含めずに入力してください。',
	'flash-download': 'ファームウェアをダウンロードできませんでした。',
	'flash-download.next':
		'アドレスを確認してください。多くのサーバーは、他のページによるファイルの読み取りを許可していません。その場合は自分でダウンロードし、そのファイルをここで選んでください。',
	'flash-elf-unsupported': 'このELFファイルは、32ビットマイコン用のプログラムではありません。',
	'flash-elf-unsupported.next':
		'ボード用にビルドされた.elf、.hex、.bin、または.uf2を選んでください。',
	'flash-file-damaged':
		'ファームウェアファイルが壊れています。内容がファイル形式に合っていません。',
	'flash-file-damaged.next': '何も書き込んでいません。ダウンロードまたはビルドし直してください。',
	'flash-file-empty': 'ファイルにファームウェアが含まれていません。',
	'flash-file-empty.next': '何も書き込んでいません。別のファイルを選んでください。',
	'flash-file-overlap': 'ファームウェアファイルの中で、同じアドレスに異なる2つの内容があります。',
	'flash-file-overlap.next':
		'何も書き込んでいません。複数のファイルを結合した場合は、対応するファイル同士を結合してください。',
	'flash-file-scattered':
		'ファームウェアファイルが、通常では考えられないほど細かく分かれています。',
	'flash-file-scattered.next': '何も書き込んでいません。ビルドし直すか、その.binを使ってください。',
	'flash-file-too-large': 'ファームウェアが{limit} MiBを超えています。',
	'flash-file-too-large.next':
		'何も書き込んでいません。ボード用にビルドされたファイルを選んでください。',
	'flash-hex-damaged': 'HEXファイルの{line}行目が壊れています。',
	'flash-hex-damaged.next': '何も書き込んでいません。ダウンロードまたはビルドし直してください。',
	'flash-mcuboot-digest':
		'イメージが壊れています。SHA-256が、イメージ内に記録された値と異なります。',
	'flash-mcuboot-digest.next':
		'何も書き込んでいません。ダウンロードし直すか、署名し直してください。',
	'flash-plan-bootloader': 'このファイルは、{address}にある{board}のブートローダーを上書きします。',
	'flash-plan-bootloader.next':
		'このページがブートローダーに書き込むことはありません。アプリケーションだけのファイルを選んでください。',
	'flash-plan-family': 'このUF2ファイルは{board}用ではありません。ファミリーが異なります。',
	'flash-plan-family.next':
		'何も書き込んでいません。このボード用にビルドされたUF2ファイルを選んでください。',
	'flash-plan-linked-elsewhere':
		'プログラムが{board}に収まりません。アドレス{address}を使うようにリンクされています。',
	'flash-plan-linked-elsewhere.next':
		'何も書き込んでいません。このボードと、フラッシュ内のこの位置用にビルドされたファイルを選んでください。',
	'flash-plan-mcuboot': 'このファイルはMCUboot用のイメージですが、{board}にはMCUbootがありません。',
	'flash-plan-mcuboot.next':
		'何も書き込んでいません。MCUbootのヘッダーがないファームウェアを選んでください。',
	'flash-plan-not-mcuboot': '{board}が受け付けるのは、MCUboot用に作られたイメージだけです。',
	'flash-plan-not-mcuboot.next':
		'何も書き込んでいません。署名済みイメージ（….signed.bin）を選んでください。',
	'flash-plan-not-program': 'ファイルの先頭が、{board}用のプログラムの形になっていません。',
	'flash-plan-not-program.next':
		'何も書き込んでいません。ビルドでできた.bin、.hex、.elf、または.uf2を選んでください。',
	'flash-plan-outside':
		'ファイルの書き込み先のアドレス{address}に、{board}のフラッシュはありません。',
	'flash-plan-outside.next':
		'何も書き込んでいません。このボード用にビルドされたファイルを選んでください。',
	'flash-plan-way': '{board}には、この方法では書き込めません。',
	'flash-plan-way.next': 'このボード用にページが示す方法から選んでください。',
	'flash-plan-way-range':
		'ファイルのうち{address}の部分は、この方法では届かない{board}のメモリに置かれるものです。',
	'flash-plan-way-range.next':
		'何も書き込んでいません。その部分を含まないファイルを選ぶか、メーカーのツールで書き込んでください。',
	'flash-plan-wrong-chip': 'このファームウェアは{board}用ではなく、{chip}用です。',
	'flash-plan-wrong-chip.next':
		'何も書き込んでいません。このボード用にビルドされたファイルを選んでください。',
	'flash-drive-denied': 'ブラウザにドライブへの書き込みが許可されていません。',
	'flash-drive-denied.next': 'ドライブを選び直し、このページによる変更を許可してください。',
	'flash-drive-failed': 'ドライブを使用できませんでした。',
	'flash-drive-failed.next':
		'ボードを取り外し、もう一度ブートローダーの状態にしてから、ドライブを選び直してください。',
	'flash-drive-full': 'ドライブの空き容量がないと報告されました。',
	'flash-drive-full.next':
		'ボードをいったん取り外し、つなぎ直してからやり直してください。ボードのドライブは起動のたびに空になります。',
	'flash-drive-gone': 'すべて書き込む前にドライブが消えました。',
	'flash-drive-gone.next':
		'ケーブルを確認し、もう一度ブートローダーの状態にしてから、書き込み直してください。',
	'flash-drive-hung': 'ドライブが応答しなくなりました。',
	'flash-drive-hung.next':
		'ボードを取り外し、もう一度ブートローダーの状態にしてから、書き込み直してください。',
	'flash-drive-ignored':
		'ドライブはファイルを受け取りましたが、ボードがそのファームウェアで再起動しませんでした。',
	'flash-drive-ignored.next':
		'ボードはまだブートローダーの状態です。ファームウェアがこのボード用か確認してから、書き込み直してください。',
	'flash-drive-not-one': 'このフォルダはボードのドライブではありません。',
	'flash-drive-not-one.next':
		'ボードをつないだときに現れたドライブ自体を選んでください。その中や隣のフォルダではありません。',
	'flash-drive-read-only': 'ドライブが読み取り専用です。',
	'flash-drive-read-only.next':
		'ボードをいったん取り外し、つなぎ直してください。パソコンがドライブを読み取り専用でマウントする設定になっている場合は、管理者による書き込みの許可が必要です。',
	'flash-drive-refused':
		'ボードの書き込み器がファームウェアを拒否しました。メッセージ：「{reason}」',
	'flash-drive-refused.next':
		'ボードをいったん取り外し、つなぎ直してからやり直してください。解決しない場合は、書き込み器自体のファームウェアを更新してください。',
	'flash-drive-unproven':
		'ドライブにはすべて書き込みましたが、ボードが受け取ったことを確認できません。',
	'flash-drive-unproven.next':
		'ボードに接続して、どのファームウェアが動いているか確認してください。新しいものでなければ、書き込み直してください。',
	'flash-drive-wrong-board':
		'これは別のボードのドライブです。{board}ではなく「{found}」と表示されています。',
	'flash-drive-wrong-board.next':
		'何も書き込んでいません。正しいボードのドライブを選んでください。',
	'flash-answer-wrong': 'ボードの応答に矛盾があります。',
	'flash-answer-wrong.next':
		'もう一度試してください。頻繁に起こる場合は、ケーブルを確認してください。',
	'flash-failed': '書き込みに失敗しました。',
	'flash-failed.next': '理由はログにあります。もう一度試してください。',
	'flash-silent': 'ボードが応答しません。',
	'flash-silent.next':
		'ケーブルと、別のプログラムがポートを開いていないかを確認してください。ブートローダー用のボタンがあるボードでは、それを押したままリセットを押し、もう一度試してください。',
	'flash-stuck': 'アップロード中に、ボードが受信位置を何度も見失いました。',
	'flash-stuck.next':
		'ボードをリセットして、もう一度試してください。また起こる場合は、ケーブルを確認してください。',
	'image-damaged': 'ボードのフラッシュの内容が、送った内容と異なります。',
	'image-damaged.next':
		'元のファームウェアはまだ動いています。別のケーブルがあればそれを使って、もう一度試してください。',
	'image-flash-failed': 'ボードがフラッシュに書き込めませんでした。',
	'image-flash-failed.next':
		'ボードをリセットして、もう一度試してください。また失敗する場合は、フラッシュが寿命に達しているかもしれません。',
	'image-in-pieces':
		'MCUboot用のイメージはひと続きのデータですが、このファイルは複数に分かれています。',
	'image-in-pieces.next':
		'署名済みイメージを使ってください。多くの場合、名前はzephyr.signed.binです。',
	'image-not-back': '再起動後、ボードが応答しません。',
	'image-not-back.next':
		'リセットボタンを押してください。新しいファームウェアが動かない場合は、ブートローダーが元のファームウェアに戻します。',
	'image-not-booted': 'ボードは元のファームウェアで再起動しました。',
	'image-not-booted.next':
		'ブートローダーが新しいイメージを拒否しました。別の鍵で署名されているか、別のボード用にビルドされている可能性があります。',
	'image-not-confirmed': '新しいファームウェアは動いていますが、確定できませんでした。',
	'image-not-confirmed.next':
		'次のリセットで元のファームウェアに戻ります。イメージを確定するか、書き込み直してください。',
	'image-not-for-board': 'ボードがこのファイルをイメージとして受け付けません。',
	'image-not-for-board.next': 'このボード用にビルドされた署名済みイメージか確認してください。',
	'image-not-restarted': 'ボードが再起動しませんでした。',
	'image-not-restarted.next':
		'リセットボタンを押してください。そのときに新しいファームウェアを試します。',
	'image-older': 'このボードが受け付けるのは、実行中のものより新しいイメージだけです。',
	'image-older.next': 'バージョンを上げてイメージをビルドしてください。',
	'image-on-trial':
		'実行中のファームウェアは試用中で、次のリセットに備えて元のファームウェアが残されています。',
	'image-on-trial.next':
		'確定するか、ボードをリセットして元に戻してから、もう一度書き込んでください。',
	'image-over-slot': 'イメージがボードのスロットに収まりません。',
	'image-over-slot.next':
		'もっと小さいイメージか、スロットの大きいブートローダーをビルドしてください。',
	'image-refused': 'ボードがイメージを拒否しました（SMP {number}）。',
	'image-refused.next':
		'理由がボードのコンソールに出ているかもしれません。リセットしてから、もう一度試してください。',
	'image-slot-taken': '別のイメージが、ボードの次のリセットを待っています。',
	'image-slot-taken.next': 'ボードをリセットしてから、もう一度書き込んでください。',
	'image-too-large': 'イメージは{size}バイトですが、空きは{room}バイトです。',
	'image-too-large.next':
		'もっと小さいイメージをビルドするか、フラッシュの大きいボードを選んでください。',
	'image-unsupported': 'ボード上のファームウェアはイメージを受け付けません。',
	'image-unsupported.next':
		'ボードのブートローダーを使うか、先にMCUbootとイメージ管理機能を備えたファームウェアを書き込んでください。',
	'recovery-image-invalid': 'ブートローダーは、書き込まれた内容をイメージとして受け付けません。',
	'recovery-image-invalid.next':
		'イメージがこのブートローダーの鍵で署名されているか確認してから、書き込み直してください。',
	'recovery-missing': 'シリアルリカバリー状態のMCUbootが応答しません。',
	'recovery-missing.next':
		'ボードをリカバリー状態にしてください。ブートローダーが確認するボタンを押したまま、リセットを押します。',
	'esp-flash-failed': 'チップがフラッシュに書き込めませんでした。',
	'esp-flash-failed.next':
		'書き込み直してください。また失敗する場合は、電源とケーブルを確認してください。',
	'esp-flash-unknown': 'フラッシュの容量を読み取れませんでした。',
	'esp-flash-unknown.next': 'モジュールにフラッシュが載っているか確認し、もう一度試してください。',
	'esp-md5-wrong': 'チップのフラッシュの内容が、送った内容と異なります。',
	'esp-md5-wrong.next': '別のケーブルがあればそれを使って、書き込み直してください。',
	'esp-misaligned': 'ファームウェアに、フラッシュのセクター境界から始まっていない部分があります。',
	'esp-misaligned.next': '4096の倍数のアドレスを指定してください。',
	'esp-no-sync': 'ブートローダー状態のESP32が応答しません。',
	'esp-no-sync.next':
		'BOOTを押したまま、ENまたはRESETを押して離し、次にBOOTを離してから、もう一度試してください。',
	'esp-too-small': 'ファームウェアが、この{chip}の{size}バイトのフラッシュを超えています。',
	'esp-too-small.next': 'より小さいフラッシュ用にビルドしてください。',
	'esp-unknown-chip': '未知のチップです。',
	'esp-unknown-chip.next': 'チップメーカーのツールを使ってください。',
	'esp-wrong-chip': 'このファームウェアは、この{chip}とは別のチップ用です。',
	'esp-wrong-chip.next': 'このチップ用にビルドされたファームウェアを選んでください。',
	'flash-device-silent': 'ボードのブートローダーが応答しなくなりました。',
	'flash-device-silent.next':
		'ボードを取り外し、もう一度ブートローダーの状態にしてから、書き込み直してください。',
	'flash-dfu-address': 'ボードのブートローダーが、このファームウェアのアドレスを拒否しました。',
	'flash-dfu-address.next':
		'ファームウェアが、このボードと、ブートローダーがプログラムを起動するフラッシュの位置用にビルドされているか確認してください。',
	'flash-dfu-choose-again':
		'ボードがブートローダーで再起動したため、ブラウザがボードの再選択を求めています。',
	'flash-dfu-choose-again.next':
		'もう一度ボードを選んでください。ブートローダーのときは、別のUSBデバイスとして扱われます。',
	'flash-dfu-layout': 'ボードのブートローダーが示すメモリ構成を解釈できません。',
	'flash-dfu-layout.next':
		'何も変更していません。メーカーのプログラムか、別の方法で書き込んでください。',
	'flash-dfu-no-download': 'このUSBデバイスは、DFUでのファームウェア書き込みを受け付けません。',
	'flash-dfu-no-download.next': 'ボードをブートローダーの状態にしてから、選び直してください。',
	'flash-dfu-protected': 'ボードのフラッシュが、読み取りまたは書き込みから保護されています。',
	'flash-dfu-protected.next':
		'保護を解除するとチップ全体が消去されるため、ここでは行いません。チップメーカーのプログラム（STM32CubeProgrammer）で解除してから、もう一度書き込んでください。',
	'flash-dfu-refused': 'ボードのブートローダーがエラーを報告しました（DFUステータス{status}）。',
	'flash-dfu-refused.next':
		'ボードを取り外し、もう一度ブートローダーの状態にしてから、書き込み直してください。報告の内容は詳細にあります。',
	'flash-dfu-rejected-file': 'ボードのブートローダーがこのファームウェアを拒否しました。',
	'flash-dfu-rejected-file.next':
		'ファイルがこのボード用にビルドされ、必要な場合は署名されているか確認してください。',
	'flash-dfu-scattered':
		'このブートローダーが受け付けるのはひと続きのファームウェアだけですが、ファイルは途中に空きがあり、複数に分かれています。',
	'flash-dfu-scattered.next': 'ビルドでDFU用に作られる単純なバイナリ（.bin）を使ってください。',
	'flash-dfu-slow':
		'ボードのブートローダーの処理に、通常では考えられないほど時間がかかっています。',
	'flash-dfu-slow.next':
		'ボードを取り外し、もう一度ブートローダーの状態にしてから、書き込み直してください。',
	'flash-dfu-write-failed': 'ボードのフラッシュを消去または書き込みできませんでした。',
	'flash-dfu-write-failed.next':
		'一部が書き込み保護されている可能性があります。チップメーカーのプログラムでオプションバイトを確認してください。また起こる場合は、フラッシュが寿命に達しているかもしれません。',
	'flash-not-restarted':
		'ファームウェアは書き込まれ、確認も済みましたが、ボードが再起動しませんでした。',
	'flash-not-restarted.next': 'リセットボタンを押すか、ボードを取り外してつなぎ直してください。',
	'flash-picoboot-interleaved': '別のプログラムが同時にボードのドライブへ書き込みました。',
	'flash-picoboot-interleaved.next':
		'ブートローダーのドライブを使っているプログラムを閉じてから、もう一度書き込んでください。',
	'flash-picoboot-not-permitted': 'チップが、フラッシュのこの部分の変更を許可していません。',
	'flash-picoboot-not-permitted.next':
		'パーティションテーブルまたは一度だけ書き込める設定で保護されています。picotoolで確認してください。',
	'flash-picoboot-refused': 'チップのブートROMがコマンドを拒否しました（ステータス{status}）。',
	'flash-picoboot-refused.next':
		'ボードを取り外し、BOOTSELを押したままつなぎ直してから、書き込み直してください。報告の内容は詳細にあります。',
	'flash-picoboot-wrong-chip':
		'このボードのチップは{found}ですが、ファームウェアは{wanted}用です。',
	'flash-picoboot-wrong-chip.next':
		'何も変更していません。別のボードか、このボード用のファームウェアを選んでください。',
	'flash-readback-differs': 'ボードの内容が、{address}でファームウェアと異なっています。',
	'flash-readback-differs.next':
		'書き込み直してください。同じアドレスでまた起こる場合は、フラッシュのその部分が保護されているか、寿命に達しています。',
	'flash-usb-denied': 'OSが、ブラウザによるこのUSBデバイスの使用を許可していません。',
	'flash-usb-denied.next':
		'Linuxでは、次の行を/etc/udev/rules.d/60-boards.rulesに書き、ボードをつなぎ直してください：{rule} — Windowsでは、デバイスにWinUSBドライバーが必要です。Zadigというプログラムでインストールできます。',
	'flash-usb-failed': 'USBデバイスを使用できませんでした。',
	'flash-usb-failed.next':
		'ボードを取り外し、もう一度ブートローダーの状態にしてから、試し直してください。',
	'flash-usb-held': '別のプログラムまたは別のタブが、このUSBデバイスを使っています。',
	'flash-usb-held.next':
		'そちら（picotool、dfu-util、STM32CubeProgrammer、別のタブ）を閉じてから、もう一度試してください。',
	'flash-usb-not-flash':
		'このファームウェアの書き込み先は{address}ですが、このボードのその位置に書き込めるフラッシュはありません。',
	'flash-usb-not-flash.next':
		'何も変更していません。ファームウェアがこのボード用にビルドされているか確認してください。',
	'flash-usb-outside':
		'{address}のフラッシュも消去する必要があり、そこにある別の内容が失われるおそれがあります。',
	'flash-usb-outside.next':
		'何も変更していません。ファームウェアがフラッシュのページ全体を埋めるように、または別の位置用にビルドしてください。',
	'flash-usb-protocol': 'USBデバイスが、この種のブートローダーとして正しく動作していません。',
	'flash-usb-protocol.next':
		'ボードを取り外し、もう一度ブートローダーの状態にしてから、試し直してください。変わらない場合は、メーカーのプログラムを使ってください。',
	'flash-usb-two-boards': 'この種類のボードが複数ブートローダーの状態にあり、区別できません。',
	'flash-usb-two-boards.next': '書き込むボード以外をすべて取り外してから、選び直してください。',
	'flash-usb-wrong-board': 'このUSBデバイスは、{board}とは別のボードのブートローダーです。',
	'flash-usb-wrong-board.next':
		'何も変更していません。もう一方のボードのデバイスを選ぶか、このデバイスに合うボードを選んでください。',
	'flash-usb-wrong-device': 'このUSBデバイスには、ここで扱えるブートローダーがありません。',
	'flash-usb-wrong-device.next': 'ボードをブートローダーの状態にしてから、選び直してください。'
});
