// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apicall.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

/// What became of a call, also after the call is gone.
struct Outcome
{
    int arrivals = 0;
    std::optional<Tokendesk::ApiError> error; ///< empty: success, or not ended yet
    bool isSuccess() const { return arrivals > 0 && !error; }
};

template <typename T>
std::shared_ptr<Outcome> watch(Tokendesk::ApiCall<T> *call)
{
    auto outcome = std::make_shared<Outcome>();
    QObject::connect(call, &Tokendesk::ApiCallBase::finished, call, [call, outcome] {
        ++outcome->arrivals;
        if (!call->result().isOk())
            outcome->error = call->result().error();
    });
    return outcome;
}

/// Waits for the end of @p call and gives its result.
template <typename T>
Tokendesk::Result<T, Tokendesk::ApiError> resultOf(Tokendesk::ApiCall<T> *call)
{
    std::optional<Tokendesk::Result<T, Tokendesk::ApiError>> result;
    QObject::connect(
        call, &Tokendesk::ApiCallBase::finished, call, [call, &result] { result.emplace(call->takeResult()); });
    QSignalSpy finished(call, &Tokendesk::ApiCallBase::finished);
    if (!finished.wait(30'000) || !result)
        qFatal("the call did not end");
    return *std::move(result);
}
