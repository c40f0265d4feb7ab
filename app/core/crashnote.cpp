// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/crashnote.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstring>
#elif defined(Q_OS_WIN)
#include <array>
#include <csignal>
#include <cstdio>
#include <cwchar>

#include <windows.h>
#endif

namespace Tokendesk {

#ifdef Q_OS_UNIX

namespace {

// A signal handler can reach nothing but what is global, and call nothing that allocates.
std::array<char, 4096> markPath{};
// A stack of its own: the overflow of the other one is a crash as well.
std::array<char, 16384> crashStack{};

void writeAll(int file, const char *text, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = write(file, text, size);
        if (written <= 0) {
            return;
        }
        text += written;
        size -= static_cast<std::size_t>(written);
    }
}

void handleCrash(int number)
{
    constexpr char before[] = "tokendesk: stopped by an internal error (signal ";
    constexpr char after[] = "). Tokens on the server are not affected.\n";
    const std::array<char, 2> digits{static_cast<char>('0' + number / 10 % 10), static_cast<char>('0' + number % 10)};
    writeAll(STDERR_FILENO, before, sizeof before - 1);
    writeAll(STDERR_FILENO, digits.data(), digits.size());
    writeAll(STDERR_FILENO, after, sizeof after - 1);
    if (markPath[0] != '\0') {
        const int mark = open(markPath.data(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (mark >= 0) {
            writeAll(mark, digits.data(), digits.size());
            close(mark);
        }
    }
    raise(number); // SA_RESETHAND has brought the system's own way back
}

} // namespace

void noteCrashes(const QString &mark)
{
    const QByteArray path = QFile::encodeName(mark);
    if (static_cast<std::size_t>(path.size()) < markPath.size() && QDir().mkpath(QFileInfo(mark).path())) {
        std::memcpy(markPath.data(), path.constData(), static_cast<std::size_t>(path.size()) + 1);
    }
    stack_t stack{};
    stack.ss_sp = crashStack.data();
    stack.ss_size = crashStack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_handler = handleCrash;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_NODEFER | SA_ONSTACK);
    for (const int number : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT}) {
        sigaction(number, &action, nullptr);
    }
}

#elif defined(Q_OS_WIN)

namespace {

std::array<wchar_t, 4096> markPath{};

void leaveMark(unsigned long number)
{
    std::array<char, 16> text{};
    const int size = std::snprintf(text.data(), text.size(), "%08lx", number);
    DWORD written = 0;
    if (markPath[0] != L'\0') {
        HANDLE mark = CreateFileW(markPath.data(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS,
            FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
        if (mark != INVALID_HANDLE_VALUE) {
            WriteFile(mark, text.data(), static_cast<DWORD>(size), &written, nullptr);
            CloseHandle(mark);
        }
    }
    std::array<char, 128> line{};
    const int length = std::snprintf(line.data(), line.size(),
        "tokendesk: stopped by an internal error (%08lx). Tokens on the server are not affected.\n", number);
    WriteFile(GetStdHandle(STD_ERROR_HANDLE), line.data(), static_cast<DWORD>(length), &written, nullptr);
}

LONG WINAPI handleCrash(EXCEPTION_POINTERS *crash)
{
    leaveMark(crash->ExceptionRecord->ExceptionCode);
    return EXCEPTION_CONTINUE_SEARCH;
}

void handleAbort(int number)
{
    leaveMark(static_cast<unsigned long>(number));
}

} // namespace

void noteCrashes(const QString &mark)
{
    const std::wstring path = QDir::toNativeSeparators(mark).toStdWString();
    if (path.size() < markPath.size() && QDir().mkpath(QFileInfo(mark).path())) {
        std::wmemcpy(markPath.data(), path.c_str(), path.size() + 1);
    }
    SetUnhandledExceptionFilter(handleCrash);
    std::signal(SIGABRT, handleAbort);
}

#else

void noteCrashes(const QString &)
{
}

#endif

bool takeCrashMark(const QString &mark)
{
    return QFile::remove(mark);
}

} // namespace Tokendesk
