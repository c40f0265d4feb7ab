// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtexts.h"

#include "ui/languagemenu.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

using namespace Tokendesk;

namespace {

class Collector
{
public:
    QList<WindowText> found;

    void add(const QWidget &widget, const char *kind, const QString &text)
    {
        if (!text.trimmed().isEmpty()) {
            found.append({QStringLiteral("%1 “%2” %3")
                              .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
                                  QString::fromLatin1(kind)),
                text});
        }
    }

    void visit(const QWidget &widget)
    {
        add(widget, "tool tip", widget.toolTip());
        add(widget, "accessible name", widget.accessibleName());
        add(widget, "accessible description", widget.accessibleDescription());
        if (widget.isWindow()) {
            add(widget, "title", widget.windowTitle());
        }
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            add(widget, "text", label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            add(widget, "text", button->text());
        } else if (const auto *box = qobject_cast<const QGroupBox *>(&widget)) {
            add(widget, "title", box->title());
        } else if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
            add(widget, "placeholder", field->placeholderText());
        } else if (const auto *spin = qobject_cast<const QSpinBox *>(&widget)) {
            add(widget, "prefix", spin->prefix() + spin->suffix());
        } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < combo->count(); ++i) {
                add(widget, "item", combo->itemText(i));
            }
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(widget, "tab", tabs->tabText(i));
            }
        } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
            addHeader(*header);
        }
        if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
            add(widget, "title", menu->title());
        }
        addActions(widget);
    }

private:
    void addHeader(const QHeaderView &header)
    {
        for (int i = 0; header.model() != nullptr && i < header.count(); ++i) {
            if (header.orientation() == Qt::Horizontal && !header.isSectionHidden(i)) {
                add(header, "column", header.model()->headerData(i, Qt::Horizontal).toString());
            }
        }
    }
    void addActions(const QWidget &widget)
    {
        if (qobject_cast<const LanguageMenu *>(&widget) != nullptr) {
            return; // in their own languages
        }
        const QList<QAction *> actions = widget.actions();
        for (const QAction *action : actions) {
            add(widget, "action", action->text());
            add(widget, "action's tool tip", action->toolTip());
        }
    }
};

bool isOfOthers(const QWidget &widget)
{
    const auto isIn = [&widget](const char *name) {
        for (const QWidget *one = &widget; one != nullptr; one = one->parentWidget()) {
            if (one->objectName() == QLatin1String(name)) {
                return true;
            }
        }
        return false;
    };
    // Names of parts and licences; the guide; what a certificate says, and its dates in the system's language.
    return isIn("licence") || isIn("page") || isIn("qt_scrollarea_viewport") || isIn("subject") || isIn("issuer")
        || isIn("names") || isIn("validFrom") || isIn("validUntil");
}

QString shortened(const QWidget &widget, const QString &text, const QSize &needed)
{
    return QStringLiteral("%1 “%2”: “%3” has %4×%5 and needs %6×%7")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(60))
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

QString cutText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty()) {
            return {};
        }
        const QSize needed = label->wordWrap()
            ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
            : label->sizeHint();
        return needed.width() > label->width() || needed.height() > label->height()
            ? shortened(widget, label->text(), needed)
            : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && !button->text().isEmpty()) {
        const QSize needed = button->minimumSizeHint().isValid() ? button->minimumSizeHint() : button->sizeHint();
        return needed.width() > button->width() || needed.height() > button->height()
            ? shortened(widget, button->text(), needed)
            : QString();
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget); field && field->text().isEmpty()) {
        const int needed = field->fontMetrics().horizontalAdvance(field->placeholderText());
        return needed > field->width() ? shortened(widget, field->placeholderText(), {needed, 0}) : QString();
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        return tabs->sizeHint().width() > tabs->width() ? shortened(widget, tabs->tabText(0), tabs->sizeHint())
                                                        : QString();
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget);
        header && header->orientation() == Qt::Horizontal && qobject_cast<QTreeView *>(header->parentWidget())) {
        for (int i = 0; i < header->count(); ++i) {
            const QString title = header->model()->headerData(i, Qt::Horizontal).toString();
            const int needed = header->fontMetrics().horizontalAdvance(title);
            if (!header->isSectionHidden(i) && needed > header->sectionSize(i)) {
                return shortened(widget, title, {needed, 0});
            }
        }
    }
    return {};
}

} // namespace

QList<WindowText> textsOf(const QWidget &window)
{
    Collector collector;
    collector.visit(window);
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        // A dialog of this window is visited as a window of its own.
        const bool isMenu = qobject_cast<const QMenu *>(widget) != nullptr;
        const bool isOther = !isMenu && widget->window() != &window;
        // What is hidden is told anew before it is shown.
        if (!isOther && (isMenu || widget->isVisible()) && !isOfOthers(*widget)) {
            collector.visit(*widget);
        }
    }
    return collector.found;
}

QStringList cutTextsOf(const QWidget &window)
{
    QStringList cut;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == &window && !isOfOthers(*widget)) {
            if (const QString text = cutText(*widget); !text.isEmpty()) {
                cut.append(text);
            }
        }
    }
    return cut;
}
