// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/wordtable.h"

#include "app/widgets/clipboardtable.h"
#include "app/widgets/paddedheader.h"

#include <algorithm>

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace sodiem {
namespace {

constexpr int pad = 4; // above and below; at the sides the style's own margin does

// Room around the words.
class WordDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        QStyleOptionViewItem words = ground;
        words.rect.adjust(0, pad, 0, -pad);
        words.backgroundBrush = Qt::NoBrush; // the ground has it already
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &words, painter, option.widget);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * pad);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationAlignment = Qt::AlignTop | Qt::AlignHCenter; // beside the first of several lines
    }
};

} // namespace

WordTable::WordTable(const QString& name, QWidget* parent) : QTableView(parent) {
    setHorizontalHeader(new PaddedHeader(this));
    setItemDelegate(new WordDelegate(this));
    setObjectName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
}

void WordTable::setLetters(std::vector<int> letters) {
    m_letters = std::move(letters);
    fit();
}

void WordTable::setWhole(bool whole) {
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fit();
}

void WordTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &WordTable::fit);
    fit();
}

void WordTable::fit() {
    if (model() == nullptr || m_fitting || m_letters.empty())
        return;
    const QScopedValueRollback fitting(m_fitting, true); // a scroll bar that comes changes the width
    const int letter = fontMetrics().averageCharWidth(), least = letter * 10;
    int left = viewport()->width(), shares = 0;
    for (const int letters : m_letters) {
        left -= letters * letter;
        shares += letters == 0 ? 1 : 0;
    }
    for (int column = 0; column < static_cast<int>(m_letters.size()); ++column) {
        const int letters = m_letters[static_cast<std::size_t>(column)];
        horizontalHeader()->resizeSection(
            column, letters > 0 ? letters * letter : std::max(least, left / std::max(1, shares)));
    }
    resizeRowsToContents();
    if (m_whole)
        setFixedHeight(verticalHeader()->length() + horizontalHeader()->sizeHint().height() + 2 * frameWidth());
}

void WordTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void WordTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        return copyLines(*selectionModel());
    QTableView::keyPressEvent(event);
}

void WordTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace sodiem
