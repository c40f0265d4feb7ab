# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(tokendesk_ui PRIVATE
    dialoglook.h
    inlinenote.cpp inlinenote.h
    newtokendialog.cpp newtokendialog.h newtokendialog.ui
    plaintokendialog.cpp plaintokendialog.h plaintokendialog.ui
    renamedialog.cpp renamedialog.h renamedialog.ui
    revokedialog.cpp revokedialog.h revokedialog.ui
    secretclipboard.cpp secretclipboard.h
    secretfile.cpp secretfile.h
    tokenactions.cpp tokenactions.h)
