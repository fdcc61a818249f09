// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/gridview.h"
#include "app/widgets/selectionsummary.h"
#include "core/campaign/typedvalue.h"
#include "support/windowkit.h"

#include <QClipboard>
#include <QLineEdit>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString utf8(const char* text) { return QString::fromUtf8(text); }

TextBlock block(std::initializer_list<std::initializer_list<const char*>> rows) {
    TextBlock made;
    for (const auto& row : rows) {
        made.emplace_back();
        for (const char* cell : row)
            made.back() << utf8(cell);
    }
    return made;
}

// A sheet of texts; its first column is locked.
class Texts final : public GridModel {
public:
    Texts(int rows, int columns) : m_cells(static_cast<std::size_t>(rows), QStringList()) {
        for (QStringList& row : m_cells)
            row.resize(columns);
    }
    int rowCount(const QModelIndex& = {}) const override { return static_cast<int>(m_cells.size()); }
    int columnCount(const QModelIndex& = {}) const override {
        return static_cast<int>(m_cells.front().size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        const bool text
            = role == Qt::DisplayRole || role == Qt::EditRole || role == CopyRole || role == PlainRole;
        return text && index.isValid() ? QVariant(at(index.row(), index.column())) : QVariant();
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override {
        return index.column() == 0 ? GridModel::flags(index) : GridModel::flags(index) | Qt::ItemIsEditable;
    }
    const QString& at(int row, int column) const { return m_cells[static_cast<std::size_t>(row)][column]; }
    void put(const CellText& cell) { m_cells[static_cast<std::size_t>(cell.row)][cell.column] = cell.text; }

private:
    std::vector<QStringList> m_cells;
};

struct Grid {
    explicit Grid(int rows = 5, int columns = 4) : model(rows, columns) {
        view.setGrid(&model);
        QObject::connect(&view, &GridView::entered, &view,
            [this](const QList<CellText>& cells, const QList<CellText>& beyond) {
                ++actions;
                outside = beyond;
                for (const CellText& cell : cells)
                    model.put(cell);
            });
        view.resize(600, 300);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        view.setFocus();
        go(0, 1);
    }
    void go(int row, int column) { view.setCurrentIndex(model.index(row, column)); }
    void select(const QRect& cells) {
        view.selectionModel()->select(QItemSelection(model.index(cells.top(), cells.left()),
                                          model.index(cells.bottom(), cells.right())),
            QItemSelectionModel::ClearAndSelect);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* target = &view;
        for (QLineEdit* editor : view.findChildren<QLineEdit*>())
            if (editor->isVisible())
                target = editor;
        QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
        if (modifiers.testFlag(Qt::ControlModifier))
            QTest::keyRelease(target, Qt::Key_Control);
        QApplication::processEvents(); // an editor closes by the event loop
    }
    void keys(const char* text) {
        for (const char* c = text; *c != 0; ++c)
            key(*c);
    }
    std::pair<int, int> at() const { return {view.currentIndex().row(), view.currentIndex().column()}; }
    void paste(const char* text) {
        QGuiApplication::clipboard()->setText(utf8(text));
        key(Qt::Key_V, Qt::ControlModifier);
    }

    Texts model;
    GridView view;
    int actions = 0;
    QList<CellText> outside;
};

} // namespace

TEST_CASE("clipboard blocks: what spreadsheets write is read, and the other way round") {
    CHECK(blockFromText(utf8("1\t2\r\n3\t4\r\n")) == block({{"1", "2"}, {"3", "4"}}));
    CHECK(blockFromText(utf8("1")) == block({{"1"}}));
    CHECK(blockFromText(utf8("")).empty());
    CHECK(blockFromText(utf8("\t\n")) == block({{"", ""}}));
    CHECK(blockFromText(utf8("\"a\tb\nc\"\"d\"\t2\n")) == block({{"a\tb\nc\"d", "2"}}));
    CHECK(blockFromText(utf8("\"không đóng\t2\n")) == block({{"\"không đóng", "2"}}));
    CHECK(blockFromText(utf8("5\" màn hình\t2")) == block({{"5\" màn hình", "2"}}));
    const TextBlock odd = block({{"Xã \"A\"", "a\tb"}, {"dòng\nhai", ""}, {"", "x"}});
    CHECK(blockFromText(textFromBlock(odd)) == odd);
}

TEST_CASE("placedBlock: one cell fills, a fitting block is repeated, any other goes once") {
    CHECK(placedBlock(block({{"7"}}), QRect(1, 2, 2, 2)).size() == 4);
    CHECK(placedBlock(block({{"1"}, {"2"}}), QRect(0, 0, 1, 4)).at(3) == CellText{3, 0, QStringLiteral("2")});
    CHECK(placedBlock(block({{"1"}, {"2"}, {"3"}}), QRect(0, 0, 1, 2)).size() == 3);
    CHECK(placedBlock(block({{"1", "2"}, {"3"}}), QRect(0, 0, 1, 1)).size() == 3); // a short line stays short
    CHECK(placedBlock({}, QRect(0, 0, 1, 1)).isEmpty());
}

TEST_CASE("GridView: typing, Enter, Tab and F2 as in a spreadsheet") {
    Grid grid;
    grid.keys("12");
    grid.key(Qt::Key_Return);
    CHECK(grid.model.at(0, 1) == QStringLiteral("12"));
    CHECK(grid.at() == std::pair(1, 1));
    grid.keys("3");
    grid.key(Qt::Key_Tab);
    CHECK(grid.at() == std::pair(1, 2));
    grid.keys("4");
    grid.key(Qt::Key_Return); // back to where the Tabs began
    CHECK(grid.at() == std::pair(2, 1));
    grid.go(0, 1);
    grid.key(Qt::Key_F2);
    grid.keys("5");
    grid.key(Qt::Key_Return);
    CHECK(grid.model.at(0, 1) == QStringLiteral("5")); // F2 selects what stands there, as Qt's line does
    grid.go(0, 3);
    grid.key(Qt::Key_Tab); // over the locked first column
    CHECK(grid.at() == std::pair(1, 1));
    grid.key(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(grid.at() == std::pair(0, 1));
    grid.keys("9");
    grid.key(Qt::Key_Escape);
    CHECK(grid.model.at(0, 1) == QStringLiteral("5"));
}

TEST_CASE("GridView: a range is copied, pasted, filled and emptied, each as one action") {
    Grid grid;
    grid.paste("1\t2\n3\t4\n");
    CHECK(grid.actions == 1);
    CHECK(grid.model.at(1, 2) == QStringLiteral("4"));
    grid.select(QRect(1, 0, 2, 2));
    grid.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("1\t2\n3\t4\n"));
    grid.select(QRect(1, 1, 1, 4));
    grid.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(grid.model.at(4, 1) == QStringLiteral("3"));
    grid.select(QRect(1, 0, 3, 1));
    grid.key(Qt::Key_R, Qt::ControlModifier);
    CHECK(grid.model.at(0, 3) == QStringLiteral("1"));
    CHECK(grid.actions == 3);
    grid.select(QRect(0, 0, 4, 5)); // the locked column too
    grid.key(Qt::Key_Delete);
    CHECK(grid.actions == 4);
    CHECK(grid.model.at(4, 1).isEmpty());
    grid.go(3, 3);
    grid.paste("1\t2\n3\t4\n5\t6\n");
    CHECK(grid.model.at(4, 3) == QStringLiteral("3"));
    CHECK(grid.outside.size() == 4);
}

TEST_CASE("selectionSummary: counts what is there, adds exactly, says nothing of one cell") {
    const Language vietnamese(Language::Code::Vietnamese);
    Grid grid;
    grid.paste("0.1\t0.2\nchữ\t1000\n");
    const QModelIndexList all = [&] {
        grid.select(QRect(1, 0, 2, 3));
        return grid.view.selectionModel()->selectedIndexes();
    }();
    CHECK(selectionSummary(all, vietnamese).contains(QStringLiteral("1.000,3")));
    CHECK(selectionSummary(all, vietnamese).contains(u'4'));
    CHECK(selectionSummary({all.front()}, vietnamese).isEmpty());
}

TEST_CASE("typedValue: what a person types or pastes for each kind of field") {
    Field field;
    const auto read = [&](const char* typed) {
        const Result<std::optional<QString>> value = typedValue(field, utf8(typed));
        return !value ? QStringLiteral("refused") : value->value_or(QStringLiteral("none"));
    };
    field.type = FieldType::Decimal;
    CHECK(read(" 8,5 ") == QStringLiteral("8.5"));
    CHECK(read("8.5") == QStringLiteral("8.5"));
    CHECK(read("8.500") == QStringLiteral("refused"));
    CHECK(read("  ") == QStringLiteral("none"));
    field.type = FieldType::Integer;
    CHECK(read("1.000") == QStringLiteral("1000"));
    for (const char* whole : {"1233,0", "1.233,00", "1233.0"}) // as a table with decimals shows it
        CHECK(read(whole) == QStringLiteral("1233"));
    CHECK(read("37,5") == QStringLiteral("37.5")); // which the field then refuses
    field.type = FieldType::Date;
    CHECK(read("5/11/2018") == QStringLiteral("2018-11-05"));
    CHECK(read("15/01/2018 09:30") == QStringLiteral("2018-01-15"));
    CHECK(read("2018-01-15T09:30:00") == QStringLiteral("2018-01-15"));
    CHECK(read("15/01/2018 lúc 9 giờ") == QStringLiteral("refused"));
    CHECK(read("mai") == QStringLiteral("refused"));
    field.type = FieldType::Flag;
    for (const char* yes : {"1", "x", "X", "Có", "có", "CO"})
        CHECK(read(yes) == QStringLiteral("1"));
    for (const char* no : {"0", "Không", "khong", "-"})
        CHECK(read(no) == QStringLiteral("0"));
    field.type = FieldType::Choice;
    field.options = {{QStringLiteral("tot"), {utf8("Tốt"), utf8("Good")}, {}},
        {QStringLiteral("kem"), {utf8("Kém"), utf8("Bad")}, {}}};
    CHECK(read("2") == QStringLiteral("kem"));
    CHECK(read("TOT") == QStringLiteral("tot"));
    CHECK(read("kém") == QStringLiteral("kem"));
    CHECK(read("3") == QStringLiteral("3")); // for readAnswer to refuse
}
