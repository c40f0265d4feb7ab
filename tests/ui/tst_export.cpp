// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenmodel.h"
#include "app/session/session.h"
#include "tests/model/modelfixture.h"
#include "tests/support/strictness.h"
#include "ui/documentsaver.h"
#include "ui/exportcommand.h"
#include "ui/exportdialog.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Tokendesk;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

DocumentSaver::Kind someKind()
{
    return {QStringLiteral("Save"), QStringLiteral("a.csv"), QStringLiteral("csv"), QStringLiteral("Tables (*.csv)")};
}

bool writesHello(QIODevice &device)
{
    return device.write("hello") == 5;
}

bool writesHalf(QIODevice &device)
{
    device.write("hel");
    return false;
}

template <typename Dialog>
Dialog *shownIn(QWidget &window, const char *name)
{
    Dialog *found = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            found = window.findChild<Dialog *>(QLatin1String(name));
            return found != nullptr && found->isVisible();
        },
        20'000);
    return came ? found : nullptr;
}

/// As a person who types the name.
void choose(QWidget &window, const QString &path)
{
    auto *dialog = shownIn<QFileDialog>(window, "saveDocumentDialog");
    QVERIFY(dialog != nullptr);
    dialog->selectFile(path);
    Q_EMIT dialog->fileSelected(path);
    dialog->blockSignals(true); // it is accepted, not given up
    dialog->close();
    QTRY_VERIFY(window.findChild<QFileDialog *>() == nullptr);
}

void press(QMessageBox *box, const QString &text)
{
    for (QAbstractButton *button : box->buttons()) {
        if (button->text().remove(u'&') == text) {
            button->click();
            return;
        }
    }
    QFAIL("no such button");
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aFileIsWrittenForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new.csv"));
        QWidget window;
        DocumentSaver saver(someKind(), writesHello, &window);
        QSignalSpy saved(&saver, &DocumentSaver::saved);
        saver.chooseFile();
        choose(window, path);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(contentOf(path), QByteArray("hello"));
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
    }

    void anotherFileIsOverwrittenOnlyAfterAQuestion()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.csv"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QWidget window;
        DocumentSaver saver(someKind(), writesHello, &window);
        QSignalSpy saved(&saver, &DocumentSaver::saved);
        QSignalSpy ended(&saver, &DocumentSaver::ended);
        saver.chooseFile();
        choose(window, path);
        auto *question = shownIn<QMessageBox>(window, "overwriteQuestion");
        QVERIFY(question != nullptr);
        QCOMPARE(question->textFormat(), Qt::PlainText);
        press(question, QStringLiteral("Cancel"));
        QTRY_VERIFY(!ended.isEmpty());
        QCOMPARE(contentOf(path), QByteArray("old"));
        QTRY_VERIFY(window.findChild<QMessageBox *>() == nullptr);
        saver.chooseFile();
        choose(window, path);
        question = shownIn<QMessageBox>(window, "overwriteQuestion");
        QVERIFY(question != nullptr);
        press(question, QStringLiteral("Replace File"));
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(contentOf(path), QByteArray("hello"));
    }

    void whatFailsLeavesNothingBehindAndIsTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("half");
        QTest::newRow("no such folder") << QStringLiteral("missing/new.csv") << false;
        QTest::newRow("half written") << QStringLiteral("new.csv") << true;
    }
    void whatFailsLeavesNothingBehindAndIsTold()
    {
        QFETCH(QString, path);
        QFETCH(bool, half);
        const QTemporaryDir folder;
        QWidget window;
        DocumentSaver saver(someKind(), half ? writesHalf : writesHello, &window);
        QSignalSpy ended(&saver, &DocumentSaver::ended);
        saver.chooseFile();
        choose(window, folder.filePath(path));
        auto *failure = shownIn<QMessageBox>(window, "saveFailure");
        QVERIFY(failure != nullptr);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
        press(failure, QStringLiteral("Choose Another…"));
        QTRY_VERIFY(shownIn<QFileDialog>(window, "saveDocumentDialog") != nullptr);
        QCOMPARE(ended.size(), 0);
    }

    void aSaverMayGoBeforeItsFileIsWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new.csv"));
        QWidget window;
        auto *saver = new DocumentSaver(someKind(), writesHello, &window);
        saver->chooseFile();
        choose(window, path);
        delete saver;
        QTRY_COMPARE(contentOf(path), QByteArray("hello"));
    }

    void theCommandSavesWhatIsShown()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tokens.json"));
        const Session session;
        WatchedModel watched;
        QWidget window;
        QAction action;
        ExportCommand command(action, watched.model, session, &window);
        QSignalSpy told(&command, &ExportCommand::message);
        QVERIFY(!action.isEnabled());
        watched.model.applyList(Alice,
            rowsOf({madeToken(QStringLiteral("id-one-long"), QStringLiteral("first")),
                madeToken(QStringLiteral("id-two-long"), QStringLiteral("second"))}));
        QVERIFY(action.isEnabled());
        watched.model.setFilter(QStringLiteral("first"));
        action.trigger();
        auto *dialog = shownIn<ExportDialog>(window, "exportDialog");
        QVERIFY(dialog != nullptr);
        action.trigger();
        QCOMPARE(window.findChildren<ExportDialog *>().size(), 1);
        dialog->findChild<QRadioButton *>(QStringLiteral("json"))->click();
        dialog->findChild<QRadioButton *>(QStringLiteral("shortened"))->click();
        dialog->findChild<QPushButton *>(QStringLiteral("chooseFileButton"))->click();
        choose(window, path);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.first().first().toString().contains(QStringLiteral("tokens.json")));
        const QByteArray written = contentOf(path);
        QVERIFY(written.contains("\xe2\x80\xa6one-long"));
        QVERIFY(!written.contains("second"));
    }
};

QTEST_MAIN(TestExport)
#include "tst_export.moc"
