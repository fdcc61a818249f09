// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/columnbar.h"

#include "app/models/itemcolumnmodel.h"
#include "app/models/sheetmarks.h"
#include "app/pages/scoring/stagebox.h"
#include "app/session/session.h"
#include "core/base/text.h"
#include "core/units/labels.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sodiem {

ColumnBar::ColumnBar(const Workplace& place, ItemColumnModel& model, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_model(model)
    , m_title(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_marks(new QComboBox(this))
    , m_districts(new QComboBox(this))
    , m_words(new QLineEdit(this)) {
    build();
    fillDistricts();
    connect(m_marks, &QComboBox::activated, this, &ColumnBar::apply);
    connect(m_districts, &QComboBox::activated, this, &ColumnBar::apply);
    connect(m_words, &QLineEdit::textChanged, this, &ColumnBar::apply);
}

void ColumnBar::build() {
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_progress}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_marks->setAccessibleName(tr("Units shown"));
    m_districts->setAccessibleName(tr("District shown"));
    m_words->setPlaceholderText(tr("Filter…"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_words->setClearButtonEnabled(true);
    for (QComboBox* box : {m_marks, m_districts}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(3);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(new StageBox(m_place, this), 0, Qt::AlignTop);
    auto* counts = new QHBoxLayout;
    counts->setSpacing(8);
    counts->addWidget(m_progress, 1);
    counts->addWidget(m_summary);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_marks, 2);
    filters->addWidget(m_districts, 2);
    filters->addWidget(m_words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(counts);
    column->addLayout(filters);
}

void ColumnBar::fillDistricts() {
    m_districts->addItem(tr("All districts"), QString());
    const Frame& frame = m_place.session.frame();
    for (const Unit* unit : frame.units)
        if (const Unit* above = frame.catalogue.parentOf(*unit);
            above != nullptr && m_districts->findData(above->code) < 0)
            m_districts->addItem(labelAtLineStart(*above), above->code);
    m_districts->setVisible(m_districts->count() > 2);
}

QString ColumnBar::titleOf(const ItemSubject& subject) const {
    const Frame& frame = m_place.session.frame();
    if (subject.leaf >= 0) {
        const Node& leaf = *frame.leaves[static_cast<std::size_t>(subject.leaf)];
        return leaf.ref + QStringLiteral("  ") + m_place.language.of(leaf.title);
    }
    return subject.fact >= 0
        ? m_place.language.of(frame.set.facts[static_cast<std::size_t>(subject.fact)].label)
        : tr("Choose a criterion on the left.");
}

void ColumnBar::show(const ItemSubject& subject) {
    m_subject = subject;
    m_title->setText(titleOf(subject));
    refresh();
    apply();
}

void ColumnBar::refresh() {
    const auto count = [this](int mark) {
        int found = 0;
        for (std::size_t unit = 0; unit < m_place.session.frame().units.size() && m_subject.isAny(); ++unit)
            found += (m_model.marksOf(unit) & mark) != 0 ? 1 : 0;
        return found;
    };
    const int all = static_cast<int>(m_place.session.frame().units.size());
    m_progress->setText(m_subject.isAny() ? tr("%1/%2 units").arg(all - count(NotScored)).arg(all) : QString());
    const std::pair<int, QString> doors[] = {{0, tr("All units (%1)")}, {NotScored, tr("Not scored yet (%1)")},
        {Begun, tr("Figures incomplete (%1)")},
        {Differs, tr("Other than claimed (%1)")}, {LacksReason, tr("Reason missing (%1)")},
        {LacksEvidence, tr("Evidence missing (%1)")}, {Unsaved, tr("Not stored yet (%1)")}};
    const int chosen = m_marks->currentData().toInt();
    m_marks->clear();
    for (const auto& [mark, text] : doors) {
        const int found = mark == 0 ? all : count(mark);
        if (mark == 0 || found > 0 || mark == chosen)
            m_marks->addItem(text.arg(found), mark);
    }
    m_marks->setCurrentIndex(std::max(0, m_marks->findData(chosen)));
}

void ColumnBar::setSummary(const QString& text) { m_summary->setText(text); }

void ColumnBar::showAll() {
    m_marks->setCurrentIndex(0);
    m_districts->setCurrentIndex(0);
    const QSignalBlocker quiet(m_words);
    m_words->clear();
    apply();
}

void ColumnBar::apply() {
    if (!m_subject.isAny())
        return;
    const Frame& frame = m_place.session.frame();
    const int mark = m_marks->currentData().toInt();
    const QString district = m_districts->currentData().toString();
    const QStringList words = folded(m_words->text()).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::size_t> units;
    for (std::size_t i = 0; i < frame.units.size(); ++i) {
        const Unit* above = frame.catalogue.parentOf(*frame.units[i]);
        const QString name = folded(labelAtLineStart(*frame.units[i]));
        const bool named = std::all_of(
            words.begin(), words.end(), [&](const QString& word) { return name.contains(word); });
        if (named && (mark == 0 || (m_model.marksOf(i) & mark) != 0)
            && (district.isEmpty() || (above != nullptr && above->code == district)))
            units.push_back(i);
    }
    m_model.setUnits(std::move(units));
}

} // namespace sodiem
