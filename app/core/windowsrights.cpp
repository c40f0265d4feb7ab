// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/windowsrights.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace Tokendesk {

namespace {

struct HandleCloser
{
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<void, HandleCloser>;

struct LocalMemory
{
    void operator()(void *memory) const { LocalFree(memory); }
};
using Descriptor = std::unique_ptr<void, LocalMemory>;

std::wstring nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

/// The user whom @p process belongs to; empty where it is not to be found out.
std::vector<std::byte> userOf(HANDLE process)
{
    HANDLE token = nullptr;
    if (OpenProcessToken(process, TOKEN_QUERY, &token) == 0) {
        return {};
    }
    const Handle closer(token);
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    std::vector<std::byte> user(size);
    if (size == 0 || GetTokenInformation(token, TokenUser, user.data(), size, &size) == 0) {
        return {};
    }
    return user;
}

PSID sidIn(std::vector<std::byte> &user)
{
    return static_cast<TOKEN_USER *>(static_cast<void *>(user.data()))->User.Sid;
}

/// @p rights for this user, in the words of security descriptors ("(A;;FA;;;%1)" with the user for %1).
Descriptor descriptorOf(const QString &rights)
{
    std::vector<std::byte> user = userOf(GetCurrentProcess());
    LPWSTR name = nullptr;
    if (user.empty() || ConvertSidToStringSidW(sidIn(user), &name) == 0) {
        return {};
    }
    const std::wstring text = QStringLiteral("D:P").append(rights.arg(QString::fromWCharArray(name))).toStdWString();
    LocalFree(name);
    PSECURITY_DESCRIPTOR made = nullptr;
    ConvertStringSecurityDescriptorToSecurityDescriptorW(text.c_str(), SDDL_REVISION_1, &made, nullptr);
    return Descriptor(made);
}

PACL listIn(const Descriptor &descriptor)
{
    BOOL isThere = FALSE;
    BOOL isDefault = FALSE;
    PACL list = nullptr;
    return descriptor && GetSecurityDescriptorDacl(descriptor.get(), &isThere, &list, &isDefault) != 0 ? list : nullptr;
}

bool isTrusted(PSID who, PSID user)
{
    // "CREATOR OWNER" only says what new files give to those who make them.
    if (EqualSid(who, user) != 0 || IsWellKnownSid(who, WinLocalSystemSid) != 0
        || IsWellKnownSid(who, WinBuiltinAdministratorsSid) != 0 || IsWellKnownSid(who, WinCreatorOwnerSid) != 0) {
        return true;
    }
    LPWSTR name = nullptr;
    if (ConvertSidToStringSidW(who, &name) == 0) {
        return false;
    }
    // Windows' own installer, for which there is no other name.
    const bool isInstaller = QString::fromWCharArray(name)
        == QLatin1String("S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464");
    LocalFree(name);
    return isInstaller;
}

/// Whether somebody else has one of @p rights on @p path.
bool othersHave(const QString &path, DWORD rights, PSID user)
{
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR found = nullptr;
    std::wstring name = nativePath(path);
    if (GetNamedSecurityInfoW(
            name.data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, &list, nullptr, &found)
        != ERROR_SUCCESS) {
        return true;
    }
    const Descriptor keeper(found);
    if (list == nullptr) {
        return true; // no list: everybody may do everything
    }
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (GetAce(list, i, &entry) == 0) {
            return true;
        }
        auto *allowed = static_cast<ACCESS_ALLOWED_ACE *>(entry);
        if (allowed->Header.AceType != ACCESS_ALLOWED_ACE_TYPE || (allowed->Header.AceFlags & INHERIT_ONLY_ACE) != 0) {
            continue;
        }
        DWORD mask = allowed->Mask;
        if ((mask & (GENERIC_WRITE | GENERIC_ALL)) != 0) {
            mask |= FILE_ALL_ACCESS;
        }
        if ((mask & rights) != 0 && !isTrusted(&allowed->SidStart, user)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool giveToUserOnly(const QString &path)
{
    const Descriptor mine =
        descriptorOf(QFileInfo(path).isDir() ? QStringLiteral("(A;OICI;FA;;;%1)") : QStringLiteral("(A;;FA;;;%1)"));
    PACL list = listIn(mine);
    std::wstring name = nativePath(path);
    return list != nullptr
        && SetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT,
               DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr, nullptr, list, nullptr)
        == ERROR_SUCCESS;
}

bool createForUserOnly(const QString &path, QString &reason)
{
    const Descriptor mine = descriptorOf(QStringLiteral("(A;;FA;;;%1)"));
    if (!mine) {
        reason = qt_error_string();
        return false;
    }
    SECURITY_ATTRIBUTES attributes{sizeof(SECURITY_ATTRIBUTES), mine.get(), FALSE};
    HANDLE file = CreateFileW(nativePath(path).c_str(), GENERIC_WRITE, 0, &attributes, CREATE_NEW,
        FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        reason = qt_error_string();
        return false;
    }
    CloseHandle(file);
    return true;
}

bool moveOver(const QString &from, const QString &to, QString &reason)
{
    const bool isMoved = MoveFileExW(nativePath(from).c_str(), nativePath(to).c_str(),
                             MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
        != 0;
    if (!isMoved) {
        reason = qt_error_string();
    }
    return isMoved;
}

bool othersCanChangeFolder(const QString &folder)
{
    constexpr DWORD Replace = DELETE | WRITE_DAC | WRITE_OWNER;
    constexpr DWORD Fill = FILE_ADD_FILE | FILE_DELETE_CHILD;
    std::vector<std::byte> user = userOf(GetCurrentProcess());
    QString path = QFileInfo(folder).canonicalFilePath();
    if (user.empty() || path.isEmpty() || othersHave(path, Replace | Fill, sidIn(user))) {
        return true;
    }
    // Who can rename a folder above it can put another one there. A drive itself cannot be renamed.
    for (QString above = QFileInfo(path).path(); above != path; path = above, above = QFileInfo(above).path()) {
        const bool isDrive = QDir(above).isRoot();
        if (othersHave(above, isDrive ? FILE_DELETE_CHILD : Replace | FILE_DELETE_CHILD, sidIn(user))) {
            return true;
        }
    }
    return false;
}

bool isProcessOfThisUser(unsigned long process)
{
    const Handle other(OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process));
    if (!other) {
        return false;
    }
    std::vector<std::byte> theirs = userOf(other.get());
    std::vector<std::byte> ours = userOf(GetCurrentProcess());
    return !theirs.empty() && !ours.empty() && EqualSid(sidIn(theirs), sidIn(ours)) != 0;
}

bool closeProcessToOthers()
{
    // 0x101401: SYNCHRONIZE, PROCESS_QUERY_LIMITED_INFORMATION, PROCESS_QUERY_INFORMATION and PROCESS_TERMINATE.
    // S-1-3-4 are an owner's rights: without it, the owner could just give itself all others.
    const Descriptor rights = descriptorOf(QStringLiteral("(A;;0x101401;;;%1)(A;;0x101401;;;S-1-3-4)(A;;GA;;;SY)"));
    PACL list = listIn(rights);
    return list != nullptr
        && SetSecurityInfo(GetCurrentProcess(), SE_KERNEL_OBJECT,
               DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr, nullptr, list, nullptr)
        == ERROR_SUCCESS;
}

} // namespace Tokendesk
