// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>
#include <utility>
#include <variant>

namespace Tokendesk {

/// For a call that answers nothing but "done".
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

/// A value or the reason why there is none. Reading the side that is not there is a programming error (it throws
/// std::bad_variant_access, which nothing catches).
template <typename T, typename E>
class [[nodiscard]] Result
{
    static_assert(!std::is_same_v<T, E>);

public:
    Result(T value) // NOLINT(google-explicit-constructor): returning either side is the point
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const E &error() const & { return std::get<1>(m_content); }
    E &error() & { return std::get<1>(m_content); }
    E &&error() && { return std::get<1>(std::move(m_content)); }

private:
    std::variant<T, E> m_content;
};

} // namespace Tokendesk
