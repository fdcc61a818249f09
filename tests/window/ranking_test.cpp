// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/areabars.h"
#include "app/models/rankingmodel.h"
#include "app/models/rankingorder.h"
#include "app/models/unfinishedmodel.h"
#include "app/pages/ranking/rankinglists.h"
#include "app/pages/ranking/rankingview.h"
#include "app/pages/ranking/rankpanel.h"
#include "app/pages/ranking/rankplace.h"
#include "app/widgets/jobbar.h"
#include "core/units/labels.h"
#include "ranking_support.h"
#include "support/modelwatch.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

using namespace sodiem;
using namespace sodiem::test;
using Column = RankingModel::Column;

namespace {

const Language vietnamese(Language::Code::Vietnamese);

int columnOf(const RankingModel& model, Column column) {
    const auto& columns = model.columns();
    return int(std::find(columns.begin(), columns.end(), column) - columns.begin());
}

// What the table shows in a row's column; "" when the column is not there.
QString shown(const RankingModel& model, int row, Column column) {
    const int place = columnOf(model, column);
    return place < model.columnCount() ? model.index(row, place).data().toString() : QString();
}

QString withComma(QString text) { return text.replace(u'.', u','); }

// The rows of the exported table by unit code.
std::map<QString, Table::Row> exportedRows(const Frame& frame, const RankingReport& report) {
    std::map<QString, Table::Row> rows;
    for (const Table::Row& row : rankingTable(frame, report).rows)
        rows[row.cells[1]] = row;
    return rows;
}

void checkAgainstExport(
    const InventedCampaign& invented, const RankingModel& model, const RankingReport& report) {
    const Frame& frame = invented.campaign.frame();
    std::map<QString, Table::Row> exported = exportedRows(frame, report);
    int ranked = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int unit = model.index(row, 0).data(RankingModel::UnitRole).toInt();
        if (unit < 0)
            continue;
        ++ranked;
        const auto& cells = exported[frame.units[std::size_t(unit)]->code].cells;
        CHECK(shown(model, row, Column::Rank) == cells[0]);
        CHECK(shown(model, row, Column::Unit) == cells[2]);
        CHECK(shown(model, row, Column::Total) == withComma(cells[9]));
        CHECK(shown(model, row, Column::Index) == withComma(cells[11]));
        if (columnOf(model, Column::Points) < model.columnCount())
            CHECK(shown(model, row, Column::Points) == withComma(cells[5]));
    }
    CHECK(ranked == report.ranked());
}

} // namespace

TEST_CASE("Ranking model: the figures of the exported table, in every grouping and step") {
    InventedCampaign invented(40);
    const Watch watch;
    RankingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    for (const GroupBy by : {GroupBy::District, GroupBy::Kind, GroupBy::All})
        for (const Stage view : {Stage::Council, Stage::Self}) {
            const RankingReport report = reportOf(invented.source(), {view, by, {}});
            model.setReport(invented.campaign, report, vietnamese);
            REQUIRE(model.rowCount() == report.ranked() + int(report.sections.size()));
            checkAgainstExport(invented, model, report);
        }
    CHECK(warnings == 0);
}

TEST_CASE("Ranking model: numbers stand right, a class is a word beside its colour") {
    InventedCampaign invented(12);
    RankingModel model;
    model.setReport(
        invented.campaign, reportOf(invented.source(), {Stage::Council, GroupBy::All, {}}), vietnamese);
    REQUIRE(model.rowCount() > 2);
    const QModelIndex index = model.index(1, columnOf(model, Column::Index));
    CHECK(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    const QModelIndex rankClass = model.index(1, columnOf(model, Column::Class));
    CHECK_FALSE(rankClass.data().toString().isEmpty());
    CHECK(rankClass.data(Qt::DecorationRole).isValid());
    CHECK_FALSE(model.index(0, 0).flags().testFlag(Qt::ItemIsSelectable)); // the heading
}

TEST_CASE("Ranking order: sorts inside the groups, headings stay on top") {
    InventedCampaign invented(40);
    const Watch watch;
    RankingModel model;
    RankingOrder order(nullptr);
    order.setSourceModel(&model);
    const QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setReport(
        invented.campaign, reportOf(invented.source(), {Stage::Council, GroupBy::District, {}}), vietnamese);
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder})
        for (int column = 0; column < order.columnCount(); ++column) {
            order.sort(column, direction);
            int group = -1;
            for (int row = 0; row < order.rowCount(); ++row) {
                const bool heading = order.index(row, 0).data(RankingModel::UnitRole).toInt() < 0;
                group += heading ? 1 : 0;
                CHECK(order.index(row, 0).data(RankingModel::GroupRole).toInt() == group);
            }
        }
    CHECK(warnings == 0);
}

TEST_CASE("Unfinished model: lists exactly the leaves without points") {
    InventedCampaign invented(40);
    const Watch watch;
    UnfinishedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const RankingReport report = reportOf(invented.source(), {Stage::Council, GroupBy::All, {}});
    model.setReport(invented.campaign.frame(), report, invented.scores(Stage::Council), vietnamese);
    REQUIRE(model.rowCount() == report.unfinished());
    REQUIRE(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QStringList refs
            = model.index(row, UnfinishedModel::Refs).data().toString().split(QStringLiteral(", "));
        CHECK(refs.size() == model.index(row, UnfinishedModel::Missing).data().toInt());
        const auto leaf = std::size_t(model.firstLeafOf(row));
        CHECK(invented.campaign.frame().leaves[leaf]->ref == refs.first());
    }
    CHECK(warnings == 0);
}

TEST_CASE("Rank place: neighbours, ties and what is lacking are exact") {
    InventedCampaign invented(60);
    const RankingReport report = reportOf(invented.source(), {Stage::Council, GroupBy::All, {}});
    const RankingSection& section = report.sections.front();
    for (int i = 0; i < section.ranked; ++i) {
        const RankingRow& row = section.rows[std::size_t(i)];
        const RankPlace place = rankPlace(report, row.unit);
        REQUIRE(place.row == &row);
        CHECK((place.above == nullptr) == (*row.rank == 1));
        if (place.above == nullptr)
            continue;
        CHECK(*place.above->rank < *row.rank);
        const std::optional<Points> lacking = pointsToReach(row, *place.above->index, 2);
        REQUIRE(lacking);
        const auto lifted
            = Rational::fraction(Int128((*row.total + *lacking).units()) * 100, row.maximum->units());
        CHECK(*lifted >= *place.above->index);
        const auto less = Rational::fraction(
            Int128((*row.total + *lacking - Points::ofUnits(100)).units()) * 100, row.maximum->units());
        CHECK(*less < *place.above->index);
    }
}

TEST_CASE("Area bars: exact points, the strongest and the weakest, as text too") {
    InventedCampaign invented(20);
    const RankingReport report = reportOf(invented.source(), {Stage::Council, GroupBy::All, {}});
    const RankingSection& section = report.sections.front();
    const std::size_t unit = section.rows.front().unit;
    const auto& scores = invented.scores(Stage::Council);
    const AreaBarsData data
        = areaBarsData(invented.campaign.frame(), scores, unit, membersOf(section), vietnamese);
    REQUIRE(data.bars.size() == 8);
    CHECK(data.groupSize == section.ranked);
    CHECK(data.bars[2].label == QStringLiteral("3. Cải cách thủ tục hành chính"));
    const Frame& frame = invented.campaign.frame();
    const auto area = std::size_t(frame.set.indexOf(u"3"));
    CHECK(data.bars[2].points == withComma(scores[unit].nodes[area].points.toText(2)));
    REQUIRE(data.strongest >= 0);
    for (const AreaBarsData::Bar& bar : data.bars) {
        CHECK(bar.share <= data.bars[std::size_t(data.strongest)].share);
        CHECK(bar.share >= data.bars[std::size_t(data.weakest)].share);
    }
    AreaBars chart(nullptr);
    chart.setData(data);
    CHECK(chart.title().contains(data.bars[std::size_t(data.weakest)].label));
    CHECK(chart.asText().split(u'\n').size() == 8);
}

TEST_CASE("Ranking view: an empty campaign says what would be here") {
    InventedCampaign invented(0);
    RankingView view(invented.settings, nullptr);
    view.setSource(invented.source());
    CHECK(view.report().sections.empty());
}

TEST_CASE("Ranking view: one choice, the same report; a district alone; a unit is told") {
    InventedCampaign invented(40);
    RankingView view(invented.settings, nullptr);
    view.setSource(invented.source());
    CHECK(view.choice().by == GroupBy::District); // the set's first group
    checkAgainstExport(invented, view.lists().ranking(), view.report());
    view.setChoice({Stage::Appraised, GroupBy::All, {}});
    CHECK(view.report().by == GroupBy::All);
    CHECK(view.report().view == Stage::Appraised);
    const Frame& frame = invented.campaign.frame();
    const QString district = frame.catalogue.parentOf(*frame.units[0])->code;
    view.setChoice({Stage::Council, GroupBy::District, district});
    REQUIRE(view.report().sections.size() == 1);
    CHECK(view.report().sections.front().group == district);
    view.selectUnit(0);
    auto* panel = view.findChild<RankPanel*>();
    REQUIRE(panel != nullptr);
    CHECK(panel->text().contains(u','));
}

TEST_CASE("Ranking view: a narrow window begins with the table alone; what was chosen is remembered") {
    InventedCampaign invented(40);
    const auto isOpen = [&](int letters) {
        RankingView view(invented.settings, nullptr);
        view.setSource(invented.source());
        view.resize(view.fontMetrics().averageCharWidth() * letters, 500);
        view.QWidget::show();
        return view.findChild<RankPanel*>()->isVisible();
    };
    CHECK_FALSE(isOpen(140));
    CHECK(isOpen(220));
    {
        RankingView view(invented.settings, nullptr);
        view.setSource(invented.source());
        view.resize(view.fontMetrics().averageCharWidth() * 140, 500);
        view.QWidget::show();
        view.findChild<QToolButton*>(QStringLiteral("explanation"))->click();
        CHECK(view.findChild<RankPanel*>()->isVisible());
    }
    CHECK(isOpen(140));
}

TEST_CASE("Ranking table: the result is seen without a scroll, and no room is left blank") {
    InventedCampaign invented(40);
    RankingView view(invented.settings, nullptr);
    view.setSource(invented.source());
    auto* table = view.findChild<QTableView*>(QStringLiteral("ranking"));
    REQUIRE(table != nullptr);
    const RankingModel& model = view.lists().ranking();
    for (const int letters : {120, 400}) {
        view.resize(view.fontMetrics().averageCharWidth() * letters, 500);
        view.QWidget::show();
        QApplication::processEvents();
        for (const Column column :
            {Column::Place, Column::Unit, Column::Total, Column::Index, Column::Rank, Column::Class}) {
            const int place = columnOf(model, column);
            CHECK(table->columnViewportPosition(place) + table->columnWidth(place)
                <= table->viewport()->width());
        }
        CHECK(table->horizontalHeader()->length() >= table->viewport()->width());
    }
}

TEST_CASE("Ranking table: the colour of a class has an outline where its row is selected") {
    InventedCampaign invented(12);
    RankingView view(invented.settings, nullptr);
    view.setSource(invented.source());
    view.setChoice({Stage::Council, GroupBy::All, {}});
    view.resize(1200, 600);
    view.QWidget::show();
    auto* table = view.findChild<QTableView*>(QStringLiteral("ranking"));
    REQUIRE(table != nullptr);
    QPalette palette = table->palette();
    palette.setColor(QPalette::HighlightedText, Qt::yellow); // like no ground of a row
    table->setPalette(palette);
    const int place = columnOf(view.lists().ranking(), Column::Class);
    const QModelIndex index = table->model()->index(1, place);
    const QColor colour = index.data(Qt::DecorationRole).value<QColor>();
    const auto outlined = [&] {
        QApplication::processEvents();
        const QImage image = table->viewport()->grab(table->visualRect(index)).toImage();
        const int y = image.height() / 2;
        for (int x = 1; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return image.pixelColor(x - 1, y) == table->palette().color(QPalette::HighlightedText);
        return false;
    };
    table->clearSelection();
    CHECK_FALSE(outlined());
    table->selectRow(1);
    CHECK(outlined());
}

TEST_CASE("Ranking view: the door to what is lacking") {
    InventedCampaign invented(40);
    RankingView view(invented.settings, nullptr);
    view.setSource(invented.source());
    const UnfinishedModel& unfinished = view.lists().unfinished();
    REQUIRE(unfinished.rowCount() > 0);
    int unit = -1, leaf = -1;
    QObject::connect(&view, &RankingView::openWanted, &view, [&](int u, int l) {
        unit = u;
        leaf = l;
    });
    for (QTableView* table : view.findChildren<QTableView*>())
        if (table->model() == &unfinished)
            Q_EMIT table->activated(unfinished.index(0, 0));
    CHECK(unit == unfinished.unitOf(0));
    CHECK(leaf == unfinished.firstLeafOf(0));
}

TEST_CASE(
    "Ranking view: says what no unit was asked for, and that a rank among the unfinished is provisional") {
    InventedCampaign surveyed(40), without(40, false);
    RankingView full(surveyed.settings, nullptr), view(without.settings, nullptr);
    full.setSource(surveyed.source());
    view.setSource(without.source());
    const auto says = [](const RankingView& page, const QString& words) {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->text().contains(words) && !label->isHidden(); });
    };
    CHECK(says(view, QStringLiteral("30,00")));
    CHECK_FALSE(says(full, QStringLiteral("30,00")));
    view.setChoice({Stage::Council, GroupBy::All, {}});
    REQUIRE(view.report().sections.front().ranked > 0);
    view.selectUnit(int(view.report().sections.front().rows.front().unit));
    CHECK(view.findChild<RankPanel*>()->text().contains(QString::number(view.report().unfinished())));
}

TEST_CASE("Ranking view: one unit is selected, whichever table it stands in") {
    InventedCampaign invented(40);
    RankingView view(invented.settings, nullptr);
    view.setSource(invented.source());
    view.setChoice({Stage::Council, GroupBy::All, {}});
    auto* ranking = view.findChild<QTableView*>(QStringLiteral("ranking"));
    auto* waiting = view.findChild<QTableView*>(QStringLiteral("unfinished"));
    REQUIRE(waiting != nullptr);
    const auto selected
        = [](const QTableView& table) { return table.selectionModel()->selectedRows().size(); };
    int unit = -1;
    QObject::connect(&view, &RankingView::unitSelected, &view, [&](int now) { unit = now; });
    ranking->selectRow(2);
    ranking->setCurrentIndex(ranking->model()->index(2, 0));
    const int ranked = unit;
    CHECK(ranked >= 0);
    waiting->setCurrentIndex(waiting->model()->index(1, 0));
    CHECK(unit == view.lists().unfinished().unitOf(1));
    CHECK(selected(*ranking) == 0);
    CHECK_FALSE(ranking->currentIndex().isValid());
    CHECK(selected(*waiting) == 1);
    ranking->setCurrentIndex(ranking->model()->index(2, 0));
    CHECK(unit == ranked);
    CHECK(selected(*waiting) == 0);
    view.selectUnit(view.lists().unfinished().unitOf(0)); // from elsewhere
    CHECK(selected(*ranking) == 0);
    CHECK(waiting->currentIndex().row() == 0);
}

TEST_CASE("Ranking view: opened at a unit it shows the heading of the group above it") {
    InventedCampaign invented(40);
    RankingView view(invented.settings, nullptr);
    view.setSource(invented.source());
    view.resize(900, 600);
    auto* table = view.findChild<QTableView*>(QStringLiteral("ranking"));
    const int unit = table->model()->index(3, 0).data(RankingModel::UnitRole).toInt();
    REQUIRE(unit >= 0);
    view.selectUnit(unit);
    view.QWidget::show();
    QApplication::processEvents();
    CHECK(table->currentIndex().row() == 3);
    CHECK(table->rowAt(0) == 0);
}

TEST_CASE("Ranking table: the words of a heading at the lower edge are cut, not squeezed") {
    InventedCampaign invented(3); // most districts are a heading alone
    RankingView view(invented.settings, nullptr);
    view.setSource(invented.source());
    view.resize(900, 600);
    view.QWidget::show();
    QApplication::processEvents();
    auto* table = view.findChild<QTableView*>(QStringLiteral("ranking"));
    const int row = table->rowAt(table->viewport()->height() - 1);
    REQUIRE(table->model()->index(row, 0).data(RankingModel::UnitRole).toInt() < 0);
    const QRect whole = table->visualRect(table->model()->index(row, 0));
    const auto picture = [&] {
        QApplication::processEvents();
        return table->viewport()->grab(QRect(0, whole.top(), 200, whole.height() / 2)).toImage();
    };
    table->setAlternatingRowColors(false);
    view.resize(900, 600 - (table->viewport()->height() - 1 - whole.bottom())); // the edge below the row
    const QImage uncut = picture();
    view.resize(900, view.height() - whole.height() / 2 + 1);
    QApplication::processEvents();
    REQUIRE(table->viewport()->height() - 1 < whole.bottom());
    CHECK(picture() == uncut);
}
