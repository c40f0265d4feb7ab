// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "tests/support/demofixture.h"
#include "tests/support/strictness.h"
#include "ui/newtokendialog.h"
#include "ui/plaintokendialog.h"
#include "ui/revokedialog.h"
#include "ui/secretclipboard.h"
#include "ui/tokenactions.h"
#include "ui/uncopiedoffer.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Tokendesk;

namespace {

/// The program from its start to its end, as far as new tokens are concerned.
class Program
{
public:
    explicit Program(const QString &home)
        : settings(home + QStringLiteral("/tokendesk.ini"))
        , m_offer(new UncopiedOffer(settings, session, controller, tokens, actions, &window))
    {
        window.show();
    }
    bool signIn(const DemoFixture &demo, const TokendeskDemo::DemoAccount &account)
    {
        session.signInWithToken(demo.url(), DemoFixture::token(account));
        return QTest::qWaitFor([this] { return controller.loadState() == TokenController::LoadState::Loaded; });
    }
    PlainTokenDialog *create(const QString &description)
    {
        actions.newToken(session.user().id, session.user().name);
        auto *dialog = window.findChild<NewTokenDialog *>();
        dialog->findChild<QLineEdit *>(QStringLiteral("description"))->setText(description);
        QTest::keyClick(dialog, Qt::Key_Return);
        return QTest::qWaitFor([this] { return window.findChild<PlainTokenDialog *>() != nullptr; })
            ? window.findChild<PlainTokenDialog *>()
            : nullptr;
    }
    QMessageBox *question() const
    {
        auto *box = window.findChild<QMessageBox *>(QStringLiteral("uncopiedQuestion"));
        return box && box->isVisible() ? box : nullptr;
    }
    /// After a moment in which it would have come: all that goes before it was asked later than this.
    bool asksNothing()
    {
        bool asked = false;
        auto *last = session.client()->user(session.user().id, &window);
        QObject::connect(last, &ApiCallBase::finished, &window, [&asked] { asked = true; });
        return QTest::qWaitFor([&asked] { return asked; }) && question() == nullptr;
    }
    void answer(const QString &text) const
    {
        for (QAbstractButton *button : question()->buttons()) {
            if (button->text().remove(u'&') == text) {
                button->click();
                return;
            }
        }
        QFAIL("there is no such answer");
    }

    Settings settings;
    SystemClock clock;
    Session session;
    TokenModel tokens{clock};
    UserModel users;
    TokenController controller{session, tokens, users, clock};
    SecretClipboard clipboard{*QGuiApplication::clipboard(), std::chrono::seconds(60)};
    QWidget window;
    TokenActions &actions = *new TokenActions(controller, tokens, session, clipboard, clock, &window);

private:
    UncopiedOffer *m_offer;
};

} // namespace

class UncopiedOfferTest : public QObject
{
    Q_OBJECT

private:
    QString folder() const { return m_home->filePath(QStringLiteral("not-copied")); }
    QStringList files() const { return QDir(folder()).entryList({QStringLiteral("*.token")}, QDir::Files); }
    /// A program in which a token was made, and that ended before anybody copied it.
    void makeAndEnd(const QString &description)
    {
        Program program(m_home->path());
        QVERIFY(program.signIn(*m_demo, m_demo->user()));
        QVERIFY(program.create(description) != nullptr);
        m_maker = program.session.user().name;
        QCOMPARE(files().size(), 1);
    }

    QString m_maker;
    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QGuiApplication::clipboard()->clear();
        m_demo = std::make_unique<DemoFixture>();
        m_home = std::make_unique<QTemporaryDir>();
    }

    void theNextStartNamesATokenThatWasNeverCopied()
    {
        makeAndEnd(QStringLiteral("Lost in a crash"));
        {
            Program next(m_home->path());
            QVERIFY(next.signIn(*m_demo, m_demo->user()));
            const int before = next.tokens.rowCount();
            QTRY_VERIFY(next.question() != nullptr);
            QVERIFY(next.question()->text().contains(QStringLiteral("Lost in a crash")));
            QCOMPARE(next.question()->textFormat(), Qt::PlainText);
            next.answer(QStringLiteral("Revoke…"));
            auto *revoke = next.window.findChild<RevokeDialog *>();
            QVERIFY(revoke != nullptr);
            revoke->start();
            QTRY_COMPARE(next.tokens.rowCount(), before - 1);
        }
        Program last(m_home->path());
        QVERIFY(last.signIn(*m_demo, m_demo->user()));
        QTRY_VERIFY(files().isEmpty());
        QVERIFY(last.asksNothing());
    }

    void anAdministratorIsToldWhoseItIs()
    {
        makeAndEnd(QStringLiteral("Of a user"));
        Program next(m_home->path());
        QVERIFY(next.signIn(*m_demo, m_demo->administrator()));
        QTRY_VERIFY(next.question() != nullptr);
        QVERIFY(next.question()->text().contains(m_maker));
    }

    void nothingIsToldToAnotherUser()
    {
        makeAndEnd(QStringLiteral("Of a user"));
        Program next(m_home->path());
        QVERIFY(next.signIn(*m_demo, m_demo->user(1)));
        QVERIFY(next.asksNothing());
        QCOMPARE(files().size(), 1);
    }

    void copyingEndsIt()
    {
        Program program(m_home->path());
        QVERIFY(program.signIn(*m_demo, m_demo->user()));
        auto *dialog = program.create(QStringLiteral("Copied"));
        QVERIFY(dialog != nullptr);
        QCOMPARE(files().size(), 1);
        dialog->findChild<QPushButton *>(QStringLiteral("copy"))->click();
        QVERIFY(files().isEmpty());
    }

    void closingAnywayIsAnAnswer()
    {
        Program program(m_home->path());
        QVERIFY(program.signIn(*m_demo, m_demo->user()));
        auto *dialog = program.create(QStringLiteral("Given up"));
        QVERIFY(dialog != nullptr);
        dialog->reject();
        auto *question = dialog->findChild<QMessageBox *>(QStringLiteral("closeQuestion"));
        QVERIFY(question != nullptr);
        QCOMPARE(files().size(), 1);
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QTRY_VERIFY(files().isEmpty());
    }

    void onDiskIsTheIdAndNotTheToken()
    {
        Program program(m_home->path());
        QVERIFY(program.signIn(*m_demo, m_demo->user()));
        auto *dialog = program.create(QStringLiteral("Secret"));
        QVERIFY(dialog != nullptr);
        QFile file(QDir(folder()).filePath(files().value(0)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains(dialog->token().id.toUtf8()));
        dialog->findChild<QPushButton *>(QStringLiteral("copy"))->click();
        QVERIFY(!content.contains(QGuiApplication::clipboard()->text().toUtf8()));
    }

    void theAnswersDoWhatTheySay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("asksAgain");
        QTest::newRow("keep") << QStringLiteral("Keep") << false;
        QTest::newRow("later") << QStringLiteral("Ask Next Time") << true;
    }

    void theAnswersDoWhatTheySay()
    {
        QFETCH(QString, text);
        QFETCH(bool, asksAgain);
        makeAndEnd(QStringLiteral("Some token"));
        {
            Program next(m_home->path());
            QVERIFY(next.signIn(*m_demo, m_demo->user()));
            QTRY_VERIFY(next.question() != nullptr);
            next.answer(text);
        }
        QCOMPARE(!files().isEmpty(), asksAgain);
    }

    void whatSomebodyRevokedMeanwhileIsNotWorthAWord()
    {
        makeAndEnd(QStringLiteral("Revoked elsewhere"));
        {
            Program other(m_home->filePath(QStringLiteral("another-computer")));
            QVERIFY(other.signIn(*m_demo, m_demo->user()));
            QList<TokenRef> lost;
            for (int row = 0; row < other.tokens.rowCount(); ++row) {
                if (other.tokens.token(row).token.description == QStringLiteral("Revoked elsewhere")) {
                    lost.append(other.tokens.token(row));
                }
            }
            QCOMPARE(lost.size(), 1);
            other.actions.revoke(lost);
            other.window.findChild<RevokeDialog *>()->start();
            QTRY_COMPARE(other.tokens.rowOf(lost.first().owner, lost.first().token.id), -1);
        }
        Program next(m_home->path());
        QVERIFY(next.signIn(*m_demo, m_demo->user()));
        QTRY_VERIFY(files().isEmpty());
        QVERIFY(next.asksNothing());
    }
};

QTEST_MAIN(UncopiedOfferTest)

#include "tst_uncopiedoffer.moc"
