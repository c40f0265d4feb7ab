<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Tokendesk::AboutDialog</name>
    <message>
        <source>About Tokendesk</source>
        <translation>Tietoja Tokendeskistä</translation>
    </message>
    <message>
        <source>Tokendesk&apos;s icon</source>
        <translation>Tokendeskin kuvake</translation>
    </message>
    <message>
        <source>The desktop program for the access tokens of Canvus servers.</source>
        <translation>Työpöytäohjelma Canvus-palvelinten käyttöoikeustunnuksille.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vapaa ohjelmisto, jonka lisenssi on GNU General Public License, versio 3 tai uudempi. Ohjelmalla ei ole mitään takuuta.</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Osat</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Ohjelman osat</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Osa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisenssi</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lisenssi</translation>
    </message>
    <message>
        <source>The program&apos;s licence</source>
        <translation>Ohjelman lisenssi</translation>
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
            <numerusform>%1: %Ln tunnus</numerusform>
            <numerusform>%1: %Ln tunnusta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AgeChart</name>
    <message>
        <source>Tokens by age</source>
        <translation>Tunnukset iän mukaan</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>An age, on a bar of the chart; %1 is a length of time such as &quot;30 days&quot;</extracomment>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>yli %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an age that is not below the bar before</comment>
        <translation>enintään %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AgeText</name>
    <message>
        <source>just now</source>
        <translation>juuri äsken</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>when a token was created</comment>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>minuutti sitten</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%Ln minuutti sitten</numerusform>
            <numerusform>%Ln minuuttia sitten</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>tunti sitten</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%Ln tunti sitten</numerusform>
            <numerusform>%Ln tuntia sitten</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>eilen</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%Ln päivä sitten</numerusform>
            <numerusform>%Ln päivää sitten</numerusform>
        </translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>kuukausi sitten</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%Ln kuukausi sitten</numerusform>
            <numerusform>%Ln kuukautta sitten</numerusform>
        </translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>vuosi sitten</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%Ln vuosi sitten</numerusform>
            <numerusform>%Ln vuotta sitten</numerusform>
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
            <numerusform>%Ln viikko</numerusform>
            <numerusform>%Ln viikkoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln kuukausi</numerusform>
            <numerusform>%Ln kuukautta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln vuosi</numerusform>
            <numerusform>%Ln vuotta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln päivä</numerusform>
            <numerusform>%Ln päivää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditModel</name>
    <message>
        <source>the server</source>
        <comment>who did something</comment>
        <translation>palvelin</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>käyttäjä %1</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <extracomment>An event, for a screen reader: %1 is what was done, %2 by whom, %3 when</extracomment>
        <translation>%1, tekijä %2, %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>heading of a column: what was done</comment>
        <translation>Toiminto</translation>
    </message>
    <message>
        <source>By</source>
        <comment>heading of a column: who did it</comment>
        <translation>Tekijä</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>heading of a column: the IP address that it came from</comment>
        <translation>Osoite</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Banner</name>
    <message>
        <source>Notice</source>
        <translation>Ilmoitus</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varoitus</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Tiedoksi</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Piilota tämä ilmoitus</translation>
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
        <translation>Varmenne on vaihtunut</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate you trust (SHA-256)</source>
        <translation>Luotetun varmenteen sormenjälki (SHA-256)</translation>
    </message>
    <message>
        <source>The certificate that is shown now</source>
        <translation>Nyt näytetty varmenne</translation>
    </message>
    <message>
        <source>Ask the administrator of the server, by phone or in person, whether the certificate was renewed, and compare the new fingerprint. Only then forget the trusted one. At the next sign-in you are shown the new certificate and asked again.</source>
        <translation>Kysy palvelimen ylläpitäjältä puhelimitse tai kasvotusten, onko varmenne uusittu, ja vertaa uutta sormenjälkeä. Unohda luotettu varmenne vasta sitten. Kun kirjaudut seuraavan kerran, näet uuden varmenteen ja sinulta kysytään uudelleen.</translation>
    </message>
    <message>
        <source>The &amp;administrator told me the new fingerprint, and it is the one shown now</source>
        <translation>&amp;Ylläpitäjä kertoi minulle uuden sormenjäljen, ja se on nyt näytetty</translation>
    </message>
    <message>
        <source>Stop: %1 shows another certificate than the one you trust</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Seis: %1 näyttää muun varmenteen kuin sen, johon luotat</translation>
    </message>
    <message>
        <source>Somebody on the way may be pretending to be the server. The connection was ended before anything was sent.</source>
        <translation>Joku matkan varrella saattaa esiintyä palvelimena. Yhteys katkaistiin, ennen kuin mitään lähetettiin.</translation>
    </message>
    <message>
        <source>&amp;Forget the Trusted Certificate</source>
        <translation>&amp;Unohda luotettu varmenne</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateDialog</name>
    <message>
        <source>Certificate Not Verified</source>
        <translation>Varmennetta ei voitu tarkistaa</translation>
    </message>
    <message>
        <source>It is not certain that this is your server, so nothing was sent to it.</source>
        <translation>Ei ole varmaa, että tämä on palvelimesi, joten sille ei lähetetty mitään.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server for the fingerprint. If it is this one, you can trust exactly this certificate for this server; you are warned if the server ever shows another. Or, if your organisation has a certificate authority (CA) of its own, add its file: then the certificates that it issues for this server are accepted.</source>
        <translation>Kysy sormenjälkeä palvelimen ylläpitäjältä. Jos se on tämä, voit luottaa juuri tähän varmenteeseen tällä palvelimella; sinua varoitetaan, jos palvelin joskus näyttää jonkin muun. Tai jos organisaatiollasi on oma varmentaja (CA), lisää sen tiedosto: silloin sen tälle palvelimelle myöntämät varmenteet hyväksytään.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Palvelimen %1 varmennetta ei voitu tarkistaa</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>&amp;Add a CA File…</source>
        <translation>&amp;Lisää CA-tiedosto…</translation>
    </message>
    <message>
        <source>&amp;Trust Exactly This Certificate</source>
        <translation>Luota &amp;juuri tähän varmenteeseen</translation>
    </message>
    <message>
        <source>Add a CA File</source>
        <translation>Lisää CA-tiedosto</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Varmenteet (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>files of every kind, in a file dialog</comment>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Tiedostoa ”%1” ei voitu lukea.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a CA file. Nothing was added.</source>
        <translation>”%1” on liian suuri CA-tiedostoksi. Mitään ei lisätty.</translation>
    </message>
    <message>
        <source>There is no certificate in “%1”. A CA file is in PEM or DER format. Nothing was added.</source>
        <translation>Tiedostossa ”%1” ei ole varmennetta. CA-tiedosto on PEM- tai DER-muotoinen. Mitään ei lisätty.</translation>
    </message>
    <message>
        <source>The administrator of this computer decides which certificates are trusted. Ask them to add this one.</source>
        <translation>Tämän tietokoneen ylläpitäjä päättää, mihin varmenteisiin luotetaan. Pyydä ylläpitäjää lisäämään tämä.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateQuestion</name>
    <message>
        <source>The CA in the file did not issue this certificate. It was not added.</source>
        <translation>Tiedoston CA ei ole myöntänyt tätä varmennetta. Sitä ei lisätty.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateText</name>
    <message>
        <source>an unknown time</source>
        <translation>tuntematon aika</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Se vanheni %1.</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is the clock of this computer right?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Se ei ole voimassa ennen %1. Onko tämän tietokoneen kello oikeassa?</translation>
    </message>
    <message>
        <source>It is made for another host, not for %1.</source>
        <translation>Se on tehty toiselle palvelimelle, ei palvelimelle %1.</translation>
    </message>
    <message>
        <source>It is made for %1, not for %2.</source>
        <translation>Se on tehty palvelimelle %1, ei palvelimelle %2.</translation>
    </message>
    <message>
        <source>The server signed it itself, so nobody else vouches for it.</source>
        <translation>Palvelin on allekirjoittanut sen itse, joten kukaan muu ei takaa sitä.</translation>
    </message>
    <message>
        <source>This computer does not know who issued it.</source>
        <translation>Tämä tietokone ei tiedä, kuka sen on myöntänyt.</translation>
    </message>
    <message>
        <source>It was issued by “%1”, whom this computer does not know.</source>
        <translation>Sen on myöntänyt ”%1”, jota tämä tietokone ei tunne.</translation>
    </message>
    <message>
        <source>The certificate that vouches for it is out of date, or is not made for that.</source>
        <translation>Sitä takaava varmenne on vanhentunut tai tehty muuhun tarkoitukseen.</translation>
    </message>
    <message>
        <source>Its signature is wrong: it was damaged or forged.</source>
        <translation>Sen allekirjoitus on väärä: se on vahingoittunut tai väärennetty.</translation>
    </message>
    <message>
        <source>It was revoked: its key may be in the wrong hands.</source>
        <translation>Se on peruttu: sen avain saattaa olla väärissä käsissä.</translation>
    </message>
    <message>
        <source>It is not made for servers.</source>
        <translation>Sitä ei ole tehty palvelimille.</translation>
    </message>
    <message>
        <source>It could not be verified.</source>
        <translation>Sitä ei voitu tarkistaa.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateView</name>
    <message>
        <source>Unknown</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Sormenjälki (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Copy Fingerprint</source>
        <translation>&amp;Kopioi sormenjälki</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Valid for the hosts</source>
        <translation>Voimassa palvelimille</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Myöntäjä</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa asti</translation>
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
Kokeile ”tokendesk --help”.
</translation>
    </message>
    <message>
        <source>See and manage the access tokens of a Canvus server.</source>
        <translation>Katso ja hallitse Canvus-palvelimen käyttöoikeustunnuksia.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Näytä tämä ohje.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Näytä versio.</translation>
    </message>
    <message>
        <source>Start with a demo server of its own, as its administrator or with --demo=user as a regular user.</source>
        <translation>Käynnistä ohjelman oman esittelypalvelimen kanssa sen ylläpitäjänä tai valinnalla --demo=user tavallisena käyttäjänä.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>kuka</translation>
    </message>
    <message>
        <source>Sign in to the server with this address.</source>
        <translation>Kirjaudu palvelimelle, jolla on tämä osoite.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>osoite</translation>
    </message>
    <message>
        <source>It is not clear what “%1” is for.</source>
        <translation>Jää epäselväksi, mitä ”%1” tarkoittaa.</translation>
    </message>
    <message>
        <source>The demo knows “admin” and “user”, but not “%1”.</source>
        <translation>Esittely tuntee sanat ”admin” ja ”user”, mutta ei sanaa ”%1”.</translation>
    </message>
    <message>
        <source>--demo and --server do not go together.</source>
        <translation>--demo ja --server eivät käy yhdessä.</translation>
    </message>
    <message>
        <source>tokendesk: There is no display to open a window on. Start it from a graphical desktop, or set DISPLAY or WAYLAND_DISPLAY.
</source>
        <translation>tokendesk: Ei ole näyttöä, jolle avata ikkuna. Käynnistä ohjelma graafiselta työpöydältä tai aseta DISPLAY tai WAYLAND_DISPLAY.
</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DocumentSaver</name>
    <message>
        <source>File Exists Already</source>
        <translation>Tiedosto on jo olemassa</translation>
    </message>
    <message>
        <source>%1 exists already. What is in it would be lost.</source>
        <translation>%1 on jo olemassa. Sen sisältö menetettäisiin.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Korvaa tiedosto</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Ei tallennettu</translation>
    </message>
    <message>
        <source>%1 could not be written. The system says: %2. Choose another folder, or make room there.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what went wrong</extracomment>
        <translation>Tiedostoa %1 ei voitu kirjoittaa. Järjestelmä ilmoittaa: %2. Valitse toinen kansio tai tee sinne tilaa.</translation>
    </message>
    <message>
        <source>Choose Another…</source>
        <translation>Valitse toinen…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EmptyState</name>
    <message>
        <source>Illustration</source>
        <translation>Kuva</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ErrorText</name>
    <message>
        <source>Please try again in a moment.</source>
        <translation>Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>If it stays like this, ask the administrator of the server.</source>
        <translation>Jos tilanne jatkuu, kysy palvelimen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>Kirjautuminen ei onnistunut.</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>Palvelimelta ei voitu kysyä.</translation>
    </message>
    <message>
        <source>The tokens could not be loaded.</source>
        <translation>Tunnuksia ei voitu ladata.</translation>
    </message>
    <message>
        <source>The users could not be loaded.</source>
        <translation>Käyttäjiä ei voitu ladata.</translation>
    </message>
    <message>
        <source>The token was not made.</source>
        <translation>Tunnusta ei luotu.</translation>
    </message>
    <message>
        <source>The token was not renamed.</source>
        <translation>Tunnuksen nimeä ei muutettu.</translation>
    </message>
    <message>
        <source>The token was not revoked.</source>
        <translation>Tunnusta ei mitätöity.</translation>
    </message>
    <message>
        <source>The token could not be read.</source>
        <translation>Tunnusta ei voitu lukea.</translation>
    </message>
    <message>
        <source>It is not known whether the token was made, because the server&apos;s answer did not arrive.</source>
        <translation>Ei ole tiedossa, luotiinko tunnus, koska palvelimen vastaus ei tullut perille.</translation>
    </message>
    <message>
        <source>Look at the list before you make another one.</source>
        <translation>Katso luetteloa, ennen kuin luot toisen.</translation>
    </message>
    <message>
        <source>It is not known whether the token was renamed, because the server&apos;s answer did not arrive.</source>
        <translation>Ei ole tiedossa, muutettiinko tunnuksen nimi, koska palvelimen vastaus ei tullut perille.</translation>
    </message>
    <message>
        <source>Refresh the list to see.</source>
        <translation>Näet sen päivittämällä luettelon.</translation>
    </message>
    <message>
        <source>It is not known whether the token was revoked, because the server&apos;s answer did not arrive.</source>
        <translation>Ei ole tiedossa, mitätöitiinkö tunnus, koska palvelimen vastaus ei tullut perille.</translation>
    </message>
    <message>
        <source>Revoke it again to be sure; trying twice does no harm.</source>
        <translation>Mitätöi se varmuuden vuoksi uudelleen; toisesta kerrasta ei ole haittaa.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive. Please try again in a moment.</source>
        <translation>Palvelimen vastaus ei tullut perille. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>The server did not accept this sign-in.</source>
        <translation>Palvelin ei hyväksynyt kirjautumista.</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong, or the access token is mistyped or has been revoked. Check what you typed and try again.</source>
        <translation>Sähköpostiosoite tai salasana on väärä, tai käyttöoikeustunnus on kirjoitettu väärin tai mitätöity. Tarkista, mitä kirjoitit, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>Kirjautumisesi on päättynyt.</translation>
    </message>
    <message>
        <source>Please sign in again, then repeat what you were doing.</source>
        <translation>Kirjaudu uudelleen ja toista sitten, mitä olit tekemässä.</translation>
    </message>
    <message>
        <source>This is no Canvus server: something else answers at this address.</source>
        <translation>Tämä ei ole Canvus-palvelin: osoitteessa vastaa jokin muu.</translation>
    </message>
    <message>
        <source>Check the address for a typing mistake, or ask your administrator for the right one.</source>
        <translation>Tarkista osoitteen kirjoitusasu tai kysy oikeaa osoitetta ylläpitäjältäsi.</translation>
    </message>
    <message>
        <source>The server at this address does not tell whether it is a Canvus server.</source>
        <translation>Osoitteessa oleva palvelin ei kerro, onko se Canvus-palvelin.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, ask the administrator of the server whether something in front of it refuses your requests.</source>
        <translation>Tarkista osoite. Jos se on oikein, kysy palvelimen ylläpitäjältä, hylkääkö jokin palvelimen edessä pyyntösi.</translation>
    </message>
    <message>
        <source>The server does not allow this account to sign in.</source>
        <translation>Palvelin ei salli tämän tilin kirjautua.</translation>
    </message>
    <message>
        <source>The account may be blocked or not approved yet. Ask the administrator of the server.</source>
        <translation>Tili saattaa olla estetty tai vielä hyväksymättä. Kysy palvelimen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The server does not allow you to do this.</source>
        <translation>Palvelin ei salli sinun tehdä tätä.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to do it for you.</source>
        <translation>Pyydä palvelimen ylläpitäjää tekemään se puolestasi.</translation>
    </message>
    <message>
        <source>The server does not know this user any more.</source>
        <translation>Palvelin ei enää tunne tätä käyttäjää.</translation>
    </message>
    <message>
        <source>Refresh the list of users.</source>
        <translation>Päivitä käyttäjäluettelo.</translation>
    </message>
    <message>
        <source>This token is already gone.</source>
        <translation>Tätä tunnusta ei enää ole.</translation>
    </message>
    <message>
        <source>Somebody has revoked it. There is nothing left to do.</source>
        <translation>Joku on mitätöinyt sen. Mitään ei tarvitse tehdä.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Palvelimen vastausta ei voitu ymmärtää.</translation>
    </message>
    <message numerus="yes">
        <source>It asks you to wait %n minute(s) before you try again.</source>
        <translation>
            <numerusform>Se pyytää odottamaan %Ln minuutin ennen uutta yritystä.</numerusform>
            <numerusform>Se pyytää odottamaan %Ln minuuttia ennen uutta yritystä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks you to wait %n second(s) before you try again.</source>
        <translation>
            <numerusform>Se pyytää odottamaan %Ln sekunnin ennen uutta yritystä.</numerusform>
            <numerusform>Se pyytää odottamaan %Ln sekuntia ennen uutta yritystä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Peruttu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This token has an id that cannot be used in an address.</source>
        <translation>Tällä tunnuksella on tunniste, jota ei voi käyttää osoitteessa.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of the server to remove it there.</source>
        <translation>Mitään ei lähetetty. Pyydä palvelimen ylläpitäjää poistamaan se siellä.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Palvelimeen ei saada yhteyttä.</translation>
    </message>
    <message>
        <source>Check the address and your network connection.</source>
        <translation>Tarkista osoite ja verkkoyhteytesi.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>Palvelimen varmennetta ei voitu tarkistaa, joten mitään ei lähetetty.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server which certificate it should have.</source>
        <translation>Kysy palvelimen ylläpitäjältä, mikä varmenne sillä pitäisi olla.</translation>
    </message>
    <message>
        <source>The server does not show the certificate that you trust, so nothing was sent.</source>
        <translation>Palvelin ei näytä varmennetta, johon luotat, joten mitään ei lähetetty.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server. Ask its administrator before you go on.</source>
        <translation>Joku saattaa esiintyä palvelimena. Kysy sen ylläpitäjältä, ennen kuin jatkat.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Suojattua yhteyttä ei voitu muodostaa.</translation>
    </message>
    <message>
        <source>Check that the address and port are those of the secure (https) server.</source>
        <translation>Tarkista, että osoite ja portti ovat suojatun (https) palvelimen.</translation>
    </message>
    <message>
        <source>The proxy on the way to the server refused the connection.</source>
        <translation>Matkalla palvelimelle oleva välityspalvelin hylkäsi yhteyden.</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s network settings.</source>
        <translation>Tarkista välityspalvelin järjestelmän verkkoasetuksista.</translation>
    </message>
    <message>
        <source>The connection was lost before the whole answer was here.</source>
        <translation>Yhteys katkesi, ennen kuin koko vastaus oli perillä.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Palvelimen vastaus kesti liian kauan.</translation>
    </message>
    <message>
        <source>The server wants to send you to another address, which was not followed.</source>
        <translation>Palvelin haluaa ohjata sinut toiseen osoitteeseen, mitä ei tehty.</translation>
    </message>
    <message>
        <source>Ask its administrator for the right one.</source>
        <translation>Kysy oikeaa osoitetta sen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The server wants to send you to %1, which was not followed.</source>
        <translation>Palvelin haluaa ohjata sinut osoitteeseen %1, mitä ei tehty.</translation>
    </message>
    <message>
        <source>If you trust it, type %1 as the server address.</source>
        <translation>Jos luotat siihen, kirjoita palvelimen osoitteeksi %1.</translation>
    </message>
    <message>
        <source>The server did not accept what was sent. Change it and try again.</source>
        <translation>Palvelin ei hyväksynyt lähetettyä. Muuta sitä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>All seats of the server&apos;s licence are in use.</source>
        <translation>Palvelimen lisenssin kaikki paikat ovat käytössä.</translation>
    </message>
    <message>
        <source>Wait until somebody signs out, or ask the administrator of the server.</source>
        <translation>Odota, kunnes joku kirjautuu ulos, tai kysy palvelimen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The server is being asked too often.</source>
        <translation>Palvelimelta kysytään liian usein.</translation>
    </message>
    <message>
        <source>Please wait a minute, then try again.</source>
        <translation>Odota minuutti ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The server has a problem of its own, so it could not do what it was asked.</source>
        <translation>Palvelimella on oma ongelma, joten se ei voinut tehdä pyydettyä.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>Yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>The server gave an answer that was not expected (%1).</source>
        <translation>Palvelin antoi odottamattoman vastauksen (%1).</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>Palvelimen vastaus on liian suuri.</translation>
    </message>
    <message>
        <source>The rest was not read. The limit can be raised in the settings file of this program.</source>
        <translation>Loppua ei luettu. Rajaa voi nostaa tämän ohjelman asetustiedostossa.</translation>
    </message>
    <message>
        <source>There is no server address yet.</source>
        <translation>Palvelimen osoite puuttuu vielä.</translation>
    </message>
    <message>
        <source>Type the address of your Canvus server, for example canvus.example.com.</source>
        <translation>Kirjoita Canvus-palvelimesi osoite, esimerkiksi canvus.example.com.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Tämä ei ole palvelimen osoite.</translation>
    </message>
    <message>
        <source>It should look like canvus.example.com.</source>
        <translation>Sen pitäisi näyttää tältä: canvus.example.com.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be used.</source>
        <translation>Vain osoitteita, jotka alkavat https://, voi käyttää.</translation>
    </message>
    <message>
        <source>Leave that part out, or type https:// instead.</source>
        <translation>Jätä se osa pois tai kirjoita sen sijaan https://.</translation>
    </message>
    <message>
        <source>This address is not secure, so nothing is sent to it.</source>
        <translation>Tämä osoite ei ole suojattu, joten sille ei lähetetä mitään.</translation>
    </message>
    <message>
        <source>Over http anybody on the way could read your password. Use https:// instead.</source>
        <translation>Http-yhteydellä kuka tahansa matkan varrella voisi lukea salasanasi. Käytä https:// sen sijaan.</translation>
    </message>
    <message>
        <source>Please leave the user name and password out of the address.</source>
        <translation>Jätä käyttäjänimi ja salasana pois osoitteesta.</translation>
    </message>
    <message>
        <source>The address is stored and shown. There are fields for them below it.</source>
        <translation>Osoite tallennetaan ja näytetään. Niille on omat kentät sen alla.</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Palvelin sanoo: ”%2”</translation>
    </message>
    <message>
        <source>The proxy on the way to the server asks for a password, so nothing was sent.</source>
        <translation>Matkalla palvelimelle oleva välityspalvelin pyytää salasanaa, joten mitään ei lähetetty.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password, then do it again.</source>
        <translation>Anna välityspalvelimen käyttäjänimi ja salasana ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>It could not be finished.</source>
        <translation>Sitä ei voitu viedä loppuun.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>Historiaa ei voitu lukea.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExportCommand</name>
    <message>
        <source>Export Tokens</source>
        <translation>Vie tunnukset</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Taulukot (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-tiedostot (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln tunnus viety tiedostoon %1.</numerusform>
            <numerusform>%Ln tunnusta viety tiedostoon %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>The file holds the tokens that the list shows, in the same order and with all columns, also those that are not shown. It never holds the tokens themselves: nobody can sign in with it.</source>
        <translation>Tiedostossa ovat luettelossa näkyvät tunnukset samassa järjestyksessä ja kaikkine sarakkeineen, myös niine, joita ei näytetä. Itse tunnuksia siinä ei koskaan ole: kukaan ei voi kirjautua sen avulla.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>&amp;Table for a spreadsheet (CSV)</source>
        <translation>&amp;Taulukko taulukkolaskentaan (CSV)</translation>
    </message>
    <message>
        <source>Data for other &amp;programs (JSON)</source>
        <translation>Tietoja muille &amp;ohjelmille (JSON)</translation>
    </message>
    <message>
        <source>Ids of the tokens</source>
        <translation>Tunnusten tunnisteet</translation>
    </message>
    <message>
        <source>&amp;Whole, so that each can be found again</source>
        <translation>&amp;Kokonaan, jotta jokainen löytyy uudelleen</translation>
    </message>
    <message>
        <source>&amp;Shortened to their last characters, as in the list</source>
        <translation>&amp;Lyhennettynä viimeisiin merkkeihin kuten luettelossa</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n token(s)</source>
        <translation>
            <numerusform>Vie %Ln tunnus</numerusform>
            <numerusform>Vie %Ln tunnusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that the search hides are left out.</source>
        <translation>
            <numerusform>%Ln haun piilottama tunnus jätetään pois.</numerusform>
            <numerusform>%Ln haun piilottamaa tunnusta jätetään pois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterBar</name>
    <message>
        <source>Ages</source>
        <translation>Iät</translation>
    </message>
    <message>
        <source>Show how many tokens there are of each age</source>
        <translation>Näytä, kuinka monta kunkin ikäistä tunnusta on</translation>
    </message>
    <message>
        <source>Any Age</source>
        <translation>Mikä tahansa ikä</translation>
    </message>
    <message>
        <source>Newer than %1</source>
        <extracomment>%1 is a length of time, such as &quot;30 days&quot;</extracomment>
        <translation>Uudempi kuin %1</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <extracomment>%1 is a length of time, such as &quot;30 days&quot;</extracomment>
        <translation>Vanhempi kuin %1</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Kuka tahansa</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Nimi tai sähköposti</translation>
    </message>
    <message>
        <source>Name or e-mail of the owner</source>
        <translation>Omistajan nimi tai sähköposti</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Ylläpitäjät</translation>
    </message>
    <message>
        <source>No Administrators</source>
        <translation>Ei ylläpitäjiä</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Estetyt</translation>
    </message>
    <message>
        <source>Not Blocked</source>
        <translation>Ei estettyjä</translation>
    </message>
    <message>
        <source>All Tokens</source>
        <translation>Kaikki tunnukset</translation>
    </message>
    <message>
        <source>Needs a Look, for Any Reason</source>
        <translation>Katsomisen arvoiset, mistä tahansa syystä</translation>
    </message>
    <message>
        <source>“Old” Means</source>
        <translation>”Vanha” tarkoittaa</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Ikä: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Omistaja: %1</translation>
    </message>
    <message>
        <source>Look for: %1</source>
        <translation>Etsi: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>An age between two lengths of time: &quot;90 days to 1 year&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>vanhempi kuin %1</translation>
    </message>
    <message>
        <source>newer than %1</source>
        <translation>uudempi kuin %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>mikä tahansa</translation>
    </message>
    <message>
        <source>administrators</source>
        <translation>ylläpitäjät</translation>
    </message>
    <message>
        <source>no administrators</source>
        <translation>ei ylläpitäjiä</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>estetyt</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>ei estettyjä</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>kuka tahansa</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a filter</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>katsomisen arvoiset</translation>
    </message>
    <message>
        <source>all tokens</source>
        <translation>kaikki tunnukset</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%Ln syy</numerusform>
            <numerusform>%Ln syytä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindSecretDialog</name>
    <message>
        <source>Find by Secret</source>
        <translation>Etsi salaisuudella</translation>
    </message>
    <message>
        <source>Whose token is this?</source>
        <translation>Kenen tunnus tämä on?</translation>
    </message>
    <message>
        <source>Paste a token that you found somewhere, such as in a log or a chat; the whole line will do. It is compared on this computer and sent to nobody.</source>
        <translation>Liitä tunnus, jonka löysit jostakin, kuten lokista tai keskustelusta; koko rivi kelpaa. Vertailu tehdään tällä tietokoneella, eikä sitä lähetetä kenellekään.</translation>
    </message>
    <message>
        <source>Found &amp;token:</source>
        <translation>&amp;Löydetty tunnus:</translation>
    </message>
    <message>
        <source>Found token</source>
        <translation>Löydetty tunnus</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Etsi</translation>
    </message>
    <message>
        <source>Find the token&apos;s owner</source>
        <translation>Etsi tunnuksen omistaja</translation>
    </message>
    <message>
        <source>Looking for the token</source>
        <translation>Etsitään tunnusta</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Omistaja:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Kuvaus:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Luotu:</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Mitätöi…</translation>
    </message>
    <message>
        <source>&amp;Show in List</source>
        <translation>&amp;Näytä luettelossa</translation>
    </message>
    <message>
        <source>This is a token of %1, called “%2”.</source>
        <extracomment>%1 is a person, %2 a token&apos;s description</extracomment>
        <translation>Tämä on käyttäjän %1 tunnus, jonka kuvaus on ”%2”.</translation>
    </message>
    <message>
        <source>%1 This window is signed in with it.</source>
        <extracomment>%1: whose token it is</extracomment>
        <translation>%1 Tämä ikkuna on kirjautunut sillä.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HelpCommands</name>
    <message>
        <source>Diagnostic information was copied. It holds no names, addresses or tokens.</source>
        <translation>Vianmääritystiedot kopioitiin. Niissä ei ole nimiä, osoitteita eikä tunnuksia.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HelpWindow</name>
    <message>
        <source>Guide to Tokendesk</source>
        <translation>Tokendeskin opas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sivu</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Aluksi</translation>
    </message>
    <message>
        <source>Making and ending tokens</source>
        <translation>Tunnusten luominen ja lopettaminen</translation>
    </message>
    <message>
        <source>For administrators of a server</source>
        <translation>Palvelimen ylläpitäjille</translation>
    </message>
    <message>
        <source>For administrators of computers</source>
        <translation>Tietokoneiden ylläpitäjille</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Näppäimistö</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>What this user did</source>
        <translation>Mitä tämä käyttäjä teki</translation>
    </message>
    <message>
        <source>What was done to this account</source>
        <translation>Mitä tälle tilille tehtiin</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>Näytettävät tapahtumat</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Luetaan historiaa</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <extracomment>%1 is a token&apos;s description, %2 its owner</extracomment>
        <translation>”%1”, omistaja %2</translation>
    </message>
    <message>
        <source>Select a token, or choose a user, to see what the server has noted.</source>
        <translation>Valitse tunnus tai käyttäjä, niin näet, mitä palvelin on merkinnyt muistiin.</translation>
    </message>
    <message>
        <source>The server has noted nothing here.</source>
        <translation>Palvelin ei ole merkinnyt tähän mitään muistiin.</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>&amp;Yritä uudelleen</translation>
    </message>
    <message>
        <source>Show &amp;Older</source>
        <translation>Näytä v&amp;anhempia</translation>
    </message>
    <message>
        <source>This server keeps no history that it would show: it has no audit log, or your account may not read it.</source>
        <translation>Tällä palvelimella ei ole historiaa, jonka se näyttäisi: siinä ei ole tapahtumalokia, tai tilisi ei saa lukea sitä.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the server&apos;s answer could not be read.</source>
        <translation>
            <numerusform>%Ln palvelimen vastauksen tapahtuma jäi lukematta.</numerusform>
            <numerusform>%Ln palvelimen vastauksen tapahtumaa jäi lukematta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::InlineNote</name>
    <message>
        <source>Warning</source>
        <translation>Varoitus</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Tiedoksi</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeyringText</name>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>Tällä työpöydällä ei ole avainnippua.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Avainnippu on lukittu.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>Avainnippu kieltäytyi.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Avainnippu ei vastannut ajoissa.</translation>
    </message>
    <message>
        <source>The keyring does not hold this sign-in any more.</source>
        <translation>Avainnipussa ei enää ole tätä kirjautumista.</translation>
    </message>
    <message>
        <source>The keyring did not work.</source>
        <translation>Avainnippu ei toiminut.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit Tokendesk; nothing was written anywhere.</source>
        <translation>Pysyt kirjautuneena, kunnes lopetat Tokendeskin; mitään ei kirjoitettu minnekään.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Kirjaudu uudelleen.</translation>
    </message>
    <message>
        <source>Tokendesk does not use the sign-in any more, but the keyring may still hold it: look for “tokendesk” in your desktop&apos;s password manager.</source>
        <translation>Tokendesk ei enää käytä kirjautumista, mutta avainnipussa se saattaa vielä olla: etsi sanaa ”tokendesk” työpöytäsi salasanojen hallinnasta.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>&amp;Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>The administrator of this computer has chosen the language.</source>
        <translation>Tämän tietokoneen ylläpitäjä on valinnut kielen.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LiveIndicator</name>
    <message numerus="yes">
        <source>What you see was right %n second(s) ago.</source>
        <translation>
            <numerusform>Näkemäsi piti paikkansa %Ln sekunti sitten.</numerusform>
            <numerusform>Näkemäsi piti paikkansa %Ln sekuntia sitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you see was right %n minute(s) ago.</source>
        <translation>
            <numerusform>Näkemäsi piti paikkansa %Ln minuutti sitten.</numerusform>
            <numerusform>Näkemäsi piti paikkansa %Ln minuuttia sitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Luetaan…</translation>
    </message>
    <message>
        <source>The list is being read from the server.</source>
        <translation>Luetteloa luetaan palvelimelta.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Yhdistetään…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Reaaliaikainen</translation>
    </message>
    <message>
        <source>Changes are shown as they happen.</source>
        <translation>Muutokset näkyvät heti niiden tapahtuessa.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Kirjautunut ulos</translation>
    </message>
    <message>
        <source>Sign in to see your access tokens.</source>
        <translation>Kirjaudu sisään nähdäksesi käyttöoikeustunnuksesi.</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Ei ajan tasalla</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>Ei seurata</translation>
    </message>
    <message>
        <source>Checked in turn</source>
        <translation>Tarkistetaan vuorollaan</translation>
    </message>
    <message numerus="yes">
        <source>The users&apos; tokens are read again one user after the other; a whole round takes about %n minute(s).</source>
        <translation>
            <numerusform>Käyttäjien tunnukset luetaan uudelleen käyttäjä kerrallaan; koko kierros kestää noin %Ln minuutin.</numerusform>
            <numerusform>Käyttäjien tunnukset luetaan uudelleen käyttäjä kerrallaan; koko kierros kestää noin %Ln minuuttia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Kysellään ajoittain</translation>
    </message>
    <message>
        <source>Polling, %1 s old</source>
        <translation>Kysellään, %1 s vanha</translation>
    </message>
    <message numerus="yes">
        <source>Polling, %n min old</source>
        <translation>
            <numerusform>Kysellään, %Ln min vanha</numerusform>
            <numerusform>Kysellään, %Ln min vanha</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell of changes, so the list is read again now and then.</source>
        <translation>Tämä palvelin ei kerro muutoksista, joten luettelo luetaan silloin tällöin uudelleen.</translation>
    </message>
    <message>
        <source>Offline, trying…</source>
        <translation>Ei yhteyttä, yritetään…</translation>
    </message>
    <message>
        <source>Offline, next try in %1 s</source>
        <translation>Ei yhteyttä, uusi yritys %1 s kuluttua</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Palvelin ei vastaa.</translation>
    </message>
    <message>
        <source>Not up to date, next try in %1 s</source>
        <translation>Ei ajan tasalla, uusi yritys %1 s kuluttua</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LookText</name>
    <message>
        <source>Its owner is blocked.</source>
        <translation>Sen omistaja on estetty.</translation>
    </message>
    <message>
        <source>Its owner has never signed in.</source>
        <translation>Sen omistaja ei ole koskaan kirjautunut.</translation>
    </message>
    <message>
        <source>Its owner is an administrator: who has the token can do everything.</source>
        <translation>Sen omistaja on ylläpitäjä: se, jolla on tunnus, voi tehdä mitä tahansa.</translation>
    </message>
    <message numerus="yes">
        <source>It is older than %n day(s), and tokens never expire.</source>
        <translation>
            <numerusform>Se on yli %Ln päivän vanha, eivätkä tunnukset vanhene koskaan.</numerusform>
            <numerusform>Se on yli %Ln päivää vanha, eivätkä tunnukset vanhene koskaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody wrote down what it is for.</source>
        <translation>Kukaan ei ole kirjannut, mihin se on.</translation>
    </message>
    <message>
        <source>Its description does not tell what it is for.</source>
        <translation>Sen kuvaus ei kerro, mihin se on.</translation>
    </message>
    <message>
        <source>Another token has the same description.</source>
        <translation>Toisella tunnuksella on sama kuvaus.</translation>
    </message>
    <message numerus="yes">
        <source>Its owner has %n token(s) or more.</source>
        <translation>
            <numerusform>Sen omistajalla on %Ln tunnus tai enemmän.</numerusform>
            <numerusform>Sen omistajalla on vähintään %Ln tunnusta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner is blocked</source>
        <translation>Omistaja on estetty</translation>
    </message>
    <message>
        <source>Owner never signed in</source>
        <translation>Omistaja ei ole koskaan kirjautunut</translation>
    </message>
    <message>
        <source>Owner is an administrator</source>
        <translation>Omistaja on ylläpitäjä</translation>
    </message>
    <message>
        <source>Old</source>
        <comment>of a token</comment>
        <translation>Vanha</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Ei kuvausta</translation>
    </message>
    <message>
        <source>Vague description</source>
        <translation>Epämääräinen kuvaus</translation>
    </message>
    <message>
        <source>Same description as another</source>
        <translation>Sama kuvaus kuin toisella</translation>
    </message>
    <message>
        <source>Owner has many tokens</source>
        <translation>Omistajalla on monta tunnusta</translation>
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
        <translation>Palvelimen vastaus ei tullut perille, joten ei ole tiedossa, luotiinko tunnus.</translation>
    </message>
    <message>
        <source>%1 Looking at the list…</source>
        <extracomment>%1: that the server&apos;s answer did not arrive</extracomment>
        <translation>%1 Katsotaan luetteloa…</translation>
    </message>
    <message>
        <source>%1 The list that would tell cannot be read now. %2 It will be tried again until it can be.</source>
        <extracomment>Sentences. %1: that the server&apos;s answer did not arrive, %2: why the list cannot be read</extracomment>
        <translation>%1 Luetteloa, josta se selviäisi, ei voida nyt lukea. %2 Sitä yritetään, kunnes se onnistuu.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive. The token was not made, as far as the list tells. You can try again.</source>
        <translation>Palvelimen vastaus ei tullut perille. Luettelon perusteella tunnusta ei luotu. Voit yrittää uudelleen.</translation>
    </message>
    <message>
        <source>The token “%1” was not made.</source>
        <translation>Tunnusta ”%1” ei luotu.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, but the list has a new token of that description. Its secret is lost. You can create another.</source>
        <translation>Palvelimen vastaus ei tullut perille, mutta luettelossa on uusi samankuvauksinen tunnus. Sen salaisuus on menetetty. Voit luoda toisen.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LostTokenDialog</name>
    <message>
        <source>Lost Token</source>
        <translation>Kadonnut tunnus</translation>
    </message>
    <message>
        <source>Tokens that are new since you asked for one</source>
        <translation>Tunnukset, jotka ovat uusia pyyntösi jälkeen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Luotu</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>There is a new token whose secret nobody has seen here</source>
        <translation>On uusi tunnus, jonka salaisuutta kukaan ei ole täällä nähnyt</translation>
    </message>
    <message numerus="yes">
        <source>There are %n new tokens of that description</source>
        <translation>
            <numerusform>On %Ln uusi tunnus tällä kuvauksella</numerusform>
            <numerusform>On %Ln uutta tunnusta tällä kuvauksella</numerusform>
        </translation>
    </message>
    <message>
        <source>It appeared after you asked for it, but the server&apos;s answer was lost, and with it the token&apos;s secret, which is told only once. If it is yours, revoke it and create another. Somebody else may have made it at the same moment, though: in that case keep it.</source>
        <translation>Se ilmestyi pyyntösi jälkeen, mutta palvelimen vastaus katosi ja sen mukana tunnuksen salaisuus, joka kerrotaan vain kerran. Jos se on sinun, mitätöi se ja luo toinen. Joku muu on kuitenkin voinut luoda sen samalla hetkellä: säilytä se siinä tapauksessa.</translation>
    </message>
    <message>
        <source>They appeared after you asked for one, but the server&apos;s answer was lost, and with it the secret, which is told only once. At most one of them is yours: revoke that one and create another. The rest was made by somebody else at the same moment: keep them.</source>
        <translation>Ne ilmestyivät pyyntösi jälkeen, mutta palvelimen vastaus katosi ja sen mukana salaisuus, joka kerrotaan vain kerran. Enintään yksi niistä on sinun: mitätöi se ja luo toinen. Muut loi joku toinen samalla hetkellä: säilytä ne.</translation>
    </message>
    <message>
        <source>Keep Token</source>
        <translation>Säilytä tunnus</translation>
    </message>
    <message>
        <source>Keep All</source>
        <translation>Säilytä kaikki</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Tokens</source>
        <translation>
            <numerusform>Mitätöi %Ln tunnus</numerusform>
            <numerusform>Mitätöi %Ln tunnusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>Mitätöi tunnus</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message>
        <source>Tokendesk was stopped by an internal error the last time.</source>
        <translation>Sisäinen virhe pysäytti Tokendeskin viime kerralla.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Työkalut</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>Etsi tunnuksia</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%Ln rivi kopioitu.</numerusform>
            <numerusform>%Ln riviä kopioitu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokendesk</source>
        <translation>Tokendesk</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ei kirjautunut</translation>
    </message>
    <message>
        <source>Tokendesk — %1</source>
        <extracomment>Window title; %1 is a server</extracomment>
        <translation>Tokendesk — %1</translation>
    </message>
    <message>
        <source>%1 (administrator) on %2</source>
        <translation>%1 (ylläpitäjä) palvelimella %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 palvelimella %2</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>Välityspalvelimen %1 kautta</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ManageServersDialog</name>
    <message>
        <source>Manage Servers</source>
        <translation>Palvelinten hallinta</translation>
    </message>
    <message>
        <source>Your servers</source>
        <translation>Palvelimesi</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Palvelimet</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Siirrä &amp;ylös</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Siirrä &amp;alas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Väri</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Väri</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Kirjautuminen</translation>
    </message>
    <message>
        <source>&amp;Forget Sign-In</source>
        <translation>&amp;Unohda kirjautuminen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Poista…</translation>
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
        <translation>Tallessa tämän työpöydän avainnipussa.</translation>
    </message>
    <message>
        <source>Not kept: you are asked for it each time Tokendesk starts.</source>
        <translation>Ei tallessa: sitä kysytään joka kerta, kun Tokendesk käynnistyy.</translation>
    </message>
    <message>
        <source>Remove Server</source>
        <translation>Poista palvelin</translation>
    </message>
    <message>
        <source>Remove “%1” from your servers?</source>
        <translation>Poistetaanko ”%1” palvelimistasi?</translation>
    </message>
    <message>
        <source>Tokendesk forgets its name, its colour and a kept sign-in. Nothing changes on the server.</source>
        <translation>Tokendesk unohtaa sen nimen, värin ja tallessa olevan kirjautumisen. Palvelimella mikään ei muutu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NewTokenDialog</name>
    <message>
        <source>New Token</source>
        <translation>Uusi tunnus</translation>
    </message>
    <message>
        <source>Say what the token is for, so that you will know it again later. The token itself is shown once, right after it was created.</source>
        <translation>Kerro, mihin tunnus on, jotta tunnistat sen myöhemmin. Itse tunnus näytetään kerran, heti luomisen jälkeen.</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Kuvaus:</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>For example: CI pipeline</source>
        <translation>Esimerkiksi: CI-putki</translation>
    </message>
    <message>
        <source>Creating the token</source>
        <translation>Luodaan tunnusta</translation>
    </message>
    <message>
        <source>A new access token for you, %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Uusi käyttöoikeustunnus sinulle, %1</translation>
    </message>
    <message>
        <source>A new access token for %1</source>
        <translation>Uusi käyttöoikeustunnus käyttäjälle %1</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Create Another Token</source>
        <translation>Luo toinen tunnus</translation>
    </message>
    <message>
        <source>Create Token</source>
        <translation>Luo tunnus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Looking for the token</source>
        <translation>Etsitään tunnusta</translation>
    </message>
    <message>
        <source>There is a token of that name already. You can still use it.</source>
        <translation>Samanniminen tunnus on jo olemassa. Voit silti käyttää nimeä.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OffboardDialog</name>
    <message>
        <source>Offboard User</source>
        <translation>Poista käyttäjän pääsy</translation>
    </message>
    <message>
        <source>Tokens of this user</source>
        <translation>Tämän käyttäjän tunnukset</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Luotu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Tokens revoked so far</source>
        <translation>Tähän mennessä mitätöidyt tunnukset</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v/%m</translation>
    </message>
    <message>
        <source>Also &amp;block the account</source>
        <translation>&amp;Estä myös tili</translation>
    </message>
    <message>
        <source>It is blocked first, so that no new tokens are made meanwhile</source>
        <translation>Se estetään ensin, jotta sillä välin ei luoda uusia tunnuksia</translation>
    </message>
    <message>
        <source>Name of the user, to confirm</source>
        <translation>Käyttäjän nimi vahvistukseksi</translation>
    </message>
    <message>
        <source>Offboard %1</source>
        <translation>Poista pääsy käyttäjältä %1</translation>
    </message>
    <message>
        <source>Account: %1 (user %2). Every access token of it is revoked. Whatever still uses one of them will no longer be let in. This cannot be undone.</source>
        <extracomment>%1 is an e-mail address or nothing, %2 the number of a user</extracomment>
        <translation>Tili: %1 (käyttäjä %2). Kaikki sen käyttöoikeustunnukset mitätöidään. Mikään, mikä yhä käyttää jotakin niistä, ei enää pääse sisään. Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>ei sähköpostiosoitetta</translation>
    </message>
    <message>
        <source>To confirm, &amp;type “%1”:</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Vahvista &amp;kirjoittamalla ”%1”:</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Tallenna raportti…</translation>
    </message>
    <message>
        <source>Reading the account and its tokens…</source>
        <translation>Luetaan tiliä ja sen tunnuksia…</translation>
    </message>
    <message>
        <source>This account has no access tokens.</source>
        <translation>Tällä tilillä ei ole käyttöoikeustunnuksia.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be revoked:</source>
        <translation>
            <numerusform>%Ln tunnus mitätöidään:</numerusform>
            <numerusform>%Ln tunnusta mitätöidään:</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocking the account…</source>
        <translation>Estetään tiliä…</translation>
    </message>
    <message>
        <source>Revoking the tokens, one after another…</source>
        <translation>Mitätöidään tunnuksia yksi kerrallaan…</translation>
    </message>
    <message>
        <source>Looking whether any token is left…</source>
        <translation>Katsotaan, onko tunnuksia jäljellä…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked.</source>
        <translation>
            <numerusform>%1/%Ln tunnus mitätöity.</numerusform>
            <numerusform>%1/%Ln tunnusta mitätöity.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked, and none is left.</source>
        <translation>
            <numerusform>%Ln tunnus mitätöity, eikä yhtään ole jäljellä.</numerusform>
            <numerusform>%Ln tunnusta mitätöity, eikä yhtään ole jäljellä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is blocked.</source>
        <translation>Tili on estetty.</translation>
    </message>
    <message>
        <source>The account was blocked already.</source>
        <translation>Tili oli jo estetty.</translation>
    </message>
    <message>
        <source>The account could not be blocked, so no token was revoked after that.</source>
        <translation>Tiliä ei voitu estää, joten sen jälkeen ei mitätöity yhtään tunnusta.</translation>
    </message>
    <message>
        <source>It is not known whether the account is blocked: the answer was lost. Resume looks first.</source>
        <translation>Ei ole tiedossa, onko tili estetty: vastaus katosi. ”Jatka” katsoo sen ensin.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Sentences. %1: how many tokens were revoked, %2: whether the account is blocked, or nothing</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Keskeytit sen.</translation>
    </message>
    <message>
        <source>Tokens are left: some were made while the others were revoked. Block the account too.</source>
        <translation>Tunnuksia on jäljellä: niitä luotiin, kun muita mitätöitiin. Estä myös tili.</translation>
    </message>
    <message>
        <source>Resume goes on with what is left.</source>
        <translation>”Jatka” jatkaa siitä, mitä on jäljellä.</translation>
    </message>
    <message>
        <source>This is your own account. This window is signed in with one of these tokens: it is revoked last, and then you have to sign in again.</source>
        <translation>Tämä on oma tilisi. Tämä ikkuna on kirjautunut yhdellä näistä tunnuksista: se mitätöidään viimeisenä, ja sitten sinun on kirjauduttava uudelleen.</translation>
    </message>
    <message>
        <source>This is your own account: your own programs will no longer be let in.</source>
        <translation>Tämä on oma tilisi: omat ohjelmasi eivät enää pääse sisään.</translation>
    </message>
    <message>
        <source>Your own account cannot be blocked from here.</source>
        <translation>Omaa tiliäsi ei voi estää täältä.</translation>
    </message>
    <message>
        <source>This account is blocked already.</source>
        <translation>Tämä tili on jo estetty.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Offboard</source>
        <translation>Poista pääsy</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Tallenna raportti</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Taulukot (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Raportti tallennettiin.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OutcomeText</name>
    <message>
        <source>Revoking…</source>
        <translation>Mitätöidään…</translation>
    </message>
    <message>
        <source>The answer was lost: looking…</source>
        <translation>Vastaus katosi: katsotaan…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Mitätöity</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Ei enää olemassa</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Epäonnistui: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <source>Not certain: the answer was lost</source>
        <translation>Ei varmaa: vastaus katosi</translation>
    </message>
    <message>
        <source>Not revoked: cancelled</source>
        <translation>Ei mitätöity: keskeytetty</translation>
    </message>
    <message>
        <source>Not revoked: the connection was lost</source>
        <translation>Ei mitätöity: yhteys katkesi</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Käyttäjä</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Käyttäjän tunniste</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Tunnuksen tunniste</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Aika (UTC)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PasteBackCheck</name>
    <message>
        <source>✓ Right: that is this token.</source>
        <translation>✓ Oikein: se on tämä tunnus.</translation>
    </message>
    <message>
        <source>⚠ Wrong: that is another.</source>
        <translation>⚠ Väärin: se on jokin muu.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PlainTokenDialog</name>
    <message>
        <source>Your New Token</source>
        <translation>Uusi tunnuksesi</translation>
    </message>
    <message>
        <source>Copy your new token now: it is shown only this once.</source>
        <translation>Kopioi uusi tunnuksesi nyt: se näytetään vain tämän kerran.</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Tunnus:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopioi</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Kopioi tunnus</translation>
    </message>
    <message>
        <source>Copy &amp;As</source>
        <translation>Kopioi &amp;muodossa</translation>
    </message>
    <message>
        <source>Copy the token in another form</source>
        <translation>Kopioi tunnus toisessa muodossa</translation>
    </message>
    <message>
        <source>Save to &amp;File…</source>
        <translation>Tallenna &amp;tiedostoon…</translation>
    </message>
    <message>
        <source>Save the token to a file</source>
        <translation>Tallenna tunnus tiedostoon</translation>
    </message>
    <message>
        <source>Clear &amp;Now</source>
        <translation>T&amp;yhjennä nyt</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Tyhjennä leikepöytä nyt</translation>
    </message>
    <message>
        <source>C&amp;lear the clipboard after:</source>
        <translation>Tyhjennä &amp;leikepöytä, kun on kulunut:</translation>
    </message>
    <message>
        <source>Clear the clipboard after this many seconds</source>
        <translation>Tyhjennä leikepöytä näin monen sekunnin kuluttua</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Set by the administrator of this computer.</source>
        <translation>Tämän tietokoneen ylläpitäjän asettama.</translation>
    </message>
    <message>
        <source>Chec&amp;k what you stored:</source>
        <translation>Ta&amp;rkista, mitä tallensit:</translation>
    </message>
    <message>
        <source>Check what you stored</source>
        <translation>Tarkista, mitä tallensit</translation>
    </message>
    <message>
        <source>Paste it here to see whether it is this token</source>
        <translation>Liitä se tähän nähdäksesi, onko se tämä tunnus</translation>
    </message>
    <message>
        <source>The token was copied.</source>
        <translation>Tunnus kopioitiin.</translation>
    </message>
    <message>
        <source>“%1”, a token of %2. Keep it as safe as a password: whoever has it can do what its owner can.</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>”%1”, käyttäjän %2 tunnus. Pidä se yhtä hyvässä tallessa kuin salasana: se, jolla tunnus on, voi tehdä kaiken, minkä omistajakin.</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>Tunnus, piilotettu</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Piilota</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Piilota tunnus</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Näytä tunnus</translation>
    </message>
    <message>
        <source>&amp;Header Line</source>
        <translation>&amp;Otsakerivinä</translation>
    </message>
    <message>
        <source>The header line was copied.</source>
        <translation>Otsakerivi kopioitiin.</translation>
    </message>
    <message>
        <source>&amp;curl Line</source>
        <translation>&amp;curl-rivinä</translation>
    </message>
    <message>
        <source>The curl line was copied.</source>
        <translation>curl-rivi kopioitiin.</translation>
    </message>
    <message>
        <source>&amp;Environment Lines</source>
        <translation>&amp;Ympäristömuuttujina</translation>
    </message>
    <message>
        <source>The environment lines were copied.</source>
        <translation>Ympäristömuuttujarivit kopioitiin.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read that file.</source>
        <translation>Tallennettu tiedostoon %1. Vain sinä voit lukea sitä.</translation>
    </message>
    <message>
        <source>The token could not be saved to %1: %2. Choose another place, or copy the token.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what went wrong</extracomment>
        <translation>Tunnusta ei voitu tallentaa tiedostoon %1: %2. Valitse toinen paikka tai kopioi tunnus.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard will be cleared in %n s</source>
        <translation>
            <numerusform>Leikepöytä tyhjennetään %Ln s kuluttua</numerusform>
            <numerusform>Leikepöytä tyhjennetään %Ln s kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is no longer on the clipboard.</source>
        <translation>Tunnus ei ole enää leikepöydällä.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Leikepöytä tyhjennettiin.</translation>
    </message>
    <message>
        <source>The clipboard should be clear now, but your desktop does not let us check.</source>
        <translation>Leikepöydän pitäisi nyt olla tyhjä, mutta työpöytäsi ei anna tarkistaa sitä.</translation>
    </message>
    <message>
        <source>Token Not Copied Yet</source>
        <translation>Tunnusta ei ole vielä kopioitu</translation>
    </message>
    <message>
        <source>You have not copied or saved this token yet.</source>
        <translation>Et ole vielä kopioinut tai tallentanut tätä tunnusta.</translation>
    </message>
    <message>
        <source>Once this window is closed, nobody can show it again. If you do not need it, revoke it.</source>
        <translation>Kun tämä ikkuna suljetaan, kukaan ei voi näyttää tunnusta uudelleen. Jos et tarvitse sitä, mitätöi se.</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Pidä auki</translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>Mitätöi tunnus</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Sulje silti</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Liitä se tähän</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ProxyDialog</name>
    <message>
        <source>Proxy Password</source>
        <translation>Välityspalvelimen salasana</translation>
    </message>
    <message>
        <source>This is a password for your network, not the one of your Canvus account. It is sent to the proxy only, without encryption where the proxy asks for it that way, and is forgotten when you quit Tokendesk.</source>
        <translation>Tämä on verkkosi salasana, ei Canvus-tilisi. Se lähetetään vain välityspalvelimelle, salaamatta jos välityspalvelin niin pyytää, ja unohdetaan, kun lopetat Tokendeskin.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Käyttäjänimi</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Käyttäjänimi</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Salasana</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Asking the proxy</source>
        <translation>Kysytään välityspalvelimelta</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a password</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>Välityspalvelin %1 pyytää salasanaa</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Jatka</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name and password.</source>
        <translation>Välityspalvelin ei hyväksynyt tätä käyttäjänimeä ja salasanaa.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReadingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Cancel the reading of everyone&apos;s tokens</source>
        <translation>Keskeytä kaikkien tunnusten lukeminen</translation>
    </message>
    <message>
        <source>Users read</source>
        <translation>Luetut käyttäjät</translation>
    </message>
    <message numerus="yes">
        <source>Reading everyone&apos;s tokens: %1 of %n user(s)</source>
        <translation>
            <numerusform>Luetaan kaikkien tunnuksia: %1/%Ln käyttäjä</numerusform>
            <numerusform>Luetaan kaikkien tunnuksia: %1/%Ln käyttäjää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::RenameDialog</name>
    <message>
        <source>Rename Token</source>
        <translation>Nimeä tunnus uudelleen</translation>
    </message>
    <message>
        <source>Give this token a new description</source>
        <translation>Anna tälle tunnukselle uusi kuvaus</translation>
    </message>
    <message>
        <source>New &amp;description:</source>
        <translation>Uusi &amp;kuvaus:</translation>
    </message>
    <message>
        <source>New description</source>
        <translation>Uusi kuvaus</translation>
    </message>
    <message>
        <source>Renaming the token</source>
        <translation>Nimetään tunnusta</translation>
    </message>
    <message>
        <source>It is called “%1” now and belongs to %2. The token itself stays the same and goes on working.</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>Sen kuvaus on nyt ”%1” ja omistaja %2. Itse tunnus pysyy samana ja toimii edelleen.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Rename Anyway</source>
        <translation>Nimeä silti</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nimeä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Somebody else renamed this token meanwhile. It is called “%1” now; you want to call it “%2”.</source>
        <extracomment>%1 and %2 are descriptions of a token</extracomment>
        <translation>Joku muu on sillä välin nimennyt tämän tunnuksen. Sen kuvaus on nyt ”%1”; sinä haluat kuvaukseksi ”%2”.</translation>
    </message>
    <message>
        <source>This token is gone: somebody has revoked it. What you typed is still here to be copied.</source>
        <translation>Tätä tunnusta ei enää ole: joku on mitätöinyt sen. Kirjoittamasi on yhä tässä kopioitavissa.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeDialog</name>
    <message>
        <source>Tokens to be revoked</source>
        <translation>Mitätöitävät tunnukset</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Omistaja</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Luotu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Tokens revoked so far</source>
        <translation>Tähän mennessä mitätöidyt tunnukset</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v/%m</translation>
    </message>
    <message>
        <source>This window is signed in with this very token. Once it is revoked, you have to sign in again.</source>
        <translation>Tämä ikkuna on kirjautunut juuri tällä tunnuksella. Kun se on mitätöity, sinun on kirjauduttava uudelleen.</translation>
    </message>
    <message>
        <source>This window is signed in with one of these tokens. Once it is revoked, you have to sign in again.</source>
        <translation>Tämä ikkuna on kirjautunut yhdellä näistä tunnuksista. Kun se on mitätöity, sinun on kirjauduttava uudelleen.</translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>Mitätöi tunnus</translation>
    </message>
    <message>
        <source>Revoke Tokens</source>
        <translation>Mitätöi tunnukset</translation>
    </message>
    <message>
        <source>Revoke this token for good?</source>
        <translation>Mitätöidäänkö tämä tunnus lopullisesti?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke these %n tokens for good?</source>
        <translation>
            <numerusform>Mitätöidäänkö tämä %Ln tunnus lopullisesti?</numerusform>
            <numerusform>Mitätöidäänkö nämä %Ln tunnusta lopullisesti?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever still uses it will no longer be let in. This cannot be undone.</source>
        <translation>Mikään, mikä sitä vielä käyttää, ei enää pääse sisään. Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>Whatever still uses one of them will no longer be let in. This cannot be undone.</source>
        <translation>Mikään, mikä vielä käyttää jotakin niistä, ei enää pääse sisään. Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Tokens</source>
        <translation>
            <numerusform>Mitätöi %Ln tunnus</numerusform>
            <numerusform>Mitätöi %Ln tunnusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Ei enää olemassa</translation>
    </message>
    <message>
        <source>This token was revoked elsewhere in the meantime. There is nothing left to do.</source>
        <translation>Tämä tunnus mitätöitiin sillä välin muualla. Mitään ei tarvitse tehdä.</translation>
    </message>
    <message>
        <source>These tokens were revoked elsewhere in the meantime. There is nothing left to do.</source>
        <translation>Nämä tunnukset mitätöitiin sillä välin muualla. Mitään ei tarvitse tehdä.</translation>
    </message>
    <message>
        <source>The token was not revoked.</source>
        <translation>Tunnusta ei mitätöity.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked.</source>
        <translation>
            <numerusform>%1/%Ln tunnus mitätöity.</numerusform>
            <numerusform>%1/%Ln tunnusta mitätöity.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 how many were revoked, %2 why not all, %3 what to do</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Tallenna raportti…</translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) are revoked.</source>
        <translation>
            <numerusform>%Ln tunnus on mitätöity.</numerusform>
            <numerusform>Kaikki %Ln tunnusta on mitätöity.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Tallenna raportti</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Taulukot (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Raportti tallennettiin.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SearchPanel</name>
    <message>
        <source>“%1” is not an age, so it is left out of the search. Write a number and a letter: 30d for days, 6m for months, 1y for years.</source>
        <translation>”%1” ei ole ikä, joten se jätetään pois hausta. Kirjoita luku ja kirjain: 30d on päiviä, 6m kuukausia, 1y vuosia.</translation>
    </message>
    <message>
        <source>“%1” is left out of the search. Write yes or no behind the colon.</source>
        <translation>”%1” jätetään pois hausta. Kirjoita kaksoispisteen jälkeen yes tai no.</translation>
    </message>
    <message>
        <source>“%1” is left out of the search. Write a name or an e-mail address behind the colon.</source>
        <translation>”%1” jätetään pois hausta. Kirjoita kaksoispisteen jälkeen nimi tai sähköpostiosoite.</translation>
    </message>
    <message>
        <source>“%1” is not known, so it is left out of the search. has:duplicate and needs:look are.</source>
        <translation>”%1” ei ole tuttu, joten se jätetään pois hausta. Tuttuja ovat has:duplicate ja needs:look.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretFinder</name>
    <message>
        <source>This build of Tokendesk cannot compute the ids of tokens, so it finds none.</source>
        <translation>Tämä Tokendesk ei osaa laskea tunnusten tunnisteita, joten se ei löydä yhtään.</translation>
    </message>
    <message>
        <source>It is none of those on screen. Everyone&apos;s tokens are being read…</source>
        <translation>Se ei ole mikään näkyvissä olevista. Luetaan kaikkien tunnuksia…</translation>
    </message>
    <message>
        <source>There are no tokens here to compare it with.</source>
        <translation>Täällä ei ole tunnuksia, joihin verrata.</translation>
    </message>
    <message>
        <source>This server&apos;s token ids do not tell which token they belong to, so none can be found by it.</source>
        <translation>Tämän palvelimen tunnisteet eivät kerro, mihin tunnukseen ne kuuluvat, joten niillä ei löydy yhtään.</translation>
    </message>
    <message numerus="yes">
        <source>None of the tokens that could be read is this one. Those of %n user(s) could not be read: it may be one of theirs.</source>
        <translation>
            <numerusform>Mikään luetuista tunnuksista ei ole tämä. %Ln käyttäjän tunnuksia ei voitu lukea: se voi olla hänen.</numerusform>
            <numerusform>Mikään luetuista tunnuksista ei ole tämä. %Ln käyttäjän tunnuksia ei voitu lukea: se voi olla jonkun heistä.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the tokens that you can see is this one. It may have been revoked already, or belong to somebody else or to another server.</source>
        <translation>Mikään näkemistäsi tunnuksista ei ole tämä. Se on ehkä jo mitätöity tai kuuluu jollekulle muulle tai toiselle palvelimelle.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServerColours</name>
    <message>
        <source>Blue</source>
        <translation>Sininen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vihreä</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranssi</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Punainen</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violetti</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sinivihreä</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Vaaleanpunainen</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Harmaa</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServerStandby</name>
    <message>
        <source>Signing in to “%1”…</source>
        <translation>Kirjaudutaan palvelimelle ”%1”…</translation>
    </message>
    <message>
        <source>With the sign-in that is kept in this desktop&apos;s keyring.</source>
        <translation>Kirjautumisella, joka on tallessa tämän työpöydän avainnipussa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”</source>
        <translation>Et ole kirjautunut palvelimelle ”%1”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what happened, and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>Välityspalvelimen salasana…</translation>
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
        <translation>Kirjaudu Canvus-palvelimelle</translation>
    </message>
    <message>
        <source>&amp;Cancel Signing In</source>
        <translation>&amp;Keskeytä kirjautuminen</translation>
    </message>
    <message>
        <source>Stay where you are</source>
        <translation>Pysy missä olet</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Kirjaudu &amp;ulos</translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation>Poistu tältä palvelimelta</translation>
    </message>
    <message>
        <source>&amp;Forget This Sign-In</source>
        <translation>U&amp;nohda tämä kirjautuminen</translation>
    </message>
    <message>
        <source>Remove it from the keyring, so that you are asked for it the next time</source>
        <translation>Poista se avainnipusta, jotta sitä kysytään seuraavalla kerralla</translation>
    </message>
    <message>
        <source>&amp;Manage Servers…</source>
        <translation>&amp;Hallitse palvelimia…</translation>
    </message>
    <message>
        <source>Names, colours and order of your servers</source>
        <translation>Palvelintesi nimet, värit ja järjestys</translation>
    </message>
    <message>
        <source>&amp;Sign In to Another Server…</source>
        <translation>Kirjaudu &amp;toiselle palvelimelle…</translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation>K&amp;irjaudu sisään…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Palvelimet</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Kirjaudutaan palvelimelle %1…</translation>
    </message>
    <message>
        <source>Go to another server, sign in or out</source>
        <translation>Siirry toiselle palvelimelle, kirjaudu sisään tai ulos</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Palvelin: %1</translation>
    </message>
    <message>
        <source>Your sign-in to “%1” has ended.</source>
        <translation>Kirjautumisesi palvelimelle ”%1” on päättynyt.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Kirjaudu uudelleen.</translation>
    </message>
    <message>
        <source>You are asked to sign in the next time Tokendesk starts.</source>
        <translation>Kirjautumista kysytään, kun Tokendesk seuraavan kerran käynnistyy.</translation>
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
        <translation>&amp;Palvelimet</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>Kirjaudu sisään</translation>
    </message>
    <message>
        <source>Sign in to a Canvus server</source>
        <translation>Kirjaudu Canvus-palvelimelle</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>Palvelimen &amp;osoite</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Palvelimen osoite</translation>
    </message>
    <message>
        <source>canvus.example.com</source>
        <comment>An example of a server address; keep it recognisable as one</comment>
        <translation>canvus.example.com</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Kirjautumistapa</translation>
    </message>
    <message>
        <source>E-mail and &amp;password</source>
        <translation>Sähköposti ja &amp;salasana</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>Käyttöoikeus&amp;tunnus</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Sähkö&amp;posti</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>S&amp;alasana</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Käyttöoikeust&amp;unnus</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Käyttöoikeustunnus</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Pidä minut kirjautuneena</translation>
    </message>
    <message>
        <source>In this desktop&apos;s keyring; a password is never kept.</source>
        <translation>Tämän työpöydän avainnipussa; salasanaa ei koskaan tallenneta.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Kirjaudutaan…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Kirjaudutaan</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep it. You stay signed in until you quit Tokendesk.</source>
        <translation>Tällä työpöydällä ei ole avainnippua, johon sen voisi tallettaa. Pysyt kirjautuneena, kunnes lopetat Tokendeskin.</translation>
    </message>
    <message>
        <source>The name of the server appears here as soon as it answers.</source>
        <translation>Palvelimen nimi tulee tähän heti, kun se vastaa.</translation>
    </message>
    <message>
        <source>⚠ %1 %2</source>
        <extracomment>The line below the server address: what is wrong with it, and what to do.</extracomment>
        <translation>⚠ %1 %2</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Kysytään palvelimelta…</translation>
    </message>
    <message>
        <source>✓ Canvus server, version %1</source>
        <translation>✓ Canvus-palvelin, versio %1</translation>
    </message>
    <message>
        <source>✓ Canvus server “%1”, version %2</source>
        <translation>✓ Canvus-palvelin ”%1”, versio %2</translation>
    </message>
    <message>
        <source>%1
It only lets you sign in with an access token here.</source>
        <extracomment>%1 is the line with the server&apos;s name and version.</extracomment>
        <translation>%1
Sille voi täällä kirjautua vain käyttöoikeustunnuksella.</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>Näytä varmenne…</translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>Välityspalvelimen salasana…</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>Välityspalvelimen %1 kautta</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInFlow</name>
    <message>
        <source>The session was stopped, because the certificate of the server changed.</source>
        <translation>Istunto pysäytettiin, koska palvelimen varmenne vaihtui.</translation>
    </message>
    <message>
        <source>Nothing was sent since then.</source>
        <translation>Mitään ei ole sen jälkeen lähetetty.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>Kirjautumisesi on päättynyt.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Jatka kirjautumalla uudelleen.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow signing in to this server.</source>
        <translation>Tämän tietokoneen ylläpitäjä ei salli kirjautumista tälle palvelimelle.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose one of the servers that are offered.</source>
        <translation>Mitään ei lähetetty. Valitse jokin tarjotuista palvelimista.</translation>
    </message>
    <message>
        <source>This server does not let you sign in with e-mail and password here.</source>
        <translation>Tälle palvelimelle ei voi täällä kirjautua sähköpostilla ja salasanalla.</translation>
    </message>
    <message>
        <source>Nothing was sent. Sign in with an access token.</source>
        <translation>Mitään ei lähetetty. Kirjaudu käyttöoikeustunnuksella.</translation>
    </message>
    <message>
        <source>The trusted certificate of this server is forgotten.</source>
        <translation>Tämän palvelimen luotettu varmenne on unohdettu.</translation>
    </message>
    <message>
        <source>Sign in again: you are shown the certificate that the server has now, and asked whether to trust it.</source>
        <translation>Kirjaudu uudelleen: näet varmenteen, joka palvelimella nyt on, ja sinulta kysytään, luotatko siihen.</translation>
    </message>
    <message>
        <source>The server does not show the certificate that you trust.</source>
        <translation>Palvelin ei näytä varmennetta, johon luotat.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server.</source>
        <translation>Joku saattaa esiintyä palvelimena.</translation>
    </message>
    <message>
        <source>The certificate of the server could not be verified.</source>
        <translation>Palvelimen varmennetta ei voitu tarkistaa.</translation>
    </message>
    <message>
        <source>Look at it to see why.</source>
        <translation>Katso sitä, niin näet syyn.</translation>
    </message>
    <message>
        <source>The session was stopped, because the certificate of the server cannot be verified any more.</source>
        <translation>Istunto pysäytettiin, koska palvelimen varmennetta ei voi enää tarkistaa.</translation>
    </message>
    <message>
        <source>The proxy on the way to the server asks for a password.</source>
        <translation>Matkalla palvelimelle oleva välityspalvelin pyytää salasanaa.</translation>
    </message>
    <message>
        <source>It is not the one of your account.</source>
        <translation>Se ei ole tilisi salasana.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::StatusPill</name>
    <message>
        <source>State of the list: %1</source>
        <extracomment>Accessible name of the status bar&apos;s pill; %1 is for example &quot;Up to date&quot;.</extracomment>
        <translation>Luettelon tila: %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenActions</name>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Leikepöytä tyhjennettiin.</translation>
    </message>
    <message>
        <source>The clipboard should be clear now, but your desktop does not let us check.</source>
        <translation>Leikepöydän pitäisi nyt olla tyhjä, mutta työpöytäsi ei anna tarkistaa sitä.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what happened, and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was made at %2. Sign in there again to look.</source>
        <translation>Ei ole tiedossa, luotiinko tunnus ”%1” palvelimella %2. Kirjaudu sinne uudelleen ja katso.</translation>
    </message>
    <message>
        <source>The token was made in another sign-in, so it was not revoked. Sign in there again to revoke it.</source>
        <translation>Tunnus luotiin toisella kirjautumisella, joten sitä ei mitätöity. Mitätöi se kirjautumalla sinne uudelleen.</translation>
    </message>
    <message>
        <source>The token was renamed.</source>
        <translation>Tunnus nimettiin uudelleen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, so it is not known whether the token was renamed.</source>
        <translation>Palvelimen vastaus ei tullut perille, joten ei ole tiedossa, nimettiinkö tunnus.</translation>
    </message>
    <message>
        <source>%1 Looking at the token…</source>
        <extracomment>%1: that the server&apos;s answer did not arrive</extracomment>
        <translation>%1 Katsotaan tunnusta…</translation>
    </message>
    <message>
        <source>%1 The token cannot be read now. %2 It will be tried again until it can be.</source>
        <extracomment>Sentences. %1: that the server&apos;s answer did not arrive, %2: why the token cannot be read</extracomment>
        <translation>%1 Tunnusta ei voida nyt lukea. %2 Sitä yritetään, kunnes se onnistuu.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, but the token was renamed.</source>
        <translation>Palvelimen vastaus ei tullut perille, mutta tunnus nimettiin uudelleen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, and the token was not renamed. Try again.</source>
        <translation>Palvelimen vastaus ei tullut perille, eikä tunnusta nimetty. Yritä uudelleen.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>%Ln tunnus mitätöity.</numerusform>
            <numerusform>%Ln tunnusta mitätöity.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are no longer signed in. Sign in again, then try once more. What you typed stays here.</source>
        <translation>Et ole enää kirjautunut. Kirjaudu uudelleen ja yritä sitten vielä kerran. Kirjoittamasi pysyy tässä.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenColumns</name>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>As at First</source>
        <translation>Kuten aluksi</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenCounts</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%Ln tunnus</numerusform>
            <numerusform>%Ln tunnusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the search</source>
        <translation>
            <numerusform>%Ln haun piilottama</numerusform>
            <numerusform>%Ln haun piilottamaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln valittu</numerusform>
            <numerusform>%Ln valittua</numerusform>
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
        <translation>tämä istunto</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muuttunut</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenModel</name>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>heading of a column: when a token was created</comment>
        <translation>Luotu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Omistaja</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Ylläpitäjä</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Estetyt</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>heading of a column: when the owner of a token signed in</comment>
        <translation>Viimeisin kirjautuminen</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <comment>heading of a column: why a token deserves attention</comment>
        <translation>Katsomisen arvoista</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the owner of a token is an administrator</comment>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the owner of a token is blocked</comment>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when the owner of a token signed in</comment>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>The server has not told when this token was created.</source>
        <translation>Palvelin ei ole kertonut, milloin tämä tunnus luotiin.</translation>
    </message>
    <message>
        <source>%1, created %2, the token of this session</source>
        <translation>%1, luotu %2, tämän istunnon tunnus</translation>
    </message>
    <message>
        <source>%1, created %2, owner %3, the token of this session</source>
        <translation>%1, luotu %2, omistaja %3, tämän istunnon tunnus</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>%1, luotu %2</translation>
    </message>
    <message>
        <source>%1, created %2, owner %3</source>
        <translation>%1, luotu %2, omistaja %3</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenPage</name>
    <message>
        <source>Loading access tokens</source>
        <translation>Ladataan käyttöoikeustunnuksia</translation>
    </message>
    <message>
        <source>Everyone&apos;s access tokens</source>
        <translation>Kaikkien käyttöoikeustunnukset</translation>
    </message>
    <message>
        <source>Your access tokens</source>
        <translation>Käyttöoikeustunnuksesi</translation>
    </message>
    <message>
        <source>Access tokens of %1</source>
        <translation>Käyttäjän %1 käyttöoikeustunnukset</translation>
    </message>
    <message>
        <source>No token matches the search</source>
        <translation>Mikään tunnus ei vastaa hakua</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are hidden by it.</source>
        <translation>
            <numerusform>Haku piilottaa %Ln tunnuksen.</numerusform>
            <numerusform>Haku piilottaa %Ln tunnusta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>See and manage your access tokens</source>
        <translation>Katso ja hallitse käyttöoikeustunnuksiasi</translation>
    </message>
    <message>
        <source>Scripts and other programs use access tokens to talk to a Canvus server in your name. Sign in to see which ones there are, make new ones, and revoke those that are no longer needed.</source>
        <translation>Komentosarjat ja muut ohjelmat asioivat Canvus-palvelimen kanssa puolestasi käyttöoikeustunnuksilla. Kirjaudu sisään, niin näet, mitä tunnuksia on, voit luoda uusia ja mitätöidä ne, joita ei enää tarvita.</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Kirjaudu sisään…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>There are no access tokens to show</source>
        <translation>Ei ole näytettäviä käyttöoikeustunnuksia</translation>
    </message>
    <message>
        <source>None of the users that could be read has one.</source>
        <translation>Yhdelläkään luetuista käyttäjistä ei ole sellaista.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Lue uudelleen</translation>
    </message>
    <message>
        <source>You have no access tokens yet</source>
        <translation>Sinulla ei ole vielä käyttöoikeustunnuksia</translation>
    </message>
    <message>
        <source>%1 has no access tokens</source>
        <translation>Käyttäjällä %1 ei ole käyttöoikeustunnuksia</translation>
    </message>
    <message>
        <source>An access token lets a script or another program talk to the server in its owner&apos;s name. It never expires; it works until it is revoked.</source>
        <translation>Käyttöoikeustunnuksella komentosarja tai muu ohjelma asioi palvelimen kanssa omistajansa nimissä. Se ei vanhene koskaan, vaan toimii, kunnes se mitätöidään.</translation>
    </message>
    <message>
        <source>New Token…</source>
        <translation>Uusi tunnus…</translation>
    </message>
    <message>
        <source>The server showed another certificate than the one you trust, so the session was stopped.</source>
        <translation>Palvelin näytti muun varmenteen kuin sen, johon luotat, joten istunto pysäytettiin.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server. Nothing was sent to it.</source>
        <translation>Joku saattaa esiintyä palvelimena. Sille ei lähetetty mitään.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>Kirjautumisesi on päättynyt.</translation>
    </message>
    <message>
        <source>What you see may be out of date. Sign in again to go on.</source>
        <translation>Näkemäsi voi olla vanhentunutta. Jatka kirjautumalla uudelleen.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Palvelin ei vastaa.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Yhteyttä yritetään uudelleen itsestään.</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Yritä nyt</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in the server&apos;s answer could not be read.</source>
        <translation>
            <numerusform>%Ln tunnusta palvelimen vastauksessa ei voitu lukea.</numerusform>
            <numerusform>%Ln tunnusta palvelimen vastauksessa ei voitu lukea.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are shown. An administrator of the server can look into it.</source>
        <translation>Muut näytetään. Palvelimen ylläpitäjä voi tutkia asiaa.</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n user(s) were not read.</source>
        <translation>
            <numerusform>%Ln käyttäjän tunnuksia ei luettu.</numerusform>
            <numerusform>%Ln käyttäjän tunnuksia ei luettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are shown.</source>
        <translation>Muut näytetään.</translation>
    </message>
    <message>
        <source>Read the Rest</source>
        <translation>Lue loput</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n user(s) could not be read; they are marked in the list of users.</source>
        <translation>
            <numerusform>%Ln käyttäjän tunnuksia ei voitu lukea; hänet on merkitty käyttäjäluetteloon.</numerusform>
            <numerusform>%Ln käyttäjän tunnuksia ei voitu lukea; heidät on merkitty käyttäjäluetteloon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>You see the list as it was at %1.</source>
        <extracomment>%1 is a time such as 14:05</extracomment>
        <translation>Näet luettelon sellaisena kuin se oli kello %1.</translation>
    </message>
    <message>
        <source>“%1” was revoked elsewhere.</source>
        <extracomment>%1 is a token&apos;s description</extracomment>
        <translation>”%1” mitätöitiin muualla.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were revoked elsewhere.</source>
        <translation>
            <numerusform>%Ln tunnus mitätöitiin muualla.</numerusform>
            <numerusform>%Ln tunnusta mitätöitiin muualla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>Välityspalvelimen salasana…</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be verified any more, so the session was stopped.</source>
        <translation>Palvelimen varmennetta ei voi enää tarkistaa, joten istunto pysäytettiin.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Sign in to see what is wrong with the certificate.</source>
        <translation>Sille ei lähetetty mitään. Kirjaudu sisään, niin näet, mikä varmenteessa on vikana.</translation>
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
        <translation>Tallenna tunnus</translation>
    </message>
    <message>
        <source>Shared Folder</source>
        <translation>Jaettu kansio</translation>
    </message>
    <message>
        <source>Others can write to %1. They cannot read your file, but they could put another in its place. A folder of your own is safer.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Muut voivat kirjoittaa kansioon %1. He eivät voi lukea tiedostoasi, mutta voisivat panna sen tilalle toisen. Oma kansiosi on turvallisempi.</translation>
    </message>
    <message>
        <source>Save There Anyway</source>
        <translation>Tallenna sinne silti</translation>
    </message>
    <message>
        <source>File Exists Already</source>
        <translation>Tiedosto on jo olemassa</translation>
    </message>
    <message>
        <source>%1 exists already. What is in it would be lost.</source>
        <translation>%1 on jo olemassa. Sen sisältö menetettäisiin.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Korvaa tiedosto</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenTableView</name>
    <message>
        <source>Access tokens</source>
        <translation>Käyttöoikeustunnukset</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
</context>
<context>
    <name>Tokendesk::UncopiedOffer</name>
    <message>
        <source>user %1</source>
        <translation>käyttäjä %1</translation>
    </message>
    <message>
        <source>“%1”, a token of %2</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>”%1”, käyttäjän %2 tunnus</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ja %Ln muu</numerusform>
            <numerusform>… ja %Ln muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tokendesk ended before %n new token(s) could be copied or saved:

%1

A token is shown only once. Revoke what nothing uses.</source>
        <extracomment>Three paragraphs; %1 is a list of tokens, one a line</extracomment>
        <translation>
            <numerusform>Tokendesk päättyi, ennen kuin %Ln uusi tunnus ehdittiin kopioida tai tallentaa:

%1

Tunnus näytetään vain kerran. Mitätöi se, mitä mikään ei käytä.</numerusform>
            <numerusform>Tokendesk päättyi, ennen kuin %Ln uutta tunnusta ehdittiin kopioida tai tallentaa:

%1

Tunnus näytetään vain kerran. Mitätöi ne, joita mikään ei käytä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never Copied</source>
        <translation>Jäi kopioimatta</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Mitätöi…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Ask Next Time</source>
        <translation>Kysy ensi kerralla</translation>
    </message>
</context>
<context>
    <name>Tokendesk::UserModel</name>
    <message>
        <source>%1
The tokens could not be read.</source>
        <comment>name of a user</comment>
        <translation>%1
Tunnuksia ei voitu lukea.</translation>
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
        <translation>ylläpitäjä</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>estetyt</translation>
    </message>
    <message>
        <source>tokens could not be read</source>
        <translation>tunnuksia ei voitu lukea</translation>
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
        <translation>Etsi käyttäjiä</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Käyttäjät</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%Ln käyttäjä</numerusform>
            <numerusform>%Ln käyttäjää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1/%Ln käyttäjä</numerusform>
            <numerusform>%1/%Ln käyttäjää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ViewList</name>
    <message>
        <source>Views</source>
        <translation>Näkymät</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>The access tokens of all users</source>
        <translation>Kaikkien käyttäjien käyttöoikeustunnukset</translation>
    </message>
    <message>
        <source>Needs a Look</source>
        <translation>Katsomisen arvoiset</translation>
    </message>
    <message>
        <source>Tokens of blocked or unused accounts, old ones, and those that nobody can tell what they are for</source>
        <translation>Estettyjen tai käyttämättömien tilien tunnukset, vanhat, ja ne, joiden tarkoitusta kukaan ei voi tietää</translation>
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
        <translation>&amp;Uusi tunnus…</translation>
    </message>
    <message>
        <source>Make a new access token</source>
        <translation>Luo uusi käyttöoikeustunnus</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Nimeä uudelleen…</translation>
    </message>
    <message>
        <source>Change the token&apos;s description</source>
        <translation>Muuta tunnuksen kuvausta</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Mitätöi…</translation>
    </message>
    <message>
        <source>End the selected tokens for good</source>
        <translation>Lopeta valitut tunnukset lopullisesti</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>Leave Tokendesk</source>
        <translation>Poistu Tokendeskistä</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Kopioi rivit</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Kopioi valitut rivit tekstinä</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Valitse kaikki</translation>
    </message>
    <message>
        <source>Select every token shown</source>
        <translation>Valitse kaikki näkyvät tunnukset</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Etsi…</translation>
    </message>
    <message>
        <source>Search the tokens</source>
        <translation>Etsi tunnuksista</translation>
    </message>
    <message>
        <source>Find by &amp;Secret…</source>
        <translation>Etsi &amp;salaisuudella…</translation>
    </message>
    <message>
        <source>Tell whose token a string is</source>
        <translation>Kerro, kenen tunnus merkkijono on</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Päivitä</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Lue luettelo uudelleen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Opas</translation>
    </message>
    <message>
        <source>How to use Tokendesk</source>
        <translation>Miten Tokendeskiä käytetään</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Information</source>
        <translation>Kopioi &amp;vianmääritystiedot</translation>
    </message>
    <message>
        <source>Copy versions and states, without names, addresses or tokens, for whoever helps you</source>
        <translation>Kopioi versiot ja tilat ilman nimiä, osoitteita ja tunnuksia sinua auttavalle</translation>
    </message>
    <message>
        <source>&amp;About Tokendesk</source>
        <translation>&amp;Tietoja Tokendeskistä</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versiot ja lisenssit</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Sarakkeet</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;Offboard User…</source>
        <translation>&amp;Poista käyttäjän pääsy…</translation>
    </message>
    <message>
        <source>Revoke all tokens of a user who leaves, and block the account</source>
        <translation>Mitätöi lähtevän käyttäjän kaikki tunnukset ja estä tili</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Vie…</translation>
    </message>
    <message>
        <source>Save what the list shows to a file</source>
        <translation>Tallenna luettelossa näkyvä tiedostoon</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>Show what the server has noted of a token or a user</source>
        <translation>Näytä, mitä palvelin on merkinnyt muistiin tunnuksesta tai käyttäjästä</translation>
    </message>
</context>
</TS>
