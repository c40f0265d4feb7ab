// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDebug>
#include <QStringView>

#include <cstddef>
#include <memory>

class QByteArray;
class QString;

namespace Tokendesk {

/// A plain token or a password. Copies share one buffer, which is overwritten when the last of them goes. It cannot be
/// printed: whoever needs the characters says so with reveal().
class Secret
{
public:
    Secret() = default;
    /// Copies the bytes; the caller wipes its own.
    explicit Secret(QByteArrayView utf8);
    /// Converts to UTF-8 without an intermediate copy that stays behind; the caller wipes its own.
    static Secret fromText(QStringView text);
    /// Takes over the content of @p bytes and overwrites it.
    static Secret takeFrom(QByteArray &bytes);
    static Secret takeFrom(QString &text);

    bool isEmpty() const { return size() == 0; }
    qsizetype size() const; ///< in bytes of UTF-8
    /// The UTF-8 bytes. Valid as long as this object or a copy of it lives.
    QByteArrayView reveal() const;

    /// Takes the same time wherever the first difference is.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug, const Secret &) = delete;

/// Overwrites the characters, also where the optimiser sees no later read, and leaves the argument empty. A buffer
/// that is shared with another holder is left alone (that holder still needs it).
void wipe(QByteArray &bytes);
void wipe(QString &text);
/// Likewise for @p size bytes of any memory, which is the caller's.
void wipeMemory(void *memory, std::size_t size);

} // namespace Tokendesk
