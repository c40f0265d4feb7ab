// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/processguard.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#include "app/core/windowsrights.h"

#include <windows.h>

extern "C" __declspec(dllimport) HRESULT WINAPI WerSetFlags(DWORD flags); // MinGW's werapi.h cannot be included
#endif

namespace Tokendesk {

void guardProcess()
{
#ifdef Q_OS_UNIX
    ::umask(077);
#endif
#ifdef Q_OS_WIN
    SetDllDirectoryW(L""); // no library from the folder that the program happens to be started in
#endif
#ifdef NDEBUG // a debugger is welcome in the other builds
#ifdef Q_OS_UNIX
    constexpr rlimit Nothing{0, 0};
    ::setrlimit(RLIMIT_CORE, &Nothing);
#endif
#ifdef Q_OS_LINUX
    // The limit alone does not do it: a handler that the kernel pipes a core to gets it all the same.
    ::prctl(PR_SET_DUMPABLE, 0L, 0L, 0L, 0L);
#endif
#ifdef Q_OS_WIN
    // Without its memory, which would be sent to Microsoft or kept by the administrator's tools.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    constexpr DWORD WithoutHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    WerSetFlags(WithoutHeap);
    closeProcessToOthers();
#endif
#endif
}

} // namespace Tokendesk
