# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(tokendesk_ui PRIVATE
    documentsaver.cpp documentsaver.h
    exportcommand.cpp exportcommand.h
    historycommand.cpp historycommand.h
    historypanel.cpp historypanel.h
    offboardcommand.cpp offboardcommand.h
    offboarddialog.cpp offboarddialog.h offboarddialog.ui
    outcometext.cpp outcometext.h
    exportdialog.cpp exportdialog.h exportdialog.ui)
