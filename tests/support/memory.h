// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <string>

/// How much the process grew at its peak since this was made. Tells nothing under AddressSanitizer, which keeps freed
/// memory: see isMeasurable().
class PeakMemory
{
public:
    PeakMemory()
    {
        std::ofstream("/proc/self/clear_refs") << "5"; // sets the peak back to what is held now
        m_before = peakKiB();
    }
    long growthKiB() const { return peakKiB() - m_before; }

    static constexpr bool isMeasurable()
    {
#ifdef TOKENDESK_SANITIZED
        return false;
#else
        return true;
#endif
    }

    static long peakKiB() ///< of all that the process held
    {
        std::ifstream status("/proc/self/status");
        for (std::string line; std::getline(status, line);) {
            if (line.rfind("VmHWM:", 0) == 0)
                return std::stol(line.substr(6));
        }
        return 0;
    }

private:
    long m_before = 0;
};
