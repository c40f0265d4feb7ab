# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(tokendesk_ui PRIVATE
    signindialog.cpp
    signindialog.h
    signindialog.ui
    signinflow.cpp
    signinflow.h)
