<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Tokendesk::AboutDialog</name>
    <message>
        <source>About Tokendesk</source>
        <translation>Acerca de Tokendesk</translation>
    </message>
    <message>
        <source>Tokendesk&apos;s icon</source>
        <translation>Icono de Tokendesk</translation>
    </message>
    <message>
        <source>The desktop program for the access tokens of Canvus servers.</source>
        <translation>El programa de escritorio para los tokens de acceso de servidores Canvus.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Componentes</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Componentes del programa</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>The program&apos;s licence</source>
        <translation>Licencia del programa</translation>
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
            <numerusform>%1: %Ln token</numerusform>
            <numerusform>%1: %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AgeChart</name>
    <message>
        <source>Tokens by age</source>
        <translation>Tokens por antigüedad</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>An age, on a bar of the chart; %1 is a length of time such as &quot;30 days&quot;</extracomment>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an age that is not below the bar before</comment>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AgeText</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>when a token was created</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>hace un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>hace una hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>hace un mes</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>hace %Ln mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>hace un año</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>hace %Ln año</numerusform>
            <numerusform>hace %Ln años</numerusform>
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
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditModel</name>
    <message>
        <source>the server</source>
        <comment>who did something</comment>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <extracomment>An event, for a screen reader: %1 is what was done, %2 by whom, %3 when</extracomment>
        <translation>%1 por %2, %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>heading of a column: what was done</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>By</source>
        <comment>heading of a column: who did it</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>heading of a column: the IP address that it came from</comment>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Banner</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Ocultar este aviso</translation>
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
        <translation>Certificado cambiado</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate you trust (SHA-256)</source>
        <translation>Huella del certificado en el que confía (SHA-256)</translation>
    </message>
    <message>
        <source>The certificate that is shown now</source>
        <translation>El certificado que se muestra ahora</translation>
    </message>
    <message>
        <source>Ask the administrator of the server, by phone or in person, whether the certificate was renewed, and compare the new fingerprint. Only then forget the trusted one. At the next sign-in you are shown the new certificate and asked again.</source>
        <translation>Pregunte al administrador del servidor, por teléfono o en persona, si se ha renovado el certificado, y compare la nueva huella. Solo entonces olvide el certificado de confianza. En el próximo inicio de sesión se le mostrará el nuevo y se le volverá a preguntar.</translation>
    </message>
    <message>
        <source>The &amp;administrator told me the new fingerprint, and it is the one shown now</source>
        <translation>El &amp;administrador me ha dicho la nueva huella, y es la que se muestra ahora</translation>
    </message>
    <message>
        <source>Stop: %1 shows another certificate than the one you trust</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Alto: %1 muestra un certificado distinto del que usted confía</translation>
    </message>
    <message>
        <source>Somebody on the way may be pretending to be the server. The connection was ended before anything was sent.</source>
        <translation>Alguien en el camino podría estar haciéndose pasar por el servidor. La conexión se cortó antes de enviar nada.</translation>
    </message>
    <message>
        <source>&amp;Forget the Trusted Certificate</source>
        <translation>&amp;Olvidar el certificado de confianza</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateDialog</name>
    <message>
        <source>Certificate Not Verified</source>
        <translation>Certificado no verificado</translation>
    </message>
    <message>
        <source>It is not certain that this is your server, so nothing was sent to it.</source>
        <translation>No es seguro que este sea su servidor, así que no se le ha enviado nada.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server for the fingerprint. If it is this one, you can trust exactly this certificate for this server; you are warned if the server ever shows another. Or, if your organisation has a certificate authority (CA) of its own, add its file: then the certificates that it issues for this server are accepted.</source>
        <translation>Pida la huella al administrador del servidor. Si es esta, puede confiar exactamente en este certificado para este servidor; se le avisará si el servidor muestra otro alguna vez. O, si su organización tiene una autoridad de certificación (CA) propia, añada su archivo: entonces se aceptarán los certificados que emita para este servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified</source>
        <extracomment>%1 is a server</extracomment>
        <translation>No se pudo verificar el certificado de %1</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>&amp;Add a CA File…</source>
        <translation>&amp;Añadir un archivo de CA…</translation>
    </message>
    <message>
        <source>&amp;Trust Exactly This Certificate</source>
        <translation>&amp;Confiar exactamente en este certificado</translation>
    </message>
    <message>
        <source>Add a CA File</source>
        <translation>Añadir un archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>files of every kind, in a file dialog</comment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>No se pudo leer «%1».</translation>
    </message>
    <message>
        <source>“%1” is too large to be a CA file. Nothing was added.</source>
        <translation>«%1» es demasiado grande para ser un archivo de CA. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>There is no certificate in “%1”. A CA file is in PEM or DER format. Nothing was added.</source>
        <translation>No hay ningún certificado en «%1». Un archivo de CA tiene formato PEM o DER. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>The administrator of this computer decides which certificates are trusted. Ask them to add this one.</source>
        <translation>El administrador de este equipo decide en qué certificados se confía. Pídale que añada este.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateQuestion</name>
    <message>
        <source>The CA in the file did not issue this certificate. It was not added.</source>
        <translation>La CA del archivo no emitió este certificado. No se ha añadido.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateText</name>
    <message>
        <source>an unknown time</source>
        <translation>una fecha desconocida</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Caducó el %1.</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is the clock of this computer right?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>No es válido antes del %1. ¿Está bien el reloj de este equipo?</translation>
    </message>
    <message>
        <source>It is made for another host, not for %1.</source>
        <translation>Está hecho para otro equipo, no para %1.</translation>
    </message>
    <message>
        <source>It is made for %1, not for %2.</source>
        <translation>Está hecho para %1, no para %2.</translation>
    </message>
    <message>
        <source>The server signed it itself, so nobody else vouches for it.</source>
        <translation>Lo firmó el propio servidor, así que nadie más responde por él.</translation>
    </message>
    <message>
        <source>This computer does not know who issued it.</source>
        <translation>Este equipo no sabe quién lo emitió.</translation>
    </message>
    <message>
        <source>It was issued by “%1”, whom this computer does not know.</source>
        <translation>Lo emitió «%1», a quien este equipo no conoce.</translation>
    </message>
    <message>
        <source>The certificate that vouches for it is out of date, or is not made for that.</source>
        <translation>El certificado que responde por él ha caducado o no está hecho para eso.</translation>
    </message>
    <message>
        <source>Its signature is wrong: it was damaged or forged.</source>
        <translation>Su firma es incorrecta: se ha dañado o falsificado.</translation>
    </message>
    <message>
        <source>It was revoked: its key may be in the wrong hands.</source>
        <translation>Se ha revocado: su clave podría estar en malas manos.</translation>
    </message>
    <message>
        <source>It is not made for servers.</source>
        <translation>No está hecho para servidores.</translation>
    </message>
    <message>
        <source>It could not be verified.</source>
        <translation>No se pudo verificar.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateView</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Copy Fingerprint</source>
        <translation>&amp;Copiar la huella</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>Valid for the hosts</source>
        <translation>Válido para los equipos</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
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
Pruebe «tokendesk --help».
</translation>
    </message>
    <message>
        <source>See and manage the access tokens of a Canvus server.</source>
        <translation>Ver y gestionar los tokens de acceso de un servidor Canvus.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Start with a demo server of its own, as its administrator or with --demo=user as a regular user.</source>
        <translation>Empezar con un servidor de demostración propio, como su administrador o, con --demo=user, como usuario normal.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>Sign in to the server with this address.</source>
        <translation>Iniciar sesión en el servidor con esta dirección.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>It is not clear what “%1” is for.</source>
        <translation>No está claro para qué es «%1».</translation>
    </message>
    <message>
        <source>The demo knows “admin” and “user”, but not “%1”.</source>
        <translation>La demostración conoce «admin» y «user», pero no «%1».</translation>
    </message>
    <message>
        <source>--demo and --server do not go together.</source>
        <translation>--demo y --server no van juntos.</translation>
    </message>
    <message>
        <source>tokendesk: There is no display to open a window on. Start it from a graphical desktop, or set DISPLAY or WAYLAND_DISPLAY.
</source>
        <translation>tokendesk: No hay ninguna pantalla en la que abrir una ventana. Inícielo desde un escritorio gráfico, o defina DISPLAY o WAYLAND_DISPLAY.
</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DocumentSaver</name>
    <message>
        <source>File Exists Already</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>%1 exists already. What is in it would be lost.</source>
        <translation>%1 ya existe. Se perdería su contenido.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Reemplazar el archivo</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>%1 could not be written. The system says: %2. Choose another folder, or make room there.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what went wrong</extracomment>
        <translation>No se pudo escribir %1. El sistema dice: %2. Elija otra carpeta o libere espacio en esa.</translation>
    </message>
    <message>
        <source>Choose Another…</source>
        <translation>Elegir otro…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EmptyState</name>
    <message>
        <source>Illustration</source>
        <translation>Ilustración</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ErrorText</name>
    <message>
        <source>Please try again in a moment.</source>
        <translation>Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>If it stays like this, ask the administrator of the server.</source>
        <translation>Si sigue así, pregunte al administrador del servidor.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>No se pudo iniciar sesión.</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>No se pudo consultar el servidor.</translation>
    </message>
    <message>
        <source>The tokens could not be loaded.</source>
        <translation>No se pudieron cargar los tokens.</translation>
    </message>
    <message>
        <source>The users could not be loaded.</source>
        <translation>No se pudieron cargar los usuarios.</translation>
    </message>
    <message>
        <source>The token was not made.</source>
        <translation>No se creó el token.</translation>
    </message>
    <message>
        <source>The token was not renamed.</source>
        <translation>No se cambió el nombre del token.</translation>
    </message>
    <message>
        <source>The token was not revoked.</source>
        <translation>No se revocó el token.</translation>
    </message>
    <message>
        <source>The token could not be read.</source>
        <translation>No se pudo leer el token.</translation>
    </message>
    <message>
        <source>It is not known whether the token was made, because the server&apos;s answer did not arrive.</source>
        <translation>No se sabe si se creó el token, porque la respuesta del servidor no llegó.</translation>
    </message>
    <message>
        <source>Look at the list before you make another one.</source>
        <translation>Mire la lista antes de crear otro.</translation>
    </message>
    <message>
        <source>It is not known whether the token was renamed, because the server&apos;s answer did not arrive.</source>
        <translation>No se sabe si se cambió el nombre del token, porque la respuesta del servidor no llegó.</translation>
    </message>
    <message>
        <source>Refresh the list to see.</source>
        <translation>Actualice la lista para verlo.</translation>
    </message>
    <message>
        <source>It is not known whether the token was revoked, because the server&apos;s answer did not arrive.</source>
        <translation>No se sabe si se revocó el token, porque la respuesta del servidor no llegó.</translation>
    </message>
    <message>
        <source>Revoke it again to be sure; trying twice does no harm.</source>
        <translation>Revóquelo otra vez para estar seguro; hacerlo dos veces no perjudica.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive. Please try again in a moment.</source>
        <translation>La respuesta del servidor no llegó. Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>The server did not accept this sign-in.</source>
        <translation>El servidor no aceptó este inicio de sesión.</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong, or the access token is mistyped or has been revoked. Check what you typed and try again.</source>
        <translation>El correo o la contraseña son incorrectos, o el token de acceso está mal escrito o revocado. Compruebe lo que ha escrito y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>Please sign in again, then repeat what you were doing.</source>
        <translation>Inicie sesión de nuevo y repita lo que estaba haciendo.</translation>
    </message>
    <message>
        <source>This is no Canvus server: something else answers at this address.</source>
        <translation>No es un servidor Canvus: en esta dirección responde otra cosa.</translation>
    </message>
    <message>
        <source>Check the address for a typing mistake, or ask your administrator for the right one.</source>
        <translation>Compruebe si hay un error en la dirección, o pida la correcta a su administrador.</translation>
    </message>
    <message>
        <source>The server at this address does not tell whether it is a Canvus server.</source>
        <translation>El servidor de esta dirección no dice si es un servidor Canvus.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, ask the administrator of the server whether something in front of it refuses your requests.</source>
        <translation>Compruebe la dirección. Si es correcta, pregunte al administrador del servidor si algo delante de él rechaza sus peticiones.</translation>
    </message>
    <message>
        <source>The server does not allow this account to sign in.</source>
        <translation>El servidor no permite que esta cuenta inicie sesión.</translation>
    </message>
    <message>
        <source>The account may be blocked or not approved yet. Ask the administrator of the server.</source>
        <translation>Puede que la cuenta esté bloqueada o aún sin aprobar. Pregunte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The server does not allow you to do this.</source>
        <translation>El servidor no le permite hacer esto.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to do it for you.</source>
        <translation>Pida a un administrador del servidor que lo haga por usted.</translation>
    </message>
    <message>
        <source>The server does not know this user any more.</source>
        <translation>El servidor ya no conoce a este usuario.</translation>
    </message>
    <message>
        <source>Refresh the list of users.</source>
        <translation>Actualice la lista de usuarios.</translation>
    </message>
    <message>
        <source>This token is already gone.</source>
        <translation>Este token ya no existe.</translation>
    </message>
    <message>
        <source>Somebody has revoked it. There is nothing left to do.</source>
        <translation>Alguien lo ha revocado. No queda nada por hacer.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>No se pudo entender la respuesta del servidor.</translation>
    </message>
    <message numerus="yes">
        <source>It asks you to wait %n minute(s) before you try again.</source>
        <translation>
            <numerusform>Le pide que espere %Ln minuto antes de volver a intentarlo.</numerusform>
            <numerusform>Le pide que espere %Ln minutos antes de volver a intentarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks you to wait %n second(s) before you try again.</source>
        <translation>
            <numerusform>Le pide que espere %Ln segundo antes de volver a intentarlo.</numerusform>
            <numerusform>Le pide que espere %Ln segundos antes de volver a intentarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This token has an id that cannot be used in an address.</source>
        <translation>Este token tiene un identificador que no se puede usar en una dirección.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of the server to remove it there.</source>
        <translation>No se ha enviado nada. Pida al administrador del servidor que lo elimine allí.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede llegar al servidor.</translation>
    </message>
    <message>
        <source>Check the address and your network connection.</source>
        <translation>Compruebe la dirección y su conexión de red.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>No se pudo verificar el certificado del servidor, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server which certificate it should have.</source>
        <translation>Pregunte al administrador del servidor qué certificado debería tener.</translation>
    </message>
    <message>
        <source>The server does not show the certificate that you trust, so nothing was sent.</source>
        <translation>El servidor no muestra el certificado en el que usted confía, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server. Ask its administrator before you go on.</source>
        <translation>Alguien podría estar haciéndose pasar por el servidor. Pregunte a su administrador antes de continuar.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>No se pudo establecer una conexión segura.</translation>
    </message>
    <message>
        <source>Check that the address and port are those of the secure (https) server.</source>
        <translation>Compruebe que la dirección y el puerto son los del servidor seguro (https).</translation>
    </message>
    <message>
        <source>The proxy on the way to the server refused the connection.</source>
        <translation>El proxy en el camino al servidor rechazó la conexión.</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s network settings.</source>
        <translation>Compruebe el proxy en la configuración de red de su sistema.</translation>
    </message>
    <message>
        <source>The connection was lost before the whole answer was here.</source>
        <translation>La conexión se perdió antes de que llegara toda la respuesta.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>El servidor tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The server wants to send you to another address, which was not followed.</source>
        <translation>El servidor quiere enviarle a otra dirección, y no se ha seguido.</translation>
    </message>
    <message>
        <source>Ask its administrator for the right one.</source>
        <translation>Pida la dirección correcta a su administrador.</translation>
    </message>
    <message>
        <source>The server wants to send you to %1, which was not followed.</source>
        <translation>El servidor quiere enviarle a %1, y no se ha seguido.</translation>
    </message>
    <message>
        <source>If you trust it, type %1 as the server address.</source>
        <translation>Si confía en ella, escriba %1 como dirección del servidor.</translation>
    </message>
    <message>
        <source>The server did not accept what was sent. Change it and try again.</source>
        <translation>El servidor no aceptó lo que se le envió. Cámbielo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>All seats of the server&apos;s licence are in use.</source>
        <translation>Todas las plazas de la licencia del servidor están en uso.</translation>
    </message>
    <message>
        <source>Wait until somebody signs out, or ask the administrator of the server.</source>
        <translation>Espere a que alguien cierre sesión, o pregunte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The server is being asked too often.</source>
        <translation>Se consulta el servidor con demasiada frecuencia.</translation>
    </message>
    <message>
        <source>Please wait a minute, then try again.</source>
        <translation>Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server has a problem of its own, so it could not do what it was asked.</source>
        <translation>El servidor tiene un problema propio y no pudo hacer lo que se le pidió.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The server gave an answer that was not expected (%1).</source>
        <translation>El servidor dio una respuesta inesperada (%1).</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>La respuesta del servidor es demasiado grande.</translation>
    </message>
    <message>
        <source>The rest was not read. The limit can be raised in the settings file of this program.</source>
        <translation>El resto no se leyó. El límite se puede subir en el archivo de configuración de este programa.</translation>
    </message>
    <message>
        <source>There is no server address yet.</source>
        <translation>Aún falta la dirección del servidor.</translation>
    </message>
    <message>
        <source>Type the address of your Canvus server, for example canvus.example.com.</source>
        <translation>Escriba la dirección de su servidor Canvus, por ejemplo canvus.example.com.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Esto no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>It should look like canvus.example.com.</source>
        <translation>Debería parecerse a canvus.example.com.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be used.</source>
        <translation>Solo se pueden usar direcciones que empiecen por https://.</translation>
    </message>
    <message>
        <source>Leave that part out, or type https:// instead.</source>
        <translation>Omita esa parte, o escriba https:// en su lugar.</translation>
    </message>
    <message>
        <source>This address is not secure, so nothing is sent to it.</source>
        <translation>Esta dirección no es segura, así que no se le envía nada.</translation>
    </message>
    <message>
        <source>Over http anybody on the way could read your password. Use https:// instead.</source>
        <translation>Por http, cualquiera en el camino podría leer su contraseña. Use https:// en su lugar.</translation>
    </message>
    <message>
        <source>Please leave the user name and password out of the address.</source>
        <translation>No ponga el nombre de usuario ni la contraseña en la dirección.</translation>
    </message>
    <message>
        <source>The address is stored and shown. There are fields for them below it.</source>
        <translation>La dirección se guarda y se muestra. Debajo hay campos para ellos.</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 El servidor dice: «%2»</translation>
    </message>
    <message>
        <source>The proxy on the way to the server asks for a password, so nothing was sent.</source>
        <translation>El proxy en el camino al servidor pide una contraseña, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password, then do it again.</source>
        <translation>Indique el nombre de usuario y la contraseña del proxy y vuelva a hacerlo.</translation>
    </message>
    <message>
        <source>It could not be finished.</source>
        <translation>No se pudo terminar.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>No se pudo leer el historial.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExportCommand</name>
    <message>
        <source>Export Tokens</source>
        <translation>Exportar tokens</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln token exportado a %1.</numerusform>
            <numerusform>%Ln tokens exportados a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The file holds the tokens that the list shows, in the same order and with all columns, also those that are not shown. It never holds the tokens themselves: nobody can sign in with it.</source>
        <translation>El archivo contiene los tokens que muestra la lista, en el mismo orden y con todas las columnas, también las que no se muestran. Nunca contiene los tokens en sí: nadie puede iniciar sesión con él.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Table for a spreadsheet (CSV)</source>
        <translation>&amp;Tabla para una hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Data for other &amp;programs (JSON)</source>
        <translation>Datos para otros &amp;programas (JSON)</translation>
    </message>
    <message>
        <source>Ids of the tokens</source>
        <translation>Identificadores de los tokens</translation>
    </message>
    <message>
        <source>&amp;Whole, so that each can be found again</source>
        <translation>&amp;Completos, para poder volver a encontrar cada uno</translation>
    </message>
    <message>
        <source>&amp;Shortened to their last characters, as in the list</source>
        <translation>&amp;Abreviados a sus últimos caracteres, como en la lista</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n token(s)</source>
        <translation>
            <numerusform>Exportar %Ln token</numerusform>
            <numerusform>Exportar %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that the search hides are left out.</source>
        <translation>
            <numerusform>Se omite %Ln token que la búsqueda oculta.</numerusform>
            <numerusform>Se omiten %Ln tokens que la búsqueda oculta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterBar</name>
    <message>
        <source>Ages</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Show how many tokens there are of each age</source>
        <translation>Mostrar cuántos tokens hay de cada antigüedad</translation>
    </message>
    <message>
        <source>Any Age</source>
        <translation>Cualquier antigüedad</translation>
    </message>
    <message>
        <source>Newer than %1</source>
        <extracomment>%1 is a length of time, such as &quot;30 days&quot;</extracomment>
        <translation>Más nuevo que %1</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <extracomment>%1 is a length of time, such as &quot;30 days&quot;</extracomment>
        <translation>Más antiguo que %1</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Nombre o correo</translation>
    </message>
    <message>
        <source>Name or e-mail of the owner</source>
        <translation>Nombre o correo del propietario</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>No Administrators</source>
        <translation>No administradores</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Not Blocked</source>
        <translation>No bloqueados</translation>
    </message>
    <message>
        <source>All Tokens</source>
        <translation>Todos los tokens</translation>
    </message>
    <message>
        <source>Needs a Look, for Any Reason</source>
        <translation>Por revisar, por cualquier motivo</translation>
    </message>
    <message>
        <source>“Old” Means</source>
        <translation>«Antiguo» significa</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Antigüedad: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Propietario: %1</translation>
    </message>
    <message>
        <source>Look for: %1</source>
        <translation>Buscar: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>An age between two lengths of time: &quot;90 days to 1 year&quot;</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>más antiguo que %1</translation>
    </message>
    <message>
        <source>newer than %1</source>
        <translation>más nuevo que %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>administrators</source>
        <translation>administradores</translation>
    </message>
    <message>
        <source>no administrators</source>
        <translation>no administradores</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueados</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>no bloqueados</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a filter</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>all tokens</source>
        <translation>todos los tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%Ln motivo</numerusform>
            <numerusform>%Ln motivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindSecretDialog</name>
    <message>
        <source>Find by Secret</source>
        <translation>Buscar por el secreto</translation>
    </message>
    <message>
        <source>Whose token is this?</source>
        <translation>¿De quién es este token?</translation>
    </message>
    <message>
        <source>Paste a token that you found somewhere, such as in a log or a chat; the whole line will do. It is compared on this computer and sent to nobody.</source>
        <translation>Pegue un token que haya encontrado en alguna parte, como un registro o un chat; sirve la línea entera. Se compara en este equipo y no se envía a nadie.</translation>
    </message>
    <message>
        <source>Found &amp;token:</source>
        <translation>&amp;Token encontrado:</translation>
    </message>
    <message>
        <source>Found token</source>
        <translation>Token encontrado</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find the token&apos;s owner</source>
        <translation>Buscar al propietario del token</translation>
    </message>
    <message>
        <source>Looking for the token</source>
        <translation>Buscando el token</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Propietario:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Descripción:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Creado:</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Revocar…</translation>
    </message>
    <message>
        <source>&amp;Show in List</source>
        <translation>&amp;Mostrar en la lista</translation>
    </message>
    <message>
        <source>This is a token of %1, called “%2”.</source>
        <extracomment>%1 is a person, %2 a token&apos;s description</extracomment>
        <translation>Es un token de %1, llamado «%2».</translation>
    </message>
    <message>
        <source>%1 This window is signed in with it.</source>
        <extracomment>%1: whose token it is</extracomment>
        <translation>%1 Esta ventana ha iniciado sesión con él.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HelpCommands</name>
    <message>
        <source>Diagnostic information was copied. It holds no names, addresses or tokens.</source>
        <translation>Se ha copiado la información de diagnóstico. No contiene nombres, direcciones ni tokens.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HelpWindow</name>
    <message>
        <source>Guide to Tokendesk</source>
        <translation>Guía de Tokendesk</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Making and ending tokens</source>
        <translation>Crear y terminar tokens</translation>
    </message>
    <message>
        <source>For administrators of a server</source>
        <translation>Para administradores de un servidor</translation>
    </message>
    <message>
        <source>For administrators of computers</source>
        <translation>Para administradores de equipos</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What this user did</source>
        <translation>Lo que hizo este usuario</translation>
    </message>
    <message>
        <source>What was done to this account</source>
        <translation>Lo que se hizo con esta cuenta</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>Qué eventos se muestran</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <extracomment>%1 is a token&apos;s description, %2 its owner</extracomment>
        <translation>«%1» de %2</translation>
    </message>
    <message>
        <source>Select a token, or choose a user, to see what the server has noted.</source>
        <translation>Seleccione un token o elija un usuario para ver lo que ha anotado el servidor.</translation>
    </message>
    <message>
        <source>The server has noted nothing here.</source>
        <translation>El servidor no ha anotado nada aquí.</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Show &amp;Older</source>
        <translation>&amp;Mostrar anteriores</translation>
    </message>
    <message>
        <source>This server keeps no history that it would show: it has no audit log, or your account may not read it.</source>
        <translation>Este servidor no guarda ningún historial que pueda mostrar: no tiene registro de auditoría, o su cuenta no tiene permiso para leerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the server&apos;s answer could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln evento de la respuesta del servidor.</numerusform>
            <numerusform>No se pudieron leer %Ln eventos de la respuesta del servidor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::InlineNote</name>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeyringText</name>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>Este escritorio no tiene depósito de claves.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El depósito de claves está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>El depósito de claves se negó.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>El depósito de claves no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The keyring does not hold this sign-in any more.</source>
        <translation>El depósito de claves ya no contiene este inicio de sesión.</translation>
    </message>
    <message>
        <source>The keyring did not work.</source>
        <translation>El depósito de claves no funcionó.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit Tokendesk; nothing was written anywhere.</source>
        <translation>Su sesión sigue abierta hasta que salga de Tokendesk; no se ha escrito nada en ninguna parte.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Tokendesk does not use the sign-in any more, but the keyring may still hold it: look for “tokendesk” in your desktop&apos;s password manager.</source>
        <translation>Tokendesk ya no usa este inicio de sesión, pero puede que el depósito de claves aún lo contenga: busque «tokendesk» en el gestor de contraseñas de su escritorio.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>The administrator of this computer has chosen the language.</source>
        <translation>El administrador de este equipo ha elegido el idioma.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LiveIndicator</name>
    <message numerus="yes">
        <source>What you see was right %n second(s) ago.</source>
        <translation>
            <numerusform>Lo que ve era cierto hace %Ln segundo.</numerusform>
            <numerusform>Lo que ve era cierto hace %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you see was right %n minute(s) ago.</source>
        <translation>
            <numerusform>Lo que ve era cierto hace %Ln minuto.</numerusform>
            <numerusform>Lo que ve era cierto hace %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The list is being read from the server.</source>
        <translation>Se está leyendo la lista del servidor.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Changes are shown as they happen.</source>
        <translation>Los cambios se muestran en cuanto ocurren.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Sign in to see your access tokens.</source>
        <translation>Inicie sesión para ver sus tokens de acceso.</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Sin actualizar</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>Sin seguimiento</translation>
    </message>
    <message>
        <source>Checked in turn</source>
        <translation>Se revisa por turnos</translation>
    </message>
    <message numerus="yes">
        <source>The users&apos; tokens are read again one user after the other; a whole round takes about %n minute(s).</source>
        <translation>
            <numerusform>Los tokens de los usuarios se vuelven a leer usuario por usuario; una vuelta entera tarda alrededor de %Ln minuto.</numerusform>
            <numerusform>Los tokens de los usuarios se vuelven a leer usuario por usuario; una vuelta entera tarda alrededor de %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Consulta periódica</translation>
    </message>
    <message>
        <source>Polling, %1 s old</source>
        <translation>Consulta periódica, hace %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Polling, %n min old</source>
        <translation>
            <numerusform>Consulta periódica, hace %Ln min</numerusform>
            <numerusform>Consulta periódica, hace %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell of changes, so the list is read again now and then.</source>
        <translation>Este servidor no avisa de los cambios, así que la lista se vuelve a leer de vez en cuando.</translation>
    </message>
    <message>
        <source>Offline, trying…</source>
        <translation>Sin conexión, intentando…</translation>
    </message>
    <message>
        <source>Offline, next try in %1 s</source>
        <translation>Sin conexión, nuevo intento en %1 s</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>Not up to date, next try in %1 s</source>
        <translation>Sin actualizar, próximo intento en %1 s</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LookText</name>
    <message>
        <source>Its owner is blocked.</source>
        <translation>Su propietario está bloqueado.</translation>
    </message>
    <message>
        <source>Its owner has never signed in.</source>
        <translation>Su propietario no ha iniciado sesión nunca.</translation>
    </message>
    <message>
        <source>Its owner is an administrator: who has the token can do everything.</source>
        <translation>Su propietario es administrador: quien tenga el token puede hacerlo todo.</translation>
    </message>
    <message numerus="yes">
        <source>It is older than %n day(s), and tokens never expire.</source>
        <translation>
            <numerusform>Tiene más de %Ln día, y los tokens no caducan nunca.</numerusform>
            <numerusform>Tiene más de %Ln días, y los tokens no caducan nunca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody wrote down what it is for.</source>
        <translation>Nadie ha anotado para qué es.</translation>
    </message>
    <message>
        <source>Its description does not tell what it is for.</source>
        <translation>Su descripción no dice para qué es.</translation>
    </message>
    <message>
        <source>Another token has the same description.</source>
        <translation>Otro token tiene la misma descripción.</translation>
    </message>
    <message numerus="yes">
        <source>Its owner has %n token(s) or more.</source>
        <translation>
            <numerusform>Su propietario tiene %Ln token o más.</numerusform>
            <numerusform>Su propietario tiene %Ln tokens o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner is blocked</source>
        <translation>Propietario bloqueado</translation>
    </message>
    <message>
        <source>Owner never signed in</source>
        <translation>Propietario que nunca inició sesión</translation>
    </message>
    <message>
        <source>Owner is an administrator</source>
        <translation>Propietario administrador</translation>
    </message>
    <message>
        <source>Old</source>
        <comment>of a token</comment>
        <translation>Antiguo</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sin descripción</translation>
    </message>
    <message>
        <source>Vague description</source>
        <translation>Descripción vaga</translation>
    </message>
    <message>
        <source>Same description as another</source>
        <translation>Misma descripción que otro</translation>
    </message>
    <message>
        <source>Owner has many tokens</source>
        <translation>Propietario con muchos tokens</translation>
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
        <translation>La respuesta del servidor no llegó, así que no se sabe si se creó el token.</translation>
    </message>
    <message>
        <source>%1 Looking at the list…</source>
        <extracomment>%1: that the server&apos;s answer did not arrive</extracomment>
        <translation>%1 Mirando la lista…</translation>
    </message>
    <message>
        <source>%1 The list that would tell cannot be read now. %2 It will be tried again until it can be.</source>
        <extracomment>Sentences. %1: that the server&apos;s answer did not arrive, %2: why the list cannot be read</extracomment>
        <translation>%1 La lista que lo diría no se puede leer ahora. %2 Se volverá a intentar hasta que se pueda.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive. The token was not made, as far as the list tells. You can try again.</source>
        <translation>La respuesta del servidor no llegó. Según la lista, el token no se creó. Puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>The token “%1” was not made.</source>
        <translation>No se creó el token «%1».</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, but the list has a new token of that description. Its secret is lost. You can create another.</source>
        <translation>La respuesta del servidor no llegó, pero en la lista hay un token nuevo con esa descripción. Su secreto se ha perdido. Puede crear otro.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LostTokenDialog</name>
    <message>
        <source>Lost Token</source>
        <translation>Token perdido</translation>
    </message>
    <message>
        <source>Tokens that are new since you asked for one</source>
        <translation>Tokens nuevos desde que pidió uno</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>There is a new token whose secret nobody has seen here</source>
        <translation>Hay un token nuevo cuyo secreto no ha visto nadie aquí</translation>
    </message>
    <message numerus="yes">
        <source>There are %n new tokens of that description</source>
        <translation>
            <numerusform>Hay %Ln token nuevo con esa descripción</numerusform>
            <numerusform>Hay %Ln tokens nuevos con esa descripción</numerusform>
        </translation>
    </message>
    <message>
        <source>It appeared after you asked for it, but the server&apos;s answer was lost, and with it the token&apos;s secret, which is told only once. If it is yours, revoke it and create another. Somebody else may have made it at the same moment, though: in that case keep it.</source>
        <translation>Apareció después de que lo pidiera, pero la respuesta del servidor se perdió, y con ella el secreto del token, que solo se dice una vez. Si es suyo, revóquelo y cree otro. Pero puede que otra persona lo creara en el mismo momento: en ese caso, consérvelo.</translation>
    </message>
    <message>
        <source>They appeared after you asked for one, but the server&apos;s answer was lost, and with it the secret, which is told only once. At most one of them is yours: revoke that one and create another. The rest was made by somebody else at the same moment: keep them.</source>
        <translation>Aparecieron después de que pidiera uno, pero la respuesta del servidor se perdió, y con ella el secreto, que solo se dice una vez. Como mucho uno es suyo: revóquelo y cree otro. Los demás los creó otra persona en el mismo momento: consérvelos.</translation>
    </message>
    <message>
        <source>Keep Token</source>
        <translation>Conservar el token</translation>
    </message>
    <message>
        <source>Keep All</source>
        <translation>Conservar todos</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Tokens</source>
        <translation>
            <numerusform>Revocar %Ln token</numerusform>
            <numerusform>Revocar %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>Revocar el token</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message>
        <source>Tokendesk was stopped by an internal error the last time.</source>
        <translation>Un error interno detuvo Tokendesk la última vez.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>Buscar tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%Ln fila copiada.</numerusform>
            <numerusform>%Ln filas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokendesk</source>
        <translation>Tokendesk</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Tokendesk — %1</source>
        <extracomment>Window title; %1 is a server</extracomment>
        <translation>Tokendesk — %1</translation>
    </message>
    <message>
        <source>%1 (administrator) on %2</source>
        <translation>%1 (administrador) en %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>A través del proxy %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ManageServersDialog</name>
    <message>
        <source>Manage Servers</source>
        <translation>Gestionar servidores</translation>
    </message>
    <message>
        <source>Your servers</source>
        <translation>Sus servidores</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Forget Sign-In</source>
        <translation>&amp;Olvidar el inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
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
        <translation>Guardado en el depósito de claves de este escritorio.</translation>
    </message>
    <message>
        <source>Not kept: you are asked for it each time Tokendesk starts.</source>
        <translation>No guardado: se le pide cada vez que se inicia Tokendesk.</translation>
    </message>
    <message>
        <source>Remove Server</source>
        <translation>Quitar servidor</translation>
    </message>
    <message>
        <source>Remove “%1” from your servers?</source>
        <translation>¿Quitar «%1» de sus servidores?</translation>
    </message>
    <message>
        <source>Tokendesk forgets its name, its colour and a kept sign-in. Nothing changes on the server.</source>
        <translation>Tokendesk olvida su nombre, su color y un inicio de sesión guardado. En el servidor no cambia nada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NewTokenDialog</name>
    <message>
        <source>New Token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Say what the token is for, so that you will know it again later. The token itself is shown once, right after it was created.</source>
        <translation>Diga para qué es el token, para reconocerlo más adelante. El token en sí se muestra una sola vez, justo después de crearlo.</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Descripción:</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>For example: CI pipeline</source>
        <translation>Por ejemplo: canalización de CI</translation>
    </message>
    <message>
        <source>Creating the token</source>
        <translation>Creando el token</translation>
    </message>
    <message>
        <source>A new access token for you, %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Un nuevo token de acceso para usted, %1</translation>
    </message>
    <message>
        <source>A new access token for %1</source>
        <translation>Un nuevo token de acceso para %1</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Create Another Token</source>
        <translation>Crear otro token</translation>
    </message>
    <message>
        <source>Create Token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking for the token</source>
        <translation>Buscando el token</translation>
    </message>
    <message>
        <source>There is a token of that name already. You can still use it.</source>
        <translation>Ya hay un token con ese nombre. Aun así puede usarlo.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OffboardDialog</name>
    <message>
        <source>Offboard User</source>
        <translation>Dar de baja al usuario</translation>
    </message>
    <message>
        <source>Tokens of this user</source>
        <translation>Tokens de este usuario</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Tokens revoked so far</source>
        <translation>Tokens revocados hasta ahora</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v de %m</translation>
    </message>
    <message>
        <source>Also &amp;block the account</source>
        <translation>&amp;Bloquear también la cuenta</translation>
    </message>
    <message>
        <source>It is blocked first, so that no new tokens are made meanwhile</source>
        <translation>Se bloquea primero, para que entretanto no se creen tokens nuevos</translation>
    </message>
    <message>
        <source>Name of the user, to confirm</source>
        <translation>Nombre del usuario, para confirmar</translation>
    </message>
    <message>
        <source>Offboard %1</source>
        <translation>Dar de baja a %1</translation>
    </message>
    <message>
        <source>Account: %1 (user %2). Every access token of it is revoked. Whatever still uses one of them will no longer be let in. This cannot be undone.</source>
        <extracomment>%1 is an e-mail address or nothing, %2 the number of a user</extracomment>
        <translation>Cuenta: %1 (usuario %2). Se revocan todos sus tokens de acceso. Lo que todavía use alguno de ellos ya no podrá entrar. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>sin correo electrónico</translation>
    </message>
    <message>
        <source>To confirm, &amp;type “%1”:</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Para confirmar, &amp;escriba «%1»:</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Reading the account and its tokens…</source>
        <translation>Leyendo la cuenta y sus tokens…</translation>
    </message>
    <message>
        <source>This account has no access tokens.</source>
        <translation>Esta cuenta no tiene tokens de acceso.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be revoked:</source>
        <translation>
            <numerusform>Se revocará %Ln token:</numerusform>
            <numerusform>Se revocarán %Ln tokens:</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocking the account…</source>
        <translation>Bloqueando la cuenta…</translation>
    </message>
    <message>
        <source>Revoking the tokens, one after another…</source>
        <translation>Revocando los tokens, uno tras otro…</translation>
    </message>
    <message>
        <source>Looking whether any token is left…</source>
        <translation>Mirando si queda algún token…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked.</source>
        <translation>
            <numerusform>%1 de %Ln token revocado.</numerusform>
            <numerusform>%1 de %Ln tokens revocados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked, and none is left.</source>
        <translation>
            <numerusform>%Ln token revocado, y no queda ninguno.</numerusform>
            <numerusform>%Ln tokens revocados, y no queda ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is blocked.</source>
        <translation>La cuenta está bloqueada.</translation>
    </message>
    <message>
        <source>The account was blocked already.</source>
        <translation>La cuenta ya estaba bloqueada.</translation>
    </message>
    <message>
        <source>The account could not be blocked, so no token was revoked after that.</source>
        <translation>No se pudo bloquear la cuenta, así que después no se revocó ningún token.</translation>
    </message>
    <message>
        <source>It is not known whether the account is blocked: the answer was lost. Resume looks first.</source>
        <translation>No se sabe si la cuenta está bloqueada: la respuesta se perdió. «Reanudar» lo comprueba primero.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Sentences. %1: how many tokens were revoked, %2: whether the account is blocked, or nothing</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Usted lo canceló.</translation>
    </message>
    <message>
        <source>Tokens are left: some were made while the others were revoked. Block the account too.</source>
        <translation>Quedan tokens: algunos se crearon mientras se revocaban los demás. Bloquee también la cuenta.</translation>
    </message>
    <message>
        <source>Resume goes on with what is left.</source>
        <translation>«Reanudar» continúa con lo que queda.</translation>
    </message>
    <message>
        <source>This is your own account. This window is signed in with one of these tokens: it is revoked last, and then you have to sign in again.</source>
        <translation>Esta es su propia cuenta. Esta ventana ha iniciado sesión con uno de estos tokens: se revoca el último, y después tendrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>This is your own account: your own programs will no longer be let in.</source>
        <translation>Esta es su propia cuenta: sus propios programas ya no podrán entrar.</translation>
    </message>
    <message>
        <source>Your own account cannot be blocked from here.</source>
        <translation>Su propia cuenta no se puede bloquear desde aquí.</translation>
    </message>
    <message>
        <source>This account is blocked already.</source>
        <translation>Esta cuenta ya está bloqueada.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Offboard</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Se guardó el informe.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OutcomeText</name>
    <message>
        <source>Revoking…</source>
        <translation>Revocando…</translation>
    </message>
    <message>
        <source>The answer was lost: looking…</source>
        <translation>La respuesta se perdió: mirando…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Not certain: the answer was lost</source>
        <translation>No es seguro: la respuesta se perdió</translation>
    </message>
    <message>
        <source>Not revoked: cancelled</source>
        <translation>No revocado: cancelado</translation>
    </message>
    <message>
        <source>Not revoked: the connection was lost</source>
        <translation>No revocado: se perdió la conexión</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identificador del usuario</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Identificador del token</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PasteBackCheck</name>
    <message>
        <source>✓ Right: that is this token.</source>
        <translation>✓ Correcto: es este token.</translation>
    </message>
    <message>
        <source>⚠ Wrong: that is another.</source>
        <translation>⚠ Incorrecto: es otro.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PlainTokenDialog</name>
    <message>
        <source>Your New Token</source>
        <translation>Su nuevo token</translation>
    </message>
    <message>
        <source>Copy your new token now: it is shown only this once.</source>
        <translation>Copie ahora su nuevo token: solo se muestra esta vez.</translation>
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
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiar el token</translation>
    </message>
    <message>
        <source>Copy &amp;As</source>
        <translation>Co&amp;piar como</translation>
    </message>
    <message>
        <source>Copy the token in another form</source>
        <translation>Copiar el token en otra forma</translation>
    </message>
    <message>
        <source>Save to &amp;File…</source>
        <translation>Guardar en un &amp;archivo…</translation>
    </message>
    <message>
        <source>Save the token to a file</source>
        <translation>Guardar el token en un archivo</translation>
    </message>
    <message>
        <source>Clear &amp;Now</source>
        <translation>&amp;Vaciar ahora</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Vaciar el portapapeles ahora</translation>
    </message>
    <message>
        <source>C&amp;lear the clipboard after:</source>
        <translation>Vaciar el p&amp;ortapapeles después de:</translation>
    </message>
    <message>
        <source>Clear the clipboard after this many seconds</source>
        <translation>Vaciar el portapapeles después de estos segundos</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Set by the administrator of this computer.</source>
        <translation>Fijado por el administrador de este equipo.</translation>
    </message>
    <message>
        <source>Chec&amp;k what you stored:</source>
        <translation>Comp&amp;ruebe lo que ha guardado:</translation>
    </message>
    <message>
        <source>Check what you stored</source>
        <translation>Compruebe lo que ha guardado</translation>
    </message>
    <message>
        <source>Paste it here to see whether it is this token</source>
        <translation>Péguelo aquí para ver si es este token</translation>
    </message>
    <message>
        <source>The token was copied.</source>
        <translation>Se ha copiado el token.</translation>
    </message>
    <message>
        <source>“%1”, a token of %2. Keep it as safe as a password: whoever has it can do what its owner can.</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>«%1», un token de %2. Guárdelo tan bien como una contraseña: quien lo tenga puede hacer lo que puede su propietario.</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>Token, oculto</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Ocultar el token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar el token</translation>
    </message>
    <message>
        <source>&amp;Header Line</source>
        <translation>&amp;Línea de cabecera</translation>
    </message>
    <message>
        <source>The header line was copied.</source>
        <translation>Se ha copiado la línea de cabecera.</translation>
    </message>
    <message>
        <source>&amp;curl Line</source>
        <translation>Línea de &amp;curl</translation>
    </message>
    <message>
        <source>The curl line was copied.</source>
        <translation>Se ha copiado la línea de curl.</translation>
    </message>
    <message>
        <source>&amp;Environment Lines</source>
        <translation>Líneas de &amp;entorno</translation>
    </message>
    <message>
        <source>The environment lines were copied.</source>
        <translation>Se han copiado las líneas de entorno.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read that file.</source>
        <translation>Guardado en %1. Solo usted puede leer ese archivo.</translation>
    </message>
    <message>
        <source>The token could not be saved to %1: %2. Choose another place, or copy the token.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what went wrong</extracomment>
        <translation>No se pudo guardar el token en %1: %2. Elija otro lugar, o copie el token.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard will be cleared in %n s</source>
        <translation>
            <numerusform>El portapapeles se vaciará en %Ln s</numerusform>
            <numerusform>El portapapeles se vaciará en %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is no longer on the clipboard.</source>
        <translation>El token ya no está en el portapapeles.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Se ha vaciado el portapapeles.</translation>
    </message>
    <message>
        <source>The clipboard should be clear now, but your desktop does not let us check.</source>
        <translation>El portapapeles debería estar vacío ahora, pero su escritorio no permite comprobarlo.</translation>
    </message>
    <message>
        <source>Token Not Copied Yet</source>
        <translation>Token aún sin copiar</translation>
    </message>
    <message>
        <source>You have not copied or saved this token yet.</source>
        <translation>Todavía no ha copiado ni guardado este token.</translation>
    </message>
    <message>
        <source>Once this window is closed, nobody can show it again. If you do not need it, revoke it.</source>
        <translation>Cuando se cierre esta ventana, nadie podrá mostrarlo de nuevo. Si no lo necesita, revóquelo.</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Dejar abierta</translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>Revocar el token</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Péguelo aquí</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ProxyDialog</name>
    <message>
        <source>Proxy Password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>This is a password for your network, not the one of your Canvus account. It is sent to the proxy only, without encryption where the proxy asks for it that way, and is forgotten when you quit Tokendesk.</source>
        <translation>Esta es una contraseña de su red, no la de su cuenta de Canvus. Solo se envía al proxy, sin cifrar si el proxy la pide así, y se olvida al salir de Tokendesk.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Asking the proxy</source>
        <translation>Preguntando al proxy</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a password</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>El proxy %1 pide una contraseña</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name and password.</source>
        <translation>El proxy no aceptó este nombre de usuario y contraseña.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReadingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the reading of everyone&apos;s tokens</source>
        <translation>Cancelar la lectura de los tokens de todos</translation>
    </message>
    <message>
        <source>Users read</source>
        <translation>Usuarios leídos</translation>
    </message>
    <message numerus="yes">
        <source>Reading everyone&apos;s tokens: %1 of %n user(s)</source>
        <translation>
            <numerusform>Leyendo los tokens de todos: %1 de %Ln usuario</numerusform>
            <numerusform>Leyendo los tokens de todos: %1 de %Ln usuarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::RenameDialog</name>
    <message>
        <source>Rename Token</source>
        <translation>Cambiar el nombre del token</translation>
    </message>
    <message>
        <source>Give this token a new description</source>
        <translation>Dar a este token una nueva descripción</translation>
    </message>
    <message>
        <source>New &amp;description:</source>
        <translation>Nueva &amp;descripción:</translation>
    </message>
    <message>
        <source>New description</source>
        <translation>Nueva descripción</translation>
    </message>
    <message>
        <source>Renaming the token</source>
        <translation>Cambiando el nombre del token</translation>
    </message>
    <message>
        <source>It is called “%1” now and belongs to %2. The token itself stays the same and goes on working.</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>Ahora se llama «%1» y pertenece a %2. El token en sí sigue siendo el mismo y sigue funcionando.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Rename Anyway</source>
        <translation>Cambiar de todos modos</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Somebody else renamed this token meanwhile. It is called “%1” now; you want to call it “%2”.</source>
        <extracomment>%1 and %2 are descriptions of a token</extracomment>
        <translation>Entretanto, otra persona cambió el nombre de este token. Ahora se llama «%1»; usted quiere llamarlo «%2».</translation>
    </message>
    <message>
        <source>This token is gone: somebody has revoked it. What you typed is still here to be copied.</source>
        <translation>Este token ya no existe: alguien lo ha revocado. Lo que escribió sigue aquí para copiarlo.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeDialog</name>
    <message>
        <source>Tokens to be revoked</source>
        <translation>Tokens que se revocarán</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Tokens revoked so far</source>
        <translation>Tokens revocados hasta ahora</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v de %m</translation>
    </message>
    <message>
        <source>This window is signed in with this very token. Once it is revoked, you have to sign in again.</source>
        <translation>Esta ventana ha iniciado sesión con este mismo token. Cuando se revoque, tendrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>This window is signed in with one of these tokens. Once it is revoked, you have to sign in again.</source>
        <translation>Esta ventana ha iniciado sesión con uno de estos tokens. Cuando se revoque, tendrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>Revocar el token</translation>
    </message>
    <message>
        <source>Revoke Tokens</source>
        <translation>Revocar tokens</translation>
    </message>
    <message>
        <source>Revoke this token for good?</source>
        <translation>¿Revocar este token para siempre?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke these %n tokens for good?</source>
        <translation>
            <numerusform>¿Revocar este %Ln token para siempre?</numerusform>
            <numerusform>¿Revocar estos %Ln tokens para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever still uses it will no longer be let in. This cannot be undone.</source>
        <translation>Lo que aún lo use dejará de tener acceso. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Whatever still uses one of them will no longer be let in. This cannot be undone.</source>
        <translation>Lo que aún use alguno de ellos dejará de tener acceso. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Tokens</source>
        <translation>
            <numerusform>Revocar %Ln token</numerusform>
            <numerusform>Revocar %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>This token was revoked elsewhere in the meantime. There is nothing left to do.</source>
        <translation>Este token se revocó en otro lugar entretanto. No queda nada por hacer.</translation>
    </message>
    <message>
        <source>These tokens were revoked elsewhere in the meantime. There is nothing left to do.</source>
        <translation>Estos tokens se revocaron en otro lugar entretanto. No queda nada por hacer.</translation>
    </message>
    <message>
        <source>The token was not revoked.</source>
        <translation>No se revocó el token.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked.</source>
        <translation>
            <numerusform>%1 de %Ln token revocado.</numerusform>
            <numerusform>%1 de %Ln tokens revocados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 how many were revoked, %2 why not all, %3 what to do</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) are revoked.</source>
        <translation>
            <numerusform>El token está revocado.</numerusform>
            <numerusform>Los %Ln tokens están revocados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Se guardó el informe.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SearchPanel</name>
    <message>
        <source>“%1” is not an age, so it is left out of the search. Write a number and a letter: 30d for days, 6m for months, 1y for years.</source>
        <translation>«%1» no es una antigüedad, así que queda fuera de la búsqueda. Escriba un número y una letra: 30d para días, 6m para meses, 1y para años.</translation>
    </message>
    <message>
        <source>“%1” is left out of the search. Write yes or no behind the colon.</source>
        <translation>«%1» queda fuera de la búsqueda. Escriba yes o no después de los dos puntos.</translation>
    </message>
    <message>
        <source>“%1” is left out of the search. Write a name or an e-mail address behind the colon.</source>
        <translation>«%1» queda fuera de la búsqueda. Escriba un nombre o un correo después de los dos puntos.</translation>
    </message>
    <message>
        <source>“%1” is not known, so it is left out of the search. has:duplicate and needs:look are.</source>
        <translation>«%1» no se conoce, así que queda fuera de la búsqueda. Se conocen has:duplicate y needs:look.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretFinder</name>
    <message>
        <source>This build of Tokendesk cannot compute the ids of tokens, so it finds none.</source>
        <translation>Esta versión de Tokendesk no puede calcular los identificadores de los tokens, así que no encuentra ninguno.</translation>
    </message>
    <message>
        <source>It is none of those on screen. Everyone&apos;s tokens are being read…</source>
        <translation>No es ninguno de los que hay en pantalla. Se están leyendo los tokens de todos…</translation>
    </message>
    <message>
        <source>There are no tokens here to compare it with.</source>
        <translation>Aquí no hay tokens con los que compararlo.</translation>
    </message>
    <message>
        <source>This server&apos;s token ids do not tell which token they belong to, so none can be found by it.</source>
        <translation>Los identificadores de este servidor no dicen a qué token pertenecen, así que no se puede encontrar ninguno por ellos.</translation>
    </message>
    <message numerus="yes">
        <source>None of the tokens that could be read is this one. Those of %n user(s) could not be read: it may be one of theirs.</source>
        <translation>
            <numerusform>No es ninguno de los tokens que se pudieron leer. Los de %Ln usuario no se pudieron leer: podría ser uno de los suyos.</numerusform>
            <numerusform>No es ninguno de los tokens que se pudieron leer. Los de %Ln usuarios no se pudieron leer: podría ser uno de los suyos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the tokens that you can see is this one. It may have been revoked already, or belong to somebody else or to another server.</source>
        <translation>No es ninguno de los tokens que usted puede ver. Puede que ya se haya revocado, o que sea de otra persona o de otro servidor.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServerColours</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
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
        <translation>Iniciando sesión en «%1»…</translation>
    </message>
    <message>
        <source>With the sign-in that is kept in this desktop&apos;s keyring.</source>
        <translation>Con el inicio de sesión guardado en el depósito de claves de este escritorio.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”</source>
        <translation>No ha iniciado sesión en «%1»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what happened, and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>Contraseña del proxy…</translation>
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
        <translation>Iniciar sesión en un servidor Canvus</translation>
    </message>
    <message>
        <source>&amp;Cancel Signing In</source>
        <translation>&amp;Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>Stay where you are</source>
        <translation>Quedarse donde está</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation>Dejar este servidor</translation>
    </message>
    <message>
        <source>&amp;Forget This Sign-In</source>
        <translation>&amp;Olvidar este inicio de sesión</translation>
    </message>
    <message>
        <source>Remove it from the keyring, so that you are asked for it the next time</source>
        <translation>Quitarlo del depósito de claves, para que se le pida la próxima vez</translation>
    </message>
    <message>
        <source>&amp;Manage Servers…</source>
        <translation>&amp;Gestionar servidores…</translation>
    </message>
    <message>
        <source>Names, colours and order of your servers</source>
        <translation>Nombres, colores y orden de sus servidores</translation>
    </message>
    <message>
        <source>&amp;Sign In to Another Server…</source>
        <translation>&amp;Iniciar sesión en otro servidor…</translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Iniciando sesión en %1…</translation>
    </message>
    <message>
        <source>Go to another server, sign in or out</source>
        <translation>Ir a otro servidor, iniciar o cerrar sesión</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Your sign-in to “%1” has ended.</source>
        <translation>Su sesión en «%1» ha terminado.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>You are asked to sign in the next time Tokendesk starts.</source>
        <translation>Se le pedirá iniciar sesión la próxima vez que se inicie Tokendesk.</translation>
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
        <translation>&amp;Servidores</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to a Canvus server</source>
        <translation>Iniciar sesión en un servidor Canvus</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>canvus.example.com</source>
        <comment>An example of a server address; keep it recognisable as one</comment>
        <translation>canvus.example.com</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>E-mail and &amp;password</source>
        <translation>Correo y &amp;contraseña</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Token de acceso</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Tok&amp;en de acceso</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>In this desktop&apos;s keyring; a password is never kept.</source>
        <translation>En el depósito de claves de este escritorio; una contraseña no se guarda nunca.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep it. You stay signed in until you quit Tokendesk.</source>
        <translation>Este escritorio no tiene un depósito de claves que pueda guardarlo. Su sesión sigue abierta hasta que salga de Tokendesk.</translation>
    </message>
    <message>
        <source>The name of the server appears here as soon as it answers.</source>
        <translation>El nombre del servidor aparece aquí en cuanto responde.</translation>
    </message>
    <message>
        <source>⚠ %1 %2</source>
        <extracomment>The line below the server address: what is wrong with it, and what to do.</extracomment>
        <translation>⚠ %1 %2</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando el servidor…</translation>
    </message>
    <message>
        <source>✓ Canvus server, version %1</source>
        <translation>✓ Servidor Canvus, versión %1</translation>
    </message>
    <message>
        <source>✓ Canvus server “%1”, version %2</source>
        <translation>✓ Servidor Canvus «%1», versión %2</translation>
    </message>
    <message>
        <source>%1
It only lets you sign in with an access token here.</source>
        <extracomment>%1 is the line with the server&apos;s name and version.</extracomment>
        <translation>%1
Aquí solo permite iniciar sesión con un token de acceso.</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>Mostrar el certificado…</translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>Contraseña del proxy…</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <extracomment>%1 is a proxy such as proxy.example.com:3128</extracomment>
        <translation>A través del proxy %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInFlow</name>
    <message>
        <source>The session was stopped, because the certificate of the server changed.</source>
        <translation>La sesión se detuvo porque cambió el certificado del servidor.</translation>
    </message>
    <message>
        <source>Nothing was sent since then.</source>
        <translation>Desde entonces no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow signing in to this server.</source>
        <translation>El administrador de este equipo no permite iniciar sesión en este servidor.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose one of the servers that are offered.</source>
        <translation>No se ha enviado nada. Elija uno de los servidores que se ofrecen.</translation>
    </message>
    <message>
        <source>This server does not let you sign in with e-mail and password here.</source>
        <translation>Este servidor no permite iniciar sesión aquí con correo y contraseña.</translation>
    </message>
    <message>
        <source>Nothing was sent. Sign in with an access token.</source>
        <translation>No se ha enviado nada. Inicie sesión con un token de acceso.</translation>
    </message>
    <message>
        <source>The trusted certificate of this server is forgotten.</source>
        <translation>El certificado de confianza de este servidor se ha olvidado.</translation>
    </message>
    <message>
        <source>Sign in again: you are shown the certificate that the server has now, and asked whether to trust it.</source>
        <translation>Inicie sesión de nuevo: se le mostrará el certificado que tiene ahora el servidor y se le preguntará si confía en él.</translation>
    </message>
    <message>
        <source>The server does not show the certificate that you trust.</source>
        <translation>El servidor no muestra el certificado en el que usted confía.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server.</source>
        <translation>Alguien podría estar haciéndose pasar por el servidor.</translation>
    </message>
    <message>
        <source>The certificate of the server could not be verified.</source>
        <translation>No se pudo verificar el certificado del servidor.</translation>
    </message>
    <message>
        <source>Look at it to see why.</source>
        <translation>Mírelo para ver por qué.</translation>
    </message>
    <message>
        <source>The session was stopped, because the certificate of the server cannot be verified any more.</source>
        <translation>La sesión se detuvo porque ya no se puede verificar el certificado del servidor.</translation>
    </message>
    <message>
        <source>The proxy on the way to the server asks for a password.</source>
        <translation>El proxy en el camino al servidor pide una contraseña.</translation>
    </message>
    <message>
        <source>It is not the one of your account.</source>
        <translation>No es la de su cuenta.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::StatusPill</name>
    <message>
        <source>State of the list: %1</source>
        <extracomment>Accessible name of the status bar&apos;s pill; %1 is for example &quot;Up to date&quot;.</extracomment>
        <translation>Estado de la lista: %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenActions</name>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Se ha vaciado el portapapeles.</translation>
    </message>
    <message>
        <source>The clipboard should be clear now, but your desktop does not let us check.</source>
        <translation>El portapapeles debería estar vacío ahora, pero su escritorio no permite comprobarlo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what happened, and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was made at %2. Sign in there again to look.</source>
        <translation>No se sabe si se creó el token «%1» en %2. Inicie sesión allí de nuevo para mirar.</translation>
    </message>
    <message>
        <source>The token was made in another sign-in, so it was not revoked. Sign in there again to revoke it.</source>
        <translation>El token se creó en otra sesión, así que no se revocó. Inicie sesión allí de nuevo para revocarlo.</translation>
    </message>
    <message>
        <source>The token was renamed.</source>
        <translation>Se cambió el nombre del token.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, so it is not known whether the token was renamed.</source>
        <translation>La respuesta del servidor no llegó, así que no se sabe si se cambió el nombre del token.</translation>
    </message>
    <message>
        <source>%1 Looking at the token…</source>
        <extracomment>%1: that the server&apos;s answer did not arrive</extracomment>
        <translation>%1 Mirando el token…</translation>
    </message>
    <message>
        <source>%1 The token cannot be read now. %2 It will be tried again until it can be.</source>
        <extracomment>Sentences. %1: that the server&apos;s answer did not arrive, %2: why the token cannot be read</extracomment>
        <translation>%1 El token no se puede leer ahora. %2 Se volverá a intentar hasta que se pueda.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, but the token was renamed.</source>
        <translation>La respuesta del servidor no llegó, pero se cambió el nombre del token.</translation>
    </message>
    <message>
        <source>The server&apos;s answer did not arrive, and the token was not renamed. Try again.</source>
        <translation>La respuesta del servidor no llegó, y no se cambió el nombre del token. Vuelva a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>%Ln token revocado.</numerusform>
            <numerusform>%Ln tokens revocados.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are no longer signed in. Sign in again, then try once more. What you typed stays here.</source>
        <translation>Ya no tiene la sesión iniciada. Inicie sesión de nuevo y vuelva a intentarlo. Lo que escribió se queda aquí.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenColumns</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>As at First</source>
        <translation>Como al principio</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenCounts</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the search</source>
        <translation>
            <numerusform>%Ln oculto por la búsqueda</numerusform>
            <numerusform>%Ln ocultos por la búsqueda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
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
        <translation>esta sesión</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenModel</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>heading of a column: when a token was created</comment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>heading of a column: when the owner of a token signed in</comment>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <comment>heading of a column: why a token deserves attention</comment>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the owner of a token is an administrator</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the owner of a token is blocked</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when the owner of a token signed in</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>The server has not told when this token was created.</source>
        <translation>El servidor no ha dicho cuándo se creó este token.</translation>
    </message>
    <message>
        <source>%1, created %2, the token of this session</source>
        <translation>%1, creado %2, el token de esta sesión</translation>
    </message>
    <message>
        <source>%1, created %2, owner %3, the token of this session</source>
        <translation>%1, creado %2, propietario %3, el token de esta sesión</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>%1, creado %2</translation>
    </message>
    <message>
        <source>%1, created %2, owner %3</source>
        <translation>%1, creado %2, propietario %3</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenPage</name>
    <message>
        <source>Loading access tokens</source>
        <translation>Cargando tokens de acceso</translation>
    </message>
    <message>
        <source>Everyone&apos;s access tokens</source>
        <translation>Tokens de acceso de todos</translation>
    </message>
    <message>
        <source>Your access tokens</source>
        <translation>Sus tokens de acceso</translation>
    </message>
    <message>
        <source>Access tokens of %1</source>
        <translation>Tokens de acceso de %1</translation>
    </message>
    <message>
        <source>No token matches the search</source>
        <translation>Ningún token coincide con la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are hidden by it.</source>
        <translation>
            <numerusform>Hay %Ln token oculto por ella.</numerusform>
            <numerusform>Hay %Ln tokens ocultos por ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>See and manage your access tokens</source>
        <translation>Vea y gestione sus tokens de acceso</translation>
    </message>
    <message>
        <source>Scripts and other programs use access tokens to talk to a Canvus server in your name. Sign in to see which ones there are, make new ones, and revoke those that are no longer needed.</source>
        <translation>Los scripts y otros programas usan tokens de acceso para hablar con un servidor Canvus en su nombre. Inicie sesión para ver cuáles hay, crear otros y revocar los que ya no hacen falta.</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>There are no access tokens to show</source>
        <translation>No hay tokens de acceso que mostrar</translation>
    </message>
    <message>
        <source>None of the users that could be read has one.</source>
        <translation>Ninguno de los usuarios que se pudieron leer tiene uno.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>You have no access tokens yet</source>
        <translation>Todavía no tiene tokens de acceso</translation>
    </message>
    <message>
        <source>%1 has no access tokens</source>
        <translation>%1 no tiene tokens de acceso</translation>
    </message>
    <message>
        <source>An access token lets a script or another program talk to the server in its owner&apos;s name. It never expires; it works until it is revoked.</source>
        <translation>Un token de acceso permite que un script u otro programa hable con el servidor en nombre de su propietario. No caduca nunca; funciona hasta que se revoca.</translation>
    </message>
    <message>
        <source>New Token…</source>
        <translation>Nuevo token…</translation>
    </message>
    <message>
        <source>The server showed another certificate than the one you trust, so the session was stopped.</source>
        <translation>El servidor mostró un certificado distinto del que usted confía, así que se detuvo la sesión.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server. Nothing was sent to it.</source>
        <translation>Alguien podría estar haciéndose pasar por el servidor. No se le ha enviado nada.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>What you see may be out of date. Sign in again to go on.</source>
        <translation>Lo que ve puede no estar al día. Inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in the server&apos;s answer could not be read.</source>
        <translation>
            <numerusform>%Ln token de la respuesta del servidor no se pudo leer.</numerusform>
            <numerusform>%Ln tokens de la respuesta del servidor no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are shown. An administrator of the server can look into it.</source>
        <translation>Se muestran los demás. Un administrador del servidor puede investigarlo.</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n user(s) were not read.</source>
        <translation>
            <numerusform>No se leyeron los tokens de %Ln usuario.</numerusform>
            <numerusform>No se leyeron los tokens de %Ln usuarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are shown.</source>
        <translation>Se muestran los demás.</translation>
    </message>
    <message>
        <source>Read the Rest</source>
        <translation>Leer el resto</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n user(s) could not be read; they are marked in the list of users.</source>
        <translation>
            <numerusform>No se pudieron leer los tokens de %Ln usuario; está marcado en la lista de usuarios.</numerusform>
            <numerusform>No se pudieron leer los tokens de %Ln usuarios; están marcados en la lista de usuarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>You see the list as it was at %1.</source>
        <extracomment>%1 is a time such as 14:05</extracomment>
        <translation>Ve la lista tal como estaba a las %1.</translation>
    </message>
    <message>
        <source>“%1” was revoked elsewhere.</source>
        <extracomment>%1 is a token&apos;s description</extracomment>
        <translation>«%1» se revocó en otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were revoked elsewhere.</source>
        <translation>
            <numerusform>%Ln token se revocó en otro lugar.</numerusform>
            <numerusform>%Ln tokens se revocaron en otro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy Password…</source>
        <translation>Contraseña del proxy…</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be verified any more, so the session was stopped.</source>
        <translation>Ya no se puede verificar el certificado del servidor, así que se detuvo la sesión.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Sign in to see what is wrong with the certificate.</source>
        <translation>No se le ha enviado nada. Inicie sesión para ver qué problema tiene el certificado.</translation>
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
        <translation>Guardar el token</translation>
    </message>
    <message>
        <source>Shared Folder</source>
        <translation>Carpeta compartida</translation>
    </message>
    <message>
        <source>Others can write to %1. They cannot read your file, but they could put another in its place. A folder of your own is safer.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Otros pueden escribir en %1. No pueden leer su archivo, pero podrían poner otro en su lugar. Una carpeta propia es más segura.</translation>
    </message>
    <message>
        <source>Save There Anyway</source>
        <translation>Guardar ahí de todos modos</translation>
    </message>
    <message>
        <source>File Exists Already</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>%1 exists already. What is in it would be lost.</source>
        <translation>%1 ya existe. Se perdería su contenido.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Reemplazar el archivo</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenTableView</name>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>Tokendesk::UncopiedOffer</name>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>“%1”, a token of %2</source>
        <extracomment>%1 is a token&apos;s description, %2 a person</extracomment>
        <translation>«%1», un token de %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tokendesk ended before %n new token(s) could be copied or saved:

%1

A token is shown only once. Revoke what nothing uses.</source>
        <extracomment>Three paragraphs; %1 is a list of tokens, one a line</extracomment>
        <translation>
            <numerusform>Tokendesk terminó antes de que %Ln token nuevo se pudiera copiar o guardar:

%1

Un token solo se muestra una vez. Revoque lo que nada use.</numerusform>
            <numerusform>Tokendesk terminó antes de que %Ln tokens nuevos se pudieran copiar o guardar:

%1

Un token solo se muestra una vez. Revoque lo que nada use.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never Copied</source>
        <translation>Nunca copiado</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Ask Next Time</source>
        <translation>Preguntar la próxima vez</translation>
    </message>
</context>
<context>
    <name>Tokendesk::UserModel</name>
    <message>
        <source>%1
The tokens could not be read.</source>
        <comment>name of a user</comment>
        <translation>%1
No se pudieron leer los tokens.</translation>
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
        <translation>administrador</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueados</translation>
    </message>
    <message>
        <source>tokens could not be read</source>
        <translation>no se pudieron leer los tokens</translation>
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
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%Ln usuario</numerusform>
            <numerusform>%Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 de %Ln usuario</numerusform>
            <numerusform>%1 de %Ln usuarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ViewList</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>The access tokens of all users</source>
        <translation>Los tokens de acceso de todos los usuarios</translation>
    </message>
    <message>
        <source>Needs a Look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Tokens of blocked or unused accounts, old ones, and those that nobody can tell what they are for</source>
        <translation>Tokens de cuentas bloqueadas o sin uso, antiguos, y aquellos que nadie sabe para qué son</translation>
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
        <translation>&amp;Nuevo token…</translation>
    </message>
    <message>
        <source>Make a new access token</source>
        <translation>Crear un nuevo token de acceso</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Ca&amp;mbiar nombre…</translation>
    </message>
    <message>
        <source>Change the token&apos;s description</source>
        <translation>Cambiar la descripción del token</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Re&amp;vocar…</translation>
    </message>
    <message>
        <source>End the selected tokens for good</source>
        <translation>Terminar para siempre los tokens seleccionados</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave Tokendesk</source>
        <translation>Salir de Tokendesk</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copiar las filas seleccionadas como texto</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select every token shown</source>
        <translation>Seleccionar todos los tokens que se muestran</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Search the tokens</source>
        <translation>Buscar en los tokens</translation>
    </message>
    <message>
        <source>Find by &amp;Secret…</source>
        <translation>Buscar por el &amp;secreto…</translation>
    </message>
    <message>
        <source>Tell whose token a string is</source>
        <translation>Decir de quién es el token que es una cadena</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Volver a leer la lista</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>How to use Tokendesk</source>
        <translation>Cómo usar Tokendesk</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Information</source>
        <translation>Copiar información de &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Copy versions and states, without names, addresses or tokens, for whoever helps you</source>
        <translation>Copiar versiones y estados, sin nombres, direcciones ni tokens, para quien le ayude</translation>
    </message>
    <message>
        <source>&amp;About Tokendesk</source>
        <translation>&amp;Acerca de Tokendesk</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versiones y licencias</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Offboard User…</source>
        <translation>&amp;Dar de baja a un usuario…</translation>
    </message>
    <message>
        <source>Revoke all tokens of a user who leaves, and block the account</source>
        <translation>Revocar todos los tokens de un usuario que se va y bloquear la cuenta</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Save what the list shows to a file</source>
        <translation>Guardar en un archivo lo que muestra la lista</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Show what the server has noted of a token or a user</source>
        <translation>Mostrar lo que el servidor ha anotado de un token o de un usuario</translation>
    </message>
</context>
</TS>
