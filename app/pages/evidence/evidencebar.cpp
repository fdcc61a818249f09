// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/evidence/evidencebar.h"

#include "app/widgets/icons.h"
#include "core/units/labels.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace sodiem {
namespace {

constexpr int leastLetters = 12; // of a box, its words shortened: large letters must not widen the window
constexpr int listLetters = 44; // "Phường Phúc Xá · Quận Ba Đình"

QComboBox* makeBox(QWidget* parent, const char* name) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastLetters);
    box->view()->setMinimumWidth(box->fontMetrics().averageCharWidth() * listLetters);
    return box;
}

} // namespace

EvidenceBar::EvidenceBar(std::shared_ptr<const Frame> frame, QWidget* parent)
    : QWidget(parent)
    , m_frame(std::move(frame))
    , m_search(new QLineEdit(this))
    , m_state(makeBox(this, "state"))
    , m_unit(makeBox(this, "unit")) {
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Find a document: name, number, issuer, abstract, unit"));
    m_search->setAccessibleName(tr("Find a document"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_state->setAccessibleName(tr("State of the documents"));
    m_unit->setAccessibleName(tr("Unit that uses the documents"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_search, 3);
    row->addWidget(m_state, 2);
    row->addWidget(m_unit, 2);
    m_state->addItem({}, -1);
    for (std::size_t state = 0; state < documentStates; ++state)
        m_state->addItem({}, static_cast<int>(state));
    showCounts(0, {});
    setUnits({});
    connect(m_search, &QLineEdit::textChanged, this, &EvidenceBar::filterChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &EvidenceBar::left);
    for (QComboBox* box : {m_state, m_unit})
        connect(box, &QComboBox::currentIndexChanged, this, &EvidenceBar::filterChanged);
}

DocumentFilter EvidenceBar::filter() const {
    DocumentFilter filter{m_search->text(), {}, m_unit->currentData().toInt()};
    if (const int state = m_state->currentData().toInt(); state >= 0)
        filter.state = static_cast<DocumentState>(state);
    return filter;
}

// Names come again in other districts, so that each is told with its own.
void EvidenceBar::setUnits(const std::vector<std::size_t>& units) {
    const QSignalBlocker quiet(m_unit);
    const QVariant before = m_unit->count() > 0 ? m_unit->currentData() : QVariant(-1);
    m_unit->clear();
    m_unit->addItem(tr("All units"), -1);
    for (const std::size_t unit : units) {
        QString text = labelAtLineStart(*m_frame->units[unit]);
        if (const Unit* above = m_frame->catalogue.parentOf(*m_frame->units[unit]))
            text += QStringLiteral(" · ") + labelAtLineStart(*above);
        m_unit->addItem(text, static_cast<int>(unit));
    }
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(before)));
}

void EvidenceBar::showCounts(int all, const std::array<int, documentStates>& counts) {
    const auto counted
        = [](const QString& text, int count) { return QStringLiteral("%1 (%2)").arg(text).arg(count); };
    m_state->setItemText(0, counted(tr("All documents"), all));
    for (std::size_t state = 0; state < documentStates; ++state)
        m_state->setItemText(static_cast<int>(state) + 1,
            counted(documentStateText(static_cast<DocumentState>(state)), counts[state]));
}

void EvidenceBar::takeSearchFocus() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool EvidenceBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down) {
            Q_EMIT left();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sodiem
