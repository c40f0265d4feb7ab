# SPDX-License-Identifier: GPL-3.0-or-later
configure_file(partversions.h.in ${CMAKE_BINARY_DIR}/made/ui/partversions.h @ONLY)
target_include_directories(tokendesk_ui PRIVATE ${CMAKE_BINARY_DIR}/made)
target_sources(tokendesk_ui PRIVATE
    aboutdialog.cpp aboutdialog.h aboutdialog.ui
    agechart.cpp agechart.h
    agewords.cpp agewords.h
    banner.cpp banner.h
    buttonstyle.cpp buttonstyle.h
    commandline.cpp commandline.h
    console.cpp console.h
    desktoplook.cpp desktoplook.h
    diagnostics.cpp diagnostics.h
    emptystate.cpp emptystate.h
    endsignals.cpp endsignals.h
    helpcommands.cpp helpcommands.h
    helpwindow.cpp helpwindow.h
    filterbar.cpp filterbar.h
    firstpaint.cpp firstpaint.h
    icons.cpp icons.h
    language.cpp language.h
    languagemenu.cpp languagemenu.h
    liveindicator.cpp liveindicator.h
    mainwindow.cpp mainwindow.h
    owncolours.cpp owncolours.h
    ownserver.cpp ownserver.h
    parts.cpp parts.h
    plaintooltip.h
    readablepalette.cpp readablepalette.h
    readingstrip.cpp readingstrip.h
    recentmarks.cpp recentmarks.h
    retranslation.cpp retranslation.h
    scopeswitch.cpp scopeswitch.h
    searchpanel.cpp searchpanel.h
    secondstart.cpp secondstart.h
    sessionendguard.cpp sessionendguard.h
    statuspill.cpp statuspill.h
    taborder.h
    tint.h
    tokencolumns.cpp tokencolumns.h
    tokencounts.cpp tokencounts.h
    tokendelegate.cpp tokendelegate.h
    tokenheader.cpp tokenheader.h
    tokenpage.cpp tokenpage.h
    tokentableview.cpp tokentableview.h
    userdelegate.cpp userdelegate.h
    usersidebar.cpp usersidebar.h
    viewlist.cpp viewlist.h
    windowactions.cpp windowactions.h)
