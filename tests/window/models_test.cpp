// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/unittreemodel.h"
#include "app/models/worksheetmodel.h"
#include "app/pages/scoring/sheetfilter.h"
#include "support/bookfile.h"
#include "support/modelwatch.h"
#include "support/windowkit.h"

#include <QAbstractItemModelTester>
#include <QStringListModel>

using namespace sodiem;
using namespace sodiem::test;

namespace {

constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::Warning;
const Language vietnamese(Language::Code::Vietnamese);

// Says it has a row more than it gives.
class Broken final : public QStringListModel {
public:
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : QStringListModel::rowCount(parent) + 1;
    }
    QModelIndex index(int, int, const QModelIndex&) const override { return {}; }
};

struct Sheet {
    std::shared_ptr<const Frame> frame = Frame::make(fewUnits(), setOf(tinySetBytes()));
    Campaign campaign{frame};
    WorksheetModel model{vietnamese};

    void put(const char* cell, const CellValue& value) {
        campaign.apply(QString::fromUtf8(cell), {{sha256(cell), value}});
    }
    Worksheet worksheet() const { return makeWorksheet(campaign, 0, Stage::Appraised); }
    void set() {
        model.setSheet(frame, worksheet(), std::vector<int>(frame->leaves.size(), 0), Stage::Appraised);
    }
    void update(std::vector<int> evidence) { model.update(worksheet(), std::move(evidence)); }
    int marks(int leaf) const { return model.indexOfLeaf(leaf).data(WorksheetModel::MarksRole).toInt(); }
    QString shown(int leaf, int column) const { return model.indexOfLeaf(leaf, column).data().toString(); }
};

int leavesIn(const QAbstractItemModel& model, const QModelIndex& parent = {}) {
    int leaves = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        leaves += index.data(WorksheetModel::LeafRole).toInt() >= 0 ? 1 : leavesIn(model, index);
    }
    return leaves;
}

} // namespace

TEST_CASE("the watch hears a broken model") {
    const Watch watch;
    Broken model;
    model.setStringList({QStringLiteral("a")});
    const QAbstractItemModelTester tester(&model, reporting);
    CHECK(warnings > 0);
}

TEST_CASE("Sheet model: in order through resets, edits and filters") {
    const Watch watch;
    Sheet sheet;
    SheetFilter filter;
    filter.setSourceModel(&sheet.model);
    const QAbstractItemModelTester tester(&sheet.model, reporting), filterTester(&filter, reporting);
    sheet.set();
    CHECK(leavesIn(sheet.model) == 4);
    filter.show({WorksheetModel::SurveyMissing, -1, {}, {}});
    CHECK(leavesIn(filter) == 1);
    filter.show({WorksheetModel::Missing, -1, {}, {}});
    CHECK(leavesIn(filter) == 3);
    sheet.put("entry/00001/1.1/appraised/choice", QStringLiteral("tot"));
    sheet.update({1, 0, 0, 0});
    CHECK(leavesIn(filter) == 3); // it stays while it is worked on
    filter.show({WorksheetModel::Missing, -1, {}, {}});
    CHECK(leavesIn(filter) == 2);
    sheet.model.setUnsaved({1});
    filter.show({WorksheetModel::Unsaved, -1, {}, {}});
    CHECK(leavesIn(filter) == 1);
    sheet.set();
    filter.show({0, sheet.campaign.set().indexOf(u"2"), {}, {}});
    CHECK(leavesIn(filter) == 1);
    filter.show({0, -1, {}, QStringLiteral("TY le")}); // "Tỷ lệ"
    CHECK(leavesIn(filter) == 1);
    sheet.model.setChanged({2, 3});
    filter.show({WorksheetModel::Changed, -1, {}, {}});
    CHECK(leavesIn(filter) == 2);
    filter.show({0, -1, QStringLiteral("Phòng Không Có"), {}});
    CHECK(leavesIn(filter) == 0);
    CHECK(warnings == 0);
}

TEST_CASE("Sheet model: figures with comma, marks with their words") {
    Sheet sheet;
    sheet.put("entry/00001/1.1/self/choice", QStringLiteral("tot"));
    sheet.put("entry/00001/1.1/appraised/choice", QStringLiteral("kem"));
    sheet.put("entry/00001/1.2/self/ke_hoach", std::int64_t(10));
    sheet.set();
    CHECK(sheet.shown(0, WorksheetModel::Maximum) == QStringLiteral("2,00"));
    CHECK(sheet.shown(0, WorksheetModel::Self) == QStringLiteral("2,00"));
    CHECK(sheet.shown(0, WorksheetModel::Given) == QStringLiteral("0,00"));
    CHECK((sheet.marks(0) & WorksheetModel::LacksReason) != 0);
    CHECK((sheet.marks(1) & WorksheetModel::Missing) != 0);
    CHECK((sheet.marks(3) & WorksheetModel::Survey) != 0);
    CHECK(sheet.model.indexOfLeaf(0, WorksheetModel::Given)
              .data(Qt::AccessibleTextRole)
              .toString()
              .startsWith(QStringLiteral("0,00, ")));
    sheet.put("entry/00001/1.1/appraised/choice", QStringLiteral("tot"));
    sheet.update({0, 0, 0, 0});
    CHECK(sheet.shown(0, WorksheetModel::Evidence) == QStringLiteral("–")); // points without evidence
    sheet.update({3, 0, 0, 0});
    CHECK(sheet.shown(0, WorksheetModel::Evidence) == QStringLiteral("3"));
    for (const int marks : sheet.model.marks())
        CHECK((marks & WorksheetModel::LacksEvidence) == 0);
}

TEST_CASE("Unit tree: with districts and without") {
    const Watch watch;
    SECTION("districts and their communes") {
        UnitTreeModel model(Frame::make(fewUnits(), setOf(tinySetBytes())));
        const QAbstractItemModelTester tester(&model, reporting);
        REQUIRE(model.rowCount() == 2);
        CHECK(model.rowCount(model.index(0, 0)) == 2);
        CHECK(model.index(0, 0).data(UnitTreeModel::CountRole).toString() == QStringLiteral("0/2"));
        model.setProgress(0, {4, 4});
        CHECK(model.index(0, 0).data(UnitTreeModel::CountRole).toString() == QStringLiteral("1/2"));
        CHECK(model.indexOfUnit(2).data().toString() == QStringLiteral("X. Sơn Đà"));
        CHECK(model.indexOfUnit(2).parent() == model.index(1, 0));
        CHECK(model.indexOfUnit(0)
                  .data(UnitTreeModel::SearchRole)
                  .toString()
                  .contains(QStringLiteral("phuc xa quan ba dinh 00001")));
        CHECK_FALSE(model.indexOfUnit(3).isValid());
    }
    SECTION("communes right under the province") {
        Table table;
        table.columns = {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("kind"),
            QStringLiteral("parent_code")};
        table.add({QStringLiteral("01"), QStringLiteral("Thành phố Hà Nội"), QStringLiteral("province"), {}});
        table.add({QStringLiteral("00004"), QStringLiteral("Phường Ba Đình"), QStringLiteral("ward"),
            QStringLiteral("01")});
        UnitTreeModel model(Frame::make(*Catalogue::fromTable(table), setOf(tinySetBytes())));
        const QAbstractItemModelTester tester(&model, reporting);
        REQUIRE(model.rowCount() == 1);
        CHECK(model.index(0, 0).data(UnitTreeModel::UnitRole).toInt() == 0);
        CHECK_FALSE(model.indexOfUnit(0).parent().isValid());
        model.setProgress({{1, 3}});
    }
    CHECK(warnings == 0);
}
