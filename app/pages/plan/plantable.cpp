// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/plan/plantable.h"

#include "app/widgets/clipboardtable.h"
#include "app/widgets/paddedheader.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace sodiem {
namespace {

constexpr int pad = PaddedHeader::padding;
constexpr int barHeight = 4;
constexpr int thousand = 1000;

// Room around the words, and the bar.
class TargetDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        QStyleOptionViewItem words = option;
        words.rect.adjust(pad, pad / 2, -pad, -pad / 2);
        const int bar = index.data(PlanModel::BarRole).toInt();
        const bool hasBar = index.column() == PlanModel::Value && bar >= 0;
        if (hasBar)
            words.rect.setBottom(words.rect.bottom() - barHeight - 2);
        QStyledItemDelegate::paint(painter, words, index);
        if (hasBar)
            paintBar(painter, option, bar);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem words = option;
        words.rect.setWidth(words.rect.width() - 2 * pad);
        return QStyledItemDelegate::sizeHint(words, index) + QSize(2 * pad, pad + barHeight + 2);
    }

private:
    static void paintBar(QPainter* painter, const QStyleOptionViewItem& option, int thousandths) {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        QColor colour = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight);
        const QRect track(option.rect.left() + pad, option.rect.bottom() - pad / 2 - barHeight,
            option.rect.width() - 2 * pad, barHeight);
        colour.setAlpha(60);
        painter->fillRect(track, colour);
        colour.setAlpha(255);
        painter->fillRect(
            QRect(track.topLeft(), QSize(track.width() * thousandths / thousand, barHeight)), colour);
    }
};

} // namespace

PlanTable::PlanTable(const Plan& plan, const Language& language, QWidget* parent)
    : QTableView(parent)
    , m_model(new PlanModel(plan, language, this)) {
    setHorizontalHeader(new PaddedHeader(this));
    setModel(m_model);
    setItemDelegate(new TargetDelegate(this));
    setObjectName(QStringLiteral("targets"));
    setAccessibleName(tr("Targets"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlanTable::span);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { fit(); });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const int target = index.data(PlanModel::TargetRole).toInt(); target >= 0)
            Q_EMIT openWanted(target);
    });
}

int PlanTable::current() const {
    return currentIndex().isValid() ? currentIndex().data(PlanModel::TargetRole).toInt() : -1;
}

void PlanTable::goTo(int target) {
    if (const int row = m_model->rowOf(target); row >= 0) {
        setCurrentIndex(m_model->index(row, 0));
        scrollTo(currentIndex());
    }
}

// An area's name goes over all columns.
void PlanTable::span() {
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(PlanModel::TargetRole).toInt() < 0)
            setSpan(row, 0, 1, PlanModel::ColumnCount);
    fit();
}

// Figures as wide as they need, a goal in words on two lines; the title has the rest, and the trend gives way to it
// where there is little: it is on the opened target too.
void PlanTable::fit() {
    const QFontMetrics metrics = fontMetrics();
    const int least = metrics.averageCharWidth() * 26, widestGoal = metrics.averageCharWidth() * 18;
    int others = 0, trend = 0;
    for (int column = PlanModel::Goal; column < PlanModel::ColumnCount; ++column) {
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < m_model->rowCount(); ++row)
            for (const QString& line : m_model->index(row, column).data().toString().split(u'\n'))
                width = std::max(width, metrics.horizontalAdvance(line) + 2 * pad + 10
                        + (column == PlanModel::Status ? metrics.height() + 6 : 0));
        width = column == PlanModel::Goal ? std::min(width, widestGoal) : width;
        horizontalHeader()->resizeSection(column, width);
        others += width;
        trend = column == PlanModel::Trend ? width : trend;
    }
    const bool narrow = viewport()->width() - others < least;
    others -= narrow ? trend : 0;
    setColumnHidden(PlanModel::Trend, narrow);
    horizontalHeader()->resizeSection(PlanModel::Title, std::max(least, viewport()->width() - others));
    resizeRowsToContents();
}

void PlanTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

void PlanTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model() != nullptr)
        fit();
}

void PlanTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        return copyLines(*selectionModel());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current() >= 0)
        return Q_EMIT openWanted(current());
    QTableView::keyPressEvent(event);
}

} // namespace sodiem
