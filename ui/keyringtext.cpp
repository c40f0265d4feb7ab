// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyringtext.h"

#include <QCoreApplication>

namespace Tokendesk {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::KeyringText)

public:
    static QString what(SecretProblem problem);
    static QString then(KeyringDoing doing);
};

QString Words::what(SecretProblem problem)
{
    switch (problem) {
    case SecretProblem::NoKeyring:
        return tr("This desktop has no keyring.");
    case SecretProblem::Locked:
        return tr("The keyring is locked.");
    case SecretProblem::Refused:
        return tr("The keyring refused.");
    case SecretProblem::TimedOut:
        return tr("The keyring did not answer in time.");
    case SecretProblem::NotFound:
        return tr("The keyring does not hold this sign-in any more.");
    case SecretProblem::Failed:
        break;
    }
    return tr("The keyring did not work.");
}

QString Words::then(KeyringDoing doing)
{
    switch (doing) {
    case KeyringDoing::Keeping:
        return tr("You stay signed in until you quit Tokendesk; nothing was written anywhere.");
    case KeyringDoing::Reading:
        return tr("Please sign in again.");
    case KeyringDoing::Forgetting:
        break;
    }
    return tr("Tokendesk does not use the sign-in any more, but the keyring may still hold it: look for “tokendesk” in "
              "your desktop's password manager.");
}

} // namespace

ErrorText keyringText(SecretProblem problem, KeyringDoing doing)
{
    return {Words::what(problem), Words::then(doing)};
}

} // namespace Tokendesk
