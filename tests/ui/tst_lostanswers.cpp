// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told when the answer to a change is lost on the way.
#include "app/model/revokejob.h"
#include "tests/session/rawclient.h"
#include "tests/support/demofixture.h"
#include "tests/support/faultproxy.h"
#include "tests/support/strictness.h"
#include "tests/ui/signedindesk.h"
#include "ui/losttokendialog.h"
#include "ui/plaintokendialog.h"
#include "ui/renamedialog.h"
#include "ui/revokedialog.h"

#include <QDialogButtonBox>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <atomic>

using namespace Tokendesk;

using Harm = FaultProxy::Harm;
using Way = FaultProxy::Way;

namespace {

const QString WishedName = QStringLiteral("A wish of this test");

/// A desk behind a proxy, and another program that is not.
class Room
{
public:
    Room()
    {
        demo.server().setArrivalObserver([this](const std::string &verb, const std::string &path) {
            creations += verb == "POST" && path.find("access-tokens") != std::string::npos ? 1 : 0;
            revocations += verb == "DELETE" ? 1 : 0;
        });
    }

    bool isReady()
    {
        return QTest::qWaitFor([this] { return desk.isReady(); }, 20'000);
    }
    /// Asks for a token as a person does, and harms the connection on the way.
    NewTokenDialog *create(Way harmed)
    {
        desk.openNew(WishedName);
        auto *dialog = desk.dialog<NewTokenDialog>();
        proxy.arm({Harm::Close, harmed, 0, "POST"});
        click(button(dialog, "createButton"));
        return dialog;
    }
    QStringList idsOf(const QString &description)
    {
        QStringList ids;
        for (const Token &token : raw.tokensOf(user.id)) {
            if (token.description == description)
                ids.append(token.id);
        }
        return ids;
    }
    LostTokenDialog *lost() const
    {
        LostTokenDialog *dialog = nullptr;
        (void)QTest::qWaitFor([&] { return (dialog = desk.dialog<LostTokenDialog>()) != nullptr; }, 20'000);
        return dialog;
    }

    std::atomic<int> creations = 0;
    std::atomic<int> revocations = 0;
    DemoFixture demo;
    TokendeskDemo::DemoAccount user = demo.user();
    FaultProxy proxy{static_cast<quint16>(demo.url().port())};
    RawClient raw{demo.url(), DemoFixture::token(user)};
    SignedInDesk desk{proxy.url(), DemoFixture::token(user)};
};

/// Now and then Qt does not notice that a connection was reset as it was made, and the call ends by the idle limit
/// only.
bool saysThatItCannotBeRead(QWidget *dialog)
{
    return QTest::qWaitFor([dialog] { return noteOf(dialog).contains(QStringLiteral("cannot be read now")); }, 30'000);
}

QPushButton *cancelOf(QWidget *dialog)
{
    return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel);
}

} // namespace

class LostAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aTokenThatWasMadeIsShownAndRevokedOnlyWhenAsked_data()
    {
        QTest::addColumn<bool>("revoke");
        QTest::newRow("revoke") << true;
        QTest::newRow("keep") << false;
    }
    void aTokenThatWasMadeIsShownAndRevokedOnlyWhenAsked()
    {
        QFETCH(bool, revoke);
        Room room;
        QVERIFY(!room.raw.make(room.user.id, WishedName).isEmpty()); // an older one of that name is not meant
        QVERIFY(room.isReady());
        room.desk.controller.refresh();
        QTRY_COMPARE(room.desk.tokens.descriptionsOf(room.user.id).count(WishedName), 1);
        auto *dialog = room.create(Way::Answer);
        LostTokenDialog *lost = room.lost();
        QVERIFY(lost);
        auto *list = lost->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), WishedName);
        QVERIFY(cancelOf(lost)->isDefault());
        QCOMPARE(button(lost, "revokeButton")->text(), QStringLiteral("Revoke Token"));
        QCOMPARE(room.creations.load(), 2);
        QCOMPARE(room.revocations.load(), 0);
        QSignalSpy message(&room.desk.actions, &TokenActions::message);
        click(revoke ? button(lost, "revokeButton") : cancelOf(lost));
        if (revoke)
            QTRY_COMPARE(message.size(), 1);
        QTRY_VERIFY(room.desk.dialog<LostTokenDialog>() == nullptr);
        QCOMPARE(room.idsOf(WishedName).size(), revoke ? 1 : 2);

        // The dialog that asked is still there, with what was typed, and another one takes a new decision.
        QVERIFY(noteOf(dialog).contains(QStringLiteral("Its secret is lost")));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("description"))->text(), WishedName);
        QCOMPARE(button(dialog, "createButton")->text(), QStringLiteral("Create Another Token"));
        QVERIFY(!button(dialog, "createButton")->isDefault());
        click(button(dialog, "createButton"));
        QTRY_VERIFY(room.desk.dialog<PlainTokenDialog>() != nullptr);
        QCOMPARE(room.creations.load(), 3); // with the older one
        QCOMPARE(room.revocations.load(), revoke ? 1 : 0);
        QVERIFY(room.desk.dialog<LostTokenDialog>() == nullptr);
    }

    void aTokenThatWasNotMadeCanBeCreatedAgain()
    {
        Room room;
        QVERIFY(room.isReady());
        auto *dialog = room.create(Way::Request);
        QTRY_VERIFY(noteOf(dialog).contains(QStringLiteral("was not made, as far as the list tells")));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("description"))->text(), WishedName);
        QCOMPARE(button(dialog, "createButton")->text(), QStringLiteral("Create Token"));
        QVERIFY(!button(dialog, "lookAgainButton")->isVisible());
        click(button(dialog, "createButton"));
        QTRY_VERIFY(room.desk.dialog<PlainTokenDialog>() != nullptr);
        QCOMPARE(room.creations.load(), 1);
        QVERIFY(room.desk.dialog<LostTokenDialog>() == nullptr);
    }

    void ofSeveralNewOnesNoneIsChosen()
    {
        Room room;
        QVERIFY(room.isReady());
        room.desk.openNew(WishedName);
        QVERIFY(!room.raw.make(room.user.id, WishedName).isEmpty()); // somebody else, who was a little quicker
        auto *dialog = room.desk.dialog<NewTokenDialog>();
        room.proxy.arm({Harm::Close, Way::Answer, 0, "POST"});
        click(button(dialog, "createButton"));
        LostTokenDialog *lost = room.lost();
        QVERIFY(lost);
        auto *list = lost->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 2);
        QVERIFY(!button(lost, "revokeButton")->isEnabled());
        list->topLevelItem(1)->setCheckState(0, Qt::Checked);
        QVERIFY(button(lost, "revokeButton")->isEnabled());
        const QString end = list->topLevelItem(1)->text(2).mid(1);
        click(button(lost, "revokeButton"));
        QTRY_COMPARE(room.idsOf(WishedName).size(), 1);
        QVERIFY(!room.idsOf(WishedName).at(0).endsWith(end));
    }

    void aListThatCannotBeReadIsSaidAndLookedAtAgain()
    {
        Room room;
        QVERIFY(room.isReady());
        room.proxy.setRefusing(true); // new connections, that is
        auto *dialog = room.create(Way::Answer);
        QVERIFY(saysThatItCannotBeRead(dialog));
        QVERIFY(!button(dialog, "createButton")->isEnabled());
        QVERIFY(button(dialog, "lookAgainButton")->isVisible());
        QVERIFY(cancelOf(dialog)->isEnabled());
        room.proxy.setRefusing(false);
        click(button(dialog, "lookAgainButton"));
        QVERIFY(room.lost());
        QVERIFY(!button(dialog, "lookAgainButton")->isVisible());
        QCOMPARE(room.creations.load(), 1);
    }

    void itIsToldAlsoAfterTheDialogWasClosed_data()
    {
        QTest::addColumn<bool>("made");
        QTest::newRow("it was made") << true;
        QTest::newRow("it was not made") << false;
    }
    void itIsToldAlsoAfterTheDialogWasClosed()
    {
        QFETCH(bool, made);
        Room room;
        QVERIFY(room.isReady());
        QSignalSpy message(&room.desk.actions, &TokenActions::message);
        room.proxy.setRefusing(true);
        auto *dialog = room.create(made ? Way::Answer : Way::Request);
        QVERIFY(saysThatItCannotBeRead(dialog));
        click(cancelOf(dialog));
        QTRY_VERIFY(room.desk.dialog<NewTokenDialog>() == nullptr);
        room.proxy.setRefusing(false);
        if (made) {
            QVERIFY(room.lost());
            QCOMPARE(room.revocations.load(), 0);
        } else {
            QTRY_COMPARE(message.size(), 1);
            QVERIFY(message.at(0).at(0).toString().contains(QStringLiteral("was not made")));
        }
    }

    void aSecondTryIsNotTakenForTheLostOne_data()
    {
        QTest::addColumn<bool>("firstWasMade");
        QTest::newRow("the first was made") << true;
        QTest::newRow("the first was not made") << false;
    }
    void aSecondTryIsNotTakenForTheLostOne()
    {
        QFETCH(bool, firstWasMade);
        Room room;
        QVERIFY(room.isReady());
        room.proxy.setRefusing(true);
        auto *dialog = room.create(firstWasMade ? Way::Answer : Way::Request);
        QVERIFY(saysThatItCannotBeRead(dialog));
        click(cancelOf(dialog));
        QTRY_VERIFY(room.desk.dialog<NewTokenDialog>() == nullptr);
        const QStringList first = room.idsOf(WishedName);
        QCOMPARE(first.size(), firstWasMade ? 1 : 0);
        room.proxy.setRefusing(false);
        QSignalSpy message(&room.desk.actions, &TokenActions::message);
        room.desk.openNew(WishedName);
        click(button(room.desk.dialog<NewTokenDialog>(), "createButton"));
        QTRY_VERIFY(room.desk.dialog<PlainTokenDialog>() != nullptr);
        if (firstWasMade) {
            LostTokenDialog *lost = room.lost();
            QVERIFY(lost);
            QCOMPARE(lost->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
            QVERIFY(first.at(0).endsWith(lost->findChild<QTreeWidget *>()->topLevelItem(0)->text(2).mid(1)));
        } else {
            QTRY_COMPARE(message.size(), 1);
            QVERIFY(room.desk.dialog<LostTokenDialog>() == nullptr);
        }
        QCOMPARE(room.idsOf(WishedName).size(), firstWasMade ? 2 : 1);
    }

    void whereTheListIsNotKnownItIsReadBeforeAnythingIsSent_data()
    {
        QTest::addColumn<bool>("reachable");
        QTest::newRow("it can be read") << true;
        QTest::newRow("it cannot be read") << false;
    }
    void whereTheListIsNotKnownItIsReadBeforeAnythingIsSent()
    {
        QFETCH(bool, reachable);
        Room room;
        SignedInDesk desk(room.proxy.url(), DemoFixture::token(room.demo.administrator()));
        QTRY_VERIFY(desk.isReady());
        QVERIFY(!room.raw.make(room.user.id, WishedName).isEmpty());
        desk.actions.newToken(room.user.id, QStringLiteral("Another"));
        auto *dialog = desk.dialog<NewTokenDialog>();
        dialog->findChild<QLineEdit *>(QStringLiteral("description"))->setText(WishedName);
        if (!reachable) {
            room.proxy.setRefusing(true);
            room.proxy.harmAll(Harm::Close);
            click(button(dialog, "createButton"));
            QTRY_VERIFY(!noteOf(dialog).isEmpty());
            QVERIFY(button(dialog, "createButton")->isEnabled());
            QCOMPARE(room.creations.load(), 1);
            return;
        }
        room.proxy.arm({Harm::Close, Way::Answer, 0, "POST"});
        click(button(dialog, "createButton"));
        QTRY_VERIFY(desk.dialog<LostTokenDialog>() != nullptr);
        QCOMPARE(desk.dialog<LostTokenDialog>()->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
        QCOMPARE(room.creations.load(), 2);
    }

    void aRenameIsToldAsItWas_data()
    {
        QTest::addColumn<bool>("renamed");
        QTest::newRow("it was renamed") << true;
        QTest::newRow("it was not renamed") << false;
    }
    void aRenameIsToldAsItWas()
    {
        QFETCH(bool, renamed);
        Room room;
        QVERIFY(room.isReady());
        const TokenRef token = room.desk.tokens.token(0);
        auto *dialog = rename(room, token, renamed ? Way::Answer : Way::Request);
        QTRY_VERIFY(noteOf(dialog).contains(
            renamed ? QStringLiteral("but the token was renamed") : QStringLiteral("the token was not renamed")));
        QCOMPARE(button(dialog, "renameButton")->isEnabled(), !renamed);
        QCOMPARE(room.idsOf(WishedName).size(), renamed ? 1 : 0);
        if (renamed) {
            QTRY_COMPARE(room.desk.named(WishedName).token.id, token.token.id);
        } else {
            QSignalSpy message(&room.desk.actions, &TokenActions::message);
            click(button(dialog, "renameButton"));
            QTRY_COMPARE(message.size(), 1);
            QCOMPARE(room.idsOf(WishedName), QStringList{token.token.id});
        }
    }

    void aRenameThatCannotBeLookedAtIsLookedAtAgain_data()
    {
        QTest::addColumn<QString>("meanwhile");
        QTest::newRow("nothing happens meanwhile") << QString();
        QTest::newRow("somebody else renames it") << QStringLiteral("Theirs");
        QTest::newRow("somebody else revokes it") << QStringLiteral("gone");
    }
    void aRenameThatCannotBeLookedAtIsLookedAtAgain()
    {
        QFETCH(QString, meanwhile);
        Room room;
        QVERIFY(room.isReady());
        const QString id = room.raw.make(room.user.id, QStringLiteral("before"));
        room.desk.controller.refresh();
        QTRY_VERIFY(room.desk.tokens.contains(room.user.id, id));
        auto *dialog = rename(room, room.desk.named(QStringLiteral("before")), Way::Answer, true);
        QVERIFY(saysThatItCannotBeRead(dialog));
        QVERIFY(!button(dialog, "renameButton")->isEnabled());
        if (meanwhile == QStringLiteral("gone"))
            QVERIFY(room.raw.revoke(room.user.id, id));
        else if (!meanwhile.isEmpty())
            QVERIFY(answerOf(room.raw->changeDescription(room.user.id, id, meanwhile, this)).isOk());
        room.proxy.setRefusing(false);
        click(button(dialog, "lookAgainButton"));
        const QString told = meanwhile.isEmpty() ? QStringLiteral("but the token was renamed") : meanwhile;
        QTRY_VERIFY(noteOf(dialog).contains(told));
        QVERIFY(!button(dialog, "lookAgainButton")->isVisible());
    }

    void aRevokeIsToldAsItWas_data()
    {
        QTest::addColumn<bool>("revoked");
        QTest::newRow("it was revoked") << true;
        QTest::newRow("it was not revoked") << false;
    }
    void aRevokeIsToldAsItWas()
    {
        QFETCH(bool, revoked);
        Room room;
        QVERIFY(room.isReady());
        const QString id = room.raw.make(room.user.id, WishedName);
        room.desk.controller.refresh();
        QTRY_VERIFY(room.desk.tokens.contains(room.user.id, id));
        QSignalSpy message(&room.desk.actions, &TokenActions::message);
        room.desk.actions.revoke({room.desk.named(WishedName)});
        auto *dialog = room.desk.dialog<RevokeDialog>();
        room.proxy.arm({Harm::Close, revoked ? Way::Answer : Way::Request, 0, "DELETE"});
        click(button(dialog, "revokeButton"));
        if (revoked) {
            QTRY_COMPARE(message.size(), 1);
            QTRY_VERIFY(room.desk.dialog<RevokeDialog>() == nullptr);
        } else {
            QTRY_VERIFY(noteOf(dialog).contains(QStringLiteral("The token was not revoked")));
            QCOMPARE(room.idsOf(WishedName).size(), 1);
            click(button(dialog, "revokeButton"));
            QTRY_COMPARE(message.size(), 1);
        }
        QCOMPARE(room.revocations.load(), 1);
        QVERIFY(room.idsOf(WishedName).isEmpty());
    }

private:
    /// Harms the PATCH, not the reading before it.
    static RenameDialog *rename(Room &room, const TokenRef &token, Way harmed, bool thenOffline = false)
    {
        room.desk.actions.rename(token);
        auto *dialog = room.desk.dialog<RenameDialog>();
        dialog->findChild<QLineEdit *>()->setText(WishedName);
        room.proxy.arm({Harm::Close, harmed, 0, "PATCH"});
        room.proxy.setRefusing(thenOffline);
        click(button(dialog, "renameButton"));
        return dialog;
    }
};

QTEST_MAIN(LostAnswersTest)
#include "tst_lostanswers.moc"
