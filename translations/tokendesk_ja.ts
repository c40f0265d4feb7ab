<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Tokendesk::AboutDialog</name>
    <message>
        <source>About Tokendesk</source>
        <translation>Tokendesk について</translation>
    </message>
    <message>
        <source>Tokendesk&apos;s icon</source>
        <translation>Tokendesk のアイコン</translation>
    </message>
    <message>
        <source>The desktop program for the access tokens of Canvus servers.</source>
        <translation>Canvus サーバーのアクセストークンを扱うデスクトッププログラムです。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU 一般公衆利用許諾書 (GPL) バージョン 3 以降に基づくフリーソフトウェアです。一切の保証はありません。</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>構成要素(&amp;P)</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>プログラムの構成要素</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>The program&apos;s licence</source>
        <translation>プログラムのライセンス</translation>
    </message>
    <message>
        <source>Tokendesk %1</source>
        <translation>Tokendesk %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AgeBar</name>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <extracomment>A bar of the chart, for a screen reader: %1 is an age such as &quot;90 to 180 days&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln 個のトークン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AgeChart</name>
    <message>
        <source>Tokens by age</source>
        <translation>経過期間ごとのトークン</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>An age, on a bar of the chart; %1 is a length of time such as &quot;30 days&quot;</extracomment>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1超</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an age that is not below the bar before</comment>
        <translation>%1まで</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AgeText</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>when a token was created</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>1 分前</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>1 時間前</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%Ln 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>1 か月前</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%Ln か月前</numerusform>
        </translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>1 年前</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%Ln 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2 UTC</source>
        <comment>a moment in the user&apos;s zone, then in UTC</comment>
        <translation>%1
%2 UTC</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AgeWords</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%Ln 週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditModel</name>
    <message>
        <source>the server</source>
        <comment>who did something</comment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <extracomment>An event, for a screen reader: %1 is what was done, %2 by whom, %3 when</extracomment>
        <translation>%1、実行者 %2、%3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>heading of a column: what was done</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>By</source>
        <comment>heading of a column: who did it</comment>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>heading of a column: the IP address that it came from</comment>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Banner</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>このお知らせを隠す</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A banner&apos;s two sentences: what happened, and what to do.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateAlarm</name>
    <message>
        <source>Certificate Changed</source>
        <translation>証明書が変わりました</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate you trust (SHA-256)</source>
        <translation>信頼している証明書のフィンガープリント (SHA-256)</translation>
    </message>
    <message>
        <source>The certificate that is shown now</source>
        <translation>今提示されている証明書</translation>
    </message>
    <message>
        <source>Ask the administrator of the server, by phone or in person, whether the certificate was renewed, and compare the new fingerprint. Only then forget the trusted one. At the next sign-in you are shown the new certificate and asked again.</source>
        <translation>証明書が更新されたかどうかを、電話か対面でサーバーの管理者に確認し、新しいフィンガープリントを照合してください。信頼している証明書を破棄するのはその後です。次回のサインイン時に新しい証明書が表示され、もう一度確認されます。</translation>
    </message>
    <message>
        <source>The &amp;administrator told me the new fingerprint, and it is the one shown now</source>
        <translation>管理者から新しいフィンガープリントを聞き、今表示されているものと一致した(&amp;A)</translation>
    </message>
    <message>
        <source>Stop: %1 shows another certificate than the one you trust</source>
        <extracomment>%1 is a server</extracomment>
        <translation>中止: %1 は、信頼している証明書とは別の証明書を提示しています</translation>
    </message>
    <message>
        <source>Somebody on the way may be pretending to be the server. The connection was ended before anything was sent.</source>
        <translation>経路上の誰かがサーバーになりすましている可能性があります。何も送信しないうちに接続を切りました。</translation>
    </message>
    <message>
        <source>&amp;Forget the Trusted Certificate</source>
        <translation>信頼している証明書を破棄(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateDialog</name>
    <message>
        <source>Certificate Not Verified</source>
        <translation>証明書を検証できません</translation>
    </message>
    <message>
        <source>It is not certain that this is your server, so nothing was sent to it.</source>
        <translation>これが目的のサーバーであるという確証がないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Ask the administrator of the server for the fingerprint. If it is this one, you can trust exactly this certificate for this server; you are warned if the server ever shows another. Or, if your organisation has a certificate authority (CA) of its own, add its file: then the certificates that it issues for this server are accepted.</source>
        <translation>サーバーの管理者にフィンガープリントを尋ねてください。これと一致する場合は、このサーバーに対してこの証明書だけを信頼できます。サーバーが別の証明書を提示したときは警告されます。または、組織に独自の認証局 (CA) がある場合は、そのファイルを追加してください。その CA がこのサーバーに発行する証明書が受け入れられるようになります。</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 の証明書を検証できませんでした</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>&amp;Add a CA File…</source>
        <translation>CA ファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Trust Exactly This Certificate</source>
        <translation>この証明書だけを信頼(&amp;T)</translation>
    </message>
    <message>
        <source>Add a CA File</source>
        <translation>CA ファイルの追加</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>files of every kind, in a file dialog</comment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>「%1」を読み取れませんでした。</translation>
    </message>
    <message>
        <source>“%1” is too large to be a CA file. Nothing was added.</source>
        <translation>「%1」は CA ファイルにしては大きすぎます。何も追加していません。</translation>
    </message>
    <message>
        <source>There is no certificate in “%1”. A CA file is in PEM or DER format. Nothing was added.</source>
        <translation>「%1」に証明書がありません。CA ファイルは PEM または DER 形式です。何も追加していません。</translation>
    </message>
    <message>
        <source>The administrator of this computer decides which certificates are trusted. Ask them to add this one.</source>
        <translation>信頼する証明書は、このコンピューターの管理者が決めています。この証明書の追加を管理者に依頼してください。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateQuestion</name>
    <message>
        <source>The CA in the file did not issue this certificate. It was not added.</source>
        <translation>ファイルの CA は、この証明書を発行していません。追加しませんでした。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateText</name>
    <message>
        <source>an unknown time</source>
        <translation>不明な日時</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>%1 に有効期限が切れました。</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is the clock of this computer right?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>%1 より前は有効ではありません。このコンピューターの時計は正しいですか?</translation>
    </message>
    <message>
        <source>It is made for another host, not for %1.</source>
        <translation>%1 ではなく、別のホスト用に作られています。</translation>
    </message>
    <message>
        <source>It is made for %1, not for %2.</source>
        <translation>%2 ではなく、%1 用に作られています。</translation>
    </message>
    <message>
        <source>The server signed it itself, so nobody else vouches for it.</source>
        <translation>サーバー自身が署名したもので、ほかに保証する者がいません。</translation>
    </message>
    <message>
        <source>This computer does not know who issued it.</source>
        <translation>このコンピューターは、発行者を知りません。</translation>
    </message>
    <message>
        <source>It was issued by “%1”, whom this computer does not know.</source>
        <translation>発行者「%1」を、このコンピューターは知りません。</translation>
    </message>
    <message>
        <source>The certificate that vouches for it is out of date, or is not made for that.</source>
        <translation>これを保証する証明書が期限切れか、そのための証明書ではありません。</translation>
    </message>
    <message>
        <source>Its signature is wrong: it was damaged or forged.</source>
        <translation>署名が正しくありません。破損または偽造されています。</translation>
    </message>
    <message>
        <source>It was revoked: its key may be in the wrong hands.</source>
        <translation>失効しています。鍵が悪用されている可能性があります。</translation>
    </message>
    <message>
        <source>It is not made for servers.</source>
        <translation>サーバー用に作られていません。</translation>
    </message>
    <message>
        <source>It could not be verified.</source>
        <translation>検証できませんでした。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateView</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>フィンガープリント (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Copy Fingerprint</source>
        <translation>フィンガープリントをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Valid for the hosts</source>
        <translation>有効なホスト</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandLine</name>
    <message>
        <source>tokendesk: %1
Try “tokendesk --help”.
</source>
        <extracomment>After a wrong argument: %1 says what is wrong</extracomment>
        <translation>tokendesk: %1
「tokendesk --help」を試してください。
</translation>
    </message>
    <message>
        <source>See and manage the access tokens of a Canvus server.</source>
        <translation>Canvus サーバーのアクセストークンを表示し、管理します。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Start with a demo server of its own, as its administrator or with --demo=user as a regular user.</source>
        <translation>専用のデモサーバーで開始します。管理者として、または --demo=user で一般ユーザーとして使います。</translation>
    </message>
    <message>
        <source>who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Sign in to the server with this address.</source>
        <translation>このアドレスのサーバーにサインインします。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>It is not clear what “%1” is for.</source>
        <translation>「%1」が何を指すのか分かりません。</translation>
    </message>
    <message>
        <source>The demo knows “admin” and “user”, but not “%1”.</source>
        <translation>デモで使えるのは「admin」と「user」です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--demo and --server do not go together.</source>
        <translation>--demo と --server は同時に使えません。</translation>
    </message>
    <message>
        <source>tokendesk: There is no display to open a window on. Start it from a graphical desktop, or set DISPLAY or WAYLAND_DISPLAY.
</source>
        <translation>tokendesk: ウィンドウを開くディスプレイがありません。グラフィカルなデスクトップから起動するか、DISPLAY または WAYLAND_DISPLAY を設定してください。
</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DocumentSaver</name>
    <message>
        <source>File Exists Already</source>
        <translation>ファイルがすでにあります</translation>
    </message>
    <message>
        <source>%1 exists already. What is in it would be lost.</source>
        <translation>%1 はすでにあります。その内容は失われます。</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>ファイルを置き換える</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>%1 could not be written. The system says: %2. Choose another folder, or make room there.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what went wrong</extracomment>
        <translation>%1 に書き込めませんでした。システムのメッセージ: %2。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Choose Another…</source>
        <translation>別の場所を選択…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EmptyState</name>
    <message>
        <source>Illustration</source>
        <translation>イラスト</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ErrorText</name>
    <message>
        <source>Please try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>If it stays like this, ask the administrator of the server.</source>
        <translation>続くようであれば、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>サインインできませんでした。</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>サーバーに問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>The tokens could not be loaded.</source>
        <translation>トークンを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The users could not be loaded.</source>
        <translation>ユーザーを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The token was not made.</source>
        <translation>トークンは作成されませんでした。</translation>
    </message>
    <message>
        <source>The token was not renamed.</source>
        <translation>トークンの名前は変更されませんでした。</translation>
    </message>
    <message>
        <source>The token was not revoked.</source>
        <translation>トークンは取り消されませんでした。</translation>
    </message>
    <message>
        <source>The token could not be read.</source>
        <translation>トークンを読み取れませんでした。</translation>
    </message>
    <message>
        <source>It is not known whether the token was made, because the server&apos;s answer did not arrive.</source>
        <translation>サーバーの応答が届かなかったため、トークンが作成されたかどうか分かりません。</translation>
    </message>
    <message>
        <source>Look at the list before you make another one.</source>
        <translation>もう一つ作る前に、一覧を確認してください。</translation>
    </message>
    <message>
        <source>It is not known whether the token was renamed, because the server&apos;s answer did not arrive.</source>
        <translation>サーバーの応答が届かなかったため、トークンの名前が変更されたかどうか分かりません。</translation>
    </message>
    <message>
        <source>Refresh the list to see.</source>
        <translation>一覧を更新して確認してください。</translation>
    </message>
    <message>
        <source>It is not known whether the token was revoked, because the server&apos;s answer did not arrive.</source>
        <translation>サーバーの応答が届かなかったため、トークンが取り消されたかどうか分かりません。</translation>
    </message>
    <message>
        <source>Revoke it again to be sure; trying twice does no harm.</source>
        <translation>念のためもう一度取り消してください。2 回行っても害はありません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive. Please try again in a moment.</source>
        <translation>サーバーの応答が届きませんでした。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server did not accept this sign-in.</source>
        <translation>サーバーがこのサインインを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong, or the access token is mistyped or has been revoked. Check what you typed and try again.</source>
        <translation>メールアドレスかパスワードが違うか、アクセストークンの入力間違い、または取り消し済みです。入力内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>サインインの有効期間が終わりました。</translation>
    </message>
    <message>
        <source>Please sign in again, then repeat what you were doing.</source>
        <translation>もう一度サインインしてから、操作をやり直してください。</translation>
    </message>
    <message>
        <source>This is no Canvus server: something else answers at this address.</source>
        <translation>Canvus サーバーではありません。このアドレスでは別のものが応答しています。</translation>
    </message>
    <message>
        <source>Check the address for a typing mistake, or ask your administrator for the right one.</source>
        <translation>アドレスに入力間違いがないか確認するか、正しいアドレスを管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The server at this address does not tell whether it is a Canvus server.</source>
        <translation>このアドレスのサーバーは、Canvus サーバーかどうかを示しません。</translation>
    </message>
    <message>
        <source>Check the address. If it is right, ask the administrator of the server whether something in front of it refuses your requests.</source>
        <translation>アドレスを確認してください。正しい場合は、サーバーの手前にある何かが要求を拒否していないか、サーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The server does not allow this account to sign in.</source>
        <translation>サーバーは、このアカウントのサインインを許可していません。</translation>
    </message>
    <message>
        <source>The account may be blocked or not approved yet. Ask the administrator of the server.</source>
        <translation>アカウントがブロックされているか、まだ承認されていない可能性があります。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server does not allow you to do this.</source>
        <translation>サーバーは、この操作を許可していません。</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to do it for you.</source>
        <translation>サーバーの管理者に代わりに行ってもらってください。</translation>
    </message>
    <message>
        <source>The server does not know this user any more.</source>
        <translation>サーバーには、このユーザーがもう存在しません。</translation>
    </message>
    <message>
        <source>Refresh the list of users.</source>
        <translation>ユーザーの一覧を更新してください。</translation>
    </message>
    <message>
        <source>This token is already gone.</source>
        <translation>このトークンはすでにありません。</translation>
    </message>
    <message>
        <source>Somebody has revoked it. There is nothing left to do.</source>
        <translation>誰かが取り消しました。ほかにすることはありません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>サーバーの応答を解釈できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>It asks you to wait %n minute(s) before you try again.</source>
        <translation>
            <numerusform>もう一度試すまで %Ln 分待つよう求められています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks you to wait %n second(s) before you try again.</source>
        <translation>
            <numerusform>もう一度試すまで %Ln 秒待つよう求められています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>This token has an id that cannot be used in an address.</source>
        <translation>このトークンの ID は、アドレスに使うことができません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of the server to remove it there.</source>
        <translation>何も送信していません。サーバーの管理者に、サーバー側で削除してもらってください。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>Check the address and your network connection.</source>
        <translation>アドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>サーバーの証明書を検証できなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>Ask the administrator of the server which certificate it should have.</source>
        <translation>本来どの証明書であるべきか、サーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The server does not show the certificate that you trust, so nothing was sent.</source>
        <translation>サーバーが信頼している証明書を提示しないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server. Ask its administrator before you go on.</source>
        <translation>誰かがサーバーになりすましている可能性があります。続ける前に管理者に確認してください。</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check that the address and port are those of the secure (https) server.</source>
        <translation>アドレスとポートが、安全な (https) サーバーのものか確認してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to the server refused the connection.</source>
        <translation>サーバーまでの経路にあるプロキシが接続を拒否しました。</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s network settings.</source>
        <translation>システムのネットワーク設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The connection was lost before the whole answer was here.</source>
        <translation>応答がすべて届く前に接続が切れました。</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>サーバーの応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The server wants to send you to another address, which was not followed.</source>
        <translation>サーバーが別のアドレスへ転送しようとしましたが、従いませんでした。</translation>
    </message>
    <message>
        <source>Ask its administrator for the right one.</source>
        <translation>正しいアドレスを管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The server wants to send you to %1, which was not followed.</source>
        <translation>サーバーが %1 へ転送しようとしましたが、従いませんでした。</translation>
    </message>
    <message>
        <source>If you trust it, type %1 as the server address.</source>
        <translation>信頼できる場合は、サーバーのアドレスに %1 と入力してください。</translation>
    </message>
    <message>
        <source>The server did not accept what was sent. Change it and try again.</source>
        <translation>サーバーは送信内容を受け付けませんでした。変更してもう一度お試しください。</translation>
    </message>
    <message>
        <source>All seats of the server&apos;s licence are in use.</source>
        <translation>サーバーのライセンスの席がすべて使用中です。</translation>
    </message>
    <message>
        <source>Wait until somebody signs out, or ask the administrator of the server.</source>
        <translation>誰かがサインアウトするまで待つか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server is being asked too often.</source>
        <translation>サーバーへの問い合わせが多すぎます。</translation>
    </message>
    <message>
        <source>Please wait a minute, then try again.</source>
        <translation>1 分ほど待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server has a problem of its own, so it could not do what it was asked.</source>
        <translation>サーバー側に問題があり、要求を実行できませんでした。</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server gave an answer that was not expected (%1).</source>
        <translation>サーバーから予期しない応答がありました (%1)。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>サーバーの応答が大きすぎます。</translation>
    </message>
    <message>
        <source>The rest was not read. The limit can be raised in the settings file of this program.</source>
        <translation>残りは読み取っていません。上限は、このプログラムの設定ファイルで引き上げることができます。</translation>
    </message>
    <message>
        <source>There is no server address yet.</source>
        <translation>サーバーのアドレスがまだ入力されていません。</translation>
    </message>
    <message>
        <source>Type the address of your Canvus server, for example canvus.example.com.</source>
        <translation>Canvus サーバーのアドレスを入力してください (例: canvus.example.com)。</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>サーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>It should look like canvus.example.com.</source>
        <translation>canvus.example.com のような形式です。</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be used.</source>
        <translation>https:// で始まるアドレスだけが使えます。</translation>
    </message>
    <message>
        <source>Leave that part out, or type https:// instead.</source>
        <translation>その部分を省くか、代わりに https:// と入力してください。</translation>
    </message>
    <message>
        <source>This address is not secure, so nothing is sent to it.</source>
        <translation>このアドレスは安全ではないため、何も送信しません。</translation>
    </message>
    <message>
        <source>Over http anybody on the way could read your password. Use https:// instead.</source>
        <translation>http では、経路上の誰でもパスワードを読むことができます。代わりに https:// を使ってください。</translation>
    </message>
    <message>
        <source>Please leave the user name and password out of the address.</source>
        <translation>ユーザー名とパスワードは、アドレスに含めないでください。</translation>
    </message>
    <message>
        <source>The address is stored and shown. There are fields for them below it.</source>
        <translation>アドレスは保存され、表示されます。ユーザー名とパスワードの欄は下にあります。</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 サーバーからのメッセージ: 「%2」</translation>
    </message>
    <message>
        <source>The proxy on the way to the server asks for a password, so nothing was sent.</source>
        <translation>サーバーまでの経路にあるプロキシがパスワードを求めているため、何も送信していません。</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password, then do it again.</source>
        <translation>プロキシのユーザー名とパスワードを入力してから、もう一度操作してください。</translation>
    </message>
    <message>
        <source>It could not be finished.</source>
        <translation>完了できませんでした。</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>履歴を読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExportCommand</name>
    <message>
        <source>Export Tokens</source>
        <translation>トークンのエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln 個のトークンを %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>The file holds the tokens that the list shows, in the same order and with all columns, also those that are not shown. It never holds the tokens themselves: nobody can sign in with it.</source>
        <translation>ファイルには、一覧に表示されているトークンが同じ順序で、表示していない列も含めすべての列とともに入ります。トークンそのものは決して含まれないため、このファイルでサインインすることは誰にもできません。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;Table for a spreadsheet (CSV)</source>
        <translation>表計算ソフト用の表 (CSV)(&amp;T)</translation>
    </message>
    <message>
        <source>Data for other &amp;programs (JSON)</source>
        <translation>ほかのプログラム用のデータ (JSON)(&amp;P)</translation>
    </message>
    <message>
        <source>Ids of the tokens</source>
        <translation>トークンの ID</translation>
    </message>
    <message>
        <source>&amp;Whole, so that each can be found again</source>
        <translation>全体 (後でそれぞれを見つけられます)(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Shortened to their last characters, as in the list</source>
        <translation>一覧と同じく末尾の文字だけに短縮(&amp;S)</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n token(s)</source>
        <translation>
            <numerusform>%Ln 個のトークンをエクスポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that the search hides are left out.</source>
        <translation>
            <numerusform>検索で非表示になっている %Ln 個のトークンは含まれません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterBar</name>
    <message>
        <source>Ages</source>
        <translation>経過期間</translation>
    </message>
    <message>
        <source>Show how many tokens there are of each age</source>
        <translation>経過期間ごとのトークンの数を表示します</translation>
    </message>
    <message>
        <source>Any Age</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Newer than %1</source>
        <extracomment>%1 is a length of time, such as &quot;30 days&quot;</extracomment>
        <translation>%1より新しい</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <extracomment>%1 is a length of time, such as &quot;30 days&quot;</extracomment>
        <translation>%1より古い</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>名前またはメール</translation>
    </message>
    <message>
        <source>Name or e-mail of the owner</source>
        <translation>所有者の名前またはメール</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>No Administrators</source>
        <translation>管理者以外</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Not Blocked</source>
        <translation>ブロックされていない</translation>
    </message>
    <message>
        <source>All Tokens</source>
        <translation>すべてのトークン</translation>
    </message>
    <message>
        <source>Needs a Look, for Any Reason</source>
        <translation>要確認 (すべての理由)</translation>
    </message>
    <message>
        <source>“Old” Means</source>
        <translation>「古い」の基準</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>期間: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>所有者: %1</translation>
    </message>
    <message>
        <source>Look for: %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>An age between two lengths of time: &quot;90 days to 1 year&quot;</extracomment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>%1より古い</translation>
    </message>
    <message>
        <source>newer than %1</source>
        <translation>%1より新しい</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>administrators</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>no administrators</source>
        <translation>管理者以外</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>ブロックされていない</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a filter</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>all tokens</source>
        <translation>すべてのトークン</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%Ln 件の理由</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindSecretDialog</name>
    <message>
        <source>Find by Secret</source>
        <translation>シークレットで検索</translation>
    </message>
    <message>
        <source>Whose token is this?</source>
        <translation>これは誰のトークンですか?</translation>
    </message>
    <message>
        <source>Paste a token that you found somewhere, such as in a log or a chat; the whole line will do. It is compared on this computer and sent to nobody.</source>
        <translation>ログやチャットなどで見つけたトークンを貼り付けてください。行全体でもかまいません。このコンピューター上で照合され、どこにも送信されません。</translation>
    </message>
    <message>
        <source>Found &amp;token:</source>
        <translation>見つけたトークン(&amp;T):</translation>
    </message>
    <message>
        <source>Found token</source>
        <translation>見つけたトークン</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find the token&apos;s owner</source>
        <translation>トークンの所有者を検索</translation>
    </message>
    <message>
        <source>Looking for the token</source>
        <translation>トークンを検索中</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>所有者:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>説明:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>作成日時:</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>取り消し(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Show in List</source>
        <translation>一覧に表示(&amp;S)</translation>
    </message>
    <message>
        <source>This is a token of %1, called “%2”.</source>
        <extracomment>%1 is a person, %2 a token&apos;s description</extracomment>
        <translation>これは %1 のトークンで、説明は「%2」です。</translation>
    </message>
    <message>
        <source>%1 This window is signed in with it.</source>
        <extracomment>%1: whose token it is</extracomment>
        <translation>%1 このウィンドウは、このトークンでサインインしています。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HelpCommands</name>
    <message>
        <source>Diagnostic information was copied. It holds no names, addresses or tokens.</source>
        <translation>診断情報をコピーしました。名前、アドレス、トークンは含まれていません。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HelpWindow</name>
    <message>
        <source>Guide to Tokendesk</source>
        <translation>Tokendesk ガイド</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Making and ending tokens</source>
        <translation>トークンの作成と取り消し</translation>
    </message>
    <message>
        <source>For administrators of a server</source>
        <translation>サーバーの管理者向け</translation>
    </message>
    <message>
        <source>For administrators of computers</source>
        <translation>コンピューターの管理者向け</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What this user did</source>
        <translation>このユーザーが行ったこと</translation>
    </message>
    <message>
        <source>What was done to this account</source>
        <translation>このアカウントに対して行われたこと</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>表示するイベント</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>履歴を読み取り中</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <extracomment>%1 is a token&apos;s description, %2 its owner</extracomment>
        <translation>%2 の「%1」</translation>
    </message>
    <message>
        <source>Select a token, or choose a user, to see what the server has noted.</source>
        <translation>トークンまたはユーザーを選ぶと、サーバーの記録が表示されます。</translation>
    </message>
    <message>
        <source>The server has noted nothing here.</source>
        <translation>サーバーには、ここに表示する記録がありません。</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>もう一度試す(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Older</source>
        <translation>以前のものを表示(&amp;O)</translation>
    </message>
    <message>
        <source>This server keeps no history that it would show: it has no audit log, or your account may not read it.</source>
        <translation>このサーバーには表示できる履歴がありません。監査ログがないか、お使いのアカウントに読み取りの権限がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the server&apos;s answer could not be read.</source>
        <translation>
            <numerusform>サーバーの応答のうち %Ln 件のイベントを読み取れませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::InlineNote</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeyringText</name>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>このデスクトップにはキーリングがありません。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>キーリングがロックされています。</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>キーリングに拒否されました。</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>キーリングが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The keyring does not hold this sign-in any more.</source>
        <translation>キーリングには、このサインインがもうありません。</translation>
    </message>
    <message>
        <source>The keyring did not work.</source>
        <translation>キーリングが機能しませんでした。</translation>
    </message>
    <message>
        <source>You stay signed in until you quit Tokendesk; nothing was written anywhere.</source>
        <translation>Tokendesk を終了するまではサインインしたままです。どこにも書き込まれていません。</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Tokendesk does not use the sign-in any more, but the keyring may still hold it: look for “tokendesk” in your desktop&apos;s password manager.</source>
        <translation>Tokendesk はこのサインインをもう使いませんが、キーリングに残っている可能性があります。デスクトップのパスワードマネージャーで「tokendesk」を探してください。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>システムに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>The administrator of this computer has chosen the language.</source>
        <translation>このコンピューターの管理者が言語を設定しています。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LiveIndicator</name>
    <message numerus="yes">
        <source>What you see was right %n second(s) ago.</source>
        <translation>
            <numerusform>表示内容は %Ln 秒前の時点で正確でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you see was right %n minute(s) ago.</source>
        <translation>
            <numerusform>表示内容は %Ln 分前の時点で正確でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>The list is being read from the server.</source>
        <translation>サーバーから一覧を読み取っています。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Changes are shown as they happen.</source>
        <translation>変更はすぐに表示されます。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Sign in to see your access tokens.</source>
        <translation>サインインすると、アクセストークンが表示されます。</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>最新ではありません</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>追跡していません</translation>
    </message>
    <message>
        <source>Checked in turn</source>
        <translation>順番に確認中</translation>
    </message>
    <message numerus="yes">
        <source>The users&apos; tokens are read again one user after the other; a whole round takes about %n minute(s).</source>
        <translation>
            <numerusform>ユーザーのトークンは一人ずつ順に読み直されます。一巡に約 %Ln 分かかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>定期確認</translation>
    </message>
    <message>
        <source>Polling, %1 s old</source>
        <translation>定期確認、%1 秒前</translation>
    </message>
    <message numerus="yes">
        <source>Polling, %n min old</source>
        <translation>
            <numerusform>定期確認、%Ln 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell of changes, so the list is read again now and then.</source>
        <translation>このサーバーは変更を通知しないため、一覧はときどき読み直されます。</translation>
    </message>
    <message>
        <source>Offline, trying…</source>
        <translation>オフライン、接続を試行中…</translation>
    </message>
    <message>
        <source>Offline, next try in %1 s</source>
        <translation>オフライン、%1 秒後に再試行</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>サーバーが応答しません。</translation>
    </message>
    <message>
        <source>Not up to date, next try in %1 s</source>
        <translation>最新ではありません。%1 秒後に再試行</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LookText</name>
    <message>
        <source>Its owner is blocked.</source>
        <translation>所有者がブロックされています。</translation>
    </message>
    <message>
        <source>Its owner has never signed in.</source>
        <translation>所有者は一度もサインインしていません。</translation>
    </message>
    <message>
        <source>Its owner is an administrator: who has the token can do everything.</source>
        <translation>所有者は管理者です。このトークンを持つ人は何でもできます。</translation>
    </message>
    <message numerus="yes">
        <source>It is older than %n day(s), and tokens never expire.</source>
        <translation>
            <numerusform>%Ln 日以上経過しています。トークンに有効期限はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody wrote down what it is for.</source>
        <translation>用途が書かれていません。</translation>
    </message>
    <message>
        <source>Its description does not tell what it is for.</source>
        <translation>説明からは用途が分かりません。</translation>
    </message>
    <message>
        <source>Another token has the same description.</source>
        <translation>同じ説明のトークンがほかにあります。</translation>
    </message>
    <message numerus="yes">
        <source>Its owner has %n token(s) or more.</source>
        <translation>
            <numerusform>所有者は %Ln 個以上のトークンを持っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner is blocked</source>
        <translation>所有者がブロック中</translation>
    </message>
    <message>
        <source>Owner never signed in</source>
        <translation>所有者のサインインなし</translation>
    </message>
    <message>
        <source>Owner is an administrator</source>
        <translation>所有者が管理者</translation>
    </message>
    <message>
        <source>Old</source>
        <comment>of a token</comment>
        <translation>古い</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>説明なし</translation>
    </message>
    <message>
        <source>Vague description</source>
        <translation>説明があいまい</translation>
    </message>
    <message>
        <source>Same description as another</source>
        <translation>ほかと同じ説明</translation>
    </message>
    <message>
        <source>Owner has many tokens</source>
        <translation>所有者のトークンが多い</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the reasons why a token deserves a look</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>Tokendesk::LostCreation</name>
    <message>
        <source>The server&apos;s answer did not arrive, so it is not known whether the token was made.</source>
        <translation>サーバーの応答が届かなかったため、トークンが作成されたかどうか分かりません。</translation>
    </message>
    <message>
        <source>%1 Looking at the list…</source>
        <extracomment>%1: that the server&apos;s answer did not arrive</extracomment>
        <translation>%1 一覧を確認しています…</translation>
    </message>
    <message>
        <source>%1 The list that would tell cannot be read now. %2 It will be tried again until it can be.</source>
        <extracomment>Sentences. %1: that the server&apos;s answer did not arrive, %2: why the list cannot be read</extracomment>
        <translation>%1 それを確かめるための一覧を今は読み取れません。%2 読み取れるまで再試行します。</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive. The token was not made, as far as the list tells. You can try again.</source>
        <translation>サーバーの応答が届きませんでした。一覧で見る限り、トークンは作成されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The token “%1” was not made.</source>
        <translation>トークン「%1」は作成されませんでした。</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, but the list has a new token of that description. Its secret is lost. You can create another.</source>
        <translation>サーバーの応答が届きませんでしたが、一覧にその説明の新しいトークンがあります。シークレットは失われました。別のトークンを作成できます。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LostTokenDialog</name>
    <message>
        <source>Lost Token</source>
        <translation>失われたトークン</translation>
    </message>
    <message>
        <source>Tokens that are new since you asked for one</source>
        <translation>作成の要求後に現れたトークン</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>There is a new token whose secret nobody has seen here</source>
        <translation>ここで誰もシークレットを見ていない新しいトークンがあります</translation>
    </message>
    <message numerus="yes">
        <source>There are %n new tokens of that description</source>
        <translation>
            <numerusform>その説明の新しいトークンが %Ln 個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>It appeared after you asked for it, but the server&apos;s answer was lost, and with it the token&apos;s secret, which is told only once. If it is yours, revoke it and create another. Somebody else may have made it at the same moment, though: in that case keep it.</source>
        <translation>作成を要求した後に現れましたが、サーバーの応答と、一度しか知らされないシークレットが失われました。自分のものであれば、取り消して別のトークンを作成してください。ただし、同じ瞬間にほかの人が作成した可能性もあります。その場合は残してください。</translation>
    </message>
    <message>
        <source>They appeared after you asked for one, but the server&apos;s answer was lost, and with it the secret, which is told only once. At most one of them is yours: revoke that one and create another. The rest was made by somebody else at the same moment: keep them.</source>
        <translation>作成を要求した後に現れましたが、サーバーの応答と、一度しか知らされないシークレットが失われました。自分のものは多くても 1 つです。それを取り消して、別のトークンを作成してください。残りは同じ瞬間にほかの人が作成したものなので、残してください。</translation>
    </message>
    <message>
        <source>Keep Token</source>
        <translation>トークンを残す</translation>
    </message>
    <message>
        <source>Keep All</source>
        <translation>すべて残す</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Tokens</source>
        <translation>
            <numerusform>%Ln 個のトークンを取り消す</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>トークンを取り消す</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message>
        <source>Tokendesk was stopped by an internal error the last time.</source>
        <translation>前回、Tokendesk は内部エラーで停止しました。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>トークンを検索</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%Ln 行をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokendesk</source>
        <translation>Tokendesk</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Tokendesk — %1</source>
        <extracomment>Window title; %1 is a server</extracomment>
        <translation>Tokendesk — %1</translation>
    </message>
    <message>
        <source>%1 (administrator) on %2</source>
        <translation>%1 (管理者) — %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>プロキシ %1 経由</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ManageServersDialog</name>
    <message>
        <source>Manage Servers</source>
        <translation>サーバーの管理</translation>
    </message>
    <message>
        <source>Your servers</source>
        <translation>自分のサーバー</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>&amp;Forget Sign-In</source>
        <translation>サインインを破棄(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a row: %1 is a server&apos;s name, %2 a colour</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account: %1 is a person&apos;s name, %2 the e-mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kept in this desktop&apos;s keyring.</source>
        <translation>このデスクトップのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>Not kept: you are asked for it each time Tokendesk starts.</source>
        <translation>保存されていません。Tokendesk の起動時に毎回尋ねられます。</translation>
    </message>
    <message>
        <source>Remove Server</source>
        <translation>サーバーの削除</translation>
    </message>
    <message>
        <source>Remove “%1” from your servers?</source>
        <translation>「%1」を自分のサーバーから削除しますか?</translation>
    </message>
    <message>
        <source>Tokendesk forgets its name, its colour and a kept sign-in. Nothing changes on the server.</source>
        <translation>Tokendesk は、その名前、色、保存されたサインインを破棄します。サーバー側では何も変わりません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NewTokenDialog</name>
    <message>
        <source>New Token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Say what the token is for, so that you will know it again later. The token itself is shown once, right after it was created.</source>
        <translation>後で見分けられるように、トークンの用途を書いてください。トークン自体は、作成直後に一度だけ表示されます。</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>説明(&amp;D):</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>For example: CI pipeline</source>
        <translation>例: CI パイプライン</translation>
    </message>
    <message>
        <source>Creating the token</source>
        <translation>トークンを作成中</translation>
    </message>
    <message>
        <source>A new access token for you, %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 さん (自分) の新しいアクセストークン</translation>
    </message>
    <message>
        <source>A new access token for %1</source>
        <translation>%1 の新しいアクセストークン</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Create Another Token</source>
        <translation>別のトークンを作成</translation>
    </message>
    <message>
        <source>Create Token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Looking for the token</source>
        <translation>トークンを検索中</translation>
    </message>
    <message>
        <source>There is a token of that name already. You can still use it.</source>
        <translation>同じ名前のトークンがすでにあります。それでもこの名前を使えます。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OffboardDialog</name>
    <message>
        <source>Offboard User</source>
        <translation>ユーザーのオフボーディング</translation>
    </message>
    <message>
        <source>Tokens of this user</source>
        <translation>このユーザーのトークン</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Tokens revoked so far</source>
        <translation>これまでに取り消したトークン</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v/%m</translation>
    </message>
    <message>
        <source>Also &amp;block the account</source>
        <translation>アカウントもブロックする(&amp;B)</translation>
    </message>
    <message>
        <source>It is blocked first, so that no new tokens are made meanwhile</source>
        <translation>その間に新しいトークンが作成されないよう、先にブロックします</translation>
    </message>
    <message>
        <source>Name of the user, to confirm</source>
        <translation>確認のためのユーザー名</translation>
    </message>
    <message>
        <source>Offboard %1</source>
        <translation>%1 のオフボーディング</translation>
    </message>
    <message>
        <source>Account: %1 (user %2). Every access token of it is revoked. Whatever still uses one of them will no longer be let in. This cannot be undone.</source>
        <extracomment>%1 is an e-mail address or nothing, %2 the number of a user</extracomment>
        <translation>アカウント: %1 (ユーザー %2)。このアカウントのアクセストークンをすべて取り消します。トークンをまだ使っているものは、アクセスできなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>メールアドレスなし</translation>
    </message>
    <message>
        <source>To confirm, &amp;type “%1”:</source>
        <extracomment>%1 is a name</extracomment>
        <translation>確認のため「%1」と入力(&amp;T):</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Reading the account and its tokens…</source>
        <translation>アカウントとそのトークンを読み取っています…</translation>
    </message>
    <message>
        <source>This account has no access tokens.</source>
        <translation>このアカウントにはアクセストークンがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be revoked:</source>
        <translation>
            <numerusform>%Ln 個のトークンを取り消します:</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocking the account…</source>
        <translation>アカウントをブロックしています…</translation>
    </message>
    <message>
        <source>Revoking the tokens, one after another…</source>
        <translation>トークンを 1 つずつ取り消しています…</translation>
    </message>
    <message>
        <source>Looking whether any token is left…</source>
        <translation>トークンが残っていないか確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked.</source>
        <translation>
            <numerusform>%Ln 個中 %1 個のトークンを取り消しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked, and none is left.</source>
        <translation>
            <numerusform>%Ln 個のトークンを取り消しました。残っているトークンはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is blocked.</source>
        <translation>アカウントはブロックされています。</translation>
    </message>
    <message>
        <source>The account was blocked already.</source>
        <translation>アカウントはすでにブロックされていました。</translation>
    </message>
    <message>
        <source>The account could not be blocked, so no token was revoked after that.</source>
        <translation>アカウントをブロックできなかったため、その後トークンは取り消していません。</translation>
    </message>
    <message>
        <source>It is not known whether the account is blocked: the answer was lost. Resume looks first.</source>
        <translation>応答が失われたため、アカウントがブロックされたかどうか分かりません。「再開」すると、まず確認します。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Sentences. %1: how many tokens were revoked, %2: whether the account is blocked, or nothing</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Tokens are left: some were made while the others were revoked. Block the account too.</source>
        <translation>トークンが残っています。ほかを取り消している間に作成されたものがあります。アカウントもブロックしてください。</translation>
    </message>
    <message>
        <source>Resume goes on with what is left.</source>
        <translation>「再開」すると、残りを続けます。</translation>
    </message>
    <message>
        <source>This is your own account. This window is signed in with one of these tokens: it is revoked last, and then you have to sign in again.</source>
        <translation>これは自分のアカウントです。このウィンドウは、これらのトークンの 1 つでサインインしています。そのトークンは最後に取り消され、その後もう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>This is your own account: your own programs will no longer be let in.</source>
        <translation>これは自分のアカウントです。自分のプログラムもアクセスできなくなります。</translation>
    </message>
    <message>
        <source>Your own account cannot be blocked from here.</source>
        <translation>自分のアカウントは、ここではブロックできません。</translation>
    </message>
    <message>
        <source>This account is blocked already.</source>
        <translation>このアカウントはすでにブロックされています。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Offboard</source>
        <translation>オフボーディング</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>レポートを保存しました。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OutcomeText</name>
    <message>
        <source>Revoking…</source>
        <translation>取り消し中…</translation>
    </message>
    <message>
        <source>The answer was lost: looking…</source>
        <translation>応答が失われました: 確認中…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>すでにありません</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not certain: the answer was lost</source>
        <translation>不明: 応答が失われました</translation>
    </message>
    <message>
        <source>Not revoked: cancelled</source>
        <translation>取り消していません: キャンセル</translation>
    </message>
    <message>
        <source>Not revoked: the connection was lost</source>
        <translation>取り消していません: 接続が切れました</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>トークン ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>日時 (UTC)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PasteBackCheck</name>
    <message>
        <source>✓ Right: that is this token.</source>
        <translation>✓ 正解: このトークンです。</translation>
    </message>
    <message>
        <source>⚠ Wrong: that is another.</source>
        <translation>⚠ 不一致: 別のものです。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PlainTokenDialog</name>
    <message>
        <source>Your New Token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Copy your new token now: it is shown only this once.</source>
        <translation>今すぐ新しいトークンをコピーしてください。表示されるのは今回だけです。</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>トークン:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Copy &amp;As</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the token in another form</source>
        <translation>トークンを別の形式でコピー</translation>
    </message>
    <message>
        <source>Save to &amp;File…</source>
        <translation>ファイルに保存(&amp;F)…</translation>
    </message>
    <message>
        <source>Save the token to a file</source>
        <translation>トークンをファイルに保存</translation>
    </message>
    <message>
        <source>Clear &amp;Now</source>
        <translation>今すぐ消去(&amp;N)</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>クリップボードを今すぐ消去</translation>
    </message>
    <message>
        <source>C&amp;lear the clipboard after:</source>
        <translation>クリップボードを消去するまで(&amp;L):</translation>
    </message>
    <message>
        <source>Clear the clipboard after this many seconds</source>
        <translation>クリップボードを消去するまでの秒数</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Set by the administrator of this computer.</source>
        <translation>このコンピューターの管理者が設定しています。</translation>
    </message>
    <message>
        <source>Chec&amp;k what you stored:</source>
        <translation>保存したものを確認(&amp;K):</translation>
    </message>
    <message>
        <source>Check what you stored</source>
        <translation>保存したものを確認</translation>
    </message>
    <message>
        <source>Paste it here to see whether it is this token</source>
        <translation>ここに貼り付けると、このトークンかどうか分かります</translation>
    </message>
    <message>
        <source>The token was copied.</source>
        <translation>トークンをコピーしました。</translation>
    </message>
    <message>
        <source>“%1”, a token of %2. Keep it as safe as a password: whoever has it can do what its owner can.</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>「%1」、%2 のトークン。パスワードと同じように安全に保管してください。これを持つ人は、所有者にできることが何でもできます。</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>トークン (非表示)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>トークンを隠す</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>&amp;Header Line</source>
        <translation>ヘッダー行(&amp;H)</translation>
    </message>
    <message>
        <source>The header line was copied.</source>
        <translation>ヘッダー行をコピーしました。</translation>
    </message>
    <message>
        <source>&amp;curl Line</source>
        <translation>curl の行(&amp;C)</translation>
    </message>
    <message>
        <source>The curl line was copied.</source>
        <translation>curl の行をコピーしました。</translation>
    </message>
    <message>
        <source>&amp;Environment Lines</source>
        <translation>環境変数の行(&amp;E)</translation>
    </message>
    <message>
        <source>The environment lines were copied.</source>
        <translation>環境変数の行をコピーしました。</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read that file.</source>
        <translation>%1 に保存しました。このファイルを読めるのは自分だけです。</translation>
    </message>
    <message>
        <source>The token could not be saved to %1: %2. Choose another place, or copy the token.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what went wrong</extracomment>
        <translation>トークンを %1 に保存できませんでした: %2。別の場所を選ぶか、トークンをコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard will be cleared in %n s</source>
        <translation>
            <numerusform>クリップボードは %Ln 秒後に消去されます</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is no longer on the clipboard.</source>
        <translation>トークンはもうクリップボードにありません。</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>クリップボードを消去しました。</translation>
    </message>
    <message>
        <source>The clipboard should be clear now, but your desktop does not let us check.</source>
        <translation>クリップボードは消去されたはずですが、このデスクトップでは確認できません。</translation>
    </message>
    <message>
        <source>Token Not Copied Yet</source>
        <translation>トークンがまだコピーされていません</translation>
    </message>
    <message>
        <source>You have not copied or saved this token yet.</source>
        <translation>このトークンをまだコピーも保存もしていません。</translation>
    </message>
    <message>
        <source>Once this window is closed, nobody can show it again. If you do not need it, revoke it.</source>
        <translation>このウィンドウを閉じると、誰ももう一度表示することはできません。不要であれば取り消してください。</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>トークンを取り消す</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ここに貼り付け</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ProxyDialog</name>
    <message>
        <source>Proxy Password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>This is a password for your network, not the one of your Canvus account. It is sent to the proxy only, without encryption where the proxy asks for it that way, and is forgotten when you quit Tokendesk.</source>
        <translation>これはネットワークのパスワードで、Canvus アカウントのものではありません。プロキシにのみ送信され (プロキシがその方式を求める場合は暗号化されません)、Tokendesk を終了すると破棄されます。</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Asking the proxy</source>
        <translation>プロキシに問い合わせ中</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a password</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>プロキシ %1 がパスワードを求めています</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name and password.</source>
        <translation>プロキシは、このユーザー名とパスワードを受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReadingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the reading of everyone&apos;s tokens</source>
        <translation>全員のトークンの読み取りをキャンセル</translation>
    </message>
    <message>
        <source>Users read</source>
        <translation>読み取ったユーザー</translation>
    </message>
    <message numerus="yes">
        <source>Reading everyone&apos;s tokens: %1 of %n user(s)</source>
        <translation>
            <numerusform>全員のトークンを読み取り中: %Ln 人中 %1 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::RenameDialog</name>
    <message>
        <source>Rename Token</source>
        <translation>トークンの名前変更</translation>
    </message>
    <message>
        <source>Give this token a new description</source>
        <translation>このトークンに新しい説明を付ける</translation>
    </message>
    <message>
        <source>New &amp;description:</source>
        <translation>新しい説明(&amp;D):</translation>
    </message>
    <message>
        <source>New description</source>
        <translation>新しい説明</translation>
    </message>
    <message>
        <source>Renaming the token</source>
        <translation>トークンの名前を変更中</translation>
    </message>
    <message>
        <source>It is called “%1” now and belongs to %2. The token itself stays the same and goes on working.</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>現在の説明は「%1」、所有者は %2 です。トークン自体は変わらず、引き続き使えます。</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Rename Anyway</source>
        <translation>それでも変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Somebody else renamed this token meanwhile. It is called “%1” now; you want to call it “%2”.</source>
        <extracomment>%1 and %2 are descriptions of a token</extracomment>
        <translation>その間に、ほかの人がこのトークンの名前を変更しました。現在は「%1」ですが、「%2」に変更しようとしています。</translation>
    </message>
    <message>
        <source>This token is gone: somebody has revoked it. What you typed is still here to be copied.</source>
        <translation>このトークンはもうありません。誰かが取り消しました。入力した内容はここからコピーできます。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeDialog</name>
    <message>
        <source>Tokens to be revoked</source>
        <translation>取り消すトークン</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Tokens revoked so far</source>
        <translation>これまでに取り消したトークン</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v/%m</translation>
    </message>
    <message>
        <source>This window is signed in with this very token. Once it is revoked, you have to sign in again.</source>
        <translation>このウィンドウは、まさにこのトークンでサインインしています。取り消すと、もう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>This window is signed in with one of these tokens. Once it is revoked, you have to sign in again.</source>
        <translation>このウィンドウは、これらのトークンの 1 つでサインインしています。取り消すと、もう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>トークンを取り消す</translation>
    </message>
    <message>
        <source>Revoke Tokens</source>
        <translation>トークンの取り消し</translation>
    </message>
    <message>
        <source>Revoke this token for good?</source>
        <translation>このトークンを完全に取り消しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke these %n tokens for good?</source>
        <translation>
            <numerusform>これら %Ln 個のトークンを完全に取り消しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever still uses it will no longer be let in. This cannot be undone.</source>
        <translation>まだこれを使っているものは、アクセスできなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Whatever still uses one of them will no longer be let in. This cannot be undone.</source>
        <translation>まだこれらのどれかを使っているものは、アクセスできなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>もう一度試す</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Tokens</source>
        <translation>
            <numerusform>%Ln 個のトークンを取り消す</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>すでにありません</translation>
    </message>
    <message>
        <source>This token was revoked elsewhere in the meantime. There is nothing left to do.</source>
        <translation>このトークンは、その間にほかの場所で取り消されました。ほかにすることはありません。</translation>
    </message>
    <message>
        <source>These tokens were revoked elsewhere in the meantime. There is nothing left to do.</source>
        <translation>これらのトークンは、その間にほかの場所で取り消されました。ほかにすることはありません。</translation>
    </message>
    <message>
        <source>The token was not revoked.</source>
        <translation>トークンは取り消されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked.</source>
        <translation>
            <numerusform>%Ln 個中 %1 個のトークンを取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 how many were revoked, %2 why not all, %3 what to do</extracomment>
        <translation>%1%2%3</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) are revoked.</source>
        <translation>
            <numerusform>%Ln 個のトークンをすべて取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>レポートを保存しました。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SearchPanel</name>
    <message>
        <source>“%1” is not an age, so it is left out of the search. Write a number and a letter: 30d for days, 6m for months, 1y for years.</source>
        <translation>「%1」は期間ではないため、検索から除外しました。数字と文字で書いてください: 30d は日数、6m は月数、1y は年数です。</translation>
    </message>
    <message>
        <source>“%1” is left out of the search. Write yes or no behind the colon.</source>
        <translation>「%1」は検索から除外しました。コロンの後に yes か no を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is left out of the search. Write a name or an e-mail address behind the colon.</source>
        <translation>「%1」は検索から除外しました。コロンの後に名前かメールアドレスを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not known, so it is left out of the search. has:duplicate and needs:look are.</source>
        <translation>「%1」は不明なため、検索から除外しました。使えるのは has:duplicate と needs:look です。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretFinder</name>
    <message>
        <source>This build of Tokendesk cannot compute the ids of tokens, so it finds none.</source>
        <translation>このビルドの Tokendesk はトークンの ID を計算できないため、何も見つけられません。</translation>
    </message>
    <message>
        <source>It is none of those on screen. Everyone&apos;s tokens are being read…</source>
        <translation>画面上のトークンではありません。全員のトークンを読み取っています…</translation>
    </message>
    <message>
        <source>There are no tokens here to compare it with.</source>
        <translation>ここには照合するトークンがありません。</translation>
    </message>
    <message>
        <source>This server&apos;s token ids do not tell which token they belong to, so none can be found by it.</source>
        <translation>このサーバーのトークン ID からは、どのトークンのものか分からないため、見つけることができません。</translation>
    </message>
    <message numerus="yes">
        <source>None of the tokens that could be read is this one. Those of %n user(s) could not be read: it may be one of theirs.</source>
        <translation>
            <numerusform>読み取れたトークンの中にはありません。%Ln 人のユーザーのトークンを読み取れなかったため、その中にある可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the tokens that you can see is this one. It may have been revoked already, or belong to somebody else or to another server.</source>
        <translation>表示できるトークンの中にはありません。すでに取り消されたか、ほかの人または別のサーバーのものである可能性があります。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServerColours</name>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServerStandby</name>
    <message>
        <source>Signing in to “%1”…</source>
        <translation>「%1」にサインイン中…</translation>
    </message>
    <message>
        <source>With the sign-in that is kept in this desktop&apos;s keyring.</source>
        <translation>このデスクトップのキーリングに保存されたサインインを使っています。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”</source>
        <translation>「%1」にサインインしていません</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what happened, and what to do</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>プロキシのパスワード…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServerSwitch</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what happened, and what follows from it</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Sign in to a Canvus server</source>
        <translation>Canvus サーバーにサインインします</translation>
    </message>
    <message>
        <source>&amp;Cancel Signing In</source>
        <translation>サインインをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stay where you are</source>
        <translation>今の場所にとどまります</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation>このサーバーから離れます</translation>
    </message>
    <message>
        <source>&amp;Forget This Sign-In</source>
        <translation>このサインインを破棄(&amp;F)</translation>
    </message>
    <message>
        <source>Remove it from the keyring, so that you are asked for it the next time</source>
        <translation>キーリングから削除し、次回は入力を求められるようにします</translation>
    </message>
    <message>
        <source>&amp;Manage Servers…</source>
        <translation>サーバーの管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Names, colours and order of your servers</source>
        <translation>サーバーの名前、色、順序</translation>
    </message>
    <message>
        <source>&amp;Sign In to Another Server…</source>
        <translation>別のサーバーにサインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation>サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>%1 にサインイン中…</translation>
    </message>
    <message>
        <source>Go to another server, sign in or out</source>
        <translation>別のサーバーへの移動、サインイン、サインアウト</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>Your sign-in to “%1” has ended.</source>
        <translation>「%1」へのサインインの有効期間が終わりました。</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>You are asked to sign in the next time Tokendesk starts.</source>
        <translation>次に Tokendesk を起動したときに、サインインを求められます。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServersMenu</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>One of several accounts on a server: %1 is the server&apos;s name, %2 the person&apos;s</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in to a Canvus server</source>
        <translation>Canvus サーバーにサインインします</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>サーバーのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>canvus.example.com</source>
        <comment>An example of a server address; keep it recognisable as one</comment>
        <translation>canvus.example.com</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>E-mail and &amp;password</source>
        <translation>メールとパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>アクセストークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メール(&amp;E)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>アクセストークン(&amp;K)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>サインインしたままにする(&amp;S)</translation>
    </message>
    <message>
        <source>In this desktop&apos;s keyring; a password is never kept.</source>
        <translation>このデスクトップのキーリングに保存します。パスワードは保存されません。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep it. You stay signed in until you quit Tokendesk.</source>
        <translation>このデスクトップには、保存できるキーリングがありません。Tokendesk を終了するまではサインインしたままです。</translation>
    </message>
    <message>
        <source>The name of the server appears here as soon as it answers.</source>
        <translation>サーバーが応答すると、ここに名前が表示されます。</translation>
    </message>
    <message>
        <source>⚠ %1 %2</source>
        <extracomment>The line below the server address: what is wrong with it, and what to do.</extracomment>
        <translation>⚠ %1%2</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>✓ Canvus server, version %1</source>
        <translation>✓ Canvus サーバー、バージョン %1</translation>
    </message>
    <message>
        <source>✓ Canvus server “%1”, version %2</source>
        <translation>✓ Canvus サーバー「%1」、バージョン %2</translation>
    </message>
    <message>
        <source>%1
It only lets you sign in with an access token here.</source>
        <extracomment>%1 is the line with the server&apos;s name and version.</extracomment>
        <translation>%1
ここではアクセストークンでのみサインインできます。</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>証明書を表示…</translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>プロキシのパスワード…</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>プロキシ %1 経由</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInFlow</name>
    <message>
        <source>The session was stopped, because the certificate of the server changed.</source>
        <translation>サーバーの証明書が変わったため、セッションを停止しました。</translation>
    </message>
    <message>
        <source>Nothing was sent since then.</source>
        <translation>それ以降、何も送信していません。</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>サインインの有効期間が終わりました。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow signing in to this server.</source>
        <translation>このコンピューターの管理者が、このサーバーへのサインインを許可していません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose one of the servers that are offered.</source>
        <translation>何も送信していません。用意されたサーバーから選んでください。</translation>
    </message>
    <message>
        <source>This server does not let you sign in with e-mail and password here.</source>
        <translation>このサーバーには、ここではメールとパスワードでサインインできません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Sign in with an access token.</source>
        <translation>何も送信していません。アクセストークンでサインインしてください。</translation>
    </message>
    <message>
        <source>The trusted certificate of this server is forgotten.</source>
        <translation>このサーバーの信頼していた証明書を破棄しました。</translation>
    </message>
    <message>
        <source>Sign in again: you are shown the certificate that the server has now, and asked whether to trust it.</source>
        <translation>もう一度サインインしてください。サーバーの現在の証明書が表示され、信頼するかどうか尋ねられます。</translation>
    </message>
    <message>
        <source>The server does not show the certificate that you trust.</source>
        <translation>サーバーが、信頼している証明書を提示しません。</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server.</source>
        <translation>誰かがサーバーになりすましている可能性があります。</translation>
    </message>
    <message>
        <source>The certificate of the server could not be verified.</source>
        <translation>サーバーの証明書を検証できませんでした。</translation>
    </message>
    <message>
        <source>Look at it to see why.</source>
        <translation>証明書を見て、理由を確認してください。</translation>
    </message>
    <message>
        <source>The session was stopped, because the certificate of the server cannot be verified any more.</source>
        <translation>サーバーの証明書を検証できなくなったため、セッションを停止しました。</translation>
    </message>
    <message>
        <source>The proxy on the way to the server asks for a password.</source>
        <translation>サーバーまでの経路にあるプロキシがパスワードを求めています。</translation>
    </message>
    <message>
        <source>It is not the one of your account.</source>
        <translation>お使いのアカウントのパスワードではありません。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::StatusPill</name>
    <message>
        <source>State of the list: %1</source>
        <extracomment>Accessible name of the status bar&apos;s pill; %1 is for example &quot;Up to date&quot;.</extracomment>
        <translation>一覧の状態: %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenActions</name>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>クリップボードを消去しました。</translation>
    </message>
    <message>
        <source>The clipboard should be clear now, but your desktop does not let us check.</source>
        <translation>クリップボードは消去されたはずですが、このデスクトップでは確認できません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what happened, and what to do</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was made at %2. Sign in there again to look.</source>
        <translation>トークン「%1」が %2 で作成されたかどうか分かりません。そこへもう一度サインインして確認してください。</translation>
    </message>
    <message>
        <source>The token was made in another sign-in, so it was not revoked. Sign in there again to revoke it.</source>
        <translation>トークンは別のサインインで作成されたため、取り消していません。取り消すには、そこへもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The token was renamed.</source>
        <translation>トークンの名前を変更しました。</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, so it is not known whether the token was renamed.</source>
        <translation>サーバーの応答が届かなかったため、トークンの名前が変更されたかどうか分かりません。</translation>
    </message>
    <message>
        <source>%1 Looking at the token…</source>
        <extracomment>%1: that the server&apos;s answer did not arrive</extracomment>
        <translation>%1 トークンを確認しています…</translation>
    </message>
    <message>
        <source>%1 The token cannot be read now. %2 It will be tried again until it can be.</source>
        <extracomment>Sentences. %1: that the server&apos;s answer did not arrive, %2: why the token cannot be read</extracomment>
        <translation>%1 トークンを今は読み取れません。%2 読み取れるまで再試行します。</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, but the token was renamed.</source>
        <translation>サーバーの応答は届きませんでしたが、トークンの名前は変更されました。</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, and the token was not renamed. Try again.</source>
        <translation>サーバーの応答が届かず、トークンの名前は変更されませんでした。もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>%Ln 個のトークンを取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are no longer signed in. Sign in again, then try once more. What you typed stays here.</source>
        <translation>サインインが切れています。もう一度サインインしてから、やり直してください。入力した内容はここに残ります。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenColumns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As at First</source>
        <translation>最初の状態に戻す</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenCounts</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%Ln 個のトークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the search</source>
        <translation>
            <numerusform>%Ln 個が検索により非表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln 個を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the counts in the status bar</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenDelegate</name>
    <message>
        <source>this session</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenModel</name>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>heading of a column: when a token was created</comment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>heading of a column: when the owner of a token signed in</comment>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <comment>heading of a column: why a token deserves attention</comment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the owner of a token is an administrator</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the owner of a token is blocked</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when the owner of a token signed in</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The server has not told when this token was created.</source>
        <translation>サーバーは、このトークンの作成日時を示していません。</translation>
    </message>
    <message>
        <source>%1, created %2, the token of this session</source>
        <translation>%1、作成 %2、このセッションのトークン</translation>
    </message>
    <message>
        <source>%1, created %2, owner %3, the token of this session</source>
        <translation>%1、作成 %2、所有者 %3、このセッションのトークン</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>%1、作成 %2</translation>
    </message>
    <message>
        <source>%1, created %2, owner %3</source>
        <translation>%1、作成 %2、所有者 %3</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenPage</name>
    <message>
        <source>Loading access tokens</source>
        <translation>アクセストークンを読み込み中</translation>
    </message>
    <message>
        <source>Everyone&apos;s access tokens</source>
        <translation>全員のアクセストークン</translation>
    </message>
    <message>
        <source>Your access tokens</source>
        <translation>自分のアクセストークン</translation>
    </message>
    <message>
        <source>Access tokens of %1</source>
        <translation>%1 のアクセストークン</translation>
    </message>
    <message>
        <source>No token matches the search</source>
        <translation>検索に一致するトークンがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are hidden by it.</source>
        <translation>
            <numerusform>検索により %Ln 個のトークンが非表示です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>See and manage your access tokens</source>
        <translation>アクセストークンの表示と管理</translation>
    </message>
    <message>
        <source>Scripts and other programs use access tokens to talk to a Canvus server in your name. Sign in to see which ones there are, make new ones, and revoke those that are no longer needed.</source>
        <translation>スクリプトなどのプログラムは、アクセストークンを使い、所有者に代わって Canvus サーバーとやり取りします。サインインすると、今あるトークンを確認し、新しく作成し、不要になったものを取り消すことができます。</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>There are no access tokens to show</source>
        <translation>表示するアクセストークンがありません</translation>
    </message>
    <message>
        <source>None of the users that could be read has one.</source>
        <translation>読み取れたユーザーは、誰も持っていません。</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>もう一度読み取る</translation>
    </message>
    <message>
        <source>You have no access tokens yet</source>
        <translation>アクセストークンはまだありません</translation>
    </message>
    <message>
        <source>%1 has no access tokens</source>
        <translation>%1 はアクセストークンを持っていません</translation>
    </message>
    <message>
        <source>An access token lets a script or another program talk to the server in its owner&apos;s name. It never expires; it works until it is revoked.</source>
        <translation>アクセストークンがあれば、スクリプトなどのプログラムが所有者の名義でサーバーとやり取りできます。有効期限はなく、取り消すまで使えます。</translation>
    </message>
    <message>
        <source>New Token…</source>
        <translation>新しいトークン…</translation>
    </message>
    <message>
        <source>The server showed another certificate than the one you trust, so the session was stopped.</source>
        <translation>サーバーが、信頼している証明書とは別の証明書を提示したため、セッションを停止しました。</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server. Nothing was sent to it.</source>
        <translation>誰かがサーバーになりすましている可能性があります。何も送信していません。</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>サインインの有効期間が終わりました。</translation>
    </message>
    <message>
        <source>What you see may be out of date. Sign in again to go on.</source>
        <translation>表示内容は古い可能性があります。続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>サーバーが応答しません。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>自動的に再試行されます。</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in the server&apos;s answer could not be read.</source>
        <translation>
            <numerusform>サーバーの応答のうち、%Ln 個のトークンを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are shown. An administrator of the server can look into it.</source>
        <translation>ほかは表示されています。サーバーの管理者が調べることができます。</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n user(s) were not read.</source>
        <translation>
            <numerusform>%Ln 人のユーザーのトークンは読み取っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are shown.</source>
        <translation>ほかは表示されています。</translation>
    </message>
    <message>
        <source>Read the Rest</source>
        <translation>残りを読み取る</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n user(s) could not be read; they are marked in the list of users.</source>
        <translation>
            <numerusform>%Ln 人のユーザーのトークンを読み取れませんでした。ユーザーの一覧に印が付いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>You see the list as it was at %1.</source>
        <extracomment>%1 is a time such as 14:05</extracomment>
        <translation>%1 時点の一覧を表示しています。</translation>
    </message>
    <message>
        <source>“%1” was revoked elsewhere.</source>
        <extracomment>%1 is a token&apos;s description</extracomment>
        <translation>「%1」がほかの場所で取り消されました。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were revoked elsewhere.</source>
        <translation>
            <numerusform>%Ln 個のトークンがほかの場所で取り消されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>プロキシのパスワード…</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be verified any more, so the session was stopped.</source>
        <translation>サーバーの証明書を検証できなくなったため、セッションを停止しました。</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Sign in to see what is wrong with the certificate.</source>
        <translation>サーバーには何も送信していません。サインインすると、証明書の問題を確認できます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what to do, %2: that it is tried again by itself. Whole sentences</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenSaver</name>
    <message>
        <source>Save the Token</source>
        <translation>トークンの保存</translation>
    </message>
    <message>
        <source>Shared Folder</source>
        <translation>共有フォルダー</translation>
    </message>
    <message>
        <source>Others can write to %1. They cannot read your file, but they could put another in its place. A folder of your own is safer.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>ほかの人が %1 に書き込めます。ファイルを読むことはできませんが、別のファイルに置き換えることができます。自分専用のフォルダーのほうが安全です。</translation>
    </message>
    <message>
        <source>Save There Anyway</source>
        <translation>それでもそこに保存</translation>
    </message>
    <message>
        <source>File Exists Already</source>
        <translation>ファイルがすでにあります</translation>
    </message>
    <message>
        <source>%1 exists already. What is in it would be lost.</source>
        <translation>%1 はすでにあります。その内容は失われます。</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>ファイルを置き換える</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenTableView</name>
    <message>
        <source>Access tokens</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>Tokendesk::UncopiedOffer</name>
    <message>
        <source>user %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>“%1”, a token of %2</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>「%1」、%2 のトークン</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tokendesk ended before %n new token(s) could be copied or saved:

%1

A token is shown only once. Revoke what nothing uses.</source>
        <extracomment>Three paragraphs; %1 is a list of tokens, one a line</extracomment>
        <translation>
            <numerusform>%Ln 個の新しいトークンをコピーまたは保存する前に、Tokendesk が終了しました:

%1

トークンは一度しか表示されません。使われていないものは取り消してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Never Copied</source>
        <translation>コピーされていないトークン</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消し…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Ask Next Time</source>
        <translation>次回尋ねる</translation>
    </message>
</context>
<context>
    <name>Tokendesk::UserModel</name>
    <message>
        <source>%1
The tokens could not be read.</source>
        <comment>name of a user</comment>
        <translation>%1
トークンを読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>name, e-mail address</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>tokens could not be read</source>
        <translation>トークンを読み取れませんでした</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what a screen reader says of a user</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Tokendesk::UserSidebar</name>
    <message>
        <source>Search users</source>
        <translation>ユーザーを検索</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%Ln 人のユーザー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%Ln 人中 %1 人のユーザー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ViewList</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>The access tokens of all users</source>
        <translation>すべてのユーザーのアクセストークン</translation>
    </message>
    <message>
        <source>Needs a Look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Tokens of blocked or unused accounts, old ones, and those that nobody can tell what they are for</source>
        <translation>ブロック中または未使用のアカウントのトークン、古いトークン、用途の分からないトークン</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of the sidebar: the name of a view, and how many tokens are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: %1 is what a command does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New Token…</source>
        <translation>新しいトークン(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a new access token</source>
        <translation>新しいアクセストークンを作成します</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;M)…</translation>
    </message>
    <message>
        <source>Change the token&apos;s description</source>
        <translation>トークンの説明を変更します</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>取り消し(&amp;V)…</translation>
    </message>
    <message>
        <source>End the selected tokens for good</source>
        <translation>選択したトークンを完全に取り消します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave Tokendesk</source>
        <translation>Tokendesk を終了します</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>選択した行をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select every token shown</source>
        <translation>表示されているトークンをすべて選択します</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Search the tokens</source>
        <translation>トークンを検索します</translation>
    </message>
    <message>
        <source>Find by &amp;Secret…</source>
        <translation>シークレットで検索(&amp;S)…</translation>
    </message>
    <message>
        <source>Tell whose token a string is</source>
        <translation>文字列が誰のトークンかを調べます</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>一覧をもう一度読み取ります</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>How to use Tokendesk</source>
        <translation>Tokendesk の使い方</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Information</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Copy versions and states, without names, addresses or tokens, for whoever helps you</source>
        <translation>手助けしてくれる人のために、名前、アドレス、トークンを含まないバージョンと状態をコピーします</translation>
    </message>
    <message>
        <source>&amp;About Tokendesk</source>
        <translation>Tokendesk について(&amp;A)</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Offboard User…</source>
        <translation>ユーザーのオフボーディング(&amp;O)…</translation>
    </message>
    <message>
        <source>Revoke all tokens of a user who leaves, and block the account</source>
        <translation>離任するユーザーのトークンをすべて取り消し、アカウントをブロックします</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save what the list shows to a file</source>
        <translation>一覧に表示されている内容をファイルに保存します</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Show what the server has noted of a token or a user</source>
        <translation>トークンまたはユーザーについてのサーバーの記録を表示します</translation>
    </message>
</context>
</TS>
