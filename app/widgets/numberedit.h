// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/typedline.h"
#include "core/base/result.h"

#include <optional>

namespace sodiem {

// A line for a number. A spin box would read a typed 8.5 as 85 where the comma is the decimal mark; here both
// marks mean what the person means, and what can be read in two ways is refused (plainNumber). The input
// method is off, because VNI typing takes digits for tones.
class NumberEdit : public TypedLine {
    Q_OBJECT

public:
    explicit NumberEdit(bool integer, QWidget* parent = nullptr);

    // What is typed, as files write it; nothing for an empty line. What nobody touched is what is stored,
    // though the same figures typed could be read in two ways (8,125).
    Result<std::optional<QString>> plain() const;
    // `plain` is what is stored and `shown` how a person reads it.
    void setPlain(
        const std::optional<QString>& plain, const QString& shown, const QString* waiting = nullptr);

private:
    bool m_integer;
    std::optional<QString> m_plain;
};

} // namespace sodiem
