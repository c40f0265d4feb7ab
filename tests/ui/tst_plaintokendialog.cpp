// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictness.h"
#include "ui/inlinenote.h"
#include "ui/plaintokendialog.h"
#include "ui/secretclipboard.h"
#include "ui/secretfile.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Tokendesk;

namespace {

constexpr auto plain = "not-a-real-token";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isPrivate(const QString &path)
{
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return !(QFileInfo(path).permissions() & others);
}

} // namespace

class PlainTokenDialogTest : public QObject
{
    Q_OBJECT

private:
    QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(QLatin1String(name)); }
    QMessageBox *question() const { return m_dialog->findChild<QMessageBox *>(); }
    QLineEdit *pasteBack() const { return m_dialog->findChild<QLineEdit *>(QStringLiteral("pasteBack")); }
    QString verdict() const { return m_dialog->findChild<QLabel *>(QStringLiteral("verdict"))->text(); }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        pasteBack()->paste();
    }
    QLabel *field() const { return m_dialog->findChild<QLabel *>(QStringLiteral("token")); }
    bool isHidden() const
    {
        const QString text = field()->text();
        return !text.isEmpty() && text.count(QChar(0x2022)) == text.size();
    }
    QString note() const { return m_dialog->findChild<InlineNote *>()->text(); }
    void saveTo(const QString &path)
    {
        button("save")->click();
        auto *files = m_dialog->findChild<QFileDialog *>();
        Q_EMIT files->fileSelected(path);
        files->reject();
    }
    QAbstractButton *answer(const QString &text) const
    {
        for (QAbstractButton *each : question()->buttons()) {
            if (each->text().remove(u'&') == text) {
                return each;
            }
        }
        return nullptr;
    }

    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<PlainTokenDialog> m_dialog;

    void openDialog()
    {
        const NewToken created{
            {QStringLiteral("aa"), QStringLiteral("<img src=/etc/hostname>"), {}}, Secret(QByteArrayView(plain))};
        m_dialog = std::make_unique<PlainTokenDialog>(
            created, 1002, QStringLiteral("Alice"), QUrl(QStringLiteral("https://canvus.example.com")), *m_clipboard);
        m_dialog->open();
    }

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QGuiApplication::clipboard()->clear();
        m_clipboard = std::make_unique<SecretClipboard>(*QGuiApplication::clipboard(), std::chrono::seconds(60));
        openDialog();
    }
    void cleanup() { m_dialog.reset(); }

    void hidesTheTokenUntilItIsAskedToShowIt()
    {
        QVERIFY(isHidden());
        button("show")->click();
        QVERIFY(field()->text() == QLatin1String(plain));
        button("show")->click();
        QVERIFY(isHidden());
    }

    void copiesWithoutShowing()
    {
        button("copy")->click();
        QVERIFY(QGuiApplication::clipboard()->text() == QLatin1String(plain));
        QVERIFY(isHidden());
        QVERIFY(m_dialog->isSafe());
        button("clearNow")->click();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void copiesInOtherForms_data()
    {
        QTest::addColumn<int>("entry");
        QTest::addColumn<QString>("expected");
        QTest::newRow("header") << 0 << QStringLiteral("Private-Token: not-a-real-token");
        QTest::newRow("curl") << 1
                              << QStringLiteral("curl -H \"Private-Token: not-a-real-token\" "
                                                "\"https://canvus.example.com/api/v1/users/1002/access-tokens\"");
        QTest::newRow("environment") << 2
                                     << QStringLiteral("CANVUS_SERVER=https://canvus.example.com\n"
                                                       "CANVUS_TOKEN=not-a-real-token");
    }

    void copiesInOtherForms()
    {
        QFETCH(int, entry);
        QFETCH(QString, expected);
        button("copyAs")->menu()->actions().at(entry)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text() == expected);
        QVERIFY(m_dialog->isSafe());
    }

    void everyWayOfClosingAsksFirst_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("Esc") << 0;
        QTest::newRow("window manager") << 1;
        QTest::newRow("Close") << 2;
    }

    void everyWayOfClosingAsksFirst()
    {
        QFETCH(int, way);
        if (way == 0) {
            QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        } else if (way == 1) {
            m_dialog->close();
        } else {
            m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close)->click();
        }
        QVERIFY(m_dialog->isVisible());
        QVERIFY(question() != nullptr);
        QCOMPARE(question()->defaultButton()->text().remove(u'&'), QStringLiteral("Keep Open"));
        QTest::keyClick(question(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
    }

    void theAnswersDoWhatTheySay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("open");
        QTest::addColumn<int>("revoked");
        QTest::newRow("keep") << QStringLiteral("Keep Open") << true << 0;
        QTest::newRow("revoke") << QStringLiteral("Revoke Token") << false << 1;
        QTest::newRow("close") << QStringLiteral("Close Anyway") << false << 0;
    }

    void theAnswersDoWhatTheySay()
    {
        QFETCH(QString, text);
        QSignalSpy revoke(m_dialog.get(), &PlainTokenDialog::revokeRequested);
        m_dialog->askToClose();
        answer(text)->click();
        QTEST(m_dialog->isVisible(), "open");
        QTEST(static_cast<int>(revoke.size()), "revoked");
    }

    void closesAtOnceWhatWasCopied()
    {
        button("copy")->click();
        m_dialog->close();
        QVERIFY(!m_dialog->isVisible());
    }

    void savesToAFileThatOnlyItsOwnerCanRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("token.txt"));
        saveTo(path);
        QVERIFY(contentOf(path) == QByteArray(plain) + '\n');
        QVERIFY(isPrivate(path));
        QVERIFY(m_dialog->isSafe());
    }

    void overwritesNothingUnasked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("token.txt"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("precious");
        old.close();
        saveTo(path);
        QCOMPARE(contentOf(path), QByteArray("precious"));
        QVERIFY(!m_dialog->isSafe());
        QVERIFY(question() != nullptr);
        answer(QStringLiteral("Replace File"))->click();
        QVERIFY(contentOf(path) == QByteArray(plain) + '\n');
        QVERIFY(isPrivate(path));
        QVERIFY(m_dialog->isSafe());
    }

    void asksBeforeItSavesWhereOthersCanWrite_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("group") << 0770;
        QTest::newRow("everyone") << 0707;
        QTest::newRow("everyone, sticky") << 01777;
    }

    void asksBeforeItSavesWhereOthersCanWrite()
    {
        QFETCH(int, mode);
        const QTemporaryDir home;
        const QString shared = home.filePath(QStringLiteral("shared"));
        const QString link = home.filePath(QStringLiteral("link"));
        QVERIFY(QDir().mkdir(shared));
        QVERIFY(QFile::link(shared, link));
        QCOMPARE(::chmod(QFile::encodeName(shared).constData(), static_cast<mode_t>(mode)), 0);
        const QString path = shared + QStringLiteral("/token.txt");
        saveTo(link + QStringLiteral("/token.txt")); // the same through a link
        QVERIFY(question() != nullptr);
        QVERIFY(!QFile::exists(path));
        QVERIFY(!m_dialog->isSafe());
        QCOMPARE(question()->defaultButton()->text().remove(u'&'), QStringLiteral("Cancel"));
        question()->reject();
        QVERIFY(!QFile::exists(path));
        QTRY_VERIFY(question() == nullptr);
        saveTo(path);
        answer(QStringLiteral("Save There Anyway"))->click();
        QVERIFY(contentOf(path) == QByteArray(plain) + '\n');
        QVERIFY(isPrivate(path));
        QVERIFY(m_dialog->isSafe());
    }

    void aFolderCountsAsSharedWhereOthersCanExchangeIt()
    {
        const QTemporaryDir home;
        const QString inner = home.filePath(QStringLiteral("shared/inner"));
        QVERIFY(QDir().mkpath(inner));
        QVERIFY(!SecretFile::othersCanWriteTo(inner));
        const QByteArray outer = QFile::encodeName(home.filePath(QStringLiteral("shared")));
        QCOMPARE(::chmod(outer.constData(), 0777), 0);
        QVERIFY(SecretFile::othersCanWriteTo(inner));
        // In a sticky folder, as /tmp is, nobody can rename what is another's.
        QCOMPARE(::chmod(outer.constData(), 01777), 0);
        QVERIFY(!SecretFile::othersCanWriteTo(inner));
    }

    void followsNoLinkWhereItWrites()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("target"));
        const QString path = folder.filePath(QStringLiteral("token.txt"));
        QVERIFY(QFile::link(target, path));
        saveTo(path);
        QVERIFY(question() != nullptr);
        answer(QStringLiteral("Replace File"))->click();
        QVERIFY(!QFile::exists(target));
        QVERIFY(!QFileInfo(path).isSymLink());
        QVERIFY(contentOf(path) == QByteArray(plain) + '\n');
        QVERIFY(isPrivate(path));
    }

    void tellsWhetherWhatWasStoredIsRight_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<bool>("right");
        QTest::newRow("the token") << QStringLiteral("not-a-real-token") << true;
        QTest::newRow("with a line break") << QStringLiteral(" not-a-real-token\n") << true;
        QTest::newRow("header line") << QStringLiteral("Private-Token: not-a-real-token") << true;
        QTest::newRow("cut") << QStringLiteral("not-a-real-toke") << false;
        QTest::newRow("longer") << QStringLiteral("not-a-real-token1") << false;
        QTest::newRow("another") << QStringLiteral("not-A-real-token") << false;
    }

    void tellsWhetherWhatWasStoredIsRight()
    {
        QFETCH(QString, stored);
        QFETCH(bool, right);
        QCOMPARE(pasteBack()->echoMode(), QLineEdit::Password);
        paste(stored);
        QVERIFY(verdict().startsWith(right ? u'\u2713' : u'\u26a0'));
        QVERIFY(pasteBack()->text().isEmpty());
        QVERIFY(!pasteBack()->isUndoAvailable());
        QVERIFY(!m_dialog->isSafe()); // it says nothing about where the token is kept
    }

    void whatIsTypedIsJudgedWithEnterAndCopiesNothing()
    {
        QTest::keyClicks(pasteBack(), QStringLiteral("not"));
        QVERIFY(verdict().isEmpty());
        QTest::keyClick(pasteBack(), Qt::Key_Return);
        QVERIFY(!verdict().isEmpty());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(!m_dialog->isSafe());
    }

    void theTimeUntilTheClipboardIsClearedCanBeSet()
    {
        auto *seconds = m_dialog->findChild<QSpinBox *>(QStringLiteral("clearAfter"));
        QCOMPARE(seconds->value(), 60);
        button("copy")->click();
        seconds->setValue(7);
        QCOMPARE(m_clipboard->clearAfter(), std::chrono::seconds(7));
        QVERIFY(m_clipboard->secondsLeft() <= 7);
    }

    void aTimeThatIsLockedIsShownAsSuch()
    {
        const auto *note = m_dialog->findChild<QLabel *>(QStringLiteral("clearAfterLocked"));
        QVERIFY(!note->isVisibleTo(m_dialog.get()));
        m_clipboard->lockClearAfter();
        openDialog();
        note = m_dialog->findChild<QLabel *>(QStringLiteral("clearAfterLocked"));
        auto *seconds = m_dialog->findChild<QSpinBox *>(QStringLiteral("clearAfter"));
        QVERIFY(note->isVisibleTo(m_dialog.get()));
        QVERIFY(!seconds->isEnabled());
        m_clipboard->setClearAfter(std::chrono::seconds(7));
        QCOMPARE(m_clipboard->clearAfter(), std::chrono::seconds(60));
    }

    void saysOnceThatItIsSafe()
    {
        QSignalSpy safe(m_dialog.get(), &PlainTokenDialog::madeSafe);
        button("copy")->click();
        button("copy")->click();
        QCOMPARE(safe.size(), 1);
    }

    void saysWhyItCouldNotSave()
    {
        saveTo(QStringLiteral("/nonexistent-folder/token.txt"));
        QVERIFY(note().contains(QStringLiteral("/nonexistent-folder/token.txt")));
        QVERIFY(!m_dialog->isSafe());
    }

    void showsServerTextAsItIs()
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            QVERIFY2(!label->text().contains(QLatin1String("<img")) || label->textFormat() == Qt::PlainText,
                qPrintable(label->objectName()));
        }
        QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("whose"))->text().contains(QLatin1String("<img src=")));
    }
};

QTEST_MAIN(PlainTokenDialogTest)

#include "tst_plaintokendialog.moc"
