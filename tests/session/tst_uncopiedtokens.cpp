// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/uncopiedtokens.h"
#include "tests/support/strictness.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Tokendesk;

namespace {

const UncopiedTokens::Entry one{QUrl(QStringLiteral("https://canvus.example.com/sub")), 1002, QStringLiteral("aWQ=")};
const UncopiedTokens::Entry other{QUrl(QStringLiteral("https://canvus.example.com/sub")), 1003, QStringLiteral("aWQ=")};

bool isPrivate(const QFileInfo &info)
{
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return !(info.permissions() & others);
}

} // namespace

class UncopiedTokensTest : public QObject
{
    Q_OBJECT

private:
    QString folder() const { return m_home->filePath(QStringLiteral("deep/not-copied")); }
    /// As the next program does.
    std::vector<UncopiedTokens::Entry> leftNow() const { return UncopiedTokens(folder()).takeLeft(); }

    std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_home = std::make_unique<QTemporaryDir>();
    }

    void tellsTheNextProgramWhatWasNotForgotten()
    {
        {
            UncopiedTokens first(folder());
            first.remember(one);
            first.remember(other);
            first.forget(other);
        }
        QCOMPARE(leftNow(), std::vector{one});
    }

    void tellsAgainUntilItIsForgotten()
    {
        {
            UncopiedTokens first(folder());
            first.remember(one);
        }
        QCOMPARE(leftNow().size(), std::size_t(1));
        {
            UncopiedTokens next(folder());
            QCOMPARE(next.takeLeft(), std::vector{one});
            QVERIFY(next.takeLeft().empty());
            next.forget(one);
        }
        QVERIFY(leftNow().empty());
        QVERIFY(QDir(folder()).entryList(QDir::Files).isEmpty());
    }

    void whatAnotherProgramStillShowsIsNotLost()
    {
        UncopiedTokens running(folder());
        running.remember(one);
        QVERIFY(leftNow().empty());
    }

    void isForTheUsersEyesOnly()
    {
        UncopiedTokens tokens(folder());
        tokens.remember(one);
        QVERIFY(isPrivate(QFileInfo(folder())));
        const QFileInfoList files = QDir(folder()).entryInfoList({QStringLiteral("*.token")}, QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(isPrivate(files.first()));
    }

    void damagedFilesAreNoTokens()
    {
        QVERIFY(QDir().mkpath(folder()));
        for (const QByteArray &content :
            {QByteArray(), QByteArray("https://a\nnumber\nid\n"), QByteArray("\n\n\n\n")}) {
            QFile file(folder() + QStringLiteral("/x.token"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            QVERIFY(leftNow().empty());
            QVERIFY(!file.exists());
        }
        QVERIFY(UncopiedTokens(QStringLiteral("/nonexistent-folder")).takeLeft().empty());
    }
};

QTEST_GUILESS_MAIN(UncopiedTokensTest)

#include "tst_uncopiedtokens.moc"
