; SPDX-License-Identifier: GPL-3.0-or-later
; What the installer says itself, in the program's languages.

LangString InUse ${LANG_ENGLISH} "Tokendesk is running. Please close it and try again."
LangString InUse ${LANG_FINNISH} "Tokendesk on käynnissä. Sulje se ja yritä uudelleen."
LangString InUse ${LANG_GERMAN} "Tokendesk läuft. Bitte schließen Sie es und versuchen Sie es erneut."
LangString InUse ${LANG_FRENCH} "Tokendesk est en cours d'exécution. Fermez-le, puis réessayez."
LangString InUse ${LANG_SPANISH} "Tokendesk se está ejecutando. Ciérrelo e inténtelo de nuevo."
LangString InUse ${LANG_JAPANESE} "Tokendesk が実行中です。終了してからもう一度お試しください。"
LangString InUse ${LANG_ARABIC} "Tokendesk قيد التشغيل. أغلقه ثم أعد المحاولة."

LangString TooOld ${LANG_ENGLISH} "Tokendesk needs Windows 10 or newer."
LangString TooOld ${LANG_FINNISH} "Tokendesk vaatii Windows 10:n tai uudemman."
LangString TooOld ${LANG_GERMAN} "Tokendesk benötigt Windows 10 oder neuer."
LangString TooOld ${LANG_FRENCH} "Tokendesk nécessite Windows 10 ou une version plus récente."
LangString TooOld ${LANG_SPANISH} "Tokendesk necesita Windows 10 o posterior."
LangString TooOld ${LANG_JAPANESE} "Tokendesk には Windows 10 以降が必要です。"
LangString TooOld ${LANG_ARABIC} "يتطلب Tokendesk نظام Windows 10 أو أحدث."

LangString OldStays ${LANG_ENGLISH} "The installed version could not be removed. Nothing was changed."
LangString OldStays ${LANG_FINNISH} "Asennettua versiota ei voitu poistaa. Mitään ei muutettu."
LangString OldStays ${LANG_GERMAN} "Die installierte Version konnte nicht entfernt werden. Es wurde nichts geändert."
LangString OldStays ${LANG_FRENCH} "La version installée n'a pas pu être supprimée. Rien n'a été modifié."
LangString OldStays ${LANG_SPANISH} "No se pudo quitar la versión instalada. No se ha cambiado nada."
LangString OldStays ${LANG_JAPANESE} "インストール済みのバージョンを削除できませんでした。何も変更されていません。"
LangString OldStays ${LANG_ARABIC} "تعذرت إزالة الإصدار المثبت. لم يتغير شيء."

LangString NotWritten ${LANG_ENGLISH} "Not everything could be written. Please try again, or choose another folder."
LangString NotWritten ${LANG_FINNISH} "Kaikkea ei voitu kirjoittaa. Yritä uudelleen tai valitse toinen kansio."
LangString NotWritten ${LANG_GERMAN} "Es konnte nicht alles geschrieben werden. Bitte versuchen Sie es erneut, oder wählen Sie einen anderen Ordner."
LangString NotWritten ${LANG_FRENCH} "Tout n'a pas pu être écrit. Réessayez ou choisissez un autre dossier."
LangString NotWritten ${LANG_SPANISH} "No se pudo escribir todo. Inténtelo de nuevo o elija otra carpeta."
LangString NotWritten ${LANG_JAPANESE} "一部を書き込めませんでした。もう一度試すか、別のフォルダーを選んでください。"
LangString NotWritten ${LANG_ARABIC} "تعذرت كتابة كل شيء. أعد المحاولة أو اختر مجلدًا آخر."
