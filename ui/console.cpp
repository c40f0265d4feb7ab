// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace Tokendesk {

#ifdef Q_OS_WIN

namespace {

/// A file or a pipe; false where there is none, or a console.
bool printToFile(HANDLE handle, const QString &text)
{
    const DWORD kind = handle == nullptr || handle == INVALID_HANDLE_VALUE ? FILE_TYPE_UNKNOWN : GetFileType(handle);
    if (kind != FILE_TYPE_DISK && kind != FILE_TYPE_PIPE) {
        return false;
    }
    const QByteArray bytes = text.toUtf8();
    DWORD written = 0;
    return WriteFile(handle, bytes.constData(), static_cast<DWORD>(bytes.size()), &written, nullptr) != 0;
}

bool printToConsole(const QString &text)
{
    if (GetConsoleWindow() == nullptr && AttachConsole(ATTACH_PARENT_PROCESS) == 0) {
        return false;
    }
    HANDLE console =
        CreateFileW(L"CONOUT$", GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    if (console == INVALID_HANDLE_VALUE) {
        return false;
    }
    const std::wstring wide = text.toStdWString();
    DWORD written = 0;
    const bool isPrinted = WriteConsoleW(console, wide.data(), static_cast<DWORD>(wide.size()), &written, nullptr) != 0;
    CloseHandle(console);
    return isPrinted;
}

} // namespace

void printText(const QString &text, ConsoleStream stream)
{
    const bool isError = stream == ConsoleStream::Errors;
    if (!printToFile(GetStdHandle(isError ? STD_ERROR_HANDLE : STD_OUTPUT_HANDLE), text) && !printToConsole(text)) {
        MessageBoxW(nullptr, text.toStdWString().c_str(), L"Tokendesk", isError ? MB_ICONERROR : MB_ICONINFORMATION);
    }
}

#else

void printText(const QString &text, ConsoleStream stream)
{
    std::fputs(qUtf8Printable(text), stream == ConsoleStream::Errors ? stderr : stdout);
}

#endif

} // namespace Tokendesk
