// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

#include <functional>

namespace Tokendesk {

/// Says the texts of a widget again when the program's language is another one. Made by keepTranslated().
class Retranslation : public QObject
{
    Q_OBJECT

public:
    Retranslation(QWidget &watched, QObject *context, std::function<void()> say);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_say;
    bool m_isDue = false;
};

/// Calls @p say now, and again each time @p watched hears of another language, as long as @p context lives. The later
/// calls come after Qt has set the texts that it knows itself, such as "Cancel" on a dialog's button.
void keepTranslated(QWidget &watched, QObject *context, const std::function<void()> &say);
inline void keepTranslated(QWidget &watched, const std::function<void()> &say)
{
    keepTranslated(watched, &watched, say);
}

} // namespace Tokendesk
