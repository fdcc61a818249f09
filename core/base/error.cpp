// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace sodiem {

Error Error::in(const QString& file) const {
    Error copy = *this;
    if (copy.place.file.isEmpty())
        copy.place.file = file;
    return copy;
}

Error Error::at(int line) const {
    Error copy = *this;
    if (copy.place.line == 0)
        copy.place.line = line;
    return copy;
}

Error Error::ofNode(const QString& node) const {
    Error copy = *this;
    if (copy.place.node.isEmpty())
        copy.place.node = node;
    return copy;
}

Error Error::atCell(const QString& sheet, const QString& cell) const {
    Error copy = *this;
    copy.place.sheet = sheet;
    copy.place.cell = cell;
    return copy;
}

} // namespace sodiem
