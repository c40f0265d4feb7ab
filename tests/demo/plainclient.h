// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <string>

namespace httplib { // NOLINT(readability-identifier-naming)
class Client;
}

struct Answer
{
    int status = 0; ///< 0: no answer
    QByteArray body;
    QByteArray contentType;
    QByteArray link;

    bool isJson() const;
    QJsonObject object() const; ///< empty where the body is none
    QJsonArray array() const; ///< likewise
    QString message() const; ///< of an error
};

/// Speaks to the server without any of our own client's code, so that one cannot hide the other's mistake.
class PlainClient
{
public:
    /// Where a certificate is given, it is the only one that is trusted.
    explicit PlainClient(const std::string &url, const std::string &certificateFile = {});
    ~PlainClient();

    /// Paths are those below /api/v1, with a slash in front. No header is sent for an empty token.
    Answer get(const QByteArray &path, const std::string &token = {});
    Answer send(const char *verb, const QByteArray &path, const std::string &token, const QByteArray &body = {},
        const char *contentType = "application/json");
    /// The path as it is.
    Answer sendRaw(const char *verb, const QByteArray &path, const std::string &token, const QByteArray &body = {},
        const char *contentType = "application/json");

private:
    std::unique_ptr<httplib::Client> m_client;
};
