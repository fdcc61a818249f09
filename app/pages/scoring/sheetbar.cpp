// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/sheetbar.h"

#include "app/models/worksheetmodel.h"
#include "app/pages/scoring/sheetfilter.h"
#include "app/pages/scoring/stagebox.h"
#include "app/session/session.h"
#include "core/units/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sodiem {
namespace {

QString unitTitle(const Frame& frame, int index) {
    const Unit& unit = *frame.units[static_cast<std::size_t>(index)];
    const Unit* above = frame.catalogue.parentOf(unit);
    return above == nullptr ? labelAtLineStart(unit)
                            : labelAtLineStart(unit) + QStringLiteral(" · ") + labelAtLineStart(*above);
}

} // namespace

SheetBar::SheetBar(const Workplace& place, WorksheetModel& model, SheetFilter& filter, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_model(model)
    , m_filter(filter)
    , m_unit(new QLabel(this))
    , m_progress(new QLabel(this)) {
    QFont bold = m_unit->font();
    bold.setBold(true);
    m_unit->setFont(bold);
    for (QLabel* label : {m_unit, m_progress}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_progress->setObjectName(QStringLiteral("progress"));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_unit, 1);
    head->addWidget(new StageBox(m_place, this), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(makeFilters());
}

QWidget* SheetBar::makeFilters() {
    auto* filters = new QWidget(this);
    m_marks = new QComboBox(filters);
    m_areas = new QComboBox(filters);
    m_words = new QLineEdit(filters);
    m_marks->setAccessibleName(tr("Items shown"));
    m_marks->setObjectName(QStringLiteral("marks"));
    m_areas->setAccessibleName(tr("Area shown"));
    m_words->setPlaceholderText(tr("Filter…"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_words->setClearButtonEnabled(true);
    for (QComboBox* box : {m_marks, m_areas}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    fillAreas();
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_marks, 2);
    row->addWidget(m_areas, 2);
    row->addWidget(m_words, 1);
    connect(
        m_marks, &QComboBox::activated, this, [this] { m_filter.setMark(m_marks->currentData().toInt()); });
    connect(
        m_areas, &QComboBox::activated, this, [this] { m_filter.setArea(m_areas->currentData().toInt()); });
    connect(
        m_words, &QLineEdit::textChanged, this, [this](const QString& typed) { m_filter.setWords(typed); });
    return filters;
}

void SheetBar::fillAreas() {
    m_areas->addItem(tr("All areas"), -1);
    const std::vector<Node>& nodes = m_place.session.frame().set.nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (nodes[i].parent < 0)
            m_areas->addItem(nodes[i].ref + QStringLiteral(". ") + m_place.language.of(nodes[i].title),
                static_cast<int>(i));
}

void SheetBar::showAll() {
    m_filter.setMark(0);
    m_filter.setArea(-1);
    m_areas->setCurrentIndex(0);
    m_words->clear();
    refresh();
}

void SheetBar::refresh() {
    const int unit = m_place.session.selection().unit;
    if (unit < 0)
        return;
    const Worksheet& sheet = m_model.sheet();
    const int decimals = m_place.session.frame().set.decimals;
    m_unit->setText(unitTitle(m_place.session.frame(), unit));
    QStringList parts{tr("%1/%2 items").arg(sheet.scored).arg(sheet.items)};
    if (sheet.surveys > 0)
        parts << tr("survey %1/%2").arg(sheet.surveysScored).arg(sheet.surveys);
    parts << tr("so far %1/%2 points")
                 .arg(m_place.language.points(sheet.tentative, decimals),
                     m_place.language.points(sheet.tentativeMaximum, decimals));
    m_progress->setText(parts.join(QStringLiteral(" · ")));
    const std::pair<int, QString> doors[]
        = {{0, tr("All items (%1)")}, {WorksheetModel::Missing, tr("Not scored yet (%1)")},
            {WorksheetModel::Differs, tr("Other than claimed (%1)")},
            {WorksheetModel::LacksReason, tr("Reason missing (%1)")},
            {WorksheetModel::LacksEvidence, tr("Evidence missing (%1)")},
            {WorksheetModel::Unsaved, tr("Not stored yet (%1)")}};
    m_marks->clear();
    for (const auto& [mark, text] : doors) {
        const int count = mark == 0 ? sheet.items + sheet.surveys : m_model.count(mark);
        if (mark == 0 || count > 0 || mark == m_filter.mark())
            m_marks->addItem(text.arg(count), mark);
    }
    m_marks->setCurrentIndex(m_marks->findData(m_filter.mark()));
}

} // namespace sodiem
