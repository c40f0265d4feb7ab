// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signindialog.h"

#include "app/api/serveraddress.h"
#include "app/core/displaytext.h"
#include "ui/retranslation.h"
#include "ui/ui_signindialog.h"

#include <QAccessible>
#include <QCompleter>
#include <QPushButton>

#include <algorithm>
#include <chrono>
#include <functional>

namespace Tokendesk {

namespace {

constexpr std::chrono::milliseconds typingPause{400};
constexpr qsizetype nameLength = 80;
constexpr qsizetype versionLength = 40;

/// Leaves no copy of the text in memory that is only freed. The field gives up its own share first, because a shared
/// buffer cannot be overwritten.
void wipeField(QLineEdit &field)
{
    QString text = field.text();
    field.clear();
    wipe(text);
}

/// "3.0.0 [3837d3aa9]": the build's hash tells a user nothing.
QString shortVersion(const QString &version)
{
    return displayText(QStringView(version).trimmed().toString().section(QLatin1Char(' '), 0, 0), versionLength);
}

} // namespace

SignInDialog::SignInDialog(const QList<ServerProfile> &profiles, QWidget *parent)
    : QDialog(parent), m_form(std::make_unique<Ui::SignInDialog>()), m_profiles(profiles)
{
    m_form->setupUi(this);
    m_signIn = m_form->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_signIn->setObjectName(QStringLiteral("signInButton"));
    m_signIn->setDefault(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    keepTranslated(*this, [this] { retranslate(); });
    buildLook();
    addCompleter();

    connect(&m_pause, &QTimer::timeout, this, &SignInDialog::settleAddress);
    connect(m_form->address, &QLineEdit::textChanged, this, &SignInDialog::handleAddressEdited);
    connect(m_form->address, &QLineEdit::editingFinished, this, &SignInDialog::settleAddress);
    for (QLineEdit *field : {m_form->email, m_form->password, m_form->accessToken})
        connect(field, &QLineEdit::textChanged, this, &SignInDialog::updateSignInButton);
    connect(m_form->tokenWay, &QRadioButton::toggled, this,
        [this](bool on) { useWay(on ? Way::AccessToken : Way::Password); });
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
    connect(m_form->buttons, &QDialogButtonBox::accepted, this, [this] {
        settleAddress(); // not in the middle of the attempt
        const std::optional<QUrl> address = server();
        if (!address || m_busy)
            return;
        const bool byPassword = way() == Way::Password;
        // A password may begin or end with a space; what is copied from a mail or a web page often brings one along.
        const QString typed = secretField()->text();
        Q_EMIT signInRequested({*address, way(), byPassword ? m_form->email->text().trimmed() : QString(),
            Secret::fromText(byPassword ? QStringView(typed) : QStringView(typed).trimmed()),
            m_hasKeyring && m_form->keep->isChecked()});
    });
    connect(m_form->notice, &Banner::buttonPressed, this, [this] { Q_EMIT(this->*m_offered)(); });
    useWay(Way::Password);
    handleAddressEdited();
    m_pause.stop();
}

SignInDialog::~SignInDialog()
{
    // While it is open, QDialog's destructor takes the focus away, and a field would report that to what is gone by
    // then.
    for (QLineEdit *field : {m_form->address, m_form->email, m_form->password, m_form->accessToken})
        field->disconnect(this);
    wipeSecrets();
}

void SignInDialog::setKeep(bool keep)
{
    m_form->keep->setChecked(keep && m_hasKeyring);
}

void SignInDialog::showNoKeyring()
{
    m_hasKeyring = false;
    m_form->keep->setChecked(false);
    m_form->keep->setEnabled(false);
    retranslate();
}

void SignInDialog::addCompleter()
{
    QStringList addresses;
    for (const ServerProfile &profile : std::as_const(m_profiles))
        addresses.append(profile.server.toDisplayString());
    auto *completer = new QCompleter(addresses, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_form->address->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &chosen) {
        const auto profile = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
            [&chosen](const ServerProfile &one) { return one.server.toDisplayString() == chosen; });
        if (profile != m_profiles.cend() && !m_form->email->isModified())
            m_form->email->setText(profile->email);
    });
}

void SignInDialog::prefill(const QUrl &address, const QString &email, Way chosen)
{
    wipeSecrets(); // typed for another address
    m_form->address->setText(address.toDisplayString());
    m_form->email->setText(email);
    (chosen == Way::AccessToken ? m_form->tokenWay : m_form->passwordWay)->setChecked(true);
    settleAddress();
    QLineEdit *first = m_form->address;
    if (!m_form->address->text().isEmpty())
        first = chosen == Way::Password && email.isEmpty() ? m_form->email : secretField();
    first->setFocus();
}

void SignInDialog::tell(const QString &summary, const QString &advice)
{
    m_form->notice->tell(Banner::Severity::Information, summary, advice);
}

std::optional<QUrl> SignInDialog::server() const
{
    const auto address = parseServerAddress(m_form->address->text());
    return address ? std::optional(address.value()) : std::nullopt;
}

SignInDialog::Way SignInDialog::way() const
{
    return m_form->tokenWay->isChecked() ? Way::AccessToken : Way::Password;
}

QLineEdit *SignInDialog::secretField() const
{
    return way() == Way::Password ? m_form->password : m_form->accessToken;
}

void SignInDialog::handleAddressEdited()
{
    const std::optional<QUrl> address = server();
    if (!address || *address != m_asked) {
        m_asked = QUrl();
        m_passwordAllowed = true;
        m_form->passwordWay->setEnabled(!m_busy);
        m_sayStatus = [this] {
            setStatus(m_form->address->text().trimmed().isEmpty()
                    ? tr("The name of the server appears here as soon as it answers.")
                    : QString(),
                false);
        };
        m_sayStatus();
        showProxy({});
        Q_EMIT addressChanged();
        m_pause.start();
    }
    updateSignInButton();
}

void SignInDialog::settleAddress()
{
    m_pause.stop();
    const QString typed = m_form->address->text();
    if (typed.trimmed().isEmpty())
        return;
    const auto address = parseServerAddress(typed);
    if (!address) {
        m_sayStatus = [this, error = address.error()] {
            const ErrorText text = errorText(error);
            //: The line below the server address: what is wrong with it, and what to do.
            setStatus(tr("⚠ %1 %2").arg(text.summary, text.advice), true);
        };
        m_sayStatus();
        return;
    }
    if (address.value() == m_asked)
        return;
    m_asked = address.value();
    Q_EMIT addressSettled(m_asked);
}

void SignInDialog::showAsking()
{
    m_sayStatus = [this] {
        setStatus(tr("Asking the server…"), false);
    };
    m_sayStatus();
}

void SignInDialog::showServer(const ServerFacts &facts)
{
    m_sayStatus = std::bind_front(&SignInDialog::showServer, this, facts);
    const QString name = displayText(facts.config.serverName.trimmed(), nameLength);
    const QString version = shortVersion(facts.info.version);
    QString text = name.isEmpty() ? tr("✓ Canvus server, version %1").arg(version)
                                  : tr("✓ Canvus server “%1”, version %2").arg(name, version);
    m_passwordAllowed = facts.config.passwordSignIn;
    m_form->passwordWay->setEnabled(m_passwordAllowed && !m_busy);
    if (!m_passwordAllowed) {
        //: %1 is the line with the server's name and version.
        text = tr("%1\nIt only lets you sign in with an access token here.").arg(text);
        const bool moveFocus = m_form->email->hasFocus() || m_form->password->hasFocus();
        m_form->tokenWay->setChecked(true);
        if (moveFocus)
            m_form->accessToken->setFocus();
    }
    setStatus(text, true);
}

void SignInDialog::showNoServer(const ErrorText &text)
{
    m_sayStatus = nullptr; // told in the language of now
    setStatus(tr("⚠ %1 %2").arg(text.summary, text.advice), true);
}

void SignInDialog::setStatus(const QString &text, bool announce)
{
    const bool news = text != m_form->serverStatus->text();
    m_form->serverStatus->setText(text);
    makeRoom();
    // A reader who is in the address field hears its description along with it.
    m_form->address->setAccessibleDescription(text);
    if (news && announce && isVisible()) {
        QAccessibleEvent event(m_form->serverStatus, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_form->notice->dismiss();
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_form->address, m_form->email, m_form->password, m_form->accessToken, m_form->tokenWay})
        widget->setEnabled(!busy);
    m_form->keep->setEnabled(m_hasKeyring && !busy);
    m_form->passwordWay->setEnabled(m_passwordAllowed && !busy);
    m_form->busy->setVisible(busy);
    updateSignInButton();
    if (busy)
        m_form->buttons->button(QDialogButtonBox::Cancel)->setFocus();
}

void SignInDialog::showError(const ErrorText &text, Field toMend)
{
    m_form->notice->tell(Banner::Severity::Warning, text.summary, text.advice);
    makeRoom();
    if (toMend == Field::None) {
        m_signIn->setFocus();
        return;
    }
    QLineEdit *field = toMend == Field::Address ? m_form->address : secretField();
    field->setFocus();
    field->selectAll();
}

void SignInDialog::offerProxyLogin(const ErrorText &text)
{
    m_offered = &SignInDialog::proxyLoginWanted;
    m_form->notice->tell(Banner::Severity::Warning, text.summary, text.advice, tr("Proxy Password…"));
    makeRoom();
}

void SignInDialog::showProxy(const QString &proxy)
{
    m_proxy = proxy;
    m_form->proxyNote->setVisible(!proxy.isEmpty());
    //: %1 is a proxy such as proxy.example.com:3128
    m_form->proxyNote->setText(
        proxy.isEmpty() ? QString() : tr("Through the proxy %1").arg(displayText(proxy, nameLength)));
    makeRoom();
}

void SignInDialog::offerCertificate(const ErrorText &text)
{
    m_offered = &SignInDialog::certificateWanted;
    m_form->notice->tell(Banner::Severity::Warning, text.summary, text.advice, tr("Show Certificate…"));
    makeRoom();
}

void SignInDialog::clearNotice()
{
    m_form->notice->dismiss();
}

void SignInDialog::focusSecret()
{
    secretField()->setFocus();
}

void SignInDialog::useWay(Way chosen)
{
    const bool byPassword = chosen == Way::Password;
    m_form->fields->setRowVisible(m_form->email, byPassword);
    m_form->fields->setRowVisible(m_form->password, byPassword);
    m_form->fields->setRowVisible(m_form->accessToken, !byPassword);
    updateSignInButton();
}

void SignInDialog::updateSignInButton()
{
    const bool hasSecret = way() == Way::Password
        ? !m_form->email->text().trimmed().isEmpty() && !m_form->password->text().isEmpty()
        : !m_form->accessToken->text().trimmed().isEmpty();
    m_signIn->setEnabled(!m_busy && hasSecret && server().has_value());
}

void SignInDialog::wipeSecrets()
{
    wipeField(*m_form->password);
    wipeField(*m_form->accessToken);
}

void SignInDialog::done(int result)
{
    m_pause.stop();
    wipeSecrets();
    QDialog::done(result);
}

void SignInDialog::reject()
{
    if (m_busy) {
        Q_EMIT attemptCancelled();
        return;
    }
    QDialog::reject();
}

} // namespace Tokendesk
