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
        ground.state |= QStyle::State_Enabled; // an area's name is not to be chosen, and yet to be read
        initStyleOption(&ground, index);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        QStyleOptionViewItem words = option;
        words.state |= QStyle::State_Enabled;
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

// As wide as its words and its heading need.
int PlanTable::widthOf(int column) const {
    const int around = 2 * pad + 16; // and what the style keeps free beside a text
    const int shape
        = column == PlanModel::Status ? style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + 12 : 0;
    int width = horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (const QString& line : m_model->index(row, column).data().toString().split(u'\n'))
            width = std::max(width, fontMetrics().horizontalAdvance(line) + around + shape);
    return width;
}

// Figures as wide as they need, the title has the rest. Where that is little, a goal in words goes on two lines, and
// then the trend gives way: it is on the opened target too.
void PlanTable::fit() {
    const int letter = fontMetrics().averageCharWidth(), least = letter * 26, narrowGoal = letter * 18;
    int widths[PlanModel::ColumnCount] = {};
    int left = viewport()->width();
    for (int column = PlanModel::Goal; column < PlanModel::ColumnCount; ++column) {
        widths[column] = widthOf(column);
        left -= widths[column];
    }
    if (left < least) {
        left += std::max(0, widths[PlanModel::Goal] - narrowGoal);
        widths[PlanModel::Goal] = std::min(widths[PlanModel::Goal], narrowGoal);
    }
    const bool narrow = left < least;
    left += narrow ? widths[PlanModel::Trend] : 0;
    setColumnHidden(PlanModel::Trend, narrow);
    for (int column = PlanModel::Goal; column < PlanModel::ColumnCount; ++column)
        horizontalHeader()->resizeSection(column, widths[column]);
    horizontalHeader()->resizeSection(PlanModel::Title, std::max(least, left));
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
