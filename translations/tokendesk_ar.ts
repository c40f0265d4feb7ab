<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Tokendesk::AboutDialog</name>
    <message>
        <source>About Tokendesk</source>
        <translation>حول Tokendesk</translation>
    </message>
    <message>
        <source>Tokendesk&apos;s icon</source>
        <translation>أيقونة Tokendesk</translation>
    </message>
    <message>
        <source>The desktop program for the access tokens of Canvus servers.</source>
        <translation>برنامج سطح المكتب لرموز الوصول إلى خوادم Canvus.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر برخصة غنو العمومية العامة، الإصدار 3 أو أحدث، ويأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>ال&amp;مكونات</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>مكونات البرنامج</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ال&amp;ترخيص</translation>
    </message>
    <message>
        <source>The program&apos;s licence</source>
        <translation>ترخيص البرنامج</translation>
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
            <numerusform>‏%1: لا رموز</numerusform>
            <numerusform>‏%1: رمز واحد</numerusform>
            <numerusform>‏%1: رمزان</numerusform>
            <numerusform>‏%1: %Ln رموز</numerusform>
            <numerusform>‏%1: %Ln رمزًا</numerusform>
            <numerusform>‏%1: %Ln رمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AgeChart</name>
    <message>
        <source>Tokens by age</source>
        <translation>الرموز حسب العمر</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>An age, on a bar of the chart; %1 is a length of time such as &quot;30 days&quot;</extracomment>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an age that is not below the bar before</comment>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AgeText</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>when a token was created</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>قبل دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>قبل ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>قبل شهر</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>قبل %Ln شهر</numerusform>
            <numerusform>قبل شهر</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل %Ln أشهر</numerusform>
            <numerusform>قبل %Ln شهرًا</numerusform>
            <numerusform>قبل %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>قبل سنة</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>قبل %Ln سنة</numerusform>
            <numerusform>قبل سنة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %Ln سنوات</numerusform>
            <numerusform>قبل %Ln سنة</numerusform>
            <numerusform>قبل %Ln سنة</numerusform>
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
            <numerusform>%Ln أسبوع</numerusform>
            <numerusform>أسبوع</numerusform>
            <numerusform>أسبوعين</numerusform>
            <numerusform>%Ln أسابيع</numerusform>
            <numerusform>%Ln أسبوعًا</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln شهر</numerusform>
            <numerusform>شهر</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditModel</name>
    <message>
        <source>the server</source>
        <comment>who did something</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <extracomment>An event, for a screen reader: %1 is what was done, %2 by whom, %3 when</extracomment>
        <translation>‏%1 بواسطة %2، %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>heading of a column: what was done</comment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>By</source>
        <comment>heading of a column: who did it</comment>
        <translation>المنفِّذ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>heading of a column: the IP address that it came from</comment>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Banner</name>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>إخفاء هذا الإشعار</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A banner&apos;s two sentences: what happened, and what to do.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateAlarm</name>
    <message>
        <source>Certificate Changed</source>
        <translation>تغيّرت الشهادة</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate you trust (SHA-256)</source>
        <translation>بصمة الشهادة التي تثق بها (SHA-256)</translation>
    </message>
    <message>
        <source>The certificate that is shown now</source>
        <translation>الشهادة المعروضة الآن</translation>
    </message>
    <message>
        <source>Ask the administrator of the server, by phone or in person, whether the certificate was renewed, and compare the new fingerprint. Only then forget the trusted one. At the next sign-in you are shown the new certificate and asked again.</source>
        <translation>اسأل مدير الخادم، بالهاتف أو وجهًا لوجه، هل جُدِّدت الشهادة، وقارن البصمة الجديدة. بعد ذلك فقط انسَ الشهادة الموثوقة. عند تسجيل الدخول التالي ستُعرض عليك الشهادة الجديدة وتُسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>The &amp;administrator told me the new fingerprint, and it is the one shown now</source>
        <translation>أخبرني ال&amp;مدير بالبصمة الجديدة، وهي المعروضة الآن</translation>
    </message>
    <message>
        <source>Stop: %1 shows another certificate than the one you trust</source>
        <extracomment>%1 is a server</extracomment>
        <translation>توقف: يعرض %1 شهادة غير التي تثق بها</translation>
    </message>
    <message>
        <source>Somebody on the way may be pretending to be the server. The connection was ended before anything was sent.</source>
        <translation>قد يكون أحد في الطريق ينتحل صفة الخادم. أُنهي الاتصال قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>&amp;Forget the Trusted Certificate</source>
        <translation>&amp;نسيان الشهادة الموثوقة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateDialog</name>
    <message>
        <source>Certificate Not Verified</source>
        <translation>لم يُتحقق من الشهادة</translation>
    </message>
    <message>
        <source>It is not certain that this is your server, so nothing was sent to it.</source>
        <translation>ليس مؤكدًا أن هذا خادمك، لذلك لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server for the fingerprint. If it is this one, you can trust exactly this certificate for this server; you are warned if the server ever shows another. Or, if your organisation has a certificate authority (CA) of its own, add its file: then the certificates that it issues for this server are accepted.</source>
        <translation>اسأل مدير الخادم عن البصمة. إذا كانت هذه هي، فيمكنك الوثوق بهذه الشهادة بعينها لهذا الخادم، وستُحذَّر إن عرض الخادم غيرها. أو إذا كان لمؤسستك مرجع مصدّق (CA) خاص بها فأضف ملفه: عندئذ تُقبل الشهادات التي يصدرها لهذا الخادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified</source>
        <extracomment>%1 is a server</extracomment>
        <translation>تعذّر التحقق من شهادة %1</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>&amp;Add a CA File…</source>
        <translation>إ&amp;ضافة ملف CA…</translation>
    </message>
    <message>
        <source>&amp;Trust Exactly This Certificate</source>
        <translation>ال&amp;وثوق بهذه الشهادة بعينها</translation>
    </message>
    <message>
        <source>Add a CA File</source>
        <translation>إضافة ملف CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>الشهادات (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>files of every kind, in a file dialog</comment>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>تعذّرت قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” is too large to be a CA file. Nothing was added.</source>
        <translation>‏«%1» أكبر من أن يكون ملف CA. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>There is no certificate in “%1”. A CA file is in PEM or DER format. Nothing was added.</source>
        <translation>لا توجد شهادة في «%1». يكون ملف CA بصيغة PEM أو DER. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>The administrator of this computer decides which certificates are trusted. Ask them to add this one.</source>
        <translation>مدير هذا الحاسوب هو من يقرر الشهادات الموثوقة. اطلب منه إضافة هذه الشهادة.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateQuestion</name>
    <message>
        <source>The CA in the file did not issue this certificate. It was not added.</source>
        <translation>لم يُصدر المرجع الذي في الملف هذه الشهادة. لم يُضف.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateText</name>
    <message>
        <source>an unknown time</source>
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>انتهت صلاحيتها في %1.</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is the clock of this computer right?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>ليست صالحة قبل %1. هل ساعة هذا الحاسوب صحيحة؟</translation>
    </message>
    <message>
        <source>It is made for another host, not for %1.</source>
        <translation>صُنعت لمضيف آخر، لا للمضيف %1.</translation>
    </message>
    <message>
        <source>It is made for %1, not for %2.</source>
        <translation>صُنعت للمضيف %1، لا للمضيف %2.</translation>
    </message>
    <message>
        <source>The server signed it itself, so nobody else vouches for it.</source>
        <translation>وقّعها الخادم بنفسه، فلا أحد غيره يضمنها.</translation>
    </message>
    <message>
        <source>This computer does not know who issued it.</source>
        <translation>لا يعرف هذا الحاسوب من أصدرها.</translation>
    </message>
    <message>
        <source>It was issued by “%1”, whom this computer does not know.</source>
        <translation>أصدرها «%1» الذي لا يعرفه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate that vouches for it is out of date, or is not made for that.</source>
        <translation>الشهادة التي تضمنها منتهية الصلاحية أو ليست مخصصة لذلك.</translation>
    </message>
    <message>
        <source>Its signature is wrong: it was damaged or forged.</source>
        <translation>توقيعها خاطئ: لقد أُتلفت أو زُوِّرت.</translation>
    </message>
    <message>
        <source>It was revoked: its key may be in the wrong hands.</source>
        <translation>أُبطلت: قد يكون مفتاحها في أيدٍ غير أمينة.</translation>
    </message>
    <message>
        <source>It is not made for servers.</source>
        <translation>ليست مخصصة للخوادم.</translation>
    </message>
    <message>
        <source>It could not be verified.</source>
        <translation>تعذّر التحقق منها.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateView</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Copy Fingerprint</source>
        <translation>&amp;نسخ البصمة</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>صُنعت لأجل</translation>
    </message>
    <message>
        <source>Valid for the hosts</source>
        <translation>صالحة للمضيفين</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>أصدرها</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
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
جرّب «tokendesk --help».
</translation>
    </message>
    <message>
        <source>See and manage the access tokens of a Canvus server.</source>
        <translation>عرض رموز الوصول لخادم Canvus وإدارتها.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Start with a demo server of its own, as its administrator or with --demo=user as a regular user.</source>
        <translation>البدء بخادم تجريبي خاص بالبرنامج، بصفة مديره، أو بصفة مستخدم عادي مع ‎--demo=user.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Sign in to the server with this address.</source>
        <translation>تسجيل الدخول إلى الخادم ذي هذا العنوان.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>It is not clear what “%1” is for.</source>
        <translation>ليس واضحًا ما المقصود بـ«%1».</translation>
    </message>
    <message>
        <source>The demo knows “admin” and “user”, but not “%1”.</source>
        <translation>يعرف العرض التجريبي «admin» و«user»، لا «%1».</translation>
    </message>
    <message>
        <source>--demo and --server do not go together.</source>
        <translation>لا يجتمع ‎--demo و‎--server.</translation>
    </message>
    <message>
        <source>tokendesk: There is no display to open a window on. Start it from a graphical desktop, or set DISPLAY or WAYLAND_DISPLAY.
</source>
        <translation>tokendesk: لا توجد شاشة لفتح نافذة عليها. شغّله من سطح مكتب رسومي، أو عيّن DISPLAY أو WAYLAND_DISPLAY.
</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DocumentSaver</name>
    <message>
        <source>File Exists Already</source>
        <translation>الملف موجود بالفعل</translation>
    </message>
    <message>
        <source>%1 exists already. What is in it would be lost.</source>
        <translation>‏%1 موجود بالفعل. سيضيع ما فيه.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>استبدال الملف</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>%1 could not be written. The system says: %2. Choose another folder, or make room there.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what went wrong</extracomment>
        <translation>تعذّرت كتابة %1. يقول النظام: %2. اختر مجلدًا آخر أو أفسح مساحة هناك.</translation>
    </message>
    <message>
        <source>Choose Another…</source>
        <translation>اختيار آخر…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EmptyState</name>
    <message>
        <source>Illustration</source>
        <translation>صورة توضيحية</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ErrorText</name>
    <message>
        <source>Please try again in a moment.</source>
        <translation>حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>If it stays like this, ask the administrator of the server.</source>
        <translation>إذا استمر الأمر، فاسأل مدير الخادم.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>تعذّر تسجيل دخولك.</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>تعذّر سؤال الخادم.</translation>
    </message>
    <message>
        <source>The tokens could not be loaded.</source>
        <translation>تعذّر تحميل الرموز.</translation>
    </message>
    <message>
        <source>The users could not be loaded.</source>
        <translation>تعذّر تحميل المستخدمين.</translation>
    </message>
    <message>
        <source>The token was not made.</source>
        <translation>لم يُنشأ الرمز.</translation>
    </message>
    <message>
        <source>The token was not renamed.</source>
        <translation>لم تُغيَّر تسمية الرمز.</translation>
    </message>
    <message>
        <source>The token was not revoked.</source>
        <translation>لم يُبطَل الرمز.</translation>
    </message>
    <message>
        <source>The token could not be read.</source>
        <translation>تعذّرت قراءة الرمز.</translation>
    </message>
    <message>
        <source>It is not known whether the token was made, because the server&apos;s answer did not arrive.</source>
        <translation>لا يُعرف هل أُنشئ الرمز، لأن إجابة الخادم لم تصل.</translation>
    </message>
    <message>
        <source>Look at the list before you make another one.</source>
        <translation>انظر إلى القائمة قبل أن تنشئ رمزًا آخر.</translation>
    </message>
    <message>
        <source>It is not known whether the token was renamed, because the server&apos;s answer did not arrive.</source>
        <translation>لا يُعرف هل غُيّرت تسمية الرمز، لأن إجابة الخادم لم تصل.</translation>
    </message>
    <message>
        <source>Refresh the list to see.</source>
        <translation>حدّث القائمة لترى.</translation>
    </message>
    <message>
        <source>It is not known whether the token was revoked, because the server&apos;s answer did not arrive.</source>
        <translation>لا يُعرف هل أُبطل الرمز، لأن إجابة الخادم لم تصل.</translation>
    </message>
    <message>
        <source>Revoke it again to be sure; trying twice does no harm.</source>
        <translation>أبطله مرة أخرى للتأكد؛ لا ضرر من المحاولة مرتين.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive. Please try again in a moment.</source>
        <translation>لم تصل إجابة الخادم. حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>The server did not accept this sign-in.</source>
        <translation>لم يقبل الخادم تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong, or the access token is mistyped or has been revoked. Check what you typed and try again.</source>
        <translation>البريد الإلكتروني أو كلمة المرور خطأ، أو رمز الوصول مكتوب خطأً أو مُبطَل. تحقق مما كتبته وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>Please sign in again, then repeat what you were doing.</source>
        <translation>سجّل الدخول مرة أخرى ثم أعد ما كنت تفعله.</translation>
    </message>
    <message>
        <source>This is no Canvus server: something else answers at this address.</source>
        <translation>هذا ليس خادم Canvus: شيء آخر يجيب على هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the address for a typing mistake, or ask your administrator for the right one.</source>
        <translation>تحقق من عدم وجود خطأ كتابي في العنوان، أو اسأل المدير عن العنوان الصحيح.</translation>
    </message>
    <message>
        <source>The server at this address does not tell whether it is a Canvus server.</source>
        <translation>لا يخبر الخادم الذي على هذا العنوان هل هو خادم Canvus.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, ask the administrator of the server whether something in front of it refuses your requests.</source>
        <translation>تحقق من العنوان. إذا كان صحيحًا، فاسأل مدير الخادم هل يرفض شيء أمامه طلباتك.</translation>
    </message>
    <message>
        <source>The server does not allow this account to sign in.</source>
        <translation>لا يسمح الخادم لهذا الحساب بتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The account may be blocked or not approved yet. Ask the administrator of the server.</source>
        <translation>قد يكون الحساب محظورًا أو لم تتم الموافقة عليه بعد. اسأل مدير الخادم.</translation>
    </message>
    <message>
        <source>The server does not allow you to do this.</source>
        <translation>لا يسمح لك الخادم بفعل ذلك.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to do it for you.</source>
        <translation>اطلب من أحد مديري الخادم أن يفعل ذلك عنك.</translation>
    </message>
    <message>
        <source>The server does not know this user any more.</source>
        <translation>لم يعد الخادم يعرف هذا المستخدم.</translation>
    </message>
    <message>
        <source>Refresh the list of users.</source>
        <translation>حدّث قائمة المستخدمين.</translation>
    </message>
    <message>
        <source>This token is already gone.</source>
        <translation>لم يعد هذا الرمز موجودًا.</translation>
    </message>
    <message>
        <source>Somebody has revoked it. There is nothing left to do.</source>
        <translation>لقد أبطله أحد. لم يبقَ شيء تفعله.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>تعذّر فهم إجابة الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>It asks you to wait %n minute(s) before you try again.</source>
        <translation>
            <numerusform>يطلب منك الانتظار قبل المحاولة مرة أخرى.</numerusform>
            <numerusform>يطلب منك الانتظار دقيقة قبل المحاولة مرة أخرى.</numerusform>
            <numerusform>يطلب منك الانتظار دقيقتين قبل المحاولة مرة أخرى.</numerusform>
            <numerusform>يطلب منك الانتظار %Ln دقائق قبل المحاولة مرة أخرى.</numerusform>
            <numerusform>يطلب منك الانتظار %Ln دقيقة قبل المحاولة مرة أخرى.</numerusform>
            <numerusform>يطلب منك الانتظار %Ln دقيقة قبل المحاولة مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks you to wait %n second(s) before you try again.</source>
        <translation>
            <numerusform>يطلب منك الانتظار قبل المحاولة مرة أخرى.</numerusform>
            <numerusform>يطلب منك الانتظار ثانية قبل المحاولة مرة أخرى.</numerusform>
            <numerusform>يطلب منك الانتظار ثانيتين قبل المحاولة مرة أخرى.</numerusform>
            <numerusform>يطلب منك الانتظار %Ln ثوانٍ قبل المحاولة مرة أخرى.</numerusform>
            <numerusform>يطلب منك الانتظار %Ln ثانية قبل المحاولة مرة أخرى.</numerusform>
            <numerusform>يطلب منك الانتظار %Ln ثانية قبل المحاولة مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This token has an id that cannot be used in an address.</source>
        <translation>لهذا الرمز معرّف لا يمكن استخدامه في عنوان.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of the server to remove it there.</source>
        <translation>لم يُرسل شيء. اطلب من مدير الخادم إزالته هناك.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Check the address and your network connection.</source>
        <translation>تحقق من العنوان ومن اتصالك بالشبكة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>تعذّر التحقق من شهادة الخادم، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server which certificate it should have.</source>
        <translation>اسأل مدير الخادم عن الشهادة التي ينبغي أن تكون له.</translation>
    </message>
    <message>
        <source>The server does not show the certificate that you trust, so nothing was sent.</source>
        <translation>لا يعرض الخادم الشهادة التي تثق بها، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server. Ask its administrator before you go on.</source>
        <translation>قد يكون أحد ينتحل صفة الخادم. اسأل مديره قبل أن تتابع.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>تعذّر إجراء اتصال آمن.</translation>
    </message>
    <message>
        <source>Check that the address and port are those of the secure (https) server.</source>
        <translation>تحقق من أن العنوان والمنفذ هما للخادم الآمن (https).</translation>
    </message>
    <message>
        <source>The proxy on the way to the server refused the connection.</source>
        <translation>رفض الوكيل الذي في الطريق إلى الخادم الاتصال.</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s network settings.</source>
        <translation>تحقق من الوكيل في إعدادات الشبكة لنظامك.</translation>
    </message>
    <message>
        <source>The connection was lost before the whole answer was here.</source>
        <translation>انقطع الاتصال قبل وصول الإجابة كلها.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>استغرق الخادم وقتًا أطول من اللازم للإجابة.</translation>
    </message>
    <message>
        <source>The server wants to send you to another address, which was not followed.</source>
        <translation>يريد الخادم إرسالك إلى عنوان آخر، ولم يُتّبع ذلك.</translation>
    </message>
    <message>
        <source>Ask its administrator for the right one.</source>
        <translation>اسأل مديره عن العنوان الصحيح.</translation>
    </message>
    <message>
        <source>The server wants to send you to %1, which was not followed.</source>
        <translation>يريد الخادم إرسالك إلى %1، ولم يُتّبع ذلك.</translation>
    </message>
    <message>
        <source>If you trust it, type %1 as the server address.</source>
        <translation>إذا كنت تثق به، فاكتب %1 عنوانًا للخادم.</translation>
    </message>
    <message>
        <source>The server did not accept what was sent. Change it and try again.</source>
        <translation>لم يقبل الخادم ما أُرسل. غيّره وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>All seats of the server&apos;s licence are in use.</source>
        <translation>كل مقاعد ترخيص الخادم مستخدمة.</translation>
    </message>
    <message>
        <source>Wait until somebody signs out, or ask the administrator of the server.</source>
        <translation>انتظر حتى يسجّل أحد خروجه، أو اسأل مدير الخادم.</translation>
    </message>
    <message>
        <source>The server is being asked too often.</source>
        <translation>يُسأل الخادم أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Please wait a minute, then try again.</source>
        <translation>انتظر دقيقة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server has a problem of its own, so it could not do what it was asked.</source>
        <translation>لدى الخادم مشكلة خاصة به، فلم يستطع تنفيذ المطلوب.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The server gave an answer that was not expected (%1).</source>
        <translation>أعطى الخادم إجابة غير متوقعة (%1).</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>إجابة الخادم كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The rest was not read. The limit can be raised in the settings file of this program.</source>
        <translation>لم يُقرأ الباقي. يمكن رفع الحد في ملف إعدادات هذا البرنامج.</translation>
    </message>
    <message>
        <source>There is no server address yet.</source>
        <translation>لا يوجد عنوان للخادم بعد.</translation>
    </message>
    <message>
        <source>Type the address of your Canvus server, for example canvus.example.com.</source>
        <translation>اكتب عنوان خادم Canvus، مثل canvus.example.com.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>هذا ليس عنوان خادم.</translation>
    </message>
    <message>
        <source>It should look like canvus.example.com.</source>
        <translation>ينبغي أن يكون مثل canvus.example.com.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be used.</source>
        <translation>لا يمكن استخدام إلا العناوين التي تبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>Leave that part out, or type https:// instead.</source>
        <translation>احذف هذا الجزء، أو اكتب https://‎ بدلًا منه.</translation>
    </message>
    <message>
        <source>This address is not secure, so nothing is sent to it.</source>
        <translation>هذا العنوان غير آمن، لذلك لا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Over http anybody on the way could read your password. Use https:// instead.</source>
        <translation>عبر http يستطيع أي أحد في الطريق قراءة كلمة مرورك. استخدم https://‎ بدلًا منه.</translation>
    </message>
    <message>
        <source>Please leave the user name and password out of the address.</source>
        <translation>لا تضع اسم المستخدم وكلمة المرور في العنوان.</translation>
    </message>
    <message>
        <source>The address is stored and shown. There are fields for them below it.</source>
        <translation>يُحفظ العنوان ويُعرض. لهما حقول تحته.</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>‏%1 يقول الخادم: «%2»</translation>
    </message>
    <message>
        <source>The proxy on the way to the server asks for a password, so nothing was sent.</source>
        <translation>يطلب الوكيل الذي في الطريق إلى الخادم كلمة مرور، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password, then do it again.</source>
        <translation>أدخل اسم المستخدم وكلمة المرور للوكيل ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It could not be finished.</source>
        <translation>تعذّر إتمام العملية.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>تعذّرت قراءة السجل.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExportCommand</name>
    <message>
        <source>Export Tokens</source>
        <translation>تصدير الرموز</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported to %1.</source>
        <translation>
            <numerusform>لم يُصدَّر أي رمز إلى %1.</numerusform>
            <numerusform>صُدِّر رمز واحد إلى %1.</numerusform>
            <numerusform>صُدِّر رمزان إلى %1.</numerusform>
            <numerusform>صُدِّرت %Ln رموز إلى %1.</numerusform>
            <numerusform>صُدِّر %Ln رمزًا إلى %1.</numerusform>
            <numerusform>صُدِّر %Ln رمز إلى %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The file holds the tokens that the list shows, in the same order and with all columns, also those that are not shown. It never holds the tokens themselves: nobody can sign in with it.</source>
        <translation>يحتوي الملف على الرموز التي تعرضها القائمة، بالترتيب نفسه وبكل الأعمدة، حتى غير المعروضة منها. ولا يحتوي أبدًا على الرموز نفسها: لا يستطيع أحد تسجيل الدخول به.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>&amp;Table for a spreadsheet (CSV)</source>
        <translation>&amp;جدول لبرنامج جداول بيانات (CSV)</translation>
    </message>
    <message>
        <source>Data for other &amp;programs (JSON)</source>
        <translation>بيانات ل&amp;برامج أخرى (JSON)</translation>
    </message>
    <message>
        <source>Ids of the tokens</source>
        <translation>معرّفات الرموز</translation>
    </message>
    <message>
        <source>&amp;Whole, so that each can be found again</source>
        <translation>&amp;كاملة، ليمكن العثور على كل منها مجددًا</translation>
    </message>
    <message>
        <source>&amp;Shortened to their last characters, as in the list</source>
        <translation>م&amp;ختصرة إلى آخر محارفها، كما في القائمة</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n token(s)</source>
        <translation>
            <numerusform>لا رموز لتصديرها</numerusform>
            <numerusform>تصدير رمز واحد</numerusform>
            <numerusform>تصدير رمزين</numerusform>
            <numerusform>تصدير %Ln رموز</numerusform>
            <numerusform>تصدير %Ln رمزًا</numerusform>
            <numerusform>تصدير %Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that the search hides are left out.</source>
        <translation>
            <numerusform>لم يُترك أي رمز.</numerusform>
            <numerusform>تُرك رمز واحد يخفيه البحث.</numerusform>
            <numerusform>تُرك رمزان يخفيهما البحث.</numerusform>
            <numerusform>تُركت %Ln رموز يخفيها البحث.</numerusform>
            <numerusform>تُرك %Ln رمزًا يخفيها البحث.</numerusform>
            <numerusform>تُرك %Ln رمز يخفيها البحث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterBar</name>
    <message>
        <source>Ages</source>
        <translation>الأعمار</translation>
    </message>
    <message>
        <source>Show how many tokens there are of each age</source>
        <translation>إظهار عدد الرموز في كل عمر</translation>
    </message>
    <message>
        <source>Any Age</source>
        <translation>أي عمر</translation>
    </message>
    <message>
        <source>Newer than %1</source>
        <extracomment>%1 is a length of time, such as &quot;30 days&quot;</extracomment>
        <translation>أحدث من %1</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <extracomment>%1 is a length of time, such as &quot;30 days&quot;</extracomment>
        <translation>أقدم من %1</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>الاسم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Name or e-mail of the owner</source>
        <translation>اسم المالك أو بريده الإلكتروني</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>المديرون</translation>
    </message>
    <message>
        <source>No Administrators</source>
        <translation>غير المديرين</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>Not Blocked</source>
        <translation>غير المحظورين</translation>
    </message>
    <message>
        <source>All Tokens</source>
        <translation>كل الرموز</translation>
    </message>
    <message>
        <source>Needs a Look, for Any Reason</source>
        <translation>تستحق النظر، لأي سبب</translation>
    </message>
    <message>
        <source>“Old” Means</source>
        <translation>معنى «قديم»</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>العمر: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>المالك: %1</translation>
    </message>
    <message>
        <source>Look for: %1</source>
        <translation>البحث عن: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>An age between two lengths of time: &quot;90 days to 1 year&quot;</extracomment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>أقدم من %1</translation>
    </message>
    <message>
        <source>newer than %1</source>
        <translation>أحدث من %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي عمر</translation>
    </message>
    <message>
        <source>administrators</source>
        <translation>المديرون</translation>
    </message>
    <message>
        <source>no administrators</source>
        <translation>غير المديرين</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>غير المحظورين</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a filter</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>تستحق النظر</translation>
    </message>
    <message>
        <source>all tokens</source>
        <translation>كل الرموز</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>لا أسباب</numerusform>
            <numerusform>سبب واحد</numerusform>
            <numerusform>سببان</numerusform>
            <numerusform>%Ln أسباب</numerusform>
            <numerusform>%Ln سببًا</numerusform>
            <numerusform>%Ln سبب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindSecretDialog</name>
    <message>
        <source>Find by Secret</source>
        <translation>البحث بالسر</translation>
    </message>
    <message>
        <source>Whose token is this?</source>
        <translation>لمن هذا الرمز؟</translation>
    </message>
    <message>
        <source>Paste a token that you found somewhere, such as in a log or a chat; the whole line will do. It is compared on this computer and sent to nobody.</source>
        <translation>الصق رمزًا وجدته في مكان ما، كسجل أو محادثة؛ يكفي لصق السطر كله. يُقارن على هذا الحاسوب ولا يُرسل إلى أحد.</translation>
    </message>
    <message>
        <source>Found &amp;token:</source>
        <translation>ال&amp;رمز الموجود:</translation>
    </message>
    <message>
        <source>Found token</source>
        <translation>الرمز الموجود</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Find the token&apos;s owner</source>
        <translation>البحث عن مالك الرمز</translation>
    </message>
    <message>
        <source>Looking for the token</source>
        <translation>جارٍ البحث عن الرمز</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>المالك:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>الوصف:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>أُنشئ:</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>إب&amp;طال…</translation>
    </message>
    <message>
        <source>&amp;Show in List</source>
        <translation>إ&amp;ظهار في القائمة</translation>
    </message>
    <message>
        <source>This is a token of %1, called “%2”.</source>
        <extracomment>%1 is a person, %2 a token&apos;s description</extracomment>
        <translation>هذا رمز يملكه %1، واسمه «%2».</translation>
    </message>
    <message>
        <source>%1 This window is signed in with it.</source>
        <extracomment>%1: whose token it is</extracomment>
        <translation>‏%1 هذه النافذة مسجّلة الدخول به.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HelpCommands</name>
    <message>
        <source>Diagnostic information was copied. It holds no names, addresses or tokens.</source>
        <translation>نُسخت معلومات التشخيص. لا تحتوي على أسماء أو عناوين أو رموز.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HelpWindow</name>
    <message>
        <source>Guide to Tokendesk</source>
        <translation>دليل Tokendesk</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Making and ending tokens</source>
        <translation>إنشاء الرموز وإنهاؤها</translation>
    </message>
    <message>
        <source>For administrators of a server</source>
        <translation>لمديري الخوادم</translation>
    </message>
    <message>
        <source>For administrators of computers</source>
        <translation>لمديري الحواسيب</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What this user did</source>
        <translation>ما فعله هذا المستخدم</translation>
    </message>
    <message>
        <source>What was done to this account</source>
        <translation>ما أُجري على هذا الحساب</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>الأحداث المعروضة</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>جارٍ قراءة السجل</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <extracomment>%1 is a token&apos;s description, %2 its owner</extracomment>
        <translation>‏«%1» لدى %2</translation>
    </message>
    <message>
        <source>Select a token, or choose a user, to see what the server has noted.</source>
        <translation>حدّد رمزًا أو اختر مستخدمًا لترى ما دوّنه الخادم.</translation>
    </message>
    <message>
        <source>The server has noted nothing here.</source>
        <translation>لم يدوّن الخادم شيئًا هنا.</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>المحا&amp;ولة مرة أخرى</translation>
    </message>
    <message>
        <source>Show &amp;Older</source>
        <translation>إظهار الأ&amp;قدم</translation>
    </message>
    <message>
        <source>This server keeps no history that it would show: it has no audit log, or your account may not read it.</source>
        <translation>ليس لدى هذا الخادم سجل يعرضه: إما أنه بلا سجل تدقيق، أو أنه لا يُسمح لحسابك بقراءته.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the server&apos;s answer could not be read.</source>
        <translation>
            <numerusform>قُرئت كل الأحداث في إجابة الخادم.</numerusform>
            <numerusform>تعذّرت قراءة حدث واحد في إجابة الخادم.</numerusform>
            <numerusform>تعذّرت قراءة حدثين في إجابة الخادم.</numerusform>
            <numerusform>تعذّرت قراءة %Ln أحداث في إجابة الخادم.</numerusform>
            <numerusform>تعذّرت قراءة %Ln حدثًا في إجابة الخادم.</numerusform>
            <numerusform>تعذّرت قراءة %Ln حدث في إجابة الخادم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::InlineNote</name>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeyringText</name>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>لا توجد حلقة مفاتيح في سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>حلقة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>رفضت حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>لم تُجب حلقة المفاتيح في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The keyring does not hold this sign-in any more.</source>
        <translation>لم تعد حلقة المفاتيح تحتوي على تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>The keyring did not work.</source>
        <translation>لم تعمل حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit Tokendesk; nothing was written anywhere.</source>
        <translation>تبقى مسجّل الدخول حتى تنهي Tokendesk؛ لم يُكتب شيء في أي مكان.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Tokendesk does not use the sign-in any more, but the keyring may still hold it: look for “tokendesk” in your desktop&apos;s password manager.</source>
        <translation>لم يعد Tokendesk يستخدم تسجيل الدخول هذا، لكنه قد يكون باقيًا في حلقة المفاتيح: ابحث عن «tokendesk» في مدير كلمات المرور لسطح مكتبك.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>&amp;كما في النظام</translation>
    </message>
    <message>
        <source>The administrator of this computer has chosen the language.</source>
        <translation>اختار مدير هذا الحاسوب اللغة.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LiveIndicator</name>
    <message numerus="yes">
        <source>What you see was right %n second(s) ago.</source>
        <translation>
            <numerusform>كان ما تراه صحيحًا الآن.</numerusform>
            <numerusform>كان ما تراه صحيحًا قبل ثانية.</numerusform>
            <numerusform>كان ما تراه صحيحًا قبل ثانيتين.</numerusform>
            <numerusform>كان ما تراه صحيحًا قبل %Ln ثوانٍ.</numerusform>
            <numerusform>كان ما تراه صحيحًا قبل %Ln ثانية.</numerusform>
            <numerusform>كان ما تراه صحيحًا قبل %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you see was right %n minute(s) ago.</source>
        <translation>
            <numerusform>كان ما تراه صحيحًا الآن.</numerusform>
            <numerusform>كان ما تراه صحيحًا قبل دقيقة.</numerusform>
            <numerusform>كان ما تراه صحيحًا قبل دقيقتين.</numerusform>
            <numerusform>كان ما تراه صحيحًا قبل %Ln دقائق.</numerusform>
            <numerusform>كان ما تراه صحيحًا قبل %Ln دقيقة.</numerusform>
            <numerusform>كان ما تراه صحيحًا قبل %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>The list is being read from the server.</source>
        <translation>تُقرأ القائمة من الخادم.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Changes are shown as they happen.</source>
        <translation>تظهر التغييرات فور حدوثها.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>خارج الجلسة</translation>
    </message>
    <message>
        <source>Sign in to see your access tokens.</source>
        <translation>سجّل الدخول لترى رموز الوصول الخاصة بك.</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>غير محدّثة</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>غير متابعة</translation>
    </message>
    <message>
        <source>Checked in turn</source>
        <translation>تُفحص بالتناوب</translation>
    </message>
    <message numerus="yes">
        <source>The users&apos; tokens are read again one user after the other; a whole round takes about %n minute(s).</source>
        <translation>
            <numerusform>تُقرأ رموز المستخدمين من جديد واحدًا تلو الآخر.</numerusform>
            <numerusform>تُقرأ رموز المستخدمين من جديد واحدًا تلو الآخر؛ تستغرق الجولة الكاملة نحو دقيقة.</numerusform>
            <numerusform>تُقرأ رموز المستخدمين من جديد واحدًا تلو الآخر؛ تستغرق الجولة الكاملة نحو دقيقتين.</numerusform>
            <numerusform>تُقرأ رموز المستخدمين من جديد واحدًا تلو الآخر؛ تستغرق الجولة الكاملة نحو %Ln دقائق.</numerusform>
            <numerusform>تُقرأ رموز المستخدمين من جديد واحدًا تلو الآخر؛ تستغرق الجولة الكاملة نحو %Ln دقيقة.</numerusform>
            <numerusform>تُقرأ رموز المستخدمين من جديد واحدًا تلو الآخر؛ تستغرق الجولة الكاملة نحو %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>استعلام دوري</translation>
    </message>
    <message>
        <source>Polling, %1 s old</source>
        <translation>استعلام دوري، قبل %1 ث</translation>
    </message>
    <message numerus="yes">
        <source>Polling, %n min old</source>
        <translation>
            <numerusform>استعلام دوري، قبل %Ln د</numerusform>
            <numerusform>استعلام دوري، قبل %Ln د</numerusform>
            <numerusform>استعلام دوري، قبل %Ln د</numerusform>
            <numerusform>استعلام دوري، قبل %Ln د</numerusform>
            <numerusform>استعلام دوري، قبل %Ln د</numerusform>
            <numerusform>استعلام دوري، قبل %Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell of changes, so the list is read again now and then.</source>
        <translation>لا يخبر هذا الخادم بالتغييرات، لذلك تُقرأ القائمة من جديد من حين إلى آخر.</translation>
    </message>
    <message>
        <source>Offline, trying…</source>
        <translation>غير متصل، جارٍ المحاولة…</translation>
    </message>
    <message>
        <source>Offline, next try in %1 s</source>
        <translation>غير متصل، المحاولة التالية بعد %1 ث</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>لا يجيب الخادم.</translation>
    </message>
    <message>
        <source>Not up to date, next try in %1 s</source>
        <translation>غير محدّثة، المحاولة التالية بعد %1 ث</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LookText</name>
    <message>
        <source>Its owner is blocked.</source>
        <translation>مالكه محظور.</translation>
    </message>
    <message>
        <source>Its owner has never signed in.</source>
        <translation>لم يسجّل مالكه الدخول قط.</translation>
    </message>
    <message>
        <source>Its owner is an administrator: who has the token can do everything.</source>
        <translation>مالكه مدير: من لديه الرمز يستطيع فعل كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>It is older than %n day(s), and tokens never expire.</source>
        <translation>
            <numerusform>عمره أكثر من %Ln يوم، ولا تنتهي صلاحية الرموز أبدًا.</numerusform>
            <numerusform>عمره أكثر من يوم، ولا تنتهي صلاحية الرموز أبدًا.</numerusform>
            <numerusform>عمره أكثر من يومين، ولا تنتهي صلاحية الرموز أبدًا.</numerusform>
            <numerusform>عمره أكثر من %Ln أيام، ولا تنتهي صلاحية الرموز أبدًا.</numerusform>
            <numerusform>عمره أكثر من %Ln يومًا، ولا تنتهي صلاحية الرموز أبدًا.</numerusform>
            <numerusform>عمره أكثر من %Ln يوم، ولا تنتهي صلاحية الرموز أبدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody wrote down what it is for.</source>
        <translation>لم يكتب أحد الغرض منه.</translation>
    </message>
    <message>
        <source>Its description does not tell what it is for.</source>
        <translation>لا يبيّن وصفه الغرض منه.</translation>
    </message>
    <message>
        <source>Another token has the same description.</source>
        <translation>لرمز آخر الوصف نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>Its owner has %n token(s) or more.</source>
        <translation>
            <numerusform>ليس لمالكه رموز.</numerusform>
            <numerusform>لمالكه رمز واحد أو أكثر.</numerusform>
            <numerusform>لمالكه رمزان أو أكثر.</numerusform>
            <numerusform>لمالكه %Ln رموز أو أكثر.</numerusform>
            <numerusform>لمالكه %Ln رمزًا أو أكثر.</numerusform>
            <numerusform>لمالكه %Ln رمز أو أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner is blocked</source>
        <translation>المالك محظور</translation>
    </message>
    <message>
        <source>Owner never signed in</source>
        <translation>المالك لم يسجّل الدخول قط</translation>
    </message>
    <message>
        <source>Owner is an administrator</source>
        <translation>المالك مدير</translation>
    </message>
    <message>
        <source>Old</source>
        <comment>of a token</comment>
        <translation>قديم</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>بلا وصف</translation>
    </message>
    <message>
        <source>Vague description</source>
        <translation>وصف مبهم</translation>
    </message>
    <message>
        <source>Same description as another</source>
        <translation>الوصف نفسه لرمز آخر</translation>
    </message>
    <message>
        <source>Owner has many tokens</source>
        <translation>للمالك رموز كثيرة</translation>
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
        <translation>لم تصل إجابة الخادم، فلا يُعرف هل أُنشئ الرمز.</translation>
    </message>
    <message>
        <source>%1 Looking at the list…</source>
        <extracomment>%1: that the server&apos;s answer did not arrive</extracomment>
        <translation>‏%1 جارٍ النظر في القائمة…</translation>
    </message>
    <message>
        <source>%1 The list that would tell cannot be read now. %2 It will be tried again until it can be.</source>
        <extracomment>Sentences. %1: that the server&apos;s answer did not arrive, %2: why the list cannot be read</extracomment>
        <translation>‏%1 لا يمكن الآن قراءة القائمة التي تبيّن ذلك. %2 ستتكرر المحاولة حتى تنجح.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive. The token was not made, as far as the list tells. You can try again.</source>
        <translation>لم تصل إجابة الخادم. لم يُنشأ الرمز بحسب القائمة. يمكنك المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The token “%1” was not made.</source>
        <translation>لم يُنشأ الرمز «%1».</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, but the list has a new token of that description. Its secret is lost. You can create another.</source>
        <translation>لم تصل إجابة الخادم، لكن في القائمة رمزًا جديدًا بهذا الوصف. ضاع سرّه. يمكنك إنشاء رمز آخر.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LostTokenDialog</name>
    <message>
        <source>Lost Token</source>
        <translation>رمز ضائع</translation>
    </message>
    <message>
        <source>Tokens that are new since you asked for one</source>
        <translation>الرموز الجديدة منذ أن طلبت رمزًا</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>There is a new token whose secret nobody has seen here</source>
        <translation>يوجد رمز جديد لم يرَ أحد سرّه هنا</translation>
    </message>
    <message numerus="yes">
        <source>There are %n new tokens of that description</source>
        <translation>
            <numerusform>لا رموز جديدة بهذا الوصف</numerusform>
            <numerusform>يوجد رمز جديد بهذا الوصف</numerusform>
            <numerusform>يوجد رمزان جديدان بهذا الوصف</numerusform>
            <numerusform>توجد %Ln رموز جديدة بهذا الوصف</numerusform>
            <numerusform>يوجد %Ln رمزًا جديدًا بهذا الوصف</numerusform>
            <numerusform>يوجد %Ln رمز جديد بهذا الوصف</numerusform>
        </translation>
    </message>
    <message>
        <source>It appeared after you asked for it, but the server&apos;s answer was lost, and with it the token&apos;s secret, which is told only once. If it is yours, revoke it and create another. Somebody else may have made it at the same moment, though: in that case keep it.</source>
        <translation>ظهر بعد أن طلبته، لكن إجابة الخادم ضاعت ومعها سرّ الرمز الذي لا يُخبَر به إلا مرة واحدة. إذا كان لك فأبطله وأنشئ غيره. لكن ربما أنشأه شخص آخر في اللحظة نفسها: عندئذ أبقه.</translation>
    </message>
    <message>
        <source>They appeared after you asked for one, but the server&apos;s answer was lost, and with it the secret, which is told only once. At most one of them is yours: revoke that one and create another. The rest was made by somebody else at the same moment: keep them.</source>
        <translation>ظهرت بعد أن طلبت رمزًا، لكن إجابة الخادم ضاعت ومعها السرّ الذي لا يُخبَر به إلا مرة واحدة. واحد منها على الأكثر لك: أبطله وأنشئ غيره. أما الباقي فأنشأه شخص آخر في اللحظة نفسها: أبقه.</translation>
    </message>
    <message>
        <source>Keep Token</source>
        <translation>إبقاء الرمز</translation>
    </message>
    <message>
        <source>Keep All</source>
        <translation>إبقاء الكل</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Tokens</source>
        <translation>
            <numerusform>إبطال الرموز</numerusform>
            <numerusform>إبطال الرمز</numerusform>
            <numerusform>إبطال الرمزين</numerusform>
            <numerusform>إبطال %Ln رموز</numerusform>
            <numerusform>إبطال %Ln رمزًا</numerusform>
            <numerusform>إبطال %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>إبطال الرمز</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message>
        <source>Tokendesk was stopped by an internal error the last time.</source>
        <translation>أوقف خطأ داخلي Tokendesk في المرة السابقة.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>البحث في الرموز</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>لم تُنسخ صفوف.</numerusform>
            <numerusform>نُسخ صف واحد.</numerusform>
            <numerusform>نُسخ صفان.</numerusform>
            <numerusform>نُسخت %Ln صفوف.</numerusform>
            <numerusform>نُسخ %Ln صفًا.</numerusform>
            <numerusform>نُسخ %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokendesk</source>
        <translation>Tokendesk</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>غير مسجّل الدخول</translation>
    </message>
    <message>
        <source>Tokendesk — %1</source>
        <extracomment>Window title; %1 is a server</extracomment>
        <translation>Tokendesk — %1</translation>
    </message>
    <message>
        <source>%1 (administrator) on %2</source>
        <translation>‏%1 (مدير) على %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>‏%1 على %2</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>عبر الوكيل %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ManageServersDialog</name>
    <message>
        <source>Manage Servers</source>
        <translation>إدارة الخوادم</translation>
    </message>
    <message>
        <source>Your servers</source>
        <translation>خوادمك</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Forget Sign-In</source>
        <translation>&amp;نسيان تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a row: %1 is a server&apos;s name, %2 a colour</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account: %1 is a person&apos;s name, %2 the e-mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kept in this desktop&apos;s keyring.</source>
        <translation>محفوظ في حلقة مفاتيح سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Not kept: you are asked for it each time Tokendesk starts.</source>
        <translation>غير محفوظ: تُسأل عنه في كل مرة يبدأ فيها Tokendesk.</translation>
    </message>
    <message>
        <source>Remove Server</source>
        <translation>إزالة الخادم</translation>
    </message>
    <message>
        <source>Remove “%1” from your servers?</source>
        <translation>هل تريد إزالة «%1» من خوادمك؟</translation>
    </message>
    <message>
        <source>Tokendesk forgets its name, its colour and a kept sign-in. Nothing changes on the server.</source>
        <translation>ينسى Tokendesk اسمه ولونه وتسجيل الدخول المحفوظ. لا يتغيّر شيء على الخادم.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NewTokenDialog</name>
    <message>
        <source>New Token</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Say what the token is for, so that you will know it again later. The token itself is shown once, right after it was created.</source>
        <translation>اكتب الغرض من الرمز كي تعرفه لاحقًا. أما الرمز نفسه فيُعرض مرة واحدة بعد إنشائه مباشرة.</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>ال&amp;وصف:</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>For example: CI pipeline</source>
        <translation>مثلًا: خط CI</translation>
    </message>
    <message>
        <source>Creating the token</source>
        <translation>جارٍ إنشاء الرمز</translation>
    </message>
    <message>
        <source>A new access token for you, %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>رمز وصول جديد لك، %1</translation>
    </message>
    <message>
        <source>A new access token for %1</source>
        <translation>رمز وصول جديد للمستخدم %1</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>النظر مرة أخرى</translation>
    </message>
    <message>
        <source>Create Another Token</source>
        <translation>إنشاء رمز آخر</translation>
    </message>
    <message>
        <source>Create Token</source>
        <translation>إنشاء الرمز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Looking for the token</source>
        <translation>جارٍ البحث عن الرمز</translation>
    </message>
    <message>
        <source>There is a token of that name already. You can still use it.</source>
        <translation>يوجد رمز بهذا الاسم بالفعل. يمكنك استخدامه مع ذلك.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OffboardDialog</name>
    <message>
        <source>Offboard User</source>
        <translation>إنهاء وصول المستخدم</translation>
    </message>
    <message>
        <source>Tokens of this user</source>
        <translation>رموز هذا المستخدم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Tokens revoked so far</source>
        <translation>الرموز المُبطَلة حتى الآن</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v من %m</translation>
    </message>
    <message>
        <source>Also &amp;block the account</source>
        <translation>&amp;حظر الحساب أيضًا</translation>
    </message>
    <message>
        <source>It is blocked first, so that no new tokens are made meanwhile</source>
        <translation>يُحظر أولًا، حتى لا تُنشأ رموز جديدة في هذه الأثناء</translation>
    </message>
    <message>
        <source>Name of the user, to confirm</source>
        <translation>اسم المستخدم، للتأكيد</translation>
    </message>
    <message>
        <source>Offboard %1</source>
        <translation>إنهاء وصول %1</translation>
    </message>
    <message>
        <source>Account: %1 (user %2). Every access token of it is revoked. Whatever still uses one of them will no longer be let in. This cannot be undone.</source>
        <extracomment>%1 is an e-mail address or nothing, %2 the number of a user</extracomment>
        <translation>الحساب: %1 (المستخدم %2). تُبطَل كل رموز الوصول الخاصة به. ولن يُسمح بعد ذلك بدخول أي شيء لا يزال يستخدم أحدها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>بلا عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>To confirm, &amp;type “%1”:</source>
        <extracomment>%1 is a name</extracomment>
        <translation>للتأكيد، ا&amp;كتب «%1»:</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Reading the account and its tokens…</source>
        <translation>جارٍ قراءة الحساب ورموزه…</translation>
    </message>
    <message>
        <source>This account has no access tokens.</source>
        <translation>ليس لهذا الحساب رموز وصول.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be revoked:</source>
        <translation>
            <numerusform>لن يُبطَل أي رمز:</numerusform>
            <numerusform>سيُبطَل رمز واحد:</numerusform>
            <numerusform>سيُبطَل رمزان:</numerusform>
            <numerusform>ستُبطَل %Ln رموز:</numerusform>
            <numerusform>سيُبطَل %Ln رمزًا:</numerusform>
            <numerusform>سيُبطَل %Ln رمز:</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocking the account…</source>
        <translation>جارٍ حظر الحساب…</translation>
    </message>
    <message>
        <source>Revoking the tokens, one after another…</source>
        <translation>جارٍ إبطال الرموز واحدًا تلو الآخر…</translation>
    </message>
    <message>
        <source>Looking whether any token is left…</source>
        <translation>جارٍ النظر هل بقي أي رمز…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked.</source>
        <translation>
            <numerusform>أُبطل %1 من %Ln رمز.</numerusform>
            <numerusform>أُبطل %1 من رمز واحد.</numerusform>
            <numerusform>أُبطل %1 من رمزين.</numerusform>
            <numerusform>أُبطل %1 من %Ln رموز.</numerusform>
            <numerusform>أُبطل %1 من %Ln رمزًا.</numerusform>
            <numerusform>أُبطل %1 من %Ln رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked, and none is left.</source>
        <translation>
            <numerusform>لم يُبطَل أي رمز، ولم يبقَ أي رمز.</numerusform>
            <numerusform>أُبطل رمز واحد، ولم يبقَ أي رمز.</numerusform>
            <numerusform>أُبطل رمزان، ولم يبقَ أي رمز.</numerusform>
            <numerusform>أُبطلت %Ln رموز، ولم يبقَ أي رمز.</numerusform>
            <numerusform>أُبطل %Ln رمزًا، ولم يبقَ أي رمز.</numerusform>
            <numerusform>أُبطل %Ln رمز، ولم يبقَ أي رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is blocked.</source>
        <translation>الحساب محظور.</translation>
    </message>
    <message>
        <source>The account was blocked already.</source>
        <translation>كان الحساب محظورًا من قبل.</translation>
    </message>
    <message>
        <source>The account could not be blocked, so no token was revoked after that.</source>
        <translation>تعذّر حظر الحساب، لذلك لم يُبطَل أي رمز بعد ذلك.</translation>
    </message>
    <message>
        <source>It is not known whether the account is blocked: the answer was lost. Resume looks first.</source>
        <translation>لا يُعرف هل الحساب محظور: ضاعت الإجابة. يبدأ «الاستئناف» بالنظر في ذلك.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Sentences. %1: how many tokens were revoked, %2: whether the account is blocked, or nothing</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>لقد ألغيت العملية.</translation>
    </message>
    <message>
        <source>Tokens are left: some were made while the others were revoked. Block the account too.</source>
        <translation>بقيت رموز: أُنشئ بعضها أثناء إبطال الأخرى. احظر الحساب أيضًا.</translation>
    </message>
    <message>
        <source>Resume goes on with what is left.</source>
        <translation>يتابع «الاستئناف» ما تبقّى.</translation>
    </message>
    <message>
        <source>This is your own account. This window is signed in with one of these tokens: it is revoked last, and then you have to sign in again.</source>
        <translation>هذا حسابك أنت. هذه النافذة مسجّلة الدخول بأحد هذه الرموز: يُبطَل أخيرًا، وبعدها عليك تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This is your own account: your own programs will no longer be let in.</source>
        <translation>هذا حسابك أنت: لن يُسمح بعد ذلك بدخول برامجك.</translation>
    </message>
    <message>
        <source>Your own account cannot be blocked from here.</source>
        <translation>لا يمكن حظر حسابك أنت من هنا.</translation>
    </message>
    <message>
        <source>This account is blocked already.</source>
        <translation>هذا الحساب محظور بالفعل.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>الاستئناف</translation>
    </message>
    <message>
        <source>Offboard</source>
        <translation>إنهاء الوصول</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OutcomeText</name>
    <message>
        <source>Revoking…</source>
        <translation>جارٍ الإبطال…</translation>
    </message>
    <message>
        <source>The answer was lost: looking…</source>
        <translation>ضاعت الإجابة: جارٍ النظر…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not certain: the answer was lost</source>
        <translation>غير مؤكد: ضاعت الإجابة</translation>
    </message>
    <message>
        <source>Not revoked: cancelled</source>
        <translation>لم يُبطَل: أُلغي</translation>
    </message>
    <message>
        <source>Not revoked: the connection was lost</source>
        <translation>لم يُبطَل: انقطع الاتصال</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>معرّف الرمز</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PasteBackCheck</name>
    <message>
        <source>✓ Right: that is this token.</source>
        <translation>✓ صحيح: هذا هو الرمز.</translation>
    </message>
    <message>
        <source>⚠ Wrong: that is another.</source>
        <translation>⚠ خطأ: هذا رمز آخر.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PlainTokenDialog</name>
    <message>
        <source>Your New Token</source>
        <translation>رمزك الجديد</translation>
    </message>
    <message>
        <source>Copy your new token now: it is shown only this once.</source>
        <translation>انسخ رمزك الجديد الآن: لا يُعرض إلا هذه المرة.</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>الرمز:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Copy &amp;As</source>
        <translation>نسخ &amp;بصيغة</translation>
    </message>
    <message>
        <source>Copy the token in another form</source>
        <translation>نسخ الرمز بصيغة أخرى</translation>
    </message>
    <message>
        <source>Save to &amp;File…</source>
        <translation>حفظ في م&amp;لف…</translation>
    </message>
    <message>
        <source>Save the token to a file</source>
        <translation>حفظ الرمز في ملف</translation>
    </message>
    <message>
        <source>Clear &amp;Now</source>
        <translation>&amp;مسح الآن</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>مسح الحافظة الآن</translation>
    </message>
    <message>
        <source>C&amp;lear the clipboard after:</source>
        <translation>مسح ال&amp;حافظة بعد:</translation>
    </message>
    <message>
        <source>Clear the clipboard after this many seconds</source>
        <translation>مسح الحافظة بعد هذا العدد من الثواني</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Set by the administrator of this computer.</source>
        <translation>حدّده مدير هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Chec&amp;k what you stored:</source>
        <translation>تح&amp;قق مما خزّنته:</translation>
    </message>
    <message>
        <source>Check what you stored</source>
        <translation>تحقق مما خزّنته</translation>
    </message>
    <message>
        <source>Paste it here to see whether it is this token</source>
        <translation>الصقه هنا لترى هل هو هذا الرمز</translation>
    </message>
    <message>
        <source>The token was copied.</source>
        <translation>نُسخ الرمز.</translation>
    </message>
    <message>
        <source>“%1”, a token of %2. Keep it as safe as a password: whoever has it can do what its owner can.</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>‏«%1»، رمز يملكه %2. احفظه كما تحفظ كلمة المرور: من لديه الرمز يستطيع فعل ما يستطيعه مالكه.</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>الرمز، مخفي</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>إ&amp;خفاء</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>إخفاء الرمز</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>إظهار الرمز</translation>
    </message>
    <message>
        <source>&amp;Header Line</source>
        <translation>سطر ال&amp;ترويسة</translation>
    </message>
    <message>
        <source>The header line was copied.</source>
        <translation>نُسخ سطر الترويسة.</translation>
    </message>
    <message>
        <source>&amp;curl Line</source>
        <translation>سطر &amp;curl</translation>
    </message>
    <message>
        <source>The curl line was copied.</source>
        <translation>نُسخ سطر curl.</translation>
    </message>
    <message>
        <source>&amp;Environment Lines</source>
        <translation>أسطر متغيرات ال&amp;بيئة</translation>
    </message>
    <message>
        <source>The environment lines were copied.</source>
        <translation>نُسخت أسطر متغيرات البيئة.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read that file.</source>
        <translation>حُفظ في %1. أنت وحدك تستطيع قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>The token could not be saved to %1: %2. Choose another place, or copy the token.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what went wrong</extracomment>
        <translation>تعذّر حفظ الرمز في %1: %2. اختر مكانًا آخر أو انسخ الرمز.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard will be cleared in %n s</source>
        <translation>
            <numerusform>ستُمسح الحافظة الآن</numerusform>
            <numerusform>ستُمسح الحافظة بعد ثانية</numerusform>
            <numerusform>ستُمسح الحافظة بعد ثانيتين</numerusform>
            <numerusform>ستُمسح الحافظة بعد %Ln ثوانٍ</numerusform>
            <numerusform>ستُمسح الحافظة بعد %Ln ثانية</numerusform>
            <numerusform>ستُمسح الحافظة بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is no longer on the clipboard.</source>
        <translation>لم يعد الرمز في الحافظة.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>مُسحت الحافظة.</translation>
    </message>
    <message>
        <source>The clipboard should be clear now, but your desktop does not let us check.</source>
        <translation>ينبغي أن تكون الحافظة فارغة الآن، لكن سطح مكتبك لا يسمح بالتحقق.</translation>
    </message>
    <message>
        <source>Token Not Copied Yet</source>
        <translation>لم يُنسخ الرمز بعد</translation>
    </message>
    <message>
        <source>You have not copied or saved this token yet.</source>
        <translation>لم تنسخ هذا الرمز أو تحفظه بعد.</translation>
    </message>
    <message>
        <source>Once this window is closed, nobody can show it again. If you do not need it, revoke it.</source>
        <translation>بعد إغلاق هذه النافذة لا يستطيع أحد إظهاره مرة أخرى. إذا لم تكن بحاجة إليه فأبطله.</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>إبقاؤها مفتوحة</translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>إبطال الرمز</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>إغلاق مع ذلك</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>الصقه هنا</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ProxyDialog</name>
    <message>
        <source>Proxy Password</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>This is a password for your network, not the one of your Canvus account. It is sent to the proxy only, without encryption where the proxy asks for it that way, and is forgotten when you quit Tokendesk.</source>
        <translation>هذه كلمة مرور لشبكتك، وليست كلمة مرور حسابك في Canvus. تُرسل إلى الوكيل وحده، دون تشفير إذا طلبها الوكيل كذلك، وتُنسى عند إنهاء Tokendesk.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;اسم المستخدم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة ال&amp;مرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Asking the proxy</source>
        <translation>جارٍ سؤال الوكيل</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a password</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>يطلب الوكيل %1 كلمة مرور</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name and password.</source>
        <translation>لم يقبل الوكيل اسم المستخدم وكلمة المرور هذين.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReadingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the reading of everyone&apos;s tokens</source>
        <translation>إلغاء قراءة رموز الجميع</translation>
    </message>
    <message>
        <source>Users read</source>
        <translation>المستخدمون المقروءون</translation>
    </message>
    <message numerus="yes">
        <source>Reading everyone&apos;s tokens: %1 of %n user(s)</source>
        <translation>
            <numerusform>تُقرأ رموز الجميع: %1 من %Ln مستخدم</numerusform>
            <numerusform>تُقرأ رموز الجميع: %1 من مستخدم واحد</numerusform>
            <numerusform>تُقرأ رموز الجميع: %1 من مستخدمَين</numerusform>
            <numerusform>تُقرأ رموز الجميع: %1 من %Ln مستخدمين</numerusform>
            <numerusform>تُقرأ رموز الجميع: %1 من %Ln مستخدمًا</numerusform>
            <numerusform>تُقرأ رموز الجميع: %1 من %Ln مستخدم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::RenameDialog</name>
    <message>
        <source>Rename Token</source>
        <translation>إعادة تسمية الرمز</translation>
    </message>
    <message>
        <source>Give this token a new description</source>
        <translation>إعطاء هذا الرمز وصفًا جديدًا</translation>
    </message>
    <message>
        <source>New &amp;description:</source>
        <translation>ال&amp;وصف الجديد:</translation>
    </message>
    <message>
        <source>New description</source>
        <translation>الوصف الجديد</translation>
    </message>
    <message>
        <source>Renaming the token</source>
        <translation>جارٍ إعادة تسمية الرمز</translation>
    </message>
    <message>
        <source>It is called “%1” now and belongs to %2. The token itself stays the same and goes on working.</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>اسمه الآن «%1» ويملكه %2. يبقى الرمز نفسه كما هو ويستمر في العمل.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>النظر مرة أخرى</translation>
    </message>
    <message>
        <source>Rename Anyway</source>
        <translation>إعادة التسمية مع ذلك</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Somebody else renamed this token meanwhile. It is called “%1” now; you want to call it “%2”.</source>
        <extracomment>%1 and %2 are descriptions of a token</extracomment>
        <translation>غيّر شخص آخر تسمية هذا الرمز في هذه الأثناء. اسمه الآن «%1»؛ وأنت تريد تسميته «%2».</translation>
    </message>
    <message>
        <source>This token is gone: somebody has revoked it. What you typed is still here to be copied.</source>
        <translation>لم يعد هذا الرمز موجودًا: لقد أبطله أحد. ما كتبته لا يزال هنا ويمكن نسخه.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeDialog</name>
    <message>
        <source>Tokens to be revoked</source>
        <translation>الرموز المراد إبطالها</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Tokens revoked so far</source>
        <translation>الرموز المُبطَلة حتى الآن</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v من %m</translation>
    </message>
    <message>
        <source>This window is signed in with this very token. Once it is revoked, you have to sign in again.</source>
        <translation>هذه النافذة مسجّلة الدخول بهذا الرمز نفسه. بعد إبطاله عليك تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This window is signed in with one of these tokens. Once it is revoked, you have to sign in again.</source>
        <translation>هذه النافذة مسجّلة الدخول بأحد هذه الرموز. بعد إبطاله عليك تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>إبطال الرمز</translation>
    </message>
    <message>
        <source>Revoke Tokens</source>
        <translation>إبطال الرموز</translation>
    </message>
    <message>
        <source>Revoke this token for good?</source>
        <translation>هل تريد إبطال هذا الرمز نهائيًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Revoke these %n tokens for good?</source>
        <translation>
            <numerusform>هل تريد إبطال الرموز نهائيًا؟</numerusform>
            <numerusform>هل تريد إبطال هذا الرمز نهائيًا؟</numerusform>
            <numerusform>هل تريد إبطال هذين الرمزين نهائيًا؟</numerusform>
            <numerusform>هل تريد إبطال هذه الرموز (%Ln) نهائيًا؟</numerusform>
            <numerusform>هل تريد إبطال هذه الرموز (%Ln) نهائيًا؟</numerusform>
            <numerusform>هل تريد إبطال هذه الرموز (%Ln) نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever still uses it will no longer be let in. This cannot be undone.</source>
        <translation>لن يُسمح بعد ذلك بدخول ما لا يزال يستخدمه. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Whatever still uses one of them will no longer be let in. This cannot be undone.</source>
        <translation>لن يُسمح بعد ذلك بدخول ما لا يزال يستخدم أحدها. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Tokens</source>
        <translation>
            <numerusform>إبطال الرموز</numerusform>
            <numerusform>إبطال الرمز</numerusform>
            <numerusform>إبطال الرمزين</numerusform>
            <numerusform>إبطال %Ln رموز</numerusform>
            <numerusform>إبطال %Ln رمزًا</numerusform>
            <numerusform>إبطال %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>This token was revoked elsewhere in the meantime. There is nothing left to do.</source>
        <translation>أُبطل هذا الرمز في مكان آخر في هذه الأثناء. لم يبقَ شيء تفعله.</translation>
    </message>
    <message>
        <source>These tokens were revoked elsewhere in the meantime. There is nothing left to do.</source>
        <translation>أُبطلت هذه الرموز في مكان آخر في هذه الأثناء. لم يبقَ شيء تفعله.</translation>
    </message>
    <message>
        <source>The token was not revoked.</source>
        <translation>لم يُبطَل الرمز.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked.</source>
        <translation>
            <numerusform>أُبطل %1 من %Ln رمز.</numerusform>
            <numerusform>أُبطل %1 من رمز واحد.</numerusform>
            <numerusform>أُبطل %1 من رمزين.</numerusform>
            <numerusform>أُبطل %1 من %Ln رموز.</numerusform>
            <numerusform>أُبطل %1 من %Ln رمزًا.</numerusform>
            <numerusform>أُبطل %1 من %Ln رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 how many were revoked, %2 why not all, %3 what to do</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>الاستئناف</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) are revoked.</source>
        <translation>
            <numerusform>لا رموز لإبطالها.</numerusform>
            <numerusform>أُبطل الرمز.</numerusform>
            <numerusform>أُبطل الرمزان كلاهما.</numerusform>
            <numerusform>أُبطلت الرموز كلها (%Ln).</numerusform>
            <numerusform>أُبطلت الرموز كلها (%Ln).</numerusform>
            <numerusform>أُبطلت الرموز كلها (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SearchPanel</name>
    <message>
        <source>“%1” is not an age, so it is left out of the search. Write a number and a letter: 30d for days, 6m for months, 1y for years.</source>
        <translation>‏«%1» ليس عمرًا، لذلك تُرك خارج البحث. اكتب رقمًا وحرفًا: 30d للأيام، و6m للأشهر، و1y للسنوات.</translation>
    </message>
    <message>
        <source>“%1” is left out of the search. Write yes or no behind the colon.</source>
        <translation>تُرك «%1» خارج البحث. اكتب yes أو no بعد النقطتين.</translation>
    </message>
    <message>
        <source>“%1” is left out of the search. Write a name or an e-mail address behind the colon.</source>
        <translation>تُرك «%1» خارج البحث. اكتب اسمًا أو عنوان بريد إلكتروني بعد النقطتين.</translation>
    </message>
    <message>
        <source>“%1” is not known, so it is left out of the search. has:duplicate and needs:look are.</source>
        <translation>‏«%1» غير معروف، لذلك تُرك خارج البحث. المعروف هو has:duplicate وneeds:look.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretFinder</name>
    <message>
        <source>This build of Tokendesk cannot compute the ids of tokens, so it finds none.</source>
        <translation>لا تستطيع هذه النسخة من Tokendesk حساب معرّفات الرموز، فلا تجد أيًا منها.</translation>
    </message>
    <message>
        <source>It is none of those on screen. Everyone&apos;s tokens are being read…</source>
        <translation>ليس واحدًا من المعروضة على الشاشة. تُقرأ رموز الجميع…</translation>
    </message>
    <message>
        <source>There are no tokens here to compare it with.</source>
        <translation>لا توجد هنا رموز للمقارنة بها.</translation>
    </message>
    <message>
        <source>This server&apos;s token ids do not tell which token they belong to, so none can be found by it.</source>
        <translation>لا تبيّن معرّفات الرموز على هذا الخادم لأي رمز هي، فلا يمكن العثور على أي رمز بها.</translation>
    </message>
    <message numerus="yes">
        <source>None of the tokens that could be read is this one. Those of %n user(s) could not be read: it may be one of theirs.</source>
        <translation>
            <numerusform>ليس واحدًا من الرموز التي أمكنت قراءتها.</numerusform>
            <numerusform>ليس واحدًا من الرموز التي أمكنت قراءتها. تعذّرت قراءة رموز مستخدم واحد: قد يكون من رموزه.</numerusform>
            <numerusform>ليس واحدًا من الرموز التي أمكنت قراءتها. تعذّرت قراءة رموز مستخدمَين: قد يكون من رموزهما.</numerusform>
            <numerusform>ليس واحدًا من الرموز التي أمكنت قراءتها. تعذّرت قراءة رموز %Ln مستخدمين: قد يكون من رموزهم.</numerusform>
            <numerusform>ليس واحدًا من الرموز التي أمكنت قراءتها. تعذّرت قراءة رموز %Ln مستخدمًا: قد يكون من رموزهم.</numerusform>
            <numerusform>ليس واحدًا من الرموز التي أمكنت قراءتها. تعذّرت قراءة رموز %Ln مستخدم: قد يكون من رموزهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the tokens that you can see is this one. It may have been revoked already, or belong to somebody else or to another server.</source>
        <translation>ليس واحدًا من الرموز التي يمكنك رؤيتها. ربما أُبطل، أو هو لشخص آخر أو لخادم آخر.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServerColours</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServerStandby</name>
    <message>
        <source>Signing in to “%1”…</source>
        <translation>جارٍ تسجيل الدخول إلى «%1»…</translation>
    </message>
    <message>
        <source>With the sign-in that is kept in this desktop&apos;s keyring.</source>
        <translation>بتسجيل الدخول المحفوظ في حلقة مفاتيح سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”</source>
        <translation>لست مسجّل الدخول إلى «%1»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what happened, and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>كلمة مرور الوكيل…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServerSwitch</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what happened, and what follows from it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in to a Canvus server</source>
        <translation>تسجيل الدخول إلى خادم Canvus</translation>
    </message>
    <message>
        <source>&amp;Cancel Signing In</source>
        <translation>إ&amp;لغاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Stay where you are</source>
        <translation>البقاء حيث أنت</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation>مغادرة هذا الخادم</translation>
    </message>
    <message>
        <source>&amp;Forget This Sign-In</source>
        <translation>&amp;نسيان تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>Remove it from the keyring, so that you are asked for it the next time</source>
        <translation>إزالته من حلقة المفاتيح، كي تُسأل عنه في المرة القادمة</translation>
    </message>
    <message>
        <source>&amp;Manage Servers…</source>
        <translation>إ&amp;دارة الخوادم…</translation>
    </message>
    <message>
        <source>Names, colours and order of your servers</source>
        <translation>أسماء خوادمك وألوانها وترتيبها</translation>
    </message>
    <message>
        <source>&amp;Sign In to Another Server…</source>
        <translation>&amp;تسجيل الدخول إلى خادم آخر…</translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation>&amp;تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>جارٍ تسجيل الدخول إلى %1…</translation>
    </message>
    <message>
        <source>Go to another server, sign in or out</source>
        <translation>الانتقال إلى خادم آخر، أو تسجيل الدخول أو الخروج</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message>
        <source>Your sign-in to “%1” has ended.</source>
        <translation>انتهت جلستك على «%1».</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>You are asked to sign in the next time Tokendesk starts.</source>
        <translation>ستُسأل عن تسجيل الدخول عند بدء Tokendesk في المرة القادمة.</translation>
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
        <translation>ال&amp;خوادم</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to a Canvus server</source>
        <translation>تسجيل الدخول إلى خادم Canvus</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;عنوان الخادم</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>canvus.example.com</source>
        <comment>An example of a server address; keep it recognisable as one</comment>
        <translation>canvus.example.com</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>الدخول بواسطة</translation>
    </message>
    <message>
        <source>E-mail and &amp;password</source>
        <translation>البريد الإلكتروني و&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;رمز الوصول</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة ال&amp;مرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>رمز الو&amp;صول</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>إ&amp;بقائي مسجّل الدخول</translation>
    </message>
    <message>
        <source>In this desktop&apos;s keyring; a password is never kept.</source>
        <translation>في حلقة مفاتيح سطح المكتب هذا؛ لا تُحفظ كلمة المرور أبدًا.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep it. You stay signed in until you quit Tokendesk.</source>
        <translation>لا توجد في سطح المكتب هذا حلقة مفاتيح لحفظه. تبقى مسجّل الدخول حتى تنهي Tokendesk.</translation>
    </message>
    <message>
        <source>The name of the server appears here as soon as it answers.</source>
        <translation>يظهر اسم الخادم هنا فور إجابته.</translation>
    </message>
    <message>
        <source>⚠ %1 %2</source>
        <extracomment>The line below the server address: what is wrong with it, and what to do.</extracomment>
        <translation>⚠ %1 %2</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>✓ Canvus server, version %1</source>
        <translation>✓ خادم Canvus، الإصدار %1</translation>
    </message>
    <message>
        <source>✓ Canvus server “%1”, version %2</source>
        <translation>✓ خادم Canvus «%1»، الإصدار %2</translation>
    </message>
    <message>
        <source>%1
It only lets you sign in with an access token here.</source>
        <extracomment>%1 is the line with the server&apos;s name and version.</extracomment>
        <translation>‏%1
لا يسمح هنا بتسجيل الدخول إلا برمز وصول.</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>إظهار الشهادة…</translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>كلمة مرور الوكيل…</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>عبر الوكيل %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInFlow</name>
    <message>
        <source>The session was stopped, because the certificate of the server changed.</source>
        <translation>أُوقفت الجلسة لأن شهادة الخادم تغيّرت.</translation>
    </message>
    <message>
        <source>Nothing was sent since then.</source>
        <translation>لم يُرسل شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>سجّل الدخول مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow signing in to this server.</source>
        <translation>لا يسمح مدير هذا الحاسوب بتسجيل الدخول إلى هذا الخادم.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose one of the servers that are offered.</source>
        <translation>لم يُرسل شيء. اختر أحد الخوادم المعروضة.</translation>
    </message>
    <message>
        <source>This server does not let you sign in with e-mail and password here.</source>
        <translation>لا يسمح هذا الخادم هنا بتسجيل الدخول بالبريد الإلكتروني وكلمة المرور.</translation>
    </message>
    <message>
        <source>Nothing was sent. Sign in with an access token.</source>
        <translation>لم يُرسل شيء. سجّل الدخول برمز وصول.</translation>
    </message>
    <message>
        <source>The trusted certificate of this server is forgotten.</source>
        <translation>نُسيت الشهادة الموثوقة لهذا الخادم.</translation>
    </message>
    <message>
        <source>Sign in again: you are shown the certificate that the server has now, and asked whether to trust it.</source>
        <translation>سجّل الدخول مرة أخرى: ستُعرض عليك الشهادة التي لدى الخادم الآن، وتُسأل هل تثق بها.</translation>
    </message>
    <message>
        <source>The server does not show the certificate that you trust.</source>
        <translation>لا يعرض الخادم الشهادة التي تثق بها.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server.</source>
        <translation>قد يكون أحد ينتحل صفة الخادم.</translation>
    </message>
    <message>
        <source>The certificate of the server could not be verified.</source>
        <translation>تعذّر التحقق من شهادة الخادم.</translation>
    </message>
    <message>
        <source>Look at it to see why.</source>
        <translation>انظر إليها لتعرف السبب.</translation>
    </message>
    <message>
        <source>The session was stopped, because the certificate of the server cannot be verified any more.</source>
        <translation>أُوقفت الجلسة لأنه لم يعد ممكنًا التحقق من شهادة الخادم.</translation>
    </message>
    <message>
        <source>The proxy on the way to the server asks for a password.</source>
        <translation>يطلب الوكيل الذي في الطريق إلى الخادم كلمة مرور.</translation>
    </message>
    <message>
        <source>It is not the one of your account.</source>
        <translation>وهي ليست كلمة مرور حسابك.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::StatusPill</name>
    <message>
        <source>State of the list: %1</source>
        <extracomment>Accessible name of the status bar&apos;s pill; %1 is for example &quot;Up to date&quot;.</extracomment>
        <translation>حالة القائمة: %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenActions</name>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>مُسحت الحافظة.</translation>
    </message>
    <message>
        <source>The clipboard should be clear now, but your desktop does not let us check.</source>
        <translation>ينبغي أن تكون الحافظة فارغة الآن، لكن سطح مكتبك لا يسمح بالتحقق.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what happened, and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was made at %2. Sign in there again to look.</source>
        <translation>لا يُعرف هل أُنشئ الرمز «%1» على %2. سجّل الدخول هناك مرة أخرى للنظر.</translation>
    </message>
    <message>
        <source>The token was made in another sign-in, so it was not revoked. Sign in there again to revoke it.</source>
        <translation>أُنشئ الرمز في جلسة أخرى، لذلك لم يُبطَل. سجّل الدخول هناك مرة أخرى لإبطاله.</translation>
    </message>
    <message>
        <source>The token was renamed.</source>
        <translation>أُعيدت تسمية الرمز.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, so it is not known whether the token was renamed.</source>
        <translation>لم تصل إجابة الخادم، فلا يُعرف هل أُعيدت تسمية الرمز.</translation>
    </message>
    <message>
        <source>%1 Looking at the token…</source>
        <extracomment>%1: that the server&apos;s answer did not arrive</extracomment>
        <translation>‏%1 جارٍ النظر في الرمز…</translation>
    </message>
    <message>
        <source>%1 The token cannot be read now. %2 It will be tried again until it can be.</source>
        <extracomment>Sentences. %1: that the server&apos;s answer did not arrive, %2: why the token cannot be read</extracomment>
        <translation>‏%1 لا يمكن الآن قراءة الرمز. %2 ستتكرر المحاولة حتى تنجح.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, but the token was renamed.</source>
        <translation>لم تصل إجابة الخادم، لكن أُعيدت تسمية الرمز.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, and the token was not renamed. Try again.</source>
        <translation>لم تصل إجابة الخادم، ولم تُعَد تسمية الرمز. حاول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>لم يُبطَل أي رمز.</numerusform>
            <numerusform>أُبطل رمز واحد.</numerusform>
            <numerusform>أُبطل رمزان.</numerusform>
            <numerusform>أُبطلت %Ln رموز.</numerusform>
            <numerusform>أُبطل %Ln رمزًا.</numerusform>
            <numerusform>أُبطل %Ln رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are no longer signed in. Sign in again, then try once more. What you typed stays here.</source>
        <translation>لم تعد مسجّل الدخول. سجّل الدخول مرة أخرى ثم أعد المحاولة. ما كتبته يبقى هنا.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenColumns</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>As at First</source>
        <translation>كما في البداية</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenCounts</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the search</source>
        <translation>
            <numerusform>لا مخفي بالبحث</numerusform>
            <numerusform>واحد مخفي بالبحث</numerusform>
            <numerusform>اثنان مخفيان بالبحث</numerusform>
            <numerusform>%Ln مخفية بالبحث</numerusform>
            <numerusform>%Ln مخفيًا بالبحث</numerusform>
            <numerusform>%Ln مخفي بالبحث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددًا</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the counts in the status bar</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenDelegate</name>
    <message>
        <source>this session</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenModel</name>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>heading of a column: when a token was created</comment>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>heading of a column: when the owner of a token signed in</comment>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <comment>heading of a column: why a token deserves attention</comment>
        <translation>تستحق النظر</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the owner of a token is an administrator</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the owner of a token is blocked</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when the owner of a token signed in</comment>
        <translation>لم يحدث</translation>
    </message>
    <message>
        <source>The server has not told when this token was created.</source>
        <translation>لم يذكر الخادم متى أُنشئ هذا الرمز.</translation>
    </message>
    <message>
        <source>%1, created %2, the token of this session</source>
        <translation>‏%1، أُنشئ %2، رمز هذه الجلسة</translation>
    </message>
    <message>
        <source>%1, created %2, owner %3, the token of this session</source>
        <translation>‏%1، أُنشئ %2، المالك %3، رمز هذه الجلسة</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>‏%1، أُنشئ %2</translation>
    </message>
    <message>
        <source>%1, created %2, owner %3</source>
        <translation>‏%1، أُنشئ %2، المالك %3</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenPage</name>
    <message>
        <source>Loading access tokens</source>
        <translation>جارٍ تحميل رموز الوصول</translation>
    </message>
    <message>
        <source>Everyone&apos;s access tokens</source>
        <translation>رموز الوصول للجميع</translation>
    </message>
    <message>
        <source>Your access tokens</source>
        <translation>رموز الوصول الخاصة بك</translation>
    </message>
    <message>
        <source>Access tokens of %1</source>
        <translation>رموز الوصول للمستخدم %1</translation>
    </message>
    <message>
        <source>No token matches the search</source>
        <translation>لا رمز يطابق البحث</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are hidden by it.</source>
        <translation>
            <numerusform>لا رموز مخفية به.</numerusform>
            <numerusform>رمز واحد مخفي به.</numerusform>
            <numerusform>رمزان مخفيان به.</numerusform>
            <numerusform>%Ln رموز مخفية به.</numerusform>
            <numerusform>%Ln رمزًا مخفيًا به.</numerusform>
            <numerusform>%Ln رمز مخفي به.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>See and manage your access tokens</source>
        <translation>اعرض رموز الوصول الخاصة بك وأدرها</translation>
    </message>
    <message>
        <source>Scripts and other programs use access tokens to talk to a Canvus server in your name. Sign in to see which ones there are, make new ones, and revoke those that are no longer needed.</source>
        <translation>تستخدم البرامج النصية وغيرها رموز الوصول لمخاطبة خادم Canvus باسمك. سجّل الدخول لترى الموجود منها، وتنشئ جديدًا، وتبطل ما لم تعد هناك حاجة إليه.</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>There are no access tokens to show</source>
        <translation>لا توجد رموز وصول للعرض</translation>
    </message>
    <message>
        <source>None of the users that could be read has one.</source>
        <translation>ليس لدى أي من المستخدمين الذين أمكنت قراءتهم رمز.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>القراءة مرة أخرى</translation>
    </message>
    <message>
        <source>You have no access tokens yet</source>
        <translation>ليست لديك رموز وصول بعد</translation>
    </message>
    <message>
        <source>%1 has no access tokens</source>
        <translation>ليس لدى %1 رموز وصول</translation>
    </message>
    <message>
        <source>An access token lets a script or another program talk to the server in its owner&apos;s name. It never expires; it works until it is revoked.</source>
        <translation>يتيح رمز الوصول لبرنامج نصي أو غيره مخاطبة الخادم باسم مالكه. لا تنتهي صلاحيته أبدًا، ويعمل حتى يُبطَل.</translation>
    </message>
    <message>
        <source>New Token…</source>
        <translation>رمز جديد…</translation>
    </message>
    <message>
        <source>The server showed another certificate than the one you trust, so the session was stopped.</source>
        <translation>عرض الخادم شهادة غير التي تثق بها، لذلك أُوقفت الجلسة.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server. Nothing was sent to it.</source>
        <translation>قد يكون أحد ينتحل صفة الخادم. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>What you see may be out of date. Sign in again to go on.</source>
        <translation>قد يكون ما تراه قديمًا. سجّل الدخول مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>لا يجيب الخادم.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>تتكرر المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in the server&apos;s answer could not be read.</source>
        <translation>
            <numerusform>لا رموز تعذّرت قراءتها في إجابة الخادم.</numerusform>
            <numerusform>تعذّرت قراءة رمز واحد في إجابة الخادم.</numerusform>
            <numerusform>تعذّرت قراءة رمزين في إجابة الخادم.</numerusform>
            <numerusform>تعذّرت قراءة %Ln رموز في إجابة الخادم.</numerusform>
            <numerusform>تعذّرت قراءة %Ln رمزًا في إجابة الخادم.</numerusform>
            <numerusform>تعذّرت قراءة %Ln رمز في إجابة الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are shown. An administrator of the server can look into it.</source>
        <translation>الرموز الأخرى معروضة. يستطيع أحد مديري الخادم بحث الأمر.</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n user(s) were not read.</source>
        <translation>
            <numerusform>قُرئت رموز كل المستخدمين.</numerusform>
            <numerusform>لم تُقرأ رموز مستخدم واحد.</numerusform>
            <numerusform>لم تُقرأ رموز مستخدمَين.</numerusform>
            <numerusform>لم تُقرأ رموز %Ln مستخدمين.</numerusform>
            <numerusform>لم تُقرأ رموز %Ln مستخدمًا.</numerusform>
            <numerusform>لم تُقرأ رموز %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are shown.</source>
        <translation>الرموز الأخرى معروضة.</translation>
    </message>
    <message>
        <source>Read the Rest</source>
        <translation>قراءة الباقي</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n user(s) could not be read; they are marked in the list of users.</source>
        <translation>
            <numerusform>قُرئت رموز كل المستخدمين.</numerusform>
            <numerusform>تعذّرت قراءة رموز مستخدم واحد، وهو معلَّم في قائمة المستخدمين.</numerusform>
            <numerusform>تعذّرت قراءة رموز مستخدمَين، وهما معلَّمان في قائمة المستخدمين.</numerusform>
            <numerusform>تعذّرت قراءة رموز %Ln مستخدمين، وهم معلَّمون في قائمة المستخدمين.</numerusform>
            <numerusform>تعذّرت قراءة رموز %Ln مستخدمًا، وهم معلَّمون في قائمة المستخدمين.</numerusform>
            <numerusform>تعذّرت قراءة رموز %Ln مستخدم، وهم معلَّمون في قائمة المستخدمين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>You see the list as it was at %1.</source>
        <extracomment>%1 is a time such as 14:05</extracomment>
        <translation>ترى القائمة كما كانت عند %1.</translation>
    </message>
    <message>
        <source>“%1” was revoked elsewhere.</source>
        <extracomment>%1 is a token&apos;s description</extracomment>
        <translation>أُبطل «%1» في مكان آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were revoked elsewhere.</source>
        <translation>
            <numerusform>لم تُبطَل رموز في مكان آخر.</numerusform>
            <numerusform>أُبطل رمز واحد في مكان آخر.</numerusform>
            <numerusform>أُبطل رمزان في مكان آخر.</numerusform>
            <numerusform>أُبطلت %Ln رموز في مكان آخر.</numerusform>
            <numerusform>أُبطل %Ln رمزًا في مكان آخر.</numerusform>
            <numerusform>أُبطل %Ln رمز في مكان آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>كلمة مرور الوكيل…</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be verified any more, so the session was stopped.</source>
        <translation>لم يعد ممكنًا التحقق من شهادة الخادم، لذلك أُوقفت الجلسة.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Sign in to see what is wrong with the certificate.</source>
        <translation>لم يُرسل إليه شيء. سجّل الدخول لترى ما الخطأ في الشهادة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what to do, %2: that it is tried again by itself. Whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenSaver</name>
    <message>
        <source>Save the Token</source>
        <translation>حفظ الرمز</translation>
    </message>
    <message>
        <source>Shared Folder</source>
        <translation>مجلد مشترك</translation>
    </message>
    <message>
        <source>Others can write to %1. They cannot read your file, but they could put another in its place. A folder of your own is safer.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>يستطيع آخرون الكتابة في %1. لا يمكنهم قراءة ملفك، لكن يمكنهم وضع ملف آخر مكانه. مجلد خاص بك أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Save There Anyway</source>
        <translation>الحفظ هناك مع ذلك</translation>
    </message>
    <message>
        <source>File Exists Already</source>
        <translation>الملف موجود بالفعل</translation>
    </message>
    <message>
        <source>%1 exists already. What is in it would be lost.</source>
        <translation>‏%1 موجود بالفعل. سيضيع ما فيه.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>استبدال الملف</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenTableView</name>
    <message>
        <source>Access tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::UncopiedOffer</name>
    <message>
        <source>user %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>“%1”, a token of %2</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>‏«%1»، رمز يملكه %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا شيء آخر</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln آخر</numerusform>
            <numerusform>… و%Ln آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tokendesk ended before %n new token(s) could be copied or saved:

%1

A token is shown only once. Revoke what nothing uses.</source>
        <extracomment>Three paragraphs; %1 is a list of tokens, one a line</extracomment>
        <translation>
            <numerusform>انتهى Tokendesk قبل نسخ رموز جديدة أو حفظها:

%1

لا يُعرض الرمز إلا مرة واحدة. أبطل ما لا يستخدمه شيء.</numerusform>
            <numerusform>انتهى Tokendesk قبل أن يُنسخ رمز جديد أو يُحفظ:

%1

لا يُعرض الرمز إلا مرة واحدة. أبطله إذا لم يكن شيء يستخدمه.</numerusform>
            <numerusform>انتهى Tokendesk قبل أن يُنسخ رمزان جديدان أو يُحفظا:

%1

لا يُعرض الرمز إلا مرة واحدة. أبطل ما لا يستخدمه شيء.</numerusform>
            <numerusform>انتهى Tokendesk قبل أن تُنسخ %Ln رموز جديدة أو تُحفظ:

%1

لا يُعرض الرمز إلا مرة واحدة. أبطل ما لا يستخدمه شيء.</numerusform>
            <numerusform>انتهى Tokendesk قبل أن يُنسخ %Ln رمزًا جديدًا أو يُحفظ:

%1

لا يُعرض الرمز إلا مرة واحدة. أبطل ما لا يستخدمه شيء.</numerusform>
            <numerusform>انتهى Tokendesk قبل أن يُنسخ %Ln رمز جديد أو يُحفظ:

%1

لا يُعرض الرمز إلا مرة واحدة. أبطل ما لا يستخدمه شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never Copied</source>
        <translation>لم تُنسخ قط</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Ask Next Time</source>
        <translation>السؤال في المرة القادمة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::UserModel</name>
    <message>
        <source>%1
The tokens could not be read.</source>
        <comment>name of a user</comment>
        <translation>‏%1
تعذّرت قراءة الرموز.</translation>
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
        <translation>مدير</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>tokens could not be read</source>
        <translation>تعذّرت قراءة الرموز</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what a screen reader says of a user</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Tokendesk::UserSidebar</name>
    <message>
        <source>Search users</source>
        <translation>البحث في المستخدمين</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%Ln مستخدمين</numerusform>
            <numerusform>%Ln مستخدمًا</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>‏%1 من %Ln مستخدم</numerusform>
            <numerusform>‏%1 من مستخدم واحد</numerusform>
            <numerusform>‏%1 من مستخدمَين</numerusform>
            <numerusform>‏%1 من %Ln مستخدمين</numerusform>
            <numerusform>‏%1 من %Ln مستخدمًا</numerusform>
            <numerusform>‏%1 من %Ln مستخدم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ViewList</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>The access tokens of all users</source>
        <translation>رموز الوصول لكل المستخدمين</translation>
    </message>
    <message>
        <source>Needs a Look</source>
        <translation>تستحق النظر</translation>
    </message>
    <message>
        <source>Tokens of blocked or unused accounts, old ones, and those that nobody can tell what they are for</source>
        <translation>رموز الحسابات المحظورة أو غير المستخدمة، والقديمة، والتي لا يعرف أحد الغرض منها</translation>
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
        <translation>رمز &amp;جديد…</translation>
    </message>
    <message>
        <source>Make a new access token</source>
        <translation>إنشاء رمز وصول جديد</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>Change the token&apos;s description</source>
        <translation>تغيير وصف الرمز</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>إب&amp;طال…</translation>
    </message>
    <message>
        <source>End the selected tokens for good</source>
        <translation>إنهاء الرموز المحددة نهائيًا</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Leave Tokendesk</source>
        <translation>مغادرة Tokendesk</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;نسخ الصفوف</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>نسخ الصفوف المحددة نصًا</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Select every token shown</source>
        <translation>تحديد كل الرموز المعروضة</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Search the tokens</source>
        <translation>البحث في الرموز</translation>
    </message>
    <message>
        <source>Find by &amp;Secret…</source>
        <translation>البحث بال&amp;سر…</translation>
    </message>
    <message>
        <source>Tell whose token a string is</source>
        <translation>معرفة لمن الرمز الذي في نص</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>قراءة القائمة مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>How to use Tokendesk</source>
        <translation>كيفية استخدام Tokendesk</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Information</source>
        <translation>نسخ معلومات ال&amp;تشخيص</translation>
    </message>
    <message>
        <source>Copy versions and states, without names, addresses or tokens, for whoever helps you</source>
        <translation>نسخ الإصدارات والحالات، بلا أسماء أو عناوين أو رموز، لمن يساعدك</translation>
    </message>
    <message>
        <source>&amp;About Tokendesk</source>
        <translation>&amp;حول Tokendesk</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>الإصدارات والتراخيص</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>ال&amp;أعمدة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Offboard User…</source>
        <translation>إنهاء &amp;وصول مستخدم…</translation>
    </message>
    <message>
        <source>Revoke all tokens of a user who leaves, and block the account</source>
        <translation>إبطال كل رموز مستخدم مغادر وحظر حسابه</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Save what the list shows to a file</source>
        <translation>حفظ ما تعرضه القائمة في ملف</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>الس&amp;جل</translation>
    </message>
    <message>
        <source>Show what the server has noted of a token or a user</source>
        <translation>إظهار ما دوّنه الخادم عن رمز أو مستخدم</translation>
    </message>
</context>
</TS>
