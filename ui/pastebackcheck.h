// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret.h"

#include <QObject>

#include <functional>

class QLabel;
class QLineEdit;

namespace Tokendesk {

/// Tells whether what somebody pastes into a password field is the right thing. The field is emptied with the verdict:
/// what was pasted is a secret, the right one or another.
class PasteBackCheck : public QObject
{
    Q_OBJECT

public:
    using IsRight = std::function<bool(const Secret &)>;

    /// @p field and @p verdict must outlive this.
    PasteBackCheck(QLineEdit &field, QLabel &verdict, IsRight isRight, QObject *parent = nullptr);
    ~PasteBackCheck() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void handleText();
    void judge();
    void emptyField();

    QLineEdit &m_field;
    QLabel &m_verdict;
    IsRight m_isRight;
    qsizetype m_length = 0;
};

} // namespace Tokendesk
