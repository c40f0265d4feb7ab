// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/decode.h"

#include <QElapsedTimer>

#include <simdjson.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

using namespace Tokendesk;

namespace {

QByteArray listOf(int rows)
{
    QByteArray body = "[";
    for (int row = 0; row < rows; ++row) {
        body += row > 0 ? ",{\"created_at\":\"2021-07-02T06:38:36." : "{\"created_at\":\"2021-07-02T06:38:36.";
        body += QByteArray::number(row % 1000).rightJustified(3, '0') + "\",\"description\":\"Token number "
            + QByteArray::number(row)
            + "\",\"id\":\"JDJhJDA0JENKTWJDT0g1QVNYSkFQTXh3NlhNWi5CWjlqT05yR2h0cXJ1d1VQZW9sZWlsWkJneXRX"
            + QByteArray::number(row).rightJustified(8, 'A') + "\"}";
    }
    body.reserve(body.size() + 1 + BodyPadding);
    return body + ']';
}

template <typename Work>
double medianMs(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < 21; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + 10, times.end());
    return times[10];
}

/// The first of simdjson's two stages, as each of its implementations does it: the part that they differ in most.
void measureImplementations(const QByteArray &body)
{
    for (const simdjson::implementation *kind : simdjson::get_available_implementations()) {
        if (!kind->supported_by_runtime_system())
            continue;
        std::unique_ptr<simdjson::internal::dom_parser_implementation> parser;
        if (kind->create_dom_parser_implementation(static_cast<std::size_t>(body.size()), 1024, parser)
            != simdjson::SUCCESS)
            continue;
        const double time = medianMs([&] {
            if (parser->stage1(reinterpret_cast<const std::uint8_t *>(body.constData()),
                    static_cast<std::size_t>(body.size()), simdjson::stage1_mode::regular)
                != simdjson::SUCCESS)
                std::abort();
        });
        std::printf("stage 1 by %s: %.1f ms\n", kind->name().c_str(), time);
    }
}

} // namespace

/// How long a list of 100,000 tokens takes from bytes to rows. Build it in the release preset.
int main()
{
    const QByteArray body = listOf(100'000);
    std::printf("%.1f MB, on-demand compiled for %s, best of this machine %s\n", static_cast<double>(body.size()) / 1e6,
        simdjson::builtin_implementation()->name().c_str(), simdjson::get_active_implementation()->name().c_str());
    std::printf("decodeTokenList: %.1f ms\n", medianMs([&] {
        if (!decodeTokenList(body).isOk())
            std::abort();
    }));
    measureImplementations(body);
    return 0;
}
