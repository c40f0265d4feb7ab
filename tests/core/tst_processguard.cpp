// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/processguard.h"

#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

class ProcessGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Tokendesk::guardProcess(); }

    void othersCannotReadWhatIsWritten()
    {
        const mode_t mask = ::umask(077);
        QCOMPARE(mask, static_cast<mode_t>(077));
    }

    void noCoreIsWrittenInReleaseBuilds()
    {
#ifdef NDEBUG
        rlimit limit = {1, 1};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, static_cast<rlim_t>(0));
        QCOMPARE(limit.rlim_max, static_cast<rlim_t>(0));
#else
        QSKIP("This build may be debugged.");
#endif
    }

    void aHandlerOfCrashesGetsNothingInReleaseBuilds()
    {
#if defined(NDEBUG) && defined(Q_OS_LINUX)
        QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
#else
        QSKIP("This build may be debugged.");
#endif
    }
};

QTEST_GUILESS_MAIN(ProcessGuardTest)

#include "tst_processguard.moc"
