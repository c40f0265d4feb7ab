<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Tokendesk::AboutDialog</name>
    <message>
        <source>About Tokendesk</source>
        <translation>Über Tokendesk</translation>
    </message>
    <message>
        <source>Tokendesk&apos;s icon</source>
        <translation>Symbol von Tokendesk</translation>
    </message>
    <message>
        <source>The desktop program for the access tokens of Canvus servers.</source>
        <translation>Das Desktop-Programm für die Zugriffstoken von Canvus-Servern.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Bestandteile</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Bestandteile des Programms</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>The program&apos;s licence</source>
        <translation>Lizenz des Programms</translation>
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
            <numerusform>%1: %Ln Token</numerusform>
            <numerusform>%1: %Ln Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AgeChart</name>
    <message>
        <source>Tokens by age</source>
        <translation>Token nach Alter</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>An age, on a bar of the chart; %1 is a length of time such as &quot;30 days&quot;</extracomment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an age that is not below the bar before</comment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AgeText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>when a token was created</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>vor einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>vor einem Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>vor einem Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
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
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditModel</name>
    <message>
        <source>the server</source>
        <comment>who did something</comment>
        <translation>der Server</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <extracomment>An event, for a screen reader: %1 is what was done, %2 by whom, %3 when</extracomment>
        <translation>%1, durch: %2, %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>heading of a column: what was done</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>By</source>
        <comment>heading of a column: who did it</comment>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>heading of a column: the IP address that it came from</comment>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Banner</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Diesen Hinweis ausblenden</translation>
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
        <translation>Zertifikat geändert</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate you trust (SHA-256)</source>
        <translation>Fingerabdruck des Zertifikats, dem Sie vertrauen (SHA-256)</translation>
    </message>
    <message>
        <source>The certificate that is shown now</source>
        <translation>Das Zertifikat, das jetzt gezeigt wird</translation>
    </message>
    <message>
        <source>Ask the administrator of the server, by phone or in person, whether the certificate was renewed, and compare the new fingerprint. Only then forget the trusted one. At the next sign-in you are shown the new certificate and asked again.</source>
        <translation>Fragen Sie den Administrator des Servers am Telefon oder persönlich, ob das Zertifikat erneuert wurde, und vergleichen Sie den neuen Fingerabdruck. Vergessen Sie erst dann das vertraute. Bei der nächsten Anmeldung wird Ihnen das neue Zertifikat gezeigt, und Sie werden wieder gefragt.</translation>
    </message>
    <message>
        <source>The &amp;administrator told me the new fingerprint, and it is the one shown now</source>
        <translation>Der &amp;Administrator hat mir den neuen Fingerabdruck genannt, und es ist der jetzt gezeigte</translation>
    </message>
    <message>
        <source>Stop: %1 shows another certificate than the one you trust</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Halt: %1 zeigt ein anderes Zertifikat als das, dem Sie vertrauen</translation>
    </message>
    <message>
        <source>Somebody on the way may be pretending to be the server. The connection was ended before anything was sent.</source>
        <translation>Jemand auf dem Weg könnte sich als der Server ausgeben. Die Verbindung wurde beendet, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>&amp;Forget the Trusted Certificate</source>
        <translation>&amp;Vertrautes Zertifikat vergessen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateDialog</name>
    <message>
        <source>Certificate Not Verified</source>
        <translation>Zertifikat nicht überprüfbar</translation>
    </message>
    <message>
        <source>It is not certain that this is your server, so nothing was sent to it.</source>
        <translation>Es ist nicht sicher, dass dies Ihr Server ist. Deshalb wurde ihm nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server for the fingerprint. If it is this one, you can trust exactly this certificate for this server; you are warned if the server ever shows another. Or, if your organisation has a certificate authority (CA) of its own, add its file: then the certificates that it issues for this server are accepted.</source>
        <translation>Fragen Sie den Administrator des Servers nach dem Fingerabdruck. Ist es dieser, können Sie für diesen Server genau diesem Zertifikat vertrauen; zeigt der Server je ein anderes, werden Sie gewarnt. Oder, wenn Ihre Organisation eine eigene Zertifizierungsstelle (CA) hat, fügen Sie deren Datei hinzu: Dann werden die Zertifikate angenommen, die sie für diesen Server ausstellt.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Das Zertifikat von %1 konnte nicht überprüft werden</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>&amp;Add a CA File…</source>
        <translation>CA-&amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Trust Exactly This Certificate</source>
        <translation>&amp;Genau diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Add a CA File</source>
        <translation>CA-Datei hinzufügen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>files of every kind, in a file dialog</comment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a CA file. Nothing was added.</source>
        <translation>„%1“ ist zu groß für eine CA-Datei. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>There is no certificate in “%1”. A CA file is in PEM or DER format. Nothing was added.</source>
        <translation>In „%1“ ist kein Zertifikat. Eine CA-Datei hat das Format PEM oder DER. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The administrator of this computer decides which certificates are trusted. Ask them to add this one.</source>
        <translation>Der Administrator dieses Computers entscheidet, welchen Zertifikaten vertraut wird. Bitten Sie ihn, dieses hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateQuestion</name>
    <message>
        <source>The CA in the file did not issue this certificate. It was not added.</source>
        <translation>Die CA in der Datei hat dieses Zertifikat nicht ausgestellt. Sie wurde nicht hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateText</name>
    <message>
        <source>an unknown time</source>
        <translation>unbekannte Zeit</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Es ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is the clock of this computer right?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Es gilt nicht vor %1. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>It is made for another host, not for %1.</source>
        <translation>Es ist für einen anderen Host ausgestellt, nicht für %1.</translation>
    </message>
    <message>
        <source>It is made for %1, not for %2.</source>
        <translation>Es ist für %1 ausgestellt, nicht für %2.</translation>
    </message>
    <message>
        <source>The server signed it itself, so nobody else vouches for it.</source>
        <translation>Der Server hat es selbst unterschrieben; niemand sonst bürgt dafür.</translation>
    </message>
    <message>
        <source>This computer does not know who issued it.</source>
        <translation>Dieser Computer weiß nicht, wer es ausgestellt hat.</translation>
    </message>
    <message>
        <source>It was issued by “%1”, whom this computer does not know.</source>
        <translation>Es wurde von „%1“ ausgestellt; diese Stelle kennt dieser Computer nicht.</translation>
    </message>
    <message>
        <source>The certificate that vouches for it is out of date, or is not made for that.</source>
        <translation>Das Zertifikat, das dafür bürgt, ist abgelaufen oder nicht dafür bestimmt.</translation>
    </message>
    <message>
        <source>Its signature is wrong: it was damaged or forged.</source>
        <translation>Seine Unterschrift ist falsch: Es wurde beschädigt oder gefälscht.</translation>
    </message>
    <message>
        <source>It was revoked: its key may be in the wrong hands.</source>
        <translation>Es wurde widerrufen: Sein Schlüssel ist vielleicht in falschen Händen.</translation>
    </message>
    <message>
        <source>It is not made for servers.</source>
        <translation>Es ist nicht für Server bestimmt.</translation>
    </message>
    <message>
        <source>It could not be verified.</source>
        <translation>Es konnte nicht überprüft werden.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateView</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Copy Fingerprint</source>
        <translation>Fingerabdruck &amp;kopieren</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Valid for the hosts</source>
        <translation>Gültig für die Hosts</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
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
Versuchen Sie „tokendesk --help“.
</translation>
    </message>
    <message>
        <source>See and manage the access tokens of a Canvus server.</source>
        <translation>Die Zugriffstoken eines Canvus-Servers ansehen und verwalten.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Start with a demo server of its own, as its administrator or with --demo=user as a regular user.</source>
        <translation>Mit einem eigenen Demo-Server starten, als dessen Administrator oder mit --demo=user als gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>Sign in to the server with this address.</source>
        <translation>Am Server mit dieser Adresse anmelden.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It is not clear what “%1” is for.</source>
        <translation>Es ist nicht klar, wofür „%1“ steht.</translation>
    </message>
    <message>
        <source>The demo knows “admin” and “user”, but not “%1”.</source>
        <translation>Die Demo kennt „admin“ und „user“, aber nicht „%1“.</translation>
    </message>
    <message>
        <source>--demo and --server do not go together.</source>
        <translation>--demo und --server passen nicht zusammen.</translation>
    </message>
    <message>
        <source>tokendesk: There is no display to open a window on. Start it from a graphical desktop, or set DISPLAY or WAYLAND_DISPLAY.
</source>
        <translation>tokendesk: Es gibt keine Anzeige, auf der ein Fenster geöffnet werden könnte. Starten Sie es von einem grafischen Desktop, oder setzen Sie DISPLAY oder WAYLAND_DISPLAY.
</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DocumentSaver</name>
    <message>
        <source>File Exists Already</source>
        <translation>Datei existiert schon</translation>
    </message>
    <message>
        <source>%1 exists already. What is in it would be lost.</source>
        <translation>%1 existiert schon. Der Inhalt ginge verloren.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written. The system says: %2. Choose another folder, or make room there.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what went wrong</extracomment>
        <translation>%1 konnte nicht geschrieben werden. Das System meldet: %2. Wählen Sie einen anderen Ordner, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Choose Another…</source>
        <translation>Andere wählen…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EmptyState</name>
    <message>
        <source>Illustration</source>
        <translation>Abbildung</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ErrorText</name>
    <message>
        <source>Please try again in a moment.</source>
        <translation>Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>If it stays like this, ask the administrator of the server.</source>
        <translation>Wenn es so bleibt, fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>Sie konnten nicht angemeldet werden.</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>Der Server konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>The tokens could not be loaded.</source>
        <translation>Die Token konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The users could not be loaded.</source>
        <translation>Die Benutzer konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The token was not made.</source>
        <translation>Das Token wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>The token was not renamed.</source>
        <translation>Das Token wurde nicht umbenannt.</translation>
    </message>
    <message>
        <source>The token was not revoked.</source>
        <translation>Das Token wurde nicht widerrufen.</translation>
    </message>
    <message>
        <source>The token could not be read.</source>
        <translation>Das Token konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is not known whether the token was made, because the server&apos;s answer did not arrive.</source>
        <translation>Ob das Token erstellt wurde, ist nicht bekannt, weil die Antwort des Servers nicht ankam.</translation>
    </message>
    <message>
        <source>Look at the list before you make another one.</source>
        <translation>Sehen Sie in der Liste nach, bevor Sie ein weiteres erstellen.</translation>
    </message>
    <message>
        <source>It is not known whether the token was renamed, because the server&apos;s answer did not arrive.</source>
        <translation>Ob das Token umbenannt wurde, ist nicht bekannt, weil die Antwort des Servers nicht ankam.</translation>
    </message>
    <message>
        <source>Refresh the list to see.</source>
        <translation>Aktualisieren Sie die Liste, um es zu sehen.</translation>
    </message>
    <message>
        <source>It is not known whether the token was revoked, because the server&apos;s answer did not arrive.</source>
        <translation>Ob das Token widerrufen wurde, ist nicht bekannt, weil die Antwort des Servers nicht ankam.</translation>
    </message>
    <message>
        <source>Revoke it again to be sure; trying twice does no harm.</source>
        <translation>Widerrufen Sie es zur Sicherheit noch einmal; zweimal schadet nicht.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive. Please try again in a moment.</source>
        <translation>Die Antwort des Servers kam nicht an. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server did not accept this sign-in.</source>
        <translation>Der Server hat diese Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong, or the access token is mistyped or has been revoked. Check what you typed and try again.</source>
        <translation>Die E-Mail-Adresse oder das Passwort ist falsch, oder das Zugriffstoken ist vertippt oder widerrufen. Prüfen Sie Ihre Eingabe und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>Ihre Anmeldung ist beendet.</translation>
    </message>
    <message>
        <source>Please sign in again, then repeat what you were doing.</source>
        <translation>Bitte melden Sie sich wieder an und wiederholen Sie dann, was Sie gerade taten.</translation>
    </message>
    <message>
        <source>This is no Canvus server: something else answers at this address.</source>
        <translation>Das ist kein Canvus-Server: Unter dieser Adresse antwortet etwas anderes.</translation>
    </message>
    <message>
        <source>Check the address for a typing mistake, or ask your administrator for the right one.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler, oder fragen Sie Ihren Administrator nach der richtigen.</translation>
    </message>
    <message>
        <source>The server at this address does not tell whether it is a Canvus server.</source>
        <translation>Der Server unter dieser Adresse sagt nicht, ob er ein Canvus-Server ist.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, ask the administrator of the server whether something in front of it refuses your requests.</source>
        <translation>Prüfen Sie die Adresse. Wenn sie stimmt, fragen Sie den Administrator des Servers, ob etwas davor Ihre Anfragen abweist.</translation>
    </message>
    <message>
        <source>The server does not allow this account to sign in.</source>
        <translation>Der Server lässt dieses Konto nicht anmelden.</translation>
    </message>
    <message>
        <source>The account may be blocked or not approved yet. Ask the administrator of the server.</source>
        <translation>Das Konto ist vielleicht gesperrt oder noch nicht freigegeben. Fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The server does not allow you to do this.</source>
        <translation>Der Server erlaubt Ihnen das nicht.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to do it for you.</source>
        <translation>Bitten Sie einen Administrator des Servers, es für Sie zu tun.</translation>
    </message>
    <message>
        <source>The server does not know this user any more.</source>
        <translation>Der Server kennt diesen Benutzer nicht mehr.</translation>
    </message>
    <message>
        <source>Refresh the list of users.</source>
        <translation>Aktualisieren Sie die Liste der Benutzer.</translation>
    </message>
    <message>
        <source>This token is already gone.</source>
        <translation>Dieses Token gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody has revoked it. There is nothing left to do.</source>
        <translation>Jemand hat es widerrufen. Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
    <message numerus="yes">
        <source>It asks you to wait %n minute(s) before you try again.</source>
        <translation>
            <numerusform>Er bittet Sie, vor dem nächsten Versuch %Ln Minute zu warten.</numerusform>
            <numerusform>Er bittet Sie, vor dem nächsten Versuch %Ln Minuten zu warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks you to wait %n second(s) before you try again.</source>
        <translation>
            <numerusform>Er bittet Sie, vor dem nächsten Versuch %Ln Sekunde zu warten.</numerusform>
            <numerusform>Er bittet Sie, vor dem nächsten Versuch %Ln Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This token has an id that cannot be used in an address.</source>
        <translation>Dieses Token hat eine ID, die in einer Adresse nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of the server to remove it there.</source>
        <translation>Es wurde nichts gesendet. Bitten Sie den Administrator des Servers, es dort zu entfernen.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the address and your network connection.</source>
        <translation>Prüfen Sie die Adresse und Ihre Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>Das Zertifikat des Servers konnte nicht überprüft werden. Deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server which certificate it should have.</source>
        <translation>Fragen Sie den Administrator des Servers, welches Zertifikat er haben sollte.</translation>
    </message>
    <message>
        <source>The server does not show the certificate that you trust, so nothing was sent.</source>
        <translation>Der Server zeigt nicht das Zertifikat, dem Sie vertrauen. Deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server. Ask its administrator before you go on.</source>
        <translation>Jemand könnte sich als der Server ausgeben. Fragen Sie dessen Administrator, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Es konnte keine sichere Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <source>Check that the address and port are those of the secure (https) server.</source>
        <translation>Prüfen Sie, ob Adresse und Port die des sicheren Servers (https) sind.</translation>
    </message>
    <message>
        <source>The proxy on the way to the server refused the connection.</source>
        <translation>Der Proxy auf dem Weg zum Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s network settings.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen Ihres Systems.</translation>
    </message>
    <message>
        <source>The connection was lost before the whole answer was here.</source>
        <translation>Die Verbindung ging verloren, bevor die ganze Antwort da war.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Der Server hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>The server wants to send you to another address, which was not followed.</source>
        <translation>Der Server will Sie zu einer anderen Adresse schicken; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>Ask its administrator for the right one.</source>
        <translation>Fragen Sie dessen Administrator nach der richtigen.</translation>
    </message>
    <message>
        <source>The server wants to send you to %1, which was not followed.</source>
        <translation>Der Server will Sie zu %1 schicken; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>If you trust it, type %1 as the server address.</source>
        <translation>Wenn Sie dem vertrauen, geben Sie %1 als Serveradresse ein.</translation>
    </message>
    <message>
        <source>The server did not accept what was sent. Change it and try again.</source>
        <translation>Der Server hat nicht angenommen, was gesendet wurde. Ändern Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>All seats of the server&apos;s licence are in use.</source>
        <translation>Alle Plätze der Serverlizenz sind belegt.</translation>
    </message>
    <message>
        <source>Wait until somebody signs out, or ask the administrator of the server.</source>
        <translation>Warten Sie, bis sich jemand abmeldet, oder fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The server is being asked too often.</source>
        <translation>Der Server wird zu oft gefragt.</translation>
    </message>
    <message>
        <source>Please wait a minute, then try again.</source>
        <translation>Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The server has a problem of its own, so it could not do what it was asked.</source>
        <translation>Der Server hat selbst ein Problem und konnte deshalb nicht tun, worum er gebeten wurde.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>Bitte versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server gave an answer that was not expected (%1).</source>
        <translation>Der Server gab eine unerwartete Antwort (%1).</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>Die Antwort des Servers ist zu groß.</translation>
    </message>
    <message>
        <source>The rest was not read. The limit can be raised in the settings file of this program.</source>
        <translation>Der Rest wurde nicht gelesen. Die Grenze lässt sich in der Einstellungsdatei dieses Programms anheben.</translation>
    </message>
    <message>
        <source>There is no server address yet.</source>
        <translation>Die Serveradresse fehlt noch.</translation>
    </message>
    <message>
        <source>Type the address of your Canvus server, for example canvus.example.com.</source>
        <translation>Geben Sie die Adresse Ihres Canvus-Servers ein, zum Beispiel canvus.example.com.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Das ist nicht die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>It should look like canvus.example.com.</source>
        <translation>Sie sollte wie canvus.example.com aussehen.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be used.</source>
        <translation>Nur Adressen, die mit https:// beginnen, können verwendet werden.</translation>
    </message>
    <message>
        <source>Leave that part out, or type https:// instead.</source>
        <translation>Lassen Sie diesen Teil weg, oder geben Sie stattdessen https:// ein.</translation>
    </message>
    <message>
        <source>This address is not secure, so nothing is sent to it.</source>
        <translation>Diese Adresse ist nicht sicher. Deshalb wird ihr nichts gesendet.</translation>
    </message>
    <message>
        <source>Over http anybody on the way could read your password. Use https:// instead.</source>
        <translation>Über http könnte jeder auf dem Weg Ihr Passwort lesen. Nehmen Sie stattdessen https://.</translation>
    </message>
    <message>
        <source>Please leave the user name and password out of the address.</source>
        <translation>Bitte lassen Sie Benutzername und Passwort aus der Adresse weg.</translation>
    </message>
    <message>
        <source>The address is stored and shown. There are fields for them below it.</source>
        <translation>Die Adresse wird gespeichert und angezeigt. Für beides gibt es darunter Felder.</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Der Server sagt: „%2“</translation>
    </message>
    <message>
        <source>The proxy on the way to the server asks for a password, so nothing was sent.</source>
        <translation>Der Proxy auf dem Weg zum Server verlangt ein Passwort. Deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password, then do it again.</source>
        <translation>Geben Sie Benutzername und Passwort des Proxys an und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>It could not be finished.</source>
        <translation>Es konnte nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>Der Verlauf konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExportCommand</name>
    <message>
        <source>Export Tokens</source>
        <translation>Token exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln Token nach %1 exportiert.</numerusform>
            <numerusform>%Ln Token nach %1 exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The file holds the tokens that the list shows, in the same order and with all columns, also those that are not shown. It never holds the tokens themselves: nobody can sign in with it.</source>
        <translation>Die Datei enthält die Token, die die Liste zeigt, in derselben Reihenfolge und mit allen Spalten, auch den nicht angezeigten. Die Token selbst enthält sie nie: Niemand kann sich damit anmelden.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Table for a spreadsheet (CSV)</source>
        <translation>&amp;Tabelle für eine Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>Data for other &amp;programs (JSON)</source>
        <translation>Daten für andere &amp;Programme (JSON)</translation>
    </message>
    <message>
        <source>Ids of the tokens</source>
        <translation>IDs der Token</translation>
    </message>
    <message>
        <source>&amp;Whole, so that each can be found again</source>
        <translation>&amp;Vollständig, damit sich jedes wiederfinden lässt</translation>
    </message>
    <message>
        <source>&amp;Shortened to their last characters, as in the list</source>
        <translation>Auf die letzten Zeichen ge&amp;kürzt, wie in der Liste</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n token(s)</source>
        <translation>
            <numerusform>%Ln Token exportieren</numerusform>
            <numerusform>%Ln Token exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that the search hides are left out.</source>
        <translation>
            <numerusform>%Ln Token, das die Suche ausblendet, wird weggelassen.</numerusform>
            <numerusform>%Ln Token, die die Suche ausblendet, werden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterBar</name>
    <message>
        <source>Ages</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Show how many tokens there are of each age</source>
        <translation>Zeigen, wie viele Token jedes Alters es gibt</translation>
    </message>
    <message>
        <source>Any Age</source>
        <translation>Jedes Alter</translation>
    </message>
    <message>
        <source>Newer than %1</source>
        <extracomment>%1 is a length of time, such as &quot;30 days&quot;</extracomment>
        <translation>Neuer als %1</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <extracomment>%1 is a length of time, such as &quot;30 days&quot;</extracomment>
        <translation>Älter als %1</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Name oder E-Mail</translation>
    </message>
    <message>
        <source>Name or e-mail of the owner</source>
        <translation>Name oder E-Mail des Besitzers</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>No Administrators</source>
        <translation>Keine Administratoren</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrte</translation>
    </message>
    <message>
        <source>Not Blocked</source>
        <translation>Nicht Gesperrte</translation>
    </message>
    <message>
        <source>All Tokens</source>
        <translation>Alle Token</translation>
    </message>
    <message>
        <source>Needs a Look, for Any Reason</source>
        <translation>Prüfenswert, aus jedem Grund</translation>
    </message>
    <message>
        <source>“Old” Means</source>
        <translation>„Alt“ bedeutet</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Alter: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Besitzer: %1</translation>
    </message>
    <message>
        <source>Look for: %1</source>
        <translation>Suchen nach: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>An age between two lengths of time: &quot;90 days to 1 year&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>älter als %1</translation>
    </message>
    <message>
        <source>newer than %1</source>
        <translation>neuer als %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>no administrators</source>
        <translation>keine Administratoren</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>nicht gesperrt</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>jeder</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a filter</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>prüfenswert</translation>
    </message>
    <message>
        <source>all tokens</source>
        <translation>alle Token</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%Ln Grund</numerusform>
            <numerusform>%Ln Gründe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindSecretDialog</name>
    <message>
        <source>Find by Secret</source>
        <translation>Über das Geheimnis finden</translation>
    </message>
    <message>
        <source>Whose token is this?</source>
        <translation>Wessen Token ist das?</translation>
    </message>
    <message>
        <source>Paste a token that you found somewhere, such as in a log or a chat; the whole line will do. It is compared on this computer and sent to nobody.</source>
        <translation>Fügen Sie ein Token ein, das Sie irgendwo gefunden haben, etwa in einem Protokoll oder einem Chat; die ganze Zeile genügt. Es wird auf diesem Computer verglichen und niemandem gesendet.</translation>
    </message>
    <message>
        <source>Found &amp;token:</source>
        <translation>Gefundenes &amp;Token:</translation>
    </message>
    <message>
        <source>Found token</source>
        <translation>Gefundenes Token</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find the token&apos;s owner</source>
        <translation>Den Besitzer des Tokens suchen</translation>
    </message>
    <message>
        <source>Looking for the token</source>
        <translation>Das Token wird gesucht</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Besitzer:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Beschreibung:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Erstellt:</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>&amp;Show in List</source>
        <translation>&amp;In der Liste zeigen</translation>
    </message>
    <message>
        <source>This is a token of %1, called “%2”.</source>
        <extracomment>%1 is a person, %2 a token&apos;s description</extracomment>
        <translation>Dies ist ein Token von %1 mit der Beschreibung „%2“.</translation>
    </message>
    <message>
        <source>%1 This window is signed in with it.</source>
        <extracomment>%1: whose token it is</extracomment>
        <translation>%1 Dieses Fenster ist damit angemeldet.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HelpCommands</name>
    <message>
        <source>Diagnostic information was copied. It holds no names, addresses or tokens.</source>
        <translation>Die Diagnosedaten wurden kopiert. Sie enthalten keine Namen, Adressen oder Token.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HelpWindow</name>
    <message>
        <source>Guide to Tokendesk</source>
        <translation>Anleitung zu Tokendesk</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Making and ending tokens</source>
        <translation>Token erstellen und beenden</translation>
    </message>
    <message>
        <source>For administrators of a server</source>
        <translation>Für Administratoren eines Servers</translation>
    </message>
    <message>
        <source>For administrators of computers</source>
        <translation>Für Administratoren von Computern</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What this user did</source>
        <translation>Was dieser Benutzer getan hat</translation>
    </message>
    <message>
        <source>What was done to this account</source>
        <translation>Was mit diesem Konto geschehen ist</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>Welche Ereignisse gezeigt werden</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <extracomment>%1 is a token&apos;s description, %2 its owner</extracomment>
        <translation>„%1“ von %2</translation>
    </message>
    <message>
        <source>Select a token, or choose a user, to see what the server has noted.</source>
        <translation>Wählen Sie ein Token oder einen Benutzer aus, um zu sehen, was der Server festgehalten hat.</translation>
    </message>
    <message>
        <source>The server has noted nothing here.</source>
        <translation>Der Server hat hier nichts festgehalten.</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Show &amp;Older</source>
        <translation>Ä&amp;ltere zeigen</translation>
    </message>
    <message>
        <source>This server keeps no history that it would show: it has no audit log, or your account may not read it.</source>
        <translation>Dieser Server hat keinen Verlauf, den er zeigen würde: Er führt kein Audit-Protokoll, oder Ihr Konto darf es nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the server&apos;s answer could not be read.</source>
        <translation>
            <numerusform>%Ln Ereignis in der Antwort des Servers konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Ereignisse in der Antwort des Servers konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::InlineNote</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeyringText</name>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>Der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The keyring does not hold this sign-in any more.</source>
        <translation>Der Schlüsselbund enthält diese Anmeldung nicht mehr.</translation>
    </message>
    <message>
        <source>The keyring did not work.</source>
        <translation>Der Schlüsselbund hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit Tokendesk; nothing was written anywhere.</source>
        <translation>Sie bleiben angemeldet, bis Sie Tokendesk beenden; es wurde nirgends etwas gespeichert.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Bitte melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>Tokendesk does not use the sign-in any more, but the keyring may still hold it: look for “tokendesk” in your desktop&apos;s password manager.</source>
        <translation>Tokendesk verwendet die Anmeldung nicht mehr, aber der Schlüsselbund enthält sie vielleicht noch: Suchen Sie in der Passwortverwaltung Ihres Desktops nach „tokendesk“.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>The administrator of this computer has chosen the language.</source>
        <translation>Der Administrator dieses Computers hat die Sprache festgelegt.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LiveIndicator</name>
    <message numerus="yes">
        <source>What you see was right %n second(s) ago.</source>
        <translation>
            <numerusform>Was Sie sehen, stimmte vor %Ln Sekunde.</numerusform>
            <numerusform>Was Sie sehen, stimmte vor %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you see was right %n minute(s) ago.</source>
        <translation>
            <numerusform>Was Sie sehen, stimmte vor %Ln Minute.</numerusform>
            <numerusform>Was Sie sehen, stimmte vor %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The list is being read from the server.</source>
        <translation>Die Liste wird vom Server gelesen.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Changes are shown as they happen.</source>
        <translation>Änderungen werden sofort angezeigt.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Sign in to see your access tokens.</source>
        <translation>Melden Sie sich an, um Ihre Zugriffstoken zu sehen.</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>Wird nicht verfolgt</translation>
    </message>
    <message>
        <source>Checked in turn</source>
        <translation>Wird reihum geprüft</translation>
    </message>
    <message numerus="yes">
        <source>The users&apos; tokens are read again one user after the other; a whole round takes about %n minute(s).</source>
        <translation>
            <numerusform>Die Token der Benutzer werden nacheinander neu gelesen; eine ganze Runde dauert etwa %Ln Minute.</numerusform>
            <numerusform>Die Token der Benutzer werden nacheinander neu gelesen; eine ganze Runde dauert etwa %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Wird abgefragt</translation>
    </message>
    <message>
        <source>Polling, %1 s old</source>
        <translation>Wird abgefragt, %1 s alt</translation>
    </message>
    <message numerus="yes">
        <source>Polling, %n min old</source>
        <translation>
            <numerusform>Wird abgefragt, %Ln min alt</numerusform>
            <numerusform>Wird abgefragt, %Ln min alt</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell of changes, so the list is read again now and then.</source>
        <translation>Dieser Server meldet Änderungen nicht; deshalb wird die Liste hin und wieder neu gelesen.</translation>
    </message>
    <message>
        <source>Offline, trying…</source>
        <translation>Offline, neuer Versuch…</translation>
    </message>
    <message>
        <source>Offline, next try in %1 s</source>
        <translation>Offline, neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>Not up to date, next try in %1 s</source>
        <translation>Nicht aktuell, neuer Versuch in %1 s</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LookText</name>
    <message>
        <source>Its owner is blocked.</source>
        <translation>Der Besitzer ist gesperrt.</translation>
    </message>
    <message>
        <source>Its owner has never signed in.</source>
        <translation>Der Besitzer hat sich nie angemeldet.</translation>
    </message>
    <message>
        <source>Its owner is an administrator: who has the token can do everything.</source>
        <translation>Der Besitzer ist Administrator: Wer das Token hat, kann alles tun.</translation>
    </message>
    <message numerus="yes">
        <source>It is older than %n day(s), and tokens never expire.</source>
        <translation>
            <numerusform>Es ist älter als %Ln Tag, und Token laufen nie ab.</numerusform>
            <numerusform>Es ist älter als %Ln Tage, und Token laufen nie ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody wrote down what it is for.</source>
        <translation>Niemand hat notiert, wofür es ist.</translation>
    </message>
    <message>
        <source>Its description does not tell what it is for.</source>
        <translation>Die Beschreibung sagt nicht, wofür es ist.</translation>
    </message>
    <message>
        <source>Another token has the same description.</source>
        <translation>Ein anderes Token hat dieselbe Beschreibung.</translation>
    </message>
    <message numerus="yes">
        <source>Its owner has %n token(s) or more.</source>
        <translation>
            <numerusform>Der Besitzer hat mindestens %Ln Token.</numerusform>
            <numerusform>Der Besitzer hat mindestens %Ln Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner is blocked</source>
        <translation>Besitzer ist gesperrt</translation>
    </message>
    <message>
        <source>Owner never signed in</source>
        <translation>Besitzer hat sich nie angemeldet</translation>
    </message>
    <message>
        <source>Owner is an administrator</source>
        <translation>Besitzer ist Administrator</translation>
    </message>
    <message>
        <source>Old</source>
        <comment>of a token</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Keine Beschreibung</translation>
    </message>
    <message>
        <source>Vague description</source>
        <translation>Vage Beschreibung</translation>
    </message>
    <message>
        <source>Same description as another</source>
        <translation>Gleiche Beschreibung wie ein anderes</translation>
    </message>
    <message>
        <source>Owner has many tokens</source>
        <translation>Besitzer hat viele Token</translation>
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
        <translation>Die Antwort des Servers kam nicht an. Deshalb ist nicht bekannt, ob das Token erstellt wurde.</translation>
    </message>
    <message>
        <source>%1 Looking at the list…</source>
        <extracomment>%1: that the server&apos;s answer did not arrive</extracomment>
        <translation>%1 In der Liste wird nachgesehen…</translation>
    </message>
    <message>
        <source>%1 The list that would tell cannot be read now. %2 It will be tried again until it can be.</source>
        <extracomment>Sentences. %1: that the server&apos;s answer did not arrive, %2: why the list cannot be read</extracomment>
        <translation>%1 Die Liste, in der es stünde, kann gerade nicht gelesen werden. %2 Es wird so lange versucht, bis es gelingt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive. The token was not made, as far as the list tells. You can try again.</source>
        <translation>Die Antwort des Servers kam nicht an. Der Liste nach wurde das Token nicht erstellt. Sie können es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The token “%1” was not made.</source>
        <translation>Das Token „%1“ wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, but the list has a new token of that description. Its secret is lost. You can create another.</source>
        <translation>Die Antwort des Servers kam nicht an, aber in der Liste ist ein neues Token mit dieser Beschreibung. Sein Geheimnis ist verloren. Sie können ein weiteres erstellen.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LostTokenDialog</name>
    <message>
        <source>Lost Token</source>
        <translation>Verlorenes Token</translation>
    </message>
    <message>
        <source>Tokens that are new since you asked for one</source>
        <translation>Token, die seit Ihrer Anforderung neu sind</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>There is a new token whose secret nobody has seen here</source>
        <translation>Es gibt ein neues Token, dessen Geheimnis hier niemand gesehen hat</translation>
    </message>
    <message numerus="yes">
        <source>There are %n new tokens of that description</source>
        <translation>
            <numerusform>Es gibt %Ln neues Token mit dieser Beschreibung</numerusform>
            <numerusform>Es gibt %Ln neue Token mit dieser Beschreibung</numerusform>
        </translation>
    </message>
    <message>
        <source>It appeared after you asked for it, but the server&apos;s answer was lost, and with it the token&apos;s secret, which is told only once. If it is yours, revoke it and create another. Somebody else may have made it at the same moment, though: in that case keep it.</source>
        <translation>Es erschien nach Ihrer Anforderung, aber die Antwort des Servers ging verloren und mit ihr das Geheimnis des Tokens, das nur einmal mitgeteilt wird. Wenn es Ihres ist, widerrufen Sie es und erstellen Sie ein neues. Vielleicht hat es aber jemand anderes im selben Augenblick erstellt: Dann behalten Sie es.</translation>
    </message>
    <message>
        <source>They appeared after you asked for one, but the server&apos;s answer was lost, and with it the secret, which is told only once. At most one of them is yours: revoke that one and create another. The rest was made by somebody else at the same moment: keep them.</source>
        <translation>Sie erschienen nach Ihrer Anforderung, aber die Antwort des Servers ging verloren und mit ihr das Geheimnis, das nur einmal mitgeteilt wird. Höchstens eines davon ist Ihres: Widerrufen Sie dieses und erstellen Sie ein neues. Die übrigen hat jemand anderes im selben Augenblick erstellt: Behalten Sie sie.</translation>
    </message>
    <message>
        <source>Keep Token</source>
        <translation>Token behalten</translation>
    </message>
    <message>
        <source>Keep All</source>
        <translation>Alle behalten</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Tokens</source>
        <translation>
            <numerusform>%Ln Token widerrufen</numerusform>
            <numerusform>%Ln Token widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>Token widerrufen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message>
        <source>Tokendesk was stopped by an internal error the last time.</source>
        <translation>Tokendesk wurde beim letzten Mal durch einen internen Fehler beendet.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>Token suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%Ln Zeile kopiert.</numerusform>
            <numerusform>%Ln Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokendesk</source>
        <translation>Tokendesk</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Tokendesk — %1</source>
        <extracomment>Window title; %1 is a server</extracomment>
        <translation>Tokendesk — %1</translation>
    </message>
    <message>
        <source>%1 (administrator) on %2</source>
        <translation>%1 (Administrator) auf %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>Über den Proxy %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ManageServersDialog</name>
    <message>
        <source>Manage Servers</source>
        <translation>Server verwalten</translation>
    </message>
    <message>
        <source>Your servers</source>
        <translation>Ihre Server</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Forget Sign-In</source>
        <translation>Anmeldung &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a row: %1 is a server&apos;s name, %2 a colour</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account: %1 is a person&apos;s name, %2 the e-mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kept in this desktop&apos;s keyring.</source>
        <translation>Im Schlüsselbund dieses Desktops aufbewahrt.</translation>
    </message>
    <message>
        <source>Not kept: you are asked for it each time Tokendesk starts.</source>
        <translation>Nicht aufbewahrt: Sie werden bei jedem Start von Tokendesk danach gefragt.</translation>
    </message>
    <message>
        <source>Remove Server</source>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from your servers?</source>
        <translation>„%1“ aus Ihren Servern entfernen?</translation>
    </message>
    <message>
        <source>Tokendesk forgets its name, its colour and a kept sign-in. Nothing changes on the server.</source>
        <translation>Tokendesk vergisst den Namen, die Farbe und eine aufbewahrte Anmeldung. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NewTokenDialog</name>
    <message>
        <source>New Token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Say what the token is for, so that you will know it again later. The token itself is shown once, right after it was created.</source>
        <translation>Sagen Sie, wofür das Token ist, damit Sie es später wiedererkennen. Das Token selbst wird einmal gezeigt, gleich nach dem Erstellen.</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>For example: CI pipeline</source>
        <translation>Zum Beispiel: CI-Pipeline</translation>
    </message>
    <message>
        <source>Creating the token</source>
        <translation>Das Token wird erstellt</translation>
    </message>
    <message>
        <source>A new access token for you, %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Ein neues Zugriffstoken für Sie, %1</translation>
    </message>
    <message>
        <source>A new access token for %1</source>
        <translation>Ein neues Zugriffstoken für %1</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Create Another Token</source>
        <translation>Weiteres Token erstellen</translation>
    </message>
    <message>
        <source>Create Token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking for the token</source>
        <translation>Das Token wird gesucht</translation>
    </message>
    <message>
        <source>There is a token of that name already. You can still use it.</source>
        <translation>Es gibt schon ein Token dieses Namens. Sie können ihn trotzdem verwenden.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OffboardDialog</name>
    <message>
        <source>Offboard User</source>
        <translation>Benutzer den Zugriff entziehen</translation>
    </message>
    <message>
        <source>Tokens of this user</source>
        <translation>Token dieses Benutzers</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tokens revoked so far</source>
        <translation>Bisher widerrufene Token</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>Also &amp;block the account</source>
        <translation>Auch das Konto &amp;sperren</translation>
    </message>
    <message>
        <source>It is blocked first, so that no new tokens are made meanwhile</source>
        <translation>Es wird zuerst gesperrt, damit inzwischen keine neuen Token erstellt werden</translation>
    </message>
    <message>
        <source>Name of the user, to confirm</source>
        <translation>Name des Benutzers zur Bestätigung</translation>
    </message>
    <message>
        <source>Offboard %1</source>
        <translation>%1 den Zugriff entziehen</translation>
    </message>
    <message>
        <source>Account: %1 (user %2). Every access token of it is revoked. Whatever still uses one of them will no longer be let in. This cannot be undone.</source>
        <extracomment>%1 is an e-mail address or nothing, %2 the number of a user</extracomment>
        <translation>Konto: %1 (Benutzer %2). Alle seine Zugriffstoken werden widerrufen. Was eines davon noch verwendet, wird nicht mehr eingelassen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>To confirm, &amp;type “%1”:</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Zur Bestätigung „%1“ ein&amp;geben:</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Reading the account and its tokens…</source>
        <translation>Das Konto und seine Token werden gelesen…</translation>
    </message>
    <message>
        <source>This account has no access tokens.</source>
        <translation>Dieses Konto hat keine Zugriffstoken.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be revoked:</source>
        <translation>
            <numerusform>%Ln Token wird widerrufen:</numerusform>
            <numerusform>%Ln Token werden widerrufen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocking the account…</source>
        <translation>Das Konto wird gesperrt…</translation>
    </message>
    <message>
        <source>Revoking the tokens, one after another…</source>
        <translation>Die Token werden nacheinander widerrufen…</translation>
    </message>
    <message>
        <source>Looking whether any token is left…</source>
        <translation>Es wird nachgesehen, ob noch ein Token übrig ist…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked.</source>
        <translation>
            <numerusform>%1 von %Ln Token widerrufen.</numerusform>
            <numerusform>%1 von %Ln Token widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked, and none is left.</source>
        <translation>
            <numerusform>%Ln Token widerrufen, und keines ist übrig.</numerusform>
            <numerusform>%Ln Token widerrufen, und keines ist übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is blocked.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>The account was blocked already.</source>
        <translation>Das Konto war schon gesperrt.</translation>
    </message>
    <message>
        <source>The account could not be blocked, so no token was revoked after that.</source>
        <translation>Das Konto konnte nicht gesperrt werden. Deshalb wurde danach kein Token widerrufen.</translation>
    </message>
    <message>
        <source>It is not known whether the account is blocked: the answer was lost. Resume looks first.</source>
        <translation>Ob das Konto gesperrt ist, ist nicht bekannt: Die Antwort ging verloren. „Fortsetzen“ sieht zuerst nach.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Sentences. %1: how many tokens were revoked, %2: whether the account is blocked, or nothing</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Sie haben abgebrochen.</translation>
    </message>
    <message>
        <source>Tokens are left: some were made while the others were revoked. Block the account too.</source>
        <translation>Es sind noch Token übrig: Einige wurden erstellt, während die anderen widerrufen wurden. Sperren Sie auch das Konto.</translation>
    </message>
    <message>
        <source>Resume goes on with what is left.</source>
        <translation>„Fortsetzen“ macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>This is your own account. This window is signed in with one of these tokens: it is revoked last, and then you have to sign in again.</source>
        <translation>Das ist Ihr eigenes Konto. Dieses Fenster ist mit einem dieser Token angemeldet: Es wird zuletzt widerrufen, und danach müssen Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>This is your own account: your own programs will no longer be let in.</source>
        <translation>Das ist Ihr eigenes Konto: Ihre eigenen Programme werden nicht mehr eingelassen.</translation>
    </message>
    <message>
        <source>Your own account cannot be blocked from here.</source>
        <translation>Ihr eigenes Konto kann von hier aus nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>This account is blocked already.</source>
        <translation>Dieses Konto ist schon gesperrt.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Offboard</source>
        <translation>Zugriff entziehen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Der Bericht wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OutcomeText</name>
    <message>
        <source>Revoking…</source>
        <translation>Wird widerrufen…</translation>
    </message>
    <message>
        <source>The answer was lost: looking…</source>
        <translation>Die Antwort ging verloren: es wird nachgesehen…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Schon weg</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not certain: the answer was lost</source>
        <translation>Nicht sicher: die Antwort ging verloren</translation>
    </message>
    <message>
        <source>Not revoked: cancelled</source>
        <translation>Nicht widerrufen: abgebrochen</translation>
    </message>
    <message>
        <source>Not revoked: the connection was lost</source>
        <translation>Nicht widerrufen: die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PasteBackCheck</name>
    <message>
        <source>✓ Right: that is this token.</source>
        <translation>✓ Richtig: Das ist dieses Token.</translation>
    </message>
    <message>
        <source>⚠ Wrong: that is another.</source>
        <translation>⚠ Falsch: Das ist ein anderes.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PlainTokenDialog</name>
    <message>
        <source>Your New Token</source>
        <translation>Ihr neues Token</translation>
    </message>
    <message>
        <source>Copy your new token now: it is shown only this once.</source>
        <translation>Kopieren Sie Ihr neues Token jetzt: Es wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Token:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Das Token kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;As</source>
        <translation>Kopieren a&amp;ls</translation>
    </message>
    <message>
        <source>Copy the token in another form</source>
        <translation>Das Token in anderer Form kopieren</translation>
    </message>
    <message>
        <source>Save to &amp;File…</source>
        <translation>In &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>Save the token to a file</source>
        <translation>Das Token in einer Datei speichern</translation>
    </message>
    <message>
        <source>Clear &amp;Now</source>
        <translation>&amp;Jetzt leeren</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Die Zwischenablage jetzt leeren</translation>
    </message>
    <message>
        <source>C&amp;lear the clipboard after:</source>
        <translation>&amp;Zwischenablage leeren nach:</translation>
    </message>
    <message>
        <source>Clear the clipboard after this many seconds</source>
        <translation>Die Zwischenablage nach so vielen Sekunden leeren</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Set by the administrator of this computer.</source>
        <translation>Vom Administrator dieses Computers festgelegt.</translation>
    </message>
    <message>
        <source>Chec&amp;k what you stored:</source>
        <translation>&amp;Prüfen, was Sie gespeichert haben:</translation>
    </message>
    <message>
        <source>Check what you stored</source>
        <translation>Prüfen, was Sie gespeichert haben</translation>
    </message>
    <message>
        <source>Paste it here to see whether it is this token</source>
        <translation>Hier einfügen, um zu sehen, ob es dieses Token ist</translation>
    </message>
    <message>
        <source>The token was copied.</source>
        <translation>Das Token wurde kopiert.</translation>
    </message>
    <message>
        <source>“%1”, a token of %2. Keep it as safe as a password: whoever has it can do what its owner can.</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>„%1“, ein Token von %2. Verwahren Sie es so sicher wie ein Passwort: Wer es hat, kann alles tun, was sein Besitzer kann.</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>Token, verborgen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Das Token verbergen</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Das Token anzeigen</translation>
    </message>
    <message>
        <source>&amp;Header Line</source>
        <translation>&amp;Header-Zeile</translation>
    </message>
    <message>
        <source>The header line was copied.</source>
        <translation>Die Header-Zeile wurde kopiert.</translation>
    </message>
    <message>
        <source>&amp;curl Line</source>
        <translation>&amp;curl-Zeile</translation>
    </message>
    <message>
        <source>The curl line was copied.</source>
        <translation>Die curl-Zeile wurde kopiert.</translation>
    </message>
    <message>
        <source>&amp;Environment Lines</source>
        <translation>&amp;Umgebungsvariablen</translation>
    </message>
    <message>
        <source>The environment lines were copied.</source>
        <translation>Die Zeilen mit den Umgebungsvariablen wurden kopiert.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read that file.</source>
        <translation>In %1 gespeichert. Nur Sie können diese Datei lesen.</translation>
    </message>
    <message>
        <source>The token could not be saved to %1: %2. Choose another place, or copy the token.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what went wrong</extracomment>
        <translation>Das Token konnte nicht in %1 gespeichert werden: %2. Wählen Sie einen anderen Ort, oder kopieren Sie das Token.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard will be cleared in %n s</source>
        <translation>
            <numerusform>Die Zwischenablage wird in %Ln s geleert</numerusform>
            <numerusform>Die Zwischenablage wird in %Ln s geleert</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is no longer on the clipboard.</source>
        <translation>Das Token ist nicht mehr in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Die Zwischenablage wurde geleert.</translation>
    </message>
    <message>
        <source>The clipboard should be clear now, but your desktop does not let us check.</source>
        <translation>Die Zwischenablage sollte jetzt leer sein, aber Ihr Desktop lässt das nicht überprüfen.</translation>
    </message>
    <message>
        <source>Token Not Copied Yet</source>
        <translation>Token noch nicht kopiert</translation>
    </message>
    <message>
        <source>You have not copied or saved this token yet.</source>
        <translation>Sie haben dieses Token noch nicht kopiert oder gespeichert.</translation>
    </message>
    <message>
        <source>Once this window is closed, nobody can show it again. If you do not need it, revoke it.</source>
        <translation>Ist dieses Fenster geschlossen, kann es niemand mehr zeigen. Wenn Sie es nicht brauchen, widerrufen Sie es.</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ProxyDialog</name>
    <message>
        <source>Proxy Password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>This is a password for your network, not the one of your Canvus account. It is sent to the proxy only, without encryption where the proxy asks for it that way, and is forgotten when you quit Tokendesk.</source>
        <translation>Das ist ein Passwort für Ihr Netzwerk, nicht das Ihres Canvus-Kontos. Es wird nur an den Proxy gesendet, unverschlüsselt, wenn der Proxy es so verlangt, und wird vergessen, wenn Sie Tokendesk beenden.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Asking the proxy</source>
        <translation>Der Proxy wird gefragt</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a password</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>Der Proxy %1 verlangt ein Passwort</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name and password.</source>
        <translation>Der Proxy hat diesen Benutzernamen und dieses Passwort nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReadingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the reading of everyone&apos;s tokens</source>
        <translation>Das Lesen der Token aller Benutzer abbrechen</translation>
    </message>
    <message>
        <source>Users read</source>
        <translation>Gelesene Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>Reading everyone&apos;s tokens: %1 of %n user(s)</source>
        <translation>
            <numerusform>Token aller Benutzer werden gelesen: %1 von %Ln Benutzer</numerusform>
            <numerusform>Token aller Benutzer werden gelesen: %1 von %Ln Benutzern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::RenameDialog</name>
    <message>
        <source>Rename Token</source>
        <translation>Token umbenennen</translation>
    </message>
    <message>
        <source>Give this token a new description</source>
        <translation>Diesem Token eine neue Beschreibung geben</translation>
    </message>
    <message>
        <source>New &amp;description:</source>
        <translation>Neue &amp;Beschreibung:</translation>
    </message>
    <message>
        <source>New description</source>
        <translation>Neue Beschreibung</translation>
    </message>
    <message>
        <source>Renaming the token</source>
        <translation>Das Token wird umbenannt</translation>
    </message>
    <message>
        <source>It is called “%1” now and belongs to %2. The token itself stays the same and goes on working.</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>Es heißt jetzt „%1“ und gehört %2. Das Token selbst bleibt gleich und funktioniert weiter.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Rename Anyway</source>
        <translation>Trotzdem umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Somebody else renamed this token meanwhile. It is called “%1” now; you want to call it “%2”.</source>
        <extracomment>%1 and %2 are descriptions of a token</extracomment>
        <translation>Jemand anderes hat dieses Token inzwischen umbenannt. Es heißt jetzt „%1“; Sie wollen es „%2“ nennen.</translation>
    </message>
    <message>
        <source>This token is gone: somebody has revoked it. What you typed is still here to be copied.</source>
        <translation>Dieses Token gibt es nicht mehr: Jemand hat es widerrufen. Was Sie eingegeben haben, können Sie hier noch kopieren.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeDialog</name>
    <message>
        <source>Tokens to be revoked</source>
        <translation>Zu widerrufende Token</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tokens revoked so far</source>
        <translation>Bisher widerrufene Token</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>This window is signed in with this very token. Once it is revoked, you have to sign in again.</source>
        <translation>Dieses Fenster ist mit genau diesem Token angemeldet. Nach dem Widerruf müssen Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>This window is signed in with one of these tokens. Once it is revoked, you have to sign in again.</source>
        <translation>Dieses Fenster ist mit einem dieser Token angemeldet. Nach dem Widerruf müssen Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Revoke Tokens</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Revoke this token for good?</source>
        <translation>Dieses Token endgültig widerrufen?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke these %n tokens for good?</source>
        <translation>
            <numerusform>Dieses %Ln Token endgültig widerrufen?</numerusform>
            <numerusform>Diese %Ln Token endgültig widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever still uses it will no longer be let in. This cannot be undone.</source>
        <translation>Was es noch verwendet, wird nicht mehr eingelassen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Whatever still uses one of them will no longer be let in. This cannot be undone.</source>
        <translation>Was eines davon noch verwendet, wird nicht mehr eingelassen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Tokens</source>
        <translation>
            <numerusform>%Ln Token widerrufen</numerusform>
            <numerusform>%Ln Token widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Schon weg</translation>
    </message>
    <message>
        <source>This token was revoked elsewhere in the meantime. There is nothing left to do.</source>
        <translation>Dieses Token wurde inzwischen anderswo widerrufen. Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>These tokens were revoked elsewhere in the meantime. There is nothing left to do.</source>
        <translation>Diese Token wurden inzwischen anderswo widerrufen. Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The token was not revoked.</source>
        <translation>Das Token wurde nicht widerrufen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked.</source>
        <translation>
            <numerusform>%1 von %Ln Token widerrufen.</numerusform>
            <numerusform>%1 von %Ln Token widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 how many were revoked, %2 why not all, %3 what to do</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) are revoked.</source>
        <translation>
            <numerusform>%Ln Token ist widerrufen.</numerusform>
            <numerusform>Alle %Ln Token sind widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Der Bericht wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SearchPanel</name>
    <message>
        <source>“%1” is not an age, so it is left out of the search. Write a number and a letter: 30d for days, 6m for months, 1y for years.</source>
        <translation>„%1“ ist kein Alter und wird bei der Suche weggelassen. Schreiben Sie eine Zahl und einen Buchstaben: 30d für Tage, 6m für Monate, 1y für Jahre.</translation>
    </message>
    <message>
        <source>“%1” is left out of the search. Write yes or no behind the colon.</source>
        <translation>„%1“ wird bei der Suche weggelassen. Schreiben Sie yes oder no hinter den Doppelpunkt.</translation>
    </message>
    <message>
        <source>“%1” is left out of the search. Write a name or an e-mail address behind the colon.</source>
        <translation>„%1“ wird bei der Suche weggelassen. Schreiben Sie einen Namen oder eine E-Mail-Adresse hinter den Doppelpunkt.</translation>
    </message>
    <message>
        <source>“%1” is not known, so it is left out of the search. has:duplicate and needs:look are.</source>
        <translation>„%1“ ist nicht bekannt und wird bei der Suche weggelassen. Bekannt sind has:duplicate und needs:look.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretFinder</name>
    <message>
        <source>This build of Tokendesk cannot compute the ids of tokens, so it finds none.</source>
        <translation>Diese Ausgabe von Tokendesk kann die IDs von Token nicht berechnen und findet deshalb keine.</translation>
    </message>
    <message>
        <source>It is none of those on screen. Everyone&apos;s tokens are being read…</source>
        <translation>Es ist keines der angezeigten. Die Token aller Benutzer werden gelesen…</translation>
    </message>
    <message>
        <source>There are no tokens here to compare it with.</source>
        <translation>Es gibt hier keine Token, mit denen es verglichen werden könnte.</translation>
    </message>
    <message>
        <source>This server&apos;s token ids do not tell which token they belong to, so none can be found by it.</source>
        <translation>Die Token-IDs dieses Servers verraten nicht, zu welchem Token sie gehören; deshalb lässt sich darüber keines finden.</translation>
    </message>
    <message numerus="yes">
        <source>None of the tokens that could be read is this one. Those of %n user(s) could not be read: it may be one of theirs.</source>
        <translation>
            <numerusform>Keines der lesbaren Token ist dieses. Die von %Ln Benutzer konnten nicht gelesen werden: Es könnte eines davon sein.</numerusform>
            <numerusform>Keines der lesbaren Token ist dieses. Die von %Ln Benutzern konnten nicht gelesen werden: Es könnte eines davon sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the tokens that you can see is this one. It may have been revoked already, or belong to somebody else or to another server.</source>
        <translation>Keines der Token, die Sie sehen können, ist dieses. Es wurde vielleicht schon widerrufen oder gehört jemand anderem oder zu einem anderen Server.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServerColours</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServerStandby</name>
    <message>
        <source>Signing in to “%1”…</source>
        <translation>Anmeldung bei „%1“…</translation>
    </message>
    <message>
        <source>With the sign-in that is kept in this desktop&apos;s keyring.</source>
        <translation>Mit der Anmeldung, die im Schlüsselbund dieses Desktops aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”</source>
        <translation>Sie sind bei „%1“ nicht angemeldet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what happened, and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>Proxy-Passwort…</translation>
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
        <translation>An einem Canvus-Server anmelden</translation>
    </message>
    <message>
        <source>&amp;Cancel Signing In</source>
        <translation>Anmeldung abbre&amp;chen</translation>
    </message>
    <message>
        <source>Stay where you are</source>
        <translation>Bleiben, wo Sie sind</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation>Diesen Server verlassen</translation>
    </message>
    <message>
        <source>&amp;Forget This Sign-In</source>
        <translation>Diese Anmeldung &amp;vergessen</translation>
    </message>
    <message>
        <source>Remove it from the keyring, so that you are asked for it the next time</source>
        <translation>Aus dem Schlüsselbund entfernen, sodass Sie das nächste Mal danach gefragt werden</translation>
    </message>
    <message>
        <source>&amp;Manage Servers…</source>
        <translation>Server ver&amp;walten…</translation>
    </message>
    <message>
        <source>Names, colours and order of your servers</source>
        <translation>Namen, Farben und Reihenfolge Ihrer Server</translation>
    </message>
    <message>
        <source>&amp;Sign In to Another Server…</source>
        <translation>An &amp;anderem Server anmelden…</translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Anmeldung bei %1…</translation>
    </message>
    <message>
        <source>Go to another server, sign in or out</source>
        <translation>Zu einem anderen Server wechseln, an- oder abmelden</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Your sign-in to “%1” has ended.</source>
        <translation>Ihre Anmeldung bei „%1“ ist beendet.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Bitte melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>You are asked to sign in the next time Tokendesk starts.</source>
        <translation>Sie werden beim nächsten Start von Tokendesk nach der Anmeldung gefragt.</translation>
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
        <translation>&amp;Server</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to a Canvus server</source>
        <translation>An einem Canvus-Server anmelden</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>Server&amp;adresse</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>canvus.example.com</source>
        <comment>An example of a server address; keep it recognisable as one</comment>
        <translation>canvus.example.com</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>E-mail and &amp;password</source>
        <translation>E-Mail und &amp;Passwort</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>Zugriffs&amp;token</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Zugriffsto&amp;ken</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>Angemeldet &amp;bleiben</translation>
    </message>
    <message>
        <source>In this desktop&apos;s keyring; a password is never kept.</source>
        <translation>Im Schlüsselbund dieses Desktops; ein Passwort wird nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep it. You stay signed in until you quit Tokendesk.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, der sie aufbewahren könnte. Sie bleiben angemeldet, bis Sie Tokendesk beenden.</translation>
    </message>
    <message>
        <source>The name of the server appears here as soon as it answers.</source>
        <translation>Der Name des Servers erscheint hier, sobald er antwortet.</translation>
    </message>
    <message>
        <source>⚠ %1 %2</source>
        <extracomment>The line below the server address: what is wrong with it, and what to do.</extracomment>
        <translation>⚠ %1 %2</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>✓ Canvus server, version %1</source>
        <translation>✓ Canvus-Server, Version %1</translation>
    </message>
    <message>
        <source>✓ Canvus server “%1”, version %2</source>
        <translation>✓ Canvus-Server „%1“, Version %2</translation>
    </message>
    <message>
        <source>%1
It only lets you sign in with an access token here.</source>
        <extracomment>%1 is the line with the server&apos;s name and version.</extracomment>
        <translation>%1
Hier lässt er Sie nur mit einem Zugriffstoken anmelden.</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>Zertifikat zeigen…</translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>Proxy-Passwort…</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>Über den Proxy %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInFlow</name>
    <message>
        <source>The session was stopped, because the certificate of the server changed.</source>
        <translation>Die Sitzung wurde angehalten, weil sich das Zertifikat des Servers geändert hat.</translation>
    </message>
    <message>
        <source>Nothing was sent since then.</source>
        <translation>Seitdem wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>Ihre Anmeldung ist beendet.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich wieder an, um fortzufahren.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow signing in to this server.</source>
        <translation>Der Administrator dieses Computers erlaubt keine Anmeldung an diesem Server.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose one of the servers that are offered.</source>
        <translation>Es wurde nichts gesendet. Wählen Sie einen der angebotenen Server.</translation>
    </message>
    <message>
        <source>This server does not let you sign in with e-mail and password here.</source>
        <translation>Dieser Server lässt Sie hier nicht mit E-Mail und Passwort anmelden.</translation>
    </message>
    <message>
        <source>Nothing was sent. Sign in with an access token.</source>
        <translation>Es wurde nichts gesendet. Melden Sie sich mit einem Zugriffstoken an.</translation>
    </message>
    <message>
        <source>The trusted certificate of this server is forgotten.</source>
        <translation>Das vertraute Zertifikat dieses Servers ist vergessen.</translation>
    </message>
    <message>
        <source>Sign in again: you are shown the certificate that the server has now, and asked whether to trust it.</source>
        <translation>Melden Sie sich wieder an: Das Zertifikat, das der Server jetzt hat, wird Ihnen gezeigt, und Sie werden gefragt, ob Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The server does not show the certificate that you trust.</source>
        <translation>Der Server zeigt nicht das Zertifikat, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server.</source>
        <translation>Jemand könnte sich als der Server ausgeben.</translation>
    </message>
    <message>
        <source>The certificate of the server could not be verified.</source>
        <translation>Das Zertifikat des Servers konnte nicht überprüft werden.</translation>
    </message>
    <message>
        <source>Look at it to see why.</source>
        <translation>Sehen Sie es an, um zu erfahren, warum.</translation>
    </message>
    <message>
        <source>The session was stopped, because the certificate of the server cannot be verified any more.</source>
        <translation>Die Sitzung wurde angehalten, weil sich das Zertifikat des Servers nicht mehr überprüfen lässt.</translation>
    </message>
    <message>
        <source>The proxy on the way to the server asks for a password.</source>
        <translation>Der Proxy auf dem Weg zum Server verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>It is not the one of your account.</source>
        <translation>Es ist nicht das Ihres Kontos.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::StatusPill</name>
    <message>
        <source>State of the list: %1</source>
        <extracomment>Accessible name of the status bar&apos;s pill; %1 is for example &quot;Up to date&quot;.</extracomment>
        <translation>Zustand der Liste: %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenActions</name>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Die Zwischenablage wurde geleert.</translation>
    </message>
    <message>
        <source>The clipboard should be clear now, but your desktop does not let us check.</source>
        <translation>Die Zwischenablage sollte jetzt leer sein, aber Ihr Desktop lässt das nicht überprüfen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what happened, and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was made at %2. Sign in there again to look.</source>
        <translation>Ob das Token „%1“ auf %2 erstellt wurde, ist nicht bekannt. Melden Sie sich dort wieder an, um nachzusehen.</translation>
    </message>
    <message>
        <source>The token was made in another sign-in, so it was not revoked. Sign in there again to revoke it.</source>
        <translation>Das Token wurde unter einer anderen Anmeldung erstellt und deshalb nicht widerrufen. Melden Sie sich dort wieder an, um es zu widerrufen.</translation>
    </message>
    <message>
        <source>The token was renamed.</source>
        <translation>Das Token wurde umbenannt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, so it is not known whether the token was renamed.</source>
        <translation>Die Antwort des Servers kam nicht an. Deshalb ist nicht bekannt, ob das Token umbenannt wurde.</translation>
    </message>
    <message>
        <source>%1 Looking at the token…</source>
        <extracomment>%1: that the server&apos;s answer did not arrive</extracomment>
        <translation>%1 Nach dem Token wird gesehen…</translation>
    </message>
    <message>
        <source>%1 The token cannot be read now. %2 It will be tried again until it can be.</source>
        <extracomment>Sentences. %1: that the server&apos;s answer did not arrive, %2: why the token cannot be read</extracomment>
        <translation>%1 Das Token kann gerade nicht gelesen werden. %2 Es wird so lange versucht, bis es gelingt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, but the token was renamed.</source>
        <translation>Die Antwort des Servers kam nicht an, aber das Token wurde umbenannt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, and the token was not renamed. Try again.</source>
        <translation>Die Antwort des Servers kam nicht an, und das Token wurde nicht umbenannt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>%Ln Token widerrufen.</numerusform>
            <numerusform>%Ln Token widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are no longer signed in. Sign in again, then try once more. What you typed stays here.</source>
        <translation>Sie sind nicht mehr angemeldet. Melden Sie sich wieder an und versuchen Sie es dann noch einmal. Ihre Eingabe bleibt hier erhalten.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As at First</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenCounts</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the search</source>
        <translation>
            <numerusform>%Ln durch die Suche ausgeblendet</numerusform>
            <numerusform>%Ln durch die Suche ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the counts in the status bar</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenDelegate</name>
    <message>
        <source>this session</source>
        <translation>diese Sitzung</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenModel</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>heading of a column: when a token was created</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrte</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>heading of a column: when the owner of a token signed in</comment>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <comment>heading of a column: why a token deserves attention</comment>
        <translation>Prüfenswert</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the owner of a token is an administrator</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the owner of a token is blocked</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when the owner of a token signed in</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>The server has not told when this token was created.</source>
        <translation>Der Server hat nicht mitgeteilt, wann dieses Token erstellt wurde.</translation>
    </message>
    <message>
        <source>%1, created %2, the token of this session</source>
        <translation>%1, erstellt %2, das Token dieser Sitzung</translation>
    </message>
    <message>
        <source>%1, created %2, owner %3, the token of this session</source>
        <translation>%1, erstellt %2, Besitzer %3, das Token dieser Sitzung</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>%1, erstellt %2</translation>
    </message>
    <message>
        <source>%1, created %2, owner %3</source>
        <translation>%1, erstellt %2, Besitzer %3</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenPage</name>
    <message>
        <source>Loading access tokens</source>
        <translation>Zugriffstoken werden geladen</translation>
    </message>
    <message>
        <source>Everyone&apos;s access tokens</source>
        <translation>Zugriffstoken aller Benutzer</translation>
    </message>
    <message>
        <source>Your access tokens</source>
        <translation>Ihre Zugriffstoken</translation>
    </message>
    <message>
        <source>Access tokens of %1</source>
        <translation>Zugriffstoken von %1</translation>
    </message>
    <message>
        <source>No token matches the search</source>
        <translation>Kein Token passt zur Suche</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are hidden by it.</source>
        <translation>
            <numerusform>%Ln Token ist dadurch ausgeblendet.</numerusform>
            <numerusform>%Ln Token sind dadurch ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>See and manage your access tokens</source>
        <translation>Ihre Zugriffstoken ansehen und verwalten</translation>
    </message>
    <message>
        <source>Scripts and other programs use access tokens to talk to a Canvus server in your name. Sign in to see which ones there are, make new ones, and revoke those that are no longer needed.</source>
        <translation>Skripte und andere Programme sprechen mit Zugriffstoken in Ihrem Namen mit einem Canvus-Server. Melden Sie sich an, um zu sehen, welche es gibt, neue zu erstellen und die zu widerrufen, die nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>There are no access tokens to show</source>
        <translation>Es gibt keine Zugriffstoken zu zeigen</translation>
    </message>
    <message>
        <source>None of the users that could be read has one.</source>
        <translation>Keiner der Benutzer, die gelesen werden konnten, hat eines.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>You have no access tokens yet</source>
        <translation>Sie haben noch keine Zugriffstoken</translation>
    </message>
    <message>
        <source>%1 has no access tokens</source>
        <translation>%1 hat keine Zugriffstoken</translation>
    </message>
    <message>
        <source>An access token lets a script or another program talk to the server in its owner&apos;s name. It never expires; it works until it is revoked.</source>
        <translation>Mit einem Zugriffstoken spricht ein Skript oder ein anderes Programm im Namen des Besitzers mit dem Server. Es läuft nie ab; es gilt, bis es widerrufen wird.</translation>
    </message>
    <message>
        <source>New Token…</source>
        <translation>Neues Token…</translation>
    </message>
    <message>
        <source>The server showed another certificate than the one you trust, so the session was stopped.</source>
        <translation>Der Server zeigte ein anderes Zertifikat als das, dem Sie vertrauen. Deshalb wurde die Sitzung angehalten.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server. Nothing was sent to it.</source>
        <translation>Jemand könnte sich als der Server ausgeben. Ihm wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>Ihre Anmeldung ist beendet.</translation>
    </message>
    <message>
        <source>What you see may be out of date. Sign in again to go on.</source>
        <translation>Was Sie sehen, ist vielleicht veraltet. Melden Sie sich wieder an, um fortzufahren.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in the server&apos;s answer could not be read.</source>
        <translation>
            <numerusform>%Ln Token in der Antwort des Servers konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Token in der Antwort des Servers konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are shown. An administrator of the server can look into it.</source>
        <translation>Die anderen werden angezeigt. Ein Administrator des Servers kann dem nachgehen.</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n user(s) were not read.</source>
        <translation>
            <numerusform>Die Token von %Ln Benutzer wurden nicht gelesen.</numerusform>
            <numerusform>Die Token von %Ln Benutzern wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are shown.</source>
        <translation>Die anderen werden angezeigt.</translation>
    </message>
    <message>
        <source>Read the Rest</source>
        <translation>Den Rest lesen</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n user(s) could not be read; they are marked in the list of users.</source>
        <translation>
            <numerusform>Die Token von %Ln Benutzer konnten nicht gelesen werden; er ist in der Benutzerliste markiert.</numerusform>
            <numerusform>Die Token von %Ln Benutzern konnten nicht gelesen werden; sie sind in der Benutzerliste markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>You see the list as it was at %1.</source>
        <extracomment>%1 is a time such as 14:05</extracomment>
        <translation>Sie sehen die Liste, wie sie um %1 war.</translation>
    </message>
    <message>
        <source>“%1” was revoked elsewhere.</source>
        <extracomment>%1 is a token&apos;s description</extracomment>
        <translation>„%1“ wurde anderswo widerrufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were revoked elsewhere.</source>
        <translation>
            <numerusform>%Ln Token wurde anderswo widerrufen.</numerusform>
            <numerusform>%Ln Token wurden anderswo widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>Proxy-Passwort…</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be verified any more, so the session was stopped.</source>
        <translation>Das Zertifikat des Servers lässt sich nicht mehr überprüfen. Deshalb wurde die Sitzung angehalten.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Sign in to see what is wrong with the certificate.</source>
        <translation>Ihm wurde nichts gesendet. Melden Sie sich an, um zu sehen, was mit dem Zertifikat nicht stimmt.</translation>
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
        <translation>Token speichern</translation>
    </message>
    <message>
        <source>Shared Folder</source>
        <translation>Gemeinsamer Ordner</translation>
    </message>
    <message>
        <source>Others can write to %1. They cannot read your file, but they could put another in its place. A folder of your own is safer.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Andere können in %1 schreiben. Sie können Ihre Datei nicht lesen, aber eine andere an ihre Stelle setzen. Ein eigener Ordner ist sicherer.</translation>
    </message>
    <message>
        <source>Save There Anyway</source>
        <translation>Trotzdem dort speichern</translation>
    </message>
    <message>
        <source>File Exists Already</source>
        <translation>Datei existiert schon</translation>
    </message>
    <message>
        <source>%1 exists already. What is in it would be lost.</source>
        <translation>%1 existiert schon. Der Inhalt ginge verloren.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Datei ersetzen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenTableView</name>
    <message>
        <source>Access tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Tokendesk::UncopiedOffer</name>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>“%1”, a token of %2</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>„%1“, ein Token von %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %Ln weiteres</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tokendesk ended before %n new token(s) could be copied or saved:

%1

A token is shown only once. Revoke what nothing uses.</source>
        <extracomment>Three paragraphs; %1 is a list of tokens, one a line</extracomment>
        <translation>
            <numerusform>Tokendesk endete, bevor %Ln neues Token kopiert oder gespeichert werden konnte:

%1

Ein Token wird nur einmal gezeigt. Widerrufen Sie, was von nichts verwendet wird.</numerusform>
            <numerusform>Tokendesk endete, bevor %Ln neue Token kopiert oder gespeichert werden konnten:

%1

Ein Token wird nur einmal gezeigt. Widerrufen Sie, was von nichts verwendet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never Copied</source>
        <translation>Nie kopiert</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Ask Next Time</source>
        <translation>Nächstes Mal fragen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::UserModel</name>
    <message>
        <source>%1
The tokens could not be read.</source>
        <comment>name of a user</comment>
        <translation>%1
Die Token konnten nicht gelesen werden.</translation>
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
        <translation>Administrator</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>tokens could not be read</source>
        <translation>Token konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what a screen reader says of a user</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Tokendesk::UserSidebar</name>
    <message>
        <source>Search users</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 von %Ln Benutzer</numerusform>
            <numerusform>%1 von %Ln Benutzern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ViewList</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The access tokens of all users</source>
        <translation>Die Zugriffstoken aller Benutzer</translation>
    </message>
    <message>
        <source>Needs a Look</source>
        <translation>Prüfenswert</translation>
    </message>
    <message>
        <source>Tokens of blocked or unused accounts, old ones, and those that nobody can tell what they are for</source>
        <translation>Token gesperrter oder ungenutzter Konten, alte, und solche, von denen niemand sagen kann, wofür sie sind</translation>
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
        <translation>&amp;Neues Token…</translation>
    </message>
    <message>
        <source>Make a new access token</source>
        <translation>Ein neues Zugriffstoken erstellen</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Change the token&apos;s description</source>
        <translation>Die Beschreibung des Tokens ändern</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>End the selected tokens for good</source>
        <translation>Die ausgewählten Token endgültig beenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave Tokendesk</source>
        <translation>Tokendesk verlassen</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Die ausgewählten Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select every token shown</source>
        <translation>Alle angezeigten Token auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Search the tokens</source>
        <translation>In den Token suchen</translation>
    </message>
    <message>
        <source>Find by &amp;Secret…</source>
        <translation>Über das &amp;Geheimnis finden…</translation>
    </message>
    <message>
        <source>Tell whose token a string is</source>
        <translation>Sagen, wessen Token eine Zeichenkette ist</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Die Liste neu lesen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>A&amp;nleitung</translation>
    </message>
    <message>
        <source>How to use Tokendesk</source>
        <translation>Wie Tokendesk bedient wird</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Information</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Copy versions and states, without names, addresses or tokens, for whoever helps you</source>
        <translation>Versionen und Zustände kopieren, ohne Namen, Adressen oder Token, für jemanden, der Ihnen hilft</translation>
    </message>
    <message>
        <source>&amp;About Tokendesk</source>
        <translation>Ü&amp;ber Tokendesk</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Offboard User…</source>
        <translation>Benutzer den &amp;Zugriff entziehen…</translation>
    </message>
    <message>
        <source>Revoke all tokens of a user who leaves, and block the account</source>
        <translation>Alle Token eines ausscheidenden Benutzers widerrufen und das Konto sperren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Save what the list shows to a file</source>
        <translation>Was die Liste zeigt, in einer Datei speichern</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Show what the server has noted of a token or a user</source>
        <translation>Zeigen, was der Server zu einem Token oder Benutzer festgehalten hat</translation>
    </message>
</context>
</TS>
