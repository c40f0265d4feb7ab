// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictness.h"
#include "ui/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;

namespace {

const Secret secret(QByteArrayView("not-a-real-token"));
constexpr std::chrono::seconds longTime{60};

/// Without the text in a failure's output.
bool clipboardHolds(const QString &text)
{
    return QGuiApplication::clipboard()->text() == text;
}

} // namespace

class SecretClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QGuiApplication::clipboard()->clear();
    }

    void copiesTheSecretWithWhatStandsAroundIt()
    {
        SecretClipboard clipboard(*QGuiApplication::clipboard(), longTime);
        clipboard.copy(secret, QStringLiteral("before "), QStringLiteral(" after"));
        QVERIFY(clipboardHolds(QStringLiteral("before not-a-real-token after")));
        QVERIFY(clipboard.secondsLeft() > 58 && clipboard.secondsLeft() <= 60);
    }

    void marksTheTextForEveryKindOfClipboardHistory()
    {
        SecretClipboard clipboard(*QGuiApplication::clipboard(), longTime);
        clipboard.copy(secret);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        for (const char *name : {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory",
                 "CanUploadToCloudClipboard"}) {
            QCOMPARE(data->data(QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(name))),
                QByteArray(4, '\0'));
        }
        QVERIFY(data->hasFormat(QStringLiteral("org.nspasteboard.ConcealedType")));
        QVERIFY(data->hasText());
    }

    void leavesThePrimarySelectionAlone()
    {
        QClipboard *system = QGuiApplication::clipboard();
        if (!system->supportsSelection()) {
            QSKIP("This platform has no PRIMARY selection.");
        }
        system->setText(QStringLiteral("selected"), QClipboard::Selection);
        SecretClipboard clipboard(*system, longTime);
        clipboard.copy(secret);
        clipboard.clearNow();
        QCOMPARE(system->text(QClipboard::Selection), QStringLiteral("selected"));
    }

    void clearsItselfWhenTheTimeIsUp()
    {
        SecretClipboard clipboard(*QGuiApplication::clipboard(), std::chrono::seconds(1));
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        QSignalSpy left(&clipboard, &SecretClipboard::secondsLeftChanged);
        clipboard.copy(secret);
        QVERIFY(cleared.wait(10'000));
        QVERIFY(clipboardHolds({}));
        QVERIFY(cleared.at(0).at(0).toBool());
        QCOMPARE(left.first().at(0).toInt(), 1);
        QCOMPARE(left.last().at(0).toInt(), 0);
        QCOMPARE(clipboard.secondsLeft(), 0);
    }

    void leavesWhatSomebodyElseCopiedMeanwhile()
    {
        SecretClipboard clipboard(*QGuiApplication::clipboard(), longTime);
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        clipboard.copy(secret);
        QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
        QTRY_COMPARE(clipboard.secondsLeft(), 0);
        clipboard.clearNow();
        QVERIFY(clipboardHolds(QStringLiteral("something else")));
        QCOMPARE(cleared.size(), 0);
    }

    void leavesItAlsoWhereTheChangeWasNotTold()
    {
        SecretClipboard clipboard(*QGuiApplication::clipboard(), longTime);
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        clipboard.copy(secret);
        {
            // As where the desktop tells of a change later than the time is up.
            const QSignalBlocker untold(QGuiApplication::clipboard());
            QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
        }
        clipboard.clearNow();
        QVERIFY(clipboardHolds(QStringLiteral("something else")));
        QCOMPARE(cleared.size(), 0);
    }

    void clearsWhatAClipboardManagerTookOver()
    {
        SecretClipboard clipboard(*QGuiApplication::clipboard(), longTime);
        clipboard.copy(secret);
        QGuiApplication::clipboard()->setText(QStringLiteral("not-a-real-token"));
        clipboard.clearNow();
        QVERIFY(clipboardHolds({}));
    }

    void aSecondCopyStartsTheCountdownAnew()
    {
        SecretClipboard clipboard(*QGuiApplication::clipboard(), longTime);
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        clipboard.copy(secret);
        clipboard.copy(secret, QStringLiteral("CANVUS_TOKEN="));
        QVERIFY(clipboardHolds(QStringLiteral("CANVUS_TOKEN=not-a-real-token")));
        clipboard.clearNow();
        QCOMPARE(cleared.size(), 1);
        QVERIFY(clipboardHolds({}));
    }

    void aNewTimeStartsTheCountdownAnew()
    {
        SecretClipboard clipboard(*QGuiApplication::clipboard(), longTime);
        QSignalSpy changed(&clipboard, &SecretClipboard::clearAfterChanged);
        clipboard.setClearAfter(std::chrono::seconds(50));
        QCOMPARE(clipboard.secondsLeft(), 0);
        clipboard.copy(secret);
        QVERIFY(clipboard.secondsLeft() <= 50);
        clipboard.setClearAfter(std::chrono::seconds(90));
        QVERIFY(clipboard.secondsLeft() > 80);
        QCOMPARE(changed.size(), 2);
    }

    void clearsWhenTheProgramEnds()
    {
        SecretClipboard clipboard(*QGuiApplication::clipboard(), longTime);
        clipboard.copy(secret);
        QMetaObject::invokeMethod(qGuiApp, &QCoreApplication::quit, Qt::QueuedConnection);
        QGuiApplication::exec();
        QVERIFY(clipboardHolds({}));
    }
};

QTEST_MAIN(SecretClipboardTest)

#include "tst_secretclipboard.moc"
