// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/folding.h"

#include <algorithm>

namespace Tokendesk {

QByteArray folded(const QString &text)
{
    // Decomposed first, so that a letter loses its accent. By way of upper case, because only there Qt turns "ß" into
    // two letters.
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toUpper().toCaseFolded();
    QString bare;
    bare.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (!c.isMark()) {
            bare.append(c);
        }
    }
    return bare.toUtf8();
}

QByteArray folded(QByteArrayView utf8)
{
    if (!isAscii(utf8)) {
        return folded(QString::fromUtf8(utf8));
    }
    QByteArray lower(utf8.size(), Qt::Uninitialized);
    std::transform(utf8.begin(), utf8.end(), lower.begin(), asciiLowered);
    return lower;
}

} // namespace Tokendesk
