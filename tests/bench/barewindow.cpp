// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt program with a table, a tool bar and icons can be: what a start is measured by.
#include <QAction>
#include <QApplication>
#include <QIcon>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolBar>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    QToolBar *bar = window.addToolBar(QStringLiteral("Tools"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const char *name : {"new-token", "rename", "revoke", "find-secret", "refresh", "search", "users", "help"}) {
        bar->addAction(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name))), QString::fromLatin1(name));
    }
    QStandardItemModel model(10, 4);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            model.setItem(row, column, new QStandardItem(QStringLiteral("Row %1, %2").arg(row).arg(column)));
        }
    }
    QTableView table;
    table.setModel(&model);
    window.setCentralWidget(&table);
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
