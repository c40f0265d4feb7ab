// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstpaint.h"

#include <QTest>
#include <QWidget>

using namespace Tokendesk;

class TestFirstPaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesOnceAndAfterThePainting();
    void comesWithoutPaintingInTheEnd();
    void neverComesWhereTheWindowHasGone();
};

namespace {

class Window : public QWidget
{
public:
    int painted = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++painted; }
};

} // namespace

void TestFirstPaint::comesOnceAndAfterThePainting()
{
    Window window;
    int calls = 0;
    int paintedBefore = -1;
    afterFirstPaint(window, [&] {
        ++calls;
        paintedBefore = window.painted;
    });
    window.show();
    QTRY_COMPARE(calls, 1);
    QVERIFY(paintedBefore > 0);
    window.repaint();
    QTest::qWait(600); // the patience's end as well
    QCOMPARE(calls, 1);
}

void TestFirstPaint::comesWithoutPaintingInTheEnd()
{
    Window window;
    int calls = 0;
    afterFirstPaint(window, [&] { ++calls; });
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    QCOMPARE(window.painted, 0);
}

void TestFirstPaint::neverComesWhereTheWindowHasGone()
{
    int calls = 0;
    {
        Window window;
        afterFirstPaint(window, [&] { ++calls; });
    }
    QTest::qWait(600);
    QCOMPARE(calls, 0);
}

QTEST_MAIN(TestFirstPaint)
#include "tst_firstpaint.moc"
