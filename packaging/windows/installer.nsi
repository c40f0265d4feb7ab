; SPDX-License-Identifier: GPL-3.0-or-later
; Called by makepackages with -DVERSION=… -DSTAGED=… -DMADE=… -DOUTPUT=…; MADE holds the lists of files.
;
; Options of the installer: /S asks nothing; /CurrentUser (the default) or /AllUsers; /D=FOLDER, as the last one.
; It ends with 0, with 5 where the program runs and its files are therefore in use, and with 2 for other failures.
Unicode true
Target amd64-unicode
ManifestSupportedOS all
ManifestDPIAware true
SetCompressor /SOLID lzma

!define NAME "Tokendesk"
!define PUBLISHER "Tokendesk maintainers"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Tokendesk"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\tokendesk.exe"
!define IN_USE 5

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include WinVer.nsh

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} Setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${MADE}/tokendesk.ico"
!define MUI_UNICON "${MADE}/tokendesk.ico"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_REGISTRY_ROOT SHCTX
!define MUI_LANGDLL_REGISTRY_KEY "${UNINSTALL}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"
!define MUI_FINISHPAGE_RUN "$INSTDIR\tokendesk.exe"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Finnish"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_RESERVEFILE_LANGDLL
!include installertexts.nsh

Function .onInit
    ${IfNot} ${AtLeastWin10}
        MessageBox MB_ICONSTOP "$(TooOld)" /SD IDOK
        SetErrorLevel 2
        Abort
    ${EndIf}
    !insertmacro MULTIUSER_INIT
    !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
    !insertmacro MULTIUSER_UNINIT
    !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

; Windows does not let anyone change a program that runs. Asked before anything is touched.
!macro EndIfInUse prefix folder
    ClearErrors
    ${If} ${FileExists} "${folder}\tokendesk.exe"
    ${prefix}again:
        FileOpen $0 "${folder}\tokendesk.exe" a
        ${If} ${Errors}
            ClearErrors
            MessageBox MB_ICONEXCLAMATION|MB_RETRYCANCEL "$(InUse)" /SD IDCANCEL IDRETRY ${prefix}again
            SetErrorLevel ${IN_USE}
            Quit
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend

Section
    !insertmacro EndIfInUse new "$INSTDIR"
    ; An older or newer version goes first, wherever it is, so that none of its files stays.
    ReadRegStr $1 SHCTX "${UNINSTALL}" "InstallLocation"
    ${If} $1 != ""
    ${AndIf} ${FileExists} "$1\uninstall.exe"
        !insertmacro EndIfInUse old "$1"
        ExecWait '"$1\uninstall.exe" /S /$MultiUser.InstallMode _?=$1' $0
        ${If} $0 != 0
            MessageBox MB_ICONSTOP "$(OldStays)" /SD IDOK
            SetErrorLevel 2
            Quit
        ${EndIf}
        Delete "$1\uninstall.exe"
        RMDir "$1"
    ${EndIf}

    ClearErrors
    !include "${MADE}/install.nsh"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\tokendesk.exe"
    CreateShortCut "$SMPROGRAMS\${NAME} (Demo).lnk" "$INSTDIR\tokendesk.exe" "--demo"
    WriteRegStr SHCTX "${APP_PATH}" "" "$INSTDIR\tokendesk.exe"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\tokendesk.exe,0"
    WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${PUBLISHER}"
    WriteRegStr SHCTX "${UNINSTALL}" "URLInfoAbout" "${HOMEPAGE}"
    WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL}" "InstallerLanguage" "$LANGUAGE"
    WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
    ${If} ${Errors}
        MessageBox MB_ICONSTOP "$(NotWritten)" /SD IDOK
        SetErrorLevel 2
    ${EndIf}
SectionEnd

; Takes away what it brought, and nothing else: neither settings nor files that somebody put there.
Section Uninstall
    !insertmacro EndIfInUse old "$INSTDIR"
    SetOutPath "$TEMP"
    !include "${MADE}/uninstall.nsh"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$SMPROGRAMS\${NAME} (Demo).lnk"
    DeleteRegKey SHCTX "${APP_PATH}"
    DeleteRegKey SHCTX "${UNINSTALL}"
SectionEnd
