# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(tokendesk_ui PRIVATE
    documentsaver.cpp documentsaver.h
    exportcommand.cpp exportcommand.h
    exportdialog.cpp exportdialog.h exportdialog.ui)
