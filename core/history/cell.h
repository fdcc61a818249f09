// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <vector>

#include <QList>
#include <QString>

namespace sodiem {

// What an event is about: a typed path such as entry/00001/3.3.1/appraised/dung_han. Words of a path may hold
// any text; "/" and "%" are written %2F and %25.
enum class CellKind { Entry, Fact, Survey, Evidence, Link, Thread, Sample, Record, Reference, Plan, Book, Unknown };

struct Cell {
    CellKind kind = CellKind::Unknown;
    QString kindWord; // as written; kept for kinds this version does not know
    std::vector<QString> words; // after the kind

    bool operator==(const Cell&) const = default;

    static Cell entry(const QString& unit, const QString& node, const QString& stage, const QString& field);
    static Cell fact(const QString& unit, const QString& name);
    static Cell survey(const QString& unit, const QString& node, const QString& group, const QString& option);
    static Cell evidence(const QString& sha256, const QString& field);
    static Cell link(const QString& unit, const QString& node, const QString& sha256);
    static Cell thread(const QString& unit, const QString& node, const QString& post);
    static Cell sample(const QString& unit, const QString& node, const QString& drawn); // one case
    static Cell record(const QString& unit, std::vector<QString> words); // of the record of a visit
    static Cell reference(const QString& unit, const QString& name); // a result of last year
    static Cell plan(
        const QString& target, const QString& unit, const QString& period, const QString& field);
    static Cell book(const QString& name);
    static Cell sampleInput(const QString& node, const QString& input); // of the whole book: book/sample/…
    // nullopt: not a path, too few words for its kind, or not spelt as path() spells it, so that two paths
    // are never one cell.
    static std::optional<Cell> parse(const QString& path);

    QString path() const;
};

// Links are sets: an addition survives a removal that did not know of it. All other cells are registers.
bool isAddWinsSet(CellKind kind);

} // namespace sodiem
