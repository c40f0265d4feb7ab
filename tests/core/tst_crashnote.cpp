// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/crashnote.h"
#include "tests/support/strictness.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>

using namespace Tokendesk;

namespace {

int withoutEnd(int number);

// Called where the compiler cannot see that it goes on without end.
int (*volatile again)(int) = withoutEnd; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

int withoutEnd(int number)
{
    return again(number + 1) + 1;
}

/// What the test's own second process does: it crashes as its first argument says.
int crash(const QByteArray &how, const QString &mark)
{
    noteCrashes(mark);
    if (how == "overflow") {
        return withoutEnd(0);
    }
    if (how == "abort") {
        std::abort();
    }
    return std::raise(SIGSEGV);
}

} // namespace

class CrashNoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aCrashIsToldAtOnceAndAtTheNextStart_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("number");
        QTest::newRow("memory") << QStringLiteral("memory") << SIGSEGV;
        QTest::newRow("abort") << QStringLiteral("abort") << SIGABRT;
#ifndef TOKENDESK_SANITIZED
        QTest::newRow("stack overflow") << QStringLiteral("overflow") << SIGSEGV;
#endif
    }

    void aCrashIsToldAtOnceAndAtTheNextStart()
    {
        QFETCH(QString, how);
        QFETCH(int, number);
        const QTemporaryDir folder;
        const QString mark = folder.filePath(QStringLiteral("new/crashed"));
        QVERIFY(!takeCrashMark(mark));
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--crash"), how, mark});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        const QByteArray told = process.readAllStandardError();
        QCOMPARE(told.trimmed(),
            "tokendesk: stopped by an internal error (signal " + QByteArray::number(number).rightJustified(2, '0')
                + "). Tokens on the server are not affected.");
        QCOMPARE(
            QFile::permissions(mark) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        QVERIFY(takeCrashMark(mark));
        QVERIFY(!takeCrashMark(mark));
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--crash")) {
        return crash(arguments.value(2).toLatin1(), arguments.value(3));
    }
    CrashNoteTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crashnote.moc"
