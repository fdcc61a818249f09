// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tablejson.h"

namespace sodiem::cli {

QByteArray tableJson(const Table& table) {
    QByteArray out = "[";
    for (const Table::Row& row : table.rows) {
        Json object = Json::object();
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            object.addMember(
                table.columns[i], row.cells[i].isEmpty() ? Json::null() : Json::text(row.cells[i]));
        out += (out.size() > 1 ? ",\n" : "\n") + object.canonical();
    }
    return out + "\n]\n";
}

} // namespace sodiem::cli
