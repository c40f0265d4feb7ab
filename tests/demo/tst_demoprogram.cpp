// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/linestream.h"
#include "tests/demo/plainclient.h"
#include "tests/demo/selfsigned.h"
#include "tests/support/strictness.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

/// The program that runs the demo server alone: its options, its one line and its end.
class DemoProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void printsOneLineOfJson();
    void theAccountsWork();
    void takesItsOptions();
    void listensOnTheGivenPort();
    void speaksTls();
    void endsOnASignalWithStreamsOpen_data();
    void endsOnASignalWithStreamsOpen();
    void endsWithItsInputWhereToldTo();
    void refusesBadArguments_data();
    void refusesBadArguments();
    void helpsOnRequest();
    void saysWhyItCannotStart_data();
    void saysWhyItCannotStart();

private:
    /// True once the line is there.
    bool start(const QStringList &arguments = {});
    /// Runs it to its end.
    int exitCodeOf(const QStringList &arguments);
    std::string url() const { return m_hello["url"_L1].toString().toStdString(); }
    QJsonObject account(qsizetype number) const { return m_hello["accounts"_L1].toArray().at(number).toObject(); }
    std::string token(qsizetype number) const { return account(number)["token"_L1].toString().toStdString(); }

    std::unique_ptr<QProcess> m_program;
    QByteArray m_output;
    QJsonObject m_hello;
};

void DemoProgramTest::init()
{
    failOnAnyWarning();
    m_program = std::make_unique<QProcess>();
    m_program->setProgram(QStringLiteral(TOKENDESK_DEMO_SERVER));
    m_output.clear();
    m_hello = {};
}

void DemoProgramTest::cleanup()
{
    if (m_program->state() != QProcess::NotRunning) {
        m_program->kill();
        m_program->waitForFinished();
    }
    m_program.reset();
}

bool DemoProgramTest::start(const QStringList &arguments)
{
    m_program->setArguments(arguments);
    m_program->start();
    while (!m_output.contains('\n') && m_program->waitForReadyRead(20'000))
        m_output += m_program->readAllStandardOutput();
    m_hello = QJsonDocument::fromJson(m_output).object();
    return m_output.endsWith('\n') && !m_hello.isEmpty();
}

int DemoProgramTest::exitCodeOf(const QStringList &arguments)
{
    m_program->setArguments(arguments);
    m_program->start();
    if (!m_program->waitForFinished(10'000) || m_program->exitStatus() != QProcess::NormalExit)
        return -1;
    return m_program->exitCode();
}

void DemoProgramTest::printsOneLineOfJson()
{
    QVERIFY(start());
    const QStringList keys{u"accounts"_s, u"url"_s};
    QCOMPARE(m_hello.keys(), keys);
    const QString address = m_hello["url"_L1].toString();
    QVERIFY2(
        QRegularExpression(u"^http://127\\.0\\.0\\.1:[1-9]\\d*$"_s).match(address).hasMatch(), qPrintable(address));
    const QJsonArray accounts = m_hello["accounts"_L1].toArray();
    QVERIFY(accounts.size() >= 3);
    const QStringList accountKeys{u"admin"_s, u"email"_s, u"id"_s, u"password"_s, u"token"_s};
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        QCOMPARE(accounts.at(i).toObject().keys(), accountKeys);
        QCOMPARE(accounts.at(i)["admin"_L1], QJsonValue(i == 0));
        QVERIFY(accounts.at(i)["id"_L1].toInteger() >= 1000);
        for (const char *key : {"email", "password", "token"})
            QVERIFY(!accounts.at(i)[QLatin1String(key)].toString().isEmpty());
    }
    PlainClient(url()).get("/users", token(0));
    m_program->terminate();
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->readAllStandardOutput(), QByteArray());
    QCOMPARE(m_program->readAllStandardError(), QByteArray());
    QCOMPARE(m_output.count('\n'), 1);
}

void DemoProgramTest::theAccountsWork()
{
    QVERIFY(start());
    PlainClient client(url());
    for (qsizetype i = 0; i < m_hello["accounts"_L1].toArray().size(); ++i) {
        const QByteArray body =
            QJsonDocument(QJsonObject{{u"email"_s, account(i)["email"_L1]}, {u"password"_s, account(i)["password"_L1]}})
                .toJson();
        const Answer answer = client.send("POST", "/users/login", {}, body);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object()["user"_L1]["id"_L1], account(i)["id"_L1]);
        QCOMPARE(answer.object()["user"_L1]["admin"_L1], account(i)["admin"_L1]);
        const QByteArray path = "/users/" + QByteArray::number(account(i)["id"_L1].toInteger()) + "/access-tokens";
        QCOMPARE(client.get(path, token(i)).status, 200);
        QCOMPARE(client.get("/audit-log", token(i)).status, i == 0 ? 200 : 403);
    }
}

void DemoProgramTest::takesItsOptions()
{
    QVERIFY(start({u"--users"_s, u"5"_s, u"--tokens-per-user"_s, u"9"_s, u"--latency-ms"_s, u"300"_s,
        u"--keepalive-s"_s, u"1"_s, u"--bind"_s, u"127.0.0.2"_s}));
    QVERIFY(m_hello["url"_L1].toString().startsWith("http://127.0.0.2:"_L1));
    PlainClient client(url());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.get("/users", token(0)).array().size(), 5 + 2); // and the administrator and Guest
    QVERIFY(timer.elapsed() >= 300);
    const QByteArray path = "/users/" + QByteArray::number(account(1)["id"_L1].toInteger()) + "/access-tokens";
    QCOMPARE(client.get(path, token(1)).array().size(), 9 + 1);
    const LineStream stream(url(), path + "?subscribe", token(1));
    QTRY_VERIFY(stream.blankLines() >= 2);
}

void DemoProgramTest::listensOnTheGivenPort()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const QString port = QString::number(probe.serverPort());
    probe.close();
    QVERIFY(start({u"--port"_s, port}));
    QCOMPARE(m_hello["url"_L1].toString(), u"http://127.0.0.1:"_s + port);
    QCOMPARE(PlainClient(url()).get("/server-info").status, 200);
}

void DemoProgramTest::speaksTls()
{
    const QTemporaryDir folder;
    const QString certificate = folder.filePath(u"cert.pem"_s);
    const QString key = folder.filePath(u"key.pem"_s);
    QVERIFY(writeSelfSignedCertificate(certificate.toStdString(), key.toStdString()));
    QVERIFY(start({u"--tls"_s, certificate, key}));
    QVERIFY(m_hello["url"_L1].toString().startsWith("https://127.0.0.1:"_L1));
    QCOMPARE(PlainClient(url(), certificate.toStdString()).get("/users", token(0)).status, 200);
}

void DemoProgramTest::endsOnASignalWithStreamsOpen_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void DemoProgramTest::endsOnASignalWithStreamsOpen()
{
    QFETCH(int, signal);
    QVERIFY(start());
    const LineStream users(url(), "/users?subscribe", token(0));
    const LineStream one(url(), "/users/1000?subscribe", token(0));
    QTRY_COMPARE(users.lines().size(), 1);
    QTRY_COMPARE(one.lines().size(), 1);
    PlainClient client(url());
    QCOMPARE(client.get("/server-info").status, 200); // and stays connected
    QElapsedTimer timer;
    timer.start();
    kill(static_cast<pid_t>(m_program->processId()), signal);
    QVERIFY(m_program->waitForFinished(10'000));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    QTRY_VERIFY(users.hasEnded() && one.hasEnded());
}

void DemoProgramTest::endsWithItsInputWhereToldTo()
{
    QVERIFY(start());
    m_program->closeWriteChannel();
    QVERIFY(!m_program->waitForFinished(500));
    cleanup();
    init();
    QVERIFY(start({u"--end-with-input"_s}));
    m_program->write("a line\n");
    QVERIFY(!m_program->waitForFinished(500));
    m_program->closeWriteChannel();
    QVERIFY(m_program->waitForFinished(10'000));
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
}

void DemoProgramTest::refusesBadArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("unknown") << QStringList{u"--unknown"_s} << QByteArray("--unknown");
    QTest::newRow("a word") << QStringList{u"word"_s} << QByteArray("word");
    QTest::newRow("empty") << QStringList{QString()} << QByteArray("unknown option");
    QTest::newRow("no value") << QStringList{u"--port"_s} << QByteArray("--port needs");
    QTest::newRow("no number") << QStringList{u"--port"_s, u"http"_s} << QByteArray("--port needs");
    QTest::newRow("a tail") << QStringList{u"--users"_s, u"5x"_s} << QByteArray("--users needs");
    QTest::newRow("past the ports") << QStringList{u"--port"_s, u"65536"_s} << QByteArray("--port needs");
    QTest::newRow("too few users") << QStringList{u"--users"_s, u"1"_s} << QByteArray("--users needs");
    QTest::newRow("negative") << QStringList{u"--latency-ms"_s, u"-1"_s} << QByteArray("--latency-ms needs");
    QTest::newRow("no keep-alive") << QStringList{u"--keepalive-s"_s, u"0"_s} << QByteArray("--keepalive-s needs");
    QTest::newRow("too few workers") << QStringList{u"--workers"_s, u"7"_s} << QByteArray("--workers needs");
    QTest::newRow("certificate without key") << QStringList{u"--tls"_s, u"cert.pem"_s} << QByteArray("--tls needs");
    QTest::newRow("empty certificate") << QStringList{u"--tls"_s, QString(), u"k"_s} << QByteArray("--tls needs");
}

void DemoProgramTest::refusesBadArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    QCOMPARE(exitCodeOf(arguments), 2);
    const QByteArray error = m_program->readAllStandardError();
    QVERIFY2(error.startsWith("tokendesk-demo-server: ") && error.contains(named), error.constData());
    QVERIFY2(error.contains("Usage:"), error.constData());
    QCOMPARE(m_program->readAllStandardOutput(), QByteArray());
}

void DemoProgramTest::helpsOnRequest()
{
    QCOMPARE(exitCodeOf({u"--help"_s}), 0);
    const QByteArray help = m_program->readAllStandardOutput();
    for (const char *option :
        {"--port", "--bind", "--users", "--tokens-per-user", "--latency-ms", "--keepalive-s", "--workers", "--tls"})
        QVERIFY2(help.contains(option), option);
    QCOMPARE(m_program->readAllStandardError(), QByteArray());
}

void DemoProgramTest::saysWhyItCannotStart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("port in use") << QStringList{u"--port"_s, u"TAKEN"_s} << QByteArray("in use");
    QTest::newRow("foreign address") << QStringList{u"--bind"_s, u"192.0.2.1"_s} << QByteArray("192.0.2.1");
    QTest::newRow("no address") << QStringList{u"--bind"_s, u"no address"_s} << QByteArray("no address");
    QTest::newRow("no certificate") << QStringList{u"--tls"_s, u"/nowhere/c"_s, u"/nowhere/k"_s}
                                    << QByteArray("/nowhere/c");
}

void DemoProgramTest::saysWhyItCannotStart()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, reason);
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    arguments.replaceInStrings(u"TAKEN"_s, QString::number(taken.serverPort()));
    QCOMPARE(exitCodeOf(arguments), 1);
    const QByteArray error = m_program->readAllStandardError();
    QVERIFY2(error.startsWith("tokendesk-demo-server: cannot ") && error.contains(reason), error.constData());
    QCOMPARE(error.count('\n'), 1);
    QCOMPARE(m_program->readAllStandardOutput(), QByteArray());
}

QTEST_GUILESS_MAIN(DemoProgramTest)
#include "tst_demoprogram.moc"
