// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/singleinstance.h"
#include "tests/support/strictness.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <memory>

using namespace Tokendesk;
using Request = SingleInstance::Request;
using Role = SingleInstance::Role;

namespace {

const QString name = QStringLiteral("window");

/// A request from another thread, since who asks blocks until the first one answers.
class Asker
{
public:
    Asker(const QString &folder, const Request &request, int patience = 10'000)
        : m_thread(QThread::create([this, folder, request, patience] {
            SingleInstance instance(folder);
            m_role = instance.claim(name, request, patience);
        }))
    {
        m_thread->start();
    }
    ~Asker() { m_thread->wait(); }
    Asker(const Asker &) = delete;
    Asker &operator=(const Asker &) = delete;

    bool isDone() const { return m_thread->isFinished(); }
    Role role() const { return m_role; }

private:
    std::unique_ptr<QThread> m_thread;
    Role m_role = Role::Alone;
};

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(QStringLiteral("tokendesk")); }
    QString socketPath() const { return path() + QLatin1Char('/') + name; }

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void theFirstListensAndTheSecondHandsItsRequestOver()
    {
        SingleInstance first(path());
        QSignalSpy requests(&first, &SingleInstance::requested);
        QCOMPARE(first.claim(name, {}), Role::First);
        const Request wanted{QStringLiteral("https://canvus.example.com/ä\n=%"), "token\n with=odd %41 bytes\xff"};
        const Asker second(path(), wanted);
        QTRY_COMPARE(requests.size(), 1);
        QTRY_VERIFY(second.isDone());
        QCOMPARE(second.role(), Role::HandedOver);
        QCOMPARE(requests.at(0).at(0).value<Request>(), wanted);
    }

    void anotherNameIsAnotherWindow()
    {
        SingleInstance first(path());
        QCOMPARE(first.claim(name, {}), Role::First);
        SingleInstance second(path());
        QCOMPARE(second.claim(QStringLiteral("other"), {}), Role::First);
    }

    void theNextIsTheFirstOnceTheFirstHasEnded()
    {
        {
            SingleInstance first(path());
            QCOMPARE(first.claim(name, {}), Role::First);
        }
        SingleInstance second(path());
        QCOMPARE(second.claim(name, {}), Role::First);
    }

    void whatAKilledProgramLeftIsTakenOver()
    {
        QProcess killed;
        killed.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--first"), path()});
        QVERIFY(killed.waitForReadyRead());
        QCOMPARE(killed.readLine(), "listening\n");
        killed.kill();
        QVERIFY(killed.waitForFinished());
        QVERIFY(QFile::exists(socketPath()));
        QVERIFY(QFile::exists(socketPath() + QStringLiteral(".lock")));
        SingleInstance next(path());
        QCOMPARE(next.claim(name, {}), Role::First);
    }

    void aProgramThatDoesNotAnswerIsPassedBy()
    {
        QProcess stopped;
        stopped.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--first"), path()});
        QVERIFY(stopped.waitForReadyRead());
        QVERIFY(::kill(static_cast<pid_t>(stopped.processId()), SIGSTOP) == 0);
        SingleInstance next(path());
        QElapsedTimer time;
        time.start();
        QCOMPARE(next.claim(name, {}, 200), Role::Alone);
        QVERIFY(time.elapsed() >= 200);
        QVERIFY(::kill(static_cast<pid_t>(stopped.processId()), SIGCONT) == 0);
        stopped.kill();
        QVERIFY(stopped.waitForFinished());
    }

    void twoStartsAtOnceMakeOneFirst()
    {
        const Asker one(path(), {});
        const Asker two(path(), {}, 300);
        QTRY_VERIFY(one.isDone() && two.isDone());
        // The first's thread ends with its instance, so the other one may become first after it, but never beside it.
        QVERIFY(one.role() == Role::First || two.role() == Role::First);
    }

    void theFolderIsClosedToOthers()
    {
        QVERIFY(QDir().mkpath(path()));
        QVERIFY(QFile::setPermissions(path(), QFileDevice::Permissions(0x7777)));
        SingleInstance first(path());
        QCOMPARE(first.claim(name, {}), Role::First);
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QCOMPARE(QFile::permissions(path()) & others, QFileDevice::Permissions());
    }

    void aLinkInsteadOfTheFolderIsNotFollowed()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("elsewhere"))));
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("elsewhere")), path()));
        SingleInstance first(path());
        QCOMPARE(first.claim(name, {}), Role::Alone);
    }

    void noRequestIsReadOutOfRubbish_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("other words") << QByteArray("GET / HTTP/1.1\r\n\n\n");
        QTest::newRow("another version") << QByteArray("tokendesk 2\nserver=\nactivation=\n\n");
        QTest::newRow("a line too many") << QByteArray("tokendesk 1\nserver=\nactivation=\nmore=\n\n");
        QTest::newRow("too long") << QByteArray("tokendesk 1\nserver=") + QByteArray(20'000, 'a');
    }

    void noRequestIsReadOutOfRubbish()
    {
        QFETCH(QByteArray, bytes);
        SingleInstance first(path());
        QSignalSpy requests(&first, &SingleInstance::requested);
        QCOMPARE(first.claim(name, {}), Role::First);
        QLocalSocket socket;
        QSignalSpy gone(&socket, &QLocalSocket::disconnected);
        socket.connectToServer(socketPath());
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(socket.readAll(), QByteArray());
        QCOMPARE(requests.size(), 0);
    }

    void anotherUserIsKnownAsSuch()
    {
        if (geteuid() != 0) {
            QSKIP("Only the superuser can be somebody else.");
        }
        // In a folder open to everybody, since ours would not even let another user in.
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7777)));
        QLocalServer server;
        server.setSocketOptions(QLocalServer::WorldAccessOption);
        const QString address = m_folder->filePath(QStringLiteral("open"));
        QVERIFY(server.listen(address));
        const QByteArray local = QFile::encodeName(address);
        const pid_t child = fork();
        if (child == 0) {
            sockaddr_un target{};
            target.sun_family = AF_UNIX;
            qstrncpy(static_cast<char *>(target.sun_path), local.constData(), sizeof target.sun_path);
            const int client = socket(AF_UNIX, SOCK_STREAM, 0);
            const bool connected = setuid(65534) == 0
                && ::connect(client, reinterpret_cast<const sockaddr *>(&target), sizeof target) == 0; // NOLINT
            _exit(connected ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QVERIFY(server.waitForNewConnection(5000));
        QVERIFY(!isOfThisUser(server.nextPendingConnection()->socketDescriptor()));
        QLocalSocket ours;
        ours.connectToServer(address);
        QVERIFY(ours.waitForConnected());
        QVERIFY(isOfThisUser(ours.socketDescriptor()));
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--first")) {
        SingleInstance first(arguments.value(2));
        if (first.claim(name, {}) != Role::First) {
            return 1;
        }
        std::puts("listening");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
