// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QList>
#include <QString>

namespace sodiem {

// Rows of text under named columns: what CSV and spreadsheets are read into and written from.
struct Table {
    struct Row {
        int line = 0; // where it stands in its file, from 1; 0 when it was not read from one
        std::vector<QString> cells; // as many as there are columns

        bool operator==(const Row&) const = default;
    };

    std::vector<QString> columns;
    std::vector<Row> rows;

    bool operator==(const Table&) const = default;

    int indexOf(QStringView column) const; // -1 when there is none
    void add(std::vector<QString> cells) { rows.push_back({0, std::move(cells)}); }
};

} // namespace sodiem
