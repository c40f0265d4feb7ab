// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ownserver.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace Tokendesk {

namespace {

constexpr int patienceMs = 3000; // for its end

} // namespace

OwnServer::OwnServer(const QString &program, QObject *parent) : QObject(parent)
{
    m_process.setProgram(program.isEmpty()
            ? QCoreApplication::applicationDirPath() + QStringLiteral("/tokendesk-demo-server")
            : program);
#ifdef Q_OS_WIN
    m_process.setCreateProcessArgumentsModifier(
        [](QProcess::CreateProcessArguments *arguments) { arguments->flags |= CREATE_NO_WINDOW; });
#endif
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &OwnServer::readStart);
    connect(&m_process, &QProcess::finished, this, &OwnServer::tellEnd);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) { // after all others, finished() comes
            Q_EMIT failed(m_process.errorString());
        }
    });
}

OwnServer::~OwnServer()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(patienceMs)) {
            m_process.kill();
        }
    }
}

void OwnServer::start(Account account)
{
    m_account = account;
    m_process.setArguments({QStringLiteral("--end-with-input"), QStringLiteral("--keepalive-s"), QStringLiteral("15")});
    m_process.start();
}

void OwnServer::readStart()
{
    m_start += m_process.readAllStandardOutput();
    if (m_isReady || !m_start.contains('\n')) {
        return;
    }
    const QJsonObject start = QJsonDocument::fromJson(m_start).object();
    m_start.clear();
    const QJsonArray accounts = start.value(QLatin1String("accounts")).toArray();
    const QByteArray token = accounts.at(m_account == Account::Administrator ? 0 : 1)
                                 .toObject()
                                 .value(QLatin1String("token"))
                                 .toString()
                                 .toLatin1();
    m_isReady = true;
    Q_EMIT ready(QUrl(start.value(QLatin1String("url")).toString()), Secret(QByteArrayView(token)));
}

void OwnServer::tellEnd()
{
    const QString told = QString::fromLocal8Bit(m_process.readAllStandardError()).trimmed();
    Q_EMIT failed(told.isEmpty() ? QStringLiteral("it ended") : told);
}

} // namespace Tokendesk
