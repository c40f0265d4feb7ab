// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

/// A text that a window shows or tells assistive technology.
struct WindowText
{
    QString where; ///< for messages: the widget and the kind of text
    QString text;
};

/// All of them, with those of its menus and of the headers of its tables, but without what is in tables and lists, and
/// without texts of others: the licence and the guide's page.
QList<WindowText> textsOf(const QWidget &window);

/// Where there is less room than a text needs, one line each. Tables that elide are left out.
QStringList cutTextsOf(const QWidget &window);
