// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/points.h"
#include "core/criteria/localtext.h"

#include <span>
#include <vector>

#include <QDate>

namespace sodiem {

// Where faults of a set are gathered: all of them, each with its node and line, rather than the first.
using Faults = std::vector<Error>;

// Reads the members of one JSON object, typed; each fault goes to the list and reading goes on with a neutral
// value, so that one pass finds every fault.
class JsonFields {
public:
    JsonFields(const Json& object, QString node, Faults& faults);

    const QString& node() const { return m_node; }
    int line() const { return m_json.line(); }
    bool has(QStringView key) const { return m_json.find(key) != nullptr; }
    bool isGiven(QStringView key) const; // there and not null
    std::size_t faultCount() const { return m_faults.size(); } // of the whole list
    void fault(ErrorCode code, QStringList args) const;
    // Adds the node and line to an error from elsewhere.
    void fault(const Error& error) const;

    QString text(const QString& key) const; // required
    QString optionalText(const QString& key) const;
    QString id(const QString& key) const; // required: letters, digits, _ and -, at most 64
    LocalText localText(const QString& key) const; // required: {"vi", "en"}
    LocalText optionalLocalText(const QString& key) const; // also plain text, then the same in both
    std::int64_t integer(const QString& key) const; // required
    std::optional<Rational> optionalRational(const QString& key) const; // a string
    Rational rational(const QString& key) const; // required
    Points points(const QString& key) const; // required, at most four decimals, not negative
    Points points(const QString& key, Points otherwise) const;
    Points signedPoints(const QString& key, Points otherwise) const; // the same, also negative
    Points signedPoints(const QString& key) const; // required
    int days(const QString& key, int otherwise) const; // a whole number of 0 to mostDays, as text
    QDate date(const QString& key) const; // required, ISO

    // The items of a list; missing: empty, and a fault when required.
    std::vector<JsonFields> objects(const QString& key, bool required) const;
    std::vector<QString> texts(const QString& key, bool required) const;
    std::optional<JsonFields> object(const QString& key, bool required) const;
    const Json& json() const { return m_json; }

    // The index of the text under `key` among the words; `otherwise` when it is missing (−1: required).
    int oneOf(const QString& key, std::span<const QStringView> words, int otherwise) const;

private:
    const Json* typed(const QString& key, Json::Type type, const char* name, bool required) const;

    const Json& m_json;
    QString m_node;
    Faults& m_faults;
};

constexpr int mostDays = 3660; // a term, or how late a document may be: ten years

bool isIdentifier(QStringView text);

} // namespace sodiem
