// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/certificate.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace Tokendesk {

/// Why @p rejected, shown by @p server, was not verified: a sentence for each reason. Plain text.
QStringList certificateReasons(const RejectedCertificate &rejected, const QUrl &server);

/// Host, and port where it is not the usual one.
QString hostText(const QUrl &server);
/// In two lines of equal length, which fit side by side with another one to compare.
QString fingerprintLines(const QByteArray &fingerprint);

} // namespace Tokendesk
