// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/api/decode.h"
#include "app/api/jsonscan.h"
#include "app/api/jsonslices.h"

#include <algorithm>

/// One JSON document that is read from its first byte to its last. Only for app/api's .cpp files, as jsonscan.h.
namespace Tokendesk::Json {

static_assert(static_cast<std::size_t>(BodyPadding) >= simdjson::SIMDJSON_PADDING);

inline ApiError badAnswer(const QString &detail)
{
    ApiError error;
    error.kind = ApiErrorKind::BadAnswer;
    error.detail = detail;
    return error;
}

inline ApiError notJson()
{
    return badAnswer(QStringLiteral("the body is not valid JSON"));
}

/// The body with what simdjson needs around it, and a check that nothing follows the document.
class Document
{
public:
    explicit Document(const QByteArray &body) : Document(body, m_own) { }
    /// @p parser, which must outlive this, keeps its memory for the next document.
    Document(const QByteArray &body, simdjson::ondemand::parser &parser) : m_body(body), m_parser(parser)
    {
        if (m_body.capacity() - m_body.size() < BodyPadding) {
            m_copy.reserve(body.size() + BodyPadding);
            m_copy.append(body);
        }
    }
    ~Document() { wipe(m_copy); } // it may hold a plain token
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;

    template <typename OnField>
    QString readObject(OnField onField)
    {
        Object object;
        if (!open(Type::object))
            return m_problem;
        if (m_document.get_object().get(object) != simdjson::SUCCESS || !eachField(object, onField) || !atEnd())
            return notJson().detail;
        return {};
    }

    template <typename OnElement>
    QString readArray(OnElement onElement)
    {
        Array array;
        if (!open(Type::array))
            return m_problem;
        if (m_document.get_array().get(array) != simdjson::SUCCESS || !eachElement(array, onElement) || !atEnd())
            return notJson().detail;
        return {};
    }

private:
    /// Only white space may follow the document.
    bool atEnd() { return m_document.current_location().error() == simdjson::OUT_OF_BOUNDS; }

    bool open(Type wanted)
    {
        const QByteArray &bytes = m_copy.isEmpty() ? m_body : m_copy;
        if (bytes.trimmed().isEmpty()) {
            m_problem = QStringLiteral("the body is empty");
            return false;
        }
        const auto size = static_cast<std::size_t>(bytes.size());
        Type type = Type::null;
        m_problem = notJson().detail;
        if (m_parser.iterate(simdjson::padded_string_view(bytes.constData(), size, size + simdjson::SIMDJSON_PADDING))
                .get(m_document)
            != simdjson::SUCCESS)
            return false;
        if (m_document.type().get(type) != simdjson::SUCCESS)
            return false;
        if (type != wanted)
            m_problem = wanted == Type::array ? QStringLiteral("the body is not an array")
                                              : QStringLiteral("the body is not an object");
        return type == wanted;
    }

    const QByteArray &m_body;
    QByteArray m_copy;
    QString m_problem;
    simdjson::ondemand::parser m_own;
    simdjson::ondemand::parser &m_parser;
    simdjson::ondemand::document m_document;
};

/// As Document::readArray(), in little memory beside a long @p body.
template <typename OnElement>
QString readLongArray(const QByteArray &body, OnElement onElement)
{
    constexpr qsizetype Long = qsizetype(2) * 1024 * 1024;
    constexpr qsizetype LongestElement = qsizetype(16) * 1024 * 1024;
    if (body.size() < Long)
        return Document(body).readArray(onElement);
    const auto first = std::find_if(body.begin(), body.end(), [](char c) { return !isBlank(QByteArrayView(&c, 1)); });
    if (first == body.end() || *first != '[')
        return QStringLiteral("the body is not an array");
    ArraySlices parts(body);
    simdjson::ondemand::parser parser;
    QByteArray part;
    QByteArrayView elements;
    bool isFirst = true;
    while (parts.next(elements)) {
        if (elements.size() > LongestElement)
            return QStringLiteral("a row is longer than 16 MiB");
        if (isBlank(elements) && !(isFirst && parts.isClosed())) // behind a comma
            return notJson().detail;
        isFirst = false;
        part.resize(0);
        part.reserve(elements.size() + 2 + BodyPadding);
        part.append('[');
        part.append(elements);
        part.append(']');
        if (const QString problem = Document(part, parser).readArray(onElement); !problem.isEmpty())
            return problem;
    }
    return parts.isClosed() ? QString() : notJson().detail;
}

/// Takes a value that should be an object: false where it is no JSON; @p wasObject tells whether it was one.
template <typename OnField>
bool takeObject(Value value, bool &wasObject, OnField onField)
{
    Type type = Type::null;
    Object object;
    if (value.type().get(type) != simdjson::SUCCESS)
        return false;
    wasObject = type == Type::object;
    if (!wasObject)
        return skip(value, MaxDepth);
    return value.get_object().get(object) == simdjson::SUCCESS && eachField(object, onField);
}

} // namespace Tokendesk::Json
