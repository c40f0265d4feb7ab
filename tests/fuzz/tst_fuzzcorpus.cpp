// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>
#include <QTest>

using Target = void (*)(const QByteArray &);
Q_DECLARE_METATYPE(Target)

/// Everything that was ever found to be worth a second look, without a fuzzer.
class FuzzCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsTaken_data()
    {
        QTest::addColumn<Target>("target");
        QTest::addColumn<QString>("file");
        const std::pair<const char *, Target> targets[] = {{"tokenList", Fuzz::tokenList}, {"token", Fuzz::token},
            {"users", Fuzz::users}, {"errors", Fuzz::errors}, {"signIn", Fuzz::signIn},
            {"serverInfo", Fuzz::serverInfo}, {"frames", Fuzz::frames}, {"address", Fuzz::address},
            {"auditLog", Fuzz::auditLog}};
        for (const auto &[name, target] : targets) {
            const QDir folder(QStringLiteral(FUZZ_CORPUS) + QLatin1Char('/') + QLatin1String(name));
            const QStringList files = folder.entryList(QDir::Files, QDir::Name);
            QVERIFY2(!files.isEmpty(), name);
            for (const QString &file : files)
                QTest::addRow("%s, %s", name, qPrintable(file)) << target << folder.filePath(file);
        }
    }
    void everyFileIsTaken()
    {
        QFETCH(Target, target);
        QFETCH(QString, file);
        QFile content(file);
        QVERIFY(content.open(QIODevice::ReadOnly));
        target(content.readAll());
    }
};

QTEST_GUILESS_MAIN(FuzzCorpusTest)
#include "tst_fuzzcorpus.moc"
