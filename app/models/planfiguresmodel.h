// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/gridcell.h"
#include "app/widgets/gridmodel.h"
#include "core/plan/editing.h"

namespace sodiem {

// What was typed for one reporter and could not be stored, by field.
struct WaitingReport {
    std::map<QString, QString> typed;
    QString problem;
    std::size_t step = 0; // of the action it came with, as Commands counts them

    bool operator==(const WaitingReport&) const = default;
};

// The figures of one target for one period, a line for each who is asked: the standing office, then units. Fields:
// the figures by name, then the note and the document that proves them.
class PlanFiguresModel : public GridModel {
    Q_OBJECT

public:
    PlanFiguresModel(const Language& language, QObject* parent = nullptr);

    static QString noteField(); // names that no figure has
    static QString evidenceField();

    void show(const Target& target, const QString& period, const Campaign& campaign,
        const std::map<QString, WaitingReport>& waiting); // by unit
    QString unitAt(int row) const { return m_rows[static_cast<std::size_t>(row)].unit; }
    QString labelAt(int row) const { return m_rows[static_cast<std::size_t>(row)].cells[0].shown; }
    QString fieldAt(int column) const; // "": of the reporter's name
    int rowOf(const QString& unit) const; // -1: not asked

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString unit;
        std::vector<GridCell> cells; // by column
        std::vector<bool> open;
        QString problem;
        QString who; // entered the figures; for a tip

        bool operator==(const Row&) const = default;
    };
    Row rowFor(const QString& unit, const Target& target, const QString& period, const Campaign& campaign,
        const WaitingReport& waiting) const;

    const Language m_language;
    std::vector<Field> m_fields; // by column; the reporter's name first
    std::vector<Row> m_rows;
};

QString reporterText(const QString& unit, const Catalogue& catalogue);

} // namespace sodiem
