// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QPoint;

namespace Tokendesk {

class Settings;
class TokenTableView;

/// Which columns the table shows, in which order and width: remembered for one user's tokens and for everyone's apart,
/// and chosen in the header's context menu.
class TokenColumns : public QObject
{
    Q_OBJECT

public:
    enum class Scope {
        Own, ///< a regular user: nothing of owners
        OneUser,
        Everyone
    };

    /// Both must outlive this.
    TokenColumns(TokenTableView &table, Settings &settings, QObject *parent = nullptr);

    void setScope(Scope scope);
    void save();
    /// With what the header's context menu offers.
    void fill(QMenu &menu);

private:
    void restore();
    void showDefaults();
    bool isOffered(int column) const;
    void showMenu(const QPoint &position);

    TokenTableView &m_table;
    Settings &m_settings;
    Scope m_scope = Scope::Own;
};

} // namespace Tokendesk
