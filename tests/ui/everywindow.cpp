// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/everywindow.h"

#include "app/model/offboardjob.h"
#include "tests/support/certificates.h"
#include "ui/aboutdialog.h"
#include "ui/certificatealarm.h"
#include "ui/certificatedialog.h"
#include "ui/exportdialog.h"
#include "ui/findsecretdialog.h"
#include "ui/helpwindow.h"
#include "ui/losttokendialog.h"
#include "ui/manageserversdialog.h"
#include "ui/newtokendialog.h"
#include "ui/offboarddialog.h"
#include "ui/plaintokendialog.h"
#include "ui/proxydialog.h"
#include "ui/renamedialog.h"
#include "ui/revokedialog.h"
#include "ui/signindialog.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMessageBox>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace Tokendesk;

namespace {

ServerProfile profileOf(const QUrl &server, const QString &name, bool kept)
{
    ServerProfile profile;
    profile.server = server;
    profile.name = name;
    profile.userId = 7;
    profile.userName = QStringLiteral("Aino Virta");
    profile.email = QStringLiteral("aino@canvus.example.com");
    profile.keepSignedIn = kept;
    return profile;
}

const QUrl &elsewhere()
{
    static const QUrl url(QStringLiteral("https://canvus.example.com"));
    return url;
}

} // namespace

EveryWindow::EveryWindow()
{
    settings.setProfiles({profileOf(elsewhere(), QStringLiteral("Aula"), true),
        profileOf(QUrl(QStringLiteral("https://wall.example.com")), QStringLiteral("Studio"), false)});
    settings.setLayout(QStringLiteral("table/chart"), QByteArrayLiteral("shown"));
    window.show();
}

EveryWindow::~EveryWindow()
{
    for (const QPointer<QWidget> &opened : std::as_const(m_opened)) {
        delete opened;
    }
}

bool EveryWindow::signIn()
{
    constexpr int longWait = 30'000;
    session.signInWithToken(demo.url(), DemoFixture::token(demo.administrator()));
    if (!QTest::qWaitFor([this] { return session.isSignedIn() && users.totalCount() > 0; }, longWait)) {
        return false;
    }
    controller.showEveryone();
    const bool isRead = QTest::qWaitFor(
        [this] { return controller.loadState() == TokenController::LoadState::Loaded && tokens.rowCount() > 0; },
        longWait);
    if (auto *chart = window.findChild<QToolButton *>(QStringLiteral("chartButton")); chart != nullptr) {
        chart->setChecked(true);
    }
    return isRead;
}

void EveryWindow::add(QWidget *opened)
{
    m_opened.append(opened);
    opened->show(); // not open(): modal ones would shut each other out
}

QList<QWidget *> EveryWindow::windows() const
{
    QList<QWidget *> all{const_cast<MainWindow *>(&window)};
    for (const QPointer<QWidget> &opened : m_opened) {
        if (opened) {
            all.append(opened);
        }
    }
    return all;
}

void EveryWindow::openAll()
{
    add(new AboutDialog(&window));
    add(new HelpWindow(&window));
    add(new ManageServersDialog(settings.profiles(), settings.profiles().constFirst().key(), &window));
    add(new ProxyDialog(QStringLiteral("proxy.example.com:3128"), QStringLiteral("aino"), &window));
    add(new ExportDialog(3, 2, &window));
    const User *leaving = users.user(tokens.token(0).owner);
    auto *job = new OffboardJob(session, controller, tokens, leaving == nullptr ? User() : *leaving, &window);
    add(new OffboardDialog(job, clock.nowMs(), &window));
    openSignIn();
    openTokenDialogs();
    openCertificates();
    openQuestions();
}

void EveryWindow::openSignIn()
{
    auto *byPassword = new SignInDialog(settings.profiles(), &window);
    ServerFacts facts;
    facts.server = demo.url();
    facts.info.version = QStringLiteral("3.0.0");
    facts.config.serverName = QStringLiteral("Aula");
    byPassword->prefill(demo.url(), QStringLiteral("aino@canvus.example.com"), SignInDialog::Way::Password);
    byPassword->showServer(facts);
    add(byPassword);
    auto *byToken = new SignInDialog({}, &window);
    byToken->showNoKeyring();
    byToken->findChild<QRadioButton *>(QStringLiteral("tokenWay"))->setChecked(true);
    add(byToken);
}

void EveryWindow::openTokenDialogs()
{
    const QList<TokenRef> some{tokens.token(0), tokens.token(1), tokens.token(2)};
    const qint64 now = clock.nowMs();
    add(new NewTokenDialog(some.first().ownerName, false, {}, &window));
    add(new RenameDialog(some.first(), &window));
    add(new RevokeDialog({some.first()}, false, now, &window));
    add(new RevokeDialog(some, true, now, &window));
    add(new LostTokenDialog({some.first()}, now, &window));
    add(new LostTokenDialog(some, now, &window));
    auto *asked = new FindSecretDialog(&window);
    add(asked);
    asked->findChild<QLineEdit *>()->setText(QStringLiteral("made up"));
    add(new FindSecretDialog(&window));
    auto *find = new FindSecretDialog(&window);
    find->showFound(some.first(), true, now);
    add(find);
    const NewToken made{some.first().token, Secret(QByteArrayView("-T0kenWithDashInFront_0123456789abcdefghijk"))};
    add(new PlainTokenDialog(made, some.first().owner, some.first().ownerName, demo.url(), clipboard, &window));
}

void EveryWindow::openCertificates()
{
    Certificates certificates;
    RejectedCertificate rejected;
    rejected.certificate = certificates.make(Certificates::Kind::Expired).der;
    rejected.problems = {CertificateProblem::Expired, CertificateProblem::UnknownIssuer, CertificateProblem::OtherHost};
    add(new CertificateDialog(elsewhere(), rejected, &window));
    rejected.trusted = certificates.make(Certificates::Kind::Good).der;
    add(new CertificateAlarm(elsewhere(), rejected, &window));
}

/// Those that dialogs ask by message boxes.
void EveryWindow::openQuestions()
{
    const QList<QWidget *> dialogs = windows();
    for (QWidget *dialog : dialogs) {
        if (auto *plain = qobject_cast<PlainTokenDialog *>(dialog)) {
            plain->askToClose();
        } else if (auto *manage = qobject_cast<ManageServersDialog *>(dialog)) {
            manage->findChild<QAbstractButton *>(QStringLiteral("remove"))->click();
        }
        const auto boxes = dialog->findChildren<QMessageBox *>();
        for (QMessageBox *box : boxes) {
            if (!m_opened.contains(box)) {
                m_opened.append(box);
            }
        }
    }
}

QStringList EveryWindow::data() const
{
    QStringList all{QStringLiteral("Aino Virta"), QStringLiteral("aino@canvus.example.com"), QStringLiteral("Aula"),
        QStringLiteral("Studio"), QStringLiteral("https://canvus.example.com"),
        QStringLiteral("https://wall.example.com"), QStringLiteral("canvus.example.com"),
        QStringLiteral("Test Authority, Tokendesk's tests"), QStringLiteral("proxy.example.com:3128"),
        demo.url().toDisplayString(), demo.url().host()};
    for (int row = 0; row < tokens.rowCount(); ++row) {
        const TokenRef ref = tokens.token(row);
        all << ref.token.description << ref.ownerName << ref.token.id << ref.token.id.right(8)
            << ref.token.id.right(12);
    }
    for (int row = 0; row < users.rowCount(); ++row) {
        const QModelIndex index = users.index(row, 0);
        all << index.data(Qt::DisplayRole).toString() << index.data(UserModel::EmailRole).toString();
    }
    all.removeDuplicates();
    // Longest first: one may be a part of another.
    std::sort(all.begin(), all.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return all;
}
