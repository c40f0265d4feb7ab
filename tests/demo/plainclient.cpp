// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/plainclient.h"

#include <QJsonDocument>

#include <httplib.h>

bool Answer::isJson() const
{
    return contentType.startsWith("application/json") && !QJsonDocument::fromJson(body).isNull();
}

QJsonObject Answer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Answer::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QString Answer::message() const
{
    return object().value(QStringLiteral("msg")).toString();
}

PlainClient::PlainClient(const std::string &url, const std::string &certificateFile)
    : m_client(std::make_unique<httplib::Client>(url))
{
    m_client->set_keep_alive(true);
    m_client->set_read_timeout(20);
    if (!certificateFile.empty())
        m_client->set_ca_cert_path(certificateFile);
}

PlainClient::~PlainClient() = default;

Answer PlainClient::get(const QByteArray &path, const std::string &token)
{
    return send("GET", path, token);
}

Answer PlainClient::send(
    const char *verb, const QByteArray &path, const std::string &token, const QByteArray &body, const char *contentType)
{
    return sendRaw(verb, "/api/v1" + path, token, body, contentType);
}

Answer PlainClient::sendRaw(
    const char *verb, const QByteArray &path, const std::string &token, const QByteArray &body, const char *contentType)
{
    httplib::Request request;
    request.method = verb;
    request.path = path.toStdString();
    if (!token.empty())
        request.headers.emplace("Private-Token", token);
    if (!body.isEmpty()) {
        request.headers.emplace("Content-Type", contentType);
        request.body = body.toStdString();
    }
    const httplib::Result result = m_client->send(request);
    if (!result)
        return {};
    return {result->status, QByteArray::fromStdString(result->body),
        QByteArray::fromStdString(result->get_header_value("Content-Type")),
        QByteArray::fromStdString(result->get_header_value("Link"))};
}
