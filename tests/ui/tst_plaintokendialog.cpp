// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictness.h"
#include "ui/inlinenote.h"
#include "ui/plaintokendialog.h"
#include "ui/secretclipboard.h"
#include "ui/secretfile.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QGuiApplication::clipboard()->clear();
        m_clipboard = std::make_unique<SecretClipboard>(*QGuiApplication::clipboard(), std::chrono::seconds(60));
        const NewToken created{
            {QStringLiteral("aa"), QStringLiteral("<img src=/etc/hostname>"), {}}, Secret(QByteArrayView(plain))};
        m_dialog = std::make_unique<PlainTokenDialog>(
            created, 1002, QStringLiteral("Alice"), QUrl(QStringLiteral("https://canvus.example.com")), *m_clipboard);
        m_dialog->open();
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
                                                "https://canvus.example.com/api/v1/users/1002/access-tokens");
        QTest::newRow("environment") << 2 << QStringLiteral("CANVUS_TOKEN=not-a-real-token");
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
