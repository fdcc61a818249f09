// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/sheetbar.h"

#include "app/i18n/shownnumber.h"
#include "app/models/worksheetmodel.h"
#include "app/pages/scoring/sheetfilter.h"
#include "app/pages/scoring/stagebox.h"
#include "app/session/session.h"
#include "app/widgets/runningtext.h"
#include "app/widgets/stilltext.h"
#include "core/units/labels.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
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
    , m_progress(new StillText(this))
    , m_summary(new QLabel(this))
    , m_figures(new QToolButton(this)) {
    QFont bold = m_unit->font();
    bold.setBold(true);
    m_unit->setFont(bold);
    m_unit->setTextFormat(Qt::PlainText);
    m_unit->setWordWrap(true);
    m_progress->label()->setObjectName(QStringLiteral("progress"));
    m_figures->setText(tr("Table of figures"));
    m_figures->setToolTip(tr("All figures of the unit in one table, to type down or paste (F6)"));
    m_figures->setCheckable(true);
    m_figures->setObjectName(QStringLiteral("by-figures"));
    connect(m_figures, &QToolButton::clicked, this, &SheetBar::figuresWanted);
    auto* record = new QToolButton(this);
    record->setText(tr("Record…"));
    record->setToolTip(tr("Record of the visit to this unit: write it, print it, have it signed (F11)"));
    record->setObjectName(QStringLiteral("record"));
    connect(record, &QToolButton::clicked, this, &SheetBar::recordWanted);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_unit, 1);
    head->addWidget(new StageBox(m_place, this), 0, Qt::AlignTop);
    auto* counts = new QHBoxLayout;
    counts->setSpacing(8);
    counts->addWidget(m_progress, 1);
    counts->addWidget(m_summary);
    counts->addWidget(m_figures, 0, Qt::AlignTop);
    counts->addWidget(record, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(counts);
    column->addWidget(makeFilters());
}

QWidget* SheetBar::makeFilters() {
    auto* filters = new QWidget(this);
    m_marks = new QComboBox(filters);
    m_areas = new QComboBox(filters);
    m_owners = new QComboBox(filters);
    m_words = new QLineEdit(filters);
    m_marks->setAccessibleName(tr("Items shown"));
    m_marks->setObjectName(QStringLiteral("marks"));
    m_areas->setAccessibleName(tr("Area shown"));
    m_owners->setAccessibleName(tr("Department shown"));
    m_owners->setObjectName(QStringLiteral("owners"));
    m_words->setPlaceholderText(tr("Filter…"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_words->setClearButtonEnabled(true);
    for (QComboBox* box : {m_marks, m_areas, m_owners}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(3);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    fillAreas();
    fillOwners();
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_marks, 2);
    row->addWidget(m_areas, 2);
    row->addWidget(m_owners, 2);
    row->addWidget(m_words, 1);
    connect(m_marks, &QComboBox::activated, this, &SheetBar::apply);
    connect(m_areas, &QComboBox::activated, this, &SheetBar::apply);
    connect(m_owners, &QComboBox::activated, this, &SheetBar::apply);
    connect(m_words, &QLineEdit::textChanged, this, &SheetBar::apply);
    return filters;
}

void SheetBar::apply() {
    m_filter.show({m_marks->currentData().toInt(), m_areas->currentData().toInt(),
        m_owners->currentData().toString(), m_words->text()});
    Q_EMIT filtered();
}

void SheetBar::setByFigures(bool on) {
    m_figures->setChecked(on);
    m_summary->setVisible(on);
}

void SheetBar::setSummary(const QString& text) { m_summary->setText(text); }

void SheetBar::fillAreas() {
    m_areas->addItem(tr("All areas"), -1);
    const std::vector<Node>& nodes = m_place.session.frame().set.nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (nodes[i].parent < 0)
            m_areas->addItem(nodes[i].ref + QStringLiteral(". ") + m_place.language.of(nodes[i].title),
                static_cast<int>(i));
}

void SheetBar::fillOwners() {
    m_owners->addItem(tr("All departments"), QString());
    for (const Node* leaf : m_place.session.frame().leaves)
        if (!leaf->owner.isEmpty() && m_owners->findData(leaf->owner) < 0)
            m_owners->addItem(leaf->owner, leaf->owner);
    m_owners->setVisible(m_owners->count() > 2);
}

void SheetBar::showAll() {
    const QSignalBlocker quiet(m_words);
    m_marks->setCurrentIndex(0);
    m_areas->setCurrentIndex(0);
    m_owners->setCurrentIndex(0);
    m_words->clear();
    apply();
    refresh();
}

void SheetBar::refresh() {
    const int unit = m_place.session.selection().unit;
    if (unit < 0)
        return;
    const Worksheet& sheet = m_model.sheet();
    const int decimals = m_place.session.frame().set.decimals;
    if (const QString title = unitTitle(m_place.session.frame(), unit); m_unit->text() != title) {
        m_unit->setText(title);
        m_progress->forget();
    }
    QStringList parts{tr("%1/%2 items").arg(sheet.scored).arg(sheet.items)};
    if (sheet.surveys > 0)
        parts << tr("survey %1/%2").arg(sheet.surveysScored).arg(sheet.surveys);
    parts << tr("so far %1/%2 points")
                 .arg(m_place.language.points(sheet.tentative, decimals),
                     m_place.language.points(sheet.tentativeMaximum, decimals));
    if (const auto& fixed = m_place.session.campaign().record(static_cast<std::size_t>(unit)).visit.fixed)
        parts << tr("fixed by the record of %1").arg(shownDate(fixed->day));
    m_progress->setText(parts.join(QStringLiteral(" · ")));
    const std::pair<int, QString> doors[]
        = {{0, tr("All items (%1)")}, {WorksheetModel::Missing, tr("Not scored yet (%1)")},
            {WorksheetModel::Begun, tr("Figures incomplete (%1)")},
            {WorksheetModel::SurveyMissing, tr("Survey not entered (%1)")},
            {WorksheetModel::Differs, tr("Other than claimed (%1)")},
            {WorksheetModel::LacksReason, tr("Reason missing (%1)")},
            {WorksheetModel::LacksEvidence, tr("Evidence missing (%1)")},
            {WorksheetModel::ToReview, tr("To be appraised anew (%1)")},
            {WorksheetModel::NotAsSigned, tr("Other than signed (%1)")},
            {WorksheetModel::Changed, tr("Changed since opening (%1)")},
            {WorksheetModel::Unsaved, tr("Not stored yet (%1)")}};
    const std::vector<int> marks = m_model.marks();
    std::vector<std::pair<int, QString>> offered;
    for (const auto& [mark, text] : doors) {
        const auto count = mark == 0 ? static_cast<std::ptrdiff_t>(marks.size())
                                     : std::count_if(marks.begin(), marks.end(),
                                         [wanted = mark](int each) { return (each & wanted) != 0; });
        if (mark == 0 || count > 0 || mark == m_filter.mark())
            offered.emplace_back(mark, text.arg(count));
    }
    offerMarks(offered);
    m_marks->setCurrentIndex(m_marks->findData(m_filter.mark()));
}

// A count that changes is written where it stands: with each figure typed one does.
void SheetBar::offerMarks(const std::vector<std::pair<int, QString>>& offered) {
    const auto before = std::exchange(m_offered, offered);
    const bool same = std::equal(before.begin(), before.end(), offered.begin(), offered.end(),
        [](const auto& a, const auto& b) { return a.first == b.first; });
    if (!same)
        m_marks->clear();
    for (std::size_t i = 0; i < offered.size(); ++i)
        if (!same)
            m_marks->addItem(offered[i].second, offered[i].first);
        else if (before[i] != offered[i])
            m_marks->setItemText(static_cast<int>(i), offered[i].second);
}

} // namespace sodiem
