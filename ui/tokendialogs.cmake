# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(tokendesk_ui PRIVATE
    dialoglook.h
    findsecretdialog.cpp findsecretdialog.h findsecretdialog.ui
    inlinenote.cpp inlinenote.h
    lostcreation.cpp lostcreation.h
    losttokendialog.cpp losttokendialog.h losttokendialog.ui
    newtokendialog.cpp newtokendialog.h newtokendialog.ui
    pastebackcheck.cpp pastebackcheck.h
    plaintokendialog.cpp plaintokendialog.h plaintokendialog.ui
    renamedialog.cpp renamedialog.h renamedialog.ui
    revokedialog.cpp revokedialog.h revokedialog.ui
    screencapture.cpp screencapture.h
    secretclipboard.cpp secretclipboard.h
    secretfile.cpp secretfile.h
    secretfinder.cpp secretfinder.h
    sessionbadge.cpp sessionbadge.h
    tokenactions.cpp tokenactions.h
    tokenforms.cpp tokenforms.h
    tokensaver.cpp tokensaver.h
    uncopiedoffer.cpp uncopiedoffer.h)
