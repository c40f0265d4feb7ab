// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpwindow.h"

#include "ui/retranslation.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

namespace Tokendesk {

namespace {

struct PageText
{
    QString markdown;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// In the language of the program, or in English where the page is not translated.
PageText textOf(const QString &page)
{
    const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    for (const QString &folder : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(folder, page));
        if (file.open(QIODevice::ReadOnly)) {
            return {QString::fromUtf8(file.readAll()), QLocale(folder).textDirection()};
        }
    }
    return {};
}

/// What Qt does not turn by itself. Without isolation the marks at the ends of a path or a search word would go to the
/// wrong side of it, and a table's first column is always its left one.
QString turnedToTheLeft(const QString &markdown)
{
    static const QRegularExpression code(QStringLiteral("(?<!`)(`[^`]+`)(?!`)"));
    static const QString isolated = QChar(0x2066) + QStringLiteral("\\1") + QChar(0x2069);
    QStringList lines = markdown.split(u'\n');
    for (QString &line : lines) {
        line.replace(code, isolated);
        if (line.startsWith(u'|')) {
            QStringList cells = line.split(u'|');
            std::reverse(cells.begin(), cells.end());
            line = cells.join(u'|');
        }
    }
    return lines.join(u'\n');
}

/// To every block, since one that begins with a name such as "Linux" would follow that. A block of code stays as it is
/// written.
void giveDirection(QTextDocument &document, Qt::LayoutDirection direction)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        format.setLayoutDirection(
            block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) ? Qt::LeftToRight : direction);
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(format);
    }
    cursor.endEditBlock();
}

/// Markdown's tables come with thick frames and no room around their words.
void giveTablesRoom(const QTextDocument &document, int room, Qt::LayoutDirection direction)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(0);
            format.setCellPadding(room);
            format.setTopMargin(room);
            if (direction == Qt::RightToLeft) {
                format.setAlignment(Qt::AlignRight);
                format.setRightMargin(document.documentMargin()); // which Qt leaves out there
            }
            table->setFormat(format);
        }
    }
}

/// Shows what it is given and fetches nothing: neither a picture nor a page, whatever the text names.
class Page : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        Q_UNUSED(type)
        Q_UNUSED(name)
        return {};
    }
};

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_contents(new QListWidget(this)), m_page(new Page(this))
{
    const int line = fontMetrics().height();
    m_contents->setObjectName(QStringLiteral("contents"));
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(line);
    m_page->setFrameShape(QFrame::NoFrame);
    m_contents->setFrameShape(QFrame::NoFrame);

    m_contents->setSpacing(line / 6);
    for (const char *page : {"start", "tokens", "administrators", "rollout", "keyboard"}) {
        auto *item = new QListWidgetItem(m_contents);
        item->setData(Qt::UserRole, QLatin1String(page));
    }
    keepTranslated(*this, [this] { retranslate(); });

    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_contents);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    const int contentsWidth = m_contents->sizeHintForColumn(0) + 2 * line;
    splitter->setSizes({contentsWidth, fontMetrics().averageCharWidth() * 95});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(line / 2, 0, line / 2, line / 2);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter, 1);
    layout->addLayout(foot);
    resize(contentsWidth + fontMetrics().averageCharWidth() * 95, line * 34);

    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpWindow::showPage);
    m_contents->setCurrentRow(0);
    m_contents->setFocus();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Guide to Tokendesk"));
    m_contents->setAccessibleName(tr("Contents"));
    m_page->setAccessibleName(tr("Page"));
    const QStringList titles{tr("Getting started"), tr("Making and ending tokens"),
        tr("For administrators of a server"), tr("For administrators of computers"), tr("Keyboard")};
    for (int row = 0; row < m_contents->count(); ++row) {
        m_contents->item(row)->setText(titles.at(row));
    }
    showPage(m_contents->currentRow());
}

void HelpWindow::showPage(int row)
{
    if (const QListWidgetItem *item = m_contents->item(row)) {
        const PageText text = textOf(item->data(Qt::UserRole).toString());
        m_page->setMarkdown(text.direction == Qt::RightToLeft ? turnedToTheLeft(text.markdown) : text.markdown);
        giveDirection(*m_page->document(), text.direction);
        giveTablesRoom(*m_page->document(), fontMetrics().height() / 3, text.direction);
    }
}

} // namespace Tokendesk
