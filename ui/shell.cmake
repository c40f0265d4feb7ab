# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(tokendesk_ui PRIVATE
    aboutdialog.cpp aboutdialog.h
    banner.cpp banner.h
    commandline.cpp commandline.h
    emptystate.cpp emptystate.h
    icons.cpp icons.h
    liveindicator.cpp liveindicator.h
    mainwindow.cpp mainwindow.h
    plaintooltip.h
    readablepalette.cpp readablepalette.h
    recentmarks.cpp recentmarks.h
    statuspill.cpp statuspill.h
    tint.h
    tokendelegate.cpp tokendelegate.h
    tokenheader.cpp tokenheader.h
    tokenpage.cpp tokenpage.h
    tokentableview.cpp tokentableview.h
    userdelegate.cpp userdelegate.h
    usersidebar.cpp usersidebar.h
    windowactions.cpp windowactions.h)
