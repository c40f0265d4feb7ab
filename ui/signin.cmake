# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(tokendesk_ui PRIVATE
    certificatealarm.cpp certificatealarm.h certificatealarm.ui
    certificatedialog.cpp certificatedialog.h certificatedialog.ui
    certificatequestion.cpp certificatequestion.h
    certificatetext.cpp certificatetext.h
    certificateview.cpp certificateview.h
    keyringtext.cpp
    keyringtext.h
    manageserversdialog.cpp
    manageserversdialog.h
    manageserversdialog.ui
    proxydialog.cpp proxydialog.h proxydialog.ui
    proxyquestion.cpp proxyquestion.h
    servercolours.cpp
    servercolours.h
    serversmenu.cpp
    serversmenu.h
    serverstandby.cpp
    serverstandby.h
    serverswitch.cpp
    serverswitch.h
    signindialog.cpp
    signindialog.h
    signindialog.ui
    signindialoglook.cpp
    signinflow.cpp
    signinflow.h
    signinflowquestions.cpp)
