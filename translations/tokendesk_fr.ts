<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Tokendesk::AboutDialog</name>
    <message>
        <source>About Tokendesk</source>
        <translation>À propos de Tokendesk</translation>
    </message>
    <message>
        <source>Tokendesk&apos;s icon</source>
        <translation>Icône de Tokendesk</translation>
    </message>
    <message>
        <source>The desktop program for the access tokens of Canvus servers.</source>
        <translation>Le programme de bureau pour les jetons d’accès des serveurs Canvus.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Composants</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Composants du programme</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>The program&apos;s licence</source>
        <translation>Licence du programme</translation>
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
            <numerusform>%1&#xa0;: %Ln jeton</numerusform>
            <numerusform>%1&#xa0;: %Ln jetons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AgeChart</name>
    <message>
        <source>Tokens by age</source>
        <translation>Jetons par âge</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>An age, on a bar of the chart; %1 is a length of time such as &quot;30 days&quot;</extracomment>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an age that is not below the bar before</comment>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AgeText</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>when a token was created</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>il y a une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>il y a une heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>il y a un mois</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>il y a un an</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>il y a %Ln an</numerusform>
            <numerusform>il y a %Ln ans</numerusform>
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
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditModel</name>
    <message>
        <source>the server</source>
        <comment>who did something</comment>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <extracomment>An event, for a screen reader: %1 is what was done, %2 by whom, %3 when</extracomment>
        <translation>%1, par %2, %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>heading of a column: what was done</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>By</source>
        <comment>heading of a column: who did it</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
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
        <translation>Avis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Masquer cet avis</translation>
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
        <translation>Certificat modifié</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate you trust (SHA-256)</source>
        <translation>Empreinte du certificat auquel vous faites confiance (SHA-256)</translation>
    </message>
    <message>
        <source>The certificate that is shown now</source>
        <translation>Le certificat présenté maintenant</translation>
    </message>
    <message>
        <source>Ask the administrator of the server, by phone or in person, whether the certificate was renewed, and compare the new fingerprint. Only then forget the trusted one. At the next sign-in you are shown the new certificate and asked again.</source>
        <translation>Demandez à l’administrateur du serveur, par téléphone ou de vive voix, si le certificat a été renouvelé, et comparez la nouvelle empreinte. N’oubliez qu’ensuite le certificat de confiance. À la prochaine connexion, le nouveau certificat vous est présenté et la question vous est posée de nouveau.</translation>
    </message>
    <message>
        <source>The &amp;administrator told me the new fingerprint, and it is the one shown now</source>
        <translation>L’&amp;administrateur m’a donné la nouvelle empreinte, et c’est celle qui est affichée</translation>
    </message>
    <message>
        <source>Stop: %1 shows another certificate than the one you trust</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Stop&#xa0;: %1 présente un autre certificat que celui auquel vous faites confiance</translation>
    </message>
    <message>
        <source>Somebody on the way may be pretending to be the server. The connection was ended before anything was sent.</source>
        <translation>Quelqu’un, en chemin, se fait peut-être passer pour le serveur. La connexion a été coupée avant tout envoi.</translation>
    </message>
    <message>
        <source>&amp;Forget the Trusted Certificate</source>
        <translation>&amp;Oublier le certificat de confiance</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateDialog</name>
    <message>
        <source>Certificate Not Verified</source>
        <translation>Certificat non vérifié</translation>
    </message>
    <message>
        <source>It is not certain that this is your server, so nothing was sent to it.</source>
        <translation>Il n’est pas certain que ce soit votre serveur&#xa0;; rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server for the fingerprint. If it is this one, you can trust exactly this certificate for this server; you are warned if the server ever shows another. Or, if your organisation has a certificate authority (CA) of its own, add its file: then the certificates that it issues for this server are accepted.</source>
        <translation>Demandez l’empreinte à l’administrateur du serveur. Si c’est celle-ci, vous pouvez faire confiance à ce certificat précis pour ce serveur&#xa0;; vous serez averti si le serveur en présente un jour un autre. Ou, si votre organisation a sa propre autorité de certification (CA), ajoutez son fichier&#xa0;: les certificats qu’elle délivre pour ce serveur seront alors acceptés.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Le certificat de %1 n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>&amp;Add a CA File…</source>
        <translation>&amp;Ajouter un fichier CA…</translation>
    </message>
    <message>
        <source>&amp;Trust Exactly This Certificate</source>
        <translation>&amp;Faire confiance à ce certificat précis</translation>
    </message>
    <message>
        <source>Add a CA File</source>
        <translation>Ajouter un fichier CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>files of every kind, in a file dialog</comment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a CA file. Nothing was added.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour un fichier CA. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>There is no certificate in “%1”. A CA file is in PEM or DER format. Nothing was added.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun certificat. Un fichier CA est au format PEM ou DER. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The administrator of this computer decides which certificates are trusted. Ask them to add this one.</source>
        <translation>L’administrateur de cet ordinateur décide à quels certificats faire confiance. Demandez-lui d’ajouter celui-ci.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateQuestion</name>
    <message>
        <source>The CA in the file did not issue this certificate. It was not added.</source>
        <translation>La CA du fichier n’a pas délivré ce certificat. Elle n’a pas été ajoutée.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateText</name>
    <message>
        <source>an unknown time</source>
        <translation>une date inconnue</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Il a expiré le %1.</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is the clock of this computer right?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Il n’est pas valable avant le %1. L’horloge de cet ordinateur est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>It is made for another host, not for %1.</source>
        <translation>Il est fait pour un autre hôte, pas pour %1.</translation>
    </message>
    <message>
        <source>It is made for %1, not for %2.</source>
        <translation>Il est fait pour %1, pas pour %2.</translation>
    </message>
    <message>
        <source>The server signed it itself, so nobody else vouches for it.</source>
        <translation>Le serveur l’a signé lui-même&#xa0;; personne d’autre ne s’en porte garant.</translation>
    </message>
    <message>
        <source>This computer does not know who issued it.</source>
        <translation>Cet ordinateur ne sait pas qui l’a délivré.</translation>
    </message>
    <message>
        <source>It was issued by “%1”, whom this computer does not know.</source>
        <translation>Il a été délivré par «&#xa0;%1&#xa0;», que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>The certificate that vouches for it is out of date, or is not made for that.</source>
        <translation>Le certificat qui s’en porte garant est périmé ou n’est pas fait pour cela.</translation>
    </message>
    <message>
        <source>Its signature is wrong: it was damaged or forged.</source>
        <translation>Sa signature est fausse&#xa0;: il a été endommagé ou falsifié.</translation>
    </message>
    <message>
        <source>It was revoked: its key may be in the wrong hands.</source>
        <translation>Il a été révoqué&#xa0;: sa clé est peut-être entre de mauvaises mains.</translation>
    </message>
    <message>
        <source>It is not made for servers.</source>
        <translation>Il n’est pas fait pour des serveurs.</translation>
    </message>
    <message>
        <source>It could not be verified.</source>
        <translation>Il n’a pas pu être vérifié.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateView</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Copy Fingerprint</source>
        <translation>&amp;Copier l’empreinte</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Fait pour</translation>
    </message>
    <message>
        <source>Valid for the hosts</source>
        <translation>Valable pour les hôtes</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
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
Essayez «&#xa0;tokendesk --help&#xa0;».
</translation>
    </message>
    <message>
        <source>See and manage the access tokens of a Canvus server.</source>
        <translation>Voir et gérer les jetons d’accès d’un serveur Canvus.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Start with a demo server of its own, as its administrator or with --demo=user as a regular user.</source>
        <translation>Démarrer avec son propre serveur de démonstration, comme son administrateur ou, avec --demo=user, comme simple utilisateur.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>Sign in to the server with this address.</source>
        <translation>Se connecter au serveur ayant cette adresse.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>It is not clear what “%1” is for.</source>
        <translation>Le rôle de «&#xa0;%1&#xa0;» n’est pas clair.</translation>
    </message>
    <message>
        <source>The demo knows “admin” and “user”, but not “%1”.</source>
        <translation>La démonstration connaît «&#xa0;admin&#xa0;» et «&#xa0;user&#xa0;», mais pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--demo and --server do not go together.</source>
        <translation>--demo et --server ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>tokendesk: There is no display to open a window on. Start it from a graphical desktop, or set DISPLAY or WAYLAND_DISPLAY.
</source>
        <translation>tokendesk: il n’y a pas d’écran où ouvrir une fenêtre. Démarrez-le depuis un bureau graphique, ou définissez DISPLAY ou WAYLAND_DISPLAY.
</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DocumentSaver</name>
    <message>
        <source>File Exists Already</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>%1 exists already. What is in it would be lost.</source>
        <translation>%1 existe déjà. Son contenu serait perdu.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>%1 could not be written. The system says: %2. Choose another folder, or make room there.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what went wrong</extracomment>
        <translation>%1 n’a pas pu être écrit. Le système indique&#xa0;: %2. Choisissez un autre dossier, ou libérez de la place dans celui-ci.</translation>
    </message>
    <message>
        <source>Choose Another…</source>
        <translation>En choisir un autre…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EmptyState</name>
    <message>
        <source>Illustration</source>
        <translation>Illustration</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ErrorText</name>
    <message>
        <source>Please try again in a moment.</source>
        <translation>Veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <source>If it stays like this, ask the administrator of the server.</source>
        <translation>Si cela persiste, demandez à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>La connexion n’a pas abouti.</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>Le serveur n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>The tokens could not be loaded.</source>
        <translation>Les jetons n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>The users could not be loaded.</source>
        <translation>Les utilisateurs n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>The token was not made.</source>
        <translation>Le jeton n’a pas été créé.</translation>
    </message>
    <message>
        <source>The token was not renamed.</source>
        <translation>Le jeton n’a pas été renommé.</translation>
    </message>
    <message>
        <source>The token was not revoked.</source>
        <translation>Le jeton n’a pas été révoqué.</translation>
    </message>
    <message>
        <source>The token could not be read.</source>
        <translation>Le jeton n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>It is not known whether the token was made, because the server&apos;s answer did not arrive.</source>
        <translation>On ne sait pas si le jeton a été créé, car la réponse du serveur n’est pas arrivée.</translation>
    </message>
    <message>
        <source>Look at the list before you make another one.</source>
        <translation>Regardez la liste avant d’en créer un autre.</translation>
    </message>
    <message>
        <source>It is not known whether the token was renamed, because the server&apos;s answer did not arrive.</source>
        <translation>On ne sait pas si le jeton a été renommé, car la réponse du serveur n’est pas arrivée.</translation>
    </message>
    <message>
        <source>Refresh the list to see.</source>
        <translation>Actualisez la liste pour le voir.</translation>
    </message>
    <message>
        <source>It is not known whether the token was revoked, because the server&apos;s answer did not arrive.</source>
        <translation>On ne sait pas si le jeton a été révoqué, car la réponse du serveur n’est pas arrivée.</translation>
    </message>
    <message>
        <source>Revoke it again to be sure; trying twice does no harm.</source>
        <translation>Révoquez-le encore une fois pour en être sûr&#xa0;; deux fois ne nuisent pas.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive. Please try again in a moment.</source>
        <translation>La réponse du serveur n’est pas arrivée. Veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <source>The server did not accept this sign-in.</source>
        <translation>Le serveur n’a pas accepté cette connexion.</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong, or the access token is mistyped or has been revoked. Check what you typed and try again.</source>
        <translation>L’adresse e-mail ou le mot de passe est faux, ou le jeton d’accès est mal saisi ou révoqué. Vérifiez votre saisie et réessayez.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>Votre session est terminée.</translation>
    </message>
    <message>
        <source>Please sign in again, then repeat what you were doing.</source>
        <translation>Veuillez vous reconnecter, puis répéter ce que vous étiez en train de faire.</translation>
    </message>
    <message>
        <source>This is no Canvus server: something else answers at this address.</source>
        <translation>Ce n’est pas un serveur Canvus&#xa0;: autre chose répond à cette adresse.</translation>
    </message>
    <message>
        <source>Check the address for a typing mistake, or ask your administrator for the right one.</source>
        <translation>Vérifiez qu’il n’y a pas de faute de frappe dans l’adresse, ou demandez la bonne à votre administrateur.</translation>
    </message>
    <message>
        <source>The server at this address does not tell whether it is a Canvus server.</source>
        <translation>Le serveur à cette adresse ne dit pas si c’est un serveur Canvus.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, ask the administrator of the server whether something in front of it refuses your requests.</source>
        <translation>Vérifiez l’adresse. Si elle est juste, demandez à l’administrateur du serveur si quelque chose, devant lui, refuse vos requêtes.</translation>
    </message>
    <message>
        <source>The server does not allow this account to sign in.</source>
        <translation>Le serveur ne permet pas à ce compte de se connecter.</translation>
    </message>
    <message>
        <source>The account may be blocked or not approved yet. Ask the administrator of the server.</source>
        <translation>Le compte est peut-être bloqué ou pas encore approuvé. Demandez à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server does not allow you to do this.</source>
        <translation>Le serveur ne vous permet pas de faire cela.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to do it for you.</source>
        <translation>Demandez à un administrateur du serveur de le faire pour vous.</translation>
    </message>
    <message>
        <source>The server does not know this user any more.</source>
        <translation>Le serveur ne connaît plus cet utilisateur.</translation>
    </message>
    <message>
        <source>Refresh the list of users.</source>
        <translation>Actualisez la liste des utilisateurs.</translation>
    </message>
    <message>
        <source>This token is already gone.</source>
        <translation>Ce jeton n’existe déjà plus.</translation>
    </message>
    <message>
        <source>Somebody has revoked it. There is nothing left to do.</source>
        <translation>Quelqu’un l’a révoqué. Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>La réponse du serveur n’a pas pu être comprise.</translation>
    </message>
    <message numerus="yes">
        <source>It asks you to wait %n minute(s) before you try again.</source>
        <translation>
            <numerusform>Il vous demande d’attendre %Ln minute avant de réessayer.</numerusform>
            <numerusform>Il vous demande d’attendre %Ln minutes avant de réessayer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks you to wait %n second(s) before you try again.</source>
        <translation>
            <numerusform>Il vous demande d’attendre %Ln seconde avant de réessayer.</numerusform>
            <numerusform>Il vous demande d’attendre %Ln secondes avant de réessayer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This token has an id that cannot be used in an address.</source>
        <translation>Ce jeton a un identifiant qui ne peut pas être utilisé dans une adresse.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of the server to remove it there.</source>
        <translation>Rien n’a été envoyé. Demandez à l’administrateur du serveur de le supprimer là-bas.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>Check the address and your network connection.</source>
        <translation>Vérifiez l’adresse et votre connexion réseau.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>Le certificat du serveur n’a pas pu être vérifié&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server which certificate it should have.</source>
        <translation>Demandez à l’administrateur du serveur quel certificat il devrait avoir.</translation>
    </message>
    <message>
        <source>The server does not show the certificate that you trust, so nothing was sent.</source>
        <translation>Le serveur ne présente pas le certificat auquel vous faites confiance&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server. Ask its administrator before you go on.</source>
        <translation>Quelqu’un se fait peut-être passer pour le serveur. Demandez à son administrateur avant de continuer.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Aucune connexion sécurisée n’a pu être établie.</translation>
    </message>
    <message>
        <source>Check that the address and port are those of the secure (https) server.</source>
        <translation>Vérifiez que l’adresse et le port sont ceux du serveur sécurisé (https).</translation>
    </message>
    <message>
        <source>The proxy on the way to the server refused the connection.</source>
        <translation>Le proxy sur le chemin du serveur a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s network settings.</source>
        <translation>Vérifiez le proxy dans les paramètres réseau de votre système.</translation>
    </message>
    <message>
        <source>The connection was lost before the whole answer was here.</source>
        <translation>La connexion a été perdue avant l’arrivée de toute la réponse.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Le serveur a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The server wants to send you to another address, which was not followed.</source>
        <translation>Le serveur veut vous envoyer à une autre adresse&#xa0;; cela n’a pas été suivi.</translation>
    </message>
    <message>
        <source>Ask its administrator for the right one.</source>
        <translation>Demandez la bonne adresse à son administrateur.</translation>
    </message>
    <message>
        <source>The server wants to send you to %1, which was not followed.</source>
        <translation>Le serveur veut vous envoyer à %1&#xa0;; cela n’a pas été suivi.</translation>
    </message>
    <message>
        <source>If you trust it, type %1 as the server address.</source>
        <translation>Si vous lui faites confiance, saisissez %1 comme adresse du serveur.</translation>
    </message>
    <message>
        <source>The server did not accept what was sent. Change it and try again.</source>
        <translation>Le serveur n’a pas accepté ce qui a été envoyé. Modifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>All seats of the server&apos;s licence are in use.</source>
        <translation>Toutes les places de la licence du serveur sont occupées.</translation>
    </message>
    <message>
        <source>Wait until somebody signs out, or ask the administrator of the server.</source>
        <translation>Attendez que quelqu’un se déconnecte, ou demandez à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server is being asked too often.</source>
        <translation>Le serveur est interrogé trop souvent.</translation>
    </message>
    <message>
        <source>Please wait a minute, then try again.</source>
        <translation>Veuillez attendre une minute, puis réessayer.</translation>
    </message>
    <message>
        <source>The server has a problem of its own, so it could not do what it was asked.</source>
        <translation>Le serveur a lui-même un problème et n’a pas pu faire ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>Veuillez réessayer plus tard.</translation>
    </message>
    <message>
        <source>The server gave an answer that was not expected (%1).</source>
        <translation>Le serveur a donné une réponse inattendue (%1).</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>La réponse du serveur est trop volumineuse.</translation>
    </message>
    <message>
        <source>The rest was not read. The limit can be raised in the settings file of this program.</source>
        <translation>Le reste n’a pas été lu. La limite peut être relevée dans le fichier de configuration de ce programme.</translation>
    </message>
    <message>
        <source>There is no server address yet.</source>
        <translation>Il manque encore l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Type the address of your Canvus server, for example canvus.example.com.</source>
        <translation>Saisissez l’adresse de votre serveur Canvus, par exemple canvus.example.com.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Ce n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>It should look like canvus.example.com.</source>
        <translation>Elle devrait ressembler à canvus.example.com.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be used.</source>
        <translation>Seules les adresses commençant par https:// peuvent être utilisées.</translation>
    </message>
    <message>
        <source>Leave that part out, or type https:// instead.</source>
        <translation>Omettez cette partie, ou saisissez https:// à la place.</translation>
    </message>
    <message>
        <source>This address is not secure, so nothing is sent to it.</source>
        <translation>Cette adresse n’est pas sécurisée&#xa0;; rien ne lui est donc envoyé.</translation>
    </message>
    <message>
        <source>Over http anybody on the way could read your password. Use https:// instead.</source>
        <translation>En http, n’importe qui sur le chemin pourrait lire votre mot de passe. Utilisez https:// à la place.</translation>
    </message>
    <message>
        <source>Please leave the user name and password out of the address.</source>
        <translation>Veuillez ne pas mettre le nom d’utilisateur et le mot de passe dans l’adresse.</translation>
    </message>
    <message>
        <source>The address is stored and shown. There are fields for them below it.</source>
        <translation>L’adresse est enregistrée et affichée. Des champs sont prévus pour cela en dessous.</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Le serveur dit&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The proxy on the way to the server asks for a password, so nothing was sent.</source>
        <translation>Le proxy sur le chemin du serveur demande un mot de passe ; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password, then do it again.</source>
        <translation>Indiquez le nom d’utilisateur et le mot de passe du proxy, puis recommencez.</translation>
    </message>
    <message>
        <source>It could not be finished.</source>
        <translation>L’opération n’a pas pu être terminée.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>L’historique n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExportCommand</name>
    <message>
        <source>Export Tokens</source>
        <translation>Exporter les jetons</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln jeton exporté dans %1.</numerusform>
            <numerusform>%Ln jetons exportés dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The file holds the tokens that the list shows, in the same order and with all columns, also those that are not shown. It never holds the tokens themselves: nobody can sign in with it.</source>
        <translation>Le fichier contient les jetons que montre la liste, dans le même ordre et avec toutes les colonnes, même celles qui ne sont pas affichées. Il ne contient jamais les jetons eux-mêmes&#xa0;: personne ne peut s’en servir pour se connecter.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Table for a spreadsheet (CSV)</source>
        <translation>&amp;Tableau pour un tableur (CSV)</translation>
    </message>
    <message>
        <source>Data for other &amp;programs (JSON)</source>
        <translation>Données pour d’autres &amp;programmes (JSON)</translation>
    </message>
    <message>
        <source>Ids of the tokens</source>
        <translation>Identifiants des jetons</translation>
    </message>
    <message>
        <source>&amp;Whole, so that each can be found again</source>
        <translation>&amp;Entiers, pour pouvoir retrouver chacun</translation>
    </message>
    <message>
        <source>&amp;Shortened to their last characters, as in the list</source>
        <translation>&amp;Réduits à leurs derniers caractères, comme dans la liste</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n token(s)</source>
        <translation>
            <numerusform>Exporter %Ln jeton</numerusform>
            <numerusform>Exporter %Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that the search hides are left out.</source>
        <translation>
            <numerusform>%Ln jeton masqué par la recherche est laissé de côté.</numerusform>
            <numerusform>%Ln jetons masqués par la recherche sont laissés de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterBar</name>
    <message>
        <source>Ages</source>
        <translation>Âges</translation>
    </message>
    <message>
        <source>Show how many tokens there are of each age</source>
        <translation>Montrer combien il y a de jetons de chaque âge</translation>
    </message>
    <message>
        <source>Any Age</source>
        <translation>Tout âge</translation>
    </message>
    <message>
        <source>Newer than %1</source>
        <extracomment>%1 is a length of time, such as &quot;30 days&quot;</extracomment>
        <translation>Plus récent que %1</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <extracomment>%1 is a length of time, such as &quot;30 days&quot;</extracomment>
        <translation>Plus ancien que %1</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Nom ou e-mail</translation>
    </message>
    <message>
        <source>Name or e-mail of the owner</source>
        <translation>Nom ou e-mail du propriétaire</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>No Administrators</source>
        <translation>Pas d’administrateurs</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Not Blocked</source>
        <translation>Non bloqués</translation>
    </message>
    <message>
        <source>All Tokens</source>
        <translation>Tous les jetons</translation>
    </message>
    <message>
        <source>Needs a Look, for Any Reason</source>
        <translation>À examiner, pour toute raison</translation>
    </message>
    <message>
        <source>“Old” Means</source>
        <translation>«&#xa0;Ancien&#xa0;» signifie</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Âge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Propriétaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look for: %1</source>
        <translation>Chercher&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>An age between two lengths of time: &quot;90 days to 1 year&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>plus ancien que %1</translation>
    </message>
    <message>
        <source>newer than %1</source>
        <translation>plus récent que %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>administrators</source>
        <translation>administrateurs</translation>
    </message>
    <message>
        <source>no administrators</source>
        <translation>pas d’administrateurs</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqués</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>non bloqués</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a filter</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>all tokens</source>
        <translation>tous les jetons</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%Ln raison</numerusform>
            <numerusform>%Ln raisons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindSecretDialog</name>
    <message>
        <source>Find by Secret</source>
        <translation>Trouver par le secret</translation>
    </message>
    <message>
        <source>Whose token is this?</source>
        <translation>À qui est ce jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Paste a token that you found somewhere, such as in a log or a chat; the whole line will do. It is compared on this computer and sent to nobody.</source>
        <translation>Collez un jeton trouvé quelque part, par exemple dans un journal ou une discussion&#xa0;; la ligne entière convient. Il est comparé sur cet ordinateur et n’est envoyé à personne.</translation>
    </message>
    <message>
        <source>Found &amp;token:</source>
        <translation>&amp;Jeton trouvé&#xa0;:</translation>
    </message>
    <message>
        <source>Found token</source>
        <translation>Jeton trouvé</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>Find the token&apos;s owner</source>
        <translation>Chercher le propriétaire du jeton</translation>
    </message>
    <message>
        <source>Looking for the token</source>
        <translation>Recherche du jeton</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Propriétaire&#xa0;:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Description&#xa0;:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Créé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Révoquer…</translation>
    </message>
    <message>
        <source>&amp;Show in List</source>
        <translation>&amp;Montrer dans la liste</translation>
    </message>
    <message>
        <source>This is a token of %1, called “%2”.</source>
        <extracomment>%1 is a person, %2 a token&apos;s description</extracomment>
        <translation>C’est un jeton de %1, appelé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 This window is signed in with it.</source>
        <extracomment>%1: whose token it is</extracomment>
        <translation>%1 Cette fenêtre est connectée avec lui.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HelpCommands</name>
    <message>
        <source>Diagnostic information was copied. It holds no names, addresses or tokens.</source>
        <translation>Les informations de diagnostic ont été copiées. Elles ne contiennent ni noms, ni adresses, ni jetons.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HelpWindow</name>
    <message>
        <source>Guide to Tokendesk</source>
        <translation>Guide de Tokendesk</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Making and ending tokens</source>
        <translation>Créer et terminer des jetons</translation>
    </message>
    <message>
        <source>For administrators of a server</source>
        <translation>Pour les administrateurs d’un serveur</translation>
    </message>
    <message>
        <source>For administrators of computers</source>
        <translation>Pour les administrateurs d’ordinateurs</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What this user did</source>
        <translation>Ce que cet utilisateur a fait</translation>
    </message>
    <message>
        <source>What was done to this account</source>
        <translation>Ce qui a été fait sur ce compte</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>Événements affichés</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <extracomment>%1 is a token&apos;s description, %2 its owner</extracomment>
        <translation>«&#xa0;%1&#xa0;» de %2</translation>
    </message>
    <message>
        <source>Select a token, or choose a user, to see what the server has noted.</source>
        <translation>Sélectionnez un jeton, ou choisissez un utilisateur, pour voir ce que le serveur a noté.</translation>
    </message>
    <message>
        <source>The server has noted nothing here.</source>
        <translation>Le serveur n’a rien noté ici.</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Show &amp;Older</source>
        <translation>Afficher les &amp;plus anciens</translation>
    </message>
    <message>
        <source>This server keeps no history that it would show: it has no audit log, or your account may not read it.</source>
        <translation>Ce serveur n’a pas d’historique à montrer&#xa0;: il ne tient pas de journal d’audit, ou votre compte n’a pas le droit de le lire.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the server&apos;s answer could not be read.</source>
        <translation>
            <numerusform>%Ln événement de la réponse du serveur n’a pas pu être lu.</numerusform>
            <numerusform>%Ln événements de la réponse du serveur n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::InlineNote</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
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
        <translation>Ce bureau n’a pas de trousseau de clés.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>Le trousseau a refusé.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Le trousseau n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The keyring does not hold this sign-in any more.</source>
        <translation>Le trousseau ne contient plus cette connexion.</translation>
    </message>
    <message>
        <source>The keyring did not work.</source>
        <translation>Le trousseau n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit Tokendesk; nothing was written anywhere.</source>
        <translation>Vous restez connecté jusqu’à ce que vous quittiez Tokendesk&#xa0;; rien n’a été écrit nulle part.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Tokendesk does not use the sign-in any more, but the keyring may still hold it: look for “tokendesk” in your desktop&apos;s password manager.</source>
        <translation>Tokendesk n’utilise plus cette connexion, mais le trousseau la contient peut-être encore&#xa0;: cherchez «&#xa0;tokendesk&#xa0;» dans le gestionnaire de mots de passe de votre bureau.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>The administrator of this computer has chosen the language.</source>
        <translation>L’administrateur de cet ordinateur a choisi la langue.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LiveIndicator</name>
    <message numerus="yes">
        <source>What you see was right %n second(s) ago.</source>
        <translation>
            <numerusform>Ce que vous voyez était exact il y a %Ln seconde.</numerusform>
            <numerusform>Ce que vous voyez était exact il y a %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you see was right %n minute(s) ago.</source>
        <translation>
            <numerusform>Ce que vous voyez était exact il y a %Ln minute.</numerusform>
            <numerusform>Ce que vous voyez était exact il y a %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The list is being read from the server.</source>
        <translation>La liste est en cours de lecture depuis le serveur.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Changes are shown as they happen.</source>
        <translation>Les changements s’affichent dès qu’ils se produisent.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Sign in to see your access tokens.</source>
        <translation>Connectez-vous pour voir vos jetons d’accès.</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Pas à jour</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>Non suivi</translation>
    </message>
    <message>
        <source>Checked in turn</source>
        <translation>Vérifiés à tour de rôle</translation>
    </message>
    <message numerus="yes">
        <source>The users&apos; tokens are read again one user after the other; a whole round takes about %n minute(s).</source>
        <translation>
            <numerusform>Les jetons des utilisateurs sont relus un utilisateur après l’autre&#xa0;; un tour complet prend environ %Ln minute.</numerusform>
            <numerusform>Les jetons des utilisateurs sont relus un utilisateur après l’autre&#xa0;; un tour complet prend environ %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Relecture périodique</translation>
    </message>
    <message>
        <source>Polling, %1 s old</source>
        <translation>Relecture périodique, il y a %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Polling, %n min old</source>
        <translation>
            <numerusform>Relecture périodique, il y a %Ln min</numerusform>
            <numerusform>Relecture périodique, il y a %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell of changes, so the list is read again now and then.</source>
        <translation>Ce serveur ne signale pas les changements&#xa0;; la liste est donc relue de temps en temps.</translation>
    </message>
    <message>
        <source>Offline, trying…</source>
        <translation>Hors ligne, nouvel essai…</translation>
    </message>
    <message>
        <source>Offline, next try in %1 s</source>
        <translation>Hors ligne, nouvel essai dans %1 s</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>Not up to date, next try in %1 s</source>
        <translation>Pas à jour, nouvel essai dans %1 s</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LookText</name>
    <message>
        <source>Its owner is blocked.</source>
        <translation>Son propriétaire est bloqué.</translation>
    </message>
    <message>
        <source>Its owner has never signed in.</source>
        <translation>Son propriétaire ne s’est jamais connecté.</translation>
    </message>
    <message>
        <source>Its owner is an administrator: who has the token can do everything.</source>
        <translation>Son propriétaire est administrateur&#xa0;: qui a le jeton peut tout faire.</translation>
    </message>
    <message numerus="yes">
        <source>It is older than %n day(s), and tokens never expire.</source>
        <translation>
            <numerusform>Il a plus de %Ln jour, et les jetons n’expirent jamais.</numerusform>
            <numerusform>Il a plus de %Ln jours, et les jetons n’expirent jamais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody wrote down what it is for.</source>
        <translation>Personne n’a noté à quoi il sert.</translation>
    </message>
    <message>
        <source>Its description does not tell what it is for.</source>
        <translation>Sa description ne dit pas à quoi il sert.</translation>
    </message>
    <message>
        <source>Another token has the same description.</source>
        <translation>Un autre jeton a la même description.</translation>
    </message>
    <message numerus="yes">
        <source>Its owner has %n token(s) or more.</source>
        <translation>
            <numerusform>Son propriétaire a %Ln jeton ou plus.</numerusform>
            <numerusform>Son propriétaire a %Ln jetons ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner is blocked</source>
        <translation>Propriétaire bloqué</translation>
    </message>
    <message>
        <source>Owner never signed in</source>
        <translation>Propriétaire jamais connecté</translation>
    </message>
    <message>
        <source>Owner is an administrator</source>
        <translation>Propriétaire administrateur</translation>
    </message>
    <message>
        <source>Old</source>
        <comment>of a token</comment>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sans description</translation>
    </message>
    <message>
        <source>Vague description</source>
        <translation>Description vague</translation>
    </message>
    <message>
        <source>Same description as another</source>
        <translation>Même description qu’un autre</translation>
    </message>
    <message>
        <source>Owner has many tokens</source>
        <translation>Propriétaire de nombreux jetons</translation>
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
        <translation>La réponse du serveur n’est pas arrivée&#xa0;; on ne sait donc pas si le jeton a été créé.</translation>
    </message>
    <message>
        <source>%1 Looking at the list…</source>
        <extracomment>%1: that the server&apos;s answer did not arrive</extracomment>
        <translation>%1 Consultation de la liste…</translation>
    </message>
    <message>
        <source>%1 The list that would tell cannot be read now. %2 It will be tried again until it can be.</source>
        <extracomment>Sentences. %1: that the server&apos;s answer did not arrive, %2: why the list cannot be read</extracomment>
        <translation>%1 La liste qui le dirait ne peut pas être lue maintenant. %2 De nouveaux essais suivront jusqu’à ce qu’elle le puisse.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive. The token was not made, as far as the list tells. You can try again.</source>
        <translation>La réponse du serveur n’est pas arrivée. D’après la liste, le jeton n’a pas été créé. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>The token “%1” was not made.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» n’a pas été créé.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, but the list has a new token of that description. Its secret is lost. You can create another.</source>
        <translation>La réponse du serveur n’est pas arrivée, mais la liste contient un nouveau jeton ayant cette description. Son secret est perdu. Vous pouvez en créer un autre.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LostTokenDialog</name>
    <message>
        <source>Lost Token</source>
        <translation>Jeton perdu</translation>
    </message>
    <message>
        <source>Tokens that are new since you asked for one</source>
        <translation>Jetons nouveaux depuis votre demande</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>There is a new token whose secret nobody has seen here</source>
        <translation>Il y a un nouveau jeton dont personne n’a vu le secret ici</translation>
    </message>
    <message numerus="yes">
        <source>There are %n new tokens of that description</source>
        <translation>
            <numerusform>Il y a %Ln nouveau jeton ayant cette description</numerusform>
            <numerusform>Il y a %Ln nouveaux jetons ayant cette description</numerusform>
        </translation>
    </message>
    <message>
        <source>It appeared after you asked for it, but the server&apos;s answer was lost, and with it the token&apos;s secret, which is told only once. If it is yours, revoke it and create another. Somebody else may have made it at the same moment, though: in that case keep it.</source>
        <translation>Il est apparu après votre demande, mais la réponse du serveur a été perdue, et avec elle le secret du jeton, qui n’est communiqué qu’une fois. Si c’est le vôtre, révoquez-le et créez-en un autre. Mais quelqu’un d’autre l’a peut-être créé au même moment&#xa0;: dans ce cas, gardez-le.</translation>
    </message>
    <message>
        <source>They appeared after you asked for one, but the server&apos;s answer was lost, and with it the secret, which is told only once. At most one of them is yours: revoke that one and create another. The rest was made by somebody else at the same moment: keep them.</source>
        <translation>Ils sont apparus après votre demande, mais la réponse du serveur a été perdue, et avec elle le secret, qui n’est communiqué qu’une fois. Un seul au plus est le vôtre&#xa0;: révoquez-le et créez-en un autre. Quelqu’un d’autre a créé les autres au même moment&#xa0;: gardez-les.</translation>
    </message>
    <message>
        <source>Keep Token</source>
        <translation>Garder le jeton</translation>
    </message>
    <message>
        <source>Keep All</source>
        <translation>Tout garder</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Tokens</source>
        <translation>
            <numerusform>Révoquer %Ln jeton</numerusform>
            <numerusform>Révoquer %Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>Révoquer le jeton</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message>
        <source>Tokendesk was stopped by an internal error the last time.</source>
        <translation>Tokendesk a été arrêté par une erreur interne la dernière fois.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>Chercher des jetons</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokendesk</source>
        <translation>Tokendesk</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Tokendesk — %1</source>
        <extracomment>Window title; %1 is a server</extracomment>
        <translation>Tokendesk — %1</translation>
    </message>
    <message>
        <source>%1 (administrator) on %2</source>
        <translation>%1 (administrateur) sur %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>Via le proxy %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ManageServersDialog</name>
    <message>
        <source>Manage Servers</source>
        <translation>Gérer les serveurs</translation>
    </message>
    <message>
        <source>Your servers</source>
        <translation>Vos serveurs</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;Forget Sign-In</source>
        <translation>&amp;Oublier la connexion</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
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
        <translation>Conservée dans le trousseau de ce bureau.</translation>
    </message>
    <message>
        <source>Not kept: you are asked for it each time Tokendesk starts.</source>
        <translation>Non conservée&#xa0;: elle vous est demandée à chaque démarrage de Tokendesk.</translation>
    </message>
    <message>
        <source>Remove Server</source>
        <translation>Supprimer le serveur</translation>
    </message>
    <message>
        <source>Remove “%1” from your servers?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» de vos serveurs&#xa0;?</translation>
    </message>
    <message>
        <source>Tokendesk forgets its name, its colour and a kept sign-in. Nothing changes on the server.</source>
        <translation>Tokendesk oublie son nom, sa couleur et une connexion conservée. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NewTokenDialog</name>
    <message>
        <source>New Token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Say what the token is for, so that you will know it again later. The token itself is shown once, right after it was created.</source>
        <translation>Dites à quoi sert le jeton, afin de le reconnaître plus tard. Le jeton lui-même est montré une seule fois, juste après sa création.</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Description&#xa0;:</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>For example: CI pipeline</source>
        <translation>Par exemple&#xa0;: pipeline CI</translation>
    </message>
    <message>
        <source>Creating the token</source>
        <translation>Création du jeton</translation>
    </message>
    <message>
        <source>A new access token for you, %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Un nouveau jeton d’accès pour vous, %1</translation>
    </message>
    <message>
        <source>A new access token for %1</source>
        <translation>Un nouveau jeton d’accès pour %1</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Create Another Token</source>
        <translation>Créer un autre jeton</translation>
    </message>
    <message>
        <source>Create Token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking for the token</source>
        <translation>Recherche du jeton</translation>
    </message>
    <message>
        <source>There is a token of that name already. You can still use it.</source>
        <translation>Il existe déjà un jeton de ce nom. Vous pouvez quand même l’utiliser.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OffboardDialog</name>
    <message>
        <source>Offboard User</source>
        <translation>Retirer les accès d’un utilisateur</translation>
    </message>
    <message>
        <source>Tokens of this user</source>
        <translation>Jetons de cet utilisateur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Tokens revoked so far</source>
        <translation>Jetons révoqués jusqu’ici</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v sur %m</translation>
    </message>
    <message>
        <source>Also &amp;block the account</source>
        <translation>&amp;Bloquer aussi le compte</translation>
    </message>
    <message>
        <source>It is blocked first, so that no new tokens are made meanwhile</source>
        <translation>Il est bloqué d’abord, pour qu’aucun nouveau jeton ne soit créé entre-temps</translation>
    </message>
    <message>
        <source>Name of the user, to confirm</source>
        <translation>Nom de l’utilisateur, pour confirmer</translation>
    </message>
    <message>
        <source>Offboard %1</source>
        <translation>Retirer les accès de %1</translation>
    </message>
    <message>
        <source>Account: %1 (user %2). Every access token of it is revoked. Whatever still uses one of them will no longer be let in. This cannot be undone.</source>
        <extracomment>%1 is an e-mail address or nothing, %2 the number of a user</extracomment>
        <translation>Compte&#xa0;: %1 (utilisateur %2). Tous ses jetons d’accès sont révoqués. Ce qui utilise encore l’un d’eux n’aura plus accès. C’est irréversible.</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>To confirm, &amp;type “%1”:</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Pour confirmer, &amp;saisissez «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Reading the account and its tokens…</source>
        <translation>Lecture du compte et de ses jetons…</translation>
    </message>
    <message>
        <source>This account has no access tokens.</source>
        <translation>Ce compte n’a pas de jetons d’accès.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be revoked:</source>
        <translation>
            <numerusform>%Ln jeton sera révoqué&#xa0;:</numerusform>
            <numerusform>%Ln jetons seront révoqués&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocking the account…</source>
        <translation>Blocage du compte…</translation>
    </message>
    <message>
        <source>Revoking the tokens, one after another…</source>
        <translation>Révocation des jetons, l’un après l’autre…</translation>
    </message>
    <message>
        <source>Looking whether any token is left…</source>
        <translation>Vérification qu’il ne reste aucun jeton…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked.</source>
        <translation>
            <numerusform>%1 sur %Ln jeton révoqué.</numerusform>
            <numerusform>%1 sur %Ln jetons révoqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked, and none is left.</source>
        <translation>
            <numerusform>%Ln jeton révoqué, et il n’en reste aucun.</numerusform>
            <numerusform>%Ln jetons révoqués, et il n’en reste aucun.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is blocked.</source>
        <translation>Le compte est bloqué.</translation>
    </message>
    <message>
        <source>The account was blocked already.</source>
        <translation>Le compte était déjà bloqué.</translation>
    </message>
    <message>
        <source>The account could not be blocked, so no token was revoked after that.</source>
        <translation>Le compte n’a pas pu être bloqué&#xa0;; aucun jeton n’a donc été révoqué ensuite.</translation>
    </message>
    <message>
        <source>It is not known whether the account is blocked: the answer was lost. Resume looks first.</source>
        <translation>On ne sait pas si le compte est bloqué&#xa0;: la réponse a été perdue. «&#xa0;Reprendre&#xa0;» vérifie d’abord.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Sentences. %1: how many tokens were revoked, %2: whether the account is blocked, or nothing</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Vous avez annulé.</translation>
    </message>
    <message>
        <source>Tokens are left: some were made while the others were revoked. Block the account too.</source>
        <translation>Il reste des jetons&#xa0;: certains ont été créés pendant que les autres étaient révoqués. Bloquez aussi le compte.</translation>
    </message>
    <message>
        <source>Resume goes on with what is left.</source>
        <translation>«&#xa0;Reprendre&#xa0;» continue avec ce qui reste.</translation>
    </message>
    <message>
        <source>This is your own account. This window is signed in with one of these tokens: it is revoked last, and then you have to sign in again.</source>
        <translation>C’est votre propre compte. Cette fenêtre est connectée avec l’un de ces jetons&#xa0;: il est révoqué en dernier, et vous devrez ensuite vous reconnecter.</translation>
    </message>
    <message>
        <source>This is your own account: your own programs will no longer be let in.</source>
        <translation>C’est votre propre compte&#xa0;: vos propres programmes n’auront plus accès.</translation>
    </message>
    <message>
        <source>Your own account cannot be blocked from here.</source>
        <translation>Votre propre compte ne peut pas être bloqué d’ici.</translation>
    </message>
    <message>
        <source>This account is blocked already.</source>
        <translation>Ce compte est déjà bloqué.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Offboard</source>
        <translation>Retirer les accès</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Le rapport a été enregistré.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OutcomeText</name>
    <message>
        <source>Revoking…</source>
        <translation>Révocation…</translation>
    </message>
    <message>
        <source>The answer was lost: looking…</source>
        <translation>Réponse perdue&#xa0;: vérification…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Déjà parti</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not certain: the answer was lost</source>
        <translation>Incertain&#xa0;: la réponse a été perdue</translation>
    </message>
    <message>
        <source>Not revoked: cancelled</source>
        <translation>Non révoqué&#xa0;: annulé</translation>
    </message>
    <message>
        <source>Not revoked: the connection was lost</source>
        <translation>Non révoqué&#xa0;: la connexion a été perdue</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identifiant de l’utilisateur</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Identifiant du jeton</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PasteBackCheck</name>
    <message>
        <source>✓ Right: that is this token.</source>
        <translation>✓ Juste&#xa0;: c’est bien ce jeton.</translation>
    </message>
    <message>
        <source>⚠ Wrong: that is another.</source>
        <translation>⚠ Faux&#xa0;: c’en est un autre.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PlainTokenDialog</name>
    <message>
        <source>Your New Token</source>
        <translation>Votre nouveau jeton</translation>
    </message>
    <message>
        <source>Copy your new token now: it is shown only this once.</source>
        <translation>Copiez votre nouveau jeton maintenant&#xa0;: il n’est montré que cette fois.</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Copy &amp;As</source>
        <translation>C&amp;opier comme</translation>
    </message>
    <message>
        <source>Copy the token in another form</source>
        <translation>Copier le jeton sous une autre forme</translation>
    </message>
    <message>
        <source>Save to &amp;File…</source>
        <translation>Enregistrer dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>Save the token to a file</source>
        <translation>Enregistrer le jeton dans un fichier</translation>
    </message>
    <message>
        <source>Clear &amp;Now</source>
        <translation>&amp;Vider maintenant</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Vider le presse-papiers maintenant</translation>
    </message>
    <message>
        <source>C&amp;lear the clipboard after:</source>
        <translation>Vider le &amp;presse-papiers après&#xa0;:</translation>
    </message>
    <message>
        <source>Clear the clipboard after this many seconds</source>
        <translation>Vider le presse-papiers après ce nombre de secondes</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Set by the administrator of this computer.</source>
        <translation>Fixé par l’administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Chec&amp;k what you stored:</source>
        <translation>Vé&amp;rifier ce que vous avez stocké&#xa0;:</translation>
    </message>
    <message>
        <source>Check what you stored</source>
        <translation>Vérifier ce que vous avez stocké</translation>
    </message>
    <message>
        <source>Paste it here to see whether it is this token</source>
        <translation>Collez-le ici pour voir si c’est bien ce jeton</translation>
    </message>
    <message>
        <source>The token was copied.</source>
        <translation>Le jeton a été copié.</translation>
    </message>
    <message>
        <source>“%1”, a token of %2. Keep it as safe as a password: whoever has it can do what its owner can.</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>«&#xa0;%1&#xa0;», un jeton de %2. Gardez-le aussi sûrement qu’un mot de passe&#xa0;: qui l’a peut faire tout ce que peut son propriétaire.</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>Jeton, masqué</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Masquer le jeton</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>&amp;Header Line</source>
        <translation>&amp;Ligne d’en-tête</translation>
    </message>
    <message>
        <source>The header line was copied.</source>
        <translation>La ligne d’en-tête a été copiée.</translation>
    </message>
    <message>
        <source>&amp;curl Line</source>
        <translation>Ligne &amp;curl</translation>
    </message>
    <message>
        <source>The curl line was copied.</source>
        <translation>La ligne curl a été copiée.</translation>
    </message>
    <message>
        <source>&amp;Environment Lines</source>
        <translation>Lignes d’&amp;environnement</translation>
    </message>
    <message>
        <source>The environment lines were copied.</source>
        <translation>Les lignes d’environnement ont été copiées.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read that file.</source>
        <translation>Enregistré dans %1. Vous seul pouvez lire ce fichier.</translation>
    </message>
    <message>
        <source>The token could not be saved to %1: %2. Choose another place, or copy the token.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what went wrong</extracomment>
        <translation>Le jeton n’a pas pu être enregistré dans %1&#xa0;: %2. Choisissez un autre endroit, ou copiez le jeton.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard will be cleared in %n s</source>
        <translation>
            <numerusform>Le presse-papiers sera vidé dans %Ln s</numerusform>
            <numerusform>Le presse-papiers sera vidé dans %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is no longer on the clipboard.</source>
        <translation>Le jeton n’est plus dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Le presse-papiers a été vidé.</translation>
    </message>
    <message>
        <source>The clipboard should be clear now, but your desktop does not let us check.</source>
        <translation>Le presse-papiers devrait être vide maintenant, mais votre bureau ne permet pas de le vérifier.</translation>
    </message>
    <message>
        <source>Token Not Copied Yet</source>
        <translation>Jeton pas encore copié</translation>
    </message>
    <message>
        <source>You have not copied or saved this token yet.</source>
        <translation>Vous n’avez pas encore copié ni enregistré ce jeton.</translation>
    </message>
    <message>
        <source>Once this window is closed, nobody can show it again. If you do not need it, revoke it.</source>
        <translation>Une fois cette fenêtre fermée, personne ne peut plus le montrer. Si vous n’en avez pas besoin, révoquez-le.</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>Révoquer le jeton</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Collez-le ici</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ProxyDialog</name>
    <message>
        <source>Proxy Password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>This is a password for your network, not the one of your Canvus account. It is sent to the proxy only, without encryption where the proxy asks for it that way, and is forgotten when you quit Tokendesk.</source>
        <translation>C’est un mot de passe pour votre réseau, pas celui de votre compte Canvus. Il n’est envoyé qu’au proxy, sans chiffrement si le proxy le demande ainsi, et il est oublié quand vous quittez Tokendesk.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Asking the proxy</source>
        <translation>Interrogation du proxy</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a password</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>Le proxy %1 demande un mot de passe</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name and password.</source>
        <translation>Le proxy n’a pas accepté ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReadingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the reading of everyone&apos;s tokens</source>
        <translation>Annuler la lecture des jetons de tous</translation>
    </message>
    <message>
        <source>Users read</source>
        <translation>Utilisateurs lus</translation>
    </message>
    <message numerus="yes">
        <source>Reading everyone&apos;s tokens: %1 of %n user(s)</source>
        <translation>
            <numerusform>Lecture des jetons de tous&#xa0;: %1 sur %Ln utilisateur</numerusform>
            <numerusform>Lecture des jetons de tous&#xa0;: %1 sur %Ln utilisateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::RenameDialog</name>
    <message>
        <source>Rename Token</source>
        <translation>Renommer le jeton</translation>
    </message>
    <message>
        <source>Give this token a new description</source>
        <translation>Donner une nouvelle description à ce jeton</translation>
    </message>
    <message>
        <source>New &amp;description:</source>
        <translation>Nouvelle &amp;description&#xa0;:</translation>
    </message>
    <message>
        <source>New description</source>
        <translation>Nouvelle description</translation>
    </message>
    <message>
        <source>Renaming the token</source>
        <translation>Changement de nom du jeton</translation>
    </message>
    <message>
        <source>It is called “%1” now and belongs to %2. The token itself stays the same and goes on working.</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>Il s’appelle maintenant «&#xa0;%1&#xa0;» et appartient à %2. Le jeton lui-même reste le même et continue de fonctionner.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Rename Anyway</source>
        <translation>Renommer quand même</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Somebody else renamed this token meanwhile. It is called “%1” now; you want to call it “%2”.</source>
        <extracomment>%1 and %2 are descriptions of a token</extracomment>
        <translation>Quelqu’un d’autre a renommé ce jeton entre-temps. Il s’appelle maintenant «&#xa0;%1&#xa0;»&#xa0;; vous voulez l’appeler «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This token is gone: somebody has revoked it. What you typed is still here to be copied.</source>
        <translation>Ce jeton n’existe plus&#xa0;: quelqu’un l’a révoqué. Votre saisie est toujours ici, vous pouvez la copier.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeDialog</name>
    <message>
        <source>Tokens to be revoked</source>
        <translation>Jetons à révoquer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Tokens revoked so far</source>
        <translation>Jetons révoqués jusqu’ici</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v sur %m</translation>
    </message>
    <message>
        <source>This window is signed in with this very token. Once it is revoked, you have to sign in again.</source>
        <translation>Cette fenêtre est connectée avec ce jeton même. Une fois qu’il sera révoqué, vous devrez vous reconnecter.</translation>
    </message>
    <message>
        <source>This window is signed in with one of these tokens. Once it is revoked, you have to sign in again.</source>
        <translation>Cette fenêtre est connectée avec l’un de ces jetons. Une fois qu’il sera révoqué, vous devrez vous reconnecter.</translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>Révoquer le jeton</translation>
    </message>
    <message>
        <source>Revoke Tokens</source>
        <translation>Révoquer les jetons</translation>
    </message>
    <message>
        <source>Revoke this token for good?</source>
        <translation>Révoquer ce jeton définitivement&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke these %n tokens for good?</source>
        <translation>
            <numerusform>Révoquer ce %Ln jeton définitivement&#xa0;?</numerusform>
            <numerusform>Révoquer ces %Ln jetons définitivement&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever still uses it will no longer be let in. This cannot be undone.</source>
        <translation>Ce qui l’utilise encore n’aura plus accès. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Whatever still uses one of them will no longer be let in. This cannot be undone.</source>
        <translation>Ce qui utilise encore l’un d’eux n’aura plus accès. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Tokens</source>
        <translation>
            <numerusform>Révoquer %Ln jeton</numerusform>
            <numerusform>Révoquer %Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Déjà parti</translation>
    </message>
    <message>
        <source>This token was revoked elsewhere in the meantime. There is nothing left to do.</source>
        <translation>Ce jeton a été révoqué ailleurs entre-temps. Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>These tokens were revoked elsewhere in the meantime. There is nothing left to do.</source>
        <translation>Ces jetons ont été révoqués ailleurs entre-temps. Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>The token was not revoked.</source>
        <translation>Le jeton n’a pas été révoqué.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked.</source>
        <translation>
            <numerusform>%1 sur %Ln jeton révoqué.</numerusform>
            <numerusform>%1 sur %Ln jetons révoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 how many were revoked, %2 why not all, %3 what to do</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) are revoked.</source>
        <translation>
            <numerusform>%Ln jeton est révoqué.</numerusform>
            <numerusform>Les %Ln jetons sont tous révoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Le rapport a été enregistré.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SearchPanel</name>
    <message>
        <source>“%1” is not an age, so it is left out of the search. Write a number and a letter: 30d for days, 6m for months, 1y for years.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un âge et est donc laissé hors de la recherche. Écrivez un nombre et une lettre&#xa0;: 30d pour des jours, 6m pour des mois, 1y pour des années.</translation>
    </message>
    <message>
        <source>“%1” is left out of the search. Write yes or no behind the colon.</source>
        <translation>«&#xa0;%1&#xa0;» est laissé hors de la recherche. Écrivez yes ou no après les deux-points.</translation>
    </message>
    <message>
        <source>“%1” is left out of the search. Write a name or an e-mail address behind the colon.</source>
        <translation>«&#xa0;%1&#xa0;» est laissé hors de la recherche. Écrivez un nom ou une adresse e-mail après les deux-points.</translation>
    </message>
    <message>
        <source>“%1” is not known, so it is left out of the search. has:duplicate and needs:look are.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu et est donc laissé hors de la recherche. has:duplicate et needs:look le sont.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretFinder</name>
    <message>
        <source>This build of Tokendesk cannot compute the ids of tokens, so it finds none.</source>
        <translation>Cette version de Tokendesk ne sait pas calculer les identifiants des jetons&#xa0;; elle n’en trouve donc aucun.</translation>
    </message>
    <message>
        <source>It is none of those on screen. Everyone&apos;s tokens are being read…</source>
        <translation>Ce n’est aucun de ceux à l’écran. Les jetons de tous sont en cours de lecture…</translation>
    </message>
    <message>
        <source>There are no tokens here to compare it with.</source>
        <translation>Il n’y a ici aucun jeton avec lequel le comparer.</translation>
    </message>
    <message>
        <source>This server&apos;s token ids do not tell which token they belong to, so none can be found by it.</source>
        <translation>Les identifiants de ce serveur ne disent pas à quel jeton ils appartiennent&#xa0;; aucun ne peut donc être trouvé ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>None of the tokens that could be read is this one. Those of %n user(s) could not be read: it may be one of theirs.</source>
        <translation>
            <numerusform>Ce n’est aucun des jetons qui ont pu être lus. Ceux de %Ln utilisateur n’ont pas pu l’être&#xa0;: c’est peut-être l’un des siens.</numerusform>
            <numerusform>Ce n’est aucun des jetons qui ont pu être lus. Ceux de %Ln utilisateurs n’ont pas pu l’être&#xa0;: c’est peut-être l’un des leurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the tokens that you can see is this one. It may have been revoked already, or belong to somebody else or to another server.</source>
        <translation>Ce n’est aucun des jetons que vous pouvez voir. Il a peut-être déjà été révoqué, ou appartient à quelqu’un d’autre ou à un autre serveur.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServerColours</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServerStandby</name>
    <message>
        <source>Signing in to “%1”…</source>
        <translation>Connexion à «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>With the sign-in that is kept in this desktop&apos;s keyring.</source>
        <translation>Avec la connexion conservée dans le trousseau de ce bureau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”</source>
        <translation>Vous n’êtes pas connecté à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what happened, and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>Mot de passe du proxy…</translation>
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
        <translation>Se connecter à un serveur Canvus</translation>
    </message>
    <message>
        <source>&amp;Cancel Signing In</source>
        <translation>&amp;Annuler la connexion</translation>
    </message>
    <message>
        <source>Stay where you are</source>
        <translation>Rester où vous êtes</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>&amp;Se déconnecter</translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation>Quitter ce serveur</translation>
    </message>
    <message>
        <source>&amp;Forget This Sign-In</source>
        <translation>&amp;Oublier cette connexion</translation>
    </message>
    <message>
        <source>Remove it from the keyring, so that you are asked for it the next time</source>
        <translation>La retirer du trousseau, de sorte qu’elle vous soit demandée la prochaine fois</translation>
    </message>
    <message>
        <source>&amp;Manage Servers…</source>
        <translation>&amp;Gérer les serveurs…</translation>
    </message>
    <message>
        <source>Names, colours and order of your servers</source>
        <translation>Noms, couleurs et ordre de vos serveurs</translation>
    </message>
    <message>
        <source>&amp;Sign In to Another Server…</source>
        <translation>Se &amp;connecter à un autre serveur…</translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Go to another server, sign in or out</source>
        <translation>Aller à un autre serveur, se connecter ou se déconnecter</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your sign-in to “%1” has ended.</source>
        <translation>Votre session sur «&#xa0;%1&#xa0;» est terminée.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>You are asked to sign in the next time Tokendesk starts.</source>
        <translation>La connexion vous sera demandée au prochain démarrage de Tokendesk.</translation>
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
        <translation>&amp;Serveurs</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to a Canvus server</source>
        <translation>Se connecter à un serveur Canvus</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Adresse du serveur</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>canvus.example.com</source>
        <comment>An example of a server address; keep it recognisable as one</comment>
        <translation>canvus.example.com</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Se connecter avec</translation>
    </message>
    <message>
        <source>E-mail and &amp;password</source>
        <translation>E-mail et &amp;mot de passe</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Jeton d’accès</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Je&amp;ton d’accès</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Rester connecté</translation>
    </message>
    <message>
        <source>In this desktop&apos;s keyring; a password is never kept.</source>
        <translation>Dans le trousseau de ce bureau&#xa0;; un mot de passe n’est jamais conservé.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep it. You stay signed in until you quit Tokendesk.</source>
        <translation>Ce bureau n’a pas de trousseau pour la conserver. Vous restez connecté jusqu’à ce que vous quittiez Tokendesk.</translation>
    </message>
    <message>
        <source>The name of the server appears here as soon as it answers.</source>
        <translation>Le nom du serveur apparaît ici dès qu’il répond.</translation>
    </message>
    <message>
        <source>⚠ %1 %2</source>
        <extracomment>The line below the server address: what is wrong with it, and what to do.</extracomment>
        <translation>⚠ %1 %2</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>✓ Canvus server, version %1</source>
        <translation>✓ Serveur Canvus, version %1</translation>
    </message>
    <message>
        <source>✓ Canvus server “%1”, version %2</source>
        <translation>✓ Serveur Canvus «&#xa0;%1&#xa0;», version %2</translation>
    </message>
    <message>
        <source>%1
It only lets you sign in with an access token here.</source>
        <extracomment>%1 is the line with the server&apos;s name and version.</extracomment>
        <translation>%1
Ici, il ne permet de se connecter qu’avec un jeton d’accès.</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>Montrer le certificat…</translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>Mot de passe du proxy…</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>Via le proxy %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInFlow</name>
    <message>
        <source>The session was stopped, because the certificate of the server changed.</source>
        <translation>La session a été arrêtée, car le certificat du serveur a changé.</translation>
    </message>
    <message>
        <source>Nothing was sent since then.</source>
        <translation>Rien n’a été envoyé depuis.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>Votre session est terminée.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow signing in to this server.</source>
        <translation>L’administrateur de cet ordinateur ne permet pas de se connecter à ce serveur.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose one of the servers that are offered.</source>
        <translation>Rien n’a été envoyé. Choisissez l’un des serveurs proposés.</translation>
    </message>
    <message>
        <source>This server does not let you sign in with e-mail and password here.</source>
        <translation>Ce serveur ne permet pas ici de se connecter avec e-mail et mot de passe.</translation>
    </message>
    <message>
        <source>Nothing was sent. Sign in with an access token.</source>
        <translation>Rien n’a été envoyé. Connectez-vous avec un jeton d’accès.</translation>
    </message>
    <message>
        <source>The trusted certificate of this server is forgotten.</source>
        <translation>Le certificat de confiance de ce serveur est oublié.</translation>
    </message>
    <message>
        <source>Sign in again: you are shown the certificate that the server has now, and asked whether to trust it.</source>
        <translation>Reconnectez-vous&#xa0;: le certificat actuel du serveur vous sera présenté, et il vous sera demandé si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>The server does not show the certificate that you trust.</source>
        <translation>Le serveur ne présente pas le certificat auquel vous faites confiance.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server.</source>
        <translation>Quelqu’un se fait peut-être passer pour le serveur.</translation>
    </message>
    <message>
        <source>The certificate of the server could not be verified.</source>
        <translation>Le certificat du serveur n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Look at it to see why.</source>
        <translation>Regardez-le pour voir pourquoi.</translation>
    </message>
    <message>
        <source>The session was stopped, because the certificate of the server cannot be verified any more.</source>
        <translation>La session a été arrêtée, car le certificat du serveur ne peut plus être vérifié.</translation>
    </message>
    <message>
        <source>The proxy on the way to the server asks for a password.</source>
        <translation>Le proxy sur le chemin du serveur demande un mot de passe.</translation>
    </message>
    <message>
        <source>It is not the one of your account.</source>
        <translation>Ce n’est pas celui de votre compte.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::StatusPill</name>
    <message>
        <source>State of the list: %1</source>
        <extracomment>Accessible name of the status bar&apos;s pill; %1 is for example &quot;Up to date&quot;.</extracomment>
        <translation>État de la liste&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenActions</name>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Le presse-papiers a été vidé.</translation>
    </message>
    <message>
        <source>The clipboard should be clear now, but your desktop does not let us check.</source>
        <translation>Le presse-papiers devrait être vide maintenant, mais votre bureau ne permet pas de le vérifier.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what happened, and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was made at %2. Sign in there again to look.</source>
        <translation>On ne sait pas si le jeton « %1 » a été créé sur %2. Reconnectez-vous là-bas pour regarder.</translation>
    </message>
    <message>
        <source>The token was made in another sign-in, so it was not revoked. Sign in there again to revoke it.</source>
        <translation>Le jeton a été créé dans une autre session et n’a donc pas été révoqué. Reconnectez-vous là-bas pour le révoquer.</translation>
    </message>
    <message>
        <source>The token was renamed.</source>
        <translation>Le jeton a été renommé.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, so it is not known whether the token was renamed.</source>
        <translation>La réponse du serveur n’est pas arrivée&#xa0;; on ne sait donc pas si le jeton a été renommé.</translation>
    </message>
    <message>
        <source>%1 Looking at the token…</source>
        <extracomment>%1: that the server&apos;s answer did not arrive</extracomment>
        <translation>%1 Consultation du jeton…</translation>
    </message>
    <message>
        <source>%1 The token cannot be read now. %2 It will be tried again until it can be.</source>
        <extracomment>Sentences. %1: that the server&apos;s answer did not arrive, %2: why the token cannot be read</extracomment>
        <translation>%1 Le jeton ne peut pas être lu maintenant. %2 De nouveaux essais suivront jusqu’à ce qu’il le puisse.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, but the token was renamed.</source>
        <translation>La réponse du serveur n’est pas arrivée, mais le jeton a été renommé.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, and the token was not renamed. Try again.</source>
        <translation>La réponse du serveur n’est pas arrivée, et le jeton n’a pas été renommé. Réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>%Ln jeton révoqué.</numerusform>
            <numerusform>%Ln jetons révoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are no longer signed in. Sign in again, then try once more. What you typed stays here.</source>
        <translation>Vous n’êtes plus connecté. Reconnectez-vous, puis réessayez. Votre saisie reste ici.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>As at First</source>
        <translation>Comme au début</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenCounts</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the search</source>
        <translation>
            <numerusform>%Ln masqué par la recherche</numerusform>
            <numerusform>%Ln masqués par la recherche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
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
        <translation>cette session</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenModel</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>heading of a column: when a token was created</comment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>heading of a column: when the owner of a token signed in</comment>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <comment>heading of a column: why a token deserves attention</comment>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the owner of a token is an administrator</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the owner of a token is blocked</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when the owner of a token signed in</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>The server has not told when this token was created.</source>
        <translation>Le serveur n’a pas dit quand ce jeton a été créé.</translation>
    </message>
    <message>
        <source>%1, created %2, the token of this session</source>
        <translation>%1, créé %2, le jeton de cette session</translation>
    </message>
    <message>
        <source>%1, created %2, owner %3, the token of this session</source>
        <translation>%1, créé %2, propriétaire %3, le jeton de cette session</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>%1, créé %2</translation>
    </message>
    <message>
        <source>%1, created %2, owner %3</source>
        <translation>%1, créé %2, propriétaire %3</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenPage</name>
    <message>
        <source>Loading access tokens</source>
        <translation>Chargement des jetons d’accès</translation>
    </message>
    <message>
        <source>Everyone&apos;s access tokens</source>
        <translation>Jetons d’accès de tous</translation>
    </message>
    <message>
        <source>Your access tokens</source>
        <translation>Vos jetons d’accès</translation>
    </message>
    <message>
        <source>Access tokens of %1</source>
        <translation>Jetons d’accès de %1</translation>
    </message>
    <message>
        <source>No token matches the search</source>
        <translation>Aucun jeton ne correspond à la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are hidden by it.</source>
        <translation>
            <numerusform>Elle en masque %Ln.</numerusform>
            <numerusform>Elle en masque %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>See and manage your access tokens</source>
        <translation>Voir et gérer vos jetons d’accès</translation>
    </message>
    <message>
        <source>Scripts and other programs use access tokens to talk to a Canvus server in your name. Sign in to see which ones there are, make new ones, and revoke those that are no longer needed.</source>
        <translation>Les scripts et d’autres programmes utilisent des jetons d’accès pour parler en votre nom à un serveur Canvus. Connectez-vous pour voir lesquels existent, en créer de nouveaux et révoquer ceux qui ne servent plus.</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>There are no access tokens to show</source>
        <translation>Il n’y a aucun jeton d’accès à afficher</translation>
    </message>
    <message>
        <source>None of the users that could be read has one.</source>
        <translation>Aucun des utilisateurs qui ont pu être lus n’en a.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>You have no access tokens yet</source>
        <translation>Vous n’avez pas encore de jetons d’accès</translation>
    </message>
    <message>
        <source>%1 has no access tokens</source>
        <translation>%1 n’a pas de jetons d’accès</translation>
    </message>
    <message>
        <source>An access token lets a script or another program talk to the server in its owner&apos;s name. It never expires; it works until it is revoked.</source>
        <translation>Un jeton d’accès permet à un script ou à un autre programme de parler au serveur au nom de son propriétaire. Il n’expire jamais&#xa0;; il est valable jusqu’à sa révocation.</translation>
    </message>
    <message>
        <source>New Token…</source>
        <translation>Nouveau jeton…</translation>
    </message>
    <message>
        <source>The server showed another certificate than the one you trust, so the session was stopped.</source>
        <translation>Le serveur a présenté un autre certificat que celui auquel vous faites confiance&#xa0;; la session a donc été arrêtée.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server. Nothing was sent to it.</source>
        <translation>Quelqu’un se fait peut-être passer pour le serveur. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>Votre session est terminée.</translation>
    </message>
    <message>
        <source>What you see may be out of date. Sign in again to go on.</source>
        <translation>Ce que vous voyez n’est peut-être plus à jour. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>De nouveaux essais ont lieu automatiquement.</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in the server&apos;s answer could not be read.</source>
        <translation>
            <numerusform>%Ln jeton de la réponse du serveur n’a pas pu être lu.</numerusform>
            <numerusform>%Ln jetons de la réponse du serveur n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are shown. An administrator of the server can look into it.</source>
        <translation>Les autres sont affichés. Un administrateur du serveur peut se pencher dessus.</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n user(s) were not read.</source>
        <translation>
            <numerusform>Les jetons de %Ln utilisateur n’ont pas été lus.</numerusform>
            <numerusform>Les jetons de %Ln utilisateurs n’ont pas été lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are shown.</source>
        <translation>Les autres sont affichés.</translation>
    </message>
    <message>
        <source>Read the Rest</source>
        <translation>Lire le reste</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n user(s) could not be read; they are marked in the list of users.</source>
        <translation>
            <numerusform>Les jetons de %Ln utilisateur n’ont pas pu être lus&#xa0;; il est signalé dans la liste des utilisateurs.</numerusform>
            <numerusform>Les jetons de %Ln utilisateurs n’ont pas pu être lus&#xa0;; ils sont signalés dans la liste des utilisateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You see the list as it was at %1.</source>
        <extracomment>%1 is a time such as 14:05</extracomment>
        <translation>Vous voyez la liste telle qu’elle était à %1.</translation>
    </message>
    <message>
        <source>“%1” was revoked elsewhere.</source>
        <extracomment>%1 is a token&apos;s description</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été révoqué ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were revoked elsewhere.</source>
        <translation>
            <numerusform>%Ln jeton a été révoqué ailleurs.</numerusform>
            <numerusform>%Ln jetons ont été révoqués ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>Mot de passe du proxy…</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be verified any more, so the session was stopped.</source>
        <translation>Le certificat du serveur ne peut plus être vérifié&#xa0;; la session a donc été arrêtée.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Sign in to see what is wrong with the certificate.</source>
        <translation>Rien ne lui a été envoyé. Connectez-vous pour voir ce qui ne va pas avec le certificat.</translation>
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
        <translation>Enregistrer le jeton</translation>
    </message>
    <message>
        <source>Shared Folder</source>
        <translation>Dossier partagé</translation>
    </message>
    <message>
        <source>Others can write to %1. They cannot read your file, but they could put another in its place. A folder of your own is safer.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>D’autres peuvent écrire dans %1. Ils ne peuvent pas lire votre fichier, mais pourraient en mettre un autre à sa place. Un dossier à vous est plus sûr.</translation>
    </message>
    <message>
        <source>Save There Anyway</source>
        <translation>Enregistrer là quand même</translation>
    </message>
    <message>
        <source>File Exists Already</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>%1 exists already. What is in it would be lost.</source>
        <translation>%1 existe déjà. Son contenu serait perdu.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Remplacer le fichier</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenTableView</name>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>Tokendesk::UncopiedOffer</name>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>“%1”, a token of %2</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>«&#xa0;%1&#xa0;», un jeton de %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tokendesk ended before %n new token(s) could be copied or saved:

%1

A token is shown only once. Revoke what nothing uses.</source>
        <extracomment>Three paragraphs; %1 is a list of tokens, one a line</extracomment>
        <translation>
            <numerusform>Tokendesk s’est arrêté avant que %Ln nouveau jeton ait pu être copié ou enregistré&#xa0;:

%1

Un jeton n’est montré qu’une fois. Révoquez ce que rien n’utilise.</numerusform>
            <numerusform>Tokendesk s’est arrêté avant que %Ln nouveaux jetons aient pu être copiés ou enregistrés&#xa0;:

%1

Un jeton n’est montré qu’une fois. Révoquez ce que rien n’utilise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never Copied</source>
        <translation>Jamais copié</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Ask Next Time</source>
        <translation>Demander la prochaine fois</translation>
    </message>
</context>
<context>
    <name>Tokendesk::UserModel</name>
    <message>
        <source>%1
The tokens could not be read.</source>
        <comment>name of a user</comment>
        <translation>%1
Les jetons n’ont pas pu être lus.</translation>
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
        <translation>administrateur</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqués</translation>
    </message>
    <message>
        <source>tokens could not be read</source>
        <translation>les jetons n’ont pas pu être lus</translation>
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
        <translation>Chercher des utilisateurs</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 sur %Ln utilisateur</numerusform>
            <numerusform>%1 sur %Ln utilisateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ViewList</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>The access tokens of all users</source>
        <translation>Les jetons d’accès de tous les utilisateurs</translation>
    </message>
    <message>
        <source>Needs a Look</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Tokens of blocked or unused accounts, old ones, and those that nobody can tell what they are for</source>
        <translation>Jetons de comptes bloqués ou inutilisés, anciens, et ceux dont personne ne peut dire à quoi ils servent</translation>
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
        <translation>&amp;Nouveau jeton…</translation>
    </message>
    <message>
        <source>Make a new access token</source>
        <translation>Créer un nouveau jeton d’accès</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>Change the token&apos;s description</source>
        <translation>Changer la description du jeton</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Ré&amp;voquer…</translation>
    </message>
    <message>
        <source>End the selected tokens for good</source>
        <translation>Mettre fin définitivement aux jetons sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave Tokendesk</source>
        <translation>Quitter Tokendesk</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copier les lignes sélectionnées comme texte</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select every token shown</source>
        <translation>Sélectionner tous les jetons affichés</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>C&amp;hercher…</translation>
    </message>
    <message>
        <source>Search the tokens</source>
        <translation>Chercher dans les jetons</translation>
    </message>
    <message>
        <source>Find by &amp;Secret…</source>
        <translation>Trouver par le &amp;secret…</translation>
    </message>
    <message>
        <source>Tell whose token a string is</source>
        <translation>Dire à qui est le jeton qu’est une chaîne</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Relire la liste</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>How to use Tokendesk</source>
        <translation>Comment utiliser Tokendesk</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Information</source>
        <translation>Copier les informations de &amp;diagnostic</translation>
    </message>
    <message>
        <source>Copy versions and states, without names, addresses or tokens, for whoever helps you</source>
        <translation>Copier versions et états, sans noms, adresses ni jetons, pour qui vous aide</translation>
    </message>
    <message>
        <source>&amp;About Tokendesk</source>
        <translation>À &amp;propos de Tokendesk</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versions et licences</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Offboard User…</source>
        <translation>&amp;Retirer les accès d’un utilisateur…</translation>
    </message>
    <message>
        <source>Revoke all tokens of a user who leaves, and block the account</source>
        <translation>Révoquer tous les jetons d’un utilisateur qui part, et bloquer le compte</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Save what the list shows to a file</source>
        <translation>Enregistrer dans un fichier ce que montre la liste</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Show what the server has noted of a token or a user</source>
        <translation>Montrer ce que le serveur a noté d’un jeton ou d’un utilisateur</translation>
    </message>
</context>
</TS>
